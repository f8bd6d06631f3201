namespace Interview.Core.Resumes.Formats;

/// <summary>What kind of file it is. The content decides, never the name or the type that a browser claims.</summary>
public static class ResumeFile
{
    /// <summary>How many bytes tell most kinds that are refused.</summary>
    public const int HeadLength = 512;

    /// <summary>Viewers of PDFs look for its header this far into a file; that is how a PDF is at the same time a page, a picture or an archive.</summary>
    private const int HeaderReach = 1024;

    /// <summary>The longest stretch at a file's end in which a zip archive's directory may stand.</summary>
    private const int ZipTail = 22 + ushort.MaxValue;

    private const int TextSample = 64 * 1024;

    /// <summary>How every PDF begins, at its first byte.</summary>
    public static ReadOnlySpan<byte> PdfSignature => "%PDF-"u8;

    /// <summary>Throws <see cref="ResumeUnreadableException"/> where the first bytes already tell a kind that is not read.</summary>
    public static void RequireHead(ReadOnlySpan<byte> head)
    {
        if (head.Length == 0)
        {
            throw new ResumeUnreadableException(Unreadable.EmptyFile);
        }

        if (Signatures.RefusalOf(head) is { } code)
        {
            throw new ResumeUnreadableException(code);
        }
    }

    /// <summary>The format of a whole file; it must be that and nothing else.</summary>
    /// <exception cref="ResumeUnreadableException">It is of no kind that is read, or of two at once; the code says which, and its sentence what to do instead.</exception>
    public static ResumeFormat FormatOf(Stream file)
    {
        var head = Read(file, 0, HeaderReach);
        RequireHead(head);
        if (head.AsSpan().StartsWith(PdfSignature))
        {
            return EndsAsZip(file) ? throw new ResumeUnreadableException(Unreadable.TwoTypes) : ResumeFormat.Pdf;
        }

        if (head.AsSpan().IndexOf(PdfSignature) > 0)
        {
            throw new ResumeUnreadableException(Unreadable.TwoTypes);
        }

        if (head.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return ZippedDocument.FormatOf(file);
        }

        if (head.AsSpan().StartsWith(OleDocument.Signature))
        {
            throw new ResumeUnreadableException(OleDocument.RefusalOf(file));
        }

        return TextEncoding.Decode(Sample(file)) is not null ? ResumeFormat.Text : throw new ResumeUnreadableException(Unreadable.UnknownFormat);
    }

    /// <summary>The beginning of a file that may be text, cut where a line ends so that no character is cut.</summary>
    private static ReadOnlySpan<byte> Sample(Stream file)
    {
        var sample = Read(file, 0, TextSample);
        var end = file.Length > sample.Length ? sample.AsSpan().LastIndexOf((byte)'\n') + 1 : sample.Length;
        // Of one endless line, or of UTF-16, an even number of bytes; a character cut at the very end is forgiven.
        return sample.AsSpan(0, end > 0 && end % 2 == 0 ? end : sample.Length);
    }

    private static bool EndsAsZip(Stream file)
    {
        ReadOnlySpan<byte> tail = Read(file, Math.Max(0, file.Length - ZipTail), ZipTail);
        var directory = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (directory < 0 || directory + 22 > tail.Length)
        {
            return false;
        }

        var comment = tail[directory + 20] | (tail[directory + 21] << 8);
        return directory + 22 + comment == tail.Length || directory > tail.LastIndexOf("%%EOF"u8);
    }

    private static byte[] Read(Stream file, long from, int most)
    {
        var bytes = new byte[Math.Min(file.Length - from, most)];
        file.Position = from;
        file.ReadExactly(bytes);
        return bytes;
    }
}
