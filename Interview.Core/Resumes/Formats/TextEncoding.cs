using System.Text;

namespace Interview.Core.Resumes.Formats;

/// <summary>Finds out how a text was written down: Unicode with or without its mark, the code page of Korean Windows, or that of Western Europe.</summary>
internal static class TextEncoding
{
    private const int Korean = 949, Western = 1252;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>The text without its byte order mark; null when the bytes are no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        // The mark of UTF-32 begins as that of UTF-16 does.
        (byte[] Mark, Encoding Encoding)[] marked =
        [
            ([0xEF, 0xBB, 0xBF], Utf8), ([0xFF, 0xFE, 0, 0], Encoding.UTF32), ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
            ([0xFF, 0xFE], Encoding.Unicode), ([0xFE, 0xFF], Encoding.BigEndianUnicode),
        ];
        foreach (var (mark, encoding) in marked)
        {
            if (bytes.StartsWith(mark))
            {
                return IfText(encoding.GetString(bytes[mark.Length..]));
            }
        }

        return IfText(Unmarked(bytes));
    }

    private static string Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (WithoutMark(bytes) is { } utf16)
        {
            return utf16.GetString(bytes);
        }

        var unicode = Utf8.GetString(bytes);
        var broken = Share(unicode, IsBroken);
        if (broken == 0)
        {
            return unicode;
        }

        var korean = CodePagesEncodingProvider.Instance.GetEncoding(Korean, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!.GetString(bytes);
        var foreign = Share(korean, IsBroken);
        if (foreign == 0)
        {
            return korean;
        }

        // A few broken places in what is Unicode otherwise, or a letter with an accent here and there.
        if (broken < 0.01)
        {
            return unicode;
        }

        var western = CodePagesEncodingProvider.Instance.GetEncoding(Western)!.GetString(bytes);
        return foreign < 0.01 ? korean : Share(western, letter => letter > '\u007F') < 0.2 ? western : unicode;
    }

    /// <summary>Spaces, ends of lines and digits have an empty half in UTF-16, always the same one.</summary>
    private static Encoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        Span<int> empty = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
        {
            empty[i % 2] += bytes[i] == 0 ? 1 : 0;
        }

        var (big, little) = (empty[0], empty[1]);
        return little * 25 > bytes.Length && big * 20 < little ? Encoding.Unicode
            : big * 25 > bytes.Length && little * 20 < big ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>A stray NUL in a text is dirt; bytes in which control and broken characters are common are something else.</summary>
    private static string? IfText(string text)
    {
        const int Dirt = 8;
        var strange = text.Count(letter => letter == '\uFFFD' || (char.IsControl(letter) && !char.IsWhiteSpace(letter) && letter != '\u001A'));
        return strange <= Dirt || strange * 20 < text.Length ? text : null;
    }

    // What a decoder could not make sense of, and what it makes of bytes that nobody writes: controls and private letters.
    private static bool IsBroken(char letter) => letter is '\uFFFD' or (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF');

    private static double Share(string text, Func<char, bool> of) => text.Length == 0 ? 0 : (double)text.Count(of) / text.Length;
}
