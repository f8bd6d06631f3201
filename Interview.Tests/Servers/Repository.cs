namespace Interview.Tests.Servers;

/// <summary>Where the checkout is that these tests belong to.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetDirectoryName(Path.GetDirectoryName(new Projects.Interview_AppHost().ProjectPath))!;

    public static string ServerTree { get; } = Environment.GetEnvironmentVariable("INTERVIEW_SERVERS") ?? Path.Combine(Root, ".servers");

    /// <summary>A short path (a socket's may have 107 characters), readable by the user PostgreSQL runs as.</summary>
    public static string NewStateFolder() => Directory.CreateTempSubdirectory("interview-").FullName;
}
