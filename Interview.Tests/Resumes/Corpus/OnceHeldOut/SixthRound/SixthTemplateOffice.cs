using static Interview.Tests.Resumes.Corpus.SixthTemplateLives;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that come with a word processor, on the desk or in the browser, and the long ones that executives write in it.</summary>
internal static class SixthTemplateOffice
{
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LongCurrent = new(m => DateStyle.LongMonths.Date(m), " – ", "Current");
    private static readonly DateStyle LongToDate = new(m => DateStyle.LongMonths.Date(m), " – ", "to date");
    private static readonly DateStyle ShortCurrent = new(m => DateStyle.ShortMonths.Date(m), " - ", "Current");
    private static readonly DateStyle ShortTo = new(m => DateStyle.ShortMonths.Date(m), " to ", "Present");
    private static readonly DateStyle Capitals = new(m => DateStyle.LongMonths.Date(m).ToUpperInvariant(), " – ", "PRESENT");
    private static readonly DateStyle ShortCapitals = new(m => DateStyle.ShortMonths.Date(m).ToUpperInvariant(), " - ", "PRESENT");
    private static readonly DateStyle HyphenYears = new(m => $"{m.Year}", "-", "present", YearsOnly: true);
    private static readonly DateStyle SpacedYears = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-stock-classic", "desktop word processor's newer stock template: role | company | town, then Communication, Leadership, References", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience activities", StockClassic) { OrDates = [LongCurrent, LongEnDash] },
        new("en-initials", "word processor's stock template with initials in a circle, ROLE • COMPANY • DATES, contact at the foot", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience activities", Initials) { Tells = Graduated, OrDates = [LongEnDash, DateStyle.Years] },
        new("en-photo-side", "word processor's stock template of two columns: profile, contact and hobbies left, schools over jobs right", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience certifications", PhotoSide) { OrDates = [SpacedYears, ShortCurrent, DateStyle.Slashes] },
        new("en-wizard", "the old wizard of a word processor: headings in the margin, dates, company and town in one row", "en", Kind.Experienced, DateStyle.TightYears, "skills education experience awards languages", Wizard, OneRole: true)
        {
            Objective = role => $"To obtain a challenging position as {role} with an organization that rewards initiative and hard work.",
            OrDates = [HyphenYears, DateStyle.ShortMonths],
        },
        new("en-browser-single", "web word processor's template in one column, dates in capitals over company, town — role", "en", Kind.Experienced, Capitals, "skills education experience projects awards languages", BrowserSingle) { OrDates = [ShortCapitals, LongEnDash] },
        new("en-functional-office", "word processor's functional template: abilities in a grid, accomplishments, jobs in a table of titles, companies and dates", "en", Kind.CareerChanger, DateStyle.Years, "skills education experience projects activities certifications", FunctionalOffice, OneRole: true)
        {
            Objective = role => $"Seeking a position as {role} in which transferable skills and recent training count.",
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : Graduated(section, e),
            OrDates = [ShortTo, DateStyle.Slashes],
        },
        new("en-executive-brief", "American executive's three pages: a motto, competencies in a grid, degrees and credentials together", "en", Kind.LongCareer, DateStyle.Years, "summary skills education experience projects activities awards certifications", ExecutiveBrief) { Tells = Graduated, OrDates = [ShortTo, DateStyle.ShortMonths] },
        new("en-director", "British director's CV: personal details in a table, dates over each post, non-executive roles, interests, referees", "en", Kind.LongCareer, LongToDate, "summary skills education experience activities certifications languages", Director) { OrDates = [LongEnDash, DateStyle.TightYears] },
    ];

    private static Sheet StockClassic(Applicant p)
    {
        var v = new Variety(p);
        var (town, upper, dateOver, prose) = (v.One("Sarasota, FL", "Reading", "Columbus, OH"), v.Chance(), v.Chance(), v.Chance());
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        Pen Headed(Pen pen, Entry e, string first) => dateOver ? pen.Line(e.Period!, look: Look.Small).Line(first, look: Look.Strong) : pen.Line($"{first} | {e.Period}", look: Look.Strong);
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#262626", "#7c5c3c", "#2e5e6e"), v.One(10, 10.5)), pen => pen
            .Title(p.Name, centred: !dateOver)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: !dateOver)
            .Line(Joined(" | ", p.Address, p.Phone, p.Email, $"www.linkedin.com/in/{Handle(p)}"), look: Look.Small, centred: !dateOver)
            .Heading(Head(v.One("Profile", "Summary"))).Line(p.Summary!)
            .Heading(Head("Experience")).Each(p.Experience, e => (prose
                ? Headed(pen, e, $"{e.Role} | {e.Organisation} | {town}").Line(string.Join(' ', e.Claims))
                : Headed(pen, e, $"{e.Role} | {e.Organisation} | {town}").Bullets(e.Claims)).Gap())
            .Heading(Head("Education")).Each(p.Education, e => Headed(pen, e, $"{e.Role} | {e.Organisation}").Gap())
            .Heading(Head(v.One("Skills", "Skills & abilities"))).Table([0.5, 0.5], InColumns(2, p.Skills.Select(skill => "• " + skill)), ruled: false)
            .Heading(Head("Communication")).Line(v.One("Comfortable in front of a room of any size; writes the minutes that people read.", "Gave the yearly talk to new staff three times in a row."))
            .Heading(Head("Leadership")).Each(p.Activities, e => Headed(pen, e, $"{e.Role} | {e.Title} | {e.Organisation}").Bullets(e.Claims))
            .Heading(Head("References")).Line(v.One("[Available upon request.]", "Available upon request.")));
    }

    private static Sheet Initials(Applicant p)
    {
        var v = new Variety(p);
        var (bar, footed) = (v.One(" • ", " / "), v.Chance());
        var initials = string.Concat(p.Name.Split(' ').Select(part => part[0]));
        return Pen.Write(new("Liberation Sans", v.One("#ea4e4e", "#ffd556", "#37b6ae"), v.One(9.5, 10)), pen =>
        {
            pen.Columns(0.32,
                left => left
                    .Line(initials, look: Look.Title, centred: true)
                    .Heading(v.One("PROFILE", "ABOUT ME")).Line(p.Summary!)
                    .Heading(v.One("SKILLS", "KEY SKILLS")).Each(p.Skills, skill => left.Line(skill)),
                right =>
                {
                    right.Title(p.Name).Line(Joined(" | ", string.Join(" / ", p.TargetRoles), $"linkedin.com/in/{Handle(p)}"), look: Look.Subtitle);
                    (footed ? right : right.Line(p.Email).Line(p.Phone))
                        .Heading("EXPERIENCE").Each(p.Experience, e => right.Line($"{e.Role}{bar}{e.Organisation}{bar}{e.Period}", look: Look.Strong).Each(e.Claims, claim => right.Line(claim)).Gap())
                        .Heading("EDUCATION").Each(p.Education, e => right.Line($"{e.Role}{bar}{e.Period}{bar}{e.Organisation}", look: Look.Strong).Line(v.One("Graduated with honors.", "Coursework in writing, statistics and law."), look: Look.Small))
                        .Heading(v.One("VOLUNTEER EXPERIENCE OR LEADERSHIP", "VOLUNTEER EXPERIENCE")).Each(p.Activities, e => right.Line($"{e.Role}{bar}{e.Title}{bar}{e.Organisation}{bar}{e.Period}", look: Look.Strong).Each(e.Claims, claim => right.Line(claim)));
                });
            pen.Table([0.44, 0.26, 0.3], footed ? [[p.Email, p.Phone, $"@{Handle(p)}"]] : [], ruled: false);
        });
    }

    private static Sheet PhotoSide(Applicant p)
    {
        var v = new Variety(p);
        var (comma, roleOwn, nameLeft) = (v.One(", ", " – "), v.Chance(), v.Chance());
        var hobbies = v.One<string[]>(["Sea kayaking", "Baking bread", "Board games"], ["Running", "Old maps"], ["Choir", "Allotment", "Five-a-side football"]);
        Pen Named(Pen pen) => pen.Title(p.Name).Line(string.Join(" & ", p.TargetRoles), look: Look.Subtitle);
        return Pen.Write(new("Liberation Sans", v.One("#548ab7", "#b85a22", "#3a4b5c"), v.One(9, 9.5)), pen => pen.Columns(0.34,
            left => (nameLeft ? Named(left) : left)
                .Heading("Profile").Line(p.Summary!)
                .Heading("Contact").Line("PHONE:", look: Look.Small).Line(p.Phone).Line(v.One("WEBSITE:", "LINKEDIN:"), look: Look.Small).Line($"www.{Handle(p)}.com").Line("EMAIL:", look: Look.Small).Line(p.Email)
                .Heading("Hobbies").Each(hobbies, hobby => left.Line(hobby)),
            right => (nameLeft ? right : Named(right))
                .Heading("EDUCATION").Each(p.Education, e => right.Line(e.Organisation!, look: Look.Strong).Line(e.Period!).Line(e.Role!).Gap())
                .Heading("WORK EXPERIENCE").Each(p.Experience, e => (roleOwn
                        ? right.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!)
                        : right.Line($"{e.Organisation}{comma}{e.Role}", look: Look.Strong).Line(e.Period!))
                    .Each(e.Claims, claim => right.Line(claim)).Gap())
                .Heading(v.One("CERTIFICATIONS", "COURSES AND CERTIFICATES")).Each(p.Certifications, e => right.Line($"{e.Title}{comma}{e.Organisation}", look: Look.Strong).Line(e.Period!))
                .Heading("SKILLS").Each(p.Skills, skill => right.Line(skill))));
    }

    private static Sheet Wizard(Applicant p)
    {
        var v = new Variety(p);
        var (town, mark, centred) = (v.One("Southridge, WA", "Duluth, MN", "Swindon"), v.One("• ", "- "), v.Chance());
        IEnumerable<string[]> Told(string heading, IEnumerable<Entry> all) => all.Index().SelectMany(at => (string[][])
        [
            [at.Index == 0 ? heading : "", at.Item.Period!, at.Item.Organisation!, town],
            ["", string.Join('\n', at.Item.Claims.Select(claim => mark + claim).Prepend(at.Item.Role!)), Block.Table.Before, Block.Table.Before],
        ]);
        static string[] Whole(string heading, string text) => [heading, text, Block.Table.Before, Block.Table.Before];
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#000000", v.One(10, 11)), pen => pen
            .Line($"{p.Address}   Phone {p.Phone}   E-mail {p.Email}", look: Look.Small, centred: centred)
            .Title(p.Name, centred: centred)
            .Table([0.17, 0.25, 0.38, 0.2],
            [
                Whole("Objective", p.Objective!),
                .. Told(v.One("Experience", "Work experience"), p.Experience),
                .. Told("Education", p.Education),
                Whole(v.One("Awards received", "Awards"), string.Join('\n', p.Awards.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}"))),
                Whole("Languages", string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))),
                Whole(v.One("Skills", "Computer and other skills"), string.Join(", ", p.Skills)),
                Whole("Interests", v.One("Gardening, computers, carpentry.", "Running, reading, classical music.")),
                Whole("References", "Furnished on request."),
            ], ruled: false));
    }

    private static Sheet BrowserSingle(Applicant p)
    {
        var v = new Variety(p);
        var (town, dash) = (v.One("Nashville", "Toronto", "Hull"), v.One(" — ", " - "));
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#00ab44", "#e91d63", "#1155cc"), v.One(10, 10.5)), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line(p.Address).Line(p.Phone).Line(p.Email)
            .Heading("EXPERIENCE").Each(p.Experience, e => pen.Line(e.Period!, look: Look.Small).Line($"{e.Organisation}, {town}{dash}{e.Role}", look: Look.Strong).Bullets(e.Claims).Gap())
            .Heading("EDUCATION").Each(p.Education, e => pen.Line(e.Period!, look: Look.Small).Line($"{e.Organisation}, {town}{dash}{e.Role}", look: Look.Strong))
            .Heading("SKILLS").Bullets(p.Skills)
            .Heading("PROJECTS").Each(p.Projects, e => pen.Line(e.Period!, look: Look.Small).Line(e.Title, look: Look.Strong).Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading("AWARDS").Each(p.Awards, e => pen.Line(e.Period!, look: Look.Small).Line($"{e.Title}{dash}{e.Organisation}"))
            .Heading("LANGUAGES").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }

    private static Sheet FunctionalOffice(Applicant p)
    {
        var v = new Variety(p);
        var (comma, bar, named) = (v.One(", ", " – "), v.One("  |  ", " • "), v.Chance());
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#4e4a4a", "#a5300f", "#2f5496"), v.One(10, 11)), pen => pen
            .Title(p.Name)
            .Line(Joined(bar, p.Address, p.Phone, p.Email))
            .Heading("OBJECTIVE").Line(p.Objective!)
            .Heading(v.One("SKILLS & ABILITIES", "SKILLS PROFILE", "AREAS OF EXPERTISE")).Table([0.34, 0.33, 0.33], InColumns(3, p.Skills), ruled: false)
            .Heading(v.One("SELECTED ACCOMPLISHMENTS", "RELEVANT PROJECTS")).Each(p.Projects, e => pen.Line($"{e.Title} ({e.Period})", look: Look.Strong).Bullets(e.Claims))
            .Heading(v.One("EMPLOYMENT HISTORY", "WORK HISTORY")).Table([0.4, 0.36, 0.24],
                [.. named ? (string[][])[[v.One("Job Title", "Position"), v.One("Company", "Employer"), v.One("Dates", "Dates employed")]] : [], .. p.Experience.Select(e => new[] { e.Role!, e.Organisation!, e.Period! })], header: named, ruled: named)
            .Heading("EDUCATION").Each(p.Education, e => pen.Line($"{e.Role}{comma}{e.Organisation}{comma}{e.Period}"))
            .Heading(v.One("TRAINING AND CERTIFICATIONS", "CERTIFICATIONS")).Each(p.Certifications, e => pen.Line($"{e.Title}{comma}{e.Organisation}{comma}{e.Period}"))
            .Heading(v.One("VOLUNTEER EXPERIENCE", "COMMUNITY INVOLVEMENT")).Each(p.Activities, e => pen.Line($"{e.Role}{comma}{e.Title}{comma}{e.Organisation}{comma}{e.Period}", look: Look.Strong).Bullets(e.Claims)));
    }

    private static Sheet ExecutiveBrief(Applicant p)
    {
        var v = new Variety(p);
        var (town, mark, roleFirst) = (v.One("Chicago, IL", "Charlotte, NC", "Boston, MA"), v.One("•", "▪"), v.Chance());
        Pen Post(Pen pen, Entry e) => roleFirst
            ? pen.Line(e.Role!, e.Period, Look.Strong).Line($"{e.Organisation}, {town}")
            : pen.Line($"{e.Organisation}, {town}", e.Period, Look.Strong).Line(e.Role!, look: Look.Strong);
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#1f3864", "#000000", "#5a2a27"), v.One(10.5, 11), Bottom: $"{p.Name} | {p.Phone} | Page {{page}}"), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" • ", p.Address, p.Phone, p.Email, $"linkedin.com/in/{Handle(p)}"), look: Look.Small, centred: true)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Line(v.One("Turnaround ~ Growth ~ Succession", "Building teams that outlast their leaders", ""), look: Look.Small, centred: true)
            .Heading(v.One("EXECUTIVE PROFILE", "EXECUTIVE SUMMARY")).Line(p.Summary!)
            .Heading(v.One("CORE COMPETENCIES", "AREAS OF EXPERTISE")).Table([0.34, 0.33, 0.33], InColumns(3, p.Skills.Select(skill => "• " + skill)), ruled: false)
            .Heading("PROFESSIONAL EXPERIENCE").Each(p.Experience, e => Post(pen, e).Bullets(e.Claims, mark).Gap())
            .Heading(v.One("SIGNATURE PROJECTS", "SELECTED PROJECTS")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims, mark))
            .Heading(v.One("EDUCATION AND CREDENTIALS", "EDUCATION & CERTIFICATIONS")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}, {e.Period}")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading(v.One("HONORS", "AWARDS AND RECOGNITION")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading(v.One("COMMUNITY LEADERSHIP", "CIVIC INVOLVEMENT")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period).Bullets(e.Claims, mark)));
    }

    private static Sheet Director(Applicant p)
    {
        var v = new Variety(p);
        var firms = v.InSomeOrder("Turnover £40m, three sites.", "Family-owned, 250 staff.", "Listed; part of a Danish group.");
        var (orgFirst, recent, label) = (v.Chance(), p.Experience.Count - 3, v.One("Key achievements:", "Achievements include:"));
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#17365d", "#000000"), v.One(10.5, 11), Top: $"{v.One("Curriculum Vitae", "CV")} – {p.Name}", Bottom: v.One("Private and confidential      {page}", "Page {page}")), pen => pen
            .Title(p.Name)
            .Table([0.25, 0.75],
            [
                ["Address", p.Address], [v.One("Telephone", "Mobile"), p.Phone], ["Email", p.Email],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("Position sought", "Role sought"), string.Join(" / ", p.TargetRoles)]],
                ["Notice period", v.One("Three months", "Six months, negotiable")],
            ], labels: true, ruled: v.Chance())
            .Heading(v.One("Profile", "Executive Profile")).Line(p.Summary!)
            .Heading(v.One("Key Strengths", "Key Skills")).Bullets(p.Skills)
            .Heading(v.One("Career History", "Career to Date")).Each(p.Experience.Index(), at => (orgFirst
                    ? pen.Line(at.Item.Period!, look: Look.Strong).Line(at.Item.Organisation!, look: Look.Strong).Line(at.Index < firms.Count ? firms[at.Index] : "", look: Look.Small).Line(at.Item.Role!)
                    : pen.Line(at.Item.Period!, look: Look.Strong).Line($"{at.Item.Role}, {at.Item.Organisation}", look: Look.Strong).Line(at.Index < firms.Count ? firms[at.Index] : "", look: Look.Small))
                .Line(at.Item.Claims.Count > 0 && at.Index < recent ? label : "").Bullets(at.Item.Claims).Gap())
            .Heading(v.One("Non-Executive and Voluntary Roles", "Voluntary Roles")).Each(p.Activities, e => pen.Line(e.Period!, look: Look.Strong).Line($"{e.Role}, {e.Title}, {e.Organisation}").Bullets(e.Claims))
            .Heading(v.One("Education and Qualifications", "Academic Qualifications")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading(v.One("Professional Training", "Professional Qualifications")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("Languages").Line(string.Join("; ", p.Languages.Select(e => $"{e.Title} – {e.Level}")))
            .Heading("Interests").Line(v.One("Fell walking, restoring a 1962 dinghy, grandchildren.", "Cricket (umpire), opera, school governor."))
            .Heading("Referees").Line("Names of referees will be supplied once an offer is under discussion."));
    }
}
