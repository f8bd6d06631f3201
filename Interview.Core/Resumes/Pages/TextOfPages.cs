namespace Interview.Core.Resumes;

/// <summary>From the words of each page to the text of the résumé: cleaned, in order, within the limits, or refused with a reason. Shared by all readers of PDFs.</summary>
public static class TextOfPages
{
    public static ResumeText From(IEnumerable<WordPage> pages, IReadOnlyList<HiddenText> hidden, IEnumerable<ReadingNote> notes, bool isForm, ResumeVocabulary vocabulary)
    {
        var cleaner = new CleanText();
        var layout = new PageLayout(vocabulary);
        var lines = new List<TextLine>();
        var sheets = new List<SourcePage>();
        var garbledPages = new List<int>();
        var concealed = hidden.ToList();
        var (characters, cut) = (0, false);
        foreach (var page in pages.Take(ResumeText.MostPages))
        {
            sheets.Add(new SourcePage(sheets.Count + 1, page.Width, page.Height));
            var clean = new List<PageWord>();
            var garbledBefore = cleaner.Garbled;
            foreach (var word in page.Words)
            {
                var text = cleaner.Of(word.Text);
                cut |= clean.Count >= PageLayout.MostWords || characters + text.Length > ResumeText.MostCharacters;
                if (cut)
                {
                    // What still fits of one endless word is kept.
                    text = CleanText.Cut(text, ResumeText.MostCharacters - characters);
                }

                if (!string.IsNullOrWhiteSpace(text))
                {
                    clean.Add(word with { Text = text.Trim() });
                    characters += text.Length + 1;
                }

                if (cut)
                {
                    break;
                }
            }

            var (readable, isGarbled) = PageGarble.Sift(layout.Lines(sheets.Count, clean, page.Rules), cleaner.Garbled - garbledBefore);
            lines.AddRange(readable);
            if (isGarbled)
            {
                garbledPages.Add(sheets.Count);
            }

            if (cleaner.TakeSpelled() is { Length: > 0 } spelled)
            {
                concealed.Add(new HiddenText(sheets.Count, spelled, Concealment.NotDrawn));
            }
        }

        var noted = notes.ToList();
        lines = WithoutRepeated(lines, sheets.Count, noted);
        Require(lines, cleaner, garbledPages.Count > 0, isForm);
        Note(Noted.CharactersCut, cut ? ResumeText.MostCharacters : 0);
        Note(Noted.InvisibleCharacters, cleaner.Invisible);
        Note(Noted.GarbledCharacters, cleaner.Garbled);
        if (garbledPages.Count > 0)
        {
            noted.Add(new ReadingNote(Noted.GarbledPages, garbledPages.Count, garbledPages));
        }

        return new ResumeText(lines, sheets, noted, Shown(concealed));

        void Note(string code, int count)
        {
            if (count > 0)
            {
                noted.Add(new ReadingNote(code, count));
            }
        }
    }

    /// <summary>Hidden text as it may be shown: cleaned, and no more of it than a person would read.</summary>
    private static IReadOnlyList<HiddenText> Shown(IEnumerable<HiddenText> hidden)
    {
        var cleaner = new CleanText();
        return [.. hidden.Select(text => text with { Text = cleaner.Of(text.Text).Trim() }).Where(text => text.Text.Length > 0).Take(HiddenText.Most)
            .Select(text => text.Text.Length <= HiddenText.MostCharacters ? text : text with { Text = CleanText.Cut(text.Text, HiddenText.MostCharacters) + "…" })];
    }

    private static void Require(List<TextLine> lines, CleanText cleaner, bool isGarbled, bool isForm)
    {
        var letters = lines.Sum(line => line.Text.Count(char.IsLetterOrDigit));
        var waits = letters < 1_200 && lines.Any(line => line.Text.Contains("Please wait", StringComparison.OrdinalIgnoreCase));
        if (waits && (isForm || lines.Any(line => line.Text.Contains("PDF viewer", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("Adobe Reader", StringComparison.OrdinalIgnoreCase))))
        {
            throw new ResumeUnreadableException(Unreadable.FormOnly);
        }

        if (cleaner.Garbled > letters || (isGarbled && letters < ResumeText.FewestLetters))
        {
            throw new ResumeUnreadableException(Unreadable.Garbled);
        }

        if (letters < ResumeText.FewestLetters)
        {
            throw new ResumeUnreadableException(isForm ? Unreadable.FormOnly : Unreadable.NoText);
        }
    }

    /// <summary>The first or last line of a page that stands on most pages, numbers aside, is the paper's and not the candidate's.</summary>
    private static List<TextLine> WithoutRepeated(List<TextLine> lines, int pages, List<ReadingNote> notes)
    {
        var edges = lines.GroupBy(line => line.Place.Page).SelectMany(page => page.Take(1).Concat(page.Skip(1).TakeLast(1))).ToList();
        var repeated = pages < 2 ? [] : edges
            .GroupBy(line => string.Concat(line.Text.Where(letter => !char.IsDigit(letter))).Trim())
            .Where(group => group.Count() >= 2 && group.Select(line => line.Place.Page).Distinct().Count() * 2 > pages)
            // The first time it may be the candidate's name at the top.
            .SelectMany(group => group.Key.Any(char.IsLetter) && group.First().Place is { Page: 1, Line: <= 3 } ? group.Skip(1) : group)
            .ToHashSet();
        if (repeated.Count == 0)
        {
            return lines;
        }

        notes.Add(new ReadingNote(Noted.RepeatedLines, repeated.Count));
        return [.. lines.Where(line => !repeated.Contains(line))];
    }
}
