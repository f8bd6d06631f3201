namespace Interview.Core.Resumes;

/// <summary>
/// The headings of a résumé or a form that counts them: "1. 인적사항", "2. 학력을 적어 주세요.", … Which count it is, is decided over the whole document: it runs without a
/// gap, and of all such counts most of its lines name sections or what a form asks for. Then all its lines are headings, also those that say nothing known.
/// </summary>
internal sealed class CountedHeadings
{
    private const int FewestCounted = 3;
    private const int FewestSections = 2;
    private const double FewestTelling = 0.5;

    private readonly Dictionary<Place, Section?> _sections = [];

    public CountedHeadings(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var counted = new List<Counted>();
        foreach (var (at, line) in lines.Index().Where(line => !line.Item.Text.Contains('\t', StringComparison.Ordinal)))
        {
            if (Ordinals.StyleOf(line.Text) is { } style && SectionOf(line.Text, vocabulary) is var section)
            {
                var tells = section is not null || vocabulary.LabelOf(ResumeVocabulary.SubjectOf(line.Text) ?? line.Text) is not null || vocabulary.HeadingWords.Speak(line.Text);
                counted.AddRange(Ordinals.NumbersOf(line.Text).Select(number => Longest(counted, new(at, number, style, section, tells ? 1 : 0, null))).OfType<Counted>());
            }
        }

        // The count goes on to its end, whatever its last lines say.
        if (counted.MaxBy(one => (one.Telling, one.Number)) is not { } last)
        {
            return;
        }

        var chain = Chain(last).ToList();
        var sections = chain.Select(one => one.Section).Where(section => section is not (null or Section.Essays or Section.Summary)).Distinct().Count();
        if (chain.Count >= FewestCounted && sections >= FewestSections && last.Telling >= chain.Count * FewestTelling)
        {
            chain.ForEach(one => _sections[lines[one.At].Place] = one.Section);
        }
    }

    /// <summary>Whether the line is one of the headings that are counted.</summary>
    public bool Holds(TextLine line) => _sections.ContainsKey(line.Place);

    /// <summary>The section that a counted heading names or asks for; null when it is none or says nothing known.</summary>
    public Section? Of(TextLine line) => _sections.GetValueOrDefault(line.Place);

    private static Section? SectionOf(string text, ResumeVocabulary vocabulary) =>
        vocabulary.HeadingOf(text) ?? (ResumeVocabulary.SubjectOf(text) is { } subject
            ? vocabulary.HeadingOf(subject) ?? vocabulary.HeadingByItsEnd(subject) ?? (vocabulary.LabelOf(subject) is null ? vocabulary.HeadingWords.Surely(subject) : null)
            : null);

    /// <summary>The line behind the count that tells most up to the number before its own; null where none goes before it.</summary>
    private static Counted? Longest(List<Counted> counted, Counted one) =>
        one.Number == 1 ? one
        : counted.Where(before => before.Number == one.Number - 1 && before.Style == one.Style && before.At < one.At).MaxBy(before => (before.Telling, before.At)) is { } before
            ? one with { Before = before, Telling = before.Telling + one.Telling } : null;

    private static IEnumerable<Counted> Chain(Counted last)
    {
        for (var one = last; one is not null; one = one.Before)
        {
            yield return one;
        }
    }

    private sealed record Counted(int At, int Number, string Style, Section? Section, int Telling, Counted? Before);
}
