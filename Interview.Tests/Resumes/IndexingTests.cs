using Interview.Core.Models;
using Interview.Core.Resumes;
using Interview.Tests.Faults;
using Interview.Tests.Messaging;
using Interview.Tests.Models;
using Interview.Tests.Servers;

namespace Interview.Tests.Resumes;

/// <summary>Vectors that follow corrections and the model: in the background, once, whoever is killed meanwhile, and never two models in one order.</summary>
[Trait("Needs", "Servers")]
public sealed class IndexingTests : IAsyncLifetime
{
    private const int Short = 96;
    private const string NewModel = "short-96";
    private TestSystem _system = null!;

    public IndexingTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    public async ValueTask InitializeAsync() => _system = await TestSystem.TakeAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact, Trait("Acceptance", "B-06")]
    public async Task A_correction_is_found_at_once_by_its_words_and_soon_by_its_meaning_and_what_it_replaced_no_more()
    {
        await using var searcher = await IndexHost.StartAsync(_system.Settings, indexes: false);
        var (candidate, resume) = await searcher.ReadAsync(HashedEmbeddings.ModelId, HashedEmbeddings.Of, "주문 응답 시간을 단축했습니다", "신입 사원을 교육했습니다");

        await searcher.DecideAsync(resume, found => found.Correct(new() { Entries = [new("experience-1-1", null, null, new("개발", "누리", null, null, ["방화벽 정책을 정리했습니다", "신입 사원을 교육했습니다"], new(1, 1)))] }));
        var atOnce = await FindAsync(searcher, candidate, resume, "방화벽 규칙 정리");

        Assert.Equal(("개발 · 누리: 방화벽 정책을 정리했습니다", FoundBy.WordsAlone), (atOnce[0].Text, atOnce[0].Reason));
        Assert.DoesNotContain(await FindAsync(searcher, candidate, resume, "주문 응답 시간"), found => found.Text.Contains("응답 시간", StringComparison.Ordinal));

        await using var indexer = await IndexHost.StartAsync(_system.Settings);
        await indexer.UntilAllAsync(HashedEmbeddings.ModelId, "the correction has its vector");
        Assert.Equal(FoundBy.MeaningAndWords, (await FindAsync(searcher, candidate, resume, "방화벽 규칙 정리"))[0].Reason);
        Assert.Equal(2L, await searcher.CountAsync("select count(*) from passage_vectors where resume_id = $1", resume));
    }

    [Fact, Trait("Acceptance", "B-07")]
    public async Task Another_model_of_another_length_takes_over_while_people_search_and_two_are_never_mixed()
    {
        const int Resumes = 30;
        await using var before = await IndexHost.StartAsync(_system.Settings, indexes: false);
        var people = new List<(Guid Candidate, Guid Resume)>();
        for (var number = 0; number < Resumes; number++)
        {
            people.Add(await before.ReadAsync(HashedEmbeddings.ModelId, HashedEmbeddings.Of, $"주문 {number}번 응답 시간을 단축했습니다", $"신입 {number}기를 교육했습니다", "정산 배치를 고쳤습니다"));
        }

        await using var server = await EmbeddingServer.StartAsync(Short);
        server.Before = _ => Task.Delay(20);
        KeyValuePair<string, string?>[] settings = [.. _system.Settings, .. server.Settings(NewModel), new("Models:Embedding:ReindexBacklog", "5")];
        await using var searcher = await IndexHost.StartAsync(settings, indexes: false);

        // Two workers, one after the other in the middle of it: both look for what is missing, and none of it is done twice.
        var texts = 0;
        server.Before = async batch => { Interlocked.Add(ref texts, batch.Count(text => text.Contains("개발 · 누리", StringComparison.Ordinal))); await Task.Delay(20); };
        var reasons = new System.Collections.Concurrent.ConcurrentBag<FoundBy>();
        using var done = new CancellationTokenSource();
        var searching = Task.Run(async () =>
        {
            for (var turn = 0; !done.IsCancellationRequested; turn++)
            {
                var (candidate, resume) = people[turn % Resumes];
                var found = await FindAsync(searcher, candidate, resume, $"주문 {turn % Resumes}번의 응답 시간");
                Assert.Contains("응답 시간", found[0].Text, StringComparison.Ordinal);
                reasons.Add(found[0].Reason);
            }
        });
        await using (var one = await IndexHost.StartAsync(settings))
        await using (var other = await IndexHost.StartAsync(settings))
        {
            await one.UntilAllAsync(NewModel, "every passage has a vector of the new model");
        }

        await done.CancelAsync();
        await searching;

        Assert.Equal(Resumes * 3, texts);
        Assert.Equal((long)Resumes * 3, await searcher.CountAsync("select count(*) from passage_vectors where model = $1 and dimensions = $2", NewModel, Short));
        Assert.Empty(reasons.Except([FoundBy.WordsAlone, FoundBy.MeaningAndWords]));
        Assert.Contains(FoundBy.WordsAlone, reasons);
        Assert.Equal(FoundBy.MeaningAndWords, (await FindAsync(searcher, people[0].Candidate, people[0].Resume, "주문 0번의 응답 시간"))[0].Reason);
        Assert.Equal(0L, await searcher.CountAsync("select count(*) from work where kind = 'index-resume' and outcome = 'failed'"));
    }

    [Fact, Trait("Acceptance", "B-07"), Trait("Acceptance", "A-08"), Trait("Fault", "F01")]
    public async Task A_worker_killed_in_the_middle_of_indexing_loses_nothing_and_does_nothing_twice()
    {
        await using var server = await EmbeddingServer.StartAsync(Short);
        KeyValuePair<string, string?>[] settings = [.. _system.Settings, .. server.Settings(NewModel)];
        await using var searcher = await IndexHost.StartAsync(settings, indexes: false);
        var (candidate, resume) = await searcher.ReadAsync("an older model", text => EmbeddingServer.VectorOf(text, 32), "주문 응답 시간을 단축했습니다", "신입 사원을 교육했습니다");

        var atWork = new TaskCompletionSource();
        server.Before = async texts =>
        {
            if (texts.Any(text => text.Contains("누리", StringComparison.Ordinal)))
            {
                atWork.TrySetResult();
                await Task.Delay(Timeout.Infinite);
            }
        };
        await using (var child = ChildProcess.Start("indexer", settings.Select(pair => KeyValuePair.Create(pair.Key.Replace(":", "__", StringComparison.Ordinal), pair.Value))))
        {
            await atWork.Task.WaitAsync(TimeSpan.FromSeconds(40), TestContext.Current.CancellationToken);
            Assert.Equal(0L, await searcher.CountAsync("select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'"));
            child.Kill();
            await child.ExitedAsync();
        }

        Assert.Equal(FoundBy.WordsAlone, (await FindAsync(searcher, candidate, resume, "응답 시간 단축"))[0].Reason);
        server.Before = _ => Task.CompletedTask;
        await using var worker = await IndexHost.StartAsync(settings);
        await worker.UntilAllAsync(NewModel, "another worker has finished it");
        await WorkHost.UntilAsync(async () => await searcher.CountAsync("select count(*) from work where kind = 'index-resume' and finished_at is null") == 0, "the order has ended");

        Assert.Equal((2L, 1L), (
            await searcher.CountAsync("select count(*) from passage_vectors where resume_id = $1 and dimensions = $2", resume, Short),
            await searcher.CountAsync("select count(*) from work where kind = 'index-resume' and subject = $1 and outcome = 'done'", resume)));
    }

    [Fact, Trait("Acceptance", "A-11"), Trait("Acceptance", "B-07")]
    public async Task Without_its_model_search_goes_by_words_and_says_so_and_holds_no_connection()
    {
        await using var server = await EmbeddingServer.StartAsync(Short);
        await using var searcher = await IndexHost.StartAsync([.. _system.Settings, .. server.Settings(NewModel)], indexes: false);
        var (candidate, resume) = await searcher.ReadAsync(NewModel, text => EmbeddingServer.VectorOf(text, Short), "주문 응답 시간을 단축했습니다", "신입 사원을 교육했습니다");
        Assert.Equal(FoundBy.MeaningAndWords, (await FindAsync(searcher, candidate, resume, "응답 시간 단축"))[0].Reason);

        long held = -1;
        server.Before = async _ =>
        {
            held = await searcher.CountAsync("select count(*) - 1 from pg_stat_activity where datname = current_database() and state <> 'idle' and backend_type = 'client backend'");
            throw new InvalidOperationException("The model is away.");
        };
        var found = await FindAsync(searcher, candidate, resume, "응답 시간 단축");

        Assert.Equal(("개발 · 누리: 주문 응답 시간을 단축했습니다", FoundBy.WordsAlone, (double?)null), (found[0].Text, found[0].Reason, found[0].Nearness));
        Assert.Equal(0, held);
    }

    private static Task<IReadOnlyList<FoundPassage>> FindAsync(IndexHost host, Guid candidate, Guid resume, string query) =>
        host.Search.SearchAsync(resume, candidate, query, 10, TestContext.Current.CancellationToken);
}
