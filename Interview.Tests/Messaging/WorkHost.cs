using System.Diagnostics;
using Interview.Core;
using Interview.Core.Answers;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.News.Redis;
using Interview.ServiceDefaults.Connections;
using Interview.Tests.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Interview.Tests.Messaging;

/// <summary>What a test makes of an order to evaluate an answer; without a word, one effect.</summary>
internal sealed class WorkScript
{
    public Func<InterviewDbContext, Guid, CancellationToken, Task> Handle { get; set; } = Effects.LeaveAsync;

    public Func<InterviewDbContext, Guid, Failure, CancellationToken, Task> GiveUp { get; set; } = (db, subject, _, token) => Effects.LeaveAsync(db, Effects.GivenUp(subject), token);
}

internal sealed class ScriptedHandler(InterviewDbContext db, WorkScript script) : IMessageHandler<EvaluateAnswer>
{
    public Task HandleAsync(EvaluateAnswer order, CancellationToken cancellationToken) => script.Handle(db, order.AnswerId, cancellationToken);

    public Task GiveUpAsync(EvaluateAnswer order, Failure failure, CancellationToken cancellationToken) => script.GiveUp(db, order.AnswerId, failure, cancellationToken);
}

/// <summary>An effect is a row under a key of its own: nothing but the fence keeps a second one out.</summary>
internal static class Effects
{
    public static Task LeaveAsync(InterviewDbContext db, Guid subject, CancellationToken cancellationToken) => LeaveAsync(db, subject.ToString(), cancellationToken);

    public static Task LeaveAsync(InterviewDbContext db, string subject, CancellationToken cancellationToken)
    {
        db.Candidates.Add(new Candidate($"{Guid.NewGuid():N}@effects.example", subject, "en", "-", DateTimeOffset.UtcNow));
        return db.SaveChangesAsync(cancellationToken);
    }

    public static string GivenUp(Guid subject) => $"{subject} given up";
}

/// <summary>An order's row as it stands.</summary>
internal sealed record LedgerRow(string? Outcome, int Attempt, string? Error, bool Published);

/// <summary>The real parts of one process, in this one, with a handler that the test scripts.</summary>
internal sealed class WorkHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly WebApplication _app;

    private WorkHost(WebApplication app) => _app = app;

    public NpgsqlDataSource Database => Get<NpgsqlDataSource>();

    /// <param name="system">Whose database and virtual host.</param>
    /// <param name="script">Null for a process that orders and carries out nothing.</param>
    /// <param name="settings">Over those of the system.</param>
    /// <param name="concurrency">Orders at a time.</param>
    public static async Task<WorkHost> StartAsync(TestSystem system, WorkScript? script = null, IEnumerable<KeyValuePair<string, string?>>? settings = null, int concurrency = 4)
    {
        var app = Build(system.Settings, script, settings, concurrency);
        await app.StartAsync();
        var host = new WorkHost(app);
        await host.Get<DatabaseGate>().Ready.WaitAsync(Patience);
        await UntilAsync(() => host.Get<Dispatcher>().Trouble is null && host.Get<OrderConsumer>().Trouble is null, "the broker takes and gives orders");
        return host;
    }

    public static WebApplication Build(
        IEnumerable<KeyValuePair<string, string?>> system, WorkScript? script, IEnumerable<KeyValuePair<string, string?>>? settings = null, int concurrency = 4, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(system);
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
        builder.Services.AddInterviewCore();
        if (script is not null)
        {
            builder.Services.AddSingleton(script).AddHandler<EvaluateAnswer, ScriptedHandler>(concurrency);
        }

        services?.Invoke(builder.Services);
        return builder.Build();
    }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => _app.Services.CreateAsyncScope();

    public Task StopAsync() => _app.StopAsync();

    public async Task OrderAsync(params IEnumerable<Guid> subjects)
    {
        await using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        db.Send(subjects.Select(subject => new EvaluateAnswer(subject)));
        await db.SaveChangesAsync();
    }

    /// <summary>One row of the ledger; null when there is none.</summary>
    public async Task<LedgerRow?> RowAsync(Guid subject)
    {
        await using var command = Database.CreateCommand("select outcome, attempt, error, published_at is not null from work where subject = $1 order by created_at desc limit 1");
        command.Parameters.Add(new() { Value = subject });
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? new(reader.IsDBNull(0) ? null : reader.GetString(0), reader.GetInt32(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetBoolean(3))
            : null;
    }

    /// <summary>Waits until the order about this subject has ended.</summary>
    public async Task<LedgerRow> EndedAsync(Guid subject)
    {
        LedgerRow? row = null;
        await UntilAsync(async () => (row = await RowAsync(subject))?.Outcome is not null, $"the order ends (it stands at {row})");
        return row!;
    }

    public Task<long> EffectsAsync(Guid subject) => CountAsync("select count(*) from candidates where name = $1", subject.ToString());

    public Task<long> GivenUpAsync(Guid subject) => CountAsync("select count(*) from candidates where name = $1", Effects.GivenUp(subject));

    public async Task<long> CountAsync(string sql, params object[] parameters)
    {
        await using var command = Database.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new() { Value = parameter });
        }

        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async Task<IReadOnlyList<string>> TextsAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await using var row = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await row.ReadAsync())
        {
            texts.Add(row.GetString(0));
        }

        return texts;
    }

    public async Task ExecuteAsync(string sql, params object[] parameters)
    {
        await using var command = Database.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new() { Value = parameter });
        }

        await command.ExecuteNonQueryAsync();
    }

    public static Task UntilAsync(Func<bool> state, string what) => UntilAsync(() => Task.FromResult(state()), what);

    /// <param name="patience">How long it may take where the work itself is long on a busy machine; usually <see cref="Patience"/>.</param>
    public static async Task UntilAsync(Func<Task<bool>> state, string what, TimeSpan? patience = null)
    {
        var (waited, most) = (Stopwatch.StartNew(), patience ?? Patience);
        while (!await TrueAsync(state))
        {
            Assert.True(waited.Elapsed < most, $"After {most.TotalSeconds} s still not: {what}.");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    // A test that kills the database still asks it how things stand.
    private static async Task<bool> TrueAsync(Func<Task<bool>> state)
    {
        try
        {
            return await state();
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
