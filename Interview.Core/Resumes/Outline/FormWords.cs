using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What the form or the paper says and not the candidate: page numbers, instructions, lengths, what is signed in the end.</summary>
internal static partial class FormWords
{
    private const int LinesOfAnEnd = 5;

    /// <summary>What the candidate says.</summary>
    public static IReadOnlyList<TextLine> Without(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var end = lines.Index().Where(line => line.Index >= lines.Count - LinesOfAnEnd && vocabulary.Closes(line.Item.Text)).Select(line => line.Index).FirstOrDefault(lines.Count);
        return [.. lines.Where((line, i) => i < end && !(PageNumber().IsMatch(line.Text) && (i + 1 == lines.Count || lines[i + 1].Place.Page != line.Place.Page))
            && !line.Text.StartsWith('※') && !Instruction().IsMatch(line.Text) && !Length().IsMatch(line.Text) && !Total().IsMatch(line.Text))
            .Select(line => Required().Replace(line.Text, "") is { Length: > 0 } text && text.Length < line.Text.Length ? line with { Text = text } : line)];
    }

    /// <summary>"성명 *", "학력 (필수)": what a form marks as wanted.</summary>
    [GeneratedRegex(@"(?<=[^\s*])(?:\s*\*|\s*[(\[（]\s*(?:필수|선택|required|optional|mandatory)\s*(?:입력|사항|항목|field)?\s*[)\]）])(?=\s*[:：]?\s*(?:$|\t))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Required();

    /// <summary>Where a form wants a photograph: "사진 (3.5 x 4.5 cm)", "Photo".</summary>
    public static bool IsPicturePlace(string cell) => Picture().IsMatch(cell);

    [GeneratedRegex(@"^\W*(?:\d+(?:\.\d)?\s?(?:mm|cm|in|"")?\s?[x×*]\s?\d+(?:\.\d)?\s?(?:mm|cm|in|"")?\s*)?(?:증명\s?|반명함\s?|명함판\s?|최근\s?)?(?:사\s?진|passport[- ]size(?:d)?\s+photo(?:graph)?|photo(?:graph)?|picture)(?:\s?(?:부착|첨부|첨부란|란|here|optional|\W*\d+(?:\.\d)?\s?(?:mm|cm)?\s?[x×*]\s?\d+(?:\.\d)?\s?(?:mm|cm)?))*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    /// <summary>"812 / 1000자", "(732자)", "글자수 261 / 1000", "Word count: 240" under an answer.</summary>
    [GeneratedRegex(@"^\W*(?:(?:작성\s?)?글자\s?수|(?:word|character)s?\s+count|(?:words|characters)(?=\W+\d))\W*\d[\d,]*\s*(?:자|words|characters)?\s*(?:[/|]\s*\d[\d,]*\s*(?:자|words|characters)?)?\W*$|^\W*\d[\d,]*\s*(?:자\s*)?(?:[/|]\s*(?:최대\s*)?\d[\d,]*\s*)?(?:자|글자|byte|characters|words)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();

    /// <summary>What a form tells whoever fills it in.</summary>
    [GeneratedRegex(@"^\W*(?:please\b|instructions?\s*:|(?:start|begin|starting|beginning)\s+with\s+(?:your|the)\b|list\s+(?:all|your|each|any)\s.*(?:first|order|job|employment|post)|most\s+recent\s+first|(?:an?\s+)?equal\s+opportunit(?:y|ies)\s+employer|(?:입력|등록|작성|기재|해당)(?:된|하신|되는)?\s?(?:내용|정보|사항)?(?:이|가)?\s?(?:없습니다|없음)\W*$|for office use|continue on a separate|(?:작성|기재|입력)\s?(?:요령|방법|안내|시\s?유의)|유의\s?사항|[*※].*(?:십시오|시오|세요|바랍니다|요망|할 것)\W*$|최근\s?(?:순|것)(?:으로|부터)\s?(?:기재|작성|기입))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    /// <summary>"총 경력 5년 2개월", "Total experience: 7 years" under a heading, "2년 3개월" under a period.</summary>
    [GeneratedRegex(@"^\W*(?:총\s*(?:경력|근무)?\s*(?:기간)?|경력\s*기간|total(?:\s+(?:work|professional))?\s*(?:experience)?)?\s*[:：]?\s*(?:약\s*)?\d{1,2}\s*(?:(?:년|years?|yrs?)(?:\s*\d{1,2}\s*(?:개월|months?|mos?))?|개월|months?|mos?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>"3", "- 3 -", "3 / 4", "Page 3 of 4" at the end of a page.</summary>
    [GeneratedRegex(@"^\W*(?:page|쪽|p\.)?\s*\d{1,3}\s*(?:(?:/|of)\s*\d{1,3})?\s*(?:쪽|page)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
