using System.Data;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Storage;
using Npgsql;

namespace Interview.Core.Candidates;

/// <summary>
/// Erases for good: the rows with everything that hangs on them, the orders about them and the sentences nobody else is asked, in one
/// transaction with the orders that delete the files. A worker that still holds such an order finds its row gone and saves nothing.
/// </summary>
public sealed class Erasure(NpgsqlDataSource database, Dispatcher dispatcher, NewsDesk news)
{
    private const string SubjectsOfInterviews =
        """
        select id from interviews where id = any($1)
        union all select id from questions where interview_id = any($1)
        union all select id from answers where interview_id = any($1)
        """;

    /// <returns>False when there is no such person.</returns>
    public Task<bool> EraseCandidateAsync(Guid candidate, CancellationToken cancellationToken) => EraseAsync(async erasing =>
    {
        // Whoever adds a résumé or an interview for this person waits here, and then finds nobody to add it for.
        if (!await erasing.AnyAsync("select id from candidates where id = $1 for update", candidate))
        {
            return false;
        }

        var resumes = await erasing.IdsAsync("select id from resumes where candidate_id = $1 for update", candidate);
        var files = await FilesOfAsync(erasing, resumes);
        var interviews = await erasing.IdsAsync("select id from interviews where candidate_id = $1", candidate);
        var subjects = await erasing.IdsAsync(SubjectsOfInterviews, interviews);
        var clips = await ClipsOfAsync(erasing, interviews);

        await erasing.RunAsync("delete from candidates where id = $1", candidate);
        await CancelAsync(erasing, [.. subjects, .. resumes]);
        erasing.Delete(files);
        await ForgetClipsAsync(erasing, clips);
        return true;
    }, cancellationToken);

    /// <summary>Interviews that began with the résumé keep what they took of it, until they are erased themselves.</summary>
    /// <returns>False when this person has no such résumé.</returns>
    public Task<bool> EraseResumeAsync(Guid resume, Guid candidate, CancellationToken cancellationToken) => EraseAsync(async erasing =>
    {
        // Locked before its files are listed: a worker that is about to add pictures finds it gone instead.
        if (!await erasing.AnyAsync("select id from resumes where id = $1 and candidate_id = $2 for update", resume, candidate))
        {
            return false;
        }

        var files = await FilesOfAsync(erasing, [resume]);
        await erasing.RunAsync("delete from resumes where id = $1", resume);
        await CancelAsync(erasing, [resume]);
        await erasing.RunAsync("delete from idempotency_keys where subject = $1 and candidate_id = $2", resume, candidate);
        erasing.Delete(files);
        erasing.Announce(new(candidate, resume, "resume.deleted"));
        return true;
    }, cancellationToken);

    /// <returns>False when this person has no such interview.</returns>
    public Task<bool> EraseInterviewAsync(Guid interview, Guid candidate, CancellationToken cancellationToken) => EraseAsync(async erasing =>
    {
        if (!await erasing.AnyAsync("select id from interviews where id = $1 and candidate_id = $2 for update", interview, candidate))
        {
            return false;
        }

        var subjects = await erasing.IdsAsync(SubjectsOfInterviews, new[] { interview });
        var clips = await ClipsOfAsync(erasing, [interview]);

        await erasing.RunAsync("delete from interviews where id = $1", interview);
        await CancelAsync(erasing, subjects);
        await erasing.RunAsync("delete from idempotency_keys where subject = $1 and candidate_id = $2", interview, candidate);
        await ForgetClipsAsync(erasing, clips);
        erasing.Announce(new(candidate, interview, "interview.deleted"));
        return true;
    }, cancellationToken);

    /// <summary>What was uploaded, and the pictures drawn of it.</summary>
    private static Task<Guid[]> FilesOfAsync(Work erasing, Guid[] resumes) => erasing.IdsAsync(
        """
        select file_id from resumes where id = any($1)
        union select (page ->> 'picture')::uuid from resume_sources, jsonb_array_elements(pages) page where resume_id = any($1) and page ->> 'picture' is not null
        """, resumes);

    private static Task<string[]> ClipsOfAsync(Work erasing, Guid[] interviews) =>
        erasing.ReadAsync<string>("select distinct clip_address from questions where interview_id = any($1) and clip_address is not null", interviews);

    private static Task CancelAsync(Work erasing, Guid[] subjects) => erasing.RunAsync("delete from work where subject = any($1)", subjects);

    /// <summary>A sentence may hold words of a résumé; it stays only while somebody else is asked the same one.</summary>
    private static async Task ForgetClipsAsync(Work erasing, string[] clips) => erasing.Delete(await erasing.IdsAsync(
        "delete from speech_clips c where address = any($1) and not exists (select from questions q where q.clip_address = c.address) returning file_id", (object)clips));

    private async Task<bool> EraseAsync(Func<Work, Task<bool>> erase, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        var erasing = new Work(connection, cancellationToken);
        if (!await erase(erasing))
        {
            return false;
        }

        var sent = await WorkLedger.AddAsync(connection, erasing.Orders, trace: null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        dispatcher.Wake(sent);
        erasing.News.ForEach(news.Announce);
        return true;
    }

    private sealed class Work(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        public List<IOrder> Orders { get; } = [];

        public List<Changed> News { get; } = [];

        public void Delete(IEnumerable<Guid> files) => Orders.AddRange(files.Select(file => new DeleteFile(file)));

        public void Announce(Changed changed) => News.Add(changed);

        public async Task RunAsync(string sql, params object[] values) => _ = await ReadAsync<object>(sql, values);

        public async Task<bool> AnyAsync(string sql, params object[] values) => (await IdsAsync(sql, values)).Length > 0;

        public Task<Guid[]> IdsAsync(string sql, params object[] values) => ReadAsync<Guid>(sql, values);

        public async Task<T[]> ReadAsync<T>(string sql, params object[] values)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var value in values)
            {
                command.Parameters.Add(new() { Value = value });
            }

            var found = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                found.Add(reader.GetFieldValue<T>(0));
            }

            return [.. found];
        }
    }
}
