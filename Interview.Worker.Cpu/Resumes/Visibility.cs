using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>
/// Tells words a reader sees from words put there for machines. Two witnesses must agree before a word is left out: its colour (light, or not
/// painted at all) and the picture of the page (no ink where it should stand). So white text on a dark banner stays, and so does the text layer over a scan.
/// </summary>
internal static class Visibility
{
    /// <summary>In points; print this small is not meant for eyes.</summary>
    private const double Tiniest = 2.5;

    public static bool NeedsPicture(IReadOnlyList<WordPage> pages, IReadOnlyList<IReadOnlyList<ColouredRun>> runs) =>
        pages.Where((page, index) => page.Words.Any(word => !IsTiny(word) && IsSuspect(word, runs.ElementAtOrDefault(index)))).Any();

    /// <returns>The pages with what can be seen, how many words cannot, and whether we could tell.</returns>
    public static (IReadOnlyList<WordPage> Pages, int Hidden, bool Known) Of(
        IReadOnlyList<WordPage> pages, IReadOnlyList<IReadOnlyList<ColouredRun>>? runs, IReadOnlyList<GrayPage>? pictures)
    {
        var hidden = 0;
        var known = runs is not null;
        var visible = pages.Select((page, index) => page with
        {
            Words = [.. page.Words.Where(word =>
            {
                var sees = !IsTiny(word) && (runs is null || !IsSuspect(word, runs.ElementAtOrDefault(index)) || ShowsInk(page, index, word));
                hidden += sees ? 0 : 1;
                return sees;
            })],
        }).ToList();

        // What stands beside the page is dropped by the word reader and counted here.
        for (var index = 0; index < pages.Count && index < (runs?.Count ?? 0); index++)
        {
            hidden += runs![index].Count(run => run.Box.Left >= pages[index].Width || run.Box.Right <= 0 || run.Box.Top >= pages[index].Height || run.Box.Bottom <= 0);
        }

        return (visible, hidden, known);

        bool ShowsInk(WordPage page, int index, PageWord word)
        {
            if (pictures?.ElementAtOrDefault(index) is { } picture)
            {
                return picture.ShowsInk(word.Box, page.Width, page.Height);
            }

            // Without a picture the colour alone decides, and the candidate is told.
            known = false;
            return false;
        }
    }

    private static bool IsTiny(PageWord word) => word.Box.Height < Tiniest && word.Box.Width < Tiniest * word.Text.Length;

    private static bool IsSuspect(PageWord word, IReadOnlyList<ColouredRun>? runs)
    {
        if (runs is null)
        {
            return false;
        }

        var (x, y) = ((word.Box.Left + word.Box.Right) / 2, (word.Box.Top + word.Box.Bottom) / 2);
        var (light, dark) = (false, false);
        foreach (var run in runs)
        {
            if (run.Box.Left - 1 <= x && x <= run.Box.Right + 1 && run.Box.Top <= y && y <= run.Box.Bottom)
            {
                light |= run.Light;
                dark |= !run.Light;
            }
        }

        return light || !dark;
    }
}
