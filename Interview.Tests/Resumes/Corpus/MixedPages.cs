using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Pages that keep several kinds together under one heading, or call their headings in words of their own.</summary>
internal static class MixedPages
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-kinds-grid", "one grid for certificates, tests and awards, its first column their kind", "ko", Kind.Experienced, DateStyle.Dots, "company skills education experience awards certifications languages essays", KindsGrid) { OrDates = [DateStyle.Tight, DateStyle.HangulPadded, DateStyle.YearFirstSlashes] },
        new("ko-shared-heads", "headings that open two sections together", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience projects activities awards certifications languages", SharedHeads) { OrDates = [DateStyle.ShortYears, DateStyle.DotsAndHyphen, DateStyle.HangulPadded], Everyday = true },
        new("ko-own-heads", "headings in the writer's own words", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience projects activities awards certifications languages", OwnHeads) { OrDates = [DateStyle.Dashes, DateStyle.Tight] },
        new("en-shared-heads", "headings that open two sections together", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience projects activities awards certifications languages", SharedEnglish) { OrDates = [DateStyle.TightYears, DateStyle.Slashes, DateStyle.IsoMonths], Everyday = true },
        new("en-two-liners", "an entry's head is two lines, places and dates at their right", "en", Kind.LongCareer, DateStyle.ShortMonths, "skills education experience projects activities awards certifications languages", TwoLiners) { OrDates = [DateStyle.LongMonths, DateStyle.TightYears] },
        new("en-own-heads", "headings in the writer's own words", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience projects activities awards certifications languages", OwnEnglish) { OrDates = [DateStyle.Years, DateStyle.DottedMonths] },
    ];

    private static Sheet KindsGrid(Applicant p)
    {
        var v = new Variety(p);
        var kind = v.One("구분", "종류", "분류");
        var (wide, joined) = (v.Chance(), v.Chance());
        string Level(Entry e) => e.Level ?? e.Organisation!;
        IEnumerable<(string Kind, Entry Entry)> all = [.. p.Certifications.Select(e => ("자격증", e)), .. p.Languages.Select(e => ("어학", e)), .. p.Awards.Select(e => ("수상", e))];
        var rows = all.ToList();
        string KindOf(int at) => joined && at > 0 && rows[at - 1].Kind == rows[at].Kind ? Table.Above : rows[at].Kind;
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), Size: v.One(9.5, 10)), pen => pen
            .Title(v.One("이력서", "입사지원서"), centred: true)
            .Table([0.15, 0.35, 0.15, 0.35], [["성명", p.Name, "지원분야", string.Join(", ", p.TargetRoles)], ["연락처", p.Phone, "이메일", p.Email], ["지원회사", p.TargetCompany ?? "", "주소", p.Address]], labels: true)
            .Heading(v.One("학력사항", "학력")).Table([0.15, 0.25, 0.35, 0.25], [[kind, v.One("재학기간", "기간"), "학교명", "전공"], .. p.Education.Select(e => new[] { e.Role == "인문계" ? "고등학교" : "대학교", e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading(v.One("경력사항", "경력")).Table([0.12, 0.22, 0.2, 0.16, 0.3], [[kind, v.One("근무기간", "기간"), v.One("회사명", "근무처"), v.One("직위", "직급"), v.One("담당업무", "주요업무")], .. p.Experience.Select(e => new[] { "정규직", e.Period!, e.Organisation!, e.Role!, string.Join('\n', e.Claims) })], header: true)
            .Heading(v.One("자격·어학·수상", "자격증 및 기타", "자격 / 어학 / 수상", "자격사항 및 수상내역"))
            .Table(wide ? [0.15, 0.35, 0.3, 0.2] : [0.15, 0.2, 0.35, 0.3],
            [
                wide ? [kind, v.One("명칭", "내용", "항목"), v.One("점수/기관", "기관/점수", "비고"), v.One("취득일", "일자")] : [kind, v.One("취득일", "일자"), v.One("명칭", "내용", "항목"), v.One("점수/기관", "기관/점수", "비고")],
                .. rows.Select((row, at) => wide ? new[] { KindOf(at), row.Entry.Title, Level(row.Entry), row.Entry.Period! } : [KindOf(at), row.Entry.Period!, row.Entry.Title, Level(row.Entry)]),
            ], header: true)
            .Heading("보유기술").Line(string.Join(", ", p.Skills))
            .Heading("자기소개서").Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text).Gap())));
    }

    private static Sheet SharedHeads(Applicant p)
    {
        var v = new Variety(p);
        var (style, sign, joint) = (v.One(0, 1, 2, 3), v.One("", "- ", "• "), v.One(" 및 ", " · ", "/", ", "));
        string Line(Entry e, string? by) => sign + style switch
        {
            0 => $"{e.Period} {e.Title}{(by is null ? "" : $" ({by})")}",
            1 => $"{e.Title}{(by is null ? "" : $", {by}")} ({e.Period})",
            2 => $"{e.Title}{(by is null ? "" : $" | {by}")} | {e.Period}",
            _ => $"{e.Period} | {e.Title}{(by is null ? "" : $" | {by}")}",
        };
        string Test(Entry e) => sign + style switch { 0 => $"{e.Period} {e.Title} {e.Level}", 1 => $"{e.Title} {e.Level} ({e.Period})", 2 => $"{e.Title} {e.Level} | {e.Period}", _ => $"{e.Period} | {e.Title} {e.Level}" };
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#335577"), pen => pen
            .Title(p.Name).Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle).Line($"{p.Phone} | {p.Email}")
            .Heading(v.One("간단 소개", "자기소개")).Line(p.Summary!)
            .Heading(v.One("경력", "업무 경험")).Each(p.Experience, e => pen.Line($"{e.Organisation}, {e.Role}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("프로젝트", "주요 프로젝트")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("학력", "학력사항")).Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role}", e.Period))
            .Heading(v.One("대외활동", "활동")).Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Role})", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.Chance() ? $"자격증{joint}수상" : $"수상{joint}자격증")
            .Each(v.InSomeOrder([.. p.Certifications, .. p.Awards]), e => pen.Line(Line(e, e.Organisation)))
            .Heading(v.One("어학", "외국어 능력")).Each(p.Languages, e => pen.Line(Test(e)))
            .Heading(v.One("기술", "기술 스택")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet OwnHeads(Applicant p)
    {
        var v = new Variety(p);
        var (inline, mark) = (v.Chance(), v.One("", "■ ", "▣ ", "| "));
        Pen Entry(Pen pen, string name, Entry e) => inline ? pen.Line($"{e.Period} {name}", look: Look.Strong) : pen.Line(name, e.Period, Look.Strong);
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#225544"), pen => pen
            .Title(p.Name).Line(Joined(" · ", p.Phone, p.Email, p.TargetRoles.Count > 0 ? $"희망직무: {string.Join(", ", p.TargetRoles)}" : null))
            .Heading(mark + v.One("저는 이런 사람입니다", "한마디로")).Line(p.Summary!)
            .Heading(mark + v.One("지금까지의 발자취", "걸어온 길", "이곳에서 일했습니다")).Each(p.Experience, e => Entry(pen, $"{e.Organisation}, {e.Role}", e).Bullets(e.Claims))
            .Heading(mark + v.One("직접 만든 결과물", "이런 것을 만들었습니다", "손으로 만든 것들")).Each(p.Projects, e => Entry(pen, e.Title, e).Bullets(e.Claims))
            .Heading(mark + v.One("이곳에서 배웠습니다", "공부의 자취", "학창 시절")).Each(p.Education, e => Entry(pen, $"{e.Organisation} {e.Role}", e))
            .Heading(mark + v.One("사람들과 함께한 시간", "회사 밖에서", "나눔과 어울림")).Each(p.Activities, e => Entry(pen, $"{e.Title}, {e.Organisation}, {e.Role}", e).Bullets(e.Claims))
            .Heading(mark + v.One("인정받은 순간", "뿌듯했던 순간")).Each(p.Awards, e => pen.Line(inline ? $"{e.Period} {e.Title} ({e.Organisation})" : $"{e.Title} ({e.Organisation})", inline ? null : e.Period))
            .Heading(mark + v.One("시험으로 확인한 실력", "증명할 수 있는 것")).Each(p.Certifications, e => pen.Line(inline ? $"{e.Period} {e.Title} ({e.Organisation})" : $"{e.Title} ({e.Organisation})", inline ? null : e.Period))
            .Heading(mark + v.One("말할 수 있는 언어", "다른 나라 말")).Each(p.Languages, e => pen.Line(inline ? $"{e.Period} {e.Title} {e.Level}" : $"{e.Title} {e.Level}", inline ? null : e.Period))
            .Heading(mark + v.One("손에 익은 도구", "자주 쓰는 도구들", "다루는 것들")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet SharedEnglish(Applicant p)
    {
        var v = new Variety(p);
        var (style, joint, runIn) = (v.One(0, 1, 2), v.One(" & ", " and ", " / ", ", "), v.Chance());
        Pen Listed(Pen pen, Entry e) => style switch
        {
            0 => pen.Line($"{e.Title}, {e.Organisation}", e.Period),
            1 => pen.Line($"{e.Period}: {e.Title} ({e.Organisation})"),
            _ => pen.Bullets([$"{e.Title} – {e.Organisation}, {e.Period}"]),
        };
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#333333", v.One(9.5, 10)), pen => pen
            .Title(p.Name, centred: true).Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: true).Line($"{p.Email} · {p.Phone} · {p.Address}", centred: true)
            .Heading(v.One("Summary", "Profile")).Line(p.Summary!)
            .Heading(v.One("Experience", "Work Experience")).Each(p.Experience, e => pen.Line($"{e.Organisation} | {e.Role}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading("Projects").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading(v.One("Volunteering", "Activities", "Community")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period).Bullets(e.Claims))
            .Heading(v.Chance() ? $"Awards{joint}Certifications" : $"Certifications{joint}Awards").Each(v.InSomeOrder([.. p.Awards, .. p.Certifications]), e => Listed(pen, e))
            .Heading(v.Chance() ? $"Skills{joint}Languages" : $"Languages{joint}Skills")
            .Each(runIn ? [0] : Array.Empty<int>(), _ => pen.Line($"Languages: {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}").Line($"{v.One("Tools", "Skills", "Technical")}: {string.Join(", ", p.Skills)}"))
            .Each(runIn ? Array.Empty<int>() : [0], _ => pen.Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))).Line(string.Join(", ", p.Skills))));
    }

    private static Sheet TwoLiners(Applicant p)
    {
        var v = new Variety(p);
        var (roleFirst, cities) = (v.Chance(), v.One("Leeds, UK", "Austin, TX", "Remote"));
        Pen Head(Pen pen, string first, string second, string? period) => pen.Line(first, cities, Look.Strong).Line(second, period);
        return Pen.Write(new("Nanum Myeongjo", "#000000", v.One(9.5, 10.5)), pen => pen
            .Title(p.Name, centred: true).Line($"{p.Phone} | {p.Email}", centred: true).Line(p.TargetRoles.Count == 0 ? "" : $"Objective: {string.Join(" / ", p.TargetRoles)}")
            .Heading(v.One("EDUCATION", "Education")).Each(p.Education, e => Head(pen, e.Organisation!, e.Role!, e.Period))
            .Heading(v.One("EXPERIENCE", "Experience")).Each(p.Experience, e => Head(pen, roleFirst ? e.Role! : e.Organisation!, roleFirst ? e.Organisation! : e.Role!, e.Period).Bullets(e.Claims))
            .Heading(v.One("PROJECTS", "Projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("LEADERSHIP", "Volunteering")).Each(p.Activities, e => Head(pen, e.Organisation!, $"{e.Role}, {e.Title}", e.Period).Bullets(e.Claims))
            .Heading(v.One("AWARDS", "Honors")).Each(p.Awards, e => pen.Line(e.Title, e.Period, Look.Strong).Line(e.Organisation!))
            .Heading(v.One("CERTIFICATIONS", "Licenses")).Each(p.Certifications, e => pen.Line(e.Title, e.Period, Look.Strong).Line(e.Organisation!))
            .Heading(v.One("SKILLS", "Technical Skills")).Line($"Tools: {string.Join(", ", p.Skills.Take(3))}").Line($"{v.One("Other", "Methods", "Also")}: {string.Join(", ", p.Skills.Skip(3))}")
            .Heading("LANGUAGES").Line(string.Join("; ", p.Languages.Select(e => $"{e.Title}: {e.Level}"))));
    }

    private static Sheet OwnEnglish(Applicant p)
    {
        var v = new Variety(p);
        var dated = v.Chance();
        Pen Entry(Pen pen, string name, Entry e) => dated ? pen.Line($"{name} ({e.Period})", look: Look.Strong) : pen.Line(name, e.Period, Look.Strong);
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#553322"), pen => pen
            .Title(p.Name).Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle).Line($"{p.Email} | {p.Phone}")
            .Heading(v.One("Hello", "The short version", "Nice to meet you")).Line(p.Summary!)
            .Heading(v.One("Places I have been useful", "The day jobs", "Where the hours went")).Each(p.Experience, e => Entry(pen, $"{e.Role}, {e.Organisation}", e).Bullets(e.Claims))
            .Heading(v.One("Made along the way", "Things that shipped", "Built from scratch")).Each(p.Projects, e => Entry(pen, e.Title, e).Bullets(e.Claims))
            .Heading(v.One("Lecture halls", "Classrooms", "The student years")).Each(p.Education, e => Entry(pen, $"{e.Role}, {e.Organisation}", e))
            .Heading(v.One("After hours", "Giving back", "When nobody pays me")).Each(p.Activities, e => Entry(pen, $"{e.Title}, {e.Organisation}, {e.Role}", e).Bullets(e.Claims))
            .Heading(v.One("Kind words in metal", "Pats on the back", "Trophy shelf")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("Papers that prove it", "On paper", "Exams passed")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("I can talk to you in", "Tongues", "Mother tongue and others")).Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
            .Heading(v.One("The workbench", "Good with", "What is in my bag")).Line(string.Join(", ", p.Skills)));
    }
}
