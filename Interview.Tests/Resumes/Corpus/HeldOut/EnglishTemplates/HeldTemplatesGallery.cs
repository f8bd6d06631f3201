using static Interview.Tests.Resumes.Corpus.HeldEnglishTemplates;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts out of word processors' galleries.</summary>
internal static class HeldTemplatesGallery
{
    private static readonly DateStyle Capitals = new(m => DateStyle.LongMonths.Date(m).ToUpperInvariant(), " - ", "PRESENT");
    private static readonly DateStyle Long = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortTo = new(m => DateStyle.ShortMonths.Date(m), " to ", "Present");
    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-gallery-aside", "an online word processor's template: employer, place and post in one line, dates under it; skills, awards, languages aside", "en", Kind.Experienced, Capitals, "skills education experience projects awards languages", Aside, HeldOut: true) { OrDates = [LongHyphen, ShortHyphen] },
        new("held-en-gallery-modern", "a word processor's modern chronological template: dates over post and employer, skills in two columns, activities", "en", Kind.Experienced, Long, "summary skills education experience activities", Modern, HeldOut: true)
        {
            Life = Unaddressed, Tells = Graduated, OrDates = [DateStyle.ShortMonths, LongHyphen],
        },
        new("held-en-gallery-basic", "a word processor's basic template: objective, education, skills and abilities, experience, each entry one barred line", "en", Kind.Experienced, LongHyphen, "skills education experience", Basic, HeldOut: true, OneRole: true)
        {
            Objective = role => $"To obtain a position as {role} where I can use what I have learned and continue to grow.", OrDates = [DateStyle.Slashes, SpacedYears, DateStyle.LongMonths],
        },
        new("held-en-gallery-functional", "a functional template for a change of career: expertise, selected projects with what came of them, employment in single lines", "en", Kind.CareerChanger, SpacedYears, "summary skills education experience projects certifications", Functional, HeldOut: true)
        {
            Tells = (section, e) => section switch { "experience" => e with { Claims = [] }, "projects" => e with { Organisation = null, Role = null, Span = null }, _ => Graduated(section, e) }, OrDates = [DateStyle.TightYears, Long],
        },
        new("held-en-gallery-executive", "a template for managers read by machines: headline, summary, core competencies, long history, earlier career in single lines", "en", Kind.LongCareer, Long, "summary skills education experience activities awards certifications languages", Executive, HeldOut: true)
        {
            Life = p => p with { Experience = [.. p.Experience.Select((e, at) => at < 5 ? e : e with { Claims = [] })] }, Tells = Graduated, OrDates = [DateStyle.Slashes, ShortTo, DateStyle.Years],
        },
    ];

    private static Sheet Aside(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#2079c7", "#e01b84", "#000000"), v.One(9.5, 10)), pen => pen
            .Columns(0.66, left => left
                .Title(p.Name)
                .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
                .Heading("EXPERIENCE").Each(p.Experience.Index(), e => left.Line($"{e.Item.Organisation}, {places[e.Index % places.Count]} — {e.Item.Role}", look: Look.Strong).Line(e.Item.Period!, look: Look.Small).Bullets(e.Item.Claims).Gap())
                .Heading("EDUCATION").Each(p.Education.Index(), e => left.Line($"{e.Item.Organisation}, {places[^(e.Index + 1)]} — {e.Item.Role}", look: Look.Strong).Line(e.Item.Period!, look: Look.Small))
                .Heading("PROJECTS").Each(p.Projects, e => left.Line(Joined(" — ", e.Title, Joined(", ", e.Role, e.Organisation)), look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims)),
            right => right
                .Line(p.Address).Line(p.Phone, look: Look.Strong).Line(p.Email, look: Look.Strong)
                .Heading("SKILLS").Each(p.Skills, skill => right.Line(skill))
                .Heading("AWARDS").Each(p.Awards, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}"))
                .Heading("LANGUAGES").Each(p.Languages, e => right.Line($"{e.Title} ({e.Level})")), leftIsSide: false));
    }

    private static Sheet Modern(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Liberation Sans", v.One("#1d824c", "#0072c7", "#262626"), v.One(10.5, 11), Bottom: v.One<string?>(null, "{page}")), pen => pen
            .Title(p.Name, centred: true)
            .Line($"{p.Address} · {p.Phone}", centred: true)
            .Line($"{p.Email} · {Site(p)}", centred: true)
            .Line(p.Summary!)
            .Heading("Experience").Each(p.Experience, e => pen.Line(e.Period!, look: Look.Small).Line($"{e.Role}, {e.Organisation}", look: Look.Strong).Bullets(e.Claims).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line(e.Period!, look: Look.Small).Line($"{e.Role}, {e.Organisation}", look: Look.Strong).Line(v.One("", "Graduated with honors."), look: Look.Plain))
            .Heading("Skills").Table([0.5, 0.5], InColumns(p.Skills, 2), ruled: false)
            .Heading("Activities").Each(p.Activities, e => pen.Line(e.Period!, look: Look.Small).Line($"{e.Role}, {e.Title}, {e.Organisation}", look: Look.Strong).Bullets(e.Claims)));
    }

    private static Sheet Basic(Applicant p)
    {
        var v = new Variety(p);
        var barred = v.One(" | ", " | ", " · ");
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#39a5b7", "#2a7b88", "#000000"), v.One(10.5, 11)), pen => pen
            .Title(p.Name)
            .Line(Joined(barred, p.Address, p.Phone, p.Email))
            .Each(p.Objective is null ? Array.Empty<string>() : [p.Objective], objective => pen.Heading("Objective").Line(objective))
            .Heading("Education").Each(p.Education, e => pen.Line(Joined(barred, e.Role, e.Period, e.Organisation), look: Look.Strong).Bullets(v.One<string[]>([], ["Related coursework: Statistics, Business Writing, Project Planning"], ["Dean's list, four semesters"])))
            .Heading(v.One("Skills & Abilities", "Skills")).Bullets(p.Skills)
            .Heading(v.One("Experience", "Work Experience")).Each(p.Experience, e => pen.Line(Joined(barred, e.Role, e.Organisation, e.Period), look: Look.Strong).Bullets(e.Claims).Gap())
            .Heading("References").Line(v.One("Available upon request.", "References available on request")));
    }

    private static Sheet Functional(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#404040", "#7f3f00", "#1f4e79"), v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" • ", p.Address, p.Phone, p.Email), centred: true)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Heading(v.One("SUMMARY OF QUALIFICATIONS", "PROFESSIONAL PROFILE", "SUMMARY")).Line(p.Summary!)
            .Heading(v.One("AREAS OF EXPERTISE", "KEY SKILLS", "RELEVANT SKILLS")).Table([0.5, 0.5], InColumns(p.Skills, 2), ruled: false)
            .Heading(v.One("SELECTED PROJECTS", "RELEVANT PROJECTS")).Each(p.Projects, e => pen.Line(e.Title, look: Look.Strong).Bullets(e.Claims))
            .Heading(v.One("EMPLOYMENT HISTORY", "WORK HISTORY")).Each(p.Experience.Index(), e => pen.Line($"{e.Item.Role}, {e.Item.Organisation}, {places[e.Index % places.Count]}", e.Item.Period))
            .Heading(v.One("EDUCATION", "EDUCATION AND TRAINING")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading(v.One("CERTIFICATIONS", "PROFESSIONAL CERTIFICATIONS")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period)));
    }

    private static Sheet Executive(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var results = v.One("", "Key Achievements:", "Selected accomplishments:");
        var inTable = v.Chance();
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#1f3864", "#000000", "#44546a"), v.One(10, 10.5), Top: v.One<string?>(null, $"{p.Name} | Page {{page}}"), Bottom: v.One<string?>(null, "Page {page}")), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Line(Joined(" | ", p.Address, p.Phone, p.Email), centred: true)
            .Heading(v.One("EXECUTIVE SUMMARY", "PROFESSIONAL SUMMARY")).Line(p.Summary!)
            .Heading(v.One("CORE COMPETENCIES", "AREAS OF EXPERTISE"))
            .Each([p.Skills], skills => (inTable ? pen.Table([0.34, 0.33, 0.33], InColumns(skills, 3), ruled: false) : pen.Line(string.Join(" | ", skills), centred: true)).Gap())
            .Heading("PROFESSIONAL EXPERIENCE")
            .Each(p.Experience.Take(5).Index(), e => pen.Line($"{e.Item.Organisation}, {places[e.Index % places.Count]}", e.Item.Period, Look.Strong).Line(e.Item.Role!, look: Look.Strong).Line(e.Item.Claims.Count == 0 ? "" : results).Bullets(e.Item.Claims).Gap())
            .Heading(v.One("EARLIER CAREER", "ADDITIONAL EXPERIENCE", "PRIOR EXPERIENCE")).Each(p.Experience.Skip(5), e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading("EDUCATION").Each(p.Education, e => pen.Line($"{e.Role} – {e.Organisation}", e.Period))
            .Heading(v.One("CERTIFICATIONS", "CERTIFICATIONS & LICENSES")).Bullets([.. p.Certifications.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")])
            .Heading(v.One("AWARDS", "AWARDS & RECOGNITION")).Bullets([.. p.Awards.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")])
            .Heading(v.One("COMMUNITY INVOLVEMENT", "VOLUNTEER LEADERSHIP")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period).Bullets(e.Claims))
            .Heading("LANGUAGES").Line(string.Join(" | ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }
}
