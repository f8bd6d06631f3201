using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

public sealed class PageLayoutTests
{
    /// <summary>Found by damaged files; a real table of one row with a line under it ends in the same place.</summary>
    [Fact, Trait("Goal", "G17")]
    public void A_table_of_one_whole_row_and_one_more_line_is_read()
    {
        PageWord[] words =
        [
            Word("기간", 50, 100), Word("회사명", 200, 100), Word("직위", 350, 100),
            Word("2020.01", 50, 130), Word("누리시큐어", 200, 130), Word("대리", 350, 130),
            Word("보안관제", 200, 145),
        ];

        var text = TextOfPages.From([new WordPage(595, 842, words)], [], [], isForm: false, TestContent.Snapshot.ResumeVocabulary);

        Assert.Contains(text.Lines, line => line.Text.Contains("누리시큐어", StringComparison.Ordinal));
    }

    /// <summary>Years beside jobs, and a list beside its kinds: no column of its own, though each left cell is short.</summary>
    [Fact, Trait("Acceptance", "B-09")]
    public void Headings_with_nothing_beside_them_head_both_sides()
    {
        var words = new List<PageWord>();
        void Row(double top, string left, string right) => words.AddRange(right.Length == 0 ? [Word(left, 50, top)] : [Word(left, 50, top), Word(right, 200, top)]);
        Row(100, "Experience", "");
        Row(115, "2019–2021", "Analyst,Stripe");
        Row(130, "2017–2019", "Clerk,Acme");
        Row(160, "Languages", "");
        Row(175, "French", "fluent");
        Row(190, "Spanish", "conversational");
        Row(220, "Skills", "");
        Row(235, "Daily", "SQL,Python");
        Row(250, "Occasional", "Tableau,Excel");

        var lines = new PageLayout(TestContent.Snapshot.ResumeVocabulary).Lines(1, words);

        Assert.Equal(["Experience", "2019–2021\tAnalyst,Stripe", "2017–2019\tClerk,Acme", "Languages", "French\tfluent", "Spanish\tconversational", "Skills", "Daily\tSQL,Python", "Occasional\tTableau,Excel"], lines.Select(line => line.Text));
    }

    private static PageWord Word(string text, double left, double top) => new(text, new Box(left, top, left + (10 * text.Length), top + 10));
}
