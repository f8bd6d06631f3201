using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What tells a claim from a name: its sign, its full stop, its verb.</summary>
internal static partial class ClaimWords
{
    /// <summary>Whether it says what somebody did rather than names something.</summary>
    public static bool IsClaim(string text) => Bullets.Starts(text) || EndsSentence(text) || EndsClaim(text);

    /// <summary>A full stop ends a sentence; that of "Acme Inc." or "B.S." does not.</summary>
    public static bool EndsSentence(string text) => text.TrimEnd().EndsWith('.') && !Abbreviated().IsMatch(text);

    [GeneratedRegex(@"(?:\b(?:inc|ltd|co|corp|bros|jr|sr|dept|univ|intl)|\b(?:\p{L}\.)+\p{L})\.\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated();

    /// <summary>"Vehicle driven: 26 t rigid": in words that no list knows a line says itself what it tells.</summary>
    public static bool IsLabelled(string text) => Labelled().IsMatch(text) && Periods.In(text) is null;

    [GeneratedRegex(@"^\p{L}[\p{L} /&]{1,30}\s?:\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    /// <summary>Whether nothing of a claim is left open at the end of the text.</summary>
    public static bool EndsClaim(string text) => EndOfClaim().IsMatch(text + " ");

    /// <summary>A paragraph claims something in each of its sentences.</summary>
    public static IEnumerable<string> Sentences(string text) => EndOfClaim().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    /// <summary>Behind a sentence, or a verb made a noun as Korean claims end: "줄임", "달성함".</summary>
    [GeneratedRegex(@"(?<=[a-z\d%)]{2}\.|\s\d\.)\s+(?=\p{Lu})|(?<=[가-힣][.]|(?:[가-힣]함|[가-힣]됨|줄임|높임|늘림|올림|보임|낮춤|갖춤|[가-힣]냄|막음|받음|맡음|얻음|찾음|이끎|만듦|이룸|세움|키움|밝힘|넓힘|[가-힣]킴|마침|고침|나눔|옮김|앞당김|[가-힣]했음|[가-힣]였음))\s+(?=\S|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfClaim();
}
