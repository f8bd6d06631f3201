using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of the fourth round that people make themselves: pages of developers and designers, typed records of a career, a mail.</summary>
internal static class FourthKoreanOffice
{
    private static readonly DateStyle DotsToNow = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "NOW");
    private static readonly DateStyle DotsDash = new(m => $"{m.Year}.{m.Number:00}", " — ", "현재");
    private static readonly DateStyle TightDotsHyphen = new(m => $"{m.Year}.{m.Number:00}", "-", "현재");
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number:00}.", "~", "현재");
    private static readonly DateStyle Words = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle ShortDots = new(m => $"{m.Year % 100:00}.{m.Number:00}", "~", "재직 중");
    private static readonly DateStyle SlashesTilde = new(m => $"{m.Year}/{m.Number:00}", "~", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("fourth-ko-planner-note", "a planner's page of a note-taking tool, facts in a table of properties", "ko", Kind.Experienced, DotsDash, "summary skills education experience projects activities certifications languages", PlannerNote) { OrDates = [DateStyle.Dots, DateStyle.DotsAndHyphen] },
        new("fourth-ko-readme", "developer's README: emoji before its headings, projects in a table", "ko", Kind.Experienced, DotsToNow, "summary skills education experience projects awards certifications", Readme) { OrDates = [DateStyle.DotsAndHyphen, DateStyle.TightDashes] },
        new("fourth-ko-engineer-record", "hired-out engineer's record: where employed, then every assignment a row of one wide table", "ko", Kind.LongCareer, DateStyle.Dots, "skills education experience projects certifications", EngineerRecord)
        {
            OrDates = [DateStyle.ShortYears, SlashesTilde],
            Tells = (section, e) => section switch
            {
                "education" => e with { Span = new(e.Span!.To ?? e.Span.From) },
                _ => e,
            },
        },
        new("fourth-ko-studio", "designer's two columns, English headings in small letters", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects awards languages", Studio) { OrDates = [DotsToNow, TightDotsHyphen] },
        new("fourth-ko-photo-head", "design tool's template for graduates, photograph and facts over dated rows", "ko", Kind.Graduate, DateStyle.Dots, "summary skills education experience projects activities awards certifications languages", PhotoHead) { OrDates = [TightDotsHyphen, ClosedDots] },
        new("fourth-ko-career-statement", "경력기술서 of a long career, what each company is, duties and results below", "ko", Kind.LongCareer, Words, "company summary skills education experience projects certifications", CareerStatement) { OrDates = [DateStyle.Dots, DateStyle.SpacedDots] },
        new("fourth-ko-returning", "typed by somebody who comes back in another profession, training and its exercises first", "ko", Kind.CareerChanger, ClosedDots, "company summary skills education experience projects activities certifications", Returning) { OrDates = [DateStyle.OfficialDots, Words] },
        new("fourth-ko-mail", "written into a mail, greeting and closing around it", "ko", Kind.Experienced, DateStyle.Dots, "company summary skills education experience certifications languages", Mail) { OrDates = [DateStyle.Tight, ShortDots] },
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet PlannerNote(Applicant p)
    {
        var v = new Variety(p);
        var (icon, dated) = (v.Chance(), v.Chance());
        string Head(string emoji, string name) => icon ? $"{emoji} {name}" : name;
        Pen Named(Pen pen, string name, Entry e) => dated ? pen.Line(name, look: Look.Strong).Line(e.Period!, look: Look.Small) : pen.Line($"{name} ({e.Period})", look: Look.Strong);
        return Pen.Write(new("Noto Sans CJK KR", "#37352f", 10), pen => pen
            .Title(p.Name)
            .Table([0.2, 0.8],
            [
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["직무", string.Join(", ", p.TargetRoles)]],
                ["이메일", p.Email], ["전화번호", p.Phone], ["브런치", $"https://brunch.co.kr/@{Handle(p)}"],
            ], ruled: false)
            .Line(p.Summary!)
            .Heading(Head("💼", v.One("경력", "일해 온 곳"))).Each(p.Experience, e => Named(pen, $"{e.Organisation} | {e.Role}", e).Bullets(e.Claims).Gap())
            .Heading(Head("📌", v.One("프로젝트", "대표 프로젝트"))).Each(p.Projects, e => Named(pen, e.Title, e).Bullets(e.Claims).Gap())
            .Heading(Head("🧰", v.One("스킬", "툴 & 스킬"))).Bullets(p.Skills)
            .Heading(Head("🎓", "학력")).Each(p.Education, e => Named(pen, $"{e.Organisation} {e.Role}", e))
            .Heading(Head("🌱", v.One("대외활동", "그 밖의 활동"))).Each(p.Activities, e => Named(pen, $"{e.Title} | {e.Organisation} | {e.Role}", e).Bullets(e.Claims))
            .Heading(Head("📄", "자격증 · 어학"))
            .Bullets([.. p.Certifications.Select(e => $"{e.Title}, {e.Organisation} ({e.Period})"), .. p.Languages.Select(e => $"{e.Title} {e.Level} ({e.Period})")]));
    }

    private static Sheet Readme(Applicant p)
    {
        var v = new Variety(p);
        var (icon, roled) = (v.Chance(), v.Chance());
        string Head(string emoji, string name) => icon ? $"{emoji} {name}" : name;
        return Pen.Write(new("Noto Sans CJK KR", "#1f2328", 10), pen => pen
            .Title(p.TargetRoles.Count == 1 && roled ? $"{p.Name} | {p.TargetRoles[0]}" : p.Name)
            .Line(p.TargetRoles.Count == 1 && roled ? "" : string.Join(", ", p.TargetRoles), look: Look.Subtitle)
            .Line(p.Summary!)
            .Heading(Head("📫", "Contact")).Bullets([$"Email: {p.Email}", $"Phone: {p.Phone}", $"GitHub: https://github.com/{Handle(p)}", $"Blog: https://velog.io/@{Handle(p)}"])
            .Heading(Head("🛠", v.One("Skills", "Tech Stack"))).Line(string.Join(", ", p.Skills))
            .Heading(Head("💼", v.One("Experience", "Work Experience"))).Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role} | {e.Period}").Bullets(e.Claims, "-").Gap())
            .Heading(Head("🚀", "Projects")).Table([0.26, 0.24, 0.5], [["프로젝트", "기간", "내용"], .. p.Projects.Select(e => new[] { e.Title, e.Period!, string.Join('\n', e.Claims) })], header: true)
            .Heading(Head("🏆", "Awards")).Bullets([.. p.Awards.Select(e => $"{e.Period} {e.Title} - {e.Organisation}")])
            .Heading(Head("📜", "Certificates")).Bullets([.. p.Certifications.Select(e => $"{e.Period} {e.Title} - {e.Organisation}")])
            .Heading(Head("🎓", "Education")).Bullets([.. p.Education.Select(e => $"{e.Organisation} {e.Role} ({e.Period})")]));
    }

    private static Sheet EngineerRecord(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Nanum Gothic", "#000000", 9, Bottom: "{page}"), pen => pen
            .Title(v.One("개 인 이 력 카 드", "기술자 경력사항", "SKILL INVENTORY"), centred: true)
            .Table([0.13, 0.2, 0.13, 0.2, 0.13, 0.21],
            [
                ["성 명", p.Name, "생년월일", p.Born, "기술등급", v.One("고급", "특급")],
                ["휴대폰", p.Phone, "E-Mail", p.Email, Table.Before, Table.Before],
                ["주 소", p.Address, Table.Before, Table.Before, "총경력", HowLong.Korean(p.Experience)],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["지원분야", string.Join(", ", p.TargetRoles), Table.Before, Table.Before, "투입가능일", "즉시"]],
            ], labels: true)
            .Table([0.4, 0.35, 0.25], [[v.One("출신학교", "학교"), "전공", v.One("졸업년월", "졸업일")], .. p.Education.Select(e => new[] { e.Organisation!, e.Role!, e.Period! })], header: true)
            .Table([0.4, 0.35, 0.25], [["자격증", "발급기관", "취득일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("근무경력").Table([0.24, 0.2, 0.18, 0.38], [["회사명", "근무기간", "직위", "담당업무"], .. p.Experience.Select(e => new[] { e.Organisation!, e.Period!, e.Role!, string.Join('\n', e.Claims) })], header: true)
            .Heading("보유기술").Table([0.2, 0.8], [["상", string.Join(", ", p.Skills.Take(3))], ["중", string.Join(", ", p.Skills.Skip(3))]], labels: true)
            .Heading(v.One("프로젝트 수행경력", "참여 프로젝트")).Table([0.24, 0.2, 0.12, 0.44], [["프로젝트명", "참여기간", "인원", "수행업무"], .. p.Projects.Select(e => new[] { e.Title, e.Period!, v.One("6명", "11명", "3명"), string.Join('\n', e.Claims) })], header: true)
            .Gap().Line("위 기재사항은 사실과 다름이 없음을 확인합니다.", centred: true));
    }

    private static Sheet Studio(Applicant p)
    {
        var v = new Variety(p);
        var (upper, gap) = (v.Chance(), v.One(" / ", ", "));
        string Head(string name) => upper ? char.ToUpperInvariant(name[0]) + name[1..] : name;
        return Pen.Write(new("Noto Sans CJK KR", v.One("#111111", "#ff5a36", "#5b5bd6"), 9.5), pen => pen.Columns(0.3,
            left => left
                .Title(p.Name)
                .Line(string.Join(gap, p.TargetRoles), look: Look.Subtitle)
                .Heading(Head("contact")).Line(p.Phone).Line(p.Email).Line($"behance.net/{Handle(p)}").Line($"@{Handle(p)}.works")
                .Heading(Head("tools")).Each(p.Skills, skill => left.Line(skill))
                .Heading(Head("language")).Each(p.Languages, e => left.Line($"{e.Title} {e.Level}").Line(e.Period!, look: Look.Small)),
            right => right
                .Heading(Head("about")).Line(p.Summary!)
                .Heading(Head("experience")).Each(p.Experience, e => right.Line($"{e.Organisation}{gap}{e.Role}", e.Period, Look.Strong).Bullets(e.Claims).Gap())
                .Heading(Head("selected works")).Each(p.Projects, e => right.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims).Gap())
                .Heading(Head("education")).Each(p.Education, e => right.Line($"{e.Organisation}{gap}{e.Role}", e.Period))
                .Heading(Head("awards")).Each(p.Awards, e => right.Line($"{e.Title}{gap}{e.Organisation}", e.Period))));
    }

    private static Sheet PhotoHead(Applicant p)
    {
        var v = new Variety(p);
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> text) => pen.Table([0.24, 0.76], all.Select(e => new[] { e.Period!, string.Join('\n', e.Claims.Prepend(text(e))) }), ruled: false);
        var english = v.Chance();
        string Head(string korean, string latin) => english ? latin : korean;
        return Pen.Write(new(v.One("Nanum Barun Gothic", "Nanum Gothic"), v.One("#4a6c8c", "#b5838d", "#588157"), 9.5), pen =>
        {
            pen.Title(p.Name).Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle)
                .Table([0.22, 0.78], [["PHOTO", $"{p.Born}\n{p.Phone}\n{p.Email}\n{p.Address}"]], ruled: false)
                .Line(p.Summary!);
            Dated(pen.Heading(Head("학력사항", "EDUCATION")), p.Education, e => $"{e.Organisation} {e.Role} 졸업");
            Dated(pen.Heading(Head("인턴 경험", "WORK EXPERIENCE")), p.Experience, e => $"{e.Organisation} | {e.Role}");
            Dated(pen.Heading(Head("프로젝트 경험", "PROJECT")), p.Projects, e => e.Title);
            Dated(pen.Heading(Head("대내외활동", "ACTIVITY")), p.Activities, e => $"{e.Title} | {e.Organisation} | {e.Role}");
            Dated(pen.Heading(Head("수상내역", "AWARD")), p.Awards, e => $"{e.Title} | {e.Organisation}");
            Dated(pen.Heading(Head("자격사항", "CERTIFICATE")), p.Certifications, e => $"{e.Title} | {e.Organisation}");
            Dated(pen.Heading(Head("어학능력", "LANGUAGE")), p.Languages, e => $"{e.Title} | {e.Level}");
            pen.Heading(Head("보유기술", "SKILL")).Table([0.34, 0.33, 0.33], p.Skills.Chunk(3).Select(three => (string[])[.. three, .. Enumerable.Repeat("", 3 - three.Length)]), ruled: false)
                .Heading(Head("취미 · 특기", "HOBBY")).Line(v.One("클라이밍, 영화 감상", "캘리그래피, 러닝"));
        });
    }

    private static Sheet CareerStatement(Applicant p)
    {
        var v = new Variety(p);
        var (colon, bullet, told) = (v.One(" : ", ": "), v.One("-", "·", "○"), v.One("주요업무 및 성과", "담당업무 및 실적"));
        var firms = v.InSomeOrder("비상장, 사원수 120명", "코스닥 상장, 사원수 340명", "중소기업, 매출액 210억 원", "중견기업, 사원수 900명", "스타트업, 사원수 35명");
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), v.One("#000000", "#1f4e79"), 10, Bottom: "- {page} -"), pen => pen
            .Title("경력기술서", centred: true)
            .Line($"성명{colon}{p.Name}").Line($"연락처{colon}{p.Phone} / {p.Email}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"지원분야{colon}{string.Join(", ", p.TargetRoles)}").Line(p.TargetCompany is null ? "" : $"지원회사{colon}{p.TargetCompany}")
            .Heading(v.One("◈ 경력 요약", "◈ 총괄 요약")).Line($"총 {HowLong.Korean(p.Experience)}", look: Look.Strong).Line(p.Summary!)
            .Heading(v.One("◈ 핵심 역량", "◈ 보유 역량")).Line(string.Join(" / ", p.Skills))
            .Heading(v.One("◈ 경력 상세", "◈ 경력 사항")).Each(p.Experience.Index(), e => pen
                .Line($"{e.Index + 1}. {e.Item.Organisation}", look: Look.Strong)
                .Line($"회사개요{colon}{firms[e.Index % firms.Count]}", look: Look.Small)
                .Line($"근무기간{colon}{e.Item.Period}").Line($"부서/직위{colon}{e.Item.Role}")
                .Line(e.Item.Claims.Count == 0 ? "" : told + colon.TrimEnd()).Bullets(e.Item.Claims, bullet).Gap())
            .Heading("◈ 주요 프로젝트").Each(p.Projects.Index(), e => pen.Line($"{e.Index + 1}) {e.Item.Title} ({e.Item.Period})", look: Look.Strong).Bullets(e.Item.Claims, bullet).Gap())
            .Heading("◈ 학력").Each(p.Education, e => pen.Line($"{e.Period} {e.Organisation} {e.Role} 졸업"))
            .Heading("◈ 자격").Each(p.Certifications, e => pen.Line($"{e.Period} {e.Title} ({e.Organisation})"))
            .Heading("◈ 이직 사유").Line(v.One("보다 큰 규모의 업무를 맡아 성장하고자 합니다.", "회사의 사업 축소에 따른 것입니다.")));
    }

    private static Sheet Returning(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet) = (v.One("□ ", "○ ", "● "), v.One("-", "·"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 10.5), pen => pen
            .Title("이력서", centred: true)
            .Table([0.14, 0.32, 0.14, 0.4],
            [
                ["이름", p.Name, "생년", $"{p.Born[..4]}년"], ["연락처", p.Phone, "이메일", p.Email],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["지원직종", string.Join(", ", p.TargetRoles), Table.Before, Table.Before]],
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원업체", p.TargetCompany, Table.Before, Table.Before]],
            ], labels: true)
            .Heading(mark + v.One("간단 소개", "다시 일을 시작하며")).Line(p.Summary!)
            .Heading(mark + v.One("취득 자격", "자격 · 직업훈련")).Each(p.Certifications, e => pen.Line($"{e.Period}  {e.Title} ({e.Organisation})"))
            .Heading(mark + v.One("교육 중 수행한 과제", "실습 프로젝트")).Each(p.Projects, e => pen.Line($"{e.Period}  {e.Title}", look: Look.Strong).Bullets(e.Claims, bullet))
            .Heading(mark + v.One("지난 경력", "경력사항")).Line(v.One("※ 육아로 2년간의 공백이 있습니다.", "※ 가족 돌봄으로 1년의 공백이 있습니다."), look: Look.Small)
            .Each(p.Experience, e => pen.Line($"{e.Period}  {e.Organisation}  {e.Role}", look: Look.Strong).Bullets(e.Claims, bullet).Gap())
            .Heading(mark + v.One("봉사활동", "자원봉사 및 모임")).Each(p.Activities, e => pen.Line($"{e.Period}  {e.Title} ({e.Organisation}, {e.Role})", look: Look.Strong).Bullets(e.Claims, bullet))
            .Heading(mark + "학력").Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation} {e.Role}"))
            .Heading(mark + v.One("할 줄 아는 것", "컴퓨터 활용 및 기술")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet Mail(Applicant p)
    {
        var v = new Variety(p);
        var (open, close) = v.One(("[", "]"), ("<", ">"), ("*", "*"));
        Pen Head(Pen pen, string name) => pen.Gap().Line($"{open}{name}{close}");
        return Pen.Write(new("Nanum Gothic", "#000000", 10.5), pen =>
        {
            pen.Line("안녕하세요, 채용 담당자님.").Line("채용 공고를 보고 아래와 같이 지원합니다.");
            Head(pen, v.One("인적사항", "기본정보")).Line($"이름: {p.Name}").Line($"연락처: {p.Phone}").Line($"이메일: {p.Email}")
                .Line(p.TargetRoles.Count == 0 ? "" : $"지원직무: {string.Join(", ", p.TargetRoles)}").Line(p.TargetCompany is null ? "" : $"지원회사: {p.TargetCompany}");
            Head(pen, v.One("소개", "자기소개")).Line(p.Summary!);
            Head(pen, "경력").Each(p.Experience, e => pen.Line($"{e.Organisation} / {e.Role} / {e.Period}").Bullets(e.Claims, "-").Gap());
            Head(pen, "학력").Each(p.Education, e => pen.Line($"{e.Organisation} / {e.Role} / {e.Period}"));
            Head(pen, "자격증").Each(p.Certifications, e => pen.Line($"{e.Title} / {e.Organisation} / {e.Period}"));
            Head(pen, "어학").Each(p.Languages, e => pen.Line($"{e.Title} / {e.Level} / {e.Period}"));
            Head(pen, v.One("보유기술", "사용 가능한 툴")).Line(string.Join(", ", p.Skills));
            pen.Gap().Line("검토해 주셔서 감사합니다. 연락 기다리겠습니다.").Line($"{p.Name} 드림");
        });
    }
}
