using System.Security.Cryptography;
using System.Text;
using Interview.Core;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Models.Chat;
using Interview.Core.News.Redis;
using Interview.Core.Reports;
using Interview.ServiceDefaults;
using Interview.ServiceDefaults.Connections;

namespace Interview.Worker.Gpu.Reports;

/// <summary>
/// <c>rescore [--rejudge [--rubric FILE]] [INTERVIEW …]</c>: makes reports again from their record and says whether they are the same, or judges the answers
/// anew with the model and rubric of this process and keeps what comes of it beside the report. Without an interview, all that have a report.
/// </summary>
internal static class RescoreCommand
{
    private const int Differs = 1;
    private const int Usage = 2;

    public static bool IsMeantBy(string[] args) => args is ["rescore", ..];

    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (!TryRead(args[1..], out var rejudges, out var rubric, out var interviews))
        {
            await Console.Error.WriteLineAsync("Use: rescore [--rejudge [--rubric FILE]] [INTERVIEW …]");
            return Usage;
        }

        // No handlers: this process carries out no orders.
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddServiceDefaults();
        builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
        builder.AddContent();
        builder.AddChatModel(waits: rejudges);
        builder.Services.AddInterviewCore().AddScoped<ContentShelf>().AddScoped<Rescoring>();
        await using var app = builder.Build();
        await app.StartAsync();
        await app.Services.GetRequiredService<DatabaseGate>().Ready;
        await using var scope = app.Services.CreateAsyncScope();
        var rescoring = scope.ServiceProvider.GetRequiredService<Rescoring>();
        var chosen = interviews.Count > 0 ? interviews : await rescoring.ReportedAsync(CancellationToken.None);
        var code = rejudges ? await RejudgeAsync(app.Services, rescoring, rubric, chosen) : await ReproduceAsync(rescoring, chosen);
        await app.StopAsync();
        return code;
    }

    private static async Task<int> ReproduceAsync(Rescoring rescoring, IReadOnlyList<Guid> interviews)
    {
        var differing = 0;
        foreach (var interview in interviews)
        {
            var again = await rescoring.ReproduceAsync(interview, CancellationToken.None);
            differing += again.Same ? 0 : 1;
            Console.WriteLine(again.Same ? $"{interview} the same" : $"{interview} not the same: {again.Why}");
        }

        Console.WriteLine($"{interviews.Count - differing} of {interviews.Count} reports came out the same, letter by letter.");
        return differing == 0 ? 0 : Differs;
    }

    private static async Task<int> RejudgeAsync(IServiceProvider services, Rescoring rescoring, string? rubricFile, IReadOnlyList<Guid> interviews)
    {
        var content = services.GetRequiredService<ContentLibrary>().Current;
        if (rubricFile is not null)
        {
            var text = (await File.ReadAllTextAsync(rubricFile)).ReplaceLineEndings("\n");
            content = content with { Rubric = Rubric.Read(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text) };
        }

        var grading = new AnswerGrading(content, services.GetRequiredService<ChatModelOptions>(), services.GetRequiredService<ModelState>(), services.GetService<LanguageModel>());
        foreach (var interview in interviews)
        {
            var judged = await rescoring.RejudgeAsync(interview, content, grading, CancellationToken.None);
            Console.WriteLine(judged is null ? $"{interview} nothing to judge" : $"{interview} {judged.Report.Total.Score?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no score"} by {judged.Grader}; kept as {judged.Id}");
        }

        return 0;
    }

    private static bool TryRead(string[] args, out bool rejudges, out string? rubric, out List<Guid> interviews)
    {
        (rejudges, rubric, interviews) = (false, null, []);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--rejudge":
                    rejudges = true;
                    break;
                case "--rubric" when i + 1 < args.Length:
                    rubric = args[++i];
                    break;
                case var id when Guid.TryParse(id, out var interview):
                    interviews.Add(interview);
                    break;
                default:
                    return false;
            }
        }

        return rubric is null || rejudges;
    }
}
