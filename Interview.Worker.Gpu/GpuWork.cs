using Interview.Core.Answers;
using Interview.Core.Content;
using Interview.Core.Messaging;
using Interview.Core.Models.Chat;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Worker.Gpu.Evaluation;
using Interview.Worker.Gpu.Questions;
using Interview.Worker.Gpu.Reports;

namespace Interview.Worker.Gpu;

internal static class GpuWork
{
    private const int Evaluations = 2;

    /// <summary>
    /// Live questions have a queue and places of their own: they never stand behind an evaluation. Evaluations are taken as many as keep every place of the
    /// model's server busy, also where one answer waits for its last judgement (D-07).
    /// </summary>
    public static IServiceCollection AddGpuWork(this IServiceCollection services, IConfiguration settings)
    {
        var model = settings.GetSection(ChatModelOptions.Section).Get<ChatModelOptions>() ?? new();
        return services
            .AddScoped<ContentShelf>()
            .AddHandler<AskQuestion, AskQuestionHandler>(concurrency: 4)
            .AddHandler<EvaluateAnswer, EvaluateAnswerHandler>(model.IsConfigured ? Math.Max(Evaluations, model.Slots) : Evaluations)
            .AddHandler<WriteReport, WriteReportHandler>(concurrency: 2);
    }
}
