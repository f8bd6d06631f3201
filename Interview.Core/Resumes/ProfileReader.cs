namespace Interview.Core.Resumes;

/// <summary>Understands a résumé by rules: headings, labels, dates and bullets in Korean and English. What is not written is not guessed.</summary>
public static class ProfileReader
{
    public static ProfileReading Read(ResumeText text, ResumeVocabulary vocabulary)
    {
        var parts = Sections.Of(text.Lines, vocabulary);
        var people = parts.Where(part => part.Section is Section.Head or Section.Personal or Section.Other).SelectMany(part => part.Lines).ToList();
        var head = parts[0].Lines;
        var header = HeaderReader.Read(head, people, text.Lines, vocabulary);

        IReadOnlyList<ProfileEntry> Entries(Section section) =>
            [.. parts.Where(part => part.Section == section).SelectMany(part => EntryReader.Read(section, part.Lines, vocabulary))];

        var profile = new ResumeProfile
        {
            Header = header,
            Contact = HeaderReader.Contact(text.Lines),
            Summary = Summary(parts, vocabulary),
            Skills = Skills(parts, vocabulary),
            Education = Entries(Section.Education),
            Experience = Entries(Section.Experience),
            Projects = Entries(Section.Projects),
            Activities = Entries(Section.Activities),
            Awards = Entries(Section.Awards),
            Certifications = Entries(Section.Certifications),
            Languages = Entries(Section.Languages),
            Essays = [.. parts.Where(part => part.Section == Section.Essays).SelectMany(part => EssayReader.Read(part.Lines, vocabulary))],
        };
        return new ProfileReading(profile, [], header.TargetRole is { } role ? [role] : []);
    }

    private static string? Summary(IReadOnlyList<SectionPart> parts, ResumeVocabulary vocabulary)
    {
        var written = parts.Where(part => part.Section == Section.Summary).SelectMany(part => part.Lines).ToList();
        if (written.Count == 0)
        {
            // Without a heading, what stands in whole sentences under the name introduces the candidate.
            var top = parts[0].Lines.Where(line => LabelledCells.Pairs(line.Text, vocabulary).Count == 0 && !HeaderReader.HoldsContact(line.Text)).ToList();
            written = [.. top.Where((line, index) => line.Text.Length >= 40 || (index > 0 && top[index - 1].Text.Length >= 40 && !top[index - 1].Text.EndsWith('.')))];
        }

        var summary = string.Join(' ', written.Select(line => Bullets.Without(line.Text).Replace('\t', ' '))).Trim();
        return summary.Length == 0 ? null : summary;
    }

    private static List<string> Skills(IReadOnlyList<SectionPart> parts, ResumeVocabulary vocabulary)
    {
        var lines = parts.Where(part => part.Section == Section.Skills).SelectMany(part => part.Lines).Select(line => line.Text);
        return [.. SkillReader.Read(lines, vocabulary)];
    }
}
