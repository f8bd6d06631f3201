namespace Interview.Core.Resumes;

/// <summary>Which of the words at the head of an entry name it, who it was with, and as what.</summary>
internal static class EntryNames
{
    private static readonly string[] Joints = [" — ", " – ", " - ", " / ", " · ", " • ", " @ "];

    public static (string? Title, string? Organisation, string? Role) Of(Section section, IReadOnlyList<string> headings, ResumeVocabulary vocabulary)
    {
        if (headings.Count == 0)
        {
            return (null, null, null);
        }

        var parts = headings.SelectMany(heading => Parts(section, heading)).ToList();
        return section switch
        {
            Section.Education => School(parts, vocabulary),
            Section.Experience => Work(parts, vocabulary),
            Section.Projects or Section.Activities => Undertaking(section, parts, vocabulary),
            _ => (headings[0], headings.Skip(1).FirstOrDefault(), null),
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

    private static (string?, string?, string?) School(List<string> parts, ResumeVocabulary vocabulary)
    {
        var school = parts.Find(vocabulary.IsSchool);
        var studies = parts.Find(part => part != school && vocabulary.IsStudies(part));
        if (school is not null && studies is null && vocabulary.StudiesAfterSchool(school) is > 0 and var at)
        {
            (school, studies) = (school[..at].Trim(), school[at..].Trim());
        }

        studies ??= parts.Find(part => part != school);
        return (school ?? parts[0], school, studies == parts[0] && school is null ? null : studies);
    }

    private static (string?, string?, string?) Work(List<string> parts, ResumeVocabulary vocabulary)
    {
        if (parts.Count == 1)
        {
            var at = vocabulary.PositionIn(parts[0]);
            if (at > 0)
            {
                return (parts[0][..at].Trim(), parts[0][..at].Trim(), parts[0][at..].Trim());
            }

            var isRole = vocabulary.IsRole(parts[0]) && !vocabulary.IsOrganisation(parts[0]);
            return (parts[0], isRole ? null : parts[0], isRole ? parts[0] : null);
        }

        var organisation = parts.Find(part => vocabulary.IsOrganisation(part) && !vocabulary.IsRole(part)) ?? parts.Find(part => !vocabulary.IsRole(part)) ?? parts[0];
        var role = parts.Find(part => part != organisation && vocabulary.IsRole(part)) ?? parts.Find(part => part != organisation);
        return (organisation, organisation, role);
    }

    private static (string?, string?, string?) Undertaking(Section section, List<string> parts, ResumeVocabulary vocabulary)
    {
        var role = parts.Skip(1).FirstOrDefault(vocabulary.IsRole);
        var organisation = parts.Skip(1).FirstOrDefault(part => part != role && (section == Section.Activities || vocabulary.IsOrganisation(part) || vocabulary.IsSchool(part)));
        return (parts[0], organisation, role);
    }
}
