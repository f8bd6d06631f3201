using System.Net;
using Interview.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace Interview.Tests.Web;

[Trait("Fault", "G25")]
public sealed class SecurityHeadersTests
{
    private static readonly string[] Always =
        ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_response_carries_them_once_whoever_wrote_it()
    {
        await using var site = await TestSite.StartAsync(context =>
        {
            // A service that says otherwise is not listened to.
            context.Response.Headers["Content-Security-Policy"] = "default-src *";
            context.Response.Headers.CacheControl = "public, max-age=600";
            return Task.CompletedTask;
        });
        var root = Path.Combine(Repository.Root, "Interview.Web", "wwwroot");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => "/" + Path.GetRelativePath(root, file).Replace('\\', '/'));
        string[] others = ["/", "/resumes", "/account/sign-in", "/health", "/broken", "/nowhere", "/nowhere.js", "/lib/", "/api/me", "/api/resumes/1", "/media/x", "/metrics"];

        foreach (var path in files.Concat(others))
        {
            using var response = await site.Client.GetAsync(path, Cancellation);

            Assert.All(Always, name => Assert.Single(response.Headers.GetValues(name)));
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal(path.StartsWith("/api/", StringComparison.Ordinal), response.Headers.CacheControl!.NoStore && path.StartsWith("/api/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Over_https_the_browser_is_told_to_stay_there()
    {
        await using var site = await TestSite.StartAsync(_ => Task.CompletedTask, settings: [("Gateway:TrustedProxies:0", "127.0.0.0/8")]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-Proto", "https");

        using var secure = await site.Client.SendAsync(request, Cancellation);
        using var plain = await site.Client.GetAsync("/", Cancellation);

        Assert.Contains("max-age=31536000", secure.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task An_error_of_our_own_shows_a_code_and_nothing_of_the_inside()
    {
        await using var site = await TestSite.StartAsync(_ => Task.CompletedTask);

        using var response = await site.Client.GetAsync("/broken", Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("""{"status":500,"code":"internal"}""", body);
    }
}
