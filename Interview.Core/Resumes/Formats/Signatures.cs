using System.Text;

namespace Interview.Core.Resumes.Formats;

/// <summary>How files begin that people take for a résumé and that are not read, each with the code of its refusal.</summary>
internal static class Signatures
{
    private static readonly (int At, byte[] Bytes, string Code)[] Known =
    [
        (0, [0x89, .. "PNG"u8], Unreadable.Image),
        (0, [0xFF, 0xD8, 0xFF], Unreadable.Image),
        (0, [.. "GIF8"u8], Unreadable.Image),
        (0, [.. "II*\0"u8], Unreadable.Image),
        (0, [.. "MM\0*"u8], Unreadable.Image),
        (0, [.. "8BPS"u8], Unreadable.Image),
        (0, [0, 0, 1, 0], Unreadable.Image),
        (0, [0, 0, 0, 0x0C, .. "JXL "u8], Unreadable.Image),
        (0, [0, 0, 0, 0x0C, .. "jP  "u8], Unreadable.Image),
        (8, [.. "WEBP"u8], Unreadable.Image),
        (4, [.. "ftyphei"u8], Unreadable.Image),
        (4, [.. "ftyphev"u8], Unreadable.Image),
        (4, [.. "ftypmif1"u8], Unreadable.Image),
        (4, [.. "ftypmsf1"u8], Unreadable.Image),
        (4, [.. "ftypavif"u8], Unreadable.Image),
        (0, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], Unreadable.Archive),
        (0, [.. "Rar!"u8, 0x1A, 0x07], Unreadable.Archive),
        (0, [0x1F, 0x8B], Unreadable.Archive),
        (0, [0xFD, .. "7zXZ"u8, 0], Unreadable.Archive),
        (0, [0x28, 0xB5, 0x2F, 0xFD], Unreadable.Archive),
        (4, [.. "1AY&SY"u8], Unreadable.Archive),
        (0, [.. "EGGA"u8], Unreadable.Archive),
        (0, [.. "ALZ"u8, 1], Unreadable.Archive),
        (0, [.. "MSCF"u8, 0, 0, 0, 0], Unreadable.Archive),
        (2, [.. "-lh5-"u8], Unreadable.Archive),
        (257, [.. "ustar"u8], Unreadable.Archive),
        (0, [.. "PK\u0005\u0006"u8], Unreadable.Archive),
        (0, [.. "PK\u0007\u0008"u8], Unreadable.Archive),
        (0, [.. "{\\rtf"u8], Unreadable.Rtf),
        (0, [.. "HWP Document File V"u8], Unreadable.Hwp),
    ];

    private static readonly (string Start, string Code)[] Markup =
    [
        ("<!doctype html", Unreadable.WebPage),
        ("<html", Unreadable.WebPage),
        ("<head", Unreadable.WebPage),
        ("<body", Unreadable.WebPage),
        ("<script", Unreadable.WebPage),
        ("<svg", Unreadable.Image),
        ("<hwpml", Unreadable.Hwp),
    ];

    /// <returns>The code of the refusal, or null: it may be something that is read.</returns>
    public static string? RefusalOf(ReadOnlySpan<byte> head)
    {
        foreach (var (at, bytes, code) in Known)
        {
            if (head.Length >= at + bytes.Length && head.Slice(at, bytes.Length).SequenceEqual(bytes))
            {
                return code;
            }
        }

        // Two letters begin many a text; a picture also says its size and leaves four bytes empty.
        if (head.Length >= 26 && head.StartsWith("BM"u8) && head.Slice(6, 4).IndexOfAnyExcept((byte)0) < 0)
        {
            return Unreadable.Image;
        }

        return OfMarkup(Encoding.Latin1.GetString(head));
    }

    private static string? OfMarkup(string head)
    {
        var start = head.AsSpan().TrimStart("\u00EF\u00BB\u00BF").TrimStart();
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var text = start.ToString();
            return Markup.Where(kind => text.Contains(kind.Start, StringComparison.OrdinalIgnoreCase)).Select(kind => kind.Code).FirstOrDefault(Unreadable.UnknownFormat);
        }

        foreach (var (begins, code) in Markup)
        {
            if (start.StartsWith(begins, StringComparison.OrdinalIgnoreCase))
            {
                return code;
            }
        }

        return null;
    }
}
