using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What the words at the head of an entry name.</summary>
/// <param name="Level">How well a language is known.</param>
internal sealed record NamedEntry(Found? Title = null, Found? Organisation = null, Found? Role = null, Found? Level = null);

/// <summary>Which of the words at the head of an entry name it, who it was with, and as what.</summary>
internal static partial class EntryNames
{
    private static readonly string[] Joints = [" — ", " – ", " - ", " / ", " · ", " • ", " @ "];

    internal sealed record Part(string Text, TextLine Line)
    {
        public Found As(double sureness) => new(Text, Line, sureness);
    }

    public static List<Part> PartsOf(Section section, IEnumerable<(string Text, TextLine Line)> headings, ResumeVocabulary vocabulary) =>
        [.. headings.SelectMany(heading => Parts(section, heading.Text, vocabulary).Select(text => new Part(WithoutStatus(text, vocabulary), heading.Line))).Where(part => part.Text.Length > 0)];

    /// <summary>"컴퓨터공학과 졸업", "정보처리기사 취득", and "재직 중" in a cell of its own.</summary>
    private static string WithoutStatus(string part, ResumeVocabulary vocabulary)
    {
        var text = part;
        while (text.Length > 0 && text.LastIndexOf(' ') + 1 is var at && (at > 0 || vocabulary.IsStatus(text)) && Hangul.IsSyllable(text[^1]) && vocabulary.IsStatus(text[at..]))
        {
            text = text[..at].TrimEnd();
        }

        return vocabulary.IsStatus(text) ? "" : text;
    }

    public static NamedEntry Of(Section section, List<Part> parts, EntryShape shape, ResumeVocabulary vocabulary)
    {
        if (parts.Count == 0)
        {
            return new();
        }

        return section switch
        {
            Section.Education => School(parts, shape, vocabulary),
            Section.Experience => Work(parts, shape, vocabulary),
            Section.Activities => Activity(parts, vocabulary),
            Section.Projects => Project(parts, vocabulary),
            Section.Languages => Language(parts, vocabulary),
            _ => Listed(parts, shape, vocabulary),
        };
    }

    private static IEnumerable<string> Parts(Section section, string heading, ResumeVocabulary vocabulary)
    {
        foreach (var part in heading.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = section is Section.Experience or Section.Education ? part.IndexOf(" at ", StringComparison.Ordinal) : -1;
            if (at > 0)
            {
                yield return part[..at];
                yield return part[(at + 4)..];
                continue;
            }

            if (section is Section.Projects or Section.Languages)
            {
                yield return part;
                continue;
            }

            // What stands in brackets at the end of an activity, an award or a certificate is as what, or from whom.
            var bracket = section is Section.Activities or Section.Awards or Section.Certifications ? InBrackets().Match(part) : Match.Empty;
            // "CISSP (ISC2, 2016)" has lost its closing bracket with its date; what is left inside gave the certificate.
            var inside = bracket.Success && (!bracket.Groups["closed"].Success || IsName(bracket.Groups["in"].Value, section, vocabulary)) ? bracket.Groups["in"].Value : null;
            foreach (var piece in ByComma(inside is null ? part : bracket.Groups["before"].Value))
            {
                yield return piece;
            }

            if (inside is not null)
            {
                foreach (var piece in ByComma(inside))
                {
                    yield return piece;
                }
            }
        }
    }

    /// <summary>"Acme, Inc., Engineer": what a company is by law is part of its name.</summary>
    private static List<string> ByComma(string text)
    {
        var pieces = new List<string>();
        foreach (var piece in text.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (pieces.Count > 0 && LegalForm().IsMatch(piece))
            {
                pieces[^1] += ", " + piece;
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    private static bool IsName(string text, Section section, ResumeVocabulary vocabulary) =>
        vocabulary.IsOrganisation(text) || vocabulary.IsSchool(text) || (section == Section.Activities && (vocabulary.IsRole(text) || vocabulary.IsActivity(text)))
        || ((!text.Any(char.IsAsciiDigit) || text.Count(char.IsAsciiLetterUpper) > 1) && !Remark().IsMatch(text) && !vocabulary.IsLevel(text)
            && (text.Count(Hangul.IsSyllable) >= (section == Section.Activities ? 4 : 2) || (section != Section.Activities && text.Length >= 3 && char.IsAsciiLetterUpper(text[0]))));

    /// <summary>A line of a list: its title, and behind it from whom.</summary>
    private static NamedEntry Listed(List<Part> parts, EntryShape shape, ResumeVocabulary vocabulary)
    {
        // Where all entries begin with who gave them, this one does too.
        if (parts.Count == 2 && shape.BodyOf(parts.Count) == 0)
        {
            return new(parts[1].As(Sureness.Placed), parts[0].As(Sureness.Placed));
        }

        bool IsBody(Part part) => vocabulary.IsOrganisation(part.Text) || vocabulary.IsSchool(part.Text);
        var organisation = parts.Skip(1).LastOrDefault(IsBody) ?? parts.Skip(1).LastOrDefault();
        var title = parts[0];
        // "AWS Certified Developer, Associate, Amazon": what stands between belongs to the title.
        if (organisation is not null && parts.IndexOf(organisation) > 1 && parts[1].Line == title.Line)
        {
            title = title with { Text = string.Join(", ", parts[..parts.IndexOf(organisation)].Select(part => part.Text)) };
        }

        return new(title.As(Sureness.Placed), organisation?.As(IsBody(organisation) ? Sureness.Marked : Sureness.Left));
    }

    private static NamedEntry Language(List<Part> parts, ResumeVocabulary vocabulary)
    {
        var (text, line) = (parts[0].Text, parts[0].Line);
        var length = vocabulary.LanguageAt(text);
        var level = length == 0 ? "" : Level().Replace(text[length..], "").Trim();
        level = level.EndsWith(')') && !level.Contains('(', StringComparison.Ordinal) ? level[..^1] : level;
        level = string.Join(' ', parts.Skip(1).Select(part => part.Text).Prepend(level).Where(told => told.Length > 0));
        return new(new(length == 0 ? text : text[..length], line, length == 0 ? Sureness.Left : Sureness.Marked), Level: level.Length == 0 ? null : new(level, line, parts[^1].Line, Sureness.Placed));
    }

    private static NamedEntry School(List<Part> parts, EntryShape shape, ResumeVocabulary vocabulary)
    {
        var school = parts.Find(part => vocabulary.IsSchool(part.Text) && !StartsAsDegree(part)) ?? parts.Find(part => vocabulary.IsSchool(part.Text)) ?? (shape.BodyOf(parts.Count) is { } body ? parts[body] : null);
        var studies = parts.Find(part => part != school && vocabulary.IsStudies(part.Text));
        if (school is not null && studies is null && vocabulary.StudiesAfterSchool(school.Text) is > 0 and var at)
        {
            (school, studies) = (school with { Text = school.Text[..at].Trim() }, school with { Text = school.Text[at..].Trim() });
        }
        else if (school is not null && studies is not null && parts.IndexOf(school) + 1 is var next && next < parts.Count && parts[next] is var place && place != studies && place.Line == school.Line && Town().IsMatch(place.Text))
        {
            // "University of California, Berkeley"
            school = school with { Text = $"{school.Text}, {place.Text}" };
        }

        else if (school is null && studies is null && parts.Count == 1 && parts[0].Text.LastIndexOf(' ') is > 0 and var space && vocabulary.IsStudies(parts[0].Text[space..]))
        {
            (school, studies) = (parts[0] with { Text = parts[0].Text[..space].Trim() }, parts[0] with { Text = parts[0].Text[space..].Trim() });
        }
        else if (school is null && studies is not null && parts.Count > 1)
        {
            // What is studied is marked; the other is where.
            school = parts.Find(part => part != studies);
        }

        var sureness = studies is null ? Sureness.Left : Sureness.Marked;
        studies ??= parts.Find(part => part != school);
        return new((school ?? parts[0]).As(school is null ? Sureness.Left : Sureness.Marked), school?.As(Sureness.Marked), studies == parts[0] && school is null ? null : studies?.As(sureness));

        bool StartsAsDegree(Part part) => vocabulary.IsStudies(part.Text) && part.Text.Contains(" in ", StringComparison.Ordinal);
    }

    private static NamedEntry Work(List<Part> parts, EntryShape shape, ResumeVocabulary vocabulary)
    {
        if (parts.Count == 1)
        {
            var only = parts[0];
            var at = vocabulary.PositionIn(only.Text);
            if (at > 0)
            {
                var company = (only with { Text = only.Text[..at].Trim() }).As(Sureness.Marked);
                return new(company, company, (only with { Text = only.Text[at..].Trim() }).As(Sureness.Marked));
            }

            var isRole = vocabulary.IsRole(only.Text) && !vocabulary.IsOrganisation(only.Text);
            var found = only.As(isRole || vocabulary.IsOrganisation(only.Text) ? Sureness.Marked : Sureness.Left);
            return new(found, isRole ? null : found, isRole ? found : null);
        }

        bool IsCompany(Part part) => vocabulary.IsOrganisation(part.Text) && !vocabulary.IsRole(part.Text);
        var isTold = parts.Count(IsCompany) == 1 && parts.Count(part => vocabulary.IsRole(part.Text)) == 1;
        if (!isTold && shape.RoleOf(parts.Count) is { } asWhat && shape.BodyOf(parts.Count) is { } where)
        {
            var body = parts[where].As(Sureness.Placed);
            return new(body, body, parts[asWhat].As(Sureness.Placed));
        }

        var organisation = parts.Find(IsCompany) ?? parts.Find(part => !vocabulary.IsRole(part.Text)) ?? parts[0];
        var role = parts.Find(part => part != organisation && vocabulary.IsRole(part.Text)) ?? parts.Find(part => part != organisation);
        // Of two words of which one is a job, the other is where it was.
        var sure = IsCompany(organisation) ? Sureness.Marked : !vocabulary.IsRole(organisation.Text) && role is not null && vocabulary.IsRole(role.Text) ? Sureness.Placed : Sureness.Left;
        var named = organisation.As(sure);
        return new(named, named, role?.As(vocabulary.IsRole(role.Text) ? Sureness.Marked : Sureness.Left));
    }

    private static NamedEntry Activity(List<Part> parts, ResumeVocabulary vocabulary)
    {
        bool IsBody(Part part) => (vocabulary.IsOrganisation(part.Text) || vocabulary.IsSchool(part.Text)) && !vocabulary.IsRole(part.Text);
        var role = parts.Count == 1 ? null : parts.Skip(1).FirstOrDefault(part => vocabulary.IsRole(part.Text)) ?? parts.Find(part => vocabulary.IsRole(part.Text));
        // "지역아동센터 교육부장": a body and what somebody was in it.
        if (role is not null && parts.Count > 1 && role.Text.LastIndexOf(' ') is > 0 and var space && Hangul.IsSyllable(role.Text[^1]) && vocabulary.IsRole(role.Text[(space + 1)..]))
        {
            var whole = role;
            var at = parts.IndexOf(whole);
            role = whole with { Text = whole.Text[(space + 1)..] };
            parts[at] = whole with { Text = whole.Text[..space].Trim() };
            parts.Insert(at + 1, role);
        }

        var names = parts.Where(part => part != role).ToList();
        var organisation = BodyOf(names, role, parts[0], vocabulary);
        var title = names.Find(part => part != organisation) ?? names[0];
        return new(title.As(Sureness.Placed), organisation?.As(IsBody(organisation) ? Sureness.Marked : Sureness.Left), role?.As(Sureness.Marked));
    }

    /// <summary>Which of the names of an activity is where it was: the one that is marked, else by where the role stands: "학생회 회장" tells of a body, "Volunteer, Food bank" on a second line of an activity.</summary>
    private static Part? BodyOf(List<Part> names, Part? role, Part first, ResumeVocabulary vocabulary)
    {
        var bodies = names.Where(part => (vocabulary.IsOrganisation(part.Text) || vocabulary.IsSchool(part.Text)) && !vocabulary.IsRole(part.Text)).ToList();
        if (names.Count < 2 || bodies.Count == 1)
        {
            return bodies.FirstOrDefault() ?? names.Skip(1).FirstOrDefault() ?? (role is null ? null : names[0]);
        }

        if (role is not null && names.Where(part => part.Line == role.Line).ToList() is [var beside])
        {
            var isBefore = role.Line.Text.IndexOf(beside.Text, StringComparison.Ordinal) < role.Line.Text.IndexOf(role.Text, StringComparison.Ordinal);
            return isBefore || role.Line == first.Line ? beside : names.Find(part => part != beside);
        }

        // "Volunteer – Student Union (Debate Society)"
        return role == first && names[0].Line.Text.Contains($"({names[1].Text}", StringComparison.Ordinal) ? names[0] : names[1];
    }

    private static NamedEntry Project(List<Part> parts, ResumeVocabulary vocabulary)
    {
        var role = parts.Skip(1).FirstOrDefault(part => vocabulary.IsRole(part.Text));
        var organisation = parts.Skip(1).FirstOrDefault(part => part != role && (vocabulary.IsOrganisation(part.Text) || vocabulary.IsSchool(part.Text)));
        return new(parts[0].As(Sureness.Placed), organisation?.As(Sureness.Marked), role?.As(Sureness.Marked));
    }

    [GeneratedRegex(@"^(?<before>.*\S)\s*[(（](?<in>(?:[(（][^()（）]*[)）]|[^()（）])+)(?<closed>[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:inc|ltd|llc|llp|corp|co|gmbh|plc|pty|s\.?a|ag|b\.?v)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();

    /// <summary>"필기 합격", "1급 취득": about the certificate, and not who gave it.</summary>
    [GeneratedRegex(@"(?:[급점]|필기|실기|취득|합격|예정|갱신|만료|유효|수료|졸업|단체|개인|본선|예선|결선|교내|전국|associate|professional|specialty|foundation|gold|silver|bronze|online|expected)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[\s:：(\-–—,/]+", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Town();
}
