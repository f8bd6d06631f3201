using System.Net;
using Interview.Core.News;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class NewsStreamTests : IClassFixture<NewsStreamTests.QuickApi>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly QuickApi _api;

    public sealed class QuickApi : RunningApi
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("News:Heartbeat", "00:00:00.200"), new("News:LookAtSessionEvery", "00:00:00.300")];
    }

    public NewsStreamTests(QuickApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    [Trait("Acceptance", "C-13"), Trait("BadInput", "B-I06")]
    public async Task News_greets_then_tells_what_changed_to_its_owner_alone()
    {
        using var person = await _api.PersonAsync();
        using var other = await _api.PersonAsync();
        using var mine = await OpenAsync(person);
        using var theirs = await OpenAsync(other);
        Assert.Equal("event: hello", await mine.LineAsync());
        Assert.Equal("data: {}", await mine.LineAsync());

        var uploaded = await person.UploadAsync("%PDF-1.7"u8.ToArray());

        Assert.Contains($"\"id\":\"{uploaded.Id}\",\"state\":\"resume.uploaded\"", await mine.UntilAsync("data: {\"id\""), StringComparison.Ordinal);
        await other.UploadAsync("%PDF-1.7"u8.ToArray());
        Assert.DoesNotContain(uploaded.Id.ToString(), await theirs.UntilAsync("data: {\"id\""), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "C-13")]
    public async Task Changes_of_one_thing_that_are_saved_together_are_told_once_by_the_last()
    {
        using var person = await _api.PersonAsync();
        using var stream = await OpenAsync(person);
        var (interview, another) = (Guid.NewGuid(), Guid.NewGuid());

        await _api.WithDatabaseAsync(db =>
        {
            db.Send(new Changed(person.Id, interview, "answer.submitted"), new Changed(person.Id, another, "question.ready"), new Changed(person.Id, interview, "interview.completed"));
            return db.SaveChangesAsync();
        });

        Assert.Contains($"\"id\":\"{interview}\",\"state\":\"interview.completed\"", await stream.UntilAsync("data: {\"id\""), StringComparison.Ordinal);
        Assert.Contains($"\"id\":\"{another}\",\"state\":\"question.ready\"", await stream.UntilAsync("data: {\"id\""), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "C-13")]
    public async Task A_silent_stream_says_that_it_lives()
    {
        using var person = await _api.PersonAsync();
        using var stream = await OpenAsync(person);

        Assert.StartsWith(":", await stream.UntilAsync(":"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Fault", "F51")]
    public async Task The_seventh_stream_of_a_person_is_refused_until_one_ends()
    {
        using var person = await _api.PersonAsync();
        var streams = new List<Stream>();
        for (var i = 0; i < 6; i++)
        {
            streams.Add(await OpenAsync(person));
        }

        var refused = await person.GetAsync("/api/news");
        Assert.Equal((HttpStatusCode.TooManyRequests, "request.too_many"), (refused.Status, refused.Code));

        streams[0].Dispose();
        using var next = await EventuallyOpenAsync(person);
        Assert.Equal("event: hello", await next.LineAsync());
        streams.ForEach(stream => stream.Dispose());
    }

    [Fact]
    [Trait("BadInput", "B-A23"), Trait("BadInput", "B-A08")]
    public async Task A_stream_ends_when_its_session_does()
    {
        using var person = await _api.PersonAsync();
        using var stream = await OpenAsync(person);
        await stream.LineAsync();

        await _api.ExecuteAsync("delete from sign_ins where candidate_id = $1", person.Id);

        await stream.EndAsync();
    }

    private static async Task<Stream> OpenAsync(Visitor visitor)
    {
        var response = await visitor.Http.GetAsync("/api/news", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new Stream(response, new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)));
    }

    private static async Task<Stream> EventuallyOpenAsync(Visitor visitor)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var response = await visitor.Http.GetAsync("/api/news", HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (response.IsSuccessStatusCode)
            {
                return new Stream(response, new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token)));
            }

            await Task.Delay(50, patience.Token);
        }
    }

    private sealed class Stream(HttpResponseMessage response, StreamReader reader) : IDisposable
    {
        public async Task<string?> LineAsync()
        {
            using var patience = new CancellationTokenSource(Patience);
            return await reader.ReadLineAsync(patience.Token);
        }

        public async Task<string> UntilAsync(string beginning)
        {
            while (await LineAsync() is { } line)
            {
                if (line.StartsWith(beginning, StringComparison.Ordinal))
                {
                    return line;
                }
            }

            throw new EndOfStreamException($"The stream ended before '{beginning}'.");
        }

        public async Task EndAsync()
        {
            while (await LineAsync() is not null)
            {
            }
        }

        public void Dispose()
        {
            reader.Dispose();
            response.Dispose();
        }
    }
}
