using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.SixthKoreanPages;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts typed in a word processor or a mail: résumés with a 자기소개서 behind, the 자기소개서 alone, half a page of dates.</summary>
internal static class SixthKoreanTyped
{
    private static readonly DateStyle ClosedDots = new(m => $"{m.Year}.{m.Number:00}.", " ~ ", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle DashesTilde = new(m => $"{m.Year}-{m.Number:00}", " ~ ", "현재");
    private static readonly DateStyle Words = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle TightYears = new(m => $"{m.Year}", "~", "현재", YearsOnly: true);
    private static readonly DateStyle WordYears = new(m => $"{m.Year}년", " ~ ", "현재", YearsOnly: true);

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-two-parts", "the word-processor résumé: photograph, tables, last school in its heading, 자기소개서 on the next page", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience certifications languages essays", TwoParts) { OrDates = [ClosedDots, TightDots, DateStyle.HangulPadded] },
        new("ko-three-parts", "이력서, 경력기술서 and 자기소개서 of a long career in one file", "ko", Kind.LongCareer, DateStyle.Dots, "company summary skills education experience projects certifications languages essays", ThreeParts) { OrDates = [DotsInOffice, ClosedDots] },
        new("ko-clerk", "office clerk's typed page: kind of employment behind each post, why it was left, office programs by how well", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience certifications languages", Clerk)
        {
            OrDates = [DashesTilde, Words, DotsInOffice],
        },
        new("ko-label-lines", "typed without rules: a label at the left of each line or run of lines", "ko", Kind.CareerChanger, DateStyle.Tight, "company summary skills education experience activities certifications", LabelLines) { OrDates = [TightDots, Words] },
        new("ko-printed-mail", "a mail printed with its head: who sent it, to whom, what is attached; signature with the telephone", "ko", Kind.Experienced, DateStyle.Dots, "company summary skills education experience certifications languages", PrintedMail) { OrDates = [DateStyle.Tight, DateStyle.DotsAndHyphen] },
        new("ko-experienced-statement", "자기소개서 of somebody experienced: a table of jobs over the answers", "ko", Kind.Experienced, DateStyle.Dots, "company experience essays", ExperiencedStatement)
        {
            OrDates = [ClosedDots, DateStyle.HangulPadded],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("ko-titled-answers", "자기소개서 whose answers open with a title of their own", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", TitledAnswers) { Life = Titled },
        new("ko-brief-history", "약력: a line for each step of a long career, those that last marked, nothing told", "ko", Kind.LongCareer, TightYears, "education experience activities awards certifications", BriefHistory)
        {
            OrDates = [WordYears, DateStyle.Tight],
            Tells = (_, e) => e with { Claims = [] },
        },
    ];

    /// <summary>Every answer has a title, which is its first paragraph.</summary>
    private static Applicant Titled(Applicant p)
    {
        var v = new Variety(p);
        var (open, close) = v.One(("[", "]"), ("\"", "\""), ("<", ">"), ("‘", "’"));
        var titles = v.InSomeOrder("작은 약속부터 지키는 사람", "현장에서 답을 찾다", "함께 풀면 더 빨라집니다", "끝까지 묻는 습관", "기록이 만든 변화", "한 걸음 먼저 움직이는 태도");
        return p with { Essays = [.. p.Essays.Index().Select(essay => essay.Item with { Paragraphs = [open + titles[essay.Index % titles.Count] + close, .. essay.Item.Paragraphs] })] };
    }

    private static Sheet TwoParts(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet, asked, grade) = (v.One("■ ", "▣ ", "● ", ""), v.One("- ", "· ", ""), v.One("{1}", "{0}. {1}", "■ {1}", "[{1}]"), v.One("3.4/4.5", "3.87/4.5", "3.2/4.3"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 10), pen => pen
            .Title("이 력 서", centred: true)
            .Table([0.16, 0.13, 0.27, 0.13, 0.31],
            [
                ["사  진\n(3×4)", "성  명", p.Name, "영  문", Latin(p)],
                [Table.Above, "생년월일", $"{p.Born} (만 {2025 - int.Parse(p.Born.AsSpan(0, 4))}세)", "휴 대 폰", p.Phone],
                [Table.Above, "이 메 일", p.Email, "지원분야", Roles(p)],
                [Table.Above, "주  소", p.Address, Table.Before, Table.Before],
            ])
            .Line($"{mark}학력사항 (최종학력 : {p.Education[0].Organisation} 졸업)", look: Look.Strong)
            .Table([0.27, 0.42, 0.15, 0.16], [["재학기간", "학교명 및 전공", "학점", "구분"], .. p.Education.Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role}", IsHighSchool(e) ? "-" : grade, "졸업" })], header: true)
            .Line($"{mark}경력사항 (총 {HowLong.Korean(p.Experience)})", look: Look.Strong)
            .Table([0.22, 0.2, 0.18, 0.4], [["근무기간", "회사명", "부서 / 직위", v.One("담당업무", "주요업무")], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Bulleted(bullet, e.Claims) })], header: true)
            .Line(mark + v.One("자격증 및 어학", "자격 · 어학사항"), look: Look.Strong)
            .Table([0.22, 0.36, 0.16, 0.26],
            [
                ["취득일", "자격증 / 시험명", "점수", "발행처"],
                .. p.Certifications.Select(e => new[] { e.Period!, e.Title, "-", e.Organisation! }),
                .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level!, "-" }),
            ], header: true)
            .Line(mark + "기타사항", look: Look.Strong)
            .Table([0.16, 0.34, 0.16, 0.34], [["병역", v.One("군필 (육군 병장 만기제대)", "해당없음"), "보훈대상", "비대상"], ["보유기술", string.Join(", ", p.Skills), Table.Before, Table.Before]], labels: true)
            .Gap().Line("위의 모든 기재사항은 사실과 다름없음을 확인합니다.", centred: true).Line($"작성자 : {p.Name} (인)", centred: true)
            .PageBreak().Title("자 기 소 개 서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Line(Numbered(asked, essay.Index, essay.Item.Question), look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet ThreeParts(Applicant p)
    {
        var v = new Variety(p);
        var (job, duty, bullet, asked) = (v.One("{0}. {1}", "{0}) {1}", "▶ {1}"), v.One("담당업무", "주요업무 및 성과", ""), v.One("-", "•", "·"), v.One("{0}. {1}", "{1}"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#1f3864", "#404040"), 10, Bottom: v.One("{page}", "- {page} -")), pen => pen
            .Title("이 력 서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35],
            [
                ["성명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email], ["주소", p.Address, Table.Before, Table.Before],
                ["지원회사", p.TargetCompany ?? "", "지원부문", Roles(p)],
                ["현재연봉", v.One("협의 시 공개", "6,200만 원"), "희망연봉", v.One("회사 내규에 따름", "협의")],
            ], labels: true)
            .Heading("학력").Table([0.32, 0.34, 0.22, 0.12], [["기간", "학교명", "전공", "구분"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })], header: true)
            .Heading($"경력 (총 {HowLong.Korean(p.Experience)})").Table([0.3, 0.27, 0.27, 0.16], [["기간", "회사명", "부서 및 직위", "재직기간"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, HowLong.Korean(e) })], header: true)
            .Heading(v.One("자격증", "자격")).Each(p.Certifications, e => pen.Line($"{e.Period}   {e.Title} ({e.Organisation})"))
            .Heading(v.One("외국어", "어학")).Each(p.Languages, e => pen.Line($"{e.Period}   {e.Title} {e.Level}"))
            .Heading(v.One("보유기술", "활용 가능 프로그램 및 기술")).Line(string.Join(", ", p.Skills))
            .PageBreak().Title("경 력 기 술 서", centred: true)
            .Heading(v.One("경력 요약", "핵심 요약")).Line(p.Summary!)
            .Heading(v.One("상세 경력", "회사별 수행업무")).Each(p.Experience.Index(), e => pen
                .Line($"{Numbered(job, e.Index, e.Item.Organisation!)} ({e.Item.Period})", look: Look.Strong).Line($"직위 : {e.Item.Role}")
                .Line(duty.Length == 0 || e.Item.Claims.Count == 0 ? "" : $"{duty} :").Bullets(e.Item.Claims, bullet).Gap())
            .Heading("주요 프로젝트").Each(p.Projects.Index(), e => pen.Line($"{Numbered(job, e.Index, e.Item.Title)} ({e.Item.Period})", look: Look.Strong).Bullets(e.Item.Claims, bullet).Gap())
            .PageBreak().Title("자 기 소 개 서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Heading(Numbered(asked, essay.Index, essay.Item.Question)).Each(essay.Item.Paragraphs, text => pen.Line(text))));
    }

    private static Sheet Clerk(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet) = (v.One("■ ", "◎ ", ""), v.One("- ", "· "));
        var terms = v.InSomeOrder((As: "정규직", Left: "이직"), (As: "계약직", Left: "계약기간 만료"), (As: "정규직", Left: "회사 이전으로 인한 통근 곤란"));
        string Told((int Index, Entry Item) e) =>
            $"{e.Item.Organisation} / {e.Item.Role} ({terms[e.Index % 3].As})\n{Bulleted(bullet, e.Item.Claims)}{(e.Item.Span!.Ongoing ? "" : $"\n퇴사사유 : {terms[e.Index % 3].Left}")}";
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#000000", "#2f5496"), 10.5), pen => pen
            .Title(v.One("이력서", "이 력 서"), centred: v.Chance())
            .Table([0.16, 0.84],
            [
                ["이름", p.Name], ["생년월일", p.Born], ["연락처", p.Phone], ["이메일", p.Email], ["주소", p.Address],
                .. When(p.TargetRoles.Count > 0, [v.One("지원직무", "희망직무"), Roles(p)]),
            ], labels: true, ruled: false)
            .Heading(mark + "학력사항").Table([0.3, 0.7], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation} {e.Role} 졸업" }), ruled: false)
            .Heading(mark + "경력사항").Table([0.3, 0.7], p.Experience.Index().Select(e => new[] { e.Item.Period!, Told(e) }), ruled: false)
            .Heading(mark + v.One("자격증", "자격사항")).Table([0.3, 0.7], p.Certifications.Select(e => new[] { e.Period!, $"{e.Title} ({e.Organisation})" }), ruled: false)
            .Heading(mark + v.One("어학", "외국어 능력")).Table([0.3, 0.7], p.Languages.Select(e => new[] { e.Period!, $"{e.Title} {e.Level}" }), ruled: false)
            .Heading(mark + v.One("OA 및 업무 활용능력", "활용 프로그램 및 업무능력")).Table([0.5, 0.5], [["항목", "활용수준"], .. p.Skills.Index().Select(skill => new[] { skill.Item, skill.Index < 2 ? "상" : "중" })], header: true)
            .Heading(mark + v.One("간단한 자기소개", "자기소개")).Line(p.Summary!)
            .Heading(mark + "희망 근무조건").Line(v.One("희망연봉 : 회사 내규에 따름 / 출근가능일 : 즉시", "희망연봉 : 3,400만 원 이상 / 출근가능일 : 협의")));
    }

    private static Sheet LabelLines(Applicant p)
    {
        var v = new Variety(p);
        var (wide, colon, bullet) = (v.Chance(), v.One("", " :"), v.One("- ", "· "));
        string Label(string name) => (wide && name.Length == 2 ? $"{name[0]}    {name[1]}" : name) + colon;
        string[][] Rows(string label, IEnumerable<string> cells) => [.. cells.Index().Select(cell => new[] { cell.Index == 0 ? Label(label) : "", cell.Item })];
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", 11), pen => pen
            .Title(v.One("이력서", "이  력  서"), centred: true)
            .Table([0.2, 0.8],
            [
                [Label(v.One("이름", "성명")), p.Name], [Label("생년월일"), p.Born], [Label("주소"), p.Address], [Label(v.One("연락처", "전화")), p.Phone], [Label("이메일"), p.Email],
                .. When(p.TargetCompany is not null, [Label("지원회사"), p.TargetCompany ?? ""]),
                .. When(p.TargetRoles.Count > 0, [Label("지원분야"), Roles(p)]),
                .. Rows("학력", p.Education.Select(e => $"{e.Period}  {e.Organisation} {e.Role} 졸업")),
                .. Rows("경력", p.Experience.Select(e => $"{e.Period}  {e.Organisation} {e.Role}\n{Bulleted(bullet, e.Claims)}")),
                .. Rows(v.One("활동", "대외활동"), p.Activities.Select(e => $"{e.Period}  {e.Title} ({e.Organisation}, {e.Role})\n{Bulleted(bullet, e.Claims)}")),
                .. Rows(v.One("자격", "자격증"), p.Certifications.Select(e => $"{e.Period}  {e.Title} ({e.Organisation})")),
                [Label(v.One("기술", "보유기술")), string.Join(", ", p.Skills)],
                [Label("취미"), v.One("등산, 독서", "배드민턴", "사진 촬영")],
                [Label(v.One("소개", "자기소개")), p.Summary!],
            ], ruled: false)
            .Gap().Line("2026년 3월 16일", centred: true).Line(p.Name, centred: true));
    }

    private static Sheet PrintedMail(Applicant p)
    {
        var v = new Variety(p);
        var (mark, bullet, gap) = (v.One("▶ ", "■ ", "◇ ", "# "), v.One("-", "·"), v.One(" / ", " | "));
        var (what, own) = (p.TargetRoles.Count == 0 ? $"{p.Name} 이력서 보내드립니다" : $"{Roles(p)} 지원합니다 - {p.Name}", p.TargetRoles.Count == 0 ? "입사를 지원하는" : $"{Roles(p)} 직무에 지원하는");
        return Pen.Write(new("Nanum Gothic", "#000000", 10, Bottom: "{page}/2"), pen => pen
            .Line(v.One("[입사지원] ", "(채용 지원) ", "") + what, look: Look.Strong)
            .Table([0.14, 0.86], [["보낸사람", $"{p.Name} <{p.Email}>"], ["받는사람", "채용담당 <recruit@example.com>"], ["날짜", "2026-03-16 (월) 09:42"], ["첨부파일", "포트폴리오.pdf (2.4MB)"]], ruled: false)
            .Gap().Line(p.TargetCompany is null ? "안녕하세요, 채용 담당자님." : $"안녕하세요, {p.TargetCompany} 채용 담당자님.").Line($"{own} {p.Name}입니다. 이력을 아래에 적어 보내드립니다.")
            .Gap().Line(mark + v.One("자기소개", "간단 소개")).Line(p.Summary!)
            .Gap().Line(mark + v.One("경력", "경력사항")).Each(p.Experience, e => pen.Line(string.Join(gap, e.Period, e.Organisation, e.Role)).Bullets(e.Claims, bullet))
            .Gap().Line(mark + v.One("학력", "학력사항")).Each(p.Education, e => pen.Line(string.Join(gap, e.Period, e.Organisation, e.Role)))
            .Gap().Line(mark + "자격증").Each(p.Certifications, e => pen.Line(string.Join(gap, e.Period, e.Title, e.Organisation)))
            .Gap().Line(mark + "어학").Each(p.Languages, e => pen.Line(string.Join(gap, e.Period, e.Title, e.Level)))
            .Gap().Line(mark + v.One("업무 스킬", "활용 가능한 기술")).Line(string.Join(", ", p.Skills))
            .Gap().Line("바쁘신 중에 읽어 주셔서 감사합니다.").Line($"{p.Name} 드림")
            .Line("--").Line(p.Name).Line($"M. {p.Phone}").Line($"E. {p.Email}"));
    }

    private static Sheet ExperiencedStatement(Applicant p)
    {
        var v = new Variety(p);
        var (mark, asked, boxed) = (v.One("□ ", "■ ", ""), v.One("{0}. {1}", "■ {1}", "{1}"), v.Chance());
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 10.5, Bottom: "- {page} -"), pen => pen
            .Title(v.One("자기소개서 (경력)", "경력 자기소개서", "자 기 소 개 서"), centred: true)
            .Table([0.15, 0.35, 0.15, 0.35],
            [
                ["지원회사", p.TargetCompany ?? "", v.One("지원직무", "지원분야"), Roles(p)],
                ["성명", p.Name, "연락처", p.Phone], ["이메일", p.Email, "총 경력", HowLong.Korean(p.Experience)],
            ], labels: true)
            .Line(mark + v.One("주요 경력", "경력 요약"), look: Look.Strong)
            .Table([0.34, 0.34, 0.32], [["근무기간", "근무처", "직위"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Each(p.Essays.Index(), essay => pen.Gap().Line(Numbered(asked, essay.Index, essay.Item.Question), look: Look.Strong)
                .Table([1], boxed ? [[string.Join('\n', essay.Item.Paragraphs)]] : Array.Empty<string[]>()).Each(boxed ? [] : essay.Item.Paragraphs, text => pen.Line(text))));
    }

    private static Sheet TitledAnswers(Applicant p)
    {
        var v = new Variety(p);
        var (asked, gap) = (v.One("{0}. {1}", "Q{0}. {1}", "▣ {1}", "{1}"), v.One(" / ", " | "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo", "Nanum Barun Gothic"), "#222222", 10.5, Bottom: v.One(null, "{page}")), pen => pen
            .Title(v.One("자기소개서", "자 기 소 개 서"), centred: true)
            .Line(p.TargetCompany is null ? "" : $"지원회사 : {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"지원직무 : {Roles(p)}")
            .Line($"이름 : {p.Name}").Line($"연락처 : {string.Join(gap, p.Phone, p.Email)}")
            .Each(p.Essays.Index(), essay => pen.Gap().Heading(Numbered(asked, essay.Index, essay.Item.Question)).Each(essay.Item.Paragraphs.Index(), text => pen.Line(text.Item, look: text.Index == 0 ? Look.Strong : Look.Plain))));
    }

    private static Sheet BriefHistory(Applicant p)
    {
        var v = new Variety(p);
        var (now, before) = v.One(("現 ", "前 "), ("(현) ", "(전) "), ("현) ", "전) "));
        var (mark, bullet) = (v.One("■ ", "◎ ", ""), v.One("- ", "· ", ""));
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#000000", 11), pen => pen
            .Title(v.One("약   력", "주요 약력", "프 로 필"), centred: true)
            .Line($"성  명 : {p.Name}").Line($"연락처 : {p.Phone}").Line($"이메일 : {p.Email}").Line(p.TargetRoles.Count == 0 ? "" : $"희망분야 : {Roles(p)}")
            .Heading(mark + "학력").Each(p.Education, e => pen.Line($"{bullet}{e.Organisation} {e.Role} 졸업 ({e.Period})"))
            .Heading(mark + v.One("경력", "주요 경력")).Each(p.Experience, e => pen.Line($"{bullet}{(e.Span!.Ongoing ? now : before)}{e.Organisation} {e.Role} ({e.Period})"))
            .Heading(mark + v.One("자격", "자격 및 면허")).Each(p.Certifications, e => pen.Line($"{bullet}{e.Title}, {e.Organisation} ({e.Period})"))
            .Heading(mark + v.One("수상", "상훈")).Each(p.Awards, e => pen.Line($"{bullet}{e.Title}, {e.Organisation} ({e.Period})"))
            .Heading(mark + v.One("대외활동", "사회활동")).Each(p.Activities, e => pen.Line($"{bullet}{e.Title}, {e.Organisation} {e.Role} ({e.Period})")));
    }
}
