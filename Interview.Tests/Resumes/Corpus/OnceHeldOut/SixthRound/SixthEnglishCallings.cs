using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;
using static Interview.Tests.Resumes.Corpus.SixthEnglishForms;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English CVs of a standard or a calling: the European one of some years ago, a doctoral applicant's, a lorry driver's.</summary>
internal static class SixthEnglishCallings
{
    private static readonly DateStyle ShortToPresent = new(m => DateStyle.ShortMonths.Date(m), " to ", "present");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle SlashesCurrent = new(m => $"{m.Number:00}/{m.Year}", " - ", "Current");
    private static readonly DateStyle TightSlashes = new(m => $"{m.Number:00}/{m.Year}", "–", "Present");
    private static readonly DateStyle FirstDays = new(m => $"1 {DateStyle.ShortMonths.Date(m)}", "–", "Present");

    private static readonly string[] Hauliers = ["Whitcombe Transport", "Ridgeway Logistics", "A1 Freight Services", "Pallet Express North", "Thornhill & Sons Haulage", "Daleside Distribution"];

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-european-2013", "the European CV of the years before the portal: labels left in capitals, job applied for, grid of listening, reading, speaking, writing", "en", Kind.Experienced, TightSlashes, "summary skills education experience projects awards certifications languages", European2013)
        {
            Life = p => p with { Languages = [.. p.Languages.Index().Select(at => at.Item with { Level = at.Index == 0 ? "C1" : "B1" })] }, OrDates = [FirstDays, DateStyle.TightYears],
        },
        new("en-doctoral", "CV for a doctoral place: research statement, thesis and supervisor, publications, scholarships, referees", "en", Kind.Graduate, DateStyle.ShortMonths, "summary skills education experience projects activities awards languages", Doctoral) { OrDates = [LongEnDash, DateStyle.TightYears, SlashesCurrent] },
        new("en-lorry-driver", "lorry driver's CV: licence, card and points first, vehicles driven at each employer", "en", Kind.Experienced, ShortToPresent, "summary skills education experience certifications", LorryDriver) { Life = For(Hauliers), Professions = "production", OrDates = [DateStyle.Slashes, DateStyle.Years] },
    ];

    private static Sheet European2013(Applicant p)
    {
        var v = new Variety(p);
        var (town, mark) = (v.One("Turin (Italy)", "Porto (Portugal)", "Thessaloniki (Greece)"), v.One("▪ ", "• ", "- "));
        Pen Rows(Pen pen, params IEnumerable<string[]> rows) => pen.Table([0.26, 0.74], rows, labels: true, ruled: false);
        string Deeds(Entry e, string head) => string.Join('\n', e.Claims.Select(claim => mark + claim).Prepend(head));
        return Pen.Write(new("Liberation Sans", "#0e4194", v.One(9.5, 10), Top: $"Curriculum Vitae          {p.Name}", Bottom: "Page {page} / 2"), pen =>
        {
            Rows(pen, [["PERSONAL INFORMATION", $"{p.Name}\n{p.Address}\n{p.Phone}\n{p.Email}\nSex {v.One("Female", "Male")} | Date of birth {Born(p, '/')} | Nationality {v.One("Italian", "Portuguese", "Greek")}"], .. Row(v.One("JOB APPLIED FOR", "PREFERRED JOB", "POSITION"), Roles(p)), ["PERSONAL STATEMENT", p.Summary!]]);
            Rows(pen.Heading("WORK EXPERIENCE"), p.Experience.Select(e => new[] { e.Period!, Deeds(e, $"{e.Role}\n{e.Organisation}, {town}") }));
            pen.Heading("EDUCATION AND TRAINING").Table([0.26, 0.56, 0.18], p.Education.Select(e => new[] { e.Period!, $"{e.Role}\n{e.Organisation}", v.One("EQF level 6", "EQF level 7", "") }), ruled: false);
            pen.Heading("PERSONAL SKILLS").Table([0.26, 0.74], [["Mother tongue(s)", "English"]], labels: true, ruled: false)
                .Table([0.26, 0.15, 0.15, 0.17, 0.17, 0.1],
                [
                    ["Other language(s)", "UNDERSTANDING", Table.Before, "SPEAKING", Table.Before, "WRITING"], ["", "Listening", "Reading", "Spoken interaction", "Spoken production", ""],
                    .. p.Languages.Select(e => (string[])[e.Title, .. Enumerable.Repeat(e.Level!, 5)]),
                ], header: true)
                .Line("Levels: A1/A2: Basic user - B1/B2: Independent user - C1/C2: Proficient user", look: Look.Small);
            Rows(pen, ["Job-related skills", string.Join('\n', p.Skills.Select(skill => mark + skill))], ["Driving licence", "B"]);
            Rows(pen.Heading("ADDITIONAL INFORMATION"),
            [
                .. p.Projects.Select((e, at) => new[] { at == 0 ? "Projects" : "", Deeds(e, $"{e.Title} ({e.Period})") }), .. p.Awards.Select((e, at) => new[] { at == 0 ? "Honours and awards" : "", $"{e.Title}, {e.Organisation} ({e.Period})" }),
                .. p.Certifications.Select((e, at) => new[] { at == 0 ? "Certifications" : "", $"{e.Title}, {e.Organisation} ({e.Period})" }), ["References", "Available on request"],
            ]);
        });
    }

    private static Sheet Doctoral(Applicant p)
    {
        var v = new Variety(p);
        var (guide, initials) = (v.One("Supervisor: Prof. Helena Costa", "Advisor: Dr. Yusuf Demir"), $"{p.Name[0]}. {p.Name.Split(' ')[^1]}");
        return Pen.Write(new("Liberation Serif", v.One("#000000", "#1a3e6f"), v.One(10.5, 11), Bottom: "{page}"), pen => pen
            .Title(p.Name, centred: v.Chance())
            .Line(Joined(" | ", p.Address, p.Phone, p.Email)).Line("Researcher identifier 0000-0002-1825-0097", look: Look.Small)
            .Line(Told(v.One("Position applied for: ", "Application for: "), Roles(p)))
            .Heading(v.One("Research Statement", "Profile")).Line(p.Summary!)
            .Heading(v.One("Education", "Academic Background")).Each(p.Education, e => pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!).Line($"Thesis: “{v.One("Waiting as Information", "Small Samples, Large Claims", "Who Repairs the Map?")}”. {guide}", look: Look.Small))
            .Heading(v.One("Research and Professional Experience", "Experience")).Each(p.Experience, e => pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!).Bullets(e.Claims))
            .Heading(v.One("Research Projects", "Projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Publications", "Publications and Preprints")).Line($"[1] {initials}, H. Costa and Y. Demir, “A note on late answers,” in Proc. Workshop on Everyday Methods, 2025, pp. 14–21.").Line($"[2] Y. Demir and {initials}, “Counting what moves,” under review.")
            .Heading(v.One("Scholarships and Awards", "Honours and Awards")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("Service and Outreach", "Volunteering and Leadership")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}", e.Period, Look.Strong).Line(e.Organisation!).Bullets(e.Claims))
            .Heading(v.One("Methods and Tools", "Technical Skills")).Line(string.Join(", ", p.Skills))
            .Heading("Languages").Line(Spoken(p))
            .Heading(v.One("Referees", "References")).Line("Prof. Helena Costa, Department of Methods, h.costa@example.edu").Line("Dr. Yusuf Demir, Institute for Practice, y.demir@example.edu"));
    }

    private static Sheet LorryDriver(Applicant p)
    {
        var v = new Variety(p);
        var (trucks, inLine) = (v.InSomeOrder("44 t artic, curtainsider", "18 t rigid with tail lift", "26 t rigid, multi-drop"), v.Chance());
        return Pen.Write(new("Liberation Sans", v.One("#000000", "#c55a11"), v.One(11, 11.5)), pen => pen
            .Title(p.Name)
            .Line(p.Address).Line($"Mobile: {p.Phone}").Line($"Email: {p.Email}")
            .Line(Told(v.One("Looking for work as: ", "Job wanted: "), Roles(p)))
            .Heading(v.One("Licence Details", "Driving Licence")).Table([0.4, 0.6], [["Categories", v.One("B, C1, C, C+E", "B, C, C+E")], ["Points", v.One("None", "3 (SP30, 2024)")], ["Digital tacho card", "Valid to 09/2028"], ["Medical", "Passed 2025"]], labels: true, ruled: v.Chance())
            .Heading(v.One("Profile", "About Me")).Line(p.Summary!)
            .Heading(v.One("Tickets and Training", "Qualifications")).Bullets([.. p.Certifications.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")])
            .Heading(v.One("Employment", "Work History", "Driving Experience")).Each(p.Experience.Index(), e => (inLine ? pen.Line($"{e.Item.Period}   {e.Item.Organisation}", look: Look.Strong).Line(e.Item.Role!) : pen.Line($"{e.Item.Role} – {e.Item.Organisation}", look: Look.Strong).Line(e.Item.Period!))
                .Line($"{v.One("Vehicles", "Vehicle driven")}: {trucks[e.Index % trucks.Count]}", look: Look.Small).Bullets(e.Item.Claims).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}, {e.Period}"))
            .Heading("Skills").Bullets(p.Skills)
            .Heading("Availability").Line(v.One("Days, nights or tramping. Own transport to the yard.", "Monday to Friday, nights out no problem."))
            .Heading("References").Line("Can be supplied from last two employers."));
    }
}
