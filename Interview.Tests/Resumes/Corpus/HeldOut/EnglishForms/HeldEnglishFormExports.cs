namespace Interview.Tests.Resumes.Corpus;

/// <summary>What sites write out of a profile or an application: professional networks, job boards, portals, applicant tracking.</summary>
internal static class HeldEnglishFormExports
{
    private static readonly DateStyle LongHyphen = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle ShortHyphen = new(m => DateStyle.ShortMonths.Date(m), " - ", "Present");
    private static readonly DateStyle SlashesTo = new(m => DateStyle.Slashes.Date(m), " to ", "Present");
    private static readonly DateStyle SlashesHyphen = new(m => DateStyle.Slashes.Date(m), " - ", "Present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-en-network-export", "professional network's PDF of a profile: contact, top skills, languages at the side; posts with how long each lasted", "en", Kind.Experienced, LongHyphen, "summary skills education experience awards certifications languages", NetworkExport, HeldOut: true) { Life = TopThree, Tells = TitlesOnly },
        new("held-en-network-grouped", "the same network's PDF of a long career: posts at one employer under it, older ones bare", "en", Kind.LongCareer, LongHyphen, "summary skills education experience certifications languages", NetworkGrouped, HeldOut: true) { Life = Climbed, Tells = TitlesOnly },
        new("held-en-job-board", "a job board's own résumé file: role, employer-town, months in full, skills with years", "en", Kind.Experienced, DateStyle.LongMonths, "summary skills education experience certifications languages", JobBoard, HeldOut: true) { Tells = (section, e) => section == "certifications" ? e with { Organisation = null } : e },
        new("held-en-tracking", "printout of an application typed into an applicant tracking system, field by field", "en", Kind.CareerChanger, SlashesTo, "company skills education experience certifications languages", Tracking, HeldOut: true) { OrDates = [SlashesHyphen] },
        new("held-en-asian-portal", "South-East Asian portal's profile: dates left, posts with level and salary right", "en", Kind.Experienced, ShortHyphen, "summary skills education experience languages", Portal, HeldOut: true) { Life = p => HeldEnglishFormCountries.Calling(p, "+65 8555 01") },
    ];

    private static Applicant TopThree(Applicant p) => p with { Skills = [.. p.Skills.Take(3)] };

    /// <summary>Rose within two of the employers, and says nothing of what was long ago.</summary>
    private static Applicant Climbed(Applicant p) => TopThree(p) with
    {
        Experience = [.. p.Experience.Index().Select(at =>
        {
            var by = p.Experience[at.Index is 2 or 4 ? at.Index - 1 : at.Index].Organisation!;
            return at.Item with { Title = by, Organisation = by, Claims = at.Index < 5 ? at.Item.Claims : [] };
        })],
    };

    private static Entry TitlesOnly(string section, Entry e) => section is "awards" or "certifications" ? e with { Organisation = null, Span = null } : e;

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace('.', '-');

    private static Pen Part(Pen pen, string heading, IReadOnlyList<string> lines) => lines.Count == 0 ? pen : pen.Heading(heading).Each(lines, line => pen.Line(line));

    private static void NetworkSide(Pen pen, Applicant p)
    {
        pen.Heading("Contact").Line($"{p.Phone} (Mobile)").Line(p.Email).Line($"www.network.example/in/{Handle(p)} (Profile)");
        Part(pen, "Top Skills", p.Skills);
        Part(pen, "Languages", [.. p.Languages.Select(e => $"{e.Title} ({e.Level})")]);
        Part(pen, "Certifications", [.. p.Certifications.Select(e => e.Title)]);
        Part(pen, "Honors-Awards", [.. p.Awards.Select(e => e.Title)]);
    }

    private static void NetworkHead(Pen pen, Applicant p, Variety v)
    {
        var headline = Layout.Joined(" | ", [.. p.TargetRoles, p.TargetRoles.Count == 0 ? null : v.One<string?>(null, string.Join(", ", p.Skills.Take(2)), "Open to work")]);
        pen.Title(p.Name).Line(headline).Line(p.Address, look: Look.Small).Heading("Summary").Line(p.Summary!).Heading("Experience");
    }

    private static void NetworkSchools(Pen pen, Applicant p) =>
        pen.Heading("Education").Each(p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role} · ({e.Period})"));

    private static Sheet NetworkExport(Applicant p)
    {
        var v = new Variety(p);
        var mark = v.One("•", "-", "");
        var located = v.Chance();
        return Pen.Write(new("Liberation Sans", "#181818", 10.5, Bottom: "Page {page} of 2"), pen => pen.Columns(0.3,
            left => NetworkSide(left, p),
            right =>
            {
                NetworkHead(right, p, v);
                foreach (var e in p.Experience)
                {
                    right.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line($"{e.Period} ({HowLong.English(e)})", look: Look.Small);
                    if (located)
                    {
                        right.Line(p.Address, look: Look.Small);
                    }

                    _ = mark.Length == 0 ? right.Each(e.Claims, claim => right.Line(claim)) : right.Bullets(e.Claims, mark);
                    right.Gap();
                }

                NetworkSchools(right, p);
            }));
    }

    private static Sheet NetworkGrouped(Applicant p)
    {
        var v = new Variety(p);
        var prose = v.Chance();
        return Pen.Write(new("Liberation Sans", "#181818", 10.5, Bottom: "Page {page} of 4"), pen => pen.Columns(0.3,
            left => NetworkSide(left, p),
            right =>
            {
                NetworkHead(right, p, v);
                foreach (var posts in p.Experience.GroupBy(e => e.Organisation!).Select(group => group.ToList()))
                {
                    right.Line(posts[0].Organisation!, look: Look.Strong);
                    if (posts.Count > 1)
                    {
                        right.Line(HowLong.English(posts), look: Look.Small);
                    }

                    foreach (var e in posts)
                    {
                        right.Line(e.Role!).Line($"{e.Period} ({HowLong.English(e)})", look: Look.Small).Line(p.Address, look: Look.Small);
                        _ = prose && e.Claims.Count > 0 ? right.Line(string.Join(' ', e.Claims)) : right.Bullets(e.Claims);
                        right.Gap();
                    }
                }

                NetworkSchools(right, p);
            }));
    }

    private static Sheet JobBoard(Applicant p)
    {
        var v = new Variety(p);
        var (dash, town, college) = (v.One("-", " - ", "–"), v.One("Round Rock, TX", "Tacoma, WA", "Columbus, OH", "Remote"), v.One("Boise, ID", "Tempe, AZ", "Dayton, OH"));
        var years = v.One(4, 6, 9);
        return Pen.Write(new("Liberation Sans", "#2d2d2d", 10), pen =>
        {
            pen.Title(p.Name).Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle).Line(p.Address).Line(p.Email).Line(p.Phone)
                .Line(v.One("Authorized to work in the US for any employer", "Sponsorship required to work in the US", "Willing to relocate: Anywhere")).Gap()
                .Line(p.Summary!)
                .Heading("Work Experience").Each(p.Experience, e => pen.Line(e.Role!, look: Look.Strong).Line($"{e.Organisation}{dash}{town}").Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap())
                .Heading("Education").Each(p.Education, e => pen.Line(e.Role!, look: Look.Strong).Line($"{e.Organisation}{dash}{college}").Line(e.Period!, look: Look.Small).Gap())
                .Heading("Skills").Bullets([.. p.Skills.Index().Select(at => at.Index < 4 ? $"{at.Item} ({(years - at.Index > 1 ? $"{years - at.Index} years" : "1 year")})" : at.Item)])
                .Heading("Languages").Bullets([.. p.Languages.Select(e => $"{e.Title} - {e.Level}")]);
            if (p.Certifications.Count > 0)
            {
                pen.Heading("Certifications and Licenses").Each(p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small));
            }

            if (v.Chance())
            {
                pen.Heading("Assessments").Line("Work motivation — Proficient", look: Look.Strong).Line("Level of motivation and discipline applied toward work").Line("Full results: Proficient", look: Look.Small)
                    .Line("These assessments provide skills tests that are not indicative of a license or certification, or continued development in any professional field.", look: Look.Small);
            }
            else
            {
                pen.Heading("Additional Information").Line("Available for day and swing shifts. References on request.");
            }
        });
    }

    private static Sheet Tracking(Applicant p)
    {
        var v = new Variety(p);
        var (style, numbered) = (v.One(0, 1, 2), v.Chance());
        return Pen.Write(new("Liberation Sans", v.One("#0b5cab", "#333333"), 9.5, Bottom: "Printed 16 March 2026 09:12 · Page {page}"), pen =>
        {
            void Fields(params IReadOnlyList<(string Label, string Value)> all)
            {
                if (style == 0)
                {
                    pen.Table([0.34, 0.66], all.Select(field => new[] { field.Label, field.Value }), labels: true, ruled: false);
                    return;
                }

                foreach (var (label, value) in all)
                {
                    var lines = value.Split('\n');
                    if (style == 1 && lines.Length == 1)
                    {
                        pen.Line($"{label}: {Sheet.Bulletless(value)}");
                        continue;
                    }

                    pen.Line(label, look: Look.Small);
                    _ = Sheet.IsBullet(lines[0]) ? pen.Bullets([.. lines.Select(Sheet.Bulletless)]) : pen.Each(lines, line => pen.Line(line));
                }
            }

            void Many(string name, IReadOnlyList<Entry> entries, Action<Entry> draw)
            {
                foreach (var (at, e) in entries.Index())
                {
                    pen.Line(numbered ? $"{name} {at + 1}" : name, look: Look.Strong);
                    draw(e);
                    pen.Gap();
                }
            }

            pen.Title(p.Name).Line("Job Application", look: Look.Subtitle);
            Fields(("Job Requisition", p.TargetRoles.Count == 0 ? "R-0048213" : $"R-0048213 {string.Join(", ", p.TargetRoles)}"), ("Stage", "Review"), ("Source", v.One("Job board", "Employee referral", "Careers page")));
            if (p.TargetCompany is { } hiring)
            {
                Fields(("Hiring Company", hiring));
            }

            pen.Heading("My Information");
            Fields(("Legal Name", p.Name), ("Address", p.Address), ("Email Address", p.Email), ("Phone Device Type", "Mobile"), ("Phone Number", p.Phone), ("Have you previously worked for us?", "No"));
            pen.Heading("My Experience");
            Many("Work Experience", p.Experience, e => Fields(("Job Title", e.Role!), ("Company", e.Organisation!), ("Location", p.Address), ("From – To", e.Period!), ("Role Description", string.Join('\n', e.Claims.Select(claim => $"• {claim}")))));
            Many("Education", p.Education, e => Fields(("School or University", e.Organisation!), ("Degree", e.Role!), ("From – To (Actual or Expected)", e.Period!)));
            Many("Certifications", p.Certifications, e => Fields(("Certification", e.Title), ("Issued By", e.Organisation ?? ""), ("Issued Date", e.Period!)));
            Many("Languages", p.Languages, e => Fields(("Language", e.Title), ("Overall", e.Level ?? "")));
            Fields(("Skills", string.Join(", ", p.Skills)), ("Resume/CV", $"{p.Name.Replace(' ', '_')}_resume.pdf"), ("Websites", "None added"));
            pen.Heading("Application Questions");
            Fields(("Are you legally authorized to work in the country of this job?", "Yes"), ("Will you now or in the future require sponsorship?", "No"), ("What are your compensation expectations?", v.One("Negotiable", "72,000 per year")), ("Are you at least 18 years of age?", "Yes"));
            pen.Heading("Voluntary Disclosures");
            Fields(("Gender", "I choose not to disclose"), ("Veteran Status", "I am not a veteran"), ("Terms and Conditions", "Yes, I have read and consent to the terms and conditions"));
        });
    }

    private static Sheet Portal(Applicant p)
    {
        var v = new Variety(p);
        var levels = v.One<string[]>(["Senior Executive", "Junior Executive"], ["Manager", "Senior Executive"]);
        var salary = v.One(4200, 5600, 6900);
        return Pen.Write(new("Liberation Sans", "#1c3f94", 10, Bottom: "Generated by the portal on 16 Mar 2026. Page {page}"), pen =>
        {
            pen.Title(p.Name).Line($"{p.Phone}  |  {p.Email}  |  Singapore").Gap()
                .Heading("Career Summary").Line(p.Summary!)
                .Heading("Experience");
            foreach (var (at, e) in p.Experience.Index())
            {
                pen.Table([0.24, 0.76],
                [
                    [$"{e.Period}\n({HowLong.English(e)})", $"{e.Role}\n{e.Organisation} | Singapore"],
                    ["Position Level", levels[Math.Min(at, 1)]],
                    ["Monthly Salary", $"SGD {salary - (at * 900):#,0}"],
                    ["", string.Join('\n', e.Claims.Select(claim => $"- {claim}"))],
                ], ruled: false).Gap();
            }

            pen.Heading("Education").Table([0.24, 0.76], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation}\n{e.Role}" }), ruled: false)
                .Heading("Skills").Table([0.24, 0.76], [["Advanced", string.Join(", ", p.Skills.Take(3))], ["Intermediate", string.Join(", ", p.Skills.Skip(3))]], labels: true, ruled: false)
                .Heading("Languages").Table([0.5, 0.5], [["Language", "Proficiency"], .. p.Languages.Select(e => new[] { e.Title, e.Level ?? "" })], header: true)
                .Heading("Additional Info")
                .Table([0.34, 0.66], [.. p.TargetRoles.Take(1).Select(_ => new[] { "Preferred Position", string.Join(" / ", p.TargetRoles) }), ["Expected Salary", $"SGD {salary + 800:#,0}"], ["Preferred Work Location", "Singapore"], ["Availability", v.One("1 month after notice", "Immediate")], ["Nationality", "Singapore"]], labels: true, ruled: false);
        });
    }
}
