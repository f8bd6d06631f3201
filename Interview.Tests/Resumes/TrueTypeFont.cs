using System.Buffers.Binary;

namespace Interview.Tests.Resumes;

/// <summary>A TrueType font as far as a PDF needs it: glyphs of characters, their widths, and a subset with the same glyph numbers.</summary>
internal sealed class TrueTypeFont
{
    private static readonly string[] Kept = ["head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep"];

    private readonly byte[] _file;
    private readonly Dictionary<string, (int At, int Length)> _tables = [];
    private readonly int _cmap;

    public TrueTypeFont(byte[] file)
    {
        _file = file;
        for (var i = 0; i < U16(4); i++)
        {
            var at = 12 + (16 * i);
            _tables[System.Text.Encoding.ASCII.GetString(file, at, 4)] = (U32(at + 8), U32(at + 12));
        }

        UnitsPerEm = U16(_tables["head"].At + 18);
        var cmap = _tables["cmap"].At;
        _cmap = Enumerable.Range(0, U16(cmap + 2)).Select(i => cmap + U32(cmap + 8 + (8 * i))).First(at => U16(at) == 4);
    }

    public int UnitsPerEm { get; }

    public int Ascent => S16(_tables["hhea"].At + 4);

    public int Descent => S16(_tables["hhea"].At + 6);

    private int Glyphs => U16(_tables["maxp"].At + 4);

    public int GlyphOf(char letter)
    {
        var segments = U16(_cmap + 6) / 2;
        var (ends, starts) = (_cmap + 14, _cmap + 16 + (2 * segments));
        for (var i = 0; i < segments; i++)
        {
            if (letter > U16(ends + (2 * i)))
            {
                continue;
            }

            var start = U16(starts + (2 * i));
            var delta = U16(starts + (2 * (segments + i)));
            var rangeAt = starts + (2 * ((2 * segments) + i));
            return letter < start ? 0
                : U16(rangeAt) == 0 ? (letter + delta) & 0xFFFF
                : U16(rangeAt + U16(rangeAt) + (2 * (letter - start))) is var glyph and > 0 ? (glyph + delta) & 0xFFFF : 0;
        }

        return 0;
    }

    /// <summary>In thousandths of the font's size.</summary>
    public int WidthOf(int glyph)
    {
        var last = U16(_tables["hhea"].At + 34) - 1;
        return U16(_tables["hmtx"].At + (4 * Math.Min(glyph, last))) * 1000 / UnitsPerEm;
    }

    public byte[] Subset(IEnumerable<int> glyphs)
    {
        var used = new SortedSet<int>(glyphs) { 0 };
        var open = new Queue<int>(used);
        while (open.TryDequeue(out var glyph))
        {
            foreach (var part in PartsOf(glyph).Where(used.Add))
            {
                open.Enqueue(part);
            }
        }

        using var outlines = new MemoryStream();
        var places = new byte[4 * (Glyphs + 1)];
        for (var glyph = 0; glyph < Glyphs; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * glyph), (int)outlines.Length);
            if (used.Contains(glyph))
            {
                outlines.Write(Outline(glyph));
                outlines.SetLength((outlines.Length + 3) & ~3);
                outlines.Position = outlines.Length;
            }
        }

        BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * Glyphs), (int)outlines.Length);
        var tables = Kept.Where(_tables.ContainsKey).Select(name => (name, bytes: _file[_tables[name].At..(_tables[name].At + _tables[name].Length)]))
            .Append(("glyf", outlines.ToArray())).Append(("loca", places)).OrderBy(table => table.Item1, StringComparer.Ordinal).ToList();
        var head = tables.Single(table => table.Item1 == "head").Item2;
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1); // long places

        using var font = new MemoryStream();
        var header = new byte[12 + (16 * tables.Count)];
        BinaryPrimitives.WriteInt32BigEndian(header, 0x00010000);
        BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(4), (short)tables.Count);
        font.SetLength(header.Length);
        font.Position = header.Length;
        for (var i = 0; i < tables.Count; i++)
        {
            var entry = header.AsSpan(12 + (16 * i));
            System.Text.Encoding.ASCII.GetBytes(tables[i].Item1, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], (int)font.Position);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], tables[i].Item2.Length);
            font.Write(tables[i].Item2);
            font.SetLength((font.Length + 3) & ~3);
            font.Position = font.Length;
        }

        font.Position = 0;
        font.Write(header);
        return font.ToArray();
    }

    private ReadOnlySpan<byte> Outline(int glyph)
    {
        var isLong = U16(_tables["head"].At + 50) == 1;
        int Place(int index) => isLong ? U32(_tables["loca"].At + (4 * index)) : 2 * U16(_tables["loca"].At + (2 * index));
        return _file.AsSpan(_tables["glyf"].At + Place(glyph), Place(glyph + 1) - Place(glyph));
    }

    private List<int> PartsOf(int glyph)
    {
        var outline = Outline(glyph);
        var parts = new List<int>();
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return parts;
        }

        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
        while ((flags & 0x20) != 0);
        return parts;
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private int S16(int at) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at));

    private int U32(int at) => BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(at));
}
