namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that a résumé builder or a design tool sets.</summary>
internal static class FifthEnglishBuilders
{
    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);
    private static readonly DateStyle SlashesHyphen = new(m => $"{m.Number:00}/{m.Year}", " - ", "Present");
    private static readonly DateStyle IsoHyphen = new(m => $"{m.Year}-{m.Number:00}", " - ", "present");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Now");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-boxed-skills", "builder's two columns, skills in boxes, tasks under a small label", "en", Kind.Experienced, SlashesHyphen, "summary skills education experience projects certifications languages", BoxedSkills) { OrDates = [ShortHyphen] },
        new("en-timeline", "design tool's line of dots with dates beside it, skills rated in circles, contact after letters", "en", Kind.Experienced, SpacedYears, "summary skills education experience awards languages", Timeline) { OrDates = [DateStyle.ShortMonths, DateStyle.Slashes] },
        new("en-rated", "builder's page, dates left of their entries, a word for how well behind each skill", "en", Kind.Experienced, IsoHyphen, "summary skills education experience activities certifications languages", Rated) { OrDates = [SlashesHyphen] },
        new("en-profiles", "open-source builder: profiles and groups of skills left, place and date at the right", "en", Kind.Experienced, LongEnDash, "summary skills education experience projects activities awards certifications languages", Profiles) { OrDates = [DateStyle.ShortMonths, DateStyle.TightYears] },
        new("en-infographic", "design tool's poster: a life in figures, jobs side by side, skills in percent", "en", Kind.Experienced, DateStyle.TightYears, "summary skills education experience awards languages", Infographic) { OrDates = [DateStyle.Years] },
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static IEnumerable<string[]> Rows(IEnumerable<string> all, int width) => all.Chunk(width).Select(some => (string[])[.. some, .. Enumerable.Repeat("", width - some.Length)]);

    private static Sheet BoxedSkills(Applicant p)
    {
        var v = new Variety(p);
        var (town, label, upper) = (v.One("Leeds", "Remote", "Cork"), v.One("Achievements/Tasks", "Tasks", "Achievements"), v.Chance());
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        Pen Told(Pen pen, Entry e) => pen.Line(e.Claims.Count == 0 ? "" : label, look: Look.Small).Bullets(e.Claims).Gap();
        return Pen.Write(new("Liberation Sans", v.One("#3e72b5", "#449399", "#31a87c"), 9), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line(p.Summary!)
            .Table([0.5, 0.5], [[p.Email, p.Phone], [p.Address, $"linkedin.com/in/{Handle(p)}"]], ruled: false)
            .Columns(0.58,
                left => left
                    .Heading(Head("Work experience")).Each(p.Experience, e => Told(left.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, town, Look.Small), e))
                    .Heading(Head(v.One("Personal projects", "Projects"))).Each(p.Projects, e => Told(left.Line($"{e.Title} ({e.Period})", look: Look.Strong), e))
                    .Heading(Head("Education")).Each(p.Education, e => left.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, town, Look.Small)),
                right => right
                    .Heading(Head(v.One("Skills", "Areas of expertise"))).Table([0.5, 0.5], Rows(p.Skills, 2))
                    .Heading(Head("Certificates")).Each(p.Certifications, e => right.Line($"{e.Title} ({e.Period})").Line(e.Organisation!, look: Look.Small))
                    .Heading(Head("Languages")).Each(p.Languages, e => right.Line(e.Title).Line(e.Level!, look: Look.Small))
                    .Heading(Head("Interests")).Table([0.5, 0.5], [v.One<string[]>(["Cooking", "Chess"], ["Hiking", "Podcasts"])]),
                leftIsSide: false));
    }

    private static Sheet Timeline(Applicant p)
    {
        var v = new Variety(p);
        var (dot, rated, roleFirst) = (v.One("●", "○", "◆"), v.Chance(), v.Chance());
        string[] marks = ["●●●●●", "●●●●○", "●●●○○"];
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> text) => pen.Table([0.33, 0.67], all.Select(e => new[] { $"{dot} {e.Period}", string.Join('\n', e.Claims.Select(claim => "• " + claim).Prepend(text(e))) }), ruled: false);
        string Both(Entry e) => roleFirst ? $"{e.Role}\n{e.Organisation}" : $"{e.Organisation}\n{e.Role}";
        return Pen.Write(new("Liberation Sans", v.One("#c98b6b", "#323b4c", "#7d8f69"), 9), pen => pen.Columns(0.3,
            left => left
                .Heading(v.One("CONTACT", "GET IN TOUCH")).Line($"T  {p.Phone}").Line($"E  {p.Email}").Line($"A  {p.Address}").Line($"W  www.{Handle(p)}.com")
                .Heading(v.One("ABOUT", "ABOUT ME")).Line(p.Summary!)
                .Heading("SKILLS").Each(p.Skills.Index(), skill => left.Line(skill.Item, rated ? marks[skill.Index % 3] : null))
                .Heading(v.One("LANGUAGES", "LANGUAGE")).Each(p.Languages, e => left.Line(e.Title, look: Look.Strong).Line(e.Level!))
                .Heading("FOLLOW").Line($"@{Handle(p)}"),
            right =>
            {
                right.Title(p.Name).Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle);
                Dated(right.Heading(v.One("EXPERIENCE", "CAREER TIMELINE", "WORK HISTORY")), p.Experience, Both);
                Dated(right.Heading("EDUCATION"), p.Education, Both);
                Dated(right.Heading(v.One("AWARDS", "AWARDS RECEIVED")), p.Awards, e => $"{e.Title}\n{e.Organisation}");
            }));
    }

    private static Sheet Rated(Applicant p)
    {
        var v = new Variety(p);
        var (town, beside) = (v.One("Austin, TX", "Limerick", "Bradford"), v.Chance());
        string[] words = v.One<string[]>(["Excellent", "Very Good", "Good"], ["Advanced", "Advanced", "Upper intermediate"], ["Expert", "Experienced", "Skillful"]);
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> text) => pen.Table([0.2, 0.8], all.Select(e => new[] { e.Period!, string.Join('\n', e.Claims.Select(claim => "• " + claim).Prepend(text(e))) }), ruled: false);
        return Pen.Write(new("Liberation Sans", v.One("#003d74", "#2a2a2a", "#a43d3d"), v.One(9.5, 10)), pen =>
        {
            pen.Title(p.Name).Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle);
            if (beside)
            {
                pen.Table([0.15, 0.35, 0.15, 0.35], [["Phone", p.Phone, "E-mail", p.Email], ["Address", p.Address, "LinkedIn", $"linkedin.com/in/{Handle(p)}"]], labels: true, ruled: false);
            }
            else
            {
                pen.Line("Phone", look: Look.Strong).Line(p.Phone).Line("E-mail", look: Look.Strong).Line(p.Email).Line("Address", look: Look.Strong).Line(p.Address);
            }

            pen.Line(p.Summary!);
            Dated(pen.Heading("Work History"), p.Experience, e => $"{e.Role}\n{e.Organisation}, {town}");
            Dated(pen.Heading("Education"), p.Education, e => $"{e.Role}\n{e.Organisation} - {town}");
            pen.Heading("Skills").Each(p.Skills.Index(), skill => pen.Line(skill.Item, words[skill.Index % 3]));
            Dated(pen.Heading("Certifications"), p.Certifications, e => $"{e.Title}, {e.Organisation}");
            pen.Heading("Languages").Each(p.Languages, e => pen.Line(e.Title, e.Level));
            Dated(pen.Heading(v.One("Volunteering", "Volunteer Experience")), p.Activities, e => $"{e.Role}\n{e.Title}, {e.Organisation}");
        });
    }

    private static Sheet Profiles(Applicant p)
    {
        var v = new Variety(p);
        var (town, references) = (v.One("Leeds, UK", "Portland, OR", "Galway"), v.One("Available upon request", ""));
        Pen Two(Pen pen, string first, string second, Entry e) => pen.Line(first, e.Period, Look.Strong).Line(second, town, Look.Small).Bullets(e.Claims).Gap();
        return Pen.Write(new("Liberation Sans", v.One("#dc2626", "#0891b2", "#475569"), 9), pen => pen.Columns(0.32,
            left => left
                .Title(p.Name)
                .Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle)
                .Line(p.Address).Line(p.Phone).Line(p.Email)
                .Heading("Profiles").Line("LinkedIn", look: Look.Strong).Line(Handle(p)).Line("GitHub", look: Look.Strong).Line(Handle(p))
                .Heading("Skills").Line(v.One("Daily Work", "Core"), look: Look.Strong).Line("Advanced", look: Look.Small).Line(string.Join(", ", p.Skills.Take(3)))
                    .Line(v.One("Besides", "Supporting"), look: Look.Strong).Line("Intermediate", look: Look.Small).Line(string.Join(", ", p.Skills.Skip(3)))
                .Heading("Certifications").Each(p.Certifications, e => left.Line(e.Title, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, look: Look.Small))
                .Heading("Languages").Each(p.Languages, e => left.Line(e.Title, look: Look.Strong).Line(e.Level!))
                .Heading("Interests").Line(v.One("Gardening, fermentation", "Rowing, jazz piano")),
            right => right
                .Heading("Summary").Line(p.Summary!)
                .Heading("Experience").Each(p.Experience, e => Two(right, e.Organisation!, e.Role!, e))
                .Heading("Education").Each(p.Education, e => Two(right, e.Organisation!, e.Role!, e))
                .Heading("Projects").Each(p.Projects, e => right.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims).Gap())
                .Heading("Volunteering").Each(p.Activities, e => Two(right, e.Organisation!, $"{e.Role} – {e.Title}", e))
                .Heading("Awards").Each(p.Awards, e => right.Line(e.Title, e.Period, Look.Strong).Line(e.Organisation!))
                .Heading("References").Line(references)));
    }

    private static Sheet Infographic(Applicant p)
    {
        var v = new Variety(p);
        var percent = v.One(95, 90);
        var oldestFirst = p.Experience.Reverse().ToList();
        double[] Even(int count) => [.. Enumerable.Repeat(1.0 / count, count)];
        return Pen.Write(new("Liberation Sans", v.One("#ff6b6b", "#2a9d8f", "#5f0f40"), 9), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(" & ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Line(p.Summary!, centred: true)
            .Table(Even(3), [[$"{2026 - oldestFirst[0].Span!.From.Year}\nyears of work", $"{p.Experience.Count}\nemployers", v.One("1,200\ncups of coffee", "4\nmarathons", "2\ncats")]])
            .Heading(v.One("MY JOURNEY", "CAREER PATH")).Table(Even(oldestFirst.Count), [[.. oldestFirst.Select(e => string.Join('\n', e.Claims.Select(claim => "• " + claim).Prepend($"{e.Period}\n{e.Role}\n{e.Organisation}")))]], ruled: v.Chance())
            .Heading(v.One("WHERE I STUDIED", "EDUCATION")).Each(p.Education, e => pen.Line(e.Period!, look: Look.Small).Line(e.Role!, look: Look.Strong).Line(e.Organisation!))
            .Columns(0.5,
                left => left.Heading("SKILLS").Each(p.Skills.Index(), skill => left.Line(skill.Item, $"{percent - (5 * skill.Index)}%")),
                right => right
                    .Heading("LANGUAGES").Each(p.Languages, e => right.Line($"{e.Title} - {e.Level}"))
                    .Heading("PROUD OF").Each(p.Awards, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}", look: Look.Small)),
                leftIsSide: false)
            .Line($"{p.Phone}  •  {p.Email}  •  {p.Address}", look: Look.Small, centred: true));
    }
}
