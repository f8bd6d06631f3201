using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>
/// A file may claim another text than the one its glyphs show (ActualText). A person reads the glyphs, so where both make sense and say
/// different things the glyphs are taken and the claim is shown as hidden. Where the glyphs make no sense the claim is there to explain them.
/// </summary>
internal static class DrawnWords
{
    private const int FewestLetters = 3;

    private sealed record Claim(List<int> Words, string Said, string Drawn);

    public static List<PageWord> Instead(List<PageWord> words, RunsOfPage runs, PhrasesOfPage hidden)
    {
        var stretches = new RunsOfPage(runs.Stretches);
        var claims = new List<Claim>();
        var told = new Dictionary<int, (DrawnRun Run, bool IsLast)>();
        foreach (var line in words.Select((word, index) => (Run: stretches.Behind(word).FirstOrDefault(run => Holds(run, word)), Word: word, Index: index)).Where(word => word.Run is not null).GroupBy(word => word.Run!))
        {
            var inOrder = line.OrderBy(word => word.Word.Box.Left).Select(word => word.Index).ToList();
            foreach (var index in inOrder)
            {
                told[index] = (line.Key, index == inOrder[^1]);
            }

            if (Differing(words, inOrder, line.Key.Text) is { } claim)
            {
                claims.Add(claim);
            }
        }

        if (PageGarble.MakesNoSense(string.Join(' ', claims.Select(claim => claim.Drawn))))
        {
            claims.Clear();
        }

        var (drawn, gone) = (new Dictionary<int, string>(), new HashSet<int>());
        foreach (var claim in claims)
        {
            hidden.End();
            hidden.Add(claim.Said, Concealment.NotDrawn);
            drawn[claim.Words[0]] = claim.Drawn;
            gone.UnionWith(claim.Words.Skip(1));
        }

        return [.. words.Select((word, index) => (word, index)).Where(word => !gone.Contains(word.index)).Select(word => Told(word.word, word.index))];

        PageWord Told(PageWord word, int index)
        {
            word = drawn.TryGetValue(index, out var text) ? word with { Text = text } : word;
            return told.TryGetValue(index, out var by) ? word with { Box = Fitted(word.Box, by.Run.Box), Bold = by.Run.Bold, SpaceAfter = by.IsLast && by.Run.Text.EndsWith(' ') } : word;
        }
    }

    private static bool Holds(DrawnRun run, PageWord word) => run.Box.Left - 2 <= word.Box.Left && word.Box.Right <= run.Box.Right + 2;

    // The word reader believes a font that says its letters are twice as high as they are, as those for all of China, Japan and Korea do.
    private static Box Fitted(Box word, Box run) => run.Height > 0 && run.Height < word.Height * 0.8 ? word with { Top = run.Top, Bottom = run.Bottom } : word;

    /// <summary>The words between those at both ends that the run says too, when the run says something else there.</summary>
    private static Claim? Differing(List<PageWord> words, List<int> inOrder, string run)
    {
        var drawn = RunsOfPage.Squashed(run);
        var (from, to) = (0, drawn.Length);
        var (first, last) = (0, inOrder.Count - 1);
        for (; first <= last && RunsOfPage.Squashed(words[inOrder[first]].Text) is var text && drawn.AsSpan(from, to - from).StartsWith(text); first++)
        {
            from += text.Length;
        }

        for (; first <= last && RunsOfPage.Squashed(words[inOrder[last]].Text) is var text && drawn.AsSpan(from, to - from).EndsWith(text); last--)
        {
            to -= text.Length;
        }

        var between = inOrder[first..(last + 1)];
        var said = string.Join(' ', between.Select(index => words[index].Text));
        var (claimed, shown) = (RunsOfPage.Squashed(said), drawn[from..to]);
        return claimed.Length >= FewestLetters && shown.Length >= FewestLetters && Distance(claimed, shown) * 2 > Math.Max(claimed.Length, shown.Length)
            ? new Claim(between, said, Readable(run, from, to)) : null;
    }

    /// <summary>The part of the run between two places of its squashed text, with its spaces.</summary>
    private static string Readable(string run, int from, int to)
    {
        var (at, start) = (0, -1);
        for (var i = 0; i < run.Length; i++)
        {
            if (at >= from && start < 0)
            {
                start = i;
            }

            if (at >= to)
            {
                return run[start..i].Trim();
            }

            at += RunsOfPage.Squashed(run[i].ToString()).Length;
        }

        return run[Math.Max(0, start)..].Trim();
    }

    /// <summary>By how many letters two texts differ; texts are cut where the difference is beyond doubt.</summary>
    private static int Distance(string one, string other)
    {
        (one, other) = (one[..Math.Min(one.Length, 200)], other[..Math.Min(other.Length, 200)]);
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
