using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;
using Npgsql;

namespace Interview.Tests.Models.Chat;

/// <summary>Whole interviews with a real model server: llama-server started by the AppHost from a model file.</summary>
[Trait("Needs", "Servers")]
public sealed class ModelInterviewTests : IClassFixture<ModelSystem>
{
    private const string Answer = "Last year I owned the payment service. I measured each step myself, moved the slow check off the request path and cut the response time from 900 to 210 ms.";
    private readonly WholeSystem _system;

    public ModelInterviewTests(ModelSystem system)
    {
        Assert.SkipUnless(ModelSystem.Available, LlamaServer.HowToGetIt);
        _system = system.System;
    }

    [Fact, Trait("Acceptance", "C-07"), Trait("Acceptance", "C-04"), Trait("Acceptance", "D-06")]
    public async Task The_model_writes_every_question_it_can_each_call_is_recorded_and_what_was_read_once_is_not_read_again()
    {
        using var person = await BeginAsync();
        var session = await person.AnswerAsync(int.MaxValue);

        var questions = session.GetProperty("questions").EnumerateArray().OrderBy(q => q.GetProperty("ordinal").GetInt32()).ToList();
        Assert.Equal(15, questions.Count);
        Assert.Empty(await FailuresAsync(person.Interview));
        Assert.Equal(ModelSystem.Script.Select(line => line.Question), questions.Where(q => q.GetProperty("origin").GetString() == "model").Select(q => q.GetProperty("text").GetString()));
        Assert.Equal(3, questions.Count(q => q.GetProperty("origin").GetString() == "template"));

        var calls = await CallsAsync(person.Interview, ModelSystem.Script.Length);
        Assert.Equal(ModelSystem.Script.Length, calls.Count);
        Assert.All(calls, call => Assert.Equal(("scripted", "taken"), (call.Model, call.Outcome)));
        // Rules, role and résumé are the same for every question; only what came since is read.
        Assert.All(calls.Skip(2), call => Assert.True(call.Cached * 2 > call.TokensIn, $"{call.Cached} of {call.TokensIn} tokens were cached"));
    }

    [Fact, Trait("Acceptance", "B-01"), Trait("Acceptance", "C-01")]
    public async Task What_the_rules_leave_open_in_a_resume_the_model_finds_on_a_line_of_it()
    {
        // A worker that reads résumés does not wait for the model.
        await ModelIsReadyAsync("worker-cpu");
        using var person = new Person(_system.Address);
        await person.SignUpAsync();
        var resume = await person.UploadAsync(SampleResumes.WithoutRole());

        var read = await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");

        Assert.Equal("통계학과", read.GetProperty("targetRole").GetString());
        var origin = read.GetProperty("origins").EnumerateArray().Single(found => found.GetProperty("field").GetString() == "header.targetRole");
        Assert.Equal("model", origin.GetProperty("by").GetString());
    }

    [Fact, Trait("Acceptance", "C-07"), Trait("Acceptance", "A-06"), Trait("Fault", "F40")]
    public async Task A_model_that_dies_in_the_middle_leaves_the_interview_going_labelled_and_the_operator_informed_until_it_is_back()
    {
        using var person = await BeginAsync();
        await person.AnswerAsync(4);
        await _system.App.StopResourceAsync("llama-server");

        var session = await person.AnswerAsync(int.MaxValue);

        var later = session.GetProperty("questions").EnumerateArray().Where(q => q.GetProperty("origin").GetString() == "fallback").ToList();
        Assert.NotEmpty(later);
        Assert.Equal(15, session.GetProperty("questions").GetArrayLength());
        Assert.Contains("model.unavailable", await HealthAsync("worker-gpu"), StringComparison.Ordinal);

        await _system.App.StartResourceAsync("llama-server", TestContext.Current.CancellationToken);
        await ModelIsReadyAsync("worker-gpu");
        await ModelIsReadyAsync("worker-cpu");
    }

    private async Task<string> HealthAsync(string worker)
    {
        using var client = _system.App.CreateHttpClient(worker);
        return await client.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private Task ModelIsReadyAsync(string worker) =>
        Eventually.Succeeds(async () => Assert.Contains("\"state\":\"ready\"", await HealthAsync(worker), StringComparison.Ordinal), TimeSpan.FromSeconds(30));

    private async Task<Candidate> BeginAsync()
    {
        var person = new Person(_system.Address);
        await person.SignUpAsync();
        var resume = await person.UploadAsync(SampleResumes.ThreePages());
        await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");
        return new(person, (await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" })).GetProperty("id").GetGuid());
    }

    /// <summary>Why calls for a question failed.</summary>
    private async Task<List<string>> FailuresAsync(Guid interview)
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

    private async Task<List<(string Model, string Outcome, long TokensIn, long Cached)>> CallsAsync(Guid interview, int expected)
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

    private sealed class Candidate(Person person, Guid interview) : IDisposable
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
