using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.Questions;
using Interview.Core.Resumes;
using Interview.Tests.Api;
using Interview.Tests.Content;
using Interview.Tests.Servers;

namespace Interview.Tests.Models.Chat;

/// <summary>A model whose licence allows no business never hears of a hiring interview.</summary>
public sealed class ChatLicenceTests
{
    private const string Line = "PostgreSQL 쿼리 튜닝으로 결제 API p95 응답시간을 900ms에서 180ms로 개선";
    private const string Question = "결제 API 응답시간을 개선하실 때 어떤 쿼리부터 손보셨는지 말씀해 주시겠어요?";
    private static readonly Scenario Scenario = TestContent.Snapshot.Scenario("standard");

    [Theory, Trait("Acceptance", "C-07")]
    [InlineData(InterviewMode.Hiring, false, QuestionOrigin.Fallback)]
    [InlineData(InterviewMode.Practice, false, QuestionOrigin.Model)]
    [InlineData(InterviewMode.Hiring, true, QuestionOrigin.Model)]
    public async Task In_hiring_mode_the_playbook_asks_where_the_models_licence_allows_no_business(InterviewMode mode, bool commercial, QuestionOrigin origin)
    {
        await using var server = await FaultyModelServer.StartAsync((http, stop) =>
            FaultyModelServer.StreamAsync(http, [$$"""{"quote":"쿼리 튜닝으로 결제 API p95 응답시간을","question":"{{Question}}"}"""], TimeSpan.Zero, stop));
        var options = new ChatModelOptions { Endpoint = server.Endpoint, Name = "exaone", Licence = new() { Name = "NC", Commercial = commercial } };
        var state = new ModelState(options);

        var draft = await new ModelAuthor(TestModel.At(options, state), TestContent.Snapshot)
            .WriteAsync(Guid.NewGuid(), Scenario.Stage("skill"), Context(mode), TestContext.Current.CancellationToken);

        Assert.Equal((origin, origin == QuestionOrigin.Fallback ? ModelFailure.Licence : null), (draft.Origin, draft.FallbackReason));
        Assert.Equal(origin == QuestionOrigin.Model ? 1 : 0, server.Requests.Count);
        // The model itself is well.
        Assert.NotEqual(ModelCondition.Failed, state.Condition);
        Assert.NotEqual(ModelCondition.Degraded, state.Condition);
    }

    [Fact]
    public void A_request_that_does_not_say_its_mode_counts_as_one_for_hiring()
    {
        Assert.False(new ChatLicence { Commercial = false }.Allows(null));
        Assert.True(new ChatLicence().Allows(null));
    }

    [Fact]
    public void Whoever_chooses_the_mode_is_told_in_both_languages_and_only_then()
    {
        var notice = new ChatLicence { Name = "EXAONE 1.1 - NC", Commercial = false }.HiringNotice!;

        Assert.All([notice.Ko, notice.En], said => Assert.Contains("EXAONE 1.1 - NC", said, StringComparison.Ordinal));
        Assert.Null(new ChatLicence().HiringNotice);
    }

    private static InterviewContext Context(InterviewMode mode)
    {
        var profile = new ResumeProfile { Header = new("김서연", "백엔드 개발자", null), Experience = [new("한빛커머스", "한빛커머스", "백엔드 개발자", "2021.03 ~ 현재", [Line], new(1, 3))] };
        return new("ko", Scenario, "백엔드 개발자", new ResumeSnapshot(profile, [new(Guid.NewGuid(), 0, "experience", Line, new(1, 4))]), [], Seed: 7)
        {
            Choices = InterviewChoices.Usual with { Mode = mode },
        };
    }
}

/// <summary>An installation whose model is for research alone.</summary>
public sealed class NonCommercialApi : RunningApi
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("Models:Chat:Licence:Name", "EXAONE 1.1 - NC"), new("Models:Chat:Licence:Commercial", "false")];
}

[Trait("Needs", "Servers")]
public sealed class HiringNoticeTests : IClassFixture<NonCommercialApi>
{
    private readonly NonCommercialApi _api;

    public HiringNoticeTests(NonCommercialApi api)
    {
        _api = api;
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
    }

    [Fact]
    public async Task The_choices_of_a_new_interview_say_that_the_model_stays_out_of_hiring()
    {
        using var person = await _api.PersonAsync();

        var offered = (await person.GetAsync("/api/interview-choices")).Body;

        Assert.Contains("EXAONE 1.1 - NC", offered.GetProperty("hiringNotice").GetProperty("ko").GetString(), StringComparison.Ordinal);
    }
}
