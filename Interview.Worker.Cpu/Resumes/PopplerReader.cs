using System.Diagnostics;
using System.Globalization;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>Reads a PDF with poppler in confined children: facts, words with places, how they are painted, and pictures of the pages.</summary>
internal sealed class PopplerReader(ConfinedProcess child, IOptions<PopplerOptions> options) : IResumeTextReader
{
    private static readonly string LastPage = ResumeText.MostPages.ToString(CultureInfo.InvariantCulture);

    public ResumeFormat Format => ResumeFormat.Pdf;

    public async Task<ResumeText> ReadAsync(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        async Task<ConfinedResult> Run(string program, params string[] arguments) =>
            await child.RunAsync(program, arguments, path, options.Value.Wall - clock.Elapsed, cancellationToken);

        // Two children at a time: facts with words, then paint with pictures. More at once would multiply what a malicious file may take.
        var telling = Run("pdfinfo", "-box", "-l", LastPage, PopplerTools.InsideFile);
        var writing = Run("pdftotext", "-bbox-layout", "-enc", "UTF-8", "-l", LastPage, PopplerTools.InsideFile, "-");
        await Task.WhenAll(telling, writing);
        var facts = Require(await telling).Text;
        var words = PdfFacts.Turned(PopplerWords.Of(Require(await writing).Text), facts);
        var notes = new List<ReadingNote>();
        if (PdfFacts.Pages(facts) > ResumeText.MostPages && words.Count >= ResumeText.MostPages)
        {
            notes.Add(new ReadingNote(Noted.PagesCut, ResumeText.MostPages));
        }

        var visible = new VisibleText(words, [], 0, Known: true);
        if (words.Any(page => page.Words.Count > 0))
        {
            var painting = Run("pdftohtml", "-xml", "-i", "-stdout", "-nodrm", "-zoom", "1", "-noroundcoord", "-enc", "UTF-8", "-l", LastPage, PopplerTools.InsideFile);
            var drawing = Run("pdftoppm", "-gray", "-scale-to", "1000", "-l", LastPage, PopplerTools.InsideFile);
            await Task.WhenAll(painting, drawing);
            var pictures = Succeeded(await drawing) ? GrayPage.All((await drawing).Output) : null;
            visible = Visibility.Of(words, Succeeded(await painting) ? PopplerRuns.Of((await painting).Text) : null, pictures, PdfFacts.Crops(facts));
            if (pictures is not null)
            {
                visible = visible with { Pages = [.. visible.Pages.Select((page, index) => index < pictures.Count ? page with { Rules = RulesOfPage.In(pictures[index], page.Width, page.Height) } : page)] };
            }

            if (visible.HiddenWords > 0)
            {
                notes.Add(new ReadingNote(Noted.HiddenText, visible.HiddenWords));
            }

            if (!visible.Known)
            {
                notes.Add(new ReadingNote(Noted.VisibilityUnknown));
            }
        }

        return TextOfPages.From(visible.Pages, visible.Hidden, notes, isForm: facts.Contains("XFA", StringComparison.Ordinal), vocabulary);
    }

    private static bool Succeeded(ConfinedResult result) => result is { Code: 0, TimedOut: false, TooMuchOutput: false };

    private static ConfinedResult Require(ConfinedResult result)
    {
        if (Succeeded(result))
        {
            return result;
        }

        // "Incorrect password" is poppler's sentence for every encryption it has no key to.
        throw new ResumeUnreadableException(
            result.Errors.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase) ? Unreadable.NeedsPassword
            : result.HitALimit ? Unreadable.LimitsExceeded
            : Unreadable.Damaged);
    }
}
