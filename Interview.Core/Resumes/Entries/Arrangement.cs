namespace Interview.Core.Resumes;

/// <summary>Which parts of a head are what, by their places in it.</summary>
internal sealed record Arrangement(int? Title, int? Organisation, int? Role)
{
    public int? Of(HeadField field) => field switch { HeadField.Title => Title, HeadField.Organisation => Organisation, _ => Role };
}

/// <summary>
/// In which order the entries of a section name things: a writer keeps to one. Of all arrangements of as many parts the one is taken that fits best the heads of the section
/// together, so that a name without a mark is known by its place; a head departs from it only where its own words say so clearly.
/// </summary>
internal sealed class Arrangements
{
    /// <summary>By as many points a head's own best has to be better than the section's: both of its names would have to be taken for each other.</summary>
    private const double Clear = 2.5;

    /// <summary>The same of a head of one part: only that has to be taken for something else.</summary>
    private const double ClearOfOne = 1.5;

    /// <summary>Behind so many parts nothing is named.</summary>
    private const int MostParts = 7;

    private readonly Section _section;
    private readonly ResumeVocabulary _vocabulary;
    private readonly Dictionary<(int Parts, bool IsOneLine), (Arrangement Best, int Heads)> _byShape = [];

    public Arrangements(Section section, IEnumerable<IReadOnlyList<HeadPart>> heads, ResumeVocabulary vocabulary)
    {
        (_section, _vocabulary) = (section, vocabulary);
        foreach (var alike in heads.Where(parts => parts.Count > 0).GroupBy(Shape))
        {
            var fits = alike.Select(Fits).ToList();
            _byShape[alike.Key] = (Possible(alike.Key.Parts).MaxBy(one => fits.Sum(fit => Points(one, fit)))!, fits.Count);
        }
    }

    /// <summary>How well a head is explained.</summary>
    public double Points(IReadOnlyList<HeadPart> parts) =>
        parts.Count == 0 || _section == Section.Languages ? 0 : Points(Taken(parts, Fits(parts)), Fits(parts));

    /// <summary>What the parts of one head are, and how sure each is.</summary>
    public (Arrangement Arrangement, Func<HeadField, double> Sureness) Of(IReadOnlyList<HeadPart> parts)
    {
        var fits = Fits(parts);
        var (taken, heads) = (Taken(parts, fits), _byShape[Shape(parts)].Heads);
        return (taken, field => taken.Of(field) is not { } at || fits[at].IsMarkedAs(field) ? Sureness.Marked : field == HeadField.Title || heads > 1 ? Sureness.Placed : Sureness.Left);
    }

    private Arrangement Taken(IReadOnlyList<HeadPart> parts, List<PartFit> fits)
    {
        var shared = _byShape[Shape(parts)].Best;
        var own = Possible(fits.Count).MaxBy(one => Points(one, fits))!;
        return Misses(shared, fits) || Points(own, fits) - Points(shared, fits) >= (fits.Count == 1 ? ClearOfOne : Clear) ? own : shared;
    }

    /// <summary>Whether it takes a part without a mark for what another one, which it leaves over, is marked as.</summary>
    private static bool Misses(Arrangement one, List<PartFit> fits) => Enum.GetValues<HeadField>().Any(field =>
        one.Of(field) is { } taken && !fits[taken].IsMarkedAs(field) && fits.Index().Any(fit => fit.Item.IsMarkedAs(field) && fit.Index != one.Title && fit.Index != one.Organisation && fit.Index != one.Role));

    /// <summary>Of as many parts, on one line or on several.</summary>
    private static (int Parts, bool IsOneLine) Shape(IReadOnlyList<HeadPart> parts) => (Math.Min(parts.Count, MostParts), parts.All(part => part.Line == parts[0].Line));

    private List<PartFit> Fits(IReadOnlyList<HeadPart> parts) => [.. parts.Take(MostParts).Select(part => new PartFit(_section, part, _vocabulary))];

    private IEnumerable<Arrangement> Possible(int parts)
    {
        var at = Enumerable.Range(0, parts).Select(index => (int?)index).Prepend(null).ToArray();
        var hasTitle = _section is not (Section.Education or Section.Experience);
        var hasRole = _section is not (Section.Awards or Section.Certifications);
        return
            from title in hasTitle ? at : [null]
            from organisation in at
            where organisation is null || organisation != title
            from role in hasRole ? at : [null]
            where role is null || (role != title && role != organisation)
            where (title ?? organisation ?? role) is not null
            select new Arrangement(title, organisation, role);
    }

    private double Points(Arrangement one, List<PartFit> fits)
    {
        var points = Absent(one) + Order(one, fits);
        for (var at = 0; at < fits.Count; at++)
        {
            points += at == one.Title ? fits[at].As(HeadField.Title) : at == one.Organisation ? fits[at].As(HeadField.Organisation) : at == one.Role ? fits[at].As(HeadField.Role) : fits[at].AsNothing;
        }

        return points;
    }

    /// <summary>What it costs that something is not named: of a job the role may be missing rather than the employer, of an award who gave it rather than what it is.</summary>
    private double Absent(Arrangement one) => _section switch
    {
        Section.Education or Section.Experience => (one.Organisation is null ? -0.6 : 0) + (one.Role is null ? -0.3 : 0),
        // Only words tell that a project was done as what and for whom.
        Section.Projects => (one.Title is null ? -2 : 0) - (one.Organisation is null ? 0 : 0.4) - (one.Role is null ? 0 : 0.4),
        // "학생회 회장" tells of a body and not of what was done there. As what somebody was there is told by its words.
        Section.Activities => (one.Title is null ? (one.Role is null ? -0.5 : -0.2) : 0) + (one.Organisation is null ? -0.4 : 0) - (one.Role is null ? 0 : 0.5),
        _ => (one.Title is null ? -1 : 0) + (one.Organisation is null ? -0.3 : 0),
    };

    /// <summary>The usual order, which counts where words tell nothing.</summary>
    private double Order(Arrangement one, List<PartFit> fits)
    {
        var (title, organisation, role) = (one.Title ?? 0, one.Organisation ?? 0, one.Role ?? 0);
        return _section switch
        {
            Section.Education or Section.Experience => -0.02 * (organisation + role) + (one.Organisation < one.Role ? 0.05 : 0),
            Section.Activities => (-0.06 * title) - (0.01 * organisation) + (one.Organisation is { } body && one.Role is { } asWhat && one.Title is { } what ? Beside(fits, what, body, asWhat) : 0),
            Section.Projects => -0.06 * title,
            _ => (-0.06 * title) + (0.02 * organisation),
        };
    }

    // "학생회 회장" tells of a body; "Volunteer, Food bank" on a second line of what was done there.
    private static double Beside(List<PartFit> fits, int title, int organisation, int role)
    {
        // "President, Debate Society, Student Union": of two bodies behind a role the last is whose it was.
        if (role < organisation && organisation < title && fits[title].Part.Line == fits[role].Part.Line && fits[title].IsMarkedAs(HeadField.Organisation)
            && !fits[title].Part.Line.Text.Contains($"({fits[title].Part.Text}", StringComparison.Ordinal))
        {
            return 0;
        }

        var (body, asWhat) = (fits[organisation].Part, fits[role].Part);
        return body.Line != asWhat.Line || Math.Abs(organisation - role) > 1 ? 0 : organisation < role || asWhat.Line == fits[0].Part.Line ? 0.2 : -0.2;
    }
}
