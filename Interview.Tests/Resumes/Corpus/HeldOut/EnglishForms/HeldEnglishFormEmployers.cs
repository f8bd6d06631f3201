namespace Interview.Tests.Resumes.Corpus;

/// <summary>Forms of employers and governments: a paper application, a council's form, a federal résumé, the civil service's and a graduate scheme's online applications.</summary>
internal static class HeldEnglishFormEmployers
{
    private static readonly DateStyle BareTo = new(m => $"{m.Number}/{m.Year}", " to ", "Present");
    private static readonly DateStyle BareHyphen = new(m => $"{m.Number}/{m.Year}", " - ", "present");
    private static readonly DateStyle SlashesHyphen = new(m => DateStyle.Slashes.Date(m), " - ", "Present");
    private static readonly DateStyle SlashesToDate = new(m => DateStyle.Slashes.Date(m), " - ", "To date");
    private static readonly DateStyle ShortToDate = new(m => DateStyle.ShortMonths.Date(m), " – ", "to date");
    private static readonly DateStyle ShortToPresent = new(m => DateStyle.ShortMonths.Date(m), " to ", "Present");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-paper-application", "American employment application of a word processor: applicant, education, references, previous employment, military service, signature", "en", Kind.Experienced, BareTo, "company education experience", PaperApplication, HeldOut: true) { OrDates = [BareHyphen, SlashesHyphen], Life = p => HeldEnglishFormCountries.Schooled(p, new Variety(p).One("Lincoln Park High School", "Cedar Ridge High School"), "High School Diploma", 4) },
        new("held-en-council-form", "British council's or charity's form: numbered sections, current and previous employment, supporting statement, referees, declaration", "en", Kind.CareerChanger, SlashesToDate, "education experience certifications essays", CouncilForm, HeldOut: true) { OrDates = [ShortToDate, DateStyle.LongMonths], Life = p => HeldEnglishFormCountries.Calling(p, "07700 9001") },
        new("held-en-federal", "US federal résumé: citizenship, hours per week, salary, supervisor, duties and accomplishments, job related training", "en", Kind.Experienced, SlashesHyphen, "skills education experience activities awards certifications languages", Federal, HeldOut: true) { OrDates = [LongHyphen, DateStyle.LongMonths] },
        new("held-en-civil-service", "civil service application: employment history, qualifications, personal statement by behaviour with words counted", "en", Kind.Experienced, LongHyphen, "company education experience essays", CivilService, HeldOut: true) { OrDates = [ShortToPresent, DateStyle.Slashes], Life = p => HeldEnglishFormCountries.Calling(p, "07700 9001") },
        new("held-en-graduate-scheme", "copy of an online application to a graduate scheme: details and the written questions", "en", Kind.EssaysOnly, DateStyle.ShortMonths, "company essays", GraduateScheme, HeldOut: true),
    ];

    private static Sheet PaperApplication(Applicant p)
    {
        const string Before = Block.Table.Before;
        var v = new Variety(p);
        var ruled = v.Chance();
        double[] four = [0.19, 0.41, 0.17, 0.23];
        var (yes, no) = v.One(("YES [X]  NO [ ]", "YES [ ]  NO [X]"), ("(X) Yes  ( ) No", "( ) Yes  (X) No"));
        var (supervisors, reasons, pay) = (new[] { "D. Merrill", "Carol Hines", "T. Oakes" }, v.One<string[]>(["Still employed", "Advancement", "Relocated"], ["Seeking growth", "Better pay", "Company moved"]), v.One(71, 58, 64));
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), "#000000", 10), pen =>
        {
            void Fields(params IReadOnlyList<string[]> rows) => pen.Table(four, rows, labels: true, ruled: ruled);
            pen.Line(p.TargetCompany ?? "", look: Look.Subtitle).Title(v.One("Employment Application", "Application for Employment"))
                .Line("We are an equal opportunity employer. Please print or type and complete every section.", look: Look.Small)
                .Heading("Applicant Information");
            Fields(["Full Name:", p.Name, "Date:", "3/16/2026"], ["Address:", $"118 Alder Court, {p.Address}", Before, Before], ["Phone:", p.Phone, "Date Available:", "4/13/2026"], ["Email:", p.Email, "Desired Salary:", $"${pay + 6},000"], ["Position Applied for:", string.Join(" / ", p.TargetRoles), Before, Before]);
            pen.Table([0.75, 0.25], [["Are you a citizen of the United States?", yes], ["Have you ever worked for this company?", no], ["Have you ever been convicted of a felony?", no]], ruled: ruled)
                .Heading("Education");
            foreach (var (at, e) in p.Education.Reverse().Index())
            {
                Fields([at switch { 0 => "High School:", 1 => "College:", _ => "Other:" }, e.Organisation!, "Address:", p.Address], ["From – To:", e.Period!, "Did you graduate?", yes], [at == 0 ? "Diploma:" : "Degree:", e.Role!, Before, Before]);
                pen.Gap();
            }

            void References()
            {
                pen.Heading("References").Line("Please list three professional references.", look: Look.Small);
                Fields(["Full Name:", "Janet Holloway", "Relationship:", "Former manager"], ["Company:", "Ridgeway Partners", "Phone:", "(512) 555-0171"]);
                Fields(["Full Name:", "Luis Ortega", "Relationship:", "Colleague"], ["Company:", "Tri-County Services", "Phone:", "(737) 555-0156"]);
                Fields(["Full Name:", "Beth Kowalski", "Relationship:", "Instructor"], ["Company:", "Self", "Phone:", "(210) 555-0129"]);
            }

            var early = v.Chance();
            if (early)
            {
                References();
            }

            pen.Heading(v.One("Previous Employment", "Employment History"));
            foreach (var (at, e) in p.Experience.Index())
            {
                Fields(
                    ["Company:", e.Organisation!, "Phone:", $"(512) 555-01{40 + at}"],
                    ["Address:", $"{300 + (at * 41)} Commerce Street", "Supervisor:", supervisors[at % 3]],
                    ["Job Title:", e.Role!, "Salary:", $"${pay - (at * 9)},000"],
                    ["From – To:", e.Period!, "Reason for Leaving:", reasons[at == 0 && !e.Span!.Ongoing ? 1 : at % 3]],
                    ["Responsibilities:", string.Join('\n', e.Claims), Before, Before]);
                pen.Line($"May we contact your previous supervisor for a reference?  {yes}").Gap();
            }

            if (!early)
            {
                References();
            }

            pen.Heading("Military Service");
            Fields(["Branch:", "N/A", "Rank at Discharge:", ""]);
            pen.Heading("Disclaimer and Signature").Line("I certify that my answers are true and complete to the best of my knowledge. If this application leads to employment, I understand that false or misleading information in my application or interview may result in my release.");
            Fields(["Signature:", p.Name, "Date:", "3/16/2026"]);
        });
    }

    private static Sheet CouncilForm(Applicant p)
    {
        var v = new Variety(p);
        var (lettered, reference) = (v.Chance(), v.One("ASC/2291", "CH-0417", "100452"));
        var count = 0;
        return Pen.Write(new("Liberation Sans", v.One("#4b2e83", "#000000"), 11, Bottom: $"Application form – post reference {reference} – page {{page}}"), pen =>
        {
            Pen Section(string name)
            {
                count++;
                return pen.Heading(lettered ? $"Section {(char)('A' + count - 1)}: {name}" : $"{count}. {name}");
            }

            string Duties(Entry e) => string.Join('\n', e.Claims.Select(claim => $"• {claim}"));
            pen.Title("Application for employment").Line("CONFIDENTIAL – please complete all sections. CVs will not be accepted.", look: Look.Small)
                .Table([0.35, 0.65], [[v.One("Post applied for", "Job title"), string.Join(" / ", p.TargetRoles)], ["Reference number", reference], ["Closing date", "27 March 2026, midday"], ["Where did you see this post advertised?", v.One("Council website", "Charity jobs newsletter")]], labels: true);
            Section("Personal details").Table([0.35, 0.65], [["Title", v.One("Ms", "Mr", "Mx")], [v.One("Full name", "Name"), p.Name], ["Home address", "5 Station Terrace, Leeds LS12 3QX"], ["Mobile telephone", p.Phone], [v.One("Email address", "E-mail"), p.Email], ["National Insurance number", "To be supplied on appointment"], ["Do you hold a full driving licence?", "Yes"]], labels: true);
            var now = p.Experience[0];
            Section(v.One("Current or most recent employment", "Present or last employer")).Table([0.35, 0.65], [["Name of employer", now.Organisation!], ["Job title", now.Role!], ["Dates employed (from – to)", now.Period!], ["Salary", "£31,450"], ["Period of notice", "One month"], ["Brief description of duties", Duties(now)], ["Reason for leaving", "Looking for a new challenge"]], labels: true);
            Section("Previous employment").Line("Please list most recent first and account for any gaps.", look: Look.Small)
                .Table([0.24, 0.44, 0.16, 0.16], [["Employer", "Job title and main duties", "Dates (from – to)", "Reason for leaving"], .. p.Experience.Skip(1).Select(e => new[] { e.Organisation!, $"{e.Role}\n{Duties(e)}", e.Period!, "Career progression" })], header: true);
            Section(v.One("Education and qualifications", "Education")).Table([0.4, 0.36, 0.24], [["School, college or university", "Qualification", "Dates"], .. p.Education.Select(e => new[] { e.Organisation!, e.Role!, e.Period! })], header: true);
            if (p.Certifications.Count > 0)
            {
                Section("Training and professional qualifications").Table([0.42, 0.36, 0.22], [[v.One("Course or qualification", "Course title"), "Awarding body", "Date"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation ?? "", e.Period! })], header: true);
            }

            Section(v.One("Supporting statement", "Supporting information")).Line("Please refer to the person specification and answer each question, giving examples.", look: Look.Small)
                .Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap());
            Section("Referees").Table([0.2, 0.4, 0.4], [["", "Referee 1 (present employer)", "Referee 2"], ["Name", "Mrs P. Lockwood", "Mr G. Adeyemi"], ["Position", "Service Manager", "Course Tutor"], ["Telephone", "0113 496 0142", "0113 496 0177"], ["May we contact before interview?", "No", "Yes"]], header: true, labels: true);
            Section("Rehabilitation of Offenders Act 1974").Line("Do you have any unspent convictions? No");
            Section("Declaration").Line("I declare that the information given on this form is true and complete. I understand that a false statement may lead to dismissal.").Line($"Signed: {p.Name}", "Date: 16 March 2026");
        });
    }

    private static Sheet Federal(Applicant p)
    {
        var v = new Variety(p);
        var (contact, pay, town) = (v.One("Okay to contact this Supervisor: Yes", "May we contact: Contact me first"), v.One(94, 81, 73), v.One("Denver, CO", "Arlington, VA", "Huntsville, AL"));
        var dutyLabel = v.One("Duties, Accomplishments and Related Skills:", "Duties and Accomplishments:");
        var prose = v.Chance();
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#000000", 11, Bottom: $"{p.Name}  Page {{page}}"), pen =>
        {
            pen.Title(p.Name, centred: v.Chance()).Line($"2204 Larkspur Lane, {town}").Line($"Mobile: {p.Phone}").Line($"Email: {p.Email}").Gap();
            _ = p.TargetRoles.Count == 0 ? pen : pen.Line($"{v.One("Position Title", "Job Title Applied For")}: {string.Join(" / ", p.TargetRoles)}").Line("Announcement Number: DE-12345678-26-KB");
            pen.Line("Country of Citizenship: United States of America").Line("Veterans' Preference: No").Line("Highest Grade: N/A")
                .Line("Availability: Job Type: Permanent; Work Schedule: Full-time")
                .Heading(v.One("WORK EXPERIENCE", "Work Experience:"));
            foreach (var (at, e) in p.Experience.Index())
            {
                pen.Line(e.Organisation!, e.Period, Look.Strong).Line(town, "Hours per week: 40").Line(e.Role!, look: Look.Strong).Line($"Salary: ${pay - (at * 11)},400 USD Per Year")
                    .Line(dutyLabel);
                _ = prose ? pen.Line(string.Join(' ', e.Claims)) : pen.Bullets(e.Claims, "-");
                pen.Line($"Supervisor: {v.One("Karen Boyd", "Mark Delgado")} ({303 + at}-555-01{52 + at})").Line(contact).Gap();
            }

            pen.Heading(v.One("EDUCATION", "Education:")).Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Line("GPA: 3.5 of a maximum 4.0").Line("Credits Earned: 122 Semester hours").Gap());
            _ = p.Certifications.Count == 0 ? pen : pen.Heading(v.One("JOB RELATED TRAINING", "Certifications and Job Related Training:")).Each(p.Certifications, e => pen.Line(Layout.Joined(", ", e.Title, e.Organisation, e.Period)));
            pen.Heading(v.One("LANGUAGE SKILLS", "Language Skills:")).Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}"))
                .Heading(v.One("AFFILIATIONS", "Volunteer Experience and Affiliations:")).Each(p.Activities, e => pen.Line(e.Title, e.Period, Look.Strong).Line(Layout.Joined(" - ", e.Organisation, e.Role)).Bullets(e.Claims, "-"))
                .Heading(v.One("HONORS AND AWARDS", "Job Related Honors and Awards:")).Each(p.Awards, e => pen.Line(Layout.Joined(", ", e.Title, e.Organisation, e.Period)))
                .Heading(v.One("JOB RELATED SKILLS", "Job Related Skills:")).Line(string.Join("; ", p.Skills))
                .Heading(v.One("REFERENCES", "References:"))
                .Table([0.28, 0.28, 0.22, 0.22], [["Name", "Employer", "Phone", "Reference Type"], ["Alan Whitmore", "Bureau of Field Services", "202-555-0147", "Professional"], ["Denise Carver", "Front Range College", "720-555-0119", "Personal"]], header: true, ruled: false);
        });
    }

    private static Sheet CivilService(Applicant p)
    {
        var v = new Variety(p);
        var (reference, numbered, details) = (v.One("398214", "412077", "405563"), v.Chance(), v.One("Key responsibilities and achievements", "Details of role"));
        return Pen.Write(new("Liberation Sans", "#0b0c0c", 11, Bottom: "OFFICIAL – SENSITIVE (when completed)   {page}"), pen =>
        {
            pen.Title("Application form").Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle)
                .Table([0.35, 0.65], [["Vacancy reference", reference], .. p.TargetCompany is null ? Array.Empty<string[]>() : [["Department", p.TargetCompany]], ["Application status", "Submitted 16 March 2026 at 22:41"]], labels: true, ruled: false)
                .Heading("Personal details")
                .Table([0.35, 0.65], [["Name", p.Name], ["Email address", p.Email], ["Preferred contact number", p.Phone], ["Are you a current civil servant?", "No"], ["Nationality requirements met", "Yes"], ["Reasonable adjustments needed", "No"]], labels: true, ruled: false)
                .Heading(v.One("Employment history", "CV – job history"));
            foreach (var e in p.Experience)
            {
                pen.Table([0.35, 0.65], [["Employer", e.Organisation!], ["Job title", e.Role!], ["Dates", e.Period!]], labels: true, ruled: false).Line(details, look: Look.Small).Bullets(e.Claims).Gap();
            }

            pen.Heading(v.One("Qualifications", "Qualification details")).Each(p.Education, e => pen.Table([0.35, 0.65], [["Institution", e.Organisation!], ["Qualification", e.Role!], ["Dates", e.Period!]], labels: true, ruled: false).Gap())
                .Heading(v.One("Behaviours", "Behaviours and personal statement")).Line("Please answer in no more than 250 words each.", look: Look.Small)
                .Each(p.Essays.Index(), at => pen.Line(numbered ? $"Question {at.Index + 1}. {at.Item.Question}" : at.Item.Question, look: Look.Strong)
                    .Each(at.Item.Paragraphs, text => pen.Line(text))
                    .Line($"Word count: {at.Item.Paragraphs.Sum(text => text.Split(' ').Length)} of 250", look: Look.Small).Gap())
                .Heading("Declaration").Line("I confirm that the information in this application is true and that the examples in it are my own work.");
        });
    }

    private static Sheet GraduateScheme(Applicant p)
    {
        var v = new Variety(p);
        var (style, limit, number) = (v.One(0, 1, 2), v.One(200, 250, 300), v.One("GRD-26-081734", "A2048817", "7719-40263"));
        var scheme = p.TargetRoles.Count == 0 ? "Graduate Programme 2026" : $"Graduate Programme 2026 – {string.Join(" / ", p.TargetRoles)}";
        return Pen.Write(new("Liberation Sans", v.One("#00539b", "#5c068c", "#333333"), 10.5, Bottom: "Page {page}"), pen =>
        {
            pen.Title("Your application");
            _ = p.TargetCompany is null ? pen : pen.Line(p.TargetCompany, look: Look.Subtitle);
            pen.Line(scheme).Line($"Application number: {number}   Status: Submitted on 14 November 2025, 16:42 GMT", look: Look.Small)
                .Heading(v.One("1. About you", "Personal details"))
                .Table([0.35, 0.65], [["Name", p.Name], ["Email", p.Email], ["Phone", p.Phone], ["Right to work", "Yes, no restrictions"], ["Preferred location", v.One("Birmingham", "Manchester", "Edinburgh")], ["Earliest start date", "September 2026"]], labels: true, ruled: false)
                .Heading(v.One("2. Motivation and strengths", "Application questions"))
                .Each(p.Essays.Index(), at => (style switch
                {
                    0 => pen.Line($"Question {at.Index + 1}", look: Look.Small).Line(at.Item.Question, look: Look.Strong),
                    1 => pen.Line($"Q{at.Index + 1}. {at.Item.Question} (max. {limit} words) *", look: Look.Strong),
                    _ => pen.Line(at.Item.Question, look: Look.Strong).Line($"Maximum {limit} words", look: Look.Small),
                }).Each(at.Item.Paragraphs, text => pen.Line(text)).Gap())
                .Heading(v.One("3. Declaration", "Declaration")).Line("I have read the privacy notice. The answers above are my own.").Line("Where did you hear about us? University careers fair");
        });
    }
}
