using System.Text;
using Interview.Core.Language;

namespace Interview.Tests.Language;

public sealed class SpokenTextTests
{
    [Fact]
    public void Cleaning_composes_Hangul_and_drops_what_is_not_seen() =>
        Assert.Equal("서버 운영", SpokenText.Clean("서버​\t운영\n".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Every_sentence_stands_where_it_says()
    {
        const string Text = "  Node.js로 만들었습니다. 속도가 1.5배 빨라졌습니다 그래서 배포했습니다! 끝";

        var sentences = SpokenText.Sentences(Text);

        Assert.Equal(["Node.js로 만들었습니다.", "속도가 1.5배 빨라졌습니다", "그래서 배포했습니다!", "끝"], sentences.Select(s => s.Text));
        Assert.All(sentences, s => Assert.Equal(s.Text, Text.Substring(s.Start, s.Length)));
    }

    [Theory]
    [InlineData("Chrome", "HR", false)]
    [InlineData("HR Manager", "hr", true)]
    [InlineData("백엔드개발자", "개발", true)]
    public void A_word_is_found_as_a_word(string text, string word, bool holds) => Assert.Equal(holds, SpokenText.Holds(text, word));

    [Fact]
    public void A_text_is_like_itself_whatever_its_spaces_and_punctuation()
    {
        Assert.Equal(1, Likeness.Of("어떤 일을 하셨습니까?", "어떤일을 하셨습니까"));
        Assert.True(Likeness.Of("어떤 일을 하셨습니까?", "What did you learn?") < 0.1);
    }
}
