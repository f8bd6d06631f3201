using static Interview.Tests.Resumes.Corpus.Block;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of firms: forms made in a word processor or a spreadsheet, and what firms' own recruiting sites print.</summary>
internal static class SixthKoreanFormsOfEmployers
{
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle DashesInOffice = new(m => $"{m.Year}-{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DaysOfDots = new(m => $"{m.Year}.{m.Number:00}.01", " ~ ", "재직중");
    private static readonly DateStyle DaysOfDashes = new(m => $"{m.Year}-{m.Number:00}-01", " ~ ", "현재");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle PaddedWords = new(m => $"{m.Year}년 {m.Number:00}월", " ~ ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-photo-box-form", "word processor's 이력서: photo box, joined cells for a name in three scripts, school and subject in one cell", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience awards certifications languages essays", PhotoBox)
        {
            OrDates = [ClosedDots, TightDots, WordsAndTilde],
        },
        new("ko-spreadsheet-form", "small firm's form made in a spreadsheet: empty rows left over, pay and reason for leaving, family and body below", "ko", Kind.Experienced, DateStyle.Dots, "company skills education experience awards certifications languages", Spreadsheet)
        {
            OrDates = [TightDots, DateStyle.ShortYears, DateStyle.Tight],
        },
        new("ko-open-recruitment", "large firm's 공채 for new graduates, printed: numbered parts, what was done in a row below each, counted essays", "ko", Kind.Graduate, DaysOfDashes, "company education experience activities awards certifications languages essays", OpenRecruitment)
        {
            OrDates = [DateStyle.Dots, DateStyle.YearFirstSlashes],
        },
        new("ko-mid-career-site", "large firm's site for people with a career, printed: jobs in a list, then a statement for each by its number", "ko", Kind.Experienced, DashesInOffice, "company skills education experience projects certifications languages", MidCareer)
        {
            OrDates = [DaysOfDots, DateStyle.Dots],
        },
        new("ko-contribution-sheet", "employer's 경력기술서 form: a grid for each firm, one's share in each piece of work", "ko", Kind.LongCareer, PaddedWords, "company summary education experience certifications", Contribution)
        {
            OrDates = [DateStyle.Dots, ClosedDots],
        },
        new("ko-essay-sheet", "firm's 자기소개서 form: one column, a question over each answer, a pledge at its end", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", EssaySheet),
        new("ko-two-page-form", "입사지원서 of a mid-sized firm in one file: facts on the first page, 자기소개서 and 경력기술서 on further pages", "ko", Kind.Experienced, TightDots, "company skills education experience certifications languages essays", TwoPages)
        {
            OrDates = [DateStyle.Dots, DateStyle.OfficialDots, DateStyle.DotsAndHyphen],
        },
    ];

    private static bool IsHighSchool(Entry e) => e.Organisation!.Contains("고등학교", StringComparison.Ordinal);

    private static string Roles(Applicant p) => string.Join(", ", p.TargetRoles);

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet PhotoBox(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, score, spaced, asked) = (v.One("- ", "", "· "), v.One("3.8 / 4.5", "3.5 / 4.5", "4.1 / 4.5"), v.Chance(), v.One("■ ", "○ ", "▶ "));
        string Head(string text) => spaced ? string.Join<char>(' ', text) : text;
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10), pen => pen
            .Title("이   력   서", centred: true)
            .Table([0.18, 0.12, 0.1, 0.22, 0.13, 0.25],
            [
                ["(사 진)", "성 명", "한글", p.Name, "생년월일", p.Born],
                [Table.Above, Table.Above, "한문", "", "휴 대 폰", p.Phone],
                [Table.Above, Table.Above, "영문", "", "전화번호", ""],
                [Table.Above, "E-Mail", p.Email, Table.Before, "지원부문", Roles(p)],
                [Table.Above, "주 소", p.Address, Table.Before, Table.Before, Table.Before],
            ])
            .Line(Head("학력사항"), look: Look.Strong).Table([0.32, 0.38, 0.15, 0.15], [["기    간", "학교명 및 전공", "학점", "구분"], .. p.Education.Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role}", IsHighSchool(e) ? "" : score, "졸업" })], header: true)
            .Line(Head("경력사항"), look: Look.Strong).Table([0.22, 0.2, 0.16, 0.42], [["기    간", "회 사 명", v.One("직 위", "직 급"), "담 당 업 무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line(Head("자격사항"), look: Look.Strong).Table([0.26, 0.42, 0.32], [["취 득 일", "자격증 / 면허증", "시 행 처"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line(Head("외국어"), look: Look.Strong).Table([0.26, 0.42, 0.32], [["응 시 일", "시 험 명", "점수 / 등급"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true)
            .Line(Head("수상경력"), look: Look.Strong).Table([0.26, 0.42, 0.32], [["수 상 일", "수 상 내 용", "수 여 기 관"], .. p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line(Head("기타사항"), look: Look.Strong).Table([0.2, 0.8], [["활용 기술", string.Join(", ", p.Skills)], ["병역", v.One("육군 병장 만기제대", "해당없음", "공익근무 소집해제")], ["취미 / 특기", v.One("등산 / 사진", "독서 / 요리", "수영 / 피아노")]], labels: true)
            .Gap().Line("위 사항은 사실과 틀림없습니다.", centred: true).Line("2026년   3월   16일", centred: true).Line($"지원자 :  {p.Name}  (인)", centred: true)
            .PageBreak().Title("자 기 소 개 서", centred: true)
            .Each(p.Essays, essay => pen.Line(asked + essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet Spreadsheet(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet, started) = (v.One("▣ ", "■ ", ""), v.One("", "- "), p.Education[0].Span!.From.Year + 1);
        var (served, of, rank, time) = v.Chance() ? ("필", "육군", "병장", $"{started}.05 ~ {started + 2}.02") : ("해당없음", "-", "-", "-");
        return Pen.Write(new("Nanum Gothic", "#1f3864", 9), pen => pen
            .Title("입  사  지  원  서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35], [["지원회사", p.TargetCompany ?? "", "지원부문", Roles(p)], ["희망연봉", v.One("회사내규", "협의"), "입사가능일", v.One("즉시", "2주 후", "2026.04.01")]], labels: true)
            .Line(mark + "인적사항", look: Look.Strong)
            .Table([0.16, 0.12, 0.28, 0.14, 0.3],
            [
                ["사진", "성명", p.Name, "생년월일", p.Born],
                [Table.Above, "연락처", p.Phone, "비상연락처", ""],
                [Table.Above, "이메일", p.Email, "결혼여부", v.One("미혼", "기혼")],
                [Table.Above, "현주소", p.Address, Table.Before, Table.Before],
            ])
            .Line(mark + "학력사항", look: Look.Strong)
            .Table([0.14, 0.26, 0.24, 0.24, 0.12], [["구분", "학교명", "전공", "재학기간", "졸업"], .. p.Education.Reverse().Select(e => new[] { IsHighSchool(e) ? "고등학교" : "대학교", e.Organisation!, e.Role!, e.Period!, "졸업" }), ["대학원", "", "", "", ""]], header: true)
            .Line(mark + "경력사항", look: Look.Strong)
            .Table([0.17, 0.18, 0.13, 0.31, 0.1, 0.11],
            [
                ["회사명", "근무기간", "직위", "담당업무", "연봉\n(만원)", "퇴직사유"],
                .. p.Experience.Select(e => new[] { e.Organisation!, e.Period!, e.Role!, Bulleted(bullet, e.Claims), v.One("3,200", "3,800", "2,900", "4,300"), e.Span!.Ongoing ? "-" : v.One("이직", "개인사정", "계약만료") }),
                ["", "", "", "", "", ""],
            ], header: true)
            .Line(mark + "자격 및 면허", look: Look.Strong).Table([0.4, 0.24, 0.36], [["자격증명", "취득일", "발행기관"], .. p.Certifications.Select(e => new[] { e.Title, e.Period!, e.Organisation! }), ["", "", ""]], header: true)
            .Line(mark + "어학능력", look: Look.Strong).Table([0.4, 0.24, 0.36], [["시험명", "응시일", "점수"], .. p.Languages.Select(e => new[] { e.Title, e.Period!, e.Level! }), ["", "", ""]], header: true)
            .Line(mark + "상벌사항", look: Look.Strong).Table([0.4, 0.24, 0.36], [["내용", "일자", "기관"], .. p.Awards.Select(e => new[] { e.Title, e.Period!, e.Organisation! })], header: true)
            .Line(mark + "전산 활용능력", look: Look.Strong).Table([1], [[string.Join(", ", p.Skills)]])
            .Line(mark + "병역사항", look: Look.Strong).Table([0.2, 0.2, 0.2, 0.4], [["필 · 미필", "군별", "계급", "복무기간"], [served, of, rank, time]], header: true)
            .Line(mark + "가족사항", look: Look.Strong).Table([0.25, 0.25, 0.25, 0.25], [["관계", "연령", "직업", "동거여부"], ["부", "63", "자영업", "비동거"], ["모", "60", v.One("주부", "교사"), "비동거"]], header: true)
            .Line(mark + "신상정보", look: Look.Strong).Table([0.1, 0.15, 0.1, 0.15, 0.1, 0.15, 0.1, 0.15], [["신장", v.One("174cm", "163cm"), "체중", v.One("68kg", "54kg"), "취미", v.One("영화감상", "자전거"), "종교", v.One("무교", "불교")]], labels: true)
            .Line("상기 내용이 사실과 다를 경우 채용이 취소될 수 있음을 확인합니다.", look: Look.Small, centred: true)
            .Line($"2026 년   3 월   16 일        작성자   {p.Name}   (서명)", centred: true));
    }

    private static Sheet OpenRecruitment(Applicant p)
    {
        var v = new Variety(p);
        var (most, bullet, score, asked) = (v.One(500, 800, 1000), v.One("", "- ", "· "), v.One("3.62 / 4.5", "3.88 / 4.5", "3.70 / 4.3"), v.One("Essay ", "문항 ", "Q"));
        var service = v.One("군필", "비대상", "면제");
        double[] four = [0.16, 0.34, 0.16, 0.34], list = [0.3, 0.24, 0.22, 0.24];
        Pen Did(Pen pen, string[] names, string[] values, string label, IReadOnlyList<string> claims) => pen.Table(list, [names, values, [label, Bulleted(bullet, claims), Table.Before, Table.Before]], header: true);
        return Pen.Write(new("Nanum Barun Gothic", v.One("#1428a0", "#a50034", "#ea002c", "#00437a"), 9.5, Top: v.One("2026년 상반기 신입사원 공개채용", "2026년 상반기 3급 신입채용"), Bottom: "{page}"), pen => pen
            .Title("지원서", centred: true).Line("접수번호 : 2026030015872", "제출일시 : 2026-03-16 16:52", Look.Small)
            .Heading("1. 지원정보").Table(four, [["지원회사", p.TargetCompany ?? "", "지원직무", Roles(p)], ["희망근무지", v.One("수원", "서울", "이천", "무관"), "지원경로", v.One("채용 홈페이지", "캠퍼스 리크루팅")]], labels: true)
            .Heading("2. 기본정보").Table(four, [["성명(한글)", p.Name, "생년월일", p.Born], ["휴대전화", p.Phone, "이메일", p.Email], ["현주소", p.Address, Table.Before, Table.Before], ["보훈여부", "비대상", "장애여부", "비대상"]], labels: true)
            .Heading("3. 학력사항").Table([0.13, 0.24, 0.22, 0.25, 0.16], [["구분", "학교명", "전공", "재학기간", "학점/만점"], .. p.Education.Select(e => new[] { IsHighSchool(e) ? "고등학교" : "대학교", e.Organisation!, e.Role!, e.Period!, IsHighSchool(e) ? "-" : score })], header: true)
            .Heading("4. 병역사항").Table(four, [["병역구분", service, "전역사유", service == "군필" ? "만기전역" : "-"]], labels: true)
            .Heading("5. 외국어").Table(list, [["시험명", "점수/등급", "취득일자", "비고"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period!, "" })], header: true)
            .Heading("6. 자격증").Table(list, [["자격증명", "발급기관", "취득일자", "비고"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period!, "" })], header: true)
            .Heading("7. 경력사항 (인턴 포함)").Each(p.Experience, e => Did(pen, ["회사명", "직무", "고용형태", "근무기간"], [e.Organisation!, e.Role!, "인턴", e.Period!], "수행업무", e.Claims))
            .Heading("8. 대내외 활동").Each(p.Activities, e => Did(pen, ["활동명", "기관/단체", "역할", "활동기간"], [e.Title, e.Organisation!, e.Role!, e.Period!], "활동내용", e.Claims))
            .Heading("9. 수상경력").Table(list, [["수상명", "수여기관", "수상일자", "비고"], .. p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period!, "" })], header: true)
            .PageBreak().Heading(v.One("10. 에세이", "10. 자기소개서"))
            .Each(p.Essays.Index(), essay => pen
                .Line($"{asked}{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong)
                .Each(essay.Item.Paragraphs, text => pen.Line(text))
                .Line($"({string.Join('\n', essay.Item.Paragraphs).Length:#,##0}자 / {most:#,##0}자)", look: Look.Small).Gap())
            .Line("지원서에 기재한 사항은 사실과 다름없으며, 허위 기재 시 합격이 취소될 수 있음에 동의합니다.", look: Look.Small));
    }

    private static Sheet MidCareer(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, part) = (v.One("- ", "• ", ""), v.One("경력기술", "상세 업무내용"));
        double[] four = [0.16, 0.34, 0.16, 0.34];
        return Pen.Write(new("Noto Sans CJK KR", v.One("#003478", "#c8102e", "#222222"), 9.5, Top: "경력사원 수시채용", Bottom: "{page}"), pen => pen
            .Title(v.One("경력사원 입사지원서", "입사지원서 (경력)"))
            .Heading("지원사항").Table(four, [["지원회사", p.TargetCompany ?? "", "모집분야", Roles(p)], ["현재연봉", v.One("5,200만원", "4,600만원", "비공개"), "희망연봉", "협의"]], labels: true)
            .Heading("인적사항").Table(four, [["이름", p.Name, "생년월일", p.Born], ["휴대폰번호", p.Phone, "이메일주소", p.Email], ["거주지", p.Address, Table.Before, Table.Before]], labels: true)
            .Heading("학력").Table([0.3, 0.26, 0.3, 0.14], [["학교명", "전공", "기간", "상태"], .. p.Education.Select(e => new[] { e.Organisation!, e.Role!, e.Period!, "졸업" })], header: true)
            .Heading($"경력 (총 {HowLong.Korean(p.Experience)})")
            .Table([0.07, 0.25, 0.26, 0.2, 0.12, 0.1], [["No", "회사명", "근무기간", "직위", "고용형태", "재직"], .. p.Experience.Index().Select(e => new[] { $"{e.Index + 1}", e.Item.Organisation!, e.Item.Period!, e.Item.Role!, "정규직", e.Item.Span!.Ongoing ? "Y" : "N" })], header: true)
            .Heading(part).Each(p.Experience.Index(), e => pen.Line($"No.{e.Index + 1} {e.Item.Organisation}", look: Look.Strong).Table([1], [[Bulleted(bullet, e.Item.Claims)]]))
            .Heading("주요 프로젝트").Table([0.28, 0.26, 0.46], [["프로젝트명", "수행기간", "수행내용 및 성과"], .. p.Projects.Select(e => new[] { e.Title, e.Period!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading("보유 기술").Table([1], [[string.Join(", ", p.Skills)]])
            .Heading("자격").Table([0.4, 0.34, 0.26], [["자격명", "발행처", "취득일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("외국어").Table([0.4, 0.34, 0.26], [["시험", "성적", "응시일"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading("평판조회 동의").Line(v.One("최종 면접 이후 진행에 동의합니다.", "현 직장을 제외하고 동의합니다.")));
    }

    private static Sheet Contribution(Applicant p)
    {
        var v = new Variety(p);
        var (number, work) = (v.One("({0}) ", "2-{0}. ", "{0}) "), v.One("주요 업무 및 성과", "수행업무 및 실적"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#1f3864", 9.5, Bottom: "- {page} -"), pen => pen
            .Title("경 력 기 술 서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35], [["성명", p.Name, "지원부문", Roles(p)], ["연락처", p.Phone, "이메일", p.Email], ["지원회사", p.TargetCompany ?? "", "총 경력", HowLong.Korean(p.Experience)]], labels: true)
            .Heading("1. 경력 요약").Line(p.Summary!)
            .Heading("2. 회사별 상세 경력").Each(p.Experience.Index(), e => pen
                .Line(number.Replace("{0}", $"{e.Index + 1}", StringComparison.Ordinal) + e.Item.Organisation, look: Look.Strong)
                .Table([0.15, 0.35, 0.15, 0.35], [["근무기간", e.Item.Period!, "직위", e.Item.Role!]], labels: true)
                .Table([0.08, 0.76, 0.16], [["No", work, "기여도"], .. e.Item.Claims.Index().Select(claim => new[] { $"{claim.Index + 1}", claim.Item, v.One("50%", "70%", "100%", "30%") })], header: true).Gap())
            .Heading("3. 학력").Table([0.34, 0.36, 0.3], [["재학기간", "학교명", "전공"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading("4. 자격증").Table([0.34, 0.36, 0.3], [["취득일", "자격증명", "발급기관"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line("※ 기여도는 해당 업무에서 본인이 맡은 비중을 기재하며, 대외비 사항은 기재하지 않습니다.", look: Look.Small));
    }

    private static Sheet EssaySheet(Applicant p)
    {
        var v = new Variety(p);
        var (number, guide) = (v.One("{0}. ", "[{0}] ", ""), v.One("※ 문항별 1,000자 이내로 작성하여 주십시오.", "※ 글자크기 11포인트, 3매 이내로 작성합니다.", "※ 사실에 근거하여 구체적으로 작성해 주시기 바랍니다."));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 10.5, Bottom: v.Chance() ? "- {page} -" : null), pen => pen
            .Title("자 기 소 개 서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35], [["지원회사", p.TargetCompany ?? "", "지원분야", Roles(p)], ["성    명", p.Name, "연 락 처", p.Phone], ["E-mail", p.Email, Table.Before, Table.Before]], labels: true)
            .Line(guide, look: Look.Small)
            .Table([1], p.Essays.Index().SelectMany(essay => (string[][])[[number.Replace("{0}", $"{essay.Index + 1}", StringComparison.Ordinal) + essay.Item.Question], [string.Join('\n', essay.Item.Paragraphs)]]))
            .Gap().Line("상기 내용은 본인이 직접 작성하였으며 사실과 다름이 없음을 서약합니다.", centred: true)
            .Line("2026년    3월    16일", centred: true).Line($"지원자   {p.Name}   (서명)", centred: true));
    }

    private static Sheet TwoPages(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet, colon) = (v.One("□ ", "● ", "◈ "), v.One("- ", "· ", "• "), v.One(" : ", ": "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#1b4332", "#33415c"), 10, Top: "입사지원서류", Bottom: "{page}"), pen => pen
            .Title("입사지원서", centred: true)
            .Table([0.2, 0.15, 0.25, 0.15, 0.25],
            [
                ["사진\n(3×4)", "지원회사", p.TargetCompany ?? "", "지원직무", Roles(p)],
                [Table.Above, "성명", p.Name, "생년월일", p.Born],
                [Table.Above, "핸드폰", p.Phone, "E-mail", p.Email],
                [Table.Above, "주소", p.Address, Table.Before, Table.Before],
            ])
            .Line(mark + "학력", look: Look.Strong).Table([0.3, 0.34, 0.36], [["기간", "학교", "학과/계열"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line(mark + "경력", look: Look.Strong).Table([0.3, 0.34, 0.36], [["기간", "회사", "직위"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line(mark + "자격증", look: Look.Strong).Table([0.3, 0.34, 0.36], [["취득일", "자격증", "발행처"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line(mark + "어학", look: Look.Strong).Table([0.3, 0.34, 0.36], [["취득일", "시험", "점수"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true)
            .Line(mark + "사용 가능 프로그램", look: Look.Strong).Table([1], [[string.Join(", ", p.Skills)]])
            .PageBreak().Title("자기소개서", centred: true)
            .Each(p.Essays, essay => pen.Line(mark + essay.Question, look: Look.Strong).Table([1], [[string.Join('\n', essay.Paragraphs)]]))
            .PageBreak().Title("경력기술서", centred: true)
            .Each(p.Experience, e => pen.Line(mark + e.Organisation, look: Look.Strong)
                .Line($"근무기간{colon}{e.Period}").Line($"직위{colon}{e.Role}").Line("담당업무 및 성과").Each(e.Claims, claim => pen.Line(bullet + claim)).Gap())
            .Line($"2026. 3. 16.   {p.Name} (인)", centred: true));
    }
}
