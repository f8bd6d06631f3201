using System.Security.Cryptography;
using Interview.Core.Security;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Interview.Tests.Security;

[Trait("BadInput", "B-I05")]
public sealed class SignedUrlsTests
{
    private const string Path = "/media/audio/0198f3a0-0000-7000-8000-000000000001";
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 1, TimeSpan.Zero);

    private readonly SignedUrls _links = new(RandomNumberGenerator.GetBytes(32));

    [Fact]
    public void A_link_opens_its_path_until_it_ends()
    {
        var link = Link.Of(_links.Sign(Path, Hour, Now));

        Assert.Equal(Path, link.Path);
        Assert.Equal(SignatureState.Valid, link.Check(_links, Now));
        Assert.Equal(SignatureState.Valid, link.Check(_links, Now + Hour));
        Assert.Equal(SignatureState.Expired, link.Check(_links, Now + 1.5 * Hour));
    }

    [Fact]
    public void The_same_link_is_given_for_a_while()
    {
        var links = Enumerable.Range(0, 30).Select(minute => _links.Sign(Path, Hour, Now.AddMinutes(minute - 0.02)));

        Assert.InRange(links.Distinct().Count(), 1, 2);
    }

    [Fact]
    public void Nothing_about_a_link_can_be_changed()
    {
        var link = Link.Of(_links.Sign(Path, Hour, Now));
        var later = (long.Parse(link.Expires!) + 3600).ToString();

        Assert.All(
            new Link[]
            {
                link with { Path = Path.Replace("01", "02") },
                link with { Path = Path + "/" },
                link with { Path = Path.ToUpperInvariant() },
                link with { Path = $"{Path}\n{link.Expires}" },
                link with { Expires = later },
                link with { Expires = "0" + link.Expires },
                link with { Expires = link.Expires + " " },
                link with { Expires = "" },
                link with { Expires = null },
                link with { Expires = new string('9', 100_000) },
                link with { Signature = null },
                link with { Signature = "" },
                link with { Signature = link.Signature![..^1] },
                link with { Signature = link.Signature + "=" },
                link with { Signature = link.Signature![1..] + link.Signature[0] },
                link with { Signature = new string('A', 43) },
                link with { Signature = new string('é', 43) },
                link with { Signature = new string('A', 100_000) },
            },
            altered => Assert.Equal(SignatureState.Altered, altered.Check(_links, Now)));
    }

    [Fact]
    public void No_single_character_of_the_signature_can_be_changed()
    {
        var link = Link.Of(_links.Sign(Path, Hour, Now));
        for (var i = 0; i < link.Signature!.Length - 1; i++)
        {
            var other = link.Signature[i] == 'x' ? 'y' : 'x';
            var altered = link with { Signature = $"{link.Signature[..i]}{other}{link.Signature[(i + 1)..]}" };

            Assert.Equal(SignatureState.Altered, altered.Check(_links, Now));
        }
    }

    [Fact]
    public void Another_key_opens_nothing_and_of_an_old_forgery_nothing_is_said()
    {
        var forged = Link.Of(new SignedUrls(RandomNumberGenerator.GetBytes(32)).Sign(Path, Hour, Now));

        Assert.Equal(SignatureState.Altered, forged.Check(_links, Now));
        Assert.Equal(SignatureState.Altered, forged.Check(_links, Now.AddDays(1)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    public async Task Without_a_good_key_the_process_does_not_start_and_says_how_to_make_one(string? key)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration["Security:SigningKey"] = key;
        builder.AddSignedUrls();
        using var host = builder.Build();

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("openssl rand -base64 32", refusal.Message);
    }

    [Fact]
    public async Task With_a_key_from_the_configuration_links_open()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration["Security:SigningKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        builder.AddSignedUrls();
        using var host = builder.Build();
        await host.StartAsync();

        var links = host.Services.GetRequiredService<SignedUrls>();

        Assert.Equal(SignatureState.Valid, Link.Of(links.Sign(Path, Hour, Now)).Check(links, Now));
    }

    private sealed record Link(string Path, string? Expires, string? Signature)
    {
        public static Link Of(string url)
        {
            var query = QueryHelpers.ParseQuery(url[url.IndexOf('?')..]);
            return new(url[..url.IndexOf('?')], query["expires"], query["signature"]);
        }

        public SignatureState Check(SignedUrls links, DateTimeOffset now) => links.Check(Path, Expires, Signature, now);
    }
}
