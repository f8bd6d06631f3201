using System.Globalization;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of the fourth round that a program sets: LaTeX classes, themes of a résumé format, a text file.</summary>
internal static class FourthEnglishTypeset
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);
    private static readonly DateStyle LongDash = new(m => DateStyle.LongMonths.Date(m), " — ", "Present");
    private static readonly DateStyle Ongoing = new(m => DateStyle.LongMonths.Date(m), " – ", "Ongoing");
    private static readonly DateStyle DotsThenDash = new(m => $"{English.AbbreviatedMonthNames[m.Number!.Value - 1]}. {m.Year}", " - ", "PRESENT");
    private static readonly DateStyle IsoTo = new(m => $"{m.Year}-{m.Number:00}", " to ", "now");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("fourth-en-classic-class", "the most used LaTeX class for a CV, years in a left column, everything in rows", "en", Kind.Experienced, DateStyle.TightYears, "skills education experience projects awards languages", ClassicClass) { OrDates = [DateStyle.TightMonths, DateStyle.Slashes] },
        new("fourth-en-centred-class", "LaTeX class with a centred head, place and date at the right of a two-line entry", "en", Kind.Experienced, DateStyle.DottedMonths, "summary skills education experience activities awards certifications", CentredClass) { OrDates = [DotsThenDash, DateStyle.ShortMonths] },
        new("fourth-en-student-page", "LaTeX one page that students of computing copy from each other", "en", Kind.Graduate, DateStyle.ShortMonths, "skills education experience projects activities awards", StudentPage) { OrDates = [DateStyle.DottedMonths, DateStyle.LongMonths] },
        new("fourth-en-side-class", "LaTeX class with a side column of strengths, prizes and referees", "en", Kind.Experienced, Ongoing, "skills education experience projects awards certifications languages", SideClass) { OrDates = [DateStyle.ShortMonths] },
        new("fourth-en-theme", "theme of an open résumé format, sections in the format's order", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience projects activities awards certifications languages", Theme) { OrDates = [LongDash, DateStyle.IsoMonths] },
        new("fourth-en-text-file", "a text file of underlined headings", "en", Kind.Experienced, DateStyle.IsoMonths, "summary skills education experience projects certifications languages", TextFile) { OrDates = [IsoTo, SpacedYears] },
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static Sheet ClassicClass(Applicant p)
    {
        var v = new Variety(p);
        var (town, sign) = (v.One(", Utrecht", ", Bristol", ""), v.One("• ", "◦ "));
        Pen Dated(Pen pen, IEnumerable<Entry> all, Func<Entry, string> name) =>
            pen.Table([0.19, 0.81], all.Select(e => new[] { e.Period!, string.Join('\n', e.Claims.Select(claim => sign + claim).Prepend(name(e))) }), ruled: false);
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#3873b3", "#7b1f1f", "#000000"), v.One(10, 11), Bottom: "{page}/2"), pen =>
        {
            pen.Title(p.Name).Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
                .Line(p.Address, look: Look.Small).Line($"{p.Phone} • {p.Email} • {Handle(p)}", look: Look.Small);
            Dated(pen.Heading("Education"), p.Education, e => $"{e.Role}, {e.Organisation}{town}.");
            Dated(pen.Heading("Experience"), p.Experience, e => $"{e.Role}, {e.Organisation}{town}.");
            Dated(pen.Heading(v.One("Projects", "Personal projects")), p.Projects, e => $"{e.Title}.");
            Dated(pen.Heading(v.One("Awards", "Distinctions")), p.Awards, e => $"{e.Title}, {e.Organisation}.");
            pen.Heading("Languages").Table([0.19, 0.81], p.Languages.Select(e => new[] { e.Title, e.Level! }), ruled: false)
                .Heading(v.One("Computer skills", "Technical skills")).Table([0.19, 0.81], [["Daily", string.Join(", ", p.Skills.Take(3))], ["Occasional", string.Join(", ", p.Skills.Skip(3))]], ruled: false)
                .Heading("Interests").Table([0.19, 0.81], [[v.One("Climbing", "Chess"), v.One("mostly indoors, twice a week", "club player since school")], ["Music", v.One("bass guitar in a cover band", "church choir")]], ruled: false);
        });
    }

    private static Sheet CentredClass(Applicant p)
    {
        var v = new Variety(p);
        var town = v.One("Dublin, Ireland", "Seattle, WA", "Remote");
        Pen TwoLines(Pen pen, string first, string second, Entry e) => pen.Line(first, town, Look.Strong).Line(second, e.Period).Bullets(e.Claims).Gap();
        return Pen.Write(new("Liberation Sans", v.One("#dc3522", "#0395de", "#00a388"), 9.5, Bottom: $"March 16, 2026      {p.Name} · Résumé      {{page}}"), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(" · ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Line(p.Address, look: Look.Small, centred: true)
            .Line($"{p.Phone}  |  {p.Email}  |  {Handle(p)}.io  |  {Handle(p)}", look: Look.Small, centred: true)
            .Line(v.One("“Be the change that you want to see in the world.”", "“Simplicity is the ultimate sophistication.”", ""), look: Look.Small, centred: true)
            .Heading("Summary").Line(p.Summary!)
            .Heading("Work Experience").Each(p.Experience, e => TwoLines(pen, e.Organisation!, e.Role!, e))
            .Heading("Extracurricular Activity").Each(p.Activities, e => TwoLines(pen, e.Organisation!, $"{e.Role}, {e.Title}", e))
            .Heading("Honors & Awards").Table([0.2, 0.5, 0.3], p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)
            .Heading("Certificates").Table([0.2, 0.5, 0.3], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)
            .Heading("Education").Each(p.Education, e => TwoLines(pen, e.Organisation!, e.Role!, e))
            .Heading("Skills").Table([0.2, 0.8], [[v.One("Main", "Professional"), string.Join(", ", p.Skills.Take(4))], [v.One("Also", "Tools"), string.Join(", ", p.Skills.Skip(4))]], ruled: false));
    }

    private static Sheet StudentPage(Applicant p)
    {
        var v = new Variety(p);
        var (town, tools) = (v.One("Georgetown, TX", "Corvallis, OR", "Atlanta, GA"), v.Chance() ? $" | {string.Join(", ", p.Skills.Take(2))}" : "");
        return Pen.Write(new("Liberation Serif", "#000000", v.One(10, 10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line($"{p.Phone} | {p.Email} | linkedin.com/in/{Handle(p)} | github.com/{Handle(p)}", look: Look.Small, centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Seeking: {string.Join(" or ", p.TargetRoles)}", look: Look.Small, centred: true)
            .Heading("Education").Each(p.Education, e => pen.Line(e.Organisation!, town, Look.Strong).Line(e.Role!, e.Period))
            .Heading("Experience").Each(p.Experience, e => pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!, town).Bullets(e.Claims))
            .Heading("Projects").Each(p.Projects, e => pen.Line(e.Title + tools, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Leadership", "Leadership / Extracurricular")).Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims))
            .Heading(v.One("Awards", "Honors")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("Technical Skills").Line($"Proficient: {string.Join(", ", p.Skills.Take(3))}").Line($"Familiar: {string.Join(", ", p.Skills.Skip(3))}"));
    }

    private static Sheet SideClass(Applicant p)
    {
        var v = new Variety(p);
        var town = v.One("Rotterdam", "Manchester", "Porto");
        return Pen.Write(new("Liberation Sans", v.One("#72243d", "#450808", "#265d7c"), 9.5), pen => pen
            .Title(p.Name)
            .Line(string.Join(" & ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Email}   {p.Phone}   {p.Address}   www.{Handle(p)}.com", look: Look.Small)
            .Columns(0.6,
                left => left
                    .Heading("EXPERIENCE").Each(p.Experience, e => left.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, town, Look.Small).Bullets(e.Claims).Gap())
                    .Heading("PROJECTS").Each(p.Projects, e => left.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap()),
                right => right
                    .Heading(v.One("MY LIFE PHILOSOPHY", "MOTTO")).Line(v.One("“Something smart or heartfelt, preferably in one sentence.”", "“Measure twice, cut once.”"))
                    .Heading("MOST PROUD OF").Each(p.Awards, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}", look: Look.Small))
                    .Heading("STRENGTHS").Line(string.Join(" · ", p.Skills))
                    .Heading("LANGUAGES").Each(p.Languages, e => right.Line(e.Title, e.Level))
                    .Heading("EDUCATION").Each(p.Education, e => right.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, look: Look.Small))
                    .Heading("CERTIFICATES").Each(p.Certifications, e => right.Line(e.Title, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, look: Look.Small))
                    .Heading("REFEREES").Line("Prof. Alma Beta", look: Look.Strong).Line("Institute of Applied Design").Line("a.beta@example.edu"),
                leftIsSide: false));
    }

    private static Sheet Theme(Applicant p)
    {
        var v = new Variety(p);
        var roleFirst = v.Chance();
        Pen Two(Pen pen, Entry e) => roleFirst ? pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!) : pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!);
        return Pen.Write(new("Liberation Sans", v.One("#39424b", "#2ecc71", "#0645ad"), v.One(9.5, 10)), pen => pen
            .Title(p.Name)
            .Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle)
            .Line(Joined("  ", p.Email, p.Phone, $"https://{Handle(p)}.com", p.Address), look: Look.Small)
            .Heading(v.One("About", "Summary")).Line(p.Summary!)
            .Heading("Work").Each(p.Experience, e => Two(pen, e).Bullets(e.Claims).Gap())
            .Heading(v.One("Volunteer", "Volunteering")).Each(p.Activities, e => Two(pen, e).Line(e.Title, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading("Education").Each(p.Education, e => Two(pen, e).Gap())
            .Heading("Awards").Each(p.Awards, e => pen.Line(e.Title, e.Period, Look.Strong).Line($"Awarded by {e.Organisation}"))
            .Heading("Certificates").Each(p.Certifications, e => pen.Line(e.Title, e.Period, Look.Strong).Line($"Issued by {e.Organisation}"))
            .Heading("Skills").Line(string.Join(v.One(", ", " | "), p.Skills))
            .Heading("Languages").Each(p.Languages, e => pen.Line($"{e.Title} – {e.Level}"))
            .Heading("Interests").Line(v.One("Wildlife, Ferrets, Unicorns", "Cycling, Home brewing", "Photography"))
            .Heading("Projects").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims).Gap())
            .Heading("References").Line(v.One("“It is my pleasure to recommend my former colleague.” — Erlich Bachman", "“A joy to work with.” — Hester Lindqvist")));
    }

    private static Sheet TextFile(Applicant p)
    {
        var v = new Variety(p);
        var (rule, mark, upper) = (v.One('=', '-'), v.One("*", "-"), v.Chance());
        Pen Head(Pen pen, string name) => pen.Gap().Line(upper ? name.ToUpperInvariant() : name).Line(new string(rule, name.Length));
        return Pen.Write(new("Liberation Mono", "#000000", 10), pen =>
        {
            pen.Line(p.Name).Line(string.Join(", ", p.TargetRoles)).Line($"{p.Email} / {p.Phone}").Line(p.Address);
            Head(pen, v.One("Summary", "Overview")).Line(p.Summary!);
            Head(pen, v.One("Experience", "Employment")).Each(p.Experience, e => pen.Line($"{e.Organisation} ({e.Period})").Line(e.Role!).Bullets(e.Claims, mark).Gap());
            Head(pen, v.One("Projects", "Selected Projects")).Each(p.Projects, e => pen.Line($"{e.Title} ({e.Period})").Bullets(e.Claims, mark).Gap());
            Head(pen, "Education").Each(p.Education, e => pen.Line($"{e.Organisation} ({e.Period})").Line(e.Role!));
            Head(pen, "Certifications").Each(p.Certifications, e => pen.Line($"{mark} {e.Title}, {e.Organisation} ({e.Period})"));
            Head(pen, "Skills").Line(string.Join(", ", p.Skills));
            Head(pen, "Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")));
        });
    }
}
