using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that tell at length: records of a career and answers to an employer's questions.</summary>
internal static class FifthKoreanStatements
{
    private static readonly DateStyle ShortWords = new(m => $"'{m.Year % 100:00}.{m.Number}월", " ~ ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number}.", "~", "현재");
    private static readonly DateStyle DotsAndDash = new(m => $"{m.Year}.{m.Number:00}", " – ", "재직 중");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-numbered-results", "경력기술서 of results: each one a numbered row under its job", "ko", Kind.Experienced, DotsAndDash, "company summary skills education experience projects certifications", NumberedResults) { OrDates = [DateStyle.Dots, DateStyle.SpacedDots] },
        new("ko-answers-collected", "answers kept in an essay tool, printed: how long each is at the right of its question", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", AnswersCollected),
        new("ko-report-statement", "경력기술서 in the manner of an official report: squares, circles and dashes, years in two digits", "ko", Kind.LongCareer, ShortWords, "company summary skills education experience projects awards certifications languages", ReportStatement) { OrDates = [ClosedDots, TightDots] },
    ];

    private static Sheet NumberedResults(Applicant p)
    {
        var v = new Variety(p);
        var (label, gap, ruled) = (v.One("성과 {0}", "주요성과 {0}", "{0}"), v.One(" | ", " / "), v.Chance());
        IEnumerable<string[]> Numbered(IReadOnlyList<string> claims) => claims.Index().Select(claim => new[] { label.Replace("{0}", $"{claim.Index + 1}", StringComparison.Ordinal), claim.Item });
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), v.One("#1d3557", "#6d597a"), 10, Bottom: "{page}"), pen => pen
            .Title("경력기술서")
            .Line(Joined(gap, p.Name, p.Phone, p.Email))
            .Line(p.TargetCompany is null ? "" : $"지원회사: {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"지원직무: {string.Join(", ", p.TargetRoles)}")
            .Heading(v.One("핵심 역량 요약", "경력 요약")).Line(p.Summary!)
            .Heading("경력 상세").Each(p.Experience, e => pen
                .Line(string.Join(gap, e.Organisation, e.Role), e.Period, Look.Strong)
                .Table([0.16, 0.84], Numbered(e.Claims), labels: true, ruled: ruled).Gap())
            .Heading("주요 프로젝트").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Table([0.16, 0.84], Numbered(e.Claims), labels: true, ruled: ruled).Gap())
            .Heading("학력").Each(p.Education, e => pen.Line(string.Join(gap, e.Organisation, e.Role), e.Period))
            .Heading("자격증").Each(p.Certifications, e => pen.Line(string.Join(gap, e.Title, e.Organisation), e.Period))
            .Heading("활용 기술").Line(string.Join(", ", p.Skills)));
    }

    private static Sheet AnswersCollected(Applicant p)
    {
        var v = new Variety(p);
        var (most, open) = (v.One(500, 700, 1000), v.One("{0}. ", "Q{0}. ", "{0}) "));
        return Pen.Write(new("Noto Sans CJK KR", "#ff6813", 10.5, Bottom: "{page}"), pen => pen
            .Title(Joined(" ", p.TargetCompany, "자기소개서"))
            .Line(p.TargetCompany is null ? "" : $"지원회사  {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"지원직무  {string.Join(", ", p.TargetRoles)}")
            .Line($"작성자  {p.Name}").Line($"연락처  {p.Phone}").Line($"이메일  {p.Email}").Line("마감  2026.03.20 18:00", look: Look.Small)
            .Each(p.Essays.Index(), essay => pen.Gap()
                .Line(open.Replace("{0}", $"{essay.Index + 1}", StringComparison.Ordinal) + essay.Item.Question, $"{string.Join('\n', essay.Item.Paragraphs).Length}/{most}자", Look.Strong)
                .Each(essay.Item.Paragraphs, text => pen.Line(text))));
    }

    private static Sheet ReportStatement(Applicant p)
    {
        var v = new Variety(p);
        var (square, circle) = v.One(("□ ", "○ "), ("■ ", "○ "), ("□ ", "ㅇ "));
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10.5, Bottom: "- {page} -"), pen => pen
            .Title("경력기술서", centred: true)
            .Heading("Ⅰ. 인적사항")
            .Line($"{circle}성명 : {p.Name}").Line($"{circle}연락처 : {p.Phone}").Line($"{circle}이메일 : {p.Email}")
            .Line(p.TargetCompany is null ? "" : $"{circle}지원기관 : {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"{circle}지원직위 : {string.Join(", ", p.TargetRoles)}")
            .Heading("Ⅱ. 총괄 요약").Line(p.Summary!)
            .Heading("Ⅲ. 주요 경력").Each(p.Experience, e => pen.Line($"{square}{e.Organisation} ({e.Period})", look: Look.Strong).Line($"{circle}직위 : {e.Role}").Line(e.Claims.Count == 0 ? "" : $"{circle}주요업무").Bullets(e.Claims, "-").Gap())
            .Heading("Ⅳ. 주요 사업 및 프로젝트").Each(p.Projects, e => pen.Line($"{square}{e.Title} ({e.Period})", look: Look.Strong).Bullets(e.Claims, "-").Gap())
            .Heading("Ⅴ. 학력").Each(p.Education, e => pen.Line($"{circle}{e.Organisation} {e.Role} ({e.Period})"))
            .Heading("Ⅵ. 자격 및 어학")
            .Each(p.Certifications, e => pen.Line($"{circle}{e.Title}, {e.Organisation} ({e.Period})")).Each(p.Languages, e => pen.Line($"{circle}{e.Title} {e.Level} ({e.Period})"))
            .Heading("Ⅶ. 포상").Each(p.Awards, e => pen.Line($"{circle}{e.Title}, {e.Organisation} ({e.Period})"))
            .Heading("Ⅷ. 보유 기술").Line(string.Join(", ", p.Skills)));
    }
}
