namespace Interview.Core.Models.Chat;

/// <summary>
/// Estimates how many tokens a text will be. A tokenizer is the model's own affair, so the estimate begins cautious (a Hangul syllable may be three
/// byte tokens, four Latin letters two) and learns from what the server counted.
/// </summary>
public sealed class TokenMeter
{
    private const double Cautious = 1;

    // A part of the way to each new observation: a single odd prompt does not turn it over.
    private const double Learning = 0.3;

    // A prompt a little denser than those before must still fit.
    private const double Margin = 1.15;

    private double _ratio = Cautious;
    private bool _learnt;

    public int Of(string text) => (int)Math.Ceiling(Raw(text) * Volatile.Read(ref _ratio) * (_learnt ? Margin : 1));

    /// <summary>The server counted <paramref name="tokens"/> in a prompt of this text.</summary>
    public void Learn(string text, long tokens)
    {
        var raw = Raw(text);
        if (raw < 100 || tokens <= 0)
        {
            return;
        }

        var seen = tokens / raw;
        Volatile.Write(ref _ratio, _learnt ? _ratio + ((seen - _ratio) * Learning) : seen);
        _learnt = true;
    }

    private static double Raw(string text)
    {
        var raw = 0.0;
        foreach (var letter in text)
        {
            raw += letter < 128 ? 0.5 : 3;
        }

        return raw;
    }
}
