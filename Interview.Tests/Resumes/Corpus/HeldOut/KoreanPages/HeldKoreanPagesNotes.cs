using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean résumés written as running text: pages of note-taking tools, markdown, a typeset page, a typed one without tables, an e-mail.</summary>
internal static class HeldKoreanPagesNotes
{
    private static readonly DateStyle Arrow = new(m => $"{m.Year}.{m.Number:00}", " → ", "현재");
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle HyphenInOffice = new(m => $"{m.Year}.{m.Number:00}", " - ", "재직 중");
    private static readonly DateStyle DotsToPresent = new(m => $"{m.Year}.{m.Number:00}", " - ", "Present");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle Open = new(m => $"{m.Year}.{m.Number:00}", "~", "");
    private static readonly DateStyle Words = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");
    private static readonly DateStyle SpacedHyphen = new(m => $"{m.Year}. {m.Number:00}", " - ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-note-two-sides", "note-taking tool's page, exported: firm, post and dates at the left of each job, what was done at the right", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects certifications languages", TwoSides, HeldOut: true)
        {
            OrDates = [DateStyle.Dots, Arrow, HyphenInOffice],
            Life = Degree,
        },
        new("held-ko-note-greeting", "note-taking tool's page, exported: a greeting names the role, a framed introduction, one column", "ko", Kind.Experienced, DateStyle.Dots, "summary skills education experience projects activities awards", Greeting, HeldOut: true)
        {
            OrDates = [DateStyle.DotsAndHyphen, DotsInOffice, SpacedHyphen],
            Life = Degree,
        },
        new("held-ko-markdown-readme", "markdown page of a new graduate: projects first, dates in brackets behind names, lists of everything", "ko", Kind.Graduate, DateStyle.Dots, "summary skills education experience projects activities awards certifications", Readme, HeldOut: true)
        {
            OrDates = [TightDots, DateStyle.DotsAndHyphen],
            Life = Degree,
            Tells = (section, e) => section == "certifications" ? e with { Organisation = null } : e,
        },
        new("held-ko-typeset-english-heads", "one typeset page: English headings over Korean text, dates at the right margin", "ko", Kind.CareerChanger, DotsToPresent, "summary skills education experience projects awards certifications languages", Typeset, HeldOut: true)
        {
            OrDates = [DateStyle.ShortMonths, DateStyle.DotsAndHyphen, SpacedHyphen],
        },
        new("held-ko-typed-squares", "typed without tables: a square before each heading, labels with colons, hyphens", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience activities certifications languages", TypedSquares, HeldOut: true) { OrDates = [Open, Words, DotsInOffice] },
        new("held-ko-mail-body", "an e-mail, printed: a greeting, numbered parts, thanks", "ko", Kind.CareerChanger, DateStyle.Tight, "company summary skills education experience certifications", MailBody, HeldOut: true) { OrDates = [TightDots, Words] },
    ];

    /// <summary>Who has a degree does not tell of the high school here.</summary>
    private static Applicant Degree(Applicant p) => p with { Education = [.. p.Education.Take(1)] };

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static void Part(Pen pen, string head, IReadOnlyList<Entry> entries, Action<Entry> draw)
    {
        if (entries.Count > 0)
        {
            pen.Heading(head).Each(entries, draw);
        }
    }

    private static Sheet TwoSides(Applicant p)
    {
        var v = new Variety(p);
        var (english, roleFirst, bullet, lasted) = (v.Chance(), v.Chance(), v.One("• ", "- "), v.Chance());
        string Head(string korean, string latin) => english ? latin : korean;
        string Dated(Entry e) => lasted ? $"{e.Period}\n({HowLong.Korean(e)})" : e.Period!;
        string Employer(Entry e) => roleFirst ? $"{e.Organisation}\n{e.Role}\n{Dated(e)}" : $"{e.Organisation}\n{Dated(e)}\n{e.Role}";
        string Done(Entry e) => string.Join('\n', e.Claims.Select(claim => bullet + claim));
        void Sides(Pen pen, string head, IReadOnlyList<Entry> entries, Func<Entry, string> left, Func<Entry, string> right)
        {
            if (entries.Count > 0)
            {
                pen.Heading(head).Table([0.3, 0.7], entries.Select(e => new[] { left(e), right(e) }), ruled: false);
            }
        }

        return Pen.Write(new("Noto Sans CJK KR", "#37352f", 10), pen =>
        {
            pen.Title(v.One(p.Name, $"{p.Name} 이력서", $"이력서 | {p.Name}"));
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle);
            }

            pen.Table([0.3, 0.7], [["Email", p.Email], ["Phone", p.Phone], ["Blog", $"https://blog.example.com/{Handle(p)}"]], labels: true, ruled: false);
            pen.Heading(Head(v.One("소개", "간단 소개"), v.One("Introduction", "About Me"))).Line(p.Summary!);
            Sides(pen, Head(v.One("경력", "업무 경험"), v.One("Work Experience", "Career")), p.Experience, Employer, Done);
            Sides(pen, Head("프로젝트", v.One("Projects", "Side Projects")), p.Projects, e => Joined("\n", e.Title, e.Organisation, e.Role, e.Period), Done);
            pen.Heading(Head(v.One("기술 스택", "보유 기술"), v.One("Skills", "Tech Stack"))).Line(string.Join(v.One(", ", " · "), p.Skills));
            Sides(pen, Head("학력", "Education"), p.Education, e => e.Period!, e => $"{e.Organisation} {e.Role}");
            Sides(pen, Head("자격증", v.One("Certificates", "Certification")), p.Certifications, e => e.Period!, e => Joined(", ", e.Title, e.Organisation));
            Sides(pen, Head("어학", "Languages"), p.Languages, e => e.Period!, e => $"{e.Title} {e.Level}");
        });
    }

    private static Sheet Greeting(Applicant p)
    {
        var v = new Variety(p);
        var (english, gap, oneLine) = (v.Chance(), v.One(" | ", " · ", ", "), v.Chance());
        var hello = v.One("안녕하세요, ", "안녕하세요! ", "안녕하세요. ");
        string Head(string korean, string latin) => english ? latin : korean;
        return Pen.Write(new("Noto Sans CJK KR", "#37352f", 10.5), pen =>
        {
            pen.Title(v.One(p.Name, $"{p.Name} | 이력서", $"{p.Name} 이력서"));
            pen.Line(hello + Joined(" ", string.Join(", ", p.TargetRoles), p.Name) + "입니다.", look: Look.Subtitle);
            pen.Table([1], [[p.Summary!]]);
            pen.Heading(Head("연락처", "Contact")).Bullets([$"Email : {p.Email}", $"Phone : {p.Phone}", $"Blog : https://{Handle(p)}.example.dev"]);
            pen.Heading(Head(v.One("기술", "사용 기술"), v.One("Skills", "Skill Set"))).Bullets([.. p.Skills]);
            Part(pen, Head(v.One("경력", "경력 사항"), v.One("Work Experience", "Experience")) + (v.Chance() ? $" (총 {HowLong.Korean(p.Experience)})" : ""), p.Experience, e =>
            {
                if (oneLine)
                {
                    pen.Line(e.Organisation + gap + e.Role, look: Look.Strong).Line(e.Period!, look: Look.Small);
                }
                else
                {
                    pen.Line(e.Organisation!, look: Look.Strong).Line(e.Period + gap + e.Role, look: Look.Small);
                }

                pen.Bullets(e.Claims).Gap();
            });
            Part(pen, Head(v.One("프로젝트", "주요 프로젝트"), v.One("Projects", "Project")), p.Projects, e => pen.Line(e.Title, look: Look.Strong).Line(Joined(gap, e.Period, e.Organisation, e.Role), look: Look.Small).Bullets(e.Claims).Gap());
            Part(pen, Head(v.One("대외활동", "활동"), v.One("Activities", "Activity")), p.Activities, e => pen.Line(e.Title, look: Look.Strong).Line(Joined(gap, e.Period, e.Organisation, e.Role), look: Look.Small).Bullets(e.Claims).Gap());
            Part(pen, Head(v.One("수상", "수상 경력"), "Awards"), p.Awards, e => pen.Line(Joined(gap, e.Title, e.Organisation, e.Period)));
            Part(pen, Head("학력", "Education"), p.Education, e => pen.Line($"{e.Organisation} {e.Role}", look: Look.Strong).Line(e.Period!, look: Look.Small));
            pen.Heading(Head("기타", "Etc.")).Bullets([v.One("병역 : 육군 병장 만기 제대", "병역 : 해당 없음"), v.One("면접은 평일 저녁이나 주말에 가능합니다.", "포트폴리오는 요청 시 보내드립니다.")]);
        });
    }

    private static Sheet Readme(Applicant p)
    {
        var v = new Variety(p);
        var (hashes, fresh) = (v.One("", "", "## "), v.One("", "신입 "));
        var (deeper, mark) = hashes.Length == 0 ? ("", "•") : ("### ", "-");
        string Named(string title, Entry e) => $"{deeper}{title} ({e.Period})";
        return Pen.Write(new("Noto Sans CJK KR", "#24292f", 10.5), pen =>
        {
            pen.Title((hashes.Length == 0 ? "" : "# ") + p.Name);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(fresh + string.Join(", ", p.TargetRoles), look: Look.Strong);
            }

            pen.Line((hashes.Length == 0 ? "" : "> ") + p.Summary);
            pen.Heading(hashes + "Contact").Bullets([$"Email: {p.Email}", $"Phone: {p.Phone}", $"Blog: https://{Handle(p)}.example.io"], mark);
            pen.Heading(hashes + v.One("Skills", "Tech Stack")).Line(string.Join(", ", p.Skills));
            Part(pen, hashes + v.One("Projects", "Project"), p.Projects, e => pen.Line(Named(Joined(", ", e.Title, e.Organisation, e.Role), e), look: Look.Strong).Bullets(e.Claims, mark));
            Part(pen, hashes + v.One("Experience", "Internship"), p.Experience, e => pen.Line(Named(e.Organisation!, e), look: Look.Strong).Line(e.Role!).Bullets(e.Claims, mark));
            Part(pen, hashes + v.One("Activities", "Activity", "대외활동"), p.Activities, e => pen.Line(Named(e.Title, e), look: Look.Strong).Line(Joined(", ", e.Organisation, e.Role)).Bullets(e.Claims, mark));
            if (p.Awards.Count > 0)
            {
                pen.Heading(hashes + v.One("Awards", "수상")).Bullets([.. p.Awards.Select(e => $"{Joined(", ", e.Title, e.Organisation)} ({e.Period})")], mark);
            }

            if (p.Certifications.Count > 0)
            {
                pen.Heading(hashes + v.One("Certificates", "자격증", "License")).Bullets([.. p.Certifications.Select(e => $"{e.Title} ({e.Period})")], mark);
            }

            pen.Heading(hashes + "Education").Bullets([.. p.Education.Select(e => $"{e.Organisation} {e.Role} ({e.Period})")], mark);
        });
    }

    private static Sheet Typeset(Applicant p)
    {
        var v = new Variety(p);
        var (capitals, gap, centred) = (v.Chance(), v.One("  |  ", "  ·  "), v.Chance());
        string Head(string text) => capitals ? text.ToUpperInvariant() : text;
        return Pen.Write(new(v.One("Noto Sans CJK KR", "Nanum Gothic"), v.One("#000000", "#0b5394"), 9.5, Bottom: v.Chance() ? "{page}" : null), pen =>
        {
            pen.Title(p.Name, centred);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: centred);
            }

            pen.Line(string.Join(gap, p.Phone, p.Email, $"{Handle(p)}.example.dev"), look: Look.Small, centred: centred);
            pen.Heading(Head(v.One("Summary", "Profile", "About"))).Line(p.Summary!);
            Part(pen, Head(v.One("Work Experience", "Professional Experience", "Experience")), p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!, look: Look.Small).Bullets(e.Claims));
            Part(pen, Head("Projects"), p.Projects, e => pen.Line(Joined(", ", e.Title, e.Organisation, e.Role), e.Period, Look.Strong).Bullets(e.Claims));
            Part(pen, Head("Education"), p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!, look: Look.Small));
            pen.Heading(Head(v.One("Skills", "Technical Skills"))).Line(string.Join(", ", p.Skills));
            Part(pen, Head(v.One("Awards", "Honors & Awards")), p.Awards, e => pen.Line(Joined(", ", e.Title, e.Organisation), e.Period));
            Part(pen, Head(v.One("Certificates", "Certifications", "Licenses")), p.Certifications, e => pen.Line(Joined(", ", e.Title, e.Organisation), e.Period));
            Part(pen, Head("Languages"), p.Languages, e => pen.Line($"{e.Title} {e.Level}", e.Period));
        });
    }

    private static Sheet TypedSquares(Applicant p)
    {
        var v = new Variety(p);
        var (square, item, colon, gap) = (v.One("■ ", "□ ", "▣ "), v.One("- ", "ㅇ ", ""), v.One(" : ", ": "), v.One("  ", " / "));
        var (nameLabel, phoneLabel, mailLabel) = v.One(("성명", "연락처", "이메일"), ("이름", "전화번호", "이메일"), ("성 명", "휴대폰", "E-mail"));
        void Listed(Pen pen, string head, IReadOnlyList<Entry> entries, Func<Entry, string> told)
        {
            if (entries.Count > 0)
            {
                pen.Gap().Heading(square + head).Each(entries, e => pen.Line(item + e.Period + gap + told(e)).Each(e.Claims, claim => pen.Line("  · " + claim)));
            }
        }

        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#000000", 10.5), pen =>
        {
            pen.Title(v.One("이력서", "이 력 서"), centred: true);
            pen.Heading(square + v.One("인적사항", "기본사항"))
                .Line(item + nameLabel + colon + p.Name).Line(item + "생년월일" + colon + p.Born).Line(item + phoneLabel + colon + p.Phone).Line(item + mailLabel + colon + p.Email).Line(item + "주소" + colon + p.Address);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(item + v.One("지원분야", "희망직무", "지원부문") + colon + string.Join(", ", p.TargetRoles));
            }

            Listed(pen, v.One("학력사항", "학력"), p.Education, e => $"{e.Organisation} {e.Role} 졸업");
            Listed(pen, v.One("경력사항", "경력"), p.Experience, e => Joined(gap, e.Organisation, e.Role));
            Listed(pen, v.One("활동사항", "대외활동", "기타활동"), p.Activities, e => Joined(gap, e.Title, e.Organisation, e.Role));
            Listed(pen, v.One("자격사항", "자격증", "자격 및 면허"), p.Certifications, e => Joined(gap, e.Title, e.Organisation));
            Listed(pen, v.One("어학", "어학능력"), p.Languages, e => $"{e.Title} {e.Level}");
            pen.Gap().Heading(square + v.One("보유기술", "컴퓨터 활용능력 및 기술")).Line(item + string.Join(", ", p.Skills));
            pen.Gap().Heading(square + "병역사항").Line(item + v.One("육군 병장 만기전역", "해당없음"));
        });
    }

    private static Sheet MailBody(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, gap, roles) = (v.One("- ", "· "), v.One(" / ", ", "), string.Join(", ", p.TargetRoles));
        var number = 0;
        void Numbered(Pen pen, string head, IReadOnlyList<Entry> entries)
        {
            if (entries.Count > 0)
            {
                pen.Gap().Line($"{++number}. {head}").Each(entries, e => pen.Line(Joined(gap, e.Title, e.Title == e.Organisation ? null : e.Organisation, e.Role, e.Period)).Each(e.Claims, claim => pen.Line(bullet + claim)));
            }
        }

        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#000000", 10.5), pen =>
        {
            pen.Line("제목 : " + Joined(" ", "[입사지원]", Joined("_", roles, p.Name))).Line($"보낸사람 : {p.Name} <{p.Email}>").Line("보낸날짜 : 2026년 3월 16일 월요일 오전 9:41").Line("받는사람 : 채용담당자");
            pen.Gap().Line(Joined(" ", p.TargetCompany, v.One("채용담당자님, 안녕하세요.", "인사담당자님께. 안녕하세요.")));
            pen.Line(roles.Length == 0 ? $"{p.Name}입니다. 채용 공고를 보고 메일 드립니다." : $"{roles} 직무에 지원하는 {p.Name}입니다. 아래와 같이 이력을 보내드립니다.");
            pen.Gap().Line($"{++number}. {v.One("간단한 소개", "자기소개")}").Line(p.Summary!);
            Numbered(pen, v.One("경력", "경력사항"), p.Experience);
            Numbered(pen, v.One("학력", "학력사항"), p.Education);
            Numbered(pen, v.One("자격증", "보유 자격증"), p.Certifications);
            pen.Gap().Line($"{++number}. {v.One("보유 기술", "사용 가능 기술")}").Line(string.Join(", ", p.Skills));
            pen.Gap().Line(v.One("검토해 주시면 감사하겠습니다.", "면접 기회를 주시면 성실히 임하겠습니다. 감사합니다.")).Line($"{p.Name} 드림").Line(p.Phone).Line(p.Email);
        });
    }
}
