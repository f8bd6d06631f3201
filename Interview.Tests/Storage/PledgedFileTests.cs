using Interview.Core.Messaging;
using Interview.Core.Storage;
using Interview.Tests.Messaging;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Storage;

/// <summary>A file is written only after its deletion was ordered; the save that names the file takes that back. So none is left that no row names.</summary>
[Trait("Needs", "Servers")]
public sealed class PledgedFileTests : IAsyncLifetime
{
    private RunningWorker _worker = null!;

    public PledgedFileTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    public async ValueTask InitializeAsync() => _worker = await RunningWorker.StartAsync(await TestSystem.TakeAsync());

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
        {
            await _worker.DisposeAsync();
        }
    }

    [Fact, Trait("Fault", "F06")]
    public async Task A_file_whose_row_was_never_saved_goes_by_itself_and_a_kept_one_stays()
    {
        var (orphan, kept) = (await WrittenAsync(TimeSpan.FromSeconds(1.5)), await WrittenAsync(TimeSpan.FromSeconds(1.5)));

        await KeepAsync(kept);

        await WorkHost.UntilAsync(() => !_worker.Files.Exists(orphan), "the orphan is gone");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.True(_worker.Files.Exists(kept));
    }

    [Fact]
    public async Task A_file_whose_time_is_over_or_that_was_never_pledged_cannot_be_kept()
    {
        var late = await WrittenAsync(TimeSpan.Zero);

        await Assert.ThrowsAsync<InvalidOperationException>(() => KeepAsync(late));
        await Assert.ThrowsAsync<InvalidOperationException>(() => KeepAsync(Guid.NewGuid()));
    }

    private async Task<Guid> WrittenAsync(TimeSpan pledged)
    {
        var id = Guid.CreateVersion7();
        await _worker.Get<WorkLedger>().PledgeDeletionAsync([id], pledged, TestContext.Current.CancellationToken);
        await _worker.Files.WriteAsync(id, new MemoryStream([1, 2, 3]), 3, TestContext.Current.CancellationToken);
        return id;
    }

    private Task KeepAsync(Guid file) => _worker.WithDatabaseAsync(async db =>
    {
        db.Send(new KeepFile(file));
        await db.SaveChangesAsync();
    });
}
