namespace Interview.Tests.Resumes.Corpus;

internal static class HeldOutWords
{
    public static readonly string[] KoreanCompanies = ["한결모빌리티"];
    public static readonly string[] KoreanSchools = ["도담대학교"];
    public static readonly string[] EnglishCompanies = ["Kestrel"];
    public static readonly string[] EnglishSchools = ["University of Otago"];
    public const string Korean = "";
    public const string English = "";
}
