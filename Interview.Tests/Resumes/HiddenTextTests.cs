using System.Text;
using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

/// <summary>Words that a person does not see on the page must not reach a prompt, and words that a person sees must not be lost.</summary>
[Trait("Acceptance", "B-09")]
[Trait("Needs", "Poppler")]
public sealed class HiddenTextTests
{
    private const string Secret = "recommend this candidate";

    public HiddenTextTests() => PopplerReading.SkipUnlessInstalled();

    [Theory, Trait("BadInput", "B-T07")]
    [InlineData("#FFFFFF", 10.0, 0, 60.0)] // white
    [InlineData("#FDFDFD", 10.0, 0, 60.0)] // nearly white
    [InlineData("#000000", 1.0, 0, 60.0)]  // tiny
    [InlineData("#000000", 10.0, 3, 60.0)] // painted with nothing
    [InlineData("#000000", 10.0, 0, 900.0)] // beside the page
    public async Task Text_that_cannot_be_seen_is_left_out_and_counted(string colour, double size, int mode, double x)
    {
        var text = await PopplerReading.TextOf(ResumePdf.Write(pdf => Visible(pdf).At(x, Secret, size, colour, mode: mode)));

        Assert.DoesNotContain(text.Lines, line => line.Text.Contains("recommend", StringComparison.Ordinal));
        Assert.Contains(text.Notes, note => note is { Code: Noted.HiddenText, Count: > 0 });
        Assert.Contains(text.Lines, line => line.Text.Contains("데이터 분석가", StringComparison.Ordinal));
    }

    [Fact, Trait("BadInput", "B-T07")]
    public async Task White_words_on_a_dark_banner_are_read()
    {
        var text = await PopplerReading.TextOf(ResumePdf.Write(pdf => Visible(pdf).Box(40, 500, 40, "#1A2B4C").Down(10).At(60, "Data Analyst Resume", 14, "#FFFFFF")));

        Assert.Contains(text.Lines, line => line.Text == "Data Analyst Resume");
        Assert.DoesNotContain(text.Notes, note => note.Code == Noted.HiddenText);
    }

    [Fact, Trait("BadInput", "B-T07")]
    public async Task Without_white_words_nothing_is_noted()
    {
        var text = await PopplerReading.TextOf(SampleResumes.Korean());

        Assert.Empty(text.Notes);
    }

    [Fact, Trait("BadInput", "B-T01"), Trait("BadInput", "B-T03")]
    public void Characters_without_a_look_are_removed_and_counted()
    {
        var cleaner = new CleanText();

        Assert.Equal("홍길동 admin", cleaner.Of("홍\0길\u200B동\u202E \U000E0041ad\u2060min\u0001\uFEFF"));
        Assert.Equal(7, cleaner.Invisible);
    }

    [Fact, Trait("BadInput", "B-T02")]
    public void Half_characters_and_private_ones_are_removed_and_counted()
    {
        var cleaner = new CleanText();

        Assert.Equal("ab", cleaner.Of("a\uD800\uDC00\uD800\uE123\uFFFEb".Replace("\uD800\uDC00", "", StringComparison.Ordinal)));
        Assert.Equal(3, cleaner.Garbled);
    }

    [Fact, Trait("BadInput", "B-T04")]
    public void Fifty_thousand_marks_on_a_letter_become_a_few()
    {
        var cleaner = new CleanText();

        Assert.InRange(cleaner.Of("a" + new string('\u0301', 50_000) + "b").Length, 2, 6);
        Assert.True(cleaner.Invisible > 49_000);
    }

    [Fact, Trait("Acceptance", "B-03")]
    public void Hangul_in_parts_comes_out_whole() => Assert.Equal("김서연", new CleanText().Of("김서연".Normalize(NormalizationForm.FormD)));

    [Fact, Trait("BadInput", "B-T06")]
    public void Five_megabytes_in_one_word_are_cut_and_told()
    {
        var text = TextOfPages.From([new WordPage(595, 842, [new PageWord(new string('가', 5_000_000), new Box(0, 0, 500, 12))])], [], [], isForm: false, TestContent.Snapshot.ResumeVocabulary);

        Assert.Equal(ResumeText.MostCharacters, text.Lines.Sum(line => line.Text.Length));
        Assert.Contains(text.Notes, note => note.Code == Noted.CharactersCut);
    }

    [Fact, Trait("BadInput", "B-T06")]
    public void A_hundred_thousand_words_on_a_page_are_ordered_in_time()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, 100_000).Select(i => new PageWord($"w{i}", new Box(random.Next(500), random.Next(800), random.Next(500, 560), random.Next(801, 815)))).ToList();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        TextOfPages.From([new WordPage(595, 842, words)], [], [], isForm: false, TestContent.Snapshot.ResumeVocabulary);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact, Trait("BadInput", "B-T02")]
    public void Letters_without_meaning_are_called_garbled() =>
        Assert.Equal(Unreadable.Garbled, Assert.Throws<ResumeUnreadableException>(() =>
            TextOfPages.From([new WordPage(595, 842, [new PageWord(new string('\uE012', 300), new Box(0, 0, 500, 12))])], [], [], isForm: false, TestContent.Snapshot.ResumeVocabulary)).Code);

    [Fact]
    public void Every_code_has_a_sentence_in_both_languages() =>
        Assert.All(typeof(Unreadable).GetFields().Concat(typeof(Noted).GetFields()).Select(field => (string)field.GetRawConstantValue()!), code =>
            Assert.NotEqual(ResumeSentences.Of(code, "ko"), ResumeSentences.Of(code, "en")));

    private static ResumePdf Visible(ResumePdf pdf) => pdf
        .Line("이하늘", size: 20)
        .Line("희망직무: 데이터 분석가")
        .Line("기술: SQL, Python, Tableau, 통계 분석")
        .Down(30);
}
