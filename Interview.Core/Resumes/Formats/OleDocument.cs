using System.Buffers.Binary;
using System.Text;

namespace Interview.Core.Resumes.Formats;

/// <summary>The container that Hangul and Office wrote before they turned to zip, and that Office encrypts in. None of its kinds is read.</summary>
internal static class OleDocument
{
    private const int EntryLength = 128;
    private const int LongestName = 64;

    private static readonly (string Stream, string Code)[] Kinds =
    [
        ("EncryptedPackage", Unreadable.EncryptedDocument),
        ("FileHeader", Unreadable.Hwp),
        ("HwpSummaryInformation", Unreadable.Hwp),
        ("WordDocument", Unreadable.Doc),
        ("Workbook", Unreadable.Spreadsheet),
        ("Book", Unreadable.Spreadsheet),
        ("PowerPoint Document", Unreadable.Slides),
    ];

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>
    /// What it is by the names of its streams. Entries of the directory stand at multiples of their length, so they are found without
    /// following chains of sectors that a file may have tied into a knot; it only chooses the sentence of a refusal.
    /// </summary>
    public static string RefusalOf(Stream file)
    {
        file.Position = 0;
        var buffer = new byte[512 * EntryLength];
        int read;
        while ((read = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) >= EntryLength)
        {
            for (var at = 0; at + EntryLength <= read; at += EntryLength)
            {
                var name = NameOf(buffer.AsSpan(at, EntryLength));
                foreach (var (stream, code) in Kinds)
                {
                    if (name == stream)
                    {
                        return code;
                    }
                }
            }
        }

        return Unreadable.UnknownFormat;
    }

    private static string? NameOf(ReadOnlySpan<byte> entry)
    {
        const byte Stream = 2;
        var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[LongestName..]);
        return entry[LongestName + 2] == Stream && length is > 2 and <= LongestName && length % 2 == 0
            ? Encoding.Unicode.GetString(entry[..(length - 2)]).TrimStart('\u0005')
            : null;
    }
}
