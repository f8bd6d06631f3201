using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that public bodies, hospitals, schools and associations give to fill in.</summary>
internal static class FifthKoreanOffices
{
    private static readonly DateStyle ClosedPadded = new(m => $"{m.Year}. {m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle DaysOfDashes = new(m => $"{m.Year}-{m.Number:00}-02", " ~ ", "재직중");
    private static readonly DateStyle DaysOfSpacedDots = new(m => $"{m.Year}. {m.Number}. 1.", " ~ ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-research-post", "research institute's form: degrees, research projects, a plan behind", "ko", Kind.Experienced, ClosedPadded, "company skills education experience projects awards certifications languages essays", ResearchPost) { OrDates = [DateStyle.Dots, DateStyle.OfficialDots] },
        new("ko-hospital", "hospital's form: numbers of licences, shifts, who referred", "ko", Kind.Experienced, DateStyle.Dots, "company education experience certifications languages essays", Hospital) { OrDates = [DateStyle.Days, TightDots] },
        new("ko-admission-stub", "school's application sheet with an admission ticket to cut off below", "ko", Kind.Experienced, DaysOfSpacedDots, "education experience certifications", AdmissionStub)
        {
            OrDates = [DateStyle.OfficialDots, DateStyle.Dots],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("ko-annexed-form", "city's form for contract workers: rows refer to numbered proofs, boxes to tick, letters before the essays", "ko", Kind.Experienced, DaysOfDashes, "skills education experience certifications essays", AnnexedForm) { OrDates = [DateStyle.Days, ClosedPadded] },
        new("ko-veteran", "a former officer's: service in a grid of its own, another profession after it", "ko", Kind.CareerChanger, DateStyle.Dots, "company summary skills education experience activities certifications", Veteran) { OrDates = [WordsAndTilde, DateStyle.ShortYears] },
        new("ko-construction-record", "association's certified record: two-line column names, days counted under each period", "ko", Kind.LongCareer, DateStyle.Dots, "skills education experience projects awards certifications", ConstructionRecord) { OrDates = [DaysOfDashes, TightDots] },
        new("ko-new-start-centre", "re-employment centre's form: training and certificates first, skills by grade, an adviser's box", "ko", Kind.CareerChanger, TightDots, "summary skills education experience projects activities certifications", NewStartCentre) { OrDates = [WordsAndTilde, DateStyle.Dots] },
        new("ko-jobs-in-columns", "public body's record of a career: each job is a column, what is asked of it a row", "ko", Kind.Experienced, DateStyle.Dots, "company skills education experience certifications languages", JobsInColumns) { OrDates = [ClosedPadded, TightDots] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static bool IsHighSchool(Entry e) => e.Organisation!.Contains("고등학교", StringComparison.Ordinal);

    private static Sheet ResearchPost(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, job, venture) = (v.One("- ", "· ", ""), v.One("경력사항", "연구 및 실무경력"), v.One("연구과제 수행실적", "수행과제"));
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10, Bottom: "- {page} -"), pen => pen
            .Title(v.One("응시원서", "임용지원서"), centred: true)
            .Table([0.14, 0.28, 0.14, 0.28, 0.16],
            [
                ["지원기관", p.TargetCompany ?? "", "지원분야", string.Join(", ", p.TargetRoles), "사 진\n(3.5×4.5)"],
                ["성 명", p.Name, "생년월일", p.Born, Table.Above],
                ["휴대전화", p.Phone, "전자우편", p.Email, Table.Above],
                ["주 소", p.Address, Table.Before, Table.Before, Table.Above],
            ], labels: true)
            .Line("1. 학력", look: Look.Strong)
            .Table([0.28, 0.3, 0.28, 0.14], [["기간", "학교명", "전공", "학위"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, IsHighSchool(e) ? "-" : "학사" })], header: true)
            .Line($"2. {job}", look: Look.Strong)
            .Table([0.24, 0.2, 0.2, 0.36], [["기간", "기관명", "직위", "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line($"3. {venture}", look: Look.Strong)
            .Table([0.24, 0.28, 0.48], [["수행기간", "과제명", "참여내용"], .. p.Projects.Select(e => new[] { e.Period!, e.Title, Bulleted(bullet, e.Claims) })], header: true)
            .Line("4. 수상", look: Look.Strong)
            .Table([0.24, 0.4, 0.36], [["수상일", "수상명", "시상기관"], .. p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line("5. 자격증", look: Look.Strong)
            .Table([0.24, 0.4, 0.36], [["취득일", "자격증명", "발급기관"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line("6. 공인외국어성적", look: Look.Strong)
            .Table([0.24, 0.4, 0.36], [["시험일", "시험명", "점수"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true)
            .Line(v.One("7. 활용 가능 장비 및 소프트웨어", "7. 보유기술"), look: Look.Strong).Line(string.Join(", ", p.Skills))
            .PageBreak()
            .Title(v.One("자기소개서 및 연구계획서", "자기소개서"), centred: true)
            .Each(p.Essays.Index(), essay => pen.Line($"{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet Hospital(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, serial) = (v.One("", "- "), v.One(21034, 17820, 30917));
        return Pen.Write(new("Nanum Gothic", "#005f73", 9.5, Bottom: "{page}"), pen => pen
            .Title("입 사 지 원 서", centred: true)
            .Table([0.16, 0.13, 0.27, 0.13, 0.31],
            [
                ["사 진", "성 명", p.Name, "생년월일", p.Born],
                [Table.Above, "연 락 처", p.Phone, "E-mail", p.Email],
                [Table.Above, "주 소", p.Address, Table.Before, Table.Before],
                [Table.Above, "지원병원", p.TargetCompany ?? "", v.One("지원직종", "지원부서"), string.Join(", ", p.TargetRoles)],
            ])
            .Line("■ 면허 및 자격", look: Look.Strong)
            .Table([0.34, 0.28, 0.18, 0.2], [["면허 · 자격명", "발급기관", "취득일", "번호"], .. p.Certifications.Index().Select(e => new[] { e.Item.Title, e.Item.Organisation!, e.Item.Period!, $"제{serial + (e.Index * 1207)}호" })], header: true)
            .Line("■ 학력", look: Look.Strong)
            .Table([0.3, 0.3, 0.26, 0.14], [["재학기간", "학교명", "학과", "졸업구분"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true)
            .Line("■ 경력", look: Look.Strong)
            .Table([0.2, 0.22, 0.2, 0.38], [[v.One("병원(기관)명", "근무처"), "근무기간", "근무부서 및 직위", "주요업무"], .. p.Experience.Select(e => new[] { e.Organisation!, e.Period!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line("■ 외국어", look: Look.Strong)
            .Table([0.34, 0.28, 0.38], [["시험명", "점수", "응시일"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Line("■ 기타", look: Look.Strong)
            .Table([0.2, 0.3, 0.2, 0.3], [["교대근무", v.One("가능", "불가능"), "기숙사", v.One("희망", "희망하지 않음")], ["병역", v.One("필", "해당없음"), "종교", v.One("무교", "기독교")]], labels: true)
            .PageBreak().Title("자 기 소 개 서", centred: true)
            .Table([1], p.Essays.SelectMany(essay => (string[][])[[essay.Question], [string.Join('\n', essay.Paragraphs)]]))
            .Line($"2026년 3월 16일     지원자  {p.Name}  (인)", centred: true));
    }

    private static Sheet AdmissionStub(Applicant p)
    {
        var v = new Variety(p);
        var office = v.One("학교장", "○○학교장");
        return Pen.Write(new("Nanum Myeongjo", "#000000", 10.5), pen => pen
            .Title("응 시 원 서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35],
            [
                ["응시번호", "※", "응시분야", string.Join(", ", p.TargetRoles)],
                ["성    명", p.Name, "생년월일", p.Born],
                ["휴대전화", p.Phone, "전자우편", p.Email],
                ["주    소", p.Address, Table.Before, Table.Before],
            ], labels: true)
            .Table([0.12, 0.36, 0.3, 0.22], [["학 력", "기  간", "학 교 명", "학과(전공)"], .. p.Education.Select(e => new[] { Table.Above, e.Period!, e.Organisation!, e.Role! })], header: true)
            .Table([0.12, 0.36, 0.3, 0.22], [["경 력", "기  간", "기 관 명", "직  위"], .. p.Experience.Select(e => new[] { Table.Above, e.Period!, e.Organisation!, e.Role! })], header: true)
            .Table([0.12, 0.36, 0.3, 0.22], [["자 격", "자격종별", "발급기관", "취득일"], .. p.Certifications.Select(e => new[] { Table.Above, e.Title, e.Organisation!, e.Period! })], header: true)
            .Line("위와 같이 채용시험에 응시하고자 원서를 제출합니다.", centred: true)
            .Line("2026.   3.   16.", centred: true).Line($"응시자  {p.Name}  (인)", centred: true).Line($"{office} 귀하", centred: true)
            .Gap().Line("- - - - - - - - - - - - - - - - -  절 취 선  - - - - - - - - - - - - - - - - -", look: Look.Small, centred: true).Gap()
            .Line("응  시  표", look: Look.Strong, centred: true)
            .Table([0.15, 0.35, 0.15, 0.35], [["응시번호", "※", "성    명", p.Name], ["시험일시", "2026. 3. 24. 14:00", "시험장소", "본교 2층 회의실"]], labels: true)
            .Line("※ 표시란은 기재하지 마십시오. 면접 당일 신분증과 응시표를 지참하시기 바랍니다.", look: Look.Small));
    }

    private static Sheet AnnexedForm(Applicant p)
    {
        var v = new Variety(p);
        string[] letters = ["가", "나", "다", "라", "마"];
        var (bullet, ticked) = (v.One("- ", "", "· "), v.One("■ 해당없음   □ 취업지원대상자   □ 저소득층   □ 장애인", "□ 해당없음   ■ 취업지원대상자   □ 저소득층   □ 장애인"));
        return Pen.Write(new("Nanum Gothic", "#000000", 10, Bottom: "- {page} -"), pen => pen
            .Line("<서식 1>", look: Look.Small)
            .Title(v.One("공무직근로자 채용 응시원서", "기간제근로자 채용 응시원서"), centred: true)
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["응시직종", string.Join(", ", p.TargetRoles), "접수번호", ""],
                ["성명", p.Name, "생년월일", p.Born],
                ["주소", p.Address, Table.Before, Table.Before],
                ["연락처", p.Phone, "이메일", p.Email],
                ["가점사항", ticked, Table.Before, Table.Before],
            ], labels: true)
            .Line("<서식 2>", look: Look.Small)
            .Title("이  력  서", centred: true)
            .Table([0.08, 0.32, 0.32, 0.28], [["연번", "기간", "학교명", "전공"], .. p.Education.Index().Select(e => new[] { $"{e.Index + 1}", e.Item.Period!, e.Item.Organisation!, e.Item.Role! })], header: true)
            .Table([0.08, 0.2, 0.18, 0.15, 0.29, 0.1], [["연번", "근무기간", "근무처", "직위", "담당업무", "증빙"], .. p.Experience.Index().Select(e => new[] { $"{e.Index + 1}", e.Item.Period!, e.Item.Organisation!, e.Item.Role!, Bulleted(bullet, e.Item.Claims), $"별첨 {e.Index + 1}" })], header: true)
            .Table([0.08, 0.36, 0.28, 0.18, 0.1], [["연번", "자격 및 면허", "발급기관", "취득일", "증빙"], .. p.Certifications.Index().Select(e => new[] { $"{e.Index + 1}", e.Item.Title, e.Item.Organisation!, e.Item.Period!, $"별첨 {p.Experience.Count + e.Index + 1}" })], header: true)
            .Table([0.2, 0.8], [["전산 및 활용능력", string.Join(", ", p.Skills)]], labels: true)
            .Line("※ 경력은 4대 보험 가입확인서로 증빙이 가능한 것만 인정합니다.", look: Look.Small)
            .PageBreak().Line("<서식 3>", look: Look.Small)
            .Title("자  기  소  개  서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Line($"{letters[essay.Index % letters.Length]}. {essay.Item.Question}", look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap())
            .Line("본인은 위 내용이 사실과 다름없음을 확인합니다.", centred: true).Line($"2026년  3월  16일    작성자  {p.Name}  (서명)", centred: true));
    }

    private static Sheet Veteran(Applicant p)
    {
        var v = new Variety(p);
        var (rank, arm, bullet) = (v.One("대위", "중사", "소령"), v.One("육군 / 보급", "해군 / 정보통신", "공군 / 정비"), v.One("- ", "· "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#2f4f2f", 10), pen => pen
            .Title("이 력 서", centred: true)
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["성명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email],
                ["희망기업", p.TargetCompany ?? "", "희망직무", string.Join(", ", p.TargetRoles)],
            ], labels: true)
            .Heading("병역사항").Table([0.25, 0.25, 0.25, 0.25], [["군별 / 병과", "최종계급", "제대구분", "보훈여부"], [arm, rank, "전역", v.One("비대상", "취업지원대상자")]], header: true)
            .Heading(v.One("소개", "자기소개")).Line(p.Summary!)
            .Heading(v.One("경력사항 (전역 이후)", "사회 경력")).Each(p.Experience, e => pen.Line($"{e.Organisation} | {e.Role}", e.Period, Look.Strong).Each(e.Claims, claim => pen.Line(bullet + claim)).Gap())
            .Heading("교육 및 학력").Table([0.3, 0.4, 0.3], p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }))
            .Heading("자격사항").Table([0.3, 0.4, 0.3], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }))
            .Heading(v.One("봉사 및 대외활동", "사회봉사활동")).Each(p.Activities, e => pen.Line($"{e.Title} | {e.Organisation} | {e.Role}", e.Period, Look.Strong).Each(e.Claims, claim => pen.Line(bullet + claim)))
            .Heading("보유 역량").Line(string.Join(", ", p.Skills)));
    }

    private static int Days(Entry e)
    {
        var to = e.Span!.To ?? (e.Span.Ongoing ? new Month(2026, 3) : e.Span.From);
        return ((((to.Year - e.Span.From.Year) * 12) + to.Number!.Value - e.Span.From.Number!.Value + 1) * 365) / 12;
    }

    private static Sheet ConstructionRecord(Applicant p)
    {
        var v = new Variety(p);
        string Counted(Entry e) => $"{e.Period}\n({Days(e):#,##0}일)";
        return Pen.Write(new("Nanum Gothic", "#000000", 9, Top: "제 2026-03-0417 호", Bottom: "{page}"), pen => pen
            .Title(v.One("기술인 경력확인서", "경 력 확 인 서"), centred: true)
            .Line("1. 인적사항", look: Look.Strong)
            .Table([0.12, 0.26, 0.12, 0.5],
            [
                ["성 명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "전자우편", p.Email], ["주 소", p.Address, Table.Before, Table.Before],
                ["등 급", v.One("특급", "고급"), "보유기술", string.Join(", ", p.Skills)],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["신청직무", string.Join(", ", p.TargetRoles), Table.Before, Table.Before]],
            ], labels: true)
            .Line("2. 학력", look: Look.Strong)
            .Table([0.34, 0.36, 0.3], [["수학기간", "학교명", "학과(전공)"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line("3. 국가자격", look: Look.Strong)
            .Table([0.4, 0.34, 0.26], [["종목 및 등급", "발급기관", "합격일"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line("4. 상훈", look: Look.Strong)
            .Table([0.4, 0.34, 0.26], [["상훈명", "수여기관", "수여일"], .. p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line("5. 근무처", look: Look.Strong)
            .Table([0.22, 0.2, 0.18, 0.4], [["근무기간\n(근무일수)", "상호", "소속 및 직위", "담당업무\n(내용)"], .. p.Experience.Select(e => new[] { Counted(e), e.Organisation!, e.Role!, string.Join('\n', e.Claims) })], header: true)
            .Line("6. 참여사업", look: Look.Strong)
            .Table([0.22, 0.28, 0.5], [["참여기간\n(인정일수)", "사업명", "수행내용"], .. p.Projects.Select(e => new[] { Counted(e), e.Title, string.Join('\n', e.Claims) })], header: true)
            .Line("7. 벌점 및 제재사항", look: Look.Strong).Line("해당사항 없음")
            .Gap().Line("위와 같이 경력사항을 확인합니다.", centred: true).Line("2026년 3월 16일", centred: true));
    }

    private static Sheet NewStartCentre(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet) = (v.One("● ", "▣ ", ""), v.One("- ", "· ", ""));
        return Pen.Write(new("Nanum Barun Gothic", v.One("#8e44ad", "#c0577b"), 10, Top: "여성새로일하기센터", Bottom: "{page}"), pen => pen
            .Title("이력서", centred: true)
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["이름", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email],
                ["희망직종", string.Join(", ", p.TargetRoles), "희망근무", v.One("전일제", "시간제(오전)", "협의")],
            ], labels: true)
            .Line(mark + "자기소개", look: Look.Strong).Table([1], [[p.Summary!]])
            .Line(mark + v.One("자격증 및 수료", "취득 자격"), look: Look.Strong).Table([0.26, 0.44, 0.3], [["취득일", "자격증명", "발급기관"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Line(mark + v.One("직업훈련 실습 프로젝트", "훈련과정 프로젝트"), look: Look.Strong).Table([0.26, 0.28, 0.46], [["기간", "프로젝트명", "내용"], .. p.Projects.Select(e => new[] { e.Period!, e.Title, Bulleted(bullet, e.Claims) })], header: true)
            .Line(mark + "경력사항", look: Look.Strong).Table([0.26, 0.28, 0.46], [["근무기간", "회사명 / 직위", "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, $"{e.Organisation} / {e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Line(mark + v.One("봉사 및 사회활동", "사회참여활동"), look: Look.Strong).Table([0.26, 0.28, 0.46], [["활동기간", "활동명 / 기관 / 역할", "내용"], .. p.Activities.Select(e => new[] { e.Period!, $"{e.Title} / {e.Organisation} / {e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Line(mark + "학력", look: Look.Strong).Table([0.34, 0.36, 0.3], [["기간", "학교명", "전공"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Line(mark + "보유 능력", look: Look.Strong).Table([0.2, 0.8], [["능숙", string.Join(", ", p.Skills.Take(3))], ["보통", string.Join(", ", p.Skills.Skip(3))]], labels: true)
            .Line("상담사 확인란 (구직자는 기재하지 않음)", look: Look.Small).Table([0.25, 0.25, 0.25, 0.25], [["상담일", "", "담당자", ""]], labels: true));
    }

    private static Sheet JobsInColumns(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, open) = (v.One("- ", "• ", ""), v.One("경력 {0}", "경력({0})", "직장 {0}"));
        string Head(string text, int at) => text.Replace("{0}", $"{at + 1}", StringComparison.Ordinal);
        double[] Widths(int columns) => [0.13, .. Enumerable.Repeat(0.87 / columns, columns)];
        string[] Row(string label, IReadOnlyList<Entry> all, Func<Entry, string> cell) => [label, .. all.Select(cell)];
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#1f3864", 9.5, Bottom: "{page}"), pen => pen
            .Title(v.One("경력기술서", "직무 관련 경력 기술서"), centred: true)
            .Table([0.15, 0.35, 0.15, 0.35],
            [
                ["지원기관", p.TargetCompany ?? "", "지원직무", string.Join(", ", p.TargetRoles)],
                ["성명", p.Name, "연락처", p.Phone], ["이메일", p.Email, "총 경력", HowLong.Korean(p.Experience)],
            ], labels: true)
            .Heading("1. 경력사항")
            .Table(Widths(p.Experience.Count),
            [
                ["구분", .. p.Experience.Select((_, at) => Head(open, at))],
                Row(v.One("기관명", "회사명"), p.Experience, e => e.Organisation!),
                Row("근무기간", p.Experience, e => e.Period!),
                Row("직위", p.Experience, e => e.Role!),
                Row("담당업무", p.Experience, e => Bulleted(bullet, e.Claims)),
            ], header: true)
            .Heading("2. 학력사항")
            .Table(Widths(p.Education.Count),
            [
                ["구분", .. p.Education.Select((_, at) => Head("학력 {0}", at))],
                Row("학교명", p.Education, e => e.Organisation!), Row("전공", p.Education, e => e.Role!), Row("재학기간", p.Education, e => e.Period!),
            ], header: true)
            .Heading("3. 자격사항").Table([0.44, 0.34, 0.22], [["자격증명", "발급기관", "취득일자"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("4. 어학사항").Table([0.44, 0.34, 0.22], [["시험명", "점수/등급", "취득일자"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading("5. 보유기술").Line(string.Join(", ", p.Skills)));
    }
}
