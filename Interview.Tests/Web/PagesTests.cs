using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Interview.Tests.Servers;

namespace Interview.Tests.Web;

public sealed partial class PagesTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "Interview.Web", "wwwroot");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/resumes")]
    [InlineData("/resumes/")]
    [InlineData("/resumes/profile?id=1")]
    [InlineData("/interviews/new")]
    [InlineData("/room?id=1")]
    [InlineData("/account/sign-in?returnTo=%2Froom")]
    public async Task A_page_has_an_address_without_html(string address)
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.Client.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/lib")]
    [InlineData("/lib/")]
    [InlineData("/lib/words")]
    [InlineData("/nowhere")]
    public async Task A_folder_or_an_unknown_address_shows_the_lost_page(string address)
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.Client.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<lost-page>", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_browser_has_already_is_not_sent_again()
    {
        await using var site = await TestSite.StartAsync();
        using var first = await site.Client.GetAsync("/lib/view.js", Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/lib/view.js");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await site.Client.SendAsync(again, Cancellation);

        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Text_travels_compressed()
    {
        await using var site = await TestSite.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lib/base.css");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.True((await response.Content.ReadAsByteArrayAsync(Cancellation)).Length < new FileInfo(Path.Combine(Root, "lib/base.css")).Length / 2);
    }

    [Fact]
    public void Colours_and_sizes_stand_in_tokens_alone()
    {
        var strays =
            from file in Directory.EnumerateFiles(Root, "*.css", SearchOption.AllDirectories)
            where Path.GetFileName(file) != "tokens.css"
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith('@') && !line.Contains("--text-", StringComparison.Ordinal) && StraySize().IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(strays);
    }

    [Fact]
    public void No_page_holds_a_script_a_style_or_a_foreign_address_of_its_own()
    {
        var inline =
            from file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".html" or ".js"
            let text = File.ReadAllText(file)
            where InlineCode().IsMatch(text)
            select Path.GetFileName(file);

        Assert.Empty(inline);
    }

    // Colours by number or name, and lengths in px or rem; em and fr speak of what surrounds them.
    [GeneratedRegex(@"#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|light-dark)\(|\b\d*\.?\d+(px|rem)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StraySize();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=""|(?:src|href|from|import\()\s*=?\s*['""](?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();
}
