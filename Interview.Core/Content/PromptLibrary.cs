using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HandlebarsDotNet;

namespace Interview.Core.Content;

/// <summary>One prompt in Semantic Kernel's prompt YAML schema.</summary>
public sealed record PromptFile(
    string Name, string Description, string TemplateFormat, string Template, IReadOnlyList<PromptVariable> InputVariables,
    IReadOnlyDictionary<string, JsonObject>? ExecutionSettings = null);

public sealed record PromptVariable(string Name, string Description, bool IsRequired = true);

public sealed record PromptMessage(string Role, string Text);

/// <summary>How a prompt wants to be answered, from its <c>execution_settings.default</c>.</summary>
public sealed record PromptSettings(float? Temperature, int? MaxTokens)
{
    internal static PromptSettings Of(JsonObject? settings) => new(Number(settings, "temperature"), (int?)Number(settings, "max_tokens"));

    private static float? Number(JsonObject? settings, string name) =>
        settings?[name] is { } value ? float.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture) : null;
}

/// <param name="Hash">SHA-256 of the prompt's file; kept with whatever the model answers.</param>
public sealed record RenderedPrompt(string Name, string Hash, IReadOnlyList<PromptMessage> Messages);

/// <summary>The prompts, compiled. Values are escaped, so nothing a candidate wrote can close the tag it stands in.</summary>
public sealed partial class PromptLibrary
{
    private sealed record Prompt(PromptFile File, string Text, string Hash, HandlebarsTemplate<object, object> Render);

    private readonly Dictionary<string, Prompt> _prompts = new(StringComparer.Ordinal);

    private PromptLibrary()
    {
    }

    public IReadOnlyCollection<string> Names => _prompts.Keys;

    /// <summary>The prompt's file, as it stands in content/prompts.</summary>
    internal string TextOf(string name) => Find(name).Text;

    public string HashOf(string name) => Find(name).Hash;

    public PromptSettings SettingsOf(string name) => PromptSettings.Of(Find(name).File.ExecutionSettings?.GetValueOrDefault("default"));

    /// <exception cref="KeyNotFoundException">No prompt has this name.</exception>
    /// <exception cref="ArgumentException">A required value is missing, or one is given that the prompt does not know.</exception>
    public RenderedPrompt Render(string name, IReadOnlyDictionary<string, object?> values)
    {
        var prompt = Find(name);
        if (prompt.File.InputVariables.FirstOrDefault(v => v.IsRequired && values.GetValueOrDefault(v.Name) is null) is { } missing)
        {
            throw new ArgumentException($"The prompt '{name}' needs '{missing.Name}'.", nameof(values));
        }

        if (values.Keys.FirstOrDefault(key => prompt.File.InputVariables.All(v => v.Name != key)) is { } unknown)
        {
            throw new ArgumentException($"The prompt '{name}' has no '{unknown}'.", nameof(values));
        }

        var text = prompt.Render(values);
        var messages = Message().Matches(text).Select(m => new PromptMessage(m.Groups["role"].Value, m.Groups["text"].Value.Trim())).ToList();
        return new(name, prompt.Hash, messages);
    }

    internal static PromptLibrary Of(IEnumerable<(string File, PromptFile Prompt, string Text, string Hash)> files, List<ContentProblem> problems)
    {
        var library = new PromptLibrary();
        foreach (var (file, prompt, text, hash) in files)
        {
            if (Refusal(prompt) is { } reason)
            {
                problems.Add(new(file, reason));
            }
            else if (!library._prompts.TryAdd(prompt.Name, new(prompt, text, hash, Compile(prompt.Template))))
            {
                problems.Add(new(file, $"the name '{prompt.Name}' is taken."));
            }
        }

        return library;
    }

    private static string? Refusal(PromptFile prompt)
    {
        if (prompt.TemplateFormat != "handlebars")
        {
            return $"template_format is '{prompt.TemplateFormat}'; only handlebars is known.";
        }

        if (prompt.Template.Contains("{{{", StringComparison.Ordinal) || prompt.Template.Contains("{{&", StringComparison.Ordinal))
        {
            return "an unescaped {{{value}}} would let a candidate write instructions.";
        }

        if (Message().Count(prompt.Template) == 0)
        {
            return "holds no <message role=\"…\"> block.";
        }

        var known = prompt.InputVariables.Select(v => v.Name).ToHashSet();
        var outer = Loop().Replace(prompt.Template, "{{$1}}");
        var unknown = Value().Matches(outer).Select(m => m.Groups[1].Value).FirstOrDefault(name => !known.Contains(name));
        if (unknown is not null)
        {
            return $"uses '{unknown}', which input_variables does not name.";
        }

        try
        {
            Compile(prompt.Template);
            return null;
        }
        catch (HandlebarsException broken)
        {
            return broken.Message;
        }
    }

    private static HandlebarsTemplate<object, object> Compile(string template) =>
        Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new TagSafeEncoder() }).Compile(template);

    private Prompt Find(string name) =>
        _prompts.GetValueOrDefault(name) ?? throw new KeyNotFoundException($"There is no prompt '{name}' in content/prompts.");

    [GeneratedRegex("""<message role="(?<role>system|user|assistant)">(?<text>.*?)</message>""", RegexOptions.Singleline)]
    private static partial Regex Message();

    // A loop's body speaks about the element, not about the prompt's own values.
    [GeneratedRegex(@"\{\{#each\s+([a-z_]+)\}\}.*?\{\{/each\}\}", RegexOptions.Singleline)]
    private static partial Regex Loop();

    [GeneratedRegex(@"\{\{(?:#if\s+|#unless\s+)?([a-z_]+)\}\}")]
    private static partial Regex Value();

    // The library's own encoder writes Korean as numbers; a model reads letters better.
    private sealed class TagSafeEncoder : ITextEncoder
    {
        public void Encode(System.Text.StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target) => Encode((text ?? "").GetEnumerator(), target);

        public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
        {
            while (text?.MoveNext() == true)
            {
                switch (text.Current)
                {
                    case '&': target.Write("&amp;"); break;
                    case '<': target.Write("&lt;"); break;
                    case '>': target.Write("&gt;"); break;
                    default: target.Write(text.Current); break;
                }
            }
        }
    }
}
