using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>
/// What the title of a document or the subject of a letter says of the application: "라온테크 데이터 분석가 지원서", "[라온테크] 2026 상반기 공채_데이터 분석가_황동훈",
/// "Re: Application for the post of Data Analyst".
/// </summary>
internal static partial class ApplicationTitle
{
    private const int LinesOfATop = 12;
    private const int LongestTitle = 90;
    private const int LongestCompany = 40;

    public static (Found? Role, Found? Company) In(IReadOnlyList<TextLine> all, string? name, ResumeVocabulary vocabulary)
    {
        Found? role = null, company = null;
        foreach (var line in all.Take(LinesOfATop).Where(line => line.Text.Length <= LongestTitle && !line.Text.Contains('\t', StringComparison.Ordinal) && !ClaimWords.EndsSentence(line.Text)))
        {
            var subject = Subject().Match(line.Text);
            var text = line.Text[subject.Length..];
            var isForm = Form().IsMatch(text);
            isForm = isForm || IsUnderAStatement(line);
            if (!subject.Success && !isForm && !Applicant().IsMatch(text) && vocabulary.WithoutDocumentName(text).Trim().Length == text.Trim().Length)
            {
                continue;
            }

            var parts = Apart().Split(text).Select(part => Bare(part, vocabulary)).Where(part => part.Length > 1 && part != name && !HeaderReader.HoldsContact(part)).ToList();
            var before = role;
            // "CJ대한통운 물류관리 직무 지원서": what is called a post is one in whatever words.
            if (role is null && isForm && Post().Match(vocabulary.WithoutDocumentName(text).Trim()) is { Success: true } post && !vocabulary.IsRole($"{post.Groups["company"].Value} {post.Groups["role"].Value}"))
            {
                (role, company) = (new(post.Groups["role"].Value, line, Sureness.Placed), company ?? new(post.Groups["company"].Value, line, Sureness.Placed));
            }

            foreach (var part in parts.Where(part => role is null && part.Any(char.IsLetter) && vocabulary.IsRole(part)))
            {
                var (at, told) = EmployerBeforeRole.Cut(part, line, all, vocabulary);
                role = new(told, line, Sureness.Placed);
                company ??= at is null ? null : new(at, line, Sureness.Placed);
            }

            // What stands beside the role, or alone before "입사지원서", is where the application goes.
            company ??= parts.Where(part => !vocabulary.IsRole(part) && (vocabulary.IsOrganisation(part) || isForm || (role != before && (subject.Success || text.Contains('_', StringComparison.Ordinal) || text.TrimStart()[0] is '[' or '【'))) && IsCompany(part, vocabulary))
                .Select(part => new Found(part, line, Sureness.Placed)).FirstOrDefault();
        }

        // "Redhill County Council" right over "Application form".
        company ??= all is [var over, var called, ..] && called.Text.Contains("application", StringComparison.OrdinalIgnoreCase) && !vocabulary.WithoutDocumentName(called.Text).Any(char.IsLetter) && over.Text.Length > 0 && vocabulary.IsOrganisation(over.Text) && IsCompany(over.Text, vocabulary)
            ? new(over.Text, over, Sureness.Placed) : null;
        return (role, company);

        // "라온테크 / 데이터 분석가 / 황동훈" right under "자기소개서".
        bool IsUnderAStatement(TextLine line) =>
            name is not null && all.Count > 1 && line == all[1] && line.Text.Contains(name, StringComparison.Ordinal) && all[0].Text.Any(char.IsLetter) && !vocabulary.WithoutDocumentName(all[0].Text).Any(char.IsLetter) && Apart().Split(line.Text).Length > 2;
    }

    private static bool IsCompany(string part, ResumeVocabulary vocabulary) =>
        part.Length <= LongestCompany && char.IsLetter(part.TrimStart('(', '㈜')[0]) && !char.IsLower(part[0]) && !vocabulary.IsPlace(part) && vocabulary.HeadingOf(part) is null && vocabulary.LabelOf(part) is null && !part.Any(char.IsDigit)
        && !Saying().IsMatch(part) && !vocabulary.IsKindOfEmployer(part);

    /// <summary>"신입", "2026 상반기": what a call for applications says beside the post.</summary>
    public static bool IsOfACall(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Hiring().IsMatch(word));

    private static string Bare(string part, ResumeVocabulary vocabulary)
    {
        var bare = Applying().Replace(vocabulary.WithoutDocumentName(HeaderRoles.WithoutReference(part)).Trim(), "");
        bare = string.Join(' ', bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Hiring().IsMatch(word)));
        return Behind().Replace(WholeIntern().Replace(bare, ""), "").Trim(' ', ',', '-', '–', '—', '.', '"', '“', '”', '<', '>', '의');
    }

    /// <summary>What a mail or a letter writes before what it is about.</summary>
    [GeneratedRegex(@"^\s*(?:re|subject|regarding|reference|subj|ref|제목|메일\s?제목|건명)\s*[:：]\s*(?:(?:re|fwd?)\s*:\s*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"(?:지원서|입사\s?지원|응시\s?원서|입사\s?원서)\W*(?:\([^)]*\)\W*)?$|^\s*(?i:(?:job\s+)?application\s+(?:to|with))\s+\p{Lu}|^(?=.*(?:\d{4}년|신입|경력|공개|수시|상반기|하반기)).*(?:채용|공채|모집)(?:\s?공고)?\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?<company>[^\s\d]{2,20})\s(?<role>\S{2,15})\s?(?:직무|직군|부문|분야|포지션)$", RegexOptions.CultureInvariant)]
    private static partial Regex Post();

    [GeneratedRegex(@"\S\s+(?:지원자?|응시자?)\s*(?:[|/·]|\W*$)|\S(?:에|로)\s?지원합니다", RegexOptions.CultureInvariant)]
    private static partial Regex Applicant();

    [GeneratedRegex(@"\s+[-–—/|·:]\s+|[_│|\[\]【】〈〉《》「」]|[:：]\s*|,\s+|\s+(?:at|with|to\s+join)\s+(?=\p{Lu})|\.(?:pdf|docx?|hwpx?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?:my\s+)?(?:(?:job\s+)?application|applying|apply|candidate|candidacy|interest)?\s*\b(?:for|as|in|to|with)\s+(?:(?:the|an?|your)\s+)?(?:(?:post|position|role|job|vacancy)\s+(?:of|as)\s+)?(?:(?:the|an?)\s+)?|^(?:job\s+)?application\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Applying();

    /// <summary>Words of a call for applications that are neither a role nor a company.</summary>
    [GeneratedRegex(@"^\W*(?:\d{2,4}년?도?|\d{1,2}월|\d{4}[.-]\d{1,2}\S*|제?\d+\s?[기회차]|상반기|하반기|[상하]반기|신입|신입사원|신입직원|신입/경력|신입·경력|경력|경력직|경력사원|\S*직원|\S*사원|\S*근로자|\S*공무원|\S*교원|\S*인력|임용|블라인드|온라인|표준|공통|국문|영문|자유양식|통합|일반|기본|상세|개인|나의|미리보기|정규직|계약직|무기계약직|공무직|기간제|임기제|시간제|시간선택제|채용|채용연계형|체험형|공개채용|공개|공채|수시|수시채용|상시|정기|신규|모집|공고|채용공고|분야별|부문별|전형|입사|입사지원|지원자?|응시자?|및|제출용|최종|최종본|수정본|양식|서류|fall|spring|summer|winter)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hiring();

    [GeneratedRegex(@"^인턴(?:십|사원)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeIntern();

    /// <summary>What follows the name of a role without being part of it.</summary>
    [GeneratedRegex(@"\s*(?:(?:직무|직군|부문|분야|포지션)(?:에|로)?|에|으로)?\s*(?:지원합니다|지원의?\s건|지원드립니다)?\W*$|\s+(?:position|role|post|job|vacancy|application|opening|opportunity|candidate|applicant)s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <summary>Whole phrases are about the letter: "Answers to your questions", "Thank you for your time".</summary>
    [GeneratedRegex(@"\b(?:your|my|our|you|i|to|for|of\s+the)\b|답변|안내|문의|요청|드립|입니다|관련|의\s*건$|나의|저의|개인", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Saying();
}
