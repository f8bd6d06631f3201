using System.Globalization;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts that were held out until their results were looked into; from then on rules may be written for them.</summary>
internal static class FirstRound
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly DateStyle SlashedYearFirst = new(m => $"{m.Year}/{m.Number:00}", "~", "재직중");
    private static readonly DateStyle ShortYears = new(m => $"'{m.Year % 100:00}.{m.Number:00}", " ~ ", "현재");
    private static readonly DateStyle FromUntil = new(m => $"{m.Year}년 {m.Number}월", "부터 ", "현재", After: "까지");
    private static readonly DateStyle DashesAndLongDash = new(m => $"{m.Year}-{m.Number:00}", " — ", "present");
    private static readonly DateStyle DottedMonths = new(m => $"{(m.Number == 9 ? "Sept" : English.AbbreviatedMonthNames[m.Number!.Value - 1])}{(m.Number == 5 ? "" : ".")} {m.Year}", " - ", "Current");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("once-ko-form", "표 양식, section names in the first column", "ko", Kind.Graduate, SlashedYearFirst, "company skills education experience activities certifications languages awards", Form),
        new("once-ko-columns", "two columns, side column right, English headings", "ko", Kind.Experienced, ShortYears, "summary skills education experience projects certifications languages awards", Columns),
        new("once-ko-questions", "자기소개서 by numbered questions with lengths", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", Questions),
        new("once-ko-numbered", "long career, Roman numerals, project sheets", "ko", Kind.LongCareer, FromUntil, "company summary skills education experience projects activities certifications languages", Numbered),
        new("once-en-labels", "career changer, labels above, dates left", "en", Kind.CareerChanger, DashesAndLongDash, "company summary skills education experience projects certifications languages", Labels),
        new("once-en-compact", "compact, ornamented headings, dates below", "en", Kind.Experienced, DottedMonths, "summary skills education experience projects activities awards certifications", Compact),
    ];

    private static Sheet Form(Applicant p) => Pen.Write(new("Nanum Myeongjo", "#000000", Bottom: "위에 기재한 사항은 사실과 틀림이 없습니다."), pen => pen
        .Title("입사지원서", centred: true)
        .Table([0.14, 0.36, 0.14, 0.36],
        [
            ["성 명", p.Name, "생년월일", p.Born],
            ["휴 대 폰", p.Phone, "E-mail", p.Email],
            ["현 주 소", p.Address, "지원 부문", string.Join(", ", p.TargetRoles)],
            .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원 회사", p.TargetCompany, "", ""]],
        ], labels: true)
        .Table([0.14, 0.28, 0.33, 0.25], Beside("학력", p.Education, e => [e.Period!, e.Organisation!, e.Role!]))
        .Table([0.14, 0.28, 0.58], Beside("경력", p.Experience, e => [e.Period!, $"{e.Organisation} {e.Role}\n{string.Join('\n', e.Claims)}"]))
        .Table([0.14, 0.28, 0.58], Beside("교내외 활동", p.Activities, e => [e.Period!, $"{e.Title} ({e.Organisation}, {e.Role})\n{string.Join('\n', e.Claims)}"]))
        .Table([0.14, 0.28, 0.33, 0.25], Beside("자격 면허", p.Certifications, e => [e.Period!, e.Title, e.Organisation!]))
        .Table([0.14, 0.28, 0.33, 0.25], Beside("외국어", p.Languages, e => [e.Period!, e.Title, e.Level!]))
        .Table([0.14, 0.28, 0.33, 0.25], Beside("수상", p.Awards, e => [e.Period!, e.Title, e.Organisation!]))
        .Table([0.14, 0.86], [["보유 기술", string.Join(", ", p.Skills)]], labels: true));

    private static IEnumerable<string[]> Beside(string section, IReadOnlyList<Entry> entries, Func<Entry, string[]> cells) =>
        entries.Select((entry, index) => (string[])[index == 0 ? section : "", .. cells(entry)]);

    private static Sheet Columns(Applicant p) => Pen.Write(new("Nanum Barun Gothic", "#a03050"), pen => pen
        .Title(p.Name)
        .Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle)
        .Columns(0.68,
            left => left
                .Heading("ABOUT ME").Line(p.Summary!)
                .Heading("WORK EXPERIENCE").Each(p.Experience, e => left.Line($"{e.Organisation} · {e.Role}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))
                .Heading("PROJECT").Each(p.Projects, e => left.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims)),
            right => right
                .Heading("CONTACT").Line($"T. {p.Phone}").Line($"E. {p.Email}")
                .Heading("EDUCATION").Each(p.Education, e => right.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!, look: Look.Small))
                .Heading("SKILL").Bullets(p.Skills)
                .Heading("CERTIFICATE").Each(p.Certifications, e => right.Line(e.Title).Line($"{e.Organisation} {e.Period}", look: Look.Small))
                .Heading("LANGUAGE").Each(p.Languages, e => right.Line($"{e.Title} {e.Level} ({e.Period})"))
                .Heading("AWARD").Each(p.Awards, e => right.Line(e.Title).Line($"{e.Organisation} {e.Period}", look: Look.Small)),
            leftIsSide: false));

    private static Sheet Questions(Applicant p) => Pen.Write(new("Noto Sans CJK KR", "#000000", 10.5, Top: "2026년 상반기 신입사원 채용", Bottom: "{page} / 2"), pen => pen
        .Table([0.2, 0.3, 0.2, 0.3],
        [
            ["지원자 성명", p.Name, "지원 직무", string.Join(", ", p.TargetRoles)],
            ["이메일", p.Email, "연락처", p.Phone],
            .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원 기업명", p.TargetCompany, "", ""]],
        ], labels: true)
        .Each(p.Essays.Index(), essay => pen
            .Line($"[문항 {essay.Index + 1}] {essay.Item.Question} (500자 이내)", look: Look.Strong)
            .Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap()));

    private static Sheet Numbered(Applicant p) => Pen.Write(new("Nanum Gothic", "#000000", Bottom: "- {page} -"), pen => pen
        .Title("이력서 및 경력기술서", centred: true)
        .Heading("Ⅰ. 인적 사항")
        .Line($"○ 성명 : {p.Name}").Line($"○ 연락처 : {p.Phone}").Line($"○ 전자우편 : {p.Email}")
        .Line(p.TargetRoles.Count == 0 ? "" : $"○ 희망 직무 : {string.Join(", ", p.TargetRoles)}")
        .Line(p.TargetCompany is null ? "" : $"○ 지원 기관 : {p.TargetCompany}")
        .Heading("Ⅱ. 경력 요약").Line(p.Summary!)
        .Heading("Ⅲ. 주요 경력").Each(p.Experience, e => pen.Line($"▶ {e.Organisation} / {e.Role}", look: Look.Strong).Line($"재직기간 : {e.Period}").Bullets(e.Claims, "-").Gap())
        .Heading("Ⅳ. 수행 프로젝트").Each(p.Projects.Index(), e => pen
            .Table([0.2, 0.8], [["프로젝트명", e.Item.Title], ["참여기간", e.Item.Period!], ["주요 내용", string.Join('\n', e.Item.Claims)]], labels: true))
        .Heading("Ⅴ. 최종 학력").Each(p.Education, e => pen.Line($"○ {e.Organisation} {e.Role} ({e.Period})"))
        .Heading("Ⅵ. 사회 활동").Each(p.Activities, e => pen.Line($"▶ {e.Title} / {e.Organisation} / {e.Role}", look: Look.Strong).Line($"활동기간 : {e.Period}").Bullets(e.Claims, "-"))
        .Heading("Ⅶ. 보유 자격").Each(p.Certifications, e => pen.Line($"○ {e.Title} | {e.Organisation} | {e.Period}"))
        .Heading("Ⅷ. 공인 어학").Each(p.Languages, e => pen.Line($"○ {e.Title} | {e.Level} | {e.Period}"))
        .Heading("Ⅸ. 사용 가능 기술").Line(string.Join(" / ", p.Skills)));

    private static Sheet Labels(Applicant p) => Pen.Write(new("Noto Sans CJK KR", "#404040", Bottom: "{page}"), pen => pen
        .Title("CURRICULUM VITAE")
        .Table([0.3, 0.7],
        [
            ["Full name:", p.Name],
            ["Telephone:", p.Phone],
            ["E-mail:", p.Email],
            .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Position applied for:", string.Join(" / ", p.TargetRoles)]],
            .. p.TargetCompany is null ? Array.Empty<string[]>() : [["Company applied to:", p.TargetCompany]],
        ], labels: true, ruled: false)
        .Heading("Personal Statement").Line(p.Summary!)
        .Heading("Career History").Table([0.28, 0.72], p.Experience.Select(e => new[] { e.Period!, $"{e.Role}\n{e.Organisation}\n{string.Join('\n', e.Claims.Select(c => "• " + c))}" }), ruled: false)
        .Heading("Recent Project Work").Table([0.28, 0.72], p.Projects.Select(e => new[] { e.Period!, $"{e.Title}\n{string.Join('\n', e.Claims.Select(c => "• " + c))}" }), ruled: false)
        .Heading("Academic Qualifications").Table([0.28, 0.72], p.Education.Select(e => new[] { e.Period!, $"{e.Role}, {e.Organisation}" }), ruled: false)
        .Heading("Professional Qualifications").Table([0.28, 0.72], p.Certifications.Select(e => new[] { e.Period!, $"{e.Title}, {e.Organisation}" }), ruled: false)
        .Heading("Tools and Methods").Line(string.Join(", ", p.Skills))
        .Heading("Foreign Languages").Line(string.Join("; ", p.Languages.Select(e => $"{e.Title} – {e.Level}"))));

    private static Sheet Compact(Applicant p) => Pen.Write(new("Nanum Gothic", "#0a5c36", 9.5), pen => pen
        .Line(Layout.Joined(" — ", p.Name, string.Join(" / ", p.TargetRoles)), look: Look.Title)
        .Line($"{p.Phone}  •  {p.Email}  •  {p.Address}", look: Look.Small)
        .Line(p.Summary!)
        .Heading("// CORE SKILLS").Line(string.Join(" | ", p.Skills))
        .Heading("// WORK HISTORY").Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!, look: Look.Small).Bullets(e.Claims, "–"))
        .Heading("// THINGS I BUILT").Each(p.Projects, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims, "–"))
        .Heading("// EDUCATION").Each(p.Education, e => pen.Line($"{e.Role} at {e.Organisation}").Line(e.Period!, look: Look.Small))
        .Heading("// COMMUNITY").Each(p.Activities, e => pen.Line($"{e.Role}, {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small).Line(e.Title).Bullets(e.Claims, "–"))
        .Heading("// CERTIFICATES & AWARDS")
        .Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation}), {e.Period}"))
        .Each(p.Awards, e => pen.Line($"{e.Title} ({e.Organisation}), {e.Period}")));
}
