using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that a job portal or a recruiting service prints of what was typed into it.</summary>
internal static class HeldKoreanFormPortals
{
    private static readonly DateStyle DotsAtWork = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DashesAndTilde = new(m => $"{m.Year}-{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DaysAndDashes = new(m => $"{m.Year}-{m.Number:00}-01", " ~ ", "현재");
    private static readonly DateStyle HangulAndHyphen = new(m => $"{m.Year}년 {m.Number}월", " - ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-largest-portal", "job portal's print: a headline, four facts in a band, a ruled table to each section, statement last", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience activities awards certifications languages essays", LargestPortal, HeldOut: true) { OrDates = [DotsAtWork] },
        new("held-ko-dates-at-left", "another portal's print: dates and lengths at the left, certificates, tests and awards in one section", "ko", Kind.LongCareer, DotsAtWork, "skills education experience awards certifications languages essays", DatesAtLeft, HeldOut: true) { OrDates = [DateStyle.Dots] },
        new("held-ko-newcomer-portal", "portal's print of one without a career: internship and activities in one section, each with its kind", "ko", Kind.Graduate, DateStyle.Dots, "skills education experience activities awards certifications languages essays", NewcomerPortal, HeldOut: true) { OrDates = [TightDots] },
        new("held-ko-startup-portal", "export of a portal for start-ups: no table, an introduction, company over role, awards and certificates together", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects awards certifications languages", StartupPortal, HeldOut: true) { OrDates = [DateStyle.Dots, HangulAndHyphen] },
        new("held-ko-state-portal", "the state's employment portal: conditions wished for first, tables, a statement in items", "ko", Kind.CareerChanger, DashesAndTilde, "skills education experience awards certifications languages essays", StatePortal, HeldOut: true) { OrDates = [DateStyle.Dots, DaysAndDashes] },
        new("held-ko-part-time", "part-time portal's résumé: when and where one can work, short careers, a few words about oneself", "ko", Kind.Experienced, DateStyle.Dots, "summary education experience certifications", PartTime, HeldOut: true)
        {
            OrDates = [TightDots],
            Tells = (section, e) => section == "experience" ? e with { Claims = [.. e.Claims.Take(1)] } : e,
        },
        new("held-ko-recruiting-service", "recruiting service's print of an application: posting and date, answers to the firm's questions, consents", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "company summary skills education experience certifications languages essays", RecruitingService, HeldOut: true) { OrDates = [DateStyle.Dashes, HangulAndHyphen] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static int Age(Applicant p) => 2025 - int.Parse(p.Born.AsSpan(0, 4));

    private static Sheet LargestPortal(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, sex, wish) = (v.One("- ", "• ", "", "ㆍ"), v.One("남자", "여자"), v.One("회사내규에 따름", "3,800만원", "면접 후 결정"));
        return Pen.Write(new("Nanum Gothic", v.One("#4876ef", "#333d4b"), 9.5, Bottom: "{page}"), pen => pen
            .Title(v.One($"책임감 있는 지원자 {p.Name}입니다.", "맡은 일은 끝까지 해내겠습니다!", "함께 성장하고 싶습니다."))
            .Line($"{p.Name}  {sex}  {p.Born[..4]}년 (만 {Age(p)}세)", look: Look.Subtitle)
            .Table([0.14, 0.36, 0.14, 0.36], [["휴대폰", p.Phone, "Email", p.Email], ["주소", p.Address, Table.Before, Table.Before]], labels: true, ruled: false)
            .Table([0.25, 0.25, 0.25, 0.25], [["학력", "경력", "희망연봉", "포트폴리오"], ["대학교(4년) 졸업", $"총 {HowLong.Korean(p.Experience)}", wish, "-"]], header: true)
            .Heading("학력").Table([0.24, 0.12, 0.26, 0.24, 0.14], [["재학기간", "구분", "학교명", "전공", "학점"], .. p.Education.Index().Select(e => new[] { e.Item.Period!, "졸업", e.Item.Organisation!, e.Item.Role!, e.Index == 0 ? v.One("3.72 / 4.5", "3.9 / 4.5") : "" })], header: true)
            .Heading("경력").Table([0.22, 0.2, 0.16, 0.42], [["근무기간", v.One("회사명", "회사명/부서"), "직급/직책", "담당업무"], .. p.Experience.Select(e => new[] { $"{e.Period}\n({HowLong.Korean(e)})", e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading(v.One("스킬", "보유 스킬", "핵심역량")).Line(string.Join(v.One(", ", "  |  "), p.Skills))
            .Heading(v.One("경험/활동/교육", "인턴·대외활동")).Table([0.22, 0.22, 0.2, 0.36], [["활동기간", "활동명", "기관 / 역할", "활동내용"], .. p.Activities.Select(e => new[] { e.Period!, e.Title, $"{e.Organisation} / {e.Role}", Bulleted(bullet, e.Claims) })], header: true)
            .Heading(v.One("자격증", "자격증/면허증")).Table([0.22, 0.42, 0.36], [["취득일", "자격증/면허증명", "발행처"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Heading("어학").Table([0.22, 0.42, 0.36], [["취득일", "시험종류", "점수/급수"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true)
            .Heading(v.One("수상", "수상내역")).Table([0.22, 0.42, 0.36], [["수상일", "수상내용", "수여기관"], .. p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true)
            .Heading("취업우대사항").Table([0.2, 0.3, 0.2, 0.3], [["보훈대상", "비대상", "병역", v.One("군필", "해당없음", "면제")], ["고용지원금", "비대상", "장애", "비대상"]], labels: true)
            .Heading("희망근무조건").Table([0.2, 0.3, 0.2, 0.3], [["근무형태", "정규직", v.One("희망직무", "직무"), string.Join(", ", p.TargetRoles)], ["희망근무지", v.One("서울전체", "서울 > 강남구, 경기 > 성남시", "전국"), "희망연봉", wish]], labels: true)
            .Heading("자기소개서").Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap())
            .Line("위의 모든 기재사항은 사실과 다름없음을 확인합니다.", centred: true).Line($"작성자 : {p.Name}", centred: true));
    }

    private static Sheet DatesAtLeft(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, duty, type) = (v.One("- ", "", "· ", "• "), v.One("담당업무", "주요업무"), v.One("정규직", "서울"));
        double[] two = [0.24, 0.76], three = [0.24, 0.16, 0.6];
        return Pen.Write(new("Nanum Barun Gothic", v.One("#0057ff", "#1f3a5f"), 9.5, Bottom: "{page}"), pen => pen
            .Line(v.One("다양한 현장에서 쌓은 경험으로 기여하겠습니다.", "실무에 강한 경력자입니다.", $"{p.Name} 이력서"), look: Look.Title)
            .Line($"{p.Name}  {v.One("남", "여")}, {p.Born[..4]} ({Age(p)}세)", look: Look.Subtitle)
            .Line($"휴대폰 {p.Phone}   이메일 {p.Email}").Line($"주소 {p.Address}")
            .Table([0.34, 0.33, 0.33], [["경력", "학력", "희망연봉"], [HowLong.Korean(p.Experience), "대학교 졸업", v.One("면접 후 협의", "5,500만원 이상")]], header: true)
            .Heading("학력").Table(two, p.Education.Select(e => new[] { e.Period!, $"{e.Organisation} 졸업\n{e.Role}" }), ruled: false)
            .Heading($"경력  총 {HowLong.Korean(p.Experience)}").Table(two, p.Experience.Select(e => new[] { $"{e.Period}\n{HowLong.Korean(e)}", $"{e.Organisation}  {type}\n{e.Role}{(e.Claims.Count == 0 ? "" : $"\n{duty}\n{Bulleted(bullet, e.Claims)}")}" }), ruled: false)
            .Heading("스킬").Line(string.Join(v.One(" | ", ", "), p.Skills))
            .Heading(v.One("자격·어학·수상", "자격/어학/수상")).Table(three,
            [
                .. p.Certifications.Select(e => new[] { e.Period!, "자격증", $"{e.Title}\n{e.Organisation}" }),
                .. p.Languages.Select(e => new[] { e.Period!, "공인시험", $"{e.Title} {e.Level}" }),
                .. p.Awards.Select(e => new[] { e.Period!, "수상", $"{e.Title}\n{e.Organisation}" }),
            ], ruled: false)
            .Heading("취업우대·병역").Table([0.2, 0.8], [["병역", v.One("군필 (육군 병장 만기제대)", "해당없음")], ["우대사항", "해당없음"]], labels: true, ruled: false)
            .Heading("희망근무조건").Table([0.2, 0.8], [["고용형태", "정규직, 계약직"], ["희망직무", string.Join(", ", p.TargetRoles)], ["희망지역", v.One("서울, 경기", "부산, 경남")]], labels: true, ruled: false)
            .Heading(v.One("자기소개서", "자기소개")).Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet NewcomerPortal(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, graduated) = (v.One("- ", "", "• "), v.One("졸업", "(졸업)"));
        double[] three = [0.22, 0.14, 0.64];
        return Pen.Write(new("Nanum Gothic", v.One("#4876ef", "#00b894", "#222222"), 10, Bottom: "{page}"), pen => pen
            .Title(v.One("배움을 멈추지 않는 신입입니다", "신입 지원합니다", "열정과 끈기로 도전하겠습니다"))
            .Table([0.18, 0.82],
            [
                ["사진", $"{p.Name} (신입)"], [Table.Above, $"{v.One("남", "여")} / {p.Born} (만 {Age(p)}세)"], [Table.Above, p.Phone], [Table.Above, p.Email], [Table.Above, p.Address],
            ], ruled: false)
            .Heading("희망 근무조건").Table([0.2, 0.8], [["희망 직무", string.Join(", ", p.TargetRoles)], ["희망 연봉", "회사 내규에 따름"], ["고용 형태", v.One("정규직", "정규직, 인턴")]], labels: true)
            .Heading(v.One("학력", "학력사항")).Each(p.Education, e => pen.Line($"{e.Organisation} {graduated}", e.Period, Look.Strong).Line($"전공 : {e.Role}"))
            .Heading(v.One("인턴·대외활동", "경험·활동·교육")).Table(three,
            [
                .. p.Experience.Select(e => new[] { e.Period!, "인턴", $"{e.Organisation}\n{e.Role}\n{Bulleted(bullet, e.Claims)}" }),
                .. p.Activities.Select(e => new[] { e.Period!, v.One("대외활동", "교내활동", "동아리"), $"{e.Title}\n{e.Organisation} | {e.Role}\n{Bulleted(bullet, e.Claims)}" }),
            ])
            .Heading("자격증").Each(p.Certifications, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading(v.One("어학", "외국어")).Each(p.Languages, e => pen.Line($"{e.Title} | {e.Level}", e.Period))
            .Heading(v.One("수상", "수상내역/공모전")).Each(p.Awards, e => pen.Line($"{e.Title} | {e.Organisation}", e.Period))
            .Heading("스킬").Line(string.Join(", ", p.Skills))
            .Heading("병역/우대사항").Line(v.One("병역 군필 (2017.05 ~ 2019.02, 육군 병장)", "병역 해당없음"))
            .PageBreak().Heading("자기소개서").Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet StartupPortal(Applicant p)
    {
        var v = new Variety(p);
        var mark = v.One("•", "-");
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#3366ff", 10.5), pen => pen
            .Title(p.Name).Each(p.TargetRoles.Take(1), _ => pen.Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle))
            .Line($"이메일: {p.Email}").Line($"연락처: {p.Phone}")
            .Gap().Heading(v.One("간단 소개글", "간단 소개")).Line(p.Summary!)
            .Heading("경력").Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims, mark).Gap())
            .Heading("프로젝트").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Each(new[] { Joined(" · ", e.Organisation, e.Role) }.Where(text => text.Length > 0), text => pen.Line(text)).Bullets(e.Claims, mark).Gap())
            .Heading("학력").Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!))
            .Heading("스킬").Line(string.Join(v.One(" · ", ", ", " | "), p.Skills))
            .Heading(v.One("수상/자격증/기타", "수상 및 기타")).Each(p.Awards, e => pen.Line(e.Title, e.Period, Look.Strong).Line(e.Organisation!)).Each(p.Certifications, e => pen.Line(e.Title, e.Period, Look.Strong).Line(e.Organisation!))
            .Heading("외국어").Each(p.Languages, e => pen.Line($"{e.Title} {e.Level}", e.Period))
            .Heading("링크").Line($"https://www.example.com/{p.Email.Split('@')[0]}"));
    }

    private static Sheet StatePortal(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, mark) = (v.One("", "- ", "ㅇ "), v.One("", "■ ", "▶ "));
        return Pen.Write(new("Nanum Gothic", "#005bac", 9.5, Bottom: "{page}"), pen => pen
            .Title("이력서", centred: true)
            .Line($"등록일 2026-03-{v.One("04", "11", "16")}  |  구직번호 K1000{v.One("2603110", "2603042", "2602275")}", look: Look.Small)
            .Table([0.16, 0.34, 0.16, 0.34], [["성명", p.Name, "생년월일", p.Born], ["휴대전화", p.Phone, "전자우편", p.Email], ["주소", p.Address, Table.Before, Table.Before]], labels: true)
            .Heading(mark + "희망 근무조건").Table([0.16, 0.34, 0.16, 0.34],
            [
                [v.One("희망직종", "희망직무"), string.Join(", ", p.TargetRoles), "희망지역", v.One("서울특별시 전체", "경기도 수원시, 용인시")], ["희망임금", v.One("월급 250만원 이상", "연봉 3,200만원 이상", "무관"), "근무형태", "기간의 정함이 없는 근로계약"], ["경력구분", $"경력 {HowLong.Korean(p.Experience)}", "기숙사", "불필요"],
            ], labels: true)
            .Heading(mark + "학력사항").Table([0.3, 0.28, 0.28, 0.14], [["재학기간", "학교명", "전공(계열)", "졸업구분"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true)
            .Heading(mark + "경력사항").Table([0.22, 0.2, 0.16, 0.42], [["근무기간", "회사명", "직위", v.One("직무내용", "담당업무")], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading(mark + "직업훈련").Line("등록된 직업훈련 내역이 없습니다.")
            .Heading(mark + v.One("자격/면허", "자격·면허사항")).Table([0.4, 0.36, 0.24], [["자격·면허명", "발급기관", "취득일자"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(mark + "외국어 능력").Table([0.4, 0.36, 0.24], [["공인시험명", "점수(급)", "취득일자"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading(mark + "수상내역").Table([0.4, 0.36, 0.24], [["수상명", "수여기관", "수상일자"], .. p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(mark + v.One("보유기술", "활용가능 기술")).Line(string.Join(", ", p.Skills))
            .Heading(mark + "병역 및 취업우대").Table([0.16, 0.34, 0.16, 0.34], [["병역구분", v.One("군필", "비대상"), "보훈대상", "비대상"], ["장애여부", "비장애", "고용촉진장려금", "비대상"]], labels: true)
            .Heading(mark + "자기소개서").Each(p.Essays, essay => pen.Line($"[{essay.Question}]", look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet PartTime(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Nanum Barun Gothic", v.One("#ff501b", "#ffcc00"), 10), pen => pen
            .Title(v.One("성실하게 일하겠습니다!", "지각 없이 책임감 있게 일해요", "오래 일할 수 있습니다"))
            .Line($"{p.Name} ({v.One("남", "여")}, {Age(p)}세)", look: Look.Subtitle)
            .Table([0.2, 0.8], [["연락처", p.Phone], ["이메일", p.Email], ["주소", p.Address]], labels: true, ruled: false)
            .Heading("희망근무조건").Table([0.2, 0.8],
            [
                [v.One("희망업직종", "업직종"), string.Join(", ", p.TargetRoles)], ["근무지", v.One("서울 마포구, 서대문구", "재택근무 가능", "부산 해운대구")], ["근무형태", v.One("아르바이트", "아르바이트, 계약직")],
                ["근무기간", v.One("6개월~1년", "1년이상")], ["근무일시", v.One("월~금 / 09:00~18:00", "요일협의 / 시간협의", "주말(토,일) / 오후")], ["급여", v.One("추후협의", "시급 11,000원 이상")],
            ], labels: true)
            .Heading(v.One("학력사항", "최종학력")).Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation}  {e.Role}  졸업"))
            .Heading($"경력사항 (총 {p.Experience.Count}건)").Table([0.3, 0.3, 0.4], [["근무기간", "회사명", "담당업무"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, string.Join('\n', e.Claims.Prepend(e.Role!)) })], header: true)
            .Heading(v.One("보유자격증", "자격증")).Each(p.Certifications, e => pen.Line($"{e.Period}  {e.Title} ({e.Organisation})"))
            .Heading("자기소개").Line(p.Summary!)
            .Heading("기타").Line(v.One("보건증 보유, 운전 가능", "장애여부 비대상 / 병역 군필", "반려동물 없음, 장기근무 가능"))
            .Line("본 이력서의 개인정보는 채용 목적으로만 이용할 수 있습니다.", look: Look.Small));
    }

    private static Sheet RecruitingService(Applicant p)
    {
        var v = new Variety(p);
        var mark = v.One("•", "-");
        return Pen.Write(new("Nanum Gothic", v.One("#00c2a8", "#5b5bd6"), 10, Bottom: "{page}"), pen => pen
            .Title(p.Name).Line($"{v.One("지원일", "지원일시")} 2026-03-16 {v.One("10:42", "23:58", "14:05")}  |  {v.One("지원 경로 채용 홈페이지", "유입 경로 지인 추천", "유입 경로 채용 사이트")}", look: Look.Small)
            .Heading("지원 정보").Table([0.2, 0.8], [["지원 기업", p.TargetCompany ?? "-"], [v.One("지원 포지션", "포지션"), string.Join(" / ", p.TargetRoles)]], labels: true, ruled: false)
            .Heading(v.One("지원자 정보", "기본 정보")).Table([0.2, 0.8], [["이름", p.Name], ["이메일", p.Email], [v.One("휴대폰 번호", "연락처"), p.Phone], ["생년월일", p.Born]], labels: true, ruled: false)
            .Heading("간단 소개").Line(p.Summary!)
            .Heading(v.One("경력", "경력 사항")).Line($"총 {HowLong.Korean(p.Experience)}", look: Look.Small).Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role}  |  {e.Period}  |  {HowLong.Korean(e)}").Bullets(e.Claims, mark).Gap())
            .Heading("학력").Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role}  |  {e.Period}  |  졸업"))
            .Heading("스킬").Line(string.Join(", ", p.Skills))
            .Heading("자격증").Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}  |  {e.Period}"))
            .Heading("어학").Each(p.Languages, e => pen.Line(e.Title, look: Look.Strong).Line($"{e.Level}  |  {e.Period}"))
            .Heading(v.One("사전 질문", "추가 질문")).Each(p.Essays.Index(), essay => pen.Line($"Q{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap())
            .Heading("동의 항목").Line("[필수] 개인정보 수집 및 이용 동의  동의함").Line($"[선택] 인재풀 등록 동의  {v.One("동의함", "동의하지 않음")}"));
    }
}
