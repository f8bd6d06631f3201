using Interview.Core.Messaging;
using Interview.Core.Storage;

namespace Interview.Worker.Cpu.Storage;

internal sealed partial class DeleteFileHandler(FileStore files, ILogger<DeleteFileHandler> logger) : IMessageHandler<DeleteFile>
{
    public Task HandleAsync(DeleteFile order, CancellationToken cancellationToken)
    {
        files.Delete(order.FileId);
        return Task.CompletedTask;
    }

    public Task GiveUpAsync(DeleteFile order, Failure failure, CancellationToken cancellationToken)
    {
        LogKept(order.FileId, failure.Message);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "File {FileId} should be erased and could not be ({Cause}); the order stays among the failed ones until it is replayed.")]
    private partial void LogKept(Guid fileId, string cause);
}
