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

    [GeneratedRegex(@"^[\W\d]*(?:문항|질문|question|q)\s*(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
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

    [GeneratedRegex(@"^\W*(?:(?:question|q)?\s*\d+\W*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
