using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Interview.Api.Http;

/// <summary>How JSON is read and written here: unknown and duplicate members, missing members and numbers in quotes are refused, Korean is readable.</summary>
internal static class StrictJson
{
    public static IServiceCollection AddStrictJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions));

    private static void Configure(JsonSerializerOptions options)
    {
        options.AllowDuplicateProperties = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.Converters.Add(new ComposedText());
    }

    /// <summary>Text comes in as NFC, so that equal words are equal; what PostgreSQL and Unicode do not know (NUL, lone surrogates) is refused.</summary>
    private sealed class ComposedText : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException("Text was expected.");
            }

            try
            {
                var text = reader.GetString()!;
                return text.Contains('\0') ? throw new JsonException("Text may not hold NUL.") : text.Normalize(NormalizationForm.FormC);
            }
            catch (Exception unpaired) when (unpaired is InvalidOperationException or ArgumentException)
            {
                throw new JsonException("Text may not hold half a character.", unpaired);
            }
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

        public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
    }
}
