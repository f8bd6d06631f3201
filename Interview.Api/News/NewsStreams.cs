using System.Text.Json;
using System.Threading.Channels;
using Interview.Core.News;
using Interview.Core.News.Redis;

namespace Interview.Api.News;

/// <summary>One line of a stream: its kind and its content.</summary>
internal readonly record struct NewsLine(string Event, Changed? Changed)
{
    public static readonly NewsLine Hello = new("hello", null);
}

/// <summary>One subscription to Redis for this process; from here each person's news goes to that person's streams.</summary>
internal sealed class NewsStreams(IRedis redis, ILogger<NewsStreams> logger) : BackgroundService
{
    private const int MostPerPerson = 6;

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, List<NewsStream>> _streams = [];

    /// <returns>Null when this person has too many already.</returns>
    public NewsStream? Open(Guid candidate)
    {
        lock (_lock)
        {
            if (!_streams.TryGetValue(candidate, out var streams))
            {
                _streams[candidate] = streams = [];
            }

            if (streams.Count >= MostPerPerson)
            {
                return null;
            }

            var stream = new NewsStream(this, candidate);
            streams.Add(stream);
            stream.Offer(NewsLine.Hello);
            return stream;
        }
    }

    internal void Close(NewsStream stream)
    {
        lock (_lock)
        {
            if (_streams.TryGetValue(stream.Candidate, out var streams) && streams.Remove(stream) && streams.Count == 0)
            {
                _streams.Remove(stream.Candidate);
            }
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => redis.SubscribeAsync(NewsDesk.Channel, HearAsync, GreetAsync, stoppingToken);

    private ValueTask HearAsync(ReadOnlyMemory<byte> message)
    {
        if (Read(message) is { } changed)
        {
            lock (_lock)
            {
                _streams.GetValueOrDefault(changed.Candidate)?.ForEach(stream => stream.Offer(new("changed", changed)));
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Whatever was published while the subscription was lost is unknown, so everybody looks again.</summary>
    private ValueTask GreetAsync()
    {
        lock (_lock)
        {
            foreach (var stream in _streams.Values.SelectMany(streams => streams))
            {
                stream.Offer(NewsLine.Hello);
            }
        }

        return ValueTask.CompletedTask;
    }

    private Changed? Read(ReadOnlyMemory<byte> message)
    {
        try
        {
            return JsonSerializer.Deserialize<Changed>(message.Span, JsonSerializerOptions.Web);
        }
        catch (JsonException foreign)
        {
            // Somebody else's message on our channel must not cost us the subscription.
            NewsLog.Foreign(logger, foreign.Message);
            return null;
        }
    }
}

/// <summary>One open stream. A reader that falls this far behind is let go: it reconnects and looks again.</summary>
internal sealed class NewsStream(NewsStreams streams, Guid candidate) : IDisposable
{
    private const int Buffer = 256;

    private readonly Channel<NewsLine> _lines = Channel.CreateBounded<NewsLine>(new BoundedChannelOptions(Buffer) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });
    private readonly CancellationTokenSource _fellBehind = new();

    public Guid Candidate { get; } = candidate;

    public ChannelReader<NewsLine> Lines => _lines.Reader;

    public CancellationToken FellBehind => _fellBehind.Token;

    /// <summary>Waits until something is heard that is asked for, or <paramref name="patience"/> ends.</summary>
    public async Task HearAsync(Func<Changed, bool> wanted, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, FellBehind);
        ending.CancelAfter(patience);
        try
        {
            while (!(await Lines.ReadAsync(ending.Token) is { Changed: { } changed } && wanted(changed)))
            {
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Whoever asked looks again all the same.
        }
    }

    internal void Offer(NewsLine line)
    {
        if (!_lines.Writer.TryWrite(line))
        {
            // Not from within the lock that the caller holds.
            _ = _fellBehind.CancelAsync();
        }
    }

    public void Dispose()
    {
        streams.Close(this);
        _fellBehind.Dispose();
    }
}

internal static partial class NewsLog
{
    [LoggerMessage(LogLevel.Warning, "A message on the news channel is no news: {Cause}")]
    public static partial void Foreign(ILogger logger, string cause);
}
