using Interview.Core.Questions;
using Interview.Core.Resumes;
using Microsoft.EntityFrameworkCore;

namespace Interview.Core.Interviews;

public static class InterviewQueries
{
    /// <summary>
    /// The aggregate with everything its decisions need. In split queries, the session first: whoever changes it in between makes the save lose, not lie.
    /// </summary>
    public static IQueryable<InterviewSession> Whole(this IQueryable<InterviewSession> sessions) =>
        sessions.Include(s => s.Questions).Include(s => s.Answers).ThenInclude(a => a.Verdict).AsSplitQuery();

    /// <summary>What this person's interviews on this résumé asked about, oldest first. A question that was written but never come to asked nothing.</summary>
    public static async Task<IReadOnlyList<AskedAbout>> AskedAboutAsync(this IQueryable<InterviewSession> sessions, Guid resume, Guid candidate, CancellationToken cancellationToken)
    {
        var asked = await sessions.AsNoTracking().Where(s => s.ResumeId == resume && s.CandidateId == candidate)
            .SelectMany(s => s.Questions.Where(q => s.Answers.Any(a => a.QuestionId == q.Id)))
            .OrderBy(q => q.AskedAt).ThenBy(q => q.Ordinal)
            .Select(q => new { q.InterviewId, q.Id, q.Grounding })
            .ToListAsync(cancellationToken);
        return [.. asked.SelectMany(q => q.Grounding.Where(g => g.Source == Grounding.FromResume).Select(g => new AskedAbout(q.InterviewId, q.Id, g.Quote)))];
    }
}
