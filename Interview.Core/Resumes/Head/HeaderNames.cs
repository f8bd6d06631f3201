using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>The name of the candidate in a piece of the top, and which piece it is.</summary>
internal static partial class HeaderNames
{
    public static Found? Among(List<HeaderFragment> fragments, string? address, ResumeVocabulary vocabulary)
    {
        var named = fragments.Select((fragment, index) => (Name: In(fragment.Text, vocabulary), fragment.Size, index, Last: fragment.Line)).Where(candidate => candidate.Name is not null).ToList();
        // Large names are broken into a line each: "Noah", "Bennett".
        named.AddRange(fragments.Zip(fragments.Skip(1)).Select((pair, index) => (pair, index))
            .Where(two => Math.Abs(two.pair.First.Size - two.pair.Second.Size) < 0.5 && two.pair.First.Size > fragments.Min(fragment => fragment.Size) * 1.3
                && !two.pair.First.Text.Contains(' ', StringComparison.Ordinal) && !two.pair.Second.Text.Contains(' ', StringComparison.Ordinal))
            .Select(two => (Name: In($"{two.pair.First.Text} {two.pair.Second.Text}", vocabulary), two.pair.First.Size, two.index, Last: two.pair.Second.Line))
            .Where(candidate => candidate.Name is not null));

        // The name is the one that the address repeats, or the largest of what could be one; among equals the first.
        return named.OrderByDescending(candidate => address is not null && NameInAddress.Is(candidate.Name!, address)).ThenByDescending(candidate => Math.Round(candidate.Size)).ThenBy(candidate => candidate.index)
            .Select(candidate => new Found(candidate.Name!, fragments[candidate.index].Line, candidate.Last, Sureness.Placed)).FirstOrDefault();
    }

    /// <summary>What labels call the name, whole or in its two parts.</summary>
    public static Found? Labelled(IReadOnlyList<Labelled> said, ResumeVocabulary vocabulary)
    {
        var names = said.Where(pair => pair.Label == Label.Name).ToList();
        var given = names.Find(pair => vocabulary.IsGivenNameLabel(pair.Name));
        var family = names.Find(pair => vocabulary.IsFamilyNameLabel(pair.Name));
        if (given is not null && family is not null)
        {
            var parts = family.Value.Text.Any(Hangul.IsSyllable) ? $"{family.Value.Text}{given.Value.Text}" : $"{given.Value.Text} {family.Value.Text}";
            return given.Value with { Text = parts };
        }

        return names is [var first, ..] ? first.Value with { Text = Whole(first.Value.Text, vocabulary) } : null;
    }

    /// <summary>"황동훈 / Hwang Donghun", "(한글) 황동훈 (한자) 黃東勳": the first of the ways in which it is written; "Bennett, Noah" is turned round.</summary>
    private static string Whole(string text, ResumeVocabulary vocabulary) =>
        FamilyFirst().Match(text) is { Success: true } turned ? $"{turned.Groups["given"].Value} {turned.Groups["family"].Value}"
        : In(text, vocabulary) ?? WaysToWrite().Split(text).Append(text.Split(' ')[0]).Select(way => In(way, vocabulary)).FirstOrDefault(name => name is not null) ?? text;

    /// <summary>"데이터 분석가를 희망하는 황동훈입니다": who says so of himself in a sentence at the top.</summary>
    public static Found? Told(IEnumerable<TextLine> lines, ResumeVocabulary vocabulary) =>
        lines.Select(line => (Match: Telling().Match(line.Text), line)).Where(found => found.Match.Success && In(found.Match.Groups["name"].Value, vocabulary) is not null)
            .Select(found => new Found(found.Match.Groups["name"].Value, found.line, Sureness.Guessed)).FirstOrDefault();

    public static bool IsName(string text, ResumeVocabulary vocabulary) => In(text, vocabulary) is not null;

    public static string? In(string text, ResumeVocabulary vocabulary)
    {
        var bare = Courtesy().Replace(Greeting().Replace(Script().Replace(text, ""), ""), "").Trim();
        if (KoreanName().Match(bare) is { Success: true } korean)
        {
            var name = korean.Groups["name"].Value;
            return name is "한글" or "국문" or "한자" or "영문" || !vocabulary.HasSurname(name) || vocabulary.IsPlace(name) || vocabulary.IsRole(name) || vocabulary.LabelOf(name) is not null || vocabulary.IsTopic(name) ? null : name.Replace(" ", "", StringComparison.Ordinal);
        }

        if (RoleThenName().Match(bare) is { Success: true } behind && vocabulary.HasSurname(behind.Groups["name"].Value) && vocabulary.LabelOf(behind.Groups["name"].Value) is null && vocabulary.IsRole(behind.Groups["role"].Value))
        {
            return behind.Groups["name"].Value;
        }

        return EnglishName().IsMatch(bare) && !Formula().IsMatch(bare) && !vocabulary.IsPlace(bare) && !vocabulary.IsRole(bare) && !vocabulary.IsOrganisation(bare) && !vocabulary.IsSchool(bare) && vocabulary.LabelOf(bare) is null
            ? EnglishName().Match(bare).Groups["name"].Value
            : null;
    }

    /// <summary>"(한글) 박서준", "박서준(한글)"</summary>
    [GeneratedRegex(@"^\s*(?:[(\[](?:한글|국문|korean)[)\]]\s*|(?:한글|국문)\s*[:：]?\s+(?=[가-힣]))|\s*[(\[](?:한글|국문|korean)[)\]]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4}|[가-힣](?: [가-힣]){1,3})(?:\s*[(（].*[)）])?(?:\s+[A-Z][A-Za-z]+(?:[ -][A-Z][A-Za-z-]+){1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanName();

    [GeneratedRegex(@"^(?<role>.+\S)\s+(?<name>[가-힣]{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleThenName();

    /// <summary>Behind it may stand what somebody may call himself: "Noah Bennett, MBA, CPA", "Noah Bennett Jr. (he/him)".</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|da|del|la|bin|al|der|den|dos|di|le|el|ter|ibn)){1,4})(?:,?\s+(?:Jr|Sr|II|III|Ph\.?D|MBA|RN|CPA|PMP|CISSP)\.?)*(?:,\s*(?:\p{Lu}[\p{L}.®-]+\p{Lu}\p{Ll}?\.?®?|\p{Lu}\p{Lu}\p{Ll}|RN|MD|JD|PE|PT|OT|Esq\.?|PharmD))*(?:\s*\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"^(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)\b\.?\s+)+(?=\p{Lu})|\s*(?:\((?:인|서명|signature)\)|\s귀하|\s님)$", RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    /// <summary>"Hi, I'm Priya Whitfield", "안녕하세요, 백엔드 개발자 황동훈입니다."</summary>
    [GeneratedRegex(@"^\W*(?:(?:hi|hello|hey|welcome|안녕하세요|반갑습니다)\b(?:\s+there)?[\s,.!👋]*)?(?:(?:i\s?['’]?\s?a?m|my\s+name\s+is|this\s+is)\s+(?=\p{Lu})|저는\s+|제\s이름은\s+|안녕하세요[\s,.!]*)|(?:\s*이?라고\s?합니다|입니다|이에요|예요)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"(?:^|\s)(?<name>[가-힣]{3})(?:입니다|이?라고\s?합니다)|\b(?i:my\s+name\s+is|i\s+am|i['’]m)\s+(?<name>\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    [GeneratedRegex(@"^(?:dear|hello|hi|hey|yours|kind|best|to|from|re|the|hiring)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^(?<family>\p{Lu}[\p{L}'’-]+),\s+(?<given>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}*\.?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex FamilyFirst();

    [GeneratedRegex(@"\s*[/|,·()（）\[\]]\s*|\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex WaysToWrite();
}
