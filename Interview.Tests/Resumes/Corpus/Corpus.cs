using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Interview.Tests.Browser;
using Interview.Tests.Resumes.Corpus.Renderings;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>A résumé before it is a file: the layout, what it tells (the truth), what it looks like, and what one may ask about it.</summary>
internal sealed record Sample(Layout Layout, int Number, Applicant Truth, Sheet Sheet, IReadOnlyList<Paraphrase> Paraphrases)
{
    public string Name => $"{Layout.Name}-{Number}";

    /// <summary>The same layout and number, the same sample, on every machine.</summary>
    public static Sample Of(Layout layout, int number)
    {
        var bank = layout.Everyday ? WordBank.EverydayOf(layout.Locale) : WordBank.Of(layout.Locale, layout.HeldOut);
        // Multiplied by primes so that neighbouring layouts do not share their people.
        var seed = (layout.Name.Aggregate(17, (sum, letter) => (sum * 31) + letter) & 0xFFFFFF) + (number * 7919);
        var maker = new ApplicantMaker(bank, seed);
        var families = layout.Professions?.Split(' ') is { } codes ? [.. bank.Families.Where(one => codes.Contains(one.Code))] : bank.Families;
        var family = families[(seed & int.MaxValue) % families.Count];
        var roles = layout.OneRole ? 1 : (number % 5) switch { 3 => 2, 4 => 0, _ => 1 };
        var person = layout.Show(maker.Make(layout.Kind, family, roles));
        var told = person.Sections.SelectMany(section => section.Entries).SelectMany(entry => entry.Claims).Concat(person.Essays.SelectMany(essay => essay.Paragraphs)).ToHashSet();
        return new Sample(layout, number, person, layout.Draw(person), [.. maker.Paraphrases.Where(paraphrase => told.Contains(paraphrase.Claim))]);
    }
}

/// <summary>A program that writes sheets into files. <c>Missing</c> says why it cannot here.</summary>
internal sealed record Rendering(string Name, string Extension, Func<Sheet, byte[]> Write, string? Missing = null)
{
    public static IReadOnlyList<Rendering> WithoutBrowser { get; } =
    [
        new("drawn", "drawn.pdf", DrawnPdf.Of, KoreanFont.Path is null ? KoreanFont.WhyMissing : null),
        new("docx", "docx", Docx.Of),
        new("hwpx", "hwpx", Hwpx.Of),
        new("txt", "txt", PlainText.Text),
        new("md", "md", PlainText.Markdown),
    ];

    public static IReadOnlyList<Rendering> With(ChromiumPrinter? browser) =>
        browser is null ? WithoutBrowser : [new("chromium", "pdf", sheet => browser.PrintAsync(sheet).GetAwaiter().GetResult()), .. WithoutBrowser];
}

/// <summary>Writes samples of the open layouts with their truth into a folder: <c>Interview.Tests corpus FOLDER</c>.</summary>
internal static class CorpusFolder
{
    private const int PeoplePerLayout = 5;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static async Task<int> WriteAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await using var browser = Chromium.Program is null ? null : await ChromiumPrinter.StartAsync();
        if (browser is null)
        {
            Console.WriteLine(Chromium.HowToGetIt);
        }

        // What rules are written from must not show what they are measured with.
        var samples = Layout.All.Where(layout => !layout.HeldOut).SelectMany(layout => Enumerable.Range(0, PeoplePerLayout).Select(number => Sample.Of(layout, number))).ToList();
        foreach (var sample in samples)
        {
            foreach (var rendering in Rendering.With(browser).Where(rendering => rendering.Missing is null))
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{sample.Name}.{rendering.Extension}"), rendering.Write(sample.Sheet));
            }

            var truth = new { layout = sample.Layout.Name, what = sample.Layout.What, profile = sample.Truth, readingOrders = sample.Sheet.Orders(), paraphrases = sample.Paraphrases };
            await File.WriteAllTextAsync(Path.Combine(folder, $"{sample.Name}.truth.json"), JsonSerializer.Serialize(truth, Json));
        }

        Console.WriteLine($"{samples.Count} résumés in {folder}.");
        return 0;
    }
}
