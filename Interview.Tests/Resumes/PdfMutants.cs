using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Interview.Tests.Resumes.Corpus;
using Interview.Tests.Resumes.Corpus.Renderings;

namespace Interview.Tests.Resumes;

/// <summary>
/// Damaged PDFs without end, each the same whenever it is asked for by its number: bits, bytes, cuts, splices, numbers, keywords, nesting, and
/// the insides of packed streams of real résumés. Two out of three keep their table of places right for all we know, so that damage reaches deep.
/// </summary>
internal sealed partial class PdfMutants
{
    private static readonly string[] Numbers =
        ["0", "-1", "1", "2", "255", "65536", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "0.0000001", "-0.5", "1e308", "3.4028235e38", "000000000000"];

    private static readonly string[] Keywords =
    [
        "obj", "endobj", "stream", "endstream", "xref", "trailer", "startxref", "R", "true", "null", "<<", ">>", "[", "]", "BT", "ET", "Tf", "Tj", "TJ", "Td", "Tm", "q", "Q", "cm", "re", "W n", "Do", "sh", "BI", "ID", "EI",
        "/Type", "/Page", "/Pages", "/Kids", "/Count", "/Parent", "/Contents", "/Resources", "/Font", "/FontFile2", "/ToUnicode", "/DescendantFonts", "/Length", "/Length1", "/Filter", "/FlateDecode", "/ASCII85Decode",
        "/LZWDecode", "/DCTDecode", "/JBIG2Decode", "/JPXDecode", "/CCITTFaxDecode", "/RunLengthDecode", "/Predictor", "/Encrypt", "/ObjStm", "/XRef", "/Prev", "/Root", "/Size", "/W", "/Index", "/MediaBox", "/XObject", "/Type3", "/CIDToGIDMap",
    ];

    private readonly byte[][] _seeds;

    public PdfMutants() => _seeds = [.. Seeds()];

    public byte[] this[int number]
    {
        get
        {
            var dice = new Random(number);
            var pdf = _seeds[dice.Next(_seeds.Length)];
            for (var turn = dice.Next(1, 4); turn > 0; turn--)
            {
                pdf = Mutate(pdf, dice);
            }

            // A file that does not begin as a PDF is refused before any reader sees it, which would test nothing.
            return pdf.AsSpan().StartsWith("%PDF-"u8) ? pdf : [.. "%PDF-1.7\n"u8, .. pdf];
        }
    }

    private byte[] Mutate(byte[] pdf, Random dice) => dice.Next(11) switch
    {
        0 => Bits(pdf, dice),
        1 => Bytes(pdf, dice),
        2 => pdf[..dice.Next(pdf.Length / 8, pdf.Length)],
        3 => Spliced(pdf, _seeds[dice.Next(_seeds.Length)], dice),
        4 => Moved(pdf, dice),
        5 or 6 => Replaced(pdf, Number(), () => Numbers[dice.Next(Numbers.Length)], dice),
        7 => Replaced(pdf, Keyword(), () => Keywords[dice.Next(Keywords.Length)], dice),
        8 => Nested(pdf, dice),
        _ => InStream(pdf, dice),
    };

    private static byte[] Bits(byte[] pdf, Random dice)
    {
        var damaged = pdf.ToArray();
        for (var hits = dice.Next(1, 64); hits > 0; hits--)
        {
            damaged[dice.Next(damaged.Length)] ^= (byte)(1 << dice.Next(8));
        }

        return damaged;
    }

    private static byte[] Bytes(byte[] pdf, Random dice)
    {
        var damaged = pdf.ToArray();
        var at = dice.Next(damaged.Length);
        dice.NextBytes(damaged.AsSpan(at, Math.Min(dice.Next(1, 200), damaged.Length - at)));
        return damaged;
    }

    private static byte[] Spliced(byte[] pdf, byte[] other, Random dice)
    {
        var (from, at) = (dice.Next(other.Length), dice.Next(pdf.Length));
        var piece = other.AsSpan(from, Math.Min(dice.Next(1, 4_000), other.Length - from));
        return [.. pdf.AsSpan(0, at), .. piece, .. pdf.AsSpan(Math.Min(pdf.Length, at + (dice.Next(2) * piece.Length)))];
    }

    private static byte[] Moved(byte[] pdf, Random dice)
    {
        var (from, to) = (dice.Next(pdf.Length), dice.Next(pdf.Length));
        var piece = pdf.AsSpan(from, Math.Min(dice.Next(1, 2_000), pdf.Length - from)).ToArray();
        return [.. pdf.AsSpan(0, to), .. Enumerable.Repeat(piece, dice.Next(1, 20)).SelectMany(copy => copy), .. pdf.AsSpan(to)];
    }

    private static byte[] Replaced(byte[] pdf, Regex what, Func<string> with, Random dice)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var places = what.Matches(text);
        for (var hits = Math.Min(places.Count, dice.Next(1, 6)); hits > 0; hits--)
        {
            // From behind, so that the places before stay where they are.
            var place = places[dice.Next(places.Count * (hits - 1) / hits, places.Count)];
            text = place.Index + place.Length <= text.Length ? string.Concat(text.AsSpan(0, place.Index), with(), text.AsSpan(place.Index + place.Length)) : text;
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static byte[] Nested(byte[] pdf, Random dice)
    {
        string[] openings = ["[", "<<", "<</A", "(", "q ", "BT ", "<</Kids[", "/X Do ", "1 0 0 1 0 0 cm "];
        var depth = (int)Math.Pow(10, 1 + (dice.NextDouble() * 4));
        var at = dice.Next(pdf.Length);
        return [.. pdf.AsSpan(0, at), .. Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(openings[dice.Next(openings.Length)], depth))), .. pdf.AsSpan(at)];
    }

    /// <summary>Unpacks a stream, damages what it says, packs it again and says its new length.</summary>
    private static byte[] InStream(byte[] pdf, Random dice)
    {
        var streams = PackedStreams(pdf);
        if (streams.Count == 0)
        {
            return Bits(pdf, dice);
        }

        var (head, from, to) = streams[dice.Next(streams.Count)];
        byte[] inside;
        try
        {
            using var unpacked = new MemoryStream();
            using var zlib = new ZLibStream(new MemoryStream(pdf, from, to - from), CompressionMode.Decompress);
            zlib.CopyTo(unpacked);
            inside = unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return Bytes(pdf, dice);
        }

        if (inside.Length == 0)
        {
            return Bytes(pdf, dice);
        }

        var damaged = PdfBytes.Flate(dice.Next(5) switch
        {
            0 => Bits(inside, dice),
            1 => Replaced(inside, Number(), () => Numbers[dice.Next(Numbers.Length)], dice),
            2 => Replaced(inside, Keyword(), () => Keywords[dice.Next(Keywords.Length)], dice),
            3 => Nested(inside, dice),
            _ => Moved(inside, dice),
        });
        var dictionary = Length().Replace(Encoding.Latin1.GetString(pdf, head, from - head), $"/Length {damaged.Length.ToString(CultureInfo.InvariantCulture)}", 1);
        return [.. pdf.AsSpan(0, head), .. Encoding.Latin1.GetBytes(dictionary), .. damaged, .. pdf.AsSpan(to)];
    }

    /// <summary>Where each packed stream's dictionary begins, where its content, and where that ends.</summary>
    private static List<(int Head, int From, int To)> PackedStreams(byte[] pdf)
    {
        var found = new List<(int, int, int)>();
        for (var at = 0; at < pdf.Length;)
        {
            var filter = pdf.AsSpan(at).IndexOf("/FlateDecode"u8);
            if (filter < 0)
            {
                break;
            }

            filter += at;
            at = filter + 1;
            var (head, start) = (pdf.AsSpan(0, filter).LastIndexOf("obj"u8), pdf.AsSpan(filter, Math.Min(300, pdf.Length - filter)).IndexOf("stream\n"u8));
            var end = start < 0 ? -1 : pdf.AsSpan(filter + start).IndexOf("endstream"u8);
            if (head >= 0 && end > 8)
            {
                found.Add((head, filter + start + "stream\n".Length, filter + start + end - 1));
            }
        }

        return found;
    }

    private static IEnumerable<byte[]> Seeds()
    {
        byte[][] written =
        [
            SampleResumes.Korean(), SampleResumes.English(), SampleResumes.ThreePages(),
            .. Layout.All.Where(layout => !layout.HeldOut).Select(layout => DrawnPdf.Of(Sample.Of(layout, 0).Sheet)),
            PdfBytes.Page(PdfBytes.SomeText), EncryptedPdf.Write(PdfBytes.SomeText, password: ""), MaliciousPdfs.FormsThatDrawForms(levels: 3, each: 2), MaliciousPdfs.Type3Font(glyphs: 3), MaliciousPdfs.Attachments(2),
        ];
        // The shapes that other programs write: objects packed into streams and the table with them, and a first page that comes first.
        return [.. written, .. PopplerReading.Tools.Has("qpdf") ? written[..3].SelectMany(pdf => new[] { Rewritten(pdf, "--object-streams=generate"), Rewritten(pdf, "--linearize") }) : []];
    }

    private static byte[] Rewritten(byte[] pdf, params string[] how)
    {
        using var file = new TemporaryFile(pdf);
        using var qpdf = Process.Start(new ProcessStartInfo(PopplerReading.Tools["qpdf"], ["--deterministic-id", .. how, file.Path, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var output = new MemoryStream();
        qpdf.StandardOutput.BaseStream.CopyTo(output);
        qpdf.WaitForExit();
        return qpdf.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"qpdf does not rewrite a seed: {qpdf.StandardError.ReadToEnd()}");
    }

    [GeneratedRegex(@"(?<![\w.])-?\d+(\.\d+)?(?![\w.])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"/[A-Za-z][A-Za-z0-9]*|\b(obj|endobj|stream|endstream|xref|trailer|startxref|R|BT|ET|Tf|Tj|TJ|Td|Tm|cm|Do)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Keyword();

    [GeneratedRegex(@"/Length\s+\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
