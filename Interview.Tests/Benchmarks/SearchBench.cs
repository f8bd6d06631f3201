using System.Diagnostics;
using Interview.Core.Models;
using Interview.Core.Resumes;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;
using Npgsql;

namespace Interview.Tests.Benchmarks;

/// <summary>Searches in a database of 100,000 passages: how long one takes, what the database does for it, and that nobody finds another's words.</summary>
internal static class SearchBench
{
    private const int People = 2_500;
    private const int Passages = 40;
    private const int Searches = 2_000;
    private const int Probes = 100_000;

    public static async Task RunAsync()
    {
        var system = await TestSystem.TakeAsync();
        await using var host = await IndexHost.StartAsync(system.Settings, indexes: false);
        var people = await SearchPopulation.FillAsync(host.Database, People, Passages, HashedEmbeddings.ModelId, HashedEmbeddings.Of, CancellationToken.None);
        await using (var analyze = host.Database.CreateCommand("vacuum analyze"))
        {
            analyze.CommandTimeout = 600;
            await analyze.ExecuteNonQueryAsync();
        }

        await TimeAsync(host.Search, people, 200);
        var alone = await TimeAsync(host.Search, people, Searches);
        var watch = Stopwatch.StartNew();
        var probe = await SearchPopulation.ProbeAsync(host.Search, people, Probes, atOnce: 8, CancellationToken.None);
        Measure.Print(
            new("passages in the database", await host.CountAsync("select count(*) from passages"), "", ""),
            new("search, median", alone[Searches / 2], "ms", ""),
            new("search, p95", alone[(int)(Searches * 0.95)], "ms", "≤ 15"),
            new("search, slowest", alone[^1], "ms", ""),
            new($"{Probes:#,0} searches across {People:#,0} people, eight at once", Probes / watch.Elapsed.TotalSeconds, "1/s", ""),
            new("passages of another person among what they found", probe.Leaks, "", "0"),
            new("searches in another's résumé that found anything", probe.FoundForStrangers, "", "0"),
            new("searches in one's own that did", probe.FoundForOwners, "", $"{Probes / 2:#,0}"));
        await ExplainAsync(host.Database, people[People / 2]);
    }

    private static async Task<double[]> TimeAsync(PassageSearch search, IReadOnlyList<SearchPopulation.Person> people, int searches)
    {
        var times = new double[searches];
        for (var number = 0; number < searches; number++)
        {
            var person = people[new Random(number).Next(people.Count)];
            var started = Stopwatch.GetTimestamp();
            await search.SearchAsync(person.Resume, person.Id, "응답 시간을 줄이려고 무엇을 했나요", 10, CancellationToken.None);
            times[number] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return [.. times.Order()];
    }

    private static async Task ExplainAsync(NpgsqlDataSource database, SearchPopulation.Person person)
    {
        await using var command = database.CreateCommand($"explain (analyze, costs off, timing off, buffers) {PassageSearch.Sql}");
        command.Parameters.Add(new() { Value = person.Resume });
        command.Parameters.Add(new() { Value = person.Id });
        command.Parameters.Add(new() { Value = PassageVectors.Vector(HashedEmbeddings.Of("응답 시간")) });
        command.Parameters.Add(new() { Value = HashedEmbeddings.ModelId });
        command.Parameters.Add(new() { Value = HashedEmbeddings.Dimensions });
        await using var line = await command.ExecuteReaderAsync();
        while (await line.ReadAsync())
        {
            Console.WriteLine($"    {line.GetString(0)}");
        }
    }
}
