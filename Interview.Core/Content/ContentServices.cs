using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Interview.Core.Content;

public sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>The folder with scenarios, rubric, question bank, prompts, roles, résumé vocabulary and policies.</summary>
    [Required] public string Root { get; set; } = "";
}

[OptionsValidator]
internal sealed partial class ContentOptionsValidator : IValidateOptions<ContentOptions>;

public static class ContentServices
{
    /// <summary>The content library, read before the host takes work: a broken file ends the start with its name and reason (A-06).</summary>
    public static IHostApplicationBuilder AddContent(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<ContentOptions>, ContentOptionsValidator>();
        builder.Services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton(services => new ContentLibrary(services.GetRequiredService<IOptions<ContentOptions>>().Value.Root));
        builder.Services.AddHostedService<ReadAtStart>();
        builder.Services.AddHealthChecks().AddCheck<ContentHealth>("content");
        return builder;
    }

    private sealed class ReadAtStart(ContentLibrary content) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            content.Check();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class ContentHealth(ContentLibrary content) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var figures = new Dictionary<string, object> { ["hash"] = content.Current.Hash };
            return Task.FromResult(content.Problems is { Count: > 0 } problems
                ? HealthCheckResult.Degraded($"The last good content serves; {string.Join("; ", problems.Select(p => $"{p.File}: {p.Reason}"))}", data: figures)
                : HealthCheckResult.Healthy(data: figures));
        }
    }
}
