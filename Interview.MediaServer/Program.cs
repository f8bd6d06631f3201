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
builder.Services.AddOptions<SpeechModelOptions>().BindConfiguration(SpeechModelOptions.Section);
builder.Services.AddHealthChecks().AddCheck<SpeechModelHealth>("speech to text");

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapDefaultEndpoints();
app.MapAudio();
app.Run();
