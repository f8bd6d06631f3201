using System.Globalization;
using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>
/// Walks through a Word document in reading order: headers once, paragraphs with the labels of their lists, tables row by row, text boxes
/// and notes after the paragraph that holds them, footers once. What was deleted under change tracking is not there any more.
/// </summary>
internal sealed class DocxBody
{
    private const int Deepest = 64;

    /// <summary>A line with a page's number in it says more than that only from here on.</summary>
    private const int LettersBesideNumber = 8;

    private readonly DocxParts _parts;
    private readonly DocxStyles _styles;
    private readonly DocxLists _lists;
    private readonly Dictionary<string, XElement> _notes = [];
    private readonly ParagraphLines _paragraph = new();
    private readonly HashSet<string> _notesRead = [];

    public DocxBody(DocxParts parts)
    {
        _parts = parts;
        _styles = new DocxStyles(parts.Of("styles"));
        _lists = new DocxLists(parts.Of("numbering"));
        foreach (var kind in new[] { "footnote", "endnote" })
        {
            foreach (var note in parts.Of(kind + "s").Children(kind).Where(note => note.Says("type") is null))
            {
                _notes[kind + note.Says("id")] = note;
            }
        }
    }

    public IEnumerable<FlowLine> Lines()
    {
        var document = _parts.Main;
        var body = document.Child("body") ?? throw new ResumeUnreadableException(Unreadable.Damaged);
        var sections = body.Inside("sectPr").Where(section => section.Parent?.Is("sectPrChange") == false).ToList();
        var paper = new Paper(document.Child("background").Says("color") ?? Visible.White, Sections: sections);
        var lines = Edges(sections, "headerReference", paper);
        Walk(body, paper, lines, 0);
        lines.AddRange(Edges(sections, "footerReference", paper));
        return lines;
    }

    /// <summary>Headers or footers of all sections, each line once however many pages repeat it, without the numbers of pages.</summary>
    private List<FlowLine> Edges(List<XElement> sections, string kind, Paper paper)
    {
        var lines = new List<FlowLine>();
        foreach (var id in sections.SelectMany(section => section.Children(kind).Where(edge => IsShown(edge, section))).Select(reference => reference.Says("id")).Distinct())
        {
            if (_parts.WithId(id) is { } edge)
            {
                Walk(edge, paper with { IsEdge = true }, lines, 0);
            }
        }

        _paragraph.NewPage = false;
        return [.. lines.DistinctBy(line => (line.Text, line.Hidden)).Select(line => line with { NewPage = false })];
    }

    // Headers for first and for even pages may be written and never shown.
    private bool IsShown(XElement edge, XElement section) => edge.Says("type") switch
    {
        "first" => section.Switch("titlePg") == true,
        "even" => _parts.Of("settings").Switch("evenAndOddHeaders") == true,
        _ => true,
    };

    private void Walk(XElement container, Paper paper, List<FlowLine> into, int depth)
    {
        if (depth > Deepest)
        {
            throw new ResumeUnreadableException(Unreadable.LimitsExceeded);
        }

        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element, paper, into, depth);
                    break;
                case "tbl":
                    Table(element, paper, into, depth);
                    break;
                case "sdt" when !IsPlaceholder(element):
                case "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    Walk(element, paper, into, depth + 1);
                    break;
                case "AlternateContent" when Chosen(element) is { } chosen:
                    Walk(chosen, paper, into, depth + 1);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph, Paper paper, List<FlowLine> into, int depth)
    {
        var properties = paragraph.Child("pPr");
        var styleId = properties.Child("pStyle").Says("val");
        var style = _styles.OfParagraph(styleId);
        _paragraph.NewPage |= properties.Switch("pageBreakBefore") ?? style.StartsPage;

        var letters = new DocxLook(Fill: properties.Child("shd").Says("fill")).Over(style.Look).Over(_styles.Letters);
        var fields = new Fields();
        var beside = new List<FlowLine>();
        Inline(paragraph, letters, paper, fields, beside, depth);
        if (properties.Child("rPr").Child("del") is null || !_paragraph.IsEmpty)
        {
            var lines = _paragraph.End(_lists.LabelOf(properties.Child("numPr") ?? style.Numbering, styleId));
            into.AddRange(fields.NumbersPages && paper.IsEdge ? lines.Where(line => line.Text.Count(char.IsLetter) >= LettersBesideNumber) : lines);
        }

        into.AddRange(beside);
        if (properties.Child("sectPr") is { } section)
        {
            // How a section begins is said at its own end.
            var next = paper.Sections.IndexOf(section) + 1;
            _paragraph.NewPage |= next > 0 && next < paper.Sections.Count && paper.Sections[next].Child("type").Says("val") != "continuous";
        }
    }

    private void Inline(XElement container, DocxLook letters, Paper paper, Fields fields, List<FlowLine> beside, int depth)
    {
        if (depth > Deepest)
        {
            throw new ResumeUnreadableException(Unreadable.LimitsExceeded);
        }

        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    Run(element, letters, paper, fields, beside, depth);
                    break;
                case "pPr" or "rPr" or "del" or "moveFrom" or "sdtPr" or "rt":
                case "sdt" when IsPlaceholder(element):
                    break;
                case "AlternateContent":
                    if (Chosen(element) is { } chosen)
                    {
                        Inline(chosen, letters, paper, fields, beside, depth + 1);
                    }

                    break;
                case "fldSimple" when fields.IsPageNumber(element.Says("instr")):
                    break;
                default:
                    Inline(element, letters, paper, fields, beside, depth + 1);
                    break;
            }
        }
    }

    private void Run(XElement run, DocxLook letters, Paper paper, Fields fields, List<FlowLine> beside, int depth)
    {
        var properties = run.Child("rPr");
        var look = DocxLook.Of(properties).Over(_styles.OfLetters(properties.Child("rStyle").Says("val"))).Over(letters);
        var behind = look.Fill switch
        {
            null or "auto" => paper.Fill,
            _ when Visible.IsColour(look.Fill) => look.Fill,
            // Marked with a named colour, which is bright or dark; text is marked to be seen.
            _ => null,
        };
        var hidden = look.Vanishes == true ? Concealment.NotDrawn : Visible.Because(look.Size, look.Colour, behind);
        void Write(string text) => _paragraph.Add(look.Capitals == true ? text.ToUpperInvariant() : text, look.Size, hidden);

        foreach (var element in run.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "t" when !fields.IsInPageNumber:
                    Write(element.Value);
                    break;
                case "tab" or "ptab":
                    Write("\t");
                    break;
                case "noBreakHyphen":
                    Write("-");
                    break;
                case "sym":
                    Write(Symbol(element));
                    break;
                case "br" when element.Says("type") == "page":
                    _paragraph.EndLine();
                    _paragraph.NewPage = true;
                    break;
                case "br" or "cr":
                    _paragraph.EndLine();
                    break;
                case "lastRenderedPageBreak":
                    // Where the page ended when the document was last laid out.
                    _paragraph.NewPage = true;
                    break;
                case "fldChar" or "instrText":
                    fields.Take(element);
                    break;
                case "ruby" when element.Child("rubyBase") is { } word:
                    Inline(word, letters, paper, fields, beside, depth + 1);
                    break;
                case "footnoteReference" or "endnoteReference":
                    Note(element.Name.LocalName[..^"Reference".Length] + element.Says("id"), paper, beside, depth);
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    Boxes(element, paper, beside, depth);
                    break;
            }
        }
    }

    private void Note(string id, Paper paper, List<FlowLine> beside, int depth)
    {
        if (_notes.TryGetValue(id, out var note) && _notesRead.Add(id))
        {
            Apart(note, paper, beside, depth);
        }
    }

    /// <summary>Text boxes, wherever they float, are read after the paragraph that holds them.</summary>
    private void Boxes(XElement drawing, Paper paper, List<FlowLine> beside, int depth)
    {
        var shape = drawing.Is("AlternateContent") ? Chosen(drawing) : drawing;
        foreach (var box in shape.Inside("txbxContent").Where(box => !box.Ancestors().TakeWhile(outer => outer != shape).Any(outer => outer.Is("txbxContent") || outer.Is("Fallback"))))
        {
            // What fills a shape may be a theme's colour or a picture; on what is not known every colour may stand out.
            Apart(box, paper with { Fill = null }, beside, depth);
        }
    }

    /// <summary>Reads what stands beside the paragraph at hand, whose lines are not at their end yet.</summary>
    private void Apart(XElement container, Paper paper, List<FlowLine> beside, int depth)
    {
        var apart = new DocxBody(this);
        apart.Walk(container, paper, beside, depth + 1);
    }

    private DocxBody(DocxBody whole) =>
        (_parts, _styles, _lists, _notes, _notesRead) = (whole._parts, whole._styles, whole._lists, whole._notes, whole._notesRead);

    private void Table(XElement table, Paper paper, List<FlowLine> into, int depth)
    {
        var properties = table.Child("tblPr");
        var fill = properties.Child("shd").Says("fill") is { } said && Visible.IsColour(said) ? said
            : _styles.Fills(properties.Child("tblStyle").Says("val")) ? null : paper.Fill;
        foreach (var row in Through(table, "tr", 0))
        {
            if (row.Child("trPr") is { } about && (about.Child("del") is not null || about.Switch("hidden") == true))
            {
                continue;
            }

            var cells = new List<IReadOnlyList<FlowLine>>();
            var merged = 0;
            foreach (var cell in Through(row, "tc", 0))
            {
                var of = cell.Child("tcPr");
                // A cell that goes on from the row above is written there, and keeps its place before the cells of its row.
                if (of.Child("vMerge") is { } above && above.Says("val") != "restart")
                {
                    merged++;
                    cells.Add([]);
                    continue;
                }

                var lines = new List<FlowLine>();
                Walk(cell, paper with { Fill = of.Child("shd").Says("fill") is { } own && Visible.IsColour(own) ? own : fill }, lines, depth + 1);
                cells.Add(lines);
            }

            into.AddRange(TableRows.Of(merged > 0 && cells.Count - merged < 2 ? [.. cells.Where(cell => cell.Count > 0)] : cells));
        }
    }

    private static IEnumerable<XElement> Through(XElement container, string name, int depth) => container.Elements().SelectMany(element =>
        element.Is(name) ? [element]
        : depth < Deepest && element.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" ? Through(element, name, depth + 1)
        : []);

    // "Click here to enter text" is the form's and not the candidate's.
    private static bool IsPlaceholder(XElement control) => control.Child("sdtPr").Child("showingPlcHdr") is not null;

    private static XElement? Chosen(XElement alternatives) => alternatives.Child("Choice") ?? alternatives.Child("Fallback");

    private static string Symbol(XElement symbol) =>
        int.TryParse(symbol.Says("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0 and < 0xD800 or >= 0xE000 and <= 0xFFFF ? ((char)code).ToString() : "";

    /// <summary>What text stands on. A fill of null is not known.</summary>
    private sealed record Paper(string? Fill, List<XElement> Sections, bool IsEdge = false);

    /// <summary>The fields of a paragraph: where the number of a page is shown, nothing of the candidate's is.</summary>
    private sealed class Fields
    {
        private readonly Stack<(string Code, bool Shows)> _open = [];

        public bool NumbersPages { get; private set; }

        public bool IsInPageNumber => _open.Any(open => open.Shows && IsNumber(open.Code));

        public bool IsPageNumber(string? code)
        {
            var isNumber = IsNumber(code);
            NumbersPages |= isNumber;
            return isNumber;
        }

        public void Take(XElement element)
        {
            switch (element.Says("fldCharType"))
            {
                case "begin" when _open.Count < Deepest:
                    _open.Push(("", false));
                    break;
                case "separate" when _open.TryPop(out var field):
                    NumbersPages |= IsNumber(field.Code);
                    _open.Push((field.Code, true));
                    break;
                case "end":
                    _open.TryPop(out _);
                    break;
                case null when element.Is("instrText") && _open.TryPop(out var field):
                    _open.Push((field.Code + element.Value, field.Shows));
                    break;
            }
        }

        private static bool IsNumber(string? code) => code?.TrimStart().Split(' ')[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "SECTIONPAGES";
    }
}
