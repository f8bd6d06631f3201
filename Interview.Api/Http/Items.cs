using Microsoft.AspNetCore.Http.HttpResults;

namespace Interview.Api.Http;

/// <summary>A list in a response: an object, so that it can grow other members later.</summary>
public sealed record Items<T>(IReadOnlyList<T> List)
{
    [System.Text.Json.Serialization.JsonPropertyName("items")]
    public IReadOnlyList<T> List { get; init; } = List;
}

internal static class Items
{
    public static Ok<Items<T>> Of<T>(IEnumerable<T> items) => TypedResults.Ok(new Items<T>([.. items]));
}
