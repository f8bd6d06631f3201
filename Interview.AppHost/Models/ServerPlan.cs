using System.Globalization;

namespace Interview.AppHost.Models;

/// <summary>How the settings want a model served. What is null is chosen by the machine and the model.</summary>
/// <param name="Device">gpu or cpu; nothing else allows the processor.</param>
internal sealed record ServerWish(string Name, string? Device, int? Slots, int? Context);

/// <summary>How a model's server is started here, or why it is not.</summary>
/// <param name="Slots">Requests at once.</param>
/// <param name="Context">Tokens of one request.</param>
/// <param name="Device">What it runs on, in words for health.</param>
/// <param name="Trouble">Code and sentence; null when it can be started.</param>
internal sealed record ServerPlan(IReadOnlyList<string> Arguments, int Slots, int Context, string Device, string? Trouble)
{
    /// <summary>The first build that knows every flag we use, in the form we use it.</summary>
    public const int OldestBuild = 6_325;

    private const int UsualContext = 8_192;
    private const int ShortestContext = 4_096;
    private const int MostSlots = 8;
    private const long ForComputing = 1L << 30;

    public static ServerPlan Chat(ModelFile file, Machine machine, ServerWish wish) => Refusal(machine, wish) is { } refusal ? Refused(refusal) : OnDevice(machine, wish, (gpu, where) =>
    {
        var context = Math.Min(wish.Context ?? UsualContext, file.TrainedContext ?? int.MaxValue);
        var room = (gpu ? machine.Graphics.FreeBytes - ForComputing : machine.AvailableBytes / 10 * 8) - file.Bytes;
        while (wish.Context is null && context > ShortestContext && Fitting(room, file, context) == 0)
        {
            context = Math.Max(ShortestContext, context / 2);
        }

        var fitting = Fitting(room, file, context);
        if (fitting < (gpu ? wish.Slots ?? 1 : 1) && (gpu || wish.Slots is null))
        {
            return Refused($"{(gpu ? "gpu.memory" : "memory")}: {wish.Name} needs {Gigabytes(Needed(file, context, wish.Slots ?? 1))} and {Gigabytes(room + file.Bytes)} are free {(gpu ? "on the GPU" : "in main memory")}; "
                + $"choose a smaller model{(gpu ? " or free the GPU" : "")}.");
        }

        var slots = wish.Slots ?? Math.Min(fitting, gpu ? MostSlots : machine.Cores < 4 ? 2 : 4);
        return new(
            [
                "-m", file.Path, "--alias", wish.Name, "-np", Of(slots), "-c", Of((long)slots * context), "-t", Of(Math.Max(1, machine.Cores - 1)), "-tb", Of(machine.Cores), "-fa", "auto", "--cont-batching",
                "--cache-prompt", "--cache-ram", Of(CacheMegabytes(machine)), "--reasoning-budget", "0", .. where, "--no-slots", "--no-webui",
            ],
            slots, context, DeviceWords(machine, gpu), null);
    });

    public static ServerPlan Embedding(ModelFile file, Machine machine, ServerWish wish) => Refusal(machine, wish) is { } refusal ? Refused(refusal) : OnDevice(machine, wish, (gpu, where) =>
    {
        var context = Math.Min(wish.Context ?? UsualContext, file.TrainedContext ?? int.MaxValue);
        var slots = wish.Slots ?? 4;
        // A text that is embedded must fit into one physical batch.
        return new(
            [
                "-m", file.Path, "--alias", wish.Name, "--embeddings", "-np", Of(slots), "-c", Of((long)slots * context), "-b", Of(context), "-ub", Of(context), "-t", Of(Math.Max(1, machine.Cores - 1)),
                "-fa", "auto", .. where, "--no-slots", "--no-webui",
            ],
            slots, context, DeviceWords(machine, gpu), null);
    });

    public static ServerPlan Speech(string file, Machine machine, ServerWish wish) => OnDevice(machine, wish, (gpu, _) => new(
        ["-m", file, "--host", "127.0.0.1", "-l", "auto", "-mc", "0", "-t", Of(Math.Max(1, machine.Cores - 1)), .. gpu ? [] : (string[])["-ng"], "--inference-path", "/v1/audio/transcriptions"],
        1, 0, DeviceWords(machine, gpu), null));

    public static ServerPlan Refused(string trouble) => new([], 0, 0, "", trouble);

    private static string? Refusal(Machine machine, ServerWish wish) => machine.Build switch
    {
        null => $"server.unusable: llama-server cannot be asked for its version: {machine.ServerVersion}; './interview setup --models' fetches one.",
        < OldestBuild => $"server.too_old: llama-server says “{machine.ServerVersion}”; {wish.Name} needs build {OldestBuild} or later ('./interview setup --models' fetches one).",
        _ => null,
    };

    /// <summary>The processor is used where the settings allow it and nowhere else: a model that is a hundred times slower than meant serves nobody.</summary>
    private static ServerPlan OnDevice(Machine machine, ServerWish wish, Func<bool, string[], ServerPlan> plan) => (wish.Device?.ToLowerInvariant() ?? "gpu") switch
    {
        "cpu" => plan(false, ["--device", "none", "-ngl", "0"]),
        "gpu" when machine.Graphics.Condition != GraphicsCondition.Ready => Refused($"{machine.Graphics.Code}: {machine.Graphics.Said} {HowToAllow(wish)}"),
        "gpu" when machine.Devices.Count == 0 => Refused(
            $"server.without_gpu: {machine.Graphics.Said} is there, and this llama-server was built without a part that uses it; name one with CUDA in Models:Server. {HowToAllow(wish)}"),
        // Named, so that a GPU that goes away later ends the server instead of leaving the work to the processor.
        "gpu" => plan(true, ["--device", string.Join(',', machine.Devices), "-ngl", "999"]),
        var other => Refused($"settings: the device of {wish.Name} is gpu or cpu, not '{other}'."),
    };

    private static string HowToAllow(ServerWish wish) => $"To let {wish.Name} run on the processor, set its Device to cpu ('./interview models use {wish.Name} --cpu').";

    private static string DeviceWords(Machine machine, bool gpu) =>
        gpu ? $"{string.Join(", ", machine.Devices)}: {machine.Graphics.Said}" : string.Create(CultureInfo.InvariantCulture, $"the processor ({machine.Cores} cores), as the settings allow");

    private static int Fitting(long? room, ModelFile file, int context) =>
        room is not { } bytes ? MostSlots : bytes <= 0 ? 0 : (int)Math.Min(MostSlots, bytes / Math.Max(1, (file.CacheBytesPerToken ?? 0) * context));

    private static long Needed(ModelFile file, int context, int slots) => file.Bytes + ((file.CacheBytesPerToken ?? 0) * context * slots);

    private static long CacheMegabytes(Machine machine) => Math.Clamp(machine.AvailableBytes / 20 / (1 << 20), 64, 8_192);

    private static string Gigabytes(long? bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, bytes ?? 0) / 1e9:0.0} GB");

    private static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
