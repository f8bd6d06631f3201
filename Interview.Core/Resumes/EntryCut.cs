namespace Interview.Core.Resumes;

/// <summary>One way to read a section as a whole: where its entries begin, and which lines are at their heads. What is neither is claimed.</summary>
/// <param name="Name">What the reading rests on.</param>
internal sealed record EntryCut(string Name, IReadOnlySet<int> Starts, IReadOnlySet<int> Heads)
{
    private const int MostLinesBeforeADate = 3;
    private const int MostLinesBehindADate = 2;
    private const int LongestHead = 120;
    private const int LongestClaimedName = 40;

    /// <summary>By as much a reading of the whole section has to score better than its reading line by line.</summary>
    public const double Clear = 0.1;

    /// <summary>
    /// Heads of as many lines before and behind each date: what stands before the first date of the section stands before every other one too. None where a line has a bullet,
    /// a label or columns of its own among the lines of a head.
    /// </summary>
    public static IEnumerable<EntryCut> ByDates(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var dated = Enumerable.Range(0, lines.Count).Where(at => IsDated(lines[at])).ToList();
        if (dated.Count < 2 || dated[0] > MostLinesBeforeADate)
        {
            yield break;
        }

        var before = dated[0];
        var starts = dated.ConvertAll(at => at - before);
        bool MayHead(int at) => !Bullets.Starts(lines[at].Text) && lines[at].Text.Length <= LongestHead && LabelledCells.Pairs(lines[at].Text, vocabulary).Count == 0 && lines[at].Text.Count(letter => letter == '\t') < 2;
        if (starts.Zip(dated.Prepend(-1)).Any(pair => pair.First <= pair.Second) || starts.Zip(dated).Any(pair => !Enumerable.Range(pair.First, before + 1).All(MayHead)))
        {
            yield break;
        }

        for (var behind = 0; behind <= MostLinesBehindADate; behind++)
        {
            var ends = dated.Zip(starts.Skip(1).Append(lines.Count), (at, next) => Math.Min(at + behind, next - 1)).ToList();
            var heads = starts.Zip(ends, (from, to) => Enumerable.Range(from, to - from + 1)).SelectMany(at => at).ToHashSet();
            if (heads.All(MayHead))
            {
                yield return new($"{before} before each date, {behind} behind", starts.ToHashSet(), heads);
            }
        }
    }

    private static bool IsDated(TextLine line) =>
        line.Text.Length <= LongestHead && !Bullets.Starts(line.Text) && Periods.In(line.Text) is not null && (Periods.IsRangeIn(line.Text) || Periods.StandsAtAnEnd(line.Text)) && !EntryDraft.EndsSentence(line.Text);

    /// <summary>
    /// How well a reading explains a section, in points for each entry: it has its period; its names stand as they do in all heads, and fit; all heads have as many lines; no
    /// head is a sentence; nothing that names a body or a job, and no period, is left among the claims.
    /// </summary>
    public static double Score(IReadOnlyList<EntryDraft> drafts, IReadOnlyList<IReadOnlyList<HeadPart>> heads, Arrangements arrangements, IReadOnlyList<FoundEntry> entries, ResumeVocabulary vocabulary)
    {
        var usual = drafts.GroupBy(draft => draft.HeadLines.Count).MaxBy(group => group.Count())?.Key ?? 0;
        var points = heads.Sum(arrangements.Points)
            + drafts.Sum(draft => (draft.HasPeriod ? 1 : -1) - (draft.HeadLines.Count == usual ? 0 : 0.25) - draft.HeadLines.Count(line => EntryDraft.IsClaim(line.Text)))
            - entries.SelectMany(entry => entry.Claims).Sum(claim => Periods.IsOnly(claim.Text) ? 1 : IsName(claim.Text) ? 0.5 : 0);
        return points / Math.Max(1, drafts.Count);

        bool IsName(string text) => text.Length <= LongestClaimedName && !EntryDraft.IsClaim(text) && (vocabulary.IsOrganisation(text) || vocabulary.IsSchool(text) || vocabulary.IsRole(text));
    }
}
