using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>How somebody introduces himself: under a heading of its own, else in whole sentences under the name.</summary>
internal static partial class SummaryReader
{
    private const int LongLine = 40;
    private const int ShortLine = 60;
    private const int ShortCell = 30;

    public static Found? Read(IReadOnlyList<SectionPart> parts, FoundHeader header, ResumeVocabulary vocabulary, LineJoin join)
    {
        var told = parts.Where(part => part.Section == Section.Summary).Select(part => part.Lines.Where(line => !IsFact(line, header, vocabulary)).ToList()).ToList();
        // A "Resume headline" beside a "Profile summary" introduces nobody.
        told = told.Exists(lines => lines.Exists(line => ClaimWords.EndsSentence(line.Text))) ? [.. told.Where(lines => lines.Count != 1 || ClaimWords.EndsSentence(lines[0].Text))] : told;
        var written = told.SelectMany(WithoutTail).ToList();
        var sureness = Sureness.Labelled;
        if (written.Count == 0)
        {
            // What asks or quotes does not introduce, nor does what a letter says to whoever reads it.
            var top = parts.Where(part => part.Section == Section.Head).SelectMany(part => part.Lines).TakeWhile(line => line == header.Name?.First || !Greeting().IsMatch(line.Text))
                .Where(line => LabelledCells.Pairs(line.Text, vocabulary).Count == 0 && !header.Roles.Any(role => role.First == line) && !HeaderReader.HoldsContact(line.Text) && !line.Text.Contains('\t', StringComparison.Ordinal) && !line.Text.Contains('?', StringComparison.Ordinal) && !SectionByContent.IsQuoted(line.Text) && !Request().IsMatch(line.Text)).ToList();
            written = [.. top.Where((line, index) => line.Text.Length >= LongLine || (index > 0 && top[index - 1].Text.Length >= LongLine && !top[index - 1].Text.EndsWith('.')))];
            written = written.Exists(line => ClaimWords.EndsSentence(line.Text)) ? written : [];
            sureness = Sureness.Guessed;
        }

        Found? summary = null;
        foreach (var line in written)
        {
            var text = Bullets.Without(line.Text).Replace('\t', ' ').Trim();
            summary = summary is null ? new(text, line, sureness)
                : summary with { Text = LineJoin.Append(summary.Text, text, join.Between(summary.Last, line) is var joint && joint == Joint.NewParagraph ? Joint.Space : joint), Last = line };
        }

        return summary;
    }

    /// <summary>The lines without what stands behind the last sentence and is none: the date and the name of who signs, a note of the page.</summary>
    private static IEnumerable<TextLine> WithoutTail(List<TextLine> lines)
    {
        var last = lines.FindLastIndex(line => ClaimWords.EndsSentence(line.Text));
        return last >= 0 && lines.Skip(last + 1).All(line => line.Text.Length <= ShortLine && !Bullets.Starts(line.Text)) ? lines.Take(last + 1) : lines;
    }

    /// <summary>"LinkedIn | samuelcarter87", "희망 업무: 병동 간호사", "Date of birth 01/06/1992", a rule of dashes: beside a summary, and no words of it.</summary>
    private static bool IsFact(TextLine line, FoundHeader header, ResumeVocabulary vocabulary)
    {
        var text = line.Text;
        return !text.Any(char.IsLetter)
            || (text.Length <= ShortLine && !ClaimWords.EndsSentence(text) && (HeaderReader.HoldsContact(text) || header.Roles.Any(role => role.First == line)
                || LabelledCells.Pairs(text, vocabulary) is [var (label, _, value), ..] && label is Label.Name or Label.TargetRole or Label.TargetCompany or Label.Email or Label.Phone or Label.Other && value.Length > 0
                || vocabulary.LabelOf(text) is Label.TargetRole or Label.TargetCompany
                || (Apart().Match(text) is { Success: true } apart && vocabulary.LabelOf(text[..apart.Index]) is not null)))
            || Request().IsMatch(text)
            || (text.Contains('\t', StringComparison.Ordinal) && text.Split('\t').All(cell => cell.Length <= ShortCell && !ClaimWords.EndsSentence(cell)));
    }

    /// <summary>What parts a label from its words where no colon does: "Birth  2001.06.25".</summary>
    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Apart();

    /// <summary>What a form says to whoever fills it in.</summary>
    [GeneratedRegex(@"^\W*please\b|^\W*(?:instructions?|note|notice|유의\s?사항|안내\s?사항|주의\s?사항)\s*[:：]|^\W*(?:answer|complete|describe|fill\s+in|provide|state)\s+(?:the|each|all|your|every)\b|(?:십시오|시오|주세요|바랍니다)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"^\s*(?:dear\b|hello|hi\b|good\s+(?:morning|day)|to\s+whom|안녕하세요|안녕하십니까).{0,50}[,:!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();
}
