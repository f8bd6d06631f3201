using System.Text.Json;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Models.Chat;

/// <summary>Whole interviews with a real model server: llama-server started by the AppHost from a model file.</summary>
[Trait("Needs", "Servers")]
public sealed class ModelInterviewTests(ModelSystem system) : ModelSystemTests(system)
{
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
        using var person = new Person(System.Address);
        await person.SignUpAsync();
        var resume = await person.UploadAsync(SampleResumes.WithoutRole());

        var read = await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");

        Assert.Equal("통계학과", read.GetProperty("targetRole").GetString());
        var origin = read.GetProperty("origins").EnumerateArray().Single(found => found.GetProperty("field").GetString() == "header.targetRole");
        Assert.Equal("model", origin.GetProperty("by").GetString());
    }
}
