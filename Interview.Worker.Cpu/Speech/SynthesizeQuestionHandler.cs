using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.Questions;
using Interview.Core.Speech;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Cpu.Speech;

internal sealed class SynthesizeQuestionHandler(InterviewDbContext db, SpeechSynthesis speech) : IMessageHandler<SynthesizeQuestion>
{
    public async Task HandleAsync(SynthesizeQuestion order, CancellationToken cancellationToken)
    {
        var question = await db.Questions.AsNoTracking().Where(q => q.Id == order.QuestionId)
            .Join(db.Interviews, q => q.InterviewId, s => s.Id, (q, s) => new { q.InterviewId, q.Text, q.AudioStatus, s.Locale })
            .SingleOrDefaultAsync(cancellationToken);
        if (question is null or { AudioStatus: AudioStatus.Ready })
        {
            return;
        }

        var clip = await speech.SpeakAsync(question.Text, question.Locale, cancellationToken);
        await db.DecideAsync(
            token => db.Interviews.Include(s => s.Questions).SingleOrDefaultAsync(s => s.Id == question.InterviewId, token),
            session => session.Speak(order.QuestionId, question.Text, clip),
            cancellationToken);
    }

    public Task GiveUpAsync(SynthesizeQuestion order, Failure failure, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Interviews.Include(s => s.Questions).SingleOrDefaultAsync(s => s.Questions.Any(q => q.Id == order.QuestionId), token),
        session => session.StaySilent(order.QuestionId),
        cancellationToken);
}
