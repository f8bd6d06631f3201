using System.Globalization;
using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of the third round; opened after they were measured twice (94, 86 and 78 % of heads, sections and entries).</summary>
internal static class ThirdRoundEnglish
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly DateStyle Capitals = new(m => $"{English.MonthNames[m.Number!.Value - 1].ToUpperInvariant()} {m.Year}", " - ", "PRESENT");
    private static readonly DateStyle ShortCapitals = new(m => $"{English.AbbreviatedMonthNames[m.Number!.Value - 1].ToUpperInvariant()} {m.Year}", " – ", "PRESENT");
    private static readonly DateStyle ShortTo = new(m => $"{English.AbbreviatedMonthNames[m.Number!.Value - 1]} {m.Year}", " to ", "present");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LongComma = new(m => $"{English.MonthNames[m.Number!.Value - 1]}, {m.Year}", " - ", "Present");
    private static readonly DateStyle Points = new(m => $"{m.Number:00}.{m.Year}", " – ", "today");
    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "present", YearsOnly: true);
    private static readonly DateStyle ShortYearSlashes = new(m => $"{m.Number:00}/{m.Year % 100:00}", " - ", "Present");

    /// <summary>The ends of a period in cells of their own.</summary>
    private static readonly DateStyle TwoCells = new(m => $"{m.Number:00}/{m.Year}", " ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("third-en-serif-columns", "word processor's template, company — role, dates in capitals below, side column right", "en", Kind.Experienced, Capitals, "skills education experience projects awards languages", SerifColumns) { OrDates = [ShortCapitals] },
        new("third-en-date-lines", "dates on a line of their own over each entry, duties in sentences", "en", Kind.Experienced, LongEnDash, "summary skills education experience activities certifications", DateLines) { OrDates = [Capitals, DateStyle.Slashes, SpacedYears] },
        new("third-en-faculty", "scholar's long CV, years in the left column", "en", Kind.LongCareer, DateStyle.TightYears, "skills education experience projects activities awards languages", Faculty) { OrDates = [SpacedYears] },
        new("third-en-agency", "for a government agency, hours and supervisors beside the duties", "en", Kind.LongCareer, DateStyle.Slashes, "summary skills education experience awards certifications", Agency) { OrDates = [ShortTo, LongComma] },
        new("third-en-banner", "design tool's template, name over two columns, facts left", "en", Kind.Experienced, SpacedYears, "summary skills education experience awards certifications languages", Banner) { OrDates = [DateStyle.ShortMonths, ShortYearSlashes] },
        new("third-en-school-leaver", "British graduate's CV, jobs in paragraphs, referees", "en", Kind.Graduate, ShortTo, "summary skills education experience activities awards languages", SchoolLeaver) { OrDates = [LongEnDash, DateStyle.Years] },
        new("third-en-business-school", "one page, schools first, what else there is in labelled bullets", "en", Kind.Experienced, DateStyle.TightYears, "skills education experience activities awards certifications languages", BusinessSchool) { OrDates = [DateStyle.ShortMonths, LongEnDash] },
        new("third-en-classic", "capitals and rules, skills by how well, schools and certificates under one heading", "en", Kind.Experienced, LongComma, "summary skills education experience projects certifications awards", Classic) { OrDates = [ShortYearSlashes, DateStyle.ShortMonths] },
        new("third-en-application", "an employer's form: first and last month in two columns, reasons for leaving, questions", "en", Kind.Experienced, TwoCells, "company education experience certifications essays", Application),
        new("third-en-maker", "developer's page, role @ company", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience projects activities certifications languages", Maker) { OrDates = [SpacedYears, ShortYearSlashes] },
        new("third-en-functional", "career changer, an objective, projects told and jobs only listed", "en", Kind.CareerChanger, DateStyle.Years, "skills education experience projects activities certifications languages", Functional, OneRole: true)
        {
            OrDates = [ShortTo, DateStyle.ShortMonths],
            Objective = role => $"A position as {role} in a team that values fresh eyes and what I learned in my first profession.",
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("third-en-tabular", "continental table: personal details, months left, place and date at the end", "en", Kind.Experienced, Points, "skills education experience projects activities certifications languages", Tabular) { OrDates = [DateStyle.Slashes, DateStyle.IsoMonths] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static string[] Ends(Entry e) => e.Period!.Split(' ') is [var from, var to] ? [from, to] : [e.Period, ""];

    private static Sheet SerifColumns(Applicant p)
    {
        var v = new Variety(p);
        var town = v.One("", "", ", London", ", Denver");
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#2079c7", "#d5573b", "#666666"), 9.5), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Columns(0.68,
                left => left
                    .Heading("EXPERIENCE").Each(p.Experience, e => left.Line($"{e.Organisation}{town} — {e.Role}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))
                    .Heading("EDUCATION").Each(p.Education, e => left.Line($"{e.Organisation} — {e.Role}", look: Look.Strong).Line(e.Period!, look: Look.Small))
                    .Heading("PROJECTS").Each(p.Projects, e => left.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Each(e.Claims, claim => left.Line(claim))),
                right => right
                    .Line(p.Address).Line(p.Phone).Line(p.Email)
                    .Heading("SKILLS").Each(p.Skills, skill => right.Line(skill))
                    .Heading("AWARDS").Each(p.Awards, e => right.Line($"{e.Title}, {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small))
                    .Heading("LANGUAGES").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))),
                leftIsSide: false));
    }

    private static Sheet DateLines(Applicant p)
    {
        var v = new Variety(p);
        var (gap, roleFirst) = (v.One(", ", " | ", " • "), v.Chance());
        string Both(Entry e) => roleFirst ? $"{e.Role}{gap}{e.Organisation}" : $"{e.Organisation}{gap}{e.Role}";
        return Pen.Write(new("Liberation Sans", "#2e74b5", v.One(10, 10.5)), pen => pen
            .Title(p.Name)
            .Line(Joined(" | ", p.Address, p.Phone, p.Email))
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle)
            .Line(p.Summary!)
            .Heading("Experience").Each(p.Experience, e => pen.Line(e.Period!, look: Look.Small).Line(Both(e), look: Look.Strong).Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line(e.Period!, look: Look.Small).Line(Both(e), look: Look.Strong).Gap())
            .Heading(v.One("Skills", "Strengths")).Table([0.5, 0.5], p.Skills.Chunk(2).Select(two => two.Select(skill => "• " + skill).Concat(Enumerable.Repeat("", 2 - two.Length)).ToArray()), ruled: false)
            .Heading(v.One("Certifications", "Licences and certificates")).Each(p.Certifications, e => pen.Line(e.Period!, look: Look.Small).Line($"{e.Title}{gap}{e.Organisation}").Gap())
            .Heading(v.One("Activities", "Volunteer experience")).Each(p.Activities, e => pen.Line(e.Period!, look: Look.Small).Line($"{e.Role}{gap}{e.Organisation}", look: Look.Strong).Line(e.Title).Each(e.Claims, claim => pen.Line(claim)).Gap()));
    }

    private static Sheet Faculty(Applicant p)
    {
        var v = new Variety(p);
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> text) => pen.Table([0.18, 0.82], all.Select(e => new[] { e.Period!, text(e) }), ruled: false);
        string Told(string name, Entry e) => string.Join('\n', e.Claims.Prepend(name));
        return Pen.Write(new("Liberation Serif", "#000000", 11, Bottom: $"{p.Name.Split(' ')[^1]} – CV – {{page}}"), pen =>
        {
            pen.Title(p.Name, centred: true).Line("Curriculum Vitae", centred: true).Line(p.Address, centred: true).Line($"{p.Email} · {p.Phone}", centred: true)
                .Line(p.TargetRoles.Count == 0 ? "" : $"Position applied for: {string.Join(" / ", p.TargetRoles)}", centred: true);
            Dated(pen.Heading(v.One("Education", "Academic Degrees")), p.Education, e => $"{e.Role}, {e.Organisation}");
            Dated(pen.Heading(v.One("Professional Appointments", "Positions Held")), p.Experience, e => Told($"{e.Role}, {e.Organisation}", e));
            Dated(pen.Heading(v.One("Funded Projects", "Research and Development Projects")), p.Projects, e => Told(e.Title, e));
            Dated(pen.Heading(v.One("Honors and Fellowships", "Honours, Prizes and Scholarships")), p.Awards, e => $"{e.Title}, {e.Organisation}");
            Dated(pen.Heading(v.One("Service and Outreach", "Service to the Community")), p.Activities, e => Told($"{e.Role}, {e.Title}, {e.Organisation}", e));
            pen.Heading(v.One("Technical Proficiency", "Methods and Software")).Line(string.Join(", ", p.Skills))
                .Heading("Languages").Line(string.Join("; ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
                .Heading("References").Line("Prof. Ingrid Solheim, Institute of Applied Studies, i.solheim@example.edu").Line("Dr. Martin Achebe, Centre for Practice, m.achebe@example.edu");
        });
    }

    private static Sheet Agency(Applicant p)
    {
        var v = new Variety(p);
        var (inGrid, hours) = (v.Chance(), v.One("40", "37.5"));
        return Pen.Write(new("Liberation Serif", "#000000", 11, Bottom: "Page {page}"), pen => pen
            .Title(p.Name)
            .Line(p.Address).Line($"Day phone: {p.Phone}").Line($"Email: {p.Email}")
            .Line("Citizenship: United States").Line(v.One("Veterans' preference: None", "Security clearance: None"))
            .Line(p.TargetRoles.Count == 0 ? "" : $"{v.One("Position sought", "Job applied for")}: {string.Join(" / ", p.TargetRoles)}")
            .Heading("PROFESSIONAL SUMMARY").Line(p.Summary!)
            .Heading("WORK EXPERIENCE").Each(p.Experience, e => (inGrid
                ? pen.Table([0.2, 0.4, 0.18, 0.22], [["Employer", e.Organisation!, "Dates", e.Period!], ["Job title", e.Role!, "Hours per week", hours]], labels: true)
                : pen.Line(e.Organisation!, look: Look.Strong).Line($"Job title: {e.Role}").Line($"Dates employed: {e.Period}").Line($"Hours per week: {hours}"))
                .Line($"Supervisor: {v.One("Dana Whitlock", "Ray Ferreira", "Kim Osgood")}. May be contacted: {v.One("Yes", "No")}")
                .Line(e.Claims.Count == 0 ? "" : "Duties, Accomplishments and Related Skills:").Bullets(e.Claims).Gap())
            .Heading("EDUCATION").Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"Degree: {e.Role}").Line($"Dates attended: {e.Period}"))
            .Heading(v.One("JOB-RELATED LICENSES AND CERTIFICATES", "CERTIFICATIONS")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading(v.One("HONORS, AWARDS AND RECOGNITION", "AWARDS")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading(v.One("JOB-RELATED SKILLS", "OTHER SKILLS")).Line(string.Join("; ", p.Skills)));
    }

    private static Sheet Banner(Applicant p)
    {
        var v = new Variety(p);
        var (upper, centred) = (v.Chance(), v.Chance());
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        return Pen.Write(new("Liberation Sans", v.One("#204051", "#84253e", "#3b6978"), 9.5), pen => pen
            .Title(p.Name, centred: centred)
            .Line(string.Join(" & ", p.TargetRoles), look: Look.Subtitle, centred: centred)
            .Columns(0.33,
                left => left
                    .Heading(Head("Contact")).Line($"Phone: {p.Phone}").Line($"Email: {p.Email}").Line($"Address: {p.Address}")
                    .Heading(Head("Education")).Each(p.Education, e => left.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, look: Look.Small))
                    .Heading(Head(v.One("Expertise", "My Skills"))).Bullets(p.Skills)
                    .Heading(Head("Language")).Each(p.Languages, e => left.Line($"{e.Title} ({e.Level})"))
                    .Heading(Head("Hobbies")).Line(v.One("Sketching, surfing", "Vinyl records, hiking")),
                right => right
                    .Heading(Head(v.One("About Me", "Profile Info", "Hello"))).Line(p.Summary!)
                    .Heading(Head(v.One("Work Experience", "Experience"))).Each(p.Experience, e => right.Line(e.Role!, look: Look.Strong).Line($"{e.Organisation} | {e.Period}").Bullets(e.Claims).Gap())
                    .Heading(Head("Certificates")).Each(p.Certifications, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation} | {e.Period}"))
                    .Heading(Head("Awards")).Each(p.Awards, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation} | {e.Period}"))
                    .Heading(Head("Reference")).Table([0.5, 0.5], [["Estelle Darcy\nHead of Operations\n+44 161 496 0123", "Harumi Kobayashi\nProgramme Lead\n+44 113 496 0187"]], ruled: false)));
    }

    private static Sheet SchoolLeaver(Applicant p)
    {
        var v = new Variety(p);
        static string Told(IEnumerable<string> claims) => string.Join(' ', claims);
        return Pen.Write(new("Liberation Sans", "#000000", 11), pen => pen
            .Title(v.One("Curriculum Vitae", "CV"), centred: true)
            .Line($"Name: {p.Name}").Line($"Address: {p.Address}").Line($"Telephone: {p.Phone}").Line($"Email: {p.Email}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"Role applied for: {string.Join(" / ", p.TargetRoles)}")
            .Heading(v.One("Personal Statement", "About Me")).Line(p.Summary!)
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Period}: {e.Organisation}", look: Look.Strong).Line(e.Role!))
            .Heading(v.One("Work Experience", "Placements and Work Experience")).Each(p.Experience, e => pen.Line($"{e.Period}: {e.Organisation}", look: Look.Strong).Line(e.Role!).Line(Told(e.Claims)).Gap())
            .Heading(v.One("Positions of Responsibility", "Extra-curricular Activities")).Each(p.Activities, e => pen.Line($"{e.Period}: {e.Organisation}", look: Look.Strong).Line($"{e.Role}, {e.Title}").Line(Told(e.Claims)).Gap())
            .Heading(v.One("Achievements", "Prizes and Awards")).Each(p.Awards, e => pen.Line($"{e.Period}: {e.Title}, {e.Organisation}"))
            .Heading(v.One("IT Skills", "Practical Skills")).Line(string.Join(", ", p.Skills))
            .Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} – {e.Level}")))
            .Heading("Hobbies and Interests").Line(v.One("I play the cello in a local orchestra and enjoy long-distance walking.", "I enjoy climbing, cooking for friends and reading history."))
            .Heading("Referees").Line("Mrs Joan Castle, Head of Sixth Form, Ashdown College, j.castle@example.ac.uk").Line("A second referee is available on request."));
    }

    private static Sheet BusinessSchool(Applicant p)
    {
        var v = new Variety(p);
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> text) => pen.Table([0.2, 0.8], all.Select(e => new[] { e.Period!, text(e) }), ruled: false);
        var sign = v.One("• ", "- ");
        return Pen.Write(new("Liberation Serif", "#000000", v.One(10, 10.5)), pen =>
        {
            pen.Title(p.Name, centred: true).Line(Joined(" | ", p.Address, p.Phone, p.Email), centred: true)
                .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: true);
            Dated(pen.Heading("EDUCATION"), p.Education, e => $"{e.Organisation}\n{e.Role}");
            Dated(pen.Heading(v.One("PROFESSIONAL EXPERIENCE", "EXPERIENCE", "BUSINESS EXPERIENCE")), p.Experience, e => $"{e.Organisation}\n{e.Role}\n{Bulleted(sign, e.Claims)}");
            Dated(pen.Heading(v.One("LEADERSHIP", "COMMUNITY & LEADERSHIP")), p.Activities, e => $"{e.Organisation}\n{e.Role}, {e.Title}\n{Bulleted(sign, e.Claims)}");
            pen.Heading(v.One("ADDITIONAL INFORMATION", "ADDITIONAL", "OTHER")).Bullets(
            [
                $"Awards: {string.Join("; ", p.Awards.Select(e => $"{e.Title} ({e.Organisation}, {e.Period})"))}",
                $"Certifications: {string.Join("; ", p.Certifications.Select(e => $"{e.Title} ({e.Organisation}, {e.Period})"))}",
                $"Languages: {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}",
                $"Skills: {string.Join(", ", p.Skills)}",
                $"Interests: {v.One("triathlon, contemporary art", "sailing, crosswords, jazz")}",
            ]);
        });
    }

    private static Sheet Classic(Applicant p)
    {
        var v = new Variety(p);
        var bullet = v.One("•", "▪", "-");
        return Pen.Write(new("Liberation Serif", "#1a1a1a", v.One(10, 10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(p.Address, centred: true).Line($"{p.Phone} ~ {p.Email}", centred: true)
            .Line(string.Join(" ~ ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Heading(v.One("CAREER PROFILE", "EXECUTIVE SUMMARY", "OVERVIEW")).Line(p.Summary!)
            .Heading(v.One("SKILLS", "TECHNICAL EXPERTISE")).Line($"{v.One("Advanced", "Expert")}: {string.Join(", ", p.Skills.Take(3))}").Line($"{v.One("Working knowledge", "Familiar")}: {string.Join(", ", p.Skills.Skip(3))}")
            .Heading(v.One("EMPLOYMENT", "PROFESSIONAL BACKGROUND", "CAREER HISTORY")).Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims, bullet).Gap())
            .Heading(v.One("NOTABLE PROJECTS", "SELECTED PROJECTS")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims, bullet))
            .Heading("EDUCATION AND CERTIFICATIONS")
            .Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("HONORS", "AWARDS & RECOGNITION")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period)));
    }

    private static Sheet Application(Applicant p)
    {
        var v = new Variety(p);
        var boxed = v.Chance();
        return Pen.Write(new("Liberation Sans", "#005eb8", 10, Bottom: "Page {page} – Confidential"), pen => pen
            .Title("Application for Employment")
            .Line(p.TargetCompany is null ? "" : $"Organisation applied to: {p.TargetCompany}")
            .Line("Please complete all sections in black ink or type.", look: Look.Small)
            .Heading("Section 1: Personal details")
            .Table([0.17, 0.38, 0.22, 0.23],
            [
                ["Full name", p.Name, "National Insurance no.", "QQ 12 34 56 C"],
                ["Home address", p.Address, "Telephone", p.Phone],
                ["Email address", p.Email, "Right to work in the UK", "Yes"],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Post applied for", string.Join(" / ", p.TargetRoles), "Notice period", v.One("1 month", "3 months")]],
            ], labels: true)
            .Heading("Section 2: Education")
            .Table([0.14, 0.14, 0.38, 0.34], [["From", "To", "School, college or university", "Qualification obtained"], .. p.Education.Select(e => (string[])[.. Ends(e), e.Organisation!, e.Role!])], header: true)
            .Heading("Section 3: Professional qualifications and training")
            .Table([0.45, 0.35, 0.2], [[v.One("Qualification", "Course or qualification"), v.One("Awarding body", "Provider"), "Date awarded"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("Section 4: Employment history").Line("Please begin with your current or most recent employer.", look: Look.Small)
            .Table([0.12, 0.12, 0.18, 0.17, 0.27, 0.14], [["From", "To", v.One("Employer", "Name of employer"), v.One("Job title", "Position held"), v.One("Main duties", "Brief description of duties"), "Reason for leaving"], .. p.Experience.Select(e => (string[])[.. Ends(e), e.Organisation!, e.Role!, string.Join('\n', e.Claims), e.Span!.Ongoing ? "" : v.One("Promotion", "End of contract", "Relocation")])], header: true)
            .Heading("Section 5: Supporting information")
            .Each(p.Essays.Index(), essay => (boxed ? pen.Table([1], [[$"5.{essay.Index + 1} {essay.Item.Question}"], [string.Join('\n', essay.Item.Paragraphs)]], header: true)
                : pen.Line($"5.{essay.Index + 1} {essay.Item.Question}", look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text))).Gap())
            .Heading("Section 6: Declaration").Line("I confirm that the information given on this form is true and complete.").Line($"Signed: {p.Name}     Date: 16 March 2026"));
    }

    private static Sheet Maker(Applicant p)
    {
        var v = new Variety(p);
        var (beside, handle) = (v.Chance(), p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal));
        Pen Entry(Pen pen, string name, Entry e) => beside ? pen.Line(name, e.Period, Look.Strong) : pen.Line($"{name} ({e.Period})", look: Look.Strong);
        return Pen.Write(new("Liberation Sans", v.One("#24292f", "#0a7d5a"), v.One(9.5, 10)), pen => pen
            .Title(p.Name)
            .Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Email} · {p.Phone} · github.com/{handle} · {handle}.dev", look: Look.Small)
            .Line(p.Summary!)
            .Heading(v.One("Toolbox", "Skills & Tools", "What I work with")).Line(string.Join(v.One(" · ", ", "), p.Skills))
            .Heading(v.One("Work", "Experience", "Where I've worked")).Each(p.Experience, e => Entry(pen, $"{e.Role} @ {e.Organisation}", e).Bullets(e.Claims, v.One("-", "•")))
            .Heading(v.One("Side Projects", "Open Source & Side Projects", "Things I've made")).Each(p.Projects, e => Entry(pen, e.Title, e).Bullets(e.Claims))
            .Heading(v.One("Community", "Volunteering")).Each(p.Activities, e => Entry(pen, $"{e.Role} @ {e.Organisation}", e).Line(e.Title, look: Look.Small).Bullets(e.Claims))
            .Heading("Education").Each(p.Education, e => Entry(pen, $"{e.Role} @ {e.Organisation}", e))
            .Heading("Certs").Each(p.Certifications, e => pen.Line($"{e.Title} · {e.Organisation} · {e.Period}"))
            .Heading(v.One("Languages", "Spoken Languages")).Line(string.Join(" · ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }

    private static Sheet Functional(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Liberation Sans", v.One("#5a3e85", "#000000"), 10.5), pen => pen
            .Title(p.Name)
            .Line(Joined("  •  ", p.Phone, p.Email, p.Address))
            .Heading(v.One("Career Objective", "Objective")).Line(p.Objective!)
            .Heading(v.One("Summary of Skills", "Relevant Skills", "Skill Highlights")).Bullets(p.Skills)
            .Heading(v.One("Project Experience", "Relevant Projects")).Each(p.Projects, e => pen.Line($"{e.Title}, {e.Period}", look: Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Community Involvement", "Volunteer Work")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Organisation}, {e.Period}", look: Look.Strong).Line(e.Title).Bullets(e.Claims))
            .Heading(v.One("Employment", "Work History")).Each(p.Experience, e => pen.Line($"{e.Role}, {e.Organisation}, {e.Period}"))
            .Heading(v.One("Education and Training", "Education")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}, {e.Period}"))
            .Heading(v.One("Certificates", "Professional Certifications")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading("Languages").Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}")));
    }

    private static Sheet Tabular(Applicant p)
    {
        var v = new Variety(p);
        var (roleFirst, sign) = (v.Chance(), v.One("- ", "• ", ""));
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> text) => pen.Table([0.27, 0.73], all.Select(e => new[] { e.Period!, text(e) }), ruled: false);
        string Both(Entry e) => roleFirst ? $"{e.Role}\n{e.Organisation}" : $"{e.Organisation}\n{e.Role}";
        string Told(string names, Entry e) => e.Claims.Count == 0 ? names : $"{names}\n{Bulleted(sign, e.Claims)}";
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), "#000000", 10.5), pen =>
        {
            pen.Title(v.One("Curriculum Vitae", "CV"))
                .Heading("Personal details")
                .Table([0.27, 0.53, 0.2],
                [
                    ["Name", p.Name, "Photo"],
                    ["Date of birth", string.Join('.', p.Born.Split('.').Reverse()), Table.Above],
                    ["Nationality", v.One("German", "Dutch", "Austrian"), Table.Above],
                    ["Marital status", v.One("single", "married, two children"), Table.Above],
                    ["Address", p.Address, Table.Above],
                    ["Phone", p.Phone, Table.Above],
                    ["Email", p.Email, Table.Above],
                    .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("Desired position", "Application as"), string.Join(" / ", p.TargetRoles), Table.Above]],
                ], ruled: false);
            Dated(pen.Heading(v.One("Professional career", "Professional experience")), p.Experience, e => Told(Both(e), e));
            Dated(pen.Heading(v.One("Projects", "Selected projects")), p.Projects, e => Told(e.Title, e));
            Dated(pen.Heading(v.One("Academic education", "Studies")), p.Education, Both);
            Dated(pen.Heading(v.One("Further training", "Further education and certificates")), p.Certifications, e => $"{e.Title}, {e.Organisation}");
            Dated(pen.Heading(v.One("Social commitment", "Voluntary work")), p.Activities, e => Told($"{e.Title}\n{e.Organisation}, {e.Role}", e));
            pen.Heading("Language skills").Table([0.27, 0.73], p.Languages.Select(e => new[] { e.Title, e.Level! }), ruled: false)
                .Heading(v.One("IT skills", "Computer skills and methods")).Line(string.Join(", ", p.Skills))
                .Heading("Interests").Line(v.One("Alpine hiking, photography", "Handball, cooking"))
                .Gap().Line($"{p.Address.Split(',')[0]}, 14.03.2026").Line(p.Name);
        });
    }
}
