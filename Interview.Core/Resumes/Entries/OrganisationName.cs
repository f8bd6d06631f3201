using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>The name of an employer or a school without what is told of it: "(전) 다온", "서림종합병원 (85병상)", "Acme (Contract)".</summary>
internal static partial class OrganisationName
{
    public static Found Bare(Found organisation, ResumeVocabulary vocabulary)
    {
        var name = Standing().Replace(organisation.Text.Replace('\n', ' '), "");
        while (name.Length > 0 && name[^1] is ')' or '）' && HeadParts.InBracketsOf(name) is var (before, inside) && IsTold(inside, vocabulary))
        {
            name = before;
        }

        return name.Length == 0 || name == organisation.Text ? organisation : organisation with { Text = name };
    }

    /// <summary>"사원 (정규직)": how somebody was employed is not as what.</summary>
    public static Found WithoutStatus(Found role, ResumeVocabulary vocabulary) =>
        role.Text[^1] is ')' or '）' && HeadParts.InBracketsOf(role.Text) is var (before, inside) && (IsStatus(inside, vocabulary) || HeadWords.IsDuration(inside)) ? role with { Text = before } : role;

    private static bool IsTold(string inside, ResumeVocabulary vocabulary) =>
        char.IsAsciiLetterLower(inside[0]) || Now().IsMatch(inside) || HeadWords.IsDuration(inside) || IsStatus(inside, vocabulary)
        || inside.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(piece => Size().IsMatch(piece) || Kind().IsMatch(piece));

    private static bool IsStatus(string inside, ResumeVocabulary vocabulary) =>
        inside.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } pieces && Array.TrueForAll(pieces, piece => vocabulary.IsStatus(piece) || vocabulary.IsPlace(piece) || (piece.Split(' ') is { Length: 2 or 3 } words && vocabulary.IsPlace(words[0])));

    private static readonly string[] Between = [",", "/", "·", ";", "|", " - "];

    /// <summary>"(전) 다온", "現 다온", "전) 다온"</summary>
    [GeneratedRegex(@"^(?:[(（\[［]\s*(?:전|현|前|現|현재|전직|현직|재직|재직\s?중|퇴사|퇴직)\s*[)）\]］]\s*|(?:전|현)\s?[)）.:]\s*|[前現]\s*[).]?\s*|(?:전|현)\s+(?=\S{2}))", RegexOptions.CultureInvariant)]
    private static partial Regex Standing();

    [GeneratedRegex(@"^(?:전|현|前|現|현재|전직|현직|재직|재직\s?중|퇴사|퇴직)$", RegexOptions.CultureInvariant)]
    private static partial Regex Now();

    /// <summary>"85병상", "2,300 employees", "turnover £40m": how large it is.</summary>
    [GeneratedRegex(@"\d[\d,.]*\s*(?:여\s*)?(?:명|인\b|병상|석|평|억|조|개소|개점|호점|세대|실\b|규모|위\b|년\b|employees|people|staff|beds|rooms|seats|covers|students|pupils|stores|sites|branches|countries|[kmb]n?\b|million|billion)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    /// <summary>"코스닥 상장", "중견기업", "외국계", "제조업": what kind of company it is.</summary>
    [GeneratedRegex(@"^(?:(?:코스피|코스닥|유가증권|비?상장|중견|중소|대|외국계|외투|스타트업|벤처|강소|공|사회적|글로벌)\s?(?:시장)?\s?(?:상장)?\s?(?:기업|사|회사|법인)?|\S{1,8}업|listed|FTSE\s?\d+|Fortune\s?\d+|(?:NYSE|NASDAQ|LSE|KOSPI|KOSDAQ)\b.*|privately held|start-?up|NGO|non-?profit|public sector|B2[BC])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
