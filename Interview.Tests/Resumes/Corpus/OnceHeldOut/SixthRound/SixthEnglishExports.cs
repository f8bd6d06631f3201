using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;
using static Interview.Tests.Resumes.Corpus.SixthEnglishForms;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that a site prints: a network's profile, portals of two countries, an applicant system, a government's résumé builder.</summary>
internal static class SixthEnglishExports
{
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortTo = new(m => DateStyle.ShortMonths.Date(m), " to ", "Present");
    private static readonly DateStyle ApostropheTill = new(m => $"{DateStyle.ShortMonths.Date(m)[..3]} '{m.Year % 100:00}", " to ", "Till Date");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle SlashesHyphen = new(m => $"{m.Number:00}/{m.Year}", " - ", "Present");
    private static readonly DateStyle AmericanDays = new(m => $"{m.Number:00}/01/{m.Year}", " - ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-profile-pdf", "a professional network's profile saved as PDF: narrow column of contact and top skills, posts under one employer with their whole time", "en", Kind.Experienced, LongHyphen, "summary skills education experience awards certifications languages", ProfilePdf)
        {
            Life = p => (new Variety(p).Chance() ? Promoted(p) : p) with { Skills = [.. p.Skills.Take(3)] },
            Tells = (section, e) => section is "certifications" or "awards" ? e with { Organisation = null, Span = null } : e,
        },
        new("en-indian-portal", "an Indian job portal's profile: headline, key skills, jobs with type and notice, IT skills in a grid, desired career", "en", Kind.Experienced, ShortTo, "summary skills education experience projects certifications languages", IndianPortal) { OrDates = [ApostropheTill] },
        new("en-asian-portal", "a south-east Asian job portal's résumé: months left, industry and position level under each job, skills by how well, proficiency table", "en", Kind.Experienced, ShortHyphen, "skills education experience languages", AsianPortal) { Life = Passed },
        new("en-candidate-packet", "printed from an applicant system: requisition, prescreening answers, Work Experience 1, 2 … with supervisor and reason for leaving", "en", Kind.CareerChanger, SlashesHyphen, "company skills education experience certifications languages essays", CandidatePacket) { OrDates = [AmericanDays, ShortHyphen] },
        new("en-federal-builder", "a government's résumé builder: salary, hours, series and grade of each post, whom to contact, training, references", "en", Kind.LongCareer, SlashesHyphen, "skills education experience awards certifications languages", FederalBuilder) { Life = WithoutRole },
    ];

    private static Sheet ProfilePdf(Applicant p)
    {
        var v = new Variety(p);
        var (town, handle, mark) = (v.One("Manchester, England, United Kingdom", "Atlanta, Georgia, United States", "County Dublin, Ireland"), p.Name.ToLowerInvariant().Replace(' ', '-'), v.One("", "- ", "• "));
        return Pen.Write(new("Liberation Sans", "#283e4a", 10.5, Bottom: "Page {page} of 3"), pen => pen.Columns(0.3,
            left => left
                .Heading("Contact").Line(v.One(p.Address, "")).Line($"{p.Phone} (Mobile)").Line(p.Email).Line($"www.profiles.example/in/{handle}")
                .Heading("Top Skills").Each(p.Skills, skill => left.Line(skill))
                .Heading("Languages").Each(p.Languages, e => left.Line($"{e.Title} ({e.Level})"))
                .Heading("Certifications").Each(p.Certifications, e => left.Line(e.Title))
                .Heading("Honors-Awards").Each(p.Awards, e => left.Line(e.Title)),
            right => right
                .Title(p.Name).Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle).Line(town, look: Look.Small)
                .Heading("Summary").Line(p.Summary!)
                .Heading("Experience").Each(p.Experience.GroupBy(e => e.Organisation).Select(posts => posts.ToList()), posts => right
                    .Line(posts[0].Organisation!, look: Look.Strong).Line(posts.Count > 1 ? HowLong.English(posts) : "", look: Look.Small)
                    .Each(posts, e => right.Line(e.Role!).Line($"{e.Period} ({HowLong.English(e)})", look: Look.Small).Line(v.Chance() ? town : "", look: Look.Small).Each(e.Claims, claim => right.Line(mark + claim)).Gap()))
                .Heading("Education").Each(p.Education, e => right.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role} · ({e.Period})"))));
    }

    private static Sheet IndianPortal(Applicant p)
    {
        var v = new Variety(p);
        var (type, notice, cities) = (v.One("Full-time", "Full Time"), v.One("15 Days or less Notice Period", "2 Months Notice Period", "Serving Notice Period"), v.One("Pune, Bengaluru, Hyderabad", "Gurugram, Noida", "Chennai, Anywhere in South India"));
        return Pen.Write(new("Liberation Sans", v.One("#275df5", "#4a90e2", "#000000"), v.One(10, 10.5), Bottom: "{page}"), pen => pen
            .Title(p.Name)
            .Line($"{v.One("Pune", "Chennai", "Kochi")}, INDIA").Line($"{p.Phone} (Verified)").Line($"{p.Email} (Verified)")
            .Heading("Resume Headline").Line(v.One("Seeking a better opportunity in a growth-oriented organisation", "Open to work, looking for a change after the present project ends"))
            .Heading("Key Skills").Line(string.Join(v.One(" | ", ", ", "   "), p.Skills.Take(4)))
            .Heading("Employment").Each(p.Experience, e => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line($"{type} | {e.Period} ({HowLong.English(e)})", look: Look.Small).Line(e.Span!.Ongoing ? notice : "", look: Look.Small).Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line($"{e.Period} | Full Time", look: Look.Small).Gap())
            .Heading("IT Skills").Table([0.4, 0.18, 0.2, 0.22], [["Skills", "Version", "Last Used", "Experience"], .. p.Skills.Skip(4).Index().Select(skill => new[] { skill.Item, "-", "2026", $"{6 - (2 * skill.Index)} Years" })], header: true)
            .Heading("Projects").Each(p.Projects, e => pen.Line(e.Title, look: Look.Strong).Line(v.One("Client: Internal | Onsite", "Offsite | Full Time"), look: Look.Small).Line(e.Period!, look: Look.Small).Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading("Profile Summary").Line(p.Summary!)
            .Heading("Accomplishments").Line("Certification", look: Look.Strong).Each(p.Certifications, e => pen.Line(e.Title).Line($"{e.Organisation} | {e.Period}", look: Look.Small))
            .Heading("Desired Career Profile").Table([0.3, 0.7],
            [
                .. Row("Job Role", Roles(p)), ["Desired Job Type", "Permanent"], ["Desired Employment Type", "Full Time"], ["Preferred Shift", v.One("Day", "Flexible")], ["Preferred Work Location", cities], ["Expected Salary", v.One("INR 14,00,000", "INR 9,50,000")],
            ], labels: true, ruled: false)
            .Heading("Personal Details").Table([0.3, 0.7], [["Date of Birth", Born(p, '-')], ["Gender", v.One("Female", "Male")], ["Marital Status", v.One("Single/unmarried", "Married")], ["Category", "General"], ["Differently Abled", "No"], ["Permanent Address", p.Address]], labels: true, ruled: false)
            .Heading("Languages Known").Table([0.34, 0.36, 0.1, 0.1, 0.1], [["Language", "Proficiency", "Read", "Write", "Speak"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, "✓", "✓", "✓" })], header: true));
    }

    private static Sheet AsianPortal(Applicant p)
    {
        var v = new Variety(p);
        var (land, money) = v.One(("Singapore", "SGD 5,200"), ("Malaysia", "MYR 6,800"), ("Philippines", "PHP 48,000"));
        var (sectors, levels) = (v.InSomeOrder("General & Wholesale Trading", "Consumer Products / FMCG", "Consulting (Business & Management)", "Others"), new[] { "Senior Executive", "Junior Executive", "Fresh / Entry Level" });
        string Facts(Entry e, int at)
        {
            string[] all = [e.Role!, $"{e.Organisation} | {land}", $"Industry: {sectors[at % sectors.Count]}", $"Position Level: {levels[at % 3]}", at == 0 ? $"Monthly Salary: {money}" : "Monthly Salary: Not disclosed", .. e.Claims];
            return string.Join('\n', all);
        }

        return Pen.Write(new("Liberation Sans", v.One("#1c1c1c", "#0d3880"), 10, Bottom: "Page {page}"), pen => pen
            .Title(p.Name)
            .Line($"{p.Phone}  |  {p.Email}  |  {p.Address}")
            .Heading("Experience").Line($"Total experience: {HowLong.English(p.Experience)}", look: Look.Small)
            .Table([0.26, 0.74], p.Experience.Index().Select(e => new[] { $"{e.Item.Period}\n({HowLong.English(e.Item)})", Facts(e.Item, e.Index) }), ruled: false)
            .Heading("Education").Table([0.26, 0.74], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation}\n{e.Role} | {land}\n{v.One("CGPA: 3.42/4", "Grade B/2nd Class Upper", "CGPA: 3.6/4")}" }), ruled: false)
            .Heading("Skills").Table([0.26, 0.74], [["Advanced", string.Join(", ", p.Skills.Take(3))], ["Intermediate", string.Join(", ", p.Skills.Skip(3))]], labels: true, ruled: false)
            .Heading("Languages").Table([0.4, 0.6], [["Language", "Proficiency"], .. p.Languages.Select(e => new[] { e.Title, e.Level! })], header: true)
            .Heading("Additional Info").Table([0.4, 0.6], [.. Row("Desired Position", Roles(p)), ["Expected Salary", money], ["Preferred Work Location", land], ["Notice Period", v.One("1 month", "2 months")]], labels: true, ruled: false)
            .Heading("About Me").Table([0.4, 0.6], [["Gender", v.One("Female", "Male")], ["Nationality", land], ["Date of Birth", Born(p, '/')], ["Own Transport", v.One("Yes", "No")]], labels: true, ruled: false));
    }

    private static Sheet CandidatePacket(Applicant p)
    {
        var v = new Variety(p);
        var (ask, left) = (v.Chance(), v.InSomeOrder("Career advancement", "Contract ended", "Relocation", "Company restructuring"));
        return Pen.Write(new("Liberation Sans", v.One("#00539b", "#3c3c3c"), 9.5, Top: $"Candidate: {p.Name} | Requisition 2026-00418", Bottom: "Confidential – generated 03/16/2026 – page {page}"), pen => pen
            .Title(v.One("Job Application", "Application Details"))
            .Heading("Requisition").Table([0.28, 0.72], [.. Row("Job Title", Roles(p)), .. Row(v.One("Organization", "Hiring Company"), p.TargetCompany), ["Requisition Number", "2026-00418"], ["Status", "Under review"], ["Submitted", "03/14/2026 9:42 PM"]], labels: true)
            .Heading("Personal Information").Table([0.28, 0.72], [["Name", p.Name], ["Address", p.Address], ["Primary Phone", p.Phone], ["Email", p.Email], ["Preferred Contact Method", "Email"]], labels: true)
            .Heading("Prescreening").Line("1. Are you legally authorized to work in the country of this position?").Line("Answer: Yes").Line("2. Will you now or in the future require sponsorship?").Line("Answer: No").Line("3. What are your salary expectations?").Line($"Answer: {v.One("Negotiable", "62,000 – 68,000")}")
            .Heading(v.One("Work Experience", "Employment History")).Each(p.Experience.Index(), e => pen.Line($"Work Experience {e.Index + 1}", look: Look.Strong)
                .Table([0.28, 0.72],
                [
                    ["Employer", e.Item.Organisation!], ["Position Title", e.Item.Role!], ["Dates of Employment", e.Item.Period!], ["Current Job", e.Item.Span!.Ongoing ? "Yes" : "No"], ["Supervisor", v.One("L. Brandt", "J. Whitaker", "A. Rossi")],
                    .. Row("Responsibilities", string.Join('\n', e.Item.Claims)), .. Row("Reason for Leaving", e.Item.Span!.Ongoing ? "" : left[e.Index % left.Count]),
                ], labels: true, ruled: false).Gap())
            .Heading("Education").Each(p.Education.Index(), e => pen.Line($"Education {e.Index + 1}", look: Look.Strong)
                .Table([0.28, 0.72], [["School", e.Item.Organisation!], ["Program / Degree", e.Item.Role!], ["Dates Attended", e.Item.Period!], ["Graduated", "Yes"]], labels: true, ruled: false).Gap())
            .Heading("Certifications and Licenses").Each(p.Certifications.Index(), e => pen.Line($"Certification {e.Index + 1}", look: Look.Strong)
                .Table([0.28, 0.72], [["Certification", e.Item.Title], ["Issuing Organization", e.Item.Organisation!], ["Date Issued", e.Item.Period!]], labels: true, ruled: false).Gap())
            .Heading("Skills").Line(string.Join(v.One(", ", "; "), p.Skills))
            .Heading("Languages").Each(p.Languages, e => pen.Line($"{e.Title} - {e.Level}"))
            .Heading(v.One("Questionnaire", "Additional Questions")).Each(p.Essays.Index(), essay => pen.Line(ask ? $"Question {essay.Index + 1}" : "", look: Look.Small).Line(essay.Item.Question, look: Look.Strong).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap())
            .Heading("Attachments").Line($"Resume_{p.Name.Replace(' ', '_')}.pdf (118 KB)")
            .Heading("eSignature").Line("I certify that the information on this application is accurate and complete."));
    }

    private static Sheet FederalBuilder(Applicant p)
    {
        var v = new Variety(p);
        var (town, grades) = (v.One("Denver, CO United States", "Kansas City, MO United States", "Arlington, VA United States"), new[] { "12", "11", "09", "07" });
        var government = v.Chance();
        return Pen.Write(new("Liberation Serif", "#000000", 11, Bottom: "Page {page}"), pen => pen
            .Title(p.Name)
            .Line(p.Address).Line($"Mobile: {p.Phone}").Line($"Email: {p.Email}")
            .Heading("Availability:").Line("Job Type: Permanent, Term").Line("Work Schedule: Full-time")
            .Heading("Desired locations:").Line(v.One("United States - CO - Denver", "United States - DC - Washington"))
            .Heading("Work Experience:").Each(p.Experience.Index(), e => pen
                .Line(e.Item.Organisation!, e.Item.Period, Look.Strong).Line(town, $"Hours per week: {v.One("40", "40", "32")}")
                .Line(government && e.Index < 4 ? $"Series: 0301  Pay Plan: GS  Grade: {grades[e.Index]}" : $"Salary: ${82 - (6 * e.Index)},400.00 USD Per Year", look: Look.Small)
                .Line(e.Item.Role!, look: Look.Strong)
                .Line(e.Item.Claims.Count == 0 ? "" : "Duties, Accomplishments and Related Skills:").Each(e.Item.Claims, claim => pen.Line(claim))
                .Line($"Supervisor: {v.One("Carla Munoz (303-555-0188)", "Todd Becker (816-555-0121)", "Irene Walsh (703-555-0164)")}").Line($"Okay to contact this Supervisor: {v.One("Yes", "Contact me first")}").Gap())
            .Heading("Education:").Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Line(v.One("GPA: 3.4 of a maximum 4.0   Credits Earned: 128 Semester hours", "GPA: 3.6 of a maximum 4.0   Credits Earned: 120 Semester hours"), look: Look.Small).Gap())
            .Heading("Job Related Training:").Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Period})"))
            .Heading("Language Skills:").Table([0.4, 0.6], [["Language", "Level"], .. p.Languages.Select(e => new[] { e.Title, e.Level! })], header: true)
            .Heading("References:").Table([0.28, 0.3, 0.22, 0.2], [["Name", "Employer", "Title", "Phone"], ["Carla Munoz (*)", "Front Range Services", "Branch Chief", "303-555-0188"], ["Todd Becker", "Heartland Works", "Director", "816-555-0121"]], header: true).Line("(*) Indicates professional reference", look: Look.Small)
            .Heading("Additional Information:").Line("SKILLS", look: Look.Strong).Line(string.Join("; ", p.Skills)).Line(v.One("AWARDS", "HONORS AND AWARDS"), look: Look.Strong).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}, {e.Period}")));
    }
}
