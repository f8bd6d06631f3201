using System.Security.Cryptography;

namespace Interview.Core.Storage;

/// <summary>What was published: how long it is in bytes, and its SHA-256 in lower-case hex.</summary>
public sealed record StoredFile(Guid Id, long Size, string Sha256);

/// <summary>
/// Files by id, in folders of at most a few thousand. A file appears whole or not at all and never changes afterwards. Paths
/// come from ids alone, so no name that anybody sent ever reaches the disk.
/// </summary>
public sealed class FileStore
{
    private const int BufferSize = 81920;
    private const string Unpublished = ".part";

    private readonly string _root;

    public FileStore(string root) => _root = Path.GetFullPath(root);

    /// <summary>Publishes the stream under this id.</summary>
    /// <exception cref="FileTooLargeException">It has more than <paramref name="limit"/> bytes; nothing is kept.</exception>
    /// <exception cref="StorageUnavailableException">The disk refuses; nothing is kept.</exception>
    public async Task<StoredFile> WriteAsync(Guid id, Stream content, long limit, CancellationToken cancellationToken)
    {
        var path = PathOf(id);

        // Beside its final place: only within one file system is the renaming atomic.
        var unpublished = $"{path}.{Guid.NewGuid():N}{Unpublished}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            StoredFile stored;
            await using (var file = new FileStream(unpublished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous))
            {
                stored = await CopyAsync(id, content, file, limit, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(unpublished, path, overwrite: false);
            return stored;
        }
        catch (Exception e)
        {
            DeleteQuietly(unpublished);
            if (StorageUnavailableException.Explains(e, _root) is { } explained)
            {
                throw explained;
            }

            throw;
        }
    }

    /// <summary>The file from its beginning, seekable, or null where there is none.</summary>
    public FileStream? OpenRead(Guid id)
    {
        try
        {
            return new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (StorageUnavailableException.Explains(e, _root) is { } explained)
        {
            throw explained;
        }
    }

    public bool Exists(Guid id) => File.Exists(PathOf(id));

    /// <summary>Harmless where there is none.</summary>
    public void Delete(Guid id)
    {
        try
        {
            File.Delete(PathOf(id));
        }
        catch (DirectoryNotFoundException)
        {
        }
        catch (Exception e) when (StorageUnavailableException.Explains(e, _root) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Removes what processes that died while writing left behind.</summary>
    /// <returns>How many files that were.</returns>
    public int DeleteUnpublished(TimeSpan olderThan, DateTimeOffset now)
    {
        var since = (now - olderThan).UtcDateTime;
        var abandoned = Directory.Exists(_root)
            ? Directory.EnumerateFiles(_root, "*" + Unpublished, SearchOption.AllDirectories).Where(path => File.GetLastWriteTimeUtc(path) < since).ToList()
            : [];
        abandoned.ForEach(DeleteQuietly);
        return abandoned.Count;
    }

    /// <summary>Writes and deletes a file, and says how many bytes are free.</summary>
    internal async Task<long> ProbeAsync(CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid();
        await WriteAsync(id, new MemoryStream("probe"u8.ToArray()), limit: 16, cancellationToken);
        Delete(id);
        return new DriveInfo(_root).AvailableFreeSpace;
    }

    /// <summary>Where the file lies, for a child process that reads it by itself.</summary>
    public string PathOf(Guid id)
    {
        var name = id.ToString("N");

        // The last characters: a version 7 id begins with the time, which would put a whole month into one folder.
        return Path.Combine(_root, name[^2..], name[^4..^2], name);
    }

    private static void DeleteQuietly(string unpublished)
    {
        try
        {
            File.Delete(unpublished);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What stopped the writing is the cause to tell; the sweep takes the rest.
        }
    }

    private static async Task<StoredFile> CopyAsync(Guid id, Stream content, FileStream file, long limit, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        long size = 0;
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            size += read;
            if (size > limit)
            {
                throw new FileTooLargeException(limit);
            }

            hash.AppendData(buffer.AsSpan(0, read));
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return new StoredFile(id, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
