using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;

namespace Aspire.Hosting;

public static class ParameterResourceBuilderExtensions
{
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) =>
        Add(builder, name, secret, null);

    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, ParameterDefault value, bool secret = false, bool persist = false)
    {
        _ = persist; // here a generated value is always kept
        return Add(builder, name, secret, value);
    }

    public static IResourceBuilder<IResourceWithConnectionString> AddConnectionString(
        this IDistributedApplicationBuilder builder, string name, string? environmentVariableName = null)
    {
        var variable = environmentVariableName ?? $"ConnectionStrings:{name}";
        return builder.AddResource(new ExternalConnectionResource(name, () => builder.Configuration[variable]
            ?? throw new DistributedApplicationException($"The connection string '{name}' is not configured; set ConnectionStrings__{name}.")));
    }

    internal static ParameterResource PasswordOf(IDistributedApplicationBuilder builder, string resource) =>
        Add(builder, $"{resource}-password", secret: true, new GenerateParameterDefault()).Resource;

    private static IResourceBuilder<ParameterResource> Add(IDistributedApplicationBuilder builder, string name, bool secret, ParameterDefault? value)
    {
        var secrets = builder.Local().Secrets;
        return builder.AddResource(new ParameterResource(name, secret, () => builder.Configuration[$"Parameters:{name}"]
            ?? (value is null
                ? throw new DistributedApplicationException($"The parameter '{name}' has no value; set Parameters__{name}.")
                : secrets.GetOrCreate(name, value.GetDefaultValue))));
    }
}
