using Interview.Api.Http;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Security;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Interview.Api.Security;

internal static class SecurityRegistration
{
    public const string Operators = "operators";

    public static WebApplicationBuilder AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Not AddAuthentication: that brings data protection and its key files, and our cookie holds nothing to protect.
        services.AddAuthenticationCore(authentication =>
        {
            authentication.AddScheme<SignInHandler>(SignInHandler.SchemeName, displayName: null);
            authentication.DefaultScheme = SignInHandler.SchemeName;
        });
        services.AddWebEncoders().AddTransient<SignInHandler>();
        services.AddAuthorizationBuilder().AddPolicy(Operators, policy => policy.RequireRole(Words<CandidateRole>.Of(CandidateRole.Operator)));
        services.AddSingleton<IValidateOptions<AttemptOptions>, AttemptOptionsValidator>();
        services.AddOptions<AttemptOptions>().BindConfiguration(AttemptOptions.Section).ValidateOnStart();
        services.AddSingleton<LocalCounts>().AddSingleton<AttemptLimits>().AddSingleton<Passwords>().AddScoped<Sessions>();
        TrustGateway(builder);
        return builder;
    }

    /// <summary>
    /// The client's address and scheme are what our own gateway says, one hop back, and only when the gateway itself connected: by
    /// default from this machine; <c>Gateway:Networks</c> names others.
    /// </summary>
    private static void TrustGateway(WebApplicationBuilder builder)
    {
        var networks = builder.Configuration.GetSection("Gateway:Networks").Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = 1;
            foreach (var network in networks)
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
