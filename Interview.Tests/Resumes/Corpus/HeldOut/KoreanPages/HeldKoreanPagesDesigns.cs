using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean résumés from the templates of design tools and presentation programs.</summary>
internal static class HeldKoreanPagesDesigns
{
    private static readonly DateStyle TightHyphen = new(m => $"{m.Year}.{m.Number:00}", "-", "현재");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle HyphenInOffice = new(m => $"{m.Year}.{m.Number:00}", " - ", "재직중");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-design-side-panel", "design tool's template of a new graduate: a coloured panel with contact, skills and certificates, the way of life beside it", "ko", Kind.Graduate, DateStyle.DotsAndHyphen, "summary skills education experience activities awards certifications languages", SidePanel, HeldOut: true)
        {
            OrDates = [TightHyphen, DateStyle.Dots],
            Tells = (section, e) => section is "certifications" ? e with { Organisation = null } : e,
        },
        new("held-ko-profile-slide", "one page drawn in a presentation program: what it is about at the left, lines with dates at the right", "ko", Kind.Graduate, DateStyle.Dots, "summary skills education experience projects activities awards certifications languages", ProfileSlide, HeldOut: true) { OrDates = [TightDots, DateStyle.BareYears, DateStyle.ShortYears] },
        new("held-ko-portfolio-deck", "portfolio deck: cover, contents, a profile in two halves, a page for jobs and one for each project", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects awards certifications", Deck, HeldOut: true)
        {
            OrDates = [DateStyle.Dots, TightHyphen, HyphenInOffice],
            Life = p => p with { Education = [.. p.Education.Take(1)] },
        },
        new("held-ko-card-columns", "poster-like page: cards in three columns under English names", "ko", Kind.Graduate, TightHyphen, "summary skills education experience activities awards certifications", Cards, HeldOut: true) { OrDates = [DateStyle.DotsAndHyphen, TightDots] },
    ];

    private static void Part(Pen pen, string head, IReadOnlyList<Entry> entries, Action<Entry> draw)
    {
        if (entries.Count > 0)
        {
            pen.Heading(head).Each(entries, draw);
        }
    }

    private static Sheet SidePanel(Applicant p)
    {
        var v = new Variety(p);
        var (english, nameAside, right) = (v.Chance(), v.Chance(), v.Chance());
        var bullet = v.One("•", "-", "·");
        string Head(string korean, string latin) => english ? latin : korean;
        void Face(Pen pen)
        {
            pen.Title(p.Name);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle);
            }
        }

        void Dated(Pen pen, string title, Entry e)
        {
            if (right)
            {
                pen.Line(title, e.Period, Look.Strong);
            }
            else
            {
                pen.Line(e.Period!, look: Look.Small).Line(title, look: Look.Strong);
            }
        }

        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR", "Nanum Barun Gothic"), v.One("#2f4858", "#6b705c", "#a26769"), 9.5), pen => pen.Columns(0.34,
            left =>
            {
                if (nameAside)
                {
                    Face(left);
                }

                left.Heading(Head(v.One("연락처", "인적사항"), "CONTACT")).Line(p.Born).Line(p.Phone).Line(p.Email).Line(p.Address);
                left.Heading(Head(v.One("보유 역량", "활용 능력"), v.One("SKILLS", "SKILL"))).Each(p.Skills, skill => left.Line(skill));
                Part(left, Head("자격증", v.One("CERTIFICATE", "LICENSE")), p.Certifications, e => left.Line(e.Title).Line(e.Period!, look: Look.Small));
                Part(left, Head("어학", "LANGUAGE"), p.Languages, e => left.Line($"{e.Title} {e.Level}").Line(e.Period!, look: Look.Small));
            },
            body =>
            {
                if (!nameAside)
                {
                    Face(body);
                }

                body.Heading(Head("자기소개", v.One("ABOUT ME", "PROFILE"))).Line(p.Summary!);
                Part(body, Head("학력", "EDUCATION"), p.Education, e => Dated(body, $"{e.Organisation} {e.Role}", e));
                Part(body, Head(v.One("경력", "인턴 경험"), v.One("EXPERIENCE", "WORK EXPERIENCE")), p.Experience, e =>
                {
                    Dated(body, e.Organisation!, e);
                    body.Line(e.Role!).Bullets(e.Claims, bullet);
                });
                Part(body, Head(v.One("대외활동", "교내외 활동"), v.One("ACTIVITIES", "ACTIVITY")), p.Activities, e =>
                {
                    Dated(body, e.Title, e);
                    body.Line(Joined(" / ", e.Organisation, e.Role)).Bullets(e.Claims, bullet);
                });
                Part(body, Head(v.One("수상 경력", "수상내역"), v.One("AWARDS", "AWARD")), p.Awards, e =>
                {
                    Dated(body, e.Title, e);
                    body.Line(e.Organisation!);
                });
            }));
    }

    private static Sheet ProfileSlide(Applicant p)
    {
        var v = new Variety(p);
        var (english, bullet, gap) = (v.Chance(), v.One("- ", "· "), v.One("  ", "  |  ", " : "));
        string Head(string korean, string latin) => english ? latin : korean;
        string Lines(IEnumerable<Entry> entries, Func<Entry, string> named) => string.Join('\n', entries.SelectMany(e => e.Claims.Select(claim => bullet + claim).Prepend(e.Period + gap + named(e))));
        return Pen.Write(new(v.One("Noto Sans CJK KR", "Nanum Barun Gothic"), v.One("#1d3557", "#f4a261", "#006d77"), 10.5), pen =>
        {
            pen.Line(v.One("PROFILE", "ABOUT ME", "나를 소개합니다"), look: Look.Small);
            pen.Title(p.Name);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle);
            }

            pen.Line(p.Summary!);
            List<string[]> rows =
            [
                [Head("기본 정보", "INFO"), $"{p.Born}\n{p.Phone}\n{p.Email}\n{p.Address}"],
                [Head("학력", "EDUCATION"), Lines(p.Education, e => $"{e.Organisation} {e.Role}")],
                [Head(v.One("인턴", "경력", "실무 경험"), "EXPERIENCE"), Lines(p.Experience, e => $"{e.Organisation} {e.Role}")],
                [Head("프로젝트", "PROJECT"), Lines(p.Projects, e => Joined(", ", e.Title, e.Organisation, e.Role))],
                [Head(v.One("활동", "대외활동"), "ACTIVITY"), Lines(p.Activities, e => Joined(", ", e.Title, e.Organisation, e.Role))],
                [Head("자격증", "LICENSE"), Lines(p.Certifications, e => Joined(", ", e.Title, e.Organisation))],
                [Head("어학", "LANGUAGE"), Lines(p.Languages, e => $"{e.Title} {e.Level}")],
                [Head("수상", "AWARD"), Lines(p.Awards, e => Joined(", ", e.Title, e.Organisation))],
                [Head(v.One("역량", "스킬"), "SKILL"), string.Join(", ", p.Skills)],
            ];
            pen.Table([0.2, 0.8], rows.Where(row => row[1].Length > 0), labels: true, ruled: false);
        });
    }

    private static Sheet Deck(Applicant p)
    {
        var v = new Variety(p);
        var (numbered, bullet, year) = (v.Chance(), v.One("•", "-"), v.One("2026", "2026 PORTFOLIO"));
        string Page(int number, string name) => numbered ? $"{number:00}  {name}" : name;
        string[] pages = [Page(1, v.One("Profile", "About Me", "프로필")), Page(2, v.One("Career", "Work Experience", "경력")), Page(3, v.One("Projects", "Project", "프로젝트"))];
        return Pen.Write(new(v.One("Noto Sans CJK KR", "Nanum Gothic"), v.One("#111111", "#0057ff", "#5f0f40"), 11.5, Bottom: v.One("{page}", $"{p.Name}  {{page}}")), pen =>
        {
            pen.Line(year, look: Look.Small).Title(v.One("PORTFOLIO", "포트폴리오")).Line(p.Name, look: Look.Subtitle);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(" / ", p.TargetRoles));
            }

            pen.PageBreak().Line(v.One("CONTENTS", "INDEX", "목차"), look: Look.Strong).Each(pages, page => pen.Line(page));
            pen.PageBreak().Heading(pages[0]).Columns(0.45,
                left =>
                {
                    left.Line(p.Name, look: Look.Strong).Line(v.One("Tel. ", "T. ", "M. ") + p.Phone).Line(v.One("Email. ", "E. ") + p.Email);
                    left.Line(p.Summary!);
                    Part(left, v.One("Education", "학력"), p.Education, e => left.Line(e.Period!, look: Look.Small).Line($"{e.Organisation} {e.Role}"));
                },
                right =>
                {
                    right.Heading(v.One("Skills", "Tools", "스킬")).Each(p.Skills, skill => right.Line(skill));
                    Part(right, v.One("Awards", "수상"), p.Awards, e => right.Line(e.Period!, look: Look.Small).Line(Joined(", ", e.Title, e.Organisation)));
                    Part(right, v.One("Certificates", "자격증"), p.Certifications, e => right.Line(e.Period!, look: Look.Small).Line(Joined(", ", e.Title, e.Organisation)));
                },
                leftIsSide: false);
            pen.PageBreak().Heading(pages[1]).Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Period}  |  {e.Role}", look: Look.Small).Bullets(e.Claims, bullet).Gap());
            foreach (var (index, e) in p.Projects.Index())
            {
                pen.PageBreak();
                if (index == 0)
                {
                    pen.Heading(pages[2]);
                }

                pen.Line($"Project {index + 1:00}", look: Look.Small).Line(Joined(", ", e.Title, e.Organisation, e.Role), look: Look.Strong).Line($"기간  {e.Period}", look: Look.Small).Bullets(e.Claims, bullet);
            }

            pen.PageBreak().Line(v.One("THANK YOU", "감사합니다.", "Thank you!"), look: Look.Strong, centred: true).Line($"{p.Phone}  {p.Email}", look: Look.Small, centred: true);
        });
    }

    private static Sheet Cards(Applicant p)
    {
        var v = new Variety(p);
        var mark = v.One("■ ", "▶ ", "● ");
        string Card(IEnumerable<Entry> entries, Func<Entry, string> named) => string.Join('\n', entries.SelectMany(e => e.Claims.Select(claim => "- " + claim).Prepend(e.Period!).Prepend(mark + named(e))));
        return Pen.Write(new("Nanum Barun Gothic", v.One("#ffb703", "#7209b7", "#2b9348"), 9), pen =>
        {
            pen.Title(p.Name, centred: true);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle, centred: true);
            }

            pen.Line($"{p.Phone}   {p.Email}", look: Look.Small, centred: true);
            pen.Line(p.Summary!, centred: true).Gap();
            pen.Table([0.26, 0.48, 0.26],
            [
                ["EDUCATION", v.One("EXPERIENCE", "WORK EXPERIENCE"), v.One("LICENSE", "CERTIFICATE")],
                [Card(p.Education, e => $"{e.Organisation}\n{e.Role}"), Card(p.Experience, e => $"{e.Organisation}\n{e.Role}"), Card(p.Certifications, e => Joined("\n", e.Title, e.Organisation))],
            ], header: true, ruled: false);
            pen.Table([0.26, 0.48, 0.26],
            [
                [v.One("SKILLS", "SKILL"), v.One("ACTIVITIES", "ACTIVITY"), v.One("AWARDS", "AWARD")],
                [string.Join('\n', p.Skills), Card(p.Activities, e => Joined("\n", e.Title, Joined(" / ", e.Organisation, e.Role))), Card(p.Awards, e => Joined("\n", e.Title, e.Organisation))],
            ], header: true, ruled: false);
        });
    }
}
