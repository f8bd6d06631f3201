using Aspire.Hosting;
using Aspire.Hosting.Testing;

namespace Interview.Tests.Servers;

/// <summary>The whole system as <c>./interview run</c> starts it, with data of its own: servers and all five hosts. Shared by the tests of a collection.</summary>
public sealed class WholeSystem : IAsyncLifetime
{
    private Func<string, IEnumerable<string>> _settings = _ => [];
    private string _state = "";
    private DistributedApplication? _app;

    /// <summary>Starts one for its own use.</summary>
    /// <param name="settings">Settings in the form of arguments, given the folder that is deleted with the system.</param>
    internal static async Task<WholeSystem> StartAsync(Func<string, IEnumerable<string>>? settings = null)
    {
        var system = new WholeSystem { _settings = settings ?? (_ => []) };
        await system.InitializeAsync();
        return system;
    }

    internal DistributedApplication App => _app ?? throw new InvalidOperationException(TestServers.HowToGetThem);

    public Uri Address => App.GetEndpoint("web");

    public async ValueTask InitializeAsync()
    {
        if (!TestServers.Available)
        {
            return;
        }

        _state = Repository.NewStateFolder();
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Interview_AppHost>(
            [$"--State:Root={_state}", $"--Files:Root={Path.Combine(_state, "files")}", .. _settings(_state)]);
        _app = await builder.BuildAsync();
        await _app.StartAsync();
        await _app.WaitUntilHealthyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
            Directory.Delete(_state, recursive: true);
        }
    }
}
