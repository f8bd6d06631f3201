namespace Interview.Core.Resumes;

/// <summary>Understands a résumé by rules: headings, labels, dates and bullets in Korean and English. What is not written is not guessed.</summary>
public static class ProfileReader
{
    public static ProfileReading Read(ResumeText text, ResumeVocabulary vocabulary, SkillTaxonomy taxonomy)
    {
        var join = new LineJoin(text.Lines);
        var origins = new OriginLedger(text.Lines);
        var lines = DoubleGrids.Parted(LabelBoxes.Parted(UprightHeadings.Joined(FormWords.Without(text.Lines, vocabulary), vocabulary), vocabulary), vocabulary);
        var questions = new EssayQuestions(lines, vocabulary, join);
        var parts = Sections.Of(lines, vocabulary, taxonomy, questions);
        var (email, phone) = HeaderReader.Contact(text.Lines);
        // Behind the career "Name:" may be a referee's, whatever the heading there says.
        var career = parts.TakeWhile(part => part.Section is not (Section.Education or Section.Experience)).Count();
        var aside = parts.Skip(career).Where(part => part.Section is Section.Other).SelectMany(part => part.Lines).ToList();
        var people = parts.Where((part, at) => part.Section is Section.Head or Section.Personal || (part.Section is Section.Other && at < career)).SelectMany(part => part.Lines).ToList();
        phone ??= HeaderReader.LabelledPhone(people, vocabulary);
        var header = HeaderReader.Read([.. parts.Where(part => part.Section == Section.Head).OrderByDescending(part => part.Lines.Select(line => line.Size).Max()).SelectMany(part => part.Lines)], people, aside, text.Lines, email?.Text, vocabulary);
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
            Summary = origins.Note("summary", SummaryReader.Read(parts, header, vocabulary, join)),
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
}
