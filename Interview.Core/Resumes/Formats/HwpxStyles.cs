using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>How letters of one property set look: size in points, colours as #RRGGBB, "none" where there is none.</summary>
internal sealed record HwpxLetters(float? Size, string? Colour, string? Shade);

/// <summary>What the header of a Hangul document says: letters, lists and fills by the numbers that its sections name them with.</summary>
internal sealed class HwpxStyles
{
    private readonly Dictionary<string, HwpxLetters> _letters = [];
    private readonly Dictionary<string, XElement> _paragraphs = [];
    private readonly Dictionary<string, string?> _fills = [];
    private readonly Dictionary<string, Dictionary<int, ListLevel>> _numberings = [];
    private readonly Dictionary<string, string> _bullets = [];
    private readonly ListNumbers _numbers = new();

    public HwpxStyles(XElement? header)
    {
        foreach (var letters in header.Inside("charPr"))
        {
            _letters[letters.Says("id") ?? ""] = new(letters.Number("height") / 100f, letters.Says("textColor"), letters.Says("shadeColor"));
        }

        foreach (var paragraph in header.Inside("paraPr"))
        {
            _paragraphs[paragraph.Says("id") ?? ""] = paragraph;
        }

        foreach (var fill in header.Inside("borderFill"))
        {
            _fills[fill.Says("id") ?? ""] = FillOf(fill, Transparent);
        }

        foreach (var bullet in header.Inside("bullet"))
        {
            _bullets[bullet.Says("id") ?? ""] = bullet.Says("char") ?? "";
        }

        foreach (var numbering in header.Inside("numbering"))
        {
            _numberings[numbering.Says("id") ?? ""] = numbering.Children("paraHead").DistinctBy(level => level.Number("level")).ToDictionary(
                level => (level.Number("level") ?? 1) - 1,
                level => new ListLevel(null, StyleOf(level.Says("numFormat")), level.Value, level.Number("start") ?? 1));
        }
    }

    /// <summary>A fill that lets through what is behind it.</summary>
    public const string Transparent = "none";

    public HwpxLetters Letters(string? id) => _letters.GetValueOrDefault(id ?? "", new(null, null, null));

    /// <summary>The colour of a border-and-fill, <see cref="Transparent"/>, or null where it is no single colour.</summary>
    public string? Fill(string? id) => _fills.GetValueOrDefault(id ?? "", Transparent);

    /// <summary>The colour that fills an element, <paramref name="without"/> where nothing does, or null where it is no single colour.</summary>
    public static string? FillOf(XElement element, string? without)
    {
        if (element.Child("fillBrush") is not { } brush || !brush.HasElements)
        {
            return without;
        }

        var colour = brush.Child("winBrush").Says("faceColor");
        return brush.Elements().Any(kind => !kind.Is("winBrush")) ? null : Visible.IsColour(colour) ? colour : without;
    }

    public bool StartsPage(string? paragraph) => Paragraph(paragraph).Child("breakSetting").Says("pageBreakBefore") == "1";

    /// <param name="paragraph">The paragraph's property set.</param>
    /// <param name="outline">The numbering that the section uses for its outline.</param>
    public string? LabelOf(string? paragraph, string? outline)
    {
        var heading = Paragraph(paragraph).Child("heading");
        var list = heading.Says("idRef") ?? "";
        var level = heading.Number("level") ?? 0;
        return heading.Says("type") switch
        {
            "BULLET" => _numbers.Next($"bullet/{list}", level, _ => new ListLevel(_bullets.GetValueOrDefault(list, "").Trim())),
            "NUMBER" => Numbered(list, level),
            "OUTLINE" when outline is not null => Numbered(outline, level),
            _ => null,
        };
    }

    private string? Numbered(string list, int level) =>
        _numberings.TryGetValue(list, out var levels) ? _numbers.Next($"number/{list}", level, at => levels.GetValueOrDefault(at)) : null;

    private XElement? Paragraph(string? id) => _paragraphs.GetValueOrDefault(id ?? "");

    private static NumberStyle StyleOf(string? format) => format switch
    {
        "CIRCLED_DIGIT" => NumberStyle.CircledDigit,
        "ROMAN_CAPITAL" => NumberStyle.UpperRoman,
        "ROMAN_SMALL" => NumberStyle.LowerRoman,
        "LATIN_CAPITAL" => NumberStyle.UpperLatin,
        "LATIN_SMALL" => NumberStyle.LowerLatin,
        "HANGUL_SYLLABLE" or "CIRCLED_HANGUL_SYLLABLE" => NumberStyle.Syllable,
        "HANGUL_JAMO" or "CIRCLED_HANGUL_JAMO" => NumberStyle.Jamo,
        _ => NumberStyle.Digit,
    };
}
