using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

internal sealed record FoundHeader(Found? Name, IReadOnlyList<Found> Roles, Found? Company);

/// <summary>Who applies for what: from labels first, then from how the top of a résumé is usually written.</summary>
internal static partial class HeaderReader
{
    private const int LinesOfATop = 8;
    private const int LinesOfAName = 3;
    private const int LongestRole = 60;
    private const int FragmentsUnderAName = 4;

    private sealed record Fragment(string Text, TextLine Line)
    {
        public float Size => Line.Size ?? 0;
    }

    public static FoundHeader Read(List<TextLine> head, List<TextLine> people, IReadOnlyList<TextLine> all, ResumeVocabulary vocabulary)
    {
        var labelled = Labelled(people.Count > 0 ? people : all, vocabulary).Where(pair => pair.Value.Text.Length > 0).ToList();
        Found? Said(Label label) => labelled.Find(pair => pair.Label == label).Value;

        var top = head.Count > 0 ? head : [.. all.Take(LinesOfATop)];
        var fragments = top.Take(LinesOfATop).SelectMany(line => Fragments(line, vocabulary)).ToList();
        var name = Said(Label.Name) is { } said ? said with { Text = NameIn(said.Text, vocabulary) ?? said.Text } : NameAmong(fragments, vocabulary) ?? NameAmong([.. people.Except(top).Take(LinesOfAName).SelectMany(line => Fragments(line, vocabulary))], vocabulary);
        var roles = labelled.Where(pair => pair.Label == Label.TargetRole).SelectMany(pair => RolesIn(pair.Value, vocabulary)).DistinctBy(role => role.Text).ToList();
        var applies = fragments.Select(fragment => AppliesAs(fragment, vocabulary)).FirstOrDefault(one => one is not null);
        applies ??= ApplicationSentence.In(all, vocabulary);
        roles = roles.Count > 0 ? roles : applies is { } told ? [.. RolesIn(told.Role, vocabulary)] : RolesUnder(name?.Text, fragments, all, vocabulary);
        // "Company:" at the top, or beside "Position applied for:", is where the application goes.
        var company = Said(Label.TargetCompany)
            ?? labelled.Find(pair => pair.Label == Label.Organisation && vocabulary.IsCompanyLabel(pair.Name) && (head.Contains(pair.Value.First) || labelled.Exists(other => other.Label == Label.TargetRole))).Value
            ?? applies?.Company ?? CompanyOf(all);
        return new FoundHeader(name, roles, company);
    }

    public static (Found? Email, Found? Phone) Contact(IReadOnlyList<TextLine> lines)
    {
        Found? First(Regex pattern) => lines.Select(line => (Match: pattern.Match(line.Text), line)).Where(found => found.Match.Success)
            .Select(found => new Found(found.Match.Value.Trim(), found.line, Sureness.Form)).FirstOrDefault();
        return (First(Email()), First(Phone()));
    }

    /// <summary>Whether an e-mail address is made of somebody's first and last name.</summary>
    public static bool IsInAddress(string name, string address)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = address[..address.IndexOf('@', StringComparison.Ordinal)];
        return words.Length is 2 or 3 && new[] { words[0], words[^1] }.All(word => ResumeVocabulary.Bare(word) is { Length: >= 2 } bare && own.Contains(bare, StringComparison.OrdinalIgnoreCase));
    }

    public static bool HoldsContact(string text) => Email().IsMatch(text) || Phone().IsMatch(text) || Link().IsMatch(text);

    // A label may stand alone with its words on the next line, and a narrow form may leave only a space between them.
    private static IEnumerable<(Label Label, string Name, Found Value)> Labelled(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var pairs = LabelledCells.Pairs(lines[i].Text, vocabulary);
            foreach (var (label, labelName, value) in pairs)
            {
                var alone = value.Length == 0 && !lines[i].Text.Contains('\t', StringComparison.Ordinal) && i + 1 < lines.Count && LabelledCells.Pairs(lines[i + 1].Text, vocabulary).Count == 0;
                yield return (label, labelName, alone ? Below(lines, i) : new(value, lines[i], Sureness.Labelled));
            }

            if (pairs.Count == 0 && vocabulary.LabelBeforeASpace(lines[i].Text) is { } before)
            {
                yield return (before.Label, before.Name, new(before.Value, lines[i], Sureness.Placed));
            }
        }
    }

    // An objective may be a sentence of two lines.
    private static Found Below(IReadOnlyList<TextLine> lines, int label)
    {
        var text = lines[label + 1].Text.Replace('\t', ' ');
        return text.Length > LongestRole && label + 2 < lines.Count
            ? new($"{text} {lines[label + 2].Text}", lines[label + 1], lines[label + 2], Sureness.Placed)
            : new(text, lines[label + 1], Sureness.Placed);
    }

    private static IEnumerable<Fragment> Fragments(TextLine line, ResumeVocabulary vocabulary) =>
        LabelledCells.Pairs(line.Text, vocabulary).Count > 0 ? [] :
        LabelledCells.Cells(line.Text)
            .SelectMany(cell => cell.Split([" / ", " · ", " - ", " – ", " — ", " • "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(cell => vocabulary.WithoutDocumentName(Bullets.Without(cell)).Trim(' ', ',', '[', ']', '<', '>', '_'))
            .Where(cell => cell.Length > 1 && !HoldsContact(cell) && vocabulary.HeadingOf(cell) is null)
            .Select(cell => new Fragment(cell, line));

    private static Found? NameAmong(List<Fragment> fragments, ResumeVocabulary vocabulary)
    {
        var named = fragments.Select((fragment, index) => (Name: NameIn(fragment.Text, vocabulary), fragment.Size, index, Last: fragment.Line)).Where(candidate => candidate.Name is not null).ToList();
        // Large names are broken into a line each: "Noah", "Bennett".
        named.AddRange(fragments.Zip(fragments.Skip(1)).Select((pair, index) => (pair, index))
            .Where(two => Math.Abs(two.pair.First.Size - two.pair.Second.Size) < 0.5 && two.pair.First.Size > fragments.Min(fragment => fragment.Size) * 1.3
                && !two.pair.First.Text.Contains(' ', StringComparison.Ordinal) && !two.pair.Second.Text.Contains(' ', StringComparison.Ordinal))
            .Select(two => (Name: NameIn($"{two.pair.First.Text} {two.pair.Second.Text}", vocabulary), two.pair.First.Size, two.index, Last: two.pair.Second.Line))
            .Where(candidate => candidate.Name is not null));

        // The name is the largest of what could be one; among equals the first.
        return named.OrderByDescending(candidate => Math.Round(candidate.Size)).ThenBy(candidate => candidate.index)
            .Select(candidate => new Found(candidate.Name!, fragments[candidate.index].Line, candidate.Last, Sureness.Placed)).FirstOrDefault();
    }

    public static bool IsName(string text, ResumeVocabulary vocabulary) => NameIn(text, vocabulary) is not null;

    private static string? NameIn(string text, ResumeVocabulary vocabulary)
    {
        var bare = Script().Replace(text, "").Trim();
        if (KoreanName().Match(bare) is { Success: true } korean)
        {
            var name = korean.Groups["name"].Value;
            return vocabulary.IsRole(name) || vocabulary.LabelOf(name) is not null || vocabulary.IsTopic(name) ? null : name.Replace(" ", "", StringComparison.Ordinal);
        }

        if (RoleThenName().Match(bare) is { Success: true } behind && vocabulary.LabelOf(behind.Groups["name"].Value) is null && vocabulary.IsRole(behind.Groups["role"].Value))
        {
            return behind.Groups["name"].Value;
        }

        return EnglishName().IsMatch(bare) && !vocabulary.IsRole(bare) && !vocabulary.IsOrganisation(bare) && !vocabulary.IsSchool(bare) && vocabulary.LabelOf(bare) is null
            ? EnglishName().Match(bare).Groups["name"].Value
            : null;
    }

    /// <summary>"(주)라온테크 데이터 분석가 지원자": what somebody applies for, and behind whose name.</summary>
    private static (Found Role, Found? Company)? AppliesAs(Fragment fragment, ResumeVocabulary vocabulary)
    {
        var told = Applicant().Match(fragment.Text) is { Success: true } match ? match.Groups["role"].Value : null;
        if (told is null || !vocabulary.IsRole(told))
        {
            return null;
        }

        var space = told.IndexOf(' ', StringComparison.Ordinal);
        var hasCompany = space > 0 && vocabulary.IsOrganisation(told[..space]) && vocabulary.IsRole(told[(space + 1)..]);
        return (new(hasCompany ? told[(space + 1)..] : told, fragment.Line, Sureness.Placed), hasCompany ? new Found(told[..space], fragment.Line, Sureness.Placed) : null);
    }

    private static List<Found> RolesUnder(string? name, List<Fragment> fragments, IReadOnlyList<TextLine> all, ResumeVocabulary vocabulary)
    {
        var roles = new List<Found>();
        if (name is null)
        {
            return roles;
        }

        var at = fragments.FindIndex(fragment => name.Contains(fragment.Text, StringComparison.Ordinal) || NameIn(fragment.Text, vocabulary) == name);
        foreach (var (text, line) in fragments.Skip(Math.Max(at, 0)).Take(FragmentsUnderAName))
        {
            var rest = text == name ? "" : text.Replace(name, "", StringComparison.Ordinal).Trim(' ', ',', '(', ')');
            if (rest.Length is > 1 and <= LongestRole && (vocabulary.IsRole(rest) || (at >= 0 && IsToldAgain(rest, all))) && !rest.Any(char.IsAsciiDigit) && !rest.Contains(". ", StringComparison.Ordinal))
            {
                var several = Several().Split(rest) is { Length: > 1 } listed ? listed : Joined().Split(rest);
                several = several.Length > 1 && Array.TrueForAll(several, vocabulary.IsRole) ? several : [rest];
                roles.AddRange(several.Select(role => new Found(RoleOfTitle().Replace(role, "").Trim(), line, Sureness.Placed)));
            }
            else if (roles.Count > 0)
            {
                break;
            }
        }

        return roles;
    }

    /// <summary>What stands under a name and again in a sentence about the candidate is what somebody is, in whatever words.</summary>
    private static bool IsToldAgain(string text, IReadOnlyList<TextLine> all) =>
        text.Length >= ShortestToldAgain && !text.Contains(',', StringComparison.Ordinal) && char.IsLetter(text[0]) && all.Any(line => line.Text.Length > LongestRole && line.Text.Contains(text, StringComparison.OrdinalIgnoreCase));

    private const int ShortestToldAgain = 4;

    // "백엔드 개발자 / 데이터 엔지니어" are two; "UI/UX 디자이너" is one.
    private static IEnumerable<Found> RolesIn(Found said, ResumeVocabulary vocabulary)
    {
        if (Wanted().Match(said.Text) is { Success: true } wanted)
        {
            return [said with { Text = wanted.Groups["role"].Value.Trim(), Sureness = Math.Min(said.Sureness, Sureness.Placed) }];
        }

        if (WantedAs().Match(said.Text) is { Success: true } wantedAs && vocabulary.IsRole(wantedAs.Groups["role"].Value))
        {
            return [said with { Text = wantedAs.Groups["role"].Value.Trim(), Sureness = Math.Min(said.Sureness, Sureness.Placed) }];
        }

        // "마케터/기획자" are two roles, "UI/UX 디자이너" is one.
        return Several().Split(said.Text).SelectMany(role => role.Split('/', StringSplitOptions.TrimEntries) is { Length: > 1 } each && Array.TrueForAll(each, vocabulary.IsRole) ? each : [role]).Select(role => RoleOfTitle().Replace(role, "").Trim().TrimEnd('.', ',').Trim())
            .Where(role => role.Length is > 0 and <= LongestRole && role.Split(' ').Length <= 8)
            .Select(role => said with { Text = role });
    }

    private static Found? CompanyOf(IReadOnlyList<TextLine> lines) =>
        lines.Take(LinesOfATop).Select(line => (Match: CompanyForm().Match(line.Text), line)).Where(found => found.Match.Success)
            .Select(found => new Found(found.Match.Groups["company"].Value.Trim(' ', '[', ']', '<', '>'), found.line, Sureness.Placed)).FirstOrDefault(found => found.Text.Length > 1);

    [GeneratedRegex(@"\s+[/|·]\s+|\s*,\s*|\s+(?:또는|혹은|or)\s+|\s*\|\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    /// <summary>What joins two roles and may as well join two words of one.</summary>
    [GeneratedRegex(@"\s*[&~+]\s*|\s+and\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\d-])(?:\+?82[-\s.]?(?:\(0\))?1[016-9][-\s.]?\d{3,4}[-\s.]?\d{4}|01[016-9][-\s.]?\d{3,4}[-\s.]?\d{4}|0\d{1,2}[-.)]\s?\d{3,4}[-.]\d{4}|(?:\+\d{1,3}[-\s.]?)?\(?\d{3}\)?[-\s.]\d{3}[-\s.]\d{4}|\+\d{1,3}[-\s.]?\d{2,5}[-\s.]?\d{3,4}[-\s.]?\d{3,4})(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"https?://|www\.|(?:github|linkedin|gitlab|notion|velog|tistory)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    /// <summary>"(한글) 박서준", "박서준(한글)"</summary>
    [GeneratedRegex(@"^\s*[(\[](?:한글|국문|korean)[)\]]\s*|\s*[(\[](?:한글|국문|korean)[)\]]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4}|[가-힣](?: [가-힣]){1,3})(?:\s*[(（].*[)）])?(?:\s+[A-Z][A-Za-z]+(?:[ -][A-Z][A-Za-z-]+){1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanName();

    [GeneratedRegex(@"^(?<role>.+\S)\s+(?<name>[가-힣]{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleThenName();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|da|del|la|bin|al)){1,3})(?:,?\s+(?:Jr|Sr|Ph\.?D|MBA|RN|CPA|PMP|CISSP)\.?)*(?:\s*\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"(?:\b(?:position|role|job|post|career|opportunity|employment)\s+(?:as|of)|\b(?:to\s+)?(?:work|working|become|becoming|join\s+\S+)(?:\s+as)?)\s+(?:an?\s+|the\s+)?(?<role>[\p{L}/&+#-]+(?:\s[\p{L}/&+#-]+){0,4}?)(?=\s+(?:in|with|at|where|that|who|which|to|on|for|within|and)\b|\s*[,.;]|\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WantedAs();

    [GeneratedRegex(@"(?:seeking|obtain|pursue|pursuing|secure|land|looking for|apply(?:ing)? for|for)\s+(?:an?\s+|the\s+)?(?:(?:entry[- ]level|full[- ]time|challenging|new)\s+)*(?<role>[A-Z]?[\w/&+#. -]{3,45}?)\s+(?:position|role|job|opportunity)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"^(?<role>.+?)\s+지원자$", RegexOptions.CultureInvariant)]
    private static partial Regex Applicant();

    [GeneratedRegex(@"\s*(?:지원자?|희망|입니다\.?|직무에 지원합니다\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleOfTitle();

    [GeneratedRegex(@"^\W*(?<company>(?!신입|경력|입사|공채)\S.{0,24}?)\s+(?:\d{4}년?\s*)?(?:(?:상반기|하반기)\s*)?(?:신입\S*\s+|경력\S*\s+|인턴\s+)?(?:입사\s?지원서|지원서|입사지원)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex CompanyForm();
}
