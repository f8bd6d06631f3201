using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Interview.Worker.Cpu.Resumes;

internal sealed class PopplerHealth(PopplerTools tools) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        tools.Missing.Count > 0 ? HealthCheckResult.Unhealthy($"Résumés cannot be read: {string.Join(", ", tools.Missing)} not found. Run the setup, or install poppler-utils.")
        : !tools.CanIsolate ? HealthCheckResult.Degraded("Résumés are read under resource limits alone: this machine does not let bwrap make namespaces, or bubblewrap is not installed.")
        : HealthCheckResult.Healthy("Résumés are read by poppler, in namespaces of their own."));
}
