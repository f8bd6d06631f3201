using System.Net;
using System.Text;
using Interview.Api.Resumes;
using Interview.Tests.Resumes.Formats;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class UploadTests : IClassFixture<RunningApi>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\nendobj\n%%EOF");

    private readonly RunningApi _api;

    public UploadTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    private int FilesOnDisk => Directory.GetFiles(_api.System.Files, "*", SearchOption.AllDirectories).Length;

    [Fact]
    [Trait("Fault", "F07"), Trait("BadInput", "B-J14"), Trait("Acceptance", "F-04")]
    public async Task A_hundred_equal_uploads_at_once_are_one_resume_and_one_file()
    {
        using var person = await _api.PersonAsync();
        var before = FilesOnDisk;

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => person.UploadAsync(Pdf, key: "upload-1")));

        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.Accepted, reply.Status));
        Assert.Single(replies.Select(reply => reply.Id).Distinct());
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from resumes where candidate_id = $1", person.Id));
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from work where kind = 'parse-resume' and subject = $1", replies[0].Id));
        Assert.Equal(before + 1, FilesOnDisk);
    }

    [Fact]
    [Trait("Fault", "F08"), Trait("BadInput", "B-J14"), Trait("Acceptance", "F-04")]
    public async Task A_key_is_for_one_request_of_one_person()
    {
        using var person = await _api.PersonAsync();
        using var other = await _api.PersonAsync();
        var first = await person.UploadAsync(Pdf, key: "upload-2");

        var otherFile = await person.UploadAsync([.. Pdf, (byte)'\n'], key: "upload-2");
        var otherPerson = await other.UploadAsync(Pdf, key: "upload-2");
        var again = await person.UploadAsync(Pdf, key: "upload-2");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "idempotency.other_request"), (otherFile.Status, otherFile.Code));
        Assert.NotEqual(first.Id, otherPerson.Id);
        Assert.Equal(first.Id, again.Id);
    }

    [Fact]
    [Trait("Acceptance", "F-04")]
    public async Task The_same_file_again_is_the_resume_that_it_was()
    {
        using var person = await _api.PersonAsync();
        using var other = await _api.PersonAsync();
        var before = FilesOnDisk;

        var first = await person.UploadAsync(Pdf, "cv.pdf", key: "first");
        var again = await person.UploadAsync(Pdf, "another name.pdf", key: "second");
        var repeated = await person.UploadAsync(Pdf, "another name.pdf", key: "second");
        var theirs = await other.UploadAsync(Pdf);

        Assert.False(first.Body.GetProperty("known").GetBoolean());
        Assert.Equal((HttpStatusCode.Accepted, first.Id, true), (again.Status, again.Id, again.Body.GetProperty("known").GetBoolean()));
        Assert.Equal(again.Text, repeated.Text);
        Assert.NotEqual(first.Id, theirs.Id);
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from resumes where candidate_id = $1", person.Id));
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from work where kind = 'parse-resume' and subject = $1", first.Id));
        Assert.Equal(before + 2, FilesOnDisk);
    }

    [Fact]
    [Trait("Fault", "F07"), Trait("Acceptance", "F-04")]
    public async Task Twenty_uploads_of_one_file_at_once_under_keys_of_their_own_are_one_resume_and_one_order()
    {
        using var person = await _api.PersonAsync();
        var before = FilesOnDisk;

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(at => person.UploadAsync(Pdf, $"{at}.pdf", key: at % 2 == 0 ? $"key-{at}" : null)));

        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.Accepted, reply.Status));
        var id = Assert.Single(replies.Select(reply => reply.Id).Distinct());
        Assert.Equal(19, replies.Count(reply => reply.Body.GetProperty("known").GetBoolean()));
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from work where kind = 'parse-resume' and subject = $1", id));
        Assert.Equal(before + 1, FilesOnDisk);
    }

    [Theory]
    [InlineData("failed", true)]
    [InlineData("cancelled", true)]
    [InlineData("ready", false)]
    [InlineData("reading", false)]
    public async Task A_file_that_was_not_read_is_read_when_it_comes_again(string status, bool isReadAgain)
    {
        using var person = await _api.PersonAsync();
        var id = (await person.UploadAsync(Pdf)).Id;
        await _api.ExecuteAsync("update work set finished_at = now(), outcome = 'done' where subject = $1", id);
        await _api.ExecuteAsync("update resumes set status = $2 where id = $1", id, status);

        Assert.Equal(id, (await person.UploadAsync(Pdf)).Id);

        Assert.Equal(isReadAgain ? 2 : 1, await _api.ScalarAsync<long>("select count(*) from work where kind = 'parse-resume' and subject = $1", id));
        Assert.Equal(isReadAgain ? "uploaded" : status, await _api.ScalarAsync<string>("select status from resumes where id = $1", id));
    }

    [Fact]
    [Trait("Acceptance", "B-09")]
    public async Task Every_format_that_is_read_is_taken_whatever_it_is_called()
    {
        using var person = await _api.PersonAsync();
        byte[][] files = [DocxFile.Of(DocxFile.P("Kim Seoyeon")), HwpxFile.Of(HwpxFile.P("김서연")), Encoding.UTF8.GetBytes("김서연 이력서"), Encoding.Unicode.GetBytes("김서연 이력서, 2026.\r\n")];

        foreach (var file in files)
        {
            Assert.Equal(HttpStatusCode.Accepted, (await person.UploadAsync(file, "photo.jpg", type: "image/jpeg")).Status);
        }
    }

    [Fact]
    [Trait("Acceptance", "B-09"), Trait("BadInput", "B-D06")]
    public async Task What_only_the_whole_file_tells_is_refused_as_well_and_not_kept()
    {
        using var person = await _api.PersonAsync();
        var before = FilesOnDisk;

        var reply = await person.UploadAsync(DocxFile.Zip([("xl/workbook.xml", new string('x', 100_000))]), "이력서.docx");

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "resume.spreadsheet"), (reply.Status, reply.Code));
        Assert.Equal(before, FilesOnDisk);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(0)]
    [Trait("BadInput", "B-J14")]
    public async Task A_key_of_another_length_is_refused(int length)
    {
        using var person = await _api.PersonAsync();

        Assert.Equal("request.invalid", (await person.UploadAsync(Pdf, key: new string('k', length))).Code);
    }

    public static TheoryData<string, string, int, string> NoResumes => new()
    {
        { "B-D01", "", 400, "resume.empty" },
        { "B-D04", "<html><script>alert(1)</script></html>", 415, "resume.web_page" },
        { "B-D05", "<html></html>\n%PDF-1.7\n%%EOF", 415, "resume.web_page" },
        { "B-D07", "GIF89a\u0001\n%PDF-1.7\n%%EOF", 415, "resume.image" },
        { "B-D02", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f\u0010%PD", 415, "resume.unknown_format" },
    };

    [Theory]
    [MemberData(nameof(NoResumes))]
    [Trait("BadInput", "B-D01"), Trait("BadInput", "B-D04"), Trait("BadInput", "B-D05"), Trait("BadInput", "B-D09"), Trait("Acceptance", "B-09")]
    public async Task What_is_no_resume_is_not_kept_whatever_it_is_called(string id, string content, int status, string code)
    {
        using var person = await _api.PersonAsync();
        var before = FilesOnDisk;

        var reply = await person.UploadAsync(Encoding.ASCII.GetBytes(content), "resume.pdf", type: "application/pdf");

        Assert.True((status, code) == ((int)reply.Status, reply.Code), $"{id}: {reply}");
        Assert.Equal(before, FilesOnDisk);
    }

    [Fact]
    [Trait("BadInput", "B-D10")]
    public async Task A_byte_more_than_ten_megabytes_is_refused_and_ten_megabytes_are_not()
    {
        using var person = await _api.PersonAsync();
        var before = FilesOnDisk;
        byte[] Sized(int length) => [.. Pdf, .. new byte[length - Pdf.Length]];

        var tooLarge = await person.UploadAsync(Sized(Upload.MaxFileBytes + 1));
        var largest = await person.UploadAsync(Sized(Upload.MaxFileBytes));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "request.too_large"), (tooLarge.Status, tooLarge.Code));
        Assert.Equal(HttpStatusCode.Accepted, largest.Status);
        Assert.Equal(before + 1, FilesOnDisk);
    }

    [Fact]
    [Trait("BadInput", "B-D10"), Trait("BadInput", "B-J16")]
    public async Task A_far_too_large_upload_is_refused_before_it_is_read()
    {
        using var person = await _api.PersonAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/resumes") { Content = new MultipartFormDataContent { { new ByteArrayContent(new byte[60_000_000]), "file", "x.pdf" } } };
        request.Headers.ExpectContinue = true;

        Assert.Equal("request.too_large", (await person.SendAsync(request)).Code);
    }

    [Fact]
    [Trait("BadInput", "B-D11")]
    public async Task A_sender_of_one_byte_a_second_is_cut_off_and_nothing_is_kept()
    {
        using var person = await _api.PersonAsync();
        var before = FilesOnDisk;
        using var line = new System.Net.Sockets.TcpClient();
        await line.ConnectAsync(_api.Address.Host, _api.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = line.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/resumes HTTP/1.1\r\nHost: {_api.Address.Authority}\r\nCookie: {person.Cookies.GetCookieHeader(_api.Address)}\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "4f\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n\r\n"), TestContext.Current.CancellationToken);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var said = Task.Run(async () =>
        {
            var buffer = new byte[4096];
            try
            {
                var read = await stream.ReadAsync(buffer);
                return Encoding.ASCII.GetString(buffer, 0, read);
            }
            catch (IOException)
            {
                return "";
            }
        }, TestContext.Current.CancellationToken);
        while (!said.IsCompleted && clock.Elapsed < TimeSpan.FromSeconds(30))
        {
            try
            {
                await stream.WriteAsync("1\r\nx\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            }
            catch (IOException)
            {
                break;
            }

            await Task.WhenAny(said, Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken));
        }

        Assert.True(said.IsCompleted && clock.Elapsed < TimeSpan.FromSeconds(30), "The line was still open after half a minute.");
        Assert.DoesNotContain("202", (await said).Split('\r')[0], StringComparison.Ordinal);
        await Eventually.True(() => FilesOnDisk == before, TimeSpan.FromSeconds(5));
    }

    public static TheoryData<string> BrokenForms =>
    [
        "",
        "--b\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"other\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\r\n--b--\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n%PDF-1.7\r\n--b--\r\n",
        "--b\r\n\r\n%PDF-1.7\r\n--b--\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 broken off",
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.pdf\"\r\n\r\n%PDF-1.7\r\n--b--\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\r\n" + string.Concat(Enumerable.Repeat("--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n", 10_000)) + "--b--\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"X-{i}: 1\r\n")) + "\r\n%PDF-1.7\r\n--b--\r\n",
        "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\r\n--c--\r\n--b--\r\n",
    ];

    [Theory]
    [MemberData(nameof(BrokenForms))]
    [Trait("BadInput", "B-J24")]
    public async Task A_form_of_another_shape_leaves_nothing_behind(string form)
    {
        using var person = await _api.PersonAsync();
        var before = FilesOnDisk;

        var reply = await person.PostBytesAsync("/api/resumes", Encoding.ASCII.GetBytes(form), "multipart/form-data; boundary=b");

        Assert.Equal((HttpStatusCode.BadRequest, "request.invalid"), (reply.Status, reply.Code));
        Assert.Equal(before, FilesOnDisk);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("application/pdf")]
    [InlineData("multipart/form-data; boundary=b; boundary=b")]
    [Trait("BadInput", "B-J24"), Trait("BadInput", "B-J11")]
    public async Task A_form_without_a_boundary_is_refused(string type)
    {
        using var person = await _api.PersonAsync();
        var content = new ByteArrayContent(Pdf);
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var reply = await person.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/resumes") { Content = content });

        Assert.Contains((int)reply.Status, new[] { 400, 415 });
    }

    [Theory]
    [InlineData("이력서.pdf", "이력서.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\kim\\resume.pdf", "resume.pdf")]
    [InlineData("resume\u202Efdp.exe", "resumefdp.exe")]
    [InlineData("nul\0.pdf", "nul.pdf")]
    [InlineData("resume.pdf.exe", "resume.pdf.exe")]
    [InlineData("\u200b", "resume.pdf")]
    [InlineData(null, "resume.pdf")]
    [Trait("BadInput", "B-D08")]
    public void A_name_is_shown_without_paths_and_tricks(string? sent, string shown) => Assert.Equal(shown, FileNames.ForPeople(sent));

    [Fact]
    [Trait("BadInput", "B-D08")]
    public async Task A_long_name_in_pieces_is_kept_composed_and_cut()
    {
        using var person = await _api.PersonAsync();
        var name = new string('가', 300).Normalize(NormalizationForm.FormD);

        var uploaded = await person.UploadAsync(Pdf, name);

        Assert.Equal(new string('가', 200), (await person.GetAsync($"/api/resumes/{uploaded.Id}")).Body.GetProperty("fileName").GetString());
    }
}
