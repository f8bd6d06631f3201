using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Interview.Core.Models.Chat;

/// <summary>What a model is at this moment (D-06).</summary>
public enum ModelCondition
{
    /// <summary>None is configured; the Playbook serves, and nothing is missing.</summary>
    Absent,

    /// <summary>Its server is not there yet, or reads the model's file.</summary>
    Loading,

    /// <summary>It has answered.</summary>
    Ready,

    /// <summary>It answers, but not always: the last request failed.</summary>
    Degraded,

    /// <summary>It does not answer; the Playbook stands in, and every question says so.</summary>
    Failed,
}

/// <summary>The state of the chat model as this process sees it: from what it was asked, and from being asked for one token now and then.</summary>
public sealed class ModelState(ChatModelOptions options)
{
    private volatile Seen _seen =
        options.Trouble is { } trouble ? new(ModelCondition.Failed, trouble, options.Name)
        : options.IsConfigured ? new(ModelCondition.Loading, "not asked yet", options.Name)
        : new(ModelCondition.Absent, null, options.Name);

    private sealed record Seen(ModelCondition Condition, string? Cause, string Model);

    public ModelCondition Condition => _seen.Condition;

    public string? Cause => _seen.Cause;

    /// <summary>The model's name, as configured or as the server says it.</summary>
    public string Model => _seen.Model;

    internal ChatLicence Licence => options.Licence;

    internal string? Device => options.Device;

    internal string? Server => options.Server;

    /// <summary>Whether it is worth asking.</summary>
    public bool Serves => _seen.Condition is ModelCondition.Ready or ModelCondition.Degraded;

    internal void Answered() => _seen = new(ModelCondition.Ready, null, _seen.Model);

    internal void Named(string model) => _seen = _seen with { Model = model };

    internal void Loading(string cause) => _seen = _seen with { Condition = ModelCondition.Loading, Cause = cause };

    internal void Away(string cause) => _seen = _seen with { Condition = ModelCondition.Failed, Cause = cause };

    internal void Failed(ModelFailureException failure) => _seen = _seen with
    {
        // A server that is not there will not be there for the next candidate either; one bad answer says nothing about the next.
        Condition = failure.Code is ModelFailure.Unavailable or ModelFailure.Loading or ModelFailure.Refused ? ModelCondition.Failed : ModelCondition.Degraded,
        Cause = $"{failure.Code}: {failure.Message}",
    };

    /// <summary>A model that fails is noticed by the operator, not by the flow: degraded, never unhealthy.</summary>
    internal sealed class Health(ModelState state) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var facts = new Dictionary<string, object> { ["state"] = state.Condition.ToString().ToLowerInvariant(), ["model"] = state.Model, ["hiring"] = state.Licence.Commercial };
            foreach (var (name, fact) in new[] { ("device", state.Device), ("server", state.Server) })
            {
                if (fact is not null)
                {
                    facts[name] = fact;
                }
            }

            return Task.FromResult(state.Condition is ModelCondition.Absent or ModelCondition.Ready
                ? HealthCheckResult.Healthy(state.Condition == ModelCondition.Absent ? "No model is configured; the Playbook writes and judges." : null, facts)
                : HealthCheckResult.Degraded($"{state.Condition}: {state.Cause}", data: facts));
        }
    }
}
