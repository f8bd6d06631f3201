using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of the third round; opened after they were measured twice (94, 86 and 78 % of heads, sections and entries).</summary>
internal static class ThirdRoundKorean
{
    /// <summary>The ends of a period in cells of their own.</summary>
    private static readonly DateStyle TwoCells = new(m => $"{m.Year}.{m.Number:00}", " ", "재직중");
    private static readonly DateStyle TwoCellsOfDashes = new(m => $"{m.Year}-{m.Number:00}", " ", "현재");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle ShortWords = new(m => $"{m.Year % 100:00}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle DotsToPresent = new(m => $"{m.Year}.{m.Number:00}", " – ", "Present");
    private static readonly DateStyle SlashesAndHyphen = new(m => $"{m.Year}/{m.Number:00}", "-", "재직 중");
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number:00}.", " ~ ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("third-ko-poster", "design tool's template, side column of facts, dates over their entries", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience awards certifications languages", Poster) { OrDates = [DotsToPresent] },
        new("third-ko-stationery", "the form from the stationery shop: schools, jobs and certificates in one list, oldest first", "ko", Kind.Experienced, DateStyle.Dots, "company education experience certifications essays", Stationery) { OrDates = [ClosedDots, WordsAndTilde], Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e },
        new("third-ko-hiring-form", "a firm's form, numbered rows, first and last month in two columns", "ko", Kind.Experienced, TwoCells, "company skills education experience awards certifications languages", HiringForm) { OrDates = [TwoCellsOfDashes] },
        new("third-ko-duty-sheets", "경력기술서 of sheets, duties apart from results", "ko", Kind.LongCareer, ClosedDots, "company summary skills education experience certifications", DutySheets) { OrDates = [WordsAndTilde, DateStyle.Dots] },
        new("third-ko-portfolio", "developer's page, all that is not work under ETC", "ko", Kind.Experienced, DotsToPresent, "summary skills education experience projects certifications languages", Portfolio) { OrDates = [ClosedDots] },
        new("third-ko-counted-answers", "자기소개서, how long an answer may be under its question", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", CountedAnswers),
        new("third-ko-answer-cells", "자기소개서 in a form, its questions in the left column", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", AnswerCells),
        new("third-ko-prose", "jobs told in paragraphs", "ko", Kind.CareerChanger, WordsAndTilde, "summary skills education experience projects activities certifications", Prose) { OrDates = [ShortWords, DateStyle.DotsAndHyphen] },
        new("third-ko-bars", "word processor's template, headings in shaded bars", "ko", Kind.Graduate, ClosedDots, "company skills education experience activities awards certifications languages", Bars) { OrDates = [SlashesAndHyphen, DateStyle.Dots] },
        new("third-ko-international", "for a foreign firm, headings in two languages, what one did before where", "ko", Kind.Experienced, DotsToPresent, "summary skills education experience projects activities awards languages", International),
        new("third-ko-platform", "printed from a hiring platform", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects awards certifications languages", Platform) { OrDates = [DateStyle.Dots, SlashesAndHyphen] },
        new("third-ko-recruiter", "a recruiter's sheet, jobs in a list and once more in detail", "ko", Kind.Experienced, SlashesAndHyphen, "company skills education experience certifications languages", Recruiter) { OrDates = [DateStyle.Dots, ShortWords] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static string[] Ends(Entry e) => e.Period!.Split(' ') is [var from, var to] ? [from, to] : [e.Period, ""];

    private static Sheet Poster(Applicant p)
    {
        var v = new Variety(p);
        var (both, accent) = (v.Chance(), v.One("#1d4e89", "#9a5b2f", "#3c3c3c"));
        string Head(string korean, string latin) => both ? $"{latin} {korean}" : korean;
        return Pen.Write(new(v.One("Noto Sans CJK KR", "Nanum Gothic"), accent, 9.5), pen => pen.Columns(0.34,
            left => left
                .Title(p.Name)
                .Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle)
                .Heading(Head("연락처", "CONTACT")).Line(p.Phone).Line(p.Email).Line(p.Address)
                .Heading(Head("인적사항", "PERSONAL")).Line($"생년월일  {p.Born}").Line(v.One("병역  군필", "병역  해당 없음")).Line(v.One("취미  수영, 필름 카메라", "취미  달리기"))
                .Heading(Head("보유 역량", "SKILLS")).Each(p.Skills, skill => left.Line(skill))
                .Heading(Head("자격증", "CERTIFICATE")).Each(p.Certifications, e => left.Line(e.Period!, look: Look.Small).Line(e.Title).Line(e.Organisation!, look: Look.Small).Gap())
                .Heading(Head("외국어", "LANGUAGE")).Each(p.Languages, e => left.Line(e.Period!, look: Look.Small).Line($"{e.Title}  {e.Level}").Gap()),
            right => right
                .Heading(Head("프로필", "PROFILE")).Line(p.Summary!)
                .Heading(Head("학력", "EDUCATION")).Each(p.Education, e => right.Line(e.Period!, look: Look.Small).Line($"{e.Organisation} | {e.Role}", look: Look.Strong).Gap())
                .Heading(Head("경력", "EXPERIENCE")).Each(p.Experience, e => right.Line(e.Period!, look: Look.Small).Line($"{e.Organisation} | {e.Role}", look: Look.Strong).Bullets(e.Claims).Gap())
                .Heading(Head("수상", "AWARDS")).Each(p.Awards, e => right.Line(e.Period!, look: Look.Small).Line($"{e.Title} | {e.Organisation}", look: Look.Strong).Gap())));
    }

    private static Sheet Stationery(Applicant p)
    {
        var v = new Variety(p);
        var (grouped, mark) = (v.Chance(), v.One("◎", "◈", "■"));
        IEnumerable<string[]> Group(string name, IEnumerable<string[]> rows) => grouped ? rows.Prepend([$"< {name} >", Table.Before, Table.Before]) : rows;
        return Pen.Write(new("Nanum Myeongjo", "#000000", 10.5), pen => pen
            .Title("이      력      서", centred: true)
            .Table([0.13, 0.32, 0.15, 0.4],
            [
                ["성  명", p.Name, "생년월일", $"{p.Born} (만 {2025 - int.Parse(p.Born.AsSpan(0, 4))}세)"],
                ["주  소", p.Address, Table.Before, Table.Before],
                ["전  화", p.Phone, "전자우편", p.Email],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["희망직종", string.Join(", ", p.TargetRoles), "희망급여", v.One("회사 내규", "협의")]],
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원회사", p.TargetCompany, Table.Before, Table.Before]],
            ], labels: true)
            .Table([0.3, 0.47, 0.23],
            [
                [v.One("년  월  일", "기  간"), v.One("학 력 및 경 력 사 항", "학력 · 경력 · 자격사항"), v.One("비  고", "발 령 청")],
                .. Group("학 력", p.Education.Reverse().Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role} 졸업", "" })),
                .. Group("경 력", p.Experience.Reverse().Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role}", e.Span!.Ongoing ? "재직" : "퇴사" })),
                .. Group("자 격", p.Certifications.Select(e => new[] { e.Period!, $"{e.Title} 취득", e.Organisation! })),
            ], header: true)
            .Table([0.12, 0.22, 0.22, 0.44], [["가족", "관계", "성명", "직업"], [Table.Above, "부", $"{p.Name[..1]}정호", "자영업"], [Table.Above, "모", "윤미란", "주부"]], header: true)
            .Line("위 사실이 틀림없음을 확인함", centred: true).Line($"2026년  3월  12일      지원자  {p.Name}  (인)", centred: true)
            .PageBreak()
            .Title("자  기  소  개  서", centred: true)
            .Each(p.Essays, essay => pen.Line($"{mark} {essay.Question}", look: Look.Strong).Each(essay.Paragraphs, text => pen.Line("  " + text)).Gap()));
    }

    private static Sheet HiringForm(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, mark) = (v.One("- ", "• ", ""), v.One("▣ ", "● ", "", "○ "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#222222", 9, Bottom: "{page}/3"), pen => pen
            .Title(v.One("입 사 지 원 서", "지 원 서"), centred: true)
            .Table([0.14, 0.24, 0.14, 0.3, 0.18],
            [
                ["성 명", p.Name, "생년월일", p.Born, "사  진"],
                ["휴대전화", p.Phone, "이메일", p.Email, Table.Above],
                ["지원회사", p.TargetCompany ?? "", v.One("지원부문", "지원직무"), string.Join(", ", p.TargetRoles), Table.Above],
                ["희망연봉", v.One("내규에 따름", "면접 시 협의"), "입사가능일", v.One("즉시", "합격 후 4주"), Table.Above],
                ["현 주 소", p.Address, Table.Before, Table.Before, Table.Before],
            ], labels: true)
            .Line(mark + v.One("학력사항", "학 력"), look: Look.Strong)
            .Table([0.06, 0.15, 0.15, 0.3, 0.22, 0.12], [["No", "입학", "졸업", "학교명", "전공", "졸업여부"], .. p.Education.Index().Select(e => (string[])[$"{e.Index + 1}", .. Ends(e.Item), e.Item.Organisation!, e.Item.Role!, "졸업"])], header: true)
            .Line(mark + v.One("경력사항 (최근 순으로 기재)", "경 력"), look: Look.Strong)
            .Table([0.06, 0.12, 0.12, 0.18, 0.18, 0.34], [["No", "입사일", "퇴사일", "회사명", "부서/직위", "담당업무 및 실적"], .. p.Experience.Index().Select(e => (string[])[$"{e.Index + 1}", .. Ends(e.Item), e.Item.Organisation!, e.Item.Role!, Bulleted(bullet, e.Item.Claims)])], header: true)
            .Line(mark + "자격 / 어학", look: Look.Strong)
            .Table([0.12, 0.3, 0.18, 0.26, 0.14],
            [
                ["구분", "명칭", "점수/등급", "시행기관", "취득일"],
                .. p.Certifications.Select(e => new[] { "자격", e.Title, "-", e.Organisation!, e.Period! }),
                .. p.Languages.Select(e => new[] { "어학", e.Title, e.Level!, "-", e.Period! }),
            ], header: true)
            .Line(mark + v.One("수상내역", "포상 및 수상"), look: Look.Strong)
            .Table([0.06, 0.44, 0.32, 0.18], [["No", "수상명", "수여기관", "수여일"], .. p.Awards.Index().Select(e => new[] { $"{e.Index + 1}", e.Item.Title, e.Item.Organisation!, e.Item.Period! })], header: true)
            .Line(mark + "병역사항", look: Look.Strong)
            .Table([0.2, 0.2, 0.2, 0.4], [["병역구분", "군별", "계급", "미필사유"], v.One<string[]>(["군필", "육군", "병장", ""], ["비대상", "", "", ""], ["면제", "", "", "기타"])], header: true)
            .Line(mark + v.One("OA 및 활용 프로그램", "보유 기술"), look: Look.Strong)
            .Table([1], [[string.Join(", ", p.Skills)]]));
    }

    private static Sheet DutySheets(Applicant p)
    {
        var v = new Variety(p);
        var (duties, results, bullet) = (v.One("담당업무", "수행업무"), v.One("주요성과", "성과 및 실적"), v.One("○ ", "- ", "· "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 10, Top: "경력기술서", Bottom: "{page}"), pen => pen
            .Title("경 력 기 술 서", centred: true)
            .Table([0.18, 0.32, 0.18, 0.32],
            [
                ["성명", p.Name, "지원분야", string.Join(", ", p.TargetRoles)],
                ["연락처", p.Phone, "이메일", p.Email],
                ["지원회사", p.TargetCompany ?? "", "총 경력기간", HowLong.Korean(p.Experience)],
            ], labels: true)
            .Heading("□ 핵심 요약").Line(p.Summary!)
            .Heading("□ 경력 세부내용").Each(p.Experience.Index(), e => pen.Table([0.16, 0.34, 0.16, 0.34],
            [
                ["근무처", e.Item.Organisation!, "근무기간", e.Item.Period!],
                ["직위", e.Item.Role!, "근무형태", v.One("정규직", "상근")],
                .. e.Item.Claims.Count == 0 ? Array.Empty<string[]>() : [[duties, Bulleted(bullet, e.Item.Claims.Take(2)), Table.Before, Table.Before]],
                .. e.Item.Claims.Count < 3 ? Array.Empty<string[]>() : [[results, Bulleted(bullet, e.Item.Claims.Skip(2)), Table.Before, Table.Before]],
            ], labels: true).Gap())
            .Heading("□ 학력").Table([0.3, 0.4, 0.3], [["기간", "학교", "전공"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading("□ 자격 및 보유기술")
            .Table([0.2, 0.8], [["자격증", string.Join('\n', p.Certifications.Select(e => $"{e.Title} / {e.Organisation} / {e.Period}"))], ["보유기술", string.Join(", ", p.Skills)]], labels: true));
    }

    private static Sheet Portfolio(Applicant p)
    {
        var v = new Variety(p);
        var link = p.Email.Split('@')[0].Replace(".", "-", StringComparison.Ordinal);
        return Pen.Write(new("Noto Sans CJK KR", v.One("#111111", "#0969da"), v.One(9.5, 10)), pen => pen
            .Title(Joined(" | ", p.Name, string.Join(", ", p.TargetRoles)))
            .Line($"Tel. {p.Phone}").Line($"Mail. {p.Email}").Line($"Github. github.com/{link}")
            .Heading("ABOUT").Line(p.Summary!)
            .Heading(v.One("STACK", "SKILL SET")).Table([0.25, 0.75], [["자신 있어요", string.Join(", ", p.Skills.Take(3))], ["다룰 수 있어요", string.Join(", ", p.Skills.Skip(3))]], labels: true, ruled: v.Chance())
            .Heading(v.One("CAREER", "WORK")).Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading(v.One("PROJECT", "PERSONAL PROJECT")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims).Gap())
            .Heading("ETC")
            .Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation} {e.Role} 졸업"))
            .Each(p.Certifications, e => pen.Line($"{e.Period}  {e.Title} 취득 ({e.Organisation})"))
            .Each(p.Languages, e => pen.Line($"{e.Period}  {e.Title} {e.Level}")));
    }

    private static Sheet CountedAnswers(Applicant p)
    {
        var v = new Variety(p);
        var (style, most) = (v.One(0, 1, 2), v.One(600, 800, 1000));
        var limit = v.One($"(최소 100자, 최대 {most}자 입력 가능)", $"※ 공백 포함 {most}자 이내");
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Barun Gothic"), "#000000", v.One(10, 11)), pen => pen
            .Table([0.16, 0.34, 0.16, 0.34], [["지원기업", p.TargetCompany ?? "", "지원직무", string.Join(" / ", p.TargetRoles)], ["이름", p.Name, "연락처", p.Phone], ["이메일", p.Email, Table.Before, Table.Before]], labels: true)
            .Each(p.Essays.Index(), essay => pen.Gap()
                .Line(style switch { 0 => $"{essay.Index + 1}. {essay.Item.Question}", 1 => $"【{essay.Index + 1}】 {essay.Item.Question}", _ => $"Q{essay.Index + 1}) {essay.Item.Question}" }, look: Look.Strong)
                .Line(limit, look: Look.Small)
                .Each(essay.Item.Paragraphs, text => pen.Line(text))));
    }

    private static Sheet AnswerCells(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10.5, Bottom: "- {page} -"), pen => pen
            .Title("자 기 소 개 서", centred: true)
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["성 명", p.Name, "생년월일", p.Born],
                ["연 락 처", p.Phone, "E-mail", p.Email],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("지원분야", "응모부문"), string.Join(", ", p.TargetRoles), Table.Before, Table.Before]],
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원회사", p.TargetCompany, Table.Before, Table.Before]],
            ], labels: true)
            .Table([0.2, 0.8], p.Essays.Select(essay => new[] { essay.Question, string.Join('\n', essay.Paragraphs) }), labels: true)
            .Line("상기 기재 사항은 사실과 다름이 없습니다.", centred: true).Line($"2026. 3. 18.   작성자 {p.Name}", centred: true));
    }

    private static Sheet Prose(Applicant p)
    {
        var v = new Variety(p);
        var (brackets, mark) = (v.Chance(), v.One("", "■ ", "▶ "));
        static string Told(IEnumerable<string> claims) => string.Join(' ', claims.Select(claim => claim.EndsWith('.') ? claim : claim + "."));
        string Dated(string name, Entry e) => brackets ? $"[{e.Period}] {name}" : $"{name} ({e.Period})";
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo", "Noto Sans CJK KR"), "#444444", 10.5), pen => pen
            .Title(p.Name)
            .Line(Joined(" | ", string.Join(", ", p.TargetRoles), p.Phone, p.Email))
            .Heading(mark + v.One("자기 소개", "한 줄 소개", "나의 강점")).Line(p.Summary!)
            .Heading(mark + v.One("걸어온 길", "직장 생활", "경력 소개")).Each(p.Experience, e => pen.Line(Dated($"{e.Organisation}, {e.Role}", e), look: Look.Strong).Line(Told(e.Claims)).Gap())
            .Heading(mark + v.One("새로운 분야의 프로젝트", "직접 해 본 프로젝트")).Each(p.Projects, e => pen.Line(Dated(e.Title, e), look: Look.Strong).Line(Told(e.Claims)).Gap())
            .Heading(mark + v.One("일 밖의 활동", "사회 활동")).Each(p.Activities, e => pen.Line(Dated($"{e.Title}, {e.Organisation}, {e.Role}", e), look: Look.Strong).Line(Told(e.Claims)).Gap())
            .Heading(mark + v.One("학업", "학력")).Each(p.Education, e => pen.Line(Dated($"{e.Organisation} {e.Role}", e)))
            .Heading(mark + v.One("취득 자격", "자격증")).Each(p.Certifications, e => pen.Line(Dated($"{e.Title}, {e.Organisation}", e)))
            .Heading(mark + v.One("다룰 줄 아는 것", "활용 도구와 역량")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet Bars(Applicant p)
    {
        var v = new Variety(p);
        var spaced = v.Chance();
        Pen Bar(Pen pen, string name) => pen.Table([1], [[spaced ? string.Join(' ', name.Where(letter => letter != ' ')) : name]], header: true);
        return Pen.Write(new("Nanum Gothic", "#1f4e79", 10), pen =>
        {
            pen.Title("이 력 서", centred: true).Table([0.15, 0.35, 0.15, 0.35],
            [
                ["성명", p.Name, "생년월일", p.Born],
                ["휴대폰", p.Phone, "이메일", p.Email],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["지원 직무", string.Join(", ", p.TargetRoles), "병역", v.One("군필", "해당없음")]],
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원 회사", p.TargetCompany, Table.Before, Table.Before]],
            ], labels: true, ruled: false);
            Bar(pen, v.One("학력사항", "학 력")).Table([0.28, 0.36, 0.36], p.Education.Select(e => new[] { e.Period!, e.Organisation!, $"{e.Role} 졸업" }), ruled: false);
            Bar(pen, v.One("인턴 및 경력", "실무 경험", "경력사항")).Table([0.28, 0.72], p.Experience.Select(e => new[] { e.Period!, $"{e.Organisation} / {e.Role}\n{Bulleted("- ", e.Claims)}" }), ruled: false);
            Bar(pen, v.One("대내외 활동", "활동 사항", "봉사 및 동아리")).Table([0.28, 0.72], p.Activities.Select(e => new[] { e.Period!, $"{e.Title} / {e.Organisation} / {e.Role}\n{Bulleted("- ", e.Claims)}" }), ruled: false);
            Bar(pen, v.One("수상 이력", "수상 경력")).Table([0.28, 0.36, 0.36], p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false);
            Bar(pen, v.One("자격증", "취득 자격")).Table([0.28, 0.36, 0.36], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false);
            Bar(pen, v.One("어학 능력", "외국어")).Table([0.28, 0.36, 0.36], p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! }), ruled: false);
            Bar(pen, v.One("사용 프로그램", "컴퓨터 활용 능력", "직무 기술")).Line(string.Join(", ", p.Skills));
        });
    }

    private static Sheet International(Applicant p)
    {
        var v = new Variety(p);
        var latinFirst = v.Chance();
        string Head(string korean, string latin) => latinFirst ? $"{latin} ({korean})" : $"{korean} / {latin}";
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#16365c", 10, Bottom: "{page}"), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Line($"{p.Address}  |  {p.Phone}  |  {p.Email}", centred: true)
            .Heading(Head("자기 소개", "Profile")).Line(p.Summary!)
            .Heading(Head("경력 사항", "Professional Experience")).Each(p.Experience, e => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!, e.Period).Bullets(e.Claims).Gap())
            .Heading(Head("프로젝트", "Key Projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(Head("학력", "Education")).Each(p.Education, e => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!, e.Period))
            .Heading(Head("봉사 및 대외활동", "Extracurricular Activities")).Each(p.Activities, e => pen.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Role}", e.Period).Bullets(e.Claims))
            .Heading(Head("수상", "Honors")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head("어학", "Languages")).Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}", e.Period))
            .Heading(Head("기술", "Skills")).Line(string.Join(", ", p.Skills))
            .Heading(Head("추천인", "References")).Line("요청 시 제출하겠습니다."));
    }

    private static Sheet Platform(Applicant p)
    {
        var v = new Variety(p);
        var right = v.Chance();
        Pen Named(Pen pen, string name, Entry e) => right ? pen.Line(name, e.Period, Look.Strong) : pen.Line(name, look: Look.Strong).Line(e.Period!, look: Look.Small);
        return Pen.Write(new("Noto Sans CJK KR", "#3366ff", 10), pen => pen
            .Title(p.Name)
            .Line($"이메일: {p.Email}", look: Look.Small).Line($"연락처: {p.Phone}", look: Look.Small)
            .Line(p.TargetRoles.Count == 0 ? "" : $"직군/직무: {string.Join(", ", p.TargetRoles)}", look: Look.Small)
            .Gap().Line(p.Summary!)
            .Heading("경력").Line($"총 경력 {HowLong.Korean(p.Experience)}", look: Look.Small).Each(p.Experience, e => Named(pen, e.Organisation!, e).Line(e.Role!).Bullets(e.Claims).Gap())
            .Heading("프로젝트").Each(p.Projects, e => Named(pen, e.Title, e).Bullets(e.Claims).Gap())
            .Heading("학력").Each(p.Education, e => Named(pen, e.Organisation!, e).Line(e.Role!))
            .Heading("스킬").Line(string.Join(v.One("   ", " · ", " | "), p.Skills))
            .Heading("수상 및 기타").Each(v.InSomeOrder([.. p.Awards, .. p.Certifications]), e => Named(pen, e.Title, e).Line(e.Organisation!))
            .Heading("외국어").Each(p.Languages, e => Named(pen, e.Title, e).Line(e.Level!))
            .Heading("링크").Line($"https://www.{p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal)}.me"));
    }

    private static Sheet Recruiter(Applicant p)
    {
        var v = new Variety(p);
        var bullet = v.One("-", "•", "ㆍ");
        return Pen.Write(new("Nanum Gothic", "#7f0000", 10, Top: "CONFIDENTIAL", Bottom: "{page}"), pen => pen
            .Title("이 력 서", centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Position : {string.Join(" / ", p.TargetRoles)}").Line(p.TargetCompany is null ? "" : $"지원회사 : {p.TargetCompany}")
            .Heading("인적사항").Table([0.2, 0.8], [["성    명", p.Name], ["생년월일", p.Born], ["주    소", p.Address], ["연 락 처", p.Phone], ["E - mail", p.Email], ["희망연봉", v.One("협의 가능", "회사 내규에 따름")]], ruled: false)
            .Heading("학력사항").Table([0.3, 0.7], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role} 졸업" }), ruled: false)
            .Heading($"경력요약 (총 {HowLong.Korean(p.Experience)})").Table([0.3, 0.35, 0.35], p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }), ruled: false)
            .Heading("어학 / 자격")
            .Each(p.Languages, e => pen.Line($"{e.Title} {e.Level} ({e.Period})"))
            .Each(p.Certifications, e => pen.Line($"{e.Title} - {e.Organisation} ({e.Period})"))
            .Heading("사용 가능 TOOL").Line(string.Join(", ", p.Skills))
            .Heading("상세 경력").Each(p.Experience, e => pen.Line($"{e.Organisation} ({e.Period})", look: Look.Strong).Line($"직급 : {e.Role}").Bullets(e.Claims, bullet).Gap()));
    }
}
