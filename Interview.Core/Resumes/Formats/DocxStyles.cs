using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>What is said of how letters look; null is not said here.</summary>
internal sealed record DocxLook(float? Size = null, string? Colour = null, string? Fill = null, bool? Vanishes = null, bool? Capitals = null)
{
    public static DocxLook Of(XElement? properties) => properties is null ? new() : new(
        properties.Child("sz").Number("val") / 2f,
        properties.Child("color").Says("val"),
        properties.Child("highlight") is { } marked ? (marked.Says("val") is "none" ? null : marked.Says("val")) : properties.Child("shd").Says("fill"),
        properties.Switch("vanish"),
        properties.Switch("caps"));

    public DocxLook Over(DocxLook under) =>
        new(Size ?? under.Size, Colour ?? under.Colour, Fill ?? under.Fill, Vanishes ?? under.Vanishes, Capitals ?? under.Capitals);
}

/// <summary>A style with everything that it is based on.</summary>
internal sealed record DocxStyle(DocxLook Look, XElement? Numbering, bool StartsPage);

/// <summary>The styles of a Word document.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 24;
    private static readonly DocxStyle Plain = new(new(), null, false);

    private readonly Dictionary<string, XElement> _elements = [];
    private readonly Dictionary<string, DocxStyle> _styles = [];
    private readonly HashSet<string> _filledTables = [];

    public DocxStyles(XElement? part)
    {
        foreach (var style in part.Children("style"))
        {
            if (style.Says("styleId") is { } id)
            {
                _elements[id] = style;
                Default ??= style.Says("type") == "paragraph" && style.Says("default") is "1" or "true" ? id : null;
                if (style.Says("type") == "table" && style.Inside("shd").Any(shade => Visible.IsColour(shade.Says("fill"))))
                {
                    _filledTables.Add(id);
                }
            }
        }

        Letters = DocxLook.Of(part.Child("docDefaults").Child("rPrDefault").Child("rPr")).Over(new(Size: 10));
    }

    /// <summary>How letters look where nothing says otherwise.</summary>
    public DocxLook Letters { get; }

    private string? Default { get; }

    public DocxStyle OfParagraph(string? id) => Of(id is not null && _elements.ContainsKey(id) ? id : Default, 0);

    public DocxLook OfLetters(string? id) => id is null ? Plain.Look : Of(id, 0).Look;

    /// <summary>Whether a table's style colours cells; which ones depends on where they stand.</summary>
    public bool Fills(string? table) => table is not null && _filledTables.Contains(table);

    private DocxStyle Of(string? id, int depth)
    {
        if (id is null || depth > LongestChain || !_elements.TryGetValue(id, out var element))
        {
            return Plain;
        }

        if (!_styles.TryGetValue(id, out var style))
        {
            var under = Of(element.Child("basedOn").Says("val"), depth + 1);
            var paragraph = element.Child("pPr");
            _styles[id] = style = new(
                DocxLook.Of(element.Child("rPr")).Over(new DocxLook(Fill: paragraph.Child("shd").Says("fill"))).Over(under.Look),
                paragraph.Child("numPr") ?? under.Numbering,
                paragraph.Switch("pageBreakBefore") ?? under.StartsPage);
        }

        return style;
    }
}
