using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>What a reader of the pages sees, what only a program reads there, and whether we could tell.</summary>
internal sealed record VisibleText(IReadOnlyList<WordPage> Pages, IReadOnlyList<HiddenText> Hidden, int HiddenWords, bool Known);

/// <summary>
/// Tells words a reader sees from words put there for machines. Two witnesses must agree before a word is left out: how it is painted (its
/// colour, or not at all) and the picture of the page (nothing stands out where it should be). So white text on a dark banner stays, and so
/// does the text layer over a scan.
/// </summary>
internal static class Visibility
{
    /// <summary>In points, the height of a line of letters; print this small is not meant for eyes.</summary>
    private const double Tiniest = 2.5;

    /// <summary>From this brightness on (of 255) text does not stand out from white paper.</summary>
    private const double Lightest = 225;

    /// <summary>Ink this near to what surrounds it cannot be told from it.</summary>
    private const double NearestShades = 60;

    /// <param name="runs">Null when the painted text could not be read.</param>
    /// <param name="pictures">Null when the pages could not be drawn.</param>
    /// <param name="crops">The part of each page that viewers show, where it is less than the page.</param>
    public static VisibleText Of(
        IReadOnlyList<WordPage> pages, IReadOnlyList<IReadOnlyList<DrawnRun>>? runs, IReadOnlyList<GrayPage>? pictures, IReadOnlyList<Box?> crops)
    {
        var hidden = new List<HiddenText>();
        var (count, known) = (0, runs is not null);
        var visible = new List<WordPage>();
        foreach (var (whole, index) in pages.Select((page, index) => (page, index)))
        {
            // One more than is read, so that it shows that there was more.
            var page = whole.Words.Count > PageLayout.MostWords ? whole with { Words = [.. whole.Words.Take(PageLayout.MostWords + 1)] } : whole;
            var drawn = runs is null ? null : new RunsOfPage(runs.ElementAtOrDefault(index) ?? []);
            var sight = new PageSight(page, drawn, pictures?.ElementAtOrDefault(index), crops.ElementAtOrDefault(index));
            var (seen, phrases) = (new List<PageWord>(), new PhrasesOfPage(index + 1));
            foreach (var word in page.Words)
            {
                if (sight.WhyUnseen(word) is { } reason)
                {
                    phrases.Add(word.Text, reason);
                    known &= sight.HasPicture || reason is not (Concealment.Colour or Concealment.NotDrawn);
                }
                else
                {
                    phrases.End();
                    seen.Add(word);
                }
            }

            if (drawn is not null)
            {
                seen = DrawnWords.Instead(seen, drawn, phrases);
                // What stands beside the page is dropped by the word reader; its painted text tells of it.
                foreach (var run in drawn.All.Where(run => run.Box.Left >= page.Width || run.Box.Right <= 0 || run.Box.Top >= page.Height || run.Box.Bottom <= 0))
                {
                    phrases.Add(run.Text, Concealment.OffPage);
                }
            }

            phrases.End();
            hidden.AddRange(phrases.All);
            count += phrases.Words;
            visible.Add(page with { Words = seen });
        }

        return new VisibleText(visible, hidden, count, known);
    }

    /// <summary>One page as an eye meets it.</summary>
    private sealed class PageSight
    {
        private readonly WordPage _page;
        private readonly RunsOfPage? _runs;
        private readonly GrayPage? _picture;
        private readonly Box? _crop;
        private readonly HashSet<string> _familiesWithInk;

        public PageSight(WordPage page, RunsOfPage? runs, GrayPage? picture, Box? crop)
        {
            (_page, _runs, _picture, _crop) = (page, runs, picture, crop);
            // Where a font's words mostly show ink, its boxes are where its ink is, and a word of it without ink is not there to be seen.
            _familiesWithInk = runs is null || picture is null ? [] : [.. page.Words
                .Select(word => (runs.Behind(word).FirstOrDefault()?.Family, Within(word).Ink)).Where(word => word.Family is not null)
                .GroupBy(word => word.Family!, word => word.Ink).Where(family => family.Count() >= 5 && family.Count(ink => ink) * 10 >= family.Count() * 7).Select(family => family.Key)];
        }

        public bool HasPicture => _picture is not null;

        public Concealment? WhyUnseen(PageWord word)
        {
            var (x, y) = ((word.Box.Left + word.Box.Right) / 2, (word.Box.Top + word.Box.Bottom) / 2);
            if (_crop is { } crop && (x < crop.Left || x > crop.Right || y < crop.Top || y > crop.Bottom))
            {
                return Concealment.OffPage;
            }

            if (word.Box.Height < Tiniest && word.Box.Width < Tiniest * word.Text.Length)
            {
                return Concealment.Size;
            }

            if (_runs is null)
            {
                return null;
            }

            var behind = _runs.Behind(word).ToList();
            if (behind is not [var run, ..])
            {
                return (_picture is null || !Within(word).Ink) && !_runs.IsTurned(word) ? Concealment.NotDrawn : null;
            }

            var isLight = run.Brightness >= Lightest;
            if (_picture is null)
            {
                // Without a picture the colour alone decides, and the candidate is told.
                return isLight ? Concealment.Colour : null;
            }

            var (ink, brightness) = Within(word);
            if (ink)
            {
                // The ink is another text's: white words under dark ones.
                return isLight && behind.Skip(1).Any(other => other.Brightness < Lightest && !RunsOfPage.Says(other, word)) ? Concealment.Colour : null;
            }

            return Math.Abs(run.Brightness - brightness) <= NearestShades ? Concealment.Colour
                : _familiesWithInk.Contains(run.Family) ? Concealment.NotDrawn
                : null;
        }

        private (bool Ink, double Brightness) Within(PageWord word) => _picture!.Within(word.Box, _page.Width, _page.Height);
    }
}

/// <summary>Gathers the hidden words of a page into phrases: what stands together and is hidden in the same way.</summary>
internal sealed class PhrasesOfPage(int page)
{
    private readonly List<HiddenText> _all = [];
    private readonly List<string> _open = [];
    private Concealment _because;

    public IReadOnlyList<HiddenText> All => _all;

    public int Words { get; private set; }

    public void Add(string text, Concealment because)
    {
        if (because != _because)
        {
            End();
        }

        _because = because;
        _open.Add(text);
        Words += text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    public void End()
    {
        if (_open.Count > 0)
        {
            _all.Add(new HiddenText(page, string.Join(' ', _open), _because));
            _open.Clear();
        }
    }
}
