using static Interview.Tests.Resumes.Corpus.SixthTemplateLives;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of résumé builders in the browser, and of what people paste from a chatbot.</summary>
internal static class SixthTemplateBuilders
{
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle Capitals = new(m => DateStyle.LongMonths.Date(m).ToUpperInvariant(), " — ", "PRESENT");
    private static readonly DateStyle ShortEmDash = new(m => DateStyle.ShortMonths.Date(m), " — ", "Present");
    private static readonly DateStyle SlashesToCurrent = new(m => $"{m.Number:00}/{m.Year}", " to ", "Current");
    private static readonly DateStyle ShortToCurrent = new(m => DateStyle.ShortMonths.Date(m), " to ", "Current");
    private static readonly DateStyle SlashesHyphen = new(m => $"{m.Number:00}/{m.Year}", " - ", "Present");
    private static readonly DateStyle SlashesPresent = new(m => $"{m.Number:00}/{m.Year}", " – ", "present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-role-at", "builder's most sent page: role at company, town, dates in capitals below, details and links in a narrow column right", "en", Kind.Experienced, Capitals, "summary skills education experience activities certifications languages", RoleAt) { OrDates = [ShortEmDash, LongEnDash] },
        new("en-to-current", "builder's classic: role and dates, company – town below, skills in two columns of bullets, accomplishments", "en", Kind.Experienced, SlashesToCurrent, "summary skills education experience awards certifications languages", ToCurrent) { Life = WithoutRole, Tells = Graduated, OrDates = [ShortToCurrent, SlashesHyphen] },
        new("en-chatbot", "written by a chatbot and pasted: competencies in a line, role over company | town | dates, bullets throughout", "en", Kind.CareerChanger, LongEnDash, "summary skills education experience projects certifications languages", Chatbot) { OrDates = [DateStyle.ShortMonths, DateStyle.Years, DateStyle.Slashes] },
        new("en-dates-gutter", "free builder's page: dates over towns in the gutter left, role and company right, skills with levels in a grid", "en", Kind.Experienced, SlashesPresent, "summary skills education experience projects awards certifications languages", DatesGutter) { OrDates = [DateStyle.ShortMonths, DateStyle.Years] },
        new("en-key-achievements", "builder's two columns: coloured company under the role, key achievements, training and passions right", "en", Kind.Experienced, SlashesHyphen, "summary skills education experience awards certifications languages", KeyAchievements) { OrDates = [ShortHyphen, DateStyle.TightYears] },
    ];

    private static Sheet RoleAt(Applicant p)
    {
        var v = new Variety(p);
        var (town, at, sideLeft, levels) = (v.One(", Dublin", ", New York", ""), v.One(" at ", ", "), v.Chance(), v.Chance());
        void Wide(Pen pen) => pen
            .Heading(v.One("Profile", "Professional Summary")).Line(p.Summary!)
            .Heading("Employment History").Each(p.Experience, e => pen.Line($"{e.Role}{at}{e.Organisation}{town}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}{town}", look: Look.Strong).Line(e.Period!, look: Look.Small))
            .Heading(v.One("Certifications", "Courses & Certifications")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small))
            .Heading(v.One("Extra-curricular activities", "Volunteering")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}{at}{e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading("References").Line("References available upon request");
        void Narrow(Pen pen) => pen
            .Heading("Details").Line(p.Address).Line(p.Phone).Line(p.Email)
            .Heading("Links").Line("LinkedIn").Line(v.One("Portfolio", "Personal website"))
            .Heading("Skills").Each(p.Skills, skill => pen.Line(skill))
            .Heading("Languages").Each(p.Languages, e => pen.Line(levels ? e.Title : $"{e.Title} ({e.Level})").Line(levels ? e.Level! : "", look: Look.Small))
            .Heading("Hobbies").Line(v.One("Cycling, pottery, crosswords", "Travelling, sourdough"));
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#2196f3", "#084c41", "#1a1c6a"), v.One(9.5, 10)), pen =>
        {
            pen.Title(p.Name).Line(string.Join(" & ", p.TargetRoles), look: Look.Subtitle);
            _ = sideLeft ? pen.Columns(0.31, Narrow, Wide) : pen.Columns(0.69, Wide, Narrow, leftIsSide: false);
        });
    }

    private static Sheet ToCurrent(Applicant p)
    {
        var v = new Variety(p);
        var (town, style, upper) = (v.One("Tulsa, OK", "Fresno, CA", "Derby"), v.One(0, 1, 2), v.Chance());
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        Pen Post(Pen pen, Entry e) => style switch
        {
            0 => pen.Line($"{e.Role}, {e.Period}", look: Look.Strong).Line($"{e.Organisation} – {town}"),
            1 => pen.Line($"{e.Organisation} - {e.Role}", look: Look.Strong).Line($"{town}  {e.Period}"),
            _ => pen.Line(e.Role!, e.Period, Look.Strong).Line($"{e.Organisation} | {town}"),
        };
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#3b3b3b", "#576d7b", "#8c6d46"), v.One(10, 10.5)), pen => pen
            .Title(p.Name, centred: v.Chance())
            .Line(Joined(v.One(" • ", " | ", ", "), p.Address, p.Phone, p.Email))
            .Heading(Head(v.One("Professional Summary", "Summary"))).Line(p.Summary!)
            .Heading(Head(v.One("Skills", "Skill Highlights"))).Table([0.5, 0.5], InColumns(2, p.Skills.Select(skill => "• " + skill)), ruled: false)
            .Heading(Head(v.One("Work History", "Experience"))).Each(p.Experience, e => Post(pen, e).Bullets(e.Claims).Gap())
            .Heading(Head("Education")).Each(p.Education, e => Post(pen, e).Gap())
            .Heading(Head(v.One("Accomplishments", "Awards"))).Bullets([.. p.Awards.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}")])
            .Heading(Head(v.One("Certifications", "Certifications and Licenses"))).Bullets([.. p.Certifications.Select(e => $"{e.Title}, {e.Organisation} - {e.Period}")])
            .Heading(Head("Languages")).Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}")));
    }

    private static Sheet Chatbot(Applicant p)
    {
        var v = new Variety(p);
        var (town, upper, style) = (v.One("Remote", "Denver, CO", "Nottingham, UK"), v.Chance(), v.One(0, 1, 2));
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        Pen Headed(Pen pen, Entry e) => style switch
        {
            0 => pen.Line(e.Role!, look: Look.Strong).Line($"{e.Organisation} | {town} | {e.Period}"),
            1 => pen.Line($"{e.Role} | {e.Organisation} | {town}", look: Look.Strong).Line(e.Period!),
            _ => pen.Line($"{e.Organisation} – {town}", look: Look.Strong).Line($"{e.Role} | {e.Period}"),
        };
        return Pen.Write(new("Liberation Sans", v.One("#000000", "#2f5496"), v.One(10, 11)), pen =>
        {
            pen.Title(p.Name).Line(string.Join(" | ", p.TargetRoles), look: Look.Strong)
                .Line($"{p.Address} | {p.Phone} | {p.Email} | {v.One("LinkedIn", "GitHub")}: /{Handle(p)}")
                .Heading(Head("Professional Summary")).Line(p.Summary!)
                .Heading(Head(v.One("Core Competencies", "Key Skills", "Core Skills")));
            (v.Chance() ? pen.Line(string.Join(" • ", p.Skills)) : pen.Bullets(p.Skills))
                .Heading(Head(v.One("Professional Experience", "Work Experience"))).Each(p.Experience, e => Headed(pen, e).Bullets(e.Claims).Gap())
                .Heading(Head(v.One("Key Projects", "Projects"))).Each(p.Projects, e => pen.Line($"{e.Title} | {e.Period}", look: Look.Strong).Bullets(e.Claims).Gap())
                .Heading(Head("Education")).Each(p.Education, e => Headed(pen, e).Gap())
                .Heading(Head(v.One("Certifications", "Certifications & Training"))).Bullets([.. p.Certifications.Select(e => $"{e.Title} – {e.Organisation} ({e.Period})")])
                .Heading(Head(v.One("Languages", "Additional Information"))).Bullets([.. p.Languages.Select(e => $"{e.Title}: {e.Level}")]);
        });
    }

    private static Sheet DatesGutter(Applicant p)
    {
        var v = new Variety(p);
        var (town, orgFirst, inOne) = (v.One("Dublin, Ireland", "Utrecht", "Perth, Australia"), v.Chance(), v.Chance());
        var levels = v.One<string[]>(["Expert", "Advanced", "Skilled"], ["●●●●●", "●●●●○", "●●●○○"]);
        string[] Both(Entry e) => (orgFirst, inOne) switch
        {
            (true, true) => [$"{e.Organisation}, {e.Role}"],
            (false, true) => [$"{e.Role}, {e.Organisation}"],
            (true, false) => [e.Organisation!, e.Role!],
            _ => [e.Role!, e.Organisation!],
        };
        Pen Dated(Pen pen, string name, IEnumerable<Entry> all, Func<Entry, string[]> lines, bool placed = false) =>
            pen.Heading(name).Table([0.26, 0.74], all.Select(e => new[] { placed ? $"{e.Period}\n{town}" : e.Period!, Cell(e, lines(e)) }), ruled: false);
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#0e374e", "#a8323e", "#000000"), v.One(9.5, 10)), pen =>
        {
            pen.Title(p.Name).Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle)
                .Table([0.4, 0.3, 0.3], [[p.Email, p.Phone, p.Address]], ruled: false)
                .Heading(v.One("Profile", "Summary")).Line(p.Summary!);
            Dated(pen, v.One("Professional Experience", "Work Experience"), p.Experience, Both, placed: true);
            Dated(pen, "Education", p.Education, Both, placed: true);
            pen.Heading("Skills").Table([0.5, 0.5], InColumns(2, p.Skills.Index().Select(skill => $"{skill.Item}\n{levels[skill.Index % 3]}")), ruled: false);
            Dated(pen, "Projects", p.Projects, e => [e.Title]);
            Dated(pen, v.One("Certificates", "Certifications"), p.Certifications, e => [$"{e.Title}, {e.Organisation}"]);
            Dated(pen, "Awards", p.Awards, e => [e.Title, e.Organisation!]);
            pen.Heading("Languages").Table([0.5, 0.5], InColumns(2, p.Languages.Select(e => $"{e.Title} – {e.Level}")), ruled: false)
                .Heading(v.One("References", "Interests")).Line(v.One("Available on request.", "Photography, gravel bikes, amateur theatre."));
        });
    }

    private static Sheet KeyAchievements(Applicant p)
    {
        var v = new Variety(p);
        var (town, upper, split) = (v.One("Porto", "Bellevue, WA", "Glasgow"), v.Chance(), v.Chance());
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        Pen Placed(Pen pen, Entry e) => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!, look: Look.Subtitle).Line(e.Period!, town, Look.Small).Bullets(e.Claims).Gap();
        return Pen.Write(new("Liberation Sans", v.One("#1e90ff", "#0ea293", "#7c3aed"), v.One(9, 9.5)), pen => pen
            .Title(p.Name)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Phone}   {p.Email}   linkedin.com/in/{Handle(p)}   {p.Address}", look: Look.Small)
            .Columns(0.61,
                left => left
                    .Heading(Head("Summary")).Line(p.Summary!)
                    .Heading(Head("Experience")).Each(p.Experience, e => Placed(left, e))
                    .Heading(Head("Education")).Each(p.Education, e => Placed(left, e))
                    .Heading(Head("Languages")).Each(p.Languages, e => left.Line(e.Title, e.Level)),
                right => right
                    .Heading(Head(v.One("Key Achievements", "Achievements"))).Each(p.Awards, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}"))
                    .Heading(Head("Skills")).Line(split ? string.Join(" · ", p.Skills.Take(3)) : string.Join(" · ", p.Skills)).Line(split ? string.Join(" · ", p.Skills.Skip(3)) : "")
                    .Heading(Head(v.One("Training / Courses", "Certification"))).Each(p.Certifications, e => right.Line(e.Title, look: Look.Strong).Line($"{e.Organisation}, {e.Period}"))
                    .Heading(Head("Passions")).Line(v.One("Trail running", "Urban sketching"), look: Look.Strong).Line(v.One("Two ultramarathons so far.", "One page a day since 2018.")),
                leftIsSide: false));
    }
}
