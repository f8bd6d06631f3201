using System.Globalization;
using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;

namespace Aspire.Hosting.ApplicationModel
{
    public sealed class RabbitMQServerResource : ContainerResource, IResourceWithConnectionString, IProcessResource
    {
        private const string User = "guest";

        internal RabbitMQServerResource(string name, ParameterResource password)
            : base(name)
        {
            PasswordParameter = password;
            Annotations.Add(new EndpointAnnotation("tcp", "amqp", port: null));
            Annotations.Add(new EndpointAnnotation("distribution", "tcp", port: null));
            Annotations.Add(new EndpointAnnotation("epmd", "tcp", port: null));
        }

        public ParameterResource PasswordParameter { get; }
        public EndpointReference PrimaryEndpoint => new(this, "tcp");

        public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
            $"amqp://{User}:{PasswordParameter}@{PrimaryEndpoint.Property(EndpointProperty.HostAndPort)}");

        internal EndpointAnnotation? Management { get; set; }

        Task<ProcessPlan> IProcessResource.PlanAsync(int replica, LocalEngine engine, CancellationToken cancellationToken)
        {
            var home = engine.State.Folder(Name);
            return Task.FromResult(new ProcessPlan
            {
                // The port mapper would start as a daemon and outlive us; started beside the broker it stays in its group.
                Program = "/bin/sh",
                Arguments = ["-c", "\"$0\" -port \"$ERL_EPMD_PORT\" -address 127.0.0.1 & exec \"$1\"", engine.Servers.Epmd, engine.Servers.RabbitMQ],
                WorkingDirectory = home,
                Environment = EnvironmentOf(engine, home),
                Prepare = async stop =>
                {
                    await File.WriteAllTextAsync(Path.Combine(home, "rabbitmq.conf"), Configuration(), stop);
                    await File.WriteAllTextAsync(Path.Combine(home, "enabled_plugins"), Management is null ? "[]." : "[rabbitmq_management].", stop);
                },
                Probe = async stop =>
                {
                    // The broker opens its port last; a connection that says nothing leaves no line in its log.
                    using var client = new TcpClient();
                    await client.ConnectAsync("127.0.0.1", PrimaryEndpoint.Port, stop);
                },
            });
        }

        /// <summary>What the broker and its command line tools have in common.</summary>
        internal Dictionary<string, string> EnvironmentOf(LocalEngine engine, string home) => new()
        {
            ["HOME"] = home,
            ["PATH"] = $"{engine.Servers.ErlangPath}:/usr/bin:/bin",
            ["LANG"] = "C.UTF-8",
            ["RUNNING_UNDER_SYSTEMD"] = "true", // the script becomes the broker instead of waiting beside it: one process to signal
            ["RABBITMQ_NODENAME"] = "interview@localhost", // its own port mapper keeps it apart from others; the data belong to this name
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(home, "rabbitmq.conf"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(home, "enabled_plugins"),
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(home, "data"), // else some of it goes to /var/lib
            ["RABBITMQ_LOG_BASE"] = home,
            ["RABBITMQ_LOGS"] = "-",
            ["RABBITMQ_PID_FILE"] = Path.Combine(home, "pid"),
            ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(home, "none"),
            ["RABBITMQ_DIST_PORT"] = PortOf("distribution"),
            ["ERL_EPMD_PORT"] = PortOf("epmd"),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "+S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none",
        };

        private string PortOf(string endpoint) => new EndpointReference(this, endpoint).Port.ToString(CultureInfo.InvariantCulture);

        private string Configuration() => $"""
            listeners.tcp.1 = 127.0.0.1:{PrimaryEndpoint.Port}
            distribution.listener.interface = 127.0.0.1
            default_user = {User}
            default_pass = {PasswordParameter.Value}
            vm_memory_high_watermark.absolute = 512MB
            disk_free_limit.absolute = 50MB
            log.console = true
            log.console.level = warning
            log.file = false
            {(Management is null ? "" : $"management.tcp.ip = 127.0.0.1\nmanagement.tcp.port = {Management.Allocated[0]}")}

            """;
    }
}

namespace Aspire.Hosting
{
    public static class RabbitMQBuilderExtensions
    {
        public static IResourceBuilder<RabbitMQServerResource> AddRabbitMQ(this IDistributedApplicationBuilder builder, string name) =>
            builder.AddResource(new RabbitMQServerResource(name, ParameterResourceBuilderExtensions.PasswordOf(builder, name)));

        /// <summary>The broker's own pages. Here only when asked for (<c>Local:Management=true</c>): they cost a second and 40 MB at every start.</summary>
        public static IResourceBuilder<RabbitMQServerResource> WithManagementPlugin(this IResourceBuilder<RabbitMQServerResource> builder)
        {
            if (builder.ApplicationBuilder.Configuration["Local:Management"] == "true")
            {
                builder.Resource.Management = new EndpointAnnotation("management", "http", port: null);
                builder.Resource.Annotations.Add(builder.Resource.Management);
            }

            return builder;
        }

    }
}
