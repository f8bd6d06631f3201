namespace Interview.Core.Resumes.Formats;

/// <summary>Reads plain text, and Markdown where the text shows that it is written in it.</summary>
public sealed class PlainTextReader : IResumeTextReader
{
    /// <summary>More characters than are ever kept, with room for what layout and marks take.</summary>
    private const int MostRead = 4 * ResumeText.MostCharacters;

    public ResumeFormat Format => ResumeFormat.Text;

    public async Task<ResumeText> ReadAsync(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var text = TextEncoding.Decode(await File.ReadAllBytesAsync(path, cancellationToken)) ?? throw new ResumeUnreadableException(Unreadable.UnknownFormat);
        text = text.Length > MostRead ? text[..MostRead] : text;
        return FlowText.From(PlainText.Paragraphs(Markdown.IsWrittenIn(text) ? Markdown.Lines(text) : PlainText.Lines(text)));
    }
}
