using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>The words that ask for an essay: its topics, and how questions begin and end.</summary>
internal sealed partial class QuestionWords(VocabularyFile file)
{
    private const int LongestTopic = 40;

    private readonly FrozenSet<string> _topics = ResumeVocabulary.Words(file.Topics);
    private readonly FrozenSet<string> _topicsJoined = ResumeVocabulary.Words([.. file.Topics, .. file.TopicsJoined]);
    private readonly string[] _questionEndings = [.. file.QuestionEndings];
    private readonly string[] _questionOpenings = [.. file.QuestionOpenings];

    /// <summary>Whether the line is a topic of an essay, or several.</summary>
    public bool IsTopic(string line)
    {
        if (line.Length > LongestTopic || line.Contains('\t', StringComparison.Ordinal))
        {
            return false;
        }

        var text = HeadingTable.WithoutRemark(Ordinals.Without(Question().Replace(line, "")));
        if (_topics.Contains(ResumeVocabulary.Bare(text)))
        {
            return true;
        }

        var parts = TopicJoint().Split(text).Select(ResumeVocabulary.Bare).Where(part => part.Length > 0).ToList();
        return parts.Count > 1 && _topics.Contains(parts[0]) && parts.TrueForAll(_topicsJoined.Contains);
    }

    /// <summary>Whether the line asks the applicant to write.</summary>
    public bool Asks(string line)
    {
        line = Enclosed().Replace(line, "$1");
        var end = BehindAQuestion().Replace(line, "");
        return Array.Exists(_questionEndings, ending => end.EndsWith(ending, StringComparison.Ordinal)) || QuestionMark().IsMatch(line)
            || (Number().Replace(Ordinals.Without(line), "") is var start && Array.Exists(_questionOpenings, opening =>
                start.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (start.Length == opening.Length || !char.IsLetter(start[opening.Length]))));
    }

    /// <summary>What a form asks for: "학력" in "5. 학력을 적어 주세요. (학교, 전공)", "work experience" in "Please list your work experience"; null when the line asks for nothing so.</summary>
    public static string? SubjectOf(string line)
    {
        var text = Number().Replace(Ordinals.Without(line), "").Trim();
        return Korean().Match(text) is { Success: true } korean ? korean.Groups["what"].Value
            : English().Match(text) is { Success: true } english ? english.Groups["what"].Value
            : null;
    }

    [GeneratedRegex(@"^(?<what>[^?.]{1,40})(?:[을를이가은는]|\s?에 대해서?|\s?에 관해)\s+(?:[^?.]{0,30}?\s)?(?:적어|써|작성|입력|기재|기입|기술|서술|알려|말씀|나열|선택|첨부|소개|있다면|있으면|있으시|있습니까|있나요|무엇|어떻게|어디|부탁|해\s?주|모두)[^?.]*[?.]?\s*(?:\([^)]*\)|\*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    [GeneratedRegex(@"^(?:please\s+)?(?:(?:list|provide|enter|state|give|describe|outline|add|tell us about|specify|share|include|fill in|give details of|provide details of)(?:\s+(?:us|all|any|of|details of))*\s+(?:(?:your|the|any)\s+)*(?<what>[^?.,(]{2,40}?)(?:\s+(?:below|here|you have|you hold|if any|starting with[^?.]*|in reverse[^?.]*))?|what(?:\s+is|\s+are|'s)\s+your\s+(?<what>[^?.,(]{2,40}?)|(?:what|which)\s+(?<what>[^?.,(]{2,40}?)\s+(?:do|have|are|did|can)\s+you\b[^?.]*|do you (?:have|hold|speak)\s+(?:any\s+)?(?<what>[^?.,(]{2,40}?))\s*[?.:]?\s*(?:\([^)]*\)|\*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^[\W\d]*(?:" + EssayQuestions.Counter + @")\s*(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"\s및\s|(?<=\S)[과와](?=\s)|[,·/+&]", RegexOptions.CultureInvariant)]
    private static partial Regex TopicJoint();

    /// <summary>"(500자 이내)", "." and the like behind the verb that asks.</summary>
    [GeneratedRegex(@"(?:[\s.?!)\]]|[(\[<][^)\]>]*[)\]>])+$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindAQuestion();

    /// <summary>A question set off as a whole: "[지원동기를 기술해 주세요.]".</summary>
    [GeneratedRegex(@"^\s*[\[<【「『〈《]\s*([^\[\]<>【】「」『』〈〉《》]+?)\s*[\]>】」』〉》]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"\?\s*(?:[(\[].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionMark();

    [GeneratedRegex(@"^\W*(?:(?:" + EssayQuestions.Counter + @")\s*\d*\s*[.:：)]\s*|(?:question|q)?\s*\d+\W*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
