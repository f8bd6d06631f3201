using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Finds dates and ranges as people write them: "2021.03 ~ 현재", "Mar 2021 – Present", "2019년 3월 - 2023년 2월", "'21.3~'23.2".</summary>
public static partial class Periods
{
    private const string Month = @"(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)(?!\p{L})\.?";
    private const string Year = @"(?:19[5-9]\d|20[0-4]\d)";

    // A month that cannot be is part of the date all the same; PeriodDates refuses it.
    private const string Number = @"(?:1\d|0?\d)(?!\d)";
    private const string Date =
        @"(?:" + Year + @"\s?(?:년도?|학년도)?\s*-?\s?(?:봄|여름|가을|겨울|상반기|하반기|[12]\s?학기|[1-4]\s?분기)"
        + "|" + Year + @"\s?[년年](?:\s?\d{1,2}\s?[월月])?(?:\s?\d{1,2}\s?[일日])?"
        + "|" + Year + @"\s?[./]\s?" + Number + @"(?:(?:\.\s?|/)(?:3[01]|[12]\d|0?[1-9])(?!\d))?\.?"
        + "|" + Year + @"\s?-\s?" + Number + @"(?:-(?:3[01]|[12]\d|0?[1-9])(?!\d))?"
        + @"|\d{1,2}[./-]\d{1,2}[./-]" + Year
        + @"|(?:1[0-2]|0?[1-9])\s?[./]\s?" + Year
        + "|" + Month + @"\s*(?:\d{1,2}(?:st|nd|rd|th)?,\s*)?[,’'-]?\s*(?:" + Year + @"|(?<=['’]\s*)\d{2}(?!\d))"
        + @"|(?<!\w)(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?[ ]+" + Month + @",?\s+" + Year
        + "|" + Year + @",?[ ]+" + Month
        + @"|(?<!\w)(?:Q[1-4]|H[12])[ ]?['’]?" + Year + "|" + Year + @"[ ]?(?:Q[1-4]|H[12])(?!\w)"
        // "18년 2월" says its month and is no length of time.
        + @"|(?<![\d.])\d{2}\s?년\s?(?:1[0-2]|0?[1-9])\s?월(?:\s?\d{1,2}\s?일)?"
        + @"|['’]\d{2}\s?(?:[./-]|년)\s?" + Number + @"(?:\s?월)?\.?"
        // Without its century a date is one only where nothing else is said: alone, or behind what it dates.
        + @"|(?<=^\W*|[,(\[|/·\t]\s*)(?:\d{2}\.(?:0[1-9]|1[0-2])|[0-2]\d\.[1-9]|(?:0[1-9]|1[0-2])/\d{2}|" + Month + @"[ -]\d{2})(?=\.?\s*[)\]]?\s*$)"
        + @"|(?<=^\W*)[0-2]\d\.(?:0?[1-9]|1[0-2])(?=\s\s|\t)"
        + "|" + Year + ")";
    private const string Short = @"\d{2}(?:\.(?:0[1-9]|1[0-2])(?!\d)|\s?년\s?(?:1[0-2]|0?[1-9])\s?월)\.?";
    private const string Shortest = @"[0-4]\d\.(?:0?[1-9]|1[0-2])(?!\d)\.?";
    private const string MonthFirst = @"(?:0?[1-9]|1[0-2])/\d{2}(?![\d/])";
    private const string MonthAndShort = Month + @"[ -]?['’]?\d{2}(?!\d)";
    private const string Now = @"(?:현재|現在|지금|(?:재직|재학|휴학|진행|근무|수행|활동|운영|연구|수강)\s?중|재직|재학|계속|(?:졸업|수료)\s?예정|present|current(?:ly)?|now|today|ongoing|(?:to |till )?date)(?!\p{L})";
    private const string To = @"\s*(?:~|～|∼|〜|–|—|―|-|−|→|ㅡ|to|until|till|through|thru|부터)\s*";
    private const string Range =
        // What is one date is not a range from its year to its month.
        "(?>" + Date + ")" + To + "(?:" + Date + "|" + Now + @"|(?:1[0-2]|0?[1-9])(?!\d)(?:\s?월)?(?:\s?[./]\s?\d{1,2}(?!\d))?)(?:까지)?"
        + "|" + Date + @"\s*[~～∼–—-](?=\s*$|\s*\t|\s*\))"
        + "|" + Year + @"\s?[–/-]\s?(?:1[3-9]|[2-4]\d)(?![\d./년-])"
        + "|" + Short + To + "(?:" + Short + "|" + Now + ")"
        // Without a nought before its month a date may be a number, unless it opens the line or a cell.
        + @"|(?<=^\W*|\t\s*|\s\s|[(,/|]\s*)" + Shortest + To + "(?:" + Shortest + "|" + Now + @")(?!\s?[%점\d])"
        + "|" + MonthFirst + To + "(?:" + MonthFirst + "|" + Now + ")"
        + "|" + MonthAndShort + To + "(?:" + MonthAndShort + "|" + Now + ")"
        + @"|(?<!\w)since\s+" + Date
        + "|" + Month + To + Month + @",?\s+" + Year
        + @"|(?<![\d.)~～–—-]\s*)[~～]\s*" + Date;

    /// <summary>The first range in the text, else its first date with a month or a year that stands alone; null when there is none.</summary>
    public static string? In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var range = RangePattern().Match(text);
        if (range.Success)
        {
            return range.Value.Trim();
        }

        var date = DatePattern().Match(text);
        return date.Success ? date.Value.Trim() : null;
    }

    /// <summary>Whether the text is one end of a period: a date, or the word for today.</summary>
    internal static bool IsEnd(string text) => IsNow(text) || (IsOnly(text) && !IsRangeIn(text));

    internal static bool IsNow(string text) => OnlyNow().IsMatch(text);

    [GeneratedRegex(@"^\W*" + Now + @"\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNow();

    /// <summary>Whether the text holds a range or date and hardly anything else.</summary>
    public static bool IsOnly(string text) =>
        In(text) is { } period && text.Trim(' ', '(', ')', '[', ']', ',', '\t').Length - period.Length is >= 0 and <= 12 && Without(text).Count(char.IsLetter) <= 6;

    public static bool IsRangeIn(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && RangePattern().IsMatch(text);

    /// <summary>Whether the period opens or closes the line, as it does in headings and not in sentences.</summary>
    public static bool StandsAtAnEnd(string text)
    {
        var period = In(text);
        if (period is null)
        {
            return false;
        }

        var at = text.IndexOf(period, StringComparison.Ordinal);
        var (before, behind) = (text[..at].TrimEnd(), text[(at + period.Length)..].TrimStart(' ', '.'));
        return !before.Any(char.IsLetterOrDigit) || behind.Count(char.IsLetterOrDigit) <= 8 || text.Contains('	', StringComparison.Ordinal)
            // "SQLD | 2017.03 | 한국데이터산업진흥원": a cell of its own.
            || (CellSigns.Contains(before[^1], StringComparison.Ordinal) && behind.Length > 0 && CellSigns.Contains(behind[0], StringComparison.Ordinal));
    }

    private const string CellSigns = "|·•/│｜";

    /// <summary>The text without its first period and the punctuation that held it.</summary>
    public static string Without(string text)
    {
        var period = In(text);
        if (period is null)
        {
            return text;
        }

        var at = text.IndexOf(period, StringComparison.Ordinal);
        var rest = text[..at].TrimEnd(' ', '(', '[', ',', '|', '/', '·', '•', '-', '–', '—', ':', '@') + "\t" + text[(at + period.Length)..].TrimStart(' ', ')', ']', ',', '|', '/', '·', '•', '-', '–', '—', ':', '@');
        return DurationPattern().Replace(rest, "").Trim('\t', ' ');
    }

    [GeneratedRegex(@"(?<![\d.])(?:" + Range + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"(?<![\d.-])" + Date + @"(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    /// <summary>"(1년 6개월)", "(2 yrs 3 mos)" beside a period says it again.</summary>
    [GeneratedRegex(@"[(\[]?[ \n]*(?:약\s?)?(?:\d{1,2}\s?년\s?)?(?:\d{1,2}\s?개월)[ \n]*[)\]]?|\(\s*\d{1,2}\s?년\s*\)|\(\s*\d+\s*(?:yrs?|years?)(?:\s*\d+\s*(?:mos?|months?))?\s*\)|[·|]\s*\d+\s*(?:yrs?|years?|mos?|months?)(?:\s*\d+\s*(?:mos?|months?))?|\(\s*\d+\s*(?:mos?|months?)\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();
}
