namespace Interview.Core.Models.Chat;

/// <summary>A model did not answer, or not with anything that can be used. <see cref="Code"/> is one of <see cref="ModelFailure"/>.</summary>
public sealed class ModelFailureException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;
}

/// <summary>Why a model's answer is missing; stable codes, kept with whatever stood in for it.</summary>
public static class ModelFailure
{
    /// <summary>No server, a broken line, or a server that says it cannot.</summary>
    public const string Unavailable = "model.unavailable";

    /// <summary>It is still being loaded.</summary>
    public const string Loading = "model.loading";

    /// <summary>Too long before the first token, between two, or in all.</summary>
    public const string TooSlow = "model.too_slow";

    /// <summary>The prompt does not fit, even after trimming.</summary>
    public const string TooLong = "model.too_long";

    /// <summary>Not the JSON that was asked for, cut off, or empty; also after a second try.</summary>
    public const string Format = "model.format";

    /// <summary>It broke the rules that the answer must keep, and did so again when told.</summary>
    public const string Rules = "model.rules";

    /// <summary>The request itself was refused: key, model name, parameters.</summary>
    public const string Refused = "model.refused";

    /// <summary>Its licence does not allow this use; it was not asked.</summary>
    public const string Licence = "model.licence";
}
