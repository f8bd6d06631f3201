using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Models.Chat;
using Interview.Core.Reports;
using Interview.Tests.Content;
using Interview.Tests.Faults;
using Interview.Tests.Messaging;
using Interview.Tests.Models.Chat;
using Interview.Tests.Servers;
using Interview.Worker.Gpu;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Interview.Tests.Evaluation;

/// <summary>The GPU worker's own handlers in this process, or in a child, over one test's share of the servers.</summary>
internal sealed class EvaluationHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EvaluationHost(WebApplication app) => _app = app;

    /// <param name="content">Null: as shipped.</param>
    /// <param name="chat">Null: no model.</param>
    public static async Task<EvaluationHost> StartAsync(TestSystem system, ContentLibrary? content = null, IChatClient? chat = null)
    {
        var app = Build(system.Settings, content, chat);
        await app.StartAsync();
        await app.Services.GetRequiredService<DatabaseGate>().Ready;
        return new(app);
    }

    /// <summary>A worker whose model takes its time and then fails: what a test kills in the middle of a report.</summary>
    public static async Task<int> RunChildAsync(IConfiguration settings)
    {
        await using var app = Build(settings.AsEnumerable(), null, new FailingChat((_, _) => TimeSpan.FromMilliseconds(150), heard: _ => Console.WriteLine("judging")));
        await app.StartAsync();
        await app.WaitForShutdownAsync();
        return 0;
    }

    public Task<InterviewSession> FinishedAsync(Guid interview) => FinishedAsync(interview, s => s.ReportStatus is ReportStatus.Ready or ReportStatus.Failed);

    public async Task<InterviewSession> FinishedAsync(Guid interview, Func<InterviewSession, bool> state)
    {
        InterviewSession? session = null;
        await WorkHost.UntilAsync(async () => (session = await LoadAsync(interview)) is not null && state(session), "the interview comes so far");
        return session!;
    }

    public async Task<InterviewSession?> LoadAsync(Guid interview)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<InterviewDbContext>().Interviews.AsNoTracking().Whole().Include(s => s.Report).SingleOrDefaultAsync(s => s.Id == interview);
    }

    /// <summary>Saves a whole answered interview; its orders go out, or wait for a later save.</summary>
    public async Task<AnsweredInterview> SubmitAsync(bool sends = true)
    {
        var candidate = new Candidate($"{Guid.NewGuid():N}@example.org", "Jane Doe", "en", "-", DateTimeOffset.UtcNow);
        await InAsync(db => db.Candidates.Add(candidate));
        // A whole interview is saved at once here, which no request does; its rows come in any order.
        await ExecuteAsync("alter table answers alter constraint answers_question_id_fkey deferrable initially deferred");
        var interview = AnsweredInterview.Of(candidate.Id, Random.Shared.Next(1, int.MaxValue), DateTimeOffset.UtcNow);
        await InAsync(db => db.Resumes.Add(interview.Resume));
        await InAsync(db =>
        {
            db.Interviews.Add(interview.Session);
            db.Send(sends ? Judging(interview) : []);
        });
        return interview;
    }

    public Task SendAsync(params IEnumerable<IOrder> orders) => InAsync(db => db.Send(orders));

    /// <summary>The orders that judge and report; nobody speaks here.</summary>
    public static IEnumerable<IOrder> Judging(AnsweredInterview interview) => interview.Orders.Where(order => order is not Core.Questions.SynthesizeQuestion);

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => _app.Services.CreateAsyncScope();

    public async Task<long> CountAsync(string sql, params object[] parameters)
    {
        await using var command = Get<Npgsql.NpgsqlDataSource>().CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new() { Value = parameter });
        }

        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = Get<Npgsql.NpgsqlDataSource>().CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task InAsync(Action<InterviewDbContext> change)
    {
        await using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        change(db);
        await db.SaveChangesAsync();
    }

    private static WebApplication Build(IEnumerable<KeyValuePair<string, string?>> settings, ContentLibrary? content, IChatClient? chat) => WorkHost.Build(settings, script: null, services: services =>
    {
        var options = new ChatModelOptions { Endpoint = chat is null ? null : new("http://127.0.0.1:9/v1"), Name = "faulty", Judgements = 1, Context = 65_536 };
        var state = new ModelState(options);
        services.AddSingleton(content ?? TestContent.Library).AddSingleton(options).AddSingleton(state);
        if (chat is not null)
        {
            state.Answered();
            var nowhere = new ModelRecords(new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(), NullLogger<ModelRecords>.Instance);
            services.AddSingleton(new LanguageModel(new PromptRunner(chat), new ChatSlots(options.Slots), state, nowhere, new TokenMeter(), options, TimeProvider.System));
        }

        services.AddScoped<Rescoring>().AddGpuWork(new ConfigurationBuilder().Build());
    });
}

/// <summary>A model that never gives a judgement: it takes its time, fails as models do, or breaks as nobody expects.</summary>
/// <param name="takes">How long an answer waits, by the prompt; it may throw what it likes.</param>
/// <param name="heard">Told of every prompt.</param>
internal sealed class FailingChat(Func<string, CancellationToken, TimeSpan> takes, Action<string>? heard = null) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var prompt = string.Join('\n', messages.Select(m => m.Text));
        heard?.Invoke(prompt);
        await Task.Delay(takes(prompt, cancellationToken), cancellationToken);
        yield return new(ChatRole.Assistant, "no JSON at all");
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
