using System.Diagnostics;
using System.Net;
using System.Text;
using Interview.Core.News.Redis;
using Interview.Core.Resumes;
using Interview.Tests.Api;
using Interview.Tests.Servers;
using Interview.Worker.Cpu.Resumes;

namespace Interview.Tests.Resumes;

/// <summary>A protected PDF, from the upload to the pages: the password opens it once and is nowhere afterwards.</summary>
[Trait("Needs", "Servers"), Trait("BadInput", "B-D24")]
public sealed class ProtectedResumeTests : IClassFixture<RunningApi>, IAsyncLifetime
{
    private const string Password = "Kranich-물떼새-4471";

    private readonly RunningApi _api;
    private RunningWorker _worker = null!;

    public ProtectedResumeTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        Assert.SkipUnless(PopplerReading.Tools.Has("qpdf"), "qpdf is not installed; './interview setup' fetches it.");
        _api = api;
    }

    public async ValueTask InitializeAsync() => _worker = await RunningWorker.StartAsync(_api.System);

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
        {
            await _worker.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_right_password_reads_and_draws_it_and_is_nowhere_afterwards()
    {
        var said = new StringBuilder();
        using var traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (said)
                {
                    said.AppendJoin('\n', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")).AppendJoin('\n', activity.Events.SelectMany(e => e.Tags).Select(tag => $"{tag.Value}"));
                }
            },
        };
        ActivitySource.AddActivityListener(traces);
        using var person = await _api.PersonAsync();
        var id = (await person.UploadAsync(await ProtectedAsync(SampleResumes.Korean(), Password))).Id;
        var locked = await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Failed, "it asks for a password");
        Assert.Equal((Unreadable.NeedsPassword, true), (locked.Failure!.Code, locked.NeedsPassword));

        Assert.Equal(HttpStatusCode.Accepted, (await person.PostAsync($"/api/resumes/{id}/password", new { password = Password })).Status);

        var read = await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Ready, "it is read");
        Assert.Equal("김서연", read.Profile!.Header.Name);
        Assert.All(read.Source!.Pages, page => Assert.True(_worker.Files.Exists(page.Picture!.Value)));
        Assert.DoesNotContain(Directory.EnumerateFiles(PdfUnlocker.Folder), file => Path.GetFileName(file).StartsWith($"interview-opened-{Environment.ProcessId}-", StringComparison.Ordinal));
        Assert.False(await _worker.ScalarAsync<bool>("select database_to_xml(true, false, '')::text like '%' || $1 || '%'", "Kranich"));
        Assert.Null(await _worker.Get<IRedis>().TakeAsync($"interview.password.{id:N}", TestContext.Current.CancellationToken));
        Assert.DoesNotContain("Kranich", _worker.Log.Text, StringComparison.Ordinal);
        lock (said)
        {
            Assert.Contains("/api/resumes", said.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Kranich", said.ToString(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Directory.GetFiles(_worker.System.Files, "*", SearchOption.AllDirectories), file => File.ReadAllBytes(file).AsSpan().IndexOf("김서연"u8) >= 0);
    }

    [Fact]
    public async Task A_wrong_password_is_called_wrong_and_another_may_be_given()
    {
        using var person = await _api.PersonAsync(locale: "ko");
        var id = (await person.UploadAsync(EncryptedPdf.Write(PdfBytes.SomeText, password: "secret"))).Id;
        await _worker.UntilAsync(id, r => r.NeedsPassword, "it asks for a password");

        await person.PostAsync($"/api/resumes/{id}/password", new { password = "not this one" });
        var wrong = await _worker.UntilAsync(id, r => r.Failure?.Code == Unreadable.WrongPassword, "the password is called wrong");
        Assert.True(wrong.NeedsPassword);
        Assert.Contains("암호가 맞지 않습니다", (await person.GetAsync($"/api/resumes/{id}")).Body.GetProperty("failure").GetProperty("message").GetString(), StringComparison.Ordinal);

        await person.PostAsync($"/api/resumes/{id}/password", new { password = "secret" });
        Assert.Equal("Jane Miller", (await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Ready, "it is read")).Profile!.Header.Name);
    }

    [Fact]
    public async Task Reading_it_again_asks_again_because_nothing_was_kept()
    {
        using var person = await _api.PersonAsync();
        var id = (await person.UploadAsync(EncryptedPdf.Write(PdfBytes.SomeText, password: "secret"))).Id;
        await _worker.UntilAsync(id, r => r.NeedsPassword, "it asks for a password");
        await person.PostAsync($"/api/resumes/{id}/password", new { password = "secret" });
        var read = await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Ready, "it is read");

        await person.PostAsync($"/api/resumes/{id}/reading");

        var again = await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Failed, "it asks again");
        Assert.Equal((Unreadable.NeedsPassword, "Jane Miller"), (again.Failure!.Code, again.Profile!.Header.Name));
        Assert.Equal(read.Source!.Pages, again.Source!.Pages);
    }

    [Fact]
    public async Task A_password_is_taken_from_its_owner_alone_and_only_where_one_is_asked_for()
    {
        using var person = await _api.PersonAsync();
        using var other = await _api.PersonAsync();
        var locked = (await person.UploadAsync(EncryptedPdf.Write(PdfBytes.SomeText, password: "secret"))).Id;
        await _worker.UntilAsync(locked, r => r.NeedsPassword, "it asks for a password");
        var open = (await person.UploadAsync(PdfBytes.Page(PdfBytes.SomeText))).Id;
        await _worker.UntilAsync(open, r => r.Status == ResumeStatus.Ready, "it is read");

        var body = new { password = "secret" };
        Assert.Equal("resume.no_password_needed", (await person.PostAsync($"/api/resumes/{open}/password", body)).Code);
        Assert.Equal("not_found", (await other.PostAsync($"/api/resumes/{locked}/password", body)).Code);
        Assert.Equal("session.required", (await _api.Anonymous().PostAsync($"/api/resumes/{locked}/password", body)).Code);
        foreach (var unfit in new[] { "", new string('x', 129), "two\nlines" })
        {
            var refused = await person.PostAsync($"/api/resumes/{locked}/password", new { password = unfit });
            Assert.Equal("request.invalid", refused.Code);
            Assert.True(unfit.Length == 0 || !refused.Text.Contains(unfit, StringComparison.Ordinal));
        }

        Assert.Null(await _worker.Get<IRedis>().TakeAsync($"interview.password.{locked:N}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Guessing_has_an_end()
    {
        using var person = await _api.PersonAsync();
        var replies = new List<Reply>();
        for (var guess = 0; guess < 25; guess++)
        {
            replies.Add(await person.PostAsync($"/api/resumes/{Guid.NewGuid()}/password", new { password = $"guess {guess}" }));
        }

        Assert.Equal([.. Enumerable.Repeat("not_found", 20), .. Enumerable.Repeat("request.too_many", 5)], replies.Select(reply => reply.Code));
        Assert.True(replies[^1].Headers.RetryAfter is not null);
    }

    [Fact]
    public void A_sealed_password_opens_for_its_resume_and_its_installation_alone()
    {
        var key = new byte[32];
        var (mine, resume) = (new ResumePasswords(_worker.Get<IRedis>(), key), Guid.NewGuid());
        var bytes = mine.Seal(resume, Password);

        Assert.Equal(Password, mine.Open(resume, bytes));
        Assert.Null(mine.Open(Guid.NewGuid(), bytes));
        Assert.Null(new ResumePasswords(_worker.Get<IRedis>(), [.. key[1..], 1]).Open(resume, bytes));
        Assert.Null(mine.Open(resume, bytes[..^1]));
        Assert.Equal(bytes.Length, mine.Seal(resume, new string('힣', ResumePasswords.Longest)).Length);
        Assert.Equal(new string('힣', ResumePasswords.Longest), mine.Open(resume, mine.Seal(resume, new string('힣', ResumePasswords.Longest))));
        Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Password)) < 0);
    }

    [Fact]
    public async Task A_password_waits_sealed_is_taken_once_and_ends_by_itself()
    {
        var (passwords, resume) = (_worker.Get<ResumePasswords>(), Guid.NewGuid());
        await passwords.PutAsync(resume, Password, TestContext.Current.CancellationToken);

        var left = await ((RespClient)_worker.Get<IRedis>()).AskAsync(RespCommand.Of("PTTL", $"interview.password.{resume:N}"), TestContext.Current.CancellationToken);
        Assert.InRange(TimeSpan.FromMilliseconds(left.Number), TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
        Assert.Equal(Password, await passwords.TakeAsync(resume, TestContext.Current.CancellationToken));
        Assert.Null(await passwords.TakeAsync(resume, TestContext.Current.CancellationToken));
    }

    /// <summary>Protected by today's encryption, as qpdf writes it.</summary>
    private static async Task<byte[]> ProtectedAsync(byte[] pdf, string password)
    {
        using var open = new TemporaryFile(pdf);
        var start = new ProcessStartInfo(PopplerReading.Tools["qpdf"], ["--encrypt", password, password, "256", "--", open.Path, "-"]) { RedirectStandardOutput = true };
        using var qpdf = Process.Start(start)!;
        using var output = new MemoryStream();
        await qpdf.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await qpdf.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, qpdf.ExitCode);
        return output.ToArray();
    }
}

/// <summary>The same while Redis is away: nothing is taken, and it is said.</summary>
[Trait("Needs", "Servers"), Trait("BadInput", "B-D24"), Trait("Fault", "F11")]
public sealed class ProtectedResumeWithoutRedisTests(ApiWithoutRedis api) : IClassFixture<ApiWithoutRedis>
{
    [Fact]
    public async Task A_password_that_cannot_be_handed_over_is_refused_for_the_moment()
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        using var person = await api.PersonAsync();
        var id = (await person.UploadAsync(EncryptedPdf.Write(PdfBytes.SomeText, password: "secret"))).Id;
        await api.ExecuteAsync("""update resumes set status = 'failed', failure = '{"code": "resume.needs_password", "message": ""}' where id = $1""", id);

        var reply = await person.PostAsync($"/api/resumes/{id}/password", new { password = "secret" });

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "resume.password_not_taken"), (reply.Status, reply.Code));
        Assert.True(reply.Headers.RetryAfter is not null);
        Assert.Equal("failed", await api.ScalarAsync<string>("select status from resumes where id = $1", id));
    }
}

public sealed class ApiWithoutRedis : RunningApi
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("ConnectionStrings:redis", "127.0.0.1:9")];
}
