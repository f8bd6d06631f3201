using System.Text;
using System.Text.Json;
using Interview.Api.Http;
using Interview.Api.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Interview.Api.News;

/// <summary>
/// Server-Sent Events of what changed. Written by hand: the framework's formatter knows no comments, and a silent line must be kept
/// alive without an event that pages would act on.
/// </summary>
internal static class NewsApi
{
    public static IServiceCollection AddNews(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<NewsOptions>, NewsOptionsValidator>();
        services.AddOptions<NewsOptions>().BindConfiguration(NewsOptions.Section).ValidateOnStart();
        return services.AddSingleton<NewsStreams>().AddHostedService(provider => provider.GetRequiredService<NewsStreams>());
    }

    public static IEndpointRouteBuilder MapNews(this IEndpointRouteBuilder api)
    {
        api.MapGet("/news", StreamNews).WithTags("News").RequireAuthorization()
            .Produces(StatusCodes.Status200OK, contentType: "text/event-stream").ProducesProblem(StatusCodes.Status429TooManyRequests);
        return api;
    }

    public static async Task StreamNews(SignedIn me, HttpContext http, NewsStreams streams, IServiceScopeFactory scopes, IHostApplicationLifetime host, IOptions<NewsOptions> options, TimeProvider clock)
    {
        using var stream = streams.Open(me.Id);
        if (stream is null)
        {
            http.Response.Headers.RetryAfter = "60";
            await Refuse.With(StatusCodes.Status429TooManyRequests, "request.too_many", "This person has 6 open streams already.").ExecuteAsync(http);
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping, stream.FellBehind);
        http.Response.ContentType = "text/event-stream";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            var nextLook = clock.GetUtcNow() + options.Value.LookAtSessionEvery;
            while (true)
            {
                await http.Response.WriteAsync(await NextAsync(stream, options.Value.Heartbeat, ending.Token), ending.Token);
                await http.Response.Body.FlushAsync(ending.Token);
                if (clock.GetUtcNow() >= nextLook)
                {
                    if (!await StandsAsync(me, scopes, ending.Token))
                    {
                        return;
                    }

                    nextLook = clock.GetUtcNow() + options.Value.LookAtSessionEvery;
                }
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            if (stream.FellBehind.IsCancellationRequested)
            {
                // What it has not read would keep the connection for ever.
                http.Abort();
            }
        }
    }

    /// <summary>All lines that wait, or a comment after a while without any.</summary>
    private static async Task<string> NextAsync(NewsStream stream, TimeSpan heartbeat, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(heartbeat);
        try
        {
            await stream.Lines.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ": still here\n\n";
        }

        var text = new StringBuilder();
        while (stream.Lines.TryRead(out var line))
        {
            var content = line.Changed is { } changed ? JsonSerializer.Serialize(new { changed.Id, changed.State, changed.Trace }, JsonSerializerOptions.Web) : "{}";
            text.Append("event: ").Append(line.Event).Append("\ndata: ").Append(content).Append("\n\n");
        }

        return text.ToString();
    }

    private static async Task<bool> StandsAsync(SignedIn me, IServiceScopeFactory scopes, CancellationToken cancellationToken)
    {
        try
        {
            // A scope of its own: a stream lives for hours, a context for one question.
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Sessions>().StandsAsync(me, cancellationToken);
        }
        catch (Exception away) when (away is NpgsqlException or TimeoutException or InvalidOperationException)
        {
            // The database is away, which says nothing about the session.
            return true;
        }
    }
}
