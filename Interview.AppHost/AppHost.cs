using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Interview.AppHost.Models;
using Microsoft.Extensions.Configuration;

var builder = DistributedApplication.CreateBuilder(args);
var settings = builder.Configuration;
settings.AddChosenModels(builder.AppHostDirectory);

// Servers: ours, or the user's where a connection string names them.
IResourceBuilder<IResourceWithConnectionString> database = settings.GetConnectionString("interviewdb") is null
    ? builder.AddPostgres("postgres")
        .WithImage("pgvector/pgvector", "pg18")
        .WithVolume("interview-postgres", "/var/lib/postgresql") // WithDataVolume does not read "pg18" and would mount where PostgreSQL 18 refuses
        .AddDatabase("interviewdb")
    : builder.AddConnectionString("interviewdb");
IResourceBuilder<IResourceWithConnectionString> messaging = settings.GetConnectionString("messaging") is null
    ? builder.AddRabbitMQ("messaging").WithManagementPlugin()
    : builder.AddConnectionString("messaging");
IResourceBuilder<IResourceWithConnectionString> redis = settings.GetConnectionString("redis") is null
    ? builder.AddRedis("redis")
    : builder.AddConnectionString("redis");

// Signs the expiring addresses of files; every process that makes or checks one has the same.
var signingKey = builder.AddParameter("signing-key", new GenerateParameterDefault { MinLength = 48, Special = false }, secret: true, persist: true);
var files = Path.GetFullPath(settings["Files:Root"] ?? "../.state/files", builder.AppHostDirectory);
var content = Path.GetFullPath(settings["Content:Root"] ?? "../content", builder.AppHostDirectory);
var tools = settings["Tools:Root"] ?? ""; // a tree with espeak-ng and poppler; empty: what the PATH has

var api = Host<Projects.Interview_Api>("api");
var mediaServer = Host<Projects.Interview_MediaServer>("mediaserver");
var workerCpu = Host<Projects.Interview_Worker_Cpu>("worker-cpu").WithReplicas(settings.GetValue("Replicas:WorkerCpu", 1))
    .WithEnvironment("Espeak__Tools", tools)
    .WithEnvironment("Poppler__Tools", tools);
var workerGpu = Host<Projects.Interview_Worker_Gpu>("worker-gpu").WithReplicas(settings.GetValue("Replicas:WorkerGpu", 1));

builder.AddProject<Projects.Interview_Web>("web", launchProfileName: null)
    .WithHttpEndpoint()
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health")
    .WithReference(api)
    .WithReference(mediaServer)
    .WaitFor(api)
    .WaitFor(mediaServer);

// Models: a server of ours for each model file that is configured. Without any, the Playbook serves. Nobody waits for one: a model that cannot be loaded must not keep anybody from an interview.
if (ModelServer.Chat(settings) is { } chat)
{
    var llama = Server("llama-server", chat);
    // Questions and verdicts share its places; one is for résumés, of which the CPU worker reads one at a time.
    foreach (var (host, places) in new (IResourceBuilder<ProjectResource>, Func<int, int>)[] { (workerGpu, all => Math.Max(1, all - 1)), (workerCpu, _ => 1) })
    {
        host.WithEnvironment("Models__Chat__Endpoint", $"{llama.GetEndpoint("http")}/v1")
            .WithEnvironment("Models__Chat__Name", chat.Name)
            .WithEnvironment(context => chat.Tell(context.EnvironmentVariables, "Models__Chat", places));
    }

    foreach (var host in new[] { workerGpu, workerCpu, api })
    {
        host.WithEnvironment("Models__Chat__Licence__Name", settings["Models:Chat:Licence:Name"])
            .WithEnvironment("Models__Chat__Licence__Commercial", settings["Models:Chat:Licence:Commercial"] ?? "true");
    }
}

if (ModelServer.Embedding(settings) is { } embedding)
{
    var embeddings = Server("llama-embeddings", embedding);
    // Whoever indexes and whoever searches have the same; while it is away, passages are found by their words.
    foreach (var host in new[] { api, workerCpu })
    {
        host.WithEnvironment("Models__Embedding__Endpoint", $"{embeddings.GetEndpoint("http")}/v1")
            .WithEnvironment("Models__Embedding__Name", embedding.Name)
            .WithEnvironment(context => embedding.Tell(context.EnvironmentVariables, "Models__Embedding", keepEndpoint: true));
    }
}

if (ModelServer.Speech(settings) is { } speech)
{
    var whisper = builder.AddExecutable("whisper-server", ModelServer.Tool(settings, "whisper-server"), builder.AppHostDirectory);
    whisper.WithHttpEndpoint()
        .WithArgs(line =>
        {
            speech.WriteArguments(line.Args);
            line.Args.Add("--port");
            line.Args.Add(whisper.GetEndpoint("http").Property(EndpointProperty.TargetPort));
        })
        .WithHttpHealthCheck("/");
    mediaServer.WithEnvironment("Models__Speech__Endpoint", $"{whisper.GetEndpoint("http")}/v1")
        .WithEnvironment("Models__Speech__Name", speech.Name)
        .WithEnvironment(context => speech.Tell(context.EnvironmentVariables, "Models__Speech"));
}

builder.Build().Run();

IResourceBuilder<ExecutableResource> Server(string name, ModelServer model) =>
    builder.AddExecutable(name, model.LlamaServer, builder.AppHostDirectory)
        .WithArgs(line => model.WriteArguments(line.Args))
        .WithHttpEndpoint(env: "LLAMA_ARG_PORT")
        .WithEnvironment("LLAMA_ARG_HOST", "127.0.0.1")
        .WithEnvironment("LLAMA_ARG_CORS_ORIGINS", "localhost") // or any page in this machine's browser could ask it
        .WithHttpHealthCheck("/health");

// Every host brings the database up to date itself, under a lock, so they need no order among themselves.
IResourceBuilder<ProjectResource> Host<TProject>(string name)
    where TProject : IProjectMetadata, new() =>
    builder.AddProject<TProject>(name, launchProfileName: null)
        .WithHttpEndpoint()
        .WithHttpHealthCheck("/health")
        .WithReference(database)
        .WithReference(messaging)
        .WithReference(redis)
        .WaitFor(database)
        .WaitFor(messaging)
        .WaitFor(redis)
        .WithEnvironment("Security__SigningKey", signingKey)
        .WithEnvironment("Files__Root", files)
        .WithEnvironment("Content__Root", content);
