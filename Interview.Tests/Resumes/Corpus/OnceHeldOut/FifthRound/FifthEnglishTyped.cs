using System.Globalization;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that their writers set or type themselves: LaTeX classes, a page of a repository, a text box, a letter, a mail.</summary>
internal static class FifthEnglishTyped
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle ShortTight = new(m => DateStyle.ShortMonths.Date(m), "-", "present");
    private static readonly DateStyle ShortToPresent = new(m => DateStyle.ShortMonths.Date(m), " to ", "present");
    private static readonly DateStyle TightHyphenYears = new(m => $"{m.Year}", "-", "Present", YearsOnly: true);
    private static readonly DateStyle YearsArrow = new(m => $"{m.Year}", " → ", "now", YearsOnly: true);
    private static readonly DateStyle NumbersHyphen = new(m => $"{m.Number}/{m.Year % 100:00}", "-", "now");
    private static readonly DateStyle SeptDots = new(m => $"{(m.Number == 9 ? "Sept" : English.AbbreviatedMonthNames[m.Number!.Value - 1])}{(m.Number == 5 ? "" : ".")} {m.Year}", " – ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-narrow-class", "LaTeX page of two columns: schools, links and skills narrow left, COMPANY | ROLE right", "en", Kind.Graduate, LongEnDash, "skills education experience projects activities awards", NarrowClass) { OrDates = [SeptDots, DateStyle.ShortMonths] },
        new("en-readme", "page of a code repository: greeting, tables, lists", "en", Kind.Experienced, DateStyle.TightYears, "summary skills education experience projects certifications languages", Readme) { OrDates = [YearsArrow, ShortTight] },
        new("en-text-box", "typed into a box of an application page: no bullets, a paragraph for each job", "en", Kind.Experienced, ShortTight, "skills education experience activities certifications languages", TextBox) { OrDates = [NumbersHyphen, TightHyphenYears] },
        new("en-letter-first", "a covering letter on the first page, the CV behind it", "en", Kind.Experienced, ShortToPresent, "company summary skills education experience awards languages", LetterFirst) { OrDates = [LongEnDash, DateStyle.Slashes] },
        new("en-mailed-answers", "answers mailed back, the questions quoted or lettered", "en", Kind.EssaysOnly, DateStyle.ShortMonths, "company essays", MailedAnswers),
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static Sheet NarrowClass(Applicant p)
    {
        var v = new Variety(p);
        var town = v.One("Ithaca, NY", "Athens, OH", "Dunedin");
        return Pen.Write(new("Liberation Sans", "#6a6a6a", v.One(9, 9.5)), pen => pen
            .Title(p.Name, centred: true)
            .Line($"{Handle(p)}.io | {p.Email} | {p.Phone}", look: Look.Small, centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Looking for a first post as {string.Join(" or ", p.TargetRoles)}", look: Look.Small, centred: true)
            .Columns(0.33,
                left => left
                    .Heading("EDUCATION").Each(p.Education, e => left.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line($"{e.Period} | {town}", look: Look.Small).Line(v.One("Cum. GPA: 3.83 / 4.0", "First class", ""), look: Look.Small))
                    .Heading("LINKS").Line($"GitHub:// {Handle(p)}").Line($"LinkedIn:// {Handle(p)}")
                    .Heading("COURSEWORK").Line(v.One("UNDERGRADUATE", "THIRD YEAR"), look: Look.Strong).Line("Statistics for Practitioners").Line("Technical Writing").Line("Ethics at Work")
                    .Heading("SKILLS").Line(v.One("Most used:", "Over two years:"), look: Look.Small).Line(string.Join(" • ", p.Skills.Take(3))).Line(v.One("Familiar:", "Over one term:"), look: Look.Small).Line(string.Join(" • ", p.Skills.Skip(3))),
                right => right
                    .Heading("EXPERIENCE").Each(p.Experience, e => right.Line($"{e.Organisation} | {e.Role}", look: Look.Strong).Line($"{e.Period} | {town}", look: Look.Small).Bullets(e.Claims).Gap())
                    .Heading(v.One("PROJECTS", "RESEARCH AND PROJECTS")).Each(p.Projects, e => right.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Each(e.Claims, claim => right.Line(claim)).Gap())
                    .Heading("SOCIETIES").Each(p.Activities, e => right.Line($"{e.Organisation} | {e.Role}", look: Look.Strong).Line($"{e.Title} | {e.Period}", look: Look.Small).Bullets(e.Claims).Gap())
                    .Heading("AWARDS").Table([0.28, 0.4, 0.32], p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)));
    }

    private static Sheet Readme(Applicant p)
    {
        var v = new Variety(p);
        var gridded = v.Chance();
        return Pen.Write(new("Liberation Sans", "#1f2328", 10), pen =>
        {
            Pen Listed(IEnumerable<string[]> rows) => gridded
                ? pen.Table([0.25, 0.4, 0.35], [["When", "Where", "What"], .. rows], header: true)
                : pen.Bullets([.. rows.Select(row => $"{row[2]}, {row[1]}, {row[0]}")], "-");
            pen.Title(v.One($"Hi, I'm {p.Name}", p.Name)).Line(p.Summary!)
                .Bullets([.. p.TargetRoles.Count == 0 ? Array.Empty<string>() : [$"Open to work as {string.Join(" or ", p.TargetRoles)}"], $"Write to {p.Email} or call {p.Phone}", $"Based in {p.Address}"]);
            pen.Heading(v.One("Work", "Where I have worked")).Each(p.Experience, e => pen.Line($"{e.Organisation} — {e.Role} ({e.Period})", look: Look.Strong).Bullets(e.Claims, "-"))
                .Heading(v.One("Projects", "Pinned projects")).Each(p.Projects, e => pen.Line($"{e.Title} ({e.Period})", look: Look.Strong).Bullets(e.Claims, "-"))
                .Heading("Education");
            Listed(p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })).Heading(v.One("Certificates", "Certs"));
            Listed(p.Certifications.Select(e => new[] { e.Period!, e.Organisation!, e.Title }))
                .Heading(v.One("Stack", "Skills", "Tools I use")).Bullets(p.Skills, "-")
                .Heading("Languages").Bullets([.. p.Languages.Select(e => $"{e.Title}: {e.Level}")], "-")
                .Line($"This page lives at github.com/{Handle(p)}/{Handle(p)}. Stars are welcome.", look: Look.Small);
        });
    }

    private static Sheet TextBox(Applicant p)
    {
        var v = new Variety(p);
        var (ending, upper, roleFirst) = (v.One(":", ""), v.Chance(), v.Chance());
        Pen Head(Pen pen, string name) => pen.Gap().Line((upper ? name.ToUpperInvariant() : name) + ending);
        string Both(Entry e) => roleFirst ? $"{e.Role}, {e.Organisation}" : $"{e.Organisation}, {e.Role}";
        return Pen.Write(new("Liberation Sans", "#000000", 11), pen =>
        {
            pen.Line(p.Name).Line($"{p.Phone}, {p.Email}").Line(p.Address).Line(p.TargetRoles.Count == 0 ? "" : $"Applying for {string.Join(" or ", p.TargetRoles)}");
            Head(pen, v.One("Work experience", "Employment")).Each(p.Experience, e => pen.Line($"{e.Period} {Both(e)}").Line(string.Join(' ', e.Claims)).Gap());
            Head(pen, "Education").Each(p.Education, e => pen.Line($"{e.Period} {Both(e)}"));
            Head(pen, v.One("Courses and certificates", "Certificates")).Each(p.Certifications, e => pen.Line($"{e.Period} {e.Title}, {e.Organisation}"));
            Head(pen, v.One("Voluntary work", "Volunteering")).Each(p.Activities, e => pen.Line($"{e.Period} {e.Title}, {e.Organisation}, {e.Role}").Line(string.Join(' ', e.Claims)).Gap());
            Head(pen, "Skills").Line(string.Join(", ", p.Skills));
            Head(pen, "Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} {e.Level}")));
        });
    }

    private static Sheet LetterFirst(Applicant p)
    {
        var v = new Variety(p);
        var (post, greeting) = (p.TargetRoles.Count == 0 ? "a suitable post" : $"the post of {string.Join(" or ", p.TargetRoles)}", v.One("Dear Hiring Manager,", "Dear Sir or Madam,", "Dear Ms Okonkwo,"));
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#1d3557", 10.5), pen => pen
            .Line(p.Name).Line(p.Address).Line(p.Phone).Line(p.Email).Gap()
            .Line("16 March 2026").Gap()
            .Line(p.TargetCompany ?? "").Line(v.One("Human Resources", "Recruitment Team")).Gap()
            .Line(greeting)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Re: {string.Join(" / ", p.TargetRoles)}", look: Look.Strong)
            .Line($"I am writing to apply for {post} that was advertised on {v.One("your website", "the jobs page of the Gazette")}. Please find my curriculum vitae on the next page.")
            .Line("I believe that my record speaks for itself, and I would welcome the chance to add to it in conversation. I am free for an interview on any weekday and can start after one month of notice.")
            .Line(v.One("Yours faithfully,", "Kind regards,")).Gap().Line(p.Name)
            .PageBreak()
            .Line("CURRICULUM VITAE", look: Look.Subtitle, centred: true)
            .Heading(v.One("Profile", "Personal Profile")).Line(p.Summary!)
            .Heading(v.One("Employment", "Employment to Date")).Each(p.Experience, e => pen.Line($"{e.Organisation}, {e.Role}", look: Look.Strong).Line(e.Period!).Bullets(e.Claims).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Organisation}, {e.Role}", look: Look.Strong).Line(e.Period!))
            .Heading("Skills").Line(string.Join(", ", p.Skills))
            .Heading("Prizes").Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}"))
            .Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title}: {e.Level}"))));
    }

    private static Sheet MailedAnswers(Applicant p)
    {
        var v = new Variety(p);
        var style = v.One(0, 1, 2);
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Mono"), "#000000", 10.5), pen => pen
            .Line($"From: {p.Name} <{p.Email}>").Line(p.TargetCompany is null ? "To: recruitment" : $"To: {p.TargetCompany}").Line($"Subject: {v.One("Re: Your application", "Answers to your questions")}{(p.TargetRoles.Count == 0 ? "" : $" – {string.Join(" / ", p.TargetRoles)}")}").Gap()
            .Line(v.One("Hello,", "Dear all,")).Line("thank you for your message. Please find my answers below.").Gap()
            .Each(p.Essays.Index(), essay => (style switch
            {
                0 => pen.Line($"> {essay.Item.Question}"),
                1 => pen.Line($"Q: {essay.Item.Question}"),
                _ => pen.Line($"{(char)('a' + essay.Index)}) {essay.Item.Question}", look: Look.Strong),
            }).Each(essay.Item.Paragraphs.Index(), text => pen.Line(style == 1 && text.Index == 0 ? $"A: {text.Item}" : text.Item)).Gap())
            .Line("Best wishes,").Line(p.Name).Line(p.Phone));
    }
}
