using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that rules may be written for.</summary>
internal static class EnglishLayouts
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-one-page", "one page, dates at the right margin", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience projects certifications", OnePage),
        new("en-sidebar-right", "two columns, side column right", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience awards languages", SidebarRight) { Tells = (section, e) => section == "awards" ? e with { Organisation = null } : e },
        new("en-long", "long CV with running heads", "en", Kind.LongCareer, DateStyle.Slashes, "summary skills education experience projects activities awards certifications languages", LongCareer),
        new("en-changer", "career changer with an objective", "en", Kind.CareerChanger, DateStyle.LongMonths, "skills education experience projects certifications activities", Changer, OneRole: true) { Objective = role => $"Seeking a {role} position where earlier experience in another field helps." },
        new("en-graduate", "new graduate, education first, years only", "en", Kind.Graduate, DateStyle.Years, "skills education experience projects activities awards languages essays", Graduate),
    ];

    private static Sheet OnePage(Applicant p) => Pen.Write(new("Nanum Gothic", "#1f3a5f", 9.5), pen => pen
        .Title(p.Name)
        .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
        .Line($"{p.Email} | {p.Phone} | {p.Address}")
        .Heading("SUMMARY").Line(p.Summary!)
        .Heading("EXPERIENCE").Each(p.Experience, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
        .Heading("PROJECTS").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
        .Heading("EDUCATION").Each(p.Education, e => pen.Line($"{e.Organisation}, {e.Role}", e.Period))
        .Heading("CERTIFICATIONS").Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
        .Heading("SKILLS").Line(string.Join(", ", p.Skills)));

    private static Sheet SidebarRight(Applicant p) => Pen.Write(new("Noto Sans CJK KR", "#5b2b6e"), pen => pen
        .Title(p.Name)
        .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
        .Columns(0.66,
            left => left
                .Heading("Profile").Line(p.Summary!)
                .Heading("Work Experience").Each(p.Experience, e => left.Line(e.Role!, look: Look.Strong).Line(e.Organisation!, e.Period).Bullets(e.Claims))
                .Heading("Education").Each(p.Education, e => left.Line(e.Role!, look: Look.Strong).Line(e.Organisation!, e.Period)),
            right => right
                .Heading("Contact").Line(p.Email).Line(p.Phone).Line(p.Address)
                .Heading("Skills").Bullets(p.Skills)
                .Heading("Languages").Each(p.Languages, e => right.Line($"{e.Title} ({e.Level})"))
                .Heading("Awards").Each(p.Awards, e => right.Line(e.Title).Line(e.Period!, look: Look.Small)),
            leftIsSide: false));

    private static Sheet LongCareer(Applicant p) => Pen.Write(new("Nanum Myeongjo", "#000000", 11, Top: $"Curriculum Vitae – {p.Name}", Bottom: "Page {page}"), pen => pen
        .Title(p.Name, centred: true)
        .Line(Joined(" · ", p.Address, p.Phone, p.Email), centred: true)
        .Table([0.25, 0.75], p.TargetRoles.Count == 0 ? [] : [["Target role:", string.Join(" / ", p.TargetRoles)]], labels: true, ruled: false)
        .Heading("Professional Summary").Line(p.Summary!)
        .Heading("Professional Experience").Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role} ({e.Period})").Bullets(e.Claims).Gap())
        .Heading("Selected Projects").Each(p.Projects, e => pen.Line($"{e.Title} ({e.Period})", look: Look.Strong).Bullets(e.Claims).Gap())
        .Heading("Education").Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation} ({e.Period})"))
        .Heading("Certifications").Table([0.5, 0.3, 0.2], [["Certificate", "Issued by", "Date"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
        .Heading("Honors and Awards").Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
        .Heading("Volunteer Experience").Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Role} ({e.Period})", look: Look.Strong).Bullets(e.Claims))
        .Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
        .Heading("Technical Skills").Line(string.Join(", ", p.Skills)));

    private static Sheet Changer(Applicant p) => Pen.Write(new("Nanum Gothic", "#7a3e1d"), pen => pen
        .Title(p.Name)
        .Line(p.Email).Line(p.Phone)
        .Heading("Objective").Line(p.Objective!)
        .Heading("Key Skills").Bullets(p.Skills)
        .Heading("Relevant Projects").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
        .Heading("Training and Certificates").Each(p.Certifications, e => pen.Line($"{e.Title} – {e.Organisation}", e.Period))
        .Heading("Employment History").Each(p.Experience, e => pen.Line($"{e.Role} | {e.Organisation} | {e.Period}", look: Look.Strong).Bullets(e.Claims))
        .Heading("Education").Each(p.Education, e => pen.Line($"{e.Role} | {e.Organisation} | {e.Period}"))
        .Heading("Volunteering").Each(p.Activities, e => pen.Line($"{e.Role} | {e.Organisation} | {e.Period}", look: Look.Strong).Line(e.Title).Bullets(e.Claims)));

    private static Sheet Graduate(Applicant p) => Pen.Write(new("Noto Sans CJK KR", "#0b5a6b"), pen => pen
        .Title(p.Name, centred: true)
        .Line($"{p.Address} | {p.Phone} | {p.Email}", centred: true)
        .Line(p.TargetRoles.Count == 0 ? "" : $"Applying for: {string.Join(" / ", p.TargetRoles)}", centred: true)
        .Heading("Education").Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!))
        .Heading("Internship").Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims))
        .Heading("Academic Projects").Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
        .Heading("Leadership and Activities").Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims))
        .Heading("Honors & Awards").Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
        .Heading("Languages").Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}"))
        .Heading("Skills").Line(string.Join(", ", p.Skills))
        .Heading("Application Questions").Each(p.Essays.Index(), essay => pen.Line($"{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text).Gap())));
}
