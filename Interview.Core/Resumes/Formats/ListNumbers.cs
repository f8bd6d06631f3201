using System.Globalization;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes.Formats;

internal enum NumberStyle
{
    Digit,
    CircledDigit,
    UpperRoman,
    LowerRoman,
    UpperLatin,
    LowerLatin,

    /// <summary>가, 나, 다.</summary>
    Syllable,

    /// <summary>ㄱ, ㄴ, ㄷ.</summary>
    Jamo,
}

/// <summary>A level of a list: a bullet, or numbers in a text that names levels as "%1" (DOCX) or "^1" (HWPX).</summary>
internal sealed record ListLevel(string? Bullet, NumberStyle Style = NumberStyle.Digit, string Text = "", int Start = 1);

/// <summary>Writes before each paragraph of a list what the program that shows it would: its bullet or its number.</summary>
internal sealed partial class ListNumbers
{
    public const int Levels = 10;

    private const string Syllables = "가나다라마바사아자차카타파하";
    private const string Jamos = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static readonly string[] BulletsByLevel = ["•", "◦", "▪"];

    private readonly Dictionary<string, int[]> _counters = [];

    /// <summary>The label of the next paragraph of a list at a level (0-based); null where the list shows none.</summary>
    public string? Next(string list, int level, Func<int, ListLevel?> levels)
    {
        level = Math.Clamp(level, 0, Levels - 1);
        if (levels(level) is not { } at)
        {
            return null;
        }

        if (at.Bullet is { } sign)
        {
            // Signs of symbol fonts are private letters; ours say the level, so that a list in a list can be told from it.
            return sign.Length > 0 && Bullets.Starts($"{sign[..1]} x") ? sign[..1] : BulletsByLevel[Math.Min(level, BulletsByLevel.Length - 1)];
        }

        if (!_counters.TryGetValue(list, out var counters))
        {
            _counters[list] = counters = new int[Levels];
        }

        counters[level] = counters[level] == 0 ? at.Start : counters[level] + 1;
        Array.Clear(counters, level + 1, Levels - level - 1);
        var label = Placeholder().Replace(at.Text, named =>
        {
            var of = named.ValueSpan[1] - '1';
            return of is < 0 or >= Levels || levels(of) is not { } said ? "" : Written(said.Style, counters[of] == 0 ? said.Start : counters[of]);
        }).Trim();
        return label.Length > 0 ? label : null;
    }

    private static string Written(NumberStyle style, int number) => style switch
    {
        NumberStyle.CircledDigit when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        NumberStyle.UpperRoman => Roman(number),
        NumberStyle.LowerRoman => Roman(number).ToLowerInvariant(),
        NumberStyle.UpperLatin when number >= 1 => ((char)('A' + ((number - 1) % 26))).ToString(),
        NumberStyle.LowerLatin when number >= 1 => ((char)('a' + ((number - 1) % 26))).ToString(),
        NumberStyle.Syllable when number >= 1 => Syllables[(number - 1) % Syllables.Length].ToString(),
        NumberStyle.Jamo when number >= 1 => Jamos[(number - 1) % Jamos.Length].ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        (int Value, string Letters)[] parts = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        if (number is < 1 or > 89)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var roman = "";
        foreach (var (value, letters) in parts)
        {
            for (; number >= value; number -= value)
            {
                roman += letters;
            }
        }

        return roman.Replace("XXXXX", "L", StringComparison.Ordinal).Replace("XXXX", "XL", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[%^]\d")]
    private static partial Regex Placeholder();
}
