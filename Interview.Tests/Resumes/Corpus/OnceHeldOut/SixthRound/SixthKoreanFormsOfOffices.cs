using static Interview.Tests.Resumes.Corpus.Block;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of public bodies, welfare centres and universities.</summary>
internal static class SixthKoreanFormsOfOffices
{
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle ClosedPadded = new(m => $"{m.Year}. {m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle TightClosed = new(m => $"{m.Year}.{m.Number:00}.", "~", "현재");
    private static readonly DateStyle DaysOfDashes = new(m => $"{m.Year}-{m.Number:00}-01", " ~ ", "재직중");
    private static readonly DateStyle DaysOfDots = new(m => $"{m.Year}.{m.Number:00}.01.", " ~ ", "현재");
    private static readonly DateStyle DaysOfSpacedDots = new(m => $"{m.Year}. {m.Number}. 2.", " ~ ", "현재");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-blind-questions", "public bodies' 직무능력기반 form without schools: instructions under its headings, a yes-or-no question before each grid of jobs and activities", "ko", Kind.Experienced, DateStyle.Dots, "experience activities certifications languages essays", BlindQuestions)
        {
            OrDates = [ClosedPadded, DateStyle.Days],
        },
        new("ko-agency-receipt", "public body's application as the site of an agency prints it: a record of labels for everything, day and hour of handing in", "ko", Kind.Graduate, DaysOfDashes, "company experience activities certifications languages essays", AgencyReceipt)
        {
            OrDates = [DateStyle.Dots, DateStyle.Days],
        },
        new("ko-welfare-centre", "welfare centre's form: licences before jobs, full or part time, volunteering, computer skills, a consent page", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience activities certifications essays", WelfareCentre)
        {
            OrDates = [DaysOfDots, TightDots, DateStyle.OfficialDots],
        },
        new("ko-university-staff", "university's form for its staff: schools oldest first, scores, prizes, religion, questions in boxes", "ko", Kind.Experienced, DateStyle.OfficialDots, "skills education experience awards certifications languages essays", UniversityStaff)
        {
            OrDates = [DateStyle.Dots, DaysOfSpacedDots],
            Tells = (section, e) => section == "experience" ? e with { Claims = [.. e.Claims.Take(2)] } : e,
        },
        new("ko-term-official", "ministry's annexed 이력서 for officials of a fixed term: what qualifies one, jobs, works, prizes", "ko", Kind.LongCareer, ClosedPadded, "company education experience projects awards certifications essays", TermOfficial)
        {
            OrDates = [DaysOfSpacedDots, TightClosed, WordsAndTilde],
        },
        new("ko-annexed-essays", "public body's annexed 자기소개서: how to write it in a box, parts in Roman numerals", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", AnnexedEssays),
    ];

    private static readonly string[] Romans = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ"];

    private static bool IsHighSchool(Entry e) => e.Organisation!.Contains("고등학교", StringComparison.Ordinal);

    private static string Roles(Applicant p) => string.Join(", ", p.TargetRoles);

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet BlindQuestions(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, yes, note) = (v.One("- ", "· ", ""), v.One("예 ( ○ )   아니오 (   )", "예 (√)   아니오 ( )", "■ 예   □ 아니오"), v.One("* ", "※ "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 10, Bottom: "- {page} -"), pen => pen
            .Title("입 사 지 원 서", centred: true)
            .Line(note + "입사지원서에 출신학교, 가족관계, 출신지역 등 인적사항을 추정할 수 있는 내용은 기재하지 마십시오.", look: Look.Small)
            .Line("1. 인적사항", look: Look.Strong)
            .Line(note + "인적사항은 필수항목이므로 반드시 모든 항목을 기입해 주십시오.", look: Look.Small)
            .Table([0.18, 0.32, 0.18, 0.32],
            [
                ["지원구분", v.One("신입 ( )   경력 (○)", "정규직"), "지원직무", Roles(p)],
                ["성    명", p.Name, "접수번호", ""],
                ["현 주 소", p.Address, Table.Before, Table.Before],
                ["연 락 처", $"(본인휴대폰) {p.Phone}", "전자우편", p.Email],
                ["추가항목", "□ 장애대상   □ 보훈대상   □ 지역인재", Table.Before, Table.Before],
            ], labels: true)
            .Line("2. 교육사항", look: Look.Strong)
            .Line(note + "지원직무 관련 과목 및 교육과정을 이수한 경우 그 내용을 기입해 주십시오.", look: Look.Small)
            .Table([0.34, 0.42, 0.24], [["교육구분", "과목명 및 교육과정", "교육시간"], ["□ 학교교육   □ 직업훈련   □ 기타", "", ""], ["□ 학교교육   □ 직업훈련   □ 기타", "", ""]], header: true)
            .Line("3. 자격사항", look: Look.Strong)
            .Line(note + "지원직무 관련 국가기술/전문자격, 국가공인민간자격을 기입해 주십시오.", look: Look.Small)
            .Table([0.4, 0.34, 0.26], [["자격증명", "발급기관", "취득일자"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line(note + "공인어학성적이 있는 경우 기입해 주십시오.", look: Look.Small)
            .Table([0.4, 0.34, 0.26], [["외국어시험명", "점수/등급", "응시일자"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Line("4. 경력사항", look: Look.Strong)
            .Line(note + "금전적 보수를 받고 일정기간 동안 일했던 이력을 의미합니다.", look: Look.Small)
            .Table([0.66, 0.34], [["지원직무와 관련하여 근무한 경력이 있습니까?", yes]])
            .Table([0.22, 0.2, 0.18, 0.4], [["근무기간", "기관명", "직위/역할", "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line("5. 경험사항", look: Look.Strong)
            .Line(note + "직업 외적인(금전적 보수를 받지 않고 수행한) 활동으로 연구회, 동아리, 봉사활동 등이 있습니다.", look: Look.Small)
            .Table([0.66, 0.34], [["지원직무와 관련된 활동을 수행한 경험이 있습니까?", yes]])
            .Table([0.22, 0.2, 0.18, 0.4], [["활동기간", "소속조직", "주요역할", "활동명 및 주요내용"], .. p.Activities.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, $"{e.Title}\n{Bulleted(bullet, e.Claims)}".TrimEnd() })], header: true)
            .Line("위 사항은 사실과 다름이 없음을 확인합니다.", centred: true).Line($"지원날짜 : 2026. 3. 16.     지 원 자 : {p.Name} (인)", centred: true)
            .PageBreak().Title("자 기 소 개 서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Table([1], [[$"{essay.Index + 1}. {essay.Item.Question}"], [string.Join('\n', essay.Item.Paragraphs)]], header: true).Gap()));
    }

    private static Sheet AgencyReceipt(Applicant p)
    {
        var v = new Variety(p);
        var (most, mark, bullet) = (v.One(600, 500, 800), v.One("■ ", "▶ ", ""), v.One("", "- "));
        double[] four = [0.17, 0.33, 0.17, 0.33];
        string[][] Told(string label, IReadOnlyList<string> claims) => claims.Count == 0 ? [] : [[label, Bulleted(bullet, claims), Table.Before, Table.Before]];
        return Pen.Write(new("Nanum Gothic", v.One("#17468f", "#00796b"), 9.5, Top: v.One("2026년 상반기 체험형 인턴 채용", "2026년도 신입직원 채용"), Bottom: "{page}"), pen => pen
            .Title("입사지원서", centred: true).Line("수험번호 2600-013427", "최종제출 2026-03-16 17:42:10", Look.Small)
            .Heading(mark + "지원분야").Table(four, [["지원기관", p.TargetCompany ?? "", "지원분야", Roles(p)], ["고용형태", v.One("정규직(신입)", "체험형 인턴"), "근무지역", v.One("전국", "본사", "대전")]], labels: true)
            .Heading(mark + "기본사항").Table(four, [["성명", p.Name, "이메일", p.Email], ["휴대전화", p.Phone, "비상연락처", ""]], labels: true)
            .Heading(mark + "우대사항").Table(four, [["취업지원대상", "비대상", "장애인", "비대상"], ["저소득층", "비대상", "지역인재", v.One("대상", "비대상")]], labels: true)
            .Heading(mark + "교육사항").Line("입력된 내용이 없습니다.", look: Look.Small)
            .Heading(mark + "어학사항").Each(p.Languages, e => pen.Table(four, [["시험명", e.Title, "점수/등급", e.Level!], ["응시일자", e.Period!, "비고", ""]], labels: true))
            .Heading(mark + "자격사항").Each(p.Certifications, e => pen.Table(four, [["자격명", e.Title, "취득일자", e.Period!], ["발급기관", e.Organisation!, Table.Before, Table.Before]], labels: true))
            .Heading(mark + "경력사항").Each(p.Experience, e => pen.Table(four, [["기관명", e.Organisation!, "근무기간", e.Period!], ["직위(직무)", e.Role!, "고용구분", "인턴"], .. Told("주요업무", e.Claims)], labels: true))
            .Heading(mark + v.One("직무관련 경험사항", "직무관련 기타활동")).Each(p.Activities, e => pen.Table(four, [["활동명", e.Title, "활동기간", e.Period!], ["소속", e.Organisation!, "역할", e.Role!], .. Told("활동내용", e.Claims)], labels: true))
            .Heading(mark + "자기소개서").Each(p.Essays.Index(), essay => pen
                .Line($"{essay.Index + 1}. {essay.Item.Question} (공백 포함 {most}자 이내)", look: Look.Strong)
                .Table([1], [[string.Join('\n', essay.Item.Paragraphs)]])
                .Line($"작성 글자수 : {string.Join('\n', essay.Item.Paragraphs).Length:#,##0}자", look: Look.Small).Gap())
            .Line("지원서 제출 후에는 내용을 수정할 수 없으며, 작성 내용과 증빙서류가 다를 경우 합격이 취소될 수 있습니다.", look: Look.Small));
    }

    private static Sheet WelfareCentre(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, mark, level) = (v.One("- ", "", "· "), v.One("○ ", "■ ", "❍ "), v.One("상 ( ○ )   중 (   )   하 (   )", "■ 상   □ 중   □ 하", "□ 상   ■ 중   □ 하"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#000000", 10), pen => pen
            .Line("[서식 1]", look: Look.Small).Title(v.One("입 사 지 원 서", "이   력   서"), centred: true)
            .Table([0.17, 0.13, 0.28, 0.14, 0.28],
            [
                ["사 진\n(최근 6개월 이내)", "응시분야", Roles(p), "접수번호", ""],
                [Table.Above, "성 명", p.Name, "생년월일", p.Born],
                [Table.Above, "휴대폰", p.Phone, "이메일", p.Email],
                [Table.Above, "주 소", p.Address, Table.Before, Table.Before],
            ])
            .Line(mark + "학력사항", look: Look.Strong).Table([0.3, 0.28, 0.26, 0.16], [["기간", "학교명", "전공", "졸업구분"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true)
            .Line(mark + v.One("자격 및 면허", "자격·면허사항"), look: Look.Strong).Table([0.26, 0.42, 0.32], [["취득일", "자격 및 면허명", "발급기관"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line(mark + "경력사항", look: Look.Strong).Table([0.2, 0.19, 0.15, 0.35, 0.11], [["기간", v.One("기관명", "근무처"), "직위", "담당업무", "상근여부"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims), "상근" })], header: true)
            .Line(mark + v.One("자원봉사 및 대외활동", "봉사활동 및 기타활동"), look: Look.Strong).Table([0.2, 0.22, 0.23, 0.35], [["기간", "활동명", "기관 / 역할", "활동내용"], .. p.Activities.Select(e => new[] { e.Period!, e.Title, $"{e.Organisation} / {e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Line(mark + "컴퓨터 활용능력", look: Look.Strong).Table([0.22, 0.78], [["활용 가능 프로그램", string.Join(", ", p.Skills)], ["문서작성 능력", level]], labels: true)
            .Line(mark + "기타사항", look: Look.Strong).Table([0.14, 0.19, 0.14, 0.19, 0.14, 0.2], [["병역", v.One("필", "해당없음"), "운전", v.One("가능 (1종 보통)", "가능 (2종 보통)", "불가"), "장애", "해당없음"]], labels: true)
            .Line("위에 기재한 사항은 사실과 다름이 없습니다.", centred: true).Line("2026년    3월    16일", centred: true).Line($"지원자 :  {p.Name}  (인)", centred: true)
            .PageBreak().Line("[서식 2]", look: Look.Small).Title("자 기 소 개 서", centred: true)
            .Table([1], p.Essays.SelectMany(essay => (string[][])[[essay.Question], [string.Join('\n', essay.Paragraphs)]]))
            .PageBreak().Line("[서식 3]", look: Look.Small).Title("개인정보 수집·이용 동의서", centred: true)
            .Line("본인은 직원 채용과 관련하여 「개인정보 보호법」 제15조에 따라 아래와 같이 개인정보를 수집·이용하는 것에 동의합니다.")
            .Table([0.24, 0.76], [["수집 항목", "성명, 생년월일, 주소, 연락처, 학력, 경력, 자격"], ["이용 목적", "직원 채용 심사 및 연락"], ["보유 기간", "채용 절차 종료 후 180일"]], labels: true)
            .Line("■ 동의함     □ 동의하지 않음", centred: true).Line($"2026. 3. 16.     성명  {p.Name}  (서명)", centred: true));
    }

    private static Sheet UniversityStaff(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, score, most) = (v.One("- ", "", "· "), v.One("3.9/4.5", "3.6/4.5", "88.4/100"), v.One(800, 1000));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), v.One("#000000", "#5a0f1c", "#002f6c"), 10, Bottom: "{page}"), pen => pen
            .Title(v.One("직원 채용 지원서", "일반직 직원 임용지원서"), centred: true)
            .Table([0.14, 0.28, 0.14, 0.28, 0.16],
            [
                ["지원분야", Roles(p), "수험번호", "", "사진"],
                ["성명", p.Name, "생년월일", p.Born, Table.Above],
                ["휴대전화", p.Phone, "E-mail", p.Email, Table.Above],
                ["주소", p.Address, Table.Before, Table.Before, Table.Above],
                ["병역", v.One("군필", "면제", "해당없음"), "종교", v.One("기독교 (세례교인)", "천주교", "없음"), Table.Above],
            ], labels: true)
            .Table([0.1, 0.3, 0.26, 0.22, 0.12], [["학력", "기간", "학교", "전공", "성적"], .. p.Education.Reverse().Select(e => new[] { Table.Above, e.Period!, e.Organisation!, e.Role!, IsHighSchool(e) ? "-" : score })], header: true)
            .Table([0.1, 0.22, 0.2, 0.17, 0.31], [["경력", "기간", "근무처", "직위", "담당업무"], .. p.Experience.Select(e => new[] { Table.Above, e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Table([0.1, 0.3, 0.34, 0.26], [["자격증", "취득일자", "자격증명", "발행기관"], .. p.Certifications.Select(e => new[] { Table.Above, e.Period!, e.Title, e.Organisation! })], header: true)
            .Table([0.1, 0.3, 0.34, 0.26], [["외국어", "시험일자", "시험명", "점수"], .. p.Languages.Select(e => new[] { Table.Above, e.Period!, e.Title, e.Level! })], header: true)
            .Table([0.1, 0.3, 0.34, 0.26], [[v.One("상벌", "수상"), "일자", "내용", "시행처"], .. p.Awards.Select(e => new[] { Table.Above, e.Period!, e.Title, e.Organisation! })], header: true)
            .Table([0.2, 0.8], [["전산 활용능력", string.Join(", ", p.Skills)]], labels: true)
            .PageBreak().Title("자기소개서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Table([1], [[$"{essay.Index + 1}. {essay.Item.Question} ({most}자 이내)"], [string.Join('\n', essay.Item.Paragraphs)]], header: true).Gap())
            .Line("본 지원서의 기재사항이 사실과 다를 경우 임용 취소 등의 처분에 이의를 제기하지 않겠습니다.", look: Look.Small, centred: true)
            .Line($"2026년  3월  16일     지원자  {p.Name}  (인)", centred: true).Line(v.One("대학교 총장 귀하", "학교법인 이사장 귀하"), centred: true));
    }

    private static Sheet TermOfficial(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, told, grade) = (v.One("- ", "· ", "○ "), v.One("주요 업무실적", "주요 수행실적"), v.One("일반임기제 5급", "전문임기제 나급", "일반임기제 6급"));
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10, Bottom: "- {page} -"), pen => pen
            .Line("[별지 제2호 서식]", look: Look.Small).Title("이   력   서", centred: true)
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["응시기관", p.TargetCompany ?? "", "응시직위", Roles(p)],
                ["응시직급", grade, "응시번호", "※"],
                ["성명", p.Name, "생년월일", p.Born],
                ["연락처", p.Phone, "전자우편", p.Email],
                ["주소", p.Address, Table.Before, Table.Before],
            ], labels: true)
            .Line("1. 응시자격요건", look: Look.Strong)
            .Table([0.2, 0.8], [["해당 요건", $"□ 학위요건   ■ 경력요건 (관련분야 경력 {HowLong.Korean(p.Experience)})   □ 자격증요건"]], labels: true)
            .Line("2. 학력", look: Look.Strong).Table([0.34, 0.3, 0.22, 0.14], [["기간", "학교명", "전공", "학위"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, IsHighSchool(e) ? "-" : "학사" })], header: true)
            .Line("3. 경력", look: Look.Strong).Table([0.22, 0.18, 0.16, 0.34, 0.1], [["근무기간", "근무기관", "직위(급)", "담당업무", "비고"], .. p.Experience.Select(e => new[] { $"{e.Period}\n({HowLong.Korean(e)})", e.Organisation!, e.Role!, Bulleted(bullet, e.Claims), "상근" })], header: true)
            .Line($"4. {told}", look: Look.Strong).Table([0.24, 0.28, 0.48], [["기간", "사업명", "내용"], .. p.Projects.Select(e => new[] { e.Period!, e.Title, Bulleted(bullet, e.Claims) })], header: true)
            .Line("5. 자격증", look: Look.Strong).Table([0.24, 0.42, 0.34], [["취득일", "자격증명", "발급기관"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line("6. 상훈", look: Look.Strong).Table([0.24, 0.42, 0.34], [["일자", "훈격 및 내용", "수여기관"], .. p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line("위 기재사항은 사실과 다름이 없으며, 허위로 판명될 경우 합격 취소 등 어떠한 처분도 감수하겠습니다.", look: Look.Small, centred: true)
            .Line($"2026년   3월   16일       작성자  {p.Name}  (서명)", centred: true)
            .PageBreak().Line("[별지 제3호 서식]", look: Look.Small).Title("자 기 소 개 서", centred: true)
            .Each(p.Essays, essay => pen.Line($"□ {essay.Question}", look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet AnnexedEssays(Applicant p)
    {
        var v = new Variety(p);
        string Head(int at, string question) => $"{Romans[at % Romans.Length]}. {question}";
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 11, Bottom: "- {page} -"), pen => pen
            .Line(v.One("[별지 3]", "<붙임 2>", "[서식 제4호]"), look: Look.Small).Title("자  기  소  개  서", centred: true)
            .Table([0.16, 0.34, 0.16, 0.34], [["응시기관", p.TargetCompany ?? "", "응시분야", Roles(p)], ["성    명", p.Name, "응시번호", "※ 기재하지 않음"], ["휴대전화", p.Phone, "전자우편", p.Email]], labels: true)
            .Table([1], [["< 작성요령 >\n① 항목별로 A4 1매 이내, 글자크기 12포인트로 작성합니다.\n② 출신학교, 가족의 직업 등 편견을 줄 수 있는 내용은 적지 않습니다.\n③ 작성 후 날짜와 성명을 적고 서명합니다."]])
            .Each(p.Essays.Index(), essay => pen.Gap().Line(Head(essay.Index, essay.Item.Question), look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)))
            .Gap().Line("2026년    3월    16일", centred: true).Line($"작성자 :  {p.Name}  (서명 또는 인)", centred: true).Line(v.One("인사위원회 위원장 귀하", "채용담당관 귀하"), centred: true));
    }
}
