using Interview.Core;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.News.Redis;
using Interview.Core.Questions;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Interview.ServiceDefaults;
using Interview.ServiceDefaults.Connections;
using Interview.Worker.Cpu.Resumes;
using Interview.Worker.Cpu.Speech;
using Interview.Worker.Cpu.Storage;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
builder.AddFileStore();
builder.AddSpeech();
builder.AddResumeReading();
builder.Services
    .AddInterviewCore()
    .AddHandler<ParseResume, ParseResumeHandler>(concurrency: 2)
    .AddHandler<SynthesizeQuestion, SynthesizeQuestionHandler>(concurrency: 2)
    .AddHandler<DeleteFile, DeleteFileHandler>(concurrency: 2);

var app = builder.Build();
app.MapDefaultEndpoints();
app.Run();
