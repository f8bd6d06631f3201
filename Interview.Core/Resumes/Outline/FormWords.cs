using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What the form or the paper says and not the candidate: page numbers, instructions, lengths, what is signed in the end.</summary>
internal static partial class FormWords
{
    private const int LinesOfAnEnd = 5;

    /// <summary>What the candidate says.</summary>
    public static IReadOnlyList<TextLine> Without(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var end = lines.Index().Where(line => line.Index >= lines.Count - LinesOfAnEnd && (vocabulary.Closes(line.Item.Text) || IsSigned(lines, line.Index))).Select(line => line.Index).FirstOrDefault(lines.Count);
        var instructions = Instructions(lines);
        return [.. lines.Where((line, i) => i < end && !(PageNumber().IsMatch(line.Text) && (i + 1 == lines.Count || lines[i + 1].Place.Page != line.Place.Page))
            && !(Nothing().IsMatch(line.Text) && (i == 0 || vocabulary.LabelOf(lines[i - 1].Text) is null || vocabulary.HeadingOf(lines[i - 1].Text) is not null))
            && !instructions.Contains(i) && !Unticked().IsMatch(line.Text) && !line.Text.StartsWith('※') && !Instruction().IsMatch(line.Text) && !Length().IsMatch(line.Text) && !Total().IsMatch(line.Text))
            .Select(line => Required().Replace(line.Text, "") is { Length: > 0 } text && text.Length < line.Text.Length ? line with { Text = text } : line)];
    }

    /// <summary>A day, and under it who signs for it or whom it is for.</summary>
    private static bool IsSigned(IReadOnlyList<TextLine> lines, int i) =>
        Day().IsMatch(lines[i].Text) && i + 1 < lines.Count && lines.Skip(i + 1).All(line => Signature().IsMatch(line.Text));

    /// <summary>Under "작성요령" the counted sentences that say how to fill in the form.</summary>
    private static HashSet<int> Instructions(IReadOnlyList<TextLine> lines)
    {
        var told = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (HowToFillIn().IsMatch(lines[i].Text) || (told.Contains(i - 1) && (Ordinals.Starts(lines[i].Text) || Bullets.Starts(lines[i].Text)) && Tells().IsMatch(lines[i].Text)))
            {
                told.Add(i);
            }
        }

        return told;
    }

    [GeneratedRegex(@"^\W*(?:20\d\d|(?:작성|지원|신청)\s?(?:일|날짜)|date)\W*(?:20\d\d)?\s*[년.\-/]?\s*\d{0,2}\s*[월.\-/]?\s*\d{0,2}\s*[일.]?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"서명|\(인\)|（인）|귀하|귀중|^\W*(?:성\s?명|지\s?원\s?자|작\s?성\s?자|신\s?청\s?[인자]|응\s?시\s?자|본\s?인|signature|signed|name|applicant)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^\W*(?:(?:작성|기재|입력)\s?(?:요령|방법|안내|지침|시\s?(?:유의|주의)\s?사항)|(?:유의|주의|안내)\s?사항|(?:general )?instructions(?: (?:to|for) \w+)?|guidance(?: notes)?|notes? (?:to|for) (?:the )?(?:applicant|candidate)s?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HowToFillIn();

    [GeneratedRegex(@"(?:다|오|요|것|함|음|람|망|[.!])\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tells();

    /// <summary>"□ 학교교육 □ 직업훈련 □ 기타": boxes of which none is ticked.</summary>
    [GeneratedRegex(@"^(?:\t?[□☐❏]\s?[^□☐❏■☑☒✓✔●\t]{1,16}){2,}[\t\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Unticked();

    /// <summary>"성명 *", "학력 (필수)": what a form marks as wanted.</summary>
    [GeneratedRegex(@"(?<=[^\s*])(?:\s*\*|\s*[(\[（]\s*(?:필수|선택|required|optional|mandatory)\s*(?:입력|사항|항목|field)?\s*[)\]）])(?=\s*[:：]?\s*(?:$|\t))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Required();

    /// <summary>Where a form wants a photograph: "사진 (3.5 x 4.5 cm)", "Photo".</summary>
    public static bool IsPicturePlace(string cell) => Picture().IsMatch(cell);

    [GeneratedRegex(@"^\W*(?:\d+(?:\.\d)?\s?(?:mm|cm|in|"")?\s?[x×*]\s?\d+(?:\.\d)?\s?(?:mm|cm|in|"")?\s*)?(?:증명\s?|반명함\s?|명함판\s?|최근\s?)?(?:사\s?진|passport[- ]size(?:d)?\s+photo(?:graph)?|photo(?:graph)?|picture)(?:\s?(?:부착|첨부|첨부란|란|here|optional|\W*\d+(?:\.\d)?\s?(?:mm|cm)?\s?[x×*]\s?\d+(?:\.\d)?\s?(?:mm|cm)?))*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    /// <summary>"해당사항 없음", "등록된 파일이 없습니다.", "Not applicable": there is nothing of what the heading asks for.</summary>
    [GeneratedRegex(@"^\W*(?:해당\s?(?:사항|내용)?\s?(?:이\s)?없(?:음|습니다)|(?:특이\s?사항|내용|내역|경력|기록)?\s?없음|\S*(?:등록|입력|첨부|업로드|작성|선택)(?:된|한|하신)\s[^.]{1,20}\s?없(?:음|습니다)|not applicable|n/?a|none|nil|(?:none|nothing) (?:to (?:declare|report|add)|entered|provided|recorded)|no (?:\w+ ){1,3}(?:uploaded|attached|found|added|provided|entered|available|recorded|on file))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    /// <summary>"812 / 1000자", "(732자)", "글자수 261자 (공백포함)", "Word count: 240" under an answer.</summary>
    [GeneratedRegex(@"^\W*(?:(?:현재|총)\s+)?(?:공백\s?(?:포함|제외)\W*)?(?:(?:(?:작성\s?)?글자\s?수|(?:word|character)s?\s+count|(?:words|characters)(?=\W+\d))\W*\d[\d,]*\s*(?:자|words|characters)?(?:\s*[/|]\s*(?:최대\s*)?\d[\d,]*\s*(?:자|words|characters)?)?|\d[\d,]*\s*(?:자\s*)?(?:[/|]\s*(?:최대\s*)?\d[\d,]*\s*)?(?:자|글자|bytes?|characters|words))(?:\W*공백\s?(?:포함|제외))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();

    /// <summary>What a form tells whoever fills it in.</summary>
    [GeneratedRegex(@"^\W*(?:please\s+(?!describe|explain|tell|outline|share|give|provide|discuss|write|summari[sz]e|let us)|instructions?\s*:|(?:start|begin|starting|beginning)\s+with\s+(?:your|the)\b|list\s+(?:all|your|each|any)\s.*(?:first|order|job|employment|post)|most\s+recent\s+first|(?:an?\s+)?equal\s+opportunit(?:y|ies)\s+employer|for office use|continue on a separate|(?:작성|기재|입력)\s?(?:요령|방법|안내|시\s?유의)|유의\s?사항|[*※].*(?:십시오|시오|세요|바랍니다|요망|할 것)\W*$|최근\s?(?:순|것)(?:으로|부터)\s?(?:기재|작성|기입))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    /// <summary>"총 경력 5년 2개월", "Total experience: 7 years" under a heading, "2년 3개월" under a period.</summary>
    [GeneratedRegex(@"^\W*(?:총\s*(?:경력|근무)?\s*(?:기간)?|경력\s*기간|total(?:\s+(?:work|professional))?\s*(?:experience)?)?\s*[:：]?\s*(?:약\s*)?\d{1,2}\s*(?:(?:년|years?|yrs?)(?:\s*\d{1,2}\s*(?:개월|months?|mos?))?|개월|months?|mos?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>"3", "- 3 -", "3 / 4", "Page 3 of 4" at the end of a page.</summary>
    [GeneratedRegex(@"^\W*(?:page|쪽|p\.)?\s*\d{1,3}\s*(?:(?:/|of)\s*\d{1,3})?\s*(?:쪽|page)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
