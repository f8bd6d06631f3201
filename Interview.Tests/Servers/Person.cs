using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;

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

    /// <summary>Does something and waits for what comes of it as a page does: it looks again whenever there is news.</summary>
    public async Task<JsonElement> FollowAsync(string path, Guid about, Func<Task> deed, Func<JsonElement, bool> reached)
    {
        using var patience = new CancellationTokenSource(LongestWait);
        await using var stream = await _http.GetStreamAsync("/api/news", patience.Token);
        await using var news = SseParser.Create(stream).EnumerateAsync(patience.Token).GetAsyncEnumerator();
        // The first line says that from now on nothing is missed.
        await news.MoveNextAsync();
        await deed();
        while (await news.MoveNextAsync())
        {
            if (news.Current.Data.Contains(about.ToString(), StringComparison.Ordinal) && await _http.GetFromJsonAsync<JsonElement>(path, patience.Token) is var seen && reached(seen))
            {
                return seen;
            }
        }

        throw new EndOfStreamException($"The news of {path} ended.");
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
