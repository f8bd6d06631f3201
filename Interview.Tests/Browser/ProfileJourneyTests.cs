using System.Text.Json;
using Interview.Tests.Resumes;
using Interview.Tests.Resumes.Corpus;
using Interview.Tests.Resumes.Corpus.Renderings;
using Interview.Tests.Servers;
using Microsoft.Playwright;

namespace Interview.Tests.Browser;

/// <summary>A profile beside its source, in a real browser on the whole system: followed to its lines, set right, read again, and taken into an interview.</summary>
[Trait("Needs", "Servers")]
public sealed class ProfileJourneyTests(WholeSystem system, Chromium chromium) : IClassFixture<WholeSystem>, IClassFixture<Chromium>
{
    private readonly bool _able = JourneyTests.Able();

    [Theory]
    [InlineData("en", "Emma Carter", "Northwind", "Principal Engineer", "Save", "Read again")]
    [InlineData("ko", "김서연", "누리시큐어", "클라우드 보안 엔지니어", "저장", "다시 읽기")]
    [Trait("Acceptance", "B-01"), Trait("Acceptance", "B-02"), Trait("Acceptance", "B-06"), Trait("Acceptance", "C-01")]
    public async Task A_candidate_follows_a_field_to_its_line_sets_it_right_and_is_interviewed_for_it(string locale, string name, string employer, string role, string save, string readAgain)
    {
        Assert.True(_able);
        var words = Words.In(locale);
        var page = await chromium.VisitAsync(system.Address, locale);
        var traffic = new Traffic(page);
        await OpenProfileAsync(page, words, locale, locale == "ko" ? SampleResumes.Korean() : SampleResumes.English());

        // From a field to its line, and from a line to its field.
        var employment = page.Locator(".said[data-field^='experience[0]']", new() { HasText = employer }).First;
        await employment.ClickAsync();
        await Assertions.Expect(page.Locator("source-view .line.lit").First).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex(employer));
        await Assertions.Expect(employment).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Locator("source-view .line", new() { HasText = name }).First.ClickAsync();
        await Assertions.Expect(page.Locator("source-view .line.lit").First).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex(name));
        await page.Locator(".said[data-field='experience[1].claims[0]']").ClickAsync();
        await Assertions.Expect(page.Locator("source-view .line.lit").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".sheet.drawn img").First).ToHaveJSPropertyAsync("complete", true);
        await Chromium.ShowAsync(page, $"{locale}-20-profile");
        await DeskAsync(page);

        // Set right, by hand and by keyboard.
        await EditAsync(page, "header.targetRole");
        await page.Locator("profile-editor [name=ownRole]").FillAsync(role);
        await page.GetByRole(AriaRole.Button, new() { Name = save, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-field='header.targetRole']")).ToHaveTextAsync(role);
        await page.Locator("[data-do=edit][data-id='header.name']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("profile-editor input")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-do=edit][data-id='header.name']")).ToBeFocusedAsync();
        var entry = await page.Locator("[data-do=edit][data-id^='experience-']").First.GetAttributeAsync("data-id");
        await EditAsync(page, entry!);
        await page.Locator("profile-editor [name=organisation]").FillAsync("Corrected & Sons");
        await page.Locator("profile-editor [data-do=addClaim]").ClickAsync();
        await page.Locator("profile-editor [name=claim]").Last.FillAsync("Trained two newcomers");
        await Chromium.ShowAsync(page, $"{locale}-21-profile-editing");
        await DeskAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = save, Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Corrected & Sons").First).ToBeVisibleAsync();

        // Read again while something is being typed: nothing typed is lost, nothing set right is overwritten.
        await EditAsync(page, "summary");
        await page.Locator("profile-editor textarea").FillAsync("A draft that must not be lost");
        var before = await ResumeAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = readAgain, Exact = true }).ClickAsync();
        await Eventually.Succeeds(async () => Assert.True((await ResumeAsync(page)) is var now && now.GetProperty("status").GetString() == "ready" && now.GetProperty("readAt").GetDateTimeOffset() > before.GetProperty("readAt").GetDateTimeOffset()), TimeSpan.FromSeconds(30));
        await Assertions.Expect(page.Locator(".page-head a.primary")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("profile-editor textarea")).ToHaveValueAsync("A draft that must not be lost");
        await Assertions.Expect(page.Locator("[data-field='header.targetRole']")).ToHaveTextAsync(role);
        await Assertions.Expect(page.GetByText("Corrected & Sons").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = save, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("profile-editor")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".said[data-field=summary]")).ToHaveTextAsync("A draft that must not be lost");
        await Assertions.Expect(page.Locator(".claims").GetByText("Trained two newcomers")).ToBeVisibleAsync();

        // Back to what was read.
        await page.Locator("[data-do=undo][data-id='summary']").ClickAsync();
        await Assertions.Expect(page.GetByText("A draft that must not be lost")).ToHaveCountAsync(0);

        await ToNewInterviewAsync(page, locale);
        await Assertions.Expect(page.Locator(".notice.good", new() { HasText = role }).First).ToBeVisibleAsync();
        await Chromium.ShowAsync(page, $"{locale}-22-new");
        await page.GetByRole(AriaRole.Button, new() { Name = words.Begin }).ClickAsync();
        await page.WaitForURLAsync("**/interviews/check?id=*");
        var interview = await FetchAsync(page, "/api/interviews/" + page.Url.Split("id=")[1]);
        Assert.Equal((role, "candidate"), (interview.GetProperty("targetRole").GetString(), interview.GetProperty("targetRoleSource").GetString()));
        traffic.SawNothingWrong();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [Trait("Acceptance", "C-01")]
    public async Task A_resume_without_a_role_asks_for_one_and_remembers_it(string locale)
    {
        Assert.True(_able);
        var words = Words.In(locale);
        var page = await chromium.VisitAsync(system.Address, locale);
        await OpenProfileAsync(page, words, locale, SampleResumes.WithoutRole());
        await Assertions.Expect(page.Locator(".ask-role")).ToBeVisibleAsync();
        await Chromium.ShowAsync(page, $"{locale}-23-profile-without-role");
        await DeskAsync(page);

        await ToNewInterviewAsync(page, locale);
        await page.GetByRole(AriaRole.Button, new() { Name = words.Begin }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.Locator("input[name=ownRole]").FillAsync("데이터 엔지니어");
        await page.GetByRole(AriaRole.Button, new() { Name = words.Begin }).ClickAsync();
        await page.WaitForURLAsync("**/interviews/check?id=*");

        var interview = await FetchAsync(page, "/api/interviews/" + page.Url.Split("id=")[1]);
        var resume = await FetchAsync(page, "/api/resumes/" + interview.GetProperty("resumeId").GetString());
        Assert.Equal(("데이터 엔지니어", "candidate"), (interview.GetProperty("targetRole").GetString(), interview.GetProperty("targetRoleSource").GetString()));
        Assert.Equal(("데이터 엔지니어", "candidate"), (resume.GetProperty("targetRole").GetString(), resume.GetProperty("targetRoleSource").GetString()));
    }

    [Fact, Trait("Acceptance", "B-02"), Trait("Acceptance", "B-04")]
    public async Task What_a_ruled_form_says_in_its_cells_is_followed_to_the_cell()
    {
        Assert.True(_able);
        var page = await chromium.VisitAsync(system.Address, "ko");
        var form = Sample.Of(Layout.All.Single(layout => layout.Name == "ko-form"), 1);
        await OpenProfileAsync(page, Words.In("ko"), "ko", DrawnPdf.Of(form.Sheet));
        var job = form.Truth.Experience[0];

        await page.Locator(".said[data-field^='experience[0].claims']", new() { HasText = job.Claims[^1] }).ClickAsync();

        await Assertions.Expect(page.Locator("source-view .line.lit").First).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(job.Claims[^1])));
        await Assertions.Expect(page.Locator("source-view .line.lit").First).ToBeInViewportAsync();
        await page.EvaluateAsync("scrollTo(0, 0)");
        await Chromium.ShowAsync(page, "ko-24-profile-form");
        await DeskAsync(page);
    }

    private static async Task OpenProfileAsync(IPage page, Words words, string locale, byte[] pdf)
    {
        await page.GotoAsync("/");
        await JourneyTests.SignUpAsync(page, words, locale);
        await JourneyTests.UploadAsync(page, words, pdf);
        await page.Locator("a[href*='/resumes/profile?id=']").First.ClickAsync();
        await Assertions.Expect(page.Locator("source-view .line").First).ToBeVisibleAsync();
    }

    private static async Task ToNewInterviewAsync(IPage page, string locale)
    {
        await page.Locator(".page-head a.primary").ClickAsync();
        await page.WaitForURLAsync("**/interviews/new?*");
        await Assertions.Expect(page.Locator("main form")).ToBeVisibleAsync();
        await page.Locator($"input[name=locale][value={locale}]").CheckAsync();
    }

    private static async Task EditAsync(IPage page, string id)
    {
        await page.Locator($"[data-do=edit][data-id='{id}']").ClickAsync();
        await Assertions.Expect(page.Locator($"profile-editor[data-id='{id}']")).ToBeVisibleAsync();
    }

    private static Task<JsonElement> ResumeAsync(IPage page) => FetchAsync(page, "/api/resumes/" + page.Url.Split("id=")[1]);

    private static async Task<JsonElement> FetchAsync(IPage page, string path) =>
        JsonDocument.Parse(await page.EvaluateAsync<string>("path => fetch(path).then(response => response.text())", path)).RootElement;

    private static async Task DeskAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(1280, 800);
    }
}
