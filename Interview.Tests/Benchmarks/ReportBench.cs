using System.Diagnostics;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Interview.Api.Http;
using Interview.Api.Reports;
using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Reports;
using Interview.Tests.Browser;
using Interview.Tests.Content;
using Interview.Tests.Playbook;
using Interview.Tests.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace Interview.Tests.Benchmarks;

/// <summary>How long a report takes to write and how large it is; with "--samples FOLDER", ten reports as JSON and as the page prints them.</summary>
internal static class ReportBench
{
    private static readonly JsonSerializerOptions Json = new(
        new ServiceCollection().AddStrictJson().BuildServiceProvider().GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Where the readable reports go; null: they are not written.</summary>
    public static string? Samples { get; set; }

    public static async Task RunAsync()
    {
        var reports = SampleReports.All.Select(sample => (sample.Name, sample.Locale, Interview: sample.Hold(TestContent.Snapshot))).ToList();
        if (Samples is { } folder)
        {
            await WriteSamplesAsync(folder, reports);
            return;
        }

        var times = new List<double>();
        foreach (var (_, _, interview) in Enumerable.Repeat(reports, 20).SelectMany(r => r))
        {
            var begun = Stopwatch.GetTimestamp();
            _ = new ReportWriter(TestContent.Snapshot).Write(SampleReports.Request(interview));
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        times.Sort();
        Measure.Print(
            new("writing one report from its verdicts, p95", times[(int)(times.Count * 0.95)], "ms", "≤ 50"),
            new("the largest report, as JSON", reports.Max(r => JsonSerializer.SerializeToUtf8Bytes(r.Interview.Report, Json).Length) / 1024.0, "KiB", "≤ 256"));
    }

    private static async Task WriteSamplesAsync(string folder, IReadOnlyList<(string Name, string Locale, SimulatedInterview Interview)> reports)
    {
        Directory.CreateDirectory(folder);
        var written = reports.Select(r => (r.Name, r.Locale, Json: JsonSerializer.Serialize(ReportResponse.Of(Guid.Empty, SampleReports.Written(r.Interview), review: null, practice: null), Json))).ToList();
        foreach (var (name, _, json) in written)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".json"), json + "\n");
        }

        if (Chromium.Program is null)
        {
            Console.WriteLine($"  {reports.Count} reports as JSON in {folder}; no PDF: {Chromium.HowToGetIt}");
            return;
        }

        var shown = "";
        await using var site = await TestSite.StartAsync(async http =>
        {
            http.Response.ContentType = "application/json";
            http.Response.StatusCode = http.Request.Path == "/api/me" || http.Request.Path.Value!.EndsWith("/report", StringComparison.Ordinal) ? 200 : (int)HttpStatusCode.NotFound;
            await http.Response.WriteAsync(http.Request.Path == "/api/me" ? """{"id":"1","email":"","name":"","locale":"ko","role":"candidate"}""" : http.Response.StatusCode == 200 ? shown : "{}");
        });
        var chromium = new Chromium();
        await chromium.InitializeAsync();
        foreach (var (name, locale, json) in written)
        {
            shown = json;
            var page = await chromium.VisitAsync(site.Client.BaseAddress!, locale);
            await page.AddInitScriptAsync($"localStorage.setItem('locale', '{locale}')");
            await page.GotoAsync($"/reports?id={Guid.Empty}");
            await Assertions.Expect(page.Locator("competency-radar svg")).ToBeVisibleAsync();
            await page.PdfAsync(new() { Path = Path.Combine(folder, name + ".pdf"), Format = "A4", PrintBackground = true, PreferCSSPageSize = true });
            await page.Context.CloseAsync();
            Console.WriteLine($"  {Path.Combine(folder, name)}");
        }

        await chromium.DisposeAsync();
    }
}
