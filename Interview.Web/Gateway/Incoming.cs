using Microsoft.AspNetCore.Http.Features;

namespace Interview.Web.Gateway;

/// <summary>The service's answer on its way to the browser.</summary>
internal static class Incoming
{
    public static void CopyHead(HttpResponseMessage response, HttpContext context)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        var connection = response.Headers.Connection.ToArray();
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            // "Server" names software to strangers; the security headers are this site's to set, once.
            if (HeaderRules.MayPass(name, connection) && !string.Equals(name, "Server", StringComparison.OrdinalIgnoreCase) && !SecurityHeaders.Sets(name))
            {
                context.Response.Headers[name] = values.ToArray();
            }
        }
    }

    public static async Task CopyBodyAsync(HttpResponseMessage response, HttpContext context, IdleTimer idle)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await context.Response.StartAsync(idle.Token);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await using var body = await response.Content.ReadAsStreamAsync(idle.Token);
        // A stream that stays silent at first still shows its head at once.
        await context.Response.Body.FlushAsync(idle.Token);
        await idle.CopyAsync(body, context.Response.Body);
    }
}
