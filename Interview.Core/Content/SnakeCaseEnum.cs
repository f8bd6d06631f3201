using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interview.Core.Content;

/// <summary>Writes an enum as follow_up or not_assessed everywhere: in content, in JSONB and in the API.</summary>
public sealed class SnakeCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
