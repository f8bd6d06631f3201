using Microsoft.EntityFrameworkCore;

namespace Interview.Core.Interviews;

public static class InterviewQueries
{
    /// <summary>
    /// The aggregate with everything its decisions need. In split queries, the session first: whoever changes it in between makes the save lose, not lie.
    /// </summary>
    public static IQueryable<InterviewSession> Whole(this IQueryable<InterviewSession> sessions) =>
        sessions.Include(s => s.Questions).Include(s => s.Answers).ThenInclude(a => a.Verdict).AsSplitQuery();
}
