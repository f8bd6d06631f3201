using System.Globalization;
using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>Reads Hangul documents (HWPX, KS X 6101). Encrypted ones say so.</summary>
public sealed class HwpxReader : IResumeTextReader
{
    public ResumeFormat Format => ResumeFormat.Hwpx;

    public Task<ResumeText> ReadAsync(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken) => DocumentArchive.ReadAsync(path, Read, cancellationToken);

    private static ResumeText Read(DocumentArchive archive)
    {
        if (archive.IsEncrypted)
        {
            throw new ResumeUnreadableException(Unreadable.EncryptedDocument);
        }

        var body = new HwpxBody(new HwpxStyles(archive.Part("Contents/header.xml")));
        var sections = Sections(archive).Select(archive.Part).OfType<XElement>().ToList();
        return sections.Count > 0 ? FlowText.From(body.Lines(sections)) : throw new ResumeUnreadableException(Unreadable.Damaged);
    }

    /// <summary>In the order of the spine; a package that lost its own is read in the order of its parts' numbers.</summary>
    private static IEnumerable<string> Sections(DocumentArchive archive)
    {
        var package = archive.Part("Contents/content.hpf");
        var items = package.Inside("item").DistinctBy(item => item.Says("id")).ToDictionary(item => item.Says("id") ?? "", item => item.Says("href") ?? "");
        var spine = package.Inside("itemref").Select(reference => items.GetValueOrDefault(reference.Says("idref") ?? "", "")).Where(IsSection).ToList();
        return spine.Count > 0 ? spine : archive.Names.Where(IsSection).OrderBy(Ordinal);
    }

    private static bool IsSection(string name) => name.StartsWith("Contents/section", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal);

    private static int Ordinal(string name) =>
        int.TryParse(name.AsSpan("Contents/section".Length, name.Length - "Contents/section.xml".Length), CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
