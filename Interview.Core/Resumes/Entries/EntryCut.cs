namespace Interview.Core.Resumes;

/// <summary>One way to read a section as a whole: where its entries begin, and which lines are at their heads. What is neither is claimed.</summary>
/// <param name="Name">What the reading rests on.</param>
internal sealed record EntryCut(string Name, IReadOnlySet<int> Starts, IReadOnlySet<int> Heads)
{
    private const int MostLinesBeforeADate = 3;
    private const int MostLinesBehindADate = 2;
    private const int MostLinesOfAHead = 3;
    private const int LongestHead = 120;
    private const int LongestClaimedName = 40;

    /// <summary>By as much a reading of the whole section has to score better than its reading line by line.</summary>
    public const double Clear = 0.1;

    /// <summary>All the ways that the section's dates, claims and empty lines suggest.</summary>
    public static IEnumerable<EntryCut> Of(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        bool MayHeadOthers(int at) => MayHead(lines[at], vocabulary) && !ClaimWords.IsClaim(lines[at].Text);
        return ByDates(lines, vocabulary).Concat(ByClaims(lines, MayHeadOthers).Concat(ByEmptyLines(lines, MayHeadOthers)).Where(cut => IsOneDateEach(cut, lines)));
    }

    /// <summary>Whether no date is left among the claims, and no head has two.</summary>
    private static bool IsOneDateEach(EntryCut cut, IReadOnlyList<TextLine> lines)
    {
        var dates = 0;
        return lines.Index().All(line =>
        {
            dates = (cut.Starts.Contains(line.Index) ? 0 : dates) + (IsDated(line.Item) ? 1 : 0);
            return dates <= 1 && (!IsDated(line.Item) || cut.Heads.Contains(line.Index));
        });
    }

    /// <summary>Lines that claim nothing, over those that do: a head, with or without a date.</summary>
    private static IEnumerable<EntryCut> ByClaims(IReadOnlyList<TextLine> lines, Func<int, bool> mayHead)
    {
        var all = Enumerable.Range(0, lines.Count).ToList();
        var heads = all.Where(at => !IsBelow(at)).ToHashSet();
        var starts = new HashSet<int>();
        var (start, isDated) = (0, false);
        foreach (var at in heads.Order())
        {
            (start, isDated) = at == 0 || !heads.Contains(at - 1) ? (at, false) : (start, isDated);
            starts.Add(start);
            if (IsDated(lines[at]) && isDated)
            {
                // Two dates over one another are those of an employer and of the first job there.
                starts.Add(Periods.IsOnly(lines[at].Text) && at - 1 > start && !IsDated(lines[at - 1]) ? at - 1 : at);
            }

            isDated |= IsDated(lines[at]);
        }

        if (heads.Contains(0) && starts.Count > 1 && heads.All(mayHead) && starts.All(at => Enumerable.Range(at, MostLinesOfAHead + 1).Any(line => !heads.Contains(line))))
        {
            yield return new("over claims", starts, heads);
        }

        // What stands alone between claims and ends as they do is one of them.
        bool IsBelow(int at) => ClaimWords.IsClaim(lines[at].Text) || lines[at].Text.TrimEnd().EndsWith(':');
    }

    /// <summary>An empty line above each of them, and as many lines at their heads.</summary>
    private static IEnumerable<EntryCut> ByEmptyLines(IReadOnlyList<TextLine> lines, Func<int, bool> mayHead)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(at => at == 0 || lines[at].IsApart).ToHashSet();
        if (starts.Count < 2 || starts.Count * 2 > lines.Count || !starts.All(mayHead))
        {
            yield break;
        }

        for (var length = 1; length <= MostLinesOfAHead; length++)
        {
            var heads = starts.SelectMany(start => Enumerable.Range(start, length).TakeWhile(at => at < lines.Count && (at == start || !starts.Contains(at)) && mayHead(at))).ToHashSet();
            yield return new($"{length} under an empty line", starts, heads);
        }
    }

    /// <summary>
    /// Heads of as many lines before and behind each date: what stands before the first date of the section stands before every other one too. None where a line has a bullet,
    /// a label or columns of its own among the lines of a head.
    /// </summary>
    private static IEnumerable<EntryCut> ByDates(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var dated = Enumerable.Range(0, lines.Count).Where(at => IsDated(lines[at])).ToList();
        if (dated.Count < 2 || dated[0] > MostLinesBeforeADate)
        {
            yield break;
        }

        var before = dated[0];
        var starts = dated.ConvertAll(at => at - before);
        if (starts.Zip(dated.Prepend(-1)).Any(pair => pair.First <= pair.Second) || starts.Zip(dated).Any(pair => !Enumerable.Range(pair.First, before + 1).All(at => MayHead(lines[at], vocabulary))))
        {
            yield break;
        }

        for (var behind = 0; behind <= MostLinesBehindADate; behind++)
        {
            var ends = dated.Zip(starts.Skip(1).Append(lines.Count), (at, next) => Math.Min(at + behind, next - 1)).ToList();
            var heads = starts.Zip(ends, (from, to) => Enumerable.Range(from, to - from + 1)).SelectMany(at => at).ToHashSet();
            if (heads.All(at => MayHead(lines[at], vocabulary)))
            {
                yield return new($"{before} before each date, {behind} behind", starts.ToHashSet(), heads);
            }
        }
    }

    /// <summary>Whether it may stand at a head: without a bullet, a label or columns of its own.</summary>
    private static bool MayHead(TextLine line, ResumeVocabulary vocabulary) =>
        !Bullets.Starts(line.Text) && !ClaimWords.IsLabelled(line.Text) && line.Text.Length <= LongestHead && LabelledCells.Pairs(line.Text, vocabulary).Count == 0 && line.Text.Count(letter => letter == '\t') < 2;

    private static bool IsDated(TextLine line) =>
        line.Text.Length <= LongestHead && !Bullets.Starts(line.Text) && Periods.In(line.Text) is not null && (Periods.IsRangeIn(line.Text) || Periods.StandsAtAnEnd(line.Text)) && !ClaimWords.EndsSentence(line.Text);

    /// <summary>
    /// How well a reading explains a section, in points for each entry: it has its period; its names stand as they do in all heads, and fit; all heads have as many lines; no
    /// head is a sentence or has two periods; nothing that names a body or a job, and no period, is left among the claims.
    /// </summary>
    public static double Score(IReadOnlyList<EntryDraft> drafts, IReadOnlyList<IReadOnlyList<HeadPart>> heads, Arrangements arrangements, IReadOnlyList<FoundEntry> entries, ResumeVocabulary vocabulary)
    {
        var usual = drafts.GroupBy(draft => draft.HeadLines.Count).MaxBy(group => group.Count())?.Key ?? 0;
        var points = heads.Sum(arrangements.Points)
            + drafts.Sum(draft => (draft.HasPeriod ? 1 : -1) - (draft.HeadLines.Count == usual ? 0 : 0.25) - draft.HeadLines.Count(line => ClaimWords.IsClaim(line.Text)) - Math.Max(0, draft.HeadLines.Count(line => Periods.IsRangeIn(line.Text)) - 1))
            - entries.SelectMany(entry => entry.Claims.Zip(entry.Claims.Prepend(null))).Sum(claim => Periods.IsOnly(claim.First.Text) || IsDated(claim.First.First) ? 1 : StandsOut(claim.First, claim.Second) ? 0.75 : IsName(claim.First.Text) ? 0.5 : 0);
        return points / Math.Max(1, drafts.Count);

        // Behind a claim with a sign before it the next one has a sign too.
        static bool StandsOut(Found claim, Found? above) => claim.Sureness < Sureness.Placed && above?.Sureness == Sureness.Placed && claim.Text.Length <= LongestClaimedName && !ClaimWords.IsClaim(claim.Text);

        bool IsName(string text) => text.Length <= LongestClaimedName && !ClaimWords.IsClaim(text) && (vocabulary.IsOrganisation(text) || vocabulary.IsSchool(text) || vocabulary.IsRole(text));
    }
}
