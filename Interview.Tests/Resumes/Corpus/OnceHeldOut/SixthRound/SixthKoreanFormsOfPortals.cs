using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that job portals, the state's job office and applicant systems print from what was typed into them.</summary>
internal static class SixthKoreanFormsOfPortals
{
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DotsAndHyphenInOffice = new(m => $"{m.Year}.{m.Number:00}", " - ", "재직 중");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DashesAndTilde = new(m => $"{m.Year}-{m.Number:00}", " ~ ", "현재");
    private static readonly DateStyle DaysOfDashes = new(m => $"{m.Year}-{m.Number:00}-02", " ~ ", "재직중");
    private static readonly DateStyle SlashesInOffice = new(m => $"{m.Year}/{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle WordsAndHyphen = new(m => $"{m.Year}년 {m.Number}월", " - ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-portal-headline", "job portal's standard résumé, printed: a slogan over the name, four boxes that sum up, wished terms behind", "ko", Kind.Experienced, DotsInOffice, "skills education experience activities awards certifications languages essays", Headline)
        {
            OrDates = [DateStyle.Dots, DotsAndHyphenInOffice],
        },
        new("ko-portal-newcomer", "job portal's version for new graduates, printed: internships and activities in one grid by their kind", "ko", Kind.Graduate, DateStyle.Dots, "company skills education experience activities awards certifications languages essays", Newcomer)
        {
            OrDates = [DateStyle.YearFirstSlashes, TightDots],
        },
        new("ko-portal-statement", "sent through a job portal: jobs in a grid, what was done in a free 경력기술서 field further down", "ko", Kind.Experienced, DotsInOffice, "company summary skills education experience certifications languages", Statement)
        {
            OrDates = [SlashesInOffice, DateStyle.DotsAndHyphen],
        },
        new("ko-portal-free-form", "job portal's free form: the portal's head, then everything typed into one field", "ko", Kind.CareerChanger, TightDots, "summary skills education experience projects certifications", FreeForm)
        {
            OrDates = [DateStyle.Dots, DateStyle.ShortYears, DateStyle.Tight],
        },
        new("ko-job-office-print", "state job office's résumé, printed: wished terms first, empty sections say so", "ko", Kind.CareerChanger, DashesAndTilde, "skills education experience certifications languages essays", JobOffice)
        {
            OrDates = [DaysOfDashes, DateStyle.Dots],
        },
        new("ko-part-time-portal", "part-time job portal's résumé: wished hours and pay, one or two things done in each job", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience certifications", PartTime)
        {
            OrDates = [WordsAndTilde, TightDots],
            Tells = (section, e) => section == "experience" ? e with { Claims = [.. e.Claims.Take(2)] } : e,
        },
        new("ko-applicant-card", "start-up's applicant system, printed: a card at the side, answers to fields and questions beside it", "ko", Kind.Experienced, DotsAndHyphenInOffice, "company summary skills education experience projects languages essays", ApplicantCard)
        {
            OrDates = [WordsAndHyphen, DateStyle.Dashes],
        },
    ];

    private static bool IsHighSchool(Entry e) => e.Organisation!.Contains("고등학교", StringComparison.Ordinal);

    private static string Roles(Applicant p) => string.Join(", ", p.TargetRoles);

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static IReadOnlyList<string[]> Row(string label, string? value) => string.IsNullOrEmpty(value) ? [] : [[label, value]];

    private static Sheet Headline(Applicant p)
    {
        var v = new Variety(p);
        var (slogan, sex, bullet) = (v.One("맡은 일은 끝까지 책임지는 사람입니다.", "기본에 충실하고 결과로 말하겠습니다.", "꾸준함이 강점인 지원자입니다."), v.One("남", "여"), v.One("-", "•", "·"));
        return Pen.Write(new("Nanum Gothic", v.One("#0052cc", "#4876ef"), 9.5, Bottom: "{page}"), pen => pen
            .Line(slogan, look: Look.Title, centred: true)
            .Line($"{p.Name}   {sex}, {p.Born[..4]}년생", look: Look.Subtitle)
            .Table([0.12, 0.38, 0.12, 0.38], [["휴대폰", p.Phone, "Email", p.Email], ["주소", p.Address, Table.Before, Table.Before]], labels: true, ruled: false)
            .Table([0.25, 0.25, 0.25, 0.25], [["경력", "학력", "희망연봉", "희망근무지"], [$"총 {HowLong.Korean(p.Experience)}", "대학교(4년) 졸업", v.One("회사내규에 따름", "면접 후 결정"), v.One("서울전체", "경기전체", "전국")]], header: true)
            .Heading("학력").Table([0.3, 0.7], p.Education.Select(e => new[] { $"{e.Period}\n졸업", $"{e.Organisation}\n{(IsHighSchool(e) ? "계열" : "전공")} : {e.Role}" }), ruled: false)
            .Heading("경력").Each(p.Experience, e => pen
                .Line(e.Organisation!, e.Period, Look.Strong)
                .Line($"{e.Role} | 정규직 | {HowLong.Korean(e)}")
                .Line("담당업무", look: Look.Small).Bullets(e.Claims, bullet).Gap())
            .Heading("인턴·대외활동").Each(p.Activities, e => pen.Line(e.Title, e.Period, Look.Strong).Line($"{e.Organisation} | {e.Role}").Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading(v.One("스킬", "보유 스킬")).Line(string.Join(v.One(", ", " · "), p.Skills))
            .Heading("자격증").Each(p.Certifications, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading("어학").Each(p.Languages, e => pen.Line($"공인시험 | {e.Title} | {e.Level}", e.Period))
            .Heading("수상").Each(p.Awards, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading("취업우대사항").Table([0.16, 0.84], [["보훈대상", "비대상"], ["병역", sex == "여" ? "비대상" : "군필 (육군 병장 만기제대)"]], labels: true, ruled: false)
            .Heading("희망근무조건").Table([0.16, 0.84], [["고용형태", "정규직"], .. Row(v.One("희망직무", "직무·직업"), Roles(p)), ["입사가능시기", v.One("즉시 가능", "협의 후 결정")]], labels: true, ruled: false)
            .Heading("자기소개서").Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap())
            .Line("위의 모든 기재사항은 사실과 다름없음을 확인합니다.", centred: true)
            .Line($"작성자 : {p.Name}", centred: true)
            .Line("이 이력서는 2026년 03월 16일 (월)에 최종 수정된 이력서입니다.", look: Look.Small, centred: true));
    }

    private static Sheet Newcomer(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, score, kind) = (v.One("- ", "", "· "), v.One("3.72 / 4.5", "3.95 / 4.5", "3.41 / 4.3"), v.One("대외활동", "교내활동"));
        return Pen.Write(new("Nanum Barun Gothic", v.One("#3157dd", "#1b8a3c"), 9.5, Bottom: "{page}"), pen => pen
            .Table([0.18, 0.82],
            [
                ["사진", Joined("\n", $"{p.Name}  {v.One("남", "여")} | {p.Born[..4]}년 | 신입", $"휴대폰  {p.Phone}", $"이메일  {p.Email}", $"주소  {p.Address}")],
            ], ruled: false)
            .Table([0.16, 0.84], [.. Row("지원회사", p.TargetCompany), .. Row("지원분야", Roles(p))], labels: true, ruled: false)
            .Heading("학력").Table([0.26, 0.26, 0.24, 0.12, 0.12], [["재학기간", "학교명", "전공(계열)", "학점", "구분"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, IsHighSchool(e) ? "-" : score, "졸업" })], header: true)
            .Heading("경험 / 활동 / 교육")
            .Table([0.12, 0.2, 0.2, 0.18, 0.3],
            [
                ["구분", "기간", "기관 / 장소", "직무 / 활동명", "활동내용"],
                .. p.Experience.Select(e => new[] { "인턴", e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) }),
                .. p.Activities.Select(e => new[] { kind, e.Period!, e.Organisation!, $"{e.Title}\n{e.Role}", Bulleted(bullet, e.Claims) }),
            ], header: true)
            .Heading("자격증").Table([0.26, 0.44, 0.3], [["취득일", "자격증명", "발행처"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Heading("어학").Table([0.26, 0.44, 0.3], [["취득일", "시험명", "점수 / 급수"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true)
            .Heading("수상내역").Table([0.26, 0.44, 0.3], [["수상일", "수상명", "수여기관"], .. p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Heading(v.One("보유기술", "컴퓨터 활용능력")).Line(string.Join(", ", p.Skills))
            .Heading("자기소개서").Each(p.Essays, essay => pen
                .Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text))
                .Line($"글자수 {string.Join('\n', essay.Paragraphs).Length:#,##0}자 (공백포함)", look: Look.Small).Gap()));
    }

    private static Sheet Statement(Applicant p)
    {
        var v = new Variety(p);
        var (before, behind) = v.One(("■ ", ""), ("[", "]"), ("▶ ", ""));
        var (bullet, job) = (v.One("- ", "ㆍ", "• "), v.One("경력기술서", "상세 경력기술서"));
        return Pen.Write(new("Nanum Gothic", "#2b6cb0", 9.5, Top: "온라인 입사지원", Bottom: "{page}"), pen => pen
            .Title(p.Name)
            .Line($"{v.One("여자", "남자")} / {p.Born[..4]}년생 / 경력 {HowLong.Korean(p.Experience)}", look: Look.Small)
            .Table([0.14, 0.86], [["연락처", p.Phone], ["이메일", p.Email], ["거주지", p.Address], .. Row("지원기업", p.TargetCompany), .. Row("지원직무", Roles(p))], labels: true, ruled: false)
            .Heading(v.One("간단소개", "핵심역량")).Line(p.Summary!)
            .Heading("경력사항").Table([0.32, 0.34, 0.34], [["근무기간", "회사명", v.One("직급/직책", "직위/직무")], .. p.Experience.Select(e => new[] { $"{e.Period}\n{HowLong.Korean(e)}", e.Organisation!, e.Role! })], header: true)
            .Heading("학력사항").Table([0.32, 0.34, 0.34], [["재학기간", "학교명", "전공"], .. p.Education.Select(e => new[] { $"{e.Period}\n졸업", e.Organisation!, e.Role! })], header: true)
            .Heading("자격증").Table([0.32, 0.34, 0.34], [["취득일", "자격증", "발행처"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Heading("어학능력").Table([0.32, 0.34, 0.34], [["취득일", "시험", "점수"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true)
            .Heading("보유역량").Line(string.Join(", ", p.Skills))
            .Heading(job).Each(p.Experience, e => pen.Line($"{before}{e.Organisation}{behind}", look: Look.Strong).Each(e.Claims, claim => pen.Line(bullet + claim)).Gap())
            .Heading("포트폴리오 및 기타문서").Line("등록된 파일이 없습니다.", look: Look.Small)
            .Heading("희망근무조건").Line(v.One("정규직 / 서울 > 강남구 / 연봉 회사내규에 따름", "정규직, 계약직 / 경기 > 성남시 / 연봉 면접 후 결정")));
    }

    private static Sheet FreeForm(Applicant p)
    {
        var v = new Variety(p);
        var (open, close) = v.One(("[", "]"), ("<", ">"), ("■ ", ""), ("◎ ", ""));
        var (bullet, gap, did) = (v.One("- ", " - ", "* "), v.One(" / ", ", ", " | "), v.One("경력사항", "경력"));
        Pen Head(Pen pen, string text) => pen.Gap().Line(open + text + close);
        return Pen.Write(new("Nanum Gothic", v.One("#0052cc", "#333333"), 10, Bottom: "{page}"), pen =>
        {
            pen.Title(p.Name).Line($"{p.Phone} | {p.Email} | {p.Address}", look: Look.Small).Heading("자유양식");
            pen.Each(p.TargetRoles.Count == 0 ? Array.Empty<string>() : [Roles(p)], roles => Head(pen, "지원분야").Line(roles));
            Head(pen, v.One("간략소개", "소개")).Line(p.Summary!);
            Head(pen, did).Each(p.Experience, e => pen.Line(string.Join(gap, e.Organisation, e.Role, e.Period)).Each(e.Claims, claim => pen.Line(bullet + claim)));
            Head(pen, v.One("프로젝트", "수행 프로젝트")).Each(p.Projects, e => pen.Line($"{e.Title} ({e.Period})").Each(e.Claims, claim => pen.Line(bullet + claim)));
            Head(pen, "학력사항").Each(p.Education, e => pen.Line(string.Join(gap, e.Organisation, e.Role, e.Period)));
            Head(pen, v.One("자격사항", "자격증")).Each(p.Certifications, e => pen.Line(string.Join(gap, e.Title, e.Organisation, e.Period)));
            Head(pen, v.One("활용 툴", "사용 가능 기술")).Line(string.Join(", ", p.Skills));
            Head(pen, "기타").Line($"병역 : {v.One("군필", "해당없음")}").Line($"희망연봉 : {v.One("협의", "회사 내규에 따름")}");
        });
    }

    private static Sheet JobOffice(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, none) = (v.One("", "- "), v.One("등록된 내용이 없습니다.", "해당사항 없음"));
        return Pen.Write(new("Nanum Gothic", "#0b4da2", 9.5, Bottom: "{page} 쪽"), pen => pen
            .Title("이력서", centred: true)
            .Line("구직인증번호 K120012603160417", "작성일 2026-03-16", Look.Small)
            .Heading("인적사항").Table([0.16, 0.34, 0.16, 0.34], [["성명", p.Name, "생년월일", p.Born], ["휴대전화", p.Phone, "이메일", p.Email], ["주소", p.Address, Table.Before, Table.Before]], labels: true)
            .Heading(v.One("희망취업조건", "희망 근무조건"))
            .Table([0.16, 0.34, 0.16, 0.34], [["희망직종", Roles(p), "고용형태", "기간의 정함이 없는 근로계약"], ["희망임금", v.One("월급 250만원 이상", "연봉 3,200만원 이상"), "희망지역", v.One("서울 마포구", "경기 수원시", "부산 해운대구")]], labels: true)
            .Heading("학력사항").Table([0.18, 0.26, 0.22, 0.34], [["구분", "학교명", "전공", "재학기간"], .. p.Education.Select(e => new[] { IsHighSchool(e) ? "고등학교" : "대학교(4년)", e.Organisation!, e.Role!, $"{e.Period} (졸업)" })], header: true)
            .Heading($"경력사항 (총 {HowLong.Korean(p.Experience)})")
            .Table([0.2, 0.24, 0.18, 0.38], [["회사명", "근무기간", "직위", "담당업무"], .. p.Experience.Select(e => new[] { e.Organisation!, e.Period!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading("직업훈련").Line(none)
            .Heading("자격면허").Table([0.42, 0.34, 0.24], [["자격면허명", "시행기관", "취득일자"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("외국어").Table([0.42, 0.34, 0.24], [["공인시험", "점수(등급)", "취득일자"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading("컴퓨터활용능력").Line(string.Join(", ", p.Skills))
            .Heading("해외경험").Line(none)
            .Heading("병역 및 우대사항").Table([0.16, 0.34, 0.16, 0.34], [["병역", v.One("군필", "해당없음"), "취업보호대상", "비대상"]], labels: true)
            .PageBreak().Title("자기소개서", centred: true)
            .Each(p.Essays, essay => pen.Heading(essay.Question).Each(essay.Paragraphs, text => pen.Line(text)))
            .Gap().Line("위 이력서는 구직자가 직접 작성한 것으로 취업 목적 외에는 사용할 수 없습니다.", look: Look.Small, centred: true));
    }

    private static Sheet PartTime(Applicant p)
    {
        var v = new Variety(p);
        var slogan = v.One("성실하게 오래 일하겠습니다!", "빠르게 배우고 책임감 있게 일합니다", "밝고 꼼꼼한 지원자입니다");
        return Pen.Write(new("Nanum Barun Gothic", v.One("#ff501b", "#0a9b5c"), 10, Bottom: "{page}"), pen => pen
            .Line(slogan, look: Look.Subtitle)
            .Table([0.18, 0.82], [["사진", $"{p.Name}  ({v.One("남", "여")}, {p.Born[..4]}년생)\n휴대폰 {p.Phone}\n이메일 {p.Email}\n주소 {p.Address}"]], ruled: false)
            .Heading("희망근무조건")
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["업직종", Roles(p), "근무형태", v.One("알바, 계약직", "정규직, 계약직")],
                ["근무지역", v.One("서울 마포구", "경기 수원시", "대전 유성구"), "근무기간", v.One("1년이상", "6개월~1년")],
                ["근무요일", v.One("월~금", "요일협의"), "근무시간", v.One("시간협의", "09:00~18:00")],
            ], labels: true, ruled: false)
            .Heading("학력사항").Table([0.3, 0.34, 0.2, 0.16], p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" }), ruled: false)
            .Heading($"경력사항  총 {p.Experience.Count}건").Each(p.Experience, e => pen
                .Line(e.Organisation!, look: Look.Strong)
                .Line($"근무기간 {e.Period} ({HowLong.Korean(e)})").Line($"{v.One("담당", "직무")} {e.Role}")
                .Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading("보유자격증").Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation})", e.Period))
            .Heading("컴퓨터 능력 · 보유기술").Line(string.Join(", ", p.Skills))
            .Heading("자기소개서").Line(p.Summary!)
            .Heading("추가 정보").Line($"병역 {v.One("군필", "비대상")}   장애 비대상   보건증 {v.One("있음", "없음")}"));
    }

    private static Sheet ApplicantCard(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, stage, must) = (v.One("•", "-"), v.One("서류 검토", "1차 인터뷰", "지원 접수"), v.One(" (필수)", " *", ""));
        Pen Field(Pen pen, string label, string? value) => string.IsNullOrEmpty(value) ? pen : pen.Line(label, look: Look.Small).Line(value);
        return Pen.Write(new("Noto Sans CJK KR", v.One("#5b5bd6", "#00a86b"), 9.5, Bottom: "{page}"), pen => pen
            .Title(p.Name)
            .Columns(0.3,
                left =>
                {
                    left.Heading("지원자 정보");
                    Field(left, "이메일", p.Email);
                    Field(left, "전화번호", p.Phone);
                    Field(left, "지원 회사", p.TargetCompany);
                    Field(left, v.One("지원 포지션", "지원 공고"), Roles(p));
                    Field(left, "전형 단계", stage);
                    Field(left, "지원 일시", "2026. 03. 16. 22:41");
                    Field(left, "지원 경로", v.One("채용 홈페이지", "지인 추천"));
                    Field(left, "첨부 파일", "resume.pdf");
                },
                right =>
                {
                    right.Heading("소개").Line(p.Summary!);
                    right.Heading($"경력 ({HowLong.Korean(p.Experience)})").Each(p.Experience, e => right.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!, look: Look.Small).Bullets(e.Claims, bullet).Gap());
                    right.Heading("프로젝트").Each(p.Projects, e => right.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims, bullet).Gap());
                    right.Heading("학력").Each(p.Education, e => right.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!, look: Look.Small));
                    right.Heading("스킬").Line(string.Join(v.One(", ", " · "), p.Skills));
                    right.Heading("어학").Each(p.Languages, e => right.Line($"{e.Title} {e.Level}").Line(e.Period!, look: Look.Small));
                    right.Heading("사전 질문").Each(p.Essays, essay => right.Line(essay.Question + must, look: Look.Strong).Each(essay.Paragraphs, text => right.Line(text)).Gap());
                    right.Line("[필수] 개인정보 수집 및 이용에 동의합니다.  동의함", look: Look.Small);
                }));
    }
}
