namespace Interview.Tests.Resumes.Corpus;

/// <summary>CVs as countries have the custom: the EU's editor, Britain, India, South Africa, the Philippines, Australia.</summary>
internal static class HeldEnglishFormCountries
{
    private static readonly DateStyle DayFirst = new(m => $"01/{m.Number:00}/{m.Year}", " – ", "Current");
    private static readonly DateStyle DayFirstUpper = new(m => $"01/{m.Number:00}/{m.Year}", " – ", "CURRENT");
    private static readonly DateStyle SlashesCurrent = new(m => DateStyle.Slashes.Date(m), " – ", "Current");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LongToDate = new(m => DateStyle.LongMonths.Date(m), " – ", "to date");
    private static readonly DateStyle SlashesToDate = new(m => DateStyle.Slashes.Date(m), " - ", "date");
    private static readonly DateStyle ShortTo = new(m => DateStyle.ShortMonths.Date(m), " to ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle LongToCurrent = new(m => DateStyle.LongMonths.Date(m), " to ", "Current");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-eu-cv", "the EU's CV editor: personal line, dated posts with towns, language and digital skills", "en", Kind.Experienced, DayFirst, "summary skills education experience projects activities awards languages", EuCv, HeldOut: true) { OrDates = [SlashesCurrent, DayFirstUpper], Life = p => p with { TargetRoles = [] } },
        new("held-en-british-cv", "British CV: personal profile, key skills, employment history, A levels, interests, references on request", "en", Kind.Experienced, LongEnDash, "summary skills education experience certifications", British, HeldOut: true) { OrDates = [LongToDate, SlashesToDate, DateStyle.ShortMonths], Life = p => Schooled(Calling(p, "07700 9001"), new Variety(p).One("Priory Road High School", "St Hilda's Sixth Form College", "Castlegate School"), new Variety(p).One("A Levels: Mathematics (B), History (A), Biology (B)", "A Levels – English Literature A, Maths B, Geography B")) },
        new("held-en-india-fresher", "Indian fresher: career objective, table of education, project, strengths, personal details, declaration", "en", Kind.Graduate, ShortTo, "skills education experience projects activities awards certifications languages", IndiaFresher, HeldOut: true, OneRole: true) { OrDates = [ShortHyphen], Life = Fresher, Objective = role => $"To obtain a position as {role} in a reputed organisation where I can utilise my knowledge and skills and grow along with the organisation." },
        new("held-en-south-africa", "South African CV: personal details in a table, grade 12, duties and reason for leaving, referees", "en", Kind.Experienced, LongHyphen, "skills education experience certifications languages", SouthAfrica, HeldOut: true) { OrDates = [LongToCurrent, DateStyle.Slashes], Life = p => Schooled(Calling(p, "+27 82 555 01"), new Variety(p).One("Northcliff Ridge High School", "Kloofsig Secondary School"), "Grade 12 (National Senior Certificate)", 5) },
        new("held-en-philippines", "Philippine résumé: personal information, educational background, seminars, character references, certification of truth", "en", Kind.Graduate, LongHyphen, "skills education experience activities certifications", Philippines, HeldOut: true) { OrDates = [LongToCurrent, ShortHyphen], Life = p => Schooled(Calling(p, "+63 917 555 01"), new Variety(p).One("San Isidro National High School", "Holy Cross Academy"), "Senior High School", 2) },
        new("held-en-australia-criteria", "Australian résumé with referees, and a statement against the selection criteria behind it", "en", Kind.Experienced, ShortHyphen, "company summary skills education experience certifications essays", Australia, HeldOut: true) { OrDates = [LongHyphen, DateStyle.ShortMonths], Life = p => Calling(p, "0491 570 1") },
    ];

    public static Applicant Calling(Applicant p, string number) => p with { Phone = number + p.Phone[^2..] };

    /// <summary>Tells of the school before the first university too.</summary>
    public static Applicant Schooled(Applicant p, string school, string leftWith, int years = 6)
    {
        var start = p.Education[^1].Span!.From;
        return p with { Education = [.. p.Education, new Entry(school, school, leftWith, new Span(new Month(start.Year - years, 9), new Month(start.Year, 6)))] };
    }

    /// <summary>Day, month and year of birth.</summary>
    public static string Born(Applicant p, string joint)
    {
        var parts = p.Born.Split('.');
        return $"{parts[2]}{joint}{parts[1]}{joint}{parts[0]}";
    }

    /// <summary>Tells when each school was passed, and of both schools before the degree.</summary>
    private static Applicant Fresher(Applicant p)
    {
        var (v, start) = (new Variety(p), p.Education[^1].Span!.From.Year);
        var (higher, high) = (v.One("Vidya Jyothi Higher Secondary School", "Sacred Heart Junior College"), v.One("Kendra Public School", "Little Flower High School"));
        return Calling(p, "+91 98555 001") with
        {
            Education =
            [
                .. p.Education.Select(e => e with { Span = new Span(e.Span!.To ?? e.Span.From) }),
                new Entry(higher, higher, v.One("Class XII", "HSC (12th)"), new Span(new Month(start, 5))),
                new Entry(high, high, v.One("Class X", "SSLC (10th)"), new Span(new Month(start - 2, 4))),
            ],
        };
    }

    private static Sheet EuCv(Applicant p)
    {
        var v = new Variety(p);
        var (bracketed, town) = (v.Chance(), v.One("Dublin", "Cork", "Galway"));
        string When(Entry e) => bracketed ? $"[ {e.Period} ]" : e.Period!;
        return Pen.Write(new("Liberation Sans", "#004494", 10, Bottom: "{page}"), pen =>
        {
            void Dated(Entry e) => _ = bracketed
                ? pen.Line(When(e), look: Look.Small).Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line($"City: {town} | Country: Ireland", look: Look.Small)
                : pen.Line($"{When(e)} {town}, Ireland", look: Look.Small).Line($"{e.Role} – {e.Organisation}", look: Look.Strong);
            void Undertaken(Entry e) => pen.Line(When(e), look: Look.Small).Line(e.Title, look: Look.Strong).Line(Layout.Joined(", ", e.Role, e.Organisation)).Bullets(e.Claims).Gap();
            pen.Title(p.Name)
                .Line($"Date of birth: {Born(p, "/")} | Nationality: Irish | Phone number: {p.Phone} (Mobile) | Email address: {p.Email} | Address: 14 Mill Lane, {town}, Ireland (Home)", look: Look.Small)
                .Heading("ABOUT ME").Line(p.Summary!)
                .Heading("WORK EXPERIENCE");
            foreach (var e in p.Experience)
            {
                Dated(e);
                pen.Bullets(e.Claims).Gap();
            }

            pen.Heading("EDUCATION AND TRAINING").Each(p.Education, Dated)
                .Heading("LANGUAGE SKILLS").Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}")).Line("Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user", look: Look.Small)
                .Heading(v.One("SKILLS", "DIGITAL SKILLS", "JOB-RELATED SKILLS")).Line(string.Join(" | ", p.Skills))
                .Heading("PROJECTS").Each(p.Projects, Undertaken)
                .Heading("VOLUNTEERING").Each(p.Activities, Undertaken)
                .Heading("HONOURS AND AWARDS").Each(p.Awards, e => pen.Line(When(e), look: Look.Small).Line(e.Title, look: Look.Strong).Line($"Awarding institution: {e.Organisation}"))
                .Heading("DRIVING LICENCE").Line("Cars: B")
                .Line("I consent to the processing of my personal data for the purposes of this recruitment.", look: Look.Small);
        });
    }

    private static Sheet British(Applicant p)
    {
        var v = new Variety(p);
        var (titled, order, duties) = (v.Chance(), v.One(0, 1, 2), v.One("", "Key responsibilities:", "Duties included:"));
        string Cased(string heading) => titled ? heading : heading.ToUpperInvariant();
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), "#000000", 11), pen =>
        {
            _ = v.Chance() ? pen.Line("CURRICULUM VITAE", look: Look.Subtitle, centred: true) : pen;
            pen.Title(p.Name, centred: true).Line("27 Orchard Close, Leeds LS6 2AB", centred: true)
                .Line($"{v.One("Mobile", "Tel")}: {p.Phone} {v.One("|", "•", " ")} Email: {p.Email}", centred: true)
                .Line(string.Join(" / ", p.TargetRoles), look: Look.Strong, centred: true)
                .Heading(Cased(v.One("Personal Profile", "Personal Statement", "Profile"))).Line(p.Summary!)
                .Heading(Cased(v.One("Key Skills", "Skills", "Core Skills"))).Bullets(p.Skills)
                .Heading(Cased(v.One("Employment History", "Work Experience", "Career History")));
            foreach (var e in p.Experience)
            {
                _ = order switch
                {
                    0 => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong),
                    1 => pen.Line(e.Period!).Line(e.Role!, look: Look.Strong).Line(e.Organisation!),
                    _ => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!),
                };
                _ = duties.Length == 0 ? pen : pen.Line(duties);
                pen.Bullets(e.Claims).Gap();
            }

            pen.Heading(Cased(v.One("Education and Qualifications", "Education", "Education & Training")));
            foreach (var e in p.Education)
            {
                _ = order == 1 ? pen.Line(e.Period!).Line(e.Organisation!, look: Look.Strong).Line(e.Role!) : pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!);
            }

            _ = p.Certifications.Count == 0 ? pen : pen.Heading(Cased(v.One("Professional Qualifications", "Training and Certificates"))).Bullets([.. p.Certifications.Select(e => Layout.Joined(", ", e.Title, e.Organisation, e.Period))]);
            pen.Heading(Cased(v.One("Interests", "Hobbies and Interests"))).Line("Fell walking, five-a-side football and baking; I also help to run a local running club.")
                .Heading(Cased("Additional Information")).Line("Full clean UK driving licence and own car.")
                .Heading(Cased("References")).Line(v.One("References available on request.", "Available upon request."));
        });
    }

    private static Sheet IndiaFresher(Applicant p)
    {
        var v = new Variety(p);
        string Cased(string heading) => heading.ToUpperInvariant();
        var marks = v.One<string[]>(["8.12 CGPA", "84.6 %", "91.2 %"], ["76 %", "79.5 %", "88 %"]);
        return Pen.Write(new("Liberation Serif", v.One("#000000", "#1f3864"), 11), pen =>
        {
            pen.Title(v.One("CURRICULUM VITAE", "RESUME"), centred: true).Line(p.Name, look: Look.Strong).Line($"Mobile: {p.Phone}").Line($"E-mail: {p.Email}");
            _ = p.Objective is null ? pen : pen.Heading(Cased(v.One("Career Objective:", "Objective"))).Line(p.Objective);
            pen.Heading(Cased(v.One("Educational Qualification", "Academic Qualifications", "Academic Profile")))
                .Table([0.28, 0.34, 0.2, 0.18], [[v.One("Course", "Degree / Examination"), v.One("Institution", "School / College"), v.One("Year of Passing", "Month & Year of Passing"), "Percentage / CGPA"], .. p.Education.Index().Select(at => new[] { at.Item.Role!, at.Item.Organisation!, at.Item.Period!, marks[Math.Min(at.Index, 2)] })], header: true)
                .Heading(Cased(v.One("Technical Skills", "Skill Set", "Key Skills"))).Bullets(p.Skills)
                .Heading(Cased(v.One("Internship", "Internship / Industrial Training")));
            foreach (var e in p.Experience)
            {
                pen.Line($"{e.Role} at {e.Organisation} ({e.Period})", look: Look.Strong).Bullets(e.Claims);
            }

            pen.Heading(Cased(v.One("Academic Projects", "Project Details", "Projects Undertaken")));
            foreach (var e in p.Projects)
            {
                pen.Line($"Title: {e.Title}", look: Look.Strong);
                _ = e.Organisation is null ? pen : pen.Line($"Organisation: {e.Organisation}");
                _ = e.Role is null ? pen : pen.Line($"Role: {e.Role}");
                pen.Line($"Duration: {e.Period}").Line("Team Size: 4").Line("Description:").Bullets(e.Claims).Gap();
            }

            _ = p.Certifications.Count == 0 ? pen : pen.Heading(Cased("Certifications")).Bullets([.. p.Certifications.Select(e => Layout.Joined(", ", e.Title, e.Organisation, e.Period))]);
            pen.Heading(Cased(v.One("Achievements", "Awards and Achievements"))).Bullets([.. p.Awards.Select(e => Layout.Joined(", ", e.Title, e.Organisation, e.Period))])
                .Heading(Cased(v.One("Co-curricular Activities", "Extra Curricular Activities"))).Each(p.Activities, e => pen.Line(Layout.Joined(", ", e.Title, e.Organisation, e.Role, e.Period)).Bullets(e.Claims))
                .Heading(Cased("Strengths")).Bullets(["Quick learner and good listener", "Positive attitude", "Ability to work in a team"])
                .Heading(Cased(v.One("Personal Details", "Personal Profile")))
                .Table([0.3, 0.7], [["Father's Name", $": Mr. R. {p.Name.Split(' ')[^1]}"], ["Date of Birth", $": {Born(p, "/")}"], ["Marital Status", ": Single"], ["Nationality", ": Indian"], ["Languages Known", $": {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}"], ["Hobbies", ": Playing cricket, listening to music"], ["Permanent Address", ": 12/4, 2nd Cross, Gandhi Nagar, Mysuru - 570001"]], labels: true, ruled: false)
                .Heading(Cased("Declaration")).Line("I hereby declare that the above-mentioned information is correct up to my knowledge and I bear the responsibility for the correctness of the above-mentioned particulars.").Gap()
                .Line("Place: Mysuru").Line("Date:", $"({p.Name})");
        });
    }

    private static Sheet SouthAfrica(Applicant p)
    {
        var v = new Variety(p);
        var (reasons, organisation) = (v.One<string[]>(["Still employed", "Career growth"], ["Current position", "Contract ended"]), v.One("Company", "Employer", "Name of Company"));
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), "#000000", 11, Bottom: "Page {page}"), pen =>
        {
            pen.Line(v.One("CURRICULUM VITAE", "CURRICULUM VITAE OF"), look: Look.Subtitle, centred: true).Title(p.Name, centred: true)
                .Heading("PERSONAL DETAILS")
                .Table([0.36, 0.64], [["Full Names", p.Name], ["Date of Birth", Born(p, "/")], ["Nationality", "South African"], ["Contact Number", p.Phone], ["E-mail Address", p.Email], ["Residential Address", "8 Jacaranda Street, Centurion, 0157"], ["Languages", string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))], ["Driver's Licence", v.One("Code 08 (own transport)", "Code B")], ["Criminal Record", "None"], ["Health", "Excellent"], ["Notice Period", "One calendar month"], .. p.TargetRoles.Take(1).Select(_ => new[] { "Position Applied For", string.Join(" / ", p.TargetRoles) })], labels: true, ruled: v.Chance());
            var (tertiary, secondary) = (p.Education.SkipLast(1), p.Education[^1]);
            pen.Heading("SECONDARY EDUCATION").Table([0.36, 0.64], [["Last School Attended", secondary.Organisation!], ["Highest Grade Passed", secondary.Role!], ["Period", secondary.Period!], ["Subjects", "English, Afrikaans, Mathematics, Physical Sciences, Life Sciences, Geography"]], labels: true, ruled: false)
                .Heading("TERTIARY EDUCATION").Each(tertiary, e => pen.Table([0.36, 0.64], [["Institution", e.Organisation!], ["Qualification", e.Role!], ["Period", e.Period!]], labels: true, ruled: false).Gap());
            _ = p.Certifications.Count == 0 ? pen : pen.Heading("OTHER COURSES").Each(p.Certifications, e => pen.Line(Layout.Joined(" – ", e.Title, e.Organisation, e.Period)));
            pen.Heading(v.One("SKILLS", "SKILLS AND COMPETENCIES")).Bullets(p.Skills).Heading(v.One("EMPLOYMENT HISTORY", "WORK EXPERIENCE"));
            foreach (var (at, e) in p.Experience.Index())
            {
                pen.Table([0.36, 0.64], [[organisation, e.Organisation!], ["Position", e.Role!], ["Period", e.Period!], [at % 2 == 0 ? "Duties" : "Duties and Responsibilities", string.Join('\n', e.Claims.Select(claim => $"• {claim}"))], ["Reason for Leaving", reasons[e.Span!.Ongoing ? 0 : 1]]], labels: true, ruled: false).Gap();
            }

            pen.Heading("REFERENCES").Line("Mr T. Maseko, Line Manager").Line(p.Experience[0].Organisation!).Line("012 555 0144").Gap().Line("Mrs J. van Wyk, Supervisor").Line(p.Experience[^1].Organisation!).Line("011 555 0178");
        });
    }

    private static Sheet Philippines(Applicant p)
    {
        var v = new Variety(p);
        var (tertiary, secondary) = (p.Education.SkipLast(1).ToList(), p.Education[^1]);
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), "#000000", 11), pen =>
        {
            pen.Title(p.Name).Line("Blk 7 Lot 12, Sampaguita St., Brgy. San Roque, Marikina City").Line($"{v.One("Contact No.", "Mobile No.")}: {p.Phone}").Line($"Email Address: {p.Email}");
            _ = p.TargetRoles.Count == 0 ? pen : pen.Line($"{v.One("Position Desired", "Position Applied For")}: {string.Join(" / ", p.TargetRoles)}", look: Look.Strong);
            pen.Heading("EDUCATIONAL BACKGROUND");
            _ = v.Chance()
                ? pen.Table([0.2, 0.5, 0.3], [.. tertiary.Select(e => new[] { "Tertiary", $"{e.Organisation}\n{e.Role}", e.Period! }), ["Secondary", $"{secondary.Organisation}\n{secondary.Role}", secondary.Period!]], labels: true, ruled: false)
                : pen.Line("Tertiary:", look: Look.Strong).Each(tertiary, e => pen.Line(e.Organisation!, e.Period).Line(e.Role!)).Line("Secondary:", look: Look.Strong).Line(secondary.Organisation!, secondary.Period).Line(secondary.Role!);
            pen.Heading(v.One("WORK EXPERIENCE", "ON-THE-JOB TRAINING", "WORK EXPERIENCE / OJT"))
                .Each(p.Experience, e => pen.Line(e.Role!, look: Look.Strong).Line(e.Organisation!).Line(e.Period!).Bullets(e.Claims).Gap())
                .Heading(v.One("SKILLS", "SKILLS AND QUALIFICATIONS")).Bullets(p.Skills)
                .Heading(v.One("AFFILIATIONS", "ORGANIZATIONS AND ACTIVITIES")).Each(p.Activities, e => pen.Line(e.Title, look: Look.Strong).Line(Layout.Joined(", ", e.Organisation, e.Role)).Line(e.Period!).Bullets(e.Claims));
            _ = p.Certifications.Count == 0 ? pen : pen.Heading(v.One("SEMINARS AND TRAININGS ATTENDED", "TRAININGS AND CERTIFICATIONS")).Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line(Layout.Joined(", ", e.Organisation, e.Period)));
            pen.Heading(v.One("PERSONAL INFORMATION", "PERSONAL DATA"))
                .Table([0.3, 0.7], [["Age", ": 24 years old"], ["Birth Date", $": {Born(p, "-")}"], ["Civil Status", ": Single"], ["Religion", ": Roman Catholic"], ["Height", ": 165 cm"], ["Weight", ": 58 kg"], ["Citizenship", ": Filipino"]], labels: true, ruled: false)
                .Heading("CHARACTER REFERENCES").Line("Engr. Ramon D. Salcedo, Department Head, 0917 555 0190").Line("Ms. Liza P. Manalo, Guidance Counselor, 0917 555 0162").Gap()
                .Line("I hereby certify that the above information is true and correct to the best of my knowledge and belief.").Gap()
                .Line(p.Name, look: Look.Strong).Line("Applicant's Signature", look: Look.Small);
        });
    }

    private static Sheet Australia(Applicant p)
    {
        var v = new Variety(p);
        var (vacancy, duties) = (v.One("VAC-118204", "2026/0417", "520991"), v.One("Key responsibilities and achievements:", "Responsibilities:"));
        return Pen.Write(new("Liberation Sans", v.One("#000000", "#00594c"), 10.5, Bottom: $"{p.Name} | Page {{page}}"), pen =>
        {
            pen.Title(p.Name).Line($"Brunswick VIC 3056 | {p.Phone} | {p.Email}");
            pen.Heading(v.One("Career Overview", "Professional Summary", "Career Profile")).Line(p.Summary!)
                .Heading(v.One("Key Skills", "Skills Summary", "Key Capabilities")).Bullets(p.Skills)
                .Heading(v.One("Qualifications", "Education and Qualifications", "Education")).Each(p.Education, e => pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!));
            _ = p.Certifications.Count == 0 ? pen : pen.Heading(v.One("Professional Development", "Licences and Certificates")).Bullets([.. p.Certifications.Select(e => Layout.Joined(", ", e.Title, e.Organisation, e.Period))]);
            pen.Heading(v.One("Employment History", "Professional Experience", "Career History"))
                .Each(p.Experience, e => pen.Line(e.Role!, e.Period, Look.Strong).Line(e.Organisation!).Line(duties, look: Look.Small).Bullets(e.Claims).Gap())
                .Heading("Referees").Line("Karen Doyle, Operations Manager, (03) 5550 0142").Line("Anthony Russo, Team Leader, (03) 5550 0167")
                .PageBreak()
                .Line(v.One("Statement Addressing the Selection Criteria", "Response to Key Selection Criteria"), look: Look.Subtitle)
                .Line($"Applicant: {p.Name}").Line(p.TargetRoles.Count == 0 ? $"Vacancy reference: {vacancy}" : $"Position: {string.Join(" / ", p.TargetRoles)} ({vacancy})").Line(p.TargetCompany is null ? "" : $"Employer: {p.TargetCompany}").Gap()
                .Each(p.Essays.Index(), at => pen.Line($"Criterion {at.Index + 1}: {at.Item.Question}", look: Look.Strong).Each(at.Item.Paragraphs, text => pen.Line(text)).Gap());
        });
    }
}
