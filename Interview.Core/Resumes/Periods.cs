using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Finds dates and ranges as people write them: "2021.03 ~ 현재", "Mar 2021 – Present", "2019년 3월 - 2023년 2월", "'21.3~'23.2".</summary>
public static partial class Periods
{
    private const string Month = @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)\.?";
    private const string Year = @"(?:19[5-9]\d|20[0-4]\d)";
    private const string Date =
        @"(?:" + Year + @"\s?년(?:\s?\d{1,2}\s?월)?(?:\s?\d{1,2}\s?일)?"
        + @"|" + Year + @"\s?[./-]\s?(?:1[0-2]|0?[1-9])(?!\d)(?:\s?[./-]\s?(?:3[01]|[12]\d|0?[1-9])(?!\d))?\.?"
        + @"|(?:1[0-2]|0?[1-9])/" + Year
        + @"|" + Month + @"\s+(?:\d{1,2},\s*)?" + Year
        + @"|['’]\d{2}\s?[./]\s?(?:1[0-2]|0?[1-9])(?!\d)\.?"
        + @"|" + Year + @")";
    private const string Now = @"(?:현재|재직\s?중|재학\s?중|진행\s?중|present|current|now|today|ongoing)";
    private const string Range = Date + @"\s*(?:~|～|∼|–|—|-|−|to|부터)\s*(?:" + Date + "|" + Now + @"|(?:1[0-2]|0?[1-9])(?!\d)(?:월)?)(?:까지)?|" + Date + @"\s*[~～∼–—-](?=\s*$|\s*\t|\s*\))";

    /// <summary>The first range in the text, else its first date with a month or a year that stands alone; null when there is none.</summary>
    public static string? In(string text)
    {
        var range = RangePattern().Match(text);
        if (range.Success)
        {
            return range.Value.Trim();
        }

        var date = DatePattern().Match(text);
        return date.Success ? date.Value.Trim() : null;
    }

    /// <summary>Whether the text holds a range or date and hardly anything else.</summary>
    public static bool IsOnly(string text) =>
        In(text) is { } period && text.Trim(' ', '(', ')', '[', ']', ',', '\t').Length - period.Length is >= 0 and <= 12 && Without(text).Count(char.IsLetter) <= 6;

    public static bool IsRangeIn(string text) => RangePattern().IsMatch(text);

    /// <summary>Whether the period opens or closes the line, as it does in headings and not in sentences.</summary>
    public static bool StandsAtAnEnd(string text)
    {
        var period = In(text);
        if (period is null)
        {
            return false;
        }

        var at = text.IndexOf(period, StringComparison.Ordinal);
        return !text[..at].Any(char.IsLetterOrDigit) || text[(at + period.Length)..].Count(char.IsLetterOrDigit) <= 8 || text.Contains('	', StringComparison.Ordinal);
    }

    /// <summary>The text without its first period and the punctuation that held it.</summary>
    public static string Without(string text)
    {
        var period = In(text);
        if (period is null)
        {
            return text;
        }

        var at = text.IndexOf(period, StringComparison.Ordinal);
        var rest = text[..at].TrimEnd(' ', '(', '[', ',', '|', '/', '·', '-', '–', ':') + "\t" + text[(at + period.Length)..].TrimStart(' ', ')', ']', ',', '|', '/', '·', '-', '–', ':');
        return DurationPattern().Replace(rest, "").Trim('\t', ' ');
    }

    [GeneratedRegex(@"(?<![\d.])(?:" + Range + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"(?<![\d.-])" + Date + @"(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    /// <summary>"(1년 6개월)", "(2 yrs 3 mos)" beside a period says it again.</summary>
    [GeneratedRegex(@"[(\[]?\s*(?:약\s?)?(?:\d{1,2}\s?년\s?)?(?:\d{1,2}\s?개월)\s*[)\]]?|\(\s*\d{1,2}\s?년\s*\)|\(\s*\d+\s*(?:yrs?|years?)(?:\s*\d+\s*(?:mos?|months?))?\s*\)|\(\s*\d+\s*(?:mos?|months?)\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();
}
