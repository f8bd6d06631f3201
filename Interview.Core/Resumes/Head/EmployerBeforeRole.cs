using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>
/// Where a company and a role stand side by side without a word between them: "라온테크 데이터 분석가", "Tidewater Energy Data Analyst". The first words are a company by their form,
/// because the letter speaks of it elsewhere, or because the role is told elsewhere without them.
/// </summary>
internal static partial class EmployerBeforeRole
{
    /// <param name="isPost">Whether words behind say that a post is meant: then an unknown word before a known role is where it is.</param>
    public static (string? Company, string Role) Cut(string text, TextLine line, IReadOnlyList<TextLine> all, ResumeVocabulary vocabulary, bool isPost = false)
    {
        bool IsTold(string words) => all.Any(other => other != line && other.Text.Contains(words, StringComparison.OrdinalIgnoreCase));
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space > 0; space = text.IndexOf(' ', space + 1))
        {
            var (head, rest) = (text[..space], text[(space + 1)..]);
            if (!vocabulary.IsRole(rest) || Rank().IsMatch(head) || vocabulary.IsRoleOrField(head) || vocabulary.SaysWhichRole(head))
            {
                continue;
            }

            if (vocabulary.IsOrganisation(head) || IsSpokenOf(head, all) || (rest.Contains(' ', StringComparison.Ordinal) && IsTold(rest) && !IsTold(text)) || (isPost && Hangul.IsSyllable(head[^1]) && !IsTold(text)))
            {
                return (head, rest);
            }
        }

        return (null, text);
    }

    /// <summary>"라온테크의 서비스", "라온테크에 입사하여": what only companies do and have.</summary>
    private static bool IsSpokenOf(string name, IReadOnlyList<TextLine> all) =>
        name.Length > 1 && Hangul.IsSyllable(name[^1]) && all.Any(line => line.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && SpokenOf().IsMatch(line.Text[(at + name.Length)..]));

    [GeneratedRegex(@"^(?:의\s(?:서비스|제품|고객|성장|비전|일원|구성원|가치|인재|기술|문화|철학|미래|사업|브랜드)|에\s?(?:지원|입사|합류|기여)|에서\s?(?:일|근무|함께|성장|배우|펼치)|와\s함께|과\s함께|[은는이가]\s\S+\s?(?:기업|회사)|(?:이라는|라는)\s(?:기업|회사|브랜드))", RegexOptions.CultureInvariant)]
    private static partial Regex SpokenOf();

    [GeneratedRegex(@"^(?:시니어|주니어|수석|선임|책임|senior|junior|lead|principal|staff|chief|head|assistant|deputy)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rank();
}
