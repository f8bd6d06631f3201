using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean pages without a form: how headings are marked, how an entry's line is put together, and how questions stand over their answers differs from writer to writer.</summary>
internal static class KoreanPages
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-asked", "자기소개서, its questions plain headings", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", Asked) { Everyday = true },
        new("ko-asked-after", "a short 이력서 with questions behind it", "ko", Kind.Graduate, DateStyle.Tight, "company education experience activities certifications languages essays", AskedAfter) { OrDates = [DateStyle.Dots, DateStyle.ShortYears], Everyday = true },
        new("ko-marked-heads", "headings and entries numbered, lettered, bracketed", "ko", Kind.Experienced, DateStyle.Dots, "company summary skills education experience projects activities awards certifications languages", MarkedHeads) { OrDates = [DateStyle.HangulPadded, DateStyle.Tight, DateStyle.SpacedDots] },
        new("ko-right-side", "two columns, side column right", "ko", Kind.Experienced, DateStyle.Tight, "summary skills education experience projects awards certifications languages", RightSide) { OrDates = [DateStyle.BareYears, DateStyle.HangulPadded, DateStyle.DotsAndHyphen], Everyday = true },
        new("ko-run-in", "labels run into their lines", "ko", Kind.Experienced, DateStyle.Dots, "company skills education experience projects activities certifications languages", RunIn) { OrDates = [DateStyle.HangulPadded, DateStyle.YearFirstSlashes], Everyday = true },
        new("ko-one-liners", "an entry is a line", "ko", Kind.Experienced, DateStyle.Tight, "skills education experience activities awards certifications languages", OneLiners) { OrDates = [DateStyle.ShortYears, DateStyle.Dots, DateStyle.TightDashes] },
        new("ko-web", "a page of a note-taking tool", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience projects activities certifications languages", Web) { OrDates = [DateStyle.DotsAndHyphen, DateStyle.Dashes], Everyday = true },
    ];

    private static Pen Question(Pen pen, int style, int index, string question, string limit = "") => style switch
    {
        _ when limit.Length > 0 => Question(pen, style, index, question + limit),
        0 => pen.Heading(question),
        1 => pen.Heading($"{index + 1}. {question}"),
        2 => pen.Line($"Q{index + 1}. {question}", look: Look.Strong),
        3 => pen.Line($"[질문 {index + 1}]", look: Look.Strong).Line(question, look: Look.Strong),
        4 => pen.Line($"■ {question}", look: Look.Strong),
        5 => pen.Line($"<{question}>", look: Look.Strong),
        6 => pen.Line(question),
        9 => pen.Line($"Q. {question}", look: Look.Strong),
        7 => pen.Heading($"문항 {index + 1}").Line(question, look: Look.Strong),
        _ => pen.Line($"{index + 1}) {question}"),
    };

    private static Sheet Asked(Applicant p)
    {
        var v = new Variety(p);
        var (style, airy, limit) = (v.One(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), v.Chance(), v.One("", "", " (500자 이내)", " [700자 이상 1,000자 이내]", " (공백 포함 800자)"));
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), Size: v.One(10, 10.5, 11), Bottom: v.One(null, "- {page} -", "{page}")), pen => pen
            .Title(v.One("자기소개서", "자 기 소 개 서", "지원서"), centred: v.Chance())
            .Line(Joined(v.One("  |  ", " / ", "   "), $"{v.One("성명", "이름")}: {p.Name}", p.TargetRoles.Count > 0 ? $"{v.One("지원직무", "지원분야")}: {string.Join(", ", p.TargetRoles)}" : null, p.TargetCompany is null ? null : $"지원회사: {p.TargetCompany}"))
            .Line($"{p.Phone} | {p.Email}")
            .Each(p.Essays.Index(), essay => Question(pen.Gap(), style, essay.Index, essay.Item.Question, limit).Each(essay.Item.Paragraphs.Index(), text => pen.Line(text.Item).Each(airy ? [0] : Array.Empty<int>(), _ => pen.Gap()))));
    }

    private static Sheet AskedAfter(Applicant p)
    {
        var v = new Variety(p);
        var style = v.One(0, 1, 2, 3, 4, 6, 8);
        return Pen.Write(new("Nanum Barun Gothic", "#333366"), pen => pen
            .Title(p.Name)
            .Line(Joined(" · ", p.TargetRoles.Count > 0 ? $"지원직무: {string.Join(", ", p.TargetRoles)}" : null, p.TargetCompany is null ? null : $"지원회사: {p.TargetCompany}"))
            .Line($"{p.Phone} · {p.Email}")
            .Heading(v.One("학력", "학력사항", "학교")).Each(p.Education, e => pen.Line($"{e.Period} {e.Organisation} {e.Role}"))
            .Heading(v.One("경험", "인턴 경험", "경력")).Each(p.Experience, e => pen.Line($"{e.Period} {e.Organisation} {e.Role}").Bullets(e.Claims, "-"))
            .Heading(v.One("활동", "대외활동", "교내외 활동")).Each(p.Activities, e => pen.Line($"{e.Period} {e.Title}, {e.Organisation} {e.Role}").Bullets(e.Claims, "-"))
            .Heading(v.One("자격증", "자격")).Each(p.Certifications, e => pen.Line($"{e.Period} {e.Title} ({e.Organisation})"))
            .Heading(v.One("어학", "어학성적")).Each(p.Languages, e => pen.Line($"{e.Period} {e.Title} {e.Level}"))
            .Each(v.Chance() ? [v.One("자기소개서", "자기소개서 문항", "에세이")] : Array.Empty<string>(), name => pen.Heading(name))
            .Each(p.Essays.Index(), essay => Question(pen, style, essay.Index, essay.Item.Question).Each(essay.Item.Paragraphs, text => pen.Line(text).Gap())));
    }

    private static Sheet MarkedHeads(Applicant p)
    {
        var v = new Variety(p);
        string[] roman = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ"];
        string[] letters = ["가", "나", "다", "라", "마", "바", "사", "아", "자", "차"];
        var style = v.One(0, 1, 2, 3, 4, 5, 6, 7, 8);
        var number = 0;
        string Head(params string[] names)
        {
            var name = v.One(names);
            number++;
            return style switch
            {
                0 => $"{roman[number - 1]}. {name}", 1 => $"{number}) {name}", 2 => $"{letters[number - 1]}. {name}", 3 => $"[{name}]", 4 => $"<{name}>", 5 => $"◆ {name}", 6 => $"【{name}】", 7 => $"{number}. {name}", _ => $"▶ {name}",
            };
        }

        var entry = v.One(0, 1, 2, 3);
        string Numbered(int at, string text) => entry switch { 0 => $"{at + 1}) {text}", 1 => $"({at + 1}) {text}", 2 => $"○ {text}", _ => $"{letters[at % 10]}. {text}" };
        var plain = v.Chance();
        Pen Headed(Pen pen, string head) => plain ? pen.Gap().Line(head, look: Look.Strong) : pen.Heading(head);
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo", "Noto Sans CJK KR"), "#1f3a5f", v.One(9.5, 10, 11)), pen =>
        {
            pen.Title(v.Chance() ? "이력서" : "이 력 서", centred: true);
            Headed(pen, Head("인적사항", "기본정보", "개인정보"))
                .Line($"- 성명: {p.Name}").Line($"- 연락처: {p.Phone}").Line($"- 이메일: {p.Email}")
                .Line(p.TargetRoles.Count == 0 ? "" : $"- {v.One("지원분야", "희망직무")}: {string.Join(", ", p.TargetRoles)}").Line(p.TargetCompany is null ? "" : $"- 지원회사: {p.TargetCompany}");
            Headed(pen, Head("요약", "자기소개", "핵심역량")).Line(p.Summary!);
            Headed(pen, Head("학력사항", "학력", "학력 및 교육")).Each(p.Education.Index(), e => pen.Line(Numbered(e.Index, $"{e.Item.Organisation} {e.Item.Role} ({e.Item.Period})")));
            Headed(pen, Head("경력사항", "경력", "실무경력", "근무경력")).Each(p.Experience.Index(), e => pen.Line(Numbered(e.Index, $"{e.Item.Organisation} / {e.Item.Role} / {e.Item.Period}")).Bullets(e.Item.Claims, "-"));
            Headed(pen, Head("프로젝트", "수행 프로젝트", "프로젝트 경험")).Each(p.Projects.Index(), e => pen.Line(Numbered(e.Index, $"{e.Item.Title} ({e.Item.Period})")).Bullets(e.Item.Claims, "-"));
            Headed(pen, Head("대외활동", "교내외 활동", "기타 활동")).Each(p.Activities.Index(), e => pen.Line(Numbered(e.Index, $"{e.Item.Title}, {e.Item.Organisation}, {e.Item.Role} ({e.Item.Period})")).Bullets(e.Item.Claims, "-"));
            Headed(pen, Head("수상경력", "수상 내역", "상훈")).Each(p.Awards.Index(), e => pen.Line(Numbered(e.Index, $"{e.Item.Title} ({e.Item.Organisation}, {e.Item.Period})")));
            Headed(pen, Head("자격증", "자격사항", "자격 및 면허")).Each(p.Certifications.Index(), e => pen.Line(Numbered(e.Index, $"{e.Item.Title} / {e.Item.Organisation} / {e.Item.Period}")));
            Headed(pen, Head("어학", "어학능력", "외국어")).Each(p.Languages.Index(), e => pen.Line(Numbered(e.Index, $"{e.Item.Title} {e.Item.Level} ({e.Item.Period})")));
            Headed(pen, Head("보유기술", "기술", "활용 능력")).Line(string.Join(", ", p.Skills));
        });
    }

    private static Sheet RightSide(Applicant p)
    {
        var v = new Variety(p);
        var (own, roleFirst) = (v.Chance(), v.Chance());
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR", "Nanum Barun Gothic"), v.One("#2b6e5b", "#5b2b6e"), v.One(9, 9.5, 10)), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Columns(v.One(0.6, 0.66, 0.7),
                left => left
                    .Heading(v.One("소개", "요약", "자기소개")).Line(p.Summary!)
                    .Heading(v.One("경력", "업무 경험", "경력사항")).Each(p.Experience, e => (roleFirst ? left.Line(e.Role!, look: Look.Strong).Line($"{e.Organisation} | {e.Period}")
                        : own ? left.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!, look: Look.Small) : left.Line($"{e.Organisation} {e.Role}", look: Look.Strong).Line(e.Period!, look: Look.Small)).Bullets(e.Claims))
                    .Heading(v.One("프로젝트", "주요 프로젝트")).Each(p.Projects, e => (own ? left.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small) : left.Line(e.Title, e.Period, Look.Strong)).Bullets(e.Claims)),
                right => right
                    .Heading(v.One("연락처", "Contact")).Line(p.Phone).Line(p.Email).Line(p.Address)
                    .Heading(v.One("학력", "학력사항")).Each(p.Education, e => right.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!, look: Look.Small))
                    .Heading(v.One("기술", "보유 기술", "Skills")).Each(v.Chance() ? p.Skills : [string.Join(", ", p.Skills)], skill => right.Line(skill))
                    .Heading(v.One("자격증", "자격")).Each(p.Certifications, e => right.Line(e.Title).Line($"{e.Organisation}, {e.Period}", look: Look.Small))
                    .Heading(v.One("어학", "외국어")).Each(p.Languages, e => right.Line($"{e.Title} {e.Level}").Line(e.Period!, look: Look.Small))
                    .Heading(v.One("수상", "수상 내역")).Each(p.Awards, e => right.Line(e.Title).Line($"{e.Organisation} · {e.Period}", look: Look.Small)),
                leftIsSide: false));
    }

    private static Sheet RunIn(Applicant p)
    {
        var v = new Variety(p);
        var (oneLine, colon, bullet) = (v.Chance(), v.One(": ", " : "), v.One("", "- ", "· "));
        var gap = v.One("  ", " / ", " | ", ", ");
        Pen Told(Pen pen, params (string Label, string? Value)[] all)
        {
            var told = all.Where(one => one.Value is not null).Select(one => one.Label + colon + one.Value).ToList();
            return oneLine ? pen.Line(string.Join(gap, told)) : pen.Each(told, line => pen.Line(bullet + line));
        }

        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo")), pen =>
        {
            pen.Title(v.One("이력서", "경력기술서"));
            Told(pen, ("이름", p.Name), ("연락처", p.Phone), ("이메일", p.Email));
            Told(pen, (v.One("지원분야", "희망직무"), p.TargetRoles.Count == 0 ? null : string.Join(" / ", p.TargetRoles)), ("지원회사", p.TargetCompany));
            pen.Heading(v.One("경력", "경력사항", "직장 경력")).Each(p.Experience, e => Told(pen, (v.One("회사", "회사명", "근무처"), e.Organisation), (v.One("기간", "근무기간", "재직기간"), e.Period), (v.One("직위", "직급", "역할"), e.Role)).Bullets(e.Claims, "-").Gap())
                .Heading(v.One("프로젝트", "주요 프로젝트")).Each(p.Projects, e => Told(pen, (v.One("프로젝트명", "과제명"), e.Title), (v.One("기간", "수행기간"), e.Period)).Bullets(e.Claims, "-").Gap())
                .Heading(v.One("학력", "학력사항")).Each(p.Education, e => Told(pen, ("학교", e.Organisation), ("전공", e.Role), ("기간", e.Period)))
                .Heading(v.One("활동", "대외활동")).Each(p.Activities, e => Told(pen, ("활동명", e.Title), (v.One("기관", "소속"), e.Organisation), ("역할", e.Role), ("기간", e.Period)).Bullets(e.Claims, "-"))
                .Heading(v.One("자격증", "자격")).Each(p.Certifications, e => Told(pen, ("자격증", e.Title), (v.One("발급기관", "발행처"), e.Organisation), ("취득일", e.Period)))
                .Heading(v.One("어학", "어학 능력")).Each(p.Languages, e => Told(pen, ("시험", e.Title), ("점수", e.Level), ("응시일", e.Period)))
                .Heading(v.One("기술", "보유기술")).Line(string.Join(", ", p.Skills));
        });
    }

    private static Sheet OneLiners(Applicant p)
    {
        var v = new Variety(p);
        var style = v.One(0, 1, 2, 3, 4);
        string Line(string? period, params string?[] names)
        {
            var told = names.Where(name => name is not null);
            return style switch
            {
                0 => $"{period} {string.Join(' ', told)}", 1 => $"{string.Join(' ', told)} ({period})", 2 => $"{period} | {string.Join(" | ", told)}", 3 => $"{string.Join(", ", told)}, {period}", _ => $"{period}  {string.Join(" / ", told)}",
            };
        }

        var bullets = v.Chance();
        Pen Each(Pen pen, IReadOnlyList<Entry> all, Func<Entry, string> line) => bullets ? pen.Bullets([.. all.Select(line)], "-") : pen.Each(all, e => pen.Line(line(e)));
        return Pen.Write(new("Nanum Gothic", "#000000", v.One(9, 10)), pen =>
        {
            pen.Title(p.Name).Line($"{p.Email} {p.Phone}").Line(p.TargetRoles.Count == 0 ? "" : $"지원분야 {string.Join(", ", p.TargetRoles)}");
            Each(pen.Heading(v.One("학력", "학력사항")), p.Education, e => Line(e.Period, e.Organisation, e.Role));
            pen.Heading(v.One("경력", "경력사항", "업무 경력")).Each(p.Experience, e => pen.Line(Line(e.Period, e.Organisation, e.Role)).Bullets(e.Claims, "·"));
            pen.Heading(v.One("활동", "대외활동")).Each(p.Activities, e => pen.Line(style is 0 or 1 ? Line(e.Period, $"{e.Title},", $"{e.Organisation},", e.Role) : Line(e.Period, e.Title, e.Organisation, e.Role)).Bullets(e.Claims, "·"));
            Each(pen.Heading(v.One("수상", "수상경력")), p.Awards, e => Line(e.Period, style is 0 or 1 ? $"{e.Title}," : e.Title, e.Organisation));
            Each(pen.Heading(v.One("자격증", "자격사항")), p.Certifications, e => Line(e.Period, style is 0 or 1 ? $"{e.Title}," : e.Title, e.Organisation));
            Each(pen.Heading(v.One("어학", "외국어")), p.Languages, e => Line(e.Period, e.Title, e.Level));
            pen.Heading(v.One("기술", "보유 기술")).Line(string.Join(v.One(", ", " / ", " · "), p.Skills));
        });
    }

    private static Sheet Web(Applicant p)
    {
        var v = new Variety(p);
        var english = v.Chance();
        string Head(string korean, string latin) => english ? latin : korean;
        return Pen.Write(new("Noto Sans CJK KR", "#37352f"), pen => pen
            .Title(v.Chance() ? p.Name : $"{p.Name} 이력서")
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line($"Email. {p.Email}").Line($"Phone. {p.Phone}")
            .Heading(Head("소개", "About Me")).Line(p.Summary!)
            .Heading(Head("경력", "Work Experience")).Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line(v.One($"{e.Role} | {e.Period}", $"{e.Period} · {e.Role}")).Bullets(e.Claims))
            .Heading(Head("프로젝트", "Projects")).Each(p.Projects, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!).Bullets(e.Claims))
            .Heading(Head("학력", "Education")).Each(p.Education, e => pen.Line($"{e.Organisation} · {e.Role}", look: Look.Strong).Line(e.Period!))
            .Heading(Head("활동", "Activities")).Each(p.Activities, e => pen.Line($"{e.Title} · {e.Organisation}", look: Look.Strong).Line($"{e.Period} | {e.Role}").Bullets(e.Claims))
            .Heading(Head("자격증", "Certificates")).Each(p.Certifications, e => pen.Line($"{e.Title} · {e.Organisation}").Line(e.Period!))
            .Heading(Head("어학", "Languages")).Each(p.Languages, e => pen.Line($"{e.Title} · {e.Level}").Line(e.Period!))
            .Heading(Head("기술 스택", "Skills")).Line(string.Join(v.One(", ", " · "), p.Skills)));
    }
}
