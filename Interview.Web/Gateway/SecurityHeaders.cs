using System.Collections.Frozen;

namespace Interview.Web.Gateway;

/// <summary>What every response of this site says to the browser, whoever wrote it.</summary>
internal static class SecurityHeaders
{
    private static readonly FrozenDictionary<string, string> Always = new Dictionary<string, string>
    {
        ["Content-Security-Policy"] =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types html",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "strict-origin-when-cross-origin",
        ["Permissions-Policy"] = "microphone=(self), camera=(), geolocation=(), payment=(), usb=(), display-capture=()",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private const string Hsts = "Strict-Transport-Security";

    public static bool Sets(string header) => Always.ContainsKey(header) || string.Equals(header, Hsts, StringComparison.OrdinalIgnoreCase);

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // At the last moment, because an exception handler empties the headers before it writes.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            foreach (var (name, value) in Always)
            {
                headers[name] = value;
            }

            if (context.Request.IsHttps)
            {
                headers[Hsts] = "max-age=31536000; includeSubDomains";
            }

            var isKept = headers.CacheControl.ToString().StartsWith("private", StringComparison.Ordinal);
            if ((context.Request.Path.StartsWithSegments("/api") && !isKept) || headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
