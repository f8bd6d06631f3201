using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;
using Npgsql;

namespace Interview.Tests.Models.Chat;

/// <summary>What tests of whole interviews with a real model server have in common.</summary>
public abstract class ModelSystemTests : IClassFixture<ModelSystem>
{
    private const string Answer = "Last year I owned the payment service. I measured each step myself, moved the slow check off the request path and cut the response time from 900 to 210 ms.";
    private readonly WholeSystem _system;

    protected ModelSystemTests(ModelSystem system)
    {
        Assert.SkipUnless(ModelSystem.Available, LlamaServer.HowToGetIt);
        _system = system.System;
    }

    private protected WholeSystem System => _system;

    private protected async Task<string> HealthAsync(string worker)
    {
        using var client = _system.App.CreateHttpClient(worker);
        return await client.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private protected Task ModelIsReadyAsync(string worker) =>
        Eventually.Succeeds(async () => Assert.Contains("\"state\":\"ready\"", await HealthAsync(worker), StringComparison.Ordinal), TimeSpan.FromSeconds(30));

    private protected async Task<Candidate> BeginAsync()
    {
        var person = new Person(_system.Address);
        await person.SignUpAsync();
        var resume = await person.UploadAsync(SampleResumes.ThreePages());
        await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");
        return new(person, (await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" })).GetProperty("id").GetGuid());
    }

    /// <summary>Why calls for a question failed.</summary>
    private protected async Task<List<string>> FailuresAsync(Guid interview)
    {
        await using var database = NpgsqlDataSource.Create((await _system.App.GetConnectionStringAsync("interviewdb"))!);
        await using var select = database.CreateCommand("select concat(failure, ' after ', waited_ms, ' and ', duration_ms, ' ms') from model_calls where interview_id = $1 and outcome = 'failed' and purpose = 'write_question'");
        select.Parameters.Add(new() { Value = interview });
        await using var row = await select.ExecuteReaderAsync();
        var failures = new List<string>();
        while (await row.ReadAsync())
        {
            failures.Add(row.GetString(0));
        }

        return failures;
    }

    private protected async Task<List<(string Model, string Outcome, long TokensIn, long Cached)>> CallsAsync(Guid interview, int expected)
    {
        await using var database = NpgsqlDataSource.Create((await _system.App.GetConnectionStringAsync("interviewdb"))!);
        var calls = new List<(string, string, long, long)>();
        for (var patience = 0; patience < 100 && calls.Count < expected; patience++)
        {
            // Records are written a moment after the call.
            await Task.Delay(50);
            calls.Clear();
            await using var select = database.CreateCommand("select model, outcome, tokens_in, coalesce(tokens_cached, 0) from model_calls where interview_id = $1 and purpose = 'write_question' order by started_at");
            select.Parameters.Add(new() { Value = interview });
            await using var row = await select.ExecuteReaderAsync();
            while (await row.ReadAsync())
            {
                calls.Add((row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3)));
            }
        }

        return calls;
    }

    private protected sealed class Candidate(Person person, Guid interview) : IDisposable
    {
        public Guid Interview => interview;

        /// <summary>Answers so many questions, or all; gives the interview as it is then.</summary>
        public async Task<JsonElement> AnswerAsync(int most)
        {
            var path = $"/api/interviews/{interview}";
            for (var answered = 0; ; answered++)
            {
                var session = await person.UntilAsync(path, seen => seen.GetProperty("status").GetString() == "completed" || seen.GetProperty("current").ValueKind == JsonValueKind.String);
                if (answered == most || session.GetProperty("status").GetString() == "completed")
                {
                    return session;
                }

                var answer = (await person.PostAsync($"{path}/answers", new { questionId = session.GetProperty("current").GetGuid() })).GetProperty("id").GetGuid();
                await person.PostAsync($"{path}/answers/{answer}/submission", new { transcript = Answer });
            }
        }

        public void Dispose() => person.Dispose();
    }
}
