using Interview.Core.Security;
using Interview.Core.Storage;
using Interview.MediaServer.Speech;
using Interview.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddFileStore();
builder.AddSignedUrls();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapDefaultEndpoints();
app.MapAudio();
app.Run();
