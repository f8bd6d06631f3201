namespace Interview.Tests.Resumes.Corpus;

/// <summary>How long a job has lasted, as job portals write it behind the dates: both months count.</summary>
internal static class HowLong
{
    private static readonly Month Today = new(2026, 3);

    public static string Korean(params IEnumerable<Entry> entries) => (Months(entries) / 12, Months(entries) % 12) switch
    {
        (0, var months) => $"{months}개월",
        (var years, 0) => $"{years}년",
        var (years, months) => $"{years}년 {months}개월",
    };

    public static string English(params IEnumerable<Entry> entries) => (Months(entries) / 12, Months(entries) % 12) switch
    {
        (0, var months) => Counted(months, "month"),
        (var years, 0) => Counted(years, "year"),
        var (years, months) => $"{Counted(years, "year")} {Counted(months, "month")}",
    };

    private static int Months(IEnumerable<Entry> entries) => entries.Select(entry => entry.Span!).Sum(span => Number(span.To ?? (span.Ongoing ? Today : span.From)) - Number(span.From) + 1);

    private static int Number(Month month) => (month.Year * 12) + month.Number!.Value;

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
