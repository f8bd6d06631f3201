using System.Text;
using Interview.Core.Evaluation;

namespace Interview.Tests.Evaluation;

public sealed class QuotationTests
{
    private const string Said = "제가 캐시를 도입했습니다. R&D 팀과  함께 했습니다.";

    [Theory, Trait("Acceptance", "D-11")]
    [InlineData("캐시를 도입했습니다.", "캐시를 도입했습니다.")]
    [InlineData("  캐시를\n도입했습니다. ", "캐시를 도입했습니다.")]
    [InlineData("R&amp;D 팀과 함께", "R&D 팀과  함께")]
    [InlineData("R&D 팀과", "R&D 팀과")]
    public void Words_are_found_where_they_stand(string quote, string found)
    {
        var evidence = Quotation.In(Said, quote)!;

        Assert.Equal(found, evidence.Quote);
        Assert.True(evidence.OccursIn(Said));
    }

    [Fact, Trait("Acceptance", "D-11")]
    public void Another_form_of_the_same_letters_is_the_same_words() =>
        Assert.Equal("캐시를", Quotation.In(Said, "캐시를".Normalize(NormalizationForm.FormD))!.Quote);

    [Theory, Trait("Acceptance", "D-11")]
    [InlineData("캐시를 도입하였습니다.")]
    [InlineData("제가 … 도입했습니다.")]
    [InlineData("캐시를도입했습니다")]
    [InlineData("")]
    [InlineData("   ")]
    public void Nearly_is_not_found(string quote) => Assert.Null(Quotation.In(Said, quote));
}
