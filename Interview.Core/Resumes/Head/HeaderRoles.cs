using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>The roles in what somebody says of himself: under the name, behind a label, in an objective.</summary>
internal static partial class HeaderRoles
{
    private const int LongestRole = 60;
    private const int FragmentsUnderAName = 4;

    public static List<Found> Under(string? name, List<HeaderFragment> fragments, IReadOnlyList<TextLine> all, ResumeVocabulary vocabulary)
    {
        var roles = new List<Found>();
        if (name is null)
        {
            return roles;
        }

        var at = fragments.FindIndex(fragment => name.Contains(fragment.Text, StringComparison.Ordinal) || HeaderNames.In(fragment.Text, vocabulary) == name || HeaderNames.Without(fragment.Text, name) != HeaderNames.Without(fragment.Text, "\n"));
        foreach (var (behind, (text, line)) in fragments.Skip(Math.Max(at, 0)).Take(FragmentsUnderAName).Index())
        {
            var rest = Plain(text == name ? "" : HeaderNames.Without(WithoutReference(text), name), vocabulary);
            var isNext = at >= 0 && behind <= 1;
            if (rest.Length is > 1 and <= LongestRole && !TwoDigits().IsMatch(rest) && !rest.Contains(". ", StringComparison.Ordinal)
                && (vocabulary.IsRole(rest) || (isNext && vocabulary.IsRoleOrField(rest) && !rest.Contains(',', StringComparison.Ordinal)) || (at >= 0 && IsToldAgain(rest, all)) || (at >= 0 && behind == 1 && IsSubtitle(rest, name, line, fragments, vocabulary))))
            {
                roles.AddRange(Each(rest, line, vocabulary));
            }
            else if (roles.Count > 0)
            {
                break;
            }
        }

        // "데이터 분석가" over "황동훈"
        return roles.Count == 0 && at > 0 && Plain(WithoutReference(fragments[at - 1].Text), vocabulary) is var above && vocabulary.IsRole(above) && !TwoDigits().IsMatch(above) ? [.. Each(above, fragments[at - 1].Line, vocabulary)] : roles;
    }

    private static IEnumerable<Found> Each(string roles, TextLine line, ResumeVocabulary vocabulary)
    {
        var several = Several().Split(roles) is { Length: > 1 } listed ? listed : Joined().Split(roles);
        several = several.Length > 1 && Array.TrueForAll(several, vocabulary.IsRole) ? several : [roles];
        return several.Select(role => new Found(RoleOfTitle().Replace(role, "").Trim(), line, Sureness.Placed));
    }

    /// <summary>Whether it is written as the second line of a masthead is, smaller than the name and larger than the rest, in words that nothing else is known by.</summary>
    private static bool IsSubtitle(string text, string name, TextLine line, List<HeaderFragment> fragments, ResumeVocabulary vocabulary) =>
        line.Text == text && line.Size is { } size && size > fragments.Min(fragment => fragment.Size) * Larger && size < fragments.Max(fragment => fragment.Size)
        && (name.Any(Hangul.IsSyllable) ? KoreanNoun().IsMatch(text) : EnglishTitle().IsMatch(text)) && !vocabulary.IsOrganisation(text) && !vocabulary.IsSchool(text) && vocabulary.MayBeAName(text);

    private const float Larger = 1.1f;

    /// <summary>What stands under a name and again in a sentence about the candidate is what somebody is, in whatever words.</summary>
    private static bool IsToldAgain(string text, IReadOnlyList<TextLine> all) =>
        text.Length >= ShortestToldAgain && !text.Contains(',', StringComparison.Ordinal) && char.IsLetter(text[0]) && all.Any(line => line.Text.Length > LongestRole && line.Text.Contains(text, StringComparison.OrdinalIgnoreCase));

    private const int ShortestToldAgain = 4;

    /// <summary>"Data Analyst (Ref. 1234)", "데이터 분석가 (신입)": what the post is called, without its number and whom it is for.</summary>
    public static string WithoutReference(string text) => Reference().Replace(text, "");

    /// <summary>The role in words of intent: "Seeking a Data Analyst position", "Hoping to work as Data Analyst".</summary>
    private static string? Intended(string text, ResumeVocabulary vocabulary) =>
        WantedAs().Match(text) is { Success: true } wantedAs && vocabulary.IsRole(wantedAs.Groups["role"].Value) ? wantedAs.Groups["role"].Value.Trim()
        : Wanted().Match(text) is { Success: true } wanted && !vocabulary.IsStatus(wanted.Groups["role"].Value) ? wanted.Groups["role"].Value.Trim()
        : null;

    /// <summary>What somebody is without how he says it: "5년차 데브옵스 엔지니어", "질문에 답하는 데이터 분석가", "Aspiring UX Researcher", "Open to Project Coordinator roles in Lisbon".</summary>
    private static string Plain(string text, ResumeVocabulary vocabulary)
    {
        var plain = Years().Replace(Intended(text, vocabulary) is { } intended && vocabulary.IsRole(intended) ? intended : text, "");
        return Clause().Match(plain) is { Success: true } clause && vocabulary.IsRole(clause.Groups["role"].Value) ? clause.Groups["role"].Value : plain;
    }

    // "백엔드 개발자 / 데이터 엔지니어" are two; "UI/UX 디자이너" is one.
    public static IEnumerable<Found> In(Found said, ResumeVocabulary vocabulary)
    {
        if (Intended(said.Text, vocabulary) is { } intended)
        {
            return [said with { Text = intended, Sureness = Math.Min(said.Sureness, Sureness.Placed) }];
        }

        // "마케터/기획자" are two roles, "UI/UX 디자이너" is one.
        var text = WithoutReference(said.Text);
        var parts = Several().Split(text).Where(part => part.Length > 0 && !ApplicationTitle.IsOfACall(part) && !vocabulary.IsPlace(part)).ToList();
        parts = parts.Count > 1 && text.Contains(',', StringComparison.Ordinal) && !parts.TrueForAll(vocabulary.IsRole) ? [text] : parts;
        return parts.SelectMany(role => role.Split('/', StringSplitOptions.TrimEntries) is { Length: > 1 } each && Array.TrueForAll(each, vocabulary.IsRole) ? each : [role]).Select(role => RoleOfTitle().Replace(role, "").Trim().TrimEnd('.', ',').Trim())
            .Where(role => role.Length is > 0 and <= LongestRole && role.Split(' ').Length <= 8)
            .Select(role => said with { Text = role });
    }

    [GeneratedRegex(@"\s+[/|·]\s+|\s*,\s*|\s+(?:또는|혹은|or)\s+|\s*\|\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"\d{2}")]
    private static partial Regex TwoDigits();

    /// <summary>Up to three words, none of which ends as those of a motto do.</summary>
    [GeneratedRegex(@"^(?:[가-힣A-Za-z/&]{2,}(?<![는은을를의에고며로한된할])(?:\s|$)){1,3}(?<!사람|입니다|습니다|이력서|합니다)$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanNoun();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'-]+(?:\s(?:\p{Lu}[\p{L}'/-]+|of|and|&|de|for|in|the)){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishTitle();

    /// <summary>What joins two roles and may as well join two words of one.</summary>
    [GeneratedRegex(@"\s*[&~+]\s*|\s+and\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"(?:\b(?:position|role|job|post|career|opportunity|employment)\s+(?:as|of)|\b(?:to\s+)?(?:work|working|become|becoming|join\s+\S+)(?:\s+as)?)\s+(?:an?\s+|the\s+)?(?<role>[\p{L}/&+#-]+(?:\s[\p{L}/&+#-]+){0,4}?)(?=\s+(?:in|with|at|where|that|who|which|to|on|for|within|and|starting|beginning|from|after|using|upon|while|utili[sz]ing|leveraging|by)\b|\s*[,.;]|\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WantedAs();

    [GeneratedRegex(@"(?:seeking|obtain|pursue|pursuing|secure|land|looking for|open to|apply(?:ing)? for|for)\s+(?:an?\s+|the\s+)?(?:(?:entry[- ]level|full[- ]time|part[- ]time|permanent|suitable|rewarding|responsible|challenging|new)\s+)*(?!(?:challenging|rewarding|suitable|responsible|new|permanent|good|better)\s)(?<role>[A-Z]?[\w/&+#. -]{3,45}?)\s+(?:positions?|roles?|jobs?|opportunit(?:y|ies))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\s*(?:지원자?|희망|입니다\.?|직무에 지원합니다\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleOfTitle();

    [GeneratedRegex(@"^(?:(?:경력\s?)?\d{1,2}\s?년\s?차?\s+(?:경력의?\s+)?|(?:신입|경력직?)\s+|(?:aspiring|future|prospective)\s+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    /// <summary>A Korean clause before its noun ends in "는" or "한".</summary>
    [GeneratedRegex(@"^.*\S{2,}(?:는|한|된|온)\s(?<role>\S+(?:\s\S+){0,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\s*[(\[]?\b(?:ref(?:erence)?|job\s?(?:id|no|ref)|req(?:uisition)?|vacancy\s?(?:no|ref))\b.*$|\s*[(（](?:신입|경력|인턴|정규직|계약직|신입/경력)[)）]|\s*[(\[（]\s*(?:no\.?\s*)?[A-Z]{0,4}[-\s]?\d[\dA-Z-]*\s*[)\]）]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
