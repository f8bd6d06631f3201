using Interview.Tests.Servers;
using Interview.Web.Gateway;
using Interview.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Interview.Tests.Web;

/// <summary>The public site on real Kestrel, in front of a service on real Kestrel; both on ports of their own.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly List<WebApplication> _running = [];

    public HttpClient Client { get; private set; } = new();

    public Uri Address => Client.BaseAddress!;

    public static async Task<TestSite> StartAsync(RequestDelegate? api = null, string? apiAddress = null, params (string Name, string Value)[] settings)
    {
        var site = new TestSite();
        var target = api is null ? apiAddress : await site.RunAsync(app => app.UseWebSockets().Run(api));
        var address = await site.RunAsync(
            app =>
            {
                app.UseGatewayHeaders();
                app.UsePages();
                app.MapGet("/health", () => "the site's own");
                app.MapGet("/broken", string () => throw new InvalidOperationException("a secret of the inside"));
                app.MapGateway();
            },
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)).Append(new("services:api:http:0", target)));
                builder.AddGateway();
                builder.AddPages();
            });
        site.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        foreach (var app in Enumerable.Reverse(_running))
        {
            await app.DisposeAsync();
        }
    }

    private async Task<string> RunAsync(Action<WebApplication> use, Action<WebApplicationBuilder>? add = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { WebRootPath = Path.Combine(Repository.Root, "Interview.Web", "wwwroot") });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        add?.Invoke(builder);
        var app = builder.Build();
        use(app);
        await app.StartAsync();
        _running.Add(app);
        return app.Urls.First();
    }
}
