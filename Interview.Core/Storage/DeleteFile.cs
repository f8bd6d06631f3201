using Interview.Core.Messaging;

namespace Interview.Core.Storage;

/// <summary>Remove a file that no row names any more; ordered in the transaction that removed the row.</summary>
public sealed record DeleteFile(Guid FileId) : IOrder
{
    Guid IOrder.Subject => FileId;
}
