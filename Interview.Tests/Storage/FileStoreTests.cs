using System.Security.Cryptography;
using Interview.Core.Storage;

namespace Interview.Tests.Storage;

public sealed class FileStoreTests : IDisposable
{
    private const long Plenty = 1 << 20;

    private readonly TestFolder _folder = new();
    private readonly FileStore _files;
    private readonly Guid _id = Guid.CreateVersion7();

    public FileStoreTests() => _files = new FileStore(_folder.Path);

    [Fact]
    public async Task What_was_written_is_read_with_its_length_and_hash()
    {
        var content = RandomNumberGenerator.GetBytes(300_000);

        var stored = await WriteAsync(content);

        using var file = _files.OpenRead(_id)!;
        var read = new byte[file.Length];
        await file.ReadExactlyAsync(read);
        Assert.Equal(content, read);
        Assert.Equal(new StoredFile(_id, 300_000, Convert.ToHexStringLower(SHA256.HashData(content))), stored);
    }

    [Fact]
    [Trait("Acceptance", "D-02")]
    public async Task A_reader_sees_nothing_until_the_whole_file_is_there()
    {
        var slow = new GatedStream(new byte[100_000]);
        var writing = _files.WriteAsync(_id, slow, Plenty, CancellationToken.None);
        await slow.HalfRead;

        Assert.False(_files.Exists(_id));
        Assert.Null(_files.OpenRead(_id));

        slow.Open();
        await writing;
        Assert.Equal(100_000, _files.OpenRead(_id)!.Length);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_leaves_nothing()
    {
        await WriteAsync(new byte[10], limit: 10);

        await Assert.ThrowsAsync<FileTooLargeException>(() => _files.WriteAsync(Guid.NewGuid(), new MemoryStream(new byte[11]), 10, CancellationToken.None));

        Assert.Single(_folder.Files);
    }

    [Fact]
    public async Task A_sender_who_goes_away_leaves_nothing()
    {
        var slow = new GatedStream(new byte[1000]);
        using var gone = new CancellationTokenSource();
        var writing = _files.WriteAsync(_id, slow, Plenty, gone.Token);
        await slow.HalfRead;

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);

        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task A_published_file_never_changes()
    {
        await WriteAsync([1]);

        await Assert.ThrowsAsync<IOException>(() => WriteAsync([2, 2]));

        Assert.Equal(1, _files.OpenRead(_id)!.Length);
        Assert.Single(_folder.Files);
    }

    [Fact]
    public async Task Deleting_takes_the_file_away_also_twice_and_not_from_who_reads_it()
    {
        await WriteAsync([7]);
        using var reader = _files.OpenRead(_id)!;

        _files.Delete(_id);
        _files.Delete(_id);

        Assert.False(_files.Exists(_id));
        Assert.Equal(7, reader.ReadByte());
    }

    [Fact]
    public async Task What_a_killed_writer_left_is_swept_and_what_is_being_written_is_not()
    {
        var slow = new GatedStream(new byte[1000]);
        var writing = _files.WriteAsync(_id, slow, Plenty, CancellationToken.None);
        await slow.HalfRead;

        Assert.Equal(0, _files.DeleteUnpublished(TimeSpan.FromHours(6), DateTimeOffset.UtcNow));
        Assert.Equal(1, _files.DeleteUnpublished(TimeSpan.FromHours(6), DateTimeOffset.UtcNow.AddHours(7)));

        Assert.Empty(_folder.Files);
        slow.Open();
        await Assert.ThrowsAsync<StorageUnavailableException>(() => writing);
    }

    [Fact]
    public async Task Many_files_do_not_share_a_folder()
    {
        for (var i = 0; i < 300; i++)
        {
            await _files.WriteAsync(Guid.CreateVersion7(), new MemoryStream([1]), Plenty, CancellationToken.None);
        }

        Assert.True(_folder.Files.GroupBy(Path.GetDirectoryName).Max(folder => folder.Count()) < 10);
    }

    [Fact]
    [Trait("Fault", "F46")]
    public async Task A_full_disk_says_that_it_is_full_and_keeps_nothing()
    {
        using var disk = SmallDisk.Mount(_folder.Path);
        Assert.SkipUnless(disk.IsThere, "This machine lets nobody mount a small disk.");
        var files = new FileStore(disk.Path);

        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => files.WriteAsync(_id, new MemoryStream(new byte[200_000]), Plenty, CancellationToken.None));

        Assert.EndsWith("is full.", refusal.Message);
        Assert.False(files.Exists(_id));
        Assert.Equal(4, (await files.WriteAsync(_id, new MemoryStream(new byte[4]), Plenty, CancellationToken.None)).Size);
    }

    [Theory]
    [Trait("Fault", "F46")]
    [InlineData("/proc/interview")]
    [InlineData("/sys/kernel/interview")]
    public async Task A_folder_that_cannot_be_written_is_named(string root)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "These folders are Linux's.");
        var files = new FileStore(root);

        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => files.WriteAsync(_id, new MemoryStream([1]), Plenty, CancellationToken.None));

        Assert.Contains(root, refusal.Message);
        Assert.Null(files.OpenRead(_id));
    }

    public void Dispose() => _folder.Dispose();

    private Task<StoredFile> WriteAsync(byte[] content, long limit = Plenty) => _files.WriteAsync(_id, new MemoryStream(content), limit, CancellationToken.None);

    /// <summary>Gives its first half, and the rest when it is told to.</summary>
    private sealed class GatedStream(byte[] content) : MemoryStream(content)
    {
        private readonly TaskCompletionSource _half = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task HalfRead => _half.Task;

        public void Open() => _open.SetResult();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == 0)
            {
                return await base.ReadAsync(buffer[..Math.Min(buffer.Length, (int)Length / 2)], cancellationToken);
            }

            _half.TrySetResult();
            await _open.Task.WaitAsync(cancellationToken);
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
