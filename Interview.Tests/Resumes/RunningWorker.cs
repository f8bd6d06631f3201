using System.Collections.Concurrent;
using Interview.Core;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.News.Redis;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Interview.ServiceDefaults.Connections;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using Interview.Worker.Cpu;
using Interview.Worker.Cpu.Resumes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Interview.Tests.Resumes;

/// <summary>The CPU worker's parts in this process: what reads, unlocks and draws résumés, over real servers. It speaks nothing.</summary>
internal sealed class RunningWorker : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningWorker(WebApplication app, TestSystem system, Heard heard) => (_app, System, Log) = (app, system, heard);

    public TestSystem System { get; }

    /// <summary>Everything it logged.</summary>
    public Heard Log { get; }

    public FileStore Files => Get<FileStore>();

    public int FilesOnDisk => Directory.GetFiles(System.Files, "*", SearchOption.AllDirectories).Length;

    public static async Task<RunningWorker> StartAsync(TestSystem system, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(system.Settings);
        builder.Configuration.AddInMemoryCollection([new("Poppler:Tools", PopplerReading.Options.Tools), .. settings]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var heard = new Heard();
        builder.Logging.ClearProviders().AddProvider(heard).SetMinimumLevel(LogLevel.Trace);
        builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
        builder.AddFileStore().AddResumePasswords().AddContent();
        builder.Services.AddResumeReading().AddInterviewCore().AddCpuWork();
        var app = builder.Build();
        await app.StartAsync();
        var worker = new RunningWorker(app, system, heard);
        await worker.Get<DatabaseGate>().Ready;
        await WorkHost.UntilAsync(() => worker.Get<OrderConsumer>().Trouble is null && worker.Get<Dispatcher>().Trouble is null, "orders are given and taken");
        return worker;
    }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>As the Api leaves an upload: the file, the row and the order to read it.</summary>
    public async Task<Resume> UploadAsync(byte[] file)
    {
        var now = DateTimeOffset.UtcNow;
        var stored = await Files.WriteAsync(Guid.CreateVersion7(), new MemoryStream(file), file.Length, CancellationToken.None);
        var candidate = new Candidate($"{Guid.NewGuid():N}@example.org", "Kim", "en", "", now);
        var resume = new Resume(Guid.CreateVersion7(), candidate.Id, stored.Id, "cv.pdf", stored.Sha256, stored.Size, now);
        await WithDatabaseAsync(async db =>
        {
            db.AddRange(candidate, resume);
            db.Send(resume.OrderReading());
            await db.SaveChangesAsync();
        });
        return resume;
    }

    public async Task<Resume> UntilAsync(Guid id, Func<Resume, bool> reached, string what)
    {
        Resume? seen = null;
        await WorkHost.UntilAsync(async () => reached(seen = await ResumeAsync(id)), $"{what} (it stands at {seen?.Status} {seen?.Failure})");
        return seen!;
    }

    public async Task<Resume> ResumeAsync(Guid id)
    {
        Resume? found = null;
        await WithDatabaseAsync(async db => found = await db.Resumes.AsNoTracking().Include(r => r.Source).Include(r => r.Passages).SingleAsync(r => r.Id == id));
        return found!;
    }

    public async Task WithDatabaseAsync(Func<InterviewDbContext, Task> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<InterviewDbContext>());
    }

    public async Task<Resume?> DecideAsync(Guid id, Func<Resume, IEnumerable<IMessage>> decide)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        return await db.DecideAsync(token => db.Resumes.Include(r => r.Source).Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == id, token), decide, CancellationToken.None);
    }

    public async Task<T> ScalarAsync<T>(string sql, params object[] values)
    {
        await using var command = Get<NpgsqlDataSource>().CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    internal sealed class Heard : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = [];

        public string Text => string.Join('\n', _lines);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
