namespace Interview.Tests.Resumes.Corpus;

/// <summary>English résumés that people typed for themselves: behind a letter, at the end of a long career, and in Korea for a firm abroad.</summary>
internal static class HeldOwnEnglishLives
{
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle LongDash = new(m => DateStyle.LongMonths.Date(m), " – ", "Present");
    private static readonly DateStyle YearsHyphen = new(m => $"{m.Year}", " - ", "Present", YearsOnly: true);
    private static readonly DateStyle DotsPresent = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "Present");
    private static readonly DateStyle DotsHyphen = new(m => $"{m.Year}.{m.Number:00}", " - ", "Present");
    private static readonly DateStyle ShortTilde = new(m => DateStyle.ShortMonths.Date(m), " ~ ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-own-letter-and-cv", "a letter of application, the CV below its signature", "en", Kind.CareerChanger, DateStyle.ShortMonths, "company skills education experience projects certifications", LetterAndCv, HeldOut: true) { OrDates = [LongDash, DateStyle.Slashes] },
        new("held-en-own-senior", "three pages of a long career: profile, expertise in columns, every post, projects and boards", "en", Kind.LongCareer, LongDash, "summary skills education experience projects activities awards certifications languages", Senior, HeldOut: true) { OrDates = [YearsHyphen, DateStyle.ShortMonths, DateStyle.LongMonths] },
        new("held-en-own-korean-graduate", "Korean graduate's English résumé: personal data on top, schools first, service and test of English", "en", Kind.Graduate, DotsPresent, "skills education experience activities awards certifications languages", KoreanGraduate, HeldOut: true) { OrDates = [DotsHyphen, ShortTilde], Life = GraduateFromKorea },
        new("held-en-own-korean-career", "Korean's English résumé after some years of work: firm and city, post, projects under headings of their own", "en", Kind.Experienced, ShortHyphen, "summary skills education experience projects certifications languages", KoreanCareer, HeldOut: true) { OrDates = [DotsHyphen, DateStyle.ShortMonths], Life = CareerFromKorea },
    ];

    private static Applicant GraduateFromKorea(Applicant p) => FromKorea(p, ["Ji-hoon", "Min Seok", "Jaehyun", "Do-yun", "Sung Woo"]) with
    {
        Languages = [new Entry("TOEIC", Level: new Variety(p).One("905", "875", "940"), Span: new(new(2025, new Variety(p).One(3, 8, 10)))), new Entry("TOEIC Speaking", Level: new Variety(p).One("IH", "AL", "IM3"), Span: new(new(2025, 11)))],
    };

    private static Applicant CareerFromKorea(Applicant p) => FromKorea(p, ["Soyeon", "Hye-jin", "Yuna", "Seo Young", "Kyung Min"]) with
    {
        Languages = [new Entry("Korean", Level: new Variety(p).One("Native", "native speaker")), new Entry("English", Level: new Variety(p).One("Fluent", "business level", "Professional working proficiency"))],
    };

    /// <summary>The same life with a Korean's name and university.</summary>
    private static Applicant FromKorea(Applicant p, string[] givenNames)
    {
        var v = new Variety(p);
        var (given, family, mail) = (v.One(givenNames), v.One("Kim", "Park", "Lee", "Choi", "Jung", "Kang", "Yoon"), p.Email.Split('@'));
        var (old, school) = (p.Education[^1].Organisation, v.One("Pusan National University", "Inha University", "Ajou University", "Kyungpook National University", "Konkuk University"));
        var handle = given.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return p.WithEntries((_, e) => e.Organisation != old ? e : e with { Title = e.Title == old ? school : e.Title, Organisation = school }) with
        {
            Name = $"{given} {family}",
            Email = $"{handle}.{family.ToLowerInvariant()}{mail[0][^2..]}@{mail[1]}",
            Phone = $"{v.One("+82-10", "+82 10", "010")}-{v.One(2471, 5308, 8826, 9140)}-{p.Phone[^4..]}",
            Address = v.One("Mapo-gu, Seoul, Republic of Korea", "Bundang-gu, Seongnam-si, Gyeonggi-do, South Korea", "Haeundae-gu, Busan, South Korea"),
        };
    }

    private static Sheet LetterAndCv(Applicant p)
    {
        var v = new Variety(p);
        var (post, mark) = (p.TargetRoles.Count == 0 ? "any suitable position" : $"the position of {string.Join(" or ", p.TargetRoles)}", v.One("•", "-"));
        var firm = p.TargetCompany ?? "your company";
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), "#000000", 11), pen => pen
            .Line(p.Name, look: Look.Strong).Line(p.Address).Line(p.Phone).Line(p.Email).Gap()
            .Line(v.One("March 16, 2026", "16 March 2026")).Gap()
            .Line(v.One("Dear Hiring Manager,", "To whom it may concern,", "Dear Sir or Madam,"))
            .Line($"I would like to apply for {post} at {firm}. {v.One("My work so far has been in another field, but much of what I did there is what you ask for.", "I am changing fields after several years, and I have prepared for it in courses and projects of my own.")}")
            .Line("Please find my CV below. I would be glad to tell you more in an interview and thank you for your time.")
            .Line(v.One("Sincerely,", "Yours faithfully,", "Best regards,")).Line(p.Name).Gap()
            .Line(v.One("CURRICULUM VITAE", "Curriculum Vitae", "Résumé"), look: Look.Subtitle, centred: true)
            .Heading(v.One("Work Experience", "Experience", "Employment")).Each(p.Experience, e => pen.Line($"{e.Organisation}, {e.Role}", e.Period, Look.Strong).Bullets(e.Claims, mark).Gap())
            .Heading(v.One("Projects", "Own projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims, mark).Gap())
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Organisation}, {e.Role}", e.Period))
            .Heading(v.One("Courses and Certificates", "Certificates")).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("Skills").Line(string.Join(", ", p.Skills)));
    }

    private static Sheet Senior(Applicant p)
    {
        var v = new Variety(p);
        var (capital, joint) = (v.Chance(), v.One(" | ", " • "));
        string Head(string name) => capital ? name.ToUpperInvariant() : name;
        return Pen.Write(new(v.One("Liberation Serif", "Liberation Sans"), v.One("#000000", "#1d3557"), 10.5, Bottom: $"{p.Name} – {v.One("page", "Page")} {{page}}"), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(joint, p.Address, p.Phone, p.Email), centred: true)
            .Line(string.Join(joint, p.TargetRoles), look: Look.Subtitle, centred: true)
            .Heading(Head(v.One("Executive Profile", "Professional Profile", "Career Summary"))).Line(p.Summary!)
            .Heading(Head(v.One("Areas of Expertise", "Core Competencies", "Key Skills"))).Table([0.34, 0.33, 0.33], p.Skills.Chunk(3).Select(three => new[] { three[0], three.Length > 1 ? three[1] : "", three.Length > 2 ? three[2] : "" }), ruled: false)
            .Heading(Head(v.One("Professional Experience", "Career History", "Employment History"))).Each(p.Experience, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!).Bullets(e.Claims).Gap())
            .Heading(Head(v.One("Selected Projects", "Major Projects"))).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims).Gap())
            .Heading(Head("Education")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading(Head(v.One("Professional Development", "Certifications"))).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head(v.One("Community Involvement", "Volunteer Work", "Boards and Community"))).Each(p.Activities, e => pen.Line($"{e.Role}, {e.Title}, {e.Organisation}", e.Period).Bullets(e.Claims).Gap())
            .Heading(Head(v.One("Honors", "Honors and Awards", "Awards"))).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head("Languages")).Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))).Gap()
            .Line(v.One("References available upon request", "")));
    }

    private static Sheet KoreanGraduate(Applicant p)
    {
        var v = new Variety(p);
        var (mark, tabled, joint) = (v.One("■ ", "", "● "), v.Chance(), v.One(", ", " / "));
        var wish = v.One("Position Applied For", "Application Field", "Desired Position");
        List<string[]> about = [["Name", p.Name], ["Date of Birth", p.Born], ["Nationality", "Republic of Korea"], ["Address", p.Address], [v.One("Mobile", "Phone", "C.P."), p.Phone], ["E-mail", p.Email]];
        if (p.TargetRoles.Count > 0)
        {
            about.Add([wish, string.Join(joint, p.TargetRoles)]);
        }

        return Pen.Write(new(v.One("Noto Sans CJK KR", "Nanum Gothic", "Liberation Serif"), "#000000", 10.5), pen =>
        {
            pen.Title(v.One("RESUME", "Résumé", "Resume"), centred: true).Heading(mark + v.One("Personal Information", "Personal Data"));
            if (tabled)
            {
                pen.Table([0.28, 0.72], about, labels: true);
            }
            else
            {
                pen.Each(about, pair => pen.Line($"{pair[0]}: {pair[1]}"));
            }

            pen.Heading(mark + v.One("Education", "Educational Background")).Each(p.Education, e => pen.Line($"{e.Period}  {e.Organisation}{joint}{e.Role}")).Line(v.One("GPA 3.92/4.5", "GPA: 4.08 / 4.5", ""))
                .Heading(mark + v.One("Work Experience", "Internship", "Career")).Each(p.Experience, e => pen.Line($"{e.Period}  {e.Organisation}{joint}{e.Role}").Bullets(e.Claims, "-"))
                .Heading(mark + v.One("Extracurricular Activities", "Activities", "Volunteer & Other Activities")).Each(p.Activities, e => pen.Line($"{e.Period}  {e.Title}{joint}{e.Organisation}{joint}{e.Role}").Bullets(e.Claims, "-"))
                .Heading(mark + v.One("Awards", "Scholarship & Awards", "Honors & Awards")).Each(p.Awards, e => pen.Line($"{e.Period}  {e.Title}{joint}{e.Organisation}"))
                .Heading(mark + v.One("Certificates", "License & Certificates", "Qualifications")).Each(p.Certifications, e => pen.Line($"{e.Period}  {e.Title}{joint}{e.Organisation}"))
                .Heading(mark + v.One("Language", "Foreign Language", "Language Skills")).Each(p.Languages, e => pen.Line($"{e.Period}  {e.Title} {e.Level}"))
                .Heading(mark + v.One("Computer & Other Skills", "Skills")).Line(string.Join(", ", p.Skills))
                .Heading(mark + "Military Service").Line(v.One("Completed (ROK Army, Sergeant, honorable discharge)", "R.O.K. Army, discharged as Sergeant", "Exempted"));
        });
    }

    private static Sheet KoreanCareer(Applicant p)
    {
        var v = new Variety(p);
        var (mark, capital, towns) = (v.One("•", "-", "·"), v.Chance(), v.InSomeOrder("Seoul, Korea", "Seongnam, Korea", "Busan, Korea"));
        string Head(string name) => capital ? name.ToUpperInvariant() : name;
        return Pen.Write(new(v.One("Noto Sans CJK KR", "Liberation Sans", "Nanum Gothic"), v.One("#000000", "#1f3a5f"), 10), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Strong)
            .Line($"Mobile: {p.Phone} | E-mail: {p.Email}").Line($"Address: {p.Address}")
            .Heading(Head(v.One("Summary", "Career Summary", "Profile"))).Line(p.Summary!).Line($"Total career: {HowLong.English(p.Experience)}")
            .Heading(Head(v.One("Work Experience", "Professional Experience", "Career"))).Each(p.Experience.Index(), e => pen
                .Line($"{e.Item.Organisation} ({towns[e.Index % towns.Count]})", e.Item.Period, Look.Strong).Line(e.Item.Role!).Bullets(e.Item.Claims, mark).Gap())
            .Heading(Head(v.One("Projects", "Main Projects", "Key Projects"))).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims, mark).Gap())
            .Heading(Head("Education")).Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!))
            .Heading(Head(v.One("Certificates", "Certification", "Licenses"))).Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading(Head("Skills")).Line(string.Join(", ", p.Skills))
            .Heading(Head(v.One("Languages", "Language"))).Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }
}
