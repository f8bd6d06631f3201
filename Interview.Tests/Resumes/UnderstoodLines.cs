using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

/// <summary>A profile of lines as they stand in a text without pages.</summary>
internal static class UnderstoodLines
{
    public static ResumeProfile Of(params string[] lines) => ProfileReader.Read(
        new([.. lines.Select((text, index) => new TextLine(new(1, index + 1), text))], [], [], []), TestContent.Snapshot.ResumeVocabulary, TestContent.Snapshot.Skills).Profile;

    public static string Said(ProfileEntry entry) => $"{entry.Title}|{entry.Organisation}|{entry.Role}|{entry.Period}";
}
