using Interview.Core.Candidates;
using Interview.Core.Data;
using Npgsql;

namespace Interview.Api.Security;

/// <summary><c>Interview.Api operator grant|revoke EMAIL</c>: the only way anybody becomes an operator (F-02).</summary>
internal static class OperatorCommand
{
    private const string Usage = "Use: Interview.Api operator grant EMAIL | operator revoke EMAIL";

    public static bool IsMeantBy(string[] args) => args is ["operator", ..];

    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] args, IConfiguration configuration)
    {
        if (args is not ["operator", "grant" or "revoke", var email, ..])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        if (configuration.GetConnectionString("interviewdb") is not { Length: > 0 } connection)
        {
            await Console.Error.WriteLineAsync("No connection string 'interviewdb': set the environment variable ConnectionStrings__interviewdb.");
            return 2;
        }

        var role = args[1] == "grant" ? CandidateRole.Operator : CandidateRole.Candidate;
        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand("update candidates set role = $2, version = version + 1 where email_key = $1");
        command.Parameters.Add(new() { Value = Candidate.KeyOf(email) });
        command.Parameters.Add(new() { Value = Words<CandidateRole>.Of(role) });
        if (await command.ExecuteNonQueryAsync() == 0)
        {
            await Console.Error.WriteLineAsync($"Nobody has an account with {email}.");
            return 1;
        }

        Console.WriteLine($"{email} is now {(role == CandidateRole.Operator ? "an operator" : "a candidate")}.");
        return 0;
    }
}
