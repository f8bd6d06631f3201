using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>The parts of a Word document by what they are to it. Only parts inside the archive are found; what a relationship names outside is never followed.</summary>
internal sealed class DocxParts
{
    private readonly DocumentArchive _archive;
    private readonly string _main;
    private readonly List<(string Id, string Kind, string Target)> _related;

    public DocxParts(DocumentArchive archive)
    {
        _archive = archive;
        _main = Related("").Where(part => part.Kind == "officeDocument").Select(part => part.Target).FirstOrDefault("word/document.xml");
        _related = [.. Related(_main)];
    }

    public XElement Main => _archive.Part(_main) ?? throw new ResumeUnreadableException(Unreadable.Damaged);

    public XElement? Of(string kind) => _related.Where(part => part.Kind == kind).Select(part => _archive.Part(part.Target)).FirstOrDefault();

    public XElement? WithId(string? id) => _related.Where(part => part.Id == id && part.Kind is "header" or "footer").Select(part => _archive.Part(part.Target)).FirstOrDefault();

    private IEnumerable<(string Id, string Kind, string Target)> Related(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        foreach (var relation in _archive.Part($"{part[..slash]}_rels/{part[slash..]}.rels").Children("Relationship"))
        {
            if (relation.Says("TargetMode") != "External" && relation.Says("Target") is { } target)
            {
                var kind = relation.Says("Type") ?? "";
                yield return (relation.Says("Id") ?? "", kind[(kind.LastIndexOf('/') + 1)..], Within(part[..slash], target));
            }
        }
    }

    private static string Within(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
