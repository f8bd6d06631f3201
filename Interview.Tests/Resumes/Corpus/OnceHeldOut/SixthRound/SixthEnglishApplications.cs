using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;
using static Interview.Tests.Resumes.Corpus.SixthEnglishForms;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English application forms: of a shop, a school, a ministry, a bio-data sheet from the stationer's, an international organisation, a statement sent with a form.</summary>
internal static class SixthEnglishApplications
{
    private const string TownSchool = "San Roque Elementary School", HighSchool = "Rizal National High School";

    private static readonly DateStyle SlashesTo = new(m => $"{m.Number:00}/{m.Year}", " to ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortHyphenToDate = new(m => DateStyle.ShortMonths.Date(m), " - ", "to date");
    private static readonly DateStyle BareTo = new(m => $"{m.Number}/{m.Year}", " to ", "now");
    private static readonly DateStyle LongToDate = new(m => DateStyle.LongMonths.Date(m), " to ", "date");
    private static readonly DateStyle HyphenYears = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");

    /// <summary>First and last month in cells of their own, the label of the second between them.</summary>
    private static readonly DateStyle FromTo = new(m => $"{m.Number:00}/{m.Year}", " TO ", "PRESENT");
    private static readonly DateStyle ShortFromTo = new(m => DateStyle.ShortMonths.Date(m), " TO ", "PRESENT");

    private static readonly string[] Schools = ["Hawthorn Lane Primary School", "Brookside Academy", "St Aidan's Catholic High School", "Kingsmead School", "Fernhill Junior School", "Priory Park Academy"];

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-counter-form", "a shop's application for employment: labels in the corners of boxes, work performed beside employer, dates and wage, days one can work", "en", Kind.Experienced, SlashesTo, "company skills education experience languages", CounterForm)
        {
            Life = Schooled("Franklin High School", "General studies", years: 4), OrDates = [BareTo, ShortHyphen],
        },
        new("en-school-form", "a school's application for a teaching post: vacancy, registration, present post in a grid, earlier posts in a table, in-service training, statement", "en", Kind.Experienced, SlashesTo, "company summary education experience certifications", SchoolForm)
        {
            Life = p => For(Schools)(p) with { TargetCompany = p.TargetCompany is null ? null : "Oakley Vale Learning Trust" }, Professions = "hr", OrDates = [ShortHyphenToDate, LongToDate],
        },
        new("en-ministry", "a civil service's online application as printed: job history, full qualifications, previous skills and experience, answers with how many words", "en", Kind.Experienced, LongToDate, "company summary skills education experience essays", Ministry) { OrDates = [ShortHyphen, SlashesTo] },
        new("en-bio-data", "Philippine bio-data sheet as stationers sell it: personal data, schools with year graduated, employment record, thumbmark", "en", Kind.Experienced, HyphenYears, "skills education experience languages", BioData)
        {
            Life = Grown, OrDates = [ShortHyphen, LongHyphen],
            Tells = (section, e) => section == "experience" ? e with { Claims = [] } : e,
        },
        new("en-personal-history", "an international organisation's numbered personal history: present post and former posts in boxes, duties below, questions with yes and no", "en", Kind.LongCareer, FromTo, "skills education experience certifications languages", PersonalHistory) { OrDates = [ShortFromTo] },
        new("en-supporting-statement", "supporting statement sent beside a form: one criterion after another, an answer under each", "en", Kind.EssaysOnly, DateStyle.ShortMonths, "company essays", SupportingStatement),
    ];

    /// <summary>Also the schools of childhood, all with the year of leaving only.</summary>
    private static Applicant Grown(Applicant p)
    {
        var year = p.Education[^1].Span!.From.Year;
        return Passed(p with
        {
            Education =
            [
                .. p.Education, new Entry(HighSchool, HighSchool, Span: new(new Month(year - 4, 6), new Month(year, 3))), new Entry(TownSchool, TownSchool, Span: new(new Month(year - 10, 6), new Month(year - 4, 3))),
            ],
        });
    }

    private static Sheet CounterForm(Applicant p)
    {
        var v = new Variety(p);
        var (town, wages, reasons, bosses) = (v.One("Dayton, OH", "Mesa, AZ", "Albany, NY"), v.InSomeOrder("$16.50", "$18.25", "$21.00", "$15.75"), v.InSomeOrder("Moved", "Better hours", "Store closed", "Back to school"), v.InSomeOrder("Pat Riley", "Dolores Kemp", "Jim Tran"));
        string[] Hours(string when, string hours) => [when, .. Enumerable.Range(0, 7).Select(day => day is 2 or 6 ? v.One(hours, "–") : hours)];
        return Pen.Write(new("Liberation Sans", "#000000", v.One(9.5, 10), Bottom: "We consider applicants for all positions without regard to race, color, religion, sex, age or disability."), pen => pen
            .Title(v.One("Application for Employment", "APPLICATION FOR EMPLOYMENT"), centred: true)
            .Line("An Equal Opportunity Employer", look: Look.Small, centred: true)
            .Table([0.5, 0.25, 0.25],
            [
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [[$"{v.One("Store", "Company")}\n{p.TargetCompany}", Table.Before, Table.Before]],
                [$"Name\n{p.Name}", "Date of Application\n03/16/2026", "Are you 18 or older?\nYes"], [$"Address\n{p.Address}", $"Phone\n{p.Phone}", "Authorized to work in the U.S.?\nYes"],
                [$"Email\n{p.Email}", "Date You Can Start\nRight away", $"Pay Expected\n{v.One("Open", "$19 an hour")}"], .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[$"Position(s) Applied For\n{Roles(p)}", Table.Before, Table.Before]],
            ])
            .Heading("AVAILABILITY").Table([0.16, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12], [["", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], Hours("From", v.One("8 am", "open")), Hours("To", v.One("6 pm", "close"))], header: true)
            .Heading("EDUCATION").Table([0.2, 0.32, 0.2, 0.28], [["School", "Name of School", "Dates Attended", "Course of Study"], .. p.Education.Index().Select(e => new[] { e.Index == p.Education.Count - 1 ? "High School" : "College", e.Item.Organisation!, e.Item.Period!, e.Item.Role! })], header: true)
            .Heading("EMPLOYMENT EXPERIENCE").Line("Start with your present or last job.", look: Look.Small)
            .Each(p.Experience.Index(), e => pen.Table([0.32, 0.26, 0.42],
            [
                [$"Employer\n{e.Item.Organisation}", $"Dates Employed\n{e.Item.Period}", string.Join('\n', e.Item.Claims.Prepend("Work Performed"))], [$"Address\n{town}", $"Hourly Rate / Salary\n{wages[e.Index % wages.Count]}", Table.Above],
                [$"Job Title\n{e.Item.Role}", $"Supervisor\n{bosses[e.Index % bosses.Count]}", Table.Above], [$"Reason for Leaving\n{(e.Item.Span!.Ongoing ? "Still working here" : reasons[e.Index % reasons.Count])}", Table.Before, Table.Above],
            ]).Gap())
            .Heading("SPECIAL SKILLS AND QUALIFICATIONS").Line("Summarize special job-related skills acquired from employment or other experience.", look: Look.Small).Line(string.Join(", ", p.Skills))
            .Heading("FOREIGN LANGUAGES").Line(Spoken(p))
            .Heading("REFERENCES").Table([0.4, 0.3, 0.3], [["Name", "Phone", "Years Known"], ["Marcy Dillard", "(937) 555-0148", "6"], ["Rev. Alan Stokes", "(937) 555-0117", "11"]], header: true)
            .Heading("APPLICANT'S STATEMENT").Line("I certify that answers given herein are true and complete to the best of my knowledge. I understand that employment is at will.").Line($"Signature of Applicant: {p.Name}", "Date: 03/16/2026"));
    }

    private static Sheet SchoolForm(Applicant p)
    {
        var v = new Variety(p);
        var (now, age, reasons) = (p.Experience[0], v.InSomeOrder("11–16, mixed, 940 on roll", "4–11, mixed, 210 on roll", "11–18, mixed, 1,180 on roll"), v.InSomeOrder("Promotion", "Relocation", "End of fixed-term contract"));
        return Pen.Write(new("Liberation Sans", v.One("#2e3192", "#006b54", "#000000"), v.One(10, 10.5), Top: "Application for a teaching appointment – confidential", Bottom: "Page {page} of 8"), pen => pen
            .Title(v.One("APPLICATION FORM – TEACHING STAFF", "Teacher Application Form"))
            .Heading("1. Details of vacancy").Table([0.3, 0.7], [.. Row(v.One("Post applied for", "Vacancy job title"), Roles(p)), .. Row(v.One("School or trust", "Name of employer"), p.TargetCompany), ["Closing date", "27 March 2026, noon"]], labels: true)
            .Heading("2. Personal details").Table([0.3, 0.7],
            [
                ["Full name", p.Name], ["Address", p.Address], ["Telephone", p.Phone], ["Email address", p.Email], ["Teacher reference number", "RP 21/48862"], ["Do you have Qualified Teacher Status?", "Yes"], ["Induction completed", "Yes"],
            ], labels: true)
            .Heading(v.One("3. Present or last appointment", "3. Current or most recent teaching post")).Table([0.3, 0.7],
            [
                ["Name of school", now.Organisation!], ["Type of school, age range, number on roll", age[0]], ["Job title", now.Role!], ["Dates of appointment", now.Period!], ["Salary and allowances", v.One("Main scale M5", "Main scale M6, TLR 2a")], .. Row("Responsibilities", string.Join('\n', now.Claims)),
            ], labels: true)
            .Heading(v.One("4. Previous teaching appointments", "4. Previous employment")).Line("Most recent first. Please account for any gaps.", look: Look.Small)
            .Table([0.24, 0.18, 0.4, 0.18], [["School", "Dates", "Post held and responsibilities", "Reason for leaving"], .. p.Experience.Skip(1).Index().Select(e => new[] { $"{e.Item.Organisation}\n{age[(e.Index + 1) % age.Count]}", e.Item.Period!, string.Join('\n', e.Item.Claims.Prepend(e.Item.Role!)), reasons[e.Index % reasons.Count] })], header: true)
            .Heading("5. Education and qualifications").Table([0.36, 0.24, 0.4], [["University or college", "Dates", "Qualification obtained"], .. p.Education.Select(e => new[] { e.Organisation!, e.Period!, e.Role! })], header: true)
            .Heading(v.One("6. In-service training and professional development", "6. Professional courses attended")).Table([0.4, 0.36, 0.24], [["Subject or course", "Provider", "Date"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading(v.One("7. Statement in support of application", "7. Personal statement")).Line(p.Summary!)
            .Heading("8. Referees").Table([0.3, 0.35, 0.35], [["", "First referee", "Second referee"], ["Name", "Mrs Judith Amory", "Mr Colm Heaney"], ["Position", "Headteacher", "Head of Department"], ["May we contact before interview?", "Yes", "Yes"]], header: true)
            .Heading("9. Declarations").Line("The post is exempt from the Rehabilitation of Offenders Act 1974. The appointment is subject to an enhanced disclosure check.").Line("I declare that the information given is accurate and that I am not on any list barring me from work with children.").Line($"Signed {p.Name}", "Date 16 March 2026"));
    }

    private static Sheet Ministry(Applicant p)
    {
        var v = new Variety(p);
        var (words, duties) = (v.One("(250 words)", "(maximum 250 words)"), v.One("Key responsibilities and achievements", "Main responsibilities"));
        return Pen.Write(new("Liberation Sans", v.One("#1d70b8", "#000000"), v.One(10.5, 11), Bottom: "Application reference 9938127 – page {page}"), pen => pen
            .Title(v.One("Your application", "Application summary"))
            .Table([0.32, 0.68], [.. Row("Vacancy", Roles(p)), .. Row(v.One("Department or agency", "Employer"), p.TargetCompany), ["Vacancy reference", "388204"], ["Application stage", "Submitted"]], labels: true, ruled: false)
            .Heading("Personal information").Table([0.32, 0.68], [["Name", p.Name], ["Preferred contact number", p.Phone], ["Email", p.Email], ["Address", p.Address], ["Are you a current civil servant?", "No"], ["Nationality requirements met", "Yes"]], labels: true, ruled: false)
            .Heading("CV")
            .Line("Job history", look: Look.Subtitle).Each(p.Experience, e => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!).Line(e.Claims.Count == 0 ? "" : duties, look: Look.Small).Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Line(v.One("Full qualification details", "Qualifications"), look: Look.Subtitle).Each(p.Education, e => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!).Gap())
            .Line("Previous skills and experience", look: Look.Subtitle).Line(p.Summary!)
            .Line(v.One("Technical skills", "Skills"), look: Look.Subtitle).Bullets(p.Skills)
            .Heading(v.One("Behaviours", "Application questions")).Each(p.Essays, essay => pen.Line($"{essay.Question} {words}", look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap())
            .Heading("Diversity monitoring").Line("Your answers are not shared with the panel.")
            .Heading("Declaration").Line("Have you been dismissed from a job in government in the last five years? No"));
    }

    private static Sheet BioData(Applicant p)
    {
        var v = new Variety(p);
        var kin = p.Name.Split(' ')[^1];
        static string Level(int at) => at switch { 0 => "Elementary:", 1 => "High School:", _ => "College:" };
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#000000", v.One(11, 10.5)), pen => pen
            .Title(v.One("BIO-DATA", "BIODATA"), centred: true)
            .Table([0.3, 0.45, 0.25], [.. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Position Desired:", Roles(p), "2 x 2\nPhoto"]], ["Date:", "March 16, 2026", p.TargetRoles.Count == 0 ? "2 x 2\nPhoto" : Table.Above]], labels: true)
            .Heading("PERSONAL DATA").Table([0.22, 0.34, 0.2, 0.24],
            [
                ["Name:", p.Name, "Gender:", v.One("Female", "Male")], ["City Address:", p.Address, "Civil Status:", v.One("Single", "Married")], ["Telephone:", p.Phone, "Citizenship:", "Filipino"], ["E-mail Address:", p.Email, "Date of Birth:", Born(p, '/')],
                ["Height:", v.One("5'3\"", "5'6\""), "Weight:", v.One("54 kg", "63 kg")], ["Religion:", "Roman Catholic", "Place of Birth:", v.One("Iloilo City", "Batangas City")],
                ["Language or dialect spoken and written:", Spoken(p), Table.Before, Table.Before], ["Father's Name:", $"Ernesto {kin}", "Occupation:", "Farmer"], ["Mother's Name:", $"Corazon {kin}", "Occupation:", "Housewife"],
                ["Person to be contacted in case of emergency:", $"Corazon {kin}", Table.Before, Table.Before],
            ], labels: true, ruled: false)
            .Heading("EDUCATIONAL BACKGROUND").Table([0.2, 0.42, 0.22, 0.16], p.Education.Reverse().Index().Select(e => new[] { Level(e.Index), e.Item.Role is null ? e.Item.Organisation! : $"{e.Item.Organisation}\nDegree Received: {e.Item.Role}", "Year Graduated:", e.Item.Period! }), ruled: false)
            .Heading("EMPLOYMENT RECORD").Table([0.36, 0.34, 0.3], [["Company Name", "Position", v.One("From – To", "Inclusive Dates")], .. p.Experience.Select(e => new[] { e.Organisation!, e.Role!, e.Period! })], header: true)
            .Heading("SPECIAL SKILLS").Line(string.Join(", ", p.Skills))
            .Heading("CHARACTER REFERENCE").Table([0.36, 0.34, 0.3], [["Name", "Position", "Contact No."], ["Marilou Dizon", "School Registrar", "0917 555 0162"], ["Engr. Noel Abad", "Project Engineer", "0918 555 0109"]], header: true)
            .Table([0.5, 0.5], [["Res. Cert. No.: 08812754", "SSS: 34-1188203-5"], ["Issued at: Quezon City", "TIN: 418-220-119"]], ruled: false)
            .Line("I hereby certify that the above information is true and correct to the best of my knowledge and belief.").Gap()
            .Table([0.3, 0.7], [["Thumbmark", $"{p.Name}\nApplicant's Signature"]]));
    }

    private static Sheet PersonalHistory(Applicant p)
    {
        var v = new Variety(p);
        var (reasons, bosses, place) = (v.InSomeOrder("End of contract", "Career development", "Project closed", "Family reasons"), v.InSomeOrder("Ms. Anke Vogt", "Mr. Samuel Tetteh", "Ms. Laila Haddad"), v.InSomeOrder("Geneva, Switzerland", "Nairobi, Kenya", "Vienna, Austria"));
        Pen Post(Pen pen, Entry e, int at) => pen.Table([0.2, 0.2, 0.6],
        [
            [$"FROM\n{Ends(e, " TO ")[0]}", $"TO\n{Ends(e, " TO ")[1]}", $"EXACT TITLE OF YOUR POST:\n{e.Role}"],
            ["SALARIES PER ANNUM\nNot stated", "STAFF SUPERVISED\n" + v.One("None", "3", "5"), $"NAME OF EMPLOYER:\n{e.Organisation}"],
            [$"NAME OF SUPERVISOR:\n{bosses[at % bosses.Count]}", Table.Before, $"ADDRESS OF EMPLOYER:\n{place[at % place.Count]}"], [e.Span!.Ongoing ? "REASON FOR LEAVING:\nNot applicable" : $"REASON FOR LEAVING:\n{reasons[at % reasons.Count]}", Table.Before, Table.Before],
            [string.Join('\n', e.Claims.Prepend("DESCRIPTION OF YOUR DUTIES")), Table.Before, Table.Before],
        ]).Gap();
        return Pen.Write(new("Liberation Sans", "#000000", v.One(9, 9.5), Top: "PERSONAL HISTORY", Bottom: "P. {page}"), pen => pen
            .Title("PERSONAL HISTORY FORM", centred: true)
            .Line("INSTRUCTIONS: Please answer each question clearly and completely. Type or print in ink.", look: Look.Small)
            .Table([0.5, 0.25, 0.25],
            [
                [$"1. Name in full\n{p.Name}", $"2. Date of birth\n{Born(p, '/')}", $"3. Nationality at birth\n{v.One("Irish", "Ghanaian", "Danish")}"], [$"4. Present address\n{p.Address}", $"5. Telephone\n{p.Phone}", "6. Sex\n" + v.One("F", "M")],
                [$"7. E-mail\n{p.Email}", "8. Marital status\n" + v.One("Single", "Married"), "9. Dependants\nNone"], .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[$"10. For which position do you wish to be considered?\n{Roles(p)}", Table.Before, Table.Before]],
            ])
            .Line("11. Would you accept employment for less than six months?  YES [  ]  NO [X]").Line("12. Have you any relatives employed by this organisation?  YES [  ]  NO [X]")
            .Heading("13. KNOWLEDGE OF LANGUAGES").Table([0.5, 0.5], [["OTHER LANGUAGES", "ABILITY TO SPEAK AND WRITE"], .. p.Languages.Select(e => new[] { e.Title, e.Level! })], header: true)
            .Heading("14. EDUCATION. University or equivalent").Table([0.4, 0.3, 0.3], [["NAME OF INSTITUTION", "ATTENDED FROM / TO", "DEGREES OBTAINED"], .. p.Education.Select(e => new[] { e.Organisation!, e.Period!, e.Role! })], header: true)
            .Heading("15. TRAINING AND CERTIFICATES").Table([0.4, 0.3, 0.3], [["NAME", "ISSUED BY", "DATE"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("16. SKILLS, SOFTWARE AND EQUIPMENT YOU CAN USE").Line(string.Join(", ", p.Skills))
            .Heading("17. EMPLOYMENT RECORD. Starting with your present post, list in reverse order every employment you have had.")
            .Line("A. PRESENT POST (LAST POST, IF NOT PRESENTLY IN EMPLOYMENT)", look: Look.Strong).Each(p.Experience.Take(1), e => Post(pen, e, 0))
            .Line("B. PREVIOUS POSTS", look: Look.Strong).Each(p.Experience.Skip(1).Index(), e => Post(pen, e.Item, e.Index + 1))
            .Line("18. Have you any objection to our making inquiries of your present employer?  YES [  ]  NO [X]")
            .Heading("19. REFERENCES").Table([0.35, 0.35, 0.3], [["FULL NAME", "FULL ADDRESS", "OCCUPATION"], ["Dr. Pilar Ortega", "Calle Mayor 4, Madrid", "Lecturer"], ["Ms. Hanne Dahl", "Storgata 11, Oslo", "Adviser"]], header: true)
            .Line("20. I certify that the statements made by me in answer to the foregoing questions are true, complete and correct to the best of my knowledge and belief.").Line("DATE: 16/03/2026", "SIGNATURE: ..................."));
    }

    private static Sheet SupportingStatement(Applicant p)
    {
        var v = new Variety(p);
        var (label, plain) = (v.One("Criterion", "", "Question"), v.Chance());
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#1f3864"), v.One(11, 11.5), Bottom: $"{p.Name} – supporting statement – page {{page}}"), pen => pen
            .Title(v.One("Supporting Statement", "Supporting Information"))
            .Line($"{v.One("Name", "Applicant", "Candidate")}: {p.Name}").Line(Told(v.One("Post: ", "Job title: ", "Role applied for: "), Roles(p))).Line(Told(v.One("Employer: ", "Organisation: "), p.TargetCompany)).Line($"Email: {p.Email}").Line($"Telephone: {p.Phone}").Line("Vacancy reference: R260117", look: Look.Small)
            .Gap()
            .Each(p.Essays.Index(), essay => pen.Line($"{(label.Length == 0 ? "" : $"{label} {essay.Index + 1}: ")}{essay.Item.Question}", look: plain ? Look.Strong : Look.Heading).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap())
            .Line(v.One("Thank you for considering my application.", "")));
    }
}
