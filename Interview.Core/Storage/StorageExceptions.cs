namespace Interview.Core.Storage;

/// <summary>The sender's fault: more bytes than allowed.</summary>
public sealed class FileTooLargeException(long limit) : Exception($"The file has more than {limit} bytes.")
{
    public long Limit => limit;
}

/// <summary>The installation's fault; the message says which in a sentence an operator can act on.</summary>
public sealed class StorageUnavailableException : Exception
{
    private StorageUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Null for what is not about the disk, such as a sender whose connection broke.</summary>
    internal static StorageUnavailableException? Explains(Exception exception, string root)
    {
        const int NoSpace = 28, ReadOnly = 30, Quota = 122; // errno; Windows' codes below.
        return exception switch
        {
            UnauthorizedAccessException => new($"The process may not read and write files in {root}: {exception.Message}", exception),
            DirectoryNotFoundException or FileNotFoundException => new($"Files cannot be kept in {root}: {exception.Message}", exception),
            IOException { HResult: NoSpace or Quota or unchecked((int)0x80070070) or unchecked((int)0x80070027) } => new($"The disk that keeps {root} is full.", exception),
            IOException { HResult: ReadOnly } => new($"The disk that keeps {root} can only be read.", exception),
            _ => null,
        };
    }
}
