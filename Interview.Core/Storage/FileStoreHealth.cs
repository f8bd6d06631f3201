using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Interview.Core.Storage;

internal sealed class FileStoreHealth(FileStore files, IOptions<FileStoreOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var free = await files.ProbeAsync(cancellationToken);
            return free >= options.Value.FreeSpaceWarning
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded($"Only {free >> 20} MiB are free where the files are kept.");
        }
        catch (StorageUnavailableException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
