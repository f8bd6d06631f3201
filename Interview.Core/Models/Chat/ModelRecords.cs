using System.Threading.Channels;
using Interview.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Interview.Core.Models.Chat;

/// <summary>Writes the record of every call, a moment after it ended and beside the work itself: nobody waits for a record.</summary>
public sealed partial class ModelRecords(IServiceScopeFactory scopes, ILogger<ModelRecords> logger) : BackgroundService
{
    private const int MostAtOnce = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    // More than this is waiting only while the database is away, and then the newest are worth more than the oldest.
    private readonly Channel<ModelCall> _ended = Channel.CreateBounded<ModelCall>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Keep(ModelCall call) => _ended.Writer.TryWrite(call);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _ended.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var calls = new List<ModelCall>();
        while (calls.Count > 0 || await _ended.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (calls.Count < MostAtOnce && _ended.Reader.TryRead(out var call))
            {
                calls.Add(call);
            }

            try
            {
                await SaveAsync(calls);
                calls.Clear();
            }
            catch (Exception away) when (!stoppingToken.IsCancellationRequested)
            {
                LogUnsaved(calls.Count, away.Message);
                await Task.Delay(Pause, CancellationToken.None);
            }
            catch (Exception lost)
            {
                LogUnsaved(calls.Count, lost.Message);
                return;
            }
        }
    }

    private async Task SaveAsync(List<ModelCall> calls)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();

        // An interview erased meanwhile takes the record of its calls along.
        var asked = calls.Select(call => call.InterviewId).OfType<Guid>().Distinct().ToList();
        var there = await db.Interviews.Where(interview => asked.Contains(interview.Id)).Select(interview => interview.Id).ToListAsync();
        db.AddRange(calls.Where(call => call.InterviewId is not { } interview || there.Contains(interview)));
        await db.SaveChangesAsync();
    }

    [LoggerMessage(LogLevel.Warning, "{Count} records of model calls could not be saved ({Cause}).")]
    private partial void LogUnsaved(int count, string cause);
}
