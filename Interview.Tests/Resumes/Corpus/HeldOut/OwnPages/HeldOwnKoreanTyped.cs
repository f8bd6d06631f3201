namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean résumés typed in a word processor: numbered lines, tables drawn by hand, a student's page, a worker's page, a mail.</summary>
internal static class HeldOwnKoreanTyped
{
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DotsAtWork = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DottedAtWork = new(m => $"{m.Year}. {m.Number}.", " ~ ", "재직중");
    private static readonly DateStyle HangulTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle HangulTight = new(m => $"{m.Year}년 {m.Number}월", "~", "현재");
    private static readonly DateStyle ShortYearsTight = new(m => $"{m.Year % 100:00}.{m.Number:00}", "~", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-own-typed", "typed résumé: labels and colons on top, numbered headings, a line for each entry with its dates in front", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience certifications languages", Typed, HeldOut: true) { OrDates = [DottedAtWork, HangulTilde] },
        new("held-ko-own-table", "résumé of tables that its writer drew: person, schools, jobs with what was done, certificates", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience certifications languages", Tables, HeldOut: true) { OrDates = [DotsAtWork, DateStyle.Tight, DateStyle.OfficialDots] },
        new("held-ko-own-student", "new graduate's one page: dates at the right margin, activities after the internship", "ko", Kind.Graduate, DateStyle.Dots, "skills education experience activities awards certifications languages", Student, HeldOut: true) { OrDates = [TightDots, DateStyle.DotsAndHyphen] },
        new("held-ko-own-worker", "short page in big letters for a trade or a shop, oldest job first", "ko", Kind.Experienced, HangulTight, "education experience certifications", Worker, HeldOut: true) { Professions = "maintenance driving logistics", OrDates = [DateStyle.Tight, HangulTilde] },
        new("held-ko-own-mail", "résumé typed into a mail: a greeting, names of sections in brackets, hyphens", "ko", Kind.Experienced, TightDots, "skills education experience projects certifications", Mail, HeldOut: true) { OrDates = [ShortYearsTight, DateStyle.Dots] },
    ];

    private static Sheet Typed(Applicant p)
    {
        var v = new Variety(p);
        var (wide, style, gap) = (v.Chance(), v.One(0, 1, 2), v.One("   ", "  ", " : "));
        var (school, skills, foot) = (v.One("학력사항", "학 력", "학력"), v.One("보유 능력", "보유기술", "업무능력"), v.One("위에 기재한 사항은 사실과 틀림이 없습니다.", "위의 내용은 사실과 다름없음을 확인합니다."));
        var number = 0;
        string Head(string name) => style switch { 0 => $"{++number}. {name}", 1 => $"■ {name}", _ => $"[{name}]" };
        string Label(string tight, string spread) => wide ? $"{spread} : " : $"{tight}: ";
        return Pen.Write(new(v.One("Noto Serif CJK KR", "Nanum Gothic"), "#000000", 11), pen => pen
            .Title(v.One("이 력 서", "이력서"), centred: true).Gap()
            .Line(Label("성명", "성    명") + p.Name)
            .Line(Label("생년월일", "생년월일") + p.Born)
            .Line(Label("연락처", "연 락 처") + p.Phone)
            .Line(Label("이메일", "이 메 일") + p.Email)
            .Line(Label("주소", "주    소") + p.Address)
            .Line(p.TargetRoles.Count == 0 ? "" : Label("지원분야", "지원분야") + string.Join(", ", p.TargetRoles)).Gap()
            .Heading(Head(school)).Each(p.Education, e => pen.Line($"{e.Period}{gap}{e.Organisation} {e.Role} 졸업")).Gap()
            .Heading(Head(v.One("경력사항", "경 력", "주요 경력"))).Each(p.Experience, e => pen.Line($"{e.Period}{gap}{e.Organisation} {e.Role}").Bullets(e.Claims, "-")).Gap()
            .Heading(Head(v.One("자격사항", "자격증", "자격 및 면허"))).Each(p.Certifications, e => pen.Line($"{e.Period}{gap}{e.Title} ({e.Organisation})")).Gap()
            .Heading(Head("어학")).Each(p.Languages, e => pen.Line($"{e.Period}{gap}{e.Title} {e.Level}")).Gap()
            .Heading(Head(skills)).Line(string.Join(", ", p.Skills)).Gap()
            .Heading(Head("기타")).Line(v.One("병역: 육군 병장 만기 전역", "병역: 해당 없음", "병역: 군필")).Line("보훈: 비대상").Gap()
            .Line(foot, centred: true).Line("2026년 3월 16일", centred: true).Line($"작성자  {p.Name}  (인)", centred: true));
    }

    private static Sheet Tables(Applicant p)
    {
        var v = new Variety(p);
        var (mark, done, wished) = (v.One("■ ", "● ", ""), v.One("담당업무", "업무내용", "주요업무"), v.One("희망직무", "지원부문", "지원분야"));
        string[] last = p.TargetRoles.Count == 0 ? ["주소", p.Address, Block.Table.Before, Block.Table.Before] : ["주소", p.Address, wished, string.Join(", ", p.TargetRoles)];
        string Told(Entry e) => string.Join('\n', e.Claims.Select(claim => "- " + claim));
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR", "Noto Serif CJK KR"), "#000000", v.One(9.5, 10)), pen => pen
            .Title(v.One("이 력 서", "이  력  서"), centred: true)
            .Table([0.15, 0.35, 0.15, 0.35],
            [
                [v.One("성명", "성 명", "이름"), p.Name, "생년월일", p.Born],
                [v.One("연락처", "휴대폰", "H.P"), p.Phone, v.One("이메일", "E-mail"), p.Email],
                last,
            ], labels: true).Gap()
            .Heading(mark + v.One("학력사항", "학력"))
            .Table([0.28, 0.28, 0.28, 0.16], [["기간", "학교명", v.One("전공", "학과"), "구분"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true).Gap()
            .Heading(mark + v.One("경력사항", "경력"))
            .Table([0.2, 0.17, 0.18, 0.45], [[v.One("근무기간", "기간"), v.One("회사명", "근무처"), v.One("부서/직위", "직위", "부서 및 직급"), done], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Told(e) })], header: true).Gap()
            .Heading(mark + v.One("자격증", "자격사항"))
            .Table([0.25, 0.4, 0.35], [[v.One("취득일", "취득년월"), v.One("자격증명", "자격명"), v.One("발행처", "발급기관")], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true).Gap()
            .Heading(mark + "어학")
            .Table([0.25, 0.4, 0.35], [["응시일", v.One("시험명", "시험"), v.One("점수", "점수/등급")], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true).Gap()
            .Heading(mark + v.One("보유기술", "활용능력")).Table([1], [[string.Join(", ", p.Skills)]]));
    }

    private static Sheet Student(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, joint, middle) = (v.One("-", "•", "·"), v.One(" | ", " / ", ", "), v.Chance());
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#222222", 10), pen => pen
            .Title(p.Name, centred: middle)
            .Line(p.TargetRoles.Count == 0 ? "" : $"지원 직무: {string.Join(", ", p.TargetRoles)}", centred: middle)
            .Line($"{p.Phone}{joint}{p.Email}", centred: middle)
            .Heading("학력").Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role}", e.Period, Look.Strong)).Line(v.One("학점 3.87 / 4.5", "평점 4.02/4.5 (전공 4.11)", ""))
            .Heading(v.One("인턴 경험", "인턴", "경력")).Each(p.Experience, e => pen.Line($"{e.Organisation}{joint}{e.Role}", e.Period, Look.Strong).Bullets(e.Claims, bullet))
            .Heading(v.One("대외활동", "교내외 활동", "활동 경험")).Each(p.Activities, e => pen.Line(e.Title, e.Period, Look.Strong).Line($"{e.Organisation}{joint}{e.Role}").Bullets(e.Claims, bullet))
            .Heading(v.One("수상 내역", "수상")).Each(p.Awards, e => pen.Line($"{e.Title}{joint}{e.Organisation}", e.Period))
            .Heading("자격증").Each(p.Certifications, e => pen.Line($"{e.Title}{joint}{e.Organisation}", e.Period))
            .Heading(v.One("외국어", "어학 성적")).Each(p.Languages, e => pen.Line($"{e.Title} {e.Level}", e.Period))
            .Heading(v.One("보유 역량", "사용 가능 툴", "기술")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet Worker(Applicant p)
    {
        var v = new Variety(p);
        var (mark, joint) = (v.One("◎ ", "* ", "○ "), v.One(" : ", ": ", "  "));
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Serif CJK KR"), "#000000", v.One(12, 12.5)), pen => pen
            .Title("이력서", centred: true).Gap()
            .Line($"이름{joint}{p.Name}").Line($"생년월일{joint}{p.Born}").Line($"전화{joint}{p.Phone}").Line($"메일{joint}{p.Email}").Line($"{v.One("사는 곳", "주소")}{joint}{p.Address}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"{v.One("하고 싶은 일", "지원하는 일", "희망 직종")}{joint}{string.Join(", ", p.TargetRoles)}").Gap()
            .Line(mark + "학력", look: Look.Strong).Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role} 졸업 ({e.Period})")).Gap()
            .Line(mark + v.One("경력", "일한 곳", "그동안 한 일"), look: Look.Strong).Each(p.Experience.Reverse(), e => pen.Line($"{e.Organisation} ({e.Period})", look: Look.Strong).Line(e.Role!).Bullets(e.Claims, "-")).Gap()
            .Line(mark + "자격증", look: Look.Strong).Each(p.Certifications, e => pen.Line($"{e.Title} {e.Organisation} {e.Period}")).Gap()
            .Line(mark + "기타", look: Look.Strong).Line(v.One("출근 가능일: 바로 가능합니다", "근무 시작: 협의 후 2주 안")).Line(v.One("희망 급여: 회사 내규에 따름", "희망 급여: 협의", "")).Line(v.One("차량 있음, 주말 근무 가능", "교대 근무 가능합니다", "")).Gap()
            .Line(v.One("성실하게 일하겠습니다.", "잘 부탁드립니다.", "")));
    }

    private static Sheet Mail(Applicant p)
    {
        var v = new Variety(p);
        var (open, close) = v.One(("[", "]"), ("[ ", " ]"), ("▶ ", ""), ("■ ", ""));
        var (roles, slash) = (string.Join(", ", p.TargetRoles), v.One(" / ", ", "));
        string Head(string name) => open + name + close;
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#000000", 10.5), pen => pen
            .Line($"제목: {v.One("[입사지원]", "입사 지원합니다.", "[지원]")} {Layout.Joined("_", roles, p.Name)}")
            .Line($"보낸 사람: {p.Name} <{p.Email}>").Line(v.One("받는 사람: 채용 담당자", "받는 사람: 인사팀")).Gap()
            .Line(v.One("안녕하세요, 채용 담당자님.", "안녕하십니까.", "담당자님 안녕하세요."))
            .Line(roles.Length == 0 ? $"입사 지원을 위해 메일 드리는 {p.Name}입니다." : $"{roles} 직무에 지원하는 {p.Name}입니다.")
            .Line(v.One("첨부가 안 되어 이력서를 본문에 적어 보내드립니다.", "아래와 같이 이력서를 보내드리오니 검토 부탁드립니다.")).Gap()
            .Line(Head(v.One("인적사항", "기본 정보"))).Line($"- 이름: {p.Name}").Line($"- 연락처: {p.Phone}").Line($"- 이메일: {p.Email}").Line($"- 거주지: {p.Address}").Gap()
            .Line(Head(v.One("경력사항", "경력"))).Each(p.Experience, e => pen.Line($"{e.Organisation}{slash}{e.Role} ({e.Period})").Each(e.Claims, claim => pen.Line("- " + claim)).Gap())
            .Line(Head(v.One("주요 프로젝트", "프로젝트"))).Each(p.Projects, e => pen.Line($"{e.Title} ({e.Period})").Each(e.Claims, claim => pen.Line("- " + claim)).Gap())
            .Line(Head(v.One("학력사항", "학력"))).Each(p.Education, e => pen.Line($"- {e.Organisation} {e.Role} ({e.Period})")).Gap()
            .Line(Head("자격증")).Each(p.Certifications, e => pen.Line($"- {e.Title}, {e.Organisation} ({e.Period})")).Gap()
            .Line(Head(v.One("보유 기술", "활용 가능 기술"))).Line("- " + string.Join(", ", p.Skills)).Gap()
            .Line(v.One("바쁘신 중에 읽어 주셔서 감사합니다.", "연락 기다리겠습니다. 감사합니다.")).Line($"{p.Name} {v.One("드림", "올림")}").Line(p.Phone));
    }
}
