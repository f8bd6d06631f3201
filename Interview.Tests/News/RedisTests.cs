using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using Interview.Core.News.Redis;
using Interview.Tests.Servers;

namespace Interview.Tests.News;

[Trait("Needs", "Servers")]
public sealed class RedisTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private RedisConnectionString _address = null!;
    private RespClient _redis = null!;
    private readonly string _name = $"test:{Guid.NewGuid():N}";

    public RedisTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    public async ValueTask InitializeAsync()
    {
        _address = await RedisServer.AddressAsync(database: 9);
        _redis = RedisServer.Connect(_address);
    }

    [Fact]
    public async Task What_is_published_reaches_every_subscriber_in_order()
    {
        var (first, second) = (await Listener.StartAsync(_redis, _name), await Listener.StartAsync(_redis, _name));

        foreach (var word in (string[])["하나", "둘", "", "줄\r\n바꿈"])
        {
            await _redis.PublishAsync(_name, Encoding.UTF8.GetBytes(word));
        }

        Assert.Equal(["하나", "둘", "", "줄\r\n바꿈"], await first.TakeAsync(4));
        Assert.Equal(["하나", "둘", "", "줄\r\n바꿈"], await second.TakeAsync(4));
    }

    [Fact]
    public async Task Ten_thousand_calls_share_one_connection_and_get_their_own_answers()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async caller =>
        {
            var own = 0;
            for (var call = 0; call < 50; call++)
            {
                var said = $"{caller}/{call}";
                own += (await _redis.AskAsync(RespCommand.Of("ECHO", said), CancellationToken.None)).Text == said ? 1 : 0;
            }

            return own;
        }));

        Assert.Equal(10_000, answers.Sum());
    }

    [Fact]
    public async Task A_lock_is_held_by_one_until_it_is_released_or_ends()
    {
        var held = await _redis.TryLockAsync(_name, Limit);
        Assert.NotNull(held);
        Assert.Null(await _redis.TryLockAsync(_name, Limit));

        await held.DisposeAsync();
        await using var next = await _redis.TryLockAsync(_name, TimeSpan.FromMilliseconds(50));
        Assert.NotNull(next);

        await Until(async () => await _redis.TryLockAsync(_name, Limit) is not null);
    }

    [Fact]
    public async Task A_lock_that_ended_does_not_release_its_successor()
    {
        var late = await _redis.TryLockAsync(_name, TimeSpan.FromMilliseconds(20));
        await Until(async () => await _redis.TryLockAsync(_name, Limit) is not null);

        await late!.DisposeAsync();

        Assert.Null(await _redis.TryLockAsync(_name, Limit));
    }

    [Fact]
    public async Task Counting_begins_again_when_the_window_ends()
    {
        var window = TimeSpan.FromMilliseconds(300);
        for (var call = 1; call <= 3; call++)
        {
            Assert.Equal(call, await _redis.CountAsync(_name, window));
        }

        await Until(async () => await _redis.CountAsync(_name, window) == 1);
    }

    [Fact]
    public async Task A_refused_command_is_unavailability_and_the_connection_goes_on()
    {
        await _redis.AskAsync(RespCommand.Of("SET", _name, "words"), CancellationToken.None);

        var refusal = await Assert.ThrowsAsync<RedisUnavailableException>(() => _redis.CountAsync(_name, Limit));

        Assert.Contains("not an integer", refusal.Message);
        await _redis.PingAsync();
    }

    [Fact]
    public async Task User_and_password_open_the_door_and_a_wrong_password_does_not()
    {
        var user = $"u{Guid.NewGuid():N}";
        await _redis.AskAsync(RespCommand.Of("ACL", "SETUSER", user, "on", ">비밀 번호", "~*", "&*", "+@all"), CancellationToken.None);
        using var known = RedisServer.Connect(_address with { User = user, Password = "비밀 번호" });
        using var unknown = RedisServer.Connect(_address with { User = user, Password = "wrong" });

        Assert.Equal(user, (await known.AskAsync(RespCommand.Of("ACL", "WHOAMI"), CancellationToken.None)).Text);
        var refusal = await Assert.ThrowsAsync<RedisUnavailableException>(() => unknown.PingAsync());

        Assert.Contains("WRONGPASS", refusal.Message);
        await _redis.AskAsync(RespCommand.Of("ACL", "DELUSER", user), CancellationToken.None);
    }

    [Fact]
    [Trait("Fault", "F10")]
    public async Task Emptying_Redis_loses_locks_and_counts_and_nothing_else()
    {
        using var own = RedisServer.Connect(_address with { Database = 8 });
        var held = await own.TryLockAsync(_name, Limit);
        await own.CountAsync(_name + ":count", Limit);

        await own.AskAsync(RespCommand.Of("FLUSHDB"), CancellationToken.None);

        Assert.Equal(1, await own.CountAsync(_name + ":count", Limit));
        await using var next = await own.TryLockAsync(_name, Limit);
        Assert.NotNull(next);
        await held!.DisposeAsync();
        Assert.Null(await own.TryLockAsync(_name, Limit));
    }

    [Fact]
    [Trait("Acceptance", "A-12")]
    public async Task A_lost_connection_costs_at_most_one_call()
    {
        using var line = new TroubledLine(_address.Host, _address.Port);
        using var redis = RedisServer.Connect(_address with { Host = "127.0.0.1", Port = line.Port });
        await redis.PingAsync();
        var failed = 0;

        for (var loss = 0; loss < 5; loss++)
        {
            line.Cut();
            for (var call = 0; call < 20; call++)
            {
                failed += await Fails(redis) ? 1 : 0;
            }
        }

        Assert.InRange(failed, 0, 5);
    }

    [Fact]
    [Trait("Fault", "F11")]
    public async Task A_server_that_hangs_costs_little_and_is_found_again_when_it_wakes()
    {
        using var line = new TroubledLine(_address.Host, _address.Port);
        using var redis = RedisServer.ConnectAsShipped(_address with { Host = "127.0.0.1", Port = line.Port });
        await redis.PingAsync();

        line.Hangs = true;
        var watch = Stopwatch.StartNew();
        for (var call = 0; call < 200; call++)
        {
            Assert.True(await Fails(redis));
        }

        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5));
        line.Hangs = false;
        line.Cut();
        await Until(async () => !await Fails(redis));
    }

    [Fact]
    [Trait("Acceptance", "A-12")]
    public async Task A_lost_subscription_says_so_when_it_is_back()
    {
        using var line = new TroubledLine(_address.Host, _address.Port);
        using var redis = RedisServer.Connect(_address with { Host = "127.0.0.1", Port = line.Port });
        var listener = await Listener.StartAsync(redis, _name);

        line.Cut();
        await listener.SubscribedAsync();
        await _redis.PublishAsync(_name, "다시"u8.ToArray());

        Assert.Equal(["다시"], await listener.TakeAsync(1));
    }

    [Fact]
    public async Task A_listener_that_throws_gets_its_subscription_back()
    {
        var listener = await Listener.StartAsync(_redis, _name, throwOn: "bad");

        await _redis.PublishAsync(_name, "bad"u8.ToArray());
        await listener.SubscribedAsync();
        await _redis.PublishAsync(_name, "good"u8.ToArray());

        Assert.Equal(["good"], await listener.TakeAsync(1));
    }

    public ValueTask DisposeAsync()
    {
        _redis.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<bool> Fails(RespClient redis)
    {
        try
        {
            await redis.PingAsync();
            return false;
        }
        catch (RedisUnavailableException)
        {
            return true;
        }
    }

    private static async Task Until(Func<Task<bool>> reached)
    {
        for (var watch = Stopwatch.StartNew(); !await reached();)
        {
            Assert.True(watch.Elapsed < Limit, "The state was not reached in time.");
            await Task.Delay(10);
        }
    }

    private sealed class Listener
    {
        private readonly Channel<string> _messages = Channel.CreateUnbounded<string>();
        private readonly Channel<bool> _subscribed = Channel.CreateUnbounded<bool>();

        public static async Task<Listener> StartAsync(IRedis redis, string channel, string? throwOn = null)
        {
            var listener = new Listener();
            _ = redis.SubscribeAsync(
                channel,
                message =>
                {
                    var text = Encoding.UTF8.GetString(message.Span);
                    return text == throwOn ? throw new InvalidOperationException("This listener cannot.") : listener._messages.Writer.WriteAsync(text);
                },
                () => listener._subscribed.Writer.WriteAsync(true),
                TestContext.Current.CancellationToken);
            await listener.SubscribedAsync();
            return listener;
        }

        public async Task SubscribedAsync() => await _subscribed.Reader.ReadAsync().AsTask().WaitAsync(Limit);

        public async Task<string[]> TakeAsync(int count)
        {
            var messages = new string[count];
            for (var i = 0; i < count; i++)
            {
                messages[i] = await _messages.Reader.ReadAsync().AsTask().WaitAsync(Limit);
            }

            return messages;
        }
    }
}
