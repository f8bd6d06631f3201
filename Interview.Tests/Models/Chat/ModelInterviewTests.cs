using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Tests.Content;
using Interview.Tests.Models.Gguf;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;
using Npgsql;

namespace Interview.Tests.Models.Chat;

/// <summary>Whole interviews with a real model server: llama-server started by the AppHost from a model file.</summary>
[Trait("Needs", "Servers")]
public sealed class ModelInterviewTests : IAsyncLifetime
{
    private const string Answer = "Last year I owned the payment service. I measured each step myself, moved the slow check off the request path and cut the response time from 900 to 210 ms.";
    private static readonly (string Stage, string Quote, string Question)[] Script =
    [
        ("skill", "Wrote the runbooks", "Which part of that work taught you most about your craft?"),
        ("skill_followup", "I measured each step myself", "What did you find when you measured each of those steps?"),
        ("experience", "Wrote the runbooks", "How did you decide where to begin when the runbooks were handed to you?"),
        ("experience_followup", "moved the slow check off the request path", "What could have gone wrong when that check was moved?"),
        ("problem_solving", "Wrote the runbooks", "Could you tell me about the hardest fault you had to find there?"),
        ("problem_solving_followup", "cut the response time from 900 to 210 ms", "How did you make sure that the gain would last?"),
        ("communication", "Wrote the runbooks", "Who had to be convinced before that change could go ahead?"),
        ("communication_followup", "I owned the payment service", "How did you keep the others informed while you owned it?"),
        ("responsibility", "Wrote the runbooks", "When did you last have to stand by an unpopular decision?"),
        ("responsibility_followup", "Last year", "Looking back at last year, what would you take on differently?"),
        ("growth", "Wrote the runbooks", "What do you want to be able to do in two years that you cannot do today?"),
        ("growth_followup", "measured each step", "Where did you learn to work so step by step?"),
    ];

    private const string FoundRole = """{"name":null,"target_role":{"text":"통계학과","first_line":4,"last_line":4},"skills":[],"entries":[]}""";

    private WholeSystem _system = null!;

    public ModelInterviewTests() => Assert.SkipUnless(TestServers.Available && LlamaServer.Available, LlamaServer.HowToGetIt);

    public async ValueTask InitializeAsync()
    {
        var scenario = TestContent.Snapshot.Scenario("standard");
        _system = await WholeSystem.StartAsync(state =>
        {
            var model = Path.Combine(state, "scripted.gguf");
            LlamaModel.WriteScripted(model, [.. Script.Select(line => ((string?)$"The next stage is “{scenario.Stage(line.Stage).Title.En}”", $$"""{"quote":"{{line.Quote}}","question":"{{line.Question}}"}""")), ("Asked for: target_role", FoundRole), (null, "Yes.")]);
            return [$"--Models:Chat:File={model}", "--Models:Chat:Context=32768", "--Models:Chat:Slots=2"];
        });
    }

    public ValueTask DisposeAsync() => _system.DisposeAsync();

    [Fact, Trait("Acceptance", "C-07"), Trait("Acceptance", "C-04"), Trait("Acceptance", "D-06")]
    public async Task The_model_writes_every_question_it_can_each_call_is_recorded_and_what_was_read_once_is_not_read_again()
    {
        using var person = await BeginAsync();
        var session = await person.AnswerAsync(int.MaxValue);

        var questions = session.GetProperty("questions").EnumerateArray().OrderBy(q => q.GetProperty("ordinal").GetInt32()).ToList();
        Assert.Equal(15, questions.Count);
        Assert.Equal(Script.Select(line => line.Question), questions.Where(q => q.GetProperty("origin").GetString() == "model").Select(q => q.GetProperty("text").GetString()));
        Assert.Equal(3, questions.Count(q => q.GetProperty("origin").GetString() == "template"));

        var calls = await CallsAsync(person.Interview, Script.Length);
        Assert.Equal(Script.Length, calls.Count);
        Assert.All(calls, call => Assert.Equal(("scripted", "taken"), (call.Model, call.Outcome)));
        // Rules, role and résumé are the same for every question; only what came since is read.
        Assert.All(calls.Skip(2), call => Assert.True(call.Cached * 2 > call.TokensIn, $"{call.Cached} of {call.TokensIn} tokens were cached"));
    }

    [Fact, Trait("Acceptance", "B-01"), Trait("Acceptance", "C-01")]
    public async Task What_the_rules_leave_open_in_a_resume_the_model_finds_on_a_line_of_it()
    {
        // A worker that reads résumés does not wait for the model.
        using var worker = _system.App.CreateHttpClient("worker-cpu");
        await Eventually.Succeeds(async () => Assert.Contains("\"state\":\"ready\"", await worker.GetStringAsync(new Uri("/health", UriKind.Relative)), StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        using var person = new Person(_system.Address);
        await person.SignUpAsync();
        var resume = await person.UploadAsync(SampleResumes.WithoutRole());

        var read = await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");

        Assert.Equal("통계학과", read.GetProperty("targetRole").GetString());
        var origin = read.GetProperty("origins").EnumerateArray().Single(found => found.GetProperty("field").GetString() == "header.targetRole");
        Assert.Equal("model", origin.GetProperty("by").GetString());
    }

    [Fact, Trait("Acceptance", "C-07"), Trait("Acceptance", "A-06"), Trait("Fault", "F40")]
    public async Task A_model_that_dies_in_the_middle_leaves_the_interview_going_labelled_and_the_operator_informed()
    {
        using var person = await BeginAsync();
        await person.AnswerAsync(4);
        await _system.App.StopResourceAsync("llama-server");

        var session = await person.AnswerAsync(int.MaxValue);

        var later = session.GetProperty("questions").EnumerateArray().Where(q => q.GetProperty("origin").GetString() == "fallback").ToList();
        Assert.NotEmpty(later);
        Assert.Equal(15, session.GetProperty("questions").GetArrayLength());
        using var worker = _system.App.CreateHttpClient("worker-gpu");
        var health = await worker.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("model.unavailable", health, StringComparison.Ordinal);
    }

    private async Task<Candidate> BeginAsync()
    {
        var person = new Person(_system.Address);
        await person.SignUpAsync();
        var resume = await person.UploadAsync(SampleResumes.ThreePages());
        await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");
        return new(person, (await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" })).GetProperty("id").GetGuid());
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
            await using var select = database.CreateCommand("select model, outcome, tokens_in, coalesce(tokens_cached, 0) from model_calls where interview_id = $1 order by started_at");
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
