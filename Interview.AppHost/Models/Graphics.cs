namespace Interview.AppHost.Models;

internal enum GraphicsCondition
{
    Ready,

    /// <summary>No NVIDIA GPU in this machine.</summary>
    Absent,

    /// <summary>CUDA_VISIBLE_DEVICES hides them all.</summary>
    Hidden,

    /// <summary>There is a GPU, and nothing that drives it.</summary>
    DriverMissing,

    DriverTooOld,

    /// <summary>It is installed and does not work.</summary>
    DriverBroken,
}

/// <summary>The NVIDIA GPU of this machine, or why there is none to use.</summary>
/// <param name="Said">The state in a sentence.</param>
/// <param name="FreeBytes">Null: nobody says.</param>
internal sealed record Graphics(GraphicsCondition Condition, string Said, long? FreeBytes = null)
{
    /// <summary>For health, such as gpu.driver_too_old.</summary>
    public string Code => Condition switch
    {
        GraphicsCondition.Ready => "gpu.ready",
        GraphicsCondition.Absent => "gpu.absent",
        GraphicsCondition.Hidden => "gpu.hidden",
        GraphicsCondition.DriverMissing => "gpu.driver_missing",
        GraphicsCondition.DriverTooOld => "gpu.driver_too_old",
        _ => "gpu.driver_broken",
    };
}
