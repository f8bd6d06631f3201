using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Interview.Core.Content;

namespace Interview.Core.Resumes;

/// <summary>What names a job: the end of a Korean text, and near the end of an English one a word ("engineer"), several ("tour guide") or the end of one ("-ologist").</summary>
internal sealed partial class RoleWords
{
    private const int Longest = 48;

    private readonly Endings _ends;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Regex _others;
    private readonly Endings _fields;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _fieldWords;

    public RoleWords(LocalizedList roles, LocalizedList fields)
    {
        var others = roles.En.Where(word => word[0] == '-' || word.Contains(' ', StringComparison.Ordinal)).ToList();
        _ends = new(roles.Ko);
        _words = LatinWords.Set(roles.En.Except(others));
        _others = new($@"(?:{string.Join('|', others.Select(word => word[0] == '-' ? $@"\p{{L}}{Regex.Escape(word[1..])}" : $@"(?<!\p{{L}}){Regex.Escape(word)}"))})(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);
        _fields = new(fields.Ko);
        _fieldWords = LatinWords.Set(fields.En);
    }

    public bool AreIn(string text) =>
        text.Length <= Longest && !text.EndsWith('.') && (End(text, _ends) || LatinWords.EndOfFirst(text, _words, EndsSo) >= 0 || _others.Matches(text).Any(found => EndsSo(text, found.Index + found.Length)));

    /// <summary>Whether it names the field somebody works in: "생산", "Digital Marketing". Where a label or a place says that a job is meant, it is one.</summary>
    public bool NameAField(string text) => text.Length <= Longest && !text.EndsWith('.') && (End(text, _fields) || LatinWords.EndOfFirst(text, _fieldWords, EndsSo) >= 0);

    private static bool EndsSo(string text, int end) => Behind().IsMatch(text[end..]);

    private static bool End(string text, Endings ends)
    {
        var bracket = text.AsSpan().IndexOfAny('(', '[', '/');
        return ends.End(text) || (bracket > 0 && ends.End(text.AsSpan(0, bracket).TrimEnd()));
    }

    /// <summary>"Engineer II", "Manager, Payments", "Head of Design", "Chef de Partie", "Assistant to the Director": what may stand behind the word for a job.</summary>
    [GeneratedRegex(@"^(?:\s*[,(].*|\s+(?:i{1,3}|iv|\d|[-–—/]\s*.+|(?:of|for|in|de)\s+.+|to\s+(?:the\s+)?(?-i:\p{Lu}).+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
