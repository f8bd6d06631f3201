namespace Interview.Core.Resumes;

/// <summary>
/// How headings look in this résumé: their size, the sign or number before them, or the empty line above them. The known headings tell it; where there are none, what
/// short lines over others have in common.
/// </summary>
internal sealed class HeadingLook
{
    private const int FewestKnown = 2;
    private const int FewestUnknown = 3;
    private const int LongestHeading = 40;
    private const int MostWords = 8;
    private const int LongestTown = 24;
    private const float SameSize = 0.35f;
    private const float Larger = 1.05f;

    private readonly ResumeVocabulary _vocabulary;
    private readonly float? _size;
    private readonly string? _mark;
    private readonly bool _standsApart;
    private readonly bool _isUpper;
    private readonly HashSet<Place> _overDates;
    private readonly bool _areAllApart;
    private readonly HashSet<string> _repeated;

    /// <summary>The headings that are counted, where they are.</summary>
    public CountedHeadings Counted { get; }

    public HeadingLook(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        Counted = new(lines, vocabulary);
        _repeated = [.. lines.Where(line => vocabulary.LabelOf(line.Text) == Label.Detail).Select(line => ResumeVocabulary.Bare(line.Text)).GroupBy(text => text).Where(same => same.Count() > 1).Select(same => same.Key)];
        _overDates = [.. Enumerable.Range(0, lines.Count).Where(at => IsDate(at + 1) || (IsDate(at + 2) && IsShort(lines[at + 1]) && !lines[at + 1].IsApart)).Select(at => lines[at].Place)];
        bool IsDate(int at) => at < lines.Count && lines[at].Text.Split('\t') is var cells && Periods.IsOnly(cells[0]) && (cells.Length == 1 || (cells.Length == 2 && IsTown(cells[1])));
        var known = lines.Where(line => !line.Text.Contains('\t', StringComparison.Ordinal) && vocabulary.HeadingOf(line.Text) is not null).ToList();
        var fewest = known.Count >= FewestKnown ? FewestKnown : FewestUnknown;
        List<TextLine> overMore = [.. lines.Where((line, i) => IsShort(line) && i + 1 < lines.Count && !IsShort(lines[i + 1]))];
        var told = known.Count >= FewestKnown ? known : overMore;
        var sizes = lines.Where(line => line.Size is not null).Select(line => line.Size!.Value).Order().ToList();
        var sized = told.Where(line => line.Size is { } size && size > sizes[sizes.Count / 2] * Larger).GroupBy(line => MathF.Round(line.Size!.Value, 1)).Where(group => group.Count() >= fewest).ToList();
        _size = (known.Count >= FewestKnown ? sized.MaxBy(group => group.Count()) : sized.MaxBy(group => group.Key))?.Key;
        _mark = told.GroupBy(line => MarkOf(line.Text)).Where(group => group.Key is not null && group.Count() >= fewest).MaxBy(group => group.Count())?.Key;
        // Empty lines part other things too: they tell of headings only where hardly anything else stands under them.
        _areAllApart = known.Count >= FewestKnown && sizes.Count == 0 && known.Skip(1).All(line => line.IsApart);
        _isUpper = told.Count > 0 && told.TrueForAll(line => IsUpper(line.Text));
        // Where the lists know hardly a heading, the unknown ones tell it.
        _standsApart = _size is null && _mark is null && sizes.Count == 0 && (StandApart(told, fewest) || (known.Count <= FewestUnknown && StandApart(overMore, FewestUnknown + known.Count)));

        bool StandApart(List<TextLine> headings, int least) => headings.Count(line => line.IsApart) is var apart && apart >= least && apart * 10 >= headings.Count * 8
            && (lines.Count(line => line.IsApart && IsShort(line) && (!_isUpper || IsUpper(line.Text))) - apart) * 2 <= apart;
    }

    /// <summary>Whether the line says what follows of one entry ("Achievements:", "활동내용") and heads no section: it stands there again and again, or lacks the size of headings.</summary>
    public bool IsWithinAnEntry(TextLine line) =>
        _vocabulary.LabelOf(line.Text) == Label.Detail && (_repeated.Contains(ResumeVocabulary.Bare(line.Text)) || (HasSize && !IsSeenIn(line)));

    /// <summary>Whether headings are larger here than what they head.</summary>
    public bool HasSize => _size is not null;

    /// <summary>Whether the line looks as headings do here, whatever it says.</summary>
    public bool IsSeenIn(TextLine line) =>
        Counted.Holds(line)
        || (_size is { } size && line.Size is { } own && MathF.Abs(own - size) < SameSize && !NamesAnEntry(line))
        || (_mark is not null && MarkOf(line.Text) == _mark && IsShort(line))
        || (_standsApart && line.IsApart && (!_isUpper || IsUpper(line.Text)) && IsShort(line) && !NamesAnEntry(line));

    /// <summary>Whether the line has all that the known headings have in common where they are no larger than the rest: then a word that tells of a section makes it one.</summary>
    public bool IsAlike(TextLine line) =>
        _size is null && (_areAllApart || _isUpper) && (!_areAllApart || line.IsApart) && (!_isUpper || IsUpper(line.Text)) && IsShort(line) && !Bullets.Starts(line.Text) && !NamesAnEntry(line);

    /// <summary>What stands above entries may look as headings do: what names somebody's job or employer, or stands over a date, is none.</summary>
    private bool NamesAnEntry(TextLine line) =>
        _vocabulary.HeadingOf(line.Text) is null && _vocabulary.HeadingByItsEnd(line.Text) is null && !_vocabulary.HeadingWords.Make(line.Text)
        && (_overDates.Contains(line.Place) || _vocabulary.IsRole(line.Text) || _vocabulary.IsOrganisation(line.Text) || _vocabulary.IsSchool(line.Text));

    /// <summary>A town beside the dates of an entry; a school or an employer there begins a list.</summary>
    private bool IsTown(string cell) =>
        cell.Length <= LongestTown && !cell.Any(char.IsDigit) && !_vocabulary.IsSchool(cell) && !_vocabulary.IsOrganisation(cell) && !_vocabulary.IsRole(cell) && !_vocabulary.IsStudies(cell);

    /// <summary>Whether the line is as short as headings are and says what they may.</summary>
    public bool MayBe(TextLine line) => IsShort(line) && !Bullets.Starts(line.Text);

    private static bool IsUpper(string text) => text.Any(char.IsAsciiLetterUpper) && !text.Any(char.IsLower) && !text.Any(Hangul.IsSyllable);

    /// <summary>A heading says a few words, and neither when nor where somebody is to be found.</summary>
    private bool IsShort(TextLine line) =>
        line.Text.Length is > 1 and <= LongestHeading && line.Text.Split(' ').Length <= MostWords && !line.Text.Contains('\t', StringComparison.Ordinal) && line.Text.Any(char.IsLetter)
        && !ClaimWords.EndsSentence(line.Text) && !line.Text.Contains(',', StringComparison.Ordinal) && Periods.In(line.Text) is null && !HeaderReader.HoldsContact(line.Text)
        && LabelledCells.Pairs(line.Text, _vocabulary) is var pairs && (pairs.Count == 0 || _vocabulary.HeadingOf(line.Text) is not null);

    /// <summary>The sign, bracket or kind of number a line begins with. What lists begin with is none.</summary>
    private static string? MarkOf(string text) =>
        text.Length > 2 && text[0] == text[^1] && !char.IsLetterOrDigit(text[0]) && text[0] is not ('"' or '\'') ? text[..1] + text[..1]
        : text[0] is '-' or '•' or '·' or '*' or '(' or '"' or '\'' or '“' or '‘' or '+' ? null
        : Ordinals.StyleOf(text) ?? (char.IsLetterOrDigit(text[0]) ? null : text[..1]);
}
