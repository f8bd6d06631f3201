using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Threading.Channels;

namespace Interview.Tests.Servers;

/// <summary>A candidate as a program.</summary>
internal sealed class Person : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);
    private readonly TimeSpan _poll;
    private readonly HttpClient _http;

    /// <param name="poll">How often it looks; what is measured is known no closer than that.</param>
    public Person(Uri address, TimeSpan? poll = null)
    {
        _poll = poll ?? TimeSpan.FromMilliseconds(5);
        _http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
        _http.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        _http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    public Task SignUpAsync() =>
        PostAsync("/api/accounts", new { email = $"{Guid.NewGuid():N}@example.com", password = "a long walk by the river 7", name = "Emma Carter", locale = "en" });

    public async Task<Guid> UploadAsync(byte[] pdf)
    {
        var file = new ByteArrayContent(pdf);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return (await SendAsync("/api/resumes", new MultipartFormDataContent { { file, "file", "resume.pdf" } })).GetProperty("id").GetGuid();
    }

    public Task<JsonElement> PostAsync(string path, object body) => SendAsync(path, JsonContent.Create(body));

    public async Task<JsonElement> UntilAsync(string path, Func<JsonElement, bool> reached)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            var seen = await _http.GetFromJsonAsync<JsonElement>(path);
            if (reached(seen))
            {
                return seen;
            }

            if (waiting.Elapsed > LongestWait)
            {
                throw new TimeoutException($"{path} has not come there in {LongestWait.TotalMinutes} minutes: {seen}");
            }

            await Task.Delay(_poll);
        }
    }

    /// <summary>Listens to the news about something; from when this returns, nothing of it is missed.</summary>
    public async Task<Listening> ListenAsync(Guid about)
    {
        var stream = await _http.GetStreamAsync("/api/news");
        var news = SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator();
        await news.MoveNextAsync();
        return new(_http, stream, news, about);
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content, Headers = { { "Idempotency-Key", Guid.NewGuid().ToString("N") } } };
        using var response = await _http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(body)
            : throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {body}");
    }
}

/// <summary>Waits as a page does: it looks at first and whenever there is news, one look at a time, and what it hears meanwhile makes it look once more.</summary>
internal sealed class Listening : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);
    private readonly Channel<bool> _heard = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly HttpClient _http;
    private readonly Stream _stream;
    private readonly Task _hearing;

    public Listening(HttpClient http, Stream stream, IAsyncEnumerator<SseItem<string>> news, Guid about)
    {
        (_http, _stream) = (http, stream);
        // What happened before it began to listen it sees at its first look.
        _heard.Writer.TryWrite(true);
        _hearing = HearAsync(news, about.ToString());
    }

    public async Task<JsonElement> UntilAsync(string path, Func<JsonElement, bool> reached)
    {
        using var patience = new CancellationTokenSource(LongestWait);
        await foreach (var _ in _heard.Reader.ReadAllAsync(patience.Token))
        {
            if (await LookAsync(path, patience.Token) is var seen && reached(seen))
            {
                return seen;
            }
        }

        throw new EndOfStreamException($"The news of {path} ended.");
    }

    /// <summary>As the page of a report does, it would rather wait a second than hear that something is still being made.</summary>
    private async Task<JsonElement> LookAsync(string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Prefer", "wait=1" } } };
        using var response = await _http.SendAsync(request, cancellationToken);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        await _hearing;
    }

    private async Task HearAsync(IAsyncEnumerator<SseItem<string>> news, string about)
    {
        try
        {
            while (await news.MoveNextAsync())
            {
                if (news.Current.Data.Contains(about, StringComparison.Ordinal))
                {
                    _heard.Writer.TryWrite(true);
                }
            }
        }
        catch (Exception ended) when (ended is IOException or ObjectDisposedException)
        {
            // Whoever waits is told below.
        }

        _heard.Writer.TryComplete();
    }
}
