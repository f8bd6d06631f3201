using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.SixthBetweenLives;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts with English headings, or with both.</summary>
internal static class SixthKoreanUnderEnglish
{
    private static readonly DateStyle DotsPresent = new(m => $"{m.Year}.{m.Number:00}", " - ", "Present");
    private static readonly DateStyle DotsTilde = new(m => $"{m.Year}. {m.Number:00}", " ~ ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DotsAtWork = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-english-heads", "developer's or planner's page under English headings: firm, post and dates left of what was done", "ko", Kind.Experienced, DotsPresent, "summary skills education experience projects certifications languages", EnglishHeads) { OrDates = [DateStyle.DotsAndHyphen, DotsTilde, ShortHyphen] },
        new("ko-caps-margin", "design tool's page for graduates: names of sections in English capitals in the margin, dates beside each entry", "ko", Kind.Graduate, DateStyle.DotsAndHyphen, "summary skills education experience projects activities awards certifications languages", CapsMargin) { OrDates = [DateStyle.Dots, TightDots] },
        new("ko-two-headings", "marketer's page of one who changes over: each heading in Korean and English, results under a label", "ko", Kind.CareerChanger, DateStyle.DotsAndHyphen, "summary skills education experience activities awards certifications languages", TwoHeadings) { OrDates = [DotsPresent, DateStyle.Dots, DateStyle.BareYears] },
        new("ko-invested-firm", "form of a foreign-invested firm: every label and column in both languages", "ko", Kind.Experienced, DateStyle.Dots, "company summary skills education experience certifications languages", InvestedFirm) { OrDates = [DotsAtWork, DateStyle.YearFirstSlashes, DotsPresent] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet EnglishHeads(Applicant p)
    {
        var v = new Variety(p);
        var (beside, bullet, dot, jobs) = (v.Chance(), v.One("• ", "- "), v.One("", "."), v.One("Work Experience", "Experience", "Career"));
        Pen Entry(Pen pen, string head, Entry e) => beside
            ? pen.Table([0.3, 0.7], [[$"{head}\n{e.Period}", Bulleted(bullet, e.Claims)]], ruled: false)
            : pen.Line(head.Replace("\n", " | ", StringComparison.Ordinal), look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims, bullet.Trim()).Gap();
        return Pen.Write(new(v.One("Noto Sans CJK KR", "Nanum Gothic"), v.One("#222222", "#2d6cdf", "#0f766e"), 10), pen => pen
            .Title(v.One(p.Name, $"{p.Name} {Latin(p)}"))
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{v.One("Email", "E-mail", "E.")}  {p.Email}").Line($"{v.One("Phone", "Mobile", "Tel.")}  {p.Phone}").Line($"{v.One("Blog", "Portfolio", "Github")}  https://{Handle(p).Replace('.', '-')}.example.dev")
            .Heading(v.One("About Me", "About", "Introduction") + dot).Line(p.Summary!)
            .Heading(jobs + dot).Each(p.Experience, e => Entry(pen, $"{e.Organisation}\n{e.Role}", e))
            .Heading(v.One("Projects", "Side Project", "Project") + dot).Each(p.Projects, e => Entry(pen, e.Title, e))
            .Heading(v.One("Skills", "Tech & Tools", "Skill Set") + dot).Line(string.Join(v.One(", ", " · ", " / "), p.Skills))
            .Heading("Education" + dot).Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role}", e.Period))
            .Heading(v.One("Certificates", "Certification", "License") + dot).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("Languages", "Language") + dot).Each(p.Languages, e => pen.Line($"{e.Title} {e.Level}", e.Period)));
    }

    private static Sheet CapsMargin(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, latin) = (v.One("- ", "· ", "• "), v.Chance());
        double[] widths = [0.2, 0.24, 0.56];
        Pen Section(Pen pen, string head, IReadOnlyList<Entry> entries, Func<Entry, string> tell) =>
            pen.Table(widths, entries.Index().Select(at => new[] { at.Index == 0 ? head : "", at.Item.Period!, tell(at.Item) }), ruled: false).Gap();
        string Told(string head, Entry e) => e.Claims.Count == 0 ? head : $"{head}\n{Bulleted(bullet, e.Claims)}";
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic", "Noto Sans CJK KR"), v.One("#111111", "#c2185b", "#1565c0"), 9.5), pen => pen
            .Title(v.One("RESUME", "Resume", "CURRICULUM VITAE"))
            .Table([0.2, 0.5, 0.3],
            [
                [v.One("PROFILE", "INFO", "PERSONAL"), latin ? $"{p.Name} / {Latin(p)}" : p.Name, v.One("사진", "PHOTO")], ["", $"Birth. {p.Born}", Table.Above], ["", $"Tel. {p.Phone}", Table.Above], ["", $"Mail. {p.Email}", Table.Above], ["", $"Add. {p.Address}", Table.Above],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["", $"희망직무. {string.Join(", ", p.TargetRoles)}", Table.Above]],
            ], ruled: false).Gap()
            .Table([0.2, 0.8], [[v.One("ABOUT ME", "INTRO"), p.Summary!]], ruled: false).Gap()
            .Each([0], _ => Section(pen, "EDUCATION", p.Education, e => $"{e.Organisation} {e.Role} 졸업"))
            .Each([0], _ => Section(pen, v.One("EXPERIENCE", "CAREER", "INTERNSHIP"), p.Experience, e => Told($"{e.Organisation}, {e.Role}", e)))
            .Each([0], _ => Section(pen, v.One("PROJECT", "PROJECTS"), p.Projects, e => Told(e.Title, e)))
            .Each([0], _ => Section(pen, v.One("ACTIVITY", "ACTIVITIES"), p.Activities, e => Told($"{e.Title}, {e.Organisation}, {e.Role}", e)))
            .Each([0], _ => Section(pen, v.One("AWARDS", "AWARD", "PRIZE"), p.Awards, e => $"{e.Title}, {e.Organisation}"))
            .Each([0], _ => Section(pen, v.One("LICENSE", "CERTIFICATE"), p.Certifications, e => $"{e.Title}, {e.Organisation}"))
            .Each([0], _ => Section(pen, v.One("LANGUAGE", "LANGUAGES"), p.Languages, e => $"{e.Title} {e.Level}"))
            .Table([0.2, 0.8], [[v.One("SKILL", "SKILLS", "TOOL"), string.Join(v.One(", ", " / "), p.Skills)]], ruled: false));
    }

    private static Sheet TwoHeadings(Applicant p)
    {
        var v = new Variety(p);
        var (style, label, total) = (v.One(0, 1, 2, 3), v.One("주요 업무 및 성과", "주요 성과 Key Results", "담당 업무"), v.Chance());
        string Head(string korean, string english) => style switch { 0 => $"{korean} {english}", 1 => $"{english.ToUpperInvariant()} | {korean}", 2 => $"{english} {korean}", _ => $"{korean} ({english})" };
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR", "Nanum Barun Gothic"), v.One("#e4572e", "#17375e", "#444444"), 10, Bottom: v.One(null, "{page}")), pen => pen
            .Line(p.Name, v.One(null, "Resume", "이력서"), Look.Title)
            .Line(p.TargetRoles.Count == 0 ? "" : $"지원 직무  {string.Join(", ", p.TargetRoles)}")
            .Line(v.One($"{p.Phone}  |  {p.Email}", $"M. {p.Phone}   E. {p.Email}"))
            .Heading(Head(v.One("소개", "자기소개"), v.One("About Me", "Profile"))).Line(p.Summary!)
            .Heading(Head(v.One("경력", "경력사항"), v.One("Career", "Work Experience"))).Line(total ? $"총 경력 {HowLong.Korean(p.Experience)}" : "", look: Look.Small)
            .Each(p.Experience, e => pen.Line($"{e.Organisation} | {e.Role}", e.Period, Look.Strong).Line(e.Claims.Count == 0 ? "" : label, look: Look.Small).Bullets(e.Claims, "-").Gap())
            .Heading(Head("학력", "Education")).Each(p.Education, e => pen.Line($"{e.Organisation} | {e.Role}", e.Period))
            .Heading(Head(v.One("활동", "대외활동"), v.One("Activities", "Activity"))).Each(p.Activities, e => pen.Line($"{e.Title} | {e.Organisation} | {e.Role}", e.Period, Look.Strong).Bullets(e.Claims, "-"))
            .Heading(Head("수상", "Awards")).Each(p.Awards, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading(Head(v.One("자격증", "자격"), v.One("Certificates", "License"))).Each(p.Certifications, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading(Head(v.One("어학", "외국어"), v.One("Language", "Languages"))).Each(p.Languages, e => pen.Line($"{e.Title} | {e.Level}", e.Period))
            .Heading(Head(v.One("보유 역량", "스킬"), "Skills")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet InvestedFirm(Applicant p)
    {
        var v = new Variety(p);
        var (style, bullet) = (v.One(0, 1, 2, 3), v.One("- ", "", "· "));
        string Both(string korean, string english) => style switch { 0 => $"{korean}\n{english}", 1 => $"{korean} ({english})", 2 => $"{korean} / {english}", _ => $"{english}\n({korean})" };
        string Head(int number, string korean, string english) => style == 0 ? $"{number}. {korean} {english}" : $"{number}. {Both(korean, english).Replace('\n', ' ')}";
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#000000", 9.5, Top: v.One(null, "Confidential"), Bottom: "{page}"), pen => pen
            .Title(v.One("입사지원서 Application for Employment", "이력서 (RESUME)", "APPLICATION FORM 입사지원서"), centred: true)
            .Table([0.19, 0.33, 0.19, 0.29],
            [
                [Both("성명", "Name"), p.Name, Both("영문성명", "Name in English"), Latin(p)],
                [Both("생년월일", "Date of Birth"), p.Born, Both("국적", "Nationality"), "대한민국"],
                [Both("휴대전화", "Mobile"), p.Phone, Both("이메일", "E-mail"), p.Email],
                [Both("주소", "Address"), p.Address, Table.Before, Table.Before],
                [Both("지원회사", "Company"), p.TargetCompany ?? "", Both("지원부문", "Position Applied for"), string.Join(", ", p.TargetRoles)],
                [Both("병역", "Military Service"), v.One("필 (육군 병장 만기전역)", "해당없음", "면제"), Both("보훈대상", "Veteran"), "비대상"],
            ], labels: true)
            .Line(Head(1, "학력사항", "Education"), look: Look.Strong)
            .Table([0.28, 0.32, 0.26, 0.14], [[Both("기간", "Period"), Both("학교명", "School"), Both("전공", "Major"), Both("구분", "Status")], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true)
            .Line(Head(2, "경력사항", v.One("Work Experience", "Employment History")), look: Look.Strong)
            .Table([0.22, 0.2, 0.18, 0.4], [[Both("근무기간", "Period"), Both("회사명", "Company"), Both("직위", "Position"), Both("담당업무", "Responsibilities")], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line(Head(3, "외국어", "Foreign Languages"), look: Look.Strong)
            .Table([0.36, 0.32, 0.32], [[Both("시험명", "Test"), Both("점수", "Score"), Both("취득일", "Date")], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Line(Head(4, "자격증", "Licenses & Certificates"), look: Look.Strong)
            .Table([0.36, 0.32, 0.32], [[Both("자격증명", "Title"), Both("발급기관", "Issued by"), Both("취득일", "Date")], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line(Head(5, "보유기술", "Skills"), look: Look.Strong).Table([1], [[string.Join(", ", p.Skills)]])
            .Line(Head(6, "자기소개", "Self-introduction"), look: Look.Strong).Table([1], [[p.Summary!]])
            .Line("상기 기재사항은 사실과 다름없음을 확인합니다. I certify that the above statements are true and correct.", look: Look.Small)
            .Line($"2026. 3. 16.   {v.One("지원자 Applicant", "지원자(Applicant)")}: {p.Name}  (서명 Signature)", centred: true));
    }
}
