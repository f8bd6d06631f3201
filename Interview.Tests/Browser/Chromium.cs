using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Interview.Tests.Servers;
using Microsoft.Playwright;

namespace Interview.Tests.Browser;

/// <summary>A real Chromium, started once for a test class. Screenshots are kept in TestResults/screens.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Screens = Path.Combine(Repository.Root, "TestResults", "screens");

    private static readonly (string, int, int, ColorScheme)[] Looks = [("phone", 390, 844, ColorScheme.Dark), ("desk", 1280, 800, ColorScheme.Light)];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the setup put it, or the machine's own.</summary>
    public static string? Program { get; } = new[] { Environment.GetEnvironmentVariable("INTERVIEW_CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(File.Exists);

    public const string HowToGetIt = "Chromium is not there; './interview setup --browser' fetches it.";

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A person at a desk.</summary>
    public async Task<IPage> VisitAsync(Uri address, string locale)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = locale == "ko" ? "ko-KR" : "en-GB",
            ViewportSize = new() { Width = 1280, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    /// <summary>The page at a desk by day and on a phone by night, and no serious barrier on it (WCAG 2.2 AA).</summary>
    public static async Task ShowAsync(IPage page, string name)
    {
        Directory.CreateDirectory(Screens);
        foreach (var (device, width, height, scheme) in Looks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, height);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Screens, $"{name}.{device}.{scheme}.png".ToLowerInvariant()), FullPage = true });
            await PassesAxeAsync(page, $"{name}, {device}, {scheme}");
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{name} scrolls sideways on a {device}.");
        }
    }

    private static async Task PassesAxeAsync(IPage page, string where)
    {
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
        var serious = found.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id}: {v.Help} ({string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))})");
        Assert.True(!serious.Any(), $"{where}: {string.Join(Environment.NewLine, serious)}");
    }
}
