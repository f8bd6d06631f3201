namespace Interview.Core.Resumes;

/// <summary>
/// Several sections under one heading: "자격 및 어학", "Awards & Certifications", or a grid with a column that says what each of its rows is. Every entry goes where it belongs.
/// </summary>
internal static class SharedSections
{
    public static IEnumerable<SectionPart> Parted(SectionPart part, IReadOnlyList<SectionPart> all, SectionByContent content, ResumeVocabulary vocabulary) =>
        ByColumnOfKinds(part, vocabulary) ?? WithJobs(part, content) ?? (part.Section == Section.Other ? Strays(part, all, content, vocabulary) : (part.Shared ?? WithCertificates(part, all, vocabulary)) is { } shared ? ByEntry(part, shared, all, content, vocabulary) : [IsTraining(part, all, vocabulary) ? part with { Section = Section.Certifications } : part]);

    /// <summary>"경력 요약" over a few sentences and then the jobs themselves.</summary>
    private static IEnumerable<SectionPart>? WithJobs(SectionPart part, SectionByContent content)
    {
        var dated = part.Section == Section.Summary ? part.Lines.FindIndex(line => Periods.IsRangeIn(line.Text) && !ClaimWords.EndsSentence(line.Text)) : -1;
        var first = dated > 1 && !ClaimWords.EndsSentence(part.Lines[dated - 1].Text) && !Bullets.Starts(part.Lines[dated - 1].Text) ? dated - 1 : dated;
        return first > 0 && content.TellOfJobs(part.Lines[first..]) ? [part with { Lines = part.Lines[..first] }, new(Section.Experience, part.Lines[first..])] : null;
    }

    /// <summary>Under "Additional information" or "ETC" stands what has a heading of its own elsewhere; what only looks like it stays.</summary>
    private static IEnumerable<SectionPart> Strays(SectionPart part, IReadOnlyList<SectionPart> all, SectionByContent content, ResumeVocabulary vocabulary)
    {
        var told = all.Where(one => one.Lines.Count > 0).SelectMany(one => one.Shared ?? [one.Section]).ToHashSet();
        var parts = new List<SectionPart> { part with { Lines = [] } };
        Section? before = null;
        foreach (var entry in Entries(part.Lines, vocabulary))
        {
            var colon = entry[0].Text.IndexOf(':', StringComparison.Ordinal);
            var said = colon > 0 ? vocabulary.HeadingOf(entry[0].Text[..colon]) ?? vocabulary.HeadingWords.Surely(entry[0].Text[..colon]) : null;
            // What a label says is told: "지원 포지션 | 간호사" is no certificate.
            var isLabelled = LabelledCells.Pairs(entry[0].Text, vocabulary).Count > 0;
            var section = said is Section.Personal or Section.Summary or Section.Essays ? Section.Other : said ?? (!isLabelled && content.SurelyOf(entry, before) is { } sure && !told.Contains(sure) ? sure : Section.Other);
            before = section;
            var into = parts.Find(one => one.Section == section);
            if (into is null)
            {
                parts.Add(into = new(section, []));
            }

            into.Lines.AddRange(said is null ? entry : [entry[0] with { Text = string.Join(' ', entry.Skip(1).Select(line => line.Text).Prepend(entry[0].Text[(colon + 1)..].Trim())) }]);
        }

        return parts;
    }

    /// <summary>"Professional Development" under the schools, with single dates and no school among them: what was passed there is certified.</summary>
    private static bool IsTraining(SectionPart part, IReadOnlyList<SectionPart> all, ResumeVocabulary vocabulary) =>
        part.Section == Section.Education && part.Lines.Count > 0 && !part.Lines.Exists(line => Periods.IsRangeIn(line.Text) || (vocabulary.IsSchool(line.Text) && !all.Any(one => one != part && one.Section == Section.Education && one.Lines.Exists(other => Periods.IsRangeIn(other.Text))))) && part.Lines.Exists(line => Periods.In(line.Text) is not null)
        && all.Any(one => one != part && one.Section == Section.Education && one.Lines.Exists(line => vocabulary.IsSchool(line.Text))) && !all.Any(one => one.Section == Section.Certifications);

    /// <summary>"구분 | 명칭 | 기관 | 취득일" over rows that begin with "자격증", "어학", "수상"; a row that does not say it goes with the one above.</summary>
    private static IEnumerable<SectionPart>? ByColumnOfKinds(SectionPart part, ResumeVocabulary vocabulary)
    {
        var head = part.Lines.FindIndex(line => GridColumns.Of(line.Text, part.Section, vocabulary) is not null);
        var titles = head < 0 ? null : part.Lines[head];
        var rows = part.Lines.Skip(head + 1).Select(line => line.Text.Split('\t')).ToList();
        var width = titles?.Text.Split('\t').Length ?? rows.Select(row => row.Length).DefaultIfEmpty().Max();
        Section? KindIn(string[] row, int column) => row.Length == width && vocabulary.HeadingOf(row[column]) is { } kind ? BesideCareer(row[column], kind, () => rows.Where(other => other.Length == width).Select(other => other[column]), vocabulary) : null;
        // In a form of labels "연락처" and "보유기술" may stand one under the other.
        var kinds = width < 3 || (titles is null && part.Section is Section.Head or Section.Personal) ? -1 : Enumerable.Range(0, width).FirstOrDefault(column =>
            rows.Select(row => KindIn(row, column)).OfType<Section>().Distinct().Count() > 1
            && rows.Where(row => row.Length == width && row[column].Trim().Length > 0).All(row => KindIn(row, column) is not null), -1);
        if (kinds < 0)
        {
            return null;
        }

        var parts = new List<SectionPart>();
        SectionPart? current = null;
        foreach (var (line, row) in part.Lines.Skip(head + 1).Zip(rows))
        {
            if (KindIn(row, kinds) is { } kind && (current is null || current.Section != kind))
            {
                current = new(kind, titles is null ? [] : [Without(titles, titles.Text.Split('\t'))]);
                parts.Add(current);
            }

            current?.Lines.Add(row.Length == width ? Without(line, row) : line);
        }

        return [part with { Lines = part.Lines[..Math.Max(head, 0)], Shared = null }, .. parts];

        TextLine Without(TextLine line, string[] cells) => line with { Text = string.Join('\t', cells.Where((_, column) => column != kinds)) };
    }

    /// <summary>Where "경력" tells of jobs, "경험" tells of what was done besides.</summary>
    public static Section BesideCareer(string heading, Section section, Func<IEnumerable<string>> others, ResumeVocabulary vocabulary) =>
        section is Section.Experience or Section.Essays && ResumeVocabulary.Bare(heading).StartsWith("경험", StringComparison.Ordinal) && vocabulary.HeadingsJoinedIn(heading).Count < 2
        && others().Any(other => other.Length < LongestKind && ResumeVocabulary.Bare(other).StartsWith("경력", StringComparison.Ordinal) && vocabulary.HeadingOf(other) == Section.Experience) ? Section.Activities : section;

    private const int LongestKind = 20;

    private static IEnumerable<SectionPart> ByEntry(SectionPart part, IReadOnlyList<Section> shared, IReadOnlyList<SectionPart> all, SectionByContent content, ResumeVocabulary vocabulary)
    {
        // What has a heading of its own elsewhere is not meant here: beside "경력", "경험 및 활동" tells of activities.
        var elsewhere = all.Where(one => one != part).SelectMany(one => one.Shared ?? [one.Section]).ToHashSet();
        // "수상 및 기타": the rest may be anything that has no heading of its own.
        shared = shared.Contains(Section.Other) ? [.. shared.Except([Section.Other]), .. Listed.Except(shared).Except(elsewhere)] : shared;
        shared = shared.Where(section => !elsewhere.Contains(section)).ToList() is { Count: > 0 } left ? left : shared;
        var parts = shared.Select(section => new SectionPart(section, [])).ToList();
        var own = all.Where(one => one.Section is Section.Experience or Section.Education).SelectMany(one => one.Lines).Select(line => line.Text).ToList();
        var current = parts[0];
        foreach (var entry in Entries(part.Lines, vocabulary))
        {
            if (GridColumns.Of(entry[0].Text, shared[0], vocabulary) is not null)
            {
                parts.ForEach(one => one.Lines.AddRange(entry));
                continue;
            }

            // "Languages: English, French" in "Skills & Languages" says itself what it is.
            if (entry[0].Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && vocabulary.HeadingOf(entry[0].Text[..colon]) is { } said and not (Section.Personal or Section.Summary or Section.Essays))
            {
                current = parts.Find(one => one.Section == said) ?? new(said, []);
                parts = parts.Contains(current) ? parts : [.. parts, current];
                current.Lines.AddRange([entry[0] with { Text = entry[0].Text[(colon + 1)..].Trim() }, .. entry.Skip(1)]);
                continue;
            }

            var kind = Teaches(part, entry, vocabulary) && parts.Exists(one => one.Section == Section.Certifications) ? Section.Certifications : content.KindOf(entry, shared, piece => piece.Length > 1 && own.Exists(line => line.Contains(piece, StringComparison.Ordinal)));
            current = kind is null ? current : parts.Find(one => one.Section == kind) ?? current;
            current.Lines.AddRange(entry);
        }

        return parts.Where(one => one.Lines.Count > 0);
    }

    /// <summary>"Education & professional development" over schools with ranges and what was passed on a day; "Qualifications" over certificates and schools: where the other one has no heading of its own.</summary>
    private static IReadOnlyList<Section>? WithCertificates(SectionPart part, IReadOnlyList<SectionPart> all, ResumeVocabulary vocabulary)
    {
        bool IsTold(Section section) => all.Any(one => one != part && (one.Section == section || one.Shared?.Contains(section) == true));
        return part.Section switch
        {
            Section.Education => !IsTold(Section.Certifications) && part.Lines.Exists(line => Periods.IsRangeIn(line.Text)) && part.Lines.Exists(line => Teaches(part, [line], vocabulary)),
            Section.Certifications => !IsTold(Section.Education) && part.Lines.Exists(line => vocabulary.IsSchool(line.Text)),
            _ => false,
        } ? [Section.Education, Section.Certifications] : null;
    }

    /// <summary>Beside schools with ranges, what has a single day and begins with neither a school nor a degree is a course or a certificate.</summary>
    private static bool Teaches(SectionPart part, List<TextLine> entry, ResumeVocabulary vocabulary)
    {
        var told = entry[0].Text;
        return Periods.In(told) is not null && !Periods.IsOnly(told) && !entry.Exists(line => Periods.IsRangeIn(line.Text)) && part.Lines.Exists(line => Periods.IsRangeIn(line.Text))
            && told.Length <= LongestHead && Periods.Without(Bullets.Without(told)).Split([", ", "\t", " | ", " – ", " - ", " · "], StringSplitOptions.RemoveEmptyEntries) is [var first, _, ..]
            && !vocabulary.IsSchool(first) && !vocabulary.IsStudies(first);
    }

    private const int LongestHead = 120;

    private static readonly Section[] Listed = [Section.Certifications, Section.Awards, Section.Languages];

    /// <summary>Lines that belong to one entry: what is under its first line with a sign, a date of its own, or a list set apart by dates.</summary>
    private static List<List<TextLine>> Entries(List<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var stacks = StackedEntries.Of(Section.Certifications, lines, vocabulary);
        var allBullets = lines.TrueForAll(line => Bullets.Starts(line.Text));
        // What stands under the lines of a list without a sign of its own goes on with the line above.
        var hasBullets = !allBullets && lines.Count > 0 && Bullets.Starts(lines[0].Text) && lines.Count(line => Bullets.Starts(line.Text)) >= 2 && lines.TrueForAll(line => Bullets.Starts(line.Text) || Periods.IsOnly(line.Text) || line.Box is not null);
        var entries = new List<List<TextLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            var goesOn = entries.Count > 0 && (stacks is not null ? !stacks.Starts.Contains(i)
                : (hasBullets && !Bullets.Starts(lines[i].Text) && Bullets.Starts(entries[^1][0].Text)) || (!allBullets && !hasBullets && Bullets.Starts(lines[i].Text) && !Bullets.Starts(entries[^1][0].Text)) || (Periods.IsOnly(lines[i].Text) && !entries[^1].Exists(line => Periods.In(line.Text) is not null)));
            if (goesOn)
            {
                entries[^1].Add(lines[i]);
            }
            else
            {
                entries.Add([lines[i]]);
            }
        }

        return entries;
    }
}
