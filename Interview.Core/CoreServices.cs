using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.News;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Interview.Core;

/// <summary>The parts that every host with a database has: the gate, the clock, the ledger with its dispatcher and consumer, the news.</summary>
public static class CoreServices
{
    public static IServiceCollection AddInterviewCore(this IServiceCollection services)
    {
        services.AddOptions<WorkOptions>().BindConfiguration(WorkOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WorkOptions>, WorkOptionsValidator>();

        AddRunning<DatabaseGate>(services);
        AddRunning<DatabaseClock>(services);
        AddRunning<NewsDesk>(services);
        AddRunning<Dispatcher>(services);
        AddRunning<OrderConsumer>(services);
        services.AddSingleton<WorkLedger>();
        services.RemoveAll<TimeProvider>();
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DatabaseClock>());

        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", timeout: TimeSpan.FromSeconds(2))
            .AddCheck<DispatcherHealth>("orders out")
            .AddCheck<ConsumerHealth>("orders in")
            .AddCheck<ClockHealth>("clock");
        return services;
    }

    /// <summary>Plays this before the host takes work.</summary>
    public static IServiceCollection AddRehearsal<TRehearsal>(this IServiceCollection services) where TRehearsal : class, IRehearsal =>
        services.AddScoped<IRehearsal, TRehearsal>();

    private static void AddRunning<TService>(IServiceCollection services) where TService : class, Microsoft.Extensions.Hosting.IHostedService
    {
        services.AddSingleton<TService>();
        services.AddHostedService(provider => provider.GetRequiredService<TService>());
    }

    private sealed class DatabaseHealth(DatabaseGate gate, Npgsql.NpgsqlDataSource database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (gate.Trouble is { } trouble)
            {
                return HealthCheckResult.Unhealthy(trouble);
            }

            try
            {
                await using var command = database.CreateCommand("select 1");
                await command.ExecuteScalarAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception away) when (away is Npgsql.NpgsqlException or OperationCanceledException)
            {
                return HealthCheckResult.Unhealthy(away.Message);
            }
        }
    }

    /// <summary>Without the broker requests are still accepted: orders wait in the database.</summary>
    private sealed class DispatcherHealth(Dispatcher dispatcher) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(dispatcher.Trouble is { } trouble ? HealthCheckResult.Degraded(trouble) : HealthCheckResult.Healthy());
    }

    private sealed class ConsumerHealth(OrderConsumer consumer) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(consumer.Trouble is { } trouble ? HealthCheckResult.Unhealthy(trouble) : HealthCheckResult.Healthy());
    }

    private sealed class ClockHealth(DatabaseClock clock) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var figures = new Dictionary<string, object> { ["driftSeconds"] = Math.Round(clock.Drift.TotalSeconds, 3) };
            return Task.FromResult(clock.Drift.Duration() < TimeSpan.FromSeconds(2)
                ? HealthCheckResult.Healthy(data: figures)
                : HealthCheckResult.Degraded($"This machine's clock is {clock.Drift.TotalSeconds:0.0} s off the database's; the database's is used.", data: figures));
        }
    }
}
