using static Interview.Tests.Resumes.Corpus.HeldEnglishTemplates;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that universities' career offices hand out.</summary>
internal static class HeldTemplatesCampus
{
    private static readonly DateStyle Long = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle TightHyphenYears = new(m => $"{m.Year}", "-", "Present", YearsOnly: true);

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-campus-bullets", "a career office's page for students: employer and place over post and dates, leadership and activities, skills and interests in labelled lines", "en", Kind.Graduate, Long, "skills education experience activities languages", Bullets, HeldOut: true)
        {
            Life = Unaddressed, Tells = Graduated, OrDates = [DateStyle.ShortMonths, LongHyphen],
        },
        new("held-en-campus-business", "a business school's page: years, employer with its posts, places at the margin; education, experience, additional", "en", Kind.CareerChanger, DateStyle.TightYears, "skills education experience activities awards languages", Business, HeldOut: true) { Life = Unaddressed, OrDates = [TightHyphenYears, DateStyle.Years] },
        new("held-en-campus-law", "a law school's page: honours under the school, posts told in sentences, languages and interests last", "en", Kind.Experienced, Long, "education experience activities awards languages", Law, HeldOut: true)
        {
            Life = Unaddressed, Tells = Graduated, OrDates = [DateStyle.ShortMonths, DateStyle.LongMonths],
        },
        new("held-en-campus-engineering", "an engineering school's page: objective, education with courses, technical skills in labelled lines, academic projects, experience, activities and honors", "en", Kind.Graduate, Long, "company skills education experience projects activities awards", Engineering, HeldOut: true, OneRole: true)
        {
            Objective = role => $"To obtain a full-time position as {role}", Tells = Graduated, OrDates = [ShortHyphen, DateStyle.Slashes],
        },
        new("held-en-campus-graduate", "a graduate school's curriculum vitae: education with thesis, appointments, projects, honours, publications, service, referees", "en", Kind.Experienced, DateStyle.Years, "skills education experience projects activities awards certifications languages", Graduate, HeldOut: true) { Professions = "teaching embedded design midwifery", Life = Unaddressed, OrDates = [Long, DateStyle.TightYears] },
    ];

    private static Sheet Bullets(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var gpa = v.One(". GPA: 3.74", ". Cum Laude. GPA 3.68", "");
        return Pen.Write(new("Liberation Serif", "#000000", v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(v.One(" • ", " | "), p.Address, p.Email, p.Phone), centred: true)
            .Heading("Education").Each(p.Education.Index(), e => pen.Line(e.Item.Organisation!, places[^(e.Index + 1)], Look.Strong).Line(e.Item.Role + gpa, e.Item.Period).Line($"Relevant Coursework: {v.One("Statistics, Economics, Expository Writing", "Research Methods, Calculus, Organizational Behavior")}"))
            .Heading("Experience").Each(p.Experience.Index(), e => pen.Line(e.Item.Organisation!, places[e.Index % places.Count], Look.Strong).Line(e.Item.Role!, e.Item.Period).Bullets(e.Item.Claims).Gap())
            .Heading(v.One("Leadership & Activities", "Leadership and Activities")).Each(p.Activities.Index(), e => pen.Line($"{e.Item.Title}, {e.Item.Organisation}", places[(e.Index + 2) % places.Count], Look.Strong).Line(e.Item.Role!, e.Item.Period).Bullets(e.Item.Claims).Gap())
            .Heading("Skills & Interests")
            .Line($"Technical: {string.Join(", ", p.Skills)}")
            .Line($"Language: {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}")
            .Line($"Interests: {v.One("Ultimate frisbee, jazz piano, baking", "Marathon training, crossword puzzles, documentary film")}"));
    }

    private static Sheet Business(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var (low, school) = (v.Chance(), v.One("Consulting and Entrepreneurship Clubs. GMAT 720.", "Admissions ambassador; section representative.", "Dean's fellowship. Member of the Operations Club."));
        string Set(string heading) => low ? heading : heading.ToUpperInvariant();
        string[] Row(Entry e, string place, params string[] first) => [e.Period!, Cell(e, first), place];
        double[] widths = [0.15, 0.66, 0.19];
        return Pen.Write(new("Liberation Serif", "#000000", v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" • ", p.Address, p.Phone, p.Email), centred: true)
            .Heading(Set("Education")).Table(widths, p.Education.Index().Select(e => Row(e.Item, places[^(e.Index + 1)], e.Index == 0 ? new[] { e.Item.Organisation!, e.Item.Role!, school } : [e.Item.Organisation!, e.Item.Role!])), ruled: false)
            .Heading(Set(v.One("Experience", "Professional Experience"))).Table(widths, p.Experience.Index().Select(e => Row(e.Item, places[e.Index % places.Count], e.Item.Organisation!, e.Item.Role!)), ruled: false)
            .Heading(Set(v.One("Leadership", "Community and Leadership"))).Table(widths, p.Activities.Index().Select(e => Row(e.Item, places[(e.Index + 3) % places.Count], $"{e.Item.Title}, {e.Item.Organisation}", e.Item.Role!)), ruled: false)
            .Heading(Set("Honors")).Table(widths, p.Awards.Select(e => new[] { e.Period!, $"{e.Title}, {e.Organisation}", "" }), ruled: false)
            .Heading(Set(v.One("Additional", "Additional Information")))
            .Bullets([$"Languages: {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}", $"Skills: {string.Join(", ", p.Skills)}", $"Interests: {v.One("sailing, modern architecture, Ethiopian cooking", "triathlons, stand-up comedy, national parks (31 visited)")}"]));
    }

    private static Sheet Law(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        return Pen.Write(new("Liberation Serif", "#000000", v.One(11, 11.5)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" | ", p.Address, p.Phone, p.Email), centred: true)
            .Heading("EDUCATION").Each(p.Education.Index(), e => pen.Line(e.Item.Organisation!, places[^(e.Index + 1)], Look.Strong).Line(e.Item.Role!, e.Item.Period))
            .Table([0.16, 0.84], p.Awards.Select((e, at) => new[] { at == 0 ? v.One("Honors:", "Awards:") : "", $"{e.Title}, {e.Organisation}, {e.Period}" }), labels: true, ruled: false)
            .Heading("EXPERIENCE").Each(p.Experience.Index(), e => pen.Line(e.Item.Organisation!, places[e.Index % places.Count], Look.Strong).Line(e.Item.Role!, e.Item.Period).Line(Sentences(e.Item)).Gap())
            .Heading(v.One("VOLUNTEER EXPERIENCE", "COMMUNITY SERVICE")).Each(p.Activities.Index(), e => pen.Line($"{e.Item.Title}, {e.Item.Organisation}", places[(e.Index + 4) % places.Count], Look.Strong).Line(e.Item.Role!, e.Item.Period).Line(Sentences(e.Item)).Gap())
            .Heading(v.One("LANGUAGES AND INTERESTS", "LANGUAGES & INTERESTS"))
            .Line($"{v.One("Languages: ", "")}{string.Join("; ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}.")
            .Line($"{v.One("Interests: ", "Enjoy ")}{v.One("distance running, mystery novels and trivia.", "community theater, baking bread and baseball.")}"));
    }

    private static Sheet Engineering(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var centred = v.Chance();
        var seeks = p.Objective ?? "To obtain a full-time entry-level position";
        var groups = Grouped(p, v.One<string[]>(["Tools", "Methods", "Other"], ["Proficient in", "Experienced with", "Familiar with"]));
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#000000", "#13294b"), v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred)
            .Line(Joined(" | ", p.Address, p.Phone, p.Email, Site(p)), centred: centred)
            .Heading("OBJECTIVE").Line(p.TargetCompany is null ? seeks + "." : $"{seeks} at {p.TargetCompany}.")
            .Heading("EDUCATION").Each(p.Education.Index(), e => pen.Line(e.Item.Role!, e.Item.Period, Look.Strong).Line($"{e.Item.Organisation}, {places[^(e.Index + 1)]}", v.One("GPA: 3.52/4.00", "Cumulative GPA: 3.8")).Line("Relevant Courses: Applied Statistics, Systems Design, Technical Communication"))
            .Heading(v.One("TECHNICAL SKILLS", "SKILLS")).Each(groups, group => pen.Line($"{group.Label}: {string.Join(", ", group.Skills)}"))
            .Heading(v.One("ACADEMIC PROJECTS", "PROJECTS")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Line(Joined(", ", e.Role, e.Organisation)).Bullets(e.Claims))
            .Heading(v.One("WORK EXPERIENCE", "EXPERIENCE")).Each(p.Experience.Index(), e => pen.Line(e.Item.Role!, e.Item.Period, Look.Strong).Line($"{e.Item.Organisation}, {places[e.Index % places.Count]}").Bullets(e.Item.Claims))
            .Heading(v.One("ACTIVITIES", "LEADERSHIP AND ACTIVITIES")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("HONORS", "HONORS AND AWARDS")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period)));
    }

    private static Sheet Graduate(Applicant p)
    {
        var v = new Variety(p);
        var initials = $"{p.Name.Split(' ')[^1]}, {p.Name[0]}.";
        var thesis = v.One("Thesis: “What small teams measure, and why”. Advisor: Prof. Miriam Falk", "Thesis advisor: Prof. Oluwaseun Adeyemi");
        return Pen.Write(new("Liberation Serif", "#000000", v.One(11, 11.5), Top: v.One<string?>(null, $"{p.Name}, Curriculum Vitae"), Bottom: "{page}"), pen => pen
            .Title(p.Name, centred: true)
            .Line(v.One("", "Curriculum Vitae"), look: Look.Subtitle, centred: true)
            .Line(p.Address, centred: true).Line(Joined(" | ", p.Phone, p.Email), centred: true)
            .Heading("EDUCATION").Each(p.Education.Index(), e => pen.Line($"{e.Item.Role}, {e.Item.Organisation}", e.Item.Period, Look.Strong).Line(e.Index == 0 ? thesis : ""))
            .Heading(v.One("PROFESSIONAL EXPERIENCE", "PROFESSIONAL APPOINTMENTS")).Each(p.Experience, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading("PROJECTS").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Line(Joined(", ", e.Role, e.Organisation)).Bullets(e.Claims))
            .Heading(v.One("HONORS AND AWARDS", "FELLOWSHIPS AND AWARDS")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("PUBLICATIONS").Line($"{initials}, & Falk, M. (2022). Counting what matters in small teams. Journal of Applied Practice, 14(2), 88–103.").Line($"Falk, M., Osei, K., & {initials} (2020). Notes on slow feedback. Proceedings of the Practice Forum, 41–52.")
            .Heading(v.One("CERTIFICATIONS", "PROFESSIONAL DEVELOPMENT")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("SERVICE", "SERVICE AND OUTREACH")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading("SKILLS").Line(string.Join(", ", p.Skills))
            .Heading("LANGUAGES").Line(string.Join("; ", p.Languages.Select(e => $"{e.Title}, {e.Level}")))
            .Heading("REFERENCES").Line("Prof. Miriam Falk, Department Chair, m.falk@example.edu").Line(v.One("Dr. Kwame Osei, k.osei@example.edu", "Further references available upon request")));
    }
}
