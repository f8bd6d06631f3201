using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

/// <summary>The lines of a table say which words are one cell, whatever the gaps between them.</summary>
[Trait("Acceptance", "B-09")]
public sealed class RuledTableTests
{
    private static readonly PageLayout Layout = new(TestContent.Snapshot.ResumeVocabulary);

    [Fact]
    public void Words_are_read_cell_by_cell_and_row_by_row()
    {
        PageWord[] words = [Word("회사명", 60, 105), Word("토스", 160, 105), Word("담당업무", 60, 125), Word("정산", 160, 125), Word("배치", 160, 140), Word("끝", 60, 300)];
        PageRule[] rules = [Across(50, 250, 100), Across(50, 250, 120), Across(50, 250, 160), Down(50, 100, 160), Down(150, 100, 160), Down(250, 100, 160)];

        Assert.Equal(["회사명\t토스", "담당업무\t정산", "배치", "끝"], Layout.Lines(1, words, rules).Select(line => line.Text));
    }

    [Fact]
    public void A_cell_over_several_rows_stands_in_the_first_of_them()
    {
        PageWord[] words = [Word("학력", 60, 118), Word("기간", 160, 105), Word("학교명", 260, 105), Word("2012.03", 160, 125), Word("한국대", 260, 125)];
        PageRule[] rules = [Across(50, 350, 100), Across(150, 350, 120), Across(50, 350, 140), Down(50, 100, 140), Down(150, 100, 140), Down(250, 100, 140), Down(350, 100, 140)];

        Assert.Equal(["학력\t기간\t학교명", "\t2012.03\t한국대"], Layout.Lines(1, words, rules).Select(line => line.Text));
    }

    [Fact]
    public void No_word_is_lost_to_lines_that_make_no_table()
    {
        PageWord[] words = [Word("하나", 60, 105), Word("둘", 400, 105), Word("셋", 60, 125)];
        PageRule[] rules = [Across(50, 250, 100), Across(50, 250, 120), Across(50, 250, 160), Down(50, 100, 160), Down(150, 100, 110), Down(250, 100, 160)];

        Assert.Equal(["둘", "셋", "하나"], Layout.Lines(1, words, rules).SelectMany(line => line.Text.Split('\t')).Order());
    }

    private static PageRule Across(double left, double right, double top) => new(new Box(left, top, right, top));

    private static PageRule Down(double left, double top, double bottom) => new(new Box(left, top, left, bottom));

    private static PageWord Word(string text, double left, double top) => new(text, new Box(left, top, left + (10 * text.Length), top + 10));
}
