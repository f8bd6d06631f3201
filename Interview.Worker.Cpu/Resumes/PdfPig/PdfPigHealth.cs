using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Interview.Worker.Cpu.Resumes.PdfPig;

internal sealed class PdfPigHealth(PopplerTools tools) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        !tools.CanIsolate ? HealthCheckResult.Degraded("Résumés are read under limits alone: this machine does not let bwrap make namespaces, or bubblewrap is not installed.")
        : !tools.Has("pdftoppm") || !tools.Has("qpdf") ? HealthCheckResult.Degraded("Résumés are read by PdfPig; without poppler-utils and qpdf their pages are not drawn and protected ones are not opened.")
        : HealthCheckResult.Healthy("Résumés are read by PdfPig, in namespaces of their own."));
}
