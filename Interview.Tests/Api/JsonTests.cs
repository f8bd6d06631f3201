using System.Net;
using System.Text;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class JsonTests : IClassFixture<RunningApi>
{
    private const string Canary = "canary-7f3a";
    private static readonly string Resume = Guid.NewGuid().ToString();

    private readonly RunningApi _api;

    public JsonTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    public static TheoryData<string, string> BadBodies => new()
    {
        { "B-J01", "" }, { "B-J01", "null" }, { "B-J01", "[]" }, { "B-J01", "\"x\"" }, { "B-J01", "7" },
        { "B-J02", $$"""{"resumeId":"{{Resume}}","locale":"ko" """ },
        { "B-J02", $$"""{"resumeId":"{{Resume}}","locale":"ko",}""" },
        { "B-J02", $$"""{"resumeId":"{{Resume}}",/* {{Canary}} */"locale":"ko"}""" },
        { "B-J03", $$"""{"resumeId":"{{Resume}}","locale":"ko","locale":"en"}""" },
        { "B-J04", $$"""{"resumeId":"{{Resume}}","locale":"ko","role":"operator"}""" },
        { "B-J04", $$"""{"resumeId":"{{Resume}}","locale":"ko","ownerId":"{{Canary}}"}""" },
        { "B-J04", $$"""{"resumeId":"{{Resume}}","locale":"ko","score":100}""" },
        { "B-J04", $$"""{"resumeId":"{{Resume}}","locale":"ko","status":"completed"}""" },
        { "B-J04", $$"""{"ResumeId":"{{Resume}}","locale":"ko"}""" },
        { "B-J05", new string('[', 65) + new string(']', 65) },
        { "B-J05", $$"""{"resumeId":"{{Resume}}","locale":{{new string('[', 20_000)}}""" },
        { "B-J06", """{"resumeId":1e400,"locale":"ko"}""" },
        { "B-J06", """{"resumeId":99999999999999999999,"locale":"ko"}""" },
        { "B-J06", $$"""{"resumeId":"{{Resume}}","locale":7}""" },
        { "B-J07", """{"resumeId":"2026-02-30","locale":"ko"}""" },
        { "B-J08", $$"""{"resumeId":"{{Resume}}","locale":"ko","targetRole":"a\u0000b"}""" },
        { "B-J08", $$"""{"resumeId":"{{Resume}}","locale":"ko","targetRole":"a\ud800b"}""" },
        { "B-J08", $$"""{"resumeId":"{{Resume}}","locale":"ko","targetRole":"\u202egnp.exe"}""" },
        { "B-J08", $$"""{"resumeId":"{{Resume}}","locale":"ko","targetRole":"{{new string('가', 121)}}"}""" },
        { "B-J08", $$"""{"resumeId":"{{Resume}}","locale":"ko","targetRole":" "}""" },
        { "B-J09", $$"""{"resumeId":"{{Resume}}","locale":"{{Canary}}"}""" },
        { "B-J09", $$"""{"resumeId":"{{Resume}}","locale":"ko","scenario":"{{Canary}}"}""" },
        { "missing", """{"locale":"ko"}""" },
        { "missing", $$"""{"resumeId":"{{Resume}}","locale":null}""" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    [Trait("BadInput", "B-J01"), Trait("BadInput", "B-J02"), Trait("BadInput", "B-J03"), Trait("BadInput", "B-J04"), Trait("BadInput", "B-J05")]
    [Trait("BadInput", "B-J06"), Trait("BadInput", "B-J07"), Trait("BadInput", "B-J08"), Trait("BadInput", "B-J09"), Trait("Acceptance", "F-02"), Trait("Acceptance", "F-03")]
    public async Task A_body_of_another_shape_is_refused_and_not_repeated(string id, string body)
    {
        using var person = await _api.PersonAsync();

        var reply = await person.PostTextAsync("/api/interviews", body);

        Assert.True(reply.Status == HttpStatusCode.BadRequest, $"{id}: {reply}");
        Assert.Equal("request.invalid", reply.Code);
        Assert.Equal("application/problem+json", reply.ContentHeaders.ContentType?.MediaType);
        Assert.DoesNotContain(Canary, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("BadInput", "B-J02")]
    public async Task Another_encoding_is_refused()
    {
        using var person = await _api.PersonAsync();
        var body = $$"""{"resumeId":"{{Resume}}","locale":"ko"}""";

        var utf16 = await person.PostBytesAsync("/api/interviews", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(body)]);
        var invalid = await person.PostBytesAsync("/api/interviews", [.. Encoding.UTF8.GetBytes("""{"resumeId":"x","locale":"""), 0xC3, 0x28, (byte)'"', (byte)'}']);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (utf16.Status, invalid.Status));
    }

    [Fact]
    [Trait("BadInput", "B-J08"), Trait("Acceptance", "B-03")]
    public async Task Hangul_in_pieces_is_kept_composed()
    {
        using var person = await _api.PersonAsync();

        var reply = await person.PatchAsync("/api/me", new { name = "김지우".Normalize(NormalizationForm.FormD) });

        Assert.Equal("김지우", reply.Body.GetProperty("name").GetString());
        Assert.Equal("김지우", await _api.ScalarAsync<string>("select name from candidates where id = $1", person.Id));
    }

    [Fact]
    [Trait("BadInput", "B-J09")]
    public async Task A_refused_shape_names_the_member()
    {
        using var person = await _api.PersonAsync();

        var reply = await person.PostTextAsync("/api/interviews", $$"""{"resumeId":"{{Resume}}","locale":"fr"}""");

        Assert.True(reply.Body.GetProperty("errors").TryGetProperty("locale", out _), reply.ToString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [Trait("BadInput", "B-J11"), Trait("BadInput", "B-A24")]
    public async Task JSON_by_another_name_is_refused(string type)
    {
        using var person = await _api.PersonAsync();

        var reply = await person.PostTextAsync("/api/interviews", $$"""{"resumeId":"{{Resume}}","locale":"ko"}""", type);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "request.unsupported_media_type"), (reply.Status, reply.Code));
    }

    [Fact]
    [Trait("BadInput", "B-J16")]
    public async Task A_body_beyond_the_limit_is_refused_before_it_is_read()
    {
        using var person = await _api.PersonAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/interviews") { Content = new ByteArrayContent(new byte[30_000_000]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.ExpectContinue = true;

        var reply = await person.SendAsync(request);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "request.too_large"), (reply.Status, reply.Code));
    }

    [Fact]
    [Trait("BadInput", "B-J16")]
    public async Task The_longest_answer_in_Korean_fits_and_one_character_more_does_not()
    {
        using var person = await _api.PersonAsync();
        var interview = await person.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(person), locale = "ko" });
        var answer = await person.PostAsync($"/api/interviews/{interview.Id}/answers", new { questionId = interview.Body.GetProperty("current").GetGuid() });
        var address = $"/api/interviews/{interview.Id}/answers/{answer.Id}/submission";

        var tooLong = await person.PostTextAsync(address, $$"""{"transcript":"{{new string('가', 20_001)}}"}""");
        var longest = await person.PostTextAsync(address, $$"""{"transcript":"{{new string('가', 20_000)}}"}""");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Accepted), (tooLong.Status, longest.Status));
    }

    [Theory]
    [InlineData("PUT", "/api/interviews", 405, "request.method_not_allowed")]
    [InlineData("TRACE", "/api/interviews", 405, "request.method_not_allowed")]
    [InlineData("GET", "/api/nowhere", 404, "not_found")]
    [InlineData("GET", "/api/interviews/../../etc/passwd", 404, "not_found")]
    [InlineData("GET", "/api/%2e%2e%2f%2e%2e%2fetc/passwd", 404, "not_found")]
    [Trait("BadInput", "B-J18"), Trait("BadInput", "B-J19")]
    public async Task What_does_not_exist_is_refused_with_a_code(string method, string path, int status, string code)
    {
        using var person = await _api.PersonAsync();

        var reply = await person.SendAsync(new HttpRequestMessage(HttpMethod.Parse(method), path));

        Assert.Equal((status, code), ((int)reply.Status, reply.Code));
    }

    [Fact]
    [Trait("BadInput", "B-J19")]
    public async Task Another_method_cannot_be_asked_for_in_a_header()
    {
        using var person = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(person);
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/resumes/{resume}");
        request.Headers.Add("X-HTTP-Method-Override", "DELETE");

        await person.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync($"/api/resumes/{resume}")).Status);
    }

    [Fact]
    [Trait("BadInput", "B-J18"), Trait("BadInput", "B-J20")]
    public async Task Bombs_in_head_and_address_are_refused_and_the_next_request_is_served()
    {
        using var person = await _api.PersonAsync();
        var large = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        large.Headers.Add("X-Large", new string('x', 100_000));
        var many = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        Enumerable.Range(0, 1_000).ToList().ForEach(i => many.Headers.Add($"X-{i}", "1"));
        var ranges = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        ranges.Headers.TryAddWithoutValidation("Range", "bytes=" + string.Join(',', Enumerable.Range(0, 1_000).Select(i => $"{i}-{i}")));

        Assert.Equal(431, (int)(await person.SendAsync(large)).Status);
        Assert.Equal(431, (int)(await person.SendAsync(many)).Status);
        Assert.Equal(414, (int)(await person.GetAsync("/api/me?" + new string('x', 16_000))).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.SendAsync(ranges)).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/api/me")).Status);
    }

    [Fact]
    [Trait("Acceptance", "F-02")]
    public async Task A_refusal_is_JSON_for_a_browser_too()
    {
        using var nobody = _api.Anonymous();
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/nowhere");
        request.Headers.Accept.ParseAdd("text/html");

        Assert.Equal("not_found", (await nobody.SendAsync(request)).Code);
    }
}
