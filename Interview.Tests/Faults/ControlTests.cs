using Aspire.Hosting.Testing;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using Microsoft.Extensions.Configuration;
using Npgsql;
using RabbitMQ.Client;

namespace Interview.Tests.Faults;

/// <summary>
/// The same faults against the three shortcuts that our way of work avoids. Each must fail: a harness under which they all
/// pass would prove nothing about ours.
/// </summary>
[Collection(FaultCollection.Name), Trait("Needs", "Servers"), Trait("Goal", "G2")]
public sealed class ControlTests(ServersToKill servers) : IAsyncLifetime
{
    private const int Orders = 300;

    private TestSystem _system = null!;
    private NpgsqlDataSource _database = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        await servers.App.WaitUntilHealthyAsync();
        _system = await TestSystem.TakeFromAsync(servers.Servers);
        _database = NpgsqlDataSource.Create(_system.Database);
        await using var tables = _database.CreateCommand(Controls.Tables);
        await tables.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Publishing_after_the_commit_loses_work()
    {
        await WithQueueAsync(_ => Task.FromResult(0u));
        for (var life = 0; life < 2; life++)
        {
            await using var publisher = ChildProcess.Start("publish-after-commit", _system.Environment);
            var before = await CountAsync("select count(*) from accepted");
            await WorkHost.UntilAsync(async () => await CountAsync("select count(*) from accepted") > before + 50, "rows are accepted");
            servers.App.Kill("messaging");
            await WorkHost.UntilAsync(() => publisher.HasExited, "the publisher dies of the missing broker");
            await servers.App.WaitUntilHealthyAsync();
        }

        var accepted = await CountAsync("select count(*) from accepted");
        var heard = await WithQueueAsync(DrainAsync);

        Figures.Say($"publish after commit: {accepted - heard} of {accepted} lost");
        Assert.True(accepted - heard >= 1, $"{accepted} accepted, {heard} heard of.");
    }

    [Fact]
    public async Task Acknowledging_before_the_work_loses_work()
    {
        await FillAsync(Orders);
        for (var life = 0; life < 4; life++)
        {
            await using var worker = ChildProcess.Start("acknowledge-first", [.. _system.Environment, new(ChildProcess.WorkTime, "00:00:00.050")]);
            var before = await CountAsync("select count(*) from effects");
            await WorkHost.UntilAsync(async () => await CountAsync("select count(*) from effects") > before + 30, "work is under way");
        }

        await using var last = ChildProcess.Start("acknowledge-first", _system.Environment);
        await WorkHost.UntilAsync(async () => await WithQueueAsync(channel => channel.MessageCountAsync(Controls.Queue)) == 0, "the queue is empty");
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        var lost = Orders - await CountAsync("select count(distinct number) from effects");

        Figures.Say($"acknowledge first: {lost} of {Orders} lost");
        Assert.True(lost >= 1);
    }

    [Fact]
    public async Task Working_without_a_fence_does_work_twice()
    {
        await FillAsync(1);
        await using var zombie = ChildProcess.Start("no-fence", [.. _system.Environment, new(ChildProcess.WorkTime, "00:00:01")]);
        await zombie.SaysAsync("at work on 0");
        zombie.Freeze();
        await using var other = ChildProcess.Start("no-fence", _system.Environment);
        await other.SaysAsync("done with 0");
        zombie.Thaw();
        await zombie.SaysAsync("done with 0");

        var effects = await CountAsync("select count(*) from effects");
        Figures.Say($"no fence: 1 order, {effects} effects");
        Assert.Equal(2, effects);
    }

    private Task<uint> FillAsync(int count) => WithQueueAsync(async channel =>
    {
        for (var number = 0; number < count; number++)
        {
            await channel.BasicPublishAsync("", Controls.Queue, mandatory: true, new BasicProperties { DeliveryMode = DeliveryModes.Persistent }, BitConverter.GetBytes(number));
        }

        return 0;
    });

    /// <summary>Takes the messages themselves: a restarted queue's count lags behind what it holds.</summary>
    private static async Task<uint> DrainAsync(IChannel channel)
    {
        var numbers = new HashSet<int>();
        for (var empty = 0; empty < 10;)
        {
            if (await channel.BasicGetAsync(Controls.Queue, autoAck: true) is { } message)
            {
                numbers.Add(BitConverter.ToInt32(message.Body.Span));
                empty = 0;
            }
            else
            {
                empty++;
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }

        return (uint)numbers.Count;
    }

    private async Task<uint> WithQueueAsync(Func<IChannel, Task<uint>> use)
    {
        await using var connection = await Controls.ConnectAsync(new ConfigurationBuilder().AddInMemoryCollection(_system.Settings).Build());
        await using var channel = await connection.CreateChannelAsync(new(true, true));
        await Controls.DeclareAsync(channel);
        return await use(channel);
    }

    private async Task<long> CountAsync(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
