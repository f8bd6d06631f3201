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

        var at = fragments.FindIndex(fragment => name.Contains(fragment.Text, StringComparison.Ordinal) || HeaderNames.In(fragment.Text, vocabulary) == name);
        foreach (var (text, line) in fragments.Skip(Math.Max(at, 0)).Take(FragmentsUnderAName))
        {
            var rest = text == name ? "" : text.Replace(name, "", StringComparison.Ordinal).Trim(' ', ',', '(', ')');
            if (rest.Length is > 1 and <= LongestRole && (vocabulary.IsRole(rest) || (at >= 0 && IsToldAgain(rest, all))) && !rest.Any(char.IsAsciiDigit) && !rest.Contains(". ", StringComparison.Ordinal))
            {
                var several = Several().Split(rest) is { Length: > 1 } listed ? listed : Joined().Split(rest);
                several = several.Length > 1 && Array.TrueForAll(several, vocabulary.IsRole) ? several : [rest];
                roles.AddRange(several.Select(role => new Found(RoleOfTitle().Replace(Intended(role, vocabulary) ?? role, "").Trim(), line, Sureness.Placed)));
            }
            else if (roles.Count > 0)
            {
                break;
            }
        }

        return roles;
    }

    /// <summary>What stands under a name and again in a sentence about the candidate is what somebody is, in whatever words.</summary>
    private static bool IsToldAgain(string text, IReadOnlyList<TextLine> all) =>
        text.Length >= ShortestToldAgain && !text.Contains(',', StringComparison.Ordinal) && char.IsLetter(text[0]) && all.Any(line => line.Text.Length > LongestRole && line.Text.Contains(text, StringComparison.OrdinalIgnoreCase));

    private const int ShortestToldAgain = 4;

    /// <summary>"Data Analyst (Ref. 1234)", "데이터 분석가 (신입)": what the post is called, without its number and whom it is for.</summary>
    public static string WithoutReference(string text) => Reference().Replace(text, "");

    /// <summary>The role in words of intent: "Seeking a Data Analyst position", "Hoping to work as Data Analyst".</summary>
    private static string? Intended(string text, ResumeVocabulary vocabulary) =>
        Wanted().Match(text) is { Success: true } wanted ? wanted.Groups["role"].Value.Trim()
        : WantedAs().Match(text) is { Success: true } wantedAs && vocabulary.IsRole(wantedAs.Groups["role"].Value) ? wantedAs.Groups["role"].Value.Trim()
        : null;

    // "백엔드 개발자 / 데이터 엔지니어" are two; "UI/UX 디자이너" is one.
    public static IEnumerable<Found> In(Found said, ResumeVocabulary vocabulary)
    {
        if (Intended(said.Text, vocabulary) is { } intended)
        {
            return [said with { Text = intended, Sureness = Math.Min(said.Sureness, Sureness.Placed) }];
        }

        // "마케터/기획자" are two roles, "UI/UX 디자이너" is one.
        return Several().Split(WithoutReference(said.Text)).SelectMany(role => role.Split('/', StringSplitOptions.TrimEntries) is { Length: > 1 } each && Array.TrueForAll(each, vocabulary.IsRole) ? each : [role]).Select(role => RoleOfTitle().Replace(role, "").Trim().TrimEnd('.', ',').Trim())
            .Where(role => role.Length is > 0 and <= LongestRole && role.Split(' ').Length <= 8)
            .Select(role => said with { Text = role });
    }

    [GeneratedRegex(@"\s+[/|·]\s+|\s*,\s*|\s+(?:또는|혹은|or)\s+|\s*\|\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    /// <summary>What joins two roles and may as well join two words of one.</summary>
    [GeneratedRegex(@"\s*[&~+]\s*|\s+and\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"(?:\b(?:position|role|job|post|career|opportunity|employment)\s+(?:as|of)|\b(?:to\s+)?(?:work|working|become|becoming|join\s+\S+)(?:\s+as)?)\s+(?:an?\s+|the\s+)?(?<role>[\p{L}/&+#-]+(?:\s[\p{L}/&+#-]+){0,4}?)(?=\s+(?:in|with|at|where|that|who|which|to|on|for|within|and)\b|\s*[,.;]|\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WantedAs();

    [GeneratedRegex(@"(?:seeking|obtain|pursue|pursuing|secure|land|looking for|apply(?:ing)? for|for)\s+(?:an?\s+|the\s+)?(?:(?:entry[- ]level|full[- ]time|challenging|new)\s+)*(?<role>[A-Z]?[\w/&+#. -]{3,45}?)\s+(?:position|role|job|opportunity)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\s*(?:지원자?|희망|입니다\.?|직무에 지원합니다\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleOfTitle();

    [GeneratedRegex(@"\s*[(\[]?\b(?:ref(?:erence)?|job\s?(?:id|no|ref)|req(?:uisition)?|vacancy\s?(?:no|ref))\b.*$|\s*[(（](?:신입|경력|인턴|정규직|계약직|신입/경력)[)）]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
