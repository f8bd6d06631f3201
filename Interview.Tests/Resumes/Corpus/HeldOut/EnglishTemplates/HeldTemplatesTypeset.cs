using static Interview.Tests.Resumes.Corpus.HeldEnglishTemplates;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of typesetters' classes and one-page templates.</summary>
internal static class HeldTemplatesTypeset
{
    private static readonly DateStyle Dotted = new(m => DateStyle.DottedMonths.Date(m), " – ", "Present");
    private static readonly DateStyle DottedHyphen = new(m => DateStyle.DottedMonths.Date(m), " - ", "Present");
    private static readonly DateStyle Long = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LowYears = new(m => $"{m.Year}", "–", "present", YearsOnly: true);
    private static readonly DateStyle TightLow = new(m => DateStyle.ShortMonths.Date(m), "–", "present");
    private static readonly DateStyle Ongoing = new(m => DateStyle.LongMonths.Date(m), " – ", "Ongoing");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-tex-one-page", "typeset one page: school, work, projects with what they were made with, skills in labelled lines", "en", Kind.Graduate, Dotted, "skills education experience projects", OnePage, HeldOut: true)
        {
            Life = Unaddressed, Tells = (section, e) => section == "projects" ? e with { Organisation = null, Role = null } : e, OrDates = [DateStyle.ShortMonths, Long],
        },
        new("held-en-tex-headline", "typeset class: name and headline in the middle, employer and place over post and dates, honours in columns, running foot", "en", Kind.LongCareer, DottedHyphen, "summary skills education experience activities awards certifications", Headline, HeldOut: true) { OrDates = [DateStyle.ShortMonths, Dotted] },
        new("held-en-tex-hints", "typeset class: years in a narrow column before every entry, languages and skills likewise", "en", Kind.Experienced, LowYears, "skills education experience languages awards", Hints, HeldOut: true) { OrDates = [DateStyle.TightYears, TightLow] },
        new("held-en-tex-thirds", "typeset one page in a narrow and a wide column: school, links, coursework, skills; work, projects, awards", "en", Kind.Graduate, DateStyle.ShortMonths, "skills education experience projects awards activities", Thirds, HeldOut: true) { Life = Unaddressed, Tells = OwnProjects, OrDates = [Long] },
        new("held-en-tex-boxes", "typeset class in two columns: posts left; motto, proud of, strengths in boxes, languages, schools right", "en", Kind.Experienced, Ongoing, "skills education experience projects awards languages", Boxes, HeldOut: true) { OrDates = [Long, DateStyle.ShortMonths] },
    ];

    private static Sheet OnePage(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var labels = v.One<string[]>(["Proficient", "Tools", "Familiar"], ["Core", "Tools", "Other"], ["Skills", "Tools & Methods"]);
        string MadeWith(int at) => string.Join(", ", Enumerable.Range(at, 3).Select(i => p.Skills[i % p.Skills.Count]));
        return Pen.Write(new("Liberation Serif", "#000000", v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" | ", p.Phone, p.Email, Site(p)), look: Look.Small, centred: true)
            .Heading("Education").Each(p.Education.Index(), e => pen.Line(e.Item.Organisation!, places[^(e.Index + 1)], Look.Strong).Line(e.Item.Role!, e.Item.Period))
            .Heading("Experience").Each(p.Experience.Index(), e => pen.Line(e.Item.Role!, e.Item.Period, Look.Strong).Line(e.Item.Organisation!, places[e.Index % places.Count]).Bullets(e.Item.Claims))
            .Heading("Projects").Each(p.Projects.Index(), e => pen.Line($"{e.Item.Title} | {MadeWith(e.Index * 2)}", e.Item.Period, Look.Strong).Bullets(e.Item.Claims))
            .Heading(v.One("Technical Skills", "Skills")).Each(Grouped(p, labels), group => pen.Line($"{group.Label}: {string.Join(", ", group.Skills)}")));
    }

    private static Sheet Headline(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var foot = v.One("March 2, 2026", "March 2026");
        var (skillsFirst, labels) = (v.Chance(), v.One<string[]>(["Core", "Tools", "Further"], ["Strengths", "Methods", "Working knowledge"]));
        void Skills(Pen pen) => pen.Heading("Skills").Table([0.22, 0.78], Grouped(p, labels).Select(group => new[] { group.Label, string.Join(", ", group.Skills) }), labels: true, ruled: false);
        return Pen.Write(new("Liberation Sans", v.One("#dc3522", "#0395de", "#27ae60", "#333333"), v.One(9.5, 10), Bottom: $"{foot}     {p.Name} · {v.One("Résumé", "Curriculum Vitae")}     {{page}}"), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Line(p.Address, look: Look.Small, centred: true)
            .Line(Joined(" | ", p.Phone, p.Email, Site(p)), look: Look.Small, centred: true)
            .Line(v.One("", "“Make the change that you want to see in the world.”"), look: Look.Small, centred: true)
            .Heading("Summary").Line(p.Summary!)
            .Each(skillsFirst ? [p] : Array.Empty<Applicant>(), _ => Skills(pen))
            .Heading(v.One("Work Experience", "Experience"))
            .Each(p.Experience.Index(), e => pen.Line(e.Item.Organisation!, places[e.Index % places.Count], Look.Strong).Line(e.Item.Role!, e.Item.Period).Bullets(e.Item.Claims).Gap())
            .Heading(v.One("Honors & Awards", "Honors")).Table([0.16, 0.46, 0.38], p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)
            .Heading(v.One("Certificates", "Certifications")).Table([0.16, 0.46, 0.38], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)
            .Heading("Education").Each(p.Education.Index(), e => pen.Line(e.Item.Organisation!, places[^(e.Index + 1)], Look.Strong).Line(e.Item.Role!, e.Item.Period))
            .Heading("Extracurricular Activity").Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation}", look: Look.Strong).Line(e.Role!, e.Period).Bullets(e.Claims))
            .Each(skillsFirst ? Array.Empty<Applicant>() : [p], _ => Skills(pen)));
    }

    private static Sheet Hints(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        double[] widths = v.One<double[]>([0.17, 0.83], [0.22, 0.78]);
        var groups = Grouped(p, v.One<string[]>(["Advanced", "Basic"], ["Daily", "Occasional"], ["Confident", "Acquainted"]));
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#3873b3", "#2e8b57", "#b22222", "#000000"), v.One(10.5, 11), Bottom: "{page}/2"), pen => pen
            .Title(p.Name)
            .Table([0.62, 0.38], [[p.TargetRoles.Count == 0 ? "Curriculum Vitae" : string.Join(", ", p.TargetRoles), $"{p.Address}\n{p.Phone}\n{p.Email}"]], ruled: false)
            .Heading("Education").Table(widths, p.Education.Index().Select(e => new[] { e.Item.Period!, $"{e.Item.Role}, {e.Item.Organisation}, {places[^(e.Index + 1)]}." }), ruled: false)
            .Heading(v.One("Experience", "Professional Experience")).Line(v.One("", "Vocational"), look: Look.Strong)
            .Table(widths, p.Experience.Index().Select(e => new[] { e.Item.Period!, Cell(e.Item, $"{e.Item.Role}, {e.Item.Organisation}, {places[e.Index % places.Count]}.") }), ruled: false)
            .Heading("Awards").Table(widths, p.Awards.Select(e => new[] { e.Period!, $"{e.Title}, {e.Organisation}." }), ruled: false)
            .Heading("Languages").Table(widths, p.Languages.Select(e => new[] { e.Title, e.Level! }), labels: true, ruled: false)
            .Heading(v.One("Computer skills", "Skills")).Table(widths, groups.Select(group => new[] { group.Label, string.Join(", ", group.Skills) }), labels: true, ruled: false)
            .Heading("Interests").Table(widths, v.One<string[][]>([["Cooking", "Bread, mostly sourdough."], ["Cycling", "Long tours along rivers."]], [["Chess", "Club player since school."], ["Choir", "Second voice."]]), labels: true, ruled: false));
    }

    private static Sheet Thirds(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var courses = v.InSomeOrder("Statistics", "Research Methods", "Technical Writing", "Operations Management", "Human Factors").Take(4);
        var groups = Grouped(p, v.One<string[]>(["Experienced", "Familiar"], ["Strong", "Working knowledge"]));
        return Pen.Write(new("Liberation Sans", v.One("#333333", "#000000"), v.One(9.5, 10)), pen => pen
            .Line(v.One("", "Last Updated on 2nd March 2026"), look: Look.Small)
            .Title(p.Name, centred: true)
            .Line(Joined(" | ", Site(p), p.Email, p.Phone), look: Look.Small, centred: true)
            .Columns(0.33, left => left
                .Heading("EDUCATION").Each(p.Education.Index(), e => left.Line(e.Item.Organisation!, look: Look.Strong).Line(e.Item.Role!).Line($"{e.Item.Period} | {places[^(e.Index + 1)]}", look: Look.Small).Line(v.One("Cum. GPA: 3.71 / 4.0", "GPA: 3.6 / 4.0"), look: Look.Small))
                .Heading("LINKS").Line($"Portfolio:// {Site(p)}").Line($"Blog:// blog.{Site(p)}")
                .Heading("COURSEWORK").Line("UNDERGRADUATE", look: Look.Small).Each(courses, course => left.Line(course))
                .Heading("SKILLS").Each(groups, group => left.Line($"{group.Label}:", look: Look.Small).Line(string.Join(" • ", group.Skills))),
            right => right
                .Heading("EXPERIENCE").Each(p.Experience.Index(), e => right.Line($"{e.Item.Organisation} | {e.Item.Role}", look: Look.Strong).Line($"{e.Item.Period} | {places[e.Index % places.Count]}", look: Look.Small).Bullets(e.Item.Claims).Gap())
                .Heading("PROJECTS").Each(p.Projects, e => right.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap())
                .Heading("AWARDS").Table([0.2, 0.45, 0.35], p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)
                .Heading(v.One("SOCIETIES", "ACTIVITIES")).Each(p.Activities, e => right.Line($"{e.Title}, {e.Organisation} | {e.Role}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))));
    }

    private static Sheet Boxes(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        return Pen.Write(new("Liberation Sans", v.One("#8f0d0d", "#2e5c8a", "#450808"), v.One(9.5, 10)), pen => pen
            .Title(p.Name)
            .Line(string.Join(v.One(" / ", " | "), p.TargetRoles), look: Look.Subtitle)
            .Line(Joined("    ", p.Email, p.Phone, p.Address, Site(p)), look: Look.Small)
            .Columns(0.6, left => left
                .Heading("EXPERIENCE").Each(p.Experience.Index(), e => left.Line(e.Item.Role!, look: Look.Strong).Line(e.Item.Organisation!).Line(e.Item.Period!, places[e.Index % places.Count], Look.Small).Bullets(e.Item.Claims).Gap())
                .Heading("PROJECTS").Each(p.Projects, e => left.Line(e.Title, look: Look.Strong).Line(Joined(", ", e.Role, e.Organisation)).Line(e.Period!, look: Look.Small).Bullets(e.Claims)),
            right => right
                .Heading("MY LIFE PHILOSOPHY").Line(v.One("“If you don't have any shadows, you're not standing in the light.”", "“Measure twice, cut once.”"))
                .Heading(v.One("MOST PROUD OF", "AWARDS")).Each(p.Awards, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}", look: Look.Small))
                .Heading("STRENGTHS").Table([0.5, 0.5], InColumns(p.Skills, 2, ""))
                .Heading("LANGUAGES").Each(p.Languages, e => right.Line(e.Title, e.Level))
                .Heading("EDUCATION").Each(p.Education, e => right.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, look: Look.Small))
                .Heading("REFEREES").Line("Prof. Alma Beale", look: Look.Strong).Line(v.One("Institute of Applied Studies", "Faculty Office")).Line("a.beale@example.edu", look: Look.Small), leftIsSide: false));
    }
}
