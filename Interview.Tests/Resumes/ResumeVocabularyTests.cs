using System.Text;
using Interview.Core.Content;
using Interview.Core.Models;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

public sealed class ResumeVocabularyTests
{
    private static readonly ResumeVocabulary Words = TestContent.Snapshot.ResumeVocabulary;

    [Theory]
    [InlineData("■ 학 력 사 항", Section.Education)]
    [InlineData("1. EDUCATION:", Section.Education)]
    [InlineData("[경력 및 프로젝트]", Section.Experience)]
    [InlineData("SUMMARY / 요약", Section.Summary)]
    [InlineData("자격증 Certifications", Section.Certifications)]
    internal void A_heading_is_known_in_any_ornament(string line, Section section) => Assert.Equal(section, Words.HeadingOf(line));

    [Theory]
    [InlineData("학력은 중요하지 않습니다")]
    [InlineData("경력 / 김서연")]
    [InlineData("")]
    public void What_only_holds_a_heading_opens_nothing(string line) => Assert.Null(Words.HeadingOf(line));

    [Theory]
    [InlineData("Senior Backend Engineer", true)]
    [InlineData("Software Engineer II", true)]
    [InlineData("Manager, Payments", true)]
    [InlineData("Head of Design", true)]
    [InlineData("백엔드 개발자(신입)", true)]
    [InlineData("Co-founder", true)]
    [InlineData("Engineering was fun", false)]
    [InlineData("The engineer who left", false)]
    [InlineData("개발자가 되고 싶습니다.", false)]
    [InlineData("Chrome", false)]
    public void A_role_is_known_by_its_words(string text, bool isRole) => Assert.Equal(isRole, Words.IsRole(text));

    [Theory]
    [InlineData("Exact title of your post", Label.Role)]
    [InlineData("Name of last employer", Label.Organisation)]
    [InlineData("Address of employer", Label.Other)]
    [InlineData("Brief description of your main duties", Label.Detail)]
    [InlineData("Inclusive dates", Label.Period)]
    [InlineData("Title of the project", Label.Title)]
    [InlineData("발급기관 명칭", Label.Organisation)]
    [InlineData("주요 담당 업무 내용", Label.Detail)]
    [InlineData("최종 근무 회사명", Label.Organisation)]
    internal void A_label_in_no_list_means_what_its_noun_says(string label, Label meaning) => Assert.Equal(meaning, Words.LabelOf(label));

    [Theory]
    [InlineData("Application for Employment")]
    [InlineData("수행 과제")]
    [InlineData("School project board")]
    [InlineData("Work for the city")]
    public void Words_that_label_nothing_together_are_no_label(string words) => Assert.Null(Words.LabelOf(words));

    [Theory]
    [InlineData("B.Sc. Mathematics", true)]
    [InlineData("M.S. in Health Informatics", true)]
    [InlineData("Ph.D", true)]
    [InlineData("산업공학과", true)]
    [InlineData("Basics of trade", false)]
    public void Studies_are_known_whatever_their_dots(string text, bool isStudies) => Assert.Equal(isStudies, Words.IsStudies(text));

    [Theory]
    [InlineData("삼성전자 개발팀 사원", "개발팀 사원")]
    [InlineData("㈜누리시큐어 보안본부 관제팀 대리(정규직)", "보안본부 관제팀 대리(정규직)")]
    [InlineData("사원", null)]
    [InlineData("한울전자", null)]
    public void The_position_stands_behind_the_company(string text, string? position) =>
        Assert.Equal(position, Words.PositionIn(text) is >= 0 and var at ? text[at..] : null);

    [Theory]
    [InlineData("한국대학교 컴퓨터공학과", "컴퓨터공학과")]
    [InlineData("한국대학교(서울) 경영학과", "경영학과")]
    [InlineData("한국대학교", null)]
    public void Studies_stand_behind_the_school(string text, string? studies) =>
        Assert.Equal(studies, Words.StudiesAfterSchool(text) is >= 0 and var at ? text[at..] : null);

    [Theory]
    [InlineData("1. 지원동기", true)]
    [InlineData("지원동기 및 입사 후 포부", true)]
    [InlineData("[문항 2] 성격의 장·단점", true)]
    [InlineData("성장과정과 가치관", true)]
    [InlineData("경력사항", false)]
    [InlineData("목표", false)]
    [InlineData("지원동기를 말씀드리겠습니다", false)]
    public void A_topic_of_an_essay_is_known(string line, bool isTopic) => Assert.Equal(isTopic, Words.IsTopic(line));

    [Theory]
    [InlineData("지원한 동기를 서술하시오. (500자 이내)", true)]
    [InlineData("가장 어려웠던 일은 무엇입니까?", true)]
    [InlineData("2) Tell us about a failure.", true)]
    [InlineData("What issues there were", false)]
    [InlineData("저는 문제를 풀었습니다.", false)]
    public void A_question_asks(string line, bool asks) => Assert.Equal(asks, Words.Asks(line));

    [Fact, Trait("Acceptance", "E-04")]
    public async Task A_heading_added_to_the_content_is_understood_by_the_next_reading()
    {
        var folder = TestContent.Copy();
        try
        {
            using var library = new ContentLibrary(folder);
            using var embeddings = new HashedEmbeddings();
            using var file = new TemporaryFile(Encoding.UTF8.GetBytes("김서연\nkim.seoyeon@example.com\n지나온 발자국\n한빛전자 대리 2019.03 ~ 2021.02"));
            var reading = new ResumeReading([new PlainTextReader()], library, new EmbeddingModel(embeddings));
            var before = await reading.ReadAsync(file.Path, TestContext.Current.CancellationToken);

            var path = Path.Combine(folder, "resumes/vocabulary.yaml");
            File.WriteAllText(path, File.ReadAllText(path).Replace("ko: [경력, 경력사항,", "ko: [지나온 발자국, 경력, 경력사항,", StringComparison.Ordinal));
            library.Check();
            var after = await reading.ReadAsync(file.Path, TestContext.Current.CancellationToken);

            Assert.Empty(before.Profile.Experience);
            Assert.Equal("한빛전자", Assert.Single(after.Profile.Experience).Organisation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
