namespace Interview.Core.Resumes;

internal sealed record SectionPart(Section Section, List<TextLine> Lines);

/// <summary>Cuts a résumé at its headings. The first part is what stands before any heading.</summary>
internal static class Sections
{
    public static IReadOnlyList<SectionPart> Of(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var parts = new List<SectionPart> { new(Section.Head, []) };
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var current = parts[^1].Section;
            if (vocabulary.IsTopic(line.Text) && current is not Section.Essays)
            {
                parts.Add(new SectionPart(Section.Essays, [line]));
            }
            else if (i == 0 && i + 1 < lines.Count && LabelledCells.Pairs(lines[1].Text, vocabulary).Count > 0)
            {
                // "경력기술서" over name and contact is the document's name.
                parts[^1].Lines.Add(line);
            }
            else if (Opens(line.Text, current, vocabulary) is { } section)
            {
                parts.Add(new SectionPart(section, []));
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

        return parts;
    }

    private static Section? Opens(string text, Section current, ResumeVocabulary vocabulary)
    {
        if (vocabulary.HeadingOf(text) is not { } section || text.Contains('\t', StringComparison.Ordinal))
        {
            return null;
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
}
