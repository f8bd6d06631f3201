using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>
/// A zip of XML parts, as DOCX and HWPX are, opened where it can do no harm: entries are found by name and never written anywhere, what
/// they unpack to is counted while it is unpacked, and XML has no document type, no entities and no way to anything outside.
/// </summary>
internal sealed class DocumentArchive : IDisposable
{
    private const int MostEntries = 4_000;
    private const int LargestPart = 16 << 20;
    private const int LargestAll = 40 << 20;
    private const int MostElements = 400_000;
    private const int Deepest = 256;

    /// <summary>XML packs well, up to some fifty times; what packs better than this holds nothing to read.</summary>
    private const int HighestRatio = 250;

    private const int SmallEnough = 1 << 20;

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // What XML forbids, some writers write; CleanText takes it out.
        CheckCharacters = false,
    };

    private readonly ZipArchive _zip;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private int _elements;
    private long _unpacked;

    private DocumentArchive(Stream file, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        _entries = _zip.Entries.Count <= MostEntries
            // Two parts of one name are two documents in one, each for another program.
            ? _zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToDictionary(entry => entry.FullName, StringComparer.Ordinal)
            : throw new ResumeUnreadableException(Unreadable.LimitsExceeded);
    }

    public ICollection<string> Names => _entries.Keys;

    /// <summary>An HWPX says in its manifest that its parts are encrypted; any zip may say so of an entry.</summary>
    public bool IsEncrypted => _entries.Values.Any(entry => entry.IsEncrypted)
        || Part("META-INF/manifest.xml")?.Descendants().Any(element => element.Name.LocalName == "encryption-data") == true;

    /// <summary>Opens, reads and closes. What the archive or its XML has wrong is one failure: the file is damaged.</summary>
    public static T Read<T>(Stream file, Func<DocumentArchive, T> read, CancellationToken cancellationToken = default)
    {
        try
        {
            file.Position = 0;
            using var archive = new DocumentArchive(file, cancellationToken);
            return read(archive);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new ResumeUnreadableException(Unreadable.Damaged, broken);
        }
    }

    public static Task<T> ReadAsync<T>(string path, Func<DocumentArchive, T> read, CancellationToken cancellationToken) => Task.Run(() =>
    {
        using var file = File.OpenRead(path);
        return Read(file, read, cancellationToken);
    }, cancellationToken);

    /// <summary>The first bytes of an entry; null where there is none.</summary>
    public byte[]? Bytes(string name, int most)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        using var content = entry.Open();
        var bytes = new byte[most];
        return bytes[..content.ReadAtLeast(bytes, most, throwOnEndOfStream: false)];
    }

    /// <summary>The root of an XML part; null where there is none.</summary>
    public XElement? Part(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        using var content = entry.Open();
        using var reader = XmlReader.Create(new Counted(this, content, entry.CompressedLength), Safe);
        return Load(reader);
    }

    public void Dispose() => _zip.Dispose();

    // Not XElement.Load: elements are counted and nesting is bounded before they take room.
    private XElement? Load(XmlReader reader)
    {
        XElement? root = null, current = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (++_elements > MostElements || reader.Depth > Deepest)
                {
                    throw new ResumeUnreadableException(Unreadable.LimitsExceeded);
                }

                var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                var isEmpty = reader.IsEmptyElement;
                while (reader.MoveToNextAttribute())
                {
                    if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                    {
                        element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
                    }
                }

                root ??= element;
                current?.Add(element);
                current = isEmpty ? current : element;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                current = current?.Parent;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                current?.Add(new XText(reader.Value));
            }
        }

        return root;
    }

    /// <summary>Counts what comes out of one entry: the length that the archive claims is only a claim.</summary>
    private sealed class Counted(DocumentArchive archive, Stream content, long packed) : Stream
    {
        private long _length;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            archive._cancellationToken.ThrowIfCancellationRequested();
            var read = content.Read(buffer);
            _length += read;
            archive._unpacked += read;
            return _length <= LargestPart && archive._unpacked <= LargestAll && (_length <= SmallEnough || _length <= packed * HighestRatio)
                ? read
                : throw new ResumeUnreadableException(Unreadable.LimitsExceeded);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
