namespace Interview.Core.Resumes;

internal sealed record Labelled(Label Label, string Name, Found Value);

/// <summary>What labels say of the candidate, wherever their words stand: beside them, below them, in the same column of the next row, or as the answer to a form's request.</summary>
internal static class HeaderLabels
{
    private const int LongestLine = 60;
    private const int LongestTitle = 20;

    public static IEnumerable<Labelled> In(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && Columns(lines[i], lines[i + 1], vocabulary) is { Count: > 0 } columns)
            {
                foreach (var column in columns)
                {
                    yield return column;
                }

                i++;
                continue;
            }

            var pairs = LabelledCells.Pairs(lines[i].Text, vocabulary);
            foreach (var (label, name, value) in pairs)
            {
                if (Both(name, value, vocabulary) is { } both)
                {
                    yield return new(both.First, name, new(both.Of, lines[i], Sureness.Labelled));
                    yield return new(both.Second, name, new(both.And, lines[i], Sureness.Labelled));
                    continue;
                }

                var alone = value.Length == 0 && !lines[i].Text.Contains('\t', StringComparison.Ordinal) && i + 1 < lines.Count && LabelledCells.Pairs(lines[i + 1].Text, vocabulary).Count == 0;
                yield return new(label, name, alone ? Below(lines, i) : OfOneCell(label, new(value, lines[i], Sureness.Labelled), vocabulary));
            }

            foreach (var cell in pairs.Count == 0 && vocabulary.HeadingOf(lines[i].Text) is null ? lines[i].Text.Split('\t') : [])
            {
                if (BeforeSpaces(cell, vocabulary) is var (label, name, value))
                {
                    yield return new(label, name, new(value, lines[i], Sureness.Placed));
                }
            }
        }
    }

    /// <summary>The answers to what a form asks for in sentences, which need no section of their own: "4. 지원하시는 직무를 적어 주세요." over "병동 간호사".</summary>
    public static IEnumerable<Labelled> Requested(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var asked = Ordinals.Without(lines[i].Text);
            if (FormRequest.Topic(asked) is not null && vocabulary.LabelOf(asked) is Label.Name or Label.TargetRole or Label.TargetCompany && vocabulary.LabelOf(lines[i + 1].Text) is null && FormRequest.Topic(lines[i + 1].Text) is null)
            {
                yield return new(vocabulary.LabelOf(asked)!.Value, asked, Below(lines, i));
            }
        }
    }

    /// <summary>The label a line begins with when only spaces part it from its words: several, or one before what such a label promises.</summary>
    private static (Label Label, string Name, string Value)? BeforeSpaces(string line, ResumeVocabulary vocabulary)
    {
        var whole = Bullets.Without(line);
        for (var space = whole.Length <= LongestLine ? whole.LastIndexOf(' ') : -1; space > 0; space = whole.LastIndexOf(' ', space - 1))
        {
            var (name, value) = (whole[..space].TrimEnd(), whole[(space + 1)..].Trim());
            if (value.Length > 0 && vocabulary.LabelOf(name) is Label.Name or Label.TargetRole or Label.TargetCompany && !ClaimWords.EndsSentence(whole))
            {
                var label = vocabulary.LabelOf(name)!.Value;
                var isPromised = name.Length < space
                    || (label == Label.Name ? HeaderNames.IsName(value, vocabulary) || HeaderNames.IsName(value.Split(' ')[0], vocabulary)
                        : vocabulary.IsApplicationLabel(name) && (name.Any(Hangul.IsSyllable) || (label == Label.TargetRole && char.IsUpper(value[0]) && vocabulary.IsRole(value))));
                return isPromised ? (label, name, value) : null;
            }
        }

        return null;
    }

    /// <summary>Where a row goes on with cells that no label names, the first says what the label asks, and of roles all that are: "Position desired | Data Analyst | 2 x 2".</summary>
    private static Found OfOneCell(Label label, Found said, ResumeVocabulary vocabulary)
    {
        var first = FirstCellOf(said);
        return first.Length == said.Text.Length || label is not (Label.TargetRole or Label.TargetCompany) || (label == Label.TargetRole && vocabulary.IsRole(said.Text[first.Length..].Trim())) ? said : said with { Text = first };
    }

    /// <summary>The first of the cells that what is said is made of.</summary>
    public static string FirstCellOf(Found said) => LabelledCells.Cells(said.First.Text)
        .SelectMany(cell => new[] { cell, cell[(cell.IndexOfAny([':', '：']) + 1)..].Trim() })
        .FirstOrDefault(cell => cell.Length > 0 && cell.Length < said.Text.Length && said.Text.StartsWith(cell, StringComparison.Ordinal) && said.Text[cell.Length] == ' ') ?? said.Text;

    /// <summary>"지원 회사/직무: 쏘카 / UX 디자이너" says two things at once.</summary>
    private static (Label First, string Of, Label Second, string And)? Both(string name, string value, ResumeVocabulary vocabulary) =>
        vocabulary.LabelsIn(name) is [var first, var second] && first is Label.TargetCompany or Label.TargetRole && second is Label.TargetCompany or Label.TargetRole
        && value.Split([" / ", ", ", " · ", " - "], StringSplitOptions.TrimEntries) is [var one, var other] ? (first, one, second, other) : null;

    // An objective may be a sentence of two lines.
    private static Found Below(IReadOnlyList<TextLine> lines, int label)
    {
        var text = lines[label + 1].Text.Replace('\t', ' ');
        return text.Length > LongestLine && label + 2 < lines.Count
            ? new($"{text} {lines[label + 2].Text}", lines[label + 1], lines[label + 2], Sureness.Placed)
            : new(text, lines[label + 1], Sureness.Placed);
    }

    /// <summary>"성명 | 생년월일 | 휴대전화" over "정은 | 2001.05.18 | 010-9816-4414".</summary>
    private static List<Labelled> Columns(TextLine titles, TextLine row, ResumeVocabulary vocabulary)
    {
        var names = titles.Text.Split('\t', StringSplitOptions.TrimEntries);
        var values = row.Text.Split('\t', StringSplitOptions.TrimEntries);
        var labels = names.Select(vocabulary.LabelOf).ToList();
        // Rows of relatives are titled so too.
        var isOne = names.Length > 1 && names.Length >= values.Length && Array.TrueForAll(names, name => name.Length is > 0 and <= LongestTitle)
            && labels.Count(label => label is not null) * 3 >= names.Length * 2 && values.Any(value => value.Length > 0) && !Array.Exists(values, value => vocabulary.LabelOf(value) is not null)
            && !Array.Exists(names, vocabulary.IsRelationLabel);
        // Where an empty cell was left out, only what fits a label is its.
        return !isOne ? []
            : names.Length == values.Length ? [.. labels.Index().Where(column => column.Item is not null && values[column.Index].Length > 0).Select(column => new Labelled(column.Item!.Value, names[column.Index], new(values[column.Index], row, Sureness.Labelled)))]
            : [.. labels.Zip(names).SelectMany(column => values.Where(value => column.First == Label.TargetRole ? vocabulary.IsRole(value) : column.First == Label.Name && HeaderNames.IsName(value, vocabulary)).Take(1).Select(value => new Labelled(column.First!.Value, column.Second, new(value, row, Sureness.Placed))))];
    }
}
