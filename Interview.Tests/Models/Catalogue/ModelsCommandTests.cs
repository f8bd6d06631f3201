using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Aspire.Hosting.Local;
using Interview.AppHost.Models;
using Interview.Core.Models.Catalogue;
using Interview.Tests.Content;
using Interview.Tests.Servers;
using Interview.Worker.Gpu.Models;
using Microsoft.Extensions.Configuration;
using ChosenModels = Interview.Core.Models.Catalogue.ChosenModels;

namespace Interview.Tests.Models.Catalogue;

/// <summary><c>./interview models</c>, within this process and as the program it is.</summary>
public sealed class ModelsCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("interview-models-").FullName;
    private readonly StringWriter _said = new();
    private ModelHub _hub = null!;

    private string State => Path.Combine(_folder, "state");

    private string Models => Path.Combine(_folder, "models");

    public async ValueTask InitializeAsync() => _hub = await ModelHub.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        await _said.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_catalogue_that_is_shipped_knows_models_of_each_kind_and_says_where_no_checksum_is_known()
    {
        var models = TestContent.Snapshot.Models.Models;

        Assert.Equal(Enum.GetValues<ModelKind>(), models.Select(model => model.Kind).Distinct().Order());
        Assert.Contains(models, model => model is { Kind: ModelKind.Chat, Licence.Commercial: true, Sha256: not null, Bytes: not null });
        Assert.All(models.Where(model => model.Id.StartsWith("exaone", StringComparison.Ordinal)), model => Assert.False(model.Licence.Commercial));
        // A revision that moves has no checksum that stays, unless the checksum itself is stated.
        Assert.All(models.Where(model => model.Bytes is not null), model => Assert.NotNull(model.Sha256));
    }

    [Theory, Trait("Acceptance", "E-04")]
    [InlineData("id: qwen3-4b", "id: Qwen 3", "no id")]
    [InlineData("id: qwen3-4b", "id: qwen3-8b", "used 2 times")]
    [InlineData("3605803b982cb64aead44f6c1b2ae36e3acdb41d8e46c8a94c6533bc4c67e597", "3605", "sha256")]
    [InlineData("https://huggingface.co/unsloth", "http://huggingface.co/unsloth", "https")]
    [InlineData("file: Qwen3-4B-Instruct-2507-Q4_K_M.gguf", "file: ../Qwen3.gguf", "no name for a file")]
    [InlineData("memory_gb: 8", "memory_gb: 8\n    colour: red", "colour")]
    public void A_broken_entry_is_named_with_its_file(string from, string to, string because)
    {
        var folder = TestContent.Copy();
        var file = Path.Combine(folder, "models", "chat.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace(from, to, StringComparison.Ordinal));

        var broken = Assert.Throws<Interview.Core.Content.ContentException>(() => new Interview.Core.Content.ContentLibrary(folder));

        Assert.Contains(broken.Problems, problem => problem.File == "models/chat.yaml" && problem.Reason.Contains(because, StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_use_chose_is_what_the_AppHost_reads_and_use_none_goes_back()
    {
        await RunAsync("pull", "tiny");
        await RunAsync("use", "tiny");

        var settings = Settings();
        Assert.Equal(Path.Combine(Models, "tiny.gguf"), settings["Models:Chat:File"]);
        Assert.Equal(("tiny", "True"), (settings["Models:Chat:Name"], settings["Models:Chat:Licence:Commercial"]));

        await RunAsync("use", "none");
        Assert.Null(Settings()["Models:Chat:File"]);
    }

    [Fact]
    public async Task What_is_set_otherwise_goes_before_what_was_chosen()
    {
        await RunAsync("pull", "tiny");
        await RunAsync("use", "tiny");

        Assert.Equal("/own/model.gguf", Settings(("Models:Chat:File", "/own/model.gguf"))["Models:Chat:File"]);
    }

    [Fact, Trait("Acceptance", "A-06")]
    public async Task Damaged_settings_choose_no_model_and_are_written_anew_by_the_next_choice()
    {
        Directory.CreateDirectory(State);
        await File.WriteAllTextAsync(Path.Combine(State, "models.json"), "{\"Models\": ", TestContext.Current.CancellationToken);

        Assert.Null(Settings()["Models:Chat:File"]);
        Assert.Equal(ModelTrouble.Settings, (await Assert.ThrowsAsync<ModelTroubleException>(() => RunAsync("list"))).Code);

        await RunAsync("pull", "tiny");
        await RunAsync("use", "tiny");
        Assert.NotNull(Settings()["Models:Chat:File"]);
    }

    [Fact]
    public async Task Only_what_is_wholly_here_can_be_used()
    {
        Assert.Equal(ModelTrouble.Absent, (await Assert.ThrowsAsync<ModelTroubleException>(() => RunAsync("use", "tiny"))).Code);

        await RunAsync("pull", "tiny");
        await File.AppendAllTextAsync(Path.Combine(Models, "tiny.gguf"), "x", TestContext.Current.CancellationToken);
        Assert.Contains("remove", (await Assert.ThrowsAsync<ModelTroubleException>(() => RunAsync("use", "tiny"))).Said.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_serves_cannot_be_removed_and_what_does_not_can()
    {
        await RunAsync("pull", "tiny");
        await RunAsync("use", "tiny");
        Assert.Equal(ModelTrouble.InUse, (await Assert.ThrowsAsync<ModelTroubleException>(() => RunAsync("remove", "tiny"))).Code);

        await RunAsync("use", "none", "chat");
        Assert.Equal(0, await RunAsync("remove", "tiny"));
        Assert.Empty(Directory.EnumerateFiles(Models));
    }

    [Fact]
    public async Task List_says_what_is_here_and_whether_anybody_vouches_for_it()
    {
        var model = _hub.Model(sum: false);
        await RunAsync(model, "list");
        await RunAsync(model, "pull", "tiny");
        await RunAsync(model, "use", "tiny");
        _said.GetStringBuilder().Clear();
        await RunAsync(model, "list");
        await RunAsync(model, "list", "--json");

        var said = _said.ToString();
        Assert.Contains("here · unverified · in use", said, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(said[said.IndexOf('[', StringComparison.Ordinal)..]);
        var row = json.RootElement[0];
        Assert.Equal(("present", true, "nobody"), (row.GetProperty("state").GetString(), row.GetProperty("inUse").GetBoolean(), row.GetProperty("receipt").GetProperty("checksum").GetString()));
    }

    [Theory]
    [InlineData("pull")]
    [InlineData("pull", "tiny", "--sha256", "abc")]
    [InlineData("pull", "tiny", "--fast")]
    [InlineData("use", "none", "everything")]
    [InlineData("fetch", "tiny")]
    public async Task What_it_does_not_understand_it_says_and_does_nothing(params string[] line)
    {
        Assert.Equal(2, await RunAsync(line));
        Assert.Contains("./interview models list", _said.ToString(), StringComparison.Ordinal);
        Assert.Empty(_hub.Requests);
    }

    [Fact]
    public async Task An_unknown_model_is_named_beside_the_known_ones()
    {
        var trouble = await Assert.ThrowsAsync<ModelTroubleException>(() => RunAsync("pull", "gpt"));

        Assert.Equal(ModelTrouble.Unknown, trouble.Code);
        Assert.Contains("tiny", trouble.Said.Ko, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko_KR.UTF-8", "ko")]
    [InlineData("C.UTF-8", "en")]
    [InlineData(null, "en")]
    public void It_speaks_the_language_of_the_terminal(string? language, string locale) => Assert.Equal(locale, ModelsCommand.LocaleOf(language));

    [Fact]
    public async Task The_program_fetches_through_the_proxy_of_the_environment()
    {
        // Nobody listens at the source itself; only the proxy can have answered.
        var content = ContentWith(new Uri("http://127.0.0.1:9/model.gguf"));

        var (code, said) = await ProgramAsync(content, [("http_proxy", _hub.Address.ToString()), ("LC_ALL", "ko_KR.UTF-8")], "pull", "tiny");

        Assert.True(code == 0, said);
        Assert.Contains("목록의 체크섬과 같음", said, StringComparison.Ordinal);
        Assert.Equal(["/model.gguf"], _hub.Requests);
    }

    [Fact]
    public async Task The_program_stopped_on_the_way_keeps_what_came_and_goes_on_there()
    {
        TaskCompletionSource sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _hub.Instead = async (http, number) =>
        {
            if (number > 1)
            {
                await _hub.ServeAsync(http);
                return;
            }

            http.Response.Headers.ETag = _hub.Tag;
            http.Response.ContentLength = _hub.Content.Length;
            await http.Response.Body.WriteAsync(_hub.Content.AsMemory(0, 100_000));
            await http.Response.Body.FlushAsync();
            sent.SetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        var content = ContentWith(_hub.Source);
        using var first = Start(content, [], "pull", "tiny");
        var said = first.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        _ = first.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await sent.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await Eventually.True(() => new FileInfo(Path.Combine(Models, "tiny.gguf.part")) is { Exists: true, Length: 100_000 }, TimeSpan.FromSeconds(30));

        var (busy, busySaid) = await ProgramAsync(content, [], "pull", "tiny");
        Assert.Equal((1, true), (busy, busySaid.Contains("Another process", StringComparison.Ordinal)));

        Assert.True(Signals.Send(first.Id, Signal.Interrupt));
        await first.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal((130, true), (first.ExitCode, (await said).Contains("what came is kept", StringComparison.Ordinal)));

        Assert.Equal(0, (await ProgramAsync(content, [], "pull", "tiny")).Code);
        Assert.Equal("/model.gguf bytes=100000- if \"one\"", _hub.Requests[^1]);
    }

    private Task<int> RunAsync(params string[] line) => RunAsync(_hub.Model(), line);

    private Task<int> RunAsync(CatalogueModel model, params string[] line)
    {
        var store = new ModelStore(Models);
        return new ModelsCommand(new([model]), store, new ChosenModels(State), new(store, TimeProvider.System), "en", _said).RunAsync(line, TestContext.Current.CancellationToken);
    }

    private ConfigurationManager Settings(params (string Key, string Value)[] own)
    {
        var settings = new ConfigurationManager();
        settings.AddInMemoryCollection([new("State:Root", State), .. own.Select(o => new KeyValuePair<string, string?>(o.Key, o.Value))]);
        settings.AddChosenModels("/");
        return settings;
    }

    private string ContentWith(Uri source)
    {
        var folder = Path.Combine(_folder, "content");
        Directory.Move(TestContent.Copy(), folder);
        Directory.Delete(Path.Combine(folder, "models"), recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "models"));
        File.WriteAllText(Path.Combine(folder, "models", "chat.yaml"), $$"""
            kind: chat
            models:
              - id: tiny
                about: { ko: "시험용", en: "for tests" }
                source: {{source}}
                file: tiny.gguf
                bytes: {{_hub.Content.Length}}
                sha256: "{{ModelHub.Sum(_hub.Content)}}"
                context: 2048
                memory_gb: 0.1
                licence: { name: Test, link: https://licence.example/, commercial: true }
            """);
        return folder;
    }

    private Process Start(string content, IEnumerable<(string Name, string Value)> environment, params string[] line)
    {
        var program = Path.Combine(
            Repository.Root, "Interview.Worker.Gpu", "bin", typeof(ModelsCommand).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration, "net10.0", "Interview.Worker.Gpu");
        var start = new ProcessStartInfo(program, ["models", .. line]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment.Concat([("INTERVIEW_STATE", State), ("INTERVIEW_MODELS", Models), ("Content__Root", content)]))
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private async Task<(int Code, string Said)> ProgramAsync(string content, IEnumerable<(string, string)> environment, params string[] line)
    {
        using var process = Start(content, environment, line);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
