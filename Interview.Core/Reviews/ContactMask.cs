using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Interview.Core.Data;
using Interview.Core.Reports;
using Interview.Core.Resumes;

namespace Interview.Core.Reviews;

/// <summary>
/// Takes e-mail addresses and telephone numbers out of a report before a stranger reads it: those of the résumé, and whatever else looks like one. Each
/// character becomes a dot, so that every piece of evidence stays at its place.
/// </summary>
public static partial class ContactMask
{
    public static InterviewReport Over(InterviewReport report, ProfileContact contact)
    {
        var known = new[] { contact.Email, contact.Phone }.OfType<string>().Where(c => c.Length >= 5).ToList();
        var body = JsonSerializer.SerializeToNode(report, StoredJson.Options)!;
        return Masked(body, known).Deserialize<InterviewReport>(StoredJson.Options)!;
    }

    private static JsonNode? Masked(JsonNode? node, IReadOnlyList<string> known) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Masked(member.Value, known)))),
        JsonArray list => new JsonArray([.. list.Select(element => Masked(element, known))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(Masked(value.GetValue<string>(), known)),
        _ => node?.DeepClone(),
    };

    private static string Masked(string text, IReadOnlyList<string> known)
    {
        var masked = known.Aggregate(text, (said, contact) => said.Replace(contact, Dots(contact), StringComparison.OrdinalIgnoreCase));
        return Telephone().Replace(Email().Replace(masked, match => Dots(match.Value)), match => Dots(match.Value));
    }

    private static string Dots(string text) => new('•', text.Length);

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")]
    private static partial Regex Email();

    // With its country, with a leading zero, or three-three-four by hyphens: years and amounts look like none of them.
    [GeneratedRegex(@"(?<![\d.])(?:(?:\+\d{1,3}[ .-]?\(?0?\d{1,3}\)?|\(?0\d{1,2}\)?)[ .-]?\d{3,4}[ .-]?\d{4}|\(?\d{3}\)?[ -]\d{3}-\d{4})(?!\d)")]
    private static partial Regex Telephone();
}
