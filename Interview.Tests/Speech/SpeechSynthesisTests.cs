using System.Security.Cryptography;
using System.Text;
using Interview.Core.News.Redis;
using Interview.Core.Speech;
using Interview.Core.Storage;
using Interview.Tests.News;
using Interview.Tests.Servers;
using Interview.Tests.Storage;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Interview.Tests.Speech;

[Trait("Needs", "Servers")]
public sealed class SpeechSynthesisTests : IAsyncLifetime
{
    private const string Question = "자기소개를 부탁드립니다.";

    private readonly TestFolder _folder = new();
    private readonly TestEngine _engine = new();
    private NpgsqlDataSource _database = null!;
    private RespClient _redis = null!;
    private FileStore _files = null!;

    public SpeechSynthesisTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    public async ValueTask InitializeAsync()
    {
        _database = NpgsqlDataSource.Create((await TestSystem.TakeAsync()).Database);
        _redis = RedisServer.Connect(await RedisServer.AddressAsync(database: 7));
        _files = new FileStore(_folder.Path);
    }

    [Fact]
    [Trait("Acceptance", "D-01")]
    public async Task Twenty_who_ask_at_once_get_one_synthesis()
    {
        var workers = Enumerable.Range(0, 4).Select(_ => Synthesis()).ToList();

        var clips = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => workers[i % 4].SpeakAsync(Question, "ko", CancellationToken.None)));

        Assert.Equal(1, _engine.Calls);
        Assert.Single(clips.Distinct());
        await AssertOneClipAsync();
    }

    [Fact]
    [Trait("Acceptance", "D-01")]
    [Trait("Fault", "F10")]
    public async Task When_Redis_forgets_the_lock_there_is_still_one_row_and_one_file()
    {
        var (started, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        _engine.Answer = async () =>
        {
            started.TrySetResult();
            await go.Task;
            return WaveSoundTests.Tone(2, 0.2).ToFile();
        };
        var first = Synthesis().SpeakAsync(Question, "ko", CancellationToken.None);
        await started.Task;

        await _redis.AskAsync(RespCommand.Of("FLUSHDB"), CancellationToken.None);
        var second = Synthesis().SpeakAsync(Question, "ko", CancellationToken.None);
        while (_engine.Calls < 2)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        go.SetResult();
        Assert.Equal(await first, await second);
        await AssertOneClipAsync();
    }

    [Fact]
    [Trait("Acceptance", "D-01")]
    public async Task The_lock_of_a_worker_that_died_ends_and_another_speaks()
    {
        var address = (await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None)).Address;
        await ForgetAsync();
        Assert.NotNull(await _redis.TryLockAsync($"speech:{address}", TimeSpan.FromMilliseconds(400)));

        await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None);

        Assert.Equal(2, _engine.Calls);
        await AssertOneClipAsync();
    }

    [Fact]
    [Trait("Acceptance", "D-01")]
    [Trait("Fault", "F11")]
    public async Task Without_Redis_sentences_are_spoken_and_there_is_one_row_and_one_file()
    {
        using var server = new BadServer([]);
        using var hung = RedisServer.ConnectAsShipped(RedisConnectionString.Parse($"127.0.0.1:{server.Port}"));
        var synthesis = new SpeechSynthesis(_engine, new SpeechClips(_database), _files, hung, NullLogger<SpeechSynthesis>.Instance);

        var clips = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => synthesis.SpeakAsync(Question, "ko", CancellationToken.None)));

        Assert.Single(clips.Distinct());
        await AssertOneClipAsync();
    }

    [Fact]
    [Trait("Acceptance", "D-02")]
    public async Task What_was_spoken_is_not_spoken_again_however_it_was_typed()
    {
        var first = await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None);
        var again = await Synthesis().SpeakAsync($"  {Question.Normalize(NormalizationForm.FormD).Replace(" ", "\n ")} ", "ko-KR", CancellationToken.None);

        Assert.Equal(first, again);
        Assert.Equal(1, _engine.Calls);
    }

    [Fact]
    [Trait("Acceptance", "D-02")]
    public async Task Other_words_another_voice_and_another_engine_are_other_clips()
    {
        var clips = new List<SpokenClip>
        {
            await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None),
            await Synthesis().SpeakAsync(Question + " 네?", "ko", CancellationToken.None),
            await Synthesis().SpeakAsync(Question, "en", CancellationToken.None),
        };
        _engine.Version = "2";
        clips.Add(await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None));

        Assert.Equal(4, clips.Select(c => c.Address).Distinct().Count());
        Assert.Equal(4, clips.Select(c => c.FileId).Distinct().Count());
    }

    [Fact]
    [Trait("Acceptance", "D-02")]
    public async Task The_clip_says_what_its_file_holds()
    {
        var clip = await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None);

        using var file = _files.OpenRead(clip.FileId)!;
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes);
        Assert.Equal(clip.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal((TimeSpan.FromSeconds(2), "audio/wav"), (clip.Duration, clip.ContentType));
        Assert.Equal(0.1, WaveSound.Read(bytes).Level, 0.002);
    }

    [Theory]
    [Trait("Fault", "F44")]
    [InlineData("nothing")]
    [InlineData("silence")]
    [InlineData("cut off")]
    [InlineData("wrong rate")]
    [InlineData("not sound")]
    public async Task What_is_not_speech_is_never_published(string fault)
    {
        var good = WaveSoundTests.Tone(4, 0.2);
        _engine.Answer = () => Task.FromResult<byte[]>(fault switch
        {
            "nothing" => [],
            "silence" => WaveSoundTests.Tone(4, 0).ToFile(),
            "cut off" => good.ToFile()[..^1000],
            "wrong rate" => (good with { Rate = 8000 }).ToFile(),
            _ => "<html>502 Bad Gateway</html>"u8.ToArray(),
        });

        await Assert.ThrowsAsync<SpeechFailedException>(() => Synthesis().SpeakAsync(Question, "ko", CancellationToken.None));

        Assert.Empty(_folder.Files);
        Assert.Equal(0L, await CountAsync());
        _engine.Answer = () => Task.FromResult(good.ToFile());
        await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None);
        await AssertOneClipAsync();
    }

    [Fact]
    [Trait("Fault", "F46")]
    public async Task A_clip_whose_file_is_gone_is_spoken_again()
    {
        var lost = await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None);
        _files.Delete(lost.FileId);

        var again = await Synthesis().SpeakAsync(Question, "ko", CancellationToken.None);

        Assert.Equal(lost.Address, again.Address);
        Assert.NotEqual(lost.FileId, again.FileId);
        Assert.True(_files.Exists(again.FileId));
        await AssertOneClipAsync();
    }

    [Fact]
    [Trait("Fault", "F46")]
    public async Task When_the_row_cannot_be_written_no_file_stays()
    {
        await using (var drop = _database.CreateCommand("alter table speech_clips add check (duration_ms < 0)"))
        {
            await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await Assert.ThrowsAsync<PostgresException>(() => Synthesis().SpeakAsync(Question, "ko", CancellationToken.None));

        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData("", "ko")]
    [InlineData(" … ?! ", "ko")]
    public async Task Nothing_to_say_is_a_mistake_of_the_caller(string text, string locale)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Synthesis().SpeakAsync(text, locale, CancellationToken.None));
    }

    [Fact]
    public async Task A_language_without_a_voice_is_a_failure()
    {
        await Assert.ThrowsAsync<SpeechFailedException>(() => Synthesis().SpeakAsync("Bonjour", "fr", CancellationToken.None));
    }

    [Fact]
    public async Task The_real_engine_speaks_Korean_and_English()
    {
        var synthesis = Synthesis(EspeakTree.Client());

        var korean = await synthesis.SpeakAsync(Question, "ko", CancellationToken.None);
        var english = await synthesis.SpeakAsync("Please introduce yourself.", "en", CancellationToken.None);

        Assert.InRange(korean.Duration, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(5));
        Assert.InRange(english.Duration, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4));
    }

    public async ValueTask DisposeAsync()
    {
        _redis.Dispose();
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    private SpeechSynthesis Synthesis(ITextToSpeechClient? engine = null) =>
        new(engine ?? _engine, new SpeechClips(_database), _files, _redis, NullLogger<SpeechSynthesis>.Instance);

    private async Task AssertOneClipAsync()
    {
        Assert.Equal(1L, await CountAsync());
        Assert.Single(_folder.Files);
    }

    private async Task<long> CountAsync()
    {
        await using var count = _database.CreateCommand("select count(*) from speech_clips");
        return (long)(await count.ExecuteScalarAsync())!;
    }

    private async Task ForgetAsync()
    {
        await using var forget = _database.CreateCommand("delete from speech_clips");
        await forget.ExecuteNonQueryAsync();
        Array.ForEach(_folder.Files, File.Delete);
    }
}
