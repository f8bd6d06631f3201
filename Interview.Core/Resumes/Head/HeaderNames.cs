using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>The name of the candidate in a piece of the top, and which piece it is.</summary>
internal static partial class HeaderNames
{
    public static Found? Among(List<HeaderFragment> fragments, string? address, ResumeVocabulary vocabulary)
    {
        var named = fragments.Select((fragment, index) => (Name: In(fragment.Text, vocabulary, address), fragment.Size, index, Last: fragment.Line)).Where(candidate => candidate.Name is not null).ToList();
        // Large names are broken into a line each: "Noah", "Bennett".
        named.AddRange(fragments.Zip(fragments.Skip(1)).Select((pair, index) => (pair, index))
            .Where(two => Math.Abs(two.pair.First.Size - two.pair.Second.Size) < 0.5 && two.pair.First.Size > fragments.Min(fragment => fragment.Size) * 1.3
                && !two.pair.First.Text.Contains(' ', StringComparison.Ordinal) && !two.pair.Second.Text.Contains(' ', StringComparison.Ordinal))
            .Select(two => (Name: In($"{two.pair.First.Text} {two.pair.Second.Text}", vocabulary, address), two.pair.First.Size, two.index, Last: two.pair.Second.Line))
            .Where(candidate => candidate.Name is not null));

        // The name is the one that the address repeats, or the largest of what could be one; among equals the first. "Emma Baker" may be one, a pastry cook sooner is none.
        var best = named.OrderByDescending(candidate => address is not null && NameInAddress.Is(candidate.Name!, address)).ThenBy(candidate => vocabulary.IsRole(candidate.Name!))
            .ThenByDescending(candidate => Math.Round(candidate.Size)).ThenBy(candidate => candidate.index).FirstOrDefault();
        // "한은 / Eun Han": of two ways to write it on one line the first is meant, whichever the address repeats.
        best = named.Find(other => best.Name is not null && fragments[other.index].Line == fragments[best.index].Line && other.Name!.Any(Hangul.IsSyllable) != best.Name.Any(Hangul.IsSyllable) && other.index < best.index) is { Name: not null } first ? first : best;
        return best.Name is null ? null : new Found(best.Name, fragments[best.index].Line, best.Last, Sureness.Placed);
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

        return names is [var first, ..] ? first.Value with { Text = Whole(first.Value, vocabulary) } : null;
    }

    /// <summary>"황동훈 / Hwang Donghun", "(한글) 황동훈 (한자) 黃東勳": the first of the ways in which it is written; "Bennett, Noah" is turned round.</summary>
    private static string Whole(Found said, ResumeVocabulary vocabulary)
    {
        var text = AboutSomebody().Replace(said.Text, "");
        return FamilyFirst().Match(text) is { Success: true } turned ? $"{turned.Groups["given"].Value} {turned.Groups["family"].Value}"
            : In(text, vocabulary) ?? WaysToWrite().Split(text).Prepend(HeaderLabels.FirstCellOf(said)).Append(IsAllHangul(text) ? "" : text.Split(' ')[0]).Select(way => In(way, vocabulary)).FirstOrDefault(name => name is not null) ?? text;
    }

    /// <summary>"사토 유이" is a name of two words, "황동훈 黃東勳" one told twice.</summary>
    private static bool IsAllHangul(string text) => text.All(letter => Hangul.IsSyllable(letter) || letter == ' ');

    /// <summary>"데이터 분석가를 희망하는 황동훈입니다": who says so of himself in a sentence at the top.</summary>
    public static Found? Told(IEnumerable<TextLine> lines, ResumeVocabulary vocabulary) =>
        lines.Select(line => (Match: Telling().Match(line.Text), line)).Where(found => found.Match.Success && In(found.Match.Groups["name"].Value, vocabulary) is not null)
            .Select(found => new Found(found.Match.Groups["name"].Value, found.line, Sureness.Guessed)).FirstOrDefault();

    public static bool IsName(string text, ResumeVocabulary vocabulary) => In(text, vocabulary) is not null;

    /// <param name="address">An e-mail address made of it leaves no doubt, whatever else its words may mean.</param>
    public static string? In(string text, ResumeVocabulary vocabulary, string? address = null)
    {
        var greeted = Courtesy().Replace(AboutSomebody().Replace(Script().Replace(text, ""), ""), "").Trim();
        var bare = Greeting().Replace(greeted, "").Trim();
        if (KoreanName().Match(bare) is { Success: true } korean)
        {
            var name = korean.Groups["name"].Value.Replace(" ", "", StringComparison.Ordinal);
            return vocabulary.HasSurname(name) && vocabulary.MayBeAName(name) ? name : null;
        }

        // "안녕하세요, 클라우드 엔지니어 권은입니다.", "황동훈 데이터 분석가": beside what he is, of two syllables only where he says so.
        if (BesideARole(bare) is { Success: true } beside && vocabulary.HasSurname(beside.Groups["name"].Value) && (beside.Groups["name"].Length > 2 || bare != greeted)
            && vocabulary.MayBeAName(beside.Groups["name"].Value) && vocabulary.IsRole(beside.Groups["role"].Value))
        {
            return beside.Groups["name"].Value;
        }

        if (address is not null && FamilyFirst().Match(bare) is { Success: true } turned && NameInAddress.Is($"{turned.Groups["given"].Value} {turned.Groups["family"].Value}", address))
        {
            return $"{turned.Groups["given"].Value} {turned.Groups["family"].Value}";
        }

        if (EnglishName().Match(bare) is not { Success: true } english)
        {
            return null;
        }

        var told = Letters().Replace(english.Groups["name"].Value, "");
        return address is not null && NameInAddress.Is(told, address) ? told
            : !Formula().IsMatch(bare) && !vocabulary.IsPlace(told) && (!vocabulary.IsRole(told) || vocabulary.EndsInTradeSurname(told)) && !vocabulary.IsOrganisation(told) && !vocabulary.IsSchool(told) && vocabulary.LabelOf(told) is null && vocabulary.MayBeAName(told) ? told
            : null;
    }

    private static Match BesideARole(string text) => RoleThenName().Match(text) is { Success: true } behind ? behind : NameThenRole().Match(text);

    /// <summary>What is said beside the name in the same words: "안녕하세요, HR 매니저 오가은입니다." leaves "HR 매니저".</summary>
    public static string Without(string text, string name) =>
        Greeting().Replace(Courtesy().Replace(AboutSomebody().Replace(text, ""), "").Trim(), "").Replace(name, "", StringComparison.Ordinal).Trim(' ', ',', '(', ')', '|');

    /// <summary>"(한글) 박서준", "박서준(한글)"</summary>
    [GeneratedRegex(@"^\s*(?:[(\[](?:한글|국문|korean)[)\]]\s*|(?:한글|국문)\s*[:：]?\s+(?=[가-힣]))|\s*[(\[](?:한글|국문|korean)[)\]]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4}|[가-힣](?: {1,3}[가-힣]){1,3})(?:\s*[(（].*[)）])?(?:\s+[A-Z][A-Za-z]+(?:[ -][A-Z][A-Za-z-]+){1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanName();

    [GeneratedRegex(@"^(?<role>.+[^\s는은을를의])\s+(?<name>[가-힣]{2,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleThenName();

    [GeneratedRegex(@"^(?<name>[가-힣]{3})\s*[,|]?\s+(?<role>[가-힣A-Za-z].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenRole();

    /// <summary>"송수빈  남 | 2001년", "황동훈 (남, 만 28세)": what forms print behind a name.</summary>
    [GeneratedRegex(@"(?<=\S)[\s,·|/(]+(?:남성?|여성?|남자|여자|(?:만\s?)?\d{2}\s?세|\d{2,4}\s?년\s?생?|신입|경력)(?=[\s,·|/)(]|$).*$", RegexOptions.CultureInvariant)]
    private static partial Regex AboutSomebody();

    /// <summary>What somebody may put behind a name without a comma: "Emma Carter MSc".</summary>
    [GeneratedRegex(@"(?<=\S\s+\S+)(?:\s+(?:RN|LPN|BSN|MSN|MD|DO|DDS|DMD|DVM|JD|LL\.?[BM]|MBA|MPH|MPA|MSW|LCSW|LPC|CPA|CFA|CMA|CIA|ACCA|FCCA|ACA|PMP|CISSP|CISA|CISM|SHRM(?:-CP)?|PHR|SPHR|PE|EIT|P\.?Eng|AIA|LEED|CSM|Ph\.?D|M\.?Sc|B\.?Sc|BA|MA|B\.?Eng|M\.?Eng|Ed\.?D|M\.?Ed|Pharm\.?D|RPh|DPT|OTR|MRICS|CEng|CCNA|Esq|Jr|Sr|II|III)\.?(?:\s*\([^)]*\))?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    /// <summary>Behind it may stand what somebody may call himself: "Noah Bennett, MBA, CPA", "Noah Bennett Jr. (he/him)".</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|da|del|la|bin|al|der|den|dos|di|le|el|ter|ibn)){1,4})(?:,?\s+(?:Jr|Sr|II|III|Ph\.?D|MBA|RN|CPA|PMP|CISSP)\.?)*(?:,\s*(?:\p{Lu}[\p{L}.®-]+\p{Lu}\p{Ll}?\.?®?|\p{Lu}\p{Lu}\p{Ll}|RN|MD|JD|PE|PT|OT|Esq\.?|PharmD))*(?:\s*\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"^(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)\b\.?\s+)+(?=\p{Lu})|\s*(?:\((?:인|서명|signature)\)|\s귀하|\s님|\s(?:드림|올림|배상))$", RegexOptions.CultureInvariant)]
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
