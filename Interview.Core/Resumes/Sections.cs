using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

internal sealed record SectionPart(Section Section, List<TextLine> Lines, IReadOnlyList<Section>? Shared = null);

/// <summary>Cuts a résumé at its headings. The first part is what stands before any heading.</summary>
internal static partial class Sections
{
    public static IReadOnlyList<SectionPart> Of(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var look = new HeadingLook(lines, vocabulary);
        var isEssay = lines.Count > 0 && vocabulary.HeadingOf(lines[0].Text) == Section.Essays;
        var parts = new List<SectionPart> { new(Section.Head, []) };
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (PageNumber().IsMatch(line.Text) && (i + 1 == lines.Count || lines[i + 1].Place.Page != line.Place.Page))
            {
                continue;
            }

            var current = parts[^1].Section;
            if (current is not Section.Essays && (vocabulary.IsTopic(line.Text) || EssayReader.IsNumberedQuestion(line.Text, vocabulary) || (isEssay && i > 0 && EssayReader.IsNumbered(line.Text))))
            {
                parts.Add(new SectionPart(Section.Essays, [line]));
            }
            else if (i == 0 && i + 1 < lines.Count && LabelledCells.Pairs(lines[1].Text, vocabulary).Count > 0)
            {
                // "경력기술서" over name and contact is the document's name.
                parts[^1].Lines.Add(line);
            }
            else if (Opens(line, current, look, vocabulary) is { } section)
            {
                parts.Add(new SectionPart(section, [], vocabulary.HeadingsJoinedIn(line.Text) is { Count: > 1 } shared ? shared : null));
            }
            else if (OpensBeside(line, current, vocabulary) is var (beside, rest))
            {
                parts.Add(new SectionPart(beside, [rest]));
            }
            else
            {
                parts[^1].Lines.Add(line);
            }
        }

        return [.. parts.SelectMany(part => part.Shared is null ? [part] : Parted(part, part.Shared, vocabulary))];
    }

    /// <summary>"3", "- 3 -", "3 / 4", "Page 3 of 4" at the end of a page.</summary>
    [GeneratedRegex(@"^\W*(?:page|쪽|p\.)?\s*\d{1,3}\s*(?:(?:/|of)\s*\d{1,3})?\s*(?:쪽|page)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    private static Section? Opens(TextLine line, Section current, HeadingLook look, ResumeVocabulary vocabulary)
    {
        var text = line.Text;
        if (text.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        if (vocabulary.HeadingOf(text) is not { } section)
        {
            return current is not (Section.Head or Section.Essays) && look.IsSeenIn(line) ? vocabulary.HeadingByItsEnd(text) : null;
        }

        // "- 프로젝트" in a list is a word of it, "자기소개" under the essays a question.
        return Bullets.Starts(text) && text[0] is '-' or '•' or '·' or '*' ? null
            : current == Section.Essays && vocabulary.IsTopic(text) ? null
            : section;
    }

    // Korean forms write the section's name into the first cell of its first row.
    private static (Section, TextLine)? OpensBeside(TextLine line, Section current, ResumeVocabulary vocabulary)
    {
        var tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
        if (tab <= 0 || vocabulary.HeadingOf(line.Text[..tab]) is not { } section || current is Section.Skills or Section.Essays || section is Section.Other or Section.Personal)
        {
            return null;
        }

        var isLabel = vocabulary.LabelOf(line.Text[..tab]) is not null;
        return isLabel && current is not (Section.Head or Section.Personal or Section.Other) ? null : (section, line with { Text = line.Text[(tab + 1)..] });
    }

    /// <summary>Under "자격 및 어학" every line says itself what it is; a line that does not say it goes with the one before.</summary>
    private static IEnumerable<SectionPart> Parted(SectionPart part, IReadOnlyList<Section> shared, ResumeVocabulary vocabulary)
    {
        var parts = shared.Select(section => new SectionPart(section, [])).ToList();
        foreach (var line in part.Lines)
        {
            parts.Find(one => one.Section == Kind(line.Text, shared, vocabulary))!.Lines.Add(line);
        }

        return parts;
    }

    private static Section Kind(string line, IReadOnlyList<Section> shared, ResumeVocabulary vocabulary)
    {
        var text = Periods.Without(Bullets.Without(line)).Trim();
        var kind = vocabulary.LanguageAt(text) > 0 ? Section.Languages
            : shared.Contains(Section.Awards) && vocabulary.IsAward(text) ? Section.Awards
            : shared.Contains(Section.Certifications) && !(shared.Contains(Section.Education) && (vocabulary.IsSchool(text) || Periods.IsRangeIn(line))) ? Section.Certifications
            : shared[0];
        return shared.Contains(kind) ? kind : shared[0];
    }
}

/// <summary>How headings look in this résumé, told by those that are known: their size, or the sign before them.</summary>
internal sealed class HeadingLook
{
    private const int FewestHeadings = 2;
    private const float SameSize = 0.35f;

    private readonly float? _size;
    private readonly char? _sign;

    public HeadingLook(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var known = lines.Where(line => !line.Text.Contains('\t', StringComparison.Ordinal) && vocabulary.HeadingOf(line.Text) is not null).ToList();
        var sizes = lines.Where(line => line.Size is not null).Select(line => line.Size!.Value).Order().ToList();
        if (known.Count < FewestHeadings)
        {
            return;
        }

        var common = known.Where(line => line.Size is not null).GroupBy(line => MathF.Round(line.Size!.Value, 1)).OrderByDescending(group => group.Count()).FirstOrDefault();
        if (common is not null && common.Count() >= FewestHeadings && common.Key > sizes[sizes.Count / 2] * 1.05f)
        {
            _size = common.Key;
        }

        var signed = known.Where(line => !char.IsLetterOrDigit(line.Text[0])).GroupBy(line => line.Text[0]).OrderByDescending(group => group.Count()).FirstOrDefault();
        if (signed is not null && signed.Count() >= FewestHeadings && signed.Key is not ('-' or '•' or '·' or '*'))
        {
            _sign = signed.Key;
        }
    }

    public bool IsSeenIn(TextLine line) => (_size is { } size && line.Size is { } own && MathF.Abs(own - size) < SameSize) || (_sign is { } sign && line.Text[0] == sign);
}
