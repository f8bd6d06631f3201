using Interview.Core;
using Interview.Core.Answers;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.News.Redis;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.ServiceDefaults;
using Interview.ServiceDefaults.Connections;
using Interview.Worker.Gpu.Evaluation;
using Interview.Worker.Gpu.Questions;
using Interview.Worker.Gpu.Reports;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
builder.AddContent();
builder.Services
    .AddInterviewCore()
    .AddHandler<AskQuestion, AskQuestionHandler>(concurrency: 4)
    .AddHandler<EvaluateAnswer, EvaluateAnswerHandler>(concurrency: 2)
    .AddHandler<WriteReport, WriteReportHandler>(concurrency: 2);

var app = builder.Build();
app.MapDefaultEndpoints();
app.Run();
