using System.Net;
using System.Security.Cryptography;
using Interview.Api.Candidates;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Resumes;
using Interview.Core.Security;
using Interview.Core.Storage;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Interview.Tests.Api;

/// <summary>
/// The Api in this process, on a real port, with a database, a virtual host and a folder of its own. One for each test class;
/// people keep tests apart.
/// </summary>
public class RunningApi : IAsyncLifetime
{
    private Factory? _factory;

    internal TestSystem System { get; private set; } = null!;

    internal IServiceProvider Services => _factory!.Services;

    internal Uri Address { get; private set; } = null!;

    /// <summary>What a test class wants otherwise.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> Settings => [];

    public async ValueTask InitializeAsync()
    {
        if (!TestServers.Available)
        {
            return;
        }

        System = await TestSystem.TakeAsync();
        // People of all tests share this machine's address.
        _factory = new Factory([.. System.Settings, new("Attempts:PerAddress", "100000"), new("Attempts:AccountsPerAddress", "100000"), .. Settings]);
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("[::]", "127.0.0.1", StringComparison.Ordinal));
        await Services.GetRequiredService<DatabaseGate>().Ready;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
        }
    }

    /// <summary>A browser that nobody has signed in with.</summary>
    internal Visitor Anonymous() => new(Address, new CookieContainer());

    /// <summary>Somebody with an account, signed in, without the cost of hashing a password.</summary>
    internal async Task<Visitor> PersonAsync(CandidateRole role = CandidateRole.Candidate, string locale = "en")
    {
        var token = SecretToken.New();
        var candidate = new Candidate($"{Guid.NewGuid():N}@example.org", "Kim Jiwoo", locale, passwordHash: "", DateTimeOffset.UtcNow);
        await WithDatabaseAsync(async db =>
        {
            db.Candidates.Add(candidate);
            db.SignIns.Add(new SignIn(token.Hash, candidate.Id, DateTimeOffset.UtcNow, TimeSpan.FromDays(1)));
            await db.SaveChangesAsync();
        });
        if (role == CandidateRole.Operator)
        {
            await ExecuteAsync("update candidates set role = 'operator' where id = $1", candidate.Id);
        }

        var cookies = new CookieContainer();
        cookies.Add(Address, new Cookie("interview", token.Value));
        return new Visitor(Address, cookies) { Id = candidate.Id };
    }

    /// <summary>A résumé that was read, as the worker leaves it.</summary>
    internal async Task<Guid> ResumeAsync(Visitor owner, string? targetRole = "backend engineer", params string[] passages)
    {
        var resume = new Resume(Guid.CreateVersion7(), owner.Id, Guid.CreateVersion7(), "resume.pdf", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), 1_000, DateTimeOffset.UtcNow);
        var profile = new ResumeProfile
        {
            Header = new("Kim Jiwoo", targetRole, "Acme"),
            Skills = ["C#", "PostgreSQL"],
            Experience = [new("Order platform", "Acme", "developer", "2021-2024", passages.Length > 0 ? passages : ["Cut the order latency from 900 ms to 120 ms"], new(1, 3))],
        };
        var texts = passages.Length > 0 ? passages : ["Cut the order latency from 900 ms to 120 ms by moving reads to a replica", "Introduced code reviews in a team of six"];
        var embedded = texts.Select((text, at) => new EmbeddedPassage("experience", text, new(1, at + 3), Core.Models.HashedEmbeddings.Of(text)));
        _ = resume.TakeReading(Readings.Of(profile, Core.Models.HashedEmbeddings.ModelId, [.. embedded]), DateTimeOffset.UtcNow);
        await WithDatabaseAsync(async db =>
        {
            db.Resumes.Add(resume);
            await db.SaveChangesAsync();
        });
        return resume.Id;
    }

    /// <summary>Gives the first page of a résumé a picture, as the worker that draws leaves it.</summary>
    internal async Task DrawPageAsync(Guid resume, byte[] picture)
    {
        var file = await Services.GetRequiredService<FileStore>().WriteAsync(Guid.NewGuid(), new MemoryStream(picture), picture.Length, TestContext.Current.CancellationToken);
        await ExecuteAsync("update resume_sources set pages = jsonb_set(pages, '{0,picture}', to_jsonb($2::text)) where resume_id = $1", resume, file.Id.ToString());
    }

    internal async Task WithDatabaseAsync(Func<InterviewDbContext, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<InterviewDbContext>());
    }

    internal async Task<T> ScalarAsync<T>(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    internal async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }

    private sealed class Factory(IReadOnlyList<KeyValuePair<string, string?>> settings) : WebApplicationFactory<CreateAccountRequest>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
        }
    }
}
