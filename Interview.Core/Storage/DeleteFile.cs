using Interview.Core.Messaging;

namespace Interview.Core.Storage;

/// <summary>Remove a file that no row names any more; ordered in the transaction that removed the row.</summary>
public sealed record DeleteFile(Guid FileId) : IOrder
{
    Guid IOrder.Subject => FileId;
}

/// <summary>
/// Takes back the deletion that was ordered before the file was written (<see cref="WorkLedger.PledgeDeletionAsync"/>). Saved with the row that
/// names the file, so that a file whose writer died in between belongs to no row and goes by itself.
/// </summary>
public sealed record KeepFile(Guid FileId) : IMessage;
