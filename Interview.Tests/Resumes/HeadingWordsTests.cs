using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

public sealed class HeadingWordsTests
{
    private static readonly ResumeVocabulary Words = TestContent.Snapshot.ResumeVocabulary;

    [Theory]
    [InlineData("Where I've worked", Section.Experience)]
    [InlineData("My journey", Section.Experience)]
    [InlineData("Internships and Placements", Section.Experience)]
    [InlineData("Products I shipped", Section.Projects)]
    [InlineData("Research and Development Projects", Section.Projects)]
    [InlineData("Service to the Community", Section.Activities)]
    [InlineData("Giving back", Section.Activities)]
    [InlineData("Languages & Frameworks", Section.Skills)]
    [InlineData("Technical Proficiency", Section.Skills)]
    [InlineData("Foreign Language Skills", Section.Languages)]
    [InlineData("Prizes from my studies", Section.Awards)]
    [InlineData("Outside interests", Section.Other)]
    [InlineData("걸어온 길", Section.Experience)]
    [InlineData("거쳐 온 회사", Section.Experience)]
    [InlineData("새로운 분야의 프로젝트", Section.Projects)]
    [InlineData("일 밖의 활동", Section.Activities)]
    [InlineData("다룰 줄 아는 것", Section.Skills)]
    [InlineData("취미와 특기", Section.Other)]
    internal void A_heading_that_is_in_no_list_is_read_by_its_words(string heading, Section section) =>
        Assert.Equal(section, Words.HeadingWords.Of(heading).OrderByDescending(score => score.Value).First().Key);

    [Theory]
    [InlineData("Lucas Carter")]
    [InlineData("한빛클라우드")]
    [InlineData("Places that I like")]
    public void What_holds_no_word_of_a_heading_is_none(string line) => Assert.False(Words.HeadingWords.Make(line));

    [Fact]
    public void A_heading_may_name_two_sections_with_its_words() =>
        Assert.Equal([Section.Education, Section.Certifications], Words.HeadingsByWordsIn("Further Education and Certificates"));
}
