using Interview.Core.Security;

namespace Interview.Api.Security;

/// <summary>The cookie that carries a session's token. The <c>__Host-</c> name makes the browser itself keep it to this host, over https.</summary>
internal static class SessionCookie
{
    private const string OverHttps = "__Host-interview";
    private const string OverHttp = "interview";

    public static string? Read(HttpRequest request) => request.Cookies[NameFor(request)];

    public static void Write(HttpContext http, SecretToken token, TimeSpan lifetime) =>
        http.Response.Cookies.Append(NameFor(http.Request), token.Value, Options(http.Request, lifetime));

    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(NameFor(http.Request), Options(http.Request, lifetime: null));

    private static string NameFor(HttpRequest request) => request.IsHttps ? OverHttps : OverHttp;

    private static CookieOptions Options(HttpRequest request, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = lifetime,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
    };
}
