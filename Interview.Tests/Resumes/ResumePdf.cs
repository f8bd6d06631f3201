using System.Globalization;
using System.Text;

namespace Interview.Tests.Resumes;

/// <summary>Draws a résumé as office programs do: an embedded font with Hangul, text at coordinates. A4, points, from the top left corner.</summary>
public sealed class ResumePdf
{
    private const double Margin = 50;
    private const double Bottom = 790;
    private const double PageHeight = 842;

    private readonly List<StringBuilder> _pages = [];
    private readonly Dictionary<int, char> _used = [];
    private int _at;

    private ResumePdf()
    {
    }

    public double Y { get; set; } = Margin;

    /// <param name="namesLetters">Whether the font says which letters its glyphs are; without, a program sees numbers.</param>
    /// <param name="tallFont">Whether the font says, as those for all of East Asia do, that its letters are far higher than they are.</param>
    public static byte[] Write(Action<ResumePdf> layout, bool namesLetters = true, bool tallFont = false)
    {
        Assert.SkipWhen(KoreanFont.Path is null, KoreanFont.WhyMissing);
        var pdf = new ResumePdf();
        layout(pdf);
        return pdf.Save(namesLetters, tallFont);
    }

    /// <summary>Draws at (x, <see cref="Y"/>) and stays on the line. Mode 3 paints nothing.</summary>
    public ResumePdf At(double x, string text, double size = 10, string colour = "#000000", bool bold = false, int mode = 0, bool transparent = false)
    {
        var glyphs = new StringBuilder();
        foreach (var letter in text)
        {
            var glyph = KoreanFont.Font.GlyphOf(letter);
            _used[glyph] = letter;
            glyphs.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        // Programs embolden a font that has no bold face by stroking its outlines.
        var weight = bold && mode == 0 ? Invariant($"2 Tr {size / 30:0.##} w ") : Invariant($"{mode} Tr ");
        Page.Append(Invariant($"BT {(transparent ? "/Clear gs" : "/Solid gs")} {Rgb(colour)} rg {Rgb(colour)} RG {weight}/F1 {size} Tf {x:0.##} {PageHeight - Y - size:0.##} Td <{glyphs}> Tj ET\n"));
        return this;
    }

    public ResumePdf Line(string text, double x = Margin, double size = 10, string colour = "#000000", bool bold = false)
    {
        At(x, text, size, colour, bold);
        return Down(size * 1.5);
    }

    /// <summary>Cells of one row, each at its x.</summary>
    public ResumePdf Row(params (double X, string Text)[] cells)
    {
        foreach (var (x, text) in cells)
        {
            At(x, text);
        }

        return Down(18);
    }

    /// <summary>Text broken at the width, as a text program would.</summary>
    public ResumePdf Paragraph(string text, double x = Margin, double width = 495, double size = 10)
    {
        foreach (var line in Broken(text, width, size))
        {
            Line(line, x, size);
        }

        return this;
    }

    /// <summary>A bullet whose further lines stand under its text.</summary>
    public ResumePdf Bullet(string text, double x = Margin, double width = 495, double size = 10)
    {
        At(x, "•", size);
        return Paragraph(text, x + 12, width - 12, size);
    }

    public ResumePdf Heading(string text, double x = Margin)
    {
        Down(8);
        Line(text, x, size: 13, bold: true);
        return Down(2);
    }

    public ResumePdf Box(double x, double width, double height, string colour)
    {
        Page.Append(Invariant($"{Rgb(colour)} rg {x:0.##} {PageHeight - Y - height:0.##} {width:0.##} {height:0.##} re f\n"));
        return this;
    }

    public ResumePdf Down(double points)
    {
        Y += points;
        if (Y > Bottom)
        {
            NewPage();
        }

        return this;
    }

    /// <summary>Goes to the next page, unless nothing stands on this one.</summary>
    public ResumePdf NewPage()
    {
        _at += _at < _pages.Count ? 1 : 0;
        Y = Margin;
        return this;
    }

    public int Pages => _pages.Count;

    /// <summary>Where drawing goes on; a column begins where the one beside it began.</summary>
    public (int Page, double Y) Here
    {
        get => (_at, Y);
        set => (_at, Y) = value;
    }

    private StringBuilder Page
    {
        get
        {
            while (_pages.Count <= _at)
            {
                _pages.Add(new StringBuilder());
            }

            return _pages[_at];
        }
    }

    private byte[] Save(bool namesLetters, bool tallFont)
    {
        var font = KoreanFont.Font;
        var pdf = new PdfBytes();
        int Thousandths(int units) => units * 1000 / font.UnitsPerEm;
        var (ascent, descent) = tallFont ? (1808, -1048) : (Thousandths(font.Ascent), Thousandths(font.Descent));
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add($"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select((_, index) => $"{8 + (2 * index)} 0 R"))}]>>");
        pdf.Add($"<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+NanumGothic/Encoding/Identity-H/DescendantFonts[4 0 R]{(namesLetters ? "/ToUnicode 7 0 R" : "")}>>");
        pdf.Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+NanumGothic/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/CIDToGIDMap/Identity/W[{string.Join(' ', _used.Keys.Order().Select(glyph => $"{glyph}[{font.WidthOf(glyph)}]"))}]>>");
        pdf.Add($"<</Type/FontDescriptor/FontName/AAAAAA+NanumGothic/Flags 4/FontBBox[0 {descent} 1000 {ascent}]/ItalicAngle 0/Ascent {ascent}/Descent {descent}/CapHeight 700/StemV 80/FontFile2 6 0 R>>");
        var subset = font.Subset(_used.Keys);
        pdf.AddStream(subset, $"/Length1 {subset.Length}");
        var map = string.Join('\n', _used.OrderBy(pair => pair.Key).Chunk(100).Select(chunk =>
            $"{chunk.Length} beginbfchar\n{string.Join('\n', chunk.Select(pair => $"<{pair.Key:X4}> <{(int)pair.Value:X4}>"))}\nendbfchar"));
        pdf.AddStream($"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n{map}\nendcmap end end", compress: true);
        foreach (var page in _pages)
        {
            pdf.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/ExtGState<</Clear<</ca 0/CA 0>>/Solid<</ca 1/CA 1>>>>>>/Contents {pdf.Next + 1} 0 R>>");
            pdf.AddStream(page.ToString(), compress: true);
        }

        return pdf.Save();
    }

    private static string Rgb(string colour) => string.Join(' ', Convert.FromHexString(colour[1..]).Select(part => (part / 255.0).ToString("0.###", CultureInfo.InvariantCulture)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static double WidthOf(string text, double size) => text.Sum(letter => KoreanFont.Font.WidthOf(KoreanFont.Font.GlyphOf(letter))) * size / 1000;

    public static IEnumerable<string> Broken(string text, double width, double size)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && WidthOf($"{line} {word}", size) > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}

/// <summary>A font with Hangul, from where Debian and the project's own setup put it.</summary>
public static class KoreanFont
{
    public const string WhyMissing = "No font with Hangul was found: install fonts-nanum, or run the project's setup with its browser.";

    private static readonly Lazy<string?> Found = new(() => Folders().Select(folder => System.IO.Path.Combine(folder, "NanumGothic.ttf")).FirstOrDefault(File.Exists));

    private static readonly Lazy<TrueTypeFont> Parsed = new(() => new TrueTypeFont(File.ReadAllBytes(Path!)));

    public static string? Path => Found.Value;

    internal static TrueTypeFont Font => Parsed.Value;

    private static IEnumerable<string> Folders()
    {
        yield return "/usr/share/fonts/truetype/nanum";
        yield return "/usr/share/fonts/nanum";
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return System.IO.Path.Combine(folder.FullName, ".servers/browser/usr/share/fonts/truetype/nanum");
        }
    }
}
