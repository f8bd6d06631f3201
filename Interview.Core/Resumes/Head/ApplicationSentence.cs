using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What somebody applies for, and where, said in a sentence: "I am applying for the Data Analyst position at Stripe.", "토스의 데이터 분석가 직무에 지원합니다."</summary>
internal static partial class ApplicationSentence
{
    private const int LinesOfABeginning = 60;
    private const int LongestSentence = 400;
    private const int MostWords = 5;
    private const int MostWordsOfAPost = 3;

    public static (Found Role, Found? Company)? In(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        foreach (var line in lines.Take(LinesOfABeginning).Where(line => line.Text.Length <= LongestSentence))
        {
            if ((InKorean(line, lines, vocabulary) ?? InEnglish(line, vocabulary)) is var (role, company))
            {
                return (new(role, line, Sureness.Guessed), company is null ? null : new(company, line, Sureness.Guessed));
            }
        }

        return null;
    }

    private static (string Role, string? Company)? InEnglish(TextLine line, ResumeVocabulary vocabulary)
    {
        foreach (var match in English().Matches(line.Text).Concat(Joining().Matches(line.Text)).Concat(Plainly().Matches(line.Text)))
        {
            var role = match.Groups["role"].Value.Trim();
            if (role.Length > 1 && (vocabulary.IsRole(role) || (match.Groups["kind"].Success && char.IsUpper(role[0]))))
            {
                return (role, match.Groups["company"] is { Success: true, Value: var named } ? named.Trim() : null);
            }
        }

        return null;
    }

    /// <summary>The words right before "직무에 지원" back to one that ends a part of the sentence; "토스의" before them and "토스" as their first are the company.</summary>
    private static (string Role, string? Company)? InKorean(TextLine line, IReadOnlyList<TextLine> all, ResumeVocabulary vocabulary)
    {
        foreach (Match match in Korean().Matches(line.Text))
        {
            var words = match.Groups["before"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var run = words.Reverse().TakeWhile(word => !EndsAPart().IsMatch(word) && !ApplicationTitle.IsOfACall(word)).Take(MostWords).Reverse().ToList();
            var owner = words.Length > run.Count ? words[^(run.Count + 1)] : "";
            var isPost = match.Groups["kind"].Success;
            // Of many words only the last name the post.
            while (run.Count > 0 && !vocabulary.IsRole(string.Join(' ', run)) && !(isPost && run.Count <= MostWordsOfAPost))
            {
                run.RemoveAt(0);
            }

            if (run.Count == 0 || run[^1].Length < 2)
            {
                continue;
            }

            var (company, role) = EmployerBeforeRole.Cut(string.Join(' ', run), line, all, vocabulary, isPost);
            return (role, company ?? (Owner().Match(owner) is { Success: true } owned ? owned.Groups["company"].Value : null));
        }

        return null;
    }

    [GeneratedRegex(@"(?<=^|[.,!?]\s?|\s)(?<before>(?:[가-힣A-Za-z&/()㈜]+\s){0,7}(?!(?:직무|직군|포지션|분야|부문|직렬|자리)(?:에|로)\s)[가-힣A-Za-z&/()]+?)\s?(?:(?<kind>직무|직군|포지션|분야|부문|직렬|자리)\s?(?:에|로)|로|으로|에)\s?지원(?=[하한합드했해])", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    /// <summary>A word that ends in a particle or a clause is no part of the name of a post.</summary>
    [GeneratedRegex(@"^(?:저|제가|저는|이번|본인|귀사|당사|해당|위|및|그|더)$|[가-힣](?:의|에서|에|께서|에게|을|를|으로|하고|하며|하는|있는|하여|위해|위한|통해|대한|관한|되어|되는|된|라는|는|인)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsAPart();

    [GeneratedRegex(@"^(?<company>(?!귀사|저의|본인|당사|이번|회사)[가-힣A-Za-z()㈜&]{2,20})(?:의|에서|에)$", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"\b(?i:apply(?:ing)?\s+for|applied\s+for|application\s+for|applying\s+as|interest(?:ed)?\s+in|candidate\s+for|considered\s+for|advertise?ment\s+for|vacancy\s+for|opening\s+for|candidacy\s+for|in\s+response\s+to|seeking|looking\s+for|to\s+(?:obtain|secure|gain|earn|find|get|land|pursue|work\s+as|serve\s+as|become|start\s+(?:my|a)\s+career\s+as|begin\s+(?:my|a)\s+career\s+as|contribute\s+as)|obtaining|securing|pursuing|wish\s+to\s+work\s+as|employment\s+as|internship\s+as)\s+(?i:(?:the|an?|your|this)\s+)?(?i:(?:advertised|open|vacant)\s+)?(?i:(?:position|role|post|job|vacancy|opening)\s+(?:of|as|for)\s+(?:an?\s+|the\s+)?)?(?<role>[A-Z][\w/&+.-]*(?:\s(?:[A-Z&/][\w/&+-]*|of|and|for|de|du|la)){0,5}?)(?:\s+(?<kind>position|role|post|job|vacancy|opening|opportunity)\b)?(?=\s|[,.;:()–—]|$)(?:\s+(?:at|with|to\s+join)\s+(?:the\s+)?(?<company>[A-Z][\w&'-]*(?:\s(?:[A-Z&][\w&'-]*|and|of(?=\s[A-Z]))){0,4}))?(?=\s+(?:at|with|in|to|that|which|where|who|and|for|so|because|through|from|after|by|using|this|as|on|within|you|currently|recently|advertised|posted)\b|\s*[,.;:()–—]|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    /// <summary>"I would love to join Stripe as a Data Analyst", "applying to Stripe for the post of Data Analyst": the company first.</summary>
    [GeneratedRegex(@"\b(?i:join(?:ing)?|apply(?:ing)?\s+to|work(?:ing)?\s+(?:at|for|with)|application\s+to|be\s+part\s+of)\s+(?<company>[A-Z][\w&'-]*(?:\s(?:[A-Z&][\w&'-]*|and|of(?=\s[A-Z]))){0,4})(?:'s\s+team)?\s+(?i:as|for)\s+(?i:an?|the|your)\s+(?i:(?:position|role|post|job)\s+(?:of|as)\s+(?:an?\s+)?)?(?<role>[A-Z][\w/&+.-]*(?:\s(?:[A-Z&/][\w/&+-]*|of|and|de)){0,5}?)(?:\s+(?<kind>position|role|post|job|vacancy)\b)?(?=\s*[,.;:()–—]|\s*$|\s+[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Joining();

    /// <summary>"apply for the position of data analyst": in small letters only what is known to be a job.</summary>
    [GeneratedRegex(@"\b(?i:apply(?:ing)?|applied|application|interest(?:ed)?|considered)\s+(?i:for|in|as)\s+(?i:(?:the|an?|your)\s+)?(?i:(?:position|role|post|job)\s+of\s+(?:an?\s+|the\s+)?)?(?<role>[a-z][a-z/-]*(?:\s[a-z/-]+){0,3}?)(?:\s+(?<kind>position|role|post|job|vacancy|opening)\b)?(?:\s+(?:at|with)\s+(?<company>[A-Z][\w&'-]*(?:\s[A-Z&][\w&'-]*){0,3}))?(?=\s*[,.;:()–—]|\s*$|\s+(?:at|with|in|that|which|on|as|you|advertised)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Plainly();
}
