using System.Text.RegularExpressions;
using Aspire.Hosting.Testing;
using Interview.Api.Security;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;
using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;

namespace Interview.Tests.Browser;

/// <summary>What comes after an interview, in a real browser on the whole system: read, followed to the evidence, printed, shared, compared, practised again, and reviewed by a person.</summary>
[Trait("Needs", "Servers")]
public sealed partial class ReportJourneyTests(WholeSystem system, Chromium chromium) : IClassFixture<WholeSystem>, IClassFixture<Chromium>
{
    private const string AnswerEverything =
        """
        async ([resumeId, locale, mode, answers]) => {
          const post = async (path, body) => {
            const response = await fetch('/api' + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body ?? {}) });
            if (!response.ok) throw new Error(path + ' ' + response.status + ' ' + await response.text());
            const text = await response.text();
            return text ? JSON.parse(text) : null;
          };
          const { id } = await post('/interviews', { resumeId, locale, mode, length: 'brief' });
          for (let turn = 0; turn < 60; turn++) {
            const interview = await (await fetch('/api/interviews/' + id)).json();
            if (interview.status === 'completed') return id;
            if (!interview.current) { await new Promise(done => setTimeout(done, 250)); continue; }
            const answer = await post(`/interviews/${id}/answers`, { questionId: interview.current });
            await post(`/interviews/${id}/answers/${answer.id}/submission`, { transcript: answers[interview.answered % answers.length] });
          }
          throw new Error('The interview did not end.');
        }
        """;

    private readonly bool _able = JourneyTests.Able();

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [Trait("Acceptance", "D-08"), Trait("Acceptance", "D-11")]
    public async Task A_candidate_reads_prints_shares_and_compares_a_report_and_practises_again(string locale)
    {
        Assert.True(_able);
        var words = Words.In(locale);
        var page = await chromium.VisitAsync(system.Address, locale);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var traffic = new Traffic(page);
        var resume = await ResumeAsync(page, words, locale);
        await InterviewAsync(page, resume, locale, "practice", words.Answers[3..]);
        var interview = await InterviewAsync(page, resume, locale, "practice", words.Answers);
        await page.GotoAsync($"/reports?id={interview}");
        await Assertions.Expect(page.Locator("competency-radar svg")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("report-comparison .trends li")).ToHaveCountAsync(5);

        await FollowEvidenceAsync(page);
        await Assertions.Expect(page.Locator(".stronger, .delivery").First).ToBeVisibleAsync();
        await page.Locator("report-comparison .compared summary").First.ClickAsync();
        await page.Locator("report-shares summary").ClickAsync();
        await Chromium.ShowAsync(page, $"{locale}-30-report");
        await DeskAsync(page);

        Assert.InRange(PageOfPdf().Count(System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }))), 2, 8);
        await SharedAsync(page, locale);

        await page.Locator("[data-do=practise]").First.ClickAsync();
        await page.WaitForURLAsync("**/interviews/check?id=*");
        traffic.SawNothingWrong();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    public async Task A_hiring_report_waits_for_a_person_who_sets_a_level_and_signs(string locale)
    {
        Assert.True(_able);
        var words = Words.In(locale);
        var candidate = await chromium.VisitAsync(system.Address, locale);
        var interview = await InterviewAsync(candidate, await ResumeAsync(candidate, words, locale), locale, "hiring", words.Answers);
        await candidate.GotoAsync($"/reports?id={interview}");
        await Assertions.Expect(candidate.Locator(".notice.warm").First).ToBeVisibleAsync();
        var reviewer = await ReviewerAsync(words, locale);
        var traffic = new Traffic(reviewer);

        await reviewer.GotoAsync("/operations/reviews");
        await Chromium.ShowAsync(reviewer, $"{locale}-31-reviews");
        await DeskAsync(reviewer);
        await reviewer.Locator($"a[href='/operations/review?id={interview}']").ClickAsync();
        await reviewer.Locator(".set-level summary").First.ClickAsync();
        var form = reviewer.Locator(".set-level form").First;
        await form.Locator("select").SelectOptionAsync(await form.Locator("option:not([disabled])").First.GetAttributeAsync("value") ?? "");
        await form.Locator("textarea").FillAsync(words.Answers[1]);
        await form.Locator("button").ClickAsync();
        await Assertions.Expect(reviewer.Locator(".overrides li")).ToHaveCountAsync(1);
        await Assertions.Expect(reviewer.Locator(".reviewed .figure s")).ToBeVisibleAsync();
        await Chromium.ShowAsync(reviewer, $"{locale}-32-review");
        await DeskAsync(reviewer);
        Assert.Equal(0, await candidate.Locator(".overrides li").CountAsync());

        await reviewer.Locator("[data-do=sign]").ClickAsync();
        await reviewer.Locator("dialog button[value=yes]").ClickAsync();
        await Assertions.Expect(reviewer.Locator(".decision.signed")).ToBeVisibleAsync();

        // The candidate's page hears of it.
        await Assertions.Expect(candidate.Locator(".notice.good").First).ToBeVisibleAsync();
        await Assertions.Expect(candidate.Locator(".overrides li")).ToHaveCountAsync(1);
        var pack = await reviewer.RunAndWaitForDownloadAsync(() => reviewer.Locator("a[download]").ClickAsync());
        Assert.EndsWith(".zip", pack.SuggestedFilename, StringComparison.Ordinal);
        traffic.SawNothingWrong();
    }

    [Fact]
    public async Task An_operator_tries_an_evaluation_and_reads_its_rules_and_evidence()
    {
        Assert.True(_able);
        var words = Words.In("en");
        var page = await ReviewerAsync(words, "en");
        await page.GotoAsync("/operations/calibration");
        await page.Locator("[name=question]").FillAsync("Tell me about a problem you solved.");
        await page.Locator("[name=answer]").FillAsync(words.Answers[0]);
        await page.Locator("[name=role]").FillAsync("backend engineer");
        await page.Locator("[name=stage]").SelectOptionAsync("problem_solving");
        await page.Locator("[name=other]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("form button.primary").ClickAsync();

        await Assertions.Expect(page.Locator(".tried.two stage-card")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".tried mark").First).ToBeVisibleAsync();
        await page.Locator(".scoring summary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".scoring code").First).ToBeVisibleAsync();
        await Chromium.ShowAsync(page, "en-33-calibration");
    }

    /// <summary>From words to their grade and back, by pointer and by keyboard.</summary>
    private static async Task FollowEvidenceAsync(IPage page)
    {
        var stage = page.Locator("stage-card").First;
        await stage.Locator("mark sup a").First.ClickAsync();
        var grade = stage.Locator("li[data-grade]:focus");
        await Assertions.Expect(grade).ToHaveCountAsync(1);
        await Assertions.Expect(stage.Locator("mark[data-own-lit]").First).ToBeVisibleAsync();
        await grade.Locator("a.index").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(stage.Locator("mark sup a:focus")).ToHaveCountAsync(1);
        await stage.Locator("mark").First.HoverAsync();
        await Assertions.Expect(stage.Locator("li[data-own-lit]").First).ToBeVisibleAsync();
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);
    }

    private async Task SharedAsync(IPage page, string locale)
    {
        await page.Locator("report-shares form button").ClickAsync();
        var link = await page.Locator("report-shares code.link").InnerTextAsync();
        await page.Locator("report-shares [data-do=copy]").ClickAsync();
        Assert.Equal(link, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        var stranger = await chromium.VisitAsync(system.Address, locale);
        var asked = new List<string>();
        stranger.Request += (_, request) => asked.Add(request.Url);
        await stranger.GotoAsync(link);
        await Assertions.Expect(stranger.Locator("competency-radar svg")).ToBeVisibleAsync();
        Assert.Equal("noindex, nofollow", await stranger.Locator("meta[name=robots]").GetAttributeAsync("content"));
        Assert.DoesNotContain(asked, url => url.Contains(link.Split('#')[1], StringComparison.Ordinal) && !url.Contains('#', StringComparison.Ordinal));
        await Chromium.ShowAsync(stranger, $"{locale}-34-shared");

        await page.Locator("[data-do=withdraw]").First.ClickAsync();
        await page.Locator("dialog button[value=yes]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-do=withdraw]")).ToHaveCountAsync(0);
        await stranger.ReloadAsync();
        await Assertions.Expect(stranger.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await stranger.Context.CloseAsync();
    }

    private static async Task<string> ResumeAsync(IPage page, Words words, string locale)
    {
        await JourneyTests.SignUpAsync(page, words, locale);
        await JourneyTests.UploadAsync(page, words, locale == "ko" ? SampleResumes.Korean() : SampleResumes.English());
        return (await page.Locator("a[href*='/resumes/profile?id=']").First.GetAttributeAsync("href"))!.Split("id=")[1];
    }

    private static Task<string> InterviewAsync(IPage page, string resume, string locale, string mode, string[] answers) =>
        page.EvaluateAsync<string>(AnswerEverything, new object[] { resume, locale, mode, answers });

    /// <summary>An operator, made by the command as every first one is.</summary>
    private async Task<IPage> ReviewerAsync(Words words, string locale)
    {
        var page = await chromium.VisitAsync(system.Address, locale);
        await JourneyTests.SignUpAsync(page, words, locale);
        var email = await page.EvaluateAsync<string>("fetch('/api/me').then(response => response.json()).then(me => me.email)");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:interviewdb", await system.App.GetConnectionStringAsync("interviewdb"))]).Build();
        Assert.Equal(0, await OperatorCommand.RunAsync(["operator", "grant", email], configuration));
        return page;
    }

    private static async Task DeskAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(1280, 800);
    }

    [GeneratedRegex(@"/Type\s*/Page[^s]")]
    private static partial Regex PageOfPdf();
}
