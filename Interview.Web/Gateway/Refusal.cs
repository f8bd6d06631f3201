namespace Interview.Web.Gateway;

/// <summary>The gateway's own problem+json: a code and nothing of the inside.</summary>
internal static class Refusal
{
    public static async Task WriteAsync(HttpContext context, int status, string code, int? retryAfterSeconds = null)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        if (retryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = $"{seconds}";
        }

        await context.Response.WriteAsJsonAsync(new { status, code }, options: null, contentType: "application/problem+json", CancellationToken.None);
    }
}
