namespace Interview.Core.Resumes.Formats;

/// <summary>The kinds of file that are read.</summary>
public enum ResumeFormat
{
    Pdf,
    Docx,
    Hwpx,

    /// <summary>Plain text or Markdown, in any of the encodings that Korean and English programs write.</summary>
    Text,
}
