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

    private static PageWord Word(string text, double left, double top) => new(text, new Box(left, top, left + (10 * text.Length), top + 10));
}
