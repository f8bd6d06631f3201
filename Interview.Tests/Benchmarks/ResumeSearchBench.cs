using Interview.Core;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Models;
using Interview.Core.News.Redis;
using Interview.Core.Resumes;
using Interview.ServiceDefaults.Connections;
using Interview.Tests.Resumes.Corpus;
using Interview.Tests.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Interview.Tests.Benchmarks;

/// <summary>Questions in other words than the résumé's, put to the search in a real database with the built-in embedding.</summary>
internal static class ResumeSearchBench
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A question, the candidate it is asked about, and the claim that answers it.</summary>
    private sealed record Asked(WordBank Bank, Guid Candidate, Guid Resume, Paraphrase Paraphrase);

    public static async Task RunAsync()
    {
        await using var app = await HostAsync();
        var asked = new List<Asked>();
        foreach (var bank in new[] { WordBank.Korean, WordBank.KoreanHeldOut, WordBank.English, WordBank.EnglishHeldOut })
        {
            foreach (var (seed, family) in bank.Families.Index())
            {
                var maker = new ApplicantMaker(bank, seed + 1);
                var (candidate, resume) = await SaveAsync(app, maker.Make(Kind.Whole, family));
                asked.AddRange(maker.Paraphrases.Select(paraphrase => new Asked(bank, candidate, resume, paraphrase)));
            }
        }

        var search = app.Services.GetRequiredService<PassageSearch>();
        var ranks = new List<(Asked Asked, int Rank)>();
        var misses = new List<string>();
        // Essays and activities are told by several people; each question is asked once.
        foreach (var one in asked.DistinctBy(one => (one.Bank.Locale, one.Paraphrase.Query)))
        {
            var found = await search.SearchAsync(one.Resume, one.Candidate, one.Paraphrase.Query, 10, CancellationToken.None);
            var rank = found.Index().Where(passage => passage.Item.Text.Contains(one.Paraphrase.Claim, StringComparison.Ordinal)).Select(passage => passage.Index + 1).FirstOrDefault();
            ranks.Add((one, rank));
            // What goes wrong with held-out professions is not to be looked at.
            if (rank != 1 && !one.Bank.HeldOut)
            {
                misses.Add($"{(one.Paraphrase.IsRemote ? "remote" : "named")}\t{rank}\t{one.Paraphrase.Query}\t{one.Paraphrase.Claim}\t{string.Join(" | ", found.Take(3).Select(passage => passage.Text))}");
            }
        }

        await File.WriteAllLinesAsync(ResumeBench.Left("resume-search-misses.txt"), misses);

        Console.WriteLine();
        Console.WriteLine("search by paraphrased questions");
        foreach (var language in ranks.GroupBy(rank => rank.Asked.Bank.Locale))
        {
            foreach (var kind in language.GroupBy(rank => (rank.Asked.Paraphrase.IsRemote, rank.Asked.Bank.HeldOut)).OrderBy(kind => kind.Key))
            {
                Console.WriteLine($"  {language.Key}, {(kind.Key.IsRemote ? "no telling word in common" : "one telling word in common")}, {(kind.Key.HeldOut ? "held-out" : "open")} professions: {kind.Count()} questions, first {Share(kind, 1):P1}, in the first three {Share(kind, 3):P1}");
            }

            var named = language.Where(rank => !rank.Asked.Paraphrase.IsRemote).ToList();
            ResumeBench.Goal($"{language.Key}: right passage first of {named.Count}", Share(named, 1), 0.80, atLeast: true);
            ResumeBench.Goal($"{language.Key}: right passage in the first three", Share(named, 3), 0.95, atLeast: true);
        }

        static double Share(IEnumerable<(Asked Asked, int Rank)> ranks, int within) => (double)ranks.Count(rank => rank.Rank is > 0 && rank.Rank <= within) / ranks.Count();
    }

    private static async Task<WebApplication> HostAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection((await TestSystem.TakeAsync()).Settings);
        builder.Logging.ClearProviders();
        builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
        builder.Services.AddInterviewCore().AddEmbeddings().AddSingleton<PassageSearch>();
        return builder.Build();
    }

    /// <summary>Stores the truth as if it had been read without fault: the search is measured, not the reading.</summary>
    private static async Task<(Guid Candidate, Guid Resume)> SaveAsync(WebApplication app, Applicant applicant)
    {
        var text = new ResumeText([], [new SourcePage(1, 595, 842)], [], []);
        var profile = applicant.Profile();
        var model = app.Services.GetRequiredService<EmbeddingModel>();
        var passages = PassageCutter.Cut(profile, new FieldPlaces(profile, [], []));
        var vectors = await model.EmbedAsync([.. passages.Select(passage => Passage.Wording(passage.Section, passage.Text))], CancellationToken.None);
        var read = new ReadResume(text, new ProfileReading(profile, [], applicant.TargetRoles),
            [.. passages.Zip(vectors, (passage, vector) => new EmbeddedPassage(passage.Section, passage.Text, passage.Place, vector))], model.Name, []);

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        var candidate = new Candidate($"{Guid.NewGuid():N}@example.com", applicant.Name, applicant.Locale, "", Now);
        var resume = new Resume(Guid.CreateVersion7(), candidate.Id, Guid.NewGuid(), "cv.pdf", "00", 1, Now);
        resume.TakeReading(read, Now);
        db.AddRange(candidate, resume);
        await db.SaveChangesAsync();
        return (candidate.Id, resume.Id);
    }
}
