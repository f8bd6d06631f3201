using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;
using static Interview.Tests.Resumes.Corpus.SixthKoreanPages;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of a career: 경력기술서 by company and by project, the typed résumés of sales, hospitals, schools and factories.</summary>
internal static class SixthKoreanCareers
{
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DashesTilde = new(m => $"{m.Year}-{m.Number:00}", " ~ ", "현재");
    private static readonly DateStyle Words = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle SchoolDays = new(m => $"{m.Year}.{m.Number:00}.01.", " ~ ", "현재");

    private static readonly string[] Hospitals = ["해솔바른정형외과의원", "새봄요양병원", "서림종합병원", "다정한재활의학과의원", "한마음재활병원", "남부시립병원"];
    private static readonly string[] Schools = ["가온중학교", "송림고등학교", "이루리수학학원", "하늘빛중학교", "참배움학원", "새터고등학교"];
    private static readonly string[] Factories = ["㈜가온프레스", "두레금속공업", "해오름정밀㈜", "다솜식품 안성공장", "(주)누리팩", "대명하이텍"];

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-career-by-firm", "경력기술서 in one table: a company's cell joined over the posts held there", "ko", Kind.Experienced, DateStyle.Dots, "company summary skills education experience certifications languages", CareerByFirm) { Life = Promoted, OrDates = [DotsInOffice, ClosedDots] },
        new("ko-career-by-project", "경력기술서 by project: companies in a short table, then a grid for each project", "ko", Kind.LongCareer, DateStyle.Dots, "company skills education experience projects certifications", CareerByProject)
        {
            OrDates = [TightDots, DashesTilde],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("ko-sales-figures", "salesperson's typed résumé, turnover year by year in a table", "ko", Kind.Experienced, DateStyle.Dots, "company summary skills education experience awards certifications languages", SalesFigures)
        {
            Professions = "marketing", OrDates = [ClosedDots, Words],
        },
        new("ko-ward", "typed by somebody of a hospital: licences first, wards and beds, answers behind", "ko", Kind.Experienced, DateStyle.Dots, "company skills education experience certifications essays", Ward) { Life = For(Hospitals), Professions = "nursing", OrDates = [ClosedDots, DateStyle.Days] },
        new("ko-school-teacher", "teacher's typed résumé: certificates, where taught and which classes, clubs", "ko", Kind.Experienced, ClosedDots, "summary skills education experience activities awards certifications", SchoolTeacher) { Life = For(Schools), Professions = "hr", OrDates = [SchoolDays, DateStyle.Dots] },
        new("ko-factory", "production worker's page: one grid, products made, shifts and dormitory wished", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience certifications", Factory)
        {
            Life = For(Factories), Professions = "production infra", OrDates = [Words, TightDots, DateStyle.Tight],
            Tells = (section, e) => section == "experience" ? e with { Claims = [.. e.Claims.Take(2)] } : e,
        },
    ];

    private static Sheet CareerByFirm(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet, counted) = (v.One("■ ", "1", ""), v.One("- ", "• ", "· "), v.Chance());
        var number = 0;
        string Head(string name) => mark == "1" ? $"{++number}. {name}" : mark + name;
        bool IsAgain((int Index, Entry Item) e) => e.Index > 0 && p.Experience[e.Index - 1].Organisation == e.Item.Organisation;
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), v.One("#1f3864", "#000000"), 9.5, Bottom: "{page}"), pen => pen
            .Title("경 력 기 술 서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35],
            [
                ["성명", p.Name, "연락처", p.Phone], ["이메일", p.Email, "총 경력", HowLong.Korean(p.Experience)],
                ["지원회사", p.TargetCompany ?? "", "지원직무", Roles(p)],
            ], labels: true)
            .Heading(Head(v.One("경력 요약", "핵심역량 및 경력 요약"))).Line(p.Summary!)
            .Heading(Head(v.One("경력 사항", "상세 경력")))
            .Table([0.18, 0.22, 0.18, 0.42],
            [
                ["회사명", "근무기간", v.One("직위", "부서/직위"), v.One("담당업무 및 주요성과", "주요 업무 및 성과")],
                .. p.Experience.Index().Select(e => new[] { IsAgain(e) ? Table.Above : e.Item.Organisation!, counted ? $"{e.Item.Period}\n({HowLong.Korean(e.Item)})" : e.Item.Period!, e.Item.Role!, Bulleted(bullet, e.Item.Claims) }),
            ], header: true)
            .Heading(Head(v.One("보유 기술", "보유 역량"))).Line(string.Join(", ", p.Skills))
            .Heading(Head("학력")).Each(p.Education, e => pen.Line($"{bullet}{e.Organisation} {e.Role} ({e.Period})"))
            .Heading(Head("자격증")).Each(p.Certifications, e => pen.Line($"{bullet}{e.Title}, {e.Organisation} ({e.Period})"))
            .Heading(Head("어학")).Each(p.Languages, e => pen.Line($"{bullet}{e.Title} {e.Level} ({e.Period})")));
    }

    private static Sheet CareerByProject(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, titled, people) = (v.One("- ", "· ", "• "), v.One("프로젝트 {0}", "{0}. {1}", "[{0}] {1}"), v.InSomeOrder("4명", "7명", "12명", "6명"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#2f5496", "#000000", "#385723"), 9.5, Top: v.One(null, $"경력기술서 - {p.Name}"), Bottom: "{page}"), pen => pen
            .Title(v.One("경력기술서", "프로젝트 경력기술서"), centred: true)
            .Line($"이름: {p.Name}").Line($"연락처: {p.Phone} / {p.Email}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"지원분야: {Roles(p)}").Line(p.TargetCompany is null ? "" : $"지원회사: {p.TargetCompany}")
            .Heading(v.One("1. 근무 이력", "1. 재직 회사")).Table([0.34, 0.36, 0.3], [["회사명", "재직기간", "직급"], .. p.Experience.Select(e => new[] { e.Organisation!, e.Period!, e.Role! })], header: true)
            .Heading(v.One("2. 보유 기술", "2. 기술 스택")).Table([0.2, 0.8], [["주요 기술", string.Join(", ", p.Skills.Take(4))], ["기타", string.Join(", ", p.Skills.Skip(4))]], labels: true)
            .Heading(v.One("3. 프로젝트 수행 이력", "3. 프로젝트 상세")).Each(p.Projects.Index(), e => pen
                .Each(titled.Contains("{1}", StringComparison.Ordinal) ? [Numbered(titled, e.Index, e.Item.Title)] : Array.Empty<string>(), title => pen.Line(title, look: Look.Strong))
                .Table([0.16, 0.4, 0.14, 0.3],
                [
                    .. When(!titled.Contains("{1}", StringComparison.Ordinal), [Numbered(titled, e.Index, ""), e.Item.Title, Table.Before, Table.Before]),
                    ["수행기간", e.Item.Period!, "투입인원", people[e.Index % people.Count]],
                    [v.One("수행업무", "담당업무 및 성과"), Bulleted(bullet, e.Item.Claims), Table.Before, Table.Before],
                ], labels: true).Gap())
            .Heading("4. 학력").Table([0.34, 0.36, 0.3], [["학교명", "기간", "전공"], .. p.Education.Select(e => new[] { e.Organisation!, e.Period!, e.Role! })], header: true)
            .Heading("5. 자격증").Table([0.34, 0.36, 0.3], [["자격증명", "취득일", "발급기관"], .. p.Certifications.Select(e => new[] { e.Title, e.Period!, e.Organisation! })], header: true));
    }

    private static Sheet SalesFigures(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet, gap) = (v.One("■ ", "● ", ""), v.One("-", "•", "·"), v.One(" / ", " | ", " "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#c00000", "#1f3864"), 10), pen => pen
            .Title("이 력 서", centred: v.Chance())
            .Table([0.14, 0.36, 0.14, 0.36],
            [
                ["성 명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email], ["주 소", p.Address, Table.Before, Table.Before],
                .. When(p.TargetCompany is not null, ["지원회사", p.TargetCompany ?? "", Table.Before, Table.Before]),
                .. When(p.TargetRoles.Count > 0, ["지원부문", Roles(p), Table.Before, Table.Before]),
            ], labels: true)
            .Heading(mark + v.One("영업인 소개", "자기 PR", "소개")).Line(p.Summary!)
            .Heading($"{mark}경력사항 (영업 경력 {HowLong.Korean(p.Experience)})").Each(p.Experience, e => pen.Line(string.Join(gap, e.Organisation, e.Role), e.Period, Look.Strong).Bullets(e.Claims, bullet).Gap())
            .Heading(mark + v.One("연도별 영업실적", "최근 3년 매출 실적")).Table([0.25, 0.25, 0.25, 0.25],
            [
                ["연도", "목표", "실적", "달성률"],
                .. v.One<string[][]>([["2023", "18억", "19.4억", "108%"], ["2024", "21억", "24.1억", "115%"], ["2025", "25억", "26.0억", "104%"]], [["2023", "1,200백만", "1,290백만", "107%"], ["2024", "1,400백만", "1,365백만", "97%"], ["2025", "1,450백만", "1,690백만", "116%"]]),
            ], header: true)
            .Heading(mark + "수상경력").Each(p.Awards, e => pen.Line(string.Join(" / ", e.Title, e.Organisation), e.Period))
            .Heading(mark + "학력사항").Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role} 졸업", e.Period))
            .Heading(mark + "자격증").Each(p.Certifications, e => pen.Line(string.Join(" / ", e.Title, e.Organisation), e.Period))
            .Heading(mark + "어학").Each(p.Languages, e => pen.Line($"{e.Title} {e.Level}", e.Period))
            .Heading(mark + v.One("업무 능력", "보유 역량")).Line(string.Join(", ", p.Skills))
            .Heading(mark + "기타").Line(v.One("운전 가능 (자차 보유) / 출장 및 지방 근무 가능", "자차 보유, 해외 출장 가능")));
    }

    private static Sheet Ward(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet, asked, serial) = (v.One("▶ ", "■ ", "◈ "), v.One("- ", "· ", ""), v.One("{0}. {1}", "{1}", "▶ {1}"), v.One(41206, 38117, 52940));
        var beds = v.InSomeOrder("320병상", "180병상", "85병상");
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#1b6b72", "#000000"), 10), pen => pen
            .Title("이 력 서", centred: true)
            .Table([0.16, 0.13, 0.27, 0.13, 0.31],
            [
                ["사진", "이름", p.Name, "생년월일", p.Born], [Table.Above, "휴대폰", p.Phone, "이메일", p.Email],
                [Table.Above, "지원병원", p.TargetCompany ?? "", "지원직종", Roles(p)], [Table.Above, "주소", p.Address, Table.Before, Table.Before],
            ])
            .Line(mark + v.One("면허 및 자격사항", "면허 / 자격"), look: Look.Strong)
            .Table([0.32, 0.24, 0.24, 0.2], [[v.One("면허(자격)명", "종류"), v.One("면허번호", "번호"), "취득일", "발급기관"], .. p.Certifications.Index().Select(e => new[] { e.Item.Title, $"{serial + (e.Index * 913)}", e.Item.Period!, e.Item.Organisation! })], header: true)
            .Line(mark + "학력사항", look: Look.Strong)
            .Table([0.34, 0.34, 0.32], [["기간", "학교", "학과"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line($"{mark}{v.One("임상경력", "병원 경력")} (총 {HowLong.Korean(p.Experience)})", look: Look.Strong)
            .Table([0.24, 0.2, 0.2, 0.36], [["근무기간", "병원명", v.One("부서 및 직위", "부서/직위"), "담당업무"], .. p.Experience.Index().Select(e => new[] { e.Item.Period!, $"{e.Item.Organisation}\n({beds[e.Index % 3]})", e.Item.Role!, Bulleted(bullet, e.Item.Claims) })], header: true)
            .Line(mark + v.One("임상 술기", "가능한 치료 및 업무"), look: Look.Strong).Line(string.Join(", ", p.Skills))
            .Line(mark + v.One("근무조건", "희망사항"), look: Look.Strong).Line(v.One("야간진료 근무 가능 / 기숙사 희망", "토요일 격주 근무 가능 / 기숙사 필요 없음")).Line("2025년도 보수교육 이수 완료")
            .PageBreak().Title("자기소개서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Line(Numbered(asked, essay.Index, essay.Item.Question), look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet SchoolTeacher(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet) = (v.One("1", "■ ", "○ "), v.One("- ", "· ", ""));
        var (taught, number) = (v.InSomeOrder("2학년 담임", "1학년 수업", "방과후 수업", "3학년 담임"), 0);
        string Head(string name) => mark == "1" ? $"{++number}. {name}" : mark + name;
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10.5, Bottom: v.One(null, "- {page} -")), pen => pen
            .Title("이  력  서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35],
            [
                ["성명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email], ["주소", p.Address, Table.Before, Table.Before],
                .. When(p.TargetRoles.Count > 0, [v.One("지원분야", "지원교과"), Roles(p), Table.Before, Table.Before]),
            ], labels: true)
            .Line(Head("학력"), look: Look.Strong).Table([0.36, 0.34, 0.3], [["기간", "학교명", "학과(전공)"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line(Head(v.One("교원자격 및 자격증", "자격증")), look: Look.Strong).Table([0.36, 0.34, 0.3], [["취득일", "자격명", v.One("수여기관", "발급처")], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line(Head(v.One("교육경력", "교직 및 강의 경력")), look: Look.Strong)
            .Table([0.24, 0.18, 0.16, 0.14, 0.28], [["기간", v.One("학교(기관)명", "근무기관"), "직위", "담당", "주요 업무"], .. p.Experience.Index().Select(e => new[] { e.Item.Period!, e.Item.Organisation!, e.Item.Role!, taught[e.Index % taught.Count], Bulleted(bullet, e.Item.Claims) })], header: true)
            .Line(Head(v.One("교내외 활동", "기타 활동")), look: Look.Strong).Each(p.Activities, e => pen.Line($"{e.Period}  {e.Title} ({e.Organisation}, {e.Role})").Bullets(e.Claims, "-"))
            .Line(Head(v.One("포상", "수상")), look: Look.Strong).Each(p.Awards, e => pen.Line($"{e.Period}  {e.Title} ({e.Organisation})"))
            .Line(Head(v.One("업무 역량", "활용 가능 능력")), look: Look.Strong).Line(string.Join(", ", p.Skills))
            .Line(Head(v.One("간략한 자기소개", "자기소개")), look: Look.Strong).Line(p.Summary!)
            .Gap().Line("위 사항은 사실과 틀림없습니다.", centred: true).Line($"2026년  3월  16일   {p.Name} (인)", centred: true));
    }

    private static Sheet Factory(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, products) = (v.One("", "- "), v.InSomeOrder("자동차 부품", "식품 포장재", "가전 부품", "금속 가공품"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 10.5), pen => pen
            .Title("이  력  서", centred: true)
            .Table([0.18, 0.3, 0.18, 0.34],
            [
                ["성    명", p.Name, "생년월일", $"{p.Born} (만 {2025 - int.Parse(p.Born.AsSpan(0, 4))}세)"],
                ["휴대전화", p.Phone, "이 메 일", p.Email],
                ["주    소", p.Address, Table.Before, Table.Before],
                [v.One("지원부문", "희망업무"), Roles(p), "희망급여", v.One("회사 내규", "월 280만 원")],
                [v.One("교대근무", "근무형태"), v.One("2교대 가능", "주야 교대 가능", "주간 희망"), "기 숙 사", v.One("희망", "불필요 (자가 통근)")],
            ], labels: true)
            .Table([0.32, 0.38, 0.3], [["재학기간", "학교명", "학과"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Table([0.24, 0.2, 0.18, 0.14, 0.24], [["근무기간", "회사명", v.One("부서/직책", "직책"), "생산품", v.One("한 일", "담당업무")], .. p.Experience.Index().Select(e => new[] { e.Item.Period!, e.Item.Organisation!, e.Item.Role!, products[e.Index % products.Count], Bulleted(bullet, e.Item.Claims) })], header: true)
            .Table([0.32, 0.38, 0.3], [["취득일", v.One("자격증", "자격 및 면허"), "발급기관"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Table([0.18, 0.82], [[v.One("할 수 있는 일", "보유기술"), string.Join(", ", p.Skills)], ["병    역", v.One("육군 병장 만기제대", "해당 없음")], ["특기사항", v.One("장거리 통근 가능, 잔업 및 특근 가능", "성실하고 결근이 없음")]], labels: true)
            .Line("위와 같이 이력서를 제출합니다.", centred: true).Line($"2026년 3월 16일   제출인  {p.Name} (인)", centred: true));
    }
}
