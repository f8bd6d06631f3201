using Interview.AppHost.Models;

namespace Interview.Tests.Models.Servers;

/// <summary>Every state of a GPU and its driver has a name and a sentence.</summary>
[Trait("Acceptance", "A-06"), Trait("Acceptance", "D-04")]
public sealed class GraphicsProbeTests : IDisposable
{
    private readonly FakeGraphics _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task A_machine_without_a_gpu_has_none() => await SeesAsync(GraphicsCondition.Absent, "no NVIDIA GPU");

    [Fact]
    public async Task A_card_without_a_driver_misses_its_driver()
    {
        _machine.WithCard();
        await SeesAsync(GraphicsCondition.DriverMissing, "525.60.13");
    }

    [Theory]
    [InlineData("x86_64 Kernel Module", "470.199.02", nameof(GraphicsCondition.DriverTooOld), "470.199.2")]
    [InlineData("Open Kernel Module for x86_64", "525.60.11", nameof(GraphicsCondition.DriverTooOld), "525.60.13")]
    [InlineData("Open Kernel Module for x86_64", "570.86.15", nameof(GraphicsCondition.DriverBroken), "libcuda.so.1")]
    public async Task Without_nvidia_smi_the_kernel_tells(string kind, string version, string condition, string because)
    {
        _machine.WithCard().WithFile("proc/driver/nvidia/version", Loaded(kind, version));
        await SeesAsync(Enum.Parse<GraphicsCondition>(condition), because);
    }

    [Fact]
    public async Task A_new_driver_with_its_library_is_ready()
    {
        _machine.WithCard().WithFile("proc/driver/nvidia/version", Loaded("Open Kernel Module for x86_64", "570.86.15")).WithFile("usr/lib/x86_64-linux-gnu/libcuda.so.1");
        await SeesAsync(GraphicsCondition.Ready, "570.86.15");
    }

    [Fact]
    public async Task What_nvidia_smi_says_is_taken_with_the_memory_that_is_free()
    {
        _machine.WithSmi("NVIDIA L4, 550.54.15, 22500");

        var seen = await SeesAsync(GraphicsCondition.Ready, "NVIDIA L4, driver 550.54.15");
        Assert.Equal(22_500L * 1024 * 1024, seen.FreeBytes);
    }

    [Fact]
    public async Task The_memory_of_several_cards_counts_together()
    {
        _machine.WithSmi("NVIDIA L4, 550.54.15, 22500\nNVIDIA L4, 550.54.15, 1000");

        Assert.Equal(23_500L * 1024 * 1024, (await SeesAsync(GraphicsCondition.Ready, "2 × NVIDIA L4")).FreeBytes);
    }

    [Theory]
    [InlineData("NVIDIA GeForce GTX 1080, 470.57.02, 8000", 0, nameof(GraphicsCondition.DriverTooOld), "too old")]
    [InlineData("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.", 9, nameof(GraphicsCondition.DriverBroken), "couldn't communicate")]
    [InlineData("Failed to initialize NVML: Driver/library version mismatch", 18, nameof(GraphicsCondition.DriverBroken), "version mismatch")]
    [InlineData("No devices were found", 6, nameof(GraphicsCondition.Absent), "no GPU")]
    [InlineData("", 0, nameof(GraphicsCondition.DriverBroken), "nobody understands")]
    [InlineData("???", 0, nameof(GraphicsCondition.DriverBroken), "???")]
    public async Task What_is_wrong_is_named(string said, int code, string condition, string because)
    {
        _machine.WithCard().WithSmi(said, code);
        await SeesAsync(Enum.Parse<GraphicsCondition>(condition), because);
    }

    [Fact]
    public async Task A_leftover_nvidia_smi_on_a_machine_without_a_card_is_a_missing_driver()
    {
        _machine.WithSmi("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.", 9);
        await SeesAsync(GraphicsCondition.DriverMissing, "couldn't communicate");
    }

    [Fact]
    public async Task A_driver_that_hangs_is_broken_and_not_waited_for()
    {
        _machine.WithCard().WithSmi("NVIDIA L4, 550.54.15, 22500", before: "exec sleep 60");
        await SeesAsync(GraphicsCondition.DriverBroken, "hangs");
    }

    [Theory, Trait("Fault", "F41")]
    [InlineData("-1")]
    [InlineData("")]
    public async Task Hidden_cards_are_no_cards(string visible)
    {
        _machine.WithSmi("NVIDIA L4, 550.54.15, 22500").With("CUDA_VISIBLE_DEVICES", visible);
        await SeesAsync(GraphicsCondition.Hidden, "CUDA_VISIBLE_DEVICES");
    }

    private static string Loaded(string kind, string version) => $"NVRM version: NVIDIA UNIX {kind}  {version}  Release Build  (dvs-builder)\nGCC version:  gcc version 12.2.0\n";

    private async Task<Graphics> SeesAsync(GraphicsCondition condition, string because)
    {
        var seen = await new GraphicsProbe(_machine.Variable, _machine.Root).LookAsync().WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);

        Assert.Equal(condition, seen.Condition);
        Assert.Contains(because, seen.Said, StringComparison.Ordinal);
        return seen;
    }
}
