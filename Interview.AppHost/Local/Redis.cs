using System.Net.Sockets;
using System.Text;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;

namespace Aspire.Hosting.ApplicationModel
{
    public sealed class RedisResource : ContainerResource, IResourceWithConnectionString, IProcessResource
    {
        internal RedisResource(string name, ParameterResource password)
            : base(name)
        {
            PasswordParameter = password;
            Annotations.Add(new EndpointAnnotation("tcp", "tcp", port: null));
        }

        public ParameterResource PasswordParameter { get; }
        public EndpointReference PrimaryEndpoint => new(this, "tcp");

        public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
            $"{PrimaryEndpoint.Property(EndpointProperty.HostAndPort)},password={PasswordParameter}");

        Task<ProcessPlan> IProcessResource.PlanAsync(int replica, LocalEngine engine, CancellationToken cancellationToken)
        {
            var home = engine.State.Folder(Name);
            var configuration = Path.Combine(home, "redis.conf"); // a file, because a command line is everybody's to read
            return Task.FromResult(new ProcessPlan
            {
                Program = engine.Servers.Redis,
                Arguments = [configuration],
                WorkingDirectory = home,
                Prepare = async stop => await File.WriteAllTextAsync(configuration, $"""
                    bind 127.0.0.1
                    port {PrimaryEndpoint.Port}
                    requirepass {PasswordParameter.Value}
                    dir {home}
                    save ""
                    appendonly no
                    """, stop),
                Probe = PingAsync,
            });
        }

        private async Task PingAsync(CancellationToken cancellationToken)
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", PrimaryEndpoint.Port, cancellationToken);
            await using var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"AUTH {PasswordParameter.Value}\r\nPING\r\n"), cancellationToken);
            using var reader = new StreamReader(stream, Encoding.ASCII);
            string?[] answers = [await reader.ReadLineAsync(cancellationToken), await reader.ReadLineAsync(cancellationToken)];
            if (answers is not ["+OK", "+PONG"])
            {
                throw new IOException($"Redis answered {string.Join(", ", answers)}.");
            }
        }
    }
}

namespace Aspire.Hosting
{
    public static class RedisBuilderExtensions
    {
        public static IResourceBuilder<RedisResource> AddRedis(this IDistributedApplicationBuilder builder, string name) =>
            builder.AddResource(new RedisResource(name, ParameterResourceBuilderExtensions.PasswordOf(builder, name)));
    }
}
