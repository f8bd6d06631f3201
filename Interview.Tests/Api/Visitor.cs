using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Interview.Tests.Api;

/// <summary>What came back: the status, and the body where it is JSON.</summary>
internal sealed record Reply(HttpStatusCode Status, JsonElement Body, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, string Text)
{
    public string Code => Body.GetProperty("code").GetString()!;

    public Guid Id => Body.GetProperty("id").GetGuid();

    public override string ToString() => $"{(int)Status} {Text}";
}

/// <summary>One browser: its cookies, and whose they are.</summary>
internal sealed class Visitor(Uri address, CookieContainer cookies) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };

    public Guid Id { get; init; }

    public CookieContainer Cookies => cookies;

    public HttpClient Http => _http;

    public Task<Reply> GetAsync(string path, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return SendAsync(request);
    }

    public Task<Reply> DeleteAsync(string path, object? body = null) => SendAsync(With(HttpMethod.Delete, path, body));

    public Task<Reply> PatchAsync(string path, object body) => SendAsync(With(HttpMethod.Patch, path, body));

    public Task<Reply> PostAsync(string path, object? body = null, string? key = null)
    {
        var request = With(HttpMethod.Post, path, body);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return SendAsync(request);
    }

    public Task<Reply> PostTextAsync(string path, string body, string type = "application/json") =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(type)) });

    public Task<Reply> PostBytesAsync(string path, byte[] body, string type = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });
    }

    public Task<Reply> UploadAsync(byte[] file, string name = "resume.pdf", string? key = null, string type = "application/pdf", string part = "file")
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/resumes") { Content = new MultipartFormDataContent { { content, part, name } } };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return SendAsync(request);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var isJson = response.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json";
        return new(response.StatusCode, isJson ? JsonDocument.Parse(text).RootElement : default, response.Headers, response.Content.Headers, text);
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage With(HttpMethod method, string path, object? body) =>
        new(method, path) { Content = body is null ? null : JsonContent.Create(body) };
}
