using System.Globalization;
using static Interview.Tests.Resumes.Corpus.SixthTemplateLives;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that universities hand out and that their graduates set in LaTeX or Markdown.</summary>
internal static class SixthTemplateCampus
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);
    private static readonly DateStyle HyphenYears = new(m => $"{m.Year}", "-", "Present", YearsOnly: true);

    /// <summary>Sept 2019 – present: months of more than four letters cut short.</summary>
    private static readonly DateStyle PressMonths = new(m => $"{Press(m)} {m.Year}", " – ", "present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-liberal-arts", "liberal-arts career office's sample: organisation and town, role and dates, skills and interests in labelled lines", "en", Kind.Graduate, LongEnDash, "skills education experience activities awards languages", LiberalArts) { Life = WithoutRole, Tells = Graduated, OrDates = [DateStyle.ShortMonths, ShortHyphen] },
        new("en-engineering-centre", "engineering career centre's sample: objective, degree with GPA, labelled tools, academic projects before jobs", "en", Kind.Graduate, DateStyle.ShortMonths, "skills education experience projects activities awards", EngineeringCentre, OneRole: true)
        {
            Objective = role => $"To obtain a full-time position as {role} starting in June.",
            Tells = Graduated,
           
            OrDates = [LongEnDash, DateStyle.Slashes],
        },
        new("en-mba-years", "business school's résumé book: years left, town right, schools first, everything else under Additional", "en", Kind.CareerChanger, HyphenYears, "skills education experience activities certifications languages", MbaYears) { Life = WithoutRole, OrDates = [DateStyle.TightYears, SpacedYears] },
        new("en-medium-class", "LaTeX CV of medium length: centred head, strengths in two columns, company over italic role", "en", Kind.Experienced, LongHyphen, "skills education experience projects activities awards", MediumClass) { Life = WithoutRole, OrDates = [ShortHyphen, LongEnDash] },
        new("en-engineer-theme", "engineers' theme set from a data file: role, company – town and dates on one line, technologies last", "en", Kind.Experienced, PressMonths, "summary skills education experience projects certifications", EngineerTheme) { OrDates = [DateStyle.ShortMonths, DateStyle.IsoMonths] },
        new("en-side-strip", "LaTeX page with a coloured strip: about me and a skill scale left, years, titles and places right", "en", Kind.Graduate, SpacedYears, "summary skills education experience awards languages", SideStrip) { OrDates = [HyphenYears, DateStyle.ShortMonths] },
        new("en-raw-markdown", "a Markdown file sent as it was typed, one for each application", "en", Kind.Experienced, DateStyle.IsoMonths, "company summary skills education experience projects certifications languages", RawMarkdown) { OrDates = [DateStyle.ShortMonths, SpacedYears] },
    ];

    private static string Press(Month m) => m.Number switch { 6 => "June", 7 => "July", 9 => "Sept", _ => English.AbbreviatedMonthNames[m.Number!.Value - 1] };

    private static Sheet LiberalArts(Applicant p)
    {
        var v = new Variety(p);
        var (town, upper, grade) = (v.One("Saint Paul, MN", "Gambier, OH", "Claremont, CA"), v.Chance(), v.One("GPA: 3.62/4.00", "Cumulative GPA: 3.5; Dean's List, four terms", ""));
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        return Pen.Write(new("Liberation Serif", "#000000", v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(v.One(" • ", " | "), p.Address, p.Email, p.Phone), centred: true)
            .Heading(Head("Education")).Each(p.Education, e => pen.Line(e.Organisation!, town, Look.Strong).Line(e.Role!, e.Period))
                .Line(grade).Line($"{v.One("Relevant Coursework", "Selected Coursework")}: {v.One("Statistics, Rhetoric, Microeconomics", "Research Methods, Ethics, Intermediate Spanish")}").Line(v.One("Thesis: Small Towns and Their Rivers, 1890–1930", ""))
            .Heading(Head(v.One("Experience", "Professional Experience"))).Each(p.Experience, e => pen.Line(e.Organisation!, town, Look.Strong).Line(e.Role!, e.Period).Bullets(e.Claims).Gap())
            .Heading(Head(v.One("Leadership and Activities", "Campus and Community Involvement"))).Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation}", look: Look.Strong).Line(e.Role!, e.Period).Bullets(e.Claims).Gap())
            .Heading(Head(v.One("Honors", "Honors and Awards"))).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head("Skills & Interests"))
                .Line($"{v.One("Technical", "Skills")}: {string.Join(", ", p.Skills)}")
                .Line($"{v.One("Language", "Languages")}: {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}")
                .Line($"Interests: {v.One("intramural soccer, letterpress, Ethiopian cooking", "a cappella, hiking the Superior trail")}"));
    }

    private static Sheet EngineeringCentre(Applicant p)
    {
        var v = new Variety(p);
        var (town, roleFirst) = (v.One("Corvallis, OR", "Atlanta, GA", "Athens, OH"), v.Chance());
        var (first, second) = v.One(("Proficient", "Familiar"), ("Tools", "Other"), ("Experienced with", "Some exposure to"));
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#000000", "#782f40", "#003057"), v.One(10, 10.5)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" | ", p.Phone, p.Email, p.Address, $"linkedin.com/in/{Handle(p)}"), centred: true)
            .Heading("OBJECTIVE").Line(p.Objective!)
            .Heading("EDUCATION").Each(p.Education, e => pen.Line(e.Role!, e.Period, Look.Strong).Line($"{e.Organisation}, {town}").Line(v.One("GPA: 3.4/4.0", "GPA 3.71", "Major GPA: 3.55/4.00")))
            .Heading(v.One("TECHNICAL SKILLS", "SKILLS")).Line($"{first}: {string.Join(", ", p.Skills.Take(3))}").Line($"{second}: {string.Join(", ", p.Skills.Skip(3))}")
            .Heading(v.One("ACADEMIC PROJECTS", "PROJECT EXPERIENCE")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Line(v.One("Senior Capstone Design", "Team of four"), look: Look.Small).Bullets(e.Claims))
            .Heading(v.One("WORK EXPERIENCE", "INTERNSHIP EXPERIENCE")).Each(p.Experience, e => (roleFirst
                ? pen.Line($"{e.Role}, {e.Organisation}, {town}", e.Period, Look.Strong)
                : pen.Line($"{e.Organisation}, {town}", e.Period, Look.Strong).Line(e.Role!)).Bullets(e.Claims))
            .Heading(v.One("LEADERSHIP & INVOLVEMENT", "ACTIVITIES")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period).Bullets(e.Claims))
            .Heading(v.One("HONORS", "HONORS & AWARDS")).Bullets([.. p.Awards.Select(e => $"{e.Title}, {e.Organisation} ({e.Period})")]));
    }

    private static Sheet MbaYears(Applicant p)
    {
        var v = new Variety(p);
        var (towns, lower) = (v.InSomeOrder("Chicago, IL", "London, UK", "Fontainebleau", "Singapore"), v.Chance());
        string Head(string name) => lower ? name : name.ToUpperInvariant();
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> name) =>
            pen.Table([0.18, 0.64, 0.18], all.Index().Select(at => new[] { at.Item.Period!, Cell(at.Item, name(at.Item), at.Item.Role!), towns[at.Index % towns.Count] }), ruled: false);
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#000000", "#800000"), v.One(10, 10.5)), pen =>
        {
            pen.Title(p.Name, centred: true).Line(Joined(" | ", p.Address, p.Phone, p.Email), centred: true);
            Dated(pen.Heading(Head("Education")), p.Education, e => e.Organisation!);
            Dated(pen.Heading(Head(v.One("Experience", "Business Experience"))), p.Experience, e => e.Organisation!);
            Dated(pen.Heading(Head(v.One("Leadership", "Community Leadership"))), p.Activities, e => $"{e.Title}, {e.Organisation}");
            pen.Heading(Head(v.One("Additional", "Additional Information"))).Bullets(
            [
                $"Languages: {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}",
                $"{v.One("Certifications", "Professional certifications")}: {string.Join("; ", p.Certifications.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}"))}",
                $"{v.One("Skills", "Technical skills")}: {string.Join(", ", p.Skills)}",
                $"Interests: {v.One("Marathons (four so far), Georgian wine, amateur radio", "Salsa, street photography, the Cubs")}",
            ]);
        });
    }

    private static Sheet MediumClass(Applicant p)
    {
        var v = new Variety(p);
        var (town, mark, strengths) = (v.One("Palo Alto, CA", "Delft", "Leicester"), v.One("•", "·"), v.One(("Main", "Further"), ("Core", "Working knowledge"), ("Advanced", "Basic")));
        return Pen.Write(new("Liberation Serif", "#000000", v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(p.Address, centred: true).Line($"{p.Phone} {v.One("◇", "•")} {p.Email}", centred: true)
            .Heading("EDUCATION").Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Line(v.One("Overall GPA: 3.68", "Minor in Linguistics", ""), look: Look.Small))
            .Heading(v.One("TECHNICAL STRENGTHS", "SKILLS")).Table([0.28, 0.72], [[strengths.Item1, string.Join(", ", p.Skills.Take(3))], [strengths.Item2, string.Join(", ", p.Skills.Skip(3))]], ruled: false)
            .Heading(v.One("EXPERIENCE", "WORK EXPERIENCE")).Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!, town).Bullets(e.Claims, mark).Gap())
            .Heading("PROJECTS").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims, mark).Gap())
            .Heading(v.One("ACADEMIC ACHIEVEMENTS", "AWARDS")).Bullets([.. p.Awards.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")], mark)
            .Heading(v.One("EXTRA-CURRICULAR", "EXTRACURRICULAR ACTIVITIES")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period).Bullets(e.Claims, mark)));
    }

    private static Sheet EngineerTheme(Applicant p)
    {
        var v = new Variety(p);
        var (town, labels) = (v.One("Mountain View, CA", "Dunedin", "Remote"), v.One(("Tools and methods", "Also"), ("Daily", "On occasion")));
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#000000", "#004f90"), v.One(10, 10.5), Top: v.One<string?>("Last updated in Mar 2026", null), Bottom: $"{p.Name} - Page {{page}} of 2"), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Line($"{p.Address} | {p.Email} | {p.Phone} | {Handle(p)}.dev | linkedin.com/in/{Handle(p)} | github.com/{Handle(p)}", look: Look.Small, centred: true)
            .Heading(v.One("Summary", "Profile")).Line(p.Summary!)
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Organisation}, {e.Role}", e.Period, Look.Strong).Line(v.One("GPA: 3.9/4.0", "Coursework: Linear Models, Technical Writing", "Graduated with distinction"), look: Look.Small))
            .Heading("Experience").Each(p.Experience, e => pen.Line($"{e.Role}, {e.Organisation} – {town}", e.Period, Look.Strong).Bullets(e.Claims).Gap())
            .Heading(v.One("Projects", "Personal Projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims).Gap())
            .Heading("Certifications").Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("Technologies", "Skills")).Line($"{labels.Item1}: {string.Join(", ", p.Skills.Take(4))}").Line($"{labels.Item2}: {string.Join(", ", p.Skills.Skip(4))}"));
    }

    private static Sheet SideStrip(Applicant p)
    {
        var v = new Variety(p);
        var labelled = v.Chance();
        string[] scale = v.One<string[]>(["5", "4.5", "4", "3.5", "3", "2.5"], ["6", "5", "5", "4", "4", "3"]);
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> name) => pen.Table([0.24, 0.76], all.Select(e => new[] { e.Period!, Cell(e, name(e)) }), ruled: false);
        return Pen.Write(new("Liberation Sans", v.One("#0395de", "#51868e", "#c0392b"), v.One(9, 9.5)), pen => pen.Columns(0.34,
            left => left
                .Title(p.Name)
                .Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle)
                .Line(p.Address).Line(p.Phone).Line($"http://www.{Handle(p)}.com").Line(p.Email)
                .Heading(v.One("About me", "Profile")).Line(p.Summary!)
                .Heading("Skills").Each(p.Skills.Index(), skill => left.Line(skill.Item, scale[skill.Index % scale.Length]))
                .Line("(*) The skill scale is from 0 (Fundamental Awareness) to 6 (Expert).", look: Look.Small),
            right =>
            {
                right.Heading("Interests").Line(v.One("Tea, lighthouses, and how things were made before plastic.", "Board games, bouldering, open data."));
                Dated(right.Heading("Education"), p.Education, e => $"{e.Role}\n{e.Organisation}");
                Dated(right.Heading(v.One("Experience", "Internships")), p.Experience, e => $"{e.Role}\n{e.Organisation}");
                Dated(right.Heading("Awards"), p.Awards, e => $"{e.Title}, {e.Organisation}");
                right.Heading(labelled ? "Other information" : "Languages").Line((labelled ? "Languages: " : "") + string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")));
            }));
    }

    private static Sheet RawMarkdown(Applicant p)
    {
        var v = new Variety(p);
        var (sign, ruled, starred) = (v.One("-", "*"), v.Chance(), v.Chance());
        Pen Section(Pen pen, string name) => pen.Line(ruled ? "---" : "").Gap().Line($"## {name}");
        Pen Titled(Pen pen, string name, Entry e) => (starred ? pen.Line($"**{name}** ({e.Period})") : pen.Line($"### {name}").Line($"*{e.Period}*")).Bullets(e.Claims, sign).Gap();
        return Pen.Write(new("Liberation Mono", "#000000", 9.5), pen =>
        {
            pen.Line($"# {p.Name}").Line(p.TargetRoles.Count == 0 ? "" : $"**{string.Join(" / ", p.TargetRoles)}**").Line(p.TargetCompany is null ? "" : $"> Application to {p.TargetCompany}, March 2026")
                .Line($"{p.Email} | {p.Phone} | [github.com/{Handle(p)}](https://github.com/{Handle(p)})");
            Section(pen, v.One("Summary", "About")).Line(p.Summary!);
            Section(pen, v.One("Experience", "Work")).Each(p.Experience, e => Titled(pen, $"{e.Role}, {e.Organisation}", e));
            Section(pen, "Projects").Each(p.Projects, e => Titled(pen, e.Title, e));
            Section(pen, "Education").Each(p.Education, e => Titled(pen, $"{e.Role}, {e.Organisation}", e));
            Section(pen, v.One("Certifications", "Certificates")).Bullets([.. p.Certifications.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")], sign);
            Section(pen, v.One("Skills", "Tech")).Line(string.Join(", ", p.Skills.Select(skill => $"`{skill}`")));
            Section(pen, "Languages").Bullets([.. p.Languages.Select(e => $"{e.Title}: {e.Level}")], sign);
        });
    }
}
