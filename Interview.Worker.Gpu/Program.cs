using Interview.Core;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.News.Redis;
using Interview.ServiceDefaults;
using Interview.ServiceDefaults.Connections;
using Interview.Worker.Gpu;
using Interview.Worker.Gpu.Models;
using Interview.Worker.Gpu.Reports;

if (ModelsCommand.IsMeantBy(args))
{
    return await ModelsCommand.RunAsync(args);
}

if (RescoreCommand.IsMeantBy(args))
{
    return await RescoreCommand.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
builder.AddContent();
builder.AddChatModel(waits: true);
builder.Services
    .AddInterviewCore()
    .AddRehearsal<InterviewRehearsal>()
    .AddGpuWork(builder.Configuration);

var app = builder.Build();
app.MapDefaultEndpoints();
app.Run();
return 0;
