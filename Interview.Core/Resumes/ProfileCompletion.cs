using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Security.Cryptography;
using Interview.Core.Content;
using Interview.Core.Models.Chat;

namespace Interview.Core.Resumes;

/// <summary>
/// Lets a language model fill what the rules left open: who applies for what, and sections without entries while lines belong to nothing.
/// Every value names its lines and is dropped unless it stands there word for word. Rules are never overruled, and a model that fails costs nothing.
/// </summary>
internal sealed class ProfileCompletion(LanguageModel model, PromptLibrary prompts)
{
    /// <summary>Below 0.6: the page asks the candidate to look.</summary>
    private const double Confidence = 0.55;

    private const string Prompt = "complete_profile";
    private const int LinesOfATop = 15;
    private const int MostLines = 160;
    private const int MostCharacters = 6_000;
    private const int LongestValue = 300;
    private const int FewestLoose = 3;

    /// <summary>A candidate watches; what the rules found is worth more than a wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    private static readonly Dictionary<string, Func<ResumeProfile, IReadOnlyList<ProfileEntry>>> Sections = new()
    {
        ["education"] = profile => profile.Education,
        ["experience"] = profile => profile.Experience,
        ["projects"] = profile => profile.Projects,
        ["activities"] = profile => profile.Activities,
        ["awards"] = profile => profile.Awards,
        ["certifications"] = profile => profile.Certifications,
        ["languages"] = profile => profile.Languages,
    };

    public async Task<(ProfileReading Reading, ReadingNote? Note)> CompleteAsync(ProfileReading read, ResumeText text, CancellationToken cancellationToken)
    {
        var lines = text.Lines;
        var loose = Loose(read, lines);
        var open = Open(read, loose.Count).ToList();
        if (open.Count == 0 || !model.MayServeBusiness)
        {
            return (read, null);
        }

        if (!model.Serves)
        {
            return (read, new ReadingNote(Noted.ModelFailed));
        }

        var shown = Shown(lines, loose);
        var empty = loose.Count < FewestLoose ? [] : Sections.Where(section => section.Value(read.Profile).Count == 0).Select(section => section.Key).ToList();
        var values = new Dictionary<string, object?>
        {
            ["nonce"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
            ["lines"] = shown.Select(at => new { number = at + 1, text = lines[at].Text.Replace('\t', ' ') }).ToList(),
            ["open"] = string.Join(", ", open),
            ["sections"] = empty.Count == 0 ? "none" : string.Join(", ", empty),
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var found = (await model.AskAsync<FoundValues>(new(Prompt, values, Urgency.Bulk), prompts, _ => [], limit.Token)).Value;
            return Taken(read, found, lines, shown.ToHashSet(), empty);
        }
        catch (ModelFailureException)
        {
            return (read, new ReadingNote(Noted.ModelFailed));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (read, new ReadingNote(Noted.ModelFailed));
        }
    }

    private static IEnumerable<string> Open(ProfileReading read, int loose)
    {
        if (read.Profile.Header.Name is null)
        {
            yield return "name";
        }

        if (read.Roles.Count == 0)
        {
            yield return "target_role (the job the candidate applies for, not one held before)";
        }

        if (loose >= FewestLoose && Sections.Values.Any(section => section(read.Profile).Count == 0))
        {
            yield return "entries";
        }

        if (loose >= FewestLoose && read.Profile.Skills.Count == 0)
        {
            yield return "skills";
        }
    }

    /// <summary>The lines that no value of the profile stands on.</summary>
    private static List<int> Loose(ProfileReading read, IReadOnlyList<TextLine> lines)
    {
        var at = lines.Index().ToLookup(line => line.Item.Place, line => line.Index);
        var held = read.Origins.SelectMany(origin => Enumerable.Range(at[origin.Place].First(), origin.Lines)).ToHashSet();
        return [.. Enumerable.Range(0, lines.Count).Where(index => !held.Contains(index) && lines[index].Text.Count(char.IsLetter) > 3)];
    }

    /// <summary>The top, where a name stands, and the loose lines, as far as they fit.</summary>
    private static List<int> Shown(IReadOnlyList<TextLine> lines, List<int> loose)
    {
        var characters = 0;
        return [.. Enumerable.Range(0, Math.Min(LinesOfATop, lines.Count)).Union(loose).Order().Take(MostLines).TakeWhile(at => (characters += lines[at].Text.Length + 6) <= MostCharacters)];
    }

    private static (ProfileReading, ReadingNote?) Taken(ProfileReading read, FoundValues found, IReadOnlyList<TextLine> lines, HashSet<int> shown, List<string> empty)
    {
        var origins = new List<FieldOrigin>(read.Origins);
        var header = read.Profile.Header;
        var roles = read.Roles;
        if (header.Name is null && Value("header.name", found.Name) is { } name)
        {
            header = header with { Name = name };
        }

        if (roles.Count == 0 && Value("header.targetRole", found.TargetRole) is { } role)
        {
            (header, roles) = (header with { TargetRole = role }, [role]);
        }

        var profile = read.Profile with { Header = header };
        if (profile.Skills.Count == 0)
        {
            profile = profile with { Skills = Values("skills", found.Skills) };
        }

        foreach (var section in empty)
        {
            var entries = new List<ProfileEntry>();
            foreach (var entry in found.Entries.Where(entry => entry.Section == section))
            {
                var path = $"{section}[{entries.Count}]";
                if (Value($"{path}.title", entry.Title) is { } title)
                {
                    var period = Value($"{path}.period", entry.Period);
                    entries.Add(new(title, Value($"{path}.organisation", entry.Organisation), Value($"{path}.role", entry.Role), period, Values($"{path}.claims", entry.Claims), lines[entry.Title!.FirstLine - 1].Place)
                    {
                        Dates = period is null ? null : PeriodDates.Of(period),
                    });
                }
            }

            profile = With(profile, section, entries);
        }

        var added = origins.Count - read.Origins.Count;
        return (new ProfileReading(profile, origins, roles), added == 0 ? null : new ReadingNote(Noted.CompletedByModel, added));

        // Only what stands word for word on the lines it names is taken.
        string? Value(string field, SpannedValue? value)
        {
            var text = WebUtility.HtmlDecode(value?.Text ?? "").Normalize().Trim();
            if (value is null || text.Length is 0 or > LongestValue || value.FirstLine < 1 || value.LastLine < value.FirstLine || value.LastLine > lines.Count
                || !Enumerable.Range(value.FirstLine - 1, value.LastLine - value.FirstLine + 1).All(shown.Contains)
                || !Flat(string.Concat(lines.Take(value.LastLine).Skip(value.FirstLine - 1).Select(line => line.Text))).Contains(Flat(text), StringComparison.Ordinal))
            {
                return null;
            }

            origins.Add(new FieldOrigin(field, lines[value.FirstLine - 1].Place, value.LastLine - value.FirstLine + 1, Confidence, ReadBy.Model));
            return text;
        }

        IReadOnlyList<string> Values(string field, IReadOnlyList<SpannedValue> values)
        {
            var taken = new List<string>();
            foreach (var value in values)
            {
                if (Value($"{field}[{taken.Count}]", value) is { } text)
                {
                    taken.Add(text);
                }
            }

            return taken;
        }
    }

    private static ResumeProfile With(ResumeProfile profile, string section, IReadOnlyList<ProfileEntry> entries) => section switch
    {
        "education" => profile with { Education = entries },
        "experience" => profile with { Experience = entries },
        "projects" => profile with { Projects = entries },
        "activities" => profile with { Activities = entries },
        "awards" => profile with { Awards = entries },
        "certifications" => profile with { Certifications = entries },
        _ => profile with { Languages = entries },
    };

    private static string Flat(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [Description("A value and the lines it stands on.")]
    private sealed record SpannedValue(
        [property: Description("The words, copied exactly."), MaxLength(LongestValue)] string Text,
        [property: Description("Number of the first line.")] int FirstLine,
        [property: Description("Number of the last line.")] int LastLine);

    private sealed record FoundEntryOfModel(
        [property: Description("One of the sections asked for.")] string Section,
        SpannedValue? Title,
        SpannedValue? Organisation,
        SpannedValue? Role,
        [property: Description("The dates as written.")] SpannedValue? Period,
        [property: Description("What is claimed about it, one sentence or bullet each."), MaxLength(20)] IReadOnlyList<SpannedValue> Claims);

    [Description("What the lines hold of what was asked for.")]
    private sealed record FoundValues(
        SpannedValue? Name,
        SpannedValue? TargetRole,
        [property: MaxLength(40)] IReadOnlyList<SpannedValue> Skills,
        [property: MaxLength(30)] IReadOnlyList<FoundEntryOfModel> Entries);
}
