using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Interview.Web.Pages;

internal static class PagesSetup
{
    public static void AddPages(this WebApplicationBuilder builder) =>
        // Only the public files are compressed: they hold no secret that a compressed length could leak.
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });

    /// <summary>Serves wwwroot under addresses without ".html": /resumes is resumes/index.html, /account/sign-in is account/sign-in.html.</summary>
    public static void UsePages(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.UseWhen(context => !IsForwarded(context.Request.Path), pages =>
        {
            pages.UseResponseCompression();
            pages.Use((context, next) =>
            {
                if (PageAt(files, context.Request.Path) is { } page)
                {
                    context.Request.Path = page;
                }

                return next(context);
            });
            pages.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SayHowLong });
        });
        app.UseRouting();
        app.MapFallback(context => NotFoundAsync(context, files));
    }

    private static bool IsForwarded(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/media");

    private static string? PageAt(IFileProvider files, PathString path)
    {
        var name = path.Value?.TrimEnd('/') ?? "";
        return Path.HasExtension(name) ? null
            : name.Length > 0 && files.GetFileInfo(name + ".html").Exists ? name + ".html"
            : files.GetFileInfo(name + "/index.html").Exists ? name + "/index.html"
            : null;
    }

    // Names carry no hash (there is no build step), so scripts and pages are asked for again and answered 304 by their ETag.
    private static void SayHowLong(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = Path.GetExtension(file.File.Name) is ".png" or ".svg" or ".webp" or ".woff2" ? "public, max-age=3600" : "no-cache";

    private static async Task NotFoundAsync(HttpContext context, IFileProvider files)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (!IsForwarded(context.Request.Path) && files.GetFileInfo("not-found.html") is { Exists: true } page)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(page, context.RequestAborted);
        }
    }
}
