using static Interview.Tests.Resumes.Corpus.FifthEnglishLives;
using static Interview.Tests.Resumes.Corpus.SixthEnglishForms;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English CVs with the habits of a country: British, Indian, Gulf, Australian, Irish, Singaporean.</summary>
internal static class SixthEnglishCountries
{
    private static readonly DateStyle ShortToPresent = new(m => DateStyle.ShortMonths.Date(m), " to ", "present");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle LongTillDate = new(m => DateStyle.LongMonths.Date(m), " to ", "till date");
    private static readonly DateStyle HyphenMonthsTill = new(m => DateStyle.ShortMonths.Date(m).Replace(' ', '-'), " to ", "Till Date");
    private static readonly DateStyle PointsTill = new(m => $"{m.Number:00}.{m.Year}", " to ", "till date");
    private static readonly DateStyle ShortCurrent = new(m => DateStyle.ShortMonths.Date(m), " – ", "Current");
    private static readonly DateStyle LongCurrent = new(m => DateStyle.LongMonths.Date(m), " - ", "Current");
    private static readonly DateStyle YearsCurrent = new(m => $"{m.Year}", " – ", "current", YearsOnly: true);
    private static readonly DateStyle SlashesCurrent = new(m => $"{m.Number:00}/{m.Year}", " - ", "Current");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-uk-standard", "British CV: profile, key skills in two columns, employer and dates on a line, job title labelled, sixth form, interests", "en", Kind.Experienced, ShortToPresent, "summary skills education experience awards certifications", UkStandard)
        {
            Life = Schooled("Thornbury Sixth Form College", "3 A Levels (ABB)", years: 2), OrDates = [LongEnDash, DateStyle.Slashes, DateStyle.Years],
        },
        new("en-indian-labelled", "Indian CV: objective, organization, designation and duration labelled with colons, numbered table of examinations, personal profile, declaration", "en", Kind.Experienced, LongTillDate, "skills education experience certifications languages", IndianLabelled, OneRole: true)
        {
            Life = Examined, OrDates = [HyphenMonthsTill, DateStyle.ShortMonths],
            Objective = role => $"To work as {role} in a reputed organization where I can utilize my knowledge and grow along with the organization.",
        },
        new("en-gulf", "a Gulf CV: post applied for, visa and licence, Gulf experience before that at home, passport details", "en", Kind.Experienced, LongTillDate, "summary skills education experience certifications languages", Gulf) { OrDates = [PointsTill, HyphenMonthsTill, ShortHyphen] },
        new("en-australian", "Australian résumé: career objective in prose, qualifications and tickets together, dates left of jobs, volunteer work, referees", "en", Kind.CareerChanger, ShortCurrent, "summary skills education experience activities certifications", Australian) { OrDates = [LongCurrent, YearsCurrent] },
        new("en-irish", "Irish graduate's CV: degree with result, Leaving Certificate, placement, final year project, achievements and interests, referees", "en", Kind.Graduate, DateStyle.ShortMonths, "skills education experience projects activities awards languages", Irish)
        {
            Life = Schooled("Coláiste Naomh Éanna", "Leaving Certificate"), OrDates = [DateStyle.Years, LongEnDash, DateStyle.Slashes],
        },
        new("en-singapore", "Singaporean résumé: personal particulars, last drawn and expected salary, reason for leaving each job, national service", "en", Kind.Experienced, ShortHyphen, "summary skills education experience certifications languages", Singapore) { OrDates = [LongEnDash, SlashesCurrent] },
    ];

    /// <summary>Also the two examinations of school; of all of them the date of passing.</summary>
    private static Applicant Examined(Applicant p)
    {
        const string College = "Government Junior College", School = "Kendriya Vidyalaya No. 2";
        var year = p.Education[^1].Span!.From.Year;
        return Passed(p with
        {
            Education =
            [
                .. p.Education, new Entry(College, College, "Higher Secondary (XII)", new(new Month(year - 2, 6), new Month(year, 4))), new Entry(School, School, "Secondary School (X)", new(new Month(year - 7, 6), new Month(year - 2, 4))),
            ],
        });
    }

    private static Sheet UkStandard(Applicant p)
    {
        var v = new Variety(p);
        var (title, duties, upper, town) = (v.One("Job Title: ", "Position: ", ""), v.One("Main duties and responsibilities:", "Duties included:", ""), v.Chance(), v.One("", "Leeds", "Bristol"));
        string Head(string name) => upper ? name.ToUpperInvariant() : name;
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#2e74b5", "#385623"), v.One(10.5, 11)), pen => pen
            .Title(p.Name)
            .Line(p.Address).Line($"{v.One("Tel", "Mobile", "T")}: {p.Phone}  |  {v.One("Email", "E")}: {p.Email}")
            .Line(Told(v.One("Role sought: ", "Seeking: "), Roles(p)))
            .Heading(Head(v.One("Personal Profile", "Profile", "About Me"))).Line(p.Summary!)
            .Heading(Head("Key Skills")).Table([0.5, 0.5], p.Skills.Chunk(2).Select(two => two.Select(skill => "• " + skill).Concat(Enumerable.Repeat("", 2 - two.Length)).ToArray()), ruled: false)
            .Heading(Head(v.One("Employment History", "Work Experience", "Career Summary"))).Each(p.Experience, e => pen.Line(Joined(", ", e.Organisation, town), e.Period, Look.Strong).Line(title + e.Role).Line(e.Claims.Count == 0 ? "" : duties).Bullets(e.Claims).Gap())
            .Heading(Head(v.One("Education and Qualifications", "Education"))).Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!))
            .Heading(Head(v.One("Training", "Courses and Training"))).Bullets([.. p.Certifications.Select(e => $"{e.Title} – {e.Organisation}, {e.Period}")])
            .Heading(Head(v.One("Achievements", "Awards"))).Bullets([.. p.Awards.Select(e => $"{e.Title} – {e.Organisation}, {e.Period}")])
            .Heading(Head(v.One("Hobbies and Interests", "Interests"))).Line(v.One("I enjoy running and completed a half marathon for charity. I also follow rugby and play the guitar.", "Walking the dog, live music, quiz nights and gardening."))
            .Heading(Head("References")).Line(v.One("References are available on request.", "Available upon request.")));
    }

    private static Sheet IndianLabelled(Applicant p)
    {
        var v = new Variety(p);
        var (mark, colon, left, by, tasks) = (v.One("➢", "•", "✓"), v.One(" : ", ": ", " :- "), v.Chance(), v.One("Organization", "Company Name", "Employer"), v.One("Roles & Responsibilities:", "Job Profile:"));
        Pen Facts(Pen pen, Entry e) => left
            ? pen.Line($"{by}{colon}{e.Organisation}", look: Look.Strong).Line($"Designation{colon}{e.Role}").Line($"Duration{colon}{e.Period}")
            : pen.Table([0.28, 0.04, 0.68], [[by, ":", e.Organisation!], ["Designation", ":", e.Role!], ["Period", ":", e.Period!]], ruled: false);
        return Pen.Write(new("Liberation Serif", v.One("#000000", "#17365d"), v.One(11, 11.5)), pen => pen
            .Title(v.One("CURRICULUM VITAE", "RESUME"), centred: true)
            .Line(p.Name, look: Look.Strong).Line(p.Address).Line($"{v.One("Contact No.", "Mobile No.")}{colon}{p.Phone}").Line($"{v.One("Email ID", "E-mail")}{colon}{p.Email}")
            .Heading(v.One("CAREER OBJECTIVE", "OBJECTIVE:")).Line(p.Objective!)
            .Heading(v.One("WORK EXPERIENCE", "PROFESSIONAL EXPERIENCE", "WORK EXPERIENCE:")).Each(p.Experience, e => Facts(pen, e).Line(e.Claims.Count == 0 ? "" : tasks).Bullets(e.Claims, mark).Gap())
            .Heading(v.One("EDUCATIONAL QUALIFICATION", "ACADEMIC QUALIFICATION")).Table([0.09, 0.31, 0.3, 0.16, 0.14],
            [
                ["S.No.", v.One("Examination", "Degree / Course"), v.One("School / College / University", "Institution"), "Year of Passing", v.One("Percentage", "Marks %")],
                .. p.Education.Index().Select(e => new[] { $"{e.Index + 1}.", e.Item.Role!, e.Item.Organisation!, e.Item.Period!, $"{71 + (4 * e.Index)}%" }),
            ], header: true)
            .Heading(v.One("CERTIFICATION COURSES", "ADDITIONAL QUALIFICATIONS")).Bullets([.. p.Certifications.Select(e => $"{e.Title} from {e.Organisation} in {e.Period}")], mark)
            .Heading(v.One("SKILLS", "KEY SKILLS", "AREAS OF EXPERTISE")).Bullets(p.Skills, mark)
            .Heading(v.One("PERSONAL PROFILE", "PERSONAL INFORMATION")).Table([0.28, 0.04, 0.68],
            [
                ["Father's Name", ":", $"Shri Mohan {p.Name.Split(' ')[^1]}"], ["Date of Birth", ":", Born(p, '-')], ["Gender", ":", v.One("Female", "Male")], ["Nationality", ":", "Indian"], ["Marital Status", ":", v.One("Married", "Unmarried")],
                ["Languages Known", ":", Spoken(p)], ["Hobbies", ":", v.One("Playing cricket, watching news", "Cooking, yoga")],
            ], ruled: false)
            .Heading("DECLARATION").Line("I hereby declare that all the information furnished above is true to the best of my knowledge and belief.").Gap()
            .Line($"Date{colon}16/03/2026").Line($"Place{colon}{v.One("Nagpur", "Coimbatore", "Lucknow")}", $"({p.Name})"));
    }

    private static Sheet Gulf(Applicant p)
    {
        var v = new Variety(p);
        var (split, duties, mark, land) = (p.Experience.Count > 1 && v.Chance(), v.One("Duties & Responsibilities:", "Job Responsibilities:"), v.One("•", "✓", "➢"), v.One(("Dubai, U.A.E.", "Kochi, India", "Indian"), ("Doha, Qatar", "Manila, Philippines", "Filipino"), ("Riyadh, K.S.A.", "Karachi, Pakistan", "Pakistani")));
        var (post, length, visa) = (v.One("Designation", "Position"), v.One("Period", "Duration"), v.One("Residence visa (transferable)", "Visit visa", "Employment visa, NOC available"));
        string[] head = ["CURRICULUM VITAE", p.Name, .. p.TargetRoles.Count == 0 ? Array.Empty<string>() : [$"{v.One("Post applied for", "Position Applied")}: {Roles(p)}"], $"Mobile: {p.Phone}", $"E-mail: {p.Email}", $"Visa Status: {visa}"];
        Pen Job(Pen pen, Entry e, string town) => pen.Line($"{e.Organisation}, {town}", look: Look.Strong).Line($"{post}: {e.Role}").Line($"{length}: {e.Period}").Line(e.Claims.Count == 0 ? "" : duties).Bullets(e.Claims, mark).Gap();
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#1f3864", "#7f6000", "#000000"), v.One(10.5, 11)), pen =>
        {
            pen.Table([0.75, 0.25], [[string.Join('\n', head), "Photo"]], ruled: false)
                .Heading(v.One("PROFILE SUMMARY", "CAREER SUMMARY")).Line(p.Summary!)
                .Heading(split ? "GULF EXPERIENCE" : v.One("WORK EXPERIENCE", "EMPLOYMENT HISTORY"));
            Job(pen, p.Experience[0], land.Item1);
            if (split)
            {
                pen.Heading(v.One("HOME COUNTRY EXPERIENCE", "EXPERIENCE IN HOME COUNTRY"));
            }

            pen.Each(p.Experience.Skip(1), e => Job(pen, e, land.Item2))
                .Heading(v.One("EDUCATIONAL QUALIFICATION", "EDUCATION")).Each(p.Education, e => pen.Line($"{mark} {e.Role}, {e.Organisation} ({e.Period})"))
                .Heading(v.One("TRAINING & CERTIFICATES", "CERTIFICATIONS")).Each(p.Certifications, e => pen.Line($"{mark} {e.Title}, {e.Organisation} ({e.Period})"))
                .Heading(v.One("KEY SKILLS", "SKILLS")).Bullets(p.Skills, mark)
                .Heading(v.One("LANGUAGES KNOWN", "LANGUAGES")).Line(Spoken(p))
                .Heading(v.One("DRIVING LICENSE", "DRIVING LICENCE DETAILS")).Line("Light vehicle, valid until 2029")
                .Heading(v.One("PERSONAL DETAILS", "PASSPORT & PERSONAL DETAILS")).Table([0.35, 0.65],
                [
                    ["Nationality", land.Item3], ["Date of Birth", Born(p, '-')], ["Gender", v.One("Male", "Female")], ["Marital Status", v.One("Married", "Single")], ["Religion", v.One("Christian", "Muslim")],
                    ["Passport No.", "K 4419027"], ["Date of Expiry", "11-08-2031"], ["Address", p.Address], ["Notice Period", v.One("Immediate", "30 days")],
                ], labels: true, ruled: false)
                .Heading("DECLARATION").Line("I hereby declare that the above given details are true and correct.").Gap().Line(p.Name);
        });
    }

    private static Sheet Australian(Applicant p)
    {
        var v = new Variety(p);
        var (town, tasks) = (v.One("Geelong VIC", "Parramatta NSW", "Cairns QLD"), v.One("Key responsibilities:", "Duties:", ""));
        return Pen.Write(new("Liberation Sans", v.One("#00205b", "#006341", "#000000"), v.One(10.5, 11), Bottom: $"{p.Name} – résumé – page {{page}}"), pen => pen
            .Title(p.Name)
            .Line($"{town} | {v.One("M", "Mob", "Ph")}: {p.Phone} | E: {p.Email}")
            .Line(Told(v.One("Applying for: ", "Position: "), Roles(p)), look: Look.Subtitle)
            .Heading(v.One("Career Objective", "Personal Statement", "About Me")).Line(p.Summary!)
            .Heading(v.One("Key Skills and Strengths", "Skills and Attributes")).Bullets(p.Skills)
            .Heading(v.One("Qualifications and Tickets", "Education and Training"))
            .Table([0.27, 0.73], p.Education.Concat(p.Certifications).Select(e => new[] { e.Period!, e.Role is null ? $"{e.Title}\n{e.Organisation}" : $"{e.Role}\n{e.Organisation}" }), ruled: false)
            .Heading(v.One("Employment History", "Work History")).Each(p.Experience, e => pen.Table([0.27, 0.73], [[e.Period!, $"{e.Role}\n{e.Organisation}, {town}"]], ruled: false).Line(e.Claims.Count == 0 ? "" : tasks, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading(v.One("Volunteer Work", "Volunteering and Community")).Each(p.Activities, e => pen.Table([0.27, 0.73], [[e.Period!, $"{e.Role}, {e.Title}\n{e.Organisation}"]], ruled: false).Bullets(e.Claims))
            .Heading("Other").Line(v.One("Full Australian working rights. Available from April.", "Current driver licence, own car."))
            .Heading("Referees").Table([0.5, 0.5], [["Narelle Stubbs\nTeam Leader\n0491 570 158", "Darren Kouris\nOperations Manager\n0491 570 159"]], ruled: false));
    }

    private static Sheet Irish(Applicant p)
    {
        var v = new Variety(p);
        var results = v.InSomeOrder("Result: 2.1 honours", "Result: First class honours");
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#00653b"), v.One(10.5, 11)), pen => pen
            .Title(v.Chance() ? p.Name : $"Curriculum Vitae – {p.Name}", centred: true)
            .Line($"Address: {p.Address}", centred: true).Line($"Mobile: {p.Phone}", centred: true).Line($"Email: {p.Email}", centred: true)
            .Line(Told("Career interest: ", Roles(p)), centred: true)
            .Heading(v.One("Education", "EDUCATION")).Each(p.Education.Index(), e => pen.Line(e.Item.Organisation!, e.Item.Period, Look.Strong).Line(e.Item.Role!).Line(e.Index < p.Education.Count - 1 ? results[e.Index % 2] : v.One("498 points", "521 points, seven honours subjects"), look: Look.Small))
            .Heading(v.One("Final Year Project", "College Projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Work Experience", "Work Placement")).Each(p.Experience, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Skills", "Skills Profile")).Line($"{v.One("Technical", "IT and other")}: {string.Join(", ", p.Skills)}").Line($"Languages: {Spoken(p)}").Line("Driving: full clean licence (category B)")
            .Heading(v.One("Clubs, Societies and Volunteering", "Positions of Responsibility")).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Awards", "Achievements")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(v.One("Interests", "Interests and Hobbies")).Line(v.One("Minor county hurling panel. Traditional music (tin whistle), sea swimming.", "Camogie, reading and hill walking in Wicklow."))
            .Heading("Referees").Table([0.5, 0.5], [["Dr Aoife Brennan\nLecturer\na.brennan@example.ie", "Mr Declan Roche\nStore Manager\n087 555 0136"]], ruled: false));
    }

    private static Sheet Singapore(Applicant p)
    {
        var v = new Variety(p);
        var (order, reasons, caps) = (v.Chance(), v.InSomeOrder("Career advancement", "End of contract", "Company relocated", "Better prospects"), v.Chance());
        string Head(string name) => caps ? name.ToUpperInvariant() : name;
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#c00000", "#1f3864"), v.One(10, 10.5), Bottom: "Page {page}"), pen => pen
            .Title(v.One("RESUME", "CURRICULUM VITAE"), centred: true)
            .Heading(Head("Personal Particulars")).Table([0.34, 0.66],
            [
                ["Name", p.Name], ["NRIC", "SXXXX419D"], ["Nationality", v.One("Singaporean", "Singapore Permanent Resident")], ["Date of Birth", Born(p, '/')], ["Gender", v.One("Female", "Male")], ["Marital Status", v.One("Single", "Married")], ["Address", p.Address],
                [v.One("Contact No.", "Mobile"), p.Phone], ["Email", p.Email], .. Row("Position Applied For", Roles(p)), ["Last Drawn Salary", v.One("S$5,400", "S$4,150 + AWS")], ["Expected Salary", v.One("S$6,000", "Negotiable")], ["Availability", v.One("1 month's notice", "Immediate", "2 months' notice")],
            ], labels: true, ruled: v.Chance())
            .Heading(Head(v.One("Career Summary", "Profile"))).Line(p.Summary!)
            .Heading(Head(v.One("Working Experience", "Employment History", "Career History"))).Each(p.Experience.Index(), e => (order
                    ? pen.Line(e.Item.Period!, look: Look.Strong).Line(e.Item.Organisation!).Line(e.Item.Role!)
                    : pen.Line(e.Item.Organisation!, e.Item.Period, Look.Strong).Line($"Position: {e.Item.Role}"))
                .Bullets(e.Item.Claims).Line(e.Item.Span!.Ongoing ? "" : $"Reason for leaving: {reasons[e.Index % reasons.Count]}", look: Look.Small).Gap())
            .Heading(Head(v.One("Education", "Academic Qualifications"))).Each(p.Education, e => pen.Line(e.Period!, look: Look.Strong).Line(e.Organisation!).Line(e.Role!))
            .Heading(Head(v.One("Professional Certifications", "Courses and Certificates"))).Each(p.Certifications, e => pen.Line($"{e.Title} ({e.Organisation}), {e.Period}"))
            .Heading(Head(v.One("Skills", "Computer and Other Skills"))).Line(string.Join(", ", p.Skills))
            .Heading(Head(v.One("Languages", "Languages (Spoken and Written)"))).Line(Spoken(p))
            .Heading(Head("National Service")).Line(v.One("Completed full-time national service, Corporal, transport battalion.", "Not applicable"))
            .Heading(Head("References")).Line("Ms Tan Siew Ling, Assistant Vice President, 9555 0183"));
    }
}
