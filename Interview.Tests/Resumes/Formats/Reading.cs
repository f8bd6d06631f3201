using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes.Formats;

/// <summary>Reads bytes as the worker does: the content chooses the reader.</summary>
internal static class Reading
{
    private static readonly IResumeTextReader[] Readers = [new DocxReader(), new HwpxReader(), new PlainTextReader()];

    public static async Task<ResumeText> TextOf(byte[] bytes)
    {
        using var file = new TemporaryFile(bytes);
        return await Readers.Single(reader => reader.Format == FormatOf(bytes)).ReadAsync(file.Path, TestContent.Snapshot.ResumeVocabulary, TestContext.Current.CancellationToken);
    }

    public static async Task<string[]> LinesOf(byte[] bytes) => [.. (await TextOf(bytes)).Lines.Select(line => line.Text)];

    public static ResumeFormat FormatOf(byte[] bytes) => ResumeFile.FormatOf(new MemoryStream(bytes));

    /// <summary>The code of the refusal, or null where there is text.</summary>
    public static async Task<string?> RefusalOf(byte[] bytes)
    {
        try
        {
            Assert.NotEmpty((await TextOf(bytes)).Lines);
            return null;
        }
        catch (ResumeUnreadableException refusal)
        {
            return refusal.Code;
        }
    }
}
