using System.Globalization;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>CVs that agencies and vendors set again, and those of soldiers and scholars.</summary>
internal static class HeldEnglishFormCareers
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortTillDate = new(m => DateStyle.ShortMonths.Date(m), " – ", "Till Date");
    private static readonly DateStyle LongToDate = new(m => DateStyle.LongMonths.Date(m), " – ", "to date");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle Apostrophes = new(m => $"{English.AbbreviatedMonthNames[m.Number!.Value - 1]}’{m.Year % 100:00}", " to ", "Till date");
    private static readonly DateStyle YearsHyphen = new(m => $"{m.Year}", "-", "present", YearsOnly: true);

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-agency-cv", "CV set again by a recruitment agency: candidate's summary in a table with notice and salary, the agency on every page", "en", Kind.Experienced, LongToDate, "company summary skills education experience certifications", Agency, HeldOut: true) { OrDates = [ShortHyphen, DateStyle.Slashes], Life = p => HeldEnglishFormCountries.Calling(p, "07700 9001") },
        new("held-en-vendor-consultant", "consultant's long résumé as staffing vendors pass it on: summary, skills table, Client, Role, Responsibilities, Environment", "en", Kind.LongCareer, ShortTillDate, "summary skills education experience certifications", VendorConsultant, HeldOut: true) { Professions = "embedded product design logistics", OrDates = [Apostrophes, ShortHyphen] },
        new("held-en-military", "service member's résumé for civilian jobs: clearance, core competencies, service by post, training, awards", "en", Kind.Experienced, DateStyle.Slashes, "summary skills education experience awards certifications", Military, HeldOut: true) { OrDates = [DateStyle.ShortMonths, DateStyle.Years], Life = Served },
        new("held-en-academic", "academic CV: education first, appointments, publications, grants and prizes, research projects, service", "en", Kind.CareerChanger, DateStyle.TightYears, "education experience projects activities awards languages", Academic, HeldOut: true) { Professions = "teaching embedded design midwifery", OrDates = [YearsHyphen, LongEnDash], Life = p => p with { TargetRoles = [] } },
    ];

    /// <summary>All but the last post was in one of the services.</summary>
    private static Applicant Served(Applicant p)
    {
        var service = new Variety(p).One("United States Army", "U.S. Navy", "United States Air Force", "U.S. Marine Corps");
        return p with
        {
            Experience = [p.Experience[0], .. p.Experience.Skip(1).Select(e => e with { Title = service, Organisation = service })],
            Certifications = [.. p.Certifications, new Entry("Senior Leadership Course", service, Span: new Span(new Month(2021, 5)))],
        };
    }

    private static Sheet Agency(Applicant p)
    {
        var v = new Variety(p);
        var (agency, site) = v.One(("Harbour Lane Recruitment", "harbourlane.example"), ("Cavendish Row Search & Selection", "cavendishrow.example"), ("Northbridge Staffing", "northbridge.example"));
        var (order, boxed, reasons) = (v.One(0, 1, 2), v.Chance(), v.Chance());
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#7a1f3d", "#0f4c5c"), 10.5, agency, $"{agency} | 0161 496 0180 | www.{site} | Page {{page}}"), pen =>
        {
            pen.Line(v.One("CANDIDATE PROFILE", "Curriculum Vitae", "Candidate CV"), look: Look.Subtitle)
                .Table([0.3, 0.7],
                [
                    [v.One("Candidate", "Candidate Name", "Name"), p.Name],
                    .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("Position", "Role applied for", "Vacancy"), string.Join(" / ", p.TargetRoles)]],
                    .. p.TargetCompany is null ? Array.Empty<string[]>() : [["Client", p.TargetCompany]],
                    ["Location", "Leeds, willing to travel"],
                    ["Contact", $"{p.Phone}, {p.Email}"],
                    ["Notice period", v.One("4 weeks", "1 month", "Immediately available")],
                    ["Current salary", v.One("£41,000", "£36,500 + bonus")],
                    ["Salary sought", v.One("£45,000", "Negotiable")],
                    ["Interview availability", "Any afternoon, one day's notice"],
                    ["Consultant", v.One("Sophie Grant", "Daniel Whitlock")],
                ], labels: true, ruled: boxed)
                .Line("We have met this candidate by video and hold proof of identity and right to work. This CV is introduced subject to our terms of business.", look: Look.Small)
                .Heading(v.One("Profile", "Candidate Summary", "Personal Profile")).Line(p.Summary!)
                .Heading(v.One("Key Skills", "Skills")).Bullets(p.Skills)
                .Heading(v.One("Education & Qualifications", "Education")).Each(p.Education, e => pen.Line($"{e.Organisation} – {e.Role}", e.Period));
            _ = p.Certifications.Count == 0 ? pen : pen.Heading(v.One("Professional Training", "Certifications")).Each(p.Certifications, e => pen.Line(Layout.Joined(" – ", e.Title, e.Organisation), e.Period));
            pen.Heading(v.One("Career History", "Employment History", "Career Summary"));
            foreach (var (at, e) in p.Experience.Index())
            {
                _ = order switch
                {
                    0 => pen.Table([0.3, 0.7], [["Company", e.Organisation!], ["Dates", e.Period!], ["Position", e.Role!]], labels: true, ruled: false),
                    1 => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!, look: Look.Strong),
                    _ => pen.Line(e.Period!, look: Look.Strong).Line(e.Role!, look: Look.Strong).Line(e.Organisation!),
                };
                pen.Bullets(e.Claims);
                _ = reasons ? pen.Line($"Reason for leaving: {(at == 0 ? "seeking progression" : "offered a better position")}", look: Look.Small) : pen;
                pen.Gap();
            }
        });
    }

    private static Sheet VendorConsultant(Applicant p)
    {
        var v = new Variety(p);
        var (client, towns, roled) = (v.One("Client: ", "", "Client – "), new[] { "Plano, TX", "Charlotte, NC", "Edison, NJ", "Phoenix, AZ" }, v.Chance());
        var (duties, rest) = (v.One("Responsibilities:", "Roles & Responsibilities:"), p.Skills.Count / 2);
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#000000", 10.5), pen =>
        {
            pen.Title(p.Name, centred: true).Line(string.Join(" / ", p.TargetRoles), look: Look.Strong, centred: true)
                .Line($"{v.One("Email", "E-Mail")}: {p.Email}  {v.One("Phone", "Contact", "Ph")}: {p.Phone}", centred: true)
                .Heading(v.One("PROFESSIONAL SUMMARY:", "Professional Summary", "SUMMARY:")).Line(p.Summary!)
                .Heading(v.One("TECHNICAL SKILLS:", "Technical Skills", "SKILLS SUMMARY:"))
                .Table([0.3, 0.7], [["Core Skills", string.Join(", ", p.Skills.Take(rest))], ["Tools and Methods", string.Join(", ", p.Skills.Skip(rest))]], labels: true);
            _ = p.Certifications.Count == 0 ? pen : pen.Heading(v.One("CERTIFICATIONS:", "Certifications")).Bullets([.. p.Certifications.Select(e => Layout.Joined(" – ", e.Title, e.Organisation, e.Period))]);
            var schoolsFirst = v.Chance();
            void Schools() => pen.Heading(v.One("EDUCATION:", "Education", "EDUCATION DETAILS:")).Bullets([.. p.Education.Select(e => $"{e.Role}, {e.Organisation}, {e.Period}")]);
            if (schoolsFirst)
            {
                Schools();
            }

            pen.Heading(v.One("PROFESSIONAL EXPERIENCE:", "Professional Experience", "WORK EXPERIENCE:"));
            foreach (var (at, e) in p.Experience.Index())
            {
                pen.Line($"{client}{e.Organisation}, {towns[at % towns.Length]}", e.Period, Look.Strong)
                    .Line(roled ? $"Role: {e.Role}" : e.Role!, look: Look.Strong)
                    .Line(e.Claims.Count == 0 ? "" : duties).Bullets(e.Claims)
                    .Line($"Environment: {string.Join(", ", p.Skills.Skip(at % 3).Take(4))}.").Gap();
            }

            if (!schoolsFirst)
            {
                Schools();
            }
        });
    }

    private static Sheet Military(Applicant p)
    {
        var v = new Variety(p);
        var (order, ranked) = (v.Chance(), v.Chance());
        var posts = new[] { "Joint Base Lewis-McChord, WA", "Fort Liberty, NC", "Okinawa, Japan" };
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#1b3a2d", "#1f2a44", "#000000"), 10.5), pen =>
        {
            pen.Title(p.Name, centred: true).Line($"{p.Address} | {p.Phone} | {p.Email}", centred: true)
                .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle, centred: true)
                .Line(v.One("Security Clearance: Active Secret", "Clearance: Top Secret/SCI (current)"), look: Look.Strong, centred: true)
                .Heading(v.One("SUMMARY OF QUALIFICATIONS", "PROFESSIONAL SUMMARY", "PROFILE")).Line(p.Summary!)
                .Heading(v.One("CORE COMPETENCIES", "AREAS OF EXPERTISE", "KEY SKILLS"))
                .Table([0.34, 0.33, 0.33], p.Skills.Chunk(3).Select(some => new[] { some[0], some.ElementAtOrDefault(1) ?? "", some.ElementAtOrDefault(2) ?? "" }), ruled: false)
                .Heading(v.One("PROFESSIONAL EXPERIENCE", "CIVILIAN AND MILITARY EXPERIENCE"));
            foreach (var (at, e) in p.Experience.Index())
            {
                var place = at == 0 ? p.Address : posts[at % posts.Length];
                _ = order
                    ? pen.Line($"{e.Organisation} – {place}", e.Period, Look.Strong).Line(e.Role!, look: Look.Strong)
                    : pen.Line(e.Role!, e.Period, Look.Strong).Line($"{e.Organisation}, {place}");
                _ = ranked && at > 0 ? pen.Line(at == 1 ? "Rank: E-6, supervised 14 personnel" : "Rank: E-4", look: Look.Small) : pen;
                pen.Bullets(e.Claims).Gap();
            }

            pen.Heading("EDUCATION").Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
                .Heading(v.One("MILITARY TRAINING AND CERTIFICATIONS", "TRAINING & CERTIFICATIONS")).Each(p.Certifications, e => pen.Line(Layout.Joined(", ", e.Title, e.Organisation), e.Period))
                .Heading(v.One("AWARDS", "HONORS AND AWARDS")).Bullets([.. p.Awards.Select(e => Layout.Joined(", ", e.Title, e.Organisation, e.Period))]);
        });
    }

    private static Sheet Academic(Applicant p)
    {
        var v = new Variety(p);
        var (left, author) = (v.Chance(), $"{p.Name.Split(' ')[^1]}, {p.Name[0]}.");
        return Pen.Write(new("Liberation Serif", "#000000", 11, Bottom: $"{p.Name} – Curriculum Vitae – {{page}}"), pen =>
        {
            void Dated(Entry e, string first, string? second)
            {
                if (left)
                {
                    pen.Table([0.2, 0.8], [[e.Period!, string.IsNullOrEmpty(second) ? first : $"{first}\n{second}"]], ruled: false);
                    return;
                }

                pen.Line(first, e.Period, Look.Strong);
                _ = string.IsNullOrEmpty(second) ? pen : pen.Line(second);
            }

            pen.Title(p.Name, centred: true).Line(v.One("Curriculum Vitae", "CURRICULUM VITAE"), centred: true).Line($"{p.Address}    {p.Phone}    {p.Email}", centred: true)
                .Heading(v.One("Education", "EDUCATION", "Degrees")).Each(p.Education, e => Dated(e, e.Role!, e.Organisation))
                .Heading(v.One("Appointments", "Positions Held", "Professional Appointments"));
            foreach (var e in p.Experience)
            {
                Dated(e, e.Role!, e.Organisation);
                pen.Bullets(e.Claims);
            }

            pen.Heading(v.One("Publications", "Selected Publications"))
                .Line($"1. {author} and Lindqvist, P. (2023). What small samples hide. Annals of Applied Practice, 14(2), 101–119.")
                .Line($"2. Osei, K., {author} and Brandt, U. (2021). Notes on measurement in the field. Proceedings of the 9th Workshop on Evidence, 33–41.")
                .Line($"3. {author} (2019). A reader's guide to replication. Working Paper 19-07.")
                .Heading(v.One("Research Projects", "Research", "Funded Projects")).Each(p.Projects, e =>
                {
                    Dated(e, e.Title, Layout.Joined(", ", e.Organisation, e.Role));
                    pen.Bullets(e.Claims);
                })
                .Heading(v.One("Honors and Awards", "Fellowships, Grants and Prizes", "Awards and Honours")).Each(p.Awards, e => Dated(e, e.Title, e.Organisation))
                .Heading(v.One("Service", "Professional Service and Outreach")).Each(p.Activities, e =>
                {
                    Dated(e, e.Title, Layout.Joined(", ", e.Organisation, e.Role));
                    pen.Bullets(e.Claims);
                })
                .Heading("Languages").Line(string.Join("; ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
                .Heading(v.One("Referees", "References")).Line("Professor Ulrike Brandt, ulrike.brandt@college.example").Line("Dr Kwame Osei, k.osei@institute.example");
        });
    }
}
