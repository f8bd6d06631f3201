namespace Interview.Core.Resumes;

/// <summary>Cuts a section into its entries: by the rows of a grid, by labels, or by the lines that hold a period.</summary>
internal static class EntryReader
{
    public static IReadOnlyList<FoundEntry> Read(Section section, IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, LineJoin join, Places places)
    {
        // A line drawn in signs says nothing, and how to reach the candidate says nothing here.
        lines = [.. lines.Where(line => line.Text.Any(char.IsLetterOrDigit) && !HeaderReader.HoldsAddress(line.Text))];
        if (lines.Count == 0)
        {
            return [];
        }

        lines = IsList(section) ? [.. lines.SelectMany(line => EntryLines.OneByOne(section, line, vocabulary))] : lines;
        lines = EntryLines.PartedAtLabels(EntryLines.WithoutOpenBrackets(lines), vocabulary);
        lines = BrokenRows.Whole(TurnedGrids.Upright(lines, vocabulary), section, vocabulary);
        if (HasRanges(section))
        {
            lines = PeriodColumns.Joined(PeriodColumns.Unbroken(CellEntries.Parted(lines, section, vocabulary)));
            lines = EntryLines.WithoutRemarks(section == Section.Experience ? EntryLines.WithoutSignsOfHeads(lines) : lines, vocabulary, places);
        }

        if (lines.Count == 0)
        {
            return [];
        }

        var cuts = StackedEntries.Of(section, lines, vocabulary) is { } stacked ? [stacked] : HasRanges(section) ? EntryCut.Of(lines, vocabulary).Prepend(null) : [null];
        // Line by line, unless another reading is clearly better.
        return cuts.Select(Drawn).MaxBy(reading => reading.Score)!.Entries;

        (double Score, IReadOnlyList<FoundEntry> Entries) Drawn(EntryCut? cut)
        {
            var drafts = cut is null ? LineByLine(section, lines, vocabulary, join) : Cut(cut);
            var heads = drafts.ConvertAll(draft => (IReadOnlyList<HeadPart>)draft.Head(places));
            var arrangements = new Arrangements(section, heads, vocabulary);
            var entries = SeveralJobs.Employed(section, [.. drafts.Zip(heads, (draft, head) => draft.ToEntry(head, arrangements, places)).OfType<FoundEntry>()]);
            return (EntryCut.Score(drafts, heads, arrangements, entries, vocabulary) - (cut is null ? 0 : EntryCut.Clear), entries);
        }

        List<EntryDraft> Cut(EntryCut cut)
        {
            var drafts = new List<EntryDraft>();
            var edge = lines.Max(line => line.Box?.Right);
            foreach (var (at, line) in lines.Index())
            {
                if (cut.Starts.Contains(at))
                {
                    drafts.Add(new(section, line, edge, vocabulary, join));
                }

                if (cut.Heads.Contains(at))
                {
                    drafts[^1].TakeHeading(line);
                }
                else if (Told(line, vocabulary) is { Count: > 0 } pairs)
                {
                    drafts[^1].Take(pairs, line);
                }
                else
                {
                    drafts[^1].TakeClaim(line);
                }
            }

            return drafts;
        }
    }

    /// <summary>Rows under their titles, labels with their words, and else each line by what it looks like and what stands around it.</summary>
    private static List<EntryDraft> LineByLine(Section section, IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, LineJoin join)
    {
        var entries = new List<EntryDraft>();
        var edge = lines.Max(line => line.Box?.Right);
        EntryDraft? current = null;
        GridColumns? columns = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var next = i + 1 < lines.Count ? lines[i + 1] : null;
            var second = i + 2 < lines.Count ? lines[i + 2] : null;
            var isRow = line.Text.Contains('\t', StringComparison.Ordinal);
            if (isRow && GridColumns.Of(line.Text, section, vocabulary, next?.Text) is { } titles)
            {
                columns = titles;
                current = titles.TellsWhatWasDone ? current : null;
            }
            else if (isRow && current is not null && columns?.Done(line.Text) is { } done)
            {
                current.TakeClaims(done, line);
            }
            else if (isRow && columns?.Read(line.Text) is { } row)
            {
                current = Begin(line);
                current.TakeRow(row, line);
            }
            else if (Told(line, vocabulary) is { Count: > 0 } pairs)
            {
                foreach (var pair in pairs.Where(pair => pair.Value.Length > 0))
                {
                    current = current is null || current.IsTold(pair.Label, pair.Name) ? Begin(line, isLabelled: true) : current;
                    current.Take([pair], line);
                }
            }
            else if (current is not null && !current.HasPeriod && !Bullets.Starts(line.Text) && Periods.IsOnly(line.Text))
            {
                current.TakeHeading(line);
            }
            else if (IsList(section) && current is { IsOpen: true } && current.RunsOn(line) && (Periods.In(line.Text) is not null || (next is not null && Periods.IsOnly(next.Text))))
            {
                current.ExtendHeading(line);
            }
            else if (current is null || Starts(section, line, next, second, current, entries[0], vocabulary, join))
            {
                current = Begin(line);
                current.TakeHeading(line);
            }
            else if (current.IsHeading(line, next))
            {
                current.TakeHeading(line);
            }
            else
            {
                current.TakeClaim(line);
            }
        }

        return entries;

        EntryDraft Begin(TextLine line, bool isLabelled = false)
        {
            columns = columns is { TellsWhatWasDone: true } ? null : columns;
            entries.Add(new EntryDraft(section, line, edge, vocabulary, join) { BeganWithBullet = !isLabelled && Bullets.Starts(line.Text), IsLabelled = isLabelled });
            return entries[^1];
        }
    }

    /// <summary>What the labels of a line say.</summary>
    private static IReadOnlyList<(Label Label, string Name, string Value)> Told(TextLine line, ResumeVocabulary vocabulary)
    {
        var pairs = LabelledCells.Pairs(line.Text, vocabulary);
        // "Name: CISSP" names the entry here and not the candidate.
        return pairs.Any(pair => pair.Value.Length > 0) || Periods.In(line.Text) is null ? [.. pairs.Select(pair => pair.Label == Label.Name ? pair with { Label = Label.Title } : pair)] : [];
    }

    private const int LongestHead = 120;

    /// <summary>Sections whose entries are single lines.</summary>
    private static bool IsList(Section section) => section is Section.Awards or Section.Certifications or Section.Languages;

    /// <summary>Sections whose entries last from one day to another.</summary>
    private static bool HasRanges(Section section) => section is Section.Education or Section.Experience or Section.Projects or Section.Activities;

    private static bool Starts(Section section, TextLine line, TextLine? next, TextLine? second, EntryDraft current, EntryDraft firstOfAll, ResumeVocabulary vocabulary, LineJoin join)
    {
        // Lines counted as the first entry is are entries.
        if (Ordinals.StyleOf(line.Text) is { } style && style == Ordinals.StyleOf(firstOfAll.FirstLine.Text))
        {
            return true;
        }

        // What is counted in another way than the entries are is within one of them.
        if (Ordinals.StyleOf(line.Text) is not null && Ordinals.StyleOf(firstOfAll.FirstLine.Text) is not null)
        {
            return false;
        }

        var bullet = Bullets.Starts(line.Text);
        if (IsList(section))
        {
            return bullet || !(current.Continues(line) || line.Text[0] == '(' || (current.IsOpen && vocabulary.IsOrganisation(line.Text)));
        }

        if (bullet)
        {
            // "▶ 프로젝트 A (2021.03 ~ 2021.06)" heads an entry where its fellows are headed so, "- 2021년 매출 20% 증가" does not.
            return current.SameBullet(line) && (Periods.IsRangeIn(line.Text) || !current.IsOpen);
        }

        if (current.BeganWithBullet && !Periods.IsRangeIn(line.Text))
        {
            return false;
        }

        var dated = Periods.In(line.Text) is not null && line.Text.Length <= 120;
        if (dated)
        {
            // A sentence may speak of a year; a heading is its period, or holds it at an end.
            return (Periods.IsRangeIn(line.Text) || Periods.StandsAtAnEnd(line.Text)) && (current.HasPeriod || current.HasClaims);
        }

        // "Degree: …" once more: what stands over it, without a label, names the next entry.
        if (next is not null && !current.IsLabelled && line.Text.Length <= LongestHead && LabelledCells.Pairs(next.Text, vocabulary) is [var (label, name, _), ..] && current.HasTold(name) && !LabelledCells.Pairs(line.Text, vocabulary).Any()
            && label != Label.Detail && IsTitle(line, current))
        {
            return true;
        }

        // A title stands before its period, with at most one line between, or before the first bullet of its own.
        return (current.HasClaims || current.HasPeriod) && IsTitle(line, current) && next is not null && !Bullets.Starts(line.Text)
            // Where the first date stands over all else, the others do.
            && !(Periods.IsOnly(next.Text) && Periods.IsOnly(firstOfAll.FirstLine.Text))
            && (Dates(next) || (current.HasClaims && second is not null && IsTitle(next, current) && Dates(second)) || (current.HasBullets && Bullets.Starts(next.Text)))
            // A line that runs on into the next is a sentence and no title.
            && join.Between(line, next) == Joint.NewParagraph
            && !(current.HasPeriod && !current.HasClaims && vocabulary.IsRole(line.Text))
            // Where headings are one line, name and period together, the line before the next heading is a claim.
            && !(HeadsAlone(firstOfAll.FirstLine) && HeadsAlone(next));
    }

    private static bool Dates(TextLine line) =>
        !Bullets.Starts(line.Text) && (Periods.IsRangeIn(line.Text) || Periods.IsOnly(line.Text) || (line.Text.Split('\t') is [_, var side] && Periods.IsOnly(side)));

    private static bool HeadsAlone(TextLine line) => Periods.IsRangeIn(line.Text) && !Periods.IsOnly(line.Text);

    private static bool IsTitle(TextLine line, EntryDraft current) =>
        line.Text.Length <= 80 && !ClaimWords.EndsSentence(line.Text) && !line.Text.EndsWith(',') && !current.Continues(line);
}
