using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

/// <summary>A finished reading with given contents, for tests of what happens to it afterwards.</summary>
internal static class Readings
{
    public static ReadResume Of(ResumeProfile profile, string model = "test", params EmbeddedPassage[] passages) => new(
        new ResumeText([], [new SourcePage(1, 595, 842)], [], []),
        new ProfileReading(profile, [], profile.Header.TargetRole is { } role ? [role] : []),
        passages,
        model,
        []);
}
