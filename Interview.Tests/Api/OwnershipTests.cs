using System.Net;
using System.Text;
using Interview.Core.Candidates;
using Interview.Tests.Servers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Api;

/// <summary>Every route, asked by its owner, by somebody else, by nobody, by an operator and by a deleted account. A route without a row here fails.</summary>
[Trait("Needs", "Servers")]
[Trait("Acceptance", "F-01")]
[Trait("BadInput", "B-I01")]
[Trait("Goal", "G19")]
[Trait("Goal", "G25")]
public sealed class OwnershipTests : IClassFixture<RunningApi>
{
    private readonly RunningApi _api;

    public OwnershipTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    /// <summary>Who may use a route, and what its owner is told.</summary>
    private enum Use
    {
        Anybody,
        Themselves,
        Owner,
        Operators,
    }

    private sealed record Row(Use By, HttpStatusCode Told, Func<Belongings, HttpRequestMessage> Ask);

    private sealed record Belongings(Guid Resume, Guid Interview, Guid Question, Guid Answer);

    private static readonly Dictionary<string, Row> Rows = new()
    {
        ["POST /api/accounts"] = new(Use.Anybody, HttpStatusCode.BadRequest, _ => Json(HttpMethod.Post, "/api/accounts", "{}")),
        ["POST /api/session/"] = new(Use.Anybody, HttpStatusCode.BadRequest, _ => Json(HttpMethod.Post, "/api/session", "{}")),
        ["DELETE /api/session/"] = new(Use.Anybody, HttpStatusCode.NoContent, _ => new(HttpMethod.Delete, "/api/session")),
        ["GET /api/openapi.json"] = new(Use.Anybody, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/openapi.json")),
        ["GET /api/me/"] = new(Use.Themselves, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/me")),
        ["PATCH /api/me/"] = new(Use.Themselves, HttpStatusCode.OK, _ => Json(HttpMethod.Patch, "/api/me", """{"name":"Lee Haneul"}""")),
        ["DELETE /api/me/"] = new(Use.Themselves, HttpStatusCode.Unauthorized, _ => Json(HttpMethod.Delete, "/api/me", """{"password":"not mine"}""")),
        ["GET /api/me/export"] = new(Use.Themselves, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/me/export")),
        ["GET /api/news"] = new(Use.Themselves, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/news")),
        ["GET /api/interview-choices"] = new(Use.Themselves, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/interview-choices")),
        ["GET /api/scenarios"] = new(Use.Themselves, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/scenarios")),
        ["GET /api/resumes/"] = new(Use.Themselves, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/resumes")),
        ["POST /api/resumes/"] = new(Use.Themselves, HttpStatusCode.Accepted, _ => Form("/api/resumes")),
        ["GET /api/resumes/{id:guid}"] = new(Use.Owner, HttpStatusCode.OK, b => new(HttpMethod.Get, $"/api/resumes/{b.Resume}")),
        ["GET /api/resumes/{id:guid}/source"] = new(Use.Owner, HttpStatusCode.OK, b => new(HttpMethod.Get, $"/api/resumes/{b.Resume}/source")),
        ["GET /api/resumes/{id:guid}/pages/{number:int}"] = new(Use.Owner, HttpStatusCode.OK, b => new(HttpMethod.Get, $"/api/resumes/{b.Resume}/pages/1")),
        ["PATCH /api/resumes/{id:guid}/profile"] = new(Use.Owner, HttpStatusCode.OK, b => Json(HttpMethod.Patch, $"/api/resumes/{b.Resume}/profile", """{"targetRole":"data engineer"}""")),
        ["POST /api/resumes/{id:guid}/reading"] = new(Use.Owner, HttpStatusCode.Accepted, b => new(HttpMethod.Post, $"/api/resumes/{b.Resume}/reading")),
        ["POST /api/resumes/{id:guid}/cancellation"] = new(Use.Owner, HttpStatusCode.Accepted, b => new(HttpMethod.Post, $"/api/resumes/{b.Resume}/cancellation")),
        ["POST /api/resumes/{id:guid}/password"] = new(Use.Owner, HttpStatusCode.Conflict, b => Json(HttpMethod.Post, $"/api/resumes/{b.Resume}/password", """{"password":"not needed here"}""")),
        ["GET /api/resumes/{id:guid}/passages"] = new(Use.Owner, HttpStatusCode.OK, b => new(HttpMethod.Get, $"/api/resumes/{b.Resume}/passages?query=latency")),
        ["GET /api/resumes/{id:guid}/claims"] = new(Use.Owner, HttpStatusCode.OK, b => new(HttpMethod.Get, $"/api/resumes/{b.Resume}/claims")),
        ["DELETE /api/resumes/{id:guid}"] = new(Use.Owner, HttpStatusCode.NoContent, b => new(HttpMethod.Delete, $"/api/resumes/{b.Resume}")),
        ["GET /api/interviews/"] = new(Use.Themselves, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/interviews")),
        ["POST /api/interviews/"] = new(Use.Owner, HttpStatusCode.Created, b => Json(HttpMethod.Post, "/api/interviews", $$"""{"resumeId":"{{b.Resume}}","locale":"ko"}""")),
        ["GET /api/interviews/{id:guid}"] = new(Use.Owner, HttpStatusCode.OK, b => new(HttpMethod.Get, $"/api/interviews/{b.Interview}")),
        ["DELETE /api/interviews/{id:guid}"] = new(Use.Owner, HttpStatusCode.NoContent, b => new(HttpMethod.Delete, $"/api/interviews/{b.Interview}")),
        ["POST /api/interviews/{id:guid}/answers/"] = new(Use.Owner, HttpStatusCode.OK, b => Json(HttpMethod.Post, $"/api/interviews/{b.Interview}/answers", $$"""{"questionId":"{{b.Question}}"}""")),
        ["POST /api/interviews/{id:guid}/answers/{answerId:guid}/submission"] =
            new(Use.Owner, HttpStatusCode.Accepted, b => Json(HttpMethod.Post, $"/api/interviews/{b.Interview}/answers/{b.Answer}/submission", """{"transcript":"I did."}""")),
        ["POST /api/interviews/{id:guid}/completion"] = new(Use.Owner, HttpStatusCode.Conflict, b => new(HttpMethod.Post, $"/api/interviews/{b.Interview}/completion")),
        ["GET /api/interviews/{id:guid}/report/"] = new(Use.Owner, HttpStatusCode.Conflict, b => new(HttpMethod.Get, $"/api/interviews/{b.Interview}/report")),
        ["GET /api/interviews/{id:guid}/report/export"] = new(Use.Owner, HttpStatusCode.Conflict, b => new(HttpMethod.Get, $"/api/interviews/{b.Interview}/report/export")),
        ["GET /api/interviews/{id:guid}/report/comparison"] = new(Use.Owner, HttpStatusCode.Conflict, b => new(HttpMethod.Get, $"/api/interviews/{b.Interview}/report/comparison")),
        ["GET /api/interviews/{id:guid}/shares/"] = new(Use.Owner, HttpStatusCode.OK, b => new(HttpMethod.Get, $"/api/interviews/{b.Interview}/shares")),
        ["POST /api/interviews/{id:guid}/shares/"] = new(Use.Owner, HttpStatusCode.Conflict, b => Json(HttpMethod.Post, $"/api/interviews/{b.Interview}/shares", """{"days":7}""")),
        ["DELETE /api/interviews/{id:guid}/shares/{shareId:guid}"] = new(Use.Owner, HttpStatusCode.NotFound, b => new(HttpMethod.Delete, $"/api/interviews/{b.Interview}/shares/{Guid.NewGuid()}")),
        ["POST /api/shared-reports"] = new(Use.Anybody, HttpStatusCode.NotFound, _ => Json(HttpMethod.Post, "/api/shared-reports", """{"token":"guessed"}""")),
        ["GET /api/operations/reports/"] = new(Use.Operators, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/operations/reports")),
        ["GET /api/operations/reports/{id:guid}"] = new(Use.Operators, HttpStatusCode.NotFound, b => new(HttpMethod.Get, $"/api/operations/reports/{b.Interview}")),
        ["POST /api/operations/reports/{id:guid}/overrides"] = new(Use.Operators, HttpStatusCode.NotFound, b => Json(HttpMethod.Post, $"/api/operations/reports/{b.Interview}/overrides",
            """{"stage":"intro","criterion":"structure","level":5,"reason":"Seen.","version":0,"report":"x"}""")),
        ["POST /api/operations/reports/{id:guid}/signature"] = new(Use.Operators, HttpStatusCode.NotFound, b => Json(HttpMethod.Post, $"/api/operations/reports/{b.Interview}/signature", """{"version":0,"report":"x"}""")),
        ["GET /api/operations/reports/{id:guid}/appeal"] = new(Use.Operators, HttpStatusCode.NotFound, b => new(HttpMethod.Get, $"/api/operations/reports/{b.Interview}/appeal")),
        ["GET /api/operations/status"] = new(Use.Operators, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/operations/status")),
        ["GET /api/operations/work"] = new(Use.Operators, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/operations/work")),
        ["POST /api/operations/work/{id:guid}/replay"] = new(Use.Operators, HttpStatusCode.NotFound, _ => new(HttpMethod.Post, $"/api/operations/work/{Guid.NewGuid()}/replay")),
        ["GET /api/operations/calibration"] = new(Use.Operators, HttpStatusCode.OK, _ => new(HttpMethod.Get, "/api/operations/calibration")),
        ["POST /api/operations/evaluations"] = new(Use.Operators, HttpStatusCode.OK, _ => Json(HttpMethod.Post, "/api/operations/evaluations",
            """{"question":"Why us?","answer":"Because I built the same.","role":"backend engineer","stage":"motivation","locale":"en"}""")),
    };

    public static TheoryData<string> Routes => [.. Rows.Keys];

    [Fact]
    public void Every_route_has_a_row()
    {
        var routes = _api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal))
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        Assert.Equal(Rows.Keys.Order(StringComparer.Ordinal), routes.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_route_serves_whom_it_belongs_to_and_nobody_else(string route)
    {
        var row = Rows[route];
        using var owner = await _api.PersonAsync();
        using var other = await _api.PersonAsync();
        using var nobody = _api.Anonymous();
        using var @operator = await _api.PersonAsync(CandidateRole.Operator);
        using var deleted = await _api.PersonAsync();
        await _api.ExecuteAsync("delete from candidates where id = $1", deleted.Id);
        var belongings = await BelongingsOfAsync(owner);

        var told = new[] { other, nobody, @operator, deleted, owner }.Select(visitor => StatusAsync(visitor, row.Ask(belongings)));

        const HttpStatusCode NotYours = HttpStatusCode.NotFound, WhoAreYou = HttpStatusCode.Unauthorized, No = HttpStatusCode.Forbidden;
        HttpStatusCode[] expected = row.By switch
        {
            Use.Anybody => [row.Told, row.Told, row.Told, row.Told, row.Told],
            Use.Themselves => [row.Told, WhoAreYou, row.Told, WhoAreYou, row.Told],
            Use.Owner => [NotYours, WhoAreYou, NotYours, WhoAreYou, row.Told],
            _ => [No, WhoAreYou, row.Told, WhoAreYou, No],
        };
        var statuses = new List<HttpStatusCode>();
        foreach (var status in told)
        {
            statuses.Add(await status);
        }

        Assert.Equal(expected, statuses);
    }

    [Fact]
    [Trait("BadInput", "B-I03")]
    public async Task An_answer_is_not_found_through_another_interview_of_the_same_person()
    {
        using var owner = await _api.PersonAsync();
        var one = await BelongingsOfAsync(owner);
        var two = await BelongingsOfAsync(owner);

        var submitted = await owner.PostAsync($"/api/interviews/{one.Interview}/answers/{two.Answer}/submission", new { transcript = "I did." });
        var opened = await owner.PostAsync($"/api/interviews/{one.Interview}/answers", new { questionId = two.Question });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (submitted.Status, opened.Status));
    }

    [Theory]
    [Trait("BadInput", "B-I10")]
    [InlineData("{0:B}")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("c232ab00-9414-11ec-b3c8-9e6bdeced846")]
    [InlineData("0123456789012345678901234567890123")]
    [InlineData("..%2f..%2fme")]
    [InlineData("%2e%2e")]
    [InlineData("1")]
    [InlineData("%00")]
    public async Task Other_forms_of_an_id_find_nothing(string form)
    {
        using var stranger = await _api.PersonAsync();
        using var owner = await _api.PersonAsync();
        var interview = (await BelongingsOfAsync(owner)).Interview;

        var reply = await stranger.GetAsync($"/api/interviews/{string.Format(System.Globalization.CultureInfo.InvariantCulture, form, interview)}");

        Assert.Contains(reply.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Theory]
    [Trait("BadInput", "B-I10")]
    [InlineData("{0:B}")]
    [InlineData("{0:N}x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("c232ab00-9414-11ec-b3c8-9e6bdeced846")]
    [InlineData("0123456789012345678901234567890123")]
    [InlineData("..%2f..%2fme")]
    [InlineData("1")]
    [InlineData("%00")]
    public async Task Other_forms_of_a_resumes_id_find_nothing_on_any_route(string form)
    {
        using var stranger = await _api.PersonAsync();
        using var owner = await _api.PersonAsync();
        var id = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, await _api.ResumeAsync(owner));

        foreach (var (method, rest, body) in new[] { (HttpMethod.Get, "", ""), (HttpMethod.Get, "/passages?query=latency", ""), (HttpMethod.Post, "/reading", ""), (HttpMethod.Post, "/password", """{"password":"x"}"""), (HttpMethod.Delete, "", "") })
        {
            var reply = await stranger.SendAsync(new(method, $"/api/resumes/{id}{rest}") { Content = body.Length == 0 ? null : new StringContent(body, Encoding.UTF8, "application/json") });
            Assert.True(reply.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed, $"{method} {id}{rest}: {reply.Status}");
        }
    }

    [Fact]
    [Trait("BadInput", "B-I02")]
    public async Task A_foreign_resume_reads_exactly_as_one_that_never_was()
    {
        using var stranger = await _api.PersonAsync();
        using var owner = await _api.PersonAsync();
        var foreign = await _api.ResumeAsync(owner);

        // What is said, but for the trace's number; the next id after a known one tells nothing either.
        async Task<string> Said(Guid id, string rest) => System.Text.RegularExpressions.Regex.Replace((await stranger.GetAsync($"/api/resumes/{id}{rest}")).Text, "\"traceId\":\"[^\"]*\"", "");
        foreach (var rest in new[] { "", "/passages?query=latency" })
        {
            Assert.Equal(await Said(Guid.CreateVersion7(), rest), await Said(foreign, rest));
        }
    }

    [Fact]
    [Trait("BadInput", "B-I10")]
    public async Task Capitals_in_an_id_are_the_same_id()
    {
        using var owner = await _api.PersonAsync();
        var interview = (await BelongingsOfAsync(owner)).Interview;

        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync($"/api/interviews/{interview.ToString().ToUpperInvariant()}")).Status);
    }

    [Theory]
    [Trait("BadInput", "B-I11")]
    [InlineData("query[]=latency")]
    [InlineData("query=latency&limit=1&limit=2")]
    [InlineData("query=latency&limit=0")]
    [InlineData("query=latency&limit=-1")]
    [InlineData("query=latency&limit=999999999999")]
    [InlineData("query=latency&limit=ten")]
    [InlineData("query=")]
    [InlineData("query=%00")]
    [InlineData("")]
    [Trait("BadInput", "B-J10")]
    public async Task A_search_with_doubled_or_senseless_parameters_is_refused(string query)
    {
        using var owner = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(owner);

        var reply = await owner.GetAsync($"/api/resumes/{resume}/passages?{query}");

        Assert.Equal((HttpStatusCode.BadRequest, "request.invalid"), (reply.Status, reply.Code));
    }

    private async Task<Belongings> BelongingsOfAsync(Visitor owner)
    {
        var resume = await _api.ResumeAsync(owner);
        await _api.DrawPageAsync(resume, [0x89, .. "PNG\r\n\x1a\n...."u8]);
        var interview = await owner.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" });
        Assert.Equal(HttpStatusCode.Created, interview.Status);
        var question = interview.Body.GetProperty("current").GetGuid();
        var answer = await owner.PostAsync($"/api/interviews/{interview.Id}/answers", new { questionId = question });
        return new(resume, interview.Id, question, answer.Id);
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, HttpRequestMessage request)
    {
        using var response = await visitor.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        // G25: on every route, whoever asks and whatever comes of it. A page's picture alone may be kept, by its owner's browser, which asks each time.
        var mayBeKept = request.RequestUri!.ToString().Contains("/pages/", StringComparison.Ordinal) && response.IsSuccessStatusCode;
        Assert.True(mayBeKept ? response.Headers.CacheControl is { Private: true, NoCache: true } : response.Headers.CacheControl?.NoStore, $"{request.RequestUri} may be cached");
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        return response.StatusCode;
    }

    private static HttpRequestMessage Json(HttpMethod method, string path, string body) => new(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static HttpRequestMessage Form(string path) =>
        new(HttpMethod.Post, path) { Content = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.7"u8.ToArray()), "file", "resume.pdf" } } };
}
