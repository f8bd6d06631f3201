using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What somebody applies for, and where, said in a sentence: "I am applying for the Data Analyst position at Stripe.", "토스의 데이터 분석가 직무에 지원합니다."</summary>
internal static partial class ApplicationSentence
{
    private const int LinesOfABeginning = 60;
    private const int LongestSentence = 400;

    public static (Found Role, Found? Company)? In(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        foreach (var line in lines.Take(LinesOfABeginning).Where(line => line.Text.Length <= LongestSentence))
        {
            foreach (var match in Korean().Matches(line.Text).Concat(English().Matches(line.Text)))
            {
                var role = match.Groups["role"].Value.Trim();
                if (role.Length > 1 && (match.Groups["kind"].Success || vocabulary.IsRole(role)))
                {
                    var company = match.Groups["company"] is { Success: true, Value: var named } ? new Found(named.Trim(), line, Sureness.Guessed) : null;
                    return (new(role, line, Sureness.Guessed), company);
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?:(?<=^|\s)(?<company>(?!귀사|저|본인|당사|이번)[가-힣A-Za-z()㈜&]{2,20})(?:의|에서|에)\s)?(?<=^|\s)(?<role>[가-힣A-Za-z/]+(?:\s[가-힣A-Za-z/]+)?)(?:\s?(?<kind>직무|직군|포지션|분야|부문)에|로|으로|에)\s?지원", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    [GeneratedRegex(@"\b(?i:apply(?:ing)?\s+for|applied\s+for|application\s+for|applying\s+as|interest(?:ed)?\s+in|candidate\s+for|considered\s+for)\s+(?i:(?:the|an?|your|this)\s+)?(?i:(?:position|role|post|job|vacancy|opening)\s+(?:of|as)\s+(?:an?\s+|the\s+)?)?(?<role>[A-Z][\w/&+.-]*(?:\s(?:[A-Z&/][\w/&+-]*|of|and|for|de|du|la)){0,5}?)(?:\s+(?<kind>position|role|post|job|vacancy|opening)\b)?(?=\s|[,.;:()–—]|$)(?:\s+(?:at|with|in|to\s+join)\s+(?:the\s+)?(?<company>[A-Z][\w&'-]*(?:\s(?:[A-Z&][\w&'-]*|and|of(?=\s[A-Z]))){0,4}))?(?=\s+(?:at|with|in|to|that|which|as|on|within)\b|\s*[,.;:()–—]|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
