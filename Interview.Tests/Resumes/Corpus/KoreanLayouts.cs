using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that rules may be written for.</summary>
internal static class KoreanLayouts
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-form", "표 양식", "ko", Kind.Experienced, DateStyle.Dots, "company skills education experience awards certifications languages essays", Form),
        new("ko-sidebar", "two columns, side column left", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects certifications languages", Sidebar) { Tells = (section, e) => section == "certifications" ? e with { Organisation = null } : e },
        new("ko-plain", "plain text, ornamented headings", "ko", Kind.Experienced, DateStyle.Dashes, "summary skills education experience projects activities certifications languages", Plain),
        new("ko-essays", "자기소개서 alone", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", Essays),
        new("ko-long", "경력기술서 over four pages, label: value", "ko", Kind.LongCareer, DateStyle.Hangul, Everything, LongCareer),
        new("ko-timeline", "career changer, dates in a column of their own", "ko", Kind.CareerChanger, DateStyle.Dots, "company summary skills education experience projects certifications awards", Timeline),
        new("ko-graduate", "new graduate, centred head", "ko", Kind.Graduate, DateStyle.OfficialDots, "company skills education experience projects activities awards certifications languages essays", Graduate),
    ];

    private static Sheet Form(Applicant p) => Pen.Write(new(Bottom: "- {page} -"), pen => pen
        .Title("이 력 서", centred: true)
        .Table([0.15, 0.35, 0.15, 0.35],
        [
            ["성명", p.Name, "생년월일", p.Born],
            ["연락처", p.Phone, "이메일", p.Email],
            ["지원분야", string.Join(", ", p.TargetRoles), "지원회사", p.TargetCompany ?? ""],
            ["주소", p.Address, "병역", "해당 없음"],
        ], labels: true)
        .Heading("■ 학력사항")
        .Table([0.3, 0.3, 0.25, 0.15], [["기간", "학교명", "전공", "졸업구분"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true)
        .Heading("■ 경력사항")
        .Table([0.22, 0.18, 0.2, 0.4], [["근무기간", "회사명", "직위", "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, string.Join('\n', e.Claims) })], header: true)
        .Heading("■ 자격증")
        .Table([0.45, 0.35, 0.2], [["자격증명", "발급기관", "취득일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
        .Heading("■ 어학능력")
        .Table([0.4, 0.3, 0.3], [["시험명", "점수", "취득일"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
        .Heading("■ 수상경력")
        .Table([0.2, 0.5, 0.3], [["수상일", "수상명", "수여기관"], .. p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
        .Heading("■ 보유기술")
        .Line(string.Join(", ", p.Skills))
        .Heading("■ 자기소개서")
        .Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text).Gap())));

    private static Sheet Sidebar(Applicant p) => Pen.Write(new("Noto Sans CJK KR", "#2b6e5b"), pen => pen.Columns(0.32,
        left => left
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Heading("연락처").Line(p.Phone).Line(p.Email).Line(p.Address)
            .Heading("기술").Bullets(p.Skills)
            .Heading("자격증").Each(p.Certifications, e => left.Line(e.Title).Line(e.Period!, look: Look.Small))
            .Heading("어학").Each(p.Languages, e => left.Line($"{e.Title} {e.Level}").Line(e.Period!, look: Look.Small)),
        right => right
            .Heading("소개").Line(p.Summary!)
            .Heading("경력").Each(p.Experience, e => right.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims))
            .Heading("프로젝트").Each(p.Projects, e => right.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading("학력").Each(p.Education, e => right.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!))));

    private static Sheet Plain(Applicant p) => Pen.Write(new("Nanum Myeongjo", "#000000"), pen => pen
        .Title(p.Name)
        .Line("희망직무: " + string.Join(", ", p.TargetRoles))
        .Line($"이메일: {p.Email}")
        .Line($"휴대폰: {p.Phone}")
        .Heading("◆ 간단 소개").Line(p.Summary!)
        .Heading("◆ 경력").Each(p.Experience, e => pen.Line($"{e.Organisation} | {e.Role} | {e.Period}", look: Look.Strong).Bullets(e.Claims, "-"))
        .Heading("◆ 주요 프로젝트").Each(p.Projects, e => pen.Line($"{e.Title} ({e.Period})", look: Look.Strong).Bullets(e.Claims, "-"))
        .Heading("◆ 학력").Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation} {e.Role}"))
        .Heading("◆ 대외활동").Each(p.Activities, e => pen.Line($"{e.Title} / {e.Organisation} / {e.Role} ({e.Period})").Bullets(e.Claims, "-"))
        .Heading("◆ 자격 및 어학")
        .Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation}, {e.Period})"))
        .Each(p.Languages, e => pen.Line($"{e.Title} {e.Level} ({e.Period})"))
        .Heading("◆ 보유 기술").Line(string.Join(" · ", p.Skills)));

    private static Sheet Essays(Applicant p) => Pen.Write(new(Size: 10.5, Bottom: "{page}"), pen => pen
        .Title("자 기 소 개 서", centred: true)
        .Line(Joined("  |  ", $"성명: {p.Name}", p.TargetRoles.Count > 0 ? $"지원분야: {string.Join(", ", p.TargetRoles)}" : null, p.TargetCompany is null ? null : $"지원회사: {p.TargetCompany}"))
        .Line($"연락처: {p.Phone}  |  이메일: {p.Email}")
        .Each(p.Essays.Index(), essay => pen.Heading($"{essay.Index + 1}. {essay.Item.Question}").Each(essay.Item.Paragraphs, text => pen.Line(text).Gap())));

    private static Sheet LongCareer(Applicant p) => Pen.Write(new(Bottom: $"{p.Name} 경력기술서 · {{page}}"), pen => pen
        .Title("경력기술서", centred: true)
        .Table([0.2, 0.8],
        [
            ["이름", p.Name],
            ["지원직무", string.Join(" / ", p.TargetRoles)],
            .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원기업", p.TargetCompany]],
            ["휴대전화", p.Phone],
            ["이메일", p.Email],
        ], labels: true, ruled: false)
        .Heading("[핵심역량 요약]").Line(p.Summary!)
        .Heading("[경력사항]").Each(p.Experience, e => pen
            .Line($"회사명: {e.Organisation}", look: Look.Strong).Line($"근무기간: {e.Period}").Line($"직위: {e.Role}").Line("주요업무").Bullets(e.Claims).Gap())
        .Heading("[프로젝트]").Each(p.Projects, e => pen
            .Line($"프로젝트명: {e.Title}", look: Look.Strong).Line($"수행기간: {e.Period}").Bullets(e.Claims).Gap())
        .Heading("[학력사항]").Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role} 졸업 ({e.Period})"))
        .Heading("[대외활동]").Each(p.Activities, e => pen.Line($"{e.Title} ({e.Period})", look: Look.Strong).Line($"소속: {e.Organisation}").Line($"역할: {e.Role}").Bullets(e.Claims))
        .Heading("[수상내역]").Each(p.Awards, e => pen.Line($"{e.Period}  {e.Title} - {e.Organisation}"))
        .Heading("[자격증]").Each(p.Certifications, e => pen.Line($"{e.Period}  {e.Title} - {e.Organisation}"))
        .Heading("[어학성적]").Each(p.Languages, e => pen.Line($"{e.Period}  {e.Title} {e.Level}"))
        .Heading("[보유기술]").Line(string.Join(", ", p.Skills))
        .Heading("[자기소개서]")
        .Each(p.Essays.Index(), essay => pen.Line($"{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text).Gap())));

    private static Sheet Timeline(Applicant p) => Pen.Write(new("Noto Sans CJK KR", "#7a3e1d"), pen => pen
        .Title(p.Name)
        .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
        .Line(Joined("  ·  ", p.Phone, p.Email, p.TargetCompany is null ? null : $"지원회사: {p.TargetCompany}"))
        .Heading("요약").Line(p.Summary!)
        .Heading("경력사항").Table([0.25, 0.75], p.Experience.Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role}\n{string.Join('\n', e.Claims.Select(c => "• " + c))}" }), ruled: false)
        .Heading("직무 전환 프로젝트").Table([0.25, 0.75], p.Projects.Select(e => new[] { e.Period!, $"{e.Title}\n{string.Join('\n', e.Claims.Select(c => "• " + c))}" }), ruled: false)
        .Heading("학력").Table([0.25, 0.75], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role}" }), ruled: false)
        .Heading("자격").Table([0.25, 0.75], p.Certifications.Select(e => new[] { e.Period!, $"{e.Title}, {e.Organisation}" }), ruled: false)
        .Heading("수상").Table([0.25, 0.75], p.Awards.Select(e => new[] { e.Period!, $"{e.Title}, {e.Organisation}" }), ruled: false)
        .Heading("활용 가능 기술").Line(string.Join(", ", p.Skills)));

    private static Sheet Graduate(Applicant p) => Pen.Write(new("Nanum Barun Gothic", "#333366"), pen => pen
        .Title(p.Name, centred: true)
        .Line($"{p.Phone} | {p.Email}", centred: true)
        .Line(Joined("   ", p.TargetRoles.Count > 0 ? $"지원직무 : {string.Join(", ", p.TargetRoles)}" : null, p.TargetCompany is null ? null : $"지원회사 : {p.TargetCompany}"), centred: true)
        .Heading("1. 학력").Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role}", e.Period))
        .Heading("2. 인턴 경험").Each(p.Experience, e => pen.Line($"{e.Organisation} {e.Role}", e.Period, Look.Strong).Bullets(e.Claims))
        .Heading("3. 팀 프로젝트").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
        .Heading("4. 교내외 활동").Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Role})", e.Period, Look.Strong).Bullets(e.Claims))
        .Heading("5. 수상 및 장학").Each(p.Awards, e => pen.Line($"{e.Title} ({e.Organisation})", e.Period))
        .Heading("6. 자격증").Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation})", e.Period))
        .Heading("7. 외국어").Each(p.Languages, e => pen.Line($"{e.Title} {e.Level}", e.Period))
        .Heading("8. 기술").Line(string.Join(", ", p.Skills))
        .Heading("9. 자기소개서")
        .Each(p.Essays, essay => pen.Line($"[{essay.Question}]", look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text).Gap())));
}
