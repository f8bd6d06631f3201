using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Interview.Core.Content;

/// <summary>Reads YAML through the strict JSON reader: unknown, missing and null members are refused by name.</summary>
internal static class ContentYaml
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="FormatException">The text is not YAML, or not of this shape.</exception>
    public static T Read<T>(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            var root = stream.Documents.Count == 1 ? ToJson(stream.Documents[0].RootNode) : throw new FormatException("holds no document, or several.");
            return root.Deserialize<T>(Strict) ?? throw new FormatException("is empty.");
        }
        catch (YamlException broken)
        {
            throw new FormatException($"line {broken.Start.Line}: {broken.Message}", broken);
        }
        catch (JsonException shape)
        {
            throw new FormatException(shape.Message, shape);
        }
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair =>
            KeyValuePair.Create(((YamlScalarNode)pair.Key).Value ?? "", ToJson(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(ToJson)]),
        YamlScalarNode scalar => ToJson(scalar),
        _ => throw new FormatException("uses an anchor or alias; write it out."),
    };

    private static JsonValue? ToJson(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        return scalar.Style switch
        {
            not ScalarStyle.Plain => JsonValue.Create(text.Normalize()),
            _ when text is "" or "null" or "~" => null,
            _ when text is "true" or "false" => JsonValue.Create(text == "true"),
            _ when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) => JsonValue.Create(large),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            _ => JsonValue.Create(text.Normalize()),
        };
    }
}
