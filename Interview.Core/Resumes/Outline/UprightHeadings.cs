namespace Interview.Core.Resumes;

/// <summary>Headings written upright at the left of their rows, a syllable on each line, where a text keeps no cells: "학" over "력 | 기간 | 학교명".</summary>
internal static class UprightHeadings
{
    private const int MostSyllables = 6;

    public static IReadOnlyList<TextLine> Joined(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var joined = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            var tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
            var above = tab == 1 && Hangul.IsSyllable(line.Text[0]) ? Enumerable.Reverse(joined).TakeWhile(IsSyllable).Take(MostSyllables).Count() : 0;
            var upright = string.Concat(joined.TakeLast(above).Select(one => one.Text)) + line.Text[..Math.Max(tab, 0)];
            var from = above == 0 ? -1 : Enumerable.Range(0, above).FirstOrDefault(at => Names(upright[at..], vocabulary), -1);
            if (from < 0)
            {
                joined.Add(line);
                continue;
            }

            joined.RemoveRange(joined.Count - above + from, above - from);
            joined.Add(line with { Text = upright[from..] + line.Text[tab..] });
        }

        return joined;
    }

    private static bool IsSyllable(TextLine line) => line.Text.Length == 1 && Hangul.IsSyllable(line.Text[0]);

    private static bool Names(string word, ResumeVocabulary vocabulary) => vocabulary.HeadingOf(word) is not null || vocabulary.HeadingWords.Make(word);
}
