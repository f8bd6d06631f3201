using Interview.Core.Data;
using Interview.Core.Models;
using Interview.Core.Resumes;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>
/// Orders new vectors for every résumé that has others than the present model's: all of them after the model was changed (B-07). A few at a time, however
/// many processes look: what is under way is counted in the ledger, and ordering twice is ordering once. Where it stands is in the data; a restart goes on.
/// </summary>
internal sealed partial class Reindexing(
    PassageVectors vectors, IServiceScopeFactory scopes, DatabaseGate gate, EmbeddingModel model, IOptions<EmbeddingOptions> options, ILogger<Reindexing> logger) : BackgroundService
{
    private static readonly TimeSpan WhileSomeWait = TimeSpan.FromSeconds(1);

    // A worker of an older configuration may have left some behind.
    private static readonly TimeSpan WhileNoneWaits = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.Ready.WaitAsync(stoppingToken);
        var pause = WhileSomeWait;
        while (true)
        {
            try
            {
                var waiting = await vectors.TakeWaitingAsync(options.Value.ReindexBacklog, stoppingToken);
                await OrderAsync(waiting, stoppingToken);
                pause = waiting.Count > 0 ? WhileSomeWait : await vectors.AreCompleteAsync(stoppingToken) ? WhileNoneWaits : WhileSomeWait;
            }
            catch (Exception away) when (!stoppingToken.IsCancellationRequested)
            {
                LogPutOff(model.Name, away.Message);
                pause = pause < WhileNoneWaits / 10 ? pause * 2 : WhileNoneWaits / 10;
            }

            await Task.Delay(pause, stoppingToken);
        }
    }

    private async Task OrderAsync(IReadOnlyList<Guid> resumes, CancellationToken cancellationToken)
    {
        if (resumes.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        db.Send(resumes.Select(resume => new IndexResume(resume)));
        await db.SaveChangesAsync(cancellationToken);
        LogOrdered(resumes.Count, model.Name);
    }

    [LoggerMessage(LogLevel.Information, "{Count} résumés have no vectors of {Model} yet; they are embedded now.")]
    private partial void LogOrdered(int count, string model);

    [LoggerMessage(LogLevel.Warning, "Embedding with {Model} is put off ({Cause}); passages without its vectors are found by their words.")]
    private partial void LogPutOff(string model, string cause);
}
