using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Interview.Core.Security;
using Interview.Core.Speech;
using Interview.Core.Storage;
using Interview.MediaServer.Speech;
using Interview.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Interview.Tests.Speech;

public sealed class AudioApiTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly SignedUrls _links = new(RandomNumberGenerator.GetBytes(32));
    private readonly byte[] _sound = WaveSoundTests.Tone(1, 0.2).ToFile();
    private readonly Guid _id = Guid.CreateVersion7();
    private WebApplication _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        var files = new FileStore(_folder.Path);
        await files.WriteAsync(_id, new MemoryStream(_sound), long.MaxValue, CancellationToken.None);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(files).AddSingleton(_links).AddSingleton(TimeProvider.System);
        _server = builder.Build();
        _server.Urls.Add("http://127.0.0.1:0");
        _server.MapAudio();
        await _server.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(_server.Urls.Single()) };
    }

    [Fact]
    public async Task A_link_plays_the_whole_sound_and_lets_the_browser_keep_it()
    {
        var response = await _http.GetAsync(Link());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(_sound, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("audio/wav", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inline", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(["bytes"], response.Headers.AcceptRanges);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Matches(@"^private, max-age=\d+, immutable$|^max-age=\d+, private, immutable$", response.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task What_the_browser_has_is_not_sent_again()
    {
        var first = await _http.GetAsync(Link());
        using var again = new HttpRequestMessage(HttpMethod.Get, Link());
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var response = await _http.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
    }

    [Theory]
    [Trait("BadInput", "B-J20")]
    [InlineData("bytes=0-99", 0, 99)]
    [InlineData("bytes=1000-", 1000, 44143)]
    [InlineData("bytes=-10", 44134, 44143)]
    [InlineData("bytes=44100-99999999999", 44100, 44143)]
    public async Task A_player_can_jump(string range, int from, int to)
    {
        var response = await GetAsync(range);

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(_sound[from..(to + 1)], await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(new ContentRangeHeaderValue(from, to, _sound.Length), response.Content.Headers.ContentRange);
    }

    [Theory]
    [Trait("BadInput", "B-J20")]
    [InlineData("bytes=50000-60000")]
    [InlineData("bytes=-0")]
    public async Task A_range_outside_the_sound_is_refused(string range)
    {
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await GetAsync(range)).StatusCode);
    }

    [Fact]
    [Trait("BadInput", "B-J20")]
    public async Task A_thousand_ranges_cost_one_plain_answer()
    {
        var response = await GetAsync("bytes=" + string.Join(',', Enumerable.Range(0, 1000).Select(i => $"{i}-{i + 40000}")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(_sound.Length, response.Content.Headers.ContentLength);
    }

    [Theory]
    [Trait("BadInput", "B-J20")]
    [InlineData("bytes=abc")]
    [InlineData("bytes=9-1")]
    [InlineData("bytes=99999999999999999999-")]
    public async Task A_range_that_makes_no_sense_is_ignored_or_refused(string range)
    {
        Assert.Contains((await GetAsync(range)).StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.RequestedRangeNotSatisfiable]);
    }

    [Fact]
    public async Task The_head_alone_can_be_asked_for()
    {
        var response = await _http.SendAsync(new(HttpMethod.Head, Link()));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(_sound.Length, response.Content.Headers.ContentLength);
    }

    [Fact]
    [Trait("BadInput", "B-I05")]
    [Trait("Fault", "F46")]
    public async Task A_link_that_ended_says_so()
    {
        await AssertRefusedAsync(_links.AudioUrl(_id, DateTimeOffset.UtcNow.AddDays(-1)), HttpStatusCode.Forbidden, "media.expired");
    }

    [Fact]
    [Trait("BadInput", "B-I04")]
    [Trait("BadInput", "B-I05")]
    public async Task No_link_opens_anything_but_its_own_file()
    {
        var query = Link().Split('?')[1];
        var other = Guid.CreateVersion7();

        Assert.All(
            await Task.WhenAll(new[]
            {
                $"/media/audio/{_id}",
                $"/media/audio/{_id}?{query.Split('&')[0]}",
                $"/media/audio/{_id}?{query.Split('&')[1]}",
                $"/media/audio/{_id}?{query}&{query}",
                $"/media/audio/{_id}?{query}&expires=99999999999",
                $"/media/audio/{_id}?{query.Replace("expires=1", "expires=2")}",
                $"/media/audio/{_id:N}?{query}",
                $"/media/audio/{_id:B}?{query}",
                $"/media/audio/{_id.ToString().ToUpperInvariant()}?{query}",
                $"/media/audio/{_id}/?{query}",
                $"/media/audio/{other}?{query}",
                $"/media/audio/{Guid.Empty}?{query}",
            }.Select(url => _http.GetAsync(url))),
            response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
        await AssertRefusedAsync($"/media/audio/{other}?{query}", HttpStatusCode.Forbidden, "media.altered");
    }

    [Theory]
    [Trait("BadInput", "B-I05")]
    [InlineData("/media/audio/../../etc/passwd")]
    [InlineData("/media/audio/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/media/audio/..%5c..%5cwindows")]
    [InlineData("/media/audio/")]
    [InlineData("/media/audio/1")]
    public async Task What_is_not_an_id_is_not_found(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _http.GetAsync($"{path}?{Link().Split('?')[1]}")).StatusCode);
    }

    [Fact]
    [Trait("Fault", "F46")]
    public async Task A_file_that_is_gone_is_not_found()
    {
        await AssertRefusedAsync(_links.AudioUrl(Guid.CreateVersion7(), DateTimeOffset.UtcNow), HttpStatusCode.NotFound, "not_found");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    private string Link() => _links.AudioUrl(_id, DateTimeOffset.UtcNow);

    private async Task<HttpResponseMessage> GetAsync(string range)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Link());
        Assert.True(request.Headers.TryAddWithoutValidation("Range", range));
        return await _http.SendAsync(request);
    }

    private async Task AssertRefusedAsync(string url, HttpStatusCode status, string code)
    {
        var response = await _http.GetAsync(url);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(code, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }
}
