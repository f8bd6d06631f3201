using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>Reads a PDF with poppler in confined children: facts, words with places, colours, and, if colours ask for it, a picture.</summary>
internal sealed partial class PopplerReader(ConfinedProcess child, IOptions<PopplerOptions> options) : IResumeTextReader
{
    private static readonly string LastPage = ResumeText.MostPages.ToString(CultureInfo.InvariantCulture);

    public ResumeFormat Format => ResumeFormat.Pdf;

    public async Task<ResumeText> ReadAsync(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        async Task<ConfinedResult> Run(string program, params string[] arguments) =>
            await child.RunAsync(program, arguments, path, options.Value.Wall - clock.Elapsed, cancellationToken);

        var facts = Require(await Run("pdfinfo", PopplerTools.InsideFile));
        var words = PopplerWords.Of(Require(await Run("pdftotext", "-bbox-layout", "-enc", "UTF-8", "-l", LastPage, PopplerTools.InsideFile, "-")).Text);
        var notes = new List<ReadingNote>();
        if (Pages(facts.Text) > ResumeText.MostPages && words.Count >= ResumeText.MostPages)
        {
            notes.Add(new ReadingNote(Noted.PagesCut, ResumeText.MostPages));
        }

        var visible = words;
        if (words.Any(page => page.Words.Count > 0))
        {
            var colours = await Run("pdftohtml", "-xml", "-i", "-stdout", "-nodrm", "-zoom", "1", "-noroundcoord", "-enc", "UTF-8", "-l", LastPage, PopplerTools.InsideFile);
            var runs = Succeeded(colours) ? PopplerRuns.Of(colours.Text) : null;
            IReadOnlyList<GrayPage>? pictures = null;
            if (runs is not null && Visibility.NeedsPicture(words, runs))
            {
                var picture = await Run("pdftoppm", "-gray", "-scale-to", "1000", "-l", LastPage, PopplerTools.InsideFile);
                pictures = Succeeded(picture) ? GrayPage.All(picture.Output) : null;
            }

            (visible, var hidden, var known) = Visibility.Of(words, runs, pictures);
            if (hidden > 0)
            {
                notes.Add(new ReadingNote(Noted.HiddenText, hidden));
            }

            if (!known)
            {
                notes.Add(new ReadingNote(Noted.VisibilityUnknown));
            }
        }

        return TextOfPages.From(visible, [], notes, isForm: facts.Text.Contains("XFA", StringComparison.Ordinal), vocabulary);
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

    private static long Pages(string facts) =>
        PagesPattern().Match(facts) is { Success: true } match && long.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var pages) ? pages : 0;

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PagesPattern();
}
