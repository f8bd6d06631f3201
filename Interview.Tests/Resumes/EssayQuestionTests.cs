namespace Interview.Tests.Resumes;

/// <summary>A question of an application is known by what it asks and by the prose under it.</summary>
[Trait("Acceptance", "B-04")]
public sealed class EssayQuestionTests
{
    private const string Answer = "졸업을 앞두고 자전거로 국토를 종주하기로 했습니다. 첫날 무릎을 다쳐 일정을 반으로 줄였지만 포기하지 않고 부산에 도착했습니다.";
    private const string Other = "I grew up above a bakery, and I still think the best work is the kind a neighbour can taste and come back for.";

    [Theory]
    [InlineData("스스로 높은 목표를 세우고 도전한 경험을 서술하시오.", "스스로 높은 목표를 세우고 도전한 경험을 서술하시오.")]
    [InlineData("3. 해당 직무에 지원하게 된 계기는 무엇인가요? (500자 이내)", "해당 직무에 지원하게 된 계기는 무엇인가요?")]
    [InlineData("[본인의 강점과 약점]", "본인의 강점과 약점")]
    [InlineData("■ 지원동기 및 입사 후 포부", "지원동기 및 입사 후 포부")]
    [InlineData("Q2. 회사를 고르는 기준을 말씀해 주세요.", "회사를 고르는 기준을 말씀해 주세요.")]
    public void A_line_that_asks_over_prose_is_a_question_without_any_heading(string line, string question)
    {
        var essay = Assert.Single(UnderstoodLines.Of("김서연", "010-1234-5678", line, Answer).Essays);

        Assert.Equal((question, Answer), (essay.Question, essay.Answer));
    }

    [Theory]
    [InlineData("Why us?", "Why us?")]
    [InlineData("1) Tell us about a challenge you overcame. (max. 300 words)", "Tell us about a challenge you overcame.")]
    [InlineData("Please provide details of a time you led others", "Please provide details of a time you led others")]
    public void English_questions_too(string line, string question)
    {
        var essay = Assert.Single(UnderstoodLines.Of("Emma Carter", "emma@example.com", line, Other).Essays);

        Assert.Equal((question, Other), (essay.Question, essay.Answer));
    }

    [Fact]
    public void The_number_of_a_question_may_stand_over_it()
    {
        var profile = UnderstoodLines.Of("자기소개서", "성명: 김서연", "문항 1", "나를 표현하는 한 단어", Answer, "문항 2", "함께 일하는 방식", Answer);

        Assert.Equal(["나를 표현하는 한 단어", "함께 일하는 방식"], profile.Essays.Select(essay => essay.Question));
        Assert.Null(profile.Summary);
    }

    [Fact]
    public void A_title_within_an_answer_is_no_question()
    {
        var profile = UnderstoodLines.Of("자기소개서", "1. 지원동기", "[끝까지 찾는 사람]", Answer, "2. 성장과정", Answer);

        Assert.Equal(["지원동기", "성장과정"], profile.Essays.Select(essay => essay.Question));
        Assert.StartsWith("[끝까지 찾는 사람]", profile.Essays[0].Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("보유 기술", "Java, Kotlin, Spring Boot, MySQL, PostgreSQL, Redis, Kafka, Docker, AWS")]
    [InlineData("경력사항", "한빛전자 대리 2019.03 ~ 2021.02 고객 관리 시스템을 다시 만들어 응답 시간을 절반으로 줄였습니다.")]
    public void The_heading_of_a_section_asks_nothing(string heading, string below) => Assert.Empty(UnderstoodLines.Of("김서연", "010-1234-5678", heading, below).Essays);

    [Theory]
    [InlineData("> Why us?", "", "> Tell us about a failure.")]
    [InlineData("a) Why us?", "", "b) Tell us about a failure.")]
    [InlineData("Q: Why us?", "A: ", "Q: Tell us about a failure.")]
    public void Answers_in_a_mail_end_where_it_takes_leave(string first, string mark, string second)
    {
        var profile = UnderstoodLines.Of("Emma Carter <emma@example.com>", "Hello,", "thank you for your message. Please find my answers below.", first, mark + Other, second, mark + Other, "Best wishes,", "Emma Carter");

        Assert.Equal([("Why us?", Other), ("Tell us about a failure.", Other)], profile.Essays.Select(essay => (essay.Question, essay.Answer)));
        Assert.Null(profile.Summary);
    }

    [Fact]
    public void A_row_of_a_question_and_its_answer_is_one_whatever_stands_under_it()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Skills", "SQL, Python", "How you meet the person specification", "Question\tYour answer", "What is a mistake you made?\t" + Other, "Tell us about a challenge you overcame.\t" + Other, Other);

        Assert.Equal(["What is a mistake you made?", "Tell us about a challenge you overcame."], profile.Essays.Select(essay => essay.Question));
    }
}
