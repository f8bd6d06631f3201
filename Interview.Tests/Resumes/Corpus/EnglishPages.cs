using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>English pages whose writers put an entry together in ways of their own: labels, grids, headings in the margin, one line each.</summary>
internal static class EnglishPages
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("en-run-in", "labels run into their lines", "en", Kind.Experienced, DateStyle.ShortMonths, "company skills education experience projects certifications languages", RunIn) { OrDates = [DateStyle.LongMonths, DateStyle.BareSlashes, DateStyle.IsoMonths], Everyday = true },
        new("en-one-liners", "an entry is a line", "en", Kind.Experienced, DateStyle.TightYears, "summary skills education experience activities awards certifications languages", OneLiners) { OrDates = [DateStyle.TightMonths, DateStyle.Slashes, DateStyle.Years], Everyday = true },
        new("en-margin-heads", "headings in the margin", "en", Kind.Experienced, DateStyle.TightMonths, "summary skills education experience projects awards languages", MarginHeads) { OrDates = [DateStyle.DottedMonths, DateStyle.Years] },
        new("en-grid", "grids under headings", "en", Kind.Experienced, DateStyle.ShortMonths, "skills education experience projects awards certifications languages", Grid) { OrDates = [DateStyle.Slashes, DateStyle.Years, DateStyle.DottedMonths], Everyday = true },
        new("en-lettered", "headings numbered and lettered", "en", Kind.Experienced, DateStyle.LongMonths, "summary skills education experience projects activities awards certifications", Lettered) { OrDates = [DateStyle.TightYears, DateStyle.IsoMonths] },
        new("en-asked", "an application form's questions as headings", "en", Kind.Graduate, DateStyle.ShortMonths, "company education experience essays", Asked) { OrDates = [DateStyle.TightYears], Everyday = true },
        new("en-left-side", "two columns, narrow side column left", "en", Kind.Experienced, DateStyle.DottedMonths, "summary skills education experience projects certifications languages", LeftSide) { OrDates = [DateStyle.TightYears, DateStyle.TightMonths], Everyday = true },
        new("en-dates-first", "dates before their entries", "en", Kind.LongCareer, DateStyle.Slashes, "summary skills education experience projects activities awards", DatesFirst) { OrDates = [DateStyle.TightYears, DateStyle.DottedMonths, DateStyle.ShortMonths] },
    ];

    private static Sheet RunIn(Applicant p)
    {
        var v = new Variety(p);
        var (oneLine, gap) = (v.Chance(), v.One("   ", " | ", "; "));
        Pen Told(Pen pen, params (string Label, string? Value)[] all)
        {
            var told = all.Where(one => one.Value is not null).Select(one => $"{one.Label}: {one.Value}").ToList();
            return oneLine ? pen.Line(string.Join(gap, told)) : pen.Each(told, line => pen.Line(line));
        }

        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo")), pen =>
        {
            pen.Title(p.Name);
            Told(pen, ("Email", p.Email), (v.One("Phone", "Mobile", "Tel"), p.Phone), (v.One("Position applied for", "Desired position"), p.TargetRoles.Count == 0 ? null : string.Join(" / ", p.TargetRoles)), (v.One("Company", "Applying to"), p.TargetRoles.Count == 0 ? null : p.TargetCompany));
            pen.Line(p.TargetRoles.Count > 0 || p.TargetCompany is null ? "" : $"Target company: {p.TargetCompany}");
            pen.Heading(v.One("Work History", "Employment", "Experience")).Each(p.Experience, e => Told(pen, (v.One("Employer", "Company", "Organisation"), e.Organisation), (v.One("Period", "Dates", "Duration"), e.Period), (v.One("Role", "Position", "Job title"), e.Role)).Bullets(e.Claims).Gap())
                .Heading("Projects").Each(p.Projects, e => Told(pen, (v.One("Project", "Title"), e.Title), (v.One("Date", "Period"), e.Period)).Bullets(e.Claims).Gap())
                .Heading("Education").Each(p.Education, e => Told(pen, (v.One("Institution", "School", "University"), e.Organisation), (v.One("Degree", "Qualification"), e.Role), (v.One("Years", "Dates", "Period"), e.Period)))
                .Heading(v.One("Certifications", "Certificates")).Each(p.Certifications, e => Told(pen, (v.One("Certificate", "Name"), e.Title), (v.One("Issued by", "Issuer"), e.Organisation), ("Date", e.Period)))
                .Heading("Languages").Each(p.Languages, e => Told(pen, ("Language", e.Title), (v.One("Level", "Proficiency"), e.Level)))
                .Heading("Skills").Line(string.Join(", ", p.Skills));
        });
    }

    private static Sheet OneLiners(Applicant p)
    {
        var v = new Variety(p);
        var (style, runIn) = (v.One(0, 1, 2, 3), v.Chance());
        string Line(string? period, params string?[] names)
        {
            var told = string.Join(", ", names.Where(name => name is not null));
            return period is null ? told : style switch { 0 => $"{told} ({period})", 1 => $"{told}, {period}", 2 => $"{period}: {told}", _ => $"{told} | {period}" };
        }

        return Pen.Write(new("Nanum Gothic", "#000000", v.One(9, 9.5, 10)), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Address} · {p.Email} · {p.Phone}")
            .Heading(v.One("Profile", "About", "Summary")).Line(p.Summary!)
            .Heading(v.One("Experience", "Work", "Career")).Each(p.Experience, e => pen.Line(Line(e.Period, e.Role, e.Organisation), look: v.One(Look.Strong, Look.Plain)).Bullets(e.Claims))
            .Heading("Education").Each(p.Education, e => pen.Line(Line(e.Period, e.Role, e.Organisation)))
            .Heading(v.One("Volunteering", "Community", "Activities")).Each(p.Activities, e => pen.Line(Line(e.Period, e.Title, e.Organisation, e.Role)).Bullets(e.Claims))
            .Heading(v.One("Awards", "Honours")).Bullets([.. p.Awards.Select(e => Line(e.Period, e.Title, e.Organisation))])
            .Heading(v.One("Certifications", "Credentials")).Bullets([.. p.Certifications.Select(e => Line(e.Period, e.Title, e.Organisation))])
            .Each(runIn ? [0] : Array.Empty<int>(), _ => pen.Gap().Line($"{v.One("Skills", "Technical skills", "Tools")}: {string.Join(", ", p.Skills)}").Line($"Languages: {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}"))
            .Each(runIn ? Array.Empty<int>() : [0], _ => pen.Heading("Skills").Line(string.Join(" · ", p.Skills)).Heading("Languages").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})")))));
    }

    private static Sheet MarginHeads(Applicant p)
    {
        var v = new Variety(p);
        var sign = v.One("• ", "- ");
        string Lines(params IEnumerable<string> lines) => string.Join('\n', lines);
        return Pen.Write(new("Nanum Myeongjo", "#333333", v.One(9.5, 10)), pen => pen
            .Title(p.Name, centred: v.Chance())
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Email} | {p.Phone}")
            .Table([v.One(0.18, 0.22, 0.25), 0.75],
            [
                [v.One("SUMMARY", "Profile"), p.Summary!],
                [v.One("EXPERIENCE", "Work Experience", "Employment"), Lines(p.Experience.SelectMany(e => e.Claims.Select(c => sign + c).Prepend($"{e.Role}, {e.Organisation}, {e.Period}")))],
                [v.One("PROJECTS", "Projects"), Lines(p.Projects.SelectMany(e => e.Claims.Select(c => sign + c).Prepend($"{e.Title} ({e.Period})")))],
                [v.One("EDUCATION", "Education"), Lines(p.Education.Select(e => $"{e.Role}, {e.Organisation}, {e.Period}"))],
                [v.One("AWARDS", "Honors"), Lines(p.Awards.Select(e => $"{e.Title}, {e.Organisation}, {e.Period}"))],
                [v.One("LANGUAGES", "Languages"), string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))],
                [v.One("SKILLS", "Skills", "Technical Skills"), string.Join(", ", p.Skills)],
            ], labels: true, ruled: false));
    }

    private static Sheet Grid(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Nanum Gothic", "#1f3a5f", v.One(9, 10)), pen => pen
            .Title(v.One("Curriculum Vitae", "Resume"), centred: true)
            .Table([0.3, 0.7], [["Name", p.Name], .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("Position applied for", "Target position"), string.Join(" / ", p.TargetRoles)]], ["Email", p.Email], [v.One("Phone", "Telephone"), p.Phone]], labels: true, ruled: v.Chance())
            .Heading(v.One("Employment", "Work Experience")).Table([0.2, 0.2, 0.2, 0.4], [[v.One("Period", "Dates", "From – To"), v.One("Employer", "Company"), v.One("Position", "Role", "Job Title"), v.One("Duties", "Responsibilities", "Key achievements")], .. p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, string.Join('\n', e.Claims) })], header: true)
            .Heading(v.One("Projects", "Key Projects")).Table([0.25, 0.2, 0.55], [["Project", v.One("Dates", "Period"), v.One("Description", "Details")], .. p.Projects.Select(e => new[] { e.Title, e.Period!, string.Join('\n', e.Claims) })], header: true)
            .Heading("Education").Table([0.2, 0.4, 0.4], [[v.One("Year", "Period", "Years"), v.One("Institution", "School", "University"), v.One("Degree", "Qualification")], .. p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! })], header: true)
            .Heading(v.One("Certifications", "Certificates")).Table([0.45, 0.35, 0.2], [[v.One("Certificate", "Certification"), v.One("Issuer", "Issued by", "Awarding body"), v.One("Date", "Year")], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true, ruled: v.Chance())
            .Heading("Awards").Table([0.45, 0.35, 0.2], [["Award", v.One("Given by", "Organisation", "Awarded by"), "Date"], .. p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("Languages").Table([0.5, 0.5], [["Language", v.One("Level", "Proficiency")], .. p.Languages.Select(e => new[] { e.Title, e.Level! })], header: true)
            .Heading("Skills").Line(string.Join(", ", p.Skills)));
    }

    private static Sheet Lettered(Applicant p)
    {
        var v = new Variety(p);
        string[] roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        var (style, number) = (v.One(0, 1, 2, 3, 4), 0);
        string Head(params string[] names)
        {
            var name = v.One(names);
            number++;
            return style switch { 0 => $"{(char)('A' + number - 1)}. {name}", 1 => $"{roman[number - 1]}. {name}", 2 => $"{number}. {name}", 3 => $"[ {name} ]", _ => $">> {name}" };
        }

        var plain = v.Chance();
        Pen Headed(Pen pen, string head) => plain ? pen.Gap().Line(head, look: Look.Strong) : pen.Heading(head);
        return Pen.Write(new("Nanum Myeongjo", "#222266", v.One(9.5, 10, 11)), pen =>
        {
            pen.Title(p.Name).Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle).Line($"{p.Phone} | {p.Email}");
            Headed(pen, Head("Profile", "Summary")).Line(p.Summary!);
            Headed(pen, Head("Professional Experience", "Work Experience")).Each(p.Experience, e => pen.Line($"{e.Organisation} — {e.Role}", e.Period, Look.Strong).Bullets(e.Claims, "-"));
            Headed(pen, Head("Projects", "Selected Projects")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims, "-"));
            Headed(pen, Head("Education", "Academic Background")).Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period));
            Headed(pen, Head("Activities", "Volunteer Work")).Each(p.Activities, e => pen.Line($"{e.Title} — {e.Organisation} — {e.Role}", e.Period).Bullets(e.Claims, "-"));
            Headed(pen, Head("Awards", "Honors")).Each(p.Awards, e => pen.Line($"{e.Title} — {e.Organisation}", e.Period));
            Headed(pen, Head("Certifications", "Licenses")).Each(p.Certifications, e => pen.Line($"{e.Title} — {e.Organisation}", e.Period));
            Headed(pen, Head("Skills", "Technical Skills")).Line(string.Join(", ", p.Skills));
        });
    }

    private static Sheet Asked(Applicant p)
    {
        var v = new Variety(p);
        var style = v.One(0, 1, 2, 3, 4);
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo")), pen => pen
            .Title(p.Name)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Applying for: {string.Join(" / ", p.TargetRoles)}").Line(p.TargetCompany is null ? "" : $"Target company: {p.TargetCompany}").Line($"{p.Email} | {p.Phone}")
            .Heading("Education").Each(p.Education, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period))
            .Heading(v.One("Experience", "Internship")).Each(p.Experience, e => pen.Line($"{e.Role}, {e.Organisation}", e.Period, Look.Strong).Bullets(e.Claims))
            .Each(v.Chance() ? [v.One("Application Questions", "Written Answers")] : Array.Empty<string>(), name => pen.Heading(name))
            .Each(p.Essays.Index(), essay => (style switch
            {
                0 => pen.Heading(essay.Item.Question),
                1 => pen.Line($"{essay.Index + 1}. {essay.Item.Question}", look: Look.Strong),
                2 => pen.Line($"Q{essay.Index + 1}: {essay.Item.Question}", look: Look.Strong),
                3 => pen.Line(essay.Item.Question, look: Look.Strong),
                _ => pen.Line($"Question {essay.Index + 1}", look: Look.Strong).Line(essay.Item.Question, look: Look.Strong),
            }).Each(essay.Item.Paragraphs, text => pen.Line(text).Gap())));
    }

    private static Sheet LeftSide(Applicant p)
    {
        var v = new Variety(p);
        var (roleFirst, own) = (v.Chance(), v.Chance());
        return Pen.Write(new("Noto Sans CJK KR", "#0b3d5b", v.One(9, 9.5)), pen => pen.Columns(v.One(0.26, 0.3, 0.34),
            left => left
                .Title(p.Name)
                .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
                .Heading("Contact").Line(p.Email).Line(p.Phone).Line(p.Address)
                .Heading(v.One("Skills", "Expertise")).Each(p.Skills, skill => left.Line(skill))
                .Heading("Languages").Each(p.Languages, e => left.Line($"{e.Title} – {e.Level}"))
                .Heading(v.One("Certifications", "Certificates")).Each(p.Certifications, e => left.Line(e.Title).Line($"{e.Organisation}, {e.Period}", look: Look.Small)),
            right => right
                .Heading(v.One("Profile", "Summary", "About Me")).Line(p.Summary!)
                .Heading(v.One("Experience", "Work Experience")).Each(p.Experience, e => (own ? right.Line(roleFirst ? e.Role! : e.Organisation!, look: Look.Strong).Line(roleFirst ? e.Organisation! : e.Role!).Line(e.Period!, look: Look.Small)
                    : right.Line(roleFirst ? e.Role! : e.Organisation!, e.Period, Look.Strong).Line(roleFirst ? e.Organisation! : e.Role!)).Bullets(e.Claims))
                .Heading("Projects").Each(p.Projects, e => right.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
                .Heading("Education").Each(p.Education, e => right.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role} | {e.Period}"))));
    }

    private static Sheet DatesFirst(Applicant p)
    {
        var v = new Variety(p);
        var (gap, roleFirst) = (v.One("  ", ": ", " | ", " – "), v.Chance());
        string Both(string? one, string? other) => roleFirst ? $"{one}, {other}" : $"{other}, {one}";
        return Pen.Write(new("Nanum Gothic", "#000000", v.One(9.5, 10, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line($"{p.Phone} | {p.Email}", centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Objective: {string.Join(" / ", p.TargetRoles)}")
            .Heading("Summary").Line(p.Summary!)
            .Heading(v.One("Employment History", "Career History")).Each(p.Experience, e => pen.Line($"{e.Period}{gap}{Both(e.Role, e.Organisation)}", look: Look.Strong).Bullets(e.Claims).Gap())
            .Heading("Projects").Each(p.Projects, e => pen.Line($"{e.Period}{gap}{e.Title}", look: Look.Strong).Bullets(e.Claims))
            .Heading(v.One("Education", "Education and Training")).Each(p.Education, e => pen.Line($"{e.Period}{gap}{Both(e.Role, e.Organisation)}"))
            .Heading("Volunteering").Each(p.Activities, e => pen.Line($"{e.Period}{gap}{e.Title}, {e.Organisation}, {e.Role}").Bullets(e.Claims))
            .Heading("Awards").Each(p.Awards, e => pen.Line($"{e.Period}{gap}{e.Title}, {e.Organisation}"))
            .Heading("Skills").Line(string.Join(", ", p.Skills)));
    }
}
