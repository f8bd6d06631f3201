using Microsoft.OpenApi;

namespace Interview.Api.Http;

internal static class ApiConventions
{
    /// <summary>Enough for the longest answer in Korean; uploads have a limit of their own.</summary>
    private const int MaxBodyBytes = 64 * 1024;

    public static WebApplicationBuilder AddApiConventions(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MaxBodyBytes);
        builder.Services
            .AddStrictJson()
            .AddValidation()
            // A refused shape is one answer, in development as in production; throwing is for rules.
            .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false)
            .AddSingleton<IProblemDetailsWriter, RefusalWriter>()
            .AddProblemDetails()
            .AddExceptionHandler<RefusalHandler>()
            .AddScoped<IdempotencyKeys>()
            .AddOpenApi(openApi => openApi.AddSchemaTransformer((schema, context, _) =>
            {
                // The converter that normalises text hides from the generator that it is text.
                if (context.JsonTypeInfo.Type == typeof(string))
                {
                    schema.Type = context.JsonPropertyInfo?.IsGetNullable == false ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
                }

                return Task.CompletedTask;
            }));
        return builder;
    }

    /// <summary>The order matters: headers on every answer, then whoever refuses, then who asks and whether from here.</summary>
    public static void UseApiConventions(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UsePrivateResponses();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseSameOrigin();
    }

    public static void MapApi(this WebApplication app, Action<IEndpointRouteBuilder> map)
    {
        app.MapOpenApi("/api/openapi.json");
        map(app.MapGroup("/api"));
    }
}
