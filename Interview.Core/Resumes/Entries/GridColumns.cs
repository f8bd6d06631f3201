using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What the columns of a grid hold: by the titles over them, and where a title says nothing known, by what stands under it.</summary>
internal sealed partial class GridColumns
{
    private const int LongestTitle = 36;

    private readonly Label?[] _labels;
    private readonly IReadOnlyList<Label>[] _joined;
    private readonly string[] _names;
    private readonly Section _section;
    private readonly ResumeVocabulary _vocabulary;

    private GridColumns(string[] titles, Section section, ResumeVocabulary vocabulary)
    {
        (_names, _section, _vocabulary) = (titles, section, vocabulary);
        // "점수/기관" is one or the other: what stands under it tells. "기관 / 역할" may be both.
        _joined = [.. titles.Select(title => vocabulary.LabelsIn(title.Replace('\n', ' '))).Select(labels => labels.Count > 1 && labels.Contains(Label.Other) ? [.. labels.Where(label => label != Label.Other)] : labels)];
        _labels = [.. _joined.Zip(titles, (labels, title) => labels is [var one] ? one : labels is [] && LabelledCells.SaysWhen(title, vocabulary) ? Label.Period : (Label?)null)];
        TellsWhatWasDone = _labels.Contains(Label.Detail) && _labels.All(label => label is null or Label.Detail or Label.Other) && _joined.All(labels => labels.Count < 2);
        // Beside the name of a thing stands its kind: "자격증", "정규직".
        for (var i = 0; i < titles.Length; i++)
        {
            _labels[i] = vocabulary.IsKindLabel(titles[i]) && _labels.Index().Any(other => other.Index != i && (other.Item is Label.Title or null || (other.Item == Label.Organisation && section is Section.Experience or Section.Education))) ? Label.Other : _labels[i];
        }

        // In a list of awards "내용" is what was given; elsewhere it is what was done.
        if (section is not (Section.Experience or Section.Education) && !_labels.Contains(Label.Title) && !_joined.Any(labels => labels.Contains(Label.Title)) && _labels.Zip(_joined).All(title => title.First is not null || title.Second.Count > 0) && Array.FindIndex(_labels, label => label is Label.Detail or Label.Other or Label.Role or Label.Name) is >= 0 and var at)
        {
            _labels[at] = Label.Title;
        }

        // Beside "Name of school" the column "School" says which kind it is.
        if (_labels.Count(label => label == Label.Organisation) > 1 && Array.FindIndex(titles, vocabulary.NamesSomething) is >= 0 and var own && _labels[own] == Label.Organisation)
        {
            _labels = [.. _labels.Select((label, at) => label == Label.Organisation && at != own && !vocabulary.NamesSomething(titles[at]) ? Label.Other : label)];
        }

        if (section is Section.Experience or Section.Education && !_labels.Contains(Label.Organisation) && Array.IndexOf(_labels, Label.Title) is >= 0 and var named)
        {
            _labels[named] = Label.Organisation;
        }
    }

    public int Count => _labels.Length;

    /// <summary>"No | 수행업무 및 실적 | 기여도": its rows claim something of the entry that it stands in and name none.</summary>
    public bool TellsWhatWasDone { get; }

    /// <summary>What the row of such a grid claims; null when it is none.</summary>
    public IReadOnlyList<string>? Done(string row) =>
        TellsWhatWasDone && row.Split('\t') is var cells && cells.Length == Count ? [.. cells.Zip(_labels).Where(cell => cell.Second == Label.Detail && cell.First.Any(char.IsLetter)).Select(cell => cell.First)] : null;

    /// <summary>
    /// The columns that a row titles; null when it is no row of titles. None of its cells holds a number or a date, and most are known titles, or the row
    /// below has as many cells with a date among them.
    /// </summary>
    public static GridColumns? Of(string row, Section section, ResumeVocabulary vocabulary, string? below = null)
    {
        var cells = row.Split('\t').Select(cell => cell.Trim()).ToArray();
        var written = cells.Where(cell => cell.Length > 0).ToList();
        return written.Count >= 2 && cells[0].Length > 0
            && written.TrueForAll(cell => cell.Length <= LongestTitle && !Ordinals.Without(cell).Any(char.IsDigit) && Periods.In(cell) is null && !cell.Contains(':', StringComparison.Ordinal))
            && written.Count(cell => vocabulary.LabelOf(cell.Replace('\n', ' ')) is not null) is var known && ((known >= 2 && known * 2 >= written.Count) || (written.Count >= 3 && IsOver(cells, below)))
            && !IsPairs(cells, vocabulary) && !(cells.Length == 2 && below?.Split('\t') is [var label, _] && IsPairs(below.Split('\t'), vocabulary) && vocabulary.LabelOf(label) is not null)
            ? new(cells, section, vocabulary)
            : null;
    }

    /// <summary>The cells of a row with what each of them is; null when the row is none of this grid.</summary>
    public IReadOnlyList<(Label Label, string Name, string Text)>? Read(string row)
    {
        var cells = row.Split('\t').Select(cell => cell.Trim()).ToList();
        // The title of the whole stands before its first row, or is empty in a cell joined over all rows.
        while (cells.Count != Count && cells.Count > 1 && cells[0].Length == 0)
        {
            cells.RemoveAt(0);
        }

        // "담당업무 | …" under a row says more of it, and is none.
        if (cells.Count(cell => cell.Length > 0) < 2 || (cells.Count < Count && cells.TrueForAll(cell => !Periods.IsOnly(cell)) && (cells.Count < Count - 1 || _vocabulary.LabelOf(cells[0]) is not null)) || (cells.Count == 2 && Count > 2 && _vocabulary.LabelOf(cells[0]) is not null))
        {
            return null;
        }

        var columns = cells.Count == Count ? Enumerable.Range(0, Count).ToList() : Placed(cells);
        return [.. cells.Index().Where(cell => cell.Item.Length > 0).SelectMany(cell => cell.Index < columns.Count ? Under(columns[cell.Index], cell.Item) : [(Label.Detail, "", cell.Item)])];
    }

    /// <summary>What a cell says under its title; under "기관 / 역할" one line of it is the body and the next one the role.</summary>
    private IEnumerable<(Label Label, string Name, string Text)> Under(int column, string cell)
    {
        var labels = _joined[column];
        if (labels.Count > 1 && Joints.Select(joint => cell.Split(joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).FirstOrDefault(pieces => pieces.Length == labels.Count) is { } pieces)
        {
            // "직무 / 활동명" over "학술제 준비위원회 / 기획팀장": what a word marks as the role is it.
            pieces = labels is [_, _] && (labels[0] is Label.Role or Label.TargetRole ? 0 : labels[1] is Label.Role or Label.TargetRole ? 1 : -1) is >= 0 and var role && !_vocabulary.IsRole(pieces[role]) && _vocabulary.IsRole(pieces[1 - role]) ? [pieces[1], pieces[0]] : pieces;
            return labels.Zip(pieces, (label, piece) => (label, _names[column], piece));
        }

        // Under "Post held and responsibilities" the first line is the post.
        if (labels is [not Label.Detail, Label.Detail] && cell.Split('\n') is [var first, .. { Length: > 0 } rest])
        {
            return [(labels[0], _names[column], first), (Label.Detail, _names[column], string.Join('\n', rest))];
        }

        // A narrow column joined "토스" and "서버개발팀 대리" under "회사명 / 직위"; under "학교명 및 전공" the two stand so too.
        if (labels is [Label.Organisation, Label.Role] && (_section == Section.Education ? _vocabulary.StudiesAfterSchool(cell) : _vocabulary.PositionIn(cell)) is > 0 and var at)
        {
            return [(Label.Organisation, _names[column], cell[..at].Trim()), (Label.Role, _names[column], cell[at..].Trim())];
        }

        _labels[column] ??= Meaning(cell);
        var label = Told(_labels[column] ?? Label.Detail, cell);
        return [(label, _names[column], label == Label.Organisation ? AboutABody().Replace(cell, "") : cell)];
    }

    /// <summary>"(320병상)", "11–18, mixed, 940 on roll" below the name of a body says what kind of body it is.</summary>
    [GeneratedRegex(@"\n[(\d].*$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex AboutABody();

    private static readonly string[] Joints = ["\n", " / ", " · ", " | ", "/", ", "];

    /// <summary>Fewer cells than columns, because empty ones are not told: a period is put under its column, the rest in order.</summary>
    private List<int> Placed(List<string> cells)
    {
        var free = Enumerable.Range(0, Count).ToList();
        var period = Array.IndexOf(_labels, Label.Period);
        var at = cells.FindIndex(Periods.IsOnly);
        if (period < 0 || at < 0 || cells.Count > Count)
        {
            return free;
        }

        free.Remove(period);
        free.Insert(Math.Min(at, free.Count), period);
        return free;
    }

    // Remarks on a certificate or an award may name who gave it.
    private Label Told(Label label, string cell) =>
        label == Label.Detail && _section is Section.Certifications or Section.Awards && !_labels.Contains(Label.Organisation) && (_vocabulary.IsOrganisation(cell) || _vocabulary.IsSchool(cell)) ? Label.Organisation : label;

    private Label Meaning(string cell) =>
        Periods.IsOnly(cell) && !_labels.Contains(Label.Period) ? Label.Period
        : _section is Section.Experience or Section.Education && !_labels.Contains(Label.Organisation) ? Label.Organisation
        : _section is not (Section.Experience or Section.Education) && !_labels.Contains(Label.Title) ? Label.Title
        : !_labels.Contains(Label.Organisation) && (_vocabulary.IsOrganisation(cell) || _vocabulary.IsSchool(cell) || IsGiver(cell)) ? Label.Organisation
        : !_labels.Contains(Label.Role) && _vocabulary.IsRole(cell) ? Label.Role
        : Label.Detail;

    // Beside the name and the day of a certificate or an award stands who gave it; "1급" is what was given.
    private bool IsGiver(string cell) => _section is Section.Certifications or Section.Awards && cell.Length <= LongestTitle && char.IsLetter(cell[0]);

    private static bool IsOver(string[] titles, string? below) =>
        below?.Split('\t') is { } cells && cells.Length == titles.Length && cells.Any(cell => Periods.IsOnly(cell.Trim())) && titles.All(title => title.Length > 0);

    // "성명 | 김서연 | 연락처 | 010-…": every second cell says of the one before.
    private static bool IsPairs(string[] cells, ResumeVocabulary vocabulary) =>
        cells.Length % 2 == 0 && vocabulary.LabelOf(cells[1]) is null
        && cells.Index().All(cell => cell.Index % 2 == 0 ? vocabulary.LabelOf(cell.Item) is not null : vocabulary.LabelOf(cell.Item) is null or Label.Detail or Label.Other);
}
