using Interview.Core.Answers;
using Interview.Core.Messaging;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Worker.Gpu.Evaluation;
using Interview.Worker.Gpu.Questions;
using Interview.Worker.Gpu.Reports;

namespace Interview.Worker.Gpu;

internal static class GpuWork
{
    /// <summary>Live questions have a queue and places of their own: they never stand behind an evaluation.</summary>
    public static IServiceCollection AddGpuWork(this IServiceCollection services) => services
        .AddHandler<AskQuestion, AskQuestionHandler>(concurrency: 4)
        .AddHandler<EvaluateAnswer, EvaluateAnswerHandler>(concurrency: 2)
        .AddHandler<WriteReport, WriteReportHandler>(concurrency: 2);
}
