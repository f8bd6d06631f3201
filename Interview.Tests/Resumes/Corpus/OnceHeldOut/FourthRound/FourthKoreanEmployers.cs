using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of the fourth round that an employer or an office gives to fill in.</summary>
internal static class FourthKoreanEmployers
{
    private static readonly DateStyle ClosedPadded = new(m => $"{m.Year}. {m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DashesAndTilde = new(m => $"{m.Year}-{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DaysOfDots = new(m => $"{m.Year}.{m.Number:00}.01", " ~ ", "현재");
    private static readonly DateStyle WordsToDate = new(m => $"{m.Year}년 {m.Number:00}월", " ~ ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("fourth-ko-standard", "the labour ministry's standard form, an instruction under each heading", "ko", Kind.Experienced, ClosedPadded, "company education experience activities certifications languages", Standard) { OrDates = [DateStyle.Dots, DateStyle.Days] },
        new("fourth-ko-competence-sheets", "public body's form: jobs and other activities in one table by their kind, told on a second sheet", "ko", Kind.Experienced, DateStyle.Dots, "company experience activities certifications languages essays", CompetenceSheets) { OrDates = [ClosedPadded, DateStyle.TightDashes] },
        new("fourth-ko-recruiting-season", "large firm's site for new graduates, printed: a grid of labels for each school and internship", "ko", Kind.Graduate, DateStyle.Dots, "company education experience certifications languages essays", RecruitingSeason) { OrDates = [DashesAndTilde, DateStyle.Days] },
        new("fourth-ko-small-firm", "small firm's word-processor form: one table, names of sections upright at its left, family and hobbies", "ko", Kind.Experienced, TightDots, "skills education experience certifications languages", SmallFirm) { OrDates = [DateStyle.OfficialDots, WordsToDate] },
        new("fourth-ko-short-contract", "short form for hourly or contract work: wished hours, jobs in a line or two", "ko", Kind.Experienced, TightDots, "summary skills education experience certifications", ShortContract) { OrDates = [DateStyle.Tight, DateStyle.ShortYears] },
        new("fourth-ko-school-office", "education office's form, oldest first, how long in years and months, essays behind", "ko", Kind.Experienced, DaysOfDots, "education experience certifications essays", SchoolOffice)
        {
            OrDates = [DateStyle.OfficialDots, DateStyle.Dots],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("fourth-ko-campus-centre", "university job centre's form for graduates: all a campus life has, then essays", "ko", Kind.Graduate, TightDots, Everything.Replace("summary ", "", StringComparison.Ordinal), CampusCentre) { OrDates = [DateStyle.Dots, DateStyle.ShortYears] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet Standard(Applicant p)
    {
        var v = new Variety(p);
        var bullet = v.One("", "- ", "• ");
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 10, Bottom: "- {page} -"), pen => pen
            .Title(v.One("표 준 이 력 서", "입사지원서(표준이력서)"), centred: true)
            .Heading("1. 인적사항").Line("※ 인적사항은 필수항목이므로 반드시 모든 항목을 기입해 주십시오.", look: Look.Small)
            .Table([0.17, 0.33, 0.17, 0.33],
            [
                ["지원분야", string.Join(", ", p.TargetRoles), "접수번호", ""],
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원회사", p.TargetCompany, Table.Before, Table.Before]],
                ["성명", p.Name, "생년월일", p.Born],
                ["현주소", p.Address, Table.Before, Table.Before],
                ["연락처", $"(본인휴대폰) {p.Phone}", "전자우편", p.Email],
                ["추가항목", v.One("□ 장애대상  □ 보훈대상", "□ 장애대상  ■ 보훈대상"), Table.Before, Table.Before],
            ], labels: true)
            .Heading("2. 교육사항").Line("※ 지원직무와 관련된 학교교육을 기입해 주십시오.", look: Look.Small)
            .Table([0.28, 0.36, 0.36], [["교육기간", "교육기관", "전공(계열)"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading("3. 자격사항").Line("※ 지원직무와 관련된 국가기술/전문자격, 국가공인민간자격을 기입해 주십시오.", look: Look.Small)
            .Table([0.4, 0.36, 0.24], [["자격증명", "발급기관", "취득일자"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Table([0.4, 0.36, 0.24], [["어학시험명", "점수(등급)", "취득일자"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading("4. 경력사항").Line("※ 지원직무와 관련된 경력을 기입해 주십시오.", look: Look.Small)
            .Table([0.24, 0.18, 0.2, 0.38], [["근무기간", v.One("기관명", "회사명"), v.One("직위/역할", "소속 및 직위"), "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading("5. 기타 활동사항").Line("※ 직무와 관련된 경험 또는 활동(동아리, 연구회, 재능기부 등)을 기입해 주십시오.", look: Look.Small)
            .Table([0.24, 0.22, 0.16, 0.38], [["활동기간", "활동명", "소속 / 역할", "활동내용"], .. p.Activities.Select(e => new[] { e.Period!, e.Title, $"{e.Organisation}\n{e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Gap().Line("위 사항은 사실과 다름이 없음을 확인합니다.", centred: true).Line($"지원날짜 : 2026. 3. 16.      지원자 : {p.Name} (인)", centred: true));
    }

    private static Sheet CompetenceSheets(Applicant p)
    {
        var v = new Variety(p);
        var (jobs, others) = (v.One("경력", "경력사항"), v.One("경험", "경험사항"));
        return Pen.Write(new("Nanum Gothic", "#1f3864", 10, Bottom: "{page}"), pen =>
        {
            pen.Title("입 사 지 원 서", centred: true)
                .Line("* 학교명, 출신지역, 가족관계 등 개인을 알 수 있는 내용은 적지 마십시오.", look: Look.Small, centred: true)
                .Table([0.15, 0.35, 0.15, 0.35],
                [
                    [v.One("지원기관", "채용기관"), p.TargetCompany ?? "", "채용분야", string.Join(", ", p.TargetRoles)],
                    ["성    명", p.Name, "휴대전화", p.Phone],
                    ["이 메 일", p.Email, "우대사항", v.One("해당 없음", "취업지원대상자 5%")],
                ], labels: true)
                .Heading("■ 직무 관련 자격")
                .Table([0.1, 0.36, 0.3, 0.24], [["구분", "자격·시험명", "발급기관 / 점수", "취득일"], .. p.Certifications.Select(e => new[] { "자격", e.Title, e.Organisation!, e.Period! }), .. p.Languages.Select(e => new[] { "어학", e.Title, e.Level!, e.Period! })], header: true)
                .Heading("■ 경력 및 경험")
                .Table([0.12, 0.3, 0.32, 0.26],
                [
                    ["구분", "소속조직", "역할", "활동기간"],
                    .. p.Experience.Select(e => new[] { jobs, e.Organisation!, e.Role!, e.Period! }),
                    .. p.Activities.Select(e => new[] { others, $"{e.Title}({e.Organisation})", e.Role!, e.Period! }),
                ], header: true)
                .PageBreak().Title("직무능력소개서", centred: true)
                .Heading("■ 경력기술서").Line("* 입사지원서에 적은 경력사항의 직무 내용을 상세히 적어 주십시오.", look: Look.Small)
                .Each(p.Experience, e => pen.Line($"○ {e.Organisation}", look: Look.Strong).Bullets(e.Claims, "-"))
                .Heading("■ 경험기술서").Line("* 직무와 관련된 활동의 내용과 결과를 적어 주십시오.", look: Look.Small)
                .Each(p.Activities, e => pen.Line($"○ {e.Title}", look: Look.Strong).Bullets(e.Claims, "-"))
                .PageBreak().Title("자기소개서", centred: true);
            pen.Each(p.Essays.Index(), essay => pen.Table([1], [[$"{essay.Index + 1}. {essay.Item.Question}"], [string.Join('\n', essay.Item.Paragraphs)]], header: true).Gap());
        });
    }

    private static Sheet RecruitingSeason(Applicant p)
    {
        var v = new Variety(p);
        var most = v.One(700, 800, 1000);
        double[] four = [0.16, 0.34, 0.16, 0.34];
        return Pen.Write(new("Nanum Barun Gothic", v.One("#a50034", "#1428a0", "#00677f"), 9.5, Top: v.One("2026년 상반기 신입사원 모집", "2026 상반기 채용연계형 인턴"), Bottom: "{page} / 4"), pen => pen
            .Title("지원서 미리보기")
            .Line("수험번호 2026-000137   제출일시 2026-03-16 22:41", look: Look.Small)
            .Heading("지원정보").Table(four, [["지원회사", p.TargetCompany ?? "", v.One("지원직무", "모집부문"), string.Join(", ", p.TargetRoles)], ["희망근무지", v.One("1지망 서울 / 2지망 창원", "전국"), "지원경로", v.One("교내 채용설명회", "채용 사이트")]], labels: true)
            .Heading("기본인적사항").Table(four, [["한글이름", p.Name, "생년월일", p.Born], ["휴대폰번호", p.Phone, "이메일", p.Email], ["주소", p.Address, Table.Before, Table.Before], ["병역구분", v.One("만기전역(육군 병장)", "비대상"), "보훈여부", "비대상"]], labels: true)
            .Heading("학력사항").Each(p.Education, e => pen.Table(four,
            [
                ["학교명", e.Organisation!, "재학기간", e.Period!],
                ["전공", e.Role!, "졸업구분", "졸업"],
                .. e.Organisation!.Contains("고등학교", StringComparison.Ordinal) ? Array.Empty<string[]>() : [["학점", v.One("3.71 / 4.5", "4.02 / 4.5", "3.6 / 4.3"), "주/야간", "주간"]],
            ], labels: true).Gap())
            .Heading("경력 · 인턴사항").Each(p.Experience, e => pen.Table(four,
            [
                [v.One("회사명", "기관명"), e.Organisation!, "근무기간", e.Period!],
                ["직위", e.Role!, "고용형태", "인턴"],
                ["담당업무", Bulleted("- ", e.Claims), Table.Before, Table.Before],
            ], labels: true).Gap())
            .Heading("외국어").Table([0.34, 0.33, 0.33], [["시험명", "점수(등급)", "응시일"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading("자격증").Table([0.34, 0.33, 0.33], [["자격증명", "발급처", "취득일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("자기소개서").Each(p.Essays.Index(), essay => pen
                .Line($"{essay.Index + 1}. {essay.Item.Question} ({most}자)", look: Look.Strong)
                .Each(essay.Item.Paragraphs, text => pen.Line(text))
                .Line($"글자수 {string.Join('\n', essay.Item.Paragraphs).Length} / {most}", look: Look.Small).Gap())
            .Heading("서약").Line("본 지원서의 기재사항에 허위가 있을 경우 합격이 취소될 수 있음에 동의합니다.   [V] 동의"));
    }

    private static Sheet SmallFirm(Applicant p)
    {
        var v = new Variety(p);
        double[] widths = [0.08, 0.26, 0.33, 0.33];
        IEnumerable<string[]> Rows(string upright, string[] head, IEnumerable<string[]> rows) => ((string[][])[head, .. rows]).Index().Select(row => (string[])[row.Index == 0 ? upright : Table.Above, .. row.Item]);
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10), pen => pen
            .Title("이    력    서", centred: true)
            .Table([0.18, 0.12, 0.24, 0.12, 0.34],
            [
                ["(사 진)", "성   명", p.Name, "생년월일", p.Born],
                [Table.Above, "연 락 처", p.Phone, "E-mail", p.Email],
                [Table.Above, "주   소", p.Address, Table.Before, Table.Before],
                [Table.Above, v.One("지원부서", "희망업무"), string.Join(", ", p.TargetRoles), "희망연봉", v.One("회사내규", "3,600만원")],
            ])
            .Table(widths,
            [
                .. Rows("학\n력", ["기  간", "학 교 명", "전  공"], p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })),
                .. Rows("경\n력", ["근무기간", "회사명 / 직위", "담당업무"], p.Experience.Select(e => new[] { e.Period!, $"{e.Organisation}\n{e.Role}", Bulleted("", e.Claims) })),
                .. Rows("자\n격", ["취득일", "자격 · 면허명", "시행처"], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })),
                .. Rows("어\n학", ["응시일", "외국어 시험", "점수 / 급수"], p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })),
                ["전\n산", string.Join(", ", p.Skills), Table.Before, Table.Before],
            ])
            .Table([0.12, 0.13, 0.12, 0.13, 0.12, 0.13, 0.12, 0.13], [["결혼", v.One("미혼", "기혼"), "종교", v.One("무", "불교"), "취미", v.One("등산", "낚시"), "특기", v.One("운전", "탁구")]], labels: true)
            .Table([0.12, 0.22, 0.22, 0.44], [["가족", "관계", "성명", "근무처"], [Table.Above, v.One("부", "형"), $"{p.Name[..1]}영수", "회사원"]])
            .Gap().Line("상기 내용은 사실과 틀림이 없습니다.", centred: true).Line($"2026 년   3 월   16 일          성명 :  {p.Name}   (서명)", centred: true));
    }

    private static Sheet ShortContract(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet) = (v.One("▶ ", "● ", ""), v.One("", "- "));
        return Pen.Write(new("Nanum Barun Gothic", v.One("#00a6b6", "#ff501b"), 10), pen => pen
            .Title(p.Name)
            .Line($"{p.Born[..4]}년생 / {v.One("남", "여")} / {p.Phone} / {p.Email}").Line(p.Address, look: Look.Small)
            .Heading(mark + "희망 근무조건")
            .Table([0.2, 0.8],
            [
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["희망업무", string.Join(", ", p.TargetRoles)]],
                ["근무형태", v.One("계약직, 파트타임", "계약직(6개월 이상)")], ["근무요일", v.One("월~금", "요일 협의")], ["근무시간", v.One("오전 9시 ~ 오후 6시", "시간 협의")],
            ], labels: true)
            .Heading(mark + v.One("학력", "최종학력")).Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role} ({e.Period} 졸업)"))
            .Heading(mark + v.One("근무 경험", "경력")).Each(p.Experience, e => pen.Line($"{e.Organisation} | {e.Role}", e.Period, Look.Strong).Each(e.Claims, claim => pen.Line(bullet + claim)).Gap())
            .Heading(mark + "자격증").Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation})", e.Period))
            .Heading(mark + v.One("컴퓨터 능력", "보유 능력")).Line(string.Join(", ", p.Skills))
            .Heading(mark + "우대사항").Line(v.One("보건증 보유, 장기근무 가능", "운전 가능, 즉시 출근 가능"))
            .Heading(mark + v.One("자기소개", "사장님께 한마디")).Line(p.Summary!));
    }

    private static Sheet SchoolOffice(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Nanum Myeongjo", "#000000", 11), pen => pen
            .Line("[별지 제2호 서식]", look: Look.Small)
            .Title("이  력  서", centred: true)
            .Table([0.14, 0.32, 0.14, 0.4],
            [
                ["응시분야", string.Join(", ", p.TargetRoles), "응시번호", "※ 기재하지 않음"],
                ["성 명", p.Name, "생년월일", p.Born],
                ["주 소", p.Address, Table.Before, Table.Before],
                ["전화번호", p.Phone, "전자우편", p.Email],
            ], labels: true)
            .Line("1. 학력사항", look: Look.Strong)
            .Table([0.36, 0.36, 0.28], [["기    간", v.One("학 교 명", "출신학교"), "전공(학과)"], .. p.Education.Reverse().Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line("2. 경력사항", look: Look.Strong)
            .Table([0.36, 0.24, 0.22, 0.18], [["근무기간", v.One("근무처", "기관명"), v.One("직위(담당업무)", "직급"), "경력기간"], .. p.Experience.Reverse().Select(e => new[] { e.Period!, e.Organisation!, e.Role!, HowLong.Korean(e) }), ["합  계", Table.Before, Table.Before, HowLong.Korean(p.Experience)]], header: true)
            .Line("3. 자격 및 면허", look: Look.Strong)
            .Table([0.42, 0.34, 0.24], [["종  류", "발급기관", "취득연월일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line("위의 기재 사항은 사실과 다름없음을 서약하며, 허위로 판명될 경우 채용이 취소되어도 이의를 제기하지 않겠습니다.")
            .Line("2026.  3.  16.", centred: true).Line($"응시자 : {p.Name}  (서명 또는 인)", centred: true).Line("○○교육지원청교육장 귀하", centred: true)
            .PageBreak()
            .Line("[별지 제3호 서식]", look: Look.Small)
            .Title("자 기 소 개 서", centred: true)
            .Table([1], p.Essays.SelectMany(essay => (string[][])[[$"◦ {essay.Question}"], [string.Join('\n', essay.Paragraphs)]])));
    }

    private static Sheet CampusCentre(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet) = (v.One("◆ ", "■ ", "▣ "), v.One("- ", "· "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#0f4c81", "#8a1538"), 9.5, Top: "대학일자리플러스센터", Bottom: "{page}"), pen => pen
            .Title("이 력 서", centred: true)
            .Table([0.18, 0.12, 0.24, 0.12, 0.34],
            [
                ["사진\n(3×4)", "이름", p.Name, "생년월일", p.Born],
                [Table.Above, "휴대폰", p.Phone, "E-mail", p.Email],
                [Table.Above, "주소", p.Address, Table.Before, Table.Before],
                [Table.Above, v.One("지원기업", "지원회사"), p.TargetCompany ?? "", "지원직무", string.Join(", ", p.TargetRoles)],
            ])
            .Heading(mark + "학력").Table([0.25, 0.3, 0.27, 0.18], [["재학기간", "학교명", "전공", "성적"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, e.Organisation!.Contains("고등학교", StringComparison.Ordinal) ? "-" : v.One("3.8/4.5", "4.1/4.5") })], header: true)
            .Heading(mark + v.One("인턴 / 현장실습", "직무경험")).Table([0.25, 0.3, 0.45], [["기간", "기관 / 직무", "주요내용"], .. p.Experience.Select(e => new[] { e.Period!, $"{e.Organisation}\n{e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Heading(mark + v.One("교내 프로젝트", "캡스톤디자인 및 프로젝트")).Table([0.25, 0.3, 0.45], [["기간", "프로젝트명", "주요내용"], .. p.Projects.Select(e => new[] { e.Period!, e.Title, Bulleted(bullet, e.Claims) })], header: true)
            .Heading(mark + v.One("대외활동", "동아리 / 봉사활동")).Table([0.25, 0.3, 0.45], [["기간", "활동명 / 기관 / 역할", "활동내용"], .. p.Activities.Select(e => new[] { e.Period!, $"{e.Title}\n{e.Organisation}\n{e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Heading(mark + "수상").Table([0.25, 0.42, 0.33], [["수상일", "수상명", "수여기관"], .. p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Heading(mark + "어학").Table([0.25, 0.42, 0.33], [["취득일", "시험명", "성적"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true)
            .Heading(mark + "자격증").Table([0.25, 0.42, 0.33], [["취득일", "자격증명", "발행처"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Heading(mark + v.One("활용 가능 프로그램", "직무 스킬")).Line(string.Join(", ", p.Skills))
            .Heading(mark + "병역").Line(v.One("군필 (육군 병장 만기전역)", "해당 없음"))
            .PageBreak().Title("자 기 소 개 서", centred: true)
            .Each(p.Essays, essay => pen.Line($"[{essay.Question}]", look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }
}
