namespace Interview.Tests.Resumes.Formats;

/// <summary>Writes Hangul documents, part by part as Hancom's own program has them.</summary>
internal static class HwpxFile
{
    private const string Spaces = """
        xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head" xmlns:hc="http://www.hancom.co.kr/hwpml/2011/core" xmlns:opf="http://www.idpf.org/2007/opf/"
        """;

    /// <summary>Letters 0 are 10 points and black, 1 are 20 points, 2 white, 3 one point; paragraphs 0 are plain, 1 have bullets, 2 numbers; fill 1 is none, 2 dark.</summary>
    private const string Header = $"""
        <hh:head {Spaces}><hh:refList>
        <hh:borderFills><hh:borderFill id="1"/><hh:borderFill id="2"><hc:fillBrush><hc:winBrush faceColor="#203040" hatchColor="#000000" alpha="0"/></hc:fillBrush></hh:borderFill></hh:borderFills>
        <hh:charProperties><hh:charPr id="0" height="1000" textColor="#000000" shadeColor="none"/><hh:charPr id="1" height="2000" textColor="#000000" shadeColor="none"/><hh:charPr id="2" height="1000" textColor="#FFFFFF" shadeColor="none"/><hh:charPr id="3" height="100" textColor="#000000" shadeColor="none"/></hh:charProperties>
        <hh:numberings><hh:numbering id="1" start="0"><hh:paraHead start="1" level="1" numFormat="DIGIT">^1.</hh:paraHead><hh:paraHead start="1" level="2" numFormat="HANGUL_SYLLABLE">^2.</hh:paraHead></hh:numbering></hh:numberings>
        <hh:bullets><hh:bullet id="1" char="&#xF0A7;" useImage="0"><hh:paraHead level="0" numFormat="DIGIT"/></hh:bullet></hh:bullets>
        <hh:paraProperties><hh:paraPr id="0"><hh:heading type="NONE" idRef="0" level="0"/></hh:paraPr><hh:paraPr id="1"><hh:heading type="BULLET" idRef="1" level="0"/></hh:paraPr><hh:paraPr id="2"><hh:heading type="NUMBER" idRef="1" level="0"/></hh:paraPr><hh:paraPr id="3"><hh:heading type="NUMBER" idRef="1" level="1"/></hh:paraPr></hh:paraProperties>
        </hh:refList></hh:head>
        """;

    public static byte[] Of(params string[] sections) => DocxFile.Zip(
    [
        ("mimetype", "application/hwp+zip"),
        ("Contents/content.hpf", $"""<opf:package {Spaces}><opf:manifest><opf:item id="header" href="Contents/header.xml"/>{string.Concat(sections.Select((_, at) => $"""<opf:item id="s{at}" href="Contents/section{at}.xml"/>"""))}</opf:manifest><opf:spine><opf:itemref idref="header"/>{string.Concat(sections.Select((_, at) => $"""<opf:itemref idref="s{at}"/>"""))}</opf:spine></opf:package>"""),
        ("Contents/header.xml", Header),
        .. sections.Select((section, at) => ($"Contents/section{at}.xml", $"<hs:sec {Spaces}>{section}</hs:sec>")),
    ]);

    public static string P(string text, int letters = 0, int paragraph = 0, int? top = null, string attributes = "") =>
        $"""<hp:p id="0" paraPrIDRef="{paragraph}" styleIDRef="0" {attributes}><hp:run charPrIDRef="{letters}"><hp:t>{text}</hp:t></hp:run>{(top is null ? "" : $"""<hp:linesegarray><hp:lineseg textpos="0" vertpos="{top}" vertsize="1000"/></hp:linesegarray>""")}</hp:p>""";

    public static string Holding(string element) => $"""<hp:p id="0" paraPrIDRef="0"><hp:run charPrIDRef="0">{element}</hp:run></hp:p>""";

    public static string List(string paragraphs) => $"<hp:subList>{paragraphs}</hp:subList>";

    public static string Table(params string[][] rows) =>
        $"""<hp:tbl rowCnt="{rows.Length}" borderFillIDRef="1">{string.Concat(rows.Select(row => $"<hp:tr>{string.Concat(row.Select(cell => Cell(P(cell))))}</hp:tr>"))}</hp:tbl>""";

    public static string Cell(string paragraphs, int fill = 1) => $"""<hp:tc borderFillIDRef="{fill}">{List(paragraphs)}<hp:cellSpan colSpan="1" rowSpan="1"/></hp:tc>""";
}
