using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.SixthBetweenLives;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts from Korea: Koreans who write to foreign firms and schools, foreigners who work there.</summary>
internal static class SixthKoreansInEnglish
{
    private const string OfficeWork = "marketing hr accounting";

    private static readonly DateStyle DotsPresent = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "Present");
    private static readonly DateStyle DotsHyphen = new(m => $"{m.Year}.{m.Number:00}", " - ", "Present");
    private static readonly DateStyle SpacedDots = new(m => $"{m.Year}. {m.Number:00}", " ~ ", "Present");
    private static readonly DateStyle DottedTilde = new(m => DateStyle.DottedMonths.Date(m), " ~ ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle CommaMonths = new(m => DateStyle.ShortMonths.Date(m).Replace(" ", ", ", StringComparison.Ordinal), " - ", "Present");
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-foreign-firm", "a Korean's English résumé for a foreign firm's office: what each employer is, service, personal data at the end", "en", Kind.Experienced, ShortHyphen, "summary skills education experience awards certifications languages", ForeignFirm) { Life = Korean, Professions = OfficeWork, OrDates = [DottedTilde, DotsPresent, LongHyphen] },
        new("en-graduate-school", "a Korean student's English CV for study abroad: average grades, advisers, a test's score", "en", Kind.Graduate, ShortHyphen, "skills education experience projects activities awards languages", GraduateSchool) { Life = Scholar, OrDates = [DateStyle.ShortMonths, CommaMonths, DotsHyphen] },
        new("en-native-teacher", "an English teacher's résumé in Korea: nationality and visa, schools with their towns, certificates to teach", "en", Kind.Experienced, ShortHyphen, "summary skills education experience certifications languages", NativeTeacher) { Life = TeacherInKorea, Professions = "hr", OrDates = [LongHyphen, DateStyle.ShortMonths, DateStyle.Slashes] },
        new("en-resident", "a foreigner's CV in Korea: side column of visa, languages and skills, Korean employers", "en", Kind.Experienced, DateStyle.ShortMonths, "summary skills education experience projects certifications languages", Resident) { Life = InKorea, Professions = OfficeWork, OrDates = [ShortHyphen, DateStyle.Slashes] },
        new("en-career-in-short", "a headhunted Korean's long English résumé: a table of all employers, then each in detail", "en", Kind.LongCareer, DottedTilde, "summary skills education experience certifications languages", CareerInShort) { Life = Korean, Professions = OfficeWork, OrDates = [DotsPresent, SpacedDots, ShortHyphen] },
        new("en-korean-site", "the English résumé of a Korean job site, printed: its labels, how long in each post, service and preference", "en", Kind.Experienced, DotsPresent, "skills education experience activities awards certifications languages", KoreanSite) { Life = Listed, Professions = OfficeWork, OrDates = [SpacedDots, DotsHyphen] },
    ];

    private static Sheet ForeignFirm(Applicant p)
    {
        var v = new Variety(p);
        var (hangul, upper, served, roleFirst) = (v.Chance(), v.Chance(), v.Chance(), v.Chance());
        var (towns, firms) = (v.InSomeOrder("Seoul, Korea", "Seongnam, Korea", "Incheon, Korea", "Seoul, Korea"), v.InSomeOrder("Manufacturer listed on KOSDAQ, 850 employees", "Korean office of a European group, 60 employees", "Start-up with series B funding, 45 employees", "Affiliate of a Korean conglomerate, 2,300 employees"));
        string Head(string text) => upper ? text.ToUpperInvariant() : text;
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans", "Nanum Gothic"), v.One("#000000", "#1f3864"), 10.5, Bottom: v.One(null, "{page}")), pen => pen
            .Title(hangul ? $"{p.Name} ({Hangul(p)})" : p.Name, centred: true)
            .Line(p.Address, centred: true)
            .Line(v.One($"Mobile: {p.Phone}  |  E-mail: {p.Email}", $"H.P. {p.Phone} / E-mail {p.Email}", $"{p.Phone} | {p.Email}"), centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"{v.One("Position Desired", "Desired Position", "Position Applied For")}: {string.Join(" / ", p.TargetRoles)}", centred: true)
            .Heading(Head(v.One("Summary", "Professional Summary", "Career Profile"))).Line(p.Summary!)
            .Heading(Head(v.One("Work Experience", "Professional Experience", "Career History"))).Each(p.Experience.Index(), at => pen
                .Line(roleFirst ? at.Item.Role! : $"{at.Item.Organisation}, {towns[at.Index % towns.Count]}", at.Item.Period, Look.Strong)
                .Line(roleFirst ? $"{at.Item.Organisation}, {towns[at.Index % towns.Count]}" : at.Item.Role!)
                .Line($"({firms[at.Index % firms.Count]})", look: Look.Small).Bullets(at.Item.Claims, upper ? "•" : "-").Gap())
            .Heading(Head("Education")).Each(p.Education, e => pen.Line($"{e.Organisation}, Korea", e.Period, Look.Strong).Line(e.Role!))
            .Heading(Head(v.One("Certificates", "Licenses & Certificates"))).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head(v.One("Awards", "Honors & Awards"))).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head(v.One("Language Skills", "Languages"))).Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
            .Heading(Head(v.One("Computer Skills", "Skills"))).Line(string.Join(", ", p.Skills))
            .Heading(Head(v.One("Personal Information", "Personal Data")))
            .Line($"Date of Birth: {p.Born}").Line("Nationality: Republic of Korea").Line(served ? "Military Service: Completed (Republic of Korea Army, Sergeant)" : "")
            .Gap().Line(v.One("References available upon request.", "References are available upon request"), centred: true));
    }

    private static Sheet GraduateSchool(Applicant p)
    {
        var v = new Variety(p);
        var (served, upper, grades) = (v.Chance(), v.Chance(), v.One("Cumulative GPA: 4.12/4.50, Major GPA: 4.25/4.50", "GPA: 3.94/4.30 (Rank: 3/62)", "Overall GPA 4.02 / 4.5"));
        var advisers = v.InSomeOrder("Prof. Sang-hyun Oh", "Prof. Mi-kyung Cho");
        string Head(string text) => upper ? text.ToUpperInvariant() : text;
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Serif", "Liberation Sans"), "#000000", 11, Bottom: v.One(null, "{page}")), pen => pen
            .Title(p.Name, centred: true)
            .Line(v.One("Curriculum Vitae", ""), centred: true)
            .Line($"{p.Address} | {p.Phone} | {p.Email}", centred: true)
            .Heading(Head("Education")).Each(p.Education, e => pen.Line($"{e.Organisation}, Korea", e.Period, Look.Strong).Line(e.Role!).Line(grades))
            .Heading(Head(v.One("Research Projects", "Academic Projects"))).Each(p.Projects.Index(), at => pen.Line(at.Item.Title, at.Item.Period, Look.Strong).Line($"Advisor: {advisers[at.Index % advisers.Count]}").Bullets(at.Item.Claims))
            .Heading(Head(v.One("Work Experience", "Internship", "Professional Experience"))).Each(p.Experience, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(Head(v.One("Honors and Scholarships", "Honors & Awards"))).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head(v.One("Extracurricular Activities", "Leadership and Volunteer Experience"))).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(Head(v.One("English Proficiency", "Language Test", "Test Score"))).Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}{v.One("", " (R 29, L 27)")}"))
            .Heading(Head(v.One("Technical Skills", "Skills"))).Line(string.Join(", ", p.Skills))
            .Each(served ? [Head("Military Service")] : Array.Empty<string>(), head => pen.Heading(head).Line("Republic of Korea Air Force, Sergeant, honorably discharged")));
    }

    private static Sheet NativeTeacher(Applicant p)
    {
        var v = new Variety(p);
        var (towns, photo, mark) = (v.InSomeOrder("Bundang, South Korea", "Daejeon, South Korea", "Gwangju, South Korea", "Suwon, South Korea"), v.Chance(), v.One("•", "-", "*"));
        string[][] facts =
        [
            ["Nationality", v.One("American", "Canadian", "British", "South African")], ["Date of Birth", p.Born], ["Visa Status", v.One("E-2 (transferable)", "F-4", "E-2, letter of release available", "F-6")],
            ["Current Location", p.Address], ["Phone", p.Phone], ["E-mail", p.Email], ["Available From", v.One("March 2026", "Immediately", "After one month's notice")],
            .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Position Sought", string.Join(" / ", p.TargetRoles)]],
        ];
        return Pen.Write(new(v.One("Liberation Sans", "Liberation Serif"), v.One("#000000", "#2e74b5"), 11), pen => pen
            .Title(p.Name)
            .Line(photo ? "[recent photo attached]" : "", look: Look.Small)
            .Heading(v.One("Personal Information", "Personal Details")).Table([0.3, 0.7], facts, labels: true, ruled: false)
            .Heading(v.One("About Me", "Profile", "Teaching Profile")).Line(p.Summary!)
            .Heading(v.One("Teaching Experience", "Work Experience")).Each(p.Experience.Index(), at => pen
                .Line($"{at.Item.Organisation} – {towns[at.Index % towns.Count]}", look: Look.Strong).Line(at.Item.Role!).Line(at.Item.Period!).Bullets(at.Item.Claims, mark).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line(e.Period!))
            .Heading(v.One("Certifications", "Certificates & Training")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Period})"))
            .Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))
            .Heading("Skills").Bullets(p.Skills, mark)
            .Heading("References").Line("Ms. Park Eun-sook, Academic Director, 010-5550-0142").Line("Mr. Daniel Cole, Head Teacher, +82 10 5550 0177"));
    }

    private static Sheet Resident(Applicant p)
    {
        var v = new Variety(p);
        var (left, towns) = (v.Chance(), v.InSomeOrder("Seoul", "Pangyo", "Incheon", "Suwon"));
        void Side(Pen pen) => pen
            .Heading("Contact").Line(p.Phone).Line(p.Email).Line(p.Address)
            .Heading(v.One("Visa", "Visa Status")).Line(v.One("F-2-7 (no sponsorship required)", "E-7, sponsorship required", "D-10 job-seeking visa", "F-5 permanent resident"))
            .Heading("Languages").Each(p.Languages, e => pen.Line($"{e.Title} – {e.Level}"))
            .Heading(v.One("Skills", "Key Skills")).Bullets(p.Skills)
            .Heading("Certifications").Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line(e.Organisation!).Line(e.Period!, look: Look.Small));
        void Main(Pen pen) => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Heading(v.One("Profile", "About Me")).Line(p.Summary!)
            .Heading(v.One("Work Experience", "Experience")).Each(p.Experience.Index(), at => pen
                .Line(at.Item.Role!, look: Look.Strong).Line($"{at.Item.Organisation} | {towns[at.Index % towns.Count]}, South Korea | {at.Item.Period}").Bullets(at.Item.Claims).Gap())
            .Heading(v.One("Projects", "Selected Projects")).Each(p.Projects, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!).Bullets(e.Claims))
            .Heading("Education").Each(p.Education, e => pen.Line(e.Role!, look: Look.Strong).Line($"{e.Organisation} | {e.Period}"));
        return Pen.Write(new("Liberation Sans", v.One("#0b5394", "#7a1f3d", "#2f5d50"), 9.5), pen => pen.Columns(left ? 0.33 : 0.67, left ? Side : Main, left ? Main : Side, leftIsSide: left));
    }

    private static Sheet CareerInShort(Applicant p)
    {
        var v = new Variety(p);
        var (duties, numbered, boxed, mark) = (v.One("Main Duties", "Responsibilities & Achievements", "Key Responsibilities"), v.Chance(), v.Chance(), v.One("-", "•", "▪"));
        string Head(int at, Entry e) => (numbered ? $"{at + 1}. " : "■ ") + e.Organisation;
        return Pen.Write(new(v.One("Nanum Gothic", "Liberation Sans"), v.One("#000000", "#1f3864"), 10, Bottom: v.One("- {page} -", "{page}")), pen => pen
            .Title(v.One("RESUME", "R É S U M É", "Curriculum Vitae"), centred: true)
            .Table([0.24, 0.76],
            [
                ["Name", v.One(p.Name, $"{p.Name} ({Hangul(p)})")], ["Date of Birth", p.Born], ["Mobile", p.Phone], ["E-mail", p.Email], ["Address", p.Address],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Position Applied", string.Join(" / ", p.TargetRoles)]],
                ["Total Career", HowLong.English(p.Experience)],
            ], labels: true, ruled: boxed)
            .Heading(v.One("Summary", "Career Highlights")).Line(p.Summary!)
            .Heading(v.One("Career Summary", "Career in Brief")).Table([0.34, 0.36, 0.3], [["Period", "Company", v.One("Title", "Position")], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true, ruled: boxed)
            .Heading(v.One("Education", "Academic Background")).Each(p.Education, e => pen.Line($"{e.Period}   {e.Role}, {e.Organisation}"))
            .Heading(v.One("Languages & Certificates", "Licenses and Languages")).Each(p.Certifications, e => pen.Line($"{e.Period}   {e.Title}, {e.Organisation}")).Each(p.Languages, e => pen.Line($"{e.Title}: {e.Level}"))
            .Heading(v.One("Core Skills", "Computer Skills")).Line(string.Join(", ", p.Skills))
            .PageBreak()
            .Heading(v.One("Career Details", "Details of Work Experience")).Each(p.Experience.Index(), at => pen
                .Line(Head(at.Index, at.Item), look: Look.Strong).Line($"Period: {at.Item.Period} ({HowLong.English(at.Item)})").Line($"Position: {at.Item.Role}").Line(at.Item.Claims.Count == 0 ? "" : $"{duties}:").Bullets(at.Item.Claims, mark).Gap()));
    }

    private static Sheet KoreanSite(Applicant p)
    {
        var v = new Variety(p);
        var (gender, served) = (v.One("Male", "Female"), v.One("Completed / Army / Sergeant", "Completed / Navy / Sergeant", "Exempted"));
        string Finished(Entry e) => e.Role is null ? "Graduated" : $"{e.Role} / Graduated / GPA 3.8 (4.5)";
        return Pen.Write(new("Nanum Gothic", v.One("#0057b8", "#ff6a13"), 9.5, Top: v.One(null, "Last updated 2026.03.12"), Bottom: "{page}"), pen => pen
            .Title(p.Name)
            .Line($"{gender}, born {p.Born}", look: Look.Small)
            .Table([0.16, 0.84],
            [
                ["E-mail", p.Email], ["Mobile", p.Phone], ["Address", p.Address],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Desired Job", string.Join(", ", p.TargetRoles)]],
                ["Desired Salary", v.One("Negotiable after interview", "Company policy")],
            ], labels: true, ruled: false)
            .Heading("Education").Table([0.3, 0.3, 0.4], p.Education.Select(e => new[] { e.Period!, e.Organisation!, Finished(e) }), ruled: false)
            .Heading($"Work Experience   Total {HowLong.English(p.Experience)}").Each(p.Experience, e => pen
                .Table([0.3, 0.7], [[$"{e.Period}\n({HowLong.English(e)})", Joined("\n", e.Organisation, $"Position: {e.Role}", e.Claims.Count == 0 ? null : "Duties:", string.Join('\n', e.Claims.Select(claim => "- " + claim)))]], ruled: false))
            .Heading(v.One("Activities", "Internship & Activities")).Each(p.Activities, e => pen.Table([0.3, 0.7], [[e.Period!, Joined("\n", e.Title, $"{e.Organisation} / {e.Role}", string.Join('\n', e.Claims.Select(claim => "- " + claim)))]], ruled: false))
            .Heading("Language").Table([0.3, 0.4, 0.3], p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! }), ruled: false)
            .Heading(v.One("Certificate", "License")).Table([0.3, 0.4, 0.3], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)
            .Heading(v.One("Award", "Awards")).Table([0.3, 0.4, 0.3], p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }), ruled: false)
            .Heading(v.One("Skill", "OA / Computer Skill")).Line(string.Join(", ", p.Skills))
            .Heading("Military & Preference").Table([0.3, 0.7], [["Military service", gender == "Female" ? "Not applicable" : served], ["Veteran", "Not applicable"], ["Disability", "Not applicable"]], labels: true, ruled: false)
            .Line("I confirm that everything written above is true.", centred: true).Line("2026.03.16", centred: true).Line($"Applicant: {p.Name}", centred: true));
    }
}
