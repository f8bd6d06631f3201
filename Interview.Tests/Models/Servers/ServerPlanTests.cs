using Interview.AppHost.Models;

namespace Interview.Tests.Models.Servers;

/// <summary>How a model's server is started, as a function of machine, model and settings.</summary>
[Trait("Acceptance", "A-06"), Trait("Acceptance", "D-04")]
public sealed class ServerPlanTests
{
    private const long Gigabyte = 1_000_000_000;
    private static readonly ModelFile File = new("/models/qwen.gguf", 5 * Gigabyte, "qwen3", 32_768, 147_456);
    private static readonly Graphics Card = new(GraphicsCondition.Ready, "NVIDIA L4, driver 550.54.15", 22 * Gigabyte);
    private static readonly Machine WithCard = new(16, 60 * Gigabyte, Card, 11_669, "version: 0.7.0 (build 11669)", ["CUDA0"]);
    private static readonly Machine WithoutCard = WithCard with { Graphics = new(GraphicsCondition.Absent, "This machine has no NVIDIA GPU."), Devices = [] };

    [Fact]
    public void With_a_gpu_the_whole_model_runs_on_it_by_name()
    {
        var plan = Plan(WithCard);

        Assert.Null(plan.Trouble);
        Assert.Equal(("CUDA0", "999"), (Value(plan, "--device"), Value(plan, "-ngl")));
        Assert.Contains("NVIDIA L4, driver 550.54.15", plan.Device, StringComparison.Ordinal);
    }

    [Theory, Trait("Fault", "F41")]
    [InlineData(nameof(GraphicsCondition.Absent), "gpu.absent")]
    [InlineData(nameof(GraphicsCondition.Hidden), "gpu.hidden")]
    [InlineData(nameof(GraphicsCondition.DriverMissing), "gpu.driver_missing")]
    [InlineData(nameof(GraphicsCondition.DriverTooOld), "gpu.driver_too_old")]
    [InlineData(nameof(GraphicsCondition.DriverBroken), "gpu.driver_broken")]
    public void Without_a_usable_gpu_nothing_is_started_and_the_state_has_a_name(string condition, string code)
    {
        var machine = WithoutCard with { Graphics = new(Enum.Parse<GraphicsCondition>(condition), "What is wrong.") };

        foreach (var plan in new[] { Plan(machine), ServerPlan.Embedding(File, machine, Wish()), ServerPlan.Speech("/models/whisper.bin", machine, Wish()) })
        {
            Assert.Empty(plan.Arguments);
            Assert.StartsWith($"{code}: What is wrong.", plan.Trouble, StringComparison.Ordinal);
            Assert.Contains("--cpu", plan.Trouble, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Fault", "F41")]
    public void The_processor_is_used_where_the_settings_allow_it_and_health_can_say_so()
    {
        var plan = Plan(WithoutCard, Wish() with { Device = "cpu" });

        Assert.Null(plan.Trouble);
        Assert.Equal(("none", "0", "15"), (Value(plan, "--device"), Value(plan, "-ngl"), Value(plan, "-t")));
        Assert.Equal("the processor (16 cores), as the settings allow", plan.Device);
        Assert.Contains("-ng", ServerPlan.Speech("/models/whisper.bin", WithoutCard, Wish() with { Device = "cpu" }).Arguments);
        Assert.DoesNotContain("-ng", ServerPlan.Speech("/models/whisper.bin", WithCard, Wish()).Arguments);
    }

    [Fact]
    public void A_server_that_was_built_without_a_gpu_part_is_not_left_to_the_processor() =>
        Assert.StartsWith("server.without_gpu:", Plan(WithCard with { Devices = [] }).Trouble, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "server.unusable:")]
    [InlineData(6_324, "server.too_old:")]
    public void A_server_that_does_not_know_our_flags_is_named(int? build, string code) =>
        Assert.StartsWith(code, Plan(WithCard with { Build = build }).Trouble, StringComparison.Ordinal);

    [Fact]
    public void A_device_nobody_knows_is_refused() => Assert.StartsWith("settings:", Plan(WithCard, Wish() with { Device = "tpu" }).Trouble, StringComparison.Ordinal);

    [Fact, Trait("Fault", "F41")]
    public void A_gpu_whose_memory_is_full_is_named_with_both_numbers()
    {
        var plan = Plan(WithCard with { Graphics = Card with { FreeBytes = 4 * Gigabyte } });

        Assert.StartsWith("gpu.memory: qwen needs", plan.Trouble, StringComparison.Ordinal);
        Assert.Contains("2.9 GB are free on the GPU", plan.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void Slots_are_as_many_as_the_memory_holds_and_each_has_its_whole_context()
    {
        // 5 GB of weights, 1 GiB to compute in, 1.2 GB for each request of 8,192 tokens.
        var plan = Plan(WithCard with { Graphics = Card with { FreeBytes = 11 * Gigabyte } });

        Assert.Equal((4, 8_192, "4", "32768"), (plan.Slots, plan.Context, Value(plan, "-np"), Value(plan, "-c")));
        Assert.Equal(8, Plan(WithCard).Slots);
    }

    [Fact]
    public void Where_one_request_does_not_fit_at_the_usual_length_a_shorter_one_is_served()
    {
        var plan = Plan(WithCard with { Graphics = Card with { FreeBytes = 7 * Gigabyte } });

        Assert.Equal((1, 4_096), (plan.Slots, plan.Context));
    }

    [Fact]
    public void What_the_settings_say_is_kept_and_what_cannot_be_is_refused()
    {
        Assert.Equal((2, 16_384), (Plan(WithCard, Wish() with { Slots = 2, Context = 16_384 }) is var kept ? kept.Slots : 0, kept.Context));
        Assert.StartsWith("gpu.memory:", Plan(WithCard, Wish() with { Slots = 16, Context = 32_768 }).Trouble, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "C-10")]
    public void No_request_is_longer_than_what_the_model_was_trained_on() =>
        Assert.Equal(2_048, Plan(WithCard with { Cores = 4 }, file: File with { TrainedContext = 2_048 }).Context);

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "1")]
    [InlineData(16, "15")]
    public void One_core_is_left_to_everybody_else(int cores, string threads) =>
        Assert.Equal(threads, Value(Plan(WithoutCard with { Cores = cores }, Wish() with { Device = "cpu" }), "-t"));

    [Fact]
    public void A_text_to_embed_fits_into_one_batch()
    {
        var plan = ServerPlan.Embedding(File with { TrainedContext = 8_192 }, WithCard, Wish());

        Assert.Contains("--embeddings", plan.Arguments);
        Assert.Equal(("8192", "8192", "32768"), (Value(plan, "-b"), Value(plan, "-ub"), Value(plan, "-c")));
    }

    private static ServerWish Wish() => new("qwen", null, null, null);

    private static ServerPlan Plan(Machine machine, ServerWish? wish = null, ModelFile? file = null) => ServerPlan.Chat(file ?? File, machine, wish ?? Wish());

    private static string? Value(ServerPlan plan, string flag) => plan.Arguments.SkipWhile(argument => argument != flag).Skip(1).FirstOrDefault();
}
