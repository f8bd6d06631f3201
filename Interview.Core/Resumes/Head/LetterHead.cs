using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Who sends a letter or a mail, and to which company it goes: "From: Jonas Bennett", "Dear Atlas Robotics team", the lines above "Dear Sir or Madam", "㈜라온테크 귀중".</summary>
internal static partial class LetterHead
{
    private const int LinesOfAHead = 12;
    private const int LinesOfAnAddress = 6;
    private const int LongestCompany = 40;

    /// <summary>Who signs it: the sender of a mail, else the line under "Kind regards,".</summary>
    public static Found? Sender(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        foreach (var line in lines.Take(LinesOfAHead))
        {
            if (From().Match(line.Text) is { Success: true } from && HeaderNames.In(from.Groups["who"].Value.Trim(), vocabulary) is { } sender)
            {
                return new(sender, line, Sureness.Labelled);
            }
        }

        return lines.Zip(lines.Skip(1)).Where(pair => Regards().IsMatch(pair.First.Text) && HeaderNames.In(pair.Second.Text, vocabulary) is not null)
            .Select(pair => new Found(HeaderNames.In(pair.Second.Text, vocabulary)!, pair.Second, Sureness.Placed)).FirstOrDefault();
    }

    public static Found? Company(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary) =>
        Receiver(lines, vocabulary) ?? Greeted(lines, vocabulary) ?? AddressedAtTheEnd(lines, vocabulary);

    private static Found? Receiver(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var head = lines.Take(LinesOfAHead).ToList();
        return !head.Exists(line => MailHead().IsMatch(line.Text)) ? null
            : head.Select(line => (Match: To().Match(line.Text), line)).Where(found => found.Match.Success && IsCompany(found.Match.Groups["who"].Value, vocabulary))
                .Select(found => new Found(WithoutTeam(found.Match.Groups["who"].Value), found.line, Sureness.Labelled)).FirstOrDefault();
    }

    /// <summary>Before the salutation, under the date or the sender's own address, stands whom it is for.</summary>
    private static Found? Greeted(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var greeting = lines.Index().FirstOrDefault(line => Dear().IsMatch(line.Item.Text));
        if (greeting.Item is null)
        {
            return null;
        }

        if (WithoutTeam(Dear().Match(greeting.Item.Text).Groups["who"].Value) is var greeted && HasTeam(Dear().Match(greeting.Item.Text).Groups["who"].Value) && IsCompany(greeted, vocabulary))
        {
            return new(greeted, greeting.Item, Sureness.Placed);
        }

        var address = lines.Take(greeting.Index).Reverse().Take(LinesOfAnAddress).TakeWhile(line => !HeaderReader.HoldsContact(line.Text)).Reverse().ToList();
        var dated = address.FindLastIndex(line => Date().IsMatch(line.Text));
        // Without a date between them the sender's address and the receiver's are one block.
        address = dated >= 0 && dated < address.Count - 1 ? address[(dated + 1)..] : address.Take(Math.Max(dated, 0)).ToList();
        var marked = address.Find(line => vocabulary.IsOrganisation(line.Text) && IsCompany(line.Text, vocabulary));
        var told = marked ?? address.Where((line, at) => IsCompany(line.Text, vocabulary) && !(at + 1 < address.Count && vocabulary.IsRole(address[at + 1].Text))).FirstOrDefault();
        return told is null ? null : new(WithoutTeam(told.Text), told, Sureness.Placed);
    }

    private static Found? AddressedAtTheEnd(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary) =>
        lines.Where(line => line.Text.Length <= LongestCompany + 20).Select(line => (Match: Honoured().Match(line.Text), line)).Where(found => found.Match.Success && !vocabulary.IsKindOfEmployer(found.Match.Groups["company"].Value))
            .Select(found => new Found(found.Match.Groups["company"].Value.Trim(), found.line, Sureness.Placed)).FirstOrDefault();

    private static bool IsCompany(string text, ResumeVocabulary vocabulary) =>
        WithoutTeam(text) is { Length: > 1 and <= LongestCompany } bare && !bare.Contains('@', StringComparison.Ordinal) && !bare.Any(char.IsDigit) && char.IsUpper(bare[0]) | char.GetUnicodeCategory(bare[0]) == System.Globalization.UnicodeCategory.OtherLetter | bare[0] is '(' or '㈜'
        && !Courtesy().IsMatch(bare) && !vocabulary.IsRole(bare) && !vocabulary.IsPlace(bare.Split(',')[0]) && !ClaimWords.EndsSentence(bare) && vocabulary.LabelOf(bare) is null && vocabulary.HeadingOf(bare) is null && !Subject().IsMatch(bare);

    private static bool HasTeam(string text) => Team().IsMatch(text);

    private static string WithoutTeam(string text) => Team().Replace(text, "").Trim(' ', ',', ':', '<', '>');

    [GeneratedRegex(@"^\s*(?:from|sender|보낸\s?(?:사람|이)|발신(?:인|자)?)\s*[:：]\s*(?<who>[^<(@]{2,40}?)\s*(?:[<(].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(?:to|attn|attention|받는\s?(?:사람|이)|수신(?:인|자|처)?)\s*[:：]\s*(?<who>[^<]{2,60}?)\s*(?:<.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(@"^\s*(?:from|subject|re|제목|보낸\s?(?:사람|이)|발신(?:인|자)?|받는\s?(?:사람|이)|수신(?:인|자|처)?)\s*[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MailHead();

    [GeneratedRegex(@"^\s*(?:re|subject|ref|제목)\s*[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^\s*(?:dear|to\s+whom\s+it\s+may\s+concern|to\s+the|attention)\b\s*(?<who>[^,:!]{0,60}?)\s*[,:!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dear();

    /// <summary>"Atlas Robotics Recruitment Team", "hiring team at Atlas Robotics", "라온테크 채용 담당자님": who at the company reads it.</summary>
    [GeneratedRegex(@"^(?:the\s+)?(?:(?:hiring|recruitment|recruiting|talent(?:\s+acquisition)?|hr|people|human\s+resources|selection|search|admissions)\s*)+(?:manager|team|committee|department|panel|director|officer|lead|staff)?(?:\s*(?:at|of|for|,)\s+|\s*$)|[,\s]+(?:(?:hiring|recruitment|recruiting|talent(?:\s+acquisition)?|hr|people|human\s+resources|selection|search)\b\s*)*(?:team|committee|department|panel|manager|recruiters?)\s*$|\s*(?:채용|인사)\s?(?:담당자?|팀|담당관|부서)\s?(?:님|분|분들)?(?:께|귀하)?\s*$|\s*(?:(?:대표(?:이사)?|이사장|병?원장|사장|총장|학?교장|소장|관장|센터장)\s?님?)?\s*(?:귀\s?중|귀\s?하)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Team();

    [GeneratedRegex(@"^\W*(?:mr|ms|mrs|miss|mx|dr|prof|sir|madam|sirs|hiring|recruit\w*|human|personnel|talent|people|team|the\s+(?:manager|director|recruit\w*|hiring)|whom|attn|attention|hr|manager|director|head|via|by\s+e?-?mail|personal\s+and)\b|(?:부서|팀|담당자?|귀사)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"^\W*(?:(?:kind|best|warm|warmest|with\s+(?:kind|best))?\s*(?:regards|wishes)|(?:yours\s+)?(?:sincerely|faithfully|truly|respectfully)(?:\s+yours)?|thank\s+you|many\s+thanks|cheers|감사합니다|드림|올림)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Regards();

    [GeneratedRegex(@"^\W*(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    /// <summary>"㈜라온테크 귀중", "라온테크 인사담당자 귀하", "라온테크 대표이사 귀하".</summary>
    [GeneratedRegex(@"^\s*(?:수신\s*[:：]\s*)?(?<company>(?!귀사|인사|채용|담당)[㈜(]?[가-힣A-Za-z][가-힣A-Za-z()㈜&. ]{1,30}?)\s*(?:(?:채용|인사)\s?(?:담당자?|팀|담당관)\s?님?|대표(?:이사)?\s?님?|이사장\s?님?|병?원장\s?님?|사장\s?님?|총장\s?님?|학?교장\s?님?)?\s*(?:귀\s?중|귀\s?하)\s*$|^\s*(?:안녕하세요[,.!]?\s*)?(?<company>(?!귀사|인사|채용|담당)[㈜(]?[가-힣A-Za-z][가-힣A-Za-z()㈜&. ]{1,30}?)\s+(?:채용|인사)\s?(?:담당자|팀)\s?(?:(?:여러분|님)(?:께)?|께)[,.!]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Honoured();
}
