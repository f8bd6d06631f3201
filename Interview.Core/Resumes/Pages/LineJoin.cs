using System.Text;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What stands between two lines when they are read as one text.</summary>
public enum Joint
{
    /// <summary>The second line begins something new.</summary>
    NewParagraph,

    /// <summary>The text goes on with another word.</summary>
    Space,

    /// <summary>The line's end cut a word.</summary>
    None,

    /// <summary>The line's end cut a word and says so with a hyphen that is not part of it.</summary>
    DropHyphen,
}

/// <summary>
/// Reads lines as the text they were before the page broke it. It looks at all lines of a text first: where its columns end, how far its lines
/// stand apart, whether it breaks between any two syllables, and which words it uses. Not safe for use by several threads.
/// </summary>
public sealed partial class LineJoin
{
    private const int Near = 12;

    private readonly Dictionary<Place, int> _at = [];
    private readonly List<MeasuredLine> _lines;
    private readonly string _all;
    private readonly bool _keepsWords;
    private readonly bool _cutsWords;
    private readonly bool _keepsSpaces;

    public LineJoin(IReadOnlyList<TextLine> lines)
    {
        _lines = [.. lines.Select(MeasuredLine.Of)];
        for (var i = 0; i < lines.Count; i++)
        {
            _at.TryAdd(lines[i].Place, i);
        }

        for (var i = 0; i < _lines.Count; i++)
        {
            _lines[i] = _lines[i] with { Edge = EdgeAt(i) };
        }

        _all = string.Join('\n', lines.Select(line => line.Text));
        // A program that writes the space before the break writes it at nearly every break between words.
        _keepsSpaces = lines.Count(line => line.EndsInSpace) is var spaced && spaced >= 2 && spaced * 10 >= lines.Count;
        (_keepsWords, _cutsWords) = Habit();
    }

    /// <summary>What stands between two neighbouring lines of the text.</summary>
    public Joint Between(TextLine above, TextLine below) =>
        _at.TryGetValue(above.Place, out var first) && _at.TryGetValue(below.Place, out var second) ? Between(_lines[first], _lines[second])
        : Joint.NewParagraph;

    /// <summary>The text with the next line behind it, as <paramref name="joint"/> says.</summary>
    public static string Append(string text, string next, Joint joint) => joint switch
    {
        Joint.NewParagraph => text + "\n" + next,
        Joint.Space => text + " " + next,
        Joint.DropHyphen => text[..^1] + next,
        _ => text + next,
    };

    /// <summary>All lines as one text, its paragraphs on lines of their own.</summary>
    public static string Whole(IReadOnlyList<TextLine> lines)
    {
        var join = new LineJoin(lines);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var joint = i == 0 ? Joint.None : join.Between(lines[i - 1], lines[i]);
            text.Length -= joint == Joint.DropHyphen ? 1 : 0;
            text.Append(joint switch { Joint.NewParagraph => "\n", Joint.Space => " ", _ => "" }).Append(lines[i].Text);
        }

        return text.ToString();
    }

    private Joint Between(MeasuredLine above, MeasuredLine below) => EndsBefore(above, below) ? Joint.NewParagraph : Words(above, below);

    private bool EndsBefore(MeasuredLine above, MeasuredLine below)
    {
        if (Bullets.Starts(below.Text) || Numbered().IsMatch(below.Text) || below.Text.Contains('\t', StringComparison.Ordinal) || above.Edge is not { } edge)
        {
            return true;
        }

        // Had the next word fitted, the writer and not the page ended the line.
        var slack = edge - above.Right;
        if (CutAtHyphen(above.Text, below.Text))
        {
            return false;
        }

        if (slack > below.FirstWord + (1.2 * above.Em) || (_cutsWords && Hangul.IsSyllable(below.Text[0]) && slack > 1.5 * above.Em) || above.Text[^1] is ':' or '：')
        {
            return true;
        }

        var ends = Sentence().IsMatch(above.Text);
        if (!above.Follows(below))
        {
            return ends || slack > 3 * above.Em;
        }

        if (!above.IsDrawn)
        {
            return ends;
        }

        var gap = below.Top - above.Bottom;
        if (Math.Abs(below.Height - above.Height) > above.Height * 0.25 || gap > above.Height * 1.4 || (gap > above.Height * 0.9 && gap > above.Leading * 1.25 && ends))
        {
            return true;
        }

        // Further lines of a bullet or a number stand under its text; elsewhere an indent begins a paragraph.
        var indent = below.Left - above.Left;
        return indent < -2.5 * above.Em || (indent > 0.6 * above.Em && !Bullets.Starts(above.Text) && !Numbered().IsMatch(above.Text) && (ends || indent > 3 * above.Em));
    }

    private Joint Words(MeasuredLine above, MeasuredLine below)
    {
        var (last, first) = (above.Text[^1], below.Text[0]);
        if (CutAtHyphen(above.Text, below.Text))
        {
            return char.IsLower(first) && char.IsAsciiLetter(above.Text[^2]) ? Hyphen(above.Text, below.Text) : Joint.None;
        }

        if (last is '/' or '(' or '[' or '~' or '·' or '_' or '@' || first is ')' or ']' or ',' or '.' or '/' or '·' or '%' or '_' or '@' or '’')
        {
            return Joint.None;
        }

        if (!Hangul.IsSyllable(first) || _keepsWords || (!Hangul.IsSyllable(last) && !char.IsLetterOrDigit(last) && last is not (')' or '%' or '"' or '\'' or '”' or '’')))
        {
            return Joint.Space;
        }

        if (_keepsSpaces)
        {
            return above.EndsInSpace ? Joint.Space : Joint.None;
        }

        if (!Hangul.IsSyllable(last))
        {
            return AttachedToForeign().IsMatch(below.FirstPiece) || (char.IsAsciiDigit(last) && Counters().IsMatch(below.FirstPiece)) ? Joint.None : Joint.Space;
        }

        // A syllable would have fitted: only a whole word did not.
        var mayBeCut = above.Edge - above.Right < 1.9 * above.Em;
        return mayBeCut && SpaceBetween(above, below) < 0 ? Joint.None : Joint.Space;
    }

    /// <summary>The log odds that a space stood where the line ends between two syllables.</summary>
    private double SpaceBetween(MeasuredLine above, MeasuredLine below)
    {
        var (left, right) = (LastPiece().Match(above.Text).Value, below.FirstPiece);
        // A particle is no word.
        return Particle().IsMatch(right) ? -6 : KoreanWordEnds.Of(left, right) + OwnWords(left, right);
    }

    /// <summary>The text's own words weigh more than any habit: "한빛클라" and "우드에" are one where "클라우드" stands elsewhere.</summary>
    private double OwnWords(string left, string right)
    {
        var (before, after) = (left[^Math.Min(2, left.Length)..], right[..Math.Min(2, right.Length)]);
        if (before.Length + after.Length < 3 || !(before + after).All(Hangul.IsSyllable))
        {
            return 0;
        }

        return (_all.Contains(before + " " + after, StringComparison.Ordinal) ? 3 : 0) - (_all.Contains(before + after, StringComparison.Ordinal) ? 3 : 0);
    }

    private Joint Hyphen(string above, string below)
    {
        var (left, right) = (LastLetters().Match(above[..^1]).Value, FirstLetters().Match(below).Value);
        if (above[^1] is '\u00AD' or '\u2010')
        {
            return Joint.DropHyphen;
        }

        var whole = _all.Contains(left + right, StringComparison.OrdinalIgnoreCase);
        var compound = _all.Contains($"{left}-{right}", StringComparison.OrdinalIgnoreCase);
        return whole != compound ? (whole ? Joint.DropHyphen : Joint.None)
            : CompoundStarts().IsMatch(left) || CompoundEnds().IsMatch(right) || above[..^1].EndsWith('-') || below[right.Length..].StartsWith('-') ? Joint.None
            : Joint.DropHyphen;
    }

    /// <summary>Whether lines end with whole words, or wherever the page does. A text too short to tell has neither habit.</summary>
    private (bool KeepsWords, bool CutsWords) Habit()
    {
        var (loose, all, likely, cut) = (0, 0, 0.0, 0);
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            var (above, below) = (_lines[i], _lines[i + 1]);
            if (above.Edge is { } edge && above.Follows(below) && above.IsDrawn && Hangul.IsSyllable(above.Text[^1]) && Hangul.IsSyllable(below.Text[0]) && !EndsBefore(above, below))
            {
                all++;
                loose += edge - above.Right > 1.9 * above.Em ? 1 : 0;
                likely += Math.Clamp(SpaceBetween(above, below), -6, 6);
                cut += edge - above.Right < 1.9 * above.Em && SpaceBetween(above, below) <= -4 ? 1 : 0;
            }
        }

        // Words cut beyond doubt ("정리했습", "니다") outweigh short lines, which may each be an item of its own.
        var cuts = cut > 0 && cut * 12 >= all;
        // Of lines cut anywhere two in three cut a word, so their average is far below 0.
        return (!cuts && ((loose > 0 && loose * 6 >= all) || (all >= 3 && likely > 2 * all)), cuts);
    }

    /// <summary>How far the lines around reach that stand in one column with this one; one line that reaches beyond all others is not their measure.</summary>
    private double? EdgeAt(int at)
    {
        var line = _lines[at];
        var rights = new List<double> { line.Right };
        foreach (var step in (int[])[-1, 1])
        {
            for (var i = at + step; i >= 0 && i < _lines.Count && Math.Abs(i - at) <= Near; i += step)
            {
                var (above, below) = step > 0 ? (_lines[i - 1], _lines[i]) : (_lines[i], _lines[i + 1]);
                if (!above.Follows(below))
                {
                    break;
                }

                if (line.SharesColumnWith(_lines[i]))
                {
                    rights.Add(_lines[i].Right);
                }
            }
        }

        rights.Sort();
        if (!line.IsDrawn)
        {
            // Lines without places are broken by a page only where several end alike.
            return rights.Count(right => right > rights[^1] - (2.5 * line.Em)) >= 3 && rights[^1] < 60 ? rights[^1] : null;
        }

        return rights.Count >= 4 && rights[^1] - rights[^2] > 1.5 * line.Em ? Math.Max(rights[^2], line.Right) : rights[^1];
    }

    private static bool CutAtHyphen(string above, string below) =>
        above.Length > 1 && above[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(above[^2]) && char.IsLetterOrDigit(below[0]);

    [GeneratedRegex(@"[^\s]*$")]
    private static partial Regex LastPiece();

    [GeneratedRegex("[A-Za-z]*$")]
    private static partial Regex LastLetters();

    [GeneratedRegex("^[A-Za-z]*")]
    private static partial Regex FirstLetters();

    [GeneratedRegex(@"[.?!。]['""”’)\]]*$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:\(?\d{1,2}[.)]\s|[①-⑳]|[가나다라마바사아자차카타파하]\)\s)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:[을를은는의에로와과도]|에서|으로|까지|부터|에게|에는|에도|에서는|으로는?|으로써|로써|에서도|보다|처럼|마다)[.,)]?$")]
    private static partial Regex Particle();

    /// <summary>Particles and endings that Korean hangs on a foreign word or a number: "API를", "900ms에서", "40%로".</summary>
    [GeneratedRegex(@"^(?:[은는이가을를의에와과도로만나]|으로(?:써|서)?|로(?:써|서|부터)|에서(?:의|는|도)?|에게|에는|에도|에의|까지|부터|보다|처럼|마다|라는|라고|이라는|이나|이며|이고|이자|으로의|로의|와의|과의|하[고며여는]|해|했\S*|합니다|됩니다|입니다|인|된|한|적인?|화|들[은이을의]?|형|용|급|기반의?)[.,)]?$")]
    private static partial Regex AttachedToForeign();

    [GeneratedRegex(@"^(?:[년월일개명건분초배위점만억천원회차주시번종대권편곳층호급쪽장팀단평억]|개월|시간|개사|만원|억원|학점|여)")]
    private static partial Regex Counters();

    [GeneratedRegex(@"^(?:well|self|long|short|high|low|full|part|real|cross|multi|non|co|end|back|front|open|user|data|time|test|event|object|cloud|cost|customer|hands|in|on|off|up|on|out|over|state|step|third|first|second|two|three|four|five|six|decision|problem|fast|large|small|mid|micro|pre|post|peer|role|rule|zero|one|inter|company|business|team|domain|model|machine|on|year|day|client|server|right|left|hard|soft|e|b|a)$", RegexOptions.IgnoreCase)]
    private static partial Regex CompoundStarts();

    [GeneratedRegex(@"^(?:based|driven|time|term|scale|level|stack|end|source|oriented|known|related|specific|facing|ready|performance|quality|party|side|wide|to|in|on|up|of|off|the|and|depth|first|friendly|based|aware|safe|critical|making|solving|generation|house|site|day|year|month|week|hour|long|old|person|man|core|tenant|region|cloud|platform|functional|cutting|effective|efficient|free|proof|art|hand|hands|world|class|tier|fold)$", RegexOptions.IgnoreCase)]
    private static partial Regex CompoundEnds();
}
