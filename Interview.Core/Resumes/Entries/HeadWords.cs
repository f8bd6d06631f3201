using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Heads that are told in words: "Worked as Engineer at Acme from …", "B.A. in Design from Dublin City University", "다온에서 개발자로 근무".</summary>
internal static partial class HeadWords
{
    /// <summary>The text in parts, each with what the word before it says that it is.</summary>
    public static IEnumerable<(HeadField? Told, string Text)> Parted(Section section, string text)
    {
        if (section is Section.Experience or Section.Activities)
        {
            if (Worked().Match(text) is { Success: true } opening)
            {
                return OfWork(text[opening.Length..]);
            }

            if (KoreanWork().Match(text) is { Success: true } work)
            {
                return [(HeadField.Organisation, work.Groups["body"].Value), (HeadField.Role, work.Groups["role"].Value)];
            }
        }

        var given = section is Section.Awards or Section.Certifications or Section.Education ? From().Match(text) : Match.Empty;
        return given.Success ? [(null, text[..given.Index]), (HeadField.Organisation, text[(given.Index + given.Length)..])] : [(null, text)];
    }

    private static IEnumerable<(HeadField? Told, string Text)> OfWork(string text)
    {
        var words = Word().Matches(text).ToList();
        if (words.Count == 0 || words[0].Index > 0)
        {
            yield return (null, text[..(words.Count == 0 ? text.Length : words[0].Index)]);
        }

        foreach (var (word, end) in words.Zip(words.Skip(1).Select(next => next.Index).Append(text.Length)))
        {
            yield return (word.Groups["as"].Success ? HeadField.Role : HeadField.Organisation, text[(word.Index + word.Length)..end]);
        }
    }

    /// <summary>What stands in heads and names nothing: how long, and how well a school was done.</summary>
    public static bool IsRemark(Section section, string piece) => IsDuration(piece) || (section == Section.Education && Grade().IsMatch(piece));

    /// <summary>"4 yrs 3 mos", "1년 6개월", "912일".</summary>
    public static bool IsDuration(string piece) => Duration().IsMatch(piece);

    [GeneratedRegex(@"^(?:(?:currently|presently|previously|formerly|now|i|am|was|is|have|been)\s+)*(?:work(?:ing|ed)?|serv(?:ing|ed)|employed|associated|engaged|intern(?:ing|ed)|volunteer(?:ing|ed))(?=\s+(?:as|at|with|for)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Worked();

    [GeneratedRegex(@"\s+(?:(?<as>as)|at|with|for)\s+(?:(?:an?|the)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<body>\S.*?)에서\s+(?<role>\S.*?)(?:으로|로)\s*(?:근무|재직|활동|일|봉사|참여)\S*$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanWork();

    [GeneratedRegex(@"\s+(?:from|by)\s+(?:the\s+)?(?=\p{Lu}|[가-힣])", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^[(\[]?(?:약\s?|총\s?)?(?:\d{1,2}\s?년(?:\s?\d{1,2}\s?개?월)?|\d{1,3}\s?개월|\d{1,5}\s?일|\d+\s*(?:yrs?|years?)\.?(?:,?\s*\d+\s*(?:mos?|months?)\.?)?|\d+\s*(?:mos?|months?)\.?|less than a year)[)\]]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^(?:(?:EQF|NQF|RQF|ISCED|AQF|NFQ|SCQF|NZQF)(?:\s+level)?\s*:?\s*\d{1,2})$|^(?:with\s+)?(?:an?\s+)?(?:(?:overall|cumulative|major|final|전체|전공)\s*)?(?:c?gpa|cpi|sgpa|grade|percentage|aggregate|marks|score|학점|평점|평균|성적)?\s*(?:of\s*)?[:\s(]*\d{1,3}(?:[.,]\d+)?\s*(?:%|/\s*\d+(?:\.\d+)?|out of \d+(?:\.\d+)?)?\s*(?:c?gpa|marks|percent|aggregate|점)?[)]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grade();
}
