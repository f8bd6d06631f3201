using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that a career asks for: promotions, a break, work for oneself, years of service, skills before jobs.</summary>
internal static class FifthEnglishCareers
{
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortToDate = new(m => DateStyle.ShortMonths.Date(m), " – ", "to date");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle SlashesToNow = new(m => $"{m.Number:00}/{m.Year}", " to ", "now");
    private static readonly DateStyle YearsTo = new(m => $"{m.Year}", " to ", "present", YearsOnly: true);
    private static readonly DateStyle ShortYears = new(m => $"{DateStyle.ShortMonths.Date(m)[..3]} {m.Year % 100:00}", " – ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-promotions", "several posts under one employer, its whole time beside its name", "en", Kind.Experienced, ShortHyphen, "summary skills education experience awards certifications", Promotions) { Life = Promoted, OrDates = [LongEnDash, DateStyle.Years] },
        new("en-duties", "British CV of mid-career: duties and achievements apart, A-levels, licence", "en", Kind.Experienced, ShortToDate, "summary skills education experience certifications languages", Duties) { Life = Schooled("Ashdown Sixth Form College", "A-Levels", years: 2), OrDates = [LongEnDash, YearsTo] },
        new("en-skills-told", "functional: a paragraph for each main skill, jobs only listed", "en", Kind.CareerChanger, DateStyle.Years, "summary skills education experience activities certifications", SkillsTold)
        {
            OrDates = [YearsTo, DateStyle.Slashes],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("en-returner", "coming back after years at home, the break named between two jobs", "en", Kind.Whole, YearsTo, "summary skills education experience activities certifications", Returner) { Life = Paused, OrDates = [DateStyle.LongMonths, DateStyle.TightYears] },
        new("en-freelancer", "works for oneself: clients in a grid, commissions, earlier employment", "en", Kind.Experienced, LongEnDash, "summary skills education experience projects awards languages", Freelancer) { Life = Freelance, OrDates = [DateStyle.TightYears, ShortYears] },
        new("en-soldier", "from service to civilian life: service apart from jobs, clearance, decorations", "en", Kind.Experienced, SlashesToNow, "summary skills education experience activities awards certifications", Soldier) { Life = Served, Professions = "infra production security", OrDates = [ShortHyphen, DateStyle.ShortMonths] },
    ];

    private static Sheet Promotions(Applicant p)
    {
        var v = new Variety(p);
        var (town, indented) = (v.One("Minneapolis, MN", "Leicester", ""), v.One("", "– "));
        static string Whole(IReadOnlyList<Entry> posts) => $"{posts[^1].Span!.From.Year} – {(posts[0].Span!.Ongoing ? "Present" : posts[0].Span!.To!.Year)}";
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#1f4e79", "#000000"), v.One(10, 10.5)), pen => pen
            .Title(p.Name)
            .Line(Joined(" | ", p.Address, p.Phone, p.Email))
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Heading(v.One("PROFESSIONAL SUMMARY", "SUMMARY")).Line(p.Summary!)
            .Heading(v.One("PROFESSIONAL EXPERIENCE", "EXPERIENCE")).Each(p.Experience.GroupBy(e => e.Organisation).Select(posts => posts.ToList()), posts => (posts.Count == 1
                    ? pen.Line(Joined(", ", posts[0].Organisation, town), look: Look.Strong)
                    : pen.Line(Joined(", ", posts[0].Organisation, town), Whole(posts), Look.Strong))
                .Each(posts, e => pen.Line(indented + e.Role, e.Period).Bullets(e.Claims)).Gap())
            .Heading("EDUCATION").Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line(e.Role!, e.Period))
            .Heading(v.One("CERTIFICATIONS", "PROFESSIONAL CERTIFICATIONS")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("AWARDS").Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("SKILLS", "TECHNICAL SKILLS")).Line(string.Join(" | ", p.Skills)));
    }

    private static Sheet Duties(Applicant p)
    {
        var v = new Variety(p);
        var (duties, deeds) = (v.One("Responsibilities:", "Main duties:"), v.One("Key achievements:", "Achievements:"));
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#2f5496"), v.One(10.5, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line(p.Address, centred: true).Line($"Mobile: {p.Phone}   Email: {p.Email}", centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Position sought: {string.Join(" / ", p.TargetRoles)}", centred: true)
            .Heading("Personal Profile").Line(p.Summary!)
            .Heading(v.One("Key Skills", "Core Skills")).Bullets(p.Skills)
            .Heading(v.One("Career History", "Employment History")).Each(p.Experience, e => pen
                .Line(e.Period!, look: Look.Strong).Line($"{e.Organisation} – {e.Role}", look: Look.Strong)
                .Line(e.Claims.Count == 0 ? "" : duties).Bullets([.. e.Claims.Take(1)])
                .Line(e.Claims.Count < 2 ? "" : deeds).Bullets([.. e.Claims.Skip(1)]).Gap())
            .Heading(v.One("Education and Qualifications", "Education")).Each(p.Education, e => pen.Line($"{e.Organisation} – {e.Role}", e.Period))
            .Heading(v.One("Training", "Professional Training")).Each(p.Certifications, e => pen.Line($"{e.Title} – {e.Organisation}", e.Period))
            .Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
            .Heading("Additional Information").Line(v.One("Full, clean driving licence. Non-smoker.", "Full UK driving licence; school governor.")).Line("References: available on request"));
    }

    private static Sheet SkillsTold(Applicant p)
    {
        var v = new Variety(p);
        var told = v.InSomeOrder(
            "Used every week of the last four years; colleagues come to me with their questions.",
            "Learned on the job, deepened in evening classes, and taught to three newcomers since.",
            "Where I started and what I still enjoy most. Comfortable under time pressure.");
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#4a5759", "#7f4f24"), 10.5), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" ◆ ", p.Address, p.Phone, p.Email), centred: true)
            .Line(string.Join(" ◆ ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Heading(v.One("Qualifications Summary", "Summary of Qualifications")).Line(p.Summary!)
            .Heading(v.One("Skills and Abilities", "Transferable Skills")).Each(p.Skills.Take(3).Index(), skill => pen.Line(skill.Item, look: Look.Strong).Line(told[skill.Index])).Line($"Further: {string.Join(", ", p.Skills.Skip(3))}")
            .Heading(v.One("Work Chronology", "Employment Chronology")).Table([0.4, 0.38, 0.22], p.Experience.Select(e => new[] { e.Role!, e.Organisation!, e.Period! }), ruled: false)
            .Heading("Education").Table([0.4, 0.38, 0.22], p.Education.Select(e => new[] { e.Role!, e.Organisation!, e.Period! }), ruled: false)
            .Heading(v.One("Certification", "Training")).Table([0.4, 0.38, 0.22], p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! }), ruled: false)
            .Heading("Community").Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}, {e.Period}").Bullets(e.Claims)));
    }

    private static Sheet Returner(Applicant p)
    {
        var v = new Variety(p);
        var why = v.One("raising two children", "caring for a parent", "family, and a year of travel");
        var (before, after) = (p.Experience[1].Span!.To!.Year, p.Experience[0].Span!.From.Year);
        return Pen.Write(new("Liberation Sans", v.One("#5b8e7d", "#8d6a9f"), 10.5), pen => pen
            .Title(p.Name)
            .Line(Joined(" · ", p.Email, p.Phone, p.Address))
            .Line(p.TargetRoles.Count == 0 ? "" : $"Hoping to work as {string.Join(" or ", p.TargetRoles)}", look: Look.Small)
            .Heading(v.One("Introduction", "About me")).Line(p.Summary!)
            .Heading(v.One("Experience", "Employment")).Each(p.Experience.Index(), e => pen
                .Line(e.Index == 1 ? $"{before}–{after}: career break ({why})" : "", look: Look.Small).Gap()
                .Line(e.Item.Role!, e.Item.Period, Look.Strong).Line(e.Item.Organisation!).Bullets(e.Item.Claims).Gap())
            .Heading(v.One("Learning", "Courses and certificates")).Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation})", e.Period))
            .Heading("Education").Each(p.Education, e => pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!))
            .Heading(v.One("Volunteering", "Unpaid work")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}", e.Period, Look.Strong).Line(e.Organisation!).Bullets(e.Claims).Gap())
            .Heading("Skills").Line(string.Join(" · ", p.Skills)));
    }

    private static Sheet Freelancer(Applicant p)
    {
        var v = new Variety(p);
        var clients = v.InSomeOrder("Royal Botanic Society", "Hale Brewery", "Studio Pettit", "Museum of Locks", "Borough of Camden", "Sunday Press").Chunk(3);
        return Pen.Write(new("Liberation Sans", v.One("#e07a5f", "#3d405b", "#111111"), v.One(9.5, 10)), pen => pen
            .Title(p.Name)
            .Line(Joined(" — ", v.One("Freelance", "Independent"), string.Join(" / ", p.TargetRoles)), look: Look.Subtitle)
            .Line(Joined("   ", p.Email, p.Phone, p.Address), look: Look.Small)
            .Line(p.Summary!)
            .Heading(v.One("Freelance practice", "Independent work")).Each(p.Experience.Take(1), e => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Selected clients", "Clients")).Table([0.34, 0.33, 0.33], clients, ruled: v.Chance())
            .Heading(v.One("Selected commissions", "Selected projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Previous employment", "Earlier employment")).Each(p.Experience.Skip(1), e => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading("Recognition").Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("Toolkit", "Skills")).Line(string.Join("  /  ", p.Skills))
            .Heading("Languages").Line(string.Join("  /  ", p.Languages.Select(e => $"{e.Title} {e.Level}")))
            .Line(v.One("Day rate and terms on request. VAT registered.", "Available from May 2026, remote or within an hour by train."), look: Look.Small));
    }

    private static Sheet Soldier(Applicant p)
    {
        var v = new Variety(p);
        var orgFirst = v.Chance();
        Pen Post(Pen pen, Entry e) => (orgFirst ? pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!) : pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!)).Bullets(e.Claims).Gap();
        return Pen.Write(new("Liberation Serif", v.One("#4b5320", "#1c2541", "#000000"), 11), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" • ", p.Address, p.Phone, p.Email), centred: true)
            .Line(string.Join(" • ", p.TargetRoles), look: Look.Strong, centred: true)
            .Line(v.One("Active Secret Security Clearance", "Security clearance: SC, valid until 2029"), look: Look.Small, centred: true)
            .Heading(v.One("CAREER SUMMARY", "PROFILE")).Line(p.Summary!)
            .Heading(v.One("CORE SKILLS", "KEY SKILLS")).Table([0.5, 0.5], p.Skills.Chunk(2).Select(two => (string[])[.. two.Select(skill => "• " + skill), .. Enumerable.Repeat("", 2 - two.Length)]), ruled: false)
            .Heading(v.One("CIVILIAN EXPERIENCE", "CIVILIAN EMPLOYMENT")).Each(p.Experience.SkipLast(1), e => Post(pen, e))
            .Heading(v.One("MILITARY SERVICE", "MILITARY EXPERIENCE")).Each(p.Experience.TakeLast(1), e => Post(pen, e))
            .Heading(v.One("EDUCATION", "EDUCATION AND TRAINING")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading("LICENSES AND CERTIFICATIONS").Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("DECORATIONS AND AWARDS", "AWARDS")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("VOLUNTEER SERVICE").Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period).Bullets(e.Claims)));
    }
}
