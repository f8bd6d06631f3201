using Interview.Tests.Resumes;
using Interview.Tests.Servers;
using Microsoft.Playwright;

namespace Interview.Tests.Browser;

/// <summary>A candidate's whole way in a real browser, on the whole system: from the first page to the report.</summary>
[Trait("Needs", "Servers")]
public sealed class JourneyTests(WholeSystem system, Chromium chromium) : IClassFixture<WholeSystem>, IClassFixture<Chromium>
{
    private readonly bool _able = Able();

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [Trait("Acceptance", "B-01"), Trait("Acceptance", "B-02"), Trait("Acceptance", "C-04"), Trait("Acceptance", "C-13"), Trait("Acceptance", "D-08")]
    public async Task A_candidate_gets_from_the_first_page_to_the_report(string locale)
    {
        Assert.True(_able);
        var words = Words.In(locale);
        var page = await chromium.VisitAsync(system.Address, locale);
        var requests = new Traffic(page);

        await page.GotoAsync("/");
        await Chromium.ShowAsync(page, $"{locale}-01-home");
        await SignUpAsync(page, words, locale);
        await Assertions.Expect(page.GetByText(words.DropHere)).ToBeVisibleAsync();
        await Chromium.ShowAsync(page, $"{locale}-02-resumes-empty");

        await UploadAsync(page, words, locale == "ko" ? SampleResumes.Korean() : SampleResumes.English());
        await Chromium.ShowAsync(page, $"{locale}-03-resumes");
        await page.Locator("a[href*='/resumes/profile?id=']").First.ClickAsync();
        await Assertions.Expect(page.GetByText(locale == "ko" ? "김서연" : "Emma Carter").First).ToBeVisibleAsync();
        await Chromium.ShowAsync(page, $"{locale}-04-profile");

        await BeginAsync(page, words, locale);
        await Chromium.ShowAsync(page, $"{locale}-06-check");
        await page.GetByRole(AriaRole.Button, new() { Name = words.Enter }).ClickAsync();
        await AnswerAllAsync(page, words, locale);

        await page.WaitForURLAsync("**/reports?id=*");
        await Assertions.Expect(page.Locator("competency-radar svg")).ToBeVisibleAsync();
        Assert.Equal(15, await page.Locator("stage-card").CountAsync());
        Assert.NotEqual(0, await page.Locator("mark").CountAsync());
        await Chromium.ShowAsync(page, $"{locale}-10-report");
        await page.GotoAsync("/interviews");
        await Assertions.Expect(page.Locator("a[href*='/reports?id=']").First).ToBeVisibleAsync();
        await Chromium.ShowAsync(page, $"{locale}-11-history");
        await page.GotoAsync("/account");
        await Assertions.Expect(page.Locator("account-settings form").First).ToBeVisibleAsync();
        await Chromium.ShowAsync(page, $"{locale}-12-account");

        requests.SawNothingWrong();
    }

    [Fact, Trait("Acceptance", "C-14")]
    public async Task A_draft_and_the_question_survive_a_reload()
    {
        Assert.True(_able);
        var words = Words.In("en");
        var page = await chromium.VisitAsync(system.Address, "en");
        await page.GotoAsync("/");
        await SignUpAsync(page, words, "en");
        await UploadAsync(page, words, SampleResumes.English());
        await BeginAsync(page, words, "en");
        await page.GetByRole(AriaRole.Button, new() { Name = words.Enter }).ClickAsync();
        var question = await page.Locator("h1#question").InnerTextAsync();
        await page.Locator("textarea#answer").FillAsync("Half an answer, and then the train went into a tunnel.");

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("h1#question")).ToHaveTextAsync(question);
        await Assertions.Expect(page.Locator("textarea#answer")).ToHaveValueAsync("Half an answer, and then the train went into a tunnel.");
    }

    internal static bool Able()
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        Assert.SkipWhen(Chromium.Program is null, Chromium.HowToGetIt);
        return true;
    }

    internal static async Task SignUpAsync(IPage page, Words words, string locale)
    {
        await page.GotoAsync("/account/sign-up");
        await page.Locator("#name").FillAsync(locale == "ko" ? "김서연" : "Emma Carter");
        await page.Locator("#email").FillAsync($"{Guid.NewGuid():N}@example.com");
        await page.Locator("#password").FillAsync("a long walk by the river 7");
        await page.GetByRole(AriaRole.Button, new() { Name = words.SignUp }).ClickAsync();
        await page.WaitForURLAsync("**/resumes");
    }

    internal static async Task UploadAsync(IPage page, Words words, byte[] pdf)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "résumé.pdf", MimeType = "application/pdf", Buffer = pdf });
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = words.StartInterview }).First).ToBeVisibleAsync();
    }

    private static async Task BeginAsync(IPage page, Words words, string locale)
    {
        await page.GotoAsync("/interviews/new");
        await page.Locator($"input[name=locale][value={locale}]").CheckAsync();
        await Chromium.ShowAsync(page, $"{locale}-05-new");
        await page.GetByRole(AriaRole.Button, new() { Name = words.Begin }).ClickAsync();
        await page.WaitForURLAsync("**/interviews/check?id=*");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = words.Enter })).ToBeVisibleAsync();
    }

    private static async Task AnswerAllAsync(IPage page, Words words, string locale)
    {
        var asked = new List<string>();
        for (var turn = 0; turn < 15; turn++)
        {
            var question = page.Locator("h1#question");
            await Assertions.Expect(page.Locator("textarea#answer")).ToBeEditableAsync();
            asked.Add(await question.InnerTextAsync());
            if (turn is 0 or 3)
            {
                await Chromium.ShowAsync(page, $"{locale}-0{7 + (turn / 3)}-room-{turn + 1}");
            }

            await page.Locator("textarea#answer").FillAsync(words.Answers[turn % words.Answers.Length]);
            await page.GetByRole(AriaRole.Button, new() { Name = words.Submit }).ClickAsync();
            if (turn < 14)
            {
                await Assertions.Expect(question).Not.ToHaveTextAsync(asked[^1]);
            }
        }

        Assert.Equal(15, asked.Distinct().Count());
    }
}
