using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Interview.Core.Models.Chat;

/// <summary>The chat model this process may ask: any server that speaks the OpenAI protocol. Without an endpoint there is none, and the Playbook serves.</summary>
public sealed class ChatModelOptions
{
    public const string Section = "Models:Chat";

    /// <summary>Up to and with the version: <c>http://127.0.0.1:9931/v1</c>.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>A model file to be served within this process, in place of an endpoint; the Aspire edition can.</summary>
    public string? File { get; set; }

    /// <summary>As the server calls it. Where it is empty, the first the server lists.</summary>
    public string Name { get; set; } = "";

    public string ApiKey { get; set; } = "";

    /// <summary>Requests that may be under way at once from this process; <see cref="ChatSlots"/> shares them out.</summary>
    [Range(1, 256)] public int Slots { get; set; } = 4;

    /// <summary>Tokens that prompt and answer may hold together: the model's trained length, or less where the server was given less.</summary>
    [Range(512, 10_000_000)] public int Context { get; set; } = 8_192;

    /// <summary>Independent judgements of each answer, combined by code.</summary>
    [Range(1, 9)] public int Judgements { get; set; } = 3;

    /// <summary>The longest silence before the first token; the prompt is being read.</summary>
    public TimeSpan FirstToken { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest silence between two tokens.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest a whole answer may take.</summary>
    public TimeSpan Total { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>How long a host waits for a model that is still loading before it takes work without it.</summary>
    public TimeSpan Loading { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Why the model that was chosen is not started, as whoever starts it says; null: nothing is wrong.</summary>
    public string? Trouble { get; set; }

    /// <summary>What it runs on, as whoever starts it says.</summary>
    public string? Device { get; set; }

    /// <summary>Its server and version, as whoever starts it says.</summary>
    public string? Server { get; set; }

    public ChatLicence Licence { get; set; } = new();

    public bool IsConfigured => Endpoint is not null || File is { Length: > 0 };
}

[OptionsValidator]
internal sealed partial class ChatModelOptionsValidator : IValidateOptions<ChatModelOptions>;
