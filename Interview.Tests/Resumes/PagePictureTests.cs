using Interview.Core.Candidates;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;

namespace Interview.Tests.Resumes;

/// <summary>The pictures of a résumé's pages: drawn after it is ready, kept while it is kept, and no file left that no row names.</summary>
[Trait("Needs", "Servers")]
public sealed class PagePictureTests : IAsyncLifetime
{
    private RunningWorker _worker = null!;

    public PagePictureTests()
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        PopplerReading.SkipUnlessInstalled();
    }

    public async ValueTask InitializeAsync() => _worker = await RunningWorker.StartAsync(await TestSystem.TakeAsync());

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
        {
            await _worker.DisposeAsync();
        }
    }

    [Fact]
    public async Task Every_page_of_a_ready_resume_gets_its_picture()
    {
        var resume = await _worker.UploadAsync(SampleResumes.Korean());

        var drawn = await DrawnAsync(resume.Id);

        Assert.Equal(ResumeStatus.Ready, drawn.Status);
        foreach (var page in drawn.Source!.Pages)
        {
            await using var picture = _worker.Files.OpenRead(page.Picture!.Value);
            var head = new byte[2];
            await picture!.ReadExactlyAsync(head, TestContext.Current.CancellationToken);
            Assert.Equal([0xFF, 0xD8], head);
        }

        Assert.Equal(1 + drawn.Source.Pages.Count, _worker.FilesOnDisk);
        Assert.Equal(0, await UnfinishedAsync());
    }

    [Fact]
    public async Task A_second_reading_keeps_the_pictures_and_draws_nothing_again()
    {
        var resume = await _worker.UploadAsync(SampleResumes.Korean());
        var before = (await DrawnAsync(resume.Id)).Source!.Pages;

        await _worker.DecideAsync(resume.Id, r => r.OrderReading());
        await _worker.UntilAsync(resume.Id, r => r.Status == ResumeStatus.Ready, "it is read again");

        Assert.Equal(before, (await _worker.ResumeAsync(resume.Id)).Source!.Pages);
        Assert.Equal(1, await _worker.ScalarAsync<long>("select count(*) from work where kind = 'draw-pages' and subject = $1", resume.Id));
    }

    [Fact]
    public void Pages_that_a_reading_no_longer_has_lose_their_pictures_and_new_ones_are_ordered()
    {
        var now = DateTimeOffset.UtcNow;
        var resume = new Resume(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "cv.pdf", "", 1, now);
        resume.TakeReading(WithPages(new SourcePage(1, 595, 842), new SourcePage(2, 595, 842)), now);
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        Assert.Equal([new KeepFile(first), new KeepFile(second)], resume.TakePictures(new Dictionary<int, Guid> { [1] = first, [2] = second }).OfType<KeepFile>());

        var orders = resume.TakeReading(WithPages(new SourcePage(1, 595, 842), new SourcePage(2, 842, 595)), now);

        Assert.Equal([new DeleteFile(second), new DrawPages(resume.Id)], orders.OfType<IOrder>());
        Assert.Equal([first, null], resume.Source!.Pages.Select(page => page.Picture));
    }

    [Fact]
    public void A_format_without_pages_is_not_drawn()
    {
        var now = DateTimeOffset.UtcNow;
        var resume = new Resume(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "cv.txt", "", 1, now);

        Assert.Empty(resume.TakeReading(WithPages(new SourcePage(1, 0, 0)), now).OfType<IOrder>());
    }

    [Fact]
    public void Pictures_that_come_late_or_twice_replace_nothing()
    {
        var now = DateTimeOffset.UtcNow;
        var resume = new Resume(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "cv.pdf", "", 1, now);
        Assert.Empty(resume.TakePictures(new Dictionary<int, Guid> { [1] = Guid.NewGuid() }));
        resume.TakeReading(WithPages(new SourcePage(1, 595, 842)), now);
        var first = Guid.NewGuid();
        resume.TakePictures(new Dictionary<int, Guid> { [1] = first });

        Assert.Empty(resume.TakePictures(new Dictionary<int, Guid> { [1] = Guid.NewGuid() }));
        Assert.Equal(first, resume.Source!.Pages[0].Picture);
    }

    [Fact, Trait("Goal", "G23")]
    public async Task Erasing_a_resume_or_its_owner_leaves_no_picture()
    {
        var (first, second) = (await _worker.UploadAsync(SampleResumes.Korean()), await _worker.UploadAsync(SampleResumes.Korean()));
        await DrawnAsync(first.Id);
        await DrawnAsync(second.Id);

        Assert.True(await Erasure.EraseResumeAsync(first.Id, first.CandidateId, TestContext.Current.CancellationToken));
        Assert.True(await Erasure.EraseCandidateAsync(second.CandidateId, TestContext.Current.CancellationToken));

        await WorkHost.UntilAsync(() => _worker.FilesOnDisk == 0, "the files are gone");
    }

    [Fact, Trait("Fault", "F61")]
    public async Task A_resume_erased_while_it_is_drawn_leaves_no_file()
    {
        var resume = await _worker.UploadAsync(ManyPages());
        await WorkHost.UntilAsync(() => _worker.FilesOnDisk > 2, "a page is drawn");

        Assert.True(await Erasure.EraseResumeAsync(resume.Id, resume.CandidateId, TestContext.Current.CancellationToken));

        await WorkHost.UntilAsync(() => _worker.FilesOnDisk == 0, "the files are gone");
        // Not one that came after the look.
        await WorkHost.UntilAsync(async () => await _worker.ScalarAsync<long>("select count(*) from work where kind = 'draw-pages'") == 0, "the order is gone");
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.Equal(0, _worker.FilesOnDisk);
    }

    [Fact]
    public async Task A_file_that_cannot_be_drawn_is_ready_without_pictures_and_operators_see_it()
    {
        await _worker.DisposeAsync();
        _worker = await RunningWorker.StartAsync(await TestSystem.TakeAsync(), new KeyValuePair<string, string?>("Poppler:CpuSeconds", "1"));
        var resume = await _worker.UploadAsync(ReadableNotDrawable());

        await _worker.UntilAsync(resume.Id, r => r.Status == ResumeStatus.Ready, "it is ready");
        await WorkHost.UntilAsync(async () => await _worker.ScalarAsync<long>("select count(*) from work where kind = 'draw-pages' and outcome = 'failed'") == 1, "the drawing failed");

        var left = await _worker.ResumeAsync(resume.Id);
        Assert.Equal((ResumeStatus.Ready, null, null), (left.Status, left.Failure, left.Source!.Pages[0].Picture));
        Assert.StartsWith("resume.not_drawn", await _worker.ScalarAsync<string>("select error from work where kind = 'draw-pages'"), StringComparison.Ordinal);
        Assert.Equal(1, _worker.FilesOnDisk);
    }

    private Erasure Erasure => new(_worker.Get<Npgsql.NpgsqlDataSource>(), _worker.Get<Dispatcher>(), _worker.Get<NewsDesk>());

    private Task<Resume> DrawnAsync(Guid id) => _worker.UntilAsync(id, r => r.Source?.Pages.All(page => page.Picture is not null) == true, "its pages are drawn");

    private Task<long> UnfinishedAsync() => _worker.ScalarAsync<long>("select count(*) from work where finished_at is null");

    private static ReadResume WithPages(params SourcePage[] pages)
    {
        var read = Readings.Of(new ResumeProfile { Header = new("Kim", "Developer", null) });
        return read with { Text = read.Text with { Pages = pages } };
    }

    private static byte[] ManyPages() => ResumePdf.Write(pdf =>
    {
        for (var page = 0; page < 25; page++)
        {
            pdf.Line($"Jane Miller, page {page}").Line("Position: Data Analyst").NewPage();
        }

        pdf.Line("The end of it");
    });

    /// <summary>Two lines of text, and a shading that takes the painter minutes.</summary>
    private static byte[] ReadableNotDrawable() => PdfBytes.Page(
        PdfBytes.SomeText + " " + string.Concat(Enumerable.Repeat("/S sh ", 20_000)),
        resources: "/Shading<</S<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1 0 1]/Matrix[595 0 0 842 0 0]/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[1 1 1]/N 1>>>>>>");
}
