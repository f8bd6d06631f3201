namespace Interview.Tests.Resumes.Corpus;

/// <summary>English résumés that people typed in a word processor or a text editor: one page, two, a table without lines, plain text.</summary>
internal static class HeldOwnEnglishTyped
{
    private static readonly DateStyle LongDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortToDate = new(m => DateStyle.ShortMonths.Date(m), " to ", "date");
    private static readonly DateStyle LongToDate = new(m => DateStyle.LongMonths.Date(m), " to ", "present");
    private static readonly DateStyle YearsHyphen = new(m => $"{m.Year}", "-", "present", YearsOnly: true);
    private static readonly DateStyle YearsSpaced = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);
    private static readonly DateStyle SlashHyphen = new(m => $"{m.Number:00}/{m.Year}", " - ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-own-classic", "name in the middle, firm left and dates right, post below, bullets: what most offices are sent", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience certifications languages", Classic, HeldOut: true) { OrDates = [LongDash, DateStyle.Slashes, ShortHyphen] },
        new("held-en-own-british", "British curriculum vitae: personal details, profile, key skills, employment history, interests, references", "en", Kind.Experienced, LongDash, "summary skills education experience certifications", British, HeldOut: true) { OrDates = [DateStyle.LongMonths, LongToDate, ShortToDate] },
        new("held-en-own-student", "student's page: objective, education first, projects, the one job, clubs", "en", Kind.Graduate, DateStyle.ShortMonths, "skills education experience projects activities awards", Student, HeldOut: true, OneRole: true)
        {
            OrDates = [LongHyphen, SlashHyphen],
            Objective = role => $"To obtain an entry-level position as a {role} where I can use what I have learned and keep growing.",
        },
        new("held-en-own-plain-text", "plain text out of a mail: sections underlined with signs, asterisks, no looks", "en", Kind.Experienced, ShortHyphen, "summary skills education experience projects certifications languages", PlainText, HeldOut: true) { OrDates = [SlashHyphen, YearsSpaced] },
        new("held-en-own-table", "a table without lines: dates left, the rest right; names no post that is sought", "en", Kind.Experienced, SlashHyphen, "skills education experience awards languages", TablePage, HeldOut: true) { OrDates = [DateStyle.ShortMonths, YearsHyphen], Life = p => p with { TargetRoles = [] } },
        new("held-en-own-trade", "short page in big letters for a trade: tickets first, jobs, school, when one can start", "en", Kind.Experienced, YearsHyphen, "skills education experience certifications", Trade, HeldOut: true) { Professions = "electrical driving hospitality logistics", OrDates = [ShortToDate, SlashHyphen] },
    ];

    private static Sheet Classic(Applicant p)
    {
        var v = new Variety(p);
        var (capital, roleFirst, joint) = (v.Chance(), v.Chance(), v.One(" | ", " • ", ", "));
        string Head(string name) => capital ? name.ToUpperInvariant() : name;
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#000000", v.One(10, 10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(joint, p.Address, p.Phone, p.Email), centred: true)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Strong, centred: true)
            .Heading(Head(v.One("Summary", "Professional Summary", "Profile"))).Line(p.Summary!)
            .Heading(Head(v.One("Experience", "Professional Experience", "Work Experience"))).Each(p.Experience, e => pen
                .Line(roleFirst ? e.Role! : e.Organisation!, e.Period, Look.Strong).Line(roleFirst ? e.Organisation! : e.Role!).Bullets(e.Claims).Gap())
            .Heading(Head("Education")).Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!))
            .Heading(Head(v.One("Certifications", "Licenses & Certifications"))).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head(v.One("Skills", "Technical Skills", "Core Skills"))).Line(string.Join(", ", p.Skills))
            .Heading(Head("Languages")).Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }

    private static Sheet British(Applicant p)
    {
        var v = new Variety(p);
        var (british, heads, datesFirst) = (v.Chance(), v.One("", ":"), v.Chance());
        Pen Posts(Pen pen) => pen.Each(p.Experience, e => (datesFirst
            ? pen.Line(e.Period!, look: Look.Strong).Line($"{e.Organisation} – {e.Role}", look: Look.Strong)
            : pen.Line($"{e.Role}, {e.Organisation}", look: Look.Strong).Line(e.Period!)).Bullets(e.Claims).Gap());
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), "#000000", 11), pen =>
        {
            pen.Title(v.One("Curriculum Vitae", "CURRICULUM VITAE"), centred: true).Gap();
            pen.Heading("Personal Details" + heads)
                .Line($"Name: {p.Name}").Line($"Address: {p.Address}").Line($"{v.One("Telephone", "Tel", "Mobile")}: {p.Phone}").Line($"Email: {p.Email}")
                .Line(british ? "Nationality: British" : "Driving licence: full, clean");
            pen.Heading(v.One("Personal Profile", "Profile", "Personal Statement") + heads).Line(p.Summary!)
                .Line(p.TargetRoles.Count == 0 ? "" : $"Position applied for: {string.Join(" / ", p.TargetRoles)}");
            pen.Heading(v.One("Key Skills", "Skills") + heads).Bullets(p.Skills);
            Posts(pen.Heading(v.One("Employment History", "Work Experience", "Career History") + heads));
            pen.Heading(v.One("Education and Qualifications", "Education & Training") + heads).Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role} ({e.Period})"));
            pen.Heading(v.One("Training and Certificates", "Further Training", "Professional Qualifications") + heads).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Period})"));
            pen.Heading(v.One("Interests", "Hobbies and Interests") + heads).Line(v.One("Walking the dog, five-a-side football and baking bread.", "I enjoy reading, running and spending time with my family.", "Gardening, live music and travelling."));
            pen.Heading("References" + heads).Line(v.One("Available on request.", "References are available upon request."));
        });
    }

    private static Sheet Student(Applicant p)
    {
        var v = new Variety(p);
        var (capital, joint) = (v.Chance(), v.One(", ", " – ", " | "));
        string Head(string name) => capital ? name.ToUpperInvariant() : name;
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#000000", v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: capital)
            .Line(p.Address, centred: capital).Line($"{p.Phone} | {p.Email}", centred: capital)
            .Heading(Head("Objective")).Line(p.Objective ?? "")
            .Heading(Head("Education")).Each(p.Education, e => pen.Line($"{e.Organisation}{joint}{e.Role}", e.Period, Look.Strong)).Line(v.One("GPA: 3.6/4.0", "GPA 3.74, Dean's List four semesters", "Relevant coursework: Statistics, Technical Writing, Ethics"))
            .Heading(Head(v.One("Projects", "Academic Projects", "Class Projects"))).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(Head(v.One("Experience", "Work Experience", "Internship Experience"))).Each(p.Experience, e => pen.Line($"{e.Role}{joint}{e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(Head(v.One("Activities", "Leadership and Activities", "Extracurricular Activities"))).Each(p.Activities, e => pen.Line($"{e.Title}{joint}{e.Organisation}{joint}{e.Role}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(Head(v.One("Honors and Awards", "Awards", "Honors"))).Each(p.Awards, e => pen.Line($"{e.Title}{joint}{e.Organisation}", e.Period))
            .Heading(Head("Skills")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet PlainText(Applicant p)
    {
        var v = new Variety(p);
        var (rule, mark, style) = (v.One("-----------------------------", "=============================", ""), v.One("* ", "- "), v.One(0, 1));
        Pen Head(Pen pen, string name) => pen.Gap().Line(rule.Length == 0 ? name.ToUpperInvariant() + ":" : name.ToUpperInvariant()).Each(rule.Length == 0 ? Array.Empty<string>() : [rule], line => pen.Line(line));
        Pen Items(Pen pen, IEnumerable<string> items) => pen.Each(items, item => pen.Line(mark + item));
        return Pen.Write(new(v.One("Liberation Mono", "Liberation Sans"), "#000000", 10), pen =>
        {
            pen.Line(p.Name).Line(p.Address).Line($"Phone: {p.Phone}").Line($"Email: {p.Email}").Line(p.TargetRoles.Count == 0 ? "" : $"{v.One("Position sought", "Applying for", "Desired position")}: {string.Join(" / ", p.TargetRoles)}");
            Head(pen, v.One("Summary", "Profile", "About me")).Line(p.Summary!);
            Items(Head(pen, v.One("Skills", "Technical skills")), p.Skills);
            Head(pen, v.One("Experience", "Work history", "Employment")).Each(p.Experience, e => Items(style == 0 ? pen.Line($"{e.Organisation}, {e.Role}").Line(e.Period!) : pen.Line($"{e.Role}, {e.Organisation} ({e.Period})"), e.Claims).Gap());
            Head(pen, "Projects").Each(p.Projects, e => Items(pen.Line($"{e.Title} ({e.Period})"), e.Claims).Gap());
            Head(pen, "Education").Each(p.Education, e => pen.Line($"{e.Organisation}, {e.Role} ({e.Period})"));
            Head(pen, v.One("Certifications", "Certificates")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Period})"));
            Items(Head(pen, "Languages"), p.Languages.Select(e => $"{e.Title}: {e.Level}"));
        });
    }

    private static Sheet TablePage(Applicant p)
    {
        var v = new Variety(p);
        var (mark, firmFirst) = (v.One("• ", "- "), v.Chance());
        string Told(Entry e) => string.Join('\n', e.Claims.Select(claim => mark + claim).Prepend(firmFirst ? e.Role! : e.Organisation!).Prepend(firmFirst ? e.Organisation! : e.Role!));
        Pen Rows(Pen pen, IEnumerable<string[]> rows) => pen.Table([0.25, 0.75], rows, ruled: false).Gap();
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#1f3a5f"), v.One(10, 10.5)), pen =>
        {
            pen.Title(v.One("Résumé", "Curriculum Vitae", "CV"));
            Rows(pen, [["Name", p.Name], ["Address", p.Address], [v.One("Phone", "Mobile"), p.Phone], ["E-mail", p.Email]]);
            Rows(pen.Heading(v.One("Professional experience", "Work experience", "Employment")), p.Experience.Select(e => new[] { e.Period!, Told(e) }));
            Rows(pen.Heading(v.One("Education", "Education and training")), p.Education.Select(e => new[] { e.Period!, $"{e.Organisation}\n{e.Role}" }));
            Rows(pen.Heading(v.One("Awards", "Prizes and awards")), p.Awards.Select(e => new[] { e.Period!, $"{e.Title}, {e.Organisation}" }));
            Rows(pen.Heading("Languages"), p.Languages.Select(e => new[] { e.Title, e.Level! }));
            pen.Heading(v.One("Skills", "Computer and other skills")).Line(string.Join(", ", p.Skills));
        });
    }

    private static Sheet Trade(Applicant p)
    {
        var v = new Variety(p);
        var (start, roles) = (v.One("Available immediately.", "Notice period: two weeks.", "Can start straight away."), string.Join(" / ", p.TargetRoles));
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), "#000000", v.One(12, 12.5)), pen => pen
            .Title(p.Name)
            .Line(p.Address).Line($"Phone {p.Phone}").Line($"Email {p.Email}").Gap()
            .Line(roles.Length == 0 ? "" : $"{v.One("Looking for work as", "Job wanted", "Applying for")}: {roles}", look: Look.Strong).Gap()
            .Line(v.One("Tickets and certificates", "Licences and tickets", "Certificates"), look: Look.Strong).Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation}) {e.Period}")).Gap()
            .Line(v.One("Work history", "Jobs", "Work experience"), look: Look.Strong).Each(p.Experience, e => pen.Line($"{e.Period}  {e.Organisation}", look: Look.Strong).Line(e.Role!).Bullets(e.Claims, "-").Gap())
            .Line(v.One("School and training", "Education"), look: Look.Strong).Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation}, {e.Role}")).Gap()
            .Line(v.One("Skills", "What I can do"), look: Look.Strong).Bullets(p.Skills, "-").Gap()
            .Line(v.One("Other", "Other information"), look: Look.Strong).Line(start).Line(v.One("Own transport.", "Happy to work shifts and weekends.", "Own car and hand tools.")).Line(v.One("References from past employers on request.", "")));
    }
}
