using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>The lists of a Word document: which label stands before a paragraph.</summary>
internal sealed class DocxLists
{
    private readonly Dictionary<string, (string Definition, Dictionary<int, ListLevel> Levels, Dictionary<string, int> ByStyle)> _lists = [];
    private readonly ListNumbers _numbers = new();

    public DocxLists(XElement? part)
    {
        var definitions = new Dictionary<string, XElement>();
        foreach (var definition in part.Children("abstractNum"))
        {
            definitions[definition.Says("abstractNumId") ?? ""] = definition;
        }

        foreach (var list in part.Children("num"))
        {
            var name = list.Child("abstractNumId").Says("val") ?? "";
            if (list.Says("numId") is not { } id || !definitions.TryGetValue(name, out var definition))
            {
                continue;
            }

            var levels = definition.Children("lvl").ToDictionary(level => level.Number("ilvl") ?? 0, Level);
            var byStyle = definition.Children("lvl").Where(level => level.Child("pStyle") is not null)
                .GroupBy(level => level.Child("pStyle").Says("val") ?? "").ToDictionary(style => style.Key, style => style.First().Number("ilvl") ?? 0);
            var starts = list.Children("lvlOverride").ToList();
            foreach (var start in starts)
            {
                var at = start.Number("ilvl") ?? 0;
                levels[at] = start.Child("lvl") is { } other ? Level(other)
                    : levels.GetValueOrDefault(at, new ListLevel(null)) with { Start = start.Child("startOverride").Number("val") ?? 1 };
            }

            // Lists of one definition count on together, unless one of them starts anew.
            _lists[id] = (starts.Count > 0 ? $"{name}/{id}" : name, levels, byStyle);
        }
    }

    public string? LabelOf(XElement? numbering, string? style)
    {
        if (numbering.Child("numId").Says("val") is not { } id || !_lists.TryGetValue(id, out var list))
        {
            return null;
        }

        var level = numbering.Child("ilvl").Number("val") ?? (style is null ? 0 : list.ByStyle.GetValueOrDefault(style));
        return _numbers.Next(list.Definition, level, at => list.Levels.GetValueOrDefault(at));
    }

    private static ListLevel Level(XElement level)
    {
        var text = level.Child("lvlText").Says("val") ?? "";
        return level.Child("numFmt").Says("val") switch
        {
            "bullet" => new ListLevel(text.Trim()),
            "none" => new ListLevel(null),
            var format => new ListLevel(null, StyleOf(format), text, level.Child("start").Number("val") ?? 1),
        };
    }

    private static NumberStyle StyleOf(string? format) => format switch
    {
        "upperRoman" => NumberStyle.UpperRoman,
        "lowerRoman" => NumberStyle.LowerRoman,
        "upperLetter" => NumberStyle.UpperLatin,
        "lowerLetter" => NumberStyle.LowerLatin,
        "ganada" => NumberStyle.Syllable,
        "chosung" => NumberStyle.Jamo,
        "decimalEnclosedCircle" => NumberStyle.CircledDigit,
        _ => NumberStyle.Digit,
    };
}
