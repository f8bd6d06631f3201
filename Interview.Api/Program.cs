using Interview.Api.Candidates;
using Interview.Api.Http;
using Interview.Api.Interviews;
using Interview.Api.News;
using Interview.Api.Operations;
using Interview.Api.Reports;
using Interview.Api.Resumes;
using Interview.Api.Security;
using Interview.Core;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.News.Redis;
using Interview.Core.Resumes;
using Interview.Core.Security;
using Interview.Core.Storage;
using Interview.ServiceDefaults;
using Interview.ServiceDefaults.Connections;

var builder = WebApplication.CreateBuilder(args);
if (OperatorCommand.IsMeantBy(args))
{
    return await OperatorCommand.RunAsync(args, builder.Configuration);
}

builder.AddServiceDefaults();
builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
builder.AddFileStore().AddSignedUrls().AddResumePasswords().AddContent();
builder.AddApiConventions().AddSignIn();
builder.Services.AddInterviewCore().AddRehearsal<InterviewRehearsal>().AddCandidates().AddResumes().AddNews().AddOperations().AddChatLicence();

var app = builder.Build();
app.UseApiConventions();
app.UseSignIn();
app.MapDefaultEndpoints();
app.MapApi(api => api.MapAccounts().MapSession().MapNews().MapResumes().MapInterviews().MapSharedReports().MapOperations());
app.Run();
return 0;
