using System.Globalization;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What counts headings, entries and questions: "1.", "2)", "(3)", "④", "가.", "Ⅱ.", "B.", "c)", "5.1", "Section 4:", "No.1". It stands before a name and is no part of it.</summary>
internal static partial class Ordinals
{
    public static bool Starts(string text) => Mark().IsMatch(text);

    public static string Without(string text) => Mark().Replace(text, "");

    /// <summary>How a line is counted, as "1)" or "가."; null when it is not. Lines counted alike are of one rank.</summary>
    public static string? StyleOf(string text)
    {
        var mark = Mark().Match(text).Value.Trim();
        return mark.Length == 0 ? null : string.Concat(mark.Select(letter =>
            char.IsAsciiDigit(letter) ? '1'
            : Hangul.IsSyllable(letter) ? '가'
            : letter is >= '①' and <= '⑳' ? '①'
            : letter is >= 'Ⅰ' and <= 'Ⅻ' || char.IsAsciiLetterUpper(letter) ? 'A'
            : char.IsLetterOrDigit(letter) ? 'a' : letter).Distinct());
    }

    private const string Syllables = "가나다라마바사아자차카타파하";

    /// <summary>The numbers that a line may bear: of "I." the first, and the ninth of the alphabet; empty when it is not counted.</summary>
    public static IReadOnlyList<int> NumbersOf(string text)
    {
        var mark = Mark().Match(text).Value;
        var digits = string.Concat(mark.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit));
        if (digits.Length > 0)
        {
            return [int.Parse(digits, CultureInfo.InvariantCulture)];
        }

        var letters = string.Concat(mark.Where(letter => char.IsLetter(letter) || char.IsNumber(letter)));
        return letters.Length == 0 ? []
            : Syllables.IndexOf(letters[0], StringComparison.Ordinal) is >= 0 and var syllable ? [syllable + 1]
            : letters[0] is >= '①' and <= '⑳' ? [letters[0] - '①' + 1]
            : letters[0] is >= 'Ⅰ' and <= 'Ⅻ' ? [letters[0] - 'Ⅰ' + 1]
            : letters.Length == 1 && char.IsAsciiLetter(letters[0]) ? [char.ToUpperInvariant(letters[0]) - 'A' + 1, .. Roman(letters)]
            : Roman(letters);
    }

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static int[] Roman(string letters) => Array.IndexOf(Romans, letters.ToUpperInvariant()) is >= 0 and var at ? [at + 1] : [];

    [GeneratedRegex(@"^\s*(?:(?i:no\.)\s?\d{1,2}[.):]?\s+(?=\S{2})|(?i:section|part|step|chapter|제)\s*(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*(?:부|장|절)?\s*[:.)–—-]\s*|\d\.\d{1,2}\.?\s+(?=\p{L}{2})|[(（]?\d{1,2}(?:-\d{1,2})?(?:\.(?!\d)|[)）])\s*|[(（]?[가나다라마바사아자차카타파하][.)）]\s+|[①-⑳⑴-⒇❶-❿㉠-㉭]\s*|[(（]?[Ⅰ-Ⅻⅰ-ⅻ][.)）]?\s+|(?:[IVX]{1,4}|[A-Z])[.)]\s+(?=\S{2})|[(（]?(?:[a-j]|i{1,3}|iv|vi{0,3}|ix)[)）]\s+(?=\S{2}))", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
