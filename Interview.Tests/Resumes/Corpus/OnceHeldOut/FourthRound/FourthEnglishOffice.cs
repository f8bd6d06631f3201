using System.Globalization;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of the fourth round that people type: templates of word processors, guides of career offices, habits of a country or trade.</summary>
internal static class FourthEnglishOffice
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);
    private static readonly DateStyle YearsToDate = new(m => $"{m.Year}", " to ", "date", YearsOnly: true);
    private static readonly DateStyle Capitals = new(m => $"{English.MonthNames[m.Number!.Value - 1].ToUpperInvariant()} {m.Year}", " - ", "PRESENT");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), "–", "Present");
    private static readonly DateStyle ShortTill = new(m => DateStyle.ShortMonths.Date(m), " to ", "till date");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Current");
    private static readonly DateStyle Apostrophes = new(m => $"{English.AbbreviatedMonthNames[m.Number!.Value - 1]}’{m.Year % 100:00}", " – ", "present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("fourth-en-relevant-first", "career office's guide: jobs that matter here apart from the others", "en", Kind.Experienced, LongEnDash, "skills education experience activities awards certifications", RelevantFirst) { OrDates = [DateStyle.ShortMonths, DateStyle.LongMonths] },
        new("fourth-en-margin-template", "web word processor's template, names of sections in the margin behind a dash", "en", Kind.Experienced, Capitals, "skills education experience projects awards languages", MarginTemplate) { OrDates = [LongHyphen] },
        new("fourth-en-objective", "desktop word processor's template: objective, role, company and dates in one line", "en", Kind.CareerChanger, LongHyphen, "skills education experience projects activities certifications", ObjectiveFirst, OneRole: true)
        {
            OrDates = [DateStyle.BareSlashes, ShortHyphen],
            Objective = role => $"To obtain a position as {role} where I can apply what years in another profession have taught me.",
        },
        new("fourth-en-continental", "French habits: photograph, age and hobbies in a side column, dates before their entries", "en", Kind.Experienced, SpacedYears, "summary skills education experience projects certifications languages", Continental) { OrDates = [DateStyle.Slashes, DateStyle.Years] },
        new("fourth-en-declaration", "Indian fresher's résumé: objective, table of schools, personal details, declaration", "en", Kind.Graduate, ShortTill, "skills education experience projects activities awards certifications languages", Declaration, OneRole: true)
        {
            OrDates = [Apostrophes, DateStyle.TightYears],
            Objective = role => $"To start my career as {role} in an organisation where I can learn, contribute and grow with the team.",
        },
        new("fourth-en-executive", "executive's pages: what each company is, the early years in short lines", "en", Kind.LongCareer, SpacedYears, "summary skills education experience activities awards certifications languages", Executive)
        {
            OrDates = [YearsToDate, ShortHyphen],
            Tells = (section, e) => section == "experience" && e.Span!.From.Year < 2012 ? e with { Claims = [] } : e,
        },
        new("fourth-en-retrained", "bootcamp's template for people who change over: projects before earlier jobs, links", "en", Kind.CareerChanger, DateStyle.ShortMonths, "summary skills education experience projects certifications", Retrained) { OrDates = [DateStyle.Years, DateStyle.Slashes] },
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static Sheet RelevantFirst(Applicant p)
    {
        var v = new Variety(p);
        var (town, roleFirst) = (v.One("Eugene, Oregon", "Athens, OH", "St. Paul, MN"), v.Chance());
        Pen Job(Pen pen, Entry e) => (roleFirst ? pen.Line(e.Role!, e.Period, Look.Strong).Line($"{e.Organisation}, {town}") : pen.Line($"{e.Organisation}, {town}", e.Period, Look.Strong).Line(e.Role!)).Bullets(e.Claims).Gap();
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#000000", v.One(10, 10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line($"{p.Address} | {p.Phone} | {p.Email}", centred: true)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Strong, centred: true)
            .Heading("EDUCATION").Each(p.Education, e => pen.Line($"{e.Organisation}, {town}", e.Period, Look.Strong).Line(e.Role!).Line(v.One("GPA: 3.7/4.0", "Cumulative GPA: 3.52", ""), look: Look.Small))
            .Heading(v.One("RELEVANT EXPERIENCE", "RELATED EXPERIENCE")).Each(p.Experience.Take(1), e => Job(pen, e))
            .Heading(v.One("ADDITIONAL EXPERIENCE", "OTHER EXPERIENCE")).Each(p.Experience.Skip(1), e => Job(pen, e))
            .Heading(v.One("CAMPUS INVOLVEMENT", "LEADERSHIP EXPERIENCE")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong).Line(e.Title).Bullets(e.Claims).Gap())
            .Heading(v.One("AWARDS & CERTIFICATIONS", "HONORS AND CERTIFICATIONS"))
            .Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("SKILLS").Line(string.Join(", ", p.Skills)));
    }

    private static Sheet MarginTemplate(Applicant p)
    {
        var v = new Variety(p);
        var (dash, town) = (v.One("ㅡ", "—"), v.One("San Francisco", "Cork", "Atlanta"));
        Pen Section(Pen pen, string name, IEnumerable<IEnumerable<string>> entries) =>
            pen.Table([0.24, 0.76], entries.Index().Select(entry => new[] { entry.Index == 0 ? $"{dash}\n{name}" : "", string.Join('\n', entry.Item) }), ruled: false);
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), "#f2511b", v.One(9.5, 10)), pen =>
        {
            pen.Title(p.Name).Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle).Line(p.Address, look: Look.Small).Line(p.Phone, look: Look.Small).Line(p.Email, look: Look.Small).Gap();
            Section(pen, "Skills", [[string.Join(", ", p.Skills)]]);
            Section(pen, "Experience", p.Experience.Select(e => (string[])[$"{e.Organisation} / {e.Role}", $"{e.Period}, {town}", .. e.Claims.Select(claim => "• " + claim)]));
            Section(pen, "Education", p.Education.Select(e => (string[])[$"{e.Organisation} / {e.Role}", $"{e.Period}, {town}"]));
            Section(pen, "Projects", p.Projects.Select(e => (string[])[e.Title, e.Period!, .. e.Claims.Select(claim => "• " + claim)]));
            Section(pen, "Awards", [p.Awards.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")]);
            Section(pen, "Languages", [p.Languages.Select(e => $"{e.Title}: {e.Level}")]);
        });
    }

    private static Sheet ObjectiveFirst(Applicant p)
    {
        var v = new Variety(p);
        var bar = v.One(" | ", " • ");
        static string Head(string name) => name.ToUpperInvariant();
        return Pen.Write(new("Liberation Sans", v.One("#39a5b7", "#4b3a2e", "#262626"), v.One(10, 10.5)), pen => pen
            .Title(p.Name)
            .Line(Joined(bar, p.Address, p.Phone, p.Email))
            .Heading(Head("Objective")).Line(p.Objective!)
            .Heading(Head("Education")).Each(p.Education, e => pen.Line($"{e.Role}{bar}{e.Period}{bar}{e.Organisation}", look: Look.Strong))
            .Heading(Head("Skills & abilities")).Bullets(p.Skills)
            .Heading(Head(v.One("Experience", "Work experience"))).Each(p.Experience, e => pen.Line($"{e.Role}{bar}{e.Organisation}{bar}{e.Period}", look: Look.Strong).Bullets(e.Claims))
            .Heading(Head("Projects")).Each(p.Projects, e => pen.Line($"{e.Title}{bar}{e.Period}", look: Look.Strong).Bullets(e.Claims))
            .Heading(Head(v.One("Volunteer work", "Leadership and volunteering"))).Each(p.Activities, e => pen.Line($"{e.Role}{bar}{e.Organisation}{bar}{e.Period}", look: Look.Strong).Line(e.Title).Bullets(e.Claims))
            .Heading(Head("Certifications")).Each(p.Certifications, e => pen.Line($"{e.Title}{bar}{e.Organisation}{bar}{e.Period}"))
            .Heading(Head("References")).Line("References available upon request."));
    }

    private static Sheet Continental(Applicant p)
    {
        var v = new Variety(p);
        var (gap, upper) = (v.One(" : ", "  "), v.Chance());
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        return Pen.Write(new("Liberation Sans", v.One("#1b4965", "#8c2f39", "#335c67"), 9.5), pen => pen.Columns(0.32,
            left => left
                .Table([1], [["Photo"]])
                .Line(p.Phone).Line(p.Email).Line(p.Address)
                .Line($"{2026 - int.Parse(p.Born.AsSpan(0, 4), CultureInfo.InvariantCulture)} years old").Line(v.One("Driving licence B, own car", "Single, French nationality"))
                .Heading(Head("Languages")).Each(p.Languages, e => left.Line($"{e.Title}{gap}{e.Level}"))
                .Heading(Head(v.One("Computing", "Tools & skills"))).Each(p.Skills, skill => left.Line(skill))
                .Heading(Head(v.One("Centres of interest", "Hobbies"))).Line(v.One("Handball (regional level)", "Cinema, pastry")).Line(v.One("Travel: Vietnam, Peru", "Half-marathon")),
            right => right
                .Title(p.Name)
                .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
                .Line(p.Summary!)
                .Heading(Head(v.One("Professional experience", "Professional experiences"))).Each(p.Experience, e => right.Line($"{e.Period}{gap}{e.Role}", look: Look.Strong).Line(e.Organisation!).Bullets(e.Claims, "-").Gap())
                .Heading(Head(v.One("Projects", "Personal projects"))).Each(p.Projects, e => right.Line($"{e.Period}{gap}{e.Title}", look: Look.Strong).Bullets(e.Claims, "-").Gap())
                .Heading(Head(v.One("Education", "Education and diplomas"))).Each(p.Education, e => right.Line($"{e.Period}{gap}{e.Role}", look: Look.Strong).Line(e.Organisation!))
                .Heading(Head(v.One("Certifications", "Certificates"))).Each(p.Certifications, e => right.Line($"{e.Period}{gap}{e.Title}, {e.Organisation}"))));
    }

    private static Sheet Declaration(Applicant p)
    {
        var v = new Variety(p);
        var bullet = v.One("•", "➢", "");
        return Pen.Write(new("Liberation Serif", "#1f3864", v.One(11, 10.5)), pen => pen
            .Title(v.One("RESUME", "CURRICULUM VITAE"), centred: true)
            .Line(p.Name, look: Look.Strong).Line($"Mobile: {p.Phone}").Line($"E-mail: {p.Email}")
            .Heading("CAREER OBJECTIVE").Line(p.Objective!)
            .Heading(v.One("ACADEMIC QUALIFICATIONS", "EDUCATIONAL QUALIFICATION"))
            .Table([0.34, 0.34, 0.2, 0.12], [["Course", v.One("Institution", "University / Board"), v.One("Year", "Duration"), v.One("CGPA", "Result")], .. p.Education.Select(e => new[] { e.Role!, e.Organisation!, e.Period!, v.One("8.4", "7.9/10", "First") })], header: true)
            .Heading(v.One("INTERNSHIP", "INTERNSHIPS / INDUSTRIAL TRAINING")).Each(p.Experience, e => pen.Line($"{e.Role} at {e.Organisation} ({e.Period})", look: Look.Strong).Bullets(e.Claims, bullet))
            .Heading("ACADEMIC PROJECTS").Each(p.Projects.Index(), e => pen.Line($"{e.Index + 1}. {e.Item.Title} ({e.Item.Period})", look: Look.Strong).Bullets(e.Item.Claims, bullet))
            .Heading(v.One("TECHNICAL SKILLS", "SKILL SET")).Bullets(p.Skills, bullet)
            .Heading("CERTIFICATIONS").Bullets([.. p.Certifications.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")], bullet)
            .Heading("ACHIEVEMENTS").Bullets([.. p.Awards.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")], bullet)
            .Heading("EXTRA-CURRICULAR ACTIVITIES").Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation} ({e.Period})", look: Look.Strong).Bullets(e.Claims, bullet))
            .Heading("PERSONAL DETAILS")
            .Table([0.3, 0.7],
            [
                ["Date of Birth", string.Join('-', p.Born.Split('.').Reverse())], ["Father's Name", $"Mr. Ramesh {p.Name.Split(' ')[^1]}"], ["Marital Status", "Single"],
                ["Languages Known", string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))], ["Hobbies", v.One("Cricket, listening to music", "Reading, badminton")],
            ], labels: true, ruled: false)
            .Heading("DECLARATION").Line("I hereby declare that the above-mentioned information is true to the best of my knowledge and belief.")
            .Line("Place: Pune", p.Name).Line("Date: 16-03-2026", "(Signature)"));
    }

    private static Sheet Executive(Applicant p)
    {
        var v = new Variety(p);
        var sign = v.One("▪", "•");
        var firms = v.InSomeOrder("Privately held; some 300 employees in four countries.", "Family firm with revenue of 80 million dollars.", "Listed group with nine sites.", "Start-up backed by two funds.", "Market leader in three states.");
        return Pen.Write(new("Liberation Serif", v.One("#1f3864", "#3b3838"), v.One(10, 10.5), Bottom: $"{p.Name} | {p.Phone} | Page {{page}}"), pen => pen
            .Title(p.Name, centred: true)
            .Line($"{p.Address} • {p.Phone} • {p.Email}", look: Look.Small, centred: true)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Heading(v.One("EXECUTIVE PROFILE", "LEADERSHIP PROFILE")).Line(p.Summary!)
            .Heading(v.One("CORE COMPETENCIES", "AREAS OF EXPERTISE")).Table([0.34, 0.33, 0.33], p.Skills.Chunk(3).Select(three => (string[])[.. three, .. Enumerable.Repeat("", 3 - three.Length)]), ruled: false)
            .Heading(v.One("PROFESSIONAL EXPERIENCE", "EXECUTIVE EXPERIENCE")).Each(p.Experience.Where(e => e.Span!.From.Year >= 2012).Index(), e => pen
                .Line(e.Item.Organisation!, e.Item.Period, Look.Strong).Line(firms[e.Index % firms.Count], look: Look.Small)
                .Line(e.Item.Role!, look: Look.Strong).Bullets(e.Item.Claims, sign).Gap())
            .Heading(v.One("EARLY CAREER", "PRIOR EXPERIENCE", "CAREER NOTE")).Each(p.Experience.Where(e => e.Span!.From.Year < 2012), e => pen.Line($"{e.Role}, {e.Organisation}, {e.Period}"))
            .Heading("EDUCATION & PROFESSIONAL DEVELOPMENT")
            .Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}, {e.Period}"))
            .Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading(v.One("BOARD & COMMUNITY ROLES", "COMMUNITY LEADERSHIP")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Organisation} ({e.Title}), {e.Period}").Bullets(e.Claims, sign))
            .Heading("AWARDS AND RECOGNITION").Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading("LANGUAGES").Line(string.Join("; ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }

    private static Sheet Retrained(Applicant p)
    {
        var v = new Variety(p);
        var beside = v.Chance();
        Pen Named(Pen pen, string name, Entry e) => beside ? pen.Line(name, e.Period, Look.Strong) : pen.Line(name, look: Look.Strong).Line(e.Period!, look: Look.Small);
        return Pen.Write(new("Liberation Sans", v.One("#e4002b", "#111111"), 10), pen => pen
            .Title(p.Name)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle)
            .Line(Joined(" | ", p.Address, p.Phone, p.Email)).Line($"LinkedIn: linkedin.com/in/{Handle(p)} | GitHub: github.com/{Handle(p)} | Portfolio: {Handle(p)}.netlify.app", look: Look.Small)
            .Heading(v.One("PROFILE", "ABOUT")).Line(p.Summary!)
            .Heading(v.One("TECHNICAL SKILLS", "SKILLS")).Line(string.Join(", ", p.Skills))
            .Heading(v.One("PROJECTS", "PROJECT PORTFOLIO")).Each(p.Projects, e => Named(pen, e.Title, e).Bullets(e.Claims))
            .Heading(v.One("PREVIOUS EXPERIENCE", "PROFESSIONAL EXPERIENCE", "WORK EXPERIENCE")).Each(p.Experience, e => Named(pen, $"{e.Organisation}, {e.Role}", e).Bullets(e.Claims))
            .Heading("EDUCATION").Each(p.Education, e => Named(pen, $"{e.Organisation}, {e.Role}", e))
            .Heading(v.One("CERTIFICATES", "CONTINUING EDUCATION")).Each(p.Certifications, e => Named(pen, $"{e.Title}, {e.Organisation}", e)));
    }
}
