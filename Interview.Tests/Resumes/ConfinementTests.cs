using System.Diagnostics;
using Interview.Tests.Content;
using Interview.Worker.Cpu.Resumes;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Interview.Tests.Resumes;

[Trait("Needs", "Poppler")]
public sealed class ConfinementTests
{
    public ConfinementTests() => PopplerReading.SkipUnlessInstalled();

    [Fact, Trait("Acceptance", "A-06")]
    public async Task A_machine_without_poppler_is_named_in_the_health()
    {
        var before = Environment.GetEnvironmentVariable("PATH");
        try
        {
            Environment.SetEnvironmentVariable("PATH", "/nonexistent");
            var health = await new PopplerHealth(new PopplerTools(Options.Create(new PopplerOptions()))).CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken);

            Assert.Equal(HealthStatus.Unhealthy, health.Status);
            Assert.Contains("pdftotext", health.Description, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", before);
        }
    }

    [Fact]
    public void A_tree_that_is_not_there_stops_the_start() =>
        Assert.True(new PopplerOptionsValidator().Validate(null, new PopplerOptions { Tools = "/nonexistent/tree" }).Failed);

    [Fact]
    public async Task A_child_that_runs_out_of_its_wall_clock_is_killed()
    {
        var options = Options.Create(PopplerReading.Options);
        using var file = new TemporaryFile(PdfBytes.Page(PdfBytes.SomeText));
        var clock = Stopwatch.StartNew();

        var result = await new ConfinedProcess(PopplerReading.Tools, options).RunAsync("pdftotext", [PopplerTools.InsideFile, "-"], file.Path, TimeSpan.Zero, TestContext.Current.CancellationToken);

        Assert.True(result.TimedOut);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_child_sees_no_file_but_its_own()
    {
        Assert.SkipUnless(PopplerReading.Tools.CanIsolate, "This machine does not let bwrap make namespaces.");
        using var own = new TemporaryFile(PdfBytes.Page(PdfBytes.SomeText));
        using var other = new TemporaryFile(PdfBytes.Page(PdfBytes.SomeText));

        var result = await new ConfinedProcess(PopplerReading.Tools, Options.Create(PopplerReading.Options))
            .RunAsync("pdftotext", [other.Path, "-"], own.Path, TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        Assert.NotEqual(0, result.Code);
        Assert.DoesNotContain("Jane Miller", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_the_machine_sees_the_settings_it_is_given_and_no_others()
    {
        Assert.SkipUnless(PopplerReading.Tools.CanIsolate, "This machine does not let bwrap make namespaces.");
        var child = new ConfinedProcess(PopplerReading.Tools, Options.Create(PopplerReading.Options));
        var settings = new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "18000000" };

        var result = await child.RunAsync([.. PopplerReading.Tools.IsolationWith(file: null, [], settings), "/usr/bin/env"], settings, TimeSpan.FromSeconds(5), said: "", TestContext.Current.CancellationToken);

        var seen = result.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("PWD=", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(["DOTNET_GCHeapHardLimit=18000000", "HOME=/tmp", "LC_ALL=C.UTF-8"], seen);
    }

    [Fact]
    public async Task A_reading_that_is_cancelled_ends_as_cancelled()
    {
        using var file = new TemporaryFile(PdfBytes.Page(PdfBytes.SomeText));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PopplerReading.Reader().ReadAsync(file.Path, TestContent.Snapshot.ResumeVocabulary, new CancellationToken(canceled: true)));
    }
}
