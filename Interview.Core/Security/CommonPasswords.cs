using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Interview.Core.Security;

/// <summary>
/// Passwords that everybody tries first: the common words with the usual disguises (capitals, digits and signs at the ends, look-alike
/// characters), walks over the keyboard, dates and plain numbers, and the account's own name. A longer phrase with a common word in it is fine.
/// </summary>
public static partial class CommonPasswords
{
    /// <summary>Characters beside a common word that still count as decoration.</summary>
    private const int Decoration = 6;

    private static readonly string[] Walks =
        ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "!@#$%^&*()", "qazwsxedcrfvtgbyhnujmikolp"];

    private static readonly FrozenSet<string> Words = Read();

    /// <param name="password">What somebody wants to use.</param>
    /// <param name="own">Words that belong to the account, such as the address and the name.</param>
    public static bool Contains(string password, params IEnumerable<string> own)
    {
        var plain = password.ToLowerInvariant();
        return plain.Distinct().Count() < 4
            || plain.All(char.IsAsciiDigit)
            || IsWalk(plain)
            || IsRepeated(plain)
            || Words.Contains(Core(plain))
            || Words.Contains(Core(Unmasked(plain)))
            || Words.Contains(Unmasked(Core(plain)))
            || own.SelectMany(Parts).Any(part => plain.Contains(part, StringComparison.Ordinal) && plain.Length - part.Length <= Decoration);
    }

    private static IEnumerable<string> Parts(string text) => text.ToLowerInvariant().Split('@', ' ').Append(text.ToLowerInvariant()).Where(part => part.Length >= 3);

    /// <summary>The word without the digits and signs around it, when those are few.</summary>
    private static string Core(string plain)
    {
        var core = Ends().Replace(plain, "");
        return plain.Length - core.Length <= Decoration ? core : plain;
    }

    private static string Unmasked(string plain) =>
        plain.Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('5', 's').Replace('7', 't').Replace('@', 'a').Replace('$', 's');

    private static bool IsWalk(string plain)
    {
        // At most two stretches of one walk each, such as qwer1234.
        var stretches = 0;
        for (var at = 0; at < plain.Length; stretches++)
        {
            var length = Walks.Max(walk => Math.Max(Along(walk, plain.AsSpan(at)), Along(string.Concat(walk.Reverse()), plain.AsSpan(at))));
            if (length < 3)
            {
                return false;
            }

            at += length;
        }

        return stretches <= 3;
    }

    private static int Along(string walk, ReadOnlySpan<char> text)
    {
        var start = walk.IndexOf(text[0]);
        if (start < 0)
        {
            return 0;
        }

        var length = 1;
        while (length < text.Length && start + length < walk.Length && walk[start + length] == text[length])
        {
            length++;
        }

        return length;
    }

    private static bool IsRepeated(string plain)
    {
        for (var length = 1; length <= Math.Min(4, plain.Length / 2); length++)
        {
            var unit = plain[..length];
            if (plain.Length % length == 0 && Enumerable.Range(0, plain.Length / length).All(i => plain.AsSpan(i * length, length).SequenceEqual(unit)))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Read()
    {
        var resource = typeof(CommonPasswords).Assembly.GetManifestResourceStream("Interview.Core.Security.common-passwords.txt")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
    }

    [GeneratedRegex("^[^a-z가-힣]+|[^a-z가-힣]+$")]
    private static partial Regex Ends();
}
