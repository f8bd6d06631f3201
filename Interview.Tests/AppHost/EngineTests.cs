using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.Local;

namespace Interview.Tests.AppHost;

public sealed class EngineTests : IDisposable
{
    private readonly StateFolder _state = new(Directory.CreateTempSubdirectory("interview-").FullName);

    public void Dispose()
    {
        _state.Dispose();
        Directory.Delete(_state.Path, recursive: true);
    }

    [Fact]
    public void A_port_is_kept_from_run_to_run()
    {
        var first = new PortBook(_state);
        var port = first.Settle("redis", configured: null);
        first.Remember();

        Assert.Equal(port, new PortBook(_state).Settle("redis", configured: null));
    }

    [Fact]
    public void A_remembered_port_that_another_program_took_is_given_up()
    {
        var first = new PortBook(_state);
        var port = first.Settle("redis", configured: null);
        first.Remember();
        using var other = new TcpListener(IPAddress.Loopback, port);
        other.Start();

        Assert.NotEqual(port, new PortBook(_state).Settle("redis", configured: null));
    }

    [Fact]
    public void Two_resources_never_get_the_same_port()
    {
        var ports = new PortBook(_state);

        Assert.Equal(200, Enumerable.Range(0, 200).Select(i => ports.Settle($"r{i}", configured: null)).Distinct().Count());
    }

    [Fact]
    public void A_configured_port_that_is_used_is_an_error_and_not_replaced()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        Assert.Throws<DistributedApplicationException>(() => new PortBook(_state).Settle("web", ((IPEndPoint)other.LocalEndpoint).Port));
    }

    [Fact]
    public void A_secret_is_made_once()
    {
        var secret = new Secrets(_state).GetOrCreate("key", () => Guid.NewGuid().ToString());

        Assert.Equal(secret, new Secrets(_state).GetOrCreate("key", () => Guid.NewGuid().ToString()));
    }

    [Fact]
    public void A_log_never_grows_past_its_two_files()
    {
        var file = Path.Combine(_state.Path, "chatty.log");
        var line = new string('x', 1_000_000);

        using (var log = new ResourceLog(file))
        {
            for (var i = 0; i < 35; i++)
            {
                log.Write(line);
            }
        }

        Assert.Equal(["chatty.log", "chatty.log.1"], Directory.EnumerateFiles(_state.Path).Select(Path.GetFileName).Order());
        Assert.All(Directory.EnumerateFiles(_state.Path), f => Assert.InRange(new FileInfo(f).Length, 0, 12_000_000));
    }

    [Fact]
    public void The_line_that_says_why_a_program_ended_is_found_among_the_last()
    {
        using var log = new ResourceLog(Path.Combine(_state.Path, "why.log"));
        log.Write("FATAL:  the data directory has wrong ownership");
        log.Write("HINT:  nothing else");
        log.Note("postgres ended with code 1.");

        Assert.Equal("FATAL:  the data directory has wrong ownership", log.Cause);
    }
}
