using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Who applies for what: from labels first, then from how the top of a résumé is usually written.</summary>
internal static partial class HeaderReader
{
    private const int LinesOfATop = 8;
    private const int LongestRole = 60;

    public static ProfileHeader Read(List<TextLine> head, List<TextLine> people, IReadOnlyList<TextLine> all, ResumeVocabulary vocabulary)
    {
        var labelled = Labelled(people.Count > 0 ? people : all, vocabulary).ToList();
        string? Said(Label label) => labelled.Where(pair => pair.Label == label).Select(pair => pair.Value).FirstOrDefault(value => value.Length > 0);

        var top = head.Count > 0 ? head : [.. all.Take(LinesOfATop)];
        var fragments = top.Take(LinesOfATop).SelectMany(line => Fragments(line, vocabulary)).ToList();
        var name = Said(Label.Name) is { } said ? NameIn(said, vocabulary) ?? said : NameAmong(fragments, vocabulary);
        var role = Said(Label.TargetRole) is { } wanted ? RoleIn(wanted) : null;
        role ??= RoleInSentence(all) ?? RoleUnder(name, fragments, vocabulary);
        // "Company:" beside "Position applied for:" is where the application goes.
        var company = Said(Label.TargetCompany)
            ?? (role is not null && labelled.Any(pair => pair.Label == Label.TargetRole) ? labelled.Where(pair => pair.Label == Label.Organisation && vocabulary.IsCompanyLabel(pair.Name)).Select(pair => pair.Value).FirstOrDefault(value => value.Length > 0) : null)
            ?? CompanyOf(all);
        return new ProfileHeader(name, role, company);
    }

    public static ProfileContact Contact(IReadOnlyList<TextLine> lines)
    {
        string? First(Regex pattern) => lines.Select(line => pattern.Match(line.Text)).FirstOrDefault(match => match.Success)?.Value.Trim();
        return new ProfileContact(First(Email()), First(Phone()));
    }

    public static bool HoldsContact(string text) => Email().IsMatch(text) || Phone().IsMatch(text) || Link().IsMatch(text);

    // A label may stand alone with its words on the next line, and a narrow form may leave only a space between them.
    private static IEnumerable<(Label Label, string Name, string Value)> Labelled(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var (label, labelName, value) in LabelledCells.Pairs(lines[i].Text, vocabulary))
            {
                var alone = value.Length == 0 && !lines[i].Text.Contains('\t', StringComparison.Ordinal) && i + 1 < lines.Count && LabelledCells.Pairs(lines[i + 1].Text, vocabulary).Count == 0;
                yield return (label, labelName, alone ? Below(lines, i) : value);
            }

            if (vocabulary.LabelBeforeASpace(lines[i].Text) is { } before)
            {
                yield return before;
            }
        }
    }

    // An objective may be a sentence of two lines.
    private static string Below(IReadOnlyList<TextLine> lines, int label)
    {
        var text = lines[label + 1].Text.Replace('\t', ' ');
        return text.Length > LongestRole && label + 2 < lines.Count ? $"{text} {lines[label + 2].Text}" : text;
    }

    private static IEnumerable<(string Text, float Size)> Fragments(TextLine line, ResumeVocabulary vocabulary) =>
        LabelledCells.Pairs(line.Text, vocabulary).Count > 0 ? [] :
        LabelledCells.Cells(line.Text)
            .SelectMany(cell => cell.Split([" / ", " · ", " - ", " – ", " — ", " • "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(cell => vocabulary.WithoutDocumentName(Bullets.Without(cell)).Trim(' ', ',', '[', ']', '<', '>', '_'))
            .Where(cell => cell.Length > 1 && !HoldsContact(cell) && vocabulary.HeadingOf(cell) is null)
            .Select(cell => (cell, line.Size ?? 0));

    private static string? NameAmong(List<(string Text, float Size)> fragments, ResumeVocabulary vocabulary)
    {
        var named = fragments.Select((fragment, index) => (Name: NameIn(fragment.Text, vocabulary), fragment.Size, index)).Where(candidate => candidate.Name is not null).ToList();
        // Large names are broken into a line each: "Noah", "Bennett".
        named.AddRange(fragments.Zip(fragments.Skip(1)).Select((pair, index) => (pair, index))
            .Where(two => Math.Abs(two.pair.First.Size - two.pair.Second.Size) < 0.5 && two.pair.First.Size > fragments.Min(fragment => fragment.Size) * 1.3
                && !two.pair.First.Text.Contains(' ', StringComparison.Ordinal) && !two.pair.Second.Text.Contains(' ', StringComparison.Ordinal))
            .Select(two => (Name: NameIn($"{two.pair.First.Text} {two.pair.Second.Text}", vocabulary), two.pair.First.Size, two.index))
            .Where(candidate => candidate.Name is not null));

        // The name is the largest of what could be one; among equals the first.
        return named.OrderByDescending(candidate => Math.Round(candidate.Size)).ThenBy(candidate => candidate.index).Select(candidate => candidate.Name).FirstOrDefault();
    }

    private static string? NameIn(string text, ResumeVocabulary vocabulary)
    {
        var bare = text.Trim();
        if (KoreanName().Match(bare) is { Success: true } korean)
        {
            var name = korean.Groups["name"].Value;
            return vocabulary.IsRole(name) || vocabulary.LabelOf(name) is not null ? null : name.Replace(" ", "", StringComparison.Ordinal);
        }

        if (RoleThenName().Match(bare) is { Success: true } behind && vocabulary.IsRole(behind.Groups["role"].Value))
        {
            return behind.Groups["name"].Value;
        }

        return EnglishName().IsMatch(bare) && !vocabulary.IsRole(bare) && !vocabulary.IsOrganisation(bare) && !vocabulary.IsSchool(bare) && vocabulary.LabelOf(bare) is null
            ? EnglishName().Match(bare).Groups["name"].Value
            : null;
    }

    private static string? RoleUnder(string? name, List<(string Text, float Size)> fragments, ResumeVocabulary vocabulary)
    {
        if (name is null)
        {
            return null;
        }

        var at = fragments.FindIndex(fragment => name.Contains(fragment.Text, StringComparison.Ordinal) || NameIn(fragment.Text, vocabulary) == name);
        foreach (var (text, _) in fragments.Skip(Math.Max(at, 0)).Take(4))
        {
            var rest = text == name ? "" : text.Replace(name, "", StringComparison.Ordinal).Trim(' ', ',', '(', ')');
            if (rest.Length is > 1 and <= LongestRole && vocabulary.IsRole(rest) && !rest.Any(char.IsAsciiDigit) && !rest.Contains(". ", StringComparison.Ordinal))
            {
                return RoleOfTitle().Replace(rest, "").Trim();
            }
        }

        return null;
    }

    private static string? RoleIn(string value)
    {
        var role = Wanted().Match(value) is { Success: true } wanted ? wanted.Groups["role"].Value : value;
        role = RoleOfTitle().Replace(role, "").Trim().TrimEnd('.', ',').Trim();
        return role.Length is > 0 and <= LongestRole && role.Split(' ').Length <= 8 ? role : null;
    }

    private static string? RoleInSentence(IReadOnlyList<TextLine> lines) =>
        lines.Take(60).Select(line => Applies().Match(line.Text)).Where(match => match.Success).Select(match => match.Groups["role"].Value.Trim()).FirstOrDefault();

    private static string? CompanyOf(IReadOnlyList<TextLine> lines) =>
        lines.Take(LinesOfATop).Select(line => CompanyForm().Match(line.Text)).Where(match => match.Success).Select(match => match.Groups["company"].Value.Trim(' ', '[', ']', '<', '>')).FirstOrDefault(company => company.Length > 1);

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\d-])(?:\+?82[-\s.]?(?:\(0\))?1[016-9][-\s.]?\d{3,4}[-\s.]?\d{4}|01[016-9][-\s.]?\d{3,4}[-\s.]?\d{4}|0\d{1,2}[-.)]\s?\d{3,4}[-.]\d{4}|(?:\+\d{1,3}[-\s.]?)?\(?\d{3}\)?[-\s.]\d{3}[-\s.]\d{4}|\+\d{1,3}[-\s.]?\d{2,5}[-\s.]?\d{3,4}[-\s.]?\d{3,4})(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"https?://|www\.|(?:github|linkedin|gitlab|notion|velog|tistory)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4}|[가-힣](?: [가-힣]){1,3})(?:\s*[(（].*[)）])?(?:\s+[A-Z][A-Za-z]+(?:[ -][A-Z][A-Za-z-]+){1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanName();

    [GeneratedRegex(@"^(?<role>.+\S)\s+(?<name>[가-힣]{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleThenName();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|da|del|la|bin|al)){1,3})(?:,?\s+(?:Jr|Sr|Ph\.?D|MBA|RN|CPA|PMP|CISSP)\.?)*(?:\s*\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"(?:seeking|obtain|pursue|pursuing|secure|land|looking for|apply(?:ing)? for|for)\s+(?:an?\s+|the\s+)?(?:(?:entry[- ]level|full[- ]time|challenging|new)\s+)*(?<role>[A-Z]?[\w/&+#. -]{3,45}?)\s+(?:position|role|job|opportunity)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"(?:(?<=^|\s)(?<role>[가-힣A-Za-z/]+(?:\s[가-힣A-Za-z/]+)?)\s?(?:직무|직군|포지션|분야)에\s?지원|apply(?:ing)?\s+for\s+the\s+(?<role>[A-Z][\w/&+ -]{3,45}?)\s+(?:position|role)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Applies();

    [GeneratedRegex(@"\s*(?:지원자?|희망|입니다\.?|직무에 지원합니다\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleOfTitle();

    [GeneratedRegex(@"^\W*(?<company>(?!신입|경력|입사|공채)\S.{0,24}?)\s+(?:\d{4}년?\s*)?(?:(?:상반기|하반기)\s*)?(?:신입\S*\s+|경력\S*\s+|인턴\s+)?(?:입사\s?지원서|지원서|입사지원)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex CompanyForm();
}
