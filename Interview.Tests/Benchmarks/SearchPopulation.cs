using Interview.Core.Resumes;
using Npgsql;

namespace Interview.Tests.Benchmarks;

/// <summary>Many people with a résumé each, whose passages hold a word that stands nowhere else, and searches that go where they should not.</summary>
internal static class SearchPopulation
{
    private static readonly string[] Deeds =
    [
        "주문 API의 응답 시간을 900ms에서 200ms로 단축했습니다", "신입 사원 다섯 명을 교육하고 온보딩 문서를 작성했습니다", "쿠버네티스 클러스터를 구축하고 배포를 자동화했습니다",
        "랜섬웨어 침해사고의 초동 대응을 총괄했습니다", "월 결산 기간을 열흘에서 엿새로 줄였습니다", "Cut the latency of the checkout API from 900 to 200 ms",
        "Led a team of four through a database migration", "Designed idempotency keys that ended duplicate charges", "Trained 25 colleagues to write their own queries",
        "Closed the monthly books in six days instead of ten", "인스타그램 광고 캠페인으로 신규 회원을 모집했습니다", "환자 인수인계 점검표를 도입했습니다",
    ];

    private static readonly string[] Queries = ["응답 시간을 줄인 경험", "후배를 가르친 적", "보안 사고 대응", "latency", "leading a migration", "결산을 앞당긴 일", "정산", "team"];

    public sealed record Person(Guid Id, Guid Resume, string Canary);

    public sealed record Probe(int Leaks, int FoundForStrangers, int FoundForOwners);

    /// <summary>Straight into the tables, in the columns' own order: a hundred thousand readings would take an hour.</summary>
    public static async Task<IReadOnlyList<Person>> FillAsync(
        NpgsqlDataSource database, int people, int passages, string model, Func<string, float[]> embed, CancellationToken cancellationToken)
    {
        var made = Enumerable.Range(0, people).Select(number => new Person(Guid.CreateVersion7(), Guid.CreateVersion7(), $"canary{number:x5}")).ToList();
        var known = Deeds.ToDictionary(deed => deed, deed => PassageVectors.Vector(embed(deed)));
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await RunAsync("insert into candidates (id, email, email_key, name, locale, role, password_hash, created_at, version) select id, id || '@example.com', id || '@example.com', 'Kim', 'ko', 'candidate', '', now(), 0 from unnest($1) id",
            made.Select(person => person.Id).ToArray());
        await RunAsync(
            """
            insert into resumes (id, candidate_id, file_id, file_name, file_sha256, file_size, status, corrections, notes, created_at, version)
            select resume, candidate, resume, 'cv.pdf', resume::text, 1, 'ready', '{}', '[]', now(), 1 from unnest($1, $2) as sent (resume, candidate)
            """, made.Select(person => person.Resume).ToArray(), made.Select(person => person.Id).ToArray());
        foreach (var batch in made.Chunk(100))
        {
            var rows = batch.SelectMany(person => Enumerable.Range(0, passages).Select(at => (Id: Guid.CreateVersion7(), person.Resume, At: at, Deed: Deeds[at % Deeds.Length], Text: $"{Deeds[at % Deeds.Length]} ({person.Canary} {at})"))).ToList();
            await RunAsync("insert into passages (id, resume_id, ordinal, section, text, page, line) select id, resume, at, 'experience', text, 1, at + 1 from unnest($1, $2, $3, $4) as sent (id, resume, at, text)",
                rows.Select(row => row.Id).ToArray(), rows.Select(row => row.Resume).ToArray(), rows.Select(row => row.At).ToArray(), rows.Select(row => row.Text).ToArray());
            await RunAsync("insert into passage_vectors (passage_id, resume_id, model, embedding) select id, resume, $3, vector::vector from unnest($1, $2, $4) as sent (id, resume, vector)",
                rows.Select(row => row.Id).ToArray(), rows.Select(row => row.Resume).ToArray(), model, rows.Select(row => known[row.Deed]).ToArray());
        }

        return made;

        async Task RunAsync(string sql, params object[] values)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var value in values)
            {
                command.Parameters.Add(new() { Value = value });
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Every other search is an owner's own; the rest are a stranger's in somebody's résumé, for words that stand there.</summary>
    public static async Task<Probe> ProbeAsync(PassageSearch search, IReadOnlyList<Person> people, int searches, int atOnce, CancellationToken cancellationToken)
    {
        int leaks = 0, forStrangers = 0, forOwners = 0;
        await Parallel.ForAsync(0, searches, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken }, async (number, token) =>
        {
            var dice = new Random(number);
            var owner = people[dice.Next(people.Count)];
            var stranger = people[(people.ToList().IndexOf(owner) + 1 + dice.Next(people.Count - 1)) % people.Count];
            var isOwner = number % 2 == 0;
            var query = $"{Queries[number / 2 % Queries.Length]} {(number % 3 == 0 ? stranger.Canary : owner.Canary)}";
            var found = await search.SearchAsync(owner.Resume, isOwner ? owner.Id : stranger.Id, query, 50, token);
            Interlocked.Add(ref leaks, found.Count(passage => !passage.Text.Contains($"({owner.Canary} ", StringComparison.Ordinal)));
            if (found.Count > 0)
            {
                Interlocked.Increment(ref isOwner ? ref forOwners : ref forStrangers);
            }
        });
        return new(leaks, forStrangers, forOwners);
    }
}
