using System.Text.Json.Nodes;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.Questions;
using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Models.Chat;

[Trait("Needs", "Servers")]
public sealed class ModelAuthorTests
{
    private const string Line = "PostgreSQL 쿼리 튜닝으로 결제 API p95 응답시간을 900ms에서 180ms로 개선";
    private const string Answer = "저는 당시 결제 팀에서 느린 쿼리를 찾아 인덱스를 다시 설계했고 그 결과 응답 시간이 크게 줄었습니다.";
    private static readonly Scenario Scenario = TestContent.Snapshot.Scenario("standard");
    private static readonly Stage Skill = Scenario.Stage("skill");
    private static readonly Stage FollowUp = Scenario.Stage("skill_followup");

    public ModelAuthorTests() => Assert.SkipUnless(LlamaServer.Available, LlamaServer.HowToGetIt);

    [Fact, Trait("Acceptance", "C-07"), Trait("Acceptance", "C-08")]
    public async Task A_real_server_writes_a_question_that_rests_on_a_line_of_the_resume()
    {
        const string Question = "결제 API 응답시간을 개선하실 때 어떤 쿼리부터 손보셨는지 말씀해 주시겠어요?";
        await using var server = await LlamaServer.ScriptedAsync((null, Reply("쿼리 튜닝으로 결제 API p95 응답시간을 900ms에서 180ms로 개선", Question)));

        var draft = await WriteAsync(server, Skill, Context());

        Assert.Equal((Question, QuestionOrigin.Model, null), (draft.Text, draft.Origin, draft.FallbackReason));
        var rests = Assert.Single(draft.Grounding);
        Assert.Equal((Grounding.FromResume, "쿼리 튜닝으로 결제 API p95 응답시간을 900ms에서 180ms로 개선", new Place(1, 4)), (rests.Source, rests.Quote, rests.Place));
        Assert.StartsWith("scripted write_question ", draft.WroteBy, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "C-07")]
    public async Task A_follow_up_takes_up_the_words_of_the_answer()
    {
        const string Question = "인덱스를 다시 설계하실 때 무엇을 기준으로 판단하셨는지 말씀해 주시겠어요?";
        await using var server = await LlamaServer.ScriptedAsync((null, Reply("인덱스를 다시 설계했고", Question)));

        var draft = await WriteAsync(server, FollowUp, Context(Answer));

        Assert.Equal((Question, QuestionOrigin.Model), (draft.Text, draft.Origin));
        Assert.Equal(Grounding.FromAnswer, Assert.Single(draft.Grounding).Source);
    }

    [Fact, Trait("Acceptance", "C-07")]
    public async Task What_breaks_a_rule_goes_back_once_and_is_taken_when_it_is_mended()
    {
        const string Mended = "결제 API 응답시간을 개선하실 때 어떤 쿼리부터 손보셨는지 말씀해 주시겠어요?";
        await using var server = await LlamaServer.ScriptedAsync(
            ("could not be used", Reply("쿼리 튜닝으로 결제 API p95 응답시간을", Mended)),
            (null, Reply("쿼리 튜닝으로", "결혼은 하셨나요? 자녀 계획도 말씀해 주시겠어요?")));

        var draft = await WriteAsync(server, Skill, Context());

        Assert.Equal((Mended, QuestionOrigin.Model), (draft.Text, draft.Origin));
    }

    [Theory, Trait("Acceptance", "C-07"), Trait("Acceptance", "C-08")]
    [InlineData("쿼리 튜닝으로", "결혼은 언제 하실 계획인지 말씀해 주시겠어요?")]
    [InlineData("제가 하지 않은 말", "쿠버네티스 운영 경험에 대해 조금 더 말씀해 주시겠어요?")]
    [InlineData("쿼리 튜닝으로", "쿼리를 튜닝한 경험을 말해 봐")]
    public async Task What_stays_wrong_gives_way_to_the_playbook_and_says_why(string quote, string question)
    {
        await using var server = await LlamaServer.ScriptedAsync((null, Reply(quote, question)));

        var draft = await WriteAsync(server, Skill, Context());

        Assert.Equal((QuestionOrigin.Fallback, ModelFailure.Rules), (draft.Origin, draft.FallbackReason));
        Assert.NotEqual(question, draft.Text);
        Assert.StartsWith("playbook ", draft.WroteBy, StringComparison.Ordinal);
    }

    [Fact, Trait("Fault", "F43")]
    public async Task A_reply_that_is_no_json_gives_way_to_the_playbook()
    {
        // Without a schema the scripted model says what it was told; here it was told nothing of the schema's shape.
        await using var server = await LlamaServer.ScriptedAsync((null, "죄송하지만 답변해 드릴 수 없습니다."));

        var draft = await WriteAsync(server, Skill, Context());

        Assert.Equal(QuestionOrigin.Fallback, draft.Origin);
        Assert.Contains(draft.FallbackReason, (string[])[ModelFailure.Format, ModelFailure.Rules]);
    }

    [Fact, Trait("Acceptance", "C-09")]
    public async Task An_answer_that_says_nothing_is_never_taken_up_by_a_model()
    {
        await using var server = await LlamaServer.ScriptedAsync((null, Reply("잘 모르겠습니다", "잘 모르겠다고 하신 부분을 자세히 설명해 주시겠어요?")));

        var draft = await WriteAsync(server, FollowUp, Context("잘 모르겠습니다."));

        Assert.Equal(QuestionOrigin.Playbook, draft.Origin);
        Assert.DoesNotContain("모르겠", draft.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "C-10")]
    public async Task A_context_that_does_not_fit_is_trimmed_and_keeps_the_question_and_its_answer()
    {
        const string Question = "인덱스를 다시 설계하실 때 무엇을 기준으로 판단하셨는지 말씀해 주시겠어요?";
        await using var server = await LlamaServer.ScriptedAsync(("인덱스를 다시 설계했고", Reply("인덱스를 다시 설계했고", Question)), (null, Reply("", "무엇이든 말씀해 주시겠어요?")));
        var context = Context(Answer);
        context = context with
        {
            Resume = context.Resume with { Passages = [.. Enumerable.Range(0, 400).Select(n => new ResumePassage(Guid.NewGuid(), n, "experience", $"{n}번째 줄 {Line}", new(1, n + 1)))] },
            History = [.. Enumerable.Range(0, 20).Select(n => new AskedQuestion($"earlier{n}", $"{n}번째 질문입니다.", string.Concat(Enumerable.Repeat($"{n}번째 답변입니다. ", 100)))), .. context.History],
        };

        var draft = await WriteAsync(server, FollowUp, context, options => options.Context = 4_096);

        Assert.Equal((Question, QuestionOrigin.Model), (draft.Text, draft.Origin));
    }

    [Fact, Trait("Acceptance", "C-07")]
    public async Task The_model_is_told_which_interviewer_asks_and_what_the_company_looks_for()
    {
        await using var server = await FaultyModelServer.StartAsync((http, stop) => FaultyModelServer.StreamAsync(http, ["no json"], TimeSpan.Zero, stop));
        var context = Context() with { Choices = new() { Persona = "engineer", TalentProfile = "도전하고 <함께> 성장하는 사람" } };
        var model = TestModel.At(new ChatModelOptions { Endpoint = server.Endpoint, Name = "faulty" });

        await new ModelAuthor(model, TestContent.Snapshot).WriteAsync(Guid.NewGuid(), Skill, context, TestContext.Current.CancellationToken);

        var asked = JsonNode.Parse(server.Requests[0])!["messages"]!.AsArray().Select(message => message!["content"]!.GetValue<string>()).ToList();
        Assert.Contains(TestContent.Snapshot.PersonaOf(context.Choices).Description.Ko, asked[0], StringComparison.Ordinal);
        Assert.Contains("<company-looks-for>도전하고 &lt;함께&gt; 성장하는 사람</company-looks-for>", asked[1], StringComparison.Ordinal);
    }

    private static Task<QuestionDraft> WriteAsync(LlamaServer server, Stage stage, InterviewContext context, Action<ChatModelOptions>? change = null) =>
        new ModelAuthor(TestModel.At(server.Options(change)), TestContent.Snapshot).WriteAsync(Guid.NewGuid(), stage, context, TestContext.Current.CancellationToken);

    private static InterviewContext Context(string? answer = null)
    {
        var profile = new ResumeProfile { Header = new("김서연", "백엔드 개발자", null), Experience = [new("한빛커머스", "한빛커머스", "백엔드 개발자", "2021.03 ~ 현재", [Line], new(1, 3))] };
        var resume = new ResumeSnapshot(profile, [new(Guid.NewGuid(), 0, "experience", Line, new(1, 4))]);
        AskedQuestion[] history = answer is null ? [] : [new("skill", "쿼리 튜닝 경험을 말씀해 주시겠어요?", answer)];
        return new("ko", Scenario, "백엔드 개발자", resume, history, Seed: 7);
    }

    private static string Reply(string quote, string question) => $$"""{"quote":"{{quote}}","question":"{{question}}"}""";
}
