namespace Interview.Tests.Resumes.Corpus;

internal static class HeldOutLayouts
{
    public static IReadOnlyList<Layout> All { get; } = [];
}
