using Interview.Core.Messaging;
using Interview.Core.Questions;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Interview.Worker.Cpu.Resumes;
using Interview.Worker.Cpu.Speech;
using Interview.Worker.Cpu.Storage;

namespace Interview.Worker.Cpu;

internal static class CpuWork
{
    public static IServiceCollection AddCpuWork(this IServiceCollection services) => services
        .AddHandler<ParseResume, ParseResumeHandler>(concurrency: 2)
        .AddHandler<DrawPages, DrawPagesHandler>(concurrency: 1)
        // One at a time: after a change of the model thousands wait, and nobody waits for them.
        .AddHandler<IndexResume, IndexResumeHandler>(concurrency: 1)
        .AddHandler<SynthesizeQuestion, SynthesizeQuestionHandler>(concurrency: 2)
        .AddHandler<DeleteFile, DeleteFileHandler>(concurrency: 2);
}
