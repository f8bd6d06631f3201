using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Tests.Servers;

namespace Interview.Tests.Faults;

/// <summary>Servers and real workers of their own for the tests that kill them; these tests run one after the other.</summary>
public sealed class ServersToKill : IAsyncLifetime
{
    internal TestServers Servers { get; private set; } = null!;

    internal DistributedApplication App => Servers.App;

    public async ValueTask InitializeAsync()
    {
        if (TestServers.Available)
        {
            Servers = await TestServers.StartOwnAsync(
                "--Resources=postgres,redis,messaging,worker-cpu,worker-gpu", "--Replicas:WorkerCpu=2", "--Replicas:WorkerGpu=2", $"--Files:Root={Repository.NewStateFolder()}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Servers is not null)
        {
            await Servers.DisposeAsync();
        }
    }

    /// <summary>What the real workers are configured with.</summary>
    internal async Task<TestSystem> OfTheWorkersAsync() => new(
        (await App.GetConnectionStringAsync("interviewdb"))!, (await App.GetConnectionStringAsync("messaging"))!, (await App.GetConnectionStringAsync("redis"))!, Repository.NewStateFolder());
}

[CollectionDefinition(Name)]
public sealed class FaultCollection : ICollectionFixture<ServersToKill>
{
    public const string Name = "Faults";
}
