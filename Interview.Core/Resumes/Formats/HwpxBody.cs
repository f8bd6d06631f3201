using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>
/// Walks through the sections of a Hangul document in reading order: headers once, paragraphs with the labels of their lists, tables, text
/// boxes and notes after the paragraph that holds them, footers once. Hidden comments count as hidden text, deleted text is left out.
/// </summary>
internal sealed class HwpxBody(HwpxStyles styles)
{
    private const int Deepest = 64;
    private const int LettersBesideNumber = 8;

    private readonly List<FlowLine> _headers = [];
    private readonly List<FlowLine> _footers = [];

    public IEnumerable<FlowLine> Lines(IEnumerable<XElement> sections)
    {
        var lines = new List<FlowLine>();
        foreach (var section in sections)
        {
            var first = lines.Count;
            var paper = new Paper(Visible.White, section.Inside("secPr").FirstOrDefault().Says("outlineShapeIDRef"), new Sheet());
            Paragraphs(section, paper, lines, 0);
            if (first > 0 && first < lines.Count)
            {
                lines[first] = lines[first] with { NewPage = true };
            }
        }

        return [.. Once(_headers), .. lines, .. Once(_footers)];
    }

    // Each line once, however many pages repeat it.
    private static IEnumerable<FlowLine> Once(IEnumerable<FlowLine> edge) => edge.DistinctBy(line => (line.Text, line.Hidden)).Select(line => line with { NewPage = false });

    private void Paragraphs(XElement container, Paper paper, List<FlowLine> into, int depth)
    {
        if (depth > Deepest)
        {
            throw new ResumeUnreadableException(Unreadable.LimitsExceeded);
        }

        var text = new ParagraphLines();
        foreach (var paragraph in container.Children("p"))
        {
            Paragraph(paragraph, text, paper, into, depth);
        }
    }

    private void Paragraph(XElement paragraph, ParagraphLines text, Paper paper, List<FlowLine> into, int depth)
    {
        var properties = paragraph.Says("paraPrIDRef");
        text.NewPage |= paragraph.Says("pageBreak") == "1" || styles.StartsPage(properties) || paper.Sheet?.StartsWith(paragraph) == true;

        var beside = new List<FlowLine>();
        var numbersPages = false;
        foreach (var run in paragraph.Children("run"))
        {
            var letters = styles.Letters(run.Says("charPrIDRef"));
            var behind = Visible.IsColour(letters.Shade) ? letters.Shade : paper.Fill;
            var hidden = paper.Conceals ?? Visible.Because(letters.Size, letters.Colour, behind);
            foreach (var element in run.Elements())
            {
                switch (element.Name.LocalName)
                {
                    case "t":
                        Text(element, text, letters.Size, hidden, paper);
                        break;
                    case "ctrl":
                        numbersPages |= element.Children("autoNum").Any(number => number.Says("numType") is "PAGE" or "TOTAL_PAGE");
                        Control(element, paper, beside, depth);
                        break;
                    case "tbl":
                        Table(element, paper, beside, depth);
                        break;
                    case "compose" when element.Says("composeText") is { } together:
                        text.Add(together, letters.Size, hidden);
                        break;
                    case "dutmal":
                        text.Add(element.Child("mainText")?.Value ?? "", letters.Size, hidden);
                        break;
                    case "textart" when element.Says("text") is { } drawn:
                        beside.AddRange(drawn.Split('\n').Select(line => new FlowLine(line.Trim())));
                        break;
                    default:
                        Boxes(element, paper, beside, depth);
                        break;
                }
            }
        }

        var lines = text.End(styles.LabelOf(properties, paper.Outline));
        into.AddRange(numbersPages && paper.IsEdge ? lines.Where(line => line.Text.Count(char.IsLetter) >= LettersBesideNumber) : lines);
        into.AddRange(beside);
        text.NewPage |= paper.Sheet?.BreaksInside(paragraph) == true;
    }

    private static void Text(XElement written, ParagraphLines text, float? size, Concealment? hidden, Paper paper)
    {
        foreach (var node in written.Nodes())
        {
            if (node is XText letters && !paper.Changes.IsDeleted)
            {
                text.Add(letters.Value, size, hidden);
            }
            else if (node is XElement mark)
            {
                switch (mark.Name.LocalName)
                {
                    case "deleteBegin" or "deleteEnd":
                        paper.Changes.IsDeleted = mark.Is("deleteBegin");
                        break;
                    case "tab":
                        text.Add("\t", size, null);
                        break;
                    case "nbSpace" or "fwSpace":
                        text.Add(" ", size, null);
                        break;
                    case "hyphen":
                        text.Add("-", size, hidden);
                        break;
                    case "lineBreak":
                        text.EndLine();
                        break;
                }
            }
        }
    }

    private void Control(XElement control, Paper paper, List<FlowLine> beside, int depth)
    {
        foreach (var element in control.Elements())
        {
            var apart = paper with { Sheet = null, Changes = new Changes() };
            switch (element.Name.LocalName)
            {
                case "colPr" when paper.Sheet is not null:
                    paper.Sheet.HasColumns = element.Number("colCount") > 1;
                    break;
                case "header":
                    Lists(element, apart with { IsEdge = true }, _headers, depth);
                    break;
                case "footer":
                    Lists(element, apart with { IsEdge = true }, _footers, depth);
                    break;
                case "footNote" or "endNote":
                    Lists(element, apart, beside, depth);
                    break;
                case "hiddenComment":
                    Lists(element, apart with { Conceals = Concealment.NotDrawn }, beside, depth);
                    break;
            }
        }
    }

    private void Lists(XElement holder, Paper paper, List<FlowLine> into, int depth)
    {
        foreach (var list in holder.Children("subList"))
        {
            Paragraphs(list, paper, into, depth + 1);
        }
    }

    /// <summary>Text in drawn shapes, alone or grouped.</summary>
    private void Boxes(XElement shape, Paper paper, List<FlowLine> beside, int depth)
    {
        foreach (var box in shape.Inside("drawText").Where(box => !box.Ancestors().TakeWhile(outer => outer != shape).Any(outer => outer.Is("drawText"))))
        {
            Lists(box, paper with { Sheet = null, Fill = HwpxStyles.FillOf(box.Parent!, paper.Fill) }, beside, depth);
        }
    }

    private void Table(XElement table, Paper paper, List<FlowLine> into, int depth)
    {
        var behind = Through(styles.Fill(table.Says("borderFillIDRef")), paper.Fill);
        foreach (var row in table.Children("tr"))
        {
            var cells = new List<IReadOnlyList<FlowLine>>();
            foreach (var cell in row.Children("tc"))
            {
                var lines = new List<FlowLine>();
                Lists(cell, paper with { Sheet = null, Fill = Through(styles.Fill(cell.Says("borderFillIDRef")), behind) }, lines, depth);
                cells.Add(lines);
            }

            into.AddRange(TableRows.Of(cells));
        }

        if (table.Child("caption") is { } caption)
        {
            Lists(caption, paper with { Sheet = null }, into, depth);
        }
    }

    private static string? Through(string? fill, string? behind) => fill == HwpxStyles.Transparent ? behind : fill;

    /// <summary>What text stands on. A fill of null is not known; a sheet is known where paragraphs stand on the page itself.</summary>
    private sealed record Paper(string? Fill, string? Outline, Sheet? Sheet, bool IsEdge = false, Concealment? Conceals = null)
    {
        public Changes Changes { get; init; } = new();
    }

    /// <summary>Tracked changes begin and end between letters, also across runs and paragraphs.</summary>
    private sealed class Changes
    {
        public bool IsDeleted { get; set; }
    }

    /// <summary>Lines remember how far from the page's top they stood when the document was last laid out: one that stands higher than the last begins a page.</summary>
    private sealed class Sheet
    {
        private int _last;

        /// <summary>A line that stands higher may then begin a column; pages are not told apart.</summary>
        public bool HasColumns { get; set; }

        public bool StartsWith(XElement paragraph)
        {
            var first = Tops(paragraph).FirstOrDefault(-1);
            var starts = !HasColumns && first >= 0 && first < _last;
            _last = first >= 0 ? first : _last;
            return starts;
        }

        public bool BreaksInside(XElement paragraph)
        {
            var breaks = false;
            foreach (var top in Tops(paragraph))
            {
                breaks |= !HasColumns && top < _last;
                _last = top;
            }

            return breaks;
        }

        private static IEnumerable<int> Tops(XElement paragraph) => paragraph.Child("linesegarray").Children("lineseg").Select(line => line.Number("vertpos") ?? 0);
    }
}
