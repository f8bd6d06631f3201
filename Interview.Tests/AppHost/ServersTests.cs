using Interview.Tests.Servers;
using Npgsql;
using RabbitMQ.Client;

namespace Interview.Tests.AppHost;

[Trait("Needs", "Servers")]
public sealed class ServersTests
{
    public ServersTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    [Fact]
    public async Task PostgreSQL_carries_vectors_and_loses_nothing_that_was_committed()
    {
        var servers = await TestServers.StartAsync();
        await using var session = new NpgsqlConnection(await servers.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken));
        await session.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(
            "CREATE EXTENSION vector; SELECT ('[1,2]'::vector <-> '[1,4]')::float8 || ' ' || current_setting('fsync') || ' ' || current_setting('synchronous_commit')", session);

        Assert.Equal("2 on on", await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task RabbitMQ_gives_every_test_a_virtual_host_of_its_own()
    {
        var servers = await TestServers.StartAsync();
        var factory = new ConnectionFactory { Uri = new Uri(await servers.CreateVirtualHostAsync(TestContext.Current.CancellationToken)) };

        await using var connection = await factory.CreateConnectionAsync(TestContext.Current.CancellationToken);

        Assert.True(connection.IsOpen);
    }
}
