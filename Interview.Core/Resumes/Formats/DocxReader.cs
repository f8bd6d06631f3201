namespace Interview.Core.Resumes.Formats;

/// <summary>Reads Word documents (DOCX, ISO/IEC 29500, strict or transitional).</summary>
public sealed class DocxReader : IResumeTextReader
{
    public ResumeFormat Format => ResumeFormat.Docx;

    public Task<ResumeText> ReadAsync(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken) =>
        DocumentArchive.ReadAsync(path, archive => FlowText.From(new DocxBody(new DocxParts(archive)).Lines()), cancellationToken);
}
