namespace Interview.Api.Http;

/// <summary>
/// A request that changes something must come from our own pages, or from no page at all (B-A24). Browsers say where from in
/// <c>Sec-Fetch-Site</c>, old ones in <c>Origin</c>; programs say neither and carry no cookie of a visitor.
/// </summary>
internal static class SameOrigin
{
    public static void UseSameOrigin(this WebApplication app) => app.Use((http, next) =>
        Changes(http.Request) && !IsOurs(http.Request) ? Refuse.With(StatusCodes.Status403Forbidden, "request.cross_site").ExecuteAsync(http) : next(http));

    private static bool Changes(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (site.Count > 0)
        {
            return site is ["same-origin"] or ["none"];
        }

        var origin = request.Headers.Origin;
        return origin.Count == 0 || (origin is [{ } only] && string.Equals(only, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}
