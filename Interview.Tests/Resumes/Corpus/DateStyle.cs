using System.Globalization;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>How one writer spells dates: a month, what joins two of them, and the word for today.</summary>
internal sealed record DateStyle(Func<Month, string> Date, string Joint, string Now, string After = "", bool YearsOnly = false)
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>2021.03 ~ 현재</summary>
    public static readonly DateStyle Dots = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "현재");

    /// <summary>2019년 3월 – 2021년 2월</summary>
    public static readonly DateStyle Hangul = new(m => $"{m.Year}년 {m.Number}월", " – ", "현재");

    /// <summary>2019-03 – 2021-02</summary>
    public static readonly DateStyle Dashes = new(m => $"{m.Year}-{m.Number:00}", " – ", "재직 중");

    /// <summary>2019. 3. ~ 2021. 2.</summary>
    public static readonly DateStyle OfficialDots = new(m => $"{m.Year}. {m.Number}.", " ~ ", "현재");

    /// <summary>2021.03 - 2023.02</summary>
    public static readonly DateStyle DotsAndHyphen = new(m => $"{m.Year}.{m.Number:00}", " - ", "현재");

    /// <summary>Mar 2021 – Present</summary>
    public static readonly DateStyle ShortMonths = new(m => $"{English.AbbreviatedMonthNames[m.Number!.Value - 1]} {m.Year}", " – ", "Present");

    /// <summary>June 2016 to April 2024</summary>
    public static readonly DateStyle LongMonths = new(m => $"{English.MonthNames[m.Number!.Value - 1]} {m.Year}", " to ", "Present");

    /// <summary>03/2020 – 05/2024</summary>
    public static readonly DateStyle Slashes = new(m => $"{m.Number:00}/{m.Year}", " – ", "Present");

    /// <summary>2019 – 2021</summary>
    public static readonly DateStyle Years = new(m => $"{m.Year}", " – ", "Present", YearsOnly: true);

    /// <summary>2019.3~2021.2</summary>
    public static readonly DateStyle Tight = new(m => $"{m.Year}.{m.Number}", "~", "현재");

    /// <summary>'19.03 ~ '21.02</summary>
    public static readonly DateStyle ShortYears = new(m => $"'{m.Year % 100:00}.{m.Number:00}", " ~ ", "현재");

    /// <summary>19.03 - 21.02</summary>
    public static readonly DateStyle BareYears = new(m => $"{m.Year % 100:00}.{m.Number:00}", " - ", "현재");

    /// <summary>2019년 03월 ~ 재직중</summary>
    public static readonly DateStyle HangulPadded = new(m => $"{m.Year}년 {m.Number:00}월", " ~ ", "재직중");

    /// <summary>2019.03.02 ~ 2021.02.02</summary>
    public static readonly DateStyle Days = new(m => $"{m.Year}.{m.Number:00}.02", " ~ ", "현재");

    /// <summary>2019/03 ~ 2021/02</summary>
    public static readonly DateStyle YearFirstSlashes = new(m => $"{m.Year}/{m.Number:00}", " ~ ", "현재");

    /// <summary>2019-03~2021-02</summary>
    public static readonly DateStyle TightDashes = new(m => $"{m.Year}-{m.Number:00}", "~", "현재");

    /// <summary>2019. 03 ~ 현재(재직중)</summary>
    public static readonly DateStyle SpacedDots = new(m => $"{m.Year}. {m.Number:00}", " ~ ", "현재(재직중)");

    /// <summary>2019–2021</summary>
    public static readonly DateStyle TightYears = new(m => $"{m.Year}", "–", "Present", YearsOnly: true);

    /// <summary>Mar. 2019 - Now</summary>
    public static readonly DateStyle DottedMonths = new(m => $"{English.AbbreviatedMonthNames[m.Number!.Value - 1]}{(m.Number == 5 ? "" : ".")} {m.Year}", " - ", "Now");

    /// <summary>2019-03 – 2021-02</summary>
    public static readonly DateStyle IsoMonths = new(m => $"{m.Year}-{m.Number:00}", " – ", "present");

    /// <summary>Mar 2019–Current</summary>
    public static readonly DateStyle TightMonths = new(m => $"{English.AbbreviatedMonthNames[m.Number!.Value - 1]} {m.Year}", "–", "Current");

    /// <summary>3/2019 - 2/2021</summary>
    public static readonly DateStyle BareSlashes = new(m => $"{m.Number}/{m.Year}", " - ", "Present");

    public string Of(Span span)
    {
        var from = Date(span.From);
        var to = span.Ongoing ? Now : span.To is { } end ? Date(end) : from;
        return from == to ? from : from + Joint + to + After;
    }

    /// <summary>The person with every period spelled, and known only as exactly as it is spelled.</summary>
    public Applicant Spell(Applicant person) => person.WithEntries((_, entry) => entry.Span is null ? entry : entry with
    {
        Period = Of(entry.Span),
        Span = YearsOnly ? new(new(entry.Span.From.Year, null), entry.Span.To is { } to ? new(to.Year, null) : null, entry.Span.Ongoing) : entry.Span,
    });
}
