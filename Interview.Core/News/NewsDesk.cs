using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using Interview.Core.Diagnostics;
using Interview.Core.News.Redis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Interview.Core.News;

/// <summary>Sends news over Redis, after the commit and beside the request: a silent Redis costs a slow poll, never a wait.</summary>
public sealed partial class NewsDesk(IRedis redis, ILogger<NewsDesk> logger) : BackgroundService
{
    public const string Channel = "interview.news";

    private readonly Channel<Changed> _outgoing = System.Threading.Channels.Channel.CreateBounded<Changed>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true }, _ => Telemetry.NewsLost.Add(1));

    public void Announce(Changed changed) => _outgoing.Writer.TryWrite(changed with { Trace = Activity.Current?.Id });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var changed in _outgoing.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await redis.PublishAsync(Channel, JsonSerializer.SerializeToUtf8Bytes(changed, JsonSerializerOptions.Web), stoppingToken);
            }
            catch (RedisUnavailableException lost)
            {
                Telemetry.NewsLost.Add(1);
                LogLost(changed.State, lost.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Debug, "News '{State}' was lost: {Cause}")]
    private partial void LogLost(string state, string cause);
}
