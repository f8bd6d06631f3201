using System.Collections;
using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Interview.Core.Content;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.PromptTemplates.Handlebars;

namespace Interview.Core.Models.Chat;

/// <summary>
/// Asks a model with a prompt of the library, run as a function of a Semantic Kernel over the same <see cref="IChatClient"/>: one function writes, one repairs what was wrong. The model reads
/// the same words as in the standalone edition.
/// </summary>
public sealed partial class PromptRunner(IChatClient chat)
{
    private const string Complaint = "complaint";

    private readonly ConcurrentDictionary<(string Hash, bool Repairs), KernelFunction> _functions = new();
    private readonly Kernel _kernel = KernelOver(chat);

    public IAsyncEnumerable<ChatResponseUpdate> AskAsync(
        PromptLibrary prompts, RenderedPrompt prompt, IReadOnlyDictionary<string, object?> values, string? complaint, ChatOptions asked, CancellationToken cancellationToken)
    {
        var function = _functions.GetOrAdd((prompt.Hash, complaint is not null), wanted => FunctionOf(prompts.TextOf(prompt.Name), wanted.Repairs));
        var arguments = new KernelArguments(Settings(asked));
        foreach (var (name, value) in values)
        {
            arguments[name] = Safe(value);
        }

        if (complaint is not null)
        {
            arguments[Complaint] = Encoded(complaint);
        }

        return function.InvokeStreamingAsync<ChatResponseUpdate>(_kernel, arguments, cancellationToken);
    }

    private static Kernel KernelOver(IChatClient chat)
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(chat);
        return builder.Build();
    }

    private static KernelFunction FunctionOf(string yaml, bool repairs)
    {
        var prompt = KernelFunctionYaml.ToPromptTemplateConfig(yaml);
        // A prompt that is no XML the kernel would send as one message of the user, without a word.
        _ = XElement.Parse($"<prompt>{Slot().Replace(prompt.Template, "x")}</prompt>");
        if (repairs)
        {
            prompt.Name += "_again";
            prompt.Template += $"<message role=\"user\">{{{{{Complaint}}}}}</message>";
            prompt.InputVariables.Add(new InputVariable { Name = Complaint });
        }

        // Safe() encodes every value, also within lists, which the kernel refuses to encode by itself.
        foreach (var variable in prompt.InputVariables)
        {
            variable.AllowDangerouslySetContent = true;
        }

        return KernelFunctionFactory.CreateFromPrompt(prompt, new HandlebarsPromptTemplateFactory());
    }

    private static PromptExecutionSettings Settings(ChatOptions asked)
    {
        var settings = new PromptExecutionSettings { ExtensionData = new Dictionary<string, object>() };
        void Put(string name, object? value)
        {
            if (value is not null)
            {
                settings.ExtensionData[name] = value;
            }
        }

        Put("temperature", asked.Temperature);
        Put("max_tokens", asked.MaxOutputTokens);
        Put("seed", asked.Seed);
        Put("response_format", (asked.ResponseFormat as ChatResponseFormatJson)?.Schema);
        return settings;
    }

    /// <summary>The value, and whatever it holds, so that nothing in it can close the tag it stands in: neither for the model nor, before it, for the kernel, which reads the prompt as XML.</summary>
    private static object? Safe(object? value) => value switch
    {
        null or bool => value,
        string text => Encoded(Escaped(text)),
        IEnumerable<KeyValuePair<string, object?>> named => named.ToDictionary(member => member.Key, member => Safe(member.Value)),
        IEnumerable list => list.Cast<object?>().Select(Safe).ToList(),
        _ when value.GetType() is { IsPrimitive: true } || value is decimal or Enum or Guid => Encoded(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        _ => value.GetType().GetProperties().ToDictionary(property => property.Name, property => Safe(property.GetValue(value))),
    };

    // What PromptLibrary does for both editions …
    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    // … and once more for the kernel, which takes it off again; what XML cannot hold at all is left out.
    private static string Encoded(string text) => WebUtility.HtmlEncode(NotXml().Replace(text, ""));

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Slot();

    [GeneratedRegex("[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]")]
    private static partial Regex NotXml();
}
