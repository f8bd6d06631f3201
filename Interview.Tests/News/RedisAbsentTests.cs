using System.Diagnostics;
using System.Text;
using Interview.Core.News.Redis;

namespace Interview.Tests.News;

[Trait("Fault", "F11")]
public sealed class RedisAbsentTests
{
    [Fact]
    public async Task A_silent_server_costs_a_caller_a_fifth_of_a_second_and_then_nothing()
    {
        using var server = new BadServer([]);
        using var redis = Connect(server.Port);
        for (var call = 0; call < Breaker.Threshold; call++)
        {
            Assert.InRange(await TimeOfFailure(redis), TimeSpan.FromMilliseconds(150), TimeSpan.FromMilliseconds(600));
        }

        Assert.InRange(await TimeOfFailure(redis), TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
    }

    [Fact]
    public async Task A_silent_server_does_not_hold_up_many_callers_longer_than_one()
    {
        using var server = new BadServer([]);
        using var redis = Connect(server.Port);
        var watch = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => TimeOfFailure(redis)));

        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(150), TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Nobody_listening_is_unavailability()
    {
        using var server = new BadServer([]);
        var port = server.Port;
        server.Dispose();
        using var redis = Connect(port);

        Assert.InRange(await TimeOfFailure(redis), TimeSpan.Zero, TimeSpan.FromMilliseconds(600));
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")]
    [InlineData("*1000000000\r\n")]
    [InlineData("$5\r\n")]
    [InlineData("+OK")]
    [InlineData(">3\r\n+message\r\n+a\r\n+b\r\n")]
    [InlineData("-LOADING Redis is loading the dataset in memory\r\n")]
    public async Task A_server_that_speaks_something_else_is_unavailability(string greeting)
    {
        using var server = new BadServer(Encoding.ASCII.GetBytes(greeting));
        using var redis = Connect(server.Port);

        Assert.InRange(await TimeOfFailure(redis), TimeSpan.Zero, TimeSpan.FromMilliseconds(600));
    }

    [Fact]
    public async Task Random_bytes_never_hang_a_caller()
    {
        var random = new Random(11);
        for (var round = 0; round < 15; round++)
        {
            var noise = new byte[random.Next(1, 5000)];
            random.NextBytes(noise);
            using var server = new BadServer(noise);
            using var redis = Connect(server.Port);

            Assert.InRange(await TimeOfFailure(redis), TimeSpan.Zero, TimeSpan.FromMilliseconds(600));
        }
    }

    [Fact]
    public async Task A_caller_who_cancels_is_told_so()
    {
        using var server = new BadServer([]);
        using var redis = Connect(server.Port);
        using var leaving = new CancellationTokenSource(20);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => redis.PingAsync(leaving.Token));
    }

    private static RespClient Connect(int port) => RedisServer.ConnectAsShipped(RedisConnectionString.Parse($"127.0.0.1:{port}"));

    private static async Task<TimeSpan> TimeOfFailure(RespClient redis)
    {
        var watch = Stopwatch.StartNew();
        await Assert.ThrowsAsync<RedisUnavailableException>(() => redis.PingAsync());
        return watch.Elapsed;
    }
}
