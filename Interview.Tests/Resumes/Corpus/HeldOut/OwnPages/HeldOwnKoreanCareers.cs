namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean career descriptions, statements and longer résumés that their writers typed without a template.</summary>
internal static class HeldOwnKoreanCareers
{
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DotsAtWork = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DotsDash = new(m => $"{m.Year}.{m.Number:00}", " – ", "현재");
    private static readonly DateStyle DotsPresent = new(m => $"{m.Year}.{m.Number:00}", " - ", "Present");
    private static readonly DateStyle HangulTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle HangulPaddedNow = new(m => $"{m.Year}년 {m.Number:00}월", " ~ ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-own-career-description", "typed career description: years in all, then for each firm its time, post and tasks under labels", "ko", Kind.Experienced, DotsAtWork, "summary skills education experience projects certifications", CareerDescription, HeldOut: true) { OrDates = [HangulTilde, DateStyle.Dots] },
        new("held-ko-own-long", "senior's three pages: table of firms first, the same firms in detail behind, projects and the rest", "ko", Kind.LongCareer, DateStyle.Dots, "summary skills education experience projects awards certifications languages", Long, HeldOut: true) { OrDates = [DotsAtWork, HangulPaddedNow] },
        new("held-ko-own-clean", "plain page with English headings: contacts in a line under the name, bold firms, dates at the right", "ko", Kind.CareerChanger, DotsPresent, "summary skills education experience projects activities certifications languages", Clean, HeldOut: true) { OrDates = [DotsDash, DateStyle.DotsAndHyphen] },
        new("held-ko-own-statement", "typed statement of oneself: name and field on top, numbered questions in bold, paragraphs", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", Statement, HeldOut: true),
        new("held-ko-own-two-parts", "graduate's résumé on the first page, statement on the next", "ko", Kind.Graduate, DateStyle.Dots, "company skills education experience activities awards certifications languages essays", TwoParts, HeldOut: true) { OrDates = [TightDots, DateStyle.OfficialDots, DateStyle.Hangul] },
    ];

    private static Sheet CareerDescription(Applicant p)
    {
        var v = new Variety(p);
        var (mark, sub, colon) = (v.One("■ ", "□ ", "◆ "), v.One("- ", "· ", ""), v.One(" : ", ": "));
        var (time, post, tasks) = (v.One("근무기간", "재직기간", "기간"), v.One("직위", "부서/직위", "소속 및 직급"), v.One("담당업무", "주요 업무 및 성과", "수행업무"));
        var (bullet, what) = (v.One("-", "•"), v.One("내용", "수행 내용"));
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#000000", v.One(10, 10.5)), pen => pen
            .Title(v.One("경력기술서", "경 력 기 술 서"), centred: true).Gap()
            .Line($"성명{colon}{p.Name}").Line($"연락처{colon}{p.Phone}").Line($"이메일{colon}{p.Email}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"{v.One("지원분야", "희망직무", "지원직무")}{colon}{string.Join(", ", p.TargetRoles)}")
            .Line($"총 경력{colon}{HowLong.Korean(p.Experience)}").Gap()
            .Heading(mark + v.One("경력 요약", "핵심 역량", "자기 PR")).Line(p.Summary!).Gap()
            .Heading(mark + v.One("상세 경력", "경력 사항", "세부 경력사항")).Each(p.Experience.Index(), e => pen
                .Line($"{e.Index + 1}. {e.Item.Organisation}", look: Look.Strong)
                .Line($"{sub}{time}{colon}{e.Item.Period}")
                .Line($"{sub}{post}{colon}{e.Item.Role}")
                .Line($"{sub}{tasks}").Bullets(e.Item.Claims, bullet).Gap())
            .Heading(mark + v.One("주요 프로젝트", "프로젝트 수행 경력")).Each(p.Projects.Index(), e => pen
                .Line($"{e.Index + 1}. {e.Item.Title}", look: Look.Strong)
                .Line($"{sub}기간{colon}{e.Item.Period}")
                .Line($"{sub}{what}").Bullets(e.Item.Claims, bullet).Gap())
            .Heading(mark + "보유 기술").Line(string.Join(", ", p.Skills)).Gap()
            .Heading(mark + "학력").Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role} ({e.Period})")).Gap()
            .Heading(mark + "자격증").Each(p.Certifications, e => pen.Line($"{e.Title} / {e.Organisation} ({e.Period})")));
    }

    private static Sheet Long(Applicant p)
    {
        var v = new Variety(p);
        var numbered = v.Chance();
        var (post, times) = (v.One("직위", "부서 및 직위", "직급"), v.Chance());
        var number = 0;
        string Head(string name) => numbered ? $"{++number}. {name}" : $"▣ {name}";
        string[] Row(Entry e) => times ? [e.Period!, e.Organisation!, e.Role!, HowLong.Korean(e)] : [e.Period!, e.Organisation!, e.Role!];
        string[] names = times ? ["근무기간", "회사명", post, "재직기간"] : ["근무기간", "회사명", post];
        return Pen.Write(new(v.One("Noto Serif CJK KR", "Nanum Gothic", "Noto Sans CJK KR"), "#1f2d3d", 10.5, Bottom: v.One("- {page} -", "{page}")), pen => pen
            .Title(v.One("이력서 및 경력기술서", "이 력 서"), centred: true).Gap()
            .Table([0.15, 0.35, 0.15, 0.35], [["성명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email]], labels: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"지원 분야 : {string.Join(", ", p.TargetRoles)}").Gap()
            .Heading(Head(v.One("소개", "간략 소개", "경력 개요"))).Line(p.Summary!).Gap()
            .Heading(Head(v.One("경력 요약", "주요 경력"))).Line($"총 경력 {HowLong.Korean(p.Experience)}")
            .Table(times ? [0.27, 0.27, 0.28, 0.18] : [0.32, 0.34, 0.34], [names, .. p.Experience.Select(Row)], header: true).Gap()
            .Heading(Head("학력")).Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation} {e.Role} 졸업")).Gap()
            .Heading(Head(v.One("자격 및 어학", "자격증 · 어학"))).Each(p.Certifications, e => pen.Line($"{e.Period}  {e.Title} ({e.Organisation})")).Each(p.Languages, e => pen.Line($"{e.Period}  {e.Title} {e.Level}")).Gap()
            .Heading(Head("보유 역량")).Bullets(p.Skills, "•").Gap()
            .PageBreak()
            .Heading(Head(v.One("경력 상세", "세부 경력", "경력 세부사항"))).Each(p.Experience, e => pen
                .Line($"{e.Organisation} ({e.Period})", look: Look.Strong).Line($"{post} : {e.Role}").Bullets(e.Claims, "-").Gap())
            .Heading(Head(v.One("주요 프로젝트", "프로젝트"))).Each(p.Projects, e => pen.Line($"{e.Title} ({e.Period})", look: Look.Strong).Bullets(e.Claims, "-").Gap())
            .Heading(Head(v.One("수상 및 포상", "포상"))).Each(p.Awards, e => pen.Line($"{e.Period}  {e.Title} ({e.Organisation})")).Gap()
            .Line("상기 내용은 사실과 다름이 없음을 확인합니다.", centred: true).Line($"2026. 3. 16.   {p.Name}", centred: true));
    }

    private static Sheet Clean(Applicant p)
    {
        var v = new Variety(p);
        var (joint, capital) = (v.One(" | ", "  ·  ", " / "), v.Chance());
        string Head(string name) => capital ? name.ToUpperInvariant() : name;
        return Pen.Write(new(v.One("Noto Sans CJK KR", "Nanum Gothic"), v.One("#000000", "#333333", "#1a4e8a"), 10), pen => pen
            .Title(p.Name)
            .Line(string.Join(joint, p.TargetRoles), look: Look.Strong)
            .Line(string.Join(joint, p.Phone, p.Email, p.Address), look: Look.Small)
            .Heading(Head(v.One("Profile", "About", "Summary"))).Line(p.Summary!)
            .Heading(Head(v.One("Experience", "Work Experience", "Career"))).Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims).Gap())
            .Heading(Head(v.One("Project", "Projects"))).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims).Gap())
            .Heading(Head("Education")).Each(p.Education, e => pen.Line($"{e.Organisation}, {e.Role}", e.Period))
            .Heading(Head(v.One("Activity", "Activities"))).Each(p.Activities, e => pen.Line($"{e.Title}{joint}{e.Organisation}{joint}{e.Role}", e.Period, Look.Strong).Bullets(e.Claims).Gap())
            .Heading(Head(v.One("Certificate", "Certification", "License"))).Each(p.Certifications, e => pen.Line($"{e.Title}{joint}{e.Organisation}", e.Period))
            .Heading(Head("Language")).Each(p.Languages, e => pen.Line($"{e.Title} {e.Level}", e.Period))
            .Heading(Head(v.One("Skill", "Skills"))).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet Statement(Applicant p)
    {
        var v = new Variety(p);
        var (style, tabled, signed) = (v.One(0, 1, 2), v.Chance(), v.Chance());
        var roles = string.Join(", ", p.TargetRoles);
        var (firm, field) = (v.One("지원회사", "지원기업"), v.One("지원분야", "지원직무", "지원부문"));
        string Numbered(int number, string question) => style switch { 0 => $"{number}. {question}", 1 => $"[{question}]", _ => $"{number}) {question}" };
        List<string[]> about = [["성명", p.Name], ["연락처", p.Phone], ["이메일", p.Email]];
        if (roles.Length > 0)
        {
            about.Insert(0, [field, roles]);
        }

        if (p.TargetCompany is { } company)
        {
            about.Insert(0, [firm, company]);
        }

        return Pen.Write(new(v.One("Noto Serif CJK KR", "Nanum Gothic", "Noto Sans CJK KR"), "#000000", v.One(10.5, 11)), pen =>
        {
            pen.Title(v.One("자기소개서", "자 기 소 개 서"), centred: true).Gap();
            if (tabled)
            {
                pen.Table([0.25, 0.75], about, labels: true);
            }
            else
            {
                pen.Each(about, pair => pen.Line($"{pair[0]} : {pair[1]}"));
            }

            pen.Gap().Each(p.Essays.Index(), essay => pen.Line(Numbered(essay.Index + 1, essay.Item.Question), look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap());
            if (signed)
            {
                pen.Line("2026년 3월 16일", centred: true).Line($"지원자  {p.Name}", centred: true);
            }
        });
    }

    private static Sheet TwoParts(Applicant p)
    {
        var v = new Variety(p);
        var (mark, gap, numbered) = (v.One("■ ", "○ ", "▶ "), v.One("  ", "   ", " | "), v.Chance());
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Serif CJK KR"), "#000000", 10.5), pen => pen
            .Title("이력서", centred: true).Gap()
            .Line($"이름: {p.Name}").Line($"생년월일: {p.Born}").Line($"연락처: {p.Phone}").Line($"이메일: {p.Email}").Line($"주소: {p.Address}").Gap()
            .Heading(mark + "학력").Each(p.Education, e => pen.Line($"{e.Period}{gap}{e.Organisation} {e.Role}")).Gap()
            .Heading(mark + v.One("인턴 및 실무 경험", "경력", "인턴경력")).Each(p.Experience, e => pen.Line($"{e.Period}{gap}{e.Organisation} {e.Role}").Bullets(e.Claims, "-")).Gap()
            .Heading(mark + v.One("대외활동", "교내외 활동", "활동사항")).Each(p.Activities, e => pen.Line($"{e.Period}{gap}{e.Title} ({e.Organisation}, {e.Role})").Bullets(e.Claims, "-")).Gap()
            .Heading(mark + v.One("자격증", "자격사항")).Each(p.Certifications, e => pen.Line($"{e.Period}{gap}{e.Title} ({e.Organisation})")).Gap()
            .Heading(mark + "어학").Each(p.Languages, e => pen.Line($"{e.Period}{gap}{e.Title} {e.Level}")).Gap()
            .Heading(mark + v.One("수상경력", "수상")).Each(p.Awards, e => pen.Line($"{e.Period}{gap}{e.Title} ({e.Organisation})")).Gap()
            .Heading(mark + v.One("컴퓨터 및 기타 능력", "보유 기술")).Line(string.Join(", ", p.Skills))
            .PageBreak()
            .Title("자기소개서", centred: true).Gap()
            .Line(p.TargetCompany is null ? "" : $"지원회사: {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"지원직무: {string.Join(", ", p.TargetRoles)}").Gap()
            .Each(p.Essays.Index(), essay => pen.Line(numbered ? $"{essay.Index + 1}. {essay.Item.Question}" : essay.Item.Question, look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap()));
    }
}
