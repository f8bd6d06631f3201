namespace Interview.Core.Resumes;

/// <summary>Understands a résumé by rules: headings, labels, dates and bullets in Korean and English. What is not written is not guessed.</summary>
public static class ProfileReader
{
    private const int LongLine = 40;

    public static ProfileReading Read(ResumeText text, ResumeVocabulary vocabulary, SkillTaxonomy taxonomy)
    {
        var join = new LineJoin(text.Lines);
        var origins = new OriginLedger(text.Lines);
        var lines = DoubleGrids.Parted(UprightHeadings.Joined(FormWords.Without(text.Lines, vocabulary), vocabulary), vocabulary);
        var questions = new EssayQuestions(lines, vocabulary, join);
        var parts = Sections.Of(lines, vocabulary, taxonomy, questions);
        var people = parts.Where(part => part.Section is Section.Head or Section.Personal or Section.Other).SelectMany(part => part.Lines).ToList();
        var header = HeaderReader.Read([.. parts.Where(part => part.Section == Section.Head).OrderByDescending(part => part.Lines.Select(line => line.Size).Max()).SelectMany(part => part.Lines)], people, text.Lines, vocabulary);
        var (email, phone) = HeaderReader.Contact(text.Lines);
        var skills = SkillReader.Read(parts.Where(part => part.Section == Section.Skills).SelectMany(part => part.Lines), vocabulary, taxonomy, join);
        var essays = parts.Where(part => part.Section == Section.Essays).SelectMany(part => EssayReader.Read(part.Lines, questions, vocabulary, join));

        var places = new Places(lines, vocabulary);
        var entries = Enum.GetValues<EntrySection>().Select(section => Enum.Parse<Section>(section.ToString()))
            .ToDictionary(section => section, section => ToldTwice.Joined(section, parts.Where(part => part.Section == section).SelectMany(part => EntryReader.Read(section, part.Lines, vocabulary, join, places))));
        var dayFirst = PeriodDates.PutDayFirst(entries.Values.SelectMany(read => read).Select(entry => entry.Period?.Text).OfType<string>());
        IReadOnlyList<ProfileEntry> Entries(Section section, string path) => [.. entries[section].Select((entry, index) => entry.Note($"{path}[{index}]", origins, dayFirst))];

        var profile = new ResumeProfile
        {
            // Of several roles the candidate chooses.
            Header = new(origins.Note("header.name", header.Name), header.Roles is [var role] ? origins.Note("header.targetRole", role) : null, origins.Note("header.targetCompany", header.Company)),
            Contact = new(origins.Note("contact.email", email), origins.Note("contact.phone", phone)),
            Summary = origins.Note("summary", Summary(parts, header, vocabulary, join)),
            Skills = [.. skills.Select((skill, index) => origins.Note($"skills[{index}]", skill)!)],
            Education = Entries(Section.Education, "education"),
            Experience = Entries(Section.Experience, "experience"),
            Projects = Entries(Section.Projects, "projects"),
            Activities = Entries(Section.Activities, "activities"),
            Awards = Entries(Section.Awards, "awards"),
            Certifications = Entries(Section.Certifications, "certifications"),
            Languages = Entries(Section.Languages, "languages"),
            Essays = [.. essays.Select((essay, index) => essay.Note($"essays[{index}]", origins))],
        };
        return new ProfileReading(profile, origins.Origins, [.. header.Roles.Select(role => role.Text)]);
    }

    private static Found? Summary(IReadOnlyList<SectionPart> parts, FoundHeader header, ResumeVocabulary vocabulary, LineJoin join)
    {
        var written = parts.Where(part => part.Section == Section.Summary).SelectMany(part => part.Lines).ToList();
        var sureness = Sureness.Labelled;
        if (written.Count == 0)
        {
            // Without a heading, what stands in whole sentences under the name introduces the candidate; what asks or quotes does not.
            var top = parts.Where(part => part.Section == Section.Head).SelectMany(part => part.Lines)
                .Where(line => LabelledCells.Pairs(line.Text, vocabulary).Count == 0 && !header.Roles.Any(role => role.First == line) && !HeaderReader.HoldsContact(line.Text) && !line.Text.Contains('\t', StringComparison.Ordinal) && !line.Text.Contains('?', StringComparison.Ordinal) && !SectionByContent.IsQuoted(line.Text)).ToList();
            written = [.. top.Where((line, index) => line.Text.Length >= LongLine || (index > 0 && top[index - 1].Text.Length >= LongLine && !top[index - 1].Text.EndsWith('.')))];
            written = written.Exists(line => EntryDraft.EndsSentence(line.Text)) ? written : [];
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
}
