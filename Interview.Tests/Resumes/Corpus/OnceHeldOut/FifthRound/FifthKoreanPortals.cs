using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that a site or an app prints from what its user typed into fields.</summary>
internal static class FifthKoreanPortals
{
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle WordsAndHyphen = new(m => $"{m.Year}년 {m.Number}월", " - ", "현재");
    private static readonly DateStyle WordsAndTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle DashesAndTilde = new(m => $"{m.Year}-{m.Number:00}", " ~ ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle ShortWords = new(m => $"{m.Year % 100:00}년 {m.Number}월", "~", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-portal-grid", "printed from a job portal: grids without rules, what was done in a row below each job", "ko", Kind.Experienced, DotsInOffice, "company skills education experience awards certifications languages essays", PortalGrid) { OrDates = [DateStyle.Dots, DateStyle.YearFirstSlashes] },
        new("ko-network-profile", "a business network's own file of a profile, in Korean: contact and skills in a side column", "ko", Kind.LongCareer, WordsAndHyphen, "summary skills education experience awards certifications languages", NetworkProfile)
        {
            Tells = (section, e) => section switch
            {
                "certifications" or "awards" => e with { Organisation = null, Span = null },
                "languages" => e with { Span = null },
                _ => e,
            },
        },
        new("ko-developer-portal", "printed from a developers' job site: what one uses first, dates at the right", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience projects awards certifications languages", DeveloperPortal) { OrDates = [TightDots, DateStyle.DotsAndHyphen] },
        new("ko-neighbourhood-app", "a neighbourhood app's profile for part-time work: counts behind headings, badges", "ko", Kind.Experienced, WordsAndTilde, "summary skills education experience certifications", NeighbourhoodApp) { OrDates = [DateStyle.Dots] },
        new("ko-label-over-value", "large firm's site, printed: labels stand over what they name, records are numbered", "ko", Kind.Graduate, DashesAndTilde, "company education experience activities certifications languages essays", LabelOverValue) { OrDates = [DateStyle.Dots] },
        new("ko-survey-form", "answers to an online survey, its questions numbered, everything typed into free fields", "ko", Kind.Experienced, DateStyle.Tight, "summary skills education experience certifications languages essays", SurveyForm) { OrDates = [ShortWords, DateStyle.Dots] },
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "-", StringComparison.Ordinal);

    private static Sheet PortalGrid(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, lasted) = (v.One("- ", "ㆍ", ""), v.Chance());
        return Pen.Write(new("Nanum Gothic", "#1b8a3c", 9.5, Top: "입사지원서", Bottom: "{page}"), pen => pen
            .Title(p.Name)
            .Line($"{v.One("남자", "여자")}  |  {p.Born[..4]}년생 ({2026 - int.Parse(p.Born.AsSpan(0, 4))}세)")
            .Table([0.12, 0.38, 0.12, 0.38], [["휴대폰", p.Phone, "이메일", p.Email], ["주소", p.Address, "경력", $"총 {HowLong.Korean(p.Experience)}"]], labels: true, ruled: false)
            .Line(p.TargetCompany is null ? "" : $"지원기업 : {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"희망직종 : {string.Join(", ", p.TargetRoles)}")
            .Heading("학력사항").Table([0.28, 0.3, 0.26, 0.16], [["재학기간", "학교명", "전공", "구분"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true, ruled: false)
            .Heading("경력사항").Table([0.28, 0.3, 0.42],
            [
                ["근무기간", "회사명", "부서 / 직급"],
                .. p.Experience.SelectMany(e => new[]
                {
                    new[] { lasted ? $"{e.Period}\n({HowLong.Korean(e)})" : e.Period!, e.Organisation!, e.Role! },
                    ["담당업무", string.Join('\n', e.Claims.Select(claim => bullet + claim)), Table.Before],
                }),
            ], header: true, ruled: false)
            .Heading("자격증").Table([0.28, 0.42, 0.3], [["취득일", "자격증명", "발행처"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true, ruled: false)
            .Heading("어학").Table([0.28, 0.42, 0.3], [["취득일", "시험명", "점수/급수"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true, ruled: false)
            .Heading("수상내역").Table([0.28, 0.42, 0.3], [["수상일", "수상명", "수여기관"], .. p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true, ruled: false)
            .Heading("보유기술").Line(string.Join(", ", p.Skills))
            .Heading("취업우대사항").Line(v.One("병역 : 군필   |   보훈 : 비대상", "병역 : 해당없음   |   장애 : 비대상"))
            .Heading("자기소개서").Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet NetworkProfile(Applicant p)
    {
        var v = new Variety(p);
        var town = v.One("대한민국 서울", "대한민국 경기도 성남시", "대한민국 부산");
        return Pen.Write(new("Noto Sans CJK KR", "#404040", 10, Bottom: "Page {page}"), pen => pen.Columns(0.36,
            left => left
                .Heading("연락처").Line($"{p.Phone} (Mobile)").Line(p.Email).Line($"www.linkedin.com/in/{Handle(p)} (LinkedIn)")
                .Heading("주요 보유기술").Each(p.Skills, skill => left.Line(skill))
                .Heading("Languages").Each(p.Languages, e => left.Line($"{e.Title} ({e.Level})"))
                .Heading("Certifications").Each(p.Certifications, e => left.Line(e.Title))
                .Heading("Honors-Awards").Each(p.Awards, e => left.Line(e.Title)),
            right => right
                .Title(p.Name)
                .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle)
                .Line(town, look: Look.Small)
                .Heading("요약").Line(p.Summary!)
                .Heading("경력").Each(p.Experience, e => right.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line($"{e.Period} ({HowLong.Korean(e)})", look: Look.Small).Each(e.Claims, claim => right.Line(claim)).Gap())
                .Heading("학력").Each(p.Education, e => right.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role} · ({e.Period})"))));
    }

    private static Sheet DeveloperPortal(Applicant p)
    {
        var v = new Variety(p);
        var (gap, team) = (v.One("   ", "  ·  ", " | "), v.One("팀 프로젝트 (4명)", "회사 프로젝트", "개인 프로젝트"));
        return Pen.Write(new("Noto Sans CJK KR", "#00c362", 10, Bottom: "{page}"), pen => pen
            .Title(p.Name)
            .Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle)
            .Line(Joined("   ", p.Email, p.Phone, $"https://github.com/{Handle(p)}"), look: Look.Small)
            .Heading("기술스택").Line(string.Join(gap, p.Skills))
            .Heading("간단소개").Line(p.Summary!)
            .Heading($"경력 · {HowLong.Korean(p.Experience)}").Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims).Gap())
            .Heading("프로젝트").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Line(team, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading("학력").Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line($"{e.Role} | 졸업"))
            .Heading("수상").Each(p.Awards, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading("자격증").Each(p.Certifications, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading("외국어").Each(p.Languages, e => pen.Line($"{e.Title} | {e.Level}", e.Period))
            .Heading("추가정보").Line(v.One("병역  만기제대", "병역  미대상")).Line(v.One("희망연봉  면접 후 협의", "희망 근무 형태  재택 · 사무실 혼합")));
    }

    private static Sheet NeighbourhoodApp(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Nanum Barun Gothic", "#ff6f0f", 10.5), pen => pen
            .Title(p.Name)
            .Line($"{p.Born[..4]}년생 · {v.One("여성", "남성")} · {p.Address}", look: Look.Small)
            .Line($"{p.Phone} · {p.Email}", look: Look.Small)
            .Heading("자기소개").Line(p.Summary!)
            .Each(p.TargetRoles.Count == 0 ? Array.Empty<int>() : [0], _ => pen.Heading("희망 업무").Line(string.Join(", ", p.TargetRoles)))
            .Heading($"경력 {p.Experience.Count}").Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Period} · {HowLong.Korean(e)}", look: Look.Small).Line(e.Role!).Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading($"학력 {p.Education.Count}").Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Period} · 졸업", look: Look.Small).Line(e.Role!))
            .Heading($"자격증 {p.Certifications.Count}").Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line($"{e.Period} · {e.Organisation}", look: Look.Small))
            .Heading(v.One("할 수 있는 일", "사용할 수 있는 도구")).Line(string.Join(", ", p.Skills))
            .Heading("활동 배지").Line(v.One("동네 인증 24회   응답률 98%", "동네 인증 7회   보통 10분 안에 응답")));
    }

    private static Sheet LabelOverValue(Applicant p)
    {
        var v = new Variety(p);
        var (most, accent) = (v.One(700, 1000), v.One("#0a2973", "#e4002b", "#00854a"));
        Pen Fields(Pen pen, params (string Label, string Value)[] fields) => pen.Table([.. fields.Select(_ => 1.0 / fields.Length)], [[.. fields.Select(field => field.Label)], [.. fields.Select(field => field.Value)]], header: true, ruled: false);
        Pen Told(Pen pen, string label, IReadOnlyList<string> claims) => claims.Count == 0 ? pen : pen.Table([1], [[label], [string.Join('\n', claims)]], header: true, ruled: false);
        return Pen.Write(new("Nanum Barun Gothic", accent, 9.5, Top: v.One("2026년 상반기 채용연계형 인턴", "2026 신입사원 수시채용"), Bottom: "출력일시 2026-03-16 21:07   {page}"), pen =>
        {
            pen.Title("지원서");
            Fields(pen.Heading("지원 정보"), ("지원회사", p.TargetCompany ?? ""), ("지원직무", string.Join(", ", p.TargetRoles)), ("희망근무지", v.One("서울", "전국", "대전")));
            Fields(pen.Heading("개인 정보"), ("성명", p.Name), ("생년월일", p.Born), ("휴대전화", p.Phone));
            Fields(pen, ("이메일", p.Email), ("주소", p.Address));
            pen.Heading("학력").Each(p.Education.Index(), e => Fields(pen.Line($"학력 {e.Index + 1}", look: Look.Small), ("학교명", e.Item.Organisation!), ("전공", e.Item.Role!), ("재학기간", e.Item.Period!), ("졸업구분", "졸업")));
            pen.Heading("인턴 및 경력").Each(p.Experience.Index(), e => Told(Fields(pen.Line($"경력 {e.Index + 1}", look: Look.Small), ("회사명", e.Item.Organisation!), ("직무", e.Item.Role!), ("근무기간", e.Item.Period!), ("고용형태", "인턴")), "담당업무", e.Item.Claims));
            pen.Heading("대외활동").Each(p.Activities.Index(), e => Told(Fields(pen.Line($"활동 {e.Index + 1}", look: Look.Small), ("활동명", e.Item.Title), ("기관명", e.Item.Organisation!), ("역할", e.Item.Role!), ("활동기간", e.Item.Period!)), "활동내용", e.Item.Claims));
            pen.Heading("어학").Each(p.Languages.Index(), e => Fields(pen.Line($"어학 {e.Index + 1}", look: Look.Small), ("시험명", e.Item.Title), ("점수/등급", e.Item.Level!), ("취득일", e.Item.Period!)));
            pen.Heading("자격").Each(p.Certifications.Index(), e => Fields(pen.Line($"자격 {e.Index + 1}", look: Look.Small), ("자격명", e.Item.Title), ("발급기관", e.Item.Organisation!), ("취득일", e.Item.Period!)));
            pen.Heading("자기소개서").Each(p.Essays.Index(), essay => pen
                .Line($"[문항 {essay.Index + 1}] {essay.Item.Question}", look: Look.Strong)
                .Each(essay.Item.Paragraphs, text => pen.Line(text))
                .Line($"{string.Join('\n', essay.Item.Paragraphs).Length:#,##0} / {most:#,##0}자", look: Look.Small).Gap());
        });
    }

    private static Sheet SurveyForm(Applicant p)
    {
        var v = new Variety(p);
        var (must, gap, bullet) = (v.One(" *", ""), v.One(" / ", ", "), v.One("- ", ""));
        var number = 0;
        Pen Ask(Pen pen, string question) => pen.Gap().Line($"{++number}. {question}", look: Look.Strong);
        return Pen.Write(new("Noto Sans CJK KR", "#673ab7", 10), pen =>
        {
            pen.Title(v.One("직원 모집 지원서", "2026년 3월 채용 지원서")).Line("응답 시각 2026. 3. 16. 오후 9:12:40", look: Look.Small);
            Ask(pen, "성함을 적어 주세요." + must).Line(p.Name);
            Ask(pen, "휴대폰 번호" + must).Line(p.Phone);
            Ask(pen, "이메일 주소" + must).Line(p.Email);
            Ask(pen, "지원하시는 직무를 적어 주세요.").Line(string.Join(", ", p.TargetRoles));
            Ask(pen, "학력을 적어 주세요. (학교, 전공, 기간)" + must).Each(p.Education, e => pen.Line(string.Join(gap, e.Organisation, e.Role, e.Period)));
            Ask(pen, "경력을 최근 순으로 적어 주세요. (회사, 직책, 기간, 하신 일)" + must).Each(p.Experience, e => pen.Line(string.Join(gap, e.Organisation, e.Role, e.Period)).Each(e.Claims, claim => pen.Line(bullet + claim)).Gap());
            Ask(pen, "보유하신 자격증을 적어 주세요. (자격증, 발급기관, 취득 시기)").Each(p.Certifications, e => pen.Line(string.Join(gap, e.Title, e.Organisation, e.Period)));
            Ask(pen, "공인 어학 성적이 있다면 적어 주세요.").Each(p.Languages, e => pen.Line(string.Join(gap, e.Title, e.Level, e.Period)));
            Ask(pen, "다룰 수 있는 프로그램이나 기술은 무엇인가요?").Line(string.Join(", ", p.Skills));
            Ask(pen, "간단한 자기소개를 부탁드립니다." + must).Line(p.Summary!);
            pen.Each(p.Essays, essay => Ask(pen, essay.Question + must).Each(essay.Paragraphs, text => pen.Line(text)));
            Ask(pen, "개인정보 수집 및 이용에 동의하십니까?" + must).Line("동의합니다");
        });
    }
}
