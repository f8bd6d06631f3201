namespace Interview.Core.Resumes;

/// <summary>The text a résumé was understood from, with places, so that every field can be followed back to its line. Replaced by every reading.</summary>
public sealed class SourceText
{
    private SourceText()
    {
    }

    internal SourceText(Guid resumeId, ResumeText text)
    {
        ResumeId = resumeId;
        Take(text);
    }

    public Guid ResumeId { get; private set; }
    public IReadOnlyList<SourcePage> Pages { get; private set; } = [];
    public IReadOnlyList<TextLine> Lines { get; private set; } = [];
    public IReadOnlyList<HiddenText> Hidden { get; private set; } = [];

    internal void Take(ResumeText text)
    {
        Pages = text.Pages;
        Lines = text.Lines;
        Hidden = text.Hidden;
    }
}
