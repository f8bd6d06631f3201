using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.SixthBetweenLives;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of foreigners, of Koreans who come back, and of the application pages of firms from abroad.</summary>
internal static class SixthKoreanAcrossBorders
{
    private const string OfficeWork = "marketing hr accounting";

    private static readonly DateStyle SlashesBack = new(m => $"{m.Number:00}/{m.Year}", " - ", "현재");
    private static readonly DateStyle SlashesHyphen = new(m => $"{m.Year}/{m.Number:00}", " - ", "현재");
    private static readonly DateStyle WordsHyphen = new(m => $"{m.Year}년 {m.Number}월", " - ", "현재");
    private static readonly DateStyle WordsTilde = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle DotsPresent = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-newcomer", "a foreigner's Korean résumé: nationality, visa, test of Korean, school at home", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience activities certifications languages", FromAbroad) { Life = Newcomer, Professions = OfficeWork, OrDates = [WordsTilde, DateStyle.DotsAndHyphen, DateStyle.Tight] },
        new("ko-global-site", "a global applicant system in its Korean translation, printed at its last step: labelled fields, consents, questions", "ko", Kind.Experienced, SlashesBack, "skills education experience certifications languages essays", GlobalSite) { Life = Speaking, Professions = OfficeWork, OrDates = [SlashesHyphen, WordsHyphen] },
        new("ko-returned", "a Korean who comes back from abroad: foreign employers and schools with their countries, post over firm", "ko", Kind.LongCareer, DateStyle.DotsAndHyphen, "summary skills education experience projects awards certifications languages", BackFromAbroad) { Life = Returned, Professions = OfficeWork, OrDates = [DateStyle.Dots, DotsPresent, WordsHyphen] },
        new("ko-global-questions", "a foreign firm's questions: Korean answers, English instructions and how many letters they allow", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", GlobalQuestions) { Professions = OfficeWork },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet FromAbroad(Applicant p)
    {
        var v = new Variety(p);
        var (boxed, mark, since) = (v.Chance(), v.One("■ ", "", "▶ "), $"{p.Education[0].Span!.From.Year}년 {v.One(1, 2)}월");
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#1f4e79", "#333333"), 10), pen => pen
            .Title(v.One("이력서", "이 력 서"), centred: true)
            .Table([0.17, 0.33, 0.17, 0.33],
            [
                [v.One("이름", "성명"), p.Name, "국적", Country(p)],
                ["생년월일", p.Born, v.One("체류자격", "비자"), v.One("E-7 (특정활동)", "D-10 (구직)", "F-2 (거주)", "F-5 (영주)")],
                ["연락처", p.Phone, "이메일", p.Email],
                ["주소", p.Address, v.One("최초 입국", "한국 거주"), $"{since}부터"],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("희망직무", "지원분야"), string.Join(", ", p.TargetRoles), Table.Before, Table.Before]],
            ], labels: true)
            .Heading(mark + "자기소개").Line(p.Summary!)
            .Heading(mark + v.One("학력", "학력사항")).Table([0.3, 0.36, 0.34], p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }), ruled: boxed)
            .Heading(mark + v.One("경력", "경력사항")).Each(p.Experience, e => pen.Line($"{e.Organisation} / {e.Role}", e.Period, Look.Strong).Bullets(e.Claims, "-").Gap())
            .Heading(mark + v.One("언어 능력", "언어")).Table([0.3, 0.36, 0.34], p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period is null ? "" : $"{e.Period} 취득" }), ruled: boxed)
            .Heading(mark + "자격증").Table([0.3, 0.36, 0.34], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: boxed)
            .Heading(mark + v.One("활동", "한국에서의 활동")).Each(p.Activities, e => pen.Line($"{e.Title} / {e.Organisation} / {e.Role}", e.Period, Look.Strong).Bullets(e.Claims, "-"))
            .Heading(mark + v.One("컴퓨터 활용 및 기술", "보유 기술")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet GlobalSite(Applicant p)
    {
        var v = new Variety(p);
        var (aside, number, level) = (v.Chance(), v.One("R-0041873", "JR108224", "R24-5519"), v.One("전반적인 수준", "종합 수준"));
        Pen Fields(Pen pen, params IReadOnlyList<(string Label, string Value)> fields) => aside
            ? pen.Table([0.3, 0.7], fields.Select(field => new[] { field.Label, field.Value }), labels: true, ruled: false)
            : pen.Each(fields, field => pen.Line(field.Label, look: Look.Small).Each(field.Value.Split('\n'), line => pen.Line(line)));
        return Pen.Write(new("Noto Sans CJK KR", v.One("#0875e1", "#5a2d82"), 10, Bottom: "{page}"), pen => pen
            .Title(v.One("지원서 검토", "검토 및 제출"))
            .Line(p.TargetRoles.Count == 0 ? v.One("인재 네트워크 등록", "공개 지원") : $"{string.Join(" / ", p.TargetRoles)} ({number})", look: Look.Strong)
            .Line(v.One("내 정보 > 내 경력 > 지원서 질문 > 자발적 정보 공개 > 검토", "5단계 중 5단계"), look: Look.Small)
            .Heading("내 정보")
            .Each([0], _ => Fields(pen, ("어떻게 저희를 알게 되셨습니까?", v.One("비즈니스 네트워크", "채용 사이트", "임직원 추천")), ("이전에 당사에서 근무한 적이 있습니까?", "아니요"), ("국가", "대한민국"), ("법적 이름", p.Name), ("주소", p.Address), ("이메일 주소", p.Email), ("전화번호", p.Phone), ("국가 전화 코드", "대한민국 (+82)")))
            .Heading(v.One("내 경력", "내 경험"))
            .Each(p.Experience.Index(), at => Fields(pen.Line($"경력 {at.Index + 1}", look: Look.Strong), ("직책", at.Item.Role!), ("회사", at.Item.Organisation!), ("위치", "대한민국"), ("기간", at.Item.Period!), ("역할 설명", Bulleted("- ", at.Item.Claims))).Gap())
            .Each(p.Education.Index(), at => Fields(pen.Line($"학력 {at.Index + 1}", look: Look.Strong), ("학교 또는 대학교", at.Item.Organisation!), ("학위", at.Index == 0 ? "학사" : "고등학교 졸업"), ("전공 분야", at.Item.Role!), ("기간", at.Item.Period!)).Gap())
            .Each(p.Certifications.Index(), at => Fields(pen.Line($"자격증 {at.Index + 1}", look: Look.Strong), ("자격증", at.Item.Title), ("발급 기관", at.Item.Organisation!), ("발급일", at.Item.Period!)).Gap())
            .Each(p.Languages.Index(), at => Fields(pen.Line($"언어 {at.Index + 1}", look: Look.Strong), ("언어", at.Item.Title), (level, at.Item.Level!)).Gap())
            .Line(v.One("스킬", "기술"), look: Look.Strong).Line(string.Join(", ", p.Skills))
            .Line("이력서/CV", look: Look.Strong).Line("업로드된 파일 없음")
            .Heading("지원서 질문")
            .Each([0], _ => Fields(pen, ("대한민국에서 근무할 수 있는 법적 자격이 있습니까?", "예"), ("현재 또는 향후 비자 후원이 필요합니까?", "아니요"), ("입사 가능 시기를 선택해 주십시오.", v.One("1개월 이내", "즉시", "협의 가능"))))
            .Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap())
            .Heading("자발적 정보 공개").Line("예, 이용 약관을 읽었으며 이에 동의합니다."));
    }

    private static Sheet BackFromAbroad(Applicant p)
    {
        var v = new Variety(p);
        var (roleFirst, bullet, abroad) = (v.Chance(), v.One("•", "-"), v.One("해외 근무 및 거주 경험 다수, 국내 근무 희망", "귀국 완료, 즉시 근무 가능"));
        string Located(Entry e) => Place(e) is { } place ? $"{e.Organisation} ({place})" : e.Organisation!;
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), v.One("#1b4965", "#000000"), 10, Bottom: "{page}"), pen => pen
            .Title(v.One(p.Name, $"{p.Name} ({Latin(p)})"))
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Phone} | {p.Email} | {p.Address}")
            .Line(abroad, look: Look.Small)
            .Heading(v.One("요약", "프로필", "핵심 역량 요약")).Line(p.Summary!)
            .Heading(v.One("경력", "경력사항", "국내외 경력")).Each(p.Experience, e => pen
                .Line(roleFirst ? e.Role! : Located(e), e.Period, Look.Strong).Line(roleFirst ? Located(e) : e.Role!).Bullets(e.Claims, bullet).Gap())
            .Heading(v.One("주요 프로젝트", "프로젝트")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims, bullet))
            .Heading("학력").Each(p.Education, e => pen.Line($"{Located(e)}, {e.Role}", e.Period))
            .Heading(v.One("수상", "수상 내역")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("자격", "자격증")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("어학", "공인 어학 성적")).Each(p.Languages, e => pen.Line($"{e.Title} {e.Level}", e.Period))
            .Heading(v.One("보유 기술", "업무 툴")).Line(string.Join(", ", p.Skills))
            .Heading("기타").Line(v.One("국적: 대한민국 / 병역: 필", "국적: 대한민국 (재외국민) / 병역: 해당없음")).Line(v.One("평판 조회 시 사전 연락 부탁드립니다.", "추천인: 요청 시 제공")));
    }

    private static Sheet GlobalQuestions(Applicant p)
    {
        var v = new Variety(p);
        var (limit, numbered, english) = (v.One("500", "700", "1,000"), v.One("Question {0}", "Q{0}.", "{0}."), v.Chance());
        string Number(int at) => numbered.Replace("{0}", $"{at + 1}", StringComparison.Ordinal);
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), v.One("#0a4d68", "#b00020"), 10.5, Bottom: "{page}"), pen => pen
            .Title(v.One("Application Questions", "지원서 문항 (Application Questions)", "Self-Introduction 자기소개서"))
            .Table([0.3, 0.7],
            [
                [english ? "Name" : "이름 Name", p.Name], [english ? "E-mail" : "이메일 E-mail", p.Email], [english ? "Mobile" : "휴대전화 Mobile", p.Phone],
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [[english ? "Company" : "지원 회사 Company", p.TargetCompany]],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[english ? "Position" : "지원 포지션 Position", string.Join(" / ", p.TargetRoles)]],
            ], labels: true)
            .Line($"Please answer each question in Korean or English (max. {limit} characters).", look: Look.Small).Gap()
            .Each(p.Essays.Index(), at => pen
                .Line($"{Number(at.Index)} {at.Item.Question}", look: Look.Strong)
                .Each(at.Item.Paragraphs, text => pen.Line(text))
                .Line($"{string.Join('\n', at.Item.Paragraphs).Length} / {limit} characters", look: Look.Small).Gap())
            .Line(v.One("I certify that my answers are true and complete.", "위 내용은 사실과 다름이 없습니다. I certify that the above is true."), look: Look.Small)
            .Line($"Date: 2026-03-16    Name: {p.Name}", look: Look.Small));
    }
}
