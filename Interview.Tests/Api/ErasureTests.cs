using System.Net;
using Interview.Core.Data;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class ErasureTests : IClassFixture<RunningApi>
{
    private const string Password = "correct horse battery";
    private const string Canary = "Zebrafish-Quartz-5150";

    private readonly RunningApi _api;

    public ErasureTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    [Trait("Goal", "G23"), Trait("Fault", "F61")]
    public async Task Erasing_a_person_leaves_no_word_and_orders_their_files_gone()
    {
        using var person = await SignedUpAsync();
        var uploaded = await person.UploadAsync("%PDF-1.7"u8.ToArray());
        var file = await _api.ScalarAsync<Guid>("select file_id from resumes where id = $1", uploaded.Id);
        var interview = await person.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(person, "backend engineer", $"Led {Canary} with 3 people"), locale = "en" });
        var answer = await person.PostAsync($"/api/interviews/{interview.Id}/answers", new { questionId = interview.Body.GetProperty("current").GetGuid() });
        await person.PostAsync($"/api/interviews/{interview.Id}/answers/{answer.Id}/submission", new { transcript = $"I led {Canary}." });
        var (own, shared) = await SpeakAsync(interview.Id);
        Assert.NotEqual(0, await TracesAsync());

        Assert.Equal("session.wrong_credentials", (await person.DeleteAsync("/api/me", new { password = "not mine at all" })).Code);
        Assert.Equal(HttpStatusCode.NoContent, (await person.DeleteAsync("/api/me", new { password = Password })).Status);

        Assert.Equal(0, await TracesAsync());
        Assert.Equal("session.required", (await person.GetAsync("/api/me")).Code);
        Assert.Equal(0, await _api.ScalarAsync<long>("select count(*) from work where subject in ($1, $2, $3)", uploaded.Id, interview.Id, answer.Id));
        Assert.Equal(1, await OrdersToDeleteAsync(file));
        Assert.Equal(1, await OrdersToDeleteAsync(own));
        Assert.Equal(0, await OrdersToDeleteAsync(shared));
    }

    [Fact]
    [Trait("Goal", "G23")]
    public async Task Erasing_an_interview_forgets_its_sentences_and_lets_its_key_go()
    {
        using var person = await SignedUpAsync();
        var resume = await _api.ResumeAsync(person);
        var interview = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" }, key: "erased");
        var (own, shared) = await SpeakAsync(interview.Id);

        Assert.Equal(HttpStatusCode.NoContent, (await person.DeleteAsync($"/api/interviews/{interview.Id}")).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync($"/api/interviews/{interview.Id}")).Status);
        Assert.Equal((1, 0), (await OrdersToDeleteAsync(own), await OrdersToDeleteAsync(shared)));
        Assert.NotEqual(interview.Id, (await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" }, key: "erased")).Id);
    }

    [Fact]
    public async Task The_export_holds_everything_and_no_secret()
    {
        using var person = await SignedUpAsync();
        var interview = await person.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(person, "backend engineer", "Led the heron count with 3 people"), locale = "en" });
        var answer = await person.PostAsync($"/api/interviews/{interview.Id}/answers", new { questionId = interview.Body.GetProperty("current").GetGuid() });
        await person.PostAsync($"/api/interviews/{interview.Id}/answers/{answer.Id}/submission", new { transcript = "These were my words." });

        var export = await person.GetAsync("/api/me/export");

        Assert.Equal(HttpStatusCode.OK, export.Status);
        Assert.Contains("heron", export.Body.GetProperty("resumes").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(1, export.Body.GetProperty("resumes")[0].GetProperty("source").GetProperty("pages").GetArrayLength());
        Assert.Contains("These were my words.", export.Body.GetProperty("interviews").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(await _api.ScalarAsync<string>("select password_hash from candidates where id = $1", person.Id), export.Text, StringComparison.Ordinal);
    }

    /// <summary>Everything in the database that still holds the person's words or id.</summary>
    private Task<long> TracesAsync() => _api.ScalarAsync<long>(
        $"""
        select (select count(*) from passages where text like '%{Canary}%') + (select count(*) from interviews where snapshot::text like '%{Canary}%')
             + (select count(*) from answers where transcript like '%{Canary}%') + (select count(*) from resumes where profile::text like '%{Canary}%')
             + (select count(*) from questions where text like '%{Canary}%' or grounding::text like '%{Canary}%')
        """);

    /// <summary>Gives two questions their sound: one sentence of this interview alone, one that somebody else is asked too.</summary>
    private async Task<(Guid Own, Guid Shared)> SpeakAsync(Guid interview)
    {
        using var other = await _api.PersonAsync();
        var others = await other.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(other), locale = "en" });
        var (own, shared) = (Guid.NewGuid(), Guid.NewGuid());
        foreach (var (clip, ordinal, ofWhom) in new[] { (own, 0, new[] { interview }), (shared, 1, [interview, others.Id]) })
        {
            await _api.ExecuteAsync(
                "insert into speech_clips (address, file_id, duration_ms, content_type, sha256, voice, engine) values ($1, $2, 1000, 'audio/wav', 'x', 'x', 'x')", clip.ToString(), clip);
            await _api.ExecuteAsync(
                """
                update questions set clip_address = $1, audio_file_id = $2, audio_status = 'ready'
                where id in (select (array_agg(id order by ordinal))[$3] from questions where interview_id = any($4) group by interview_id)
                """, clip.ToString(), clip, ordinal + 1, ofWhom);
        }

        return (own, shared);
    }

    private Task<long> OrdersToDeleteAsync(Guid file) => _api.ScalarAsync<long>("select count(*) from work where kind = 'delete-file' and subject = $1", file);

    private async Task<Visitor> SignedUpAsync()
    {
        var person = _api.Anonymous();
        var created = await person.PostAsync("/api/accounts", new { email = $"{Guid.NewGuid():N}@example.org", password = Password, name = "Kim", locale = "en" });
        Assert.Equal(HttpStatusCode.Created, created.Status);
        return new Visitor(_api.Address, person.Cookies) { Id = created.Id };
    }
}
