namespace Aspire.Hosting.Local;

/// <summary>The programs that <c>eng/setup-servers</c> fetched.</summary>
internal sealed class ServerTree(string path)
{
    /// <summary>Where llama-server and whisper-server are, once they were fetched.</summary>
    public string Models { get; } = System.IO.Path.Combine(path, "models", "bin");

    public string Base { get; } = System.IO.Path.Combine(path, "base");

    public string Postgres => Program("usr/lib/postgresql/18/bin/postgres");
    public string InitDb => Program("usr/lib/postgresql/18/bin/initdb");
    public string Redis => Program("usr/bin/redis-server");
    public string RabbitMQ => Program("usr/lib/rabbitmq/bin/rabbitmq-server");
    public string RabbitMQControl => Program("usr/lib/rabbitmq/bin/rabbitmqctl");
    public string Epmd => Program("usr/lib/erlang/bin/epmd");
    public string ErlangPath => System.IO.Path.Combine(Base, "usr/lib/erlang/bin");

    /// <summary>pdftotext, espeak-ng, bwrap, llama-server and the like, for the PATH of our processes.</summary>
    public IEnumerable<string> ToolFolders =>
        new[] { "base", "models" }.Select(set => System.IO.Path.Combine(path, set, "bin")).Where(Directory.Exists);

    private string Program(string relative)
    {
        var program = System.IO.Path.Combine(Base, relative);
        return File.Exists(program)
            ? program
            : throw new DistributedApplicationException($"The servers are not there ({program} is missing); './interview setup' fetches them.");
    }
}
