using System.Globalization;
using System.Text;
using static Interview.Tests.Resumes.Corpus.Renderings.Zipped;

namespace Interview.Tests.Resumes.Corpus.Renderings;

/// <summary>A sheet as Hancom's word processor writes one: header with styles, one section, tables of lists, running heads as controls. OWPML, KS X 6101.</summary>
internal static class Hwpx
{
    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>";
    private const string Owpml = "http://www.hancom.co.kr/hwpml/2011";
    private const string Namespaces = $"xmlns:hp=\"{Owpml}/paragraph\" xmlns:hs=\"{Owpml}/section\" xmlns:hc=\"{Owpml}/core\" xmlns:hh=\"{Owpml}/head\" xmlns:opf=\"http://www.idpf.org/2007/opf/\"";

    /// <summary>The width between the margins in HWP units, 7,200 to the inch.</summary>
    private const int Width = 48_190;

    public static byte[] Of(Sheet sheet)
    {
        var body = new StringBuilder(First(sheet.Paper));
        Write(body, sheet.Blocks, Width);
        return Zipped.Of(true,
            ("mimetype", "application/hwp+zip"),
            ("version.xml", $"""{Xml}<hv:HCFVersion xmlns:hv="{Owpml}/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="1" buildNumber="0" os="1" xmlVersion="1.4" application="Hancom Office Hangul" appVersion="11, 0, 0, 2129"/>"""),
            ("META-INF/container.xml", $"""{Xml}<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/><ocf:rootfile full-path="Preview/PrvText.txt" media-type="text/plain"/></ocf:rootfiles></ocf:container>"""),
            ("META-INF/manifest.xml", $"""{Xml}<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"""),
            ("Contents/content.hpf", $"""{Xml}<opf:package {Namespaces} version="" unique-identifier="" id=""><opf:metadata><opf:title/><opf:language>ko</opf:language></opf:metadata><opf:manifest><opf:item id="header" href="Contents/header.xml" media-type="application/xml"/><opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/><opf:item id="settings" href="settings.xml" media-type="application/xml"/></opf:manifest><opf:spine><opf:itemref idref="header" linear="yes"/><opf:itemref idref="section0" linear="yes"/></opf:spine></opf:package>"""),
            ("Contents/header.xml", Header(sheet.Paper)),
            ("Contents/section0.xml", $"{Xml}<hs:sec {Namespaces}>{body}</hs:sec>"),
            ("settings.xml", $"""{Xml}<ha:HWPApplicationSetting xmlns:ha="{Owpml}/app"><ha:CaretPosition listIDRef="0" paraIDRef="0" pos="0"/></ha:HWPApplicationSetting>"""),
            ("Preview/PrvText.txt", string.Join("\r\n", sheet.Orders()[0].Take(40))));
    }

    /// <summary>The first paragraph carries the section's page and its running heads.</summary>
    private static string First(Paper paper) =>
        $"""<hp:p id="3121190098" paraPrIDRef="0" styleIDRef="0" pageBreak="0" columnBreak="0" merged="0"><hp:run charPrIDRef="0"><hp:secPr id="" textDirection="HORIZONTAL" spaceColumns="1134" tabStop="8000" outlineShapeIDRef="1"><hp:pagePr landscape="WIDELY" width="59528" height="84186" gutterType="LEFT_ONLY"><hp:margin header="4252" footer="4252" gutter="0" left="5669" right="5669" top="5669" bottom="4252"/></hp:pagePr></hp:secPr><hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1" sameSz="1" sameGap="0"/></hp:ctrl>{Running("header", paper.Top)}{Running("footer", paper.Bottom)}</hp:run>{Segment}</hp:p>""";

    private static string Running(string part, string? text)
    {
        if (text is null)
        {
            return "";
        }

        var number = """</hp:t><hp:ctrl><hp:autoNum num="1" numType="PAGE"><hp:autoNumFormat type="DIGIT" userChar="" prefixChar="" suffixChar="" supscript="0"/></hp:autoNum></hp:ctrl><hp:t>""";
        return $"""<hp:ctrl><hp:{part} id="1" applyPageType="BOTH"><hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="TOP"><hp:p id="0" paraPrIDRef="1" styleIDRef="0"><hp:run charPrIDRef="5"><hp:t>{string.Join(number, text.Split("{page}").Select(Safe))}</hp:t></hp:run>{Segment}</hp:p></hp:subList></hp:{part}></hp:ctrl>""";
    }

    private const string Segment = """<hp:linesegarray><hp:lineseg textpos="0" vertpos="0" vertsize="1000" textheight="1000" baseline="850" spacing="600" horzpos="0" horzsize="48188" flags="393216"/></hp:linesegarray>""";

    private static void Write(StringBuilder body, IReadOnlyList<Block> blocks, int width)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Line line when line.Text.Length > 0:
                    var text = Safe(line.Text) + (line.Right is null ? "" : $"""<hp:tab width="4000" leader="0" type="2"/>{Safe(line.Right)}""");
                    body.Append(Paragraph(text, line.Look, line.Centred ? 1 : 0));
                    break;
                case Block.Bullets { Mark: "•" } bullets:
                    body.AppendJoin("", bullets.Items.Select(item => Paragraph(Safe(item), Look.Plain, 2)));
                    break;
                case Block.Bullets bullets:
                    body.AppendJoin("", bullets.Items.Select(item => Paragraph(Safe($"{bullets.Mark} {item}"), Look.Plain, 0)));
                    break;
                case Block.Table table:
                    var widths = table.Widths.Select(share => (int)(share * width)).ToList();
                    body.Append(Table(table.Ruled, [.. table.Rows.Select((row, index) => row.Index().Where(cell => !table.IsJoined(index, cell.Index)).Select(cell =>
                        new Placed(cell.Index, table.Span(index, cell.Index), widths.Skip(cell.Index).Take(table.Span(index, cell.Index).Columns).Sum(), Cell(cell.Item, (table.Header && index == 0) || (table.Labels && cell.Index % 2 == 0)))).ToArray())]));
                    break;
                case Block.Columns columns:
                    var (left, right) = (new StringBuilder(), new StringBuilder());
                    Write(left, columns.Left, (int)(width * columns.LeftShare));
                    Write(right, columns.Right, (int)(width * (1 - columns.LeftShare)));
                    body.Append(Table(false, [[new(0, (1, 1), (int)(width * columns.LeftShare), left.ToString()), new(1, (1, 1), (int)(width * (1 - columns.LeftShare)), right.ToString())]]));
                    break;
                case Block.Gap:
                    body.Append(Paragraph("", Look.Plain, 0));
                    break;
                case Block.PageBreak:
                    body.Append(Paragraph("", Look.Plain, 0).Replace("pageBreak=\"0\"", "pageBreak=\"1\"", StringComparison.Ordinal));
                    break;
            }
        }
    }

    private static string Paragraph(string xml, Look look, int paragraph) =>
        $"""<hp:p id="0" paraPrIDRef="{paragraph}" styleIDRef="{(look == Look.Heading ? 1 : 0)}" pageBreak="0" columnBreak="0" merged="0"><hp:run charPrIDRef="{(int)look}"><hp:t>{xml}</hp:t></hp:run>{Segment}</hp:p>""";

    private static string Cell(string text, bool strong) => string.Concat(text.Split('\n').Select(line =>
        line.StartsWith("• ", StringComparison.Ordinal) ? Paragraph(Safe(line[2..]), Look.Plain, 2) : Paragraph(Safe(line), strong ? Look.Strong : Look.Plain, 0)));

    private sealed record Placed(int Column, (int Rows, int Columns) Span, int Width, string Paragraphs);

    private static string Table(bool ruled, IReadOnlyList<Placed[]> rows)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"""<hp:p id="0" paraPrIDRef="0" styleIDRef="0" pageBreak="0" columnBreak="0" merged="0"><hp:run charPrIDRef="0"><hp:tbl id="1811647054" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="1" rowCnt="{rows.Count}" colCnt="{rows.Max(row => row.Length == 0 ? 0 : row[^1].Column + row[^1].Span.Columns)}" cellSpacing="0" borderFillIDRef="{(ruled ? 2 : 1)}" noAdjust="0"><hp:sz width="{Width}" widthRelTo="ABSOLUTE" height="2000" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="1" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="PARA" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/><hp:outMargin left="140" right="140" top="140" bottom="140"/><hp:inMargin left="510" right="510" top="141" bottom="141"/>""");
        foreach (var (rowIndex, row) in rows.Index())
        {
            table.Append("<hp:tr>");
            foreach (var cell in row)
            {
                table.Append(CultureInfo.InvariantCulture, $"""<hp:tc name="" header="0" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="{(ruled ? 2 : 1)}"><hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="TOP" linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0" hasTextRef="0" hasNumRef="0">{cell.Paragraphs}</hp:subList><hp:cellAddr colAddr="{cell.Column}" rowAddr="{rowIndex}"/><hp:cellSpan colSpan="{cell.Span.Columns}" rowSpan="{cell.Span.Rows}"/><hp:cellSz width="{cell.Width}" height="2000"/><hp:cellMargin left="510" right="510" top="141" bottom="141"/></hp:tc>""");
            }

            table.Append("</hp:tr>");
        }

        return table.Append("</hp:tbl><hp:t/></hp:run>").Append(Segment).Append("</hp:p>").ToString();
    }

    private static string Header(Paper paper)
    {
        string[] languages = ["HANGUL", "LATIN", "HANJA", "JAPANESE", "OTHER", "SYMBOL", "USER"];
        var fonts = string.Concat(languages.Select(language => $"""<hh:fontface lang="{language}" fontCnt="1"><hh:font id="0" face="{paper.Font}" type="TTF" isEmbedded="0"/></hh:fontface>"""));
        // In the order of Look, so that a run refers to its look's number.
        (double Size, bool Bold, string Colour)[] looks = [(21, true, "#000000"), (12.5, false, paper.Accent), (12.5, true, paper.Accent), (paper.Size, true, "#000000"), (paper.Size, false, "#222222"), (8.5, false, "#555555")];
        var letters = string.Concat(looks.Select((look, id) => string.Create(CultureInfo.InvariantCulture, $"""<hh:charPr id="{id}" height="{look.Size * 100:0}" textColor="{look.Colour}" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="1"><hh:fontRef hangul="0" latin="0" hanja="0" japanese="0" other="0" symbol="0" user="0"/>{(look.Bold ? "<hh:bold/>" : "")}</hh:charPr>""")));
        string Lines(int id, string align, string heading) => $"""<hh:paraPr id="{id}" tabPrIDRef="0" condense="0"><hh:align horizontal="{align}" vertical="BASELINE"/>{heading}<hh:margin><hc:intent value="0" unit="HWPUNIT"/><hc:left value="0" unit="HWPUNIT"/></hh:margin><hh:lineSpacing type="PERCENT" value="160" unit="HWPUNIT"/></hh:paraPr>""";
        string Frame(int id, string line) => $"""<hh:borderFill id="{id}" threeD="0" shadow="0" centerLine="NONE"><hh:leftBorder type="{line}" width="0.12 mm" color="#777777"/><hh:rightBorder type="{line}" width="0.12 mm" color="#777777"/><hh:topBorder type="{line}" width="0.12 mm" color="#777777"/><hh:bottomBorder type="{line}" width="0.12 mm" color="#777777"/></hh:borderFill>""";
        return $"""
            {Xml}<hh:head {Namespaces} version="1.4" secCnt="1"><hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList><hh:fontfaces itemCnt="7">{fonts}</hh:fontfaces><hh:borderFills itemCnt="2">{Frame(1, "NONE")}{Frame(2, "SOLID")}</hh:borderFills><hh:charProperties itemCnt="{looks.Length}">{letters}</hh:charProperties><hh:tabProperties itemCnt="1"><hh:tabPr id="0" autoTabLeft="0" autoTabRight="1"/></hh:tabProperties><hh:bullets itemCnt="1"><hh:bullet id="1" char="•" useImage="0"><hh:paraHead level="0" align="LEFT" useInstWidth="0" autoIndent="1" widthAdjust="0" textOffsetType="PERCENT" textOffset="50" numFormat="DIGIT" charPrIDRef="4" checkable="0"/></hh:bullet></hh:bullets><hh:paraProperties itemCnt="3">{Lines(0, "JUSTIFY", "")}{Lines(1, "CENTER", "")}{Lines(2, "JUSTIFY", "<hh:heading type=\"BULLET\" idRef=\"1\" level=\"0\"/>")}</hh:paraProperties><hh:styles itemCnt="2"><hh:style id="0" type="PARA" name="바탕글" engName="Normal" paraPrIDRef="0" charPrIDRef="4" nextStyleIDRef="0" langID="1042" lockForm="0"/><hh:style id="1" type="PARA" name="개요 1" engName="Outline 1" paraPrIDRef="0" charPrIDRef="2" nextStyleIDRef="1" langID="1042" lockForm="0"/></hh:styles></hh:refList></hh:head>
            """;
    }
}
