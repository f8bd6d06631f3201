using static Interview.Tests.Resumes.Corpus.HeldEnglishTemplates;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of online résumé builders and of design tools.</summary>
internal static class HeldTemplatesBuilders
{
    private static readonly DateStyle ToCurrent = new(m => DateStyle.Slashes.Date(m), " to ", "Current");
    private static readonly DateStyle HyphenCurrent = new(m => DateStyle.Slashes.Date(m), " - ", "Current");
    private static readonly DateStyle IsoCurrent = new(m => DateStyle.IsoMonths.Date(m), " - ", "Current");
    private static readonly DateStyle LongDash = new(m => DateStyle.LongMonths.Date(m), " — ", "Present");
    private static readonly DateStyle ShortDash = new(m => DateStyle.ShortMonths.Date(m), " — ", "Present");
    private static readonly DateStyle SlashesHyphen = new(m => DateStyle.Slashes.Date(m), " - ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle CapitalYears = new(m => $"{m.Year}", " - ", "PRESENT", YearsOnly: true);
    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);
    private static readonly DateStyle YearsToNow = new(m => $"{m.Year}", " – ", "Now", YearsOnly: true);

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-builder-history", "a builder's one column: professional summary, skills in two columns, work history with dates behind the post or left of it", "en", Kind.Experienced, ToCurrent, "summary skills education experience certifications languages", History, HeldOut: true)
        {
            Life = Unaddressed, Tells = Graduated, OrDates = [HyphenCurrent, IsoCurrent],
        },
        new("held-en-builder-details", "a builder's two columns: profile, employment history, education, courses; details, links, skills, hobbies, languages aside", "en", Kind.Experienced, LongDash, "summary skills education experience activities certifications languages", Details, HeldOut: true) { OrDates = [ShortDash, LongDash] },
        new("held-en-builder-passions", "a builder's two columns under a wide head: experience and education; summary, skills, projects, certification, awards, passions", "en", Kind.Experienced, SlashesHyphen, "summary skills education experience projects awards certifications languages", Passions, HeldOut: true) { OrDates = [ShortHyphen, SpacedYears] },
        new("held-en-design-sidebar", "a design tool's page: coloured side with contact, skills, languages, reference; profile, work, education beside", "en", Kind.Experienced, CapitalYears, "summary skills education experience languages", Sidebar, HeldOut: true) { OrDates = [SpacedYears, ShortHyphen] },
        new("held-en-design-infographic", "a design tool's picture page: about me, skills in percent, a timeline of years, hobbies", "en", Kind.Experienced, DateStyle.Years, "summary skills education experience awards languages", Infographic, HeldOut: true) { OrDates = [YearsToNow] },
    ];

    private static Sheet History(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var (left, bar) = (v.Chance(), v.One(" | ", ", ", " • "));
        Pen Post(Pen pen, Entry e, string place) => left
            ? pen.Table([0.24, 0.76], [[e.Period!, Cell(e, e.Role!, $"{e.Organisation}, {place}")]], ruled: false)
            : pen.Line($"{e.Role}, {e.Period}", look: Look.Strong).Line($"{e.Organisation} – {place}").Bullets(e.Claims).Gap();
        Pen School(Pen pen, Entry e, string place) => left
            ? pen.Table([0.24, 0.76], [[e.Period!, $"{e.Role}\n{e.Organisation} - {place}"]], ruled: false)
            : pen.Line($"{e.Role}, {e.Period}", look: Look.Strong).Line($"{e.Organisation} - {place}");
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#1a409a", "#3b7a57", "#000000"), v.One(10, 10.5)), pen => pen
            .Title(p.Name, centred: !left)
            .Line(Joined(bar, p.Address, p.Phone, p.Email), centred: !left)
            .Heading(v.One("Professional Summary", "Summary")).Line(p.Summary!)
            .Heading("Skills").Table([0.5, 0.5], InColumns(p.Skills, 2), ruled: false)
            .Heading("Work History").Each(p.Experience.Index(), e => Post(pen, e.Item, places[e.Index % places.Count]))
            .Heading("Education").Each(p.Education.Index(), e => School(pen, e.Item, places[^(e.Index + 1)]))
            .Heading("Certifications").Bullets([.. p.Certifications.Select(e => $"{e.Title}, {e.Organisation} - {e.Period}")])
            .Heading("Languages").Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}")));
    }

    private static Sheet Details(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var sideFirst = v.Chance();
        (string Label, string Text) more = v.One(("", ""), ("Nationality", "American"), ("Driving license", "Full"));
        void Side(Pen side) => side
            .Heading("Details").Line(p.Address).Line(p.Phone).Line(p.Email)
            .Line(more.Label, look: Look.Small).Line(more.Text)
            .Heading("Links").Line(Site(p))
            .Heading("Skills").Each(p.Skills, skill => side.Line(skill))
            .Heading("Hobbies").Line(v.One("Pottery, Tennis, Travelling", "Photography, Running, Board games"))
            .Heading("Languages").Each(p.Languages, e => side.Line(e.Title).Line(e.Level!, look: Look.Small));
        void Wide(Pen wide) => wide
            .Heading("Profile").Line(p.Summary!)
            .Heading("Employment History").Each(p.Experience.Index(), e => wide.Line($"{e.Item.Role}, {e.Item.Organisation}, {places[e.Index % places.Count]}", look: Look.Strong).Line(e.Item.Period!, look: Look.Small).Bullets(e.Item.Claims).Gap())
            .Heading("Education").Each(p.Education.Index(), e => wide.Line($"{e.Item.Role}, {e.Item.Organisation}, {places[^(e.Index + 1)]}", look: Look.Strong).Line(e.Item.Period!, look: Look.Small))
            .Heading("Courses").Each(p.Certifications, e => wide.Line($"{e.Title}, {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small))
            .Heading("Extra-curricular activities").Each(p.Activities, e => wide.Line($"{e.Role}, {e.Title}, {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))
            .Heading("References").Line("References available upon request");
        return Pen.Write(new("Liberation Sans", v.One("#0f141f", "#084c41", "#1e3a5f"), v.One(9.5, 10)), pen => pen
            .Title(p.Name)
            .Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle)
            .Each([sideFirst], first => pen.Columns(first ? 0.3 : 0.7, first ? Side : Wide, first ? Wide : Side, leftIsSide: first)));
    }

    private static Sheet Passions(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var passions = v.One(("Trail running", "Two half marathons a year, rain or shine."), ("Home cooking", "A supper club for neighbours since 2019."), ("Astronomy", "Member of a local observatory."));
        return Pen.Write(new("Liberation Sans", v.One("#1ab0b3", "#008cff", "#3e3e3e"), v.One(9.5, 10), Bottom: v.One<string?>(null, "Made with an online résumé builder")), pen => pen
            .Title(p.Name)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle)
            .Line(Joined("   ", p.Phone, p.Email, Site(p), p.Address), look: Look.Small)
            .Columns(0.58, left => left
                .Heading("EXPERIENCE").Each(p.Experience.Index(), e => left.Line(e.Item.Role!, look: Look.Strong).Line(e.Item.Organisation!).Line(e.Item.Period!, places[e.Index % places.Count], Look.Small).Bullets(e.Item.Claims).Gap())
                .Heading("EDUCATION").Each(p.Education.Index(), e => left.Line(e.Item.Role!, look: Look.Strong).Line(e.Item.Organisation!).Line(e.Item.Period!, places[^(e.Index + 1)], Look.Small))
                .Heading("LANGUAGES").Each(p.Languages, e => left.Line(e.Title, e.Level)),
            right => right
                .Heading("SUMMARY").Line(p.Summary!)
                .Heading("SKILLS").Line(string.Join(" · ", p.Skills))
                .Heading("PROJECTS").Each(p.Projects, e => right.Line(e.Title, look: Look.Strong).Line(Joined(", ", e.Role, e.Organisation)).Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap())
                .Heading(v.One("CERTIFICATION", "TRAINING / COURSES")).Each(p.Certifications, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}", look: Look.Small))
                .Heading("AWARDS").Each(p.Awards, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}", look: Look.Small))
                .Heading("PASSIONS").Line(passions.Item1, look: Look.Strong).Line(passions.Item2), leftIsSide: false));
    }

    private static Sheet Sidebar(Applicant p)
    {
        var v = new Variety(p);
        var places = Places(v);
        var (schoolAside, nameAbove) = (v.Chance(), v.Chance());
        var capitals = v.Chance();
        string Set(string heading) => capitals ? heading.ToUpperInvariant() : heading;
        Pen Schools(Pen pen) => pen.Heading(Set("Education")).Each(p.Education, e => pen.Line(e.Period!, look: Look.Small).Line(e.Organisation!, look: Look.Strong).Line(e.Role!));
        Pen Head(Pen pen) => pen.Title(p.Name).Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle);
        return Pen.Write(new("Liberation Sans", v.One("#323b4c", "#8d6e63", "#2f3e46", "#c08497"), v.One(9.5, 10)), pen => pen
            .Each(nameAbove ? [p] : Array.Empty<Applicant>(), _ => Head(pen))
            .Columns(0.34, left => left
                .Heading(Set("Contact")).Line(p.Phone).Line(p.Email).Line(p.Address).Line(Site(p))
                .Each(schoolAside ? [p] : Array.Empty<Applicant>(), _ => Schools(left))
                .Heading(Set("Skills")).Bullets(p.Skills)
                .Heading(Set("Languages")).Bullets([.. p.Languages.Select(e => $"{e.Title} ({e.Level})")]),
            right => right
                .Each(nameAbove ? Array.Empty<Applicant>() : [p], _ => Head(right))
                .Heading(Set(v.One("Profile", "About Me", "Profile Summary"))).Line(p.Summary!)
                .Heading(Set("Work Experience")).Each(p.Experience.Index(), e => right.Line(e.Item.Organisation!, e.Item.Period, Look.Strong).Line(e.Item.Role!).Bullets(e.Item.Claims).Gap())
                .Each(schoolAside ? Array.Empty<Applicant>() : [p], _ => Schools(right))
                .Heading(Set(v.One("Reference", "References"))).Table([0.5, 0.5], [["Estelle Darcy\nHead of Department\nPhone: 555-0142", $"Harper Russo\nFormer manager, {places[0]}\nEmail: h.russo@example.com"]], ruled: false)));
    }

    private static Sheet Infographic(Applicant p)
    {
        var v = new Variety(p);
        string[] strength = v.One<string[]>(["95%", "90%", "85%", "80%", "75%"], ["●●●●●", "●●●●○", "●●●●○", "●●●○○"], ["90%", "80%", "70%"]);
        return Pen.Write(new("Liberation Sans", v.One("#f2a71b", "#e63946", "#2a9d8f"), v.One(9.5, 10)), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Columns(0.36, left => left
                .Heading(v.One("ABOUT ME", "HELLO!")).Line(p.Summary!)
                .Heading(v.One("CONTACT ME", "GET IN TOUCH")).Line(p.Phone).Line(p.Email).Line(p.Address)
                .Heading(v.One("SKILLS", "MY SKILLS", "PRO SKILLS")).Each(p.Skills.Index(), skill => left.Line(skill.Item, strength[skill.Index % strength.Length]))
                .Heading("LANGUAGES").Each(p.Languages, e => left.Line(e.Title, e.Level))
                .Heading("HOBBIES").Line(v.One("Music   Travel   Coffee", "Reading   Cycling   Movies")),
            right => right
                .Heading(v.One("EXPERIENCE", "JOB EXPERIENCE")).Table([0.26, 0.74], p.Experience.Select(e => new[] { e.Period!, Cell(e, e.Role!, e.Organisation!) }), ruled: false)
                .Heading("EDUCATION").Table([0.26, 0.74], p.Education.Select(e => new[] { e.Period!, $"{e.Role}\n{e.Organisation}" }), ruled: false)
                .Heading("AWARDS").Table([0.26, 0.74], p.Awards.Select(e => new[] { e.Period!, $"{e.Title}\n{e.Organisation}" }), ruled: false)));
    }
}
