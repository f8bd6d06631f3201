using System.Globalization;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>
/// What a period means: "2021.03 ~ 현재", "'19.03 – '21.2", "Mar–May 2021", "2021 상반기". What cannot be (a 13th month, an end before
/// its start) means nothing; nobody knows which of the two was meant.
/// </summary>
internal static partial class PeriodDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly record struct Stretch(PartialDate From, PartialDate To);

    /// <summary>
    /// Whether the writer of these periods puts the day before the month: where a number of 01/09/2013 is beyond twelve it is the day, and of two the one that never changes is,
    /// since who tells months by their first day writes it each time. Null when nothing tells.
    /// </summary>
    public static bool? PutDayFirst(IEnumerable<string> periods)
    {
        var dates = periods.SelectMany(period => Date().Matches(period)).Where(match => match.Groups["sign"].Value == "/").Select(match => (First: Number(match, "first"), Second: Number(match, "second"))).Distinct().ToList();
        return dates.Exists(date => date.First > 12) ? true
            : dates.Exists(date => date.Second > 12) ? false
            : dates.Count < 2 || dates.DistinctBy(date => date.First).Count() == 1 == (dates.DistinctBy(date => date.Second).Count() == 1) ? null
            : dates.DistinctBy(date => date.First).Count() == 1 ? true
            : dates.DistinctBy(date => date.Second).Count() == 1 ? false
            : null;
    }

    /// <param name="dayFirst">How the writer puts it, when that is known; else 3/14/2021 is as Americans write.</param>
    public static DateSpan? Of(string period, bool? dayFirst = null)
    {
        var dates = Date().Matches(period).ToList();
        var ongoing = Ongoing().IsMatch(period);
        // An expected end is an end, where its date is told.
        if (dates.Count is 0 or > 2)
        {
            return null;
        }

        var last = Read(dates[^1], null, dayFirst);
        if (dates.Count == 1)
        {
            if (last is not { } only)
            {
                return null;
            }

            if (OnlyEnd().IsMatch(period[..dates[0].Index]))
            {
                return new(null, only.To);
            }

            var behind = period[(dates[0].Index + dates[0].Length)..];
            return ongoing || OpenEnd().IsMatch(behind) ? new(only.From, null, Ongoing: true) : ShortEnd(only, behind) ?? new(only.From, only.To);
        }

        // "2021.03.02 ~ 03.05": behind a whole year two digits are a month.
        if (dates[0].Groups["year"].Success && dates[1].Groups["short"].Success && !period.AsSpan(dates[1].Index, 1).ContainsAny("'’") && Read(dates[0], null, dayFirst) is { } begin)
        {
            return ShortEnd(begin, period[(dates[0].Index + dates[0].Length)..]);
        }

        var first = Read(dates[0], last?.From.Year, dayFirst);
        return first is { } from && last is { } to && !IsBefore(to.To, from.From) ? new(from.From, to.To) : null;
    }

    /// <summary>"2021.03 ~ 08", "2021년 3월 ~ 8월", "2021.03.02 ~ 03.05": the year is not told again.</summary>
    private static DateSpan? ShortEnd(Stretch start, string behind)
    {
        if (MonthOnly().Match(behind) is not { Success: true } match)
        {
            return null;
        }

        var (month, day) = (Number(match, "month"), Number(match, "day"));
        return Of(start.From.Year, month, day) is { } end && !IsBefore(end, start.From) ? new(start.From, end) : null;
    }

    private static Stretch? Read(Match match, int? yearOfOther, bool? dayFirst)
    {
        var year = Number(match, "year") ?? (Number(match, "short") is { } two ? two + (two < 50 ? 2000 : 1900) : yearOfOther);
        if (year is not { } known)
        {
            return null;
        }

        if (match.Groups["part"] is { Success: true } part)
        {
            return PartOfYear(known, part.Value);
        }

        if (Number(match, "first") is { } first && Number(match, "second") is { } second)
        {
            // 3/14/2021 is how Americans write, 14.3.2021 how others do.
            var american = second > 12 || (first <= 12 && match.Groups["sign"].ValueSpan is "/" && dayFirst != true);
            return Of(known, american ? first : second, american ? second : first) is { } day ? new(day, day) : null;
        }

        var month = match.Groups["name"] is { Success: true } name ? MonthOf(name.Value) : Number(match, "month");
        return Of(known, month, Number(match, "day")) is { } date ? new(date, date) : null;
    }

    private static Stretch? PartOfYear(int year, string part)
    {
        var (from, to) = part.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() switch
        {
            "spring" or "봄" => (3, 5),
            "summer" or "여름" => (6, 8),
            "fall" or "autumn" or "가을" => (9, 11),
            "winter" or "겨울" => (12, 12),
            "상반기" or "h1" => (1, 6),
            "하반기" or "h2" => (7, 12),
            "1학기" => (3, 6),
            "2학기" => (9, 12),
            "q1" or "1분기" => (1, 3),
            "q2" or "2분기" => (4, 6),
            "q3" or "3분기" => (7, 9),
            _ => (10, 12),
        };
        return new(new(year, from), new(year, to));
    }

    private static PartialDate? Of(int year, int? month, int? day) =>
        month is < 1 or > 12 || (day is { } d && (month is null || d < 1 || d > DateTime.DaysInMonth(year, month.Value))) ? null : new PartialDate(year, month, day);

    // "2019 ~ 2019.05" ends in the year it began in, whatever the month it began in.
    private static bool IsBefore(PartialDate end, PartialDate start) =>
        end.Year != start.Year ? end.Year < start.Year
        : end.Month is { } last && start.Month is { } first && (last < first || (last == first && end.Day is { } to && start.Day is { } from && to < from));

    private static int? MonthOf(string name) => Array.IndexOf(Months, name[..3].ToLowerInvariant()) is >= 0 and var index ? index + 1 : null;

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    private const string Name = @"(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";
    private const string Part = @"(?<part>spring|summer|fall|autumn|winter|봄|여름|가을|겨울|상반기|하반기|[12]\s?학기|[1-4]\s?분기|q[1-4]|h[12])";
    private const string Year = @"(?<year>(?:19[5-9]\d|20[0-4]\d))";

    [GeneratedRegex(
        @"(?<![\d])(?:"
        + Year + @"\s?(?:년도?|학년도)?\s*[-.]?\s?" + Part + "|" + Part + @",?\s+" + Year
        + "|" + Year + @"\s?[년年](?:\s?(?<month>\d{1,2})\s?[월月])?(?:\s?(?<day>\d{1,2})\s?[일日])?"
        + "|" + Year + @"\s?[./-]\s?(?<month>\d{1,2})(?!\d)(?:(?:\.\s?|[/-])(?<day>\d{1,2})(?!\d))?"
        + @"|(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})[./-]" + Year
        + @"|(?<month>\d{1,2})\s?[./-]\s?" + Year
        + "|" + Name + @"\s*(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,\s*)?[,’'-]?\s*(?:" + Year + @"|(?<=['’]\s*)(?<short>\d{2})(?!\d))"
        + @"|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+" + Name + @",?\s+" + Year
        + "|" + Year + @",?\s+" + Name
        + @"|['’](?<short>\d{2})\s?(?:[./-]|년)\s?(?<month>\d{1,2})(?!\d)(?:\s?월)?(?:(?:\.\s?|[/-])(?<day>\d{1,2})(?!\d))?"
        + @"|(?<![\d/])(?<month>0?[1-9]|1[0-2])/(?<short>\d{2})(?![\d/])"
        + @"|(?<![./-])(?<short>\d{2})\s?(?:[./-]|년\s?)\s?(?<month>\d{1,2})(?!\d)(?:\s?월)?(?:(?:\.\s?|[/-])(?<day>\d{1,2})(?!\d))?"
        + "|" + Name + @"[ -]?(?<short>\d{2})(?![\d,]|\s*,?\s*\d{4})"
        + @"|(?<=(?:19|20)\d{2}\s?[–/-]\s?)(?<short>1[3-9]|[2-4]\d)(?![\d./년-])"
        + "|" + Year
        + "|" + Name + @"(?=\s*(?:~|–|—|-|to)\s)"
        + @")(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^since\b|현재|現在|지금|[~～∼–—-]\s*(?:재직|재학|계속)|(?:재직|재학|휴학|진행|근무|수행|활동|운영|연구|수강)\s?중|\b(?:present|current(?:ly)?|now|today|ongoing|(?:to |till )date)\b|[~～∼–—-]\s*(?:졸업|수료)\s?예정", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"^[.\s]*[~～∼–—-]\s*\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"^\s*(?:[~～∼–—-]|until|till|to|expected)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyEnd();

    [GeneratedRegex(@"^\.?\s*[~～∼–—-]\s*(?<month>\d{1,2})(?!\d)\s?(?:월)?(?:\s?[./-]?\s?(?<day>\d{1,2})\s?일?)?\.?(?:까지)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOnly();
}
