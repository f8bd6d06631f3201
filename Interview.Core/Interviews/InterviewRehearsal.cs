using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Microsoft.EntityFrameworkCore;

namespace Interview.Core.Interviews;

/// <summary>Plays a short interview in both languages, from the résumé to the report, in a transaction that is rolled back.</summary>
public sealed class InterviewRehearsal(InterviewDbContext db, ContentLibrary content, TimeProvider clock) : IRehearsal
{
    public Task PlayAsync(CancellationToken cancellationToken) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await PlayAsync("ko", "백엔드 개발자", "저는 결제 서비스를 맡아 응답 시간을 900ms에서 180ms로 줄였습니다. 먼저 구간별로 시간을 재고 제가 직접 쿼리를 고쳤습니다.", cancellationToken);
        await PlayAsync("en", "Backend Engineer", "I owned the payment service. I measured each step, rewrote the slow query myself and cut the response time from 900 to 180 ms.", cancellationToken);
        await transaction.RollbackAsync(cancellationToken);
    });

    private async Task PlayAsync(string locale, string role, string words, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var candidate = new Candidate($"{Guid.NewGuid():N}@rehearsal.invalid", "Rehearsal", locale, "", now);
        var resume = ReadResume(candidate.Id, role, words, now);
        var scenario = content.Current.Scenarios[0];
        var session = InterviewSession.Begin(candidate.Id, resume, locale, scenario, null, now);
        db.AddRange(candidate, resume, session);
        Ask(session, scenario, now);
        await db.SaveChangesAsync(cancellationToken);

        Answer(session, scenario, words, now);
        Ask(session, scenario, now);
        await db.SaveChangesAsync(cancellationToken);

        db.ChangeTracker.Clear();
        var whole = await db.Interviews.Whole().Include(s => s.Report).SingleAsync(s => s.Id == session.Id, cancellationToken);
        whole.Complete(now);
        whole.Publish(new ReportWriter(content.Current).Write(whole.Findings(scenario)), now);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Resume ReadResume(Guid candidate, string role, string words, DateTimeOffset now)
    {
        var resume = new Resume(Guid.CreateVersion7(now), candidate, Guid.NewGuid(), "rehearsal.pdf", "", 0, now);
        var place = new Place(1, 1);
        var profile = new ResumeProfile { Header = new("Rehearsal", role, null), Experience = [new(words, "Acme", role, "2021 – 2024", [words], place)] };
        resume.TakeReading(new ReadResume(new([], [], [], []), new(profile, [], [role]), [new EmbeddedPassage("experience", words, place, new float[1024])], "rehearsal", []), now);
        return resume;
    }

    private void Ask(InterviewSession session, Scenario scenario, DateTimeOffset now)
    {
        var playbook = new Playbook.Playbook(content.Current);
        session.Ask(scenario, session.Due(scenario).Select(stage => (stage, playbook.Write(stage, session.Context(scenario)))).ToList(), now);
    }

    private void Answer(InterviewSession session, Scenario scenario, string words, DateTimeOffset now)
    {
        while (session.Next(scenario) is { } stage && session.Questions.SingleOrDefault(q => q.Stage == stage.Name) is { } question)
        {
            var answer = session.Open(question.Id, scenario, now).Answer;
            session.Submit(answer.Id, words, scenario, now);
            session.Record(answer.Id, new PlaybookGrader(content.Current).Judge(session.ToJudge(answer, scenario)), now);
        }
    }
}
