using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;
using Npgsql;

namespace Aspire.Hosting.ApplicationModel
{
    public sealed class PostgresServerResource : ContainerResource, IResourceWithConnectionString, IProcessResource
    {
        private const string User = "postgres";

        // Durability as PostgreSQL ships it (fsync, synchronous_commit): what was accepted survives a kill.
        private static readonly string[] Settings =
        [
            "listen_addresses=127.0.0.1", "max_connections=200", "shared_buffers=64MB", "fsync=on", "synchronous_commit=on",
            "autovacuum_naptime=10s", "log_min_duration_statement=1s", "log_lock_waits=on", "timezone=UTC", "log_timezone=UTC",
        ];

        internal PostgresServerResource(string name, ParameterResource password)
            : base(name)
        {
            PasswordParameter = password;
            Annotations.Add(new EndpointAnnotation("tcp", "tcp", port: null));
        }

        public ParameterResource PasswordParameter { get; }
        public EndpointReference PrimaryEndpoint => new(this, "tcp");

        public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create(
            $"Host={PrimaryEndpoint.Property(EndpointProperty.Host)};Port={PrimaryEndpoint.Property(EndpointProperty.Port)};Username={User};Password={PasswordParameter}");

        internal List<PostgresDatabaseResource> Databases { get; } = [];

        async Task<ProcessPlan> IProcessResource.PlanAsync(int replica, LocalEngine engine, CancellationToken cancellationToken)
        {
            var home = engine.State.Folder(Name);
            var data = Path.Combine(home, "data");
            var connection = $"{await ConnectionStringExpression.GetValueAsync(cancellationToken)};Database=postgres;Pooling=false;Timeout=5";
            var (program, arguments) = AsOrdinaryUser(
                engine.Servers.Postgres,
                ["-D", data, "-p", $"{PrimaryEndpoint.Port}", "-c", $"unix_socket_directories={SocketFolder(home)}", .. Settings.SelectMany(s => new[] { "-c", s })]);
            return new ProcessPlan
            {
                Program = program,
                Arguments = arguments,
                WorkingDirectory = home,
                Prepare = async stop =>
                {
                    await MakeDataFolderAsync(engine, home, data, stop);
                    await EndLeftoverAsync(data, stop);
                },
                Probe = async stop => await ProbeAsync(connection, data, stop),
                Complete = async stop => await MakeDatabasesAsync(connection, stop),
                StopSignal = Signal.Interrupt, // "fast": ends the sessions, writes everything out
            };
        }

        // A socket's path may have 107 characters; a deep checkout has more, and TCP serves us anyway.
        private static string SocketFolder(string home) => home.Length < 80 ? home : "";

        // PostgreSQL refuses root. In a user namespace root's files belong to somebody else, without giving them away.
        private static (string Program, IReadOnlyList<string> Arguments) AsOrdinaryUser(string program, IReadOnlyList<string> arguments) =>
            Signals.IsRoot
                ? ("unshare", ["--user", "--map-user=65534", "--map-group=65534", program, .. arguments])
                : (program, arguments);

        private async Task MakeDataFolderAsync(LocalEngine engine, string home, string data, CancellationToken cancellationToken)
        {
            var version = Path.Combine(data, "PG_VERSION");
            if (File.Exists(version))
            {
                var found = (await File.ReadAllTextAsync(version, cancellationToken)).Trim();
                if (found != "18")
                {
                    throw new DistributedApplicationException($"The data in {data} were written by PostgreSQL {found} and this is PostgreSQL 18; carry them over with pg_dump and pg_restore, or begin anew with './interview clean'.");
                }

                return;
            }

            if (Directory.Exists(data))
            {
                throw new DistributedApplicationException($"{data} is not a whole PostgreSQL data folder (PG_VERSION is missing); bring it back from a copy, or begin anew with './interview clean', which removes all data.");
            }

            // Made under another name and renamed when whole, so a broken-off start leaves nothing half made.
            var fresh = $"{data}.new";
            if (Directory.Exists(fresh))
            {
                Directory.Delete(fresh, recursive: true);
            }

            var password = Path.Combine(home, "password");
            await File.WriteAllTextAsync(password, PasswordParameter.Value, cancellationToken);
            try
            {
                var (program, arguments) = AsOrdinaryUser(engine.Servers.InitDb,
                    ["-D", fresh, "-U", User, "--auth=scram-sha-256", $"--pwfile={password}", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "-E", "UTF8", "-k", "--no-instructions"]);
                await Commands.RunAsync(program, arguments, home, cancellationToken);
            }
            finally
            {
                File.Delete(password);
            }

            Directory.Move(fresh, data);
        }

        // A killed postmaster's sessions end by themselves, but not at once; and after a power cut postmaster.pid names a process
        // that may by now be anybody's, for which PostgreSQL would refuse to start.
        private static async Task EndLeftoverAsync(string data, CancellationToken cancellationToken)
        {
            while (Signals.ProcessesIn(data) is [_, ..] leftover)
            {
                leftover.ForEach(pid => Signals.Send(pid, Signal.Kill));
                await Task.Delay(20, cancellationToken);
            }

            File.Delete(Path.Combine(data, "postmaster.pid"));
        }

        private static async Task ProbeAsync(string connection, string data, CancellationToken cancellationToken)
        {
            // It takes connections before it is ready, refuses them and calls that FATAL in its log; this line is what pg_ctl waits for, too.
            if (!(await File.ReadAllTextAsync(Path.Combine(data, "postmaster.pid"), cancellationToken)).Contains("ready", StringComparison.Ordinal))
            {
                throw new IOException("PostgreSQL is starting.");
            }

            try
            {
                await ExecuteAsync(connection, "SELECT 1", cancellationToken);
            }
            catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.InvalidPassword)
            {
                throw new DistributedApplicationException($"The data in {data} were made with other passwords than those in secrets.json; bring that file back from a copy, or begin anew with './interview clean', which removes all data.");
            }
        }

        private async Task MakeDatabasesAsync(string connection, CancellationToken cancellationToken)
        {
            foreach (var database in Databases)
            {
                if (await ExecuteAsync(connection, $"SELECT 1 FROM pg_database WHERE datname = '{database.DatabaseName}'", cancellationToken) is null)
                {
                    await ExecuteAsync(connection, $"CREATE DATABASE \"{database.DatabaseName}\"", cancellationToken);
                }
            }
        }

        private static async Task<object?> ExecuteAsync(string connection, string sql, CancellationToken cancellationToken)
        {
            await using var session = new NpgsqlConnection(connection);
            await session.OpenAsync(cancellationToken);
            await using var command = session.CreateCommand();
#pragma warning disable CA2100 // database names come from AppHost.cs
            command.CommandText = sql;
#pragma warning restore CA2100
            return await command.ExecuteScalarAsync(cancellationToken);
        }
    }

    public sealed class PostgresDatabaseResource(string name, string databaseName, PostgresServerResource server)
        : Resource(name), IResourceWithConnectionString
    {
        public string DatabaseName { get; } = databaseName;
        public PostgresServerResource Parent { get; } = server;
        public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"{Parent};Database={DatabaseName}");
    }
}

namespace Aspire.Hosting
{
    public static class PostgresBuilderExtensions
    {
        public static IResourceBuilder<PostgresServerResource> AddPostgres(this IDistributedApplicationBuilder builder, string name) =>
            builder.AddResource(new PostgresServerResource(name, ParameterResourceBuilderExtensions.PasswordOf(builder, name)));

        public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(
            this IResourceBuilder<PostgresServerResource> builder, string name, string? databaseName = null)
        {
            var database = new PostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
            builder.Resource.Databases.Add(database);
            return builder.ApplicationBuilder.AddResource(database);
        }
    }
}
