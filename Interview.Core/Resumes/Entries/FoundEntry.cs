namespace Interview.Core.Resumes;

/// <summary>An entry as it was read, each of its values with its lines.</summary>
internal sealed record FoundEntry(Found Title, Found? Organisation, Found? Role, Found? Period, IReadOnlyList<Found> Claims, Place Place)
{
    public ProfileEntry Note(string path, OriginLedger origins, bool? dayFirst) =>
        new(
            origins.Note($"{path}.title", Title)!,
            origins.Note($"{path}.organisation", Organisation),
            origins.Note($"{path}.role", Role),
            origins.Note($"{path}.period", Period),
            [.. Claims.Select((claim, index) => origins.Note($"{path}.claims[{index}]", claim)!)],
            Place)
        {
            Dates = Period is null ? null : PeriodDates.Of(Period.Text, dayFirst),
        };
}
