namespace Interview.Core.Resumes;

/// <summary>What interviews have made of a claim so far.</summary>
public enum ClaimState
{
    Untouched,
    Asked,
    Supported,
    Contradicted,
}

/// <summary>A question that its candidate came to, and the words of the résumé it rested on.</summary>
public sealed record AskedAbout(Guid InterviewId, Guid QuestionId, string Quote);

/// <summary>What an assessed answer showed about the claim that its question quoted: <see cref="ClaimState.Supported"/> or <see cref="ClaimState.Contradicted"/>.</summary>
public sealed record ClaimFinding(Guid QuestionId, ClaimState State);

public sealed record ClaimRecord(Claim Claim, ClaimState State, IReadOnlyList<AskedAbout> AskedIn);

/// <summary>
/// Which claims of a résumé were asked about, and what came of it. Derived whenever it is looked at, never stored: so it stays true when the résumé is
/// read again or corrected (a claim is known by what it says), and when an interview is erased (its questions no longer count).
/// </summary>
public static class ClaimLedger
{
    /// <param name="asked">Oldest first.</param>
    /// <param name="findings">By question; of several about one claim the last question's holds: a later answer may clear up an earlier one.</param>
    public static IReadOnlyList<ClaimRecord> Of(IReadOnlyList<Claim> claims, IReadOnlyList<AskedAbout> asked, IReadOnlyList<ClaimFinding> findings)
    {
        var found = findings.ToDictionary(finding => finding.QuestionId, finding => finding.State);
        return
        [
            .. claims.Select(claim =>
            {
                var about = asked.Where(question => claim.IsMeantBy(question.Quote)).DistinctBy(question => question.QuestionId).ToList();
                var state = about.Select(question => found.GetValueOrDefault(question.QuestionId)).LastOrDefault(state => state is ClaimState.Supported or ClaimState.Contradicted);
                return new ClaimRecord(claim, state != ClaimState.Untouched ? state : about.Count > 0 ? ClaimState.Asked : ClaimState.Untouched, about);
            }),
        ];
    }
}
