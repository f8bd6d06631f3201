using System.Text;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Questions of a Korean application (자기소개서) or an English form, and what was answered.</summary>
internal static partial class EssayReader
{
    private const int LongestQuestion = 400;

    public static bool IsTopic(string line) => line.Length <= 40 && !line.Contains('\t', StringComparison.Ordinal) && Topic().IsMatch(line);

    public static IEnumerable<ProfileEssay> Read(IReadOnlyList<TextLine> lines)
    {
        string? question = null;
        Place? place = null;
        var answer = new StringBuilder();
        TextLine? before = null;
        foreach (var line in lines)
        {
            var text = line.Text.Replace('\t', ' ');
            if (IsQuestion(text))
            {
                if (question is not null && answer.Length == 0 && question.Length + text.Length < LongestQuestion && !Numbered().IsMatch(text))
                {
                    question += " " + text;
                    before = line;
                    continue;
                }

                if (answer.Length > 0)
                {
                    yield return new ProfileEssay(question ?? "", answer.ToString(), place!);
                }

                (question, place, before) = (Numbered().Replace(text, "").Trim(), line.Place, line);
                answer.Clear();
                continue;
            }

            // A question may run on to a second line before it asks.
            if (question is not null && answer.Length == 0 && !Ends().IsMatch(question) && Asks().IsMatch(text) && text.Length <= 160)
            {
                question += " " + text;
                before = line;
                continue;
            }

            place ??= line.Place;
            if (answer.Length > 0)
            {
                answer.Append(StartsParagraph(before, line) ? '\n' : ' ');
            }

            answer.Append(text);
            before = line;
        }

        if (answer.Length > 0)
        {
            yield return new ProfileEssay(question ?? "", answer.ToString(), place!);
        }
    }

    private static bool IsQuestion(string text) =>
        text.Length <= 200 && (IsTopic(text) || (Asks().IsMatch(text) && (Numbered().IsMatch(text) || text.Length <= 160)) || (Numbered().IsMatch(text) && text.Length <= 60 && !text.EndsWith('.')));

    private static bool StartsParagraph(TextLine? before, TextLine line)
    {
        if (before is null || before.Place.Page != line.Place.Page)
        {
            return before is not null && before.Text.EndsWith('.');
        }

        return before.Box is { } above && line.Box is { } below
            ? below.Top - above.Bottom > above.Height * 0.9 || below.Left - above.Left > 6
            : before.Text.EndsWith('.') && before.Text.Length < 60;
    }

    [GeneratedRegex(@"^[\W\d]*(?:문항\s*\d*\W*)?(?:지원\s?동기|지원\s?이유|성장\s?(?:과정|배경)|성격의?\s?장\s?[·,및/ ]*\s?단점|성격\s?(?:및|소개)|입사\s?후\s?(?:포부|계획|목표)|장래\s?(?:포부|희망|계획)|포부|직무\s?(?:역량|경험|관련\s?경험)|학교\s?생활|학창\s?시절|생활\s?신조|가치관|강점과?\s?약점|장점과?\s?단점|본인의\s?강점|도전\s?경험|협업\s?경험|갈등\s?해결\s?경험|문제\s?해결\s?경험|실패\s?(?:경험|사례)|성공\s?(?:경험|사례)|경력\s?사항\s?및\s?포부|자기\s?소개)(?:\s*(?:및|과|와|,|·|/|\+)\s*(?:입사\s?후\s?)?(?:지원\s?동기|포부|계획|목표|경험|역량|장단점|노력|비전|관심))*[\s\W]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Topic();

    [GeneratedRegex(@"(?:하시오|하십시오|주십시오|주세요|바랍니다|무엇입니까|무엇인가요|입니까|인가요|까요|서술|기술해|작성해)[\s.?!)\]0-9자이내내외(~,]*$|\?\s*(?:[(\[].*)?$|^\W*\d*\W*(?:why do you|why are you|describe (?:a|an|your|the|one)|tell us|what (?:is|are|was|motivates|makes)|how (?:do|did|have|would))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^\s*(?:[\[(<【「]?\s*(?:문항|질문|question|q)?\s*\.?\s*\d{1,2}\s*[.)\]>】」:번]+|q\s?\d{1,2}\b|[①②③④⑤⑥⑦⑧⑨])\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[?.!)\]]\s*$")]
    private static partial Regex Ends();
}
