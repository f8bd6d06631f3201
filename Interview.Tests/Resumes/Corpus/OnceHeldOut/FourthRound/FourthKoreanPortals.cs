using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of the fourth round that a site prints from what its user typed into fields.</summary>
internal static class FourthKoreanPortals
{
    private static readonly DateStyle WordsAndHyphen = new(m => $"{m.Year}년 {m.Number}월", " - ", "현재");
    private static readonly DateStyle DashesAndTilde = new(m => $"{m.Year}-{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("fourth-ko-job-site", "printed from a job site: pay, reason for leaving and wished terms beside the jobs", "ko", Kind.Experienced, DotsInOffice, "company skills education experience activities awards certifications languages essays", JobSite) { OrDates = [DateStyle.Dots, DateStyle.TightDashes] },
        new("fourth-ko-business-network", "printed from a business network's profile: fields of work, how long in each post", "ko", Kind.LongCareer, WordsAndHyphen, "summary skills education experience activities awards certifications languages", BusinessNetwork) { OrDates = [DateStyle.DotsAndHyphen] },
        new("fourth-ko-applicant-system", "printed from a start-up's applicant system: fields, then questions asked beforehand", "ko", Kind.Experienced, DashesAndTilde, "company skills education experience essays", ApplicantSystem) { OrDates = [DateStyle.Dots, DateStyle.YearFirstSlashes] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet JobSite(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, pay) = (v.One("- ", "ㆍ", ""), v.One("연봉 4,200만원", "연봉 비공개", "연봉 5,100만원"));
        return Pen.Write(new("Nanum Barun Gothic", "#2d65f2", 9.5, Top: "이력서 출력 2026.03.16", Bottom: "{page} / 3"), pen => pen
            .Title(p.Name).Line($"{v.One("남", "여")}, {p.Born[..4]} (만 {2025 - int.Parse(p.Born.AsSpan(0, 4))}세)", look: Look.Small)
            .Table([0.12, 0.38, 0.12, 0.38], [["휴대폰", p.Phone, "Email", p.Email], ["주소", p.Address, "병역", v.One("군필", "비대상")]], labels: true, ruled: false)
            .Line(p.TargetCompany is null ? "" : $"지원회사  {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"{v.One("지원분야", "희망직무")}  {string.Join(", ", p.TargetRoles)}")
            .Heading("학력").Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation}", "졸업", Look.Strong).Line(e.Role!))
            .Heading($"경력  총 {HowLong.Korean(p.Experience)}").Each(p.Experience, e => pen
                .Line(e.Organisation!, $"{e.Period}", Look.Strong).Line($"{e.Role} | 정규직 | {pay}")
                .Each(e.Claims, claim => pen.Line(bullet + claim))
                .Line(e.Span!.Ongoing ? "" : $"퇴사사유: {v.One("업직종 전환", "근무조건", "계약만료")}", look: Look.Small).Gap())
            .Heading("대외활동").Each(p.Activities, e => pen.Line(e.Title, e.Period, Look.Strong).Line($"{e.Organisation} | {e.Role}").Each(e.Claims, claim => pen.Line(bullet + claim)))
            .Heading("자격증").Each(p.Certifications, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading("어학").Each(p.Languages, e => pen.Line($"{e.Title} | {e.Level}", e.Period))
            .Heading("수상").Each(p.Awards, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading("스킬").Line(string.Join(v.One(", ", " · "), p.Skills))
            .Heading("희망근무조건").Table([0.2, 0.8], [["고용형태", "정규직, 계약직"], ["희망연봉", v.One("면접 후 결정", "5,000만원 이상")], ["희망근무지", v.One("서울 전지역, 경기 성남시", "재택근무 가능")]], labels: true, ruled: false)
            .Heading("자기소개서").Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap())
            .Line("위의 모든 기재사항은 사실과 다름없음을 확인합니다.", look: Look.Small, centred: true).Line($"작성자 : {p.Name}", look: Look.Small, centred: true));
    }

    private static Sheet BusinessNetwork(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Noto Sans CJK KR", "#ff4d00", 10, Bottom: "{page}"), pen => pen
            .Title(p.Name)
            .Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Phone}   {p.Email}", look: Look.Small)
            .Heading(v.One("소개", "간단 소개")).Line(p.Summary!)
            .Heading(v.One("전문 분야", "직무 키워드")).Line(string.Join(" | ", p.Skills))
            .Heading($"경력 {HowLong.Korean(p.Experience)}").Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line($"{e.Period} · {HowLong.Korean(e)}", look: Look.Small).Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading("학력").Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!, look: Look.Small))
            .Heading("자격증").Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line($"{e.Organisation} · {e.Period}", look: Look.Small))
            .Heading(v.One("외국어", "어학")).Each(p.Languages, e => pen.Line($"{e.Title} {e.Level}", look: Look.Strong).Line(e.Period!, look: Look.Small))
            .Heading(v.One("수상 내역", "수상")).Each(p.Awards, e => pen.Line(e.Title, look: Look.Strong).Line($"{e.Organisation} · {e.Period}", look: Look.Small))
            .Heading(v.One("활동", "기타 활동")).Each(p.Activities, e => pen.Line(e.Title, look: Look.Strong).Line($"{e.Organisation} · {e.Role}").Line(e.Period!, look: Look.Small).Each(e.Claims, claim => pen.Line(claim)))
            .Heading("관심 정보").Line(v.One("이직 의향: 좋은 제안이 있으면 이직", "이직 의향: 구직 중")));
    }

    private static Sheet ApplicantSystem(Applicant p)
    {
        var v = new Variety(p);
        var (ask, bullet, told) = (v.One("Q. ", "Q{0}. ", ""), v.One("- ", "• "), v.One("담당 업무", "주요 성과"));
        return Pen.Write(new("Noto Sans CJK KR", "#5c46e6", 9.5, Top: "지원서 상세", Bottom: "본 문서는 채용 목적으로만 사용됩니다. {page}"), pen => pen
            .Title(p.Name)
            .Heading("지원 정보")
            .Table([0.22, 0.78],
            [
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원 회사", p.TargetCompany]],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["지원 포지션", string.Join(", ", p.TargetRoles)]],
                ["지원 일시", "2026-03-16 14:02"], ["지원 경로", v.One("채용 홈페이지", "지인 추천", "원티드")], ["전형 단계", "서류 검토"],
            ], labels: true, ruled: false)
            .Heading("기본 정보").Table([0.22, 0.78], [["이메일", p.Email], ["휴대전화", p.Phone], ["거주지", p.Address]], labels: true, ruled: false)
            .Heading("경력").Each(p.Experience, e => pen.Table([0.22, 0.78], [["회사명", e.Organisation!], ["부서/직책", e.Role!], ["재직 기간", e.Period!], [told, Bulleted(bullet, e.Claims)]], labels: true, ruled: false).Gap())
            .Heading("학력").Each(p.Education, e => pen.Table([0.22, 0.78], [["학교명", e.Organisation!], ["전공", e.Role!], ["재학 기간", e.Period!], ["상태", "졸업"]], labels: true, ruled: false).Gap())
            .Heading("보유 기술").Line(string.Join(", ", p.Skills))
            .Heading("사전 질문").Each(p.Essays.Index(), essay => pen
                .Line(ask.Replace("{0}", $"{essay.Index + 1}", StringComparison.Ordinal) + essay.Item.Question, look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap())
            .Heading("첨부 파일").Line($"{p.Name}_포트폴리오.pdf (4.2MB)")
            .Heading("개인정보 수집 및 이용 동의").Line("동의함 (2026-03-16)"));
    }
}
