using Aspire.Hosting;
using Microsoft.Extensions.Configuration;

namespace Interview.AppHost.Models;

/// <summary>
/// A server for a model file of the settings. How it is started is found out when it is, and once; where it cannot be, its resource fails with the sentence, and the hosts that would ask it
/// are told the same, so that their health says it and somebody else serves.
/// </summary>
internal sealed class ModelServer
{
    private readonly Lazy<ServerPlan> _plan;
    private readonly Lazy<Task<Machine>> _machine;

    private ModelServer(IConfiguration settings, string kind, Func<string, Machine, ServerWish, ServerPlan> plan)
    {
        var section = settings.GetSection($"Models:{kind}");
        var file = section["File"]!;
        Name = section["Name"] is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(file);
        var wish = new ServerWish(Name, section["Device"] ?? settings["Models:Device"], section.GetValue<int?>("Slots") + (kind == "Chat" ? 1 : 0), section.GetValue<int?>("Context"));
        LlamaServer = Tool(settings, "llama-server");
        _machine = new(() => Machine.LookAsync(LlamaServer, new GraphicsProbe(Environment.GetEnvironmentVariable)));
        _plan = new(() =>
        {
            try
            {
                return plan(file, Task.Run(() => _machine.Value).GetAwaiter().GetResult(), wish);
            }
            catch (InvalidDataException damaged)
            {
                return ServerPlan.Refused($"model.file: {damaged.Message}");
            }
        });
    }

    public string Name { get; }

    public string LlamaServer { get; }

    private ServerPlan Plan => _plan.Value;

    public static ModelServer? Chat(IConfiguration settings) => For(settings, "Chat", (file, machine, wish) => ServerPlan.Chat(ModelFile.Read(file), machine, wish));

    public static ModelServer? Embedding(IConfiguration settings) => For(settings, "Embedding", (file, machine, wish) => ServerPlan.Embedding(ModelFile.Read(file), machine, wish));

    public static ModelServer? Speech(IConfiguration settings) => For(settings, "Speech", (file, machine, wish) =>
        File.Exists(file) ? ServerPlan.Speech(file, machine, wish) : ServerPlan.Refused($"model.file: The model file {file} is not there."));

    public static string Tool(IConfiguration settings, string program) =>
        program == "llama-server" && settings["Models:Server"] is { Length: > 0 } own ? own
        : settings["Tools:Models"] is { Length: > 0 } tools && Path.Combine(tools, program) is var found && File.Exists(found) ? found
        : program;

    /// <exception cref="DistributedApplicationException">It cannot be started here; the sentence says why.</exception>
    public void WriteArguments(IList<object> arguments)
    {
        if (Plan.Trouble is { } trouble)
        {
            throw new DistributedApplicationException($"{Name} is not started. {trouble}");
        }

        foreach (var argument in Plan.Arguments)
        {
            arguments.Add(argument);
        }
    }

    /// <summary>Tells a host what it will find at the endpoint, or why there is none.</summary>
    /// <param name="section">Such as <c>Models__Chat</c>.</param>
    /// <param name="keepEndpoint">The host must know that a model of this name is meant, also while nobody is there.</param>
    /// <param name="places">How many of the server's places are this host's; null: it does not count them.</param>
    public void Tell(Dictionary<string, object> variables, string section, Func<int, int>? places = null, bool keepEndpoint = false)
    {
        if (Plan.Trouble is { } trouble)
        {
            if (!keepEndpoint)
            {
                variables.Remove($"{section}__Endpoint");
            }

            variables[$"{section}__Trouble"] = trouble;
            return;
        }

        variables[$"{section}__Device"] = Plan.Device;
        variables[$"{section}__Server"] = _machine.Value.Result.ServerVersion;
        if (places is not null)
        {
            variables[$"{section}__Slots"] = $"{places(Plan.Slots)}";
            variables[$"{section}__Context"] = $"{Plan.Context}";
        }
    }

    private static ModelServer? For(IConfiguration settings, string kind, Func<string, Machine, ServerWish, ServerPlan> plan) =>
        settings[$"Models:{kind}:File"] is { Length: > 0 } ? new(settings, kind, plan) : null;
}
