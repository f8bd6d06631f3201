using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that a firm, or who recruits for one, gives to fill in.</summary>
internal static class HeldKoreanFormEmployers
{
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DotsAtWork = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number:00}월", " ~ ", "현재");
    private static readonly DateStyle DaysOfDashes = new(m => $"{m.Year}-{m.Number:00}-02", " ~ ", "재직중");
    private static readonly DateStyle ShortYearsTight = new(m => $"{m.Year % 100:00}.{m.Number:00}", "~", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-small-firm-form", "small firm's application: one ruled page with a photo and labels down the side, a second page of statement", "ko", Kind.Experienced, DateStyle.Dots, "company education experience certifications languages essays", SmallFirmForm, HeldOut: true)
        {
            OrDates = [TightDots, ClosedDots, ShortYearsTight],
            Tells = (section, e) => section == "experience" ? e with { Claims = [.. e.Claims.Take(2)] } : e,
        },
        new("held-ko-group-newcomers", "large group's application site, printed: number of the application, tables, answers with their length", "ko", Kind.Graduate, DateStyle.Dots, "company education experience activities awards certifications languages essays", GroupNewcomers, HeldOut: true) { OrDates = [DaysOfDashes, DateStyle.Days] },
        new("held-ko-career-statement", "firm's form for a career: what was done in short, a table of jobs, then each job with what was done there", "ko", Kind.Experienced, DateStyle.Dots, "company summary skills education experience projects certifications", CareerStatement, HeldOut: true) { OrDates = [DotsAtWork, WordsAndTilde, DateStyle.DotsAndHyphen] },
        new("held-ko-statement-boxes", "statement alone: who applies for what, the items at the left and the text beside them", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", StatementBoxes, HeldOut: true),
        new("held-ko-stationers-sheet", "stationer's sheet: three columns from school to the last job, oldest first, a sentence and a seal", "ko", Kind.Experienced, WordsAndTilde, "education experience awards certifications", StationersSheet, HeldOut: true)
        {
            OrDates = [DateStyle.Dots, DateStyle.OfficialDots],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("held-ko-search-firm", "search firm's form: position, career in short and at length with a line about each firm, pay now and wished", "ko", Kind.LongCareer, DateStyle.Dots, "company summary skills education experience certifications languages", SearchFirm, HeldOut: true) { OrDates = [TightDots, DateStyle.DotsAndHyphen, DotsAtWork] },
        new("held-ko-foreign-firm", "foreign firm's application: every label in Korean and English, a block to each employer, referees", "ko", Kind.Experienced, DateStyle.YearFirstSlashes, "company skills education experience certifications languages essays", ForeignFirm, HeldOut: true) { OrDates = [DateStyle.Dots, DateStyle.DotsAndHyphen] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet SmallFirmForm(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, signed) = (v.One("- ", "", "· "), v.One("(인)", "(서명)"));
        string Side(string first, string second) => v.Chance() ? first + second : $"{first}\n{second}";
        string[] served = [Table.Above, "육군", "병장", "만기제대", ""], exempt = [Table.Above, "", "", "", "해당없음"];
        double[] five = [0.1, 0.26, 0.2, 0.16, 0.28];
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 9.5), pen => pen
            .Title(v.One("입 사 지 원 서", "입사지원서"), centred: true)
            .Table([0.16, 0.13, 0.29, 0.13, 0.29],
            [
                [v.One("사진", "(사진)"), "지원회사", p.TargetCompany ?? "", v.One("지원분야", "지원부문"), string.Join(", ", p.TargetRoles)],
                [Table.Above, v.One("성 명", "성명(한글)"), p.Name, "생년월일", p.Born],
                [Table.Above, v.One("휴대폰", "연락처"), p.Phone, v.One("E-mail", "이메일"), p.Email],
                [Table.Above, v.One("주 소", "현주소"), p.Address, Table.Before, Table.Before],
            ])
            .Table(five, [[Side("학력", "사항"), "재학기간", "학교명", "전공", "졸업구분"], .. p.Education.Select(e => new[] { Table.Above, e.Period!, e.Organisation!, e.Role!, "졸업" })])
            .Table([0.1, 0.22, 0.18, 0.14, 0.36], [[Side("경력", "사항"), "근무기간", "회사명", "직위", "담당업무"], .. p.Experience.Select(e => new[] { Table.Above, e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })])
            .Table([0.1, 0.34, 0.32, 0.24], [[Side("자격", "면허"), "자격증명", "발급기관", "취득일"], .. p.Certifications.Select(e => new[] { Table.Above, e.Title, e.Organisation!, e.Period! })])
            .Table([0.1, 0.34, 0.32, 0.24], [["어학", "시험명", "점수", "취득일"], .. p.Languages.Select(e => new[] { Table.Above, e.Title, e.Level!, e.Period! })])
            .Table([0.1, 0.15, 0.15, 0.3, 0.3],
            [
                ["병역", "군별", "계급", "복무기간", "면제사유"], v.One(served, exempt),
            ])
            .Table([0.1, 0.15, 0.15, 0.3, 0.3], [[Side("가족", "관계"), "관계", "연령", "직업", "동거여부"], [Table.Above, "부", "61", v.One("자영업", "회사원"), "동거"], [Table.Above, "모", "58", v.One("주부", "교사"), "동거"]])
            .Line("상기 기재사항은 사실과 틀림이 없습니다.", centred: true).Line("2026년   3월   16일", centred: true).Line($"지원자 :   {p.Name}   {signed}", centred: true)
            .PageBreak().Title(v.One("자 기 소 개 서", "자기소개서"), centred: true)
            .Table([0.18, 0.82], p.Essays.Select(essay => new[] { essay.Question, string.Join('\n', essay.Paragraphs) }), labels: true));
    }

    private static Sheet GroupNewcomers(Applicant p)
    {
        var v = new Variety(p);
        var (most, bullet, number) = (v.One(700, 1000, 800), v.One("", "- "), v.One("20260316-01184", "A2026-004721"));
        double[] four = [0.16, 0.34, 0.16, 0.34];
        return Pen.Write(new(v.One("Nanum Barun Gothic", "Nanum Gothic"), v.One("#1428a0", "#a50034", "#ea002c"), 9.5, Top: v.One("2026년 상반기 신입사원 채용", "2026 상반기 신입 공채 지원서"), Bottom: "{page}"), pen => pen
            .Title("지원서")
            .Table(four, [["수험번호", number, "지원구분", "신입"], [v.One("지원회사", "지원 계열사"), p.TargetCompany ?? "", v.One("지원직무", "지원분야"), string.Join(", ", p.TargetRoles)]], labels: true)
            .Heading("기본정보").Table(four, [["성명", p.Name, "생년월일", p.Born], ["휴대전화", p.Phone, "이메일", p.Email], ["주소", p.Address, Table.Before, Table.Before], ["병역", v.One("군필", "비대상"), "보훈 / 장애", "비대상 / 비대상"]], labels: true)
            .Heading("학력사항").Table([0.14, 0.26, 0.22, 0.26, 0.12], [["학교구분", "학교명", "전공", "기간", "학점"], .. p.Education.Index().Select(e => new[] { e.Index == 0 ? "대학교" : "고등학교", e.Item.Organisation!, e.Item.Role!, e.Item.Period!, e.Index == 0 ? "3.81/4.5" : "-" })], header: true)
            .Heading("외국어").Table([0.4, 0.3, 0.3], [["시험명", v.One("등급/점수", "성적"), "응시일"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading(v.One("자격증", "자격사항")).Table([0.4, 0.3, 0.3], [["자격증명", "발행기관", "취득일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(v.One("경력 / 인턴", "직무경험 (인턴, 경력)")).Table([0.24, 0.2, 0.18, 0.38], [["기간", "회사명", "직위", v.One("업무내용", "수행업무")], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading(v.One("대외활동", "사회활동")).Table([0.24, 0.2, 0.18, 0.38], [["기간", "활동명", "기관 및 역할", "활동내용"], .. p.Activities.Select(e => new[] { e.Period!, e.Title, $"{e.Organisation}\n{e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Heading(v.One("수상경력", "수상 내역")).Table([0.4, 0.3, 0.3], [["수상명", "수여기관", "수상일"], .. p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .PageBreak().Heading(v.One("자기소개서", "에세이")).Each(p.Essays.Index(), essay => pen
                .Line($"{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong)
                .Each(essay.Item.Paragraphs, text => pen.Line(text))
                .Line($"({essay.Item.Paragraphs.Sum(text => text.Length)} / {most}자)", look: Look.Small).Gap())
            .Line("본인은 상기 내용이 사실과 다를 경우 합격이 취소될 수 있음에 동의합니다.", look: Look.Small));
    }

    private static Sheet CareerStatement(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, duty, firm, numbered) = (v.One("- ", "• ", "ㆍ"), v.One("주요 업무 및 성과", "담당업무", "업무내용 및 실적"), v.One("회사명", "근무처"), v.Chance());
        var at = 0;
        string Head(string text) => numbered ? $"{++at}. {text}" : $"■ {text}";
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#1f3864", "#000000"), 10, Bottom: "{page}"), pen => pen
            .Title(v.One("경력기술서", "경 력 기 술 서"), centred: true)
            .Table([0.15, 0.35, 0.15, 0.35], [["성명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email], ["지원회사", p.TargetCompany ?? "", v.One("지원직무", "지원부문"), string.Join(", ", p.TargetRoles)]], labels: true)
            .Heading(Head(v.One("핵심역량 요약", "경력 요약"))).Line(p.Summary!)
            .Heading(Head(v.One("경력사항", "경력 개요"))).Table([0.3, 0.28, 0.2, 0.22], [["회사명", "근무기간", "직위", v.One("고용형태", "재직구분")], .. p.Experience.Select(e => new[] { e.Organisation!, e.Period!, e.Role!, e.Span!.Ongoing ? "재직" : "퇴사" })], header: true)
            .Heading(Head(v.One("상세 경력", "경력 상세", "업무 상세"))).Each(p.Experience, e => pen
                .Table([0.18, 0.82], [[firm, $"{e.Organisation} ({e.Period})"], ["직위", e.Role!], [duty, Bulleted(bullet, e.Claims)]], labels: true).Gap())
            .Heading(Head("주요 프로젝트")).Table([0.26, 0.28, 0.46], [["수행기간", "프로젝트명", "수행내용"], .. p.Projects.Select(e => new[] { e.Period!, Joined("\n", e.Title, e.Organisation, e.Role), Bulleted(bullet, e.Claims) })], header: true)
            .Heading(Head(v.One("보유기술", "활용 가능 기술"))).Line(string.Join(", ", p.Skills))
            .Heading(Head("학력 및 자격")).Table([0.3, 0.38, 0.32], p.Education.Concat(p.Certifications).Select(e => new[] { e.Period!, e.Title, e.Role ?? e.Organisation! }))
            .Gap().Line("상기 내용은 사실과 다름이 없음을 확인합니다.", centred: true).Line($"2026. 3. 16.   작성자 {p.Name} (인)", centred: true));
    }

    private static Sheet StatementBoxes(Applicant p)
    {
        var v = new Variety(p);
        var (beside, spaced) = (v.One(true, true, false), v.Chance());
        double[] two = [0.2, 0.8], whole = [1];
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), v.One("#000000", "#1f3864"), 10.5), pen => pen
            .Title(spaced ? "자 기 소 개 서" : "자기소개서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35], [[spaced ? "성  명" : "성명", p.Name, "지원분야", string.Join(", ", p.TargetRoles)], ["연락처", p.Phone, v.One("E-mail", "이메일"), p.Email], .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원회사", p.TargetCompany, Table.Before, Table.Before]]], labels: true)
            .Table(beside ? two : whole, beside ? p.Essays.Select(essay => new[] { essay.Question, string.Join('\n', essay.Paragraphs) }) : p.Essays.SelectMany(essay => (string[][])[[essay.Question], [string.Join('\n', essay.Paragraphs)]]), labels: beside)
            .Line("위에 기재한 사항은 사실과 틀림이 없습니다.", centred: true).Line("2026년    3월    16일", centred: true).Line($"지원자   {p.Name}   (인)", centred: true));
    }

    private static Sheet StationersSheet(Applicant p)
    {
        var v = new Variety(p);
        var (now, before, three) = (v.One("재직 중", "근무 중"), v.One("퇴사", "퇴직", ""), (double[])[0.32, 0.5, 0.18]);
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 11), pen => pen
            .Title("이    력    서", centred: true)
            .Table([0.2, 0.14, 0.28, 0.14, 0.24],
            [
                ["사    진", "성    명", p.Name, "생년월일", p.Born],
                [Table.Above, "주    소", p.Address, Table.Before, Table.Before],
                [Table.Above, "전    화", p.Phone, Table.Before, Table.Before],
                [Table.Above, v.One("전자우편", "이 메 일"), p.Email, Table.Before, Table.Before],
                [Table.Above, v.One("희망직종", "지원분야"), string.Join(", ", p.TargetRoles), Table.Before, Table.Before],
            ])
            .Table(three,
            [
                ["년 월 일", "학  력  및  경  력  사  항", v.One("비  고", "발 령 청")],
                ["", "[ 학    력 ]", ""], .. p.Education.Reverse().Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role}", "졸업" }),
                ["", "[ 경    력 ]", ""], .. p.Experience.Reverse().Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role}", e.Span!.Ongoing ? now : before }),
                ["", "[ 자격 및 면허 ]", ""], .. p.Certifications.Select(e => new[] { e.Period!, $"{e.Title} 취득", e.Organisation! }),
                ["", "[ 상    벌 ]", ""], .. p.Awards.Select(e => new[] { e.Period!, $"{e.Title} 수상", e.Organisation! }),
                ["", v.One("이 하 여 백", "- 이하 여백 -"), ""],
            ], header: true)
            .Line("위 의 기 재 사 항 은 사 실 과 틀 림 이 없 음", centred: true).Line("2026 년    3 월   16 일", centred: true).Line($"{p.Name}   (인)", centred: true));
    }

    private static Sheet SearchFirm(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet, colon, duty) = (v.One("■ ", "▣ ", "◈ "), v.One("- ", "• "), v.One(" : ", ": "), v.One("담당업무", "주요업무"));
        string About(int at) => at % 2 == 0 ? v.One("(비상장 / 임직원 120명 / 매출 350억)", "(코스닥 상장 / 임직원 280명)") : v.One("(중견기업 / 임직원 600명)", "(외국계 / 국내 임직원 90명)");
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#1f3864", "#7f1d1d"), 10, Top: v.One("Private & Confidential", "대외비"), Bottom: "{page}"), pen => pen
            .Title(v.One("이 력 서", "국문이력서"), centred: true)
            .Table([0.2, 0.8], [["지원회사", p.TargetCompany ?? ""], [v.One("지원포지션", "지원분야"), string.Join(" / ", p.TargetRoles)]], labels: true)
            .Line(mark + "인적사항", look: Look.Strong)
            .Line($"성명{colon}{p.Name} ({v.One("남", "여")})").Line($"생년월일{colon}{p.Born}").Line($"연락처{colon}{p.Phone}").Line($"이메일{colon}{p.Email}").Line($"주소{colon}{p.Address}").Gap()
            .Line(mark + "학력사항", look: Look.Strong).Each(p.Education, e => pen.Line($"{e.Period}   {e.Organisation}   {e.Role}   졸업")).Gap()
            .Line(mark + v.One("핵심역량", "경력 요약 및 강점"), look: Look.Strong).Line(p.Summary!).Line($"{v.One("보유 스킬", "활용 Tool")}{colon}{string.Join(", ", p.Skills)}").Gap()
            .Line(mark + $"경력사항 (총 {HowLong.Korean(p.Experience)})", look: Look.Strong).Each(p.Experience, e => pen.Line($"{e.Period}   {e.Organisation}   {e.Role}")).Gap()
            .Line(mark + v.One("경력 상세", "상세 경력"), look: Look.Strong).Each(p.Experience.Index(), e => pen
                .Line($"{e.Index + 1}. {e.Item.Organisation}", e.Item.Period, Look.Strong).Line(About(e.Index), look: Look.Small)
                .Line($"직위{colon}{e.Item.Role}").Line(e.Item.Claims.Count == 0 ? "" : $"{duty}{colon.TrimEnd()}").Each(e.Item.Claims, claim => pen.Line(bullet + claim)).Gap())
            .Line(mark + "자격사항", look: Look.Strong).Each(p.Certifications, e => pen.Line($"{e.Period}   {e.Title}   {e.Organisation}")).Gap()
            .Line(mark + "외국어", look: Look.Strong).Each(p.Languages, e => pen.Line($"{e.Period}   {e.Title}   {e.Level}")).Gap()
            .Line(mark + v.One("기타사항", "연봉 및 입사 가능일"), look: Look.Strong)
            .Table([0.25, 0.25, 0.25, 0.25], [["현재연봉", v.One("6,200만원 (인센티브 별도)", "5,800만원"), "희망연봉", v.One("7,000만원", "협의 가능")], ["이직사유", v.One("새로운 도전", "회사 사정"), "입사가능시기", v.One("합격 후 1개월", "협의")]], labels: true));
    }

    private static Sheet ForeignFirm(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, flip) = (v.One("- ", "• "), v.Chance());
        string Both(string korean, string english) => flip ? $"{english} {korean}" : $"{korean} {english}";
        double[] four = [0.22, 0.28, 0.22, 0.28];
        return Pen.Write(new("Nanum Gothic", v.One("#003a70", "#00843d", "#4b4b4b"), 9.5, Bottom: "Page {page}"), pen => pen
            .Title(flip ? "Application for Employment 입사지원서" : "입사지원서 Application for Employment", centred: true)
            .Table(four,
            [
                [Both("지원회사", "Company"), p.TargetCompany ?? "", Both("지원직무", "Position Applied For"), string.Join(" / ", p.TargetRoles)],
                [Both("성명", "Name"), p.Name, Both("생년월일", "Date of Birth"), p.Born],
                [Both("휴대폰", "Mobile"), p.Phone, Both("이메일", "E-mail"), p.Email],
                [Both("주소", "Address"), p.Address, Table.Before, Table.Before],
                [Both("입사가능일", "Available From"), v.One("즉시", "2026/05/01"), Both("희망연봉", "Expected Salary"), v.One("협의", "Negotiable")],
            ], labels: true)
            .Heading(Both("학력", "Education")).Table([0.28, 0.36, 0.36], [[Both("기간", "Period"), Both("학교명", "School"), Both("전공", "Major")], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading(Both("경력", "Employment History")).Line(flip ? "Please list your most recent employer first. 최근 경력부터 기재" : "최근 경력부터 기재 Please list your most recent employer first.", look: Look.Small)
            .Each(p.Experience, e => pen.Table(four,
            [
                [Both("회사명", "Company"), e.Organisation!, Both("근무기간", "Period"), e.Period!],
                [Both("직위", "Job Title"), e.Role!, Both("퇴사사유", "Reason for Leaving"), e.Span!.Ongoing ? "-" : v.One("이직", "계약만료", "개인사정")],
                [Both("담당업무", "Responsibilities"), Bulleted(bullet, e.Claims), Table.Before, Table.Before],
            ], labels: true).Gap())
            .Heading(Both("어학", "Languages")).Table([0.4, 0.32, 0.28], [[Both("시험명", "Test"), Both("점수", "Score"), Both("취득일", "Date")], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading(Both("자격증", "Certificates")).Table([0.4, 0.32, 0.28], [[Both("자격증명", "Certificate"), Both("발급기관", "Issued By"), Both("취득일", "Date")], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(Both("보유기술", "Skills")).Line(string.Join(", ", p.Skills))
            .Heading(Both("자기소개", "Personal Statement")).Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap())
            .Heading(Both("추천인", "References")).Line(v.One("추후 제출 Available upon request", "해당사항 없음 N/A"))
            .Line("I certify that the above statements are true. 위 기재사항은 사실과 다름없습니다.", look: Look.Small).Line($"2026/03/16   {p.Name}   (Signature)"));
    }
}
