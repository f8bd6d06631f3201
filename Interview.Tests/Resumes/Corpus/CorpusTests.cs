using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Whether the corpus can be trusted as a measure.</summary>
public sealed class CorpusTests
{
    private const int PeoplePerLayout = 5;

    private static IEnumerable<Sample> Samples => Layout.All.SelectMany(layout => Enumerable.Range(0, PeoplePerLayout).Select(number => Sample.Of(layout, number)));

    [Fact]
    public void Layouts_of_both_languages_are_held_out_with_words_of_their_own()
    {
        Assert.All(["ko", "en"], locale => Assert.InRange(Layout.All.Count(layout => layout.HeldOut && layout.Locale == locale), 2, int.MaxValue));
        Assert.All(Layout.All.Where(layout => layout.HeldOut), layout => Assert.False(layout.Everyday));
        Assert.Empty(WordBank.Korean.Families.Select(family => family.Code).Intersect(WordBank.KoreanHeldOut.Families.Select(family => family.Code)));
        Assert.Empty(WordBank.English.Companies.Concat(WordBank.EverydayEnglish.Companies).Intersect(WordBank.EnglishHeldOut.Companies));
        Assert.Empty(WordBank.Korean.Companies.Concat(WordBank.EverydayKorean.Companies).Intersect(WordBank.KoreanHeldOut.Companies));
    }

    [Fact]
    public void The_same_sample_is_the_same_file_every_time() => Assert.All(Layout.All, layout =>
        Assert.All(Rendering.WithoutBrowser.Where(rendering => rendering.Missing is null), rendering =>
            Assert.Equal(rendering.Write(Sample.Of(layout, 1).Sheet), rendering.Write(Sample.Of(layout, 1).Sheet))));

    [Fact]
    public void What_is_held_to_be_true_stands_on_the_page() => Assert.All(Samples, sample =>
    {
        var page = Flat(string.Join(' ', sample.Sheet.Orders()[0]));
        var truth = sample.Truth;
        IEnumerable<string?> told =
        [
            truth.Name, truth.Email, truth.Phone, truth.TargetCompany, truth.Summary, .. truth.TargetRoles, .. truth.Skills,
            .. truth.Sections.SelectMany(section => section.Entries).SelectMany(entry => entry.Claims.Concat([entry.Title, entry.Organisation, entry.Role, entry.Period, entry.Level])),
            .. truth.Essays.SelectMany(essay => essay.Paragraphs.Prepend(essay.Question)),
        ];
        Assert.All(told.OfType<string>(), one => Assert.Contains(Flat(one), page, StringComparison.Ordinal));
    });

    [Fact]
    public void Office_files_are_well_formed_and_hold_every_piece() => Assert.All(Samples, sample =>
        Assert.All(new[] { ("docx", "word/document.xml"), ("hwpx", "Contents/section0.xml") }, format =>
        {
            var file = Rendering.WithoutBrowser.Single(rendering => rendering.Name == format.Item1).Write(sample.Sheet);
            using var zip = new ZipArchive(new MemoryStream(file));
            var parts = zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, entry => XDocument.Load(entry.Open()));
            var text = Flat(parts[format.Item2].Root!.Value);
            Assert.All(sample.Sheet.Orders()[0], piece => Assert.Contains(Flat(piece), text, StringComparison.Ordinal));
        }));

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void Two_hundred_claims_of_a_language_are_asked_for_in_mostly_other_words(string locale)
    {
        var deeds = new[] { WordBank.Of(locale, heldOut: false), WordBank.Of(locale, heldOut: true) }
            .SelectMany(bank => bank.Families.SelectMany(family => family.Deeds.Concat(family.Projects.SelectMany(project => project.Deeds)))
                .Concat(bank.Activities.SelectMany(activity => activity.Deeds)).Concat(bank.Topics.SelectMany(topic => topic.Paragraphs)))
            .DistinctBy(deed => deed.Query).ToList();

        Assert.True(deeds.Count >= 200, $"{deeds.Count} questions.");
        Assert.All(deeds, deed => Assert.InRange(Shared(deed.Query, deed.Claim), 0, 2));
        Assert.All(deeds, deed => Assert.InRange(Shared(deed.Remote, deed.Claim), 0, 1));
    }

    /// <summary>How many telling words of a question stand as they are in the claim; short English ones tell nothing.</summary>
    private static int Shared(string query, string claim)
    {
        static IEnumerable<string> Words(string text) => text.ToLowerInvariant().Split([' ', ',', '.', '?', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > (char.IsAscii(word[0]) ? 4 : 1));
        return Words(query).Intersect(Words(claim)).Count();
    }

    private static string Flat(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(letter => !char.IsWhiteSpace(letter)));
}
