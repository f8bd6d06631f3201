using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using Aspire.Hosting.Testing;
using Interview.Core.Storage;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using Npgsql;

namespace Interview.Tests.Faults;

/// <summary>The Api killed after it stored an upload and before it saved the row.</summary>
[Trait("Needs", "Servers")]
public sealed class ApiFaultTests
{
    public ApiFaultTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    [Fact, Trait("Fault", "F06")]
    public async Task An_upload_whose_row_was_never_saved_goes_by_itself()
    {
        var files = Repository.NewStateFolder();
        await using var servers = await TestServers.StartOwnAsync("--Resources=postgres,redis,messaging,api,worker-cpu", $"--Files:Root={files}");
        var api = servers.App.GetEndpoint("api");
        using var http = new HttpClient { BaseAddress = api };
        var account = await http.PostAsJsonAsync("/api/accounts", new { email = "kim@example.org", password = "a long walk by the river 7", name = "Kim", locale = "en" }, TestContext.Current.CancellationToken);
        var cookie = string.Join("; ", account.Headers.GetValues("Set-Cookie").Select(set => set.Split(';')[0]));

        // The file is whole and the form is not: its second part never comes.
        using var line = new TcpClient();
        await line.ConnectAsync(api.Host, api.Port, TestContext.Current.CancellationToken);
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/resumes HTTP/1.1\r\nHost: {api.Authority}\r\nCookie: {cookie}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n%%EOF\r\n--b\r\nContent-"), TestContext.Current.CancellationToken);

        // Known by its pledge: health checks write and delete files of their own.
        var store = new FileStore(files);
        await using var database = NpgsqlDataSource.Create((await servers.App.GetConnectionStringAsync("interviewdb", TestContext.Current.CancellationToken))!);
        await using var pledged = database.CreateCommand("select subject from work where kind = 'delete-file' and due_at > now() + interval '23 hours'");
        var file = Guid.Empty;
        await WorkHost.UntilAsync(async () => await pledged.ExecuteScalarAsync(TestContext.Current.CancellationToken) is Guid found && store.Exists(file = found), "the file is stored");
        servers.App.Kill("api");

        Assert.Equal(0L, await database.CreateCommand("select count(*) from resumes").ExecuteScalarAsync(TestContext.Current.CancellationToken));
        await using var tomorrow = database.CreateCommand("update work set due_at = now() where kind = 'delete-file' and subject = $1 and due_at > now() + interval '23 hours'");
        tomorrow.Parameters.Add(new() { Value = file });
        Assert.Equal(1, await tomorrow.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        await WorkHost.UntilAsync(() => !store.Exists(file), "the file is gone");
        Directory.Delete(files, recursive: true);
    }
}
