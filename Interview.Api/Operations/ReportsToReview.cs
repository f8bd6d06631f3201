using Npgsql;

namespace Interview.Api.Operations;

/// <param name="NeedsPerson">Stages with a level that the grader itself was not sure of.</param>
/// <param name="Overrides">Levels that reviewers set, counting each that was ever set.</param>
public sealed record ReportRow(
    Guid InterviewId, string Candidate, string TargetRole, string Locale, DateTimeOffset CompletedAt, int? Score, string? Band, int NeedsPerson, int Overrides, string State);

/// <summary>The reports of hiring interviews, those that wait longest first.</summary>
internal sealed class ReportsToReview(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<ReportRow>> ListAsync(string state, int limit, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select i.id, c.name, i.target_role, i.locale, i.completed_at, i.score, i.band,
                   jsonb_array_length(jsonb_path_query_array(r.body, '$.stages[*] ? (@.needs_person == true)')), coalesce(jsonb_array_length(v.overrides), 0)
            from interviews i join candidates c on c.id = i.candidate_id join reports r on r.interview_id = i.id left join report_reviews v on v.interview_id = i.id
            where i.choices ->> 'mode' = 'hiring' and i.report_status = 'ready' and (v.signed_report is not distinct from r.fingerprint) = ($1 = 'signed_off')
            order by case when $1 = 'waiting' then i.completed_at end, i.completed_at desc limit $2
            """);
        command.Parameters.Add(new() { Value = state });
        command.Parameters.Add(new() { Value = limit });
        var rows = new List<ReportRow>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            rows.Add(new(
                row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateTimeOffset>(4), row.GetValue(5) as int?, row.GetValue(6) as string,
                row.GetInt32(7), row.GetInt32(8), state));
        }

        return rows;
    }
}
