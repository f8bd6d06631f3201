using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of wards, classrooms, building sites, shops and clinics.</summary>
internal static class FifthEnglishTrades
{
    private static readonly DateStyle SlashesTo = new(m => $"{m.Number:00}/{m.Year}", " to ", "Present");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortToDate = new(m => DateStyle.ShortMonths.Date(m), " to ", "date");
    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "present", YearsOnly: true);
    private static readonly DateStyle ShortSlashes = new(m => $"{m.Number:00}/{m.Year % 100:00}", " – ", "now");

    private static readonly string[] Hospitals = ["Royal Lancaster Infirmary", "St Bride's Hospital", "Ashdown Health Trust", "Whitemoor Maternity Unit", "Kingsbridge Community Clinic", "Mercy General Hospital", "Harlow Street Surgery", "Northfield Women's Hospital"];
    private static readonly string[] Schools = ["Ashby Primary School", "St Brendan's Academy", "Millbrook High School", "Riverside Community College", "Oakfield Junior School"];
    private static readonly string[] Contractors = ["Hale & Sons Electrical", "Brightwire Contracting Ltd", "Denby Building Services", "Castle Facilities", "J. Moran Electrical"];
    private static readonly string[] Shops = ["Bramley Superstore", "Loom & Lantern", "The Fox and Fiddle", "Corner Pantry", "Hotel Belvedere", "Beacon Outdoor"];

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-ward", "nurse's CV: registration under the name, posts with their wards, training in a table", "en", Kind.Experienced, SlashesTo, "summary skills education experience certifications languages", Ward)
        {
            Life = p => Trained(("Manual Handling", "Skills for Health"), ("Safeguarding Children Level 3", "Ashdown Health Trust"))(For(Hospitals)(p)),
            Professions = "nursing", OrDates = [LongHyphen, DateStyle.ShortMonths],
        },
        new("en-classroom", "teacher's résumé: certificates first, grades taught, philosophy, clubs", "en", Kind.Experienced, ShortHyphen, "summary skills education experience projects activities awards certifications", Classroom) { Life = For(Schools), Professions = "hr", OrDates = [SpacedYears, LongHyphen] },
        new("en-site", "tradesman's page: cards and tickets, own tools and van, jobs in short", "en", Kind.Experienced, ShortToDate, "summary skills education experience certifications", Site) { Life = For(Contractors), Professions = "production", OrDates = [SpacedYears, ShortSlashes] },
        new("en-counter", "for a shop or a restaurant: when one can work in a grid, jobs, hobbies", "en", Kind.Experienced, ShortHyphen, "summary skills education experience activities languages", Counter) { Life = For(Shops), Professions = "marketing hr", OrDates = [LongHyphen, SpacedYears] },
        new("en-clinic", "clinician's CV: present and previous appointments, audits, papers, talks", "en", Kind.Whole, LongHyphen, "skills education experience projects activities awards certifications", Clinic) { Life = For(Hospitals), Professions = "nursing", OrDates = [ShortSlashes, DateStyle.Slashes] },
    ];

    private static Sheet Ward(Applicant p)
    {
        var v = new Variety(p);
        var units = v.InSomeOrder("18-bed postnatal ward", "Day assessment unit, rotating shifts", "Community team of nine");
        return Pen.Write(new("Liberation Sans", v.One("#005eb8", "#41b6e6", "#000000"), v.One(10, 10.5), Bottom: "{page}"), pen => pen
            .Title(p.Name)
            .Line(v.One("RM, NMC PIN 12A3456E (revalidation due March 2027)", "NMC registration 09B7788E, expires 31/03/2027"), look: Look.Small)
            .Line($"Tel: {p.Phone}").Line($"Email: {p.Email}").Line($"Address: {p.Address}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"Post applied for: {string.Join(" / ", p.TargetRoles)}")
            .Heading(v.One("Personal Statement", "Professional Profile")).Line(p.Summary!)
            .Heading(v.One("Clinical Experience", "Nursing and Midwifery Experience")).Each(p.Experience.Index(), e => pen.Line(e.Item.Role!, e.Item.Period, Look.Strong).Line(e.Item.Organisation!).Line(units[e.Index % units.Count], look: Look.Small).Bullets(e.Item.Claims).Gap())
            .Heading(v.One("Professional Qualifications", "Education")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading(v.One("Mandatory and Further Training", "Training Record")).Table([0.45, 0.35, 0.2], [["Course", "Provider", v.One("Completed", "Date")], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(v.One("Clinical Skills", "Skills")).Bullets(p.Skills)
            .Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
            .Heading("Referees").Line("Sister Maureen Tully, Practice Development Midwife, m.tully@example.nhs.uk"));
    }

    private static Sheet Classroom(Applicant p)
    {
        var v = new Variety(p);
        string[] grades = v.One<string[]>(["Years 5 and 6", "Year 8", "Reception"], ["Grades 6–8", "Grade 4", "Kindergarten"]);
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#2c5f2d", "#b85042", "#000000"), v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" • ", p.Address, p.Phone, p.Email), centred: true)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Heading(v.One("CERTIFICATION", "CERTIFICATION AND LICENSURE")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("EDUCATION").Each(p.Education, e => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!, e.Period))
            .Heading(v.One("TEACHING EXPERIENCE", "CLASSROOM EXPERIENCE")).Each(p.Experience.Index(), e => pen.Line($"{e.Item.Role} – {grades[e.Index % 3]}", look: Look.Strong).Line(e.Item.Organisation!, e.Item.Period).Bullets(e.Item.Claims).Gap())
            .Heading(v.One("CURRICULUM PROJECTS", "SCHOOL PROJECTS")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("BEYOND THE CLASSROOM", "COMMUNITY SERVICE")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}", look: Look.Strong).Line(e.Organisation!, e.Period).Bullets(e.Claims))
            .Heading(v.One("INSTRUCTIONAL SKILLS", "CLASSROOM STRENGTHS")).Line(string.Join(" • ", p.Skills))
            .Heading(v.One("TEACHING PHILOSOPHY", "ABOUT MY TEACHING")).Line(p.Summary!)
            .Heading("HONORS").Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period)));
    }

    private static Sheet Site(Applicant p)
    {
        var v = new Variety(p);
        var (inRows, mark) = (v.Chance(), v.One("•", "-"));
        return Pen.Write(new("Liberation Sans", v.One("#f4a300", "#000000"), 11), pen => pen
            .Title(p.Name)
            .Line($"{v.One("Mob", "Mobile", "Tel")}: {p.Phone}").Line($"Email: {p.Email}").Line($"Lives in: {p.Address}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"Work wanted: {string.Join(" / ", p.TargetRoles)}")
            .Heading(v.One("About me", "Profile")).Line(p.Summary!)
            .Heading(v.One("Cards and tickets", "Tickets", "Qualifications and cards")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading(v.One("What I can do", "Skills")).Bullets(p.Skills, mark)
            .Heading(v.One("Jobs", "Work history", "Where I have worked"))
            .Each(p.Experience, e => (inRows ? pen.Table([0.3, 0.7], [[e.Period!, $"{e.Organisation}\n{e.Role}"]], ruled: false) : pen.Line($"{e.Organisation} – {e.Role} – {e.Period}", look: Look.Strong)).Bullets(e.Claims, mark))
            .Heading(v.One("College", "College and apprenticeship")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}, {e.Period}"))
            .Heading("Other").Bullets([v.One("Own van and hand tools, 18 V set", "Own tools, insured van"), "Full clean driving licence", v.One("CSCS health and safety test passed", "Happy to work away and at height")], mark)
            .Line("References from foremen on request."));
    }

    private static Sheet Counter(Applicant p)
    {
        var v = new Variety(p);
        var (yes, no) = v.One(("Yes", "No"), ("●", ""), ("x", "-"));
        string[] Hours(string when, int from) => [when, .. Enumerable.Range(0, 7).Select(day => (day + from) % 3 == 0 ? no : yes)];
        return Pen.Write(new("Liberation Sans", v.One("#d62828", "#003049", "#6a994e"), v.One(10, 10.5)), pen => pen
            .Title(p.Name)
            .Line(Joined("  |  ", p.Address, p.Phone, p.Email))
            .Line(p.TargetRoles.Count == 0 ? "" : $"Applying for: {string.Join(" or ", p.TargetRoles)}")
            .Line(p.Summary!)
            .Heading("Availability").Table([0.16, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12], [["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], Hours("Day", 1), Hours("Evening", 2)], header: true)
            .Heading(v.One("Experience", "Work Experience")).Each(p.Experience, e => pen.Line($"{e.Role} at {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Role} at {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small))
            .Heading(v.One("What I bring", "Skills")).Bullets(p.Skills)
            .Heading("Languages").Bullets([.. p.Languages.Select(e => $"{e.Title}, {e.Level}")])
            .Heading(v.One("Clubs and volunteering", "Outside work")).Each(p.Activities, e => pen.Line($"{e.Role} at {e.Organisation} ({e.Title})", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))
            .Heading("Hobbies").Line(v.One("Five-a-side football, baking, my dog.", "Thrift shops, netball, drawing comics.")));
    }

    private static Sheet Clinic(Applicant p)
    {
        var v = new Variety(p);
        var initials = $"{p.Name.Split(' ')[^1]} {p.Name[0]}";
        Pen Post(Pen pen, Entry e) => pen.Table([0.28, 0.72], [[e.Period!, string.Join('\n', e.Claims.Select(claim => "• " + claim).Prepend($"{e.Role}\n{e.Organisation}"))]], ruled: false);
        return Pen.Write(new("Liberation Serif", v.One("#000000", "#14213d"), 11, Top: $"Curriculum Vitae: {p.Name}", Bottom: "Page {page}"), pen => pen
            .Title("CURRICULUM VITAE", centred: true)
            .Table([0.28, 0.72], [["Name", p.Name], ["Registration", v.One("NMC 03C1122E", "Full, without conditions")], ["Address", p.Address], ["Telephone", p.Phone], ["Email", p.Email], .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Applying for", string.Join(" / ", p.TargetRoles)]]], labels: true, ruled: false)
            .Heading("QUALIFICATIONS").Table([0.28, 0.72], p.Education.Select(e => new[] { e.Period!, $"{e.Role}, {e.Organisation}" }), ruled: false)
            .Heading(v.One("PRESENT APPOINTMENT", "CURRENT POST")).Each(p.Experience.Take(1), e => Post(pen, e))
            .Heading(v.One("PREVIOUS APPOINTMENTS", "PREVIOUS POSTS")).Each(p.Experience.Skip(1), e => Post(pen, e))
            .Heading("CLINICAL SKILLS").Line(string.Join("; ", p.Skills))
            .Heading(v.One("AUDIT AND QUALITY IMPROVEMENT", "SERVICE IMPROVEMENT PROJECTS")).Each(p.Projects.Index(), e => pen.Line($"{e.Index + 1}. {e.Item.Title}, {e.Item.Period}", look: Look.Strong).Bullets(e.Item.Claims))
            .Heading(v.One("COMMITTEES AND COMMUNITY", "OUTREACH")).Each(p.Activities, e => Post(pen, e with { Role = $"{e.Role}, {e.Title}" }))
            .Heading(v.One("COURSES ATTENDED", "COURSES AND CERTIFICATES")).Table([0.28, 0.72], p.Certifications.Select(e => new[] { e.Period!, $"{e.Title}, {e.Organisation}" }), ruled: false)
            .Heading("PRIZES").Table([0.28, 0.72], p.Awards.Select(e => new[] { e.Period!, $"{e.Title}, {e.Organisation}" }), ruled: false)
            .Heading("PUBLICATIONS").Line($"1. {initials}, Adeyemi T, Walsh K. Text reminders in rural clinics: a cohort study. J Community Health Pract. 2019;44(2):101–9.").Line($"2. Walsh K, {initials}. What handover sheets leave out. Nurs Q. 2022;18:12–20.")
            .Heading("PRESENTATIONS").Line(v.One("Poster: “Eight sheets of paper”, Regional Midwifery Conference, York, 2021.", "Talk: “Two free at night”, National Home Birth Day, Cardiff, 2022.")));
    }
}
