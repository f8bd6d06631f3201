using Interview.Tests.Browser;
using Microsoft.Playwright;

namespace Interview.Tests.Resumes.Corpus.Renderings;

/// <summary>Prints sheets to PDF as a browser does; one browser for all of them.</summary>
internal sealed class ChromiumPrinter : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;

    private ChromiumPrinter(IPlaywright playwright, IBrowser browser, IPage page)
    {
        _playwright = playwright;
        _browser = browser;
        _page = page;
    }

    public static async Task<ChromiumPrinter> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Program, Args = ["--no-sandbox"] });
        return new ChromiumPrinter(playwright, browser, await browser.NewPageAsync());
    }

    public async Task<byte[]> PrintAsync(Sheet sheet)
    {
        await _page.SetContentAsync(Html.Of(sheet));
        static string Running(string? text) => text is null ? "<span></span>" : $"<div style='font-size:8pt;width:100%;text-align:center'>{text.Replace("{page}", "<span class='pageNumber'></span>", StringComparison.Ordinal)}</div>";
        return await _page.PdfAsync(new()
        {
            Format = "A4",
            PrintBackground = true,
            DisplayHeaderFooter = sheet.Paper.Top is not null || sheet.Paper.Bottom is not null,
            HeaderTemplate = Running(sheet.Paper.Top),
            FooterTemplate = Running(sheet.Paper.Bottom),
            Margin = new() { Top = "18mm", Bottom = "18mm", Left = "17mm", Right = "17mm" },
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}
