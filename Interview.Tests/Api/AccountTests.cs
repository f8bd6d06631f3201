using System.Diagnostics;
using System.Net;
using Interview.Api.Security;
using Interview.Core.Security;
using Interview.Tests.Servers;
using Microsoft.Extensions.Configuration;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class AccountTests : IClassFixture<RunningApi>
{
    private const string Password = "correct horse battery";

    private readonly RunningApi _api;

    public AccountTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    [Trait("BadInput", "B-A01"), Trait("Goal", "G26")]
    public async Task After_ten_wrong_passwords_even_the_right_one_waits()
    {
        var email = await SignedUpAsync();
        using var guesser = _api.Anonymous();

        var told = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            told.Add((await guesser.PostAsync("/api/session", new { email, password = $"wrong guess {i}" })).Code);
        }

        var right = await guesser.PostAsync("/api/session", new { email, password = Password });
        Assert.All(told, code => Assert.Equal("session.wrong_credentials", code));
        Assert.Equal((HttpStatusCode.TooManyRequests, "request.too_many"), (right.Status, right.Code));
        Assert.True(right.Headers.RetryAfter?.Delta > TimeSpan.Zero);
    }

    [Fact]
    [Trait("BadInput", "B-A01"), Trait("Goal", "G26")]
    public async Task Signing_in_often_locks_nobody_out()
    {
        var email = await SignedUpAsync();
        using var person = _api.Anonymous();

        for (var i = 0; i < 15; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await person.PostAsync("/api/session", new { email, password = Password })).Status);
        }
    }

    [Fact]
    [Trait("BadInput", "B-A25"), Trait("Fault", "F57")]
    public async Task A_made_up_address_before_the_gateways_does_not_begin_a_new_count()
    {
        var email = await SignedUpAsync();
        using var guesser = _api.Anonymous();

        var last = HttpStatusCode.OK;
        for (var i = 0; i < 11; i++)
        {
            // What the client claims stands first; what the gateway saw stands last. A /64 is one household.
            last = (await guesser.SendAsync(SignIn(email, "wrong guess", $"10.9.8.{i}, 2001:db8:1:2::{i:x}"))).Status;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        Assert.Equal(HttpStatusCode.OK, (await guesser.SendAsync(SignIn(email, Password, "2001:db8:1:3::1"))).Status);
    }

    [Fact]
    [Trait("BadInput", "B-A01"), Trait("Goal", "G26")]
    public async Task An_unknown_address_is_told_the_same_after_about_as_long()
    {
        var email = await SignedUpAsync();
        using var guesser = _api.Anonymous();
        var known = new List<double>();
        var unknown = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            known.Add(await TimeAsync(email));
            unknown.Add(await TimeAsync($"{Guid.NewGuid():N}@example.org"));
        }

        Assert.InRange(unknown.Order().ElementAt(2) / known.Order().ElementAt(2), 0.5, 2.0);

        async Task<double> TimeAsync(string address)
        {
            var started = Stopwatch.GetTimestamp();
            var reply = await guesser.PostAsync("/api/session", new { email = address, password = "wrong guess" });
            Assert.Equal((HttpStatusCode.Unauthorized, "session.wrong_credentials"), (reply.Status, reply.Code));
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
    }

    [Fact]
    [Trait("BadInput", "B-A03"), Trait("BadInput", "B-A04")]
    public async Task One_address_is_one_account_however_it_is_written()
    {
        var email = await SignedUpAsync();
        using var second = _api.Anonymous();

        foreach (var form in new[] { email, email.ToUpperInvariant(), $" {email} ", email.Replace('e', 'ｅ') })
        {
            var reply = await second.PostAsync("/api/accounts", new { email = form, password = Password, name = "Kim", locale = "ko" });
            Assert.Equal((HttpStatusCode.Conflict, "account.exists"), (reply.Status, reply.Code));
        }

        Assert.Equal(HttpStatusCode.OK, (await second.PostAsync("/api/session", new { email = email.ToUpperInvariant(), password = Password })).Status);
    }

    [Theory]
    [InlineData("no-at.example.org")]
    [InlineData("two@at@example.org")]
    [InlineData("in side@example.org")]
    [InlineData("someone@localhost")]
    [InlineData("hid\u200bden@example.org")]
    [InlineData("")]
    [Trait("BadInput", "B-A04")]
    public async Task What_is_no_address_makes_no_account(string email)
    {
        using var person = _api.Anonymous();

        var reply = await person.PostAsync("/api/accounts", new { email, password = Password, name = "Kim", locale = "ko" });

        Assert.Equal((HttpStatusCode.BadRequest, "request.invalid"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData(7, HttpStatusCode.BadRequest)]
    [InlineData(8, HttpStatusCode.Created)]
    [InlineData(64, HttpStatusCode.Created)]
    [InlineData(128, HttpStatusCode.Created)]
    [InlineData(129, HttpStatusCode.BadRequest)]
    [InlineData(10_000, HttpStatusCode.BadRequest)]
    [Trait("BadInput", "B-A05")]
    public async Task A_password_has_8_to_128_characters(int length, HttpStatusCode expected)
    {
        using var person = _api.Anonymous();
        var password = string.Concat(Enumerable.Range(0, length).Select(i => (char)('가' + (i * 37 % 5_000))));

        var reply = await person.PostAsync("/api/accounts", new { email = $"{Guid.NewGuid():N}@example.org", password, name = "Kim", locale = "ko" });

        Assert.Equal(expected, reply.Status);
    }

    [Theory]
    [InlineData("  spaces at both ends  ")]
    [InlineData("🐘🦒🐘🦒 emoji")]
    [InlineData("한글비밀번호네모")]
    [Trait("BadInput", "B-A05")]
    public async Task A_password_may_be_of_any_characters(string password)
    {
        using var person = _api.Anonymous();
        var email = $"{Guid.NewGuid():N}@example.org";

        Assert.Equal(HttpStatusCode.Created, (await person.PostAsync("/api/accounts", new { email, password, name = "Kim", locale = "ko" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.PostAsync("/api/session", new { email, password = password.Normalize(System.Text.NormalizationForm.FormD) })).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await person.PostAsync("/api/session", new { email, password = password.Trim() + "x" })).Status);
    }

    [Fact]
    [Trait("BadInput", "B-A06")]
    public async Task A_password_that_everybody_tries_first_is_refused()
    {
        using var person = _api.Anonymous();

        var reply = await person.PostAsync("/api/accounts", new { email = $"{Guid.NewGuid():N}@example.org", password = "Passw0rd!", name = "Kim", locale = "ko" });

        Assert.Equal((HttpStatusCode.BadRequest, "request.invalid"), (reply.Status, reply.Code));
        Assert.DoesNotContain("Passw0rd", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("BadInput", "B-A07"), Trait("BadInput", "B-A08")]
    public async Task Signing_in_gives_a_new_session_and_signing_out_ends_it_for_good()
    {
        var email = await SignedUpAsync();
        using var person = _api.Anonymous();
        person.Cookies.Add(_api.Address, new Cookie("interview", SecretToken.New().Value));
        var planted = TokenOf(person);

        await person.PostAsync("/api/session", new { email, password = Password });
        var first = TokenOf(person);
        await person.PostAsync("/api/session", new { email, password = Password });
        var second = TokenOf(person);
        Assert.Equal(3, new[] { planted, first, second }.Distinct().Count());
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithAsync(first));
        Assert.Equal(HttpStatusCode.OK, await StatusWithAsync(second));

        await person.DeleteAsync("/api/session");
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithAsync(second));
    }

    [Fact]
    [Trait("BadInput", "B-A09")]
    public async Task A_cookie_of_ours_is_whole_or_nothing()
    {
        using var person = await _api.PersonAsync();
        var token = TokenOf(person);

        Assert.Equal(HttpStatusCode.OK, await StatusWithAsync(token));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithAsync(token[..^1] + (token[^1] == 'A' ? 'E' : 'A')));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithAsync(token + "A"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithAsync(new string('A', 10_000)));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithAsync("' or 1=1 --"));
    }

    [Fact]
    [Trait("BadInput", "B-A09")]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        using var person = _api.Anonymous();
        var overHttps = new HttpRequestMessage(HttpMethod.Post, "/api/accounts")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { email = $"{Guid.NewGuid():N}@example.org", password = Password, name = "Kim", locale = "ko" }),
        };
        overHttps.Headers.Add("X-Forwarded-Proto", "https");
        overHttps.Headers.Add("X-Forwarded-For", "192.0.2.1");

        var cookie = (await person.SendAsync(overHttps)).Headers.GetValues("Set-Cookie").Last();

        Assert.StartsWith("__Host-interview=", cookie, StringComparison.Ordinal);
        Assert.All(["; secure", "; httponly", "; samesite=lax", "; path=/"], attribute => Assert.Contains(attribute, cookie, StringComparison.Ordinal));
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [Trait("BadInput", "B-A24")]
    public async Task Another_site_changes_nothing(string header, string value, HttpStatusCode expected)
    {
        using var person = await _api.PersonAsync();
        var request = new HttpRequestMessage(HttpMethod.Patch, "/api/me") { Content = System.Net.Http.Json.JsonContent.Create(new { name = "Changed" }) };
        request.Headers.Add(header, value);

        Assert.Equal(expected, (await person.SendAsync(request)).Status);
        Assert.Equal(expected == HttpStatusCode.OK ? "Changed" : "Kim Jiwoo", await _api.ScalarAsync<string>("select name from candidates where id = $1", person.Id));
    }

    [Fact]
    [Trait("Acceptance", "F-02")]
    public async Task Only_the_command_makes_an_operator_and_it_counts_at_once()
    {
        using var person = await _api.PersonAsync();
        var email = (await person.GetAsync("/api/me")).Body.GetProperty("email").GetString()!;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(_api.System.Settings).Build();

        Assert.Equal(HttpStatusCode.BadRequest, (await person.PatchAsync("/api/me", new { role = "operator" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync("/api/operations/work")).Status);

        Assert.Equal(0, await OperatorCommand.RunAsync(["operator", "grant", email.ToUpperInvariant()], configuration));
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/api/operations/work")).Status);

        Assert.Equal(0, await OperatorCommand.RunAsync(["operator", "revoke", email], configuration));
        Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync("/api/operations/work")).Status);
        Assert.Equal(1, await OperatorCommand.RunAsync(["operator", "grant", "nobody@example.org"], configuration));
    }

    private async Task<string> SignedUpAsync()
    {
        using var person = _api.Anonymous();
        var email = $"{Guid.NewGuid():N}@example.org";
        Assert.Equal(HttpStatusCode.Created, (await person.PostAsync("/api/accounts", new { email, password = Password, name = "Kim", locale = "ko" })).Status);
        return email;
    }

    private string TokenOf(Visitor visitor) => visitor.Cookies.GetCookies(_api.Address)["interview"]!.Value;

    private async Task<HttpStatusCode> StatusWithAsync(string token)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = _api.Address };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", $"interview={token}");
        using var response = await http.GetAsync("/api/me", TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static HttpRequestMessage SignIn(string email, string password, string forwardedFor)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/session") { Content = System.Net.Http.Json.JsonContent.Create(new { email, password }) };
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", forwardedFor);
        return request;
    }
}

/// <summary>A Redis that is not there: the limits hold all the same.</summary>
[Trait("Needs", "Servers")]
public sealed class AccountsWithoutRedisTests : IClassFixture<AccountsWithoutRedisTests.WithoutRedis>
{
    private readonly WithoutRedis _api;

    public sealed class WithoutRedis : RunningApi
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("ConnectionStrings:redis", "127.0.0.1:25999")];
    }

    public AccountsWithoutRedisTests(WithoutRedis api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    [Trait("Goal", "G26"), Trait("Fault", "F11")]
    public async Task Wrong_passwords_are_counted_without_Redis_too()
    {
        using var guesser = _api.Anonymous();
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 11; i++)
        {
            last = (await guesser.PostAsync("/api/session", new { email = "somebody@example.org", password = "wrong guess" })).Status;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }
}

public sealed class CommonPasswordsTests
{
    [Theory]
    [InlineData("password")]
    [InlineData("Password123")]
    [InlineData("P@ssw0rd!")]
    [InlineData("qwerty1234")]
    [InlineData("1q2w3e4r5t")]
    [InlineData("12345678")]
    [InlineData("19900101")]
    [InlineData("aaaaaaaa")]
    [InlineData("abababab")]
    [InlineData("iloveyou!!")]
    [InlineData("dkssudgktpdy")]
    [InlineData("sunshine99")]
    [InlineData("jiwoo.kim1")]
    [Trait("BadInput", "B-A06")]
    public void What_everybody_tries_first_is_common(string password) => Assert.True(CommonPasswords.Contains(password, "jiwoo.kim@example.org", "Jiwoo Kim"));

    [Theory]
    [InlineData("correct horse battery")]
    [InlineData("my dog eats passwords")]
    [InlineData("xK9#mQ2$vL")]
    [InlineData("가을바람이분다구름")]
    [InlineData("monkeys write dramas")]
    public void A_phrase_of_ones_own_is_not(string password) => Assert.False(CommonPasswords.Contains(password, "jiwoo.kim@example.org", "Jiwoo Kim"));
}
