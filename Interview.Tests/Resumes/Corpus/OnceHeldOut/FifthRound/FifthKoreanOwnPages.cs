using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that people make themselves: templates of office and note-taking tools, slides, pages of developers, a chat.</summary>
internal static class FifthKoreanOwnPages
{
    private static readonly DateStyle DotsToNow = new(m => $"{m.Year}.{m.Number:00}", " - ", "재직 중");
    private static readonly DateStyle SpacedDotsToNow = new(m => $"{m.Year}. {m.Number:00}", " ~ ", "현재");
    private static readonly DateStyle WordsAndHyphen = new(m => $"{m.Year}년 {m.Number}월", " - ", "현재");
    private static readonly DateStyle WordsAndDash = new(m => $"{m.Year}년 {m.Number}월", " – ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle TightHyphen = new(m => $"{m.Year}.{m.Number:00}", "-", "현재");
    private static readonly DateStyle ShortWords = new(m => $"{m.Year % 100:00}년 {m.Number}월", "~", "지금");
    private static readonly DateStyle DotsToPresent = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-note-toggles", "note-taking tool's page: entries are opened toggles, one's role the first point of each", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience projects activities certifications languages", NoteToggles) { OrDates = [TightDots, DateStyle.DotsAndHyphen] },
        new("ko-static-site", "developer's page from a well-known site template: dates and how long in a column of their own, day of the last change", "ko", Kind.Experienced, SpacedDotsToNow, "summary skills education experience projects certifications languages", StaticSite) { OrDates = [DotsToPresent] },
        new("ko-slides", "designer's slides: a cover, a list of contents, a slide for each project", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects awards certifications", Slides) { OrDates = [TightHyphen, DotsToPresent] },
        new("ko-docs-template", "online office suite's template in two columns: firm and city, a dash, then one's post", "ko", Kind.Experienced, WordsAndHyphen, "summary skills education experience projects awards languages", DocsTemplate) { OrDates = [DateStyle.DotsAndHyphen] },
        new("ko-word-template", "word processor's template: an aim, then post, firm and dates in one line", "ko", Kind.CareerChanger, WordsAndDash, "skills education experience projects activities certifications", WordTemplate, OneRole: true)
        {
            OrDates = [DotsToNow],
            Objective = role => $"{role} 직무에 지원하여 다른 분야에서 쌓은 경험을 새롭게 쓰고자 합니다.",
        },
        new("ko-messenger", "sent in a chat: sentences where others have headings", "ko", Kind.Experienced, DateStyle.Tight, "skills education experience certifications", Messenger) { OrDates = [ShortWords, TightDots] },
        new("ko-freelancer", "freelancer's profile: works in a table before employers, terms behind", "ko", Kind.Experienced, TightDots, "summary skills education experience projects awards", Freelancer) { OrDates = [DateStyle.Dots, DateStyle.BareYears] },
        new("ko-campus-life", "new graduate's page: activities first, dates left and who at the right of each", "ko", Kind.Graduate, DateStyle.Dots, "summary skills education experience projects activities awards certifications languages", CampusLife) { OrDates = [TightDots, TightHyphen] },
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static Sheet NoteToggles(Applicant p)
    {
        var v = new Variety(p);
        var (toggle, roled, dated) = (v.One("▼ ", ""), v.One("역할: ", "직책: "), v.Chance());
        string Named(string name, Entry e) => toggle + (dated ? $"{name} ({e.Period})" : $"{e.Period} | {name}");
        return Pen.Write(new("Noto Sans CJK KR", "#37352f", 10), pen => pen
            .Title(p.Name)
            .Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle)
            .Line($"Email  {p.Email}").Line($"Phone  {p.Phone}").Line($"Link  https://{Handle(p)}.notion.site")
            .Table([1], [[p.Summary!]])
            .Heading(v.One("경력", "경력 사항")).Each(p.Experience, e => pen.Line(Named(e.Organisation!, e), look: Look.Strong).Bullets([roled + e.Role, .. e.Claims]))
            .Heading(v.One("프로젝트", "진행한 프로젝트")).Each(p.Projects, e => pen.Line(Named(e.Title, e), look: Look.Strong).Bullets(e.Claims))
            .Heading(v.One("대외활동", "활동")).Each(p.Activities, e => pen.Line(Named(e.Title, e), look: Look.Strong).Bullets([$"기관: {e.Organisation}", roled + e.Role, .. e.Claims]))
            .Heading("학력").Each(p.Education, e => pen.Line(Named($"{e.Organisation} {e.Role}", e), look: Look.Strong))
            .Heading("자격증").Each(p.Certifications, e => pen.Line(Named($"{e.Title}, {e.Organisation}", e), look: Look.Strong))
            .Heading("어학").Each(p.Languages, e => pen.Line(Named($"{e.Title} {e.Level}", e), look: Look.Strong))
            .Heading(v.One("스킬", "사용하는 도구")).Line(string.Join(" / ", p.Skills)));
    }

    private static Sheet StaticSite(Applicant p)
    {
        var v = new Variety(p);
        var (accent, counted) = (v.One("#3c78d8", "#212529"), v.Chance());
        string Dated(Entry e) => counted ? $"{e.Period}\n{HowLong.Korean(e)}" : e.Period!;
        string Bulleted(IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => "• " + claim));
        return Pen.Write(new("Noto Sans CJK KR", accent, 10), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line(p.Email).Line(p.Phone).Line($"https://github.com/{Handle(p)}").Line($"https://{Handle(p)}.github.io")
            .Heading("INTRODUCE.").Line(p.Summary!).Line("Latest Updated 2026. 03. 16 (D+3)", look: Look.Small)
            .Heading("SKILL.").Line(string.Join(", ", p.Skills))
            .Heading("EXPERIENCE.").Line($"총 {HowLong.Korean(p.Experience)}", look: Look.Small)
            .Table([0.27, 0.73], p.Experience.Select(e => new[] { Dated(e), $"{e.Organisation}\n{e.Role}\n{Bulleted(e.Claims)}" }), ruled: false)
            .Heading("PROJECT.").Table([0.27, 0.73], p.Projects.Select(e => new[] { Dated(e), $"{e.Title}\n{Bulleted(e.Claims)}" }), ruled: false)
            .Heading("EDUCATION.").Table([0.27, 0.73], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation}\n{e.Role}" }), ruled: false)
            .Heading("CERTIFICATE.").Table([0.27, 0.73], p.Certifications.Select(e => new[] { e.Period!, $"{e.Title}\n{e.Organisation}" }), ruled: false)
            .Heading("LANGUAGE.").Table([0.27, 0.73], p.Languages.Select(e => new[] { e.Period!, $"{e.Title}\n{e.Level}" }), ruled: false)
            .Line($"v.1.4.2 / Github / © 2026 {p.Name}", look: Look.Small));
    }

    private static Sheet Slides(Applicant p)
    {
        var v = new Variety(p);
        var (english, gap) = (v.Chance(), v.One("  ", ". "));
        string Head(int number, string korean, string latin) => $"{number:00}{gap}{(english ? latin : korean)}";
        string[] heads = [Head(1, "소개", "About"), Head(2, "경력", "Career"), Head(3, "프로젝트", "Projects")];
        return Pen.Write(new("Noto Sans CJK KR", v.One("#111111", "#ff4b4b", "#2a9d8f"), 12, Bottom: "{page}"), pen => pen
            .Title("PORTFOLIO").Line(p.Name, look: Look.Strong).Line(string.Join(", ", p.TargetRoles)).Line(p.Phone).Line(p.Email)
            .PageBreak().Line(english ? "CONTENTS" : "목차", look: Look.Strong).Each(heads, head => pen.Line(head))
            .PageBreak().Heading(heads[0]).Line(p.Summary!)
            .Line(english ? "Education" : "학력", look: Look.Heading).Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation} {e.Role}"))
            .Line(english ? "Skills" : "기술", look: Look.Heading).Line(string.Join(", ", p.Skills))
            .Line(english ? "Awards" : "수상", look: Look.Heading).Each(p.Awards, e => pen.Line($"{e.Period}  {e.Title}, {e.Organisation}"))
            .Line(english ? "Certificates" : "자격증", look: Look.Heading).Each(p.Certifications, e => pen.Line($"{e.Period}  {e.Title}, {e.Organisation}"))
            .PageBreak().Heading(heads[1]).Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Period}  {e.Role}", look: Look.Small).Bullets(e.Claims).Gap())
            .PageBreak().Heading(heads[2]).Each(p.Projects.Index(), e => pen.Each(e.Index == 0 ? Array.Empty<int>() : [0], _ => pen.PageBreak())
                .Line(e.Item.Title, look: Look.Strong).Line(e.Item.Period!, look: Look.Small).Bullets(e.Item.Claims))
            .PageBreak().Line(english ? "Thank you" : "감사합니다", look: Look.Strong, centred: true));
    }

    private static Sheet DocsTemplate(Applicant p)
    {
        var v = new Variety(p);
        var towns = v.InSomeOrder("서울", "성남", "부산", "대전");
        string Placed(Entry e) => $"{e.Organisation}, {towns[e.Organisation!.Length % towns.Count]} — {e.Role}";
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), v.One("#f2511b", "#2079c7"), 9.5), pen => pen.Columns(0.66,
            left => left
                .Title(p.Name)
                .Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle)
                .Heading(v.One("요약", "프로필")).Line(p.Summary!)
                .Heading("경력").Each(p.Experience, e => left.Line(Placed(e), look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))
                .Heading("학력").Each(p.Education, e => left.Line(Placed(e), look: Look.Strong).Line(e.Period!, look: Look.Small))
                .Heading("프로젝트").Each(p.Projects, e => left.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims)),
            right => right
                .Line(p.Address, look: Look.Small).Line(p.Phone).Line(p.Email)
                .Heading("기술").Each(p.Skills, skill => right.Line(skill))
                .Heading("수상").Each(p.Awards, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}", look: Look.Small))
                .Heading("언어").Each(p.Languages, e => right.Line($"{e.Title} {e.Level}").Line(e.Period!, look: Look.Small)),
            leftIsSide: false));
    }

    private static Sheet WordTemplate(Applicant p)
    {
        var v = new Variety(p);
        var gap = v.One(" | ", " • ");
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#2e74b5", "#7f7f7f"), 10.5), pen => pen
            .Title(p.Name)
            .Line(string.Join(gap, p.Address, p.Phone, p.Email))
            .Heading("목표").Line(p.Objective!)
            .Heading(v.One("경력", "경험")).Each(p.Experience, e => pen.Line(string.Join(gap, e.Role, e.Organisation, e.Period), look: Look.Strong).Bullets(e.Claims))
            .Heading("프로젝트").Each(p.Projects, e => pen.Line(string.Join(gap, e.Title, e.Period), look: Look.Strong).Bullets(e.Claims))
            .Heading("학력").Each(p.Education, e => pen.Line(string.Join(gap, e.Role, e.Organisation, e.Period), look: Look.Strong))
            .Heading(v.One("보유 기술 및 능력", "기술")).Table([0.5, 0.5], p.Skills.Chunk(2).Select(two => new[] { "• " + two[0], two.Length > 1 ? "• " + two[1] : "" }), ruled: false)
            .Heading("자격증").Each(p.Certifications, e => pen.Line(string.Join(gap, e.Title, e.Organisation, e.Period)))
            .Heading(v.One("자원 봉사 및 활동", "활동")).Each(p.Activities, e => pen.Line(string.Join(gap, e.Title, e.Organisation, e.Role, e.Period), look: Look.Strong).Bullets(e.Claims)));
    }

    private static Sheet Messenger(Applicant p)
    {
        var v = new Variety(p);
        var (polite, bullet) = (v.Chance(), v.One("-", "·"));
        string Said(string formal, string casual) => polite ? formal : casual;
        return Pen.Write(new("Nanum Gothic", "#000000", 11), pen => pen
            .Line(Said("안녕하십니까. 공고 보고 이력서 대신 보내드립니다.", "안녕하세요! 공고 보고 연락드려요~"))
            .Gap().Line($"이름 {p.Name}").Line($"연락처 {p.Phone}").Line($"메일 {p.Email}").Line(p.TargetRoles.Count == 0 ? "" : $"지원분야 {string.Join(", ", p.TargetRoles)}")
            .Gap().Line(Said("경력은 아래와 같습니다.", "경력은 이렇게 돼요")).Each(p.Experience, e => pen.Line($"{e.Organisation} {e.Role} ({e.Period})").Bullets(e.Claims, bullet))
            .Gap().Line(Said("학력은 아래와 같습니다.", "학력은요")).Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role} ({e.Period})"))
            .Gap().Line(Said("보유 자격증입니다.", "자격증은 이거 있어요")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Period})"))
            .Gap().Line(Said("사용할 수 있는 기술은 다음과 같습니다.", "다룰 수 있는 건 이런 것들이에요")).Line(string.Join(", ", p.Skills))
            .Gap().Line(Said("면접 기회를 주시면 감사하겠습니다.", "면접은 평일 언제든 가능해요. 감사합니다!")));
    }

    private static Sheet Freelancer(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, mark) = (v.One("- ", "· ", ""), v.One("", "# ", "● "));
        return Pen.Write(new(v.One("Nanum Barun Gothic", "Noto Sans CJK KR"), v.One("#264653", "#e76f51"), 10), pen => pen
            .Title($"{p.Name} 프로필")
            .Line(p.TargetRoles.Count == 0 ? "" : $"희망 직무  {string.Join(", ", p.TargetRoles)}").Line($"연락처  {p.Phone}").Line($"이메일  {p.Email}")
            .Heading(mark + "소개").Line(p.Summary!)
            .Heading(mark + v.One("작업 이력", "프리랜스 프로젝트")).Table([0.22, 0.26, 0.52], [["기간", v.One("작업명", "프로젝트"), "작업 내용"], .. p.Projects.Select(e => new[] { e.Period!, e.Title, string.Join('\n', e.Claims.Select(claim => bullet + claim)) })], header: true)
            .Heading(mark + v.One("재직 이력", "회사 경력")).Each(p.Experience, e => pen.Line($"{e.Organisation} / {e.Role} / {e.Period}", look: Look.Strong).Each(e.Claims, claim => pen.Line(bullet + claim)).Gap())
            .Heading(mark + v.One("사용 툴", "작업 도구")).Line(string.Join(", ", p.Skills))
            .Heading(mark + "수상").Each(p.Awards, e => pen.Line($"{e.Title} / {e.Organisation} / {e.Period}"))
            .Heading(mark + "학력").Each(p.Education, e => pen.Line($"{e.Organisation} / {e.Role} / {e.Period}"))
            .Heading(mark + "작업 조건").Table([0.22, 0.78], [["단가", v.One("협의", "작업 범위에 따라 견적")], ["작업 가능일", v.One("주 3일", "평일 전일")], ["계약 형태", v.One("용역 계약, 세금계산서 발행 가능", "3.3% 원천징수")]], labels: true));
    }

    private static Sheet CampusLife(Applicant p)
    {
        var v = new Variety(p);
        var (english, bullet) = (v.Chance(), v.One("• ", "- "));
        string Head(string korean, string latin) => english ? $"{korean} {latin}" : korean;
        string Told(Entry e) => string.Join('\n', e.Claims.Select(claim => bullet + claim).Prepend(e.Title));
        Pen Rows(Pen pen, IEnumerable<string[]> rows) => pen.Table([0.23, 0.54, 0.23], rows, ruled: false);
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#3a5a40", "#4361ee", "#bc4749"), 9.5), pen =>
        {
            pen.Title(p.Name).Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle).Line($"{p.Phone}  |  {p.Email}  |  {p.Born}").Line(p.Summary!);
            Rows(pen.Heading(Head("대외활동", "ACTIVITIES")), p.Activities.Select(e => new[] { e.Period!, Told(e), $"{e.Organisation}\n{e.Role}" }));
            Rows(pen.Heading(Head("인턴 경험", "INTERNSHIP")), p.Experience.Select(e => new[] { e.Period!, string.Join('\n', e.Claims.Select(claim => bullet + claim).Prepend(e.Organisation!)), e.Role! }));
            Rows(pen.Heading(Head("팀 프로젝트", "PROJECTS")), p.Projects.Select(e => new[] { e.Period!, Told(e), "" }));
            Rows(pen.Heading(Head("수상", "AWARDS")), p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }));
            Rows(pen.Heading(Head("자격증", "CERTIFICATES")), p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }));
            Rows(pen.Heading(Head("어학", "LANGUAGES")), p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! }));
            Rows(pen.Heading(Head("학력", "EDUCATION")), p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }));
            pen.Heading(Head("활용 능력", "SKILLS")).Line(string.Join(", ", p.Skills));
        });
    }
}
