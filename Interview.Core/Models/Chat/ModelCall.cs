using System.Text.Json.Serialization;

namespace Interview.Core.Models.Chat;

/// <summary>How a call to a model ended.</summary>
public enum ModelOutcome
{
    /// <summary>Taken as it came.</summary>
    Taken,

    /// <summary>Taken after it was told once what was wrong.</summary>
    Repaired,

    /// <summary>Nothing that could be taken; <see cref="ModelCall.Failure"/> says why.</summary>
    Failed,
}

/// <summary>With what a model was asked: enough, with the record it was asked about, to ask the same again.</summary>
public sealed record ModelParameters(
    float? Temperature, int? MaxTokens, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Seed, IReadOnlyList<Guid> Passages);

/// <summary>One question put to a model, with what it cost. The texts are not kept: prompt hash and parameters name them.</summary>
public sealed class ModelCall
{
    private ModelCall()
    {
    }

    internal ModelCall(ModelRequest request, string promptHash, string model, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        InterviewId = request.InterviewId;
        Purpose = request.Prompt;
        PromptHash = promptHash;
        Model = model;
        StartedAt = now;
    }

    public Guid Id { get; private set; }
    public Guid? InterviewId { get; private set; }

    /// <summary>The prompt's name.</summary>
    public string Purpose { get; private set; } = "";

    public string PromptHash { get; private set; } = "";
    public string Model { get; private set; } = "";
    public ModelParameters Parameters { get; internal set; } = new(null, null, null, []);

    /// <summary>Requests it took: 1, or 2 when the first answer was sent back.</summary>
    public int Tries { get; internal set; }

    public long? TokensIn { get; internal set; }

    /// <summary>Of <see cref="TokensIn"/>, those the server had already read in an earlier prompt.</summary>
    public long? TokensCached { get; internal set; }

    public long? TokensOut { get; internal set; }

    /// <summary>Waiting for a free place, in milliseconds.</summary>
    public int WaitedMs { get; internal set; }

    public int? FirstTokenMs { get; internal set; }
    public int DurationMs { get; internal set; }
    public ModelOutcome Outcome { get; internal set; }

    /// <summary>One of <see cref="ModelFailure"/>.</summary>
    public string? Failure { get; internal set; }

    public DateTimeOffset StartedAt { get; private set; }
}
