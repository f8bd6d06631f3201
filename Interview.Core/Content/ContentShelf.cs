using System.Collections.Concurrent;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Microsoft.EntityFrameworkCore;

namespace Interview.Core.Content;

public enum KeptKind
{
    Rubric,
    Scenario,
}

/// <summary>A content file as it was when something was made of it, known by its hash; never changed, never removed.</summary>
public sealed class KeptContent
{
    private KeptContent()
    {
    }

    public string Hash { get; private set; } = "";
    public KeptKind Kind { get; private set; }
    public string Body { get; private set; } = "";
    public DateTimeOffset KeptAt { get; private set; }
}

/// <summary>Keeps the rubrics and scenarios that verdicts and reports name by hash, and finds them again when the files have changed (D-10).</summary>
public sealed class ContentShelf(InterviewDbContext db)
{
    // What a hash names never changes, and reading one takes longer than writing a report.
    private static readonly ConcurrentDictionary<string, Rubric> Known = new(StringComparer.Ordinal);

    // What was kept once is there for good, and a verdict need not ask again.
    private static readonly ConcurrentDictionary<(string Database, string Hash), bool> Kept = new();

    /// <summary>Keeps what is not kept yet.</summary>
    public async Task KeepAsync(Rubric rubric, Scenario? scenario, CancellationToken cancellationToken)
    {
        List<(string Hash, KeptKind Kind, string Text)> wanted = [(rubric.Hash, KeptKind.Rubric, rubric.Text)];
        if (scenario is not null)
        {
            wanted.Add((scenario.Hash, KeptKind.Scenario, scenario.Text));
        }

        var database = db.Database.GetDbConnection().ConnectionString;
        foreach (var (hash, kind, text) in wanted.Where(content => !Kept.ContainsKey((database, content.Hash))))
        {
            // Two workers keep the same at once: one row, whoever comes first.
            var word = Words<KeptKind>.Of(kind);
            await db.Database.ExecuteSqlAsync($"insert into kept_content (hash, kind, body) values ({hash}, {word}, {text}) on conflict do nothing", cancellationToken);
            Kept.TryAdd((database, hash), true);
        }
    }

    /// <summary>Those of the rubrics that are kept; what was judged before anything was kept may name others.</summary>
    public async Task<IReadOnlyList<Rubric>> RubricsAsync(IEnumerable<string> hashes, CancellationToken cancellationToken)
    {
        var wanted = hashes.Distinct().ToList();
        var unknown = wanted.Where(hash => !Known.ContainsKey(hash)).ToList();
        if (unknown.Count > 0)
        {
            await foreach (var kept in db.KeptContent.AsNoTracking().Where(k => k.Kind == KeptKind.Rubric && unknown.Contains(k.Hash)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                Known.TryAdd(kept.Hash, Rubric.Read(kept.Hash, kept.Body));
            }
        }

        return [.. wanted.Select(hash => Known.GetValueOrDefault(hash)).OfType<Rubric>()];
    }

    public async Task<Scenario?> ScenarioAsync(string hash, CancellationToken cancellationToken) =>
        await db.KeptContent.AsNoTracking().SingleOrDefaultAsync(k => k.Kind == KeptKind.Scenario && k.Hash == hash, cancellationToken) is { } kept ? Scenario.Read(kept.Hash, kept.Body) : null;
}
