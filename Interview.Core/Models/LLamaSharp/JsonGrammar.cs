using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Interview.Core.Models.LLamaSharp;

/// <summary>llama.cpp's grammar for the JSON schemas we ask with: objects, arrays, strings, enumerations, numbers, booleans, and null beside them.</summary>
internal static class JsonGrammar
{
    public const string Root = "root";

    private const string Basics =
        """
        ws ::= [ \n]?
        char ::= [^"\\\x7F\x00-\x1F] | "\\" (["\\bfnrt] | "u" [0-9a-fA-F]{4})
        string ::= "\"" char* "\""
        integer ::= "-"? ("0" | [1-9] [0-9]{0,8})
        number ::= integer ("." [0-9]{1,6})?
        boolean ::= "true" | "false"
        null ::= "null"
        value ::= string | number | boolean | null

        """;

    /// <exception cref="NotSupportedException">The schema says something that is not among them.</exception>
    public static string Of(JsonElement schema)
    {
        var rules = new StringBuilder(Basics);
        var name = Rule(schema, Root, rules);
        if (name != Root)
        {
            rules.AppendLine(CultureInfo.InvariantCulture, $"{Root} ::= {name}");
        }

        return rules.ToString();
    }

    private static string Rule(JsonElement schema, string name, StringBuilder rules)
    {
        if (schema.TryGetProperty("enum", out var values))
        {
            return Add(name, string.Join(" | ", values.EnumerateArray().Select(value => Literal(value.GetRawText()))), rules);
        }

        if (!schema.TryGetProperty("type", out var type))
        {
            return "value";
        }

        if (type.ValueKind == JsonValueKind.Array)
        {
            return Add(name, string.Join(" | ", type.EnumerateArray().Select((one, index) => OfType(one.GetString()!, schema, $"{name}-{index}", rules))), rules);
        }

        return OfType(type.GetString()!, schema, name, rules);
    }

    private static string OfType(string type, JsonElement schema, string name, StringBuilder rules) => type switch
    {
        "string" when schema.TryGetProperty("maxLength", out var most) => Add(name, $"\"\\\"\" char{{0,{most.GetInt32()}}} \"\\\"\"", rules),
        "string" or "integer" or "number" or "boolean" or "null" => type,
        "array" => Array(schema, name, rules),
        "object" => Object(schema, name, rules),
        _ => throw new NotSupportedException($"There is no grammar for the JSON type '{type}'."),
    };

    private static string Array(JsonElement schema, string name, StringBuilder rules)
    {
        var item = schema.TryGetProperty("items", out var items) ? Rule(items, $"{name}-item", rules) : "value";
        var more = schema.TryGetProperty("maxItems", out var most) ? $"{{0,{Math.Max(0, most.GetInt32() - 1)}}}" : "*";
        return Add(name, $"\"[\" ws ({item} (ws \",\" ws {item}){more})? ws \"]\"", rules);
    }

    /// <summary>Every member, in the order of the schema: what the model rests on comes before what it says.</summary>
    private static string Object(JsonElement schema, string name, StringBuilder rules)
    {
        var members = schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select((member, index) => $"{Literal(JsonSerializer.Serialize(member.Name))} ws \":\" ws {Rule(member.Value, $"{name}-{index}", rules)}").ToList()
            : [];
        return Add(name, $"\"{{\" ws {string.Join(" ws \",\" ws ", members)} ws \"}}\"", rules);
    }

    private static string Add(string name, string rule, StringBuilder rules)
    {
        rules.AppendLine(CultureInfo.InvariantCulture, $"{name} ::= {rule}");
        return name;
    }

    private static string Literal(string json) => $"\"{json.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
