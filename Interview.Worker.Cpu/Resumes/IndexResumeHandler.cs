using Interview.Core.Messaging;
using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

internal sealed class IndexResumeHandler(PassageVectors vectors) : IMessageHandler<IndexResume>
{
    public Task HandleAsync(IndexResume order, CancellationToken cancellationToken) => vectors.CompleteAsync(order.ResumeId, cancellationToken);

    /// <summary>Nobody waits for it: the passages are found by their words, search says so, and <see cref="Reindexing"/> orders it again.</summary>
    public Task GiveUpAsync(IndexResume order, Failure failure, CancellationToken cancellationToken) => Task.CompletedTask;
}
