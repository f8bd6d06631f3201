namespace Interview.Tests.Resumes.Corpus;

/// <summary>Lives that some English layouts are made for.</summary>
internal static class FifthEnglishLives
{
    /// <summary>The last two posts were at one employer.</summary>
    public static Applicant Promoted(Applicant p) => p with
    {
        Experience = [.. p.Experience.Index().Select(at => at.Index == 1 ? Of(at.Item, p.Experience[0].Organisation!) : at.Item)],
    };

    /// <summary>Some years without a job, before the latest.</summary>
    public static Applicant Paused(Applicant p) => p with { Experience = [.. p.Experience.Where((_, at) => at != 1)] };

    public static Applicant Freelance(Applicant p) => p with { Experience = [Of(p.Experience[0], "Self-employed"), .. p.Experience.Skip(1)] };

    public static Applicant Served(Applicant p) => p with { Experience = [.. p.Experience.SkipLast(1), Of(p.Experience[^1], new Variety(p).One("U.S. Army", "Royal Engineers", "United States Navy", "Royal Air Force"))] };

    /// <summary>Works for employers of a trade.</summary>
    public static Func<Applicant, Applicant> For(params string[] employers) => p =>
    {
        var some = new Variety(p).InSomeOrder(employers);
        var names = p.Experience.Select(e => e.Organisation!).Distinct().Zip(some).ToDictionary(pair => pair.First, pair => pair.Second);
        return p.WithEntries((_, e) => e.Organisation is { } by && names.TryGetValue(by, out var employer) ? e with { Organisation = employer, Title = e.Title == by ? employer : e.Title } : e);
    };

    /// <summary>Tells of the school before the first university too.</summary>
    public static Func<Applicant, Applicant> Schooled(string school, string leftWith, int years = 6) => p =>
    {
        var start = p.Education[^1].Span!.From;
        return p with { Education = [.. p.Education, new Entry(school, school, leftWith, new Span(new Month(start.Year - years, 9), new Month(start.Year, 6)))] };
    };

    public static Func<Applicant, Applicant> Trained(params (string Course, string By)[] courses) => p => p with
    {
        Certifications = [.. p.Certifications, .. courses.Select((course, at) => new Entry(course.Course, course.By, Span: new Span(new Month(2024 + (at % 2), 3 + at))))],
    };

    private static Entry Of(Entry e, string employer) => e with { Title = employer, Organisation = employer };
}
