using System.Globalization;
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

// Models: a server of ours for each model file that is configured. Without any, the Playbook serves.
if (settings["Models:Chat:File"] is { Length: > 0 } chatModel)
{
    var name = settings["Models:Chat:Name"] ?? Path.GetFileNameWithoutExtension(chatModel);
    var slots = settings.GetValue("Models:Chat:Slots", 4);
    var context = settings.GetValue("Models:Chat:Context", 8_192); // of one request; the server shares out its own among the slots
    var llama = builder.AddExecutable("llama-server", "llama-server", builder.AppHostDirectory,
            "-m", chatModel, "--alias", name, "-np", $"{slots + 1}", "-c", $"{context * (slots + 1)}", "-t", $"{Math.Max(1, Environment.ProcessorCount - 1)}",
            "--cache-ram", "1024", "--no-webui")
        .WithHttpEndpoint(env: "LLAMA_ARG_PORT")
        .WithEnvironment("LLAMA_ARG_HOST", "127.0.0.1")
        .WithHttpHealthCheck("/health");
    // No WaitFor: a model that cannot be loaded must not keep the interviews from being asked by the Playbook.
    foreach (var (host, places) in new[] { (workerGpu, slots), (workerCpu, 1) }) // questions and verdicts; one résumé at a time
    {
        host.WithEnvironment("Models__Chat__Endpoint", $"{llama.GetEndpoint("http")}/v1")
            .WithEnvironment("Models__Chat__Name", name)
            .WithEnvironment("Models__Chat__Slots", places.ToString(CultureInfo.InvariantCulture))
            .WithEnvironment("Models__Chat__Context", context.ToString(CultureInfo.InvariantCulture));
    }

    foreach (var host in new[] { workerGpu, workerCpu, api })
    {
        host.WithEnvironment("Models__Chat__Licence__Name", settings["Models:Chat:Licence:Name"])
            .WithEnvironment("Models__Chat__Licence__Commercial", settings["Models:Chat:Licence:Commercial"] ?? "true");
    }
}

if (settings["Models:Embedding:File"] is { Length: > 0 } embeddingModel)
{
    var embeddings = builder.AddExecutable("llama-embeddings", "llama-server", builder.AppHostDirectory,
            "-m", embeddingModel, "--embeddings", "-np", "4", "-c", "32768", "-b", "8192", "-ub", "8192", "-t", $"{Math.Max(1, Environment.ProcessorCount - 1)}", "--no-webui")
        .WithHttpEndpoint(env: "LLAMA_ARG_PORT")
        .WithEnvironment("LLAMA_ARG_HOST", "127.0.0.1")
        .WithHttpHealthCheck("/health");
    // Whoever indexes and whoever searches have the same; while it is away, passages are found by their words.
    foreach (var host in new[] { api, workerCpu })
    {
        host.WithEnvironment("Models__Embedding__Endpoint", $"{embeddings.GetEndpoint("http")}/v1")
            .WithEnvironment("Models__Embedding__Name", settings["Models:Embedding:Name"] ?? Path.GetFileNameWithoutExtension(embeddingModel));
    }
}

if (settings["Models:Speech:File"] is { Length: > 0 } speechModel)
{
    var whisper = builder.AddExecutable("whisper-server", "whisper-server", builder.AppHostDirectory,
        "-m", speechModel, "--host", "127.0.0.1", "-l", "auto", "-mc", "0", "--inference-path", "/v1/audio/transcriptions");
    whisper.WithHttpEndpoint()
        .WithArgs(line =>
        {
            line.Args.Add("--port");
            line.Args.Add(whisper.GetEndpoint("http").Property(EndpointProperty.TargetPort));
        })
        .WithHttpHealthCheck("/");
    mediaServer.WithEnvironment("Models__Speech__Endpoint", $"{whisper.GetEndpoint("http")}/v1").WaitFor(whisper);
}

builder.Build().Run();

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
