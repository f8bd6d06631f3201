using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts with the habits of a country: Philippine, Nigerian, Indian, Korean.</summary>
internal static class FifthEnglishCountries
{
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle LongToDate = new(m => DateStyle.LongMonths.Date(m), " – ", "Till Date");
    private static readonly DateStyle YearsToDate = new(m => $"{m.Year}", " – ", "Till Date", YearsOnly: true);
    private static readonly DateStyle ShortTill = new(m => DateStyle.ShortMonths.Date(m), " to ", "Till Date");
    private static readonly DateStyle HyphenMonths = new(m => DateStyle.ShortMonths.Date(m).Replace(' ', '-'), " to ", "Present");
    private static readonly DateStyle DotsPresent = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "Present");
    private static readonly DateStyle ShortTilde = new(m => $"{DateStyle.ShortMonths.Date(m)[..3]}. {m.Year}", " ~ ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-philippine", "Philippine résumé: photo, objective, personal data, tertiary and secondary school, character references", "en", Kind.Experienced, LongHyphen, "skills education experience certifications languages", Philippine, OneRole: true)
        {
            Life = Schooled("Saint Jude National High School", "High School Diploma"), OrDates = [DateStyle.ShortMonths, DateStyle.Years],
            Objective = role => $"To secure a position as {role} in a reputable company where I can use my skills and gain further experience.",
        },
        new("en-nigerian", "Nigerian CV: bio data, institutions attended with dates, hobbies, referees", "en", Kind.Experienced, YearsToDate, "skills education experience activities awards certifications languages", Nigerian) { Life = Schooled("Queen's College Ibadan", "West African Senior School Certificate"), OrDates = [LongToDate, DateStyle.Years] },
        new("en-indian-projects", "Indian CV of some years' work: employers in sentences, projects in labelled grids, personal profile", "en", Kind.Experienced, ShortTill, "summary skills education experience projects awards certifications languages", IndianProjects) { OrDates = [HyphenMonths, LongToDate] },
        new("en-seoul", "an English résumé as written in Korea: personal table, dates before names, service completed", "en", Kind.Graduate, DotsPresent, "skills education experience projects activities awards certifications languages", Seoul) { OrDates = [ShortTilde, DateStyle.IsoMonths] },
    ];

    private static string Age(Applicant p) => $"{2026 - int.Parse(p.Born.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture)}";

    private static Sheet Philippine(Applicant p)
    {
        var v = new Variety(p);
        var mark = v.One("•", "▪", "-");
        string[] levels = p.Education.Count == 2 ? ["Tertiary", "Secondary"] : ["Graduate studies", "Tertiary", "Secondary"];
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#1f3864"), 11), pen => pen
            .Table([0.75, 0.25], [[$"{p.Name}\n{p.Address}\nContact No.: {p.Phone}\nEmail: {p.Email}", "2x2 photo"]], ruled: false)
            .Heading("OBJECTIVE").Line(p.Objective!)
            .Heading(v.One("PERSONAL DATA", "PERSONAL INFORMATION")).Table([0.3, 0.7],
            [
                ["Age", Age(p)], ["Date of Birth", string.Join('/', p.Born.Split('.').Reverse())], ["Civil Status", v.One("Single", "Married")], ["Citizenship", "Filipino"], ["Religion", "Roman Catholic"],
                ["Height", v.One("5'4\"", "5'7\"")], ["Weight", v.One("58 kg", "66 kg")],
            ], labels: true, ruled: false)
            .Heading(v.One("EDUCATIONAL BACKGROUND", "EDUCATIONAL ATTAINMENT")).Each(p.Education.Index(), e => pen.Line($"{levels[e.Index]}:", look: Look.Strong).Line(e.Item.Organisation!).Line(e.Item.Role!).Line(e.Item.Period!).Gap())
            .Heading(v.One("WORK EXPERIENCE", "EMPLOYMENT RECORD")).Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"Position: {e.Role}").Line($"Inclusive dates: {e.Period}").Line(e.Claims.Count == 0 ? "" : "Duties and Responsibilities:").Bullets(e.Claims, mark).Gap())
            .Heading(v.One("SEMINARS AND TRAININGS ATTENDED", "TRAININGS AND CERTIFICATES")).Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line(e.Organisation!).Line(e.Period!))
            .Heading(v.One("SKILLS AND QUALIFICATIONS", "SKILLS")).Bullets(p.Skills, mark)
            .Heading("LANGUAGES").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
            .Heading("CHARACTER REFERENCES").Table([0.5, 0.5], [["Engr. Rodel Santos\nOperations Head\n0917 555 0134", "Mrs. Liza Manalo\nBranch Manager\n0918 555 0177"]], ruled: false)
            .Line("I hereby certify that the above information is true and correct to the best of my knowledge and belief.").Gap()
            .Line(p.Name, centred: true).Line("Applicant", look: Look.Small, centred: true));
    }

    private static Sheet Nigerian(Applicant p)
    {
        var v = new Variety(p);
        var numbered = v.Chance();
        return Pen.Write(new("Liberation Serif", "#000000", v.One(11, 11.5)), pen => pen
            .Title("CURRICULUM VITAE", centred: true)
            .Heading(v.One("PERSONAL DATA", "BIO-DATA")).Table([0.35, 0.65],
            [
                ["Name:", p.Name], ["Date of Birth:", string.Join('-', p.Born.Split('.').Reverse())], ["Sex:", v.One("Female", "Male")], ["State of Origin:", v.One("Ogun", "Enugu", "Kwara")], ["Nationality:", "Nigerian"],
                ["Marital Status:", v.One("Single", "Married")], ["Contact Address:", p.Address], ["Phone Number:", p.Phone], ["E-mail:", p.Email],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Position Applied For:", string.Join(" / ", p.TargetRoles)]],
            ], labels: true, ruled: false)
            .Heading(v.One("INSTITUTIONS ATTENDED WITH DATES", "EDUCATIONAL INSTITUTIONS ATTENDED AND QUALIFICATIONS OBTAINED WITH DATES"))
            .Each(p.Education.Index(), e => pen.Line(numbered ? $"{e.Index + 1}. {e.Item.Organisation}" : e.Item.Organisation!, e.Item.Period).Line($"Qualification obtained: {e.Item.Role}"))
            .Heading("PROFESSIONAL QUALIFICATIONS").Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation})", e.Period))
            .Heading(v.One("WORKING EXPERIENCE WITH DATES", "WORK EXPERIENCE")).Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line($"Position held: {e.Role}").Line(e.Claims.Count == 0 ? "" : v.One("Job functions:", "Duties:")).Bullets(e.Claims).Gap())
            .Heading("SKILLS AND COMPETENCIES").Bullets(p.Skills)
            .Heading("AWARDS AND RECOGNITION").Each(p.Awards, e => pen.Line($"{e.Title} ({e.Organisation})", e.Period))
            .Heading(v.One("POSITIONS OF RESPONSIBILITY HELD", "EXTRA-CURRICULAR ACTIVITIES")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period).Bullets(e.Claims))
            .Heading("LANGUAGES").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
            .Heading("HOBBIES").Line(v.One("Reading, travelling and playing chess", "Football, singing and meeting people"))
            .Heading("REFEREES").Line("Dr. Bola Adekunle, Department of General Studies, 0803 555 0142").Line("Pastor Chike Obi, Grace Chapel, 0806 555 0119"));
    }

    private static Sheet IndianProjects(Applicant p)
    {
        var v = new Variety(p);
        var mark = v.One("•", "◆", "▪");
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#1f497d", "#000000"), v.One(10, 10.5), Bottom: "Page {page}"), pen => pen
            .Line(p.Name, look: Look.Title).Line($"Mobile: {p.Phone}").Line($"Email: {p.Email}").Line(p.TargetRoles.Count == 0 ? "" : $"Desired role: {string.Join(" / ", p.TargetRoles)}")
            .Heading(v.One("PROFESSIONAL SUMMARY", "PROFILE SUMMARY")).Line(p.Summary!)
            .Heading(v.One("TECHNICAL SKILLS", "SKILL SET")).Table([0.3, 0.7], [["Primary Skills", string.Join(", ", p.Skills.Take(3))], ["Secondary Skills", string.Join(", ", p.Skills.Skip(3))]], labels: true)
            .Heading(v.One("WORK EXPERIENCE", "PROFESSIONAL EXPERIENCE")).Each(p.Experience, e => pen.Line($"{(e.Span!.Ongoing ? "Currently working" : "Worked")} as {e.Role} at {e.Organisation} from {e.Period}.", look: Look.Strong).Bullets(e.Claims, mark).Gap())
            .Heading(v.One("PROJECT DETAILS", "PROJECTS UNDERTAKEN")).Each(p.Projects.Index(), e => pen.Line($"Project #{e.Index + 1}", look: Look.Strong)
                .Table([0.25, 0.75], [["Title", e.Item.Title], ["Duration", e.Item.Period!], ["Team Size", v.One("6", "4", "11")], ["Contribution", string.Join('\n', e.Item.Claims.Select(claim => "• " + claim))]], labels: true))
            .Heading(v.One("ACADEMIC PROFILE", "EDUCATION")).Each(p.Education, e => pen.Line($"{mark} {e.Role} from {e.Organisation} ({e.Period}) with {v.One("first class", "72.4 %")}"))
            .Heading("CERTIFICATIONS").Bullets([.. p.Certifications.Select(e => $"{e.Title} from {e.Organisation} ({e.Period})")], mark)
            .Heading(v.One("AWARDS AND ACHIEVEMENTS", "ACHIEVEMENTS")).Bullets([.. p.Awards.Select(e => $"{e.Title} from {e.Organisation} ({e.Period})")], mark)
            .Heading("PERSONAL PROFILE").Table([0.3, 0.7],
            [
                ["Date of Birth", string.Join('/', p.Born.Split('.').Reverse())], ["Gender", v.One("Female", "Male")], ["Marital Status", v.One("Married", "Unmarried")], ["Languages Known", string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))],
                ["Notice Period", v.One("60 days", "Immediate joiner")], ["Passport", "Valid until 2031"],
            ], labels: true, ruled: false));
    }

    private static Sheet Seoul(Applicant p)
    {
        var v = new Variety(p);
        var (gap, upper) = (v.One("   ", " | "), v.Chance());
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        return Pen.Write(new(v.One("Liberation Sans", "Nanum Gothic"), v.One("#000000", "#004080"), v.One(10, 10.5)), pen => pen
            .Title("RESUME", centred: true)
            .Heading(Head("Personal Information")).Table([0.2, 0.55, 0.25],
            [
                ["Name", p.Name, "Photo\n(3 x 4 cm)"], ["Date of Birth", p.Born, Table.Above], ["Address", p.Address, Table.Above], ["Mobile", p.Phone, Table.Above], ["E-mail", p.Email, Table.Above],
                ["Military Service", v.One("Completed", "Not applicable"), Table.Above],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Field of Application", string.Join(", ", p.TargetRoles), Table.Above]],
            ], ruled: true)
            .Heading(Head("Education")).Each(p.Education, e => pen.Line($"{e.Period}{gap}{e.Organisation}").Line($"{e.Role} ({v.One("GPA 3.9/4.5", "GPA 4.1/4.5")})"))
            .Heading(Head(v.One("Internship", "Work Experience"))).Each(p.Experience, e => pen.Line($"{e.Period}{gap}{e.Organisation}, {e.Role}", look: Look.Strong).Bullets(e.Claims, "-"))
            .Heading(Head(v.One("Team Projects", "Projects"))).Each(p.Projects, e => pen.Line($"{e.Period}{gap}{e.Title}", look: Look.Strong).Bullets(e.Claims, "-"))
            .Heading(Head(v.One("Activities", "Extracurricular Activities"))).Each(p.Activities, e => pen.Line($"{e.Period}{gap}{e.Title}, {e.Organisation} ({e.Role})", look: Look.Strong).Bullets(e.Claims, "-"))
            .Heading(Head("Honors & Awards")).Each(p.Awards, e => pen.Line($"{e.Period}{gap}{e.Title}, {e.Organisation}"))
            .Heading(Head(v.One("Licenses", "Certificates"))).Each(p.Certifications, e => pen.Line($"{e.Period}{gap}{e.Title}, {e.Organisation}"))
            .Heading(Head("Language")).Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}"))
            .Heading(Head("Computer & Other Skills")).Line(string.Join(", ", p.Skills))
            .Gap().Line("The above statements are true.", centred: true).Line("March 16, 2026", centred: true));
    }
}
