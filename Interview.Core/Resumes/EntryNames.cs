namespace Interview.Core.Resumes;

/// <summary>Which of the words at the head of an entry name it, who it was with, and as what.</summary>
internal static class EntryNames
{
    private static readonly string[] Joints = [" — ", " – ", " - ", " / ", " · ", " • ", " @ "];

    private sealed record Part(string Text, TextLine Line)
    {
        public Found As(double sureness) => new(Text, Line, sureness);
    }

    public static (Found? Title, Found? Organisation, Found? Role) Of(Section section, IReadOnlyList<(string Text, TextLine Line)> headings, ResumeVocabulary vocabulary)
    {
        if (headings.Count == 0)
        {
            return (null, null, null);
        }

        var parts = headings.SelectMany(heading => Parts(section, heading.Text).Select(text => new Part(text, heading.Line))).ToList();
        return section switch
        {
            Section.Education => School(parts, vocabulary),
            Section.Experience => Work(parts, vocabulary),
            Section.Projects or Section.Activities => Undertaking(section, parts, vocabulary),
            _ => Listed(headings),
        };
    }

    private static IEnumerable<string> Parts(Section section, string heading)
    {
        foreach (var part in heading.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = section == Section.Experience ? part.IndexOf(" at ", StringComparison.Ordinal) : -1;
            if (at > 0)
            {
                yield return part[..at];
                yield return part[(at + 4)..];
            }
            else if (section is Section.Experience or Section.Education && part.Split(", ", StringSplitOptions.TrimEntries) is { Length: > 1 } pieces)
            {
                foreach (var piece in pieces)
                {
                    yield return piece;
                }
            }
            else
            {
                yield return part;
            }
        }
    }

    private static (Found?, Found?, Found?) Listed(IReadOnlyList<(string Text, TextLine Line)> headings) =>
        (new(headings[0].Text, headings[0].Line, Sureness.Placed), headings.Count > 1 ? new(headings[1].Text, headings[1].Line, Sureness.Left) : null, null);

    private static (Found?, Found?, Found?) School(List<Part> parts, ResumeVocabulary vocabulary)
    {
        var school = parts.Find(part => vocabulary.IsSchool(part.Text));
        var studies = parts.Find(part => part != school && vocabulary.IsStudies(part.Text));
        if (school is not null && studies is null && vocabulary.StudiesAfterSchool(school.Text) is > 0 and var at)
        {
            (school, studies) = (school with { Text = school.Text[..at].Trim() }, school with { Text = school.Text[at..].Trim() });
        }

        var sureness = studies is null ? Sureness.Left : Sureness.Marked;
        studies ??= parts.Find(part => part != school);
        return ((school ?? parts[0]).As(school is null ? Sureness.Left : Sureness.Marked), school?.As(Sureness.Marked), studies == parts[0] && school is null ? null : studies?.As(sureness));
    }

    private static (Found?, Found?, Found?) Work(List<Part> parts, ResumeVocabulary vocabulary)
    {
        if (parts.Count == 1)
        {
            var only = parts[0];
            var at = vocabulary.PositionIn(only.Text);
            if (at > 0)
            {
                var company = (only with { Text = only.Text[..at].Trim() }).As(Sureness.Marked);
                return (company, company, (only with { Text = only.Text[at..].Trim() }).As(Sureness.Marked));
            }

            var isRole = vocabulary.IsRole(only.Text) && !vocabulary.IsOrganisation(only.Text);
            var found = only.As(isRole || vocabulary.IsOrganisation(only.Text) ? Sureness.Marked : Sureness.Left);
            return (found, isRole ? null : found, isRole ? found : null);
        }

        bool IsCompany(Part part) => vocabulary.IsOrganisation(part.Text) && !vocabulary.IsRole(part.Text);
        var organisation = parts.Find(IsCompany) ?? parts.Find(part => !vocabulary.IsRole(part.Text)) ?? parts[0];
        var role = parts.Find(part => part != organisation && vocabulary.IsRole(part.Text)) ?? parts.Find(part => part != organisation);
        // Of two words of which one is a job, the other is where it was.
        var sure = IsCompany(organisation) ? Sureness.Marked : !vocabulary.IsRole(organisation.Text) && role is not null && vocabulary.IsRole(role.Text) ? Sureness.Placed : Sureness.Left;
        var named = organisation.As(sure);
        return (named, named, role?.As(vocabulary.IsRole(role.Text) ? Sureness.Marked : Sureness.Left));
    }

    private static (Found?, Found?, Found?) Undertaking(Section section, List<Part> parts, ResumeVocabulary vocabulary)
    {
        var role = parts.Skip(1).FirstOrDefault(part => vocabulary.IsRole(part.Text));
        var organisation = parts.Skip(1).FirstOrDefault(part => part != role && (section == Section.Activities || vocabulary.IsOrganisation(part.Text) || vocabulary.IsSchool(part.Text)));
        return (parts[0].As(Sureness.Placed), organisation?.As(vocabulary.IsOrganisation(organisation.Text) || vocabulary.IsSchool(organisation.Text) ? Sureness.Marked : Sureness.Left), role?.As(Sureness.Marked));
    }
}
