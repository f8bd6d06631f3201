using Interview.Core;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Models.Chat;
using Interview.Core.News.Redis;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Interview.ServiceDefaults;
using Interview.ServiceDefaults.Connections;
using Interview.Worker.Cpu;
using Interview.Worker.Cpu.Resumes;
using Interview.Worker.Cpu.Speech;

#if ASPIRE_EDITION
if (args is [Interview.Worker.Cpu.Resumes.PdfPig.PdfPigChild.Word, var pdf])
{
    return Interview.Worker.Cpu.Resumes.PdfPig.PdfPigChild.Run(pdf);
}
#endif

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
builder.AddFileStore().AddResumePasswords().AddContent();
builder.AddSpeech();
builder.AddChatModel(waits: false);
builder.Services
    .AddResumeReading()
    .AddInterviewCore()
    .AddRehearsal<ReadingAndSpeaking>()
    .AddCpuWork();

var app = builder.Build();
app.MapDefaultEndpoints();
app.Run();
return 0;
