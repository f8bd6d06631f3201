using System.Globalization;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>A reading with everything set right: the profile, where each of its values stands in the source, and what the candidate changed.</summary>
/// <param name="Origins">Their fields are paths of the corrected profile. What the candidate looked at is certain.</param>
public sealed partial record CorrectedReading(
    ResumeProfile Profile, IReadOnlyList<FieldOrigin> Origins, IReadOnlyDictionary<EntrySection, IReadOnlyList<Held<ProfileEntry>>> Entries, IReadOnlyList<Held<ProfileEssay>> Essays)
{
    private const double Certain = 1;

    public static CorrectedReading Of(ResumeProfile read, IReadOnlyList<FieldOrigin> origins, ProfileCorrections corrections)
    {
        var profile = corrections.ApplyTo(read);
        var entries = Enum.GetValues<EntrySection>().ToDictionary(section => section, section => HeldEntries.Of(section, read.In(section), corrections.Entries));
        var essays = HeldEntries.Of(read.Essays, corrections.Essays);
        var moves = new Moves(read, profile, entries, essays, corrections);
        return new(profile, [.. origins.Select(moves.Of).OfType<FieldOrigin>()], entries, essays);
    }

    /// <summary>From the paths of what was read to the paths of what holds.</summary>
    private sealed class Moves(
        ResumeProfile read, ResumeProfile profile, IReadOnlyDictionary<EntrySection, IReadOnlyList<Held<ProfileEntry>>> entries, IReadOnlyList<Held<ProfileEssay>> essays, ProfileCorrections corrections)
    {
        public FieldOrigin? Of(FieldOrigin origin)
        {
            var path = Listed().Match(origin.Field);
            if (!path.Success)
            {
                return IsCorrected(origin.Field) ? origin with { Confidence = Certain } : origin;
            }

            var (list, at, rest) = (path.Groups["list"].Value, int.Parse(path.Groups["at"].ValueSpan, CultureInfo.InvariantCulture), path.Groups["rest"].Value);
            return list switch
            {
                "skills" => Skill(origin, at),
                "essays" => Moved(origin, list, essays, at, _ => rest),
                _ when Enum.TryParse<EntrySection>(list, ignoreCase: true, out var section) => Moved(origin, list, entries[section], at, held => Claim(rest, held)),
                _ => null,
            };
        }

        private FieldOrigin? Skill(FieldOrigin origin, int at)
        {
            var now = at < read.Skills.Count ? profile.Skills.ToList().IndexOf(read.Skills[at]) : -1;
            return now < 0 ? null : origin with { Field = $"skills[{now}]", Confidence = corrections.Skills is null ? origin.Confidence : Certain };
        }

        private static FieldOrigin? Moved<T>(FieldOrigin origin, string list, IReadOnlyList<Held<T>> all, int at, Func<Held<T>, string?> rest) where T : class
        {
            var present = all.Where(held => held.Value is not null).ToList();
            var now = present.FindIndex(held => held.At == at);
            return now < 0 || rest(present[now]) is not { } behind ? null
                : origin with { Field = $"{list}[{now}]{behind}", Confidence = present[now].IsCorrected ? Certain : origin.Confidence };
        }

        // A claim is followed by its words; where as many stand as before, a changed one still stands where it stood.
        private static string? Claim(string rest, Held<ProfileEntry> held)
        {
            if (!held.IsCorrected || Claims().Match(rest) is not { Success: true } claim)
            {
                return rest;
            }

            var at = int.Parse(claim.Groups["at"].ValueSpan, CultureInfo.InvariantCulture);
            var (before, after) = (held.Read!.Claims, held.Value!.Claims);
            var now = at < before.Count ? after.ToList().IndexOf(before[at]) : -1;
            return now >= 0 ? $".claims[{now}]" : before.Count == after.Count ? rest : null;
        }

        private bool IsCorrected(string field) => CorrectedFields.Of(corrections, read).Any(corrected => corrected.Field == field);
    }

    [GeneratedRegex(@"^(?<list>[a-z]+)\[(?<at>\d{1,6})\](?<rest>.*)$")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^\.claims\[(?<at>\d{1,6})\]$")]
    private static partial Regex Claims();
}

/// <summary>A field that is no entry and that the candidate set right, and what was read there: nothing, one text, or the skills.</summary>
public sealed record CorrectedField(string Field, IReadOnlyList<string> Read);

public static class CorrectedFields
{
    public static IReadOnlyList<CorrectedField> Of(ProfileCorrections corrections, ResumeProfile read) =>
    [
        .. new (string Field, object? Corrected, string? Read)[]
        {
            ("header.name", corrections.Name, read.Header.Name),
            ("header.targetRole", corrections.TargetRole, read.Header.TargetRole),
            ("header.targetCompany", corrections.TargetCompany, read.Header.TargetCompany),
            ("contact.email", corrections.Email, read.Contact.Email),
            ("contact.phone", corrections.Phone, read.Contact.Phone),
            ("summary", corrections.Summary, read.Summary),
        }.Where(field => field.Corrected is not null).Select(field => new CorrectedField(field.Field, field.Read is null ? [] : [field.Read])),
        .. corrections.Skills is null ? Array.Empty<CorrectedField>() : [new("skills", read.Skills)],
    ];
}
