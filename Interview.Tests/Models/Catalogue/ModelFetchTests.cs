using System.Diagnostics;
using Interview.Core.Models.Catalogue;
using Interview.Tests.Storage;
using Microsoft.AspNetCore.Http;

namespace Interview.Tests.Models.Catalogue;

/// <summary>Models fetched from a server that behaves, and from every kind that does not.</summary>
public sealed class ModelFetchTests : IAsyncLifetime
{
    private static readonly FetchLimits Hasty = new() { Silence = TimeSpan.FromSeconds(1), Least = 64, Tries = 3, Pause = TimeSpan.FromMilliseconds(5), Spare = 0 };

    private readonly string _folder = Directory.CreateTempSubdirectory("interview-models-").FullName;
    private ModelHub _hub = null!;

    private ModelStore Store => new(_folder);

    public async ValueTask InitializeAsync() => _hub = await ModelHub.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact, Trait("Fault", "F40")]
    public async Task A_whole_file_gets_its_name_and_a_receipt_that_says_whose_checksum_it_passed()
    {
        var receipt = await PullAsync(_hub.Model());

        Assert.Equal(_hub.Content, await FileAsync());
        Assert.Equal((ChecksumFrom.Catalogue, ModelHub.Sum(_hub.Content), (long)_hub.Content.Length), (receipt.Checksum, receipt.Sha256, receipt.Bytes));
        Assert.Equal(new ModelStanding(ModelPresence.Present, _hub.Content.Length, receipt), Store.StandingOf(_hub.Model()));
        Assert.Equal(["tiny.gguf", "tiny.gguf.json", "tiny.gguf.lock"], Files());
    }

    [Fact]
    public async Task A_line_that_breaks_goes_on_where_it_broke()
    {
        _hub.Instead = (http, number) => number == 1 ? _hub.BreakAsync(http, after: 100_000) : _hub.ServeAsync(http);

        await PullAsync(_hub.Model());

        Assert.Equal(_hub.Content, await FileAsync());
        Assert.Equal(["/model.gguf", "/model.gguf bytes=100000- if \"one\""], _hub.Requests);
    }

    [Fact]
    public async Task A_pull_that_was_given_up_goes_on_at_the_next()
    {
        _hub.Instead = (http, number) => number == 1 ? _hub.BreakAsync(http, after: 120_000) : _hub.BreakAsync(http, after: 0);
        Assert.Equal(ModelTrouble.Broken, (await TroubleAsync(_hub.Model())).Code);
        Assert.Equal(new ModelStanding(ModelPresence.Partial, 120_000, null), Store.StandingOf(_hub.Model()));

        _hub.Instead = null;
        await PullAsync(_hub.Model());

        Assert.Equal(_hub.Content, await FileAsync());
        Assert.Equal("/model.gguf bytes=120000- if \"one\"", _hub.Requests[^1]);
    }

    [Fact]
    public async Task A_file_that_changed_at_the_source_is_fetched_anew_and_never_mixed_with_the_old()
    {
        _hub.Instead = (http, _) => _hub.BreakAsync(http, after: _hub.Requests.Count == 1 ? 120_000 : 0);
        await TroubleAsync(_hub.Model());

        (_hub.Content, _hub.Tag, _hub.Instead) = (ModelHub.Gguf(200_000, seed: 2), "\"two\"", null);
        await PullAsync(_hub.Model());

        Assert.Equal(_hub.Content, await FileAsync());
    }

    [Fact]
    public async Task A_server_that_sends_a_part_of_a_newer_file_all_the_same_is_asked_for_the_whole()
    {
        _hub.Instead = (http, _) => _hub.BreakAsync(http, after: _hub.Requests.Count == 1 ? 120_000 : 0);
        await TroubleAsync(_hub.Model());

        // It ignores If-Range: the part it sends carries another mark.
        (_hub.Content, _hub.Tag) = (ModelHub.Gguf(300_000, seed: 2), "\"two\"");
        _hub.Instead = (http, _) => http.Request.Headers.Range.Count > 0 ? _hub.BreakAsync(http, after: 300_000) : _hub.ServeAsync(http);
        await PullAsync(_hub.Model());

        Assert.Equal(_hub.Content, await FileAsync());
        Assert.Equal("/model.gguf", _hub.Requests[^1]);
    }

    [Fact]
    public async Task A_server_that_knows_no_ranges_sends_the_whole_again()
    {
        _hub.Instead = async (http, number) =>
        {
            if (number == 1)
            {
                await _hub.BreakAsync(http, after: 250_000);
                return;
            }

            http.Response.Headers.ETag = _hub.Tag;
            http.Response.ContentLength = _hub.Content.Length;
            await http.Response.Body.WriteAsync(_hub.Content);
        };

        await PullAsync(_hub.Model());

        Assert.Equal(_hub.Content, await FileAsync());
        Assert.Equal(2, _hub.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_sends_another_part_than_asked_for_is_asked_for_the_whole()
    {
        _hub.Instead = async (http, number) =>
        {
            if (number == 1)
            {
                await _hub.BreakAsync(http, after: 100_000);
            }
            else if (http.Request.Headers.Range.Count > 0)
            {
                http.Response.StatusCode = StatusCodes.Status206PartialContent;
                http.Response.Headers.ContentRange = $"bytes 50000-{_hub.Content.Length - 1}/{_hub.Content.Length}";
                await http.Response.Body.WriteAsync(_hub.Content.AsMemory(50_000));
            }
            else
            {
                await _hub.ServeAsync(http);
            }
        };

        await PullAsync(_hub.Model());

        Assert.Equal(_hub.Content, await FileAsync());
        Assert.Equal("/model.gguf", _hub.Requests[^1]);
    }

    [Fact]
    public async Task A_server_without_any_mark_of_the_version_is_never_gone_on_with()
    {
        _hub.Instead = (http, number) => number == 1 ? _hub.BreakAsync(http, after: 100_000, tagged: false) : _hub.ServeAsync(http);

        await PullAsync(_hub.Model());

        Assert.Equal(["/model.gguf", "/model.gguf"], _hub.Requests);
    }

    [Fact]
    public async Task A_part_that_is_the_whole_file_already_is_taken()
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder, "tiny.gguf.part"), _hub.Content, TestContext.Current.CancellationToken);
        Store.Keep(_hub.Model(), new PartNote(_hub.Source, _hub.Tag, null));

        await PullAsync(_hub.Model());

        Assert.Equal([$"/model.gguf bytes={_hub.Content.Length}- if \"one\""], _hub.Requests);
        Assert.Equal(_hub.Content, await FileAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    public async Task A_server_that_hangs_is_left_after_its_silence_and_what_came_is_kept(int first)
    {
        _hub.Instead = async (http, number) =>
        {
            http.Response.Headers.ETag = _hub.Tag;
            http.Response.ContentLength = _hub.Content.Length;
            if (first > 0 && number == 1)
            {
                await http.Response.Body.WriteAsync(_hub.Content.AsMemory(0, first));
                await http.Response.Body.FlushAsync();
            }

            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        var clock = Stopwatch.StartNew();

        var trouble = await TroubleAsync(_hub.Model());

        Assert.Equal(ModelTrouble.Broken, trouble.Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"took {clock.Elapsed}");
        Assert.True(Store.StandingOf(_hub.Model()).Bytes <= first);
    }

    [Fact]
    public async Task Drops_that_would_take_years_count_as_silence()
    {
        _hub.Instead = async (http, _) =>
        {
            http.Response.Headers.ETag = _hub.Tag;
            for (var sent = 0; !http.RequestAborted.IsCancellationRequested; sent++)
            {
                await http.Response.Body.WriteAsync(_hub.Content.AsMemory(sent, 1));
                await http.Response.Body.FlushAsync();
                await Task.Delay(100);
            }
        };

        Assert.Equal(ModelTrouble.Broken, (await TroubleAsync(_hub.Model(), Hasty with { Tries = 0 })).Code);
    }

    [Fact]
    public async Task A_slow_server_that_keeps_sending_is_waited_for()
    {
        _hub.Content = ModelHub.Gguf(2_000, seed: 3);
        _hub.Instead = async (http, _) =>
        {
            for (var sent = 0; sent < _hub.Content.Length; sent += 100)
            {
                await http.Response.Body.WriteAsync(_hub.Content.AsMemory(sent, 100));
                await http.Response.Body.FlushAsync();
                await Task.Delay(100);
            }
        };

        await PullAsync(_hub.Model());

        Assert.Equal(_hub.Content, await FileAsync());
    }

    [Theory, Trait("Fault", "F40")]
    [InlineData(150_000)]
    [InlineData(300_001)]
    public async Task A_file_that_ends_early_or_does_not_end_is_not_taken(int length)
    {
        var model = _hub.Model();
        // Without a length in its head: only the catalogue knows how long it must be.
        _hub.Instead = async (http, _) =>
        {
            await http.Response.StartAsync();
            await http.Response.Body.WriteAsync(ModelHub.Gguf(length, seed: 1));
        };

        Assert.Equal(ModelTrouble.WrongSize, (await TroubleAsync(model)).Code);
        Assert.Equal(["tiny.gguf.lock"], Files());
    }

    [Fact, Trait("Fault", "F40")]
    public async Task A_file_of_another_size_is_not_even_begun()
    {
        var model = _hub.Model();
        _hub.Content = ModelHub.Gguf(400_000, seed: 1);

        Assert.Equal(ModelTrouble.WrongSize, (await TroubleAsync(model)).Code);
        Assert.Equal(["tiny.gguf.lock"], Files());
    }

    [Fact, Trait("Fault", "F40")]
    public async Task Other_bytes_of_the_right_length_are_not_taken()
    {
        var model = _hub.Model();
        _hub.Content = ModelHub.Gguf(_hub.Content.Length, seed: 9);

        var trouble = await TroubleAsync(model);

        Assert.Equal(ModelTrouble.WrongSum, trouble.Code);
        Assert.Contains(model.Sha256!, trouble.Said.En, StringComparison.Ordinal);
        Assert.Equal(["tiny.gguf.lock"], Files());
    }

    [Fact, Trait("Fault", "F40")]
    public async Task A_sign_in_page_is_no_model()
    {
        _hub.Instead = (http, _) => Results.Content("<html>Sign in</html>", "text/html").ExecuteAsync(http);

        Assert.Equal(ModelTrouble.WrongFile, (await TroubleAsync(_hub.Model(sum: false, size: false))).Code);
    }

    [Fact, Trait("Fault", "F40")]
    public async Task Something_that_is_no_gguf_is_no_model_also_where_no_checksum_is_known()
    {
        _hub.Content = "version https://git-lfs.github.com/spec/v1"u8.ToArray();

        Assert.Equal(ModelTrouble.WrongFile, (await TroubleAsync(_hub.Model(sum: false))).Code);
        Assert.Equal(["tiny.gguf.lock"], Files());
    }

    [Theory]
    [InlineData(404, ModelTrouble.Gone)]
    [InlineData(403, ModelTrouble.Refused)]
    [InlineData(401, ModelTrouble.Refused)]
    [InlineData(418, ModelTrouble.Refused)]
    [InlineData(500, ModelTrouble.Broken)]
    [InlineData(429, ModelTrouble.Broken)]
    public async Task What_the_source_answers_is_said_in_a_sentence(int status, string code)
    {
        _hub.Instead = (http, _) => Results.StatusCode(status).ExecuteAsync(http);

        Assert.Equal(code, (await TroubleAsync(_hub.Model())).Code);
        Assert.Equal(code == ModelTrouble.Broken ? 3 : 1, _hub.Requests.Count);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again()
    {
        _hub.Instead = (http, number) => number == 1 ? Results.StatusCode(503).ExecuteAsync(http) : _hub.ServeAsync(http);

        await PullAsync(_hub.Model());

        Assert.Equal(2, _hub.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_the_hubs_own_checksum_is_compared_but_vouches_for_nothing()
    {
        _hub.Instead = (http, _) => http.Request.Path == "/start" ? RedirectAsync(http, "/model.gguf", ModelHub.Sum(_hub.Content)) : _hub.ServeAsync(http);
        var model = _hub.Model(sum: false, size: false, source: new(_hub.Address, "/start"));

        var receipt = await PullAsync(model);

        Assert.Equal((ChecksumFrom.Source, false), (receipt.Checksum, receipt.IsVerified));
    }

    [Fact, Trait("Fault", "F40")]
    public async Task A_file_that_is_not_what_the_hub_says_it_is_is_not_taken()
    {
        _hub.Instead = (http, _) => http.Request.Path == "/start" ? RedirectAsync(http, "/model.gguf", new string('a', 64)) : _hub.ServeAsync(http);

        Assert.Equal(ModelTrouble.WrongSum, (await TroubleAsync(_hub.Model(sum: false, source: new(_hub.Address, "/start")))).Code);
    }

    [Theory]
    [InlineData("/start")]
    [InlineData("ftp://elsewhere.example/model.gguf")]
    [InlineData("file:///etc/passwd")]
    public async Task A_circle_or_an_unsafe_address_is_not_followed(string location)
    {
        _hub.Instead = (http, _) => RedirectAsync(http, location, null);

        Assert.Equal(ModelTrouble.Redirect, (await TroubleAsync(_hub.Model(source: new(_hub.Address, "/start")))).Code);
    }

    [Fact]
    public async Task A_disk_without_room_is_said_before_the_first_byte()
    {
        var fetch = new ModelFetch(Store, TimeProvider.System, Hasty with { Spare = 1_000 }, freeBytes: _ => _hub.Content.Length + 999);

        var trouble = await Assert.ThrowsAsync<ModelTroubleException>(() => PullAsync(_hub.Model(), fetch));

        Assert.Equal(ModelTrouble.DiskFull, trouble.Code);
        Assert.Equal(["tiny.gguf.lock"], Files());
    }

    [Fact]
    public async Task A_disk_that_fills_up_on_the_way_keeps_what_came()
    {
        using var disk = SmallDisk.Mount(_folder);
        Assert.SkipUnless(disk.IsThere, "No small disk can be mounted here.");
        var store = new ModelStore(disk.Path);
        var fetch = new ModelFetch(store, TimeProvider.System, Hasty, freeBytes: _ => long.MaxValue);

        var trouble = await Assert.ThrowsAsync<ModelTroubleException>(() => PullAsync(_hub.Model(), fetch));

        Assert.Equal(ModelTrouble.DiskFull, trouble.Code);
        Assert.Equal(ModelPresence.Partial, store.StandingOf(_hub.Model()).Presence);
    }

    [Fact]
    public async Task Of_two_pulls_of_one_model_the_second_is_told_to_wait()
    {
        TaskCompletionSource asked = new(), go = new();
        _hub.Instead = async (http, _) =>
        {
            asked.TrySetResult();
            await go.Task;
            await _hub.ServeAsync(http);
        };
        var first = PullAsync(_hub.Model(), new ModelFetch(Store, TimeProvider.System, Hasty with { Silence = TimeSpan.FromSeconds(20) }));
        await asked.Task;

        Assert.Equal(ModelTrouble.Busy, (await TroubleAsync(_hub.Model())).Code);

        go.SetResult();
        await first;
        Assert.Single(_hub.Requests);
    }

    [Fact]
    public async Task A_licence_that_allows_no_business_is_asked_about_once_and_the_consent_is_kept()
    {
        var model = _hub.Model(commercial: false);

        var trouble = await TroubleAsync(model);
        Assert.Equal(ModelTrouble.Licence, trouble.Code);
        Assert.Contains("--accept-noncommercial", trouble.Said.Ko, StringComparison.Ordinal);
        Assert.Empty(_hub.Requests);

        var receipt = await PullAsync(model, accept: true);
        Assert.NotNull(receipt.AcceptedNonCommercialAt);
        Assert.Equal(receipt.AcceptedNonCommercialAt, (await PullAsync(model)).AcceptedNonCommercialAt);
    }

    [Fact]
    public async Task Without_any_checksum_a_file_is_unverified_and_with_the_users_it_is_not()
    {
        var model = _hub.Model(sum: false);
        Assert.Equal(ModelTrouble.WrongSum, (await TroubleAsync(model, sha256: new string('0', 64))).Code);

        Assert.False((await PullAsync(model)).IsVerified);
        Assert.Equal(ChecksumFrom.User, (await PullAsync(model, sha256: ModelHub.Sum(_hub.Content))).Checksum);
    }

    [Fact, Trait("Fault", "F40")]
    public async Task Verify_finds_a_byte_that_changed_after_it_came_also_where_no_checksum_is_known()
    {
        var model = _hub.Model(sum: false);
        await PullAsync(model);
        var fetch = new ModelFetch(Store, TimeProvider.System, Hasty);
        Assert.Equal(ChecksumFrom.Nobody, (await fetch.VerifyAsync(model, Silent.Instance, TestContext.Current.CancellationToken)).Checksum);

        var bytes = await FileAsync();
        bytes[200_000] ^= 1;
        await File.WriteAllBytesAsync(Store.FileOf(model), bytes, TestContext.Current.CancellationToken);

        var trouble = await Assert.ThrowsAsync<ModelTroubleException>(() => fetch.VerifyAsync(model, Silent.Instance, TestContext.Current.CancellationToken));
        Assert.Equal(ModelTrouble.WrongSum, trouble.Code);
    }

    [Fact]
    public async Task What_is_there_is_not_fetched_again()
    {
        await PullAsync(_hub.Model());
        File.Delete(Path.Combine(_folder, "tiny.gguf.json"));
        Assert.Equal(ModelPresence.Unknown, Store.StandingOf(_hub.Model()).Presence);

        Assert.True((await PullAsync(_hub.Model())).IsVerified);
        Assert.Single(_hub.Requests);
    }

    private static Task RedirectAsync(HttpContext http, string location, string? linked)
    {
        http.Response.StatusCode = StatusCodes.Status302Found;
        http.Response.Headers.Location = location;
        http.Response.Headers["X-Linked-ETag"] = $"\"{linked}\"";
        return Task.CompletedTask;
    }

    private Task<ModelReceipt> PullAsync(CatalogueModel model, ModelFetch? fetch = null, string? sha256 = null, bool accept = false) =>
        (fetch ?? new ModelFetch(Store, TimeProvider.System, Hasty)).PullAsync(model, sha256, accept, Silent.Instance, TestContext.Current.CancellationToken);

    private async Task<ModelTroubleException> TroubleAsync(CatalogueModel model, FetchLimits? limits = null, string? sha256 = null)
    {
        var trouble = await Assert.ThrowsAsync<ModelTroubleException>(() => PullAsync(model, new ModelFetch(Store, TimeProvider.System, limits ?? Hasty), sha256));
        Assert.Contains(trouble.Said.Ko, letter => letter is >= '가' and <= '힣');
        Assert.DoesNotContain(trouble.Said.En, letter => letter is >= '가' and <= '힣');
        return trouble;
    }

    private Task<byte[]> FileAsync() => File.ReadAllBytesAsync(Path.Combine(_folder, "tiny.gguf"), TestContext.Current.CancellationToken);

    private string[] Files() => [.. Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private sealed class Silent : IProgress<FetchProgress>
    {
        public static readonly Silent Instance = new();

        public void Report(FetchProgress value)
        {
        }
    }
}
