using System.Reflection;

namespace Interview.Tests.Architecture;

/// <summary>The arrows of docs/architecture.md, read from what the compiler wrote into the assemblies.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("Interview.Core", "")]
    [InlineData("Interview.ServiceDefaults", "")]
    [InlineData("Interview.AppHost", "")]
    [InlineData("Interview.Web", "Interview.ServiceDefaults")]
    [InlineData("Interview.Api", "Interview.Core Interview.ServiceDefaults")]
    [InlineData("Interview.MediaServer", "Interview.Core Interview.ServiceDefaults")]
    [InlineData("Interview.Worker.Cpu", "Interview.Core Interview.ServiceDefaults")]
    [InlineData("Interview.Worker.Gpu", "Interview.Core Interview.ServiceDefaults")]
    public void A_project_knows_only_whom_it_may_know(string project, string mayKnow)
    {
        var known = Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Interview.", StringComparison.Ordinal));

        Assert.Equal("", string.Join(' ', known.Except(mayKnow.Split(' '))));
    }

    [Theory]
    [InlineData("Interview.Api")]
    [InlineData("Interview.MediaServer")]
    [InlineData("Interview.Worker.Cpu")]
    [InlineData("Interview.Worker.Gpu")]
    [InlineData("Interview.Web")]
    public void A_host_starts_from_a_parts_list(string project)
    {
        var lines = File.ReadAllLines(Path.Combine(Servers.Repository.Root, project, "Program.cs"));

        Assert.InRange(lines.Length, 1, 40);
    }

    [Fact]
    public void An_entity_reads_no_clock()
    {
        var clocks = Directory.EnumerateFiles(Path.Combine(Servers.Repository.Root, "Interview.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("DateTime.Now", StringComparison.Ordinal) || text.Contains("DateTime.UtcNow", StringComparison.Ordinal) || text.Contains("DateTimeOffset.UtcNow", StringComparison.Ordinal)))
            .Select(Path.GetFileName);

        // The one clock of the house is the database's; it compares itself with the machine's, by which alone file times can be judged.
        Assert.Equal(["DatabaseClock.cs", "FileStoreSweep.cs"], clocks.Order());
    }
}
