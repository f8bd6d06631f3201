using System.Globalization;
using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of the fourth round that somebody else laid out: exports of portals and forms of employers, funders and agencies.</summary>
internal static class FourthEnglishForms
{
    private static readonly DateStyle FullDays = new(m => $"01/{m.Number:00}/{m.Year}", " – ", "CURRENT");
    private static readonly DateStyle SlashesCurrent = new(m => $"{m.Number:00}/{m.Year}", " – ", "Current");
    private static readonly DateStyle LongTo = new(m => DateStyle.LongMonths.Date(m), " to ", "Present");
    private static readonly DateStyle ShortTo = new(m => DateStyle.ShortMonths.Date(m), " to ", "current");
    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " – ", "present", YearsOnly: true);

    /// <summary>The ends of a period in cells of their own.</summary>
    private static readonly DateStyle TwoCells = new(m => $"{m.Number:00}/{m.Year}", " ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("fourth-en-union", "the European form as its portal prints it now: dates and place over each entry", "en", Kind.Experienced, SlashesCurrent, "summary skills education experience projects activities certifications languages", Union) { OrDates = [FullDays] },
        new("fourth-en-criteria", "Australian: career in a table, then duties, referees, answers to selection criteria", "en", Kind.LongCareer, ShortTo, "company summary skills education experience certifications essays", Criteria) { OrDates = [SpacedYears, DateStyle.LongMonths] },
        new("fourth-en-job-board", "printed from a job board, years behind skills", "en", Kind.Experienced, LongTo, "summary skills education experience awards certifications languages", JobBoard),
        new("fourth-en-fields", "printed from an applicant system, its fields numbered", "en", Kind.Experienced, TwoCells, "company skills education experience certifications languages", Fields),
        new("fourth-en-sketch", "funder's sketch of a scholar: lettered parts, schools in a table", "en", Kind.LongCareer, SpacedYears, "summary education experience projects awards languages", Sketch) { OrDates = [DateStyle.ShortMonths] },
        new("fourth-en-assignments", "a consultancy's sheet: jobs only listed, assignments in tables", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience projects certifications languages", Assignments)
        {
            OrDates = [SlashesCurrent],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("fourth-en-short-answers", "an application's questions with how many words they allow", "en", Kind.EssaysOnly, DateStyle.ShortMonths, "company essays", ShortAnswers),
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static string[] Ends(Entry e) => e.Period!.Split(' ') is [var from, var to] ? [from, to] : [e.Period, ""];

    private static Sheet Union(Applicant p)
    {
        var v = new Variety(p);
        var (town, mark) = (v.One("Delft, Netherlands", "Dublin, Ireland", "Graz, Austria"), v.One("● ", ""));
        string Head(string name) => mark + name;
        return Pen.Write(new("Liberation Sans", "#004494", v.One(9.5, 10), Bottom: "{page} / 2"), pen => pen
            .Title(p.Name)
            .Line($"Nationality: {v.One("Irish", "Dutch", "Austrian")}   Date of birth: {string.Join('/', p.Born.Split('.').Reverse())}")
            .Line($"Phone number: {p.Phone} (Mobile)").Line($"Email address: {p.Email}").Line($"Address: {p.Address} (Home)")
            .Line(p.TargetRoles.Count == 0 ? "" : $"Job applied for: {string.Join(" / ", p.TargetRoles)}")
            .Heading(Head("ABOUT ME")).Line(p.Summary!)
            .Heading(Head("WORK EXPERIENCE")).Each(p.Experience, e => pen.Line($"{e.Period} – {town}", look: Look.Small).Line($"{e.Role} – {e.Organisation}", look: Look.Strong).Bullets(e.Claims).Gap())
            .Heading(Head("EDUCATION AND TRAINING")).Each(p.Education, e => pen.Line($"{e.Period} – {town}", look: Look.Small).Line($"{e.Role} – {e.Organisation}", look: Look.Strong).Gap())
            .Heading(Head("LANGUAGE SKILLS")).Line("Mother tongue(s): English").Line("Other language(s):").Table([0.5, 0.5], [["Language", "Level"], .. p.Languages.Select(e => new[] { e.Title, e.Level! })], header: true)
            .Heading(Head("DIGITAL SKILLS")).Line(string.Join(" | ", p.Skills))
            .Heading(Head("PROJECTS")).Each(p.Projects, e => pen.Line(e.Period!, look: Look.Small).Line(e.Title, look: Look.Strong).Bullets(e.Claims).Gap())
            .Heading(Head("VOLUNTEERING")).Each(p.Activities, e => pen.Line($"{e.Period} – {town}", look: Look.Small).Line($"{e.Role} – {e.Organisation}", look: Look.Strong).Line(e.Title).Bullets(e.Claims).Gap())
            .Heading(Head("CERTIFICATIONS")).Each(p.Certifications, e => pen.Line(e.Period!, look: Look.Small).Line(e.Title, look: Look.Strong).Line(e.Organisation!))
            .Heading(Head("DRIVING LICENCE")).Line("Cars: B"));
    }

    private static Sheet Criteria(Applicant p)
    {
        var v = new Variety(p);
        var duties = v.One("Key responsibilities and achievements:", "Responsibilities:", "");
        return Pen.Write(new("Liberation Sans", v.One("#00534c", "#000000"), 10.5, Top: p.Name, Bottom: "Page {page}"), pen => pen
            .Title(p.Name)
            .Line($"Address: {p.Address}").Line($"Mobile: {p.Phone}").Line($"Email: {p.Email}").Line(v.One("Australian citizen", "Permanent resident, full working rights"))
            .Line(p.TargetRoles.Count == 0 ? "" : $"Position applied for: {string.Join(" / ", p.TargetRoles)}")
            .Line(p.TargetCompany is null ? "" : $"{v.One("Employer", "Agency")}: {p.TargetCompany}")
            .Heading(v.One("CAREER OVERVIEW", "CAREER PROFILE")).Line(p.Summary!)
            .Heading(v.One("KEY SKILLS", "CAPABILITIES")).Bullets(p.Skills)
            .Heading("EDUCATION AND QUALIFICATIONS").Table([0.25, 0.4, 0.35], p.Education.Select(e => new[] { e.Period!, e.Role!, e.Organisation! }), ruled: false)
            .Heading("LICENCES AND TRAINING").Table([0.25, 0.4, 0.35], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)
            .Heading("CAREER SUMMARY").Table([0.25, 0.4, 0.35], [["Dates", "Position", "Employer"], .. p.Experience.Select(e => new[] { e.Period!, e.Role!, e.Organisation! })], header: true)
            .Heading(v.One("EMPLOYMENT HISTORY", "PROFESSIONAL EXPERIENCE")).Each(p.Experience, e => pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!).Line(e.Claims.Count == 0 ? "" : duties, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading("REFEREES").Table([0.5, 0.5], [["Shirley Tran\nState Manager\n0491 570 156", "Glenn Abbott\nFormer supervisor\n0491 570 157"]], ruled: false)
            .PageBreak()
            .Heading(v.One("STATEMENT ADDRESSING THE SELECTION CRITERIA", "SELECTION CRITERIA"))
            .Each(p.Essays.Index(), essay => pen.Line($"{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet JobBoard(Applicant p)
    {
        var v = new Variety(p);
        var (town, counted) = (v.One("Columbus, OH", "Tulsa, OK", "Macon, GA"), v.Chance());
        return Pen.Write(new("Liberation Sans", "#2d2d2d", 10.5), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line(p.Address).Line(p.Email).Line(p.Phone)
            .Line(p.Summary!)
            .Line("Willing to relocate: Anywhere").Line("Authorized to work in the US for any employer")
            .Heading("Work Experience").Each(p.Experience, e => pen.Line(e.Role!, look: Look.Strong).Line($"{e.Organisation} - {town}").Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line(e.Role!, look: Look.Strong).Line($"{e.Organisation} - {town}").Line(e.Period!, look: Look.Small).Gap())
            .Heading("Skills").Bullets([.. p.Skills.Index().Select(skill => counted ? $"{skill.Item} ({10 - skill.Index} years)" : skill.Item)])
            .Heading("Languages").Bullets([.. p.Languages.Select(e => $"{e.Title} - {e.Level}")])
            .Heading("Awards").Each(p.Awards, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Line(e.Organisation!))
            .Heading("Certifications and Licenses").Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Line(e.Organisation!))
            .Heading("Additional Information").Line(v.One("I can start with two weeks of notice.", "Valid driver's license, own vehicle.")));
    }

    private static Sheet Fields(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Liberation Sans", "#0875e1", 9.5, Top: "Candidate application", Bottom: "Printed 03/16/2026 – page {page}"), pen => pen
            .Heading("My Information")
            .Line($"Legal Name: {p.Name}").Line($"Email Address: {p.Email}").Line($"Phone Number: {p.Phone}").Line("Phone Device Type: Mobile").Line($"City: {p.Address}")
            .Line(p.TargetCompany is null ? "" : $"Company: {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"Job Applied For: {string.Join(" / ", p.TargetRoles)}")
            .Line($"How Did You Hear About Us? {v.One("Job board", "Career fair", "Employee referral")}")
            .Heading("My Experience")
            .Each(p.Experience.Index(), e => pen.Line($"Work Experience {e.Index + 1}", look: Look.Strong)
                .Table([0.35, 0.35, 0.15, 0.15], [["Job Title", "Company", "From", "To"], [e.Item.Role!, e.Item.Organisation!, .. Ends(e.Item)]], header: true)
                .Line(e.Item.Claims.Count == 0 ? "" : "Role Description").Each(e.Item.Claims, claim => pen.Line(claim)).Gap())
            .Each(p.Education.Index(), e => pen.Line($"Education {e.Index + 1}", look: Look.Strong)
                .Table([0.35, 0.35, 0.15, 0.15], [["School or University", "Degree", "From", "To (Actual or Expected)"], [e.Item.Organisation!, e.Item.Role!, .. Ends(e.Item)]], header: true).Gap())
            .Each(p.Languages.Index(), e => pen.Line($"Languages {e.Index + 1}", look: Look.Strong).Line($"Language: {e.Item.Title}").Line($"Overall: {e.Item.Level}"))
            .Each(p.Certifications.Index(), e => pen.Line($"Certifications {e.Index + 1}", look: Look.Strong).Table([0.4, 0.35, 0.25], [["Certification", "Issued By", "Issued Date"], [e.Item.Title, e.Item.Organisation!, e.Item.Period!]], header: true))
            .Line("Skills", look: Look.Strong).Line(string.Join(", ", p.Skills))
            .Line("Websites", look: Look.Strong).Line($"https://www.linkedin.com/in/{Handle(p)}")
            .Heading("Voluntary Disclosures").Line("Gender: I do not wish to answer").Line("Veteran Status: I am not a veteran").Line("I have read and agree to the terms and conditions: Yes"));
    }

    private static Sheet Sketch(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Liberation Sans", "#000000", 11, Top: "BIOGRAPHICAL SKETCH", Bottom: "Page {page}"), pen => pen
            .Line("Provide the following information for key personnel. DO NOT EXCEED FIVE PAGES.", look: Look.Small, centred: true)
            .Line($"NAME: {p.Name}").Line($"EMAIL: {p.Email}").Line($"PHONE: {p.Phone}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"POSITION APPLIED FOR: {string.Join(" / ", p.TargetRoles)}")
            .Line("EDUCATION/TRAINING", look: Look.Strong)
            .Table([0.42, 0.36, 0.22], [["INSTITUTION", v.One("DEGREE", "DEGREE (if applicable)"), "DATES"], .. p.Education.Select(e => new[] { e.Organisation!, e.Role!, e.Period! })], header: true)
            .Heading("A. Personal Statement").Line(p.Summary!)
            .Heading("B. Positions, Scientific Appointments, and Honors")
            .Line("Positions and Employment", look: Look.Strong).Each(p.Experience, e => pen.Line($"{e.Period}   {e.Role}, {e.Organisation}").Bullets(e.Claims, "-"))
            .Line("Honors", look: Look.Strong).Each(p.Awards, e => pen.Line($"{e.Period}   {e.Title}, {e.Organisation}"))
            .Heading("C. Research Projects").Each(p.Projects.Index(), e => pen.Line($"{e.Index + 1}. {e.Item.Title} ({e.Item.Period})", look: Look.Strong).Each(e.Item.Claims, claim => pen.Line(claim)).Gap())
            .Heading("D. Languages").Line(string.Join("; ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }

    private static Sheet Assignments(Applicant p)
    {
        var v = new Variety(p);
        var (named, told) = (v.One("Assignment", "Project"), v.One("Activities", "Contribution"));
        return Pen.Write(new("Liberation Sans", v.One("#0070ad", "#12abdb", "#2b0a3d"), 9.5, Top: "Consultant profile – confidential", Bottom: $"{p.Name.Split(' ')[0]} – {{page}}"), pen => pen
            .Title(p.Name).Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Email} | {p.Phone}", look: Look.Small)
            .Heading("Profile").Line(p.Summary!)
            .Heading(v.One("Key competencies", "Expertise")).Table([0.5, 0.5], p.Skills.Chunk(2).Select(two => (string[])[.. two.Select(skill => "• " + skill), .. Enumerable.Repeat("", 2 - two.Length)]), ruled: false)
            .Heading(v.One("Project references", "Selected assignments")).Each(p.Projects, e => pen.Table([0.2, 0.8], [[named, e.Title], ["Period", e.Period!], [told, string.Join('\n', e.Claims.Select(claim => "• " + claim))]], labels: true).Gap())
            .Heading("Employment history").Table([0.3, 0.35, 0.35], [["Period", "Employer", "Position"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading("Education").Table([0.3, 0.35, 0.35], [["Period", "Institution", "Degree"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading(v.One("Certifications", "Training and certification")).Each(p.Certifications, e => pen.Line($"{e.Period}  {e.Title} ({e.Organisation})"))
            .Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title}: {e.Level}"))));
    }

    private static Sheet ShortAnswers(Applicant p)
    {
        var v = new Variety(p);
        var (most, numbered, limit) = (v.One(150, 250, 300), v.Chance(), v.One(" (max. {0} words)", " ({0} words)", ""));
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#24a47f"), 10.5, Bottom: "{page}"), pen => pen
            .Title(p.TargetCompany is null ? "Application" : $"Application to {p.TargetCompany}")
            .Line($"Name: {p.Name}").Line($"Email: {p.Email}").Line($"Phone: {p.Phone}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"Position: {string.Join(" / ", p.TargetRoles)}")
            .Table([0.75, 0.25], [["Are you legally entitled to work in this country?", "Yes"], ["Will you need sponsorship?", "No"], ["Earliest start date", v.One("Immediately", "1 May 2026")]])
            .Heading(v.One("Application questions", "Your answers"))
            .Each(p.Essays.Index(), essay => pen
                .Line($"{(numbered ? $"{essay.Index + 1}. " : "")}{essay.Item.Question}{string.Format(CultureInfo.InvariantCulture, limit, most)}", look: Look.Strong)
                .Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap())
            .Line("By submitting this application I consent to the processing of my data for this selection.", look: Look.Small));
    }
}
