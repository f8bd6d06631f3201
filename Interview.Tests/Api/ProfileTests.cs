using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Interview.Core.Resumes;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

/// <summary>A profile beside its source: what is shown, what may be set right, and what is refused.</summary>
[Trait("Needs", "Servers")]
public sealed class ProfileTests : IClassFixture<RunningApi>
{
    private static readonly Place First = new(1, 3);

    private readonly RunningApi _api;

    public ProfileTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    [Trait("Acceptance", "B-03"), Trait("Acceptance", "B-04")]
    public async Task Every_field_says_where_it_was_read_whether_it_was_set_right_and_what_was_read()
    {
        using var person = await _api.PersonAsync();
        var id = await ResumeAsync(person);

        var reply = await person.PatchAsync($"/api/resumes/{id}/profile", new
        {
            name = "김지우", targetRole = "데이터 엔지니어", targetCompany = "", email = "jiwoo@example.org", phone = "010-1234-5678", summary = "두 줄\n요약", skills = new[] { "C#", "Go" },
            entries = new object[]
            {
                new { id = "experience-1-3", entry = new { title = "Payment platform", organisation = "Acme", role = "lead", period = "2021.03 ~ 2024.01", claims = new[] { "Cut the latency", "Hired two" } } },
                new { section = "awards", key = Guid.NewGuid(), entry = new { title = "Hackathon" } },
            },
            essays = new object[] { new { key = Guid.NewGuid(), essay = new { question = "지원동기", answer = "첫째.\n둘째." } } },
        });

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        var (resume, profile) = (reply.Body, reply.Body.GetProperty("profile"));
        Assert.Equal("김지우", profile.GetProperty("header").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, profile.GetProperty("header").GetProperty("targetCompany").ValueKind);
        Assert.Equal("두 줄\n요약", profile.GetProperty("summary").GetString());
        Assert.Equal(("데이터 엔지니어", "candidate"), (resume.GetProperty("targetRole").GetString(), resume.GetProperty("targetRoleSource").GetString()));
        Assert.Equal(["header.name: Kim Jiwoo", "header.targetRole: backend engineer", "header.targetCompany: Acme", "contact.email: ", "contact.phone: ", "summary: ", "skills: C#, PostgreSQL"], Corrected(resume));
        var entry = profile.GetProperty("experience")[0];
        Assert.Equal(("Payment platform", "changed", "Order platform"), (Text(entry, "title"), Text(entry, "correction"), Text(entry.GetProperty("read"), "title")));
        Assert.Equal(3, entry.GetProperty("place").GetProperty("line").GetInt32());
        var award = profile.GetProperty("awards")[0];
        Assert.Equal(("added", JsonValueKind.Null, JsonValueKind.Null), (Text(award, "correction"), award.GetProperty("place").ValueKind, award.GetProperty("read").ValueKind));
        var origin = resume.GetProperty("origins").EnumerateArray().Single(one => Text(one, "field") == "experience[0].title");
        Assert.Equal((1, 3, 1.0), (origin.GetProperty("place").GetProperty("page").GetInt32(), origin.GetProperty("place").GetProperty("line").GetInt32(), origin.GetProperty("confidence").GetDouble()));
    }

    [Fact]
    public async Task What_was_set_right_goes_back_to_what_was_read()
    {
        using var person = await _api.PersonAsync();
        var id = await ResumeAsync(person);
        await person.PatchAsync($"/api/resumes/{id}/profile", new { name = "Somebody", entries = new object[] { new { id = "experience-1-3", entry = (object?)null } } });
        var removed = (await person.GetAsync($"/api/resumes/{id}")).Body;

        var undone = (await person.PatchAsync($"/api/resumes/{id}/profile", new { undo = new[] { "header.name", "experience-1-3" } })).Body;

        Assert.Equal((0, "Order platform"), (removed.GetProperty("profile").GetProperty("experience").GetArrayLength(), Text(removed.GetProperty("removed")[0], "title")));
        Assert.Equal("Kim Jiwoo", Text(undone.GetProperty("profile").GetProperty("header"), "name"));
        Assert.Equal("Order platform", Text(undone.GetProperty("profile").GetProperty("experience")[0], "title"));
        Assert.Equal((0, 0), (undone.GetProperty("corrected").GetArrayLength(), undone.GetProperty("removed").GetArrayLength()));
    }

    [Fact]
    [Trait("Acceptance", "C-02")]
    public async Task A_running_interview_keeps_the_profile_it_began_with()
    {
        using var person = await _api.PersonAsync();
        var id = await ResumeAsync(person);
        var interview = await person.PostAsync("/api/interviews", new { resumeId = id, locale = "en" });
        var before = await _api.ScalarAsync<string>("select snapshot::text from interviews where id = $1", interview.Id);

        await person.PatchAsync($"/api/resumes/{id}/profile", new { targetRole = "designer", skills = new[] { "Figma" }, entries = new object[] { new { id = "experience-1-3", entry = (object?)null } } });

        Assert.Equal(before, await _api.ScalarAsync<string>("select snapshot::text from interviews where id = $1", interview.Id));
        Assert.Contains("Order platform", before, StringComparison.Ordinal);
        Assert.Equal("backend engineer", Text((await person.GetAsync($"/api/interviews/{interview.Id}")).Body, "targetRole"));
    }

    [Fact]
    [Trait("Acceptance", "C-01")]
    public async Task Of_several_roles_the_resume_names_the_candidate_chooses_one_and_it_is_the_resumes()
    {
        using var person = await _api.PersonAsync();
        var id = await ResumeAsync(person, "backend engineer", "security engineer");

        var shown = (await person.GetAsync($"/api/resumes/{id}")).Body;
        var chosen = (await person.PostAsync("/api/interviews", new { resumeId = id, locale = "en", targetRole = "Security engineer" })).Body;
        var foreign = (await person.PostAsync("/api/interviews", new { resumeId = id, locale = "en", targetRole = "chef" })).Body;

        Assert.Equal(["backend engineer", "security engineer"], shown.GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
        Assert.Equal(("Security engineer", "resume"), (Text(chosen, "targetRole"), Text(chosen, "targetRoleSource")));
        Assert.Equal(("backend engineer", "resume"), (Text(foreign, "targetRole"), Text(foreign, "targetRoleSource")));
    }

    [Fact]
    [Trait("Acceptance", "B-03"), Trait("BadInput", "B-J08")]
    public async Task Hangul_in_pieces_is_composed_in_every_correction()
    {
        using var person = await _api.PersonAsync();
        var id = await ResumeAsync(person);

        await person.PatchAsync($"/api/resumes/{id}/profile", new { name = "김지우".Normalize(NormalizationForm.FormD), entries = new object[] { new { id = "experience-1-3", entry = new { title = "결제", claims = new[] { "줄였다".Normalize(NormalizationForm.FormD) } } } } });

        var kept = await _api.ScalarAsync<string>("select corrections::text from resumes where id = $1", id);
        Assert.Contains("김지우", kept, StringComparison.Ordinal);
        Assert.Contains("줄였다", kept, StringComparison.Ordinal);
        Assert.True(kept.IsNormalized());
    }

    [Fact]
    [Trait("BadInput", "B-T10")]
    public async Task A_resume_in_another_name_asks_once_and_merges_nothing()
    {
        using var person = await _api.PersonAsync();
        var id = await ResumeAsync(person);
        await _api.ExecuteAsync("update candidates set name = 'Park Doyun' where id = $1", person.Id);

        var asked = (await person.GetAsync($"/api/resumes/{id}")).Body;
        var answered = (await person.PatchAsync($"/api/resumes/{id}/profile", new { name = "Kim Jiwoo" })).Body;

        Assert.Equal(["resume.other_name"], asked.GetProperty("notes").EnumerateArray().Select(note => Text(note, "code")));
        Assert.Contains("Park Doyun", Text(asked.GetProperty("notes")[0], "message"), StringComparison.Ordinal);
        Assert.Equal(0, answered.GetProperty("notes").GetArrayLength());
        Assert.Equal(("Kim Jiwoo", "Park Doyun"), (Text(answered.GetProperty("profile").GetProperty("header"), "name"), Text((await person.GetAsync("/api/me")).Body, "name")));
    }

    public static TheoryData<string, string> BadCorrections => new()
    {
        { "unknown member", """{"score":100}""" },
        { "unknown member of an entry", """{"entries":[{"id":"experience-1-3","entry":{"title":"x","place":{"page":1,"line":1}}}]}""" },
        { "too long", $$"""{"name":"{{new string('가', 101)}}"}""" },
        { "blank", """{"name":"  "}""" },
        { "control character", """{"summary":"a\u0007b"}""" },
        { "turned text", """{"targetRole":"\u202egnp.exe"}""" },
        { "NUL", """{"summary":"a\u0000b"}""" },
        { "half a character", """{"skills":["a\ud800"]}""" },
        { "line break in a line", """{"phone":"010\n1234"}""" },
        { "empty skill", """{"skills":["C#",""]}""" },
        { "no skill", """{"skills":[null]}""" },
        { "too many skills", $$"""{"skills":[{{string.Join(',', Enumerable.Range(0, 201).Select(i => $"\"s{i}\""))}}]}""" },
        { "too many claims", $$"""{"entries":[{"id":"experience-1-3","entry":{"title":"x","claims":[{{string.Join(',', Enumerable.Repeat("\"c\"", 61))}}] } } ] }""" },
        { "claim too long", $$"""{"entries":[{"id":"experience-1-3","entry":{"title":"x","claims":["{{new string('c', 1_001)}}"] } } ] }""" },
        { "too many entries", $$"""{"entries":[{{string.Join(',', Enumerable.Repeat("""{"id":"experience-1-3","entry":null}""", 61))}}]}""" },
        { "entry without a title", """{"entries":[{"id":"experience-1-3","entry":{"title":""}}]}""" },
        { "neither changed nor removed", """{"entries":[{"id":"experience-1-3"}]}""" },
        { "neither id nor section", """{"entries":[{"entry":{"title":"x"}}]}""" },
        { "both id and section", """{"entries":[{"id":"experience-1-3","section":"awards","key":"0197a7a5-0000-7000-8000-000000000000","entry":{"title":"x"}}]}""" },
        { "unknown section", """{"entries":[{"section":"hobbies","key":"0197a7a5-0000-7000-8000-000000000000","entry":{"title":"x"}}]}""" },
        { "essay without an answer", """{"essays":[{"id":"essays-1-3","essay":{"question":"why"}}]}""" },
    };

    [Theory]
    [MemberData(nameof(BadCorrections))]
    [Trait("BadInput", "B-J04"), Trait("BadInput", "B-J08")]
    public async Task A_correction_of_another_shape_is_refused_and_changes_nothing(string id, string body)
    {
        using var person = await _api.PersonAsync();
        var resume = await ResumeAsync(person);

        var reply = await person.SendAsync(new HttpRequestMessage(HttpMethod.Patch, $"/api/resumes/{resume}/profile") { Content = new StringContent(body, Encoding.UTF8, "application/json") });

        Assert.True((HttpStatusCode.BadRequest, "request.invalid") == (reply.Status, reply.Code), $"{id}: {reply}");
        Assert.Empty((await person.GetAsync($"/api/resumes/{resume}")).Body.GetProperty("corrected").EnumerateArray());
    }

    [Fact]
    public async Task A_correction_of_what_is_not_there_or_was_never_read_is_a_conflict()
    {
        using var person = await _api.PersonAsync();
        var resume = await ResumeAsync(person);
        var uploaded = await person.UploadAsync("%PDF-1.7\nunread"u8.ToArray());

        var gone = await person.PatchAsync($"/api/resumes/{resume}/profile", new { entries = new object[] { new { id = "experience-9-9", entry = new { title = "x" } } } });
        var unread = await person.PatchAsync($"/api/resumes/{uploaded.Id}/profile", new { name = "x" });

        Assert.Equal((HttpStatusCode.Conflict, "profile.entry_gone"), (gone.Status, gone.Code));
        Assert.Equal((HttpStatusCode.Conflict, "resume.not_read"), (unread.Status, unread.Code));
    }

    [Theory]
    [InlineData("en", "It stands outside the page.")]
    [InlineData("ko", "종이 바깥에 놓여 있습니다.")]
    [Trait("Acceptance", "B-09")]
    public async Task The_source_tells_its_lines_with_their_boxes_and_what_nobody_sees_and_why(string locale, string reason)
    {
        using var person = await _api.PersonAsync(locale: locale);
        var id = await ResumeAsync(person);

        var source = (await person.GetAsync($"/api/resumes/{id}/source")).Body;

        var page = source.GetProperty("pages")[0];
        Assert.Equal((1, 595, JsonValueKind.Null), (page.GetProperty("number").GetInt32(), page.GetProperty("width").GetInt32(), page.GetProperty("picture").ValueKind));
        var line = source.GetProperty("lines")[1];
        Assert.Equal(("Order platform", 3, 120.5), (Text(line, "text"), line.GetProperty("line").GetInt32(), line.GetProperty("box").GetProperty("top").GetDouble()));
        var hidden = source.GetProperty("hidden")[0];
        Assert.Equal(("hire me", "off_page", reason), (Text(hidden, "text"), Text(hidden, "because"), Text(hidden, "reason")));
    }

    [Theory]
    [InlineData("image/jpeg", "\u00ff\u00d8\u00ff\u00e0..JFIF....")]
    [InlineData("image/png", "\u0089PNG\r\n\x1a\n........")]
    [InlineData("image/webp", "RIFF....WEBPVP8 ....")]
    public async Task A_drawn_page_is_its_owners_picture_and_may_be_kept_by_one_browser(string type, string content)
    {
        using var person = await _api.PersonAsync();
        var id = await ResumeAsync(person);
        var undrawn = await person.GetAsync($"/api/resumes/{id}/pages/1");
        await _api.DrawPageAsync(id, Encoding.Latin1.GetBytes(content));

        var address = (await person.GetAsync($"/api/resumes/{id}/source")).Body.GetProperty("pages")[0].GetProperty("picture").GetString()!;
        var drawn = await person.GetAsync(address);
        var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(drawn.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotFound, undrawn.Status);
        Assert.Equal((HttpStatusCode.OK, type), (drawn.Status, drawn.ContentHeaders.ContentType?.MediaType));
        Assert.Equal((true, true, false), (drawn.Headers.CacheControl!.Private, drawn.Headers.CacheControl.NoCache, drawn.Headers.CacheControl.NoStore));
        Assert.Equal(["nosniff"], drawn.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(HttpStatusCode.NotModified, (await person.SendAsync(again)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync($"/api/resumes/{id}/pages/2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync($"/api/resumes/{id}/pages/-1")).Status);
    }

    [Theory]
    [Trait("BadInput", "B-I10")]
    [InlineData("{0:B}")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("c232ab00-9414-11ec-b3c8-9e6bdeced846")]
    [InlineData("..%2f..%2fme")]
    [InlineData("%00")]
    public async Task Other_forms_of_an_id_find_no_profile_source_or_page(string form)
    {
        using var owner = await _api.PersonAsync();
        using var stranger = await _api.PersonAsync();
        var id = string.Format(CultureInfo.InvariantCulture, form, await ResumeAsync(owner));

        foreach (var path in new[] { $"/api/resumes/{id}", $"/api/resumes/{id}/source", $"/api/resumes/{id}/pages/1" })
        {
            Assert.Contains((await stranger.GetAsync(path)).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        }

        Assert.Contains((await stranger.PatchAsync($"/api/resumes/{id}/profile", new { name = "x" })).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    private async Task<Guid> ResumeAsync(Visitor owner, params string[] roles)
    {
        var resume = new Resume(Guid.CreateVersion7(), owner.Id, Guid.CreateVersion7(), "resume.pdf", new string('0', 64), 1_000, DateTimeOffset.UtcNow);
        var profile = new ResumeProfile
        {
            Header = new("Kim Jiwoo", "backend engineer", "Acme"),
            Skills = ["C#", "PostgreSQL"],
            Experience = [new("Order platform", "Acme", "developer", "2021-2024", ["Cut the latency"], First)],
        };
        var text = new ResumeText(
            [new(new(1, 1), "Kim Jiwoo", new(50, 40.25, 120, 60)), new(First, "Order platform", new(50, 120.5, 140, 132), 10.5f)],
            [new(1, 595, 842)], [], [new(1, "hire me", Concealment.OffPage)]);
        FieldOrigin[] origins = [new("header.name", new(1, 1), 1, 0.9, ReadBy.Rules), new("experience[0].title", First, 1, 0.55, ReadBy.Rules)];
        _ = resume.TakeReading(new(text, new(profile, origins, roles.Length > 0 ? roles : ["backend engineer"]), [], "test", []), DateTimeOffset.UtcNow);
        await _api.WithDatabaseAsync(async db =>
        {
            db.Resumes.Add(resume);
            await db.SaveChangesAsync();
        });
        return resume.Id;
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    private static IEnumerable<string> Corrected(JsonElement resume) =>
        resume.GetProperty("corrected").EnumerateArray().Select(field => $"{Text(field, "field")}: {string.Join(", ", field.GetProperty("read").EnumerateArray().Select(read => read.GetString()))}");
}
