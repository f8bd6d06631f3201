using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>
/// Which lines of a résumé want an essay. A question asks ("… 서술하시오", "무엇입니까?", "Describe …") or names a topic, and prose answers it. Between essays a short
/// line over prose is one too, when it is marked as the first question was.
/// </summary>
internal sealed partial class EssayQuestions
{
    private const int LongestQuestion = 400;
    private const int LongestName = 60;
    private const int LongestHeading = 160;
    private const int MostLines = 5;
    private const int ShortestProse = 50;
    private const int LinesOfATop = 4;
    private const int MostCommas = 3;
    private const int LongestPiece = 30;

    /// <summary>What forms call a question before its number.</summary>
    internal const string Counter = "문항|질문|에세이|자소서|항목|question|essay|criterion|criteria|prompt|topic|competency|behaviour|q";

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly ResumeVocabulary _vocabulary;
    private readonly LineJoin _join;
    private readonly Dictionary<Place, int> _at;
    private readonly int _head;

    public EssayQuestions(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, LineJoin join)
    {
        (_lines, _vocabulary, _join) = (lines, vocabulary, join);
        _at = lines.Index().DistinctBy(line => line.Item.Place).ToDictionary(line => line.Item.Place, line => line.Index);
        // Name, contact and what is applied for stand before the first question of a document of nothing but essays.
        _head = Enumerable.Range(0, Math.Min(10, lines.Count)).LastOrDefault(i => i < LinesOfATop && IsTitle(i) || LabelledCells.Pairs(lines[i].Text, vocabulary).Count > 0 || HeaderReader.HoldsContact(lines[i].Text), -1);
        IsAlone = Enumerable.Range(0, Math.Min(LinesOfATop, lines.Count)).Any(IsTitle)
            || (!lines.Any(line => vocabulary.HeadingOf(line.Text) is not null) && Enumerable.Range(0, lines.Count).Any(Asks));
    }

    /// <summary>Whether the document is essays and nothing else.</summary>
    public bool IsAlone { get; }

    /// <summary>"문항 1", "[Question 2]": the question itself stands below.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>Whether a question begins in this line that says itself what it wants.</summary>
    public bool Asks(int i)
    {
        var (text, last) = Question(i);
        return BeginsAnew(i) && !IsClaim(_lines[i].Text) && text.Length <= LongestQuestion && (_vocabulary.IsTopic(text) || _vocabulary.IsTopic(_lines[i].Text) || (_vocabulary.Asks(text) && _vocabulary.HeadingOf(text) is null)) && IsAnswered(last + 1);
    }

    /// <summary>Whether a line of a document of essays is the name of one.</summary>
    public bool Names(int i) => i > _head && IsName(i);

    /// <summary>Whether the line begins a question among essays that are marked as <paramref name="mark"/> says.</summary>
    public bool Begins(TextLine line, string? mark) =>
        _at.TryGetValue(line.Place, out var i) && (mark is null || MarkOf(line.Text) == mark) && (Asks(i) || (IsName(i) && (mark is not null || MarkOf(line.Text) is null or not "[")));

    /// <summary>A question and its further lines.</summary>
    public IReadOnlyList<TextLine> Whole(TextLine line) => _at.TryGetValue(line.Place, out var i) ? [line, .. _lines.Skip(i + 1).Take(Question(i).Last - i)] : [line];

    /// <summary>What stands before the words of a question: how it is counted, or the sign or bracket it is set off with.</summary>
    public static string? MarkOf(string text) =>
        QuestionMark().IsMatch(text) ? "Q" : Ordinals.StyleOf(text) ?? (text.Length > 0 && (Bullets.Starts(text) || Opening.Contains(text[0], StringComparison.Ordinal)) ? text[..1] : null);

    private static bool IsClaim(string text) => Bullets.Starts(text) && text[0] is '-' or '•' or '·' or '*' or '–';

    private const string Opening = "[<【「『〈《(‘“'\">";

    private bool IsTitle(int i) => _vocabulary.HeadingOf(_lines[i].Text) == Section.Essays && _lines[i].Text.Length <= 20;

    /// <summary>A heading is larger than what it heads, whatever its last line says.</summary>
    private bool IsLarger(int one, int other) => _lines[one].Size is { } size && _lines[other].Size is { } less && less < size * 0.9f;

    private bool BeginsAnew(int i) => i == 0 || IsLarger(i, i - 1) || IsLarger(i - 1, i) || IsNumber(_lines[i - 1].Text) || _join.Between(_lines[i - 1], _lines[i]) == Joint.NewParagraph;

    private bool IsName(int i)
    {
        var (text, last) = Question(i);
        return text.Length is > 1 && text.Length <= (last + 1 < _lines.Count && IsLarger(i, last + 1) ? LongestHeading : LongestName) && BeginsAnew(i) && !text.Contains('\t', StringComparison.Ordinal) && text.Any(char.IsLetter) && !IsClaim(text) && !Sentence().IsMatch(text)
            && Periods.In(text) is null && !HeaderReader.HoldsContact(text) && LabelledCells.Pairs(text, _vocabulary).Count == 0 && IsProse(last + 1)
            && (IsLarger(last, last + 1) || _join.Between(_lines[last], _lines[last + 1]) == Joint.NewParagraph);
    }

    /// <summary>A question may run over several lines before it asks.</summary>
    private (string Text, int Last) Question(int i)
    {
        var (text, last) = (_lines[i].Text.Replace('\t', ' '), i);
        while (last + 1 < _lines.Count && last - i < MostLines && text.Length <= LongestQuestion && !_vocabulary.IsTopic(text) && !IsLarger(last, last + 1) && _join.Between(_lines[last], _lines[last + 1]) is var joint && joint != Joint.NewParagraph)
        {
            text = LineJoin.Append(text, _lines[++last].Text, joint);
        }

        // A note under it belongs to it: "(500자 이내)".
        return last + 1 < _lines.Count && Limit().IsMatch(_lines[last + 1].Text) ? ($"{text} {_lines[last + 1].Text}", last + 1) : (text, last);
    }

    /// <summary>Answers begin with prose, or with a title of their own over it.</summary>
    private bool IsAnswered(int i) => IsProse(i) || (i + 1 < _lines.Count && _lines[i].Text.Length <= LongestName && Opening.Contains(_lines[i].Text[0], StringComparison.Ordinal) && IsProse(i + 1));

    private bool IsProse(int i)
    {
        if (i >= _lines.Count || Bullets.Starts(_lines[i].Text) || _lines[i].Text.Contains('\t', StringComparison.Ordinal))
        {
            return false;
        }

        var text = _lines[i].Text;
        for (var next = i + 1; next < _lines.Count && text.Length < ShortestProse && _join.Between(_lines[next - 1], _lines[next]) != Joint.NewParagraph; next++)
        {
            text += " " + _lines[next].Text;
        }

        // Neither a line with its dates nor a list is prose, however long.
        return text.Length >= ShortestProse && !Periods.IsRangeIn(text[..Math.Min(text.Length, LongestHeading)]) && !(text.Count(letter => letter == ',') >= MostCommas && text.Split(',').All(piece => piece.Length <= LongestPiece));
    }

    [GeneratedRegex(@"^\W*(?:" + Counter + @"|문)\s*\.?\s*\d{1,2}\s*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\W*(?:" + Counter + @")\s*(?:\.?\s*\d{1,2}|[.:：)]\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuestionMark();

    [GeneratedRegex(@"^[(\[<]?\s*(?:최소|최대|공백|max|min|up to)?[^가-힣]{0,6}\d[\d,]*\s?(?:자|글자|words|characters)[^.]{0,24}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"(?:[.!,;]|[다요죠])['""”’)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
