using Interview.Core.Messaging;
using Interview.Core.Storage;

namespace Interview.Core.Resumes;

/// <summary>The text a résumé was understood from, with places, so that every field can be followed back to its line. Replaced by every reading.</summary>
public sealed class SourceText
{
    private SourceText()
    {
    }

    internal SourceText(Guid resumeId) => ResumeId = resumeId;

    public Guid ResumeId { get; private set; }
    public IReadOnlyList<SourcePage> Pages { get; private set; } = [];
    public IReadOnlyList<TextLine> Lines { get; private set; } = [];
    public IReadOnlyList<HiddenText> Hidden { get; private set; } = [];

    /// <returns>What is to be done about pictures: the file never changes, so those of an earlier reading stay with their pages; missing ones are ordered.</returns>
    internal IReadOnlyList<IMessage> Take(ResumeText text)
    {
        var before = Pages;
        Pages = [.. text.Pages.Select(page => page.Picture is null ? page with { Picture = before.FirstOrDefault(old => old == page with { Picture = old.Picture })?.Picture } : page)];
        Lines = text.Lines;
        Hidden = text.Hidden;
        return
        [
            .. PicturesOf(text.Pages).Select(picture => new KeepFile(picture)),
            .. PicturesOf(before).Except(PicturesOf(Pages)).Select(picture => new DeleteFile(picture)),
            .. Pages.Any(page => page.CanBeDrawn && page.Picture is null) ? [new DrawPages(ResumeId)] : Array.Empty<IMessage>(),
        ];
    }

    /// <returns>The pictures that were taken, to be kept.</returns>
    internal IReadOnlyList<IMessage> Take(IReadOnlyDictionary<int, Guid> drawn)
    {
        var before = Pages;
        Pages = [.. before.Select(page => page.Picture is null && drawn.TryGetValue(page.Number, out var picture) ? page with { Picture = picture } : page)];
        return [.. PicturesOf(Pages).Except(PicturesOf(before)).Select(picture => new KeepFile(picture))];
    }

    private static IEnumerable<Guid> PicturesOf(IReadOnlyList<SourcePage> pages) => pages.Select(page => page.Picture).OfType<Guid>();
}
