using System.Globalization;
using System.Text;
using static Interview.Tests.Resumes.Corpus.Renderings.Zipped;

namespace Interview.Tests.Resumes.Corpus.Renderings;

/// <summary>A sheet as Word writes one: styles, numbered lists, tables (columns are a table of two cells), running heads in parts of their own. ECMA-376.</summary>
internal static class Docx
{
    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const int Width = 9638;

    public static byte[] Of(Sheet sheet)
    {
        var body = new StringBuilder();
        Write(body, sheet.Blocks, Width);
        var document = $"""
            {Xml}<w:document {Namespaces}><w:body>{body}<w:sectPr>{Reference("header", sheet.Paper.Top)}{Reference("footer", sheet.Paper.Bottom)}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>
            """;
        return Zipped.Of(false,
            ("[Content_Types].xml", $"""{Xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{Word}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="{Word}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="{Word}.footer+xml"/></Types>"""),
            ("_rels/.rels", $"""{Xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", $"""{Xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{Office}/numbering" Target="numbering.xml"/><Relationship Id="header" Type="{Office}/header" Target="header1.xml"/><Relationship Id="footer" Type="{Office}/footer" Target="footer1.xml"/></Relationships>"""),
            ("word/styles.xml", Styles(sheet.Paper)),
            ("word/numbering.xml", $"""{Xml}<w:numbering {Namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="280"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""),
            ("word/header1.xml", $"{Xml}<w:hdr {Namespaces}>{Running(sheet.Paper.Top)}</w:hdr>"),
            ("word/footer1.xml", $"{Xml}<w:ftr {Namespaces}>{Running(sheet.Paper.Bottom)}</w:ftr>"));
    }

    private static string Reference(string part, string? text) => text is null ? "" : $"""<w:{part}Reference w:type="default" r:id="{part}"/>""";

    private static string Running(string? text)
    {
        var parts = (text ?? "").Split("{page}");
        var page = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        return $"""<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{string.Join(page, parts.Select(part => Run(part)))}</w:p>""";
    }

    private static void Write(StringBuilder body, IReadOnlyList<Block> blocks, int width)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Line line when line.Text.Length > 0:
                    body.Append(Paragraph(line, width));
                    break;
                case Block.Bullets { Mark: "•" } bullets:
                    body.AppendJoin("", bullets.Items.Select(ListItem));
                    break;
                case Block.Bullets bullets:
                    body.AppendJoin("", bullets.Items.Select(item => $"<w:p>{Run($"{bullets.Mark} {item}")}</w:p>"));
                    break;
                case Block.Table table:
                    body.Append(Table(table, width)).Append("<w:p/>");
                    break;
                case Block.Columns columns:
                    var left = (int)(width * columns.LeftShare);
                    body.Append(CultureInfo.InvariantCulture, $"""<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{width - left}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="{left}" w:type="dxa"/></w:tcPr>""");
                    Write(body, columns.Left, left - 200);
                    body.Append(CultureInfo.InvariantCulture, $"""</w:tc><w:tc><w:tcPr><w:tcW w:w="{width - left}" w:type="dxa"/></w:tcPr>""");
                    Write(body, columns.Right, width - left - 200);
                    body.Append("</w:tc></w:tr></w:tbl><w:p/>");
                    break;
                case Block.Gap:
                    body.Append("<w:p/>");
                    break;
                case Block.PageBreak:
                    body.Append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
                    break;
            }
        }
    }

    private static string Paragraph(Block.Line line, int width)
    {
        var style = line.Look switch { Look.Title => "Title", Look.Subtitle => "Subtitle", Look.Heading => "Heading1", Look.Strong => "Strong", Look.Small => "Small", _ => "Normal" };
        var tab = line.Right is null ? "" : $"""<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>""";
        var centred = line.Centred ? "<w:jc w:val=\"center\"/>" : "";
        var right = line.Right is null ? "" : $"<w:r><w:tab/></w:r>{Run(line.Right)}";
        return $"""<w:p><w:pPr><w:pStyle w:val="{style}"/>{tab}{centred}</w:pPr>{Runs(line.Text)}{right}</w:p>""";
    }

    private static string ListItem(string text) =>
        $"""<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{Runs(text)}</w:p>""";

    private static string Table(Block.Table table, int width)
    {
        var widths = table.Widths.Select(share => (int)(share * width)).ToList();
        var borders = table.Ruled ? string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(edge => $"""<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="777777"/>""")) : "";
        var rows = table.Rows.Select((row, index) => $"<w:tr>{string.Concat(row.Index().Where(cell => cell.Item != Block.Table.Before).Select(cell => Cell(table, index, cell.Index, widths)))}</w:tr>");
        return $"""<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{string.Concat(widths.Select(w => $"<w:gridCol w:w=\"{w}\"/>"))}</w:tblGrid>{string.Concat(rows)}</w:tbl>""";
    }

    private static string Cell(Block.Table table, int row, int column, List<int> widths)
    {
        var (text, strong) = (table.Alone(row, column), (table.Header && row == 0) || (table.Labels && column % 2 == 0));
        var (down, right) = table.Span(row, column);
        var width = widths.Skip(column).Take(right).Sum();
        var joined = (right > 1 ? $"<w:gridSpan w:val=\"{right}\"/>" : "") + (table.Rows[row][column] == Block.Table.Above ? "<w:vMerge/>" : down > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
        var shade = strong ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF1F4\"/>" : "";
        var lines = text.Split('\n').Select(line => line.StartsWith("• ", StringComparison.Ordinal) ? ListItem(line[2..]) : $"<w:p>{Run(line, strong)}</w:p>");
        return $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{joined}{shade}</w:tcPr>{string.Concat(lines)}</w:tc>""";
    }

    /// <summary>Word breaks a sentence into runs wherever somebody once edited it.</summary>
    private static string Runs(string text)
    {
        var cut = text.Length > 24 ? text.Length / 3 : text.Length;
        cut -= cut < text.Length && char.IsLowSurrogate(text[cut]) ? 1 : 0;
        return Run(text[..cut]) + (cut < text.Length ? $"<w:proofErr w:type=\"spellStart\"/>{Run(text[cut..])}" : "");
    }

    private static string Run(string text, bool bold = false) =>
        text.Length == 0 ? "" : $"<w:r>{(bold ? "<w:rPr><w:b/></w:rPr>" : "")}<w:t xml:space=\"preserve\">{Safe(text)}</w:t></w:r>";

    private static string Styles(Paper paper)
    {
        string Style(string id, string name, double size, bool bold, string colour, string paragraph = "") =>
            string.Create(CultureInfo.InvariantCulture, $"""<w:style w:type="paragraph" w:styleId="{id}"{(id == "Normal" ? " w:default=\"1\"" : "")}><w:name w:val="{name}"/>{(id == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>")}<w:pPr>{paragraph}</w:pPr><w:rPr>{(bold ? "<w:b/>" : "")}<w:color w:val="{colour}"/><w:sz w:val="{size * 2:0}"/></w:rPr></w:style>""");
        var accent = paper.Accent[1..].ToUpperInvariant();
        return $"""
            {Xml}<w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{paper.Font}" w:eastAsia="{paper.Font}" w:hAnsi="{paper.Font}"/></w:rPr></w:rPrDefault></w:docDefaults>
            {Style("Normal", "Normal", paper.Size, false, "222222")}{Style("Title", "Title", 21, true, "000000")}{Style("Subtitle", "Subtitle", 12.5, false, accent)}{Style("Heading1", "heading 1", 12.5, true, accent, "<w:keepNext/><w:outlineLvl w:val=\"0\"/>")}{Style("Strong", "Entry", paper.Size, true, "000000")}{Style("Small", "Small", 8.5, false, "555555")}{Style("ListParagraph", "List Paragraph", paper.Size, false, "222222")}
            </w:styles>
            """;
    }
}
