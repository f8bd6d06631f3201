using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Local;

/// <summary>The words behind <c>./interview</c> that need the model or the state folder.</summary>
internal static class CommandLine
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Task<int> RunAsync(LocalBuilder builder, LocalEngine engine) => builder.Verb switch
    {
        ["run", ..] => RunSystemAsync(engine),
        ["status", "--json"] => Status(builder.State, asJson: true),
        ["status"] => Status(builder.State, asJson: false),
        ["stop"] => StopAsync(builder.State),
        ["operator", var email] => GrantOperatorAsync(builder, engine, email),
        ["rescore", ..] => RescoreAsync(builder, engine),
        _ => throw new DistributedApplicationException($"'{string.Join(' ', builder.Verb)}' is not a command; './interview help' lists them."),
    };

    private static async Task<int> RunSystemAsync(LocalEngine engine)
    {
        using var stopping = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var hangup = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stopping.Cancel();
        }

        await engine.StartAsync(stopping.Token);
        var screen = new Screen(engine);
        try
        {
            return await screen.ShowAsync(stopping.Token);
        }
        finally
        {
            screen.Stopping();
            await engine.StopAsync();
            RunStatus.Remove(engine.State);
            screen.Stopped();
        }
    }

    private static Task<int> Status(StateFolder state, bool asJson)
    {
        var status = RunStatus.Read(state);
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(status ?? RunStatus.None, Json));
        }
        else if (status is null)
        {
            Console.WriteLine("Interview is not running; './interview run' starts it.");
        }
        else
        {
            Console.WriteLine($"{status.Base}  (process {status.Pid})");
            foreach (var resource in status.Resources)
            {
                Console.WriteLine($"{resource.Name,-14} {resource.State,-11} {resource.Url,-26} pid {resource.Pid,-8} restarts {resource.Restarts}");
            }
        }

        return Task.FromResult(status is null ? 1 : 0);
    }

    private static async Task<int> StopAsync(StateFolder state)
    {
        if (RunStatus.Read(state) is not { Pid: { } pid })
        {
            Console.WriteLine("Interview is not running.");
            return 0;
        }

        Signals.Send(pid, Signal.Terminate);
        while (RunStatus.Read(state) is not null)
        {
            await Task.Delay(100);
        }

        Console.WriteLine("Interview has stopped.");
        return 0;
    }

    /// <summary>Makes an operator: the Api does it, with the settings it has in the running system.</summary>
    private static async Task<int> GrantOperatorAsync(LocalBuilder builder, LocalEngine engine, string email)
    {
        if (RunStatus.Read(builder.State) is null)
        {
            throw new DistributedApplicationException("Interview is not running; start it with './interview run', then make the operator.");
        }

        engine.RecallPorts();
        var api = builder.Resources.OfType<ProjectResource>().Single(r => r.Name == "api");
        var (_, environment) = await engine.ResolveAsync(api, 0, CancellationToken.None);
        Console.Write(await Commands.RunAsync(api.BuiltProgram(), ["operator", "grant", email], builder.AppHostDirectory, CancellationToken.None, environment));
        return 0;
    }

    /// <summary>Makes reports again from their record: the worker does it, with the settings it has in the running system.</summary>
    private static async Task<int> RescoreAsync(LocalBuilder builder, LocalEngine engine)
    {
        if (RunStatus.Read(builder.State) is null)
        {
            throw new DistributedApplicationException("Interview is not running; start it with './interview run', then rescore.");
        }

        engine.RecallPorts();
        var worker = builder.Resources.OfType<ProjectResource>().Single(r => r.Name == "worker-gpu");
        var (_, environment) = await engine.ResolveAsync(worker, 0, CancellationToken.None);
        // The rubric's file is named from where the command is given, not from where the worker runs.
        var words = builder.Verb.Select((word, at) => at > 0 && builder.Verb[at - 1] == "--rubric" ? Path.GetFullPath(word) : word);
        var start = new ProcessStartInfo(worker.BuiltProgram(), words) { WorkingDirectory = builder.AppHostDirectory, UseShellExecute = false };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var rescore = Process.Start(start)!;
        await rescore.WaitForExitAsync();
        return rescore.ExitCode;
    }
}
