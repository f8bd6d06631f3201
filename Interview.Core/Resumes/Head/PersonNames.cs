using System.Globalization;
using System.Text;

namespace Interview.Core.Resumes;

/// <summary>Whether a résumé may be somebody else's than its account: "김서연" and "이민수" are two people, "김서연" and "Seoyeon Kim" need not be.</summary>
public static class PersonNames
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "mr", "ms", "mrs", "miss", "dr", "prof", "jr", "sr", "phd", "md", "rn", "mba", "cpa", "esq" };

    /// <summary>True only where the names tell; what cannot be compared (two scripts, a nickname of one letter) alarms nobody.</summary>
    public static bool Differ(string? onResume, string? ofAccount)
    {
        var (one, other) = (Parts(onResume), Parts(ofAccount));
        var (first, second) = (string.Concat(one), string.Concat(other));
        if (first.Length < 2 || second.Length < 2 || first == second || IsHangul(first) != IsHangul(second) || IsLatin(first) != IsLatin(second))
        {
            return false;
        }

        if (IsHangul(first))
        {
            // An account may be called by the given name alone.
            return !first.EndsWith(second, StringComparison.Ordinal) && !second.EndsWith(first, StringComparison.Ordinal);
        }

        if (!IsLatin(first))
        {
            return true;
        }

        var (fewer, more) = one.Count <= other.Count ? (one, other) : (other, one);
        return !fewer.TrueForAll(part => more.Exists(whole => Fits(part, whole))) && !string.Concat(first.Order()).Equals(string.Concat(second.Order()), StringComparison.Ordinal);
    }

    /// <summary>"J." fits "James", "Lopez" fits "Lopez"; "Seo" and "Yeon" fit "Seoyeon".</summary>
    private static bool Fits(string part, string whole) => part == whole || ((part.Length == 1 || whole.Length == 1) && part[0] == whole[0]) || (part.Length > 2 && whole.StartsWith(part, StringComparison.Ordinal));

    private static List<string> Parts(string? name)
    {
        var bare = new StringBuilder();
        var brackets = 0;
        foreach (var letter in (name ?? "").Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            brackets += letter is '(' or '（' ? 1 : letter is ')' or '）' ? -1 : 0;
            if (brackets <= 0 && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not (')' or '）'))
            {
                bare.Append(char.IsLetter(letter) ? letter : ' ');
            }
        }

        var parts = bare.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => !Titles.Contains(part)).ToList();
        // "김서연 님", "김서연님": politeness is no part of a name.
        return [.. parts.Where(part => part is not ("님" or "씨")).Select(part => part.Length > 2 && part.EndsWith('님') ? part[..^1] : part)];
    }

    private static bool IsHangul(string text) => text.All(letter => letter is >= '가' and <= '힣');

    private static bool IsLatin(string text) => text.All(letter => letter < '\u0250');
}
