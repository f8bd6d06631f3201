using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What the words at the head of an entry name.</summary>
/// <param name="Level">How well a language is known.</param>
internal sealed record NamedEntry(Found? Title = null, Found? Organisation = null, Found? Role = null, Found? Level = null)
{
    public static NamedEntry Of(Section section, IReadOnlyList<HeadPart> parts, Arrangements arrangements, Places places, ResumeVocabulary vocabulary)
    {
        if (parts.Count == 0)
        {
            return new();
        }

        if (section == Section.Languages)
        {
            return LanguageName.Of(parts, vocabulary);
        }

        var (arrangement, sureness) = arrangements.Of(parts);
        Found? Named(HeadField field) => arrangement.Of(field) is { } at ? parts[at].As(sureness(field)) : null;
        var (title, organisation, role) = (Named(HeadField.Title), Named(HeadField.Organisation), Named(HeadField.Role));
        // "AWS Certified Developer, Associate, Amazon": what stands between belongs to the title.
        if (section is Section.Awards or Section.Certifications && arrangement is { Title: { } from, Organisation: { } to } && to - from > 1 && parts[from + 1].Line == parts[from].Line)
        {
            title = title! with { Text = string.Join(", ", parts.Take(to).Skip(from).Select(part => part.Text)) };
        }

        // "University of California, Berkeley": a town that is no place of its own.
        if (section == Section.Education && arrangement.Organisation is { } school && school + 1 < parts.Count && arrangement.Role is { } studies && studies != school + 1 && parts[school + 1] is var town && town.Line == parts[school].Line
            && places.IsTown(town.Text) && town.Line.Text.Contains($"{parts[school].Text}, {town.Text}", StringComparison.Ordinal))
        {
            organisation = organisation! with { Text = $"{organisation!.Text}, {town.Text}" };
        }

        return new(title ?? organisation ?? role ?? parts[0].As(Sureness.Left), organisation, role);
    }
}

/// <summary>"French – fluent", "TOEIC 880점": a language or its test, and behind it how well.</summary>
internal static partial class LanguageName
{
    public static NamedEntry Of(IReadOnlyList<HeadPart> parts, ResumeVocabulary vocabulary)
    {
        var (text, line) = (parts[0].Text, parts[0].Line);
        var length = vocabulary.LanguageAt(text);
        var level = length == 0 ? "" : BeforeLevel().Replace(text[length..], "").Trim();
        level = level.EndsWith(')') && !level.Contains('(', StringComparison.Ordinal) ? level[..^1] : level;
        level = string.Join(' ', parts.Skip(1).Select(part => part.Text).Prepend(level).Where(told => told.Length > 0));
        return new(new(length == 0 ? text : text[..length], line, length == 0 ? Sureness.Left : Sureness.Marked), Level: level.Length == 0 ? null : new(level, line, parts[^1].Line, Sureness.Placed));
    }

    [GeneratedRegex(@"^[\s:：(\-–—,/]+", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeLevel();
}
