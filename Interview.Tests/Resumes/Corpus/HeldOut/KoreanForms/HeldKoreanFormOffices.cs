using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that public bodies, offices, universities and facilities give to fill in.</summary>
internal static class HeldKoreanFormOffices
{
    private static readonly DateStyle ClosedPadded = new(m => $"{m.Year}. {m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle OfficialDays = new(m => $"{m.Year}. {m.Number}. 2.", " ~ ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle TightDays = new(m => $"{m.Year}.{m.Number:00}.02", "~", "재직중");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-blind-form", "public body's blind application: numbered sections, boxes to tick, no school, posts and experiences apart", "ko", Kind.Graduate, DateStyle.Dots, "experience activities certifications essays", BlindForm, HeldOut: true) { OrDates = [DateStyle.Days, ClosedPadded] },
        new("held-ko-blind-descriptions", "public body's descriptions of posts and of experiences, a box to each, and a statement behind", "ko", Kind.Experienced, DateStyle.Dots, "company experience activities essays", BlindDescriptions, HeldOut: true) { OrDates = [ClosedDots, WordsAndTilde] },
        new("held-ko-fixed-term-official", "city's forms for an official on a fixed term: application, résumé, statement, consent", "ko", Kind.Experienced, OfficialDays, "education experience awards certifications essays", FixedTermOfficial, HeldOut: true) { OrDates = [DateStyle.OfficialDots, DateStyle.Days] },
        new("held-ko-campus-centre", "university careers centre's template: study, internship, projects, campus life and tests in ruled tables", "ko", Kind.Graduate, DateStyle.Dots, "skills education experience projects activities awards certifications languages essays", CampusCentre, HeldOut: true) { OrDates = [TightDots, DateStyle.YearFirstSlashes] },
        new("held-ko-welfare-facility", "welfare facility's form for staff: licences first, driving and office programs by grade, a statement in four items", "ko", Kind.CareerChanger, DateStyle.Dots, "company education experience activities certifications essays", WelfareFacility, HeldOut: true) { OrDates = [TightDays, ClosedDots, WordsAndTilde] },
        new("held-ko-tender-personnel", "sheet on a person put forward in a tender: the part in this project, posts, then projects taken part in", "ko", Kind.LongCareer, DateStyle.Dots, "skills education experience projects certifications", TenderPersonnel, HeldOut: true) { Professions = "embedded product design logistics maintenance", OrDates = [TightDots, ClosedDots] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet BlindForm(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, square) = (v.One("- ", "", "○ "), v.One("■", "☑"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#000000", "#1f3864"), 10, Bottom: "- {page} -"), pen => pen
            .Line(v.One("[별지 제1호 서식]", "<붙임 1>", "【서식 1】"), look: Look.Small)
            .Title(v.One("입사지원서", "입 사 지 원 서", "직무능력 기반 입사지원서"), centred: true)
            .Heading("1. 인적사항").Line("* 인적사항은 필수항목이므로 반드시 모든 항목을 기입해 주십시오.", look: Look.Small)
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["지원구분", $"신입 ({square})  경력 (  )", v.One("지원직무", "지원분야"), string.Join(", ", p.TargetRoles)],
                [v.One("성명", "성명(한글)"), p.Name, "접수번호", ""],
                ["연락처", p.Phone, v.One("전자우편", "이메일"), p.Email],
                ["현주소", p.Address, Table.Before, Table.Before],
                [v.One("추가항목", "우대사항"), $"□ 장애대상   □ 보훈대상   {square} 해당없음", Table.Before, Table.Before],
            ], labels: true)
            .Heading("2. 교육사항").Line("* 지원직무 관련 과목 및 교육과정을 이수한 경우 그 내용을 기입해 주십시오.", look: Look.Small)
            .Table([0.34, 0.46, 0.2], [["교육구분", "과목명 및 교육과정", "교육시간"], ["□ 학교교육  □ 직업훈련  □ 기타", "해당사항 없음", ""]], header: true)
            .Heading("3. 자격사항").Line("* 지원직무 관련 국가기술/전문자격, 국가공인민간자격을 기입해 주십시오.", look: Look.Small)
            .Table([0.4, 0.36, 0.24], [[v.One("자격증명", "자격명"), "발급기관", v.One("취득일자", "취득일")], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(v.One("4. 경력사항", "4. 경력사항(인턴 포함)")).Line("* 금전적 보수를 받고 일정기간 동안 일했던 이력을 기입해 주십시오.", look: Look.Small)
            .Table([0.24, 0.22, 0.18, 0.36], [["근무기간", v.One("기관명", "소속조직"), v.One("직위/역할", "역할"), "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading(v.One("5. 경험사항", "5. 직무관련 기타 활동")).Line("* 산학, 팀 프로젝트, 연구회, 동아리/동호회 등 직업 외적인 활동을 기입해 주십시오.", look: Look.Small)
            .Table([0.22, 0.2, 0.18, 0.14, 0.26], [["활동기간", "활동명", "소속조직", "주요역할", "활동내용"], .. p.Activities.Select(e => new[] { e.Period!, e.Title, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Gap().Line("위 사항은 사실과 다름이 없음을 확인합니다.", centred: true).Line($"지원날짜 : 2026. 3. 16.      지원자 : {p.Name} (인)", centred: true)
            .PageBreak().Title(v.One("자기소개서", "자 기 소 개 서"), centred: true)
            .Line("* 학교명, 가족관계, 출신지역 등 개인을 알 수 있는 내용은 기재하지 마십시오.", look: Look.Small)
            .Each(p.Essays.Index(), essay => pen.Table([1], [[$"{essay.Index + 1}. {essay.Item.Question}"], [string.Join('\n', essay.Item.Paragraphs)]]).Gap()));
    }

    private static Sheet BlindDescriptions(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, box, place, body, done) = (v.One("- ", "", "· "), v.One("□ ", "■ ", "○ "), v.One("근무기관", "소속조직"), v.One("소속조직", "활동단체"), v.One("주요 업무 및 성과", "수행업무 및 결과", "직무수행 내용"));
        double[] four = [0.2, 0.3, 0.16, 0.34];
        return Pen.Write(new("Nanum Gothic", v.One("#000000", "#003366"), 10, Top: v.One<string?>("경력 및 경험 기술서", null, "2026년도 상반기 직원 채용"), Bottom: "- {page} -"), pen => pen
            .Title(v.One("경력 및 경험 기술서", "직무능력소개서", "경력·경험 기술서"), centred: true)
            .Table(four, [["지원기관", p.TargetCompany ?? "", v.One("지원분야", "지원직무"), string.Join(", ", p.TargetRoles)], ["성명", p.Name, "연락처", p.Phone], ["이메일", p.Email, Table.Before, Table.Before]], labels: true)
            .Heading(box + v.One("경력기술서", "경력사항 상세"))
            .Line("입사지원서에 기술한 경력사항에 대해 당시 맡았던 역할 및 주요 수행업무, 성과를 기술해 주십시오.", look: Look.Small)
            .Each(p.Experience, e => pen.Table(four, [[place, e.Organisation!, "근무기간", e.Period!], ["직위(역할)", e.Role!, Table.Before, Table.Before], [done, Bulleted(bullet, e.Claims), Table.Before, Table.Before]], labels: true).Gap())
            .Heading(box + v.One("경험기술서", "경험사항 상세"))
            .Line("직무 관련 기타 활동에서 본인이 수행한 내용과 역할을 기술해 주십시오.", look: Look.Small)
            .Each(p.Activities, e => pen.Table(four, [["활동명", e.Title, "활동기간", e.Period!], [body, e.Organisation!, "역할", e.Role!], ["활동내용", Bulleted(bullet, e.Claims), Table.Before, Table.Before]], labels: true).Gap())
            .PageBreak().Title("자기소개서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Line($"{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong).Table([1], [[string.Join('\n', essay.Item.Paragraphs)]]).Gap())
            .Line("위 내용은 사실이며, 허위로 기재한 경우 채용이 취소될 수 있음에 동의합니다.", centred: true).Line($"2026. 3. 16.    작성자  {p.Name}  (서명)", centred: true));
    }

    private static Sheet FixedTermOfficial(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, of) = (v.One("- ", "○ ", "· "), v.One("○○시장", "○○군수", "○○구청장"));
        var form = v.One("[별지 제0호 서식]", "[별지 제0호서식]", "[서식 0]");
        string Form(int number) => form.Replace("0", $"{number}", StringComparison.Ordinal);
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10.5), pen => pen
            .Line(Form(1), look: Look.Small).Title(v.One("임기제공무원 응시원서", "응 시 원 서", "시간선택제임기제공무원 응시원서"), centred: true)
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["응시번호", "※ 기재하지 않음", v.One("응시분야", "임용예정직위"), string.Join(", ", p.TargetRoles)],
                ["성명", p.Name, "생년월일", p.Born],
                ["주소", p.Address, Table.Before, Table.Before],
                ["전화번호", p.Phone, "전자우편", p.Email],
                ["가산특전", v.One("해당없음", "취업지원대상자 (  %)"), "장애여부", "해당없음"],
            ], labels: true)
            .Line("위와 같이 채용시험에 응시하고자 원서를 제출합니다.", centred: true).Line("2026년  3월  16일", centred: true).Line($"응시자  {p.Name}  (서명 또는 인)", centred: true).Line($"{of} 귀하", look: Look.Strong)
            .PageBreak().Line(Form(2), look: Look.Small).Title("이 력 서", centred: true)
            .Table([0.16, 0.34, 0.16, 0.34], [["성명", p.Name, "응시분야", string.Join(", ", p.TargetRoles)]], labels: true)
            .Line("○ 학력사항", look: Look.Strong).Table([0.34, 0.26, 0.26, 0.14], [["기간", "학교명", v.One("전공", "학과(전공)"), "졸업여부"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true)
            .Line("○ 경력사항", look: Look.Strong).Table([0.25, 0.19, 0.16, 0.4], [["근무기간", v.One("근무처", "기관명"), v.One("직위(급)", "직위"), "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line("○ 자격 및 면허", look: Look.Strong).Table([0.4, 0.34, 0.26], [["자격(면허)명", "발급기관", "취득일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line(v.One("○ 포상", "○ 상훈 및 수상"), look: Look.Strong).Table([0.4, 0.34, 0.26], [["내용", "수여기관", "일자"], .. p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line("※ 경력은 최근 순으로 기재하고 증명서가 있는 것만 기재할 것", look: Look.Small)
            .PageBreak().Line(Form(3), look: Look.Small).Title("자 기 소 개 서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Line($"{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap())
            .Line($"2026년  3월  16일    작성자  {p.Name}  (서명)", centred: true)
            .PageBreak().Line(Form(4), look: Look.Small).Title("개인정보 수집·이용 동의서", centred: true)
            .Table([0.3, 0.4, 0.3], [["수집 항목", "수집·이용 목적", "보유 기간"], ["성명, 생년월일, 주소, 연락처", "채용시험 자격 확인 및 합격자 통지", "채용 절차 종료 후 180일"]], header: true)
            .Line("위와 같이 개인정보를 수집·이용하는 데 동의합니까?   ■ 동의함   □ 동의하지 않음"));
    }

    private static Sheet CampusCentre(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet) = (v.One("", "▶ ", "■ ", "● "), v.One("- ", "• ", ""));
        double[] four = [0.22, 0.24, 0.2, 0.34], three = [0.42, 0.34, 0.24];
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#1b4f9c", "#8b0029", "#0f4c3a"), 10, Bottom: v.One("대학일자리플러스센터", "{page}")), pen => pen
            .Title(v.One("이 력 서", "RESUME"), centred: true)
            .Table([0.18, 0.14, 0.28, 0.14, 0.26],
            [
                ["사진\n(3×4cm)", v.One("성명", "이름"), p.Name, "생년월일", p.Born], [Table.Above, "휴대폰", p.Phone, "이메일", p.Email], [Table.Above, "주소", p.Address, Table.Before, Table.Before], [Table.Above, v.One("희망직무", "지원분야"), string.Join(", ", p.TargetRoles), Table.Before, Table.Before],
            ])
            .Heading(mark + "학력사항").Table([0.26, 0.28, 0.3, 0.16], [["기간", "학교명", v.One("전공", "전공(계열)"), "학점"], .. p.Education.Index().Select(e => new[] { e.Item.Period!, e.Item.Organisation!, e.Item.Role!, e.Index == 0 ? "3.68/4.5" : "" })], header: true)
            .Heading(mark + v.One("인턴 및 경력", "경력사항(인턴/현장실습)")).Table(four, [["기간", "회사명", "직위", v.One("주요업무", "담당업무")], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading(mark + v.One("프로젝트 경험", "수행 프로젝트")).Table([0.22, 0.3, 0.48], [["기간", "프로젝트명", "내용"], .. p.Projects.Select(e => new[] { e.Period!, Joined("\n", e.Title, e.Organisation, e.Role), Bulleted(bullet, e.Claims) })], header: true)
            .Heading(mark + v.One("교내외 활동", "대내외 활동")).Table(four, [["기간", "활동명", "기관 / 역할", "활동내용"], .. p.Activities.Select(e => new[] { e.Period!, e.Title, $"{e.Organisation} / {e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Heading(mark + v.One("수상경력", "수상 및 장학")).Table(three, [["수상명", "수여기관", "수상일"], .. p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(mark + "자격사항").Table(three, [["자격증명", "발급기관", "취득일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(mark + v.One("어학", "외국어 능력")).Table(three, [["시험명", "점수/등급", "응시일"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading(mark + v.One("보유역량", "활용 능력")).Line(string.Join(", ", p.Skills))
            .Heading(mark + "병역사항").Line(v.One("육군 병장 만기전역 (2018.03 ~ 2019.11)", "해당사항 없음"))
            .PageBreak().Title("자 기 소 개 서", centred: true)
            .Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet WelfareFacility(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, mark) = (v.One("- ", "· ", ""), v.One("□ ", "▣ ", ""));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 10, Bottom: "{page}"), pen => pen
            .Title(v.One("직원채용 응시원서", "채용 지원서", "이 력 서"), centred: true)
            .Table([0.16, 0.13, 0.29, 0.13, 0.29],
            [
                ["사진", v.One("지원기관", "지원시설"), p.TargetCompany ?? "", v.One("지원분야", "응시직종"), string.Join(", ", p.TargetRoles)],
                [Table.Above, "성명", p.Name, "생년월일", p.Born], [Table.Above, "휴대전화", p.Phone, "E-mail", p.Email], [Table.Above, "주소", p.Address, Table.Before, Table.Before],
            ])
            .Line(mark + v.One("자격 및 면허사항", "자격증"), look: Look.Strong).Table([0.26, 0.4, 0.34], [["취득일", "자격(면허)명", v.One("시행처", "발급기관")], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line(mark + "학력사항", look: Look.Strong).Table([0.3, 0.36, 0.34], [["기간", "학교명", "전공"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line(mark + "경력사항", look: Look.Strong).Table([0.24, 0.22, 0.16, 0.38], [["근무기간", v.One("근무처", "기관(시설)명"), v.One("직위", "직책"), "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line(mark + v.One("자원봉사 및 사회활동", "봉사 및 기타활동"), look: Look.Strong).Table([0.24, 0.24, 0.2, 0.32], [["활동기간", "활동명", "기관 / 역할", "활동내용"], .. p.Activities.Select(e => new[] { e.Period!, e.Title, $"{e.Organisation} / {e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Line(mark + "기타사항", look: Look.Strong).Table([0.2, 0.3, 0.2, 0.3], [["운전가능여부", v.One("가능 (1종 보통)", "가능 (2종 보통)", "불가능"), "병역", v.One("필", "해당없음")], ["컴퓨터 활용", "한글 (상)  엑셀 (중)  파워포인트 (중)", "종교", v.One("무교", "기독교", "천주교")]], labels: true)
            .Line("위 기재사항은 사실과 다름없음을 서약합니다.", centred: true).Line($"2026년  3월  16일    지원자  {p.Name}  (인)", centred: true)
            .PageBreak().Title("자 기 소 개 서", centred: true)
            .Table([1], p.Essays.SelectMany(essay => (string[][])[[essay.Question], [string.Join('\n', essay.Paragraphs)]])));
    }

    private static Sheet TenderPersonnel(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, people) = (v.One("- ", "· ", "ㅇ "), v.One("투입인력 이력사항", "참여인력 이력사항", "수행인력 이력서"));
        return Pen.Write(new("Nanum Gothic", v.One("#1f3864", "#444444"), 9.5, Top: v.One("정성제안서", "제안서 Ⅳ. 지원 부문"), Bottom: "- {page} -"), pen => pen
            .Title(people, centred: true)
            .Table([0.18, 0.32, 0.18, 0.32],
            [
                ["성명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email],
                [v.One("본 사업 담당업무", "본 사업 참여임무"), string.Join(", ", p.TargetRoles), "해당분야 근무경력", HowLong.Korean(p.Experience)],
                ["사업 참여기간", v.One("착수일 ~ 종료일", "계약일로부터 8개월"), "참여율", v.One("100%", "50%")],
                ["보유기술", string.Join(", ", p.Skills), Table.Before, Table.Before],
            ], labels: true)
            .Line("1. 학력", look: Look.Strong).Table([0.3, 0.36, 0.34], [["기간", "학교명", "전공"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line("2. 자격증", look: Look.Strong).Table([0.3, 0.36, 0.34], [["취득일", "자격증명", "발급기관"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line(v.One("3. 근무경력", "3. 경력"), look: Look.Strong).Table([0.22, 0.2, 0.16, 0.42], [["근무기간", v.One("회사명", "근무처"), "직위", "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line(v.One("4. 주요 사업 수행실적", "4. 참여사업"), look: Look.Strong).Table([0.22, 0.32, 0.46], [["참여기간", "사업명", "수행내용"], .. p.Projects.Select(e => new[] { e.Period!, Joined("\n", e.Title, e.Organisation, e.Role), Bulleted(bullet, e.Claims) })], header: true)
            .Line("주) 경력 및 자격을 증명하는 서류를 첨부할 것", look: Look.Small));
    }
}
