using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>The painted text of one page, found by place.</summary>
internal sealed class RunsOfPage
{
    private const double Band = 24;

    private readonly Dictionary<int, List<DrawnRun>> _bands = [];
    private string? _turned;

    public RunsOfPage(IReadOnlyList<DrawnRun> painted)
    {
        // What is beyond as many words was not made to be read, and is not looked up.
        var runs = painted.Count > PageLayout.MostWords ? [.. painted.Take(PageLayout.MostWords)] : painted;
        All = runs;
        Stretches = Joined(runs);
        foreach (var run in runs)
        {
            // A run higher than a page is none that a word could be looked up in.
            for (var band = BandOf(run.Box.Top); band <= Math.Min(BandOf(run.Box.Bottom), BandOf(run.Box.Top) + 80); band++)
            {
                (_bands.TryGetValue(band, out var list) ? list : _bands[band] = []).Add(run);
            }
        }
    }

    public IReadOnlyList<DrawnRun> All { get; }

    /// <summary>Runs that touch each other in one line, as one: a change of font within a word begins a new run.</summary>
    public IReadOnlyList<DrawnRun> Stretches { get; }

    /// <summary>The runs that the middle of the box lies in; the one that says the text first.</summary>
    public IEnumerable<DrawnRun> Behind(PageWord word)
    {
        var (x, y) = ((word.Box.Left + word.Box.Right) / 2, (word.Box.Top + word.Box.Bottom) / 2);
        return _bands.TryGetValue(BandOf(y), out var band)
            ? band.Where(run => run.Box.Left - 1 <= x && x <= run.Box.Right + 1 && run.Box.Top <= y && y <= run.Box.Bottom)
                .OrderBy(run => Says(run, word) ? 0 : 1).ThenBy(run => Math.Abs(run.Box.Top + run.Box.Bottom - (2 * y)))
            : [];
    }

    private static List<DrawnRun> Joined(IReadOnlyList<DrawnRun> runs)
    {
        var joined = new List<DrawnRun>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Box.Width > 0 && run.Box.Width > 0
                && Math.Abs(last.Box.Top + last.Box.Bottom - run.Box.Top - run.Box.Bottom) < 0.8 * Math.Min(last.Box.Height, run.Box.Height)
                && run.Box.Left - last.Box.Right is var gap && gap > -0.2 * run.Box.Height && gap < 0.6 * run.Box.Height)
            {
                joined[^1] = last with { Box = last.Box.With(run.Box), Text = last.Text + (gap > 0.12 * run.Box.Height && !last.Text.EndsWith(' ') ? " " : "") + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    /// <summary>Whether turned text says the word: the painted text of a turned line has a place, but no box.</summary>
    public bool IsTurned(PageWord word) => (_turned ??= string.Join('\n', All.Where(run => run.Box.Width <= 0).Select(run => Squashed(run.Text)))).Contains(Squashed(word.Text), StringComparison.Ordinal);

    public static bool Says(DrawnRun run, PageWord word) => Squashed(run.Text).Contains(Squashed(word.Text), StringComparison.Ordinal);

    /// <summary>Letters and digits only, composed: spaces, ligatures and hyphens are written differently by different tools.</summary>
    public static string Squashed(string text) =>
        string.Concat((text.All(char.IsAscii) ? text : text.Normalize(System.Text.NormalizationForm.FormKC)).Where(char.IsLetterOrDigit));

    private static int BandOf(double y) => (int)Math.Clamp(y / Band, -1000, 1000);
}
