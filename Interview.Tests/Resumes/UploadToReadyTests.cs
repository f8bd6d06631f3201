using System.Net;
using System.Text;
using System.Text.Json;
using Interview.Core.Resumes;
using Interview.Tests.Api;
using Interview.Tests.Messaging;
using Interview.Tests.Resumes.Formats;
using Interview.Tests.Servers;

namespace Interview.Tests.Resumes;

/// <summary>The whole way of a résumé with real servers: upload, the worker's steps, cancel, and what the API shows then.</summary>
[Trait("Needs", "Servers")]
public sealed class UploadToReadyTests : IClassFixture<RunningApi>, IAsyncLifetime
{
    private const string Korean = """
        이력서
        성명: 김서연
        연락처: 010-1234-5678
        지원 직무: 백엔드 개발자

        경력
        한빛전자
        2021.03 ~ 2024.02
        • 주문 시스템의 응답 시간을 900ms에서 120ms로 줄였습니다.
        """;

    private readonly RunningApi _api;
    private RunningWorker _worker = null!;

    public UploadToReadyTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        PopplerReading.SkipUnlessInstalled();
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

    public static TheoryData<string, byte[]> Formats => new()
    {
        { "text", Encoding.UTF8.GetBytes(Korean) },
        { "text as Korean Windows writes it", CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes(Korean.Replace('•', '-')) },
        { "Markdown", Encoding.UTF8.GetBytes(Korean.Replace("이력서\n", "# 이력서\n", StringComparison.Ordinal).Replace("경력\n", "## 경력\n", StringComparison.Ordinal)) },
        { "DOCX", DocxFile.Of(string.Concat(Korean.Split('\n').Select(line => DocxFile.P(line)))) },
        { "HWPX", HwpxFile.Of(string.Concat(Korean.Split('\n').Select(line => HwpxFile.P(line)))) },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    [Trait("Acceptance", "B-01")]
    public async Task Every_format_reaches_ready_with_the_same_profile(string format, byte[] file)
    {
        using var person = await _api.PersonAsync();

        var read = await ReadyAsync(person, file);

        var header = read.GetProperty("profile").GetProperty("header");
        Assert.Equal((format, "김서연", "백엔드 개발자"), (format, header.GetProperty("name").GetString(), header.GetProperty("targetRole").GetString()));
        var job = Assert.Single(read.GetProperty("profile").GetProperty("experience").EnumerateArray());
        Assert.Equal("한빛전자", job.GetProperty("organisation").GetString());
        Assert.Contains("900ms에서 120ms로", Assert.Single(job.GetProperty("claims").EnumerateArray()).GetString());
        Assert.NotEmpty(read.GetProperty("passages").EnumerateArray());
    }

    [Fact]
    [Trait("Acceptance", "B-02")]
    public async Task Each_step_is_told_as_it_begins()
    {
        using var person = await _api.PersonAsync();
        using var news = await person.Http.GetStreamAsync("/api/news", TestContext.Current.CancellationToken);
        using var lines = new StreamReader(news);
        await lines.ReadLineAsync(TestContext.Current.CancellationToken);

        var id = (await person.UploadAsync(Encoding.UTF8.GetBytes(Korean))).Id;

        var states = new List<string>();
        while (states.LastOrDefault() != "resume.ready" && await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: {\"id\"", StringComparison.Ordinal) && JsonDocument.Parse(line[6..]).RootElement is var changed && changed.GetProperty("id").GetGuid() == id)
            {
                states.Add(changed.GetProperty("state").GetString()!);
            }
        }

        Assert.Equal(["resume.uploaded", "resume.reading", "resume.understanding", "resume.indexing", "resume.ready"], states);
    }

    [Fact]
    [Trait("Acceptance", "B-01"), Trait("Acceptance", "B-05"), Trait("BadInput", "B-T01")]
    public async Task NUL_in_a_resume_is_taken_out_and_the_rest_is_saved()
    {
        using var person = await _api.PersonAsync();

        var read = await ReadyAsync(person, Encoding.UTF8.GetBytes(Korean.Replace("시스템", "시\0스템", StringComparison.Ordinal)));

        Assert.Contains("주문 시스템의", read.GetProperty("passages").ToString());
        Assert.Contains(Noted.InvisibleCharacters, read.GetProperty("notes").ToString());
    }

    [Fact]
    [Trait("Acceptance", "B-01"), Trait("BadInput", "B-T06")]
    public async Task Five_megabytes_in_one_line_are_cut_and_it_is_told()
    {
        using var person = await _api.PersonAsync();

        var read = await ReadyAsync(person, Encoding.UTF8.GetBytes(Korean + string.Concat(Enumerable.Repeat(" 결제 시스템을 개발했습니다.", 120_000))));

        Assert.Contains(read.GetProperty("notes").EnumerateArray(), note => note.GetProperty("code").GetString() == Noted.CharactersCut && note.GetProperty("message").GetString()!.Contains("200000", StringComparison.Ordinal));
        Assert.InRange(read.ToString().Length, 1, 2_000_000);
    }

    [Fact]
    [Trait("Acceptance", "B-01"), Trait("BadInput", "B-T09")]
    public async Task What_would_be_a_command_elsewhere_is_only_text()
    {
        string[] claims = ["Wrote '); drop table resumes; -- for fun", "Wrote {{constructor.constructor}} and {{7*7}} in it", "Called ${jndi:ldap://127.0.0.1:9/a} once", "=cmd|' /C calc'!A0 is a formula", "<script>alert(1)</script> & <img src=x onerror=alert(1)>"];
        using var person = await _api.PersonAsync();

        var read = await ReadyAsync(person, Encoding.UTF8.GetBytes($"Name: Robert Tables\nTarget role: {{{{role}}}} engineer\n\nExperience\nAcme Inc.\n2021.03 - 2024.02\n{string.Join('\n', claims.Select(claim => $"- {claim}"))}\n"));

        Assert.Equal(claims, read.GetProperty("profile").GetProperty("experience")[0].GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()));
        Assert.Equal("{{role}} engineer", read.GetProperty("targetRole").GetString());
        var id = read.GetProperty("id").GetGuid();
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync($"/api/resumes/{id}/passages?query={Uri.EscapeDataString(claims[0])}")).Status);
        var interview = await person.PostAsync("/api/interviews", new { resumeId = id, locale = "en" });
        Assert.Equal(HttpStatusCode.Created, interview.Status);
        Assert.DoesNotContain("49", string.Concat(interview.Body.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("text").GetString())), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "B-02")]
    public async Task Cancelling_while_it_is_read_kills_the_child_within_a_second_and_saves_nothing()
    {
        using var person = await _api.PersonAsync();
        var id = (await person.UploadAsync(MaliciousPdfs.FormsThatDrawForms(levels: 10, each: 10))).Id;
        var file = (await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Reading, "it is being read")).FileId;
        await WorkHost.UntilAsync(() => IsAtWorkOn(file), "a child reads it");

        Assert.Equal(HttpStatusCode.Accepted, (await person.PostAsync($"/api/resumes/{id}/cancellation")).Status);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        Assert.False(IsAtWorkOn(file));
        await WorkHost.UntilAsync(async () => await OutcomeAsync(id) == "done", "the order ends");
        var left = await _worker.ResumeAsync(id);
        Assert.Equal((ResumeStatus.Cancelled, null, 0), (left.Status, left.Failure, left.Passages.Count));
        Assert.Equal("cancelled", (await person.GetAsync($"/api/resumes/{id}")).Body.GetProperty("status").GetString());

        Assert.Equal(HttpStatusCode.Accepted, (await person.PostAsync($"/api/resumes/{id}/reading")).Status);
        await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Reading, "it is being read again");
        await person.PostAsync($"/api/resumes/{id}/cancellation");
    }

    [Fact]
    [Trait("Acceptance", "B-02")]
    public async Task Cancelling_and_ordering_again_in_one_breath_leaves_a_resume_that_is_read()
    {
        using var person = await _api.PersonAsync();
        for (var round = 0; round < 10; round++)
        {
            var id = (await person.UploadAsync(Encoding.UTF8.GetBytes($"{Korean}\n• 차수 {round}"))).Id;
            await Task.WhenAll(person.PostAsync($"/api/resumes/{id}/cancellation"), Task.Delay(round * 7, TestContext.Current.CancellationToken));
            await person.PostAsync($"/api/resumes/{id}/reading");

            await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Ready, "it is read in the end");
        }
    }

    [Fact]
    public async Task Cancelling_before_a_worker_takes_it_leaves_nothing_to_do()
    {
        await _worker.DisposeAsync();
        using var person = await _api.PersonAsync();
        var id = (await person.UploadAsync(Encoding.UTF8.GetBytes(Korean))).Id;

        await person.PostAsync($"/api/resumes/{id}/cancellation");
        Assert.Equal(HttpStatusCode.Accepted, (await person.PostAsync($"/api/resumes/{id}/cancellation")).Status);
        _worker = await RunningWorker.StartAsync(_api.System);

        await WorkHost.UntilAsync(async () => await OutcomeAsync(id) == "done", "the order ends");
        Assert.Equal((ResumeStatus.Cancelled, null), ((await _worker.ResumeAsync(id)).Status, (await _worker.ResumeAsync(id)).Profile));
    }

    [Fact]
    public async Task What_is_finished_stays_finished_and_is_nobody_elses_to_cancel()
    {
        using var person = await _api.PersonAsync();
        using var other = await _api.PersonAsync();
        var ready = (await ReadyAsync(person, Encoding.UTF8.GetBytes(Korean))).GetProperty("id").GetGuid();
        var failed = (await person.UploadAsync("%PDF-1.7\n"u8.ToArray())).Id;
        await _worker.UntilAsync(failed, r => r.Status == ResumeStatus.Failed, "it fails");

        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/api/resumes/{ready}/cancellation")).Status);
        await person.PostAsync($"/api/resumes/{ready}/cancellation");
        await person.PostAsync($"/api/resumes/{failed}/cancellation");

        Assert.Equal(ResumeStatus.Ready, (await _worker.ResumeAsync(ready)).Status);
        Assert.Equal((ResumeStatus.Failed, Unreadable.Damaged), ((await _worker.ResumeAsync(failed)).Status, (await _worker.ResumeAsync(failed)).Failure!.Code));
    }

    [Fact]
    public async Task Erasing_a_resume_while_it_is_read_ends_the_reading_too()
    {
        using var person = await _api.PersonAsync();
        var id = (await person.UploadAsync(MaliciousPdfs.FormsThatDrawForms(levels: 10, each: 9))).Id;
        var file = (await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Reading, "it is being read")).FileId;
        await WorkHost.UntilAsync(() => IsAtWorkOn(file), "a child reads it");

        Assert.Equal(HttpStatusCode.NoContent, (await person.DeleteAsync($"/api/resumes/{id}")).Status);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        Assert.False(IsAtWorkOn(file));
        await WorkHost.UntilAsync(async () => await _worker.ScalarAsync<long>("select count(*) from work where subject = $1 and finished_at is null", id) == 0, "no order is left");
    }

    private async Task<JsonElement> ReadyAsync(Visitor person, byte[] file)
    {
        var id = (await person.UploadAsync(file)).Id;
        await _worker.UntilAsync(id, r => r.Status == ResumeStatus.Ready, "it is read");
        return (await person.GetAsync($"/api/resumes/{id}")).Body;
    }

    private Task<string> OutcomeAsync(Guid resume) =>
        _worker.ScalarAsync<string>("select coalesce(outcome, '') from work where kind = 'parse-resume' and subject = $1 order by created_at desc limit 1", resume);

    /// <summary>Whether a process holds the file's path in its command line.</summary>
    private bool IsAtWorkOn(Guid file)
    {
        var path = _worker.Files.PathOf(file);
        return Directory.EnumerateDirectories("/proc").Any(process => CommandOf(process).Contains(path, StringComparison.Ordinal));
    }

    private static string CommandOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
