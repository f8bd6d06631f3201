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
        var written = parts.Where(part => part.Section == Section.Summary).SelectMany(part => part.Lines).Where(line => !IsFact(line, header, vocabulary)).ToList();
        var sureness = Sureness.Labelled;
        if (written.Count == 0)
        {
            // What asks or quotes does not introduce, nor does what a letter says to whoever reads it.
            var top = parts.Where(part => part.Section == Section.Head).SelectMany(part => part.Lines).TakeWhile(line => !Greeting().IsMatch(line.Text))
                .Where(line => LabelledCells.Pairs(line.Text, vocabulary).Count == 0 && !header.Roles.Any(role => role.First == line) && !HeaderReader.HoldsContact(line.Text) && !line.Text.Contains('\t', StringComparison.Ordinal) && !line.Text.Contains('?', StringComparison.Ordinal) && !SectionByContent.IsQuoted(line.Text)).ToList();
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

    /// <summary>"LinkedIn | samuelcarter87", "희망 업무: 병동 간호사", "Date of birth 01/06/1992", a rule of dashes: beside a summary, and no words of it.</summary>
    private static bool IsFact(TextLine line, FoundHeader header, ResumeVocabulary vocabulary)
    {
        var text = line.Text;
        return !text.Any(char.IsLetter)
            || (text.Length <= ShortLine && !ClaimWords.EndsSentence(text) && (HeaderReader.HoldsContact(text) || header.Roles.Any(role => role.First == line)
                || LabelledCells.Pairs(text, vocabulary) is [var (label, _, value), ..] && label is Label.Name or Label.TargetRole or Label.TargetCompany or Label.Email or Label.Phone or Label.Other && value.Length > 0
                || vocabulary.LabelOf(text) is Label.TargetRole or Label.TargetCompany))
            || (text.Contains('\t', StringComparison.Ordinal) && text.Split('\t').All(cell => cell.Length <= ShortCell && !ClaimWords.EndsSentence(cell)));
    }

    [GeneratedRegex(@"^\s*(?:dear\b|hello|hi\b|good\s+(?:morning|day)|to\s+whom|안녕하세요|안녕하십니까).{0,50}[,:!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();
}
