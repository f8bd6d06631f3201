using Interview.Core.Security;
using Interview.Core.Storage;
using Interview.MediaServer.Speech;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddProblemDetails();
builder.AddFileStore();
builder.AddSignedUrls();

var app = builder.Build();
app.MapAudio();
app.MapHealthChecks("/health");
app.Run();
