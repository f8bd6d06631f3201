using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>A part of an entry's head that may name something.</summary>
/// <param name="Told">What the word before it said that it is: "Issued by" Acme, worked "as" Engineer.</param>
internal sealed record HeadPart(string Text, TextLine Line, HeadField? Told = null)
{
    public Found As(double sureness) => new(Text, Line, sureness);
}

/// <summary>Cuts the head of an entry where its signs stand: "Engineer, Acme Inc. – Berlin, Germany" has an engineer, a company and a place, which is no part of either.</summary>
internal static partial class HeadParts
{
    private static readonly string[] Joints = [" — ", " – ", " - ", " / ", " · ", " • ", " @ ", "  "];

    /// <summary>What is longer is a sentence, and keeps its full stop.</summary>
    private const int LongestName = 60;

    /// <summary>What joins two parts, left at an end of one when the other was a date.</summary>
    private static readonly char[] Signs = [' ', ',', '/', '·', '•', '|', '-', '–', '—', ';', ':', '@', '∙', '▪', '*', '`'];

    public static List<HeadPart> Of(Section section, IReadOnlyCollection<(string Text, TextLine Line)> headings, ResumeVocabulary vocabulary, Places places)
    {
        var parts = new List<HeadPart>();
        var named = headings.Where(heading => !IsAside(heading.Text, vocabulary)).ToList();
        foreach (var (text, line) in named.Count > 0 ? named : headings)
        {
            foreach (var (told, words) in HeadWords.Parted(section, text))
            {
                var cut = Cut(section, words, vocabulary).Select(piece => Bare(WithoutStop(WithoutStatus(piece, vocabulary).Trim(Signs)))).Where(piece => piece.Length > 0 && !HeadWords.IsRemark(section, piece)).ToList();
                parts.AddRange((section is Section.Projects or Section.Languages ? cut : places.Without(cut)).Select((piece, at) => at == 0 && told is not null ? new(piece, line, told) : Given(piece, line)));
            }
        }

        parts = parts.Count > 1 ? places.WithoutAlone(parts) : parts;
        return section switch
        {
            Section.Education => OfSchool(parts, vocabulary),
            Section.Experience when parts.Count == 1 => OfWork(parts[0], vocabulary),
            Section.Activities when parts.Count > 1 => OfActivity(parts, vocabulary),
            // "헬싱키대학교 교환학생"
            Section.Activities when parts is [var only] && vocabulary.StudiesAfterSchool(only.Text) is > 0 and var behind => Halves(only, behind),
            Section.Awards or Section.Certifications when parts.Count == 1 => OfListed(parts[0], vocabulary),
            _ => parts,
        };
    }

    /// <summary>"(Korean office of a European group, 60 employees)" on a line of its own tells of a name and is none.</summary>
    private static bool IsAside(string text, ResumeVocabulary vocabulary) =>
        text.Length > 2 && text[0] == '(' && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1 && text[1..^1] is var inside && !vocabulary.IsRole(inside)
        && (inside.Any(letter => letter == ',' || char.IsAsciiDigit(letter)) || inside.Count(letter => letter == ' ') >= MostSpacesOfAName);

    private const int MostSpacesOfAName = 4;

    /// <summary>"교내 경진대회 우수상 한국대학교": what was given and by whom with no more than a space between.</summary>
    private static List<HeadPart> OfListed(HeadPart only, ResumeVocabulary vocabulary) =>
        only.Text.LastIndexOf(' ') is > 0 and var space && Hangul.IsSyllable(only.Text[^1]) && only.Text[(space + 1)..] is var last
        && (vocabulary.IsSchool(last) || vocabulary.IsOrganisation(last)) && !vocabulary.IsAward(last) && !vocabulary.IsCertificate(last) ? Halves(only, space) : [only];

    /// <summary>"한국대학교 컴퓨터공학과": both in one part.</summary>
    private static List<HeadPart> OfSchool(List<HeadPart> parts, ResumeVocabulary vocabulary)
    {
        var at = parts.FindIndex(part => vocabulary.IsSchool(part.Text) && !(vocabulary.IsStudies(part.Text) && IsDegreeIn(part.Text)));
        if (at >= 0 && !parts.Exists(part => part != parts[at] && vocabulary.IsStudies(part.Text)) && vocabulary.StudiesAfterSchool(parts[at].Text) is > 0 and var behind)
        {
            return [.. parts[..at], .. Halves(parts[at], behind), .. parts[(at + 1)..]];
        }

        return parts is [var only] && at < 0 && only.Text.LastIndexOf(' ') is > 0 and var space && vocabulary.IsStudies(only.Text[space..]) ? Halves(only, space) : parts;
    }

    /// <summary>"Bachelor of Arts in School Management" is no school.</summary>
    internal static bool IsDegreeIn(string text) => text.Contains(" in ", StringComparison.Ordinal);

    /// <summary>"삼성전자 개발팀 사원": where somebody was and as what in one part.</summary>
    private static List<HeadPart> OfWork(HeadPart only, ResumeVocabulary vocabulary) =>
        vocabulary.PositionIn(only.Text) is > 0 and var at ? Halves(only, at) : [only];

    /// <summary>"지역아동센터 교육부장" beside the name of an activity: a body and what somebody was in it.</summary>
    private static List<HeadPart> OfActivity(List<HeadPart> parts, ResumeVocabulary vocabulary)
    {
        var at = parts.FindIndex(1, part => vocabulary.IsRole(part.Text));
        at = at < 0 && vocabulary.IsRole(parts[0].Text) ? 0 : at;
        return at >= 0 && parts[at].Text is var text && text.LastIndexOf(' ') is > 0 and var space && Hangul.IsSyllable(text[^1]) && vocabulary.IsRole(text[(space + 1)..])
            ? [.. parts[..at], .. Halves(parts[at], space), .. parts[(at + 1)..]]
            : parts;
    }

    private static List<HeadPart> Halves(HeadPart part, int at) => [part with { Text = part.Text[..at].Trim() }, part with { Text = part.Text[at..].Trim() }];

    private static HeadPart Given(string piece, TextLine line) =>
        Giver().Match(piece) is { Success: true } match ? new(piece[match.Length..], line, HeadField.Organisation) : new(piece, line);

    /// <summary>Some set a full stop behind every head: "Employee of the Year, Saint Anne Hospital."</summary>
    private static string WithoutStop(string piece) => piece.Length <= LongestName && (ClaimWords.EndsSentence(piece) || piece.EndsWith("..", StringComparison.Ordinal)) ? piece[..^1].TrimEnd() : piece;

    /// <summary>"[사내 결제 시스템 개편]", and "Coursera, issued" when its date is taken out.</summary>
    private static string Bare(string piece)
    {
        piece = Told().Replace(piece, "");
        return piece.Length > 2 && Brackets.Exists(pair => piece[0] == pair.Open && piece[^1] == pair.Close && piece.IndexOf(pair.Close, StringComparison.Ordinal) == piece.Length - 1) ? piece[1..^1].Trim() : piece;
    }

    private static readonly List<(char Open, char Close)> Brackets = [('[', ']'), ('(', ')'), ('「', '」'), ('『', '』'), ('<', '>'), ('〈', '〉'), ('【', '】'), ('“', '”'), ('"', '"')];

    /// <summary>"컴퓨터공학과 졸업", "정보처리기사 취득", and "재직 중" in a cell of its own.</summary>
    private static string WithoutStatus(string part, ResumeVocabulary vocabulary)
    {
        // "정보처리기사 (2019.11, 한국산업인력공단)" has lost its opening bracket with its date.
        var text = part.EndsWith(')') && !part.Contains('(', StringComparison.Ordinal) ? part[..^1].TrimEnd() : part;
        while (text.Length > 0 && text.LastIndexOf(' ') + 1 is var at && (at > 0 || vocabulary.IsStatus(text)) && Hangul.IsSyllable(text[^1]) && vocabulary.IsStatus(text[at..]))
        {
            text = text[..at].TrimEnd();
        }

        return vocabulary.IsStatus(text) ? "" : text;
    }

    private static IEnumerable<string> Cut(Section section, string heading, ResumeVocabulary vocabulary)
    {
        foreach (var part in heading.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = section is Section.Experience or Section.Education or Section.Activities ? part.IndexOf(" at ", StringComparison.Ordinal) : -1;
            if (at > 0)
            {
                // "Volunteer at Food Bank (Evening lessons)"
                var (body, what) = section == Section.Activities && InBracketsOf(part[(at + 4)..]) is var (before, within) && part.EndsWith(')') ? (before, within) : (part[(at + 4)..], null);
                foreach (var piece in ByComma(body).Prepend(part[..at]).Concat(what is null ? [] : [what]))
                {
                    yield return piece;
                }

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
            foreach (var piece in ByComma(inside is null ? part : bracket.Groups["before"].Value).Concat(inside is null ? [] : ByComma(inside)))
            {
                yield return piece;
            }
        }
    }

    /// <summary>"Acme, Inc., Engineer": what a company is by law is part of its name.</summary>
    private static List<string> ByComma(string text)
    {
        var pieces = new List<string>();
        foreach (var piece in EntryLines.SplitOutsideBrackets(text, ", "))
        {
            if (pieces.Count > 0 && LegalForm().IsMatch(piece) && piece is not "CO")
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

    internal static bool IsName(string text, Section section, ResumeVocabulary vocabulary) =>
        vocabulary.IsOrganisation(text) || vocabulary.IsSchool(text) || (section == Section.Activities && (vocabulary.IsRole(text) || vocabulary.IsActivity(text)))
        || ((!text.Any(char.IsAsciiDigit) || text.Count(char.IsAsciiLetterUpper) > 1) && !IsRemark(text) && !vocabulary.IsLevel(text)
            && (text.Count(Hangul.IsSyllable) >= (section == Section.Activities ? 4 : 2) || (text.Length >= 3 && (section == Section.Activities ? text.All(char.IsAsciiLetterUpper) : char.IsAsciiLetterUpper(text[0])))));

    internal static (string Before, string Inside)? InBracketsOf(string text) => InBrackets().Match(text) is { Success: true } match ? (match.Groups["before"].Value, match.Groups["in"].Value) : null;

    /// <summary>"필기 합격", "1급 취득": about a certificate, and not who gave it.</summary>
    internal static bool IsRemark(string text) => Remark().IsMatch(text) || IsCount(text);

    internal static bool IsCount(string text) => Count().IsMatch(text);

    /// <summary>"3명", "team of 4": how many they were.</summary>
    [GeneratedRegex(@"^(?:팀원|참여\s?인원|총|team\s+(?:of|size)|members)?\s*:?\s*\d{1,3}\s*(?:명|인|인\s?팀|people|members|persons|developers)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?<before>.*\S)\s*[(（](?<in>(?:[(（][^()（）]*[)）]|[^()（）])+)(?<closed>[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:inc|ltd|llc|llp|corp|co|gmbh|plc|pty|s\.?a|ag|b\.?v)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"(?:\d\s?[급점]|[특상]급|만점|필기|실기|취득|합격|예정|갱신|만료|유효|수료|졸업|단체|개인|본선|예선|결선|교내|전국|associate|professional|specialty|foundation|gold|silver|bronze|online|expected)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?:^|\s+)(?:issued|awarded|received|earned|obtained|completed|conferred|dated|graduated|expected|since|from|during|between|in|on)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    /// <summary>"Issued by", "awarded at", "from the": who gave it stands behind.</summary>
    [GeneratedRegex(@"^(?:(?:awarded|issued|presented|given|granted|conferred|certified|administered|offered|sponsored|organi[sz]ed|hosted)\s+)?(?:by|at|from)(?:\s+the)?\s+(?=\S)|^issu(?:er|ing\s+(?:body|authority|organi[sz]ation))\s*:?\s+(?=\S)|^(?:발급|수여|주최|주관|시행)(?:\s?(?:기관|처))?\s*[:：]?\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Giver();
}
