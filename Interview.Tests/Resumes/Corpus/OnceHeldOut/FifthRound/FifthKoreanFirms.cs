using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that go to a firm by hand: forms of small firms, of one trade, of another generation.</summary>
internal static class FifthKoreanFirms
{
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DotsAndTightHyphen = new(m => $"{m.Year}.{m.Number:00}", "-", "현재");
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle TightWords = new(m => $"{m.Year}년{m.Number}월", "~", "현재");
    private static readonly DateStyle ShortBareYears = new(m => $"{m.Year % 100:00}.{m.Number}", "~", "현재");
    private static readonly DateStyle Hanja = new(m => $"{m.Year}年 {m.Number}月", " ~ ", "現在");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-site-worker", "driver's or worker's half page: no table, one line of what was done, shifts and dormitory", "ko", Kind.Experienced, DateStyle.Tight, "company education experience certifications", SiteWorker)
        {
            OrDates = [TightWords, ShortBareYears],
            Tells = (section, e) => section == "experience" ? e with { Claims = [.. e.Claims.Take(1)] } : e,
        },
        new("ko-cabin-crew", "airline's form for those who serve: body and eyesight, tests first, answers in boxes", "ko", Kind.Graduate, DateStyle.Dots, "company education experience activities certifications languages essays", CabinCrew) { OrDates = [DateStyle.Days, TightDots] },
        new("ko-tutor", "private school's teacher: hours one can teach, what one is good at, career in dated lines", "ko", Kind.Experienced, TightDots, "summary skills education experience awards certifications", Tutor) { OrDates = [DateStyle.DotsAndHyphen, WordsAndTilde] },
        new("ko-side-by-side", "word processor's form of one page: certificates and tests side by side in one grid", "ko", Kind.Experienced, DotsAndTightHyphen, "company skills education experience awards certifications languages", SideBySide) { OrDates = [DateStyle.Dots, DateStyle.ShortYears] },
        new("ko-hanja", "an older person's: headings and labels in Chinese characters", "ko", Kind.LongCareer, Hanja, "company education experience awards certifications", InHanja)
        {
            OrDates = [WordsAndTilde, ClosedDots],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet SiteWorker(Applicant p)
    {
        var v = new Variety(p);
        var (colon, done, mark) = (v.One(" : ", ": "), v.One("하던 일", "담당업무"), v.One("- ", "* ", ""));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 11.5), pen => pen
            .Title("이 력 서", centred: true)
            .Line($"이름{colon}{p.Name} ({v.One("남", "여")})").Line($"생년월일{colon}{p.Born}").Line($"주소{colon}{p.Address}").Line($"전화번호{colon}{p.Phone}").Line($"메일{colon}{p.Email}")
            .Line(p.TargetCompany is null ? "" : $"지원회사{colon}{p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"지원부문{colon}{string.Join(", ", p.TargetRoles)}")
            .Gap().Line("<경력>", look: Look.Strong).Each(p.Experience, e => pen.Line($"{mark}{e.Period}  {e.Organisation}  {e.Role}").Each(e.Claims, claim => pen.Line($"   {done}{colon}{claim}")))
            .Gap().Line("<학력>", look: Look.Strong).Each(p.Education, e => pen.Line($"{mark}{e.Period}  {e.Organisation}  {e.Role}"))
            .Gap().Line("<면허 / 자격증>", look: Look.Strong).Each(p.Certifications, e => pen.Line($"{mark}{e.Period}  {e.Title}  ({e.Organisation})"))
            .Gap().Line("<근무조건>", look: Look.Strong)
            .Line($"교대근무{colon}{v.One("2교대, 3교대 모두 가능", "주간만 가능")}").Line($"기숙사{colon}{v.One("필요 없음", "희망")}").Line($"출퇴근{colon}{v.One("자가용", "통근버스")}").Line($"입사 가능일{colon}{v.One("바로 가능", "일주일 후")}"));
    }

    private static Sheet CabinCrew(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, most) = (v.One("- ", "", "· "), v.One(600, 500));
        double[] four = [0.17, 0.33, 0.17, 0.33];
        return Pen.Write(new("Nanum Barun Gothic", v.One("#00256c", "#c8102e", "#6a1b9a"), 9.5, Top: "2026년 신입사원 채용", Bottom: "{page}"), pen => pen
            .Title("입사지원서")
            .Table(four,
            [
                ["지원회사", p.TargetCompany ?? "", "지원직무", string.Join(", ", p.TargetRoles)],
                ["성명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email], ["주소", p.Address, Table.Before, Table.Before],
                ["신장", v.One("164cm", "171cm", "178cm"), "교정시력", "좌 1.0 / 우 1.0"], ["수영", v.One("자유형 25m 완주 가능", "자유형 50m 완주 가능"), "해외여행 결격사유", "없음"],
            ], labels: true)
            .Heading("외국어").Table([0.4, 0.3, 0.3], [["시험명", "점수/등급", "취득일"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading("학력").Table([0.4, 0.3, 0.3], [["학교명", "전공", "재학기간"], .. p.Education.Select(e => new[] { e.Organisation!, e.Role!, e.Period! })], header: true)
            .Heading("경력 및 인턴").Table([0.22, 0.2, 0.36, 0.22], [["회사명", "직위", "담당업무", "근무기간"], .. p.Experience.Select(e => new[] { e.Organisation!, e.Role!, Bulleted(bullet, e.Claims), e.Period! })], header: true)
            .Heading("대외활동 및 봉사").Table([0.22, 0.2, 0.36, 0.22], [["활동명", "기관명 / 역할", "활동내용", "활동기간"], .. p.Activities.Select(e => new[] { e.Title, $"{e.Organisation} / {e.Role}", Bulleted(bullet, e.Claims), e.Period! })], header: true)
            .Heading("자격증").Table([0.4, 0.3, 0.3], [["자격증명", "발급기관", "취득일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("자기소개서").Each(p.Essays.Index(), essay => pen
                .Line($"{essay.Index + 1}. {essay.Item.Question} ({most}자 이내)", look: Look.Strong)
                .Table([1], [[string.Join('\n', essay.Item.Paragraphs)]])));
    }

    private static Sheet Tutor(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet) = (v.One("▶ ", "", "◆ "), v.One("-", "·", "•"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#1b4965", "#b23a48"), 10.5), pen => pen
            .Title($"{p.Name} 이력서")
            .Table([0.2, 0.8],
            [
                ["사진", Joined("\n", $"생년월일  {p.Born}", $"연락처  {p.Phone}", $"이메일  {p.Email}", $"거주지  {p.Address}", p.TargetRoles.Count == 0 ? null : $"지원분야  {string.Join(", ", p.TargetRoles)}")],
            ])
            .Heading(mark + "자기소개").Line(p.Summary!)
            .Heading(mark + "학력").Each(p.Education, e => pen.Line($"{e.Period}   {e.Organisation} {e.Role} 졸업"))
            .Heading(mark + v.One("주요 경력", "경력")).Each(p.Experience, e => pen.Line($"{e.Period}   {e.Organisation}, {e.Role}", look: Look.Strong).Bullets(e.Claims, bullet).Gap())
            .Heading(mark + v.One("수상 실적", "수상")).Each(p.Awards, e => pen.Line($"{e.Period}   {e.Title} ({e.Organisation})"))
            .Heading(mark + "자격증").Each(p.Certifications, e => pen.Line($"{e.Period}   {e.Title} ({e.Organisation})"))
            .Heading(mark + v.One("보유 역량", "활용 가능 프로그램")).Line(string.Join(" / ", p.Skills))
            .Heading(mark + "근무 가능 시간").Table([0.16, 0.14, 0.14, 0.14, 0.14, 0.14, 0.14], [["요일", "월", "화", "수", "목", "금", "토"], ["시간", "14-22시", "14-22시", v.One("휴무", "14-22시"), "14-22시", "14-22시", v.One("10-18시", "휴무")]], header: true));
    }

    private static Sheet SideBySide(Applicant p)
    {
        var v = new Variety(p);
        var bullet = v.One("", "- ");
        string[] Side(IReadOnlyList<Entry> all, int at, Func<Entry, string[]> cells) => at < all.Count ? cells(all[at]) : ["", "", ""];
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 9), pen => pen
            .Title("이  력  서", centred: true)
            .Table([0.15, 0.12, 0.28, 0.12, 0.33],
            [
                ["사  진", "성  명", p.Name, "생년월일", p.Born],
                [Table.Above, "휴대폰", p.Phone, "E-mail", p.Email],
                [Table.Above, "현주소", p.Address, Table.Before, Table.Before],
                [Table.Above, "지원회사", p.TargetCompany ?? "", "지원분야", string.Join(", ", p.TargetRoles)],
            ])
            .Line("[ 학력사항 ]", look: Look.Strong).Table([0.28, 0.3, 0.28, 0.14], [["기간", "학교명", "전공", "소재지"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, v.One("서울", "부산", "대전", "경기") })], header: true)
            .Line("[ 경력사항 ]", look: Look.Strong).Table([0.2, 0.18, 0.18, 0.44], [["근무기간", "회사명", "직위", "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line("[ 자격 · 어학 ]", look: Look.Strong).Table([0.2, 0.19, 0.13, 0.18, 0.15, 0.15],
            [
                ["자격증명", "발급기관", "취득일", "시험명", "점수", "응시일"],
                .. Enumerable.Range(0, Math.Max(p.Certifications.Count, p.Languages.Count)).Select(at => (string[])
                [
                    .. Side(p.Certifications, at, e => [e.Title, e.Organisation!, e.Period!]),
                    .. Side(p.Languages, at, e => [e.Title, e.Level!, e.Period!]),
                ]),
            ], header: true)
            .Line("[ 수상경력 ]", look: Look.Strong).Table([0.4, 0.36, 0.24], [["수상명", "수여기관", "수상일"], .. p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line("[ 보유기술 ]", look: Look.Strong).Table([1], [[string.Join(", ", p.Skills)]])
            .Table([0.13, 0.2, 0.13, 0.2, 0.14, 0.2], [["병역", v.One("필", "면제", "해당없음"), "군별/계급", v.One("육군/병장", "-"), "희망연봉", v.One("협의", "회사내규")]], labels: true)
            .Line("위의 기재한 내용이 사실과 다름없음을 확인합니다.", centred: true).Line($"2026년   3월   16일      {p.Name}   (인)", centred: true));
    }

    private static Sheet InHanja(Applicant p)
    {
        var v = new Variety(p);
        var spaced = v.One("", "  ");
        string Head(params string[] letters) => string.Join(spaced, letters);
        return Pen.Write(new("Nanum Gothic", "#000000", 11), pen => pen
            .Title("履  歷  書", centred: true)
            .Table([0.16, 0.34, 0.18, 0.32],
            [
                [Head("姓", "名"), p.Name, "生年月日", p.Born],
                [Head("住", "所"), p.Address, Table.Before, Table.Before],
                ["連絡處", p.Phone, "電子郵便", p.Email],
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["志願會社", p.TargetCompany, Table.Before, Table.Before]],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["志願分野", string.Join(", ", p.TargetRoles), Table.Before, Table.Before]],
            ], labels: true)
            .Line(Head("學", "歷"), look: Look.Heading).Table([0.38, 0.36, 0.26], p.Education.Reverse().Select(e => new[] { e.Period!, e.Organisation!, e.Role! }))
            .Line(Head("經", "歷"), look: Look.Heading).Table([0.38, 0.36, 0.26], p.Experience.Reverse().Select(e => new[] { e.Period!, e.Organisation!, e.Role! }))
            .Line("資格 및 免許", look: Look.Heading).Table([0.38, 0.36, 0.26], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }))
            .Line(Head("賞", "罰"), look: Look.Heading).Table([0.38, 0.36, 0.26], p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }))
            .Gap().Line("위와 如히 相違 없음", centred: true).Line($"2026年  3月  16日     {p.Name}  (印)", centred: true));
    }
}
