using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that somebody else laid out: forms of a haulier, a health service and a council, an agency's sheet, a profile copied from its page.</summary>
internal static class FifthEnglishForms
{
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle SlashesHyphen = new(m => $"{m.Number:00}/{m.Year}", " - ", "Current");
    private static readonly DateStyle SlashesTo = new(m => $"{m.Number:00}/{m.Year}", " to ", "present");

    /// <summary>The ends of a period in cells of their own, the label of the second between them.</summary>
    private static readonly DateStyle FromTo = new(m => $"{m.Number:00}/{m.Year}", " To ", "Present");
    private static readonly DateStyle LongFromTo = new(m => DateStyle.LongMonths.Date(m), " To ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-haulier", "a haulier's application for drivers: licences, a grid for each employer, accidents, convictions", "en", Kind.Experienced, SlashesTo, "company education experience certifications", Haulier)
        {
            Life = For("Dunmore Haulage", "Polar Freight Ltd", "Express Parcel Service", "Gwent Tankers", "Larsen & Holt Transport"), Professions = "production", OrDates = [ShortHyphen, SlashesHyphen],
        },
        new("en-health-service", "a health service's application: a grid for each post with start, end, grade and notice, then supporting questions", "en", Kind.Experienced, FromTo, "company education experience certifications essays", HealthService) { OrDates = [LongFromTo] },
        new("en-person-spec", "a council's form: post and duties in one cell, criteria left and evidence right", "en", Kind.Experienced, SlashesTo, "company skills education experience languages essays", PersonSpec) { OrDates = [ShortHyphen, DateStyle.Years] },
        new("en-recruiter", "a recruitment agency's sheet: facts for the client in a grid, the consultant's words, then the CV", "en", Kind.Experienced, ShortHyphen, "summary skills education experience awards certifications languages", Recruiter) { OrDates = [LongEnDash, DateStyle.TightYears] },
        new("en-copied-profile", "a network's profile copied from the web page: kinds of employment, how long, posts under one employer", "en", Kind.Experienced, ShortHyphen, "summary skills education experience activities awards certifications languages", CopiedProfile) { Life = Promoted },
    ];

    private static string[] Ends(Entry e) => e.Period!.Split(" To ") is [var from, var to] ? [from, to] : [e.Period, e.Period];

    private static string[][] Post(Applicant p, string label) => p.TargetRoles.Count == 0 ? [] : [[label, string.Join(" / ", p.TargetRoles), Table.Before, Table.Before]];

    private static Sheet Haulier(Applicant p)
    {
        var v = new Variety(p);
        var (left, vehicle) = (v.InSomeOrder("Better pay", "Depot closed", "Moved house", "Shorter nights"), v.One("Tractor and semi-trailer", "Rigid, 18 t"));
        return Pen.Write(new("Liberation Sans", "#000000", v.One(9.5, 10), Bottom: "Page {page}"), pen => pen
            .Title(v.One("DRIVER'S APPLICATION FOR EMPLOYMENT", "DRIVER APPLICATION FORM"), centred: true)
            .Line("Answer all questions. Please print.", look: Look.Small, centred: true)
            .Table([0.18, 0.37, 0.15, 0.3],
            [
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["Company", p.TargetCompany, Table.Before, Table.Before]],
                .. Post(p, "Position applied for"),
                ["Name", p.Name, "Date", "03/16/2026"], ["Address", p.Address, "Phone", p.Phone], ["Email", p.Email, "Age 23 or over", "Yes"],
            ], labels: true)
            .Heading("LICENCES HELD").Table([0.25, 0.35, 0.2, 0.2], [["Issued by", "Licence number", "Class", "Expires"], [v.One("DVLA", "State of Ohio"), v.One("LARSE 801015 N99XY", "RT 442 187"), v.One("C+E", "A"), "09/2029"]], header: true)
            .Heading(v.One("EMPLOYMENT RECORD", "EMPLOYMENT HISTORY (LAST TEN YEARS)")).Each(p.Experience.Index(), e => pen.Table([0.2, 0.35, 0.2, 0.25],
            [
                ["Employer", e.Item.Organisation!, "Dates", e.Item.Period!], ["Position held", e.Item.Role!, "Reason for leaving", e.Item.Span!.Ongoing ? "Still employed" : left[e.Index % left.Count]],
                ["Vehicle", vehicle, "May we contact?", v.One("Yes", "No")], ["Duties", string.Join('\n', e.Item.Claims), Table.Before, Table.Before],
            ], labels: true).Gap())
            .Heading("ACCIDENTS IN THE LAST THREE YEARS").Line("None")
            .Heading("TRAFFIC CONVICTIONS AND FORFEITURES").Line("None")
            .Heading("EDUCATION").Table([0.4, 0.35, 0.25], [["School", "Course", "Dates"], .. p.Education.Select(e => new[] { e.Organisation!, e.Role!, e.Period! })], header: true)
            .Heading("TRAINING AND CERTIFICATES").Table([0.4, 0.35, 0.25], [["Certificate", "Issued by", "Date"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Line("TO BE READ AND SIGNED BY APPLICANT", look: Look.Strong).Line("This certifies that this application was completed by me, and that all entries on it are true and complete.").Line($"Signature: {p.Name}", "Date: 03/16/2026"));
    }

    private static Sheet HealthService(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Liberation Sans", "#005eb8", 10, Top: "Application for employment – in confidence", Bottom: "AF-26/1184 page {page}"), pen => pen
            .Heading("Job details").Table([0.25, 0.25, 0.25, 0.25],
            [
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["Employer applied to", p.TargetCompany, Table.Before, Table.Before]],
                .. Post(p, "Job title"), ["Job reference", "351-26-2207", "Closing date", "22/03/2026"],
            ], labels: true)
            .Heading("Personal information").Table([0.25, 0.25, 0.25, 0.25], [["Name", p.Name, Table.Before, Table.Before], ["Address", p.Address, Table.Before, Table.Before], ["Telephone", p.Phone, "Right to work", "Yes"], ["Email", p.Email, Table.Before, Table.Before]], labels: true)
            .Heading("Education and professional qualifications").Table([0.35, 0.35, 0.3], [["Subject or qualification", "Place of study", "Dates"], .. p.Education.Select(e => new[] { e.Role!, e.Organisation!, e.Period! })], header: true)
            .Heading("Training courses attended").Table([0.4, 0.35, 0.25], [["Course title", v.One("Training provider", "Provider"), "Date completed"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("Employment history").Each(p.Experience.Index(), e => pen.Line(e.Index == 0 ? "Current or most recent employment" : $"Previous employment {e.Index}", look: Look.Strong)
                .Table([0.25, 0.25, 0.25, 0.25],
                [
                    ["Employer name", e.Item.Organisation!, Table.Before, Table.Before], ["Job title", e.Item.Role!, Table.Before, Table.Before], ["From", Ends(e.Item)[0], "To", Ends(e.Item)[1]],
                    ["Grade", v.One("Band 5", "Not applicable"), "Period of notice", e.Item.Span!.Ongoing ? "8 weeks" : "–"],
                    ["Brief description of your duties and responsibilities", string.Join('\n', e.Item.Claims), Table.Before, Table.Before],
                ], labels: true).Gap())
            .Heading(v.One("Supporting information", "Additional information in support of your application"))
            .Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap())
            .Heading("References").Table([0.25, 0.75], [["Name", "Gwen Prosser"], ["Relationship", "Line manager"], ["Email", "g.prosser@example.org"]], labels: true)
            .Heading("Declaration").Line("The information in this form is true and complete. I agree that any deliberate omission may be grounds for rejecting this application."));
    }

    private static Sheet PersonSpec(Applicant p)
    {
        var v = new Variety(p);
        var (essential, sign) = (v.Chance(), v.One("", "• "));
        return Pen.Write(new("Liberation Sans", v.One("#612b72", "#00703c", "#000000"), 10, Bottom: "Application form – page {page}"), pen => pen
            .Title(v.One("Application Form", "Job Application"))
            .Line(p.TargetCompany is null ? "" : $"Employer: {p.TargetCompany}").Line(p.TargetRoles.Count == 0 ? "" : $"Post title: {string.Join(" / ", p.TargetRoles)}")
            .Heading("1. Your details").Table([0.25, 0.75], [[v.One("Full name", "Name"), p.Name], ["Address", p.Address], ["Daytime telephone", p.Phone], ["Email", p.Email]], labels: true)
            .Heading("2. Present and previous employment").Line("Start with the most recent. Please explain any gaps.", look: Look.Small)
            .Table([0.2, 0.25, 0.55], [["Dates", "Employer", "Post held and main duties"], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, string.Join('\n', e.Claims.Select(claim => sign + claim).Prepend(e.Role!)) })], header: true)
            .Heading("3. Education and training").Table([0.2, 0.4, 0.4], [["Dates", "School, college or university", "Qualification"], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading("4. Languages").Table([0.5, 0.5], [["Language", "Level"], .. p.Languages.Select(e => new[] { e.Title, e.Level! })], header: true)
            .Heading("5. Skills").Line(string.Join(", ", p.Skills))
            .Heading(v.One("6. How you meet the person specification", "6. Person specification")).Table([0.32, 0.68],
            [
                [essential ? "Essential criteria" : "Question", essential ? "How you meet them" : "Your answer"],
                .. p.Essays.Select(essay => new[] { essay.Question, string.Join('\n', essay.Paragraphs) }),
            ], header: true)
            .Heading("7. Disclosure").Line("Have you any unspent convictions? No").Line("Are you related to a councillor or employee? No"));
    }

    private static Sheet Recruiter(Applicant p)
    {
        var v = new Variety(p);
        var (agency, roleFirst) = (v.One("Harrow & Pike Recruitment", "Talent Bridge", "Copperfield Search"), v.Chance());
        return Pen.Write(new("Liberation Sans", v.One("#ee7203", "#00205b"), 10, Top: agency, Bottom: $"Introduced by {agency}. Terms of business apply. Page {{page}}"), pen => pen
            .Title("Candidate Profile")
            .Table([0.22, 0.28, 0.22, 0.28],
            [
                ["Candidate", p.Name, "Consultant", v.One("Tamsin Hill", "Greg Orme")], .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Submitted for", string.Join(" / ", p.TargetRoles), "Reference", "HP-20931"]],
                ["Location", p.Address, "Notice period", v.One("4 weeks", "3 months")], ["Telephone", p.Phone, "Salary sought", v.One("£42,000", "Negotiable")], ["Email", p.Email, "Interviews", "Any day after 3 pm"],
            ], labels: true)
            .Line("Consultant's comments", look: Look.Strong).Line(v.One("Met on video on 12 March. Calm, prepared, and curious about the team. Would accept two days a week in the office.", "We have placed this candidate before and would do so again. Presents well."))
            .Heading(v.One("Candidate's Own Words", "Personal Statement")).Line(p.Summary!)
            .Heading("Key Skills").Table([0.5, 0.5], p.Skills.Chunk(2).Select(two => (string[])[.. two, .. Enumerable.Repeat("", 2 - two.Length)]))
            .Heading(v.One("Career to Date", "Career History")).Each(p.Experience, e => pen.Line($"{e.Period}   {(roleFirst ? e.Role : e.Organisation)}", look: Look.Strong).Line(roleFirst ? e.Organisation! : e.Role!).Bullets(e.Claims).Gap())
            .Heading(v.One("Education and Professional Training", "Education and Certificates"))
            .Each(p.Education, e => pen.Line($"{e.Period}   {e.Role}, {e.Organisation}"))
            .Each(p.Certifications, e => pen.Line($"{e.Period}   {e.Title}, {e.Organisation}"))
            .Heading("Achievements").Each(p.Awards, e => pen.Line($"{e.Period}   {e.Title}, {e.Organisation}"))
            .Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }

    private static Sheet CopiedProfile(Applicant p)
    {
        var v = new Variety(p);
        var (town, kind, shown) = (v.One("Leeds, England, United Kingdom · Hybrid", "Greater Dublin Area · On-site", "Seattle, Washington, United States · Remote"), v.One("Full-time", "Permanent Full-time"), v.Chance());
        static string Lasting(params IEnumerable<Entry> entries) => HowLong.English(entries).Replace("year", "yr", StringComparison.Ordinal).Replace("month", "mo", StringComparison.Ordinal);
        return Pen.Write(new("Liberation Sans", "#0a66c2", 10), pen => pen
            .Title(p.Name).Line(string.Join(" | ", p.TargetRoles)).Line($"{p.Address} · Contact info").Line($"{p.Email} · {p.Phone}").Line(v.One("500+ connections", "312 connections"), look: Look.Small)
            .Heading("About").Line(p.Summary!)
            .Heading("Experience").Each(p.Experience.GroupBy(e => e.Organisation).Select(posts => posts.ToList()), posts => (posts.Count == 1 ? pen
                    : pen.Line(posts[0].Organisation!, look: Look.Strong).Line($"{kind} · {Lasting(posts)}", look: Look.Small).Line(town, look: Look.Small))
                .Each(posts, e => pen.Line(e.Role!, look: Look.Strong).Line(posts.Count == 1 ? $"{e.Organisation} · {kind}" : "").Line($"{e.Period} · {Lasting(e)}", look: Look.Small).Line(posts.Count == 1 ? town : "", look: Look.Small).Bullets(e.Claims, "-").Gap()))
            .Heading("Education").Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!, look: Look.Small).Gap())
            .Heading("Licenses & certifications").Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line(e.Organisation!).Line($"Issued {e.Period}", look: Look.Small).Line(shown ? "Show credential" : "", look: Look.Small).Gap())
            .Heading("Volunteering").Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}", look: Look.Strong).Line(e.Organisation!).Line($"{e.Period} · {Lasting(e)}", look: Look.Small).Bullets(e.Claims, "-").Gap())
            .Heading("Skills").Each(p.Skills.Index(), skill => pen.Line(skill.Item).Line(shown && skill.Index < 2 ? $"{14 - (5 * skill.Index)} endorsements" : "", look: Look.Small))
            .Heading("Honors & awards").Each(p.Awards, e => pen.Line(e.Title, look: Look.Strong).Line($"Issued by {e.Organisation} · {e.Period}", look: Look.Small))
            .Heading("Languages").Each(p.Languages, e => pen.Line(e.Title).Line(e.Level!, look: Look.Small)));
    }
}
