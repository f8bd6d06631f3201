using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes.PdfPig;

/// <summary>
/// Reads a PDF with PdfPig in a confined child, which is this program once more: a file that overflows the stack or fills the memory ends the child.
/// What the child says is believed no more than the file is.
/// </summary>
internal sealed class PdfPigReader(ConfinedProcess child, PopplerTools tools, IOptions<PopplerOptions> options) : IResumeTextReader
{
    private const int Waited = 10;

    public ResumeFormat Format => ResumeFormat.Pdf;

    public async Task<ResumeText> ReadAsync(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var environment = Environment();
        var result = await child.RunAsync(Command(Path.GetFullPath(path), environment), environment, options.Value.Wall, said: "", cancellationToken);
        if (result is not { Code: 0, TimedOut: false, TooMuchOutput: false })
        {
            throw new ResumeUnreadableException(result.HitALimit ? Unreadable.LimitsExceeded : Unreadable.Damaged);
        }

        var (facts, pages) = Parse(result.Output);
        if (facts.Refused is not null)
        {
            throw new ResumeUnreadableException(facts.Refused == Unreadable.NeedsPassword ? Unreadable.NeedsPassword : Unreadable.Damaged);
        }

        return Text(facts, pages, vocabulary);
    }

    private static ResumeText Text(PdfPigFile facts, List<PdfPigPage> pages, ResumeVocabulary vocabulary)
    {
        var hidden = pages.Index().SelectMany(page => page.Item.Words.Where(word => word.Hidden is not null)
            .GroupBy(word => word.Hidden!.Value, (because, words) => new HiddenText(page.Index + 1, string.Join(' ', words.Select(word => word.Text)), because))).ToList();
        var notes = new List<ReadingNote>();
        if (facts.Pages > ResumeText.MostPages)
        {
            notes.Add(new ReadingNote(Noted.PagesCut, ResumeText.MostPages));
        }

        if (pages.Sum(page => page.Words.Count(word => word.Hidden is not null)) is > 0 and var count)
        {
            notes.Add(new ReadingNote(Noted.HiddenText, count));
        }

        var seen = pages.Select(page => new WordPage(page.Width, page.Height, [.. page.Words.Where(word => word.Hidden is null).Select(word => new PageWord(word.Text, word.Box, SpaceAfter: word.SpaceAfter))])
        {
            Rules = [.. page.Rules.Select(box => new PageRule(box))],
        });
        return TextOfPages.From(seen, hidden, notes, facts.IsForm, vocabulary);
    }

    private static (PdfPigFile Facts, List<PdfPigPage> Pages) Parse(byte[] output)
    {
        try
        {
            var lines = output.AsSpan().TrimEnd((byte)'\n').ToArray().AsMemory();
            var parsed = new List<ReadOnlyMemory<byte>>();
            while (lines.Span.IndexOf((byte)'\n') is >= 0 and var end)
            {
                parsed.Add(lines[..end]);
                lines = lines[(end + 1)..];
            }

            parsed.Add(lines);
            return (Line<PdfPigFile>(parsed[0]), [.. parsed.Skip(1).Select(Line<PdfPigPage>)]);
        }
        catch (JsonException broken)
        {
            throw new ResumeUnreadableException(Unreadable.Damaged, broken);
        }
    }

    private static T Line<T>(ReadOnlyMemory<byte> line) => JsonSerializer.Deserialize<T>(line.Span, PdfPigLines.Json) ?? throw new JsonException("null is no line.");

    private string[] Command(string file, Dictionary<string, string> environment)
    {
        var own = Path.ChangeExtension(typeof(PdfPigReader).Assembly.Location, ".dll");
        var runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        string[] program = [Path.Combine(runtime, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), own, PdfPigChild.Word];
        // .NET reserves more addresses than RLIMIT_AS could bear; its heap has a limit of its own (below). Elsewhere than on Linux that and the wall clock are all.
        string[] limits = tools.Has("prlimit") ? [.. child.Limits(Waited), "--nofile=256", "--fsize=0", "--"] : [];
        return tools.CanIsolate
            ? [.. limits, .. tools.IsolationWith(file, [runtime, AppContext.BaseDirectory], environment), .. program, PopplerTools.InsideFile]
            : [.. limits, .. program, file];
    }

    private Dictionary<string, string> Environment() => new()
    {
        ["DOTNET_GCHeapHardLimit"] = (((long)options.Value.MemoryMegabytes / 2) << 20).ToString("x", CultureInfo.InvariantCulture),
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_EnableWriteXorExecute"] = "0", // it writes to a file in memory, and this child may write to none
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
    };
}
