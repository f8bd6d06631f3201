namespace Interview.Core.Resumes;

/// <summary>A file's content decides its type, never its name or the type the browser claims.</summary>
public static class PdfFile
{
    /// <summary>The longest stretch at a file's end in which a zip archive's directory may stand.</summary>
    private const int ZipTail = 22 + ushort.MaxValue;

    /// <summary>How every PDF begins, at its first byte.</summary>
    public static ReadOnlySpan<byte> Signature => "%PDF-"u8;

    /// <summary>Throws <see cref="ResumeUnreadableException"/> unless the file is a PDF and nothing else.</summary>
    public static void Require(Stream file)
    {
        if (file.Length == 0)
        {
            throw new ResumeUnreadableException(Unreadable.EmptyFile);
        }

        Span<byte> head = stackalloc byte[5];
        file.Position = 0;
        // Viewers accept a header anywhere in the first kilobyte; that is how a PDF is at the same time a page or a picture.
        if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.SequenceEqual(Signature))
        {
            throw new ResumeUnreadableException(Unreadable.NotAPdf);
        }

        var tail = new byte[Math.Min(file.Length, ZipTail)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        if (EndsAsZip(tail))
        {
            throw new ResumeUnreadableException(Unreadable.TwoTypes);
        }
    }

    private static bool EndsAsZip(ReadOnlySpan<byte> tail)
    {
        var directory = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (directory < 0 || directory + 22 > tail.Length)
        {
            return false;
        }

        var comment = tail[directory + 20] | (tail[directory + 21] << 8);
        return directory + 22 + comment == tail.Length || directory > tail.LastIndexOf("%%EOF"u8);
    }
}
