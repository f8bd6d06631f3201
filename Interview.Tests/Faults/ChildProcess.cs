using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting.Local;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Tests.Messaging;
using Interview.Tests.Resumes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RabbitMQ.Client;

namespace Interview.Tests.Faults;

/// <summary>This program once more, in a part that a test kills, freezes or runs by a wrong clock: <c>Interview.Tests child PART</c>.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    public const string Poison = "Child__Poison";
    public const string WorkTime = "Child__WorkTime";

    private readonly Process _process;
    private readonly List<string> _lines = [];

    private ChildProcess(Process process) => _process = process;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    public static ChildProcess Start(string part, IEnumerable<KeyValuePair<string, string?>> environment)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Interview.Tests"), ["child", part]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var child = new ChildProcess(new Process { StartInfo = start });
        child._process.OutputDataReceived += (_, line) => child.Heard(line.Data);
        child._process.ErrorDataReceived += (_, line) => child.Heard(line.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    public void Kill() => Signals.Send(_process.Id, Signal.Kill);

    public void Freeze() => Signals.Send(_process.Id, Signal.Stop);

    public void Thaw() => Signals.Send(_process.Id, Signal.Continue);

    public void Terminate() => Signals.Send(_process.Id, Signal.Terminate);

    public Task ExitedAsync() => WorkHost.UntilAsync(() => HasExited, "the child ends");

    /// <summary>Waits for the words and returns their line.</summary>
    public async Task<string> SaysAsync(string words)
    {
        string? line = null;
        await WorkHost.UntilAsync(() => (line = Lines().FirstOrDefault(said => said.Contains(words, StringComparison.Ordinal))) is not null, $"the child says '{words}'");
        return line!;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    public static async Task<int> RunAsync(string part)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return part switch
        {
            "worker" => await WorkAsync(settings),
            "indexer" => await IndexAsync(settings),
            "evaluator" => await Evaluation.EvaluationHost.RunChildAsync(settings),
            "publish-after-commit" => await Controls.PublishAfterCommitAsync(settings),
            "acknowledge-first" => await Controls.AcknowledgeFirstAsync(settings),
            "no-fence" => await Controls.WorkWithoutFenceAsync(settings),
            _ => throw new ArgumentException($"There is no part '{part}'."),
        };
    }

    private static async Task<int> WorkAsync(IConfiguration settings)
    {
        WebApplication? app = null;
        var script = new WorkScript
        {
            Handle = async (db, subject, token) =>
            {
                Console.WriteLine($"at work on {subject}");
                if (subject == settings.GetValue<Guid>("Child:Poison"))
                {
                    Environment.FailFast("This order kills whoever carries it out.");
                }

                await Task.Delay(settings.GetValue("Child:WorkTime", TimeSpan.Zero), token);
                var now = app!.Services.GetRequiredService<TimeProvider>().GetUtcNow();
                db.Candidates.Add(new Candidate($"{Guid.NewGuid():N}@effects.example", subject.ToString(), "en", "-", now));
                try
                {
                    await db.SaveChangesAsync(token);
                    Console.WriteLine($"done with {subject}");
                }
                catch (OrderSettledException)
                {
                    Console.WriteLine($"too late for {subject}");
                    throw;
                }
            },
        };
        app = WorkHost.Build([], script, settings: null, concurrency: 4, services =>
        {
            services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(25));
            services.AddSingleton<IConnectionFactory>(new ConnectionFactory
            {
                Uri = new(settings.GetConnectionString("messaging")!),
                AutomaticRecoveryEnabled = false,
                RequestedHeartbeat = TimeSpan.FromSeconds(2),
            });
        });
        await app.StartAsync();
        var clock = app.Services.GetRequiredService<DatabaseClock>();
        await app.Services.GetRequiredService<DatabaseGate>().Ready;
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"drift {clock.Drift.TotalSeconds:0.0}"));
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>A worker that gives passages their vectors, by the embedding model of its environment.</summary>
    private static async Task<int> IndexAsync(IConfiguration settings)
    {
        await using var app = IndexHost.Build(settings.AsEnumerable());
        await app.StartAsync();
        await app.WaitForShutdownAsync();
        return 0;
    }

    private void Heard(string? line)
    {
        lock (_lines)
        {
            _lines.Add(line ?? "");
        }
    }

    private string[] Lines()
    {
        lock (_lines)
        {
            return [.. _lines];
        }
    }
}
