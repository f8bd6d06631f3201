namespace Interview.Core.Speech;

/// <summary>Which voice of an engine speaks which language; an engine offers it through <c>GetService</c>.</summary>
public sealed record Voices(string Korean, string English)
{
    public string? For(string locale) => locale.Split('-')[0] switch
    {
        "ko" => Korean,
        "en" => English,
        _ => null,
    };
}
