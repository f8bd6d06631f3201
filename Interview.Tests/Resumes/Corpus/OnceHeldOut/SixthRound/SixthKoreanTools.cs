using static Interview.Tests.Resumes.Corpus.SixthKoreanPages;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts from note-taking tools, code hosts and design tools, and the one-page résumés of new graduates.</summary>
internal static class SixthKoreanTools
{
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " - ", "재직 중");
    private static readonly DateStyle DotsToPresent = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "Present");
    private static readonly DateStyle TightHyphen = new(m => $"{m.Year}.{m.Number:00}", "-", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DotsDash = new(m => $"{m.Year}.{m.Number:00}", " – ", "현재");
    private static readonly DateStyle Words = new(m => $"{m.Year}년 {m.Number}월", " - ", "현재");
    private static readonly DateStyle LongDashYears = new(m => $"{m.Year}", "—", "현재", YearsOnly: true);

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-note-columns", "a note-taking tool's page exported: a greeting for a title, company and dates left, what was done right", "ko", Kind.Experienced, DotsInOffice, "summary skills education experience projects activities certifications languages", NoteColumns)
        {
            OrDates = [DateStyle.Dots, DateStyle.DotsAndHyphen, Words],
        },
        new("ko-markdown", "developer's markdown résumé: techniques in a table, a small table of facts for each project", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience projects awards certifications", Markdown)
        {
            OrDates = [DotsToPresent, DateStyle.DotsAndHyphen, DateStyle.TightDashes],
        },
        new("ko-template-strip", "design tool's template in one column: contact in a strip below the name, skills by dots, certificates and tests side by side at the foot", "ko", Kind.CareerChanger, DateStyle.DotsAndHyphen, "summary skills education experience projects certifications languages", TemplateStrip) { OrDates = [DateStyle.Dots, TightHyphen] },
        new("ko-template-side", "design tool's template in two columns for graduates: a slogan over the name, facts and skills in per cent at the side", "ko", Kind.Graduate, DateStyle.DotsAndHyphen, "summary skills education experience projects activities awards certifications languages", TemplateSide) { OrDates = [TightHyphen, DateStyle.Dots] },
        new("ko-graduate-page", "new graduate's single page: school with its marks, internship, projects, all else in labelled lines", "ko", Kind.Graduate, DotsDash, "skills education experience projects activities awards certifications languages", GraduatePage) { OrDates = [DateStyle.Dots, TightDots, DateStyle.DotsAndHyphen] },
        new("ko-portfolio-cv", "the CV page of a designer's own site, printed: menu, years in a column, address of the page below", "ko", Kind.Experienced, LongDashYears, "summary skills education experience projects awards", PortfolioCv)
        {
            OrDates = [DateStyle.DotsAndHyphen, DotsDash],
        },
    ];

    private static Sheet NoteColumns(Applicant p)
    {
        var v = new Variety(p);
        var (icon, roled, counted) = (v.Chance(), v.Chance(), v.Chance());
        string Head(string emoji, string name) => icon ? $"{emoji} {name}" : name;
        string Beside(string name, Entry e) => Joined("\n", name, e.Period, counted ? HowLong.Korean(e) : null);
        return Pen.Write(new("Noto Sans CJK KR", "#37352f", 10), pen => pen
            .Title(p.TargetRoles.Count == 0 ? $"안녕하세요, {p.Name}입니다." : v.One($"안녕하세요, {Roles(p)} {p.Name}입니다.", $"{Roles(p)} {p.Name}"))
            .Table([1], [[Joined("\n", $"Email  {p.Email}", $"Phone  {p.Phone}", $"{v.One("Blog", "Link", "Portfolio")}  https://{Handle(p)}.example.com")]])
            .Heading(Head("👋", v.One("소개", "Introduce", "About me"))).Line(p.Summary!)
            .Heading(Head("💼", v.One("경력", "Work Experience"))).Table([0.28, 0.72], p.Experience.Select(e => new[] { Beside(e.Organisation!, e), $"{(roled ? "직책: " : "")}{e.Role}\n{Bulleted("• ", e.Claims)}" }), ruled: false)
            .Heading(Head("📂", v.One("프로젝트", "Projects"))).Table([0.28, 0.72], p.Projects.Select(e => new[] { Beside(e.Title, e), Bulleted("• ", e.Claims) }), ruled: false)
            .Heading(Head("🛠️", v.One("기술", "Skills", "사용 툴"))).Bullets([$"{v.One("능숙", "주로 사용", "Main")}: {string.Join(", ", p.Skills.Take(3))}", $"{v.One("사용 경험", "그 외")}: {string.Join(", ", p.Skills.Skip(3))}"])
            .Heading(Head("🎓", v.One("학력", "Education"))).Table([0.28, 0.72], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role}" }), ruled: false)
            .Heading(Head("✨", v.One("활동", "대외활동", "Activities"))).Table([0.28, 0.72], p.Activities.Select(e => new[] { e.Period!, $"{e.Title}\n{e.Organisation} | {e.Role}\n{Bulleted("• ", e.Claims)}" }), ruled: false)
            .Heading(Head("📜", v.One("자격증", "Certificates"))).Table([0.28, 0.72], p.Certifications.Select(e => new[] { e.Period!, $"{e.Title} ({e.Organisation})" }), ruled: false)
            .Heading(Head("🌐", v.One("어학", "Languages"))).Table([0.28, 0.72], p.Languages.Select(e => new[] { e.Period!, $"{e.Title} {e.Level}" }), ruled: false));
    }

    private static Sheet Markdown(Applicant p)
    {
        var v = new Variety(p);
        var (english, named, asked) = (v.Chance(), v.Chance(), v.One("{1}", "{0}. {1}"));
        string Head(string korean, string latin) => english ? latin : korean;
        return Pen.Write(new("Noto Sans CJK KR", v.One("#1f2328", "#0969da"), 10), pen => pen
            .Title(named ? $"{p.Name} ({Latin(p)})" : p.Name)
            .Line(p.TargetRoles.Count == 0 ? "" : Roles(p), look: Look.Strong)
            .Line(p.Summary!)
            .Bullets([$"Email: {p.Email}", $"Phone: {p.Phone}", $"Blog: https://blog.example.com/@{Handle(p)}"])
            .Heading(Head("기술 스택", v.One("Skills", "Tech Stack"))).Table([0.3, 0.7], [[Head("구분", "Category"), Head("기술", "Stack")], [Head("주력", "Main"), string.Join(", ", p.Skills.Take(4))], [Head("경험", "Experienced"), string.Join(", ", p.Skills.Skip(4))]], header: true)
            .Heading(Head("경력", v.One("Experience", "Work Experience"))).Each(p.Experience, e => (english
                ? pen.Line($"{e.Organisation} - {e.Role}", look: Look.Strong).Line(e.Period!)
                : pen.Line($"{e.Organisation} ({e.Period})", look: Look.Strong).Line(e.Role!)).Bullets(e.Claims, "-").Gap())
            .Heading(Head("프로젝트", v.One("Projects", "Side Projects"))).Each(p.Projects.Index(), e => pen.Line(Numbered(asked, e.Index, e.Item.Title), look: Look.Strong)
                .Table([0.2, 0.8],
                [
                    [Head("항목", "Item"), Head("내용", "Description")],
                    [Head("기간", "Period"), e.Item.Period!], [Head("사용 기술", "Stack"), string.Join(", ", p.Skills.Skip(e.Index).Take(3))], [Head("주요 내용", "What I did"), string.Join('\n', e.Item.Claims)],
                ], header: true))
            .Heading(Head("학력", "Education")).Bullets([.. p.Education.Select(e => $"{e.Organisation} {e.Role} ({e.Period})")], "-")
            .Heading(Head("수상", "Awards")).Bullets([.. p.Awards.Select(e => $"{e.Title}, {e.Organisation} ({e.Period})")], "-")
            .Heading(Head("자격증", v.One("Certificates", "Certifications"))).Bullets([.. p.Certifications.Select(e => $"{e.Title}, {e.Organisation} ({e.Period})")], "-"));
    }

    private static Sheet TemplateStrip(Applicant p)
    {
        var v = new Variety(p);
        var (style, roleFirst) = (v.One("{0}", "{1}", "{0} {1}"), v.Chance());
        string Head(string latin, string korean) => style.Replace("{0}", latin, StringComparison.Ordinal).Replace("{1}", korean, StringComparison.Ordinal);
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic", "Noto Sans CJK KR"), v.One("#e07a5f", "#3d5a80", "#6a4c93", "#222222"), 9.5), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Table([0.3, 0.34, 0.36], [["PHONE", "E-MAIL", "ADDRESS"], [p.Phone, p.Email, p.Address]], ruled: false)
            .Heading(Head("ABOUT ME", "소개")).Line(p.Summary!)
            .Heading(Head("EDUCATION", "학력")).Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role}", e.Period))
            .Heading(Head(v.One("EXPERIENCE", "WORK EXPERIENCE", "CAREER"), "경력")).Each(p.Experience, e => (roleFirst ? pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!) : pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!)).Bullets(e.Claims).Gap())
            .Heading(Head("PROJECT", "프로젝트")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims).Gap())
            .Heading(Head("SKILLS", "보유 스킬")).Table([0.34, 0.16, 0.34, 0.16], p.Skills.Index().Chunk(2).Select(two => (string[])[.. two.SelectMany(skill => new[] { skill.Item, Dots(skill.Index) }), .. Enumerable.Repeat("", 4 - (two.Length * 2))]), ruled: false)
            .Columns(0.5,
                left => left.Heading(Head("CERTIFICATE", "자격증")).Each(p.Certifications, e => left.Line(e.Title, look: Look.Strong).Line($"{e.Organisation} | {e.Period}", look: Look.Small)),
                right => right.Heading(Head("LANGUAGE", "어학")).Each(p.Languages, e => right.Line($"{e.Title} {e.Level}", look: Look.Strong).Line(e.Period!, look: Look.Small)),
                leftIsSide: false));
    }

    private static string Dots(int at) => at switch { < 2 => "●●●●●", < 4 => "●●●●○", _ => "●●●○○" };

    private static Sheet TemplateSide(Applicant p)
    {
        var v = new Variety(p);
        var (korean, gap) = (v.Chance(), v.One(" | ", " / ", " · "));
        var (slogan, hobby) = (v.One("기본에 충실하고 끝까지 책임지는", "작은 것도 놓치지 않는", "매일 한 걸음씩 성장하는"), v.One("러닝, 전시 관람", "베이킹, 영화", "여행, 사진"));
        string Head(string latin, string name) => korean ? name : latin;
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> name) => pen.Each(all, e => pen.Line(e.Period!, look: Look.Small).Line(name(e), look: Look.Strong).Bullets(e.Claims));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#4a7c59", "#5e60ce", "#bc6c25", "#1d3557"), 9.5), pen => pen
            .Line(slogan, look: Look.Small)
            .Title(p.Name).Line(string.Join(gap, p.TargetRoles), look: Look.Subtitle)
            .Columns(0.33,
                left => left
                    .Heading(Head("PROFILE", "인적사항")).Line($"{Head("Birth", "생년월일")}  {p.Born}").Line($"{Head("Tel", "연락처")}  {p.Phone}").Line($"{Head("Mail", "이메일")}  {p.Email}").Line($"{Head("Add", "주소")}  {p.Address}")
                    .Heading(Head("SKILL", "보유기술")).Each(p.Skills.Index(), skill => left.Line($"{skill.Item}  {95 - (skill.Index * 7)}%"))
                    .Heading(Head("LANGUAGE", "어학")).Each(p.Languages, e => left.Line($"{e.Title} {e.Level}").Line(e.Period!, look: Look.Small))
                    .Heading(Head("CERTIFICATE", "자격증")).Each(p.Certifications, e => left.Line(e.Title).Line($"{e.Organisation} {e.Period}", look: Look.Small))
                    .Heading(Head("HOBBY", "취미")).Line(hobby),
                right =>
                {
                    right.Heading(Head("ABOUT ME", "자기소개")).Line(p.Summary!);
                    Dated(right.Heading(Head("EDUCATION", "학력사항")), p.Education, e => $"{e.Organisation}{gap}{e.Role}");
                    Dated(right.Heading(Head("INTERNSHIP", "인턴경험")), p.Experience, e => $"{e.Organisation}{gap}{e.Role}");
                    Dated(right.Heading(Head("PROJECT", "프로젝트")), p.Projects, e => e.Title);
                    Dated(right.Heading(Head("ACTIVITY", "대외활동")), p.Activities, e => $"{e.Title}{gap}{e.Organisation}{gap}{e.Role}");
                    Dated(right.Heading(Head("AWARD", "수상경력")), p.Awards, e => $"{e.Title}{gap}{e.Organisation}");
                }));
    }

    private static Sheet GraduatePage(Applicant p)
    {
        var v = new Variety(p);
        var (both, bullet, grade) = (v.Chance(), v.One("•", "-", "·"), v.One("학점 3.92 / 4.5", "평점 4.02/4.5", "GPA 3.7/4.3"));
        string Head(string korean, string latin) => both ? $"{korean} ({latin})" : korean;
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo", "Noto Sans CJK KR"), "#000000", v.One(9.5, 10)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined("  |  ", p.Phone, p.Email, p.Address), centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"{v.One("지원직무", "희망직무")}: {Roles(p)}", centred: true)
            .Heading(Head("학력", "Education")).Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(IsHighSchool(e) ? e.Role! : Joined(", ", e.Role, grade)))
            .Heading(Head(v.One("인턴 경험", "실무 경험", "경력"), "Work Experience")).Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims, bullet))
            .Heading(Head(v.One("프로젝트", "수업 및 팀 프로젝트"), "Projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims, bullet))
            .Heading(Head(v.One("교내외 활동", "대외활동"), "Activities")).Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims, bullet))
            .Heading(Head("수상 내역", "Honors & Awards")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head(v.One("기타 사항", "자격 및 기타"), "Additional Information"))
            .Line($"자격증: {string.Join(", ", p.Certifications.Select(e => $"{e.Title} ({e.Organisation}, {e.Period})"))}")
            .Line($"어학: {string.Join(", ", p.Languages.Select(e => $"{e.Title} {e.Level} ({e.Period})"))}")
            .Line($"{v.One("기술", "활용 툴", "보유기술")}: {string.Join(", ", p.Skills)}")
            .Line(v.One("병역: 육군 병장 만기전역", "관심사: 마라톤, 필름 사진")));
    }

    private static Sheet PortfolioCv(Applicant p)
    {
        var v = new Variety(p);
        var (korean, gap) = (v.Chance(), v.One(", ", " / "));
        string Head(string latin, string name) => korean ? name : latin;
        return Pen.Write(new("Noto Sans CJK KR", v.One("#111111", "#0047ff"), 10, Top: $"2026. 3. 16. 오후 2:10          {p.Name} CV", Bottom: $"https://{Handle(p)}.example.com/cv          {{page}}/2"), pen => pen
            .Line(v.One("Work    About    CV    Contact", "Projects   Info   CV   Notes"), look: Look.Small)
            .Title(p.Name)
            .Line(string.Join(gap, p.TargetRoles), look: Look.Subtitle)
            .Line(p.Summary!)
            .Heading(Head("Experience", "경력")).Table([0.24, 0.76], p.Experience.Select(e => new[] { e.Period!, $"{e.Organisation}{gap}{e.Role}\n{string.Join('\n', e.Claims)}" }), ruled: false)
            .Heading(Head("Selected Projects", "주요 프로젝트")).Table([0.24, 0.76], p.Projects.Select(e => new[] { e.Period!, $"{e.Title}\n{string.Join('\n', e.Claims)}" }), ruled: false)
            .Heading(Head("Education", "학력")).Table([0.24, 0.76], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation}{gap}{e.Role}" }), ruled: false)
            .Heading(Head("Awards", "수상")).Table([0.24, 0.76], p.Awards.Select(e => new[] { e.Period!, $"{e.Title}{gap}{e.Organisation}" }), ruled: false)
            .Heading(Head(v.One("Skills", "Tools"), "사용 툴")).Line(string.Join(", ", p.Skills))
            .Heading(Head("Contact", "연락처")).Line(p.Email).Line(p.Phone)
            .Line($"© 2026 {Latin(p)}. All rights reserved.", look: Look.Small));
    }
}
