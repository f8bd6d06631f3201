using Interview.Core.Models;
using Interview.Tests.Benchmarks;
using Interview.Tests.Servers;

namespace Interview.Tests.Resumes;

/// <summary>Nobody finds another's words, however they ask. The full hundred thousand are asked by <c>./interview bench search</c>.</summary>
[Trait("Needs", "Servers")]
public sealed class SearchOwnershipTests
{
    public SearchOwnershipTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    [Fact, Trait("Acceptance", "B-08"), Trait("BadInput", "B-I08"), Trait("Goal", "G22")]
    public async Task Four_thousand_searches_across_two_hundred_people_leak_nothing()
    {
        var system = await TestSystem.TakeAsync(TestContext.Current.CancellationToken);
        await using var host = await IndexHost.StartAsync(system.Settings, indexes: false);
        var people = await SearchPopulation.FillAsync(host.Database, people: 200, passages: 10, HashedEmbeddings.ModelId, HashedEmbeddings.Of, TestContext.Current.CancellationToken);

        var probe = await SearchPopulation.ProbeAsync(host.Search, people, searches: 4_000, atOnce: 4, TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (probe.Leaks, probe.FoundForStrangers));
        Assert.True(probe.FoundForOwners > 1_900, $"Owners found their own {probe.FoundForOwners} times; a search that finds nothing leaks nothing either.");
    }
}
