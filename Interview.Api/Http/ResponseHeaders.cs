namespace Interview.Api.Http;

/// <summary>What every response says to a browser that opens it directly: private, not to be kept, nothing to run.</summary>
internal static class ResponseHeaders
{
    public static void UsePrivateResponses(this WebApplication app) => app.Use((http, next) =>
    {
        // At the last moment, because the exception handler empties the headers before it writes.
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            // Only what says itself that one browser may keep it is kept at all.
            if (!headers.CacheControl.ToString().StartsWith("private", StringComparison.Ordinal))
            {
                headers.CacheControl = "no-store";
            }

            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (http.Request.IsHttps)
            {
                headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            }

            return Task.CompletedTask;
        });
        return next(http);
    });
}
