namespace Aspire.Hosting.Local;

/// <summary>Says in a sentence what is wrong and what to do, for the troubles a folder can have.</summary>
internal static class Trouble
{
    private static readonly string[] FullDisk = ["No space left on device", "Disk quota exceeded", "disk full"];

    public static string With(Exception problem, string folder) =>
        IsFullDisk(problem.Message) ? DiskIsFull(folder)
        : problem is UnauthorizedAccessException ? $"{folder} cannot be written; give it to the user you are, or name another in INTERVIEW_STATE."
        : $"{folder} cannot be used ({problem.Message.TrimEnd('.')}); put that right, or name another folder in INTERVIEW_STATE.";

    public static bool IsFullDisk(string words) => FullDisk.Any(f => words.Contains(f, StringComparison.OrdinalIgnoreCase));

    public static string DiskIsFull(string folder) => $"The disk is full at {folder}; free some space and run it again. Nothing that was accepted is lost.";
}
