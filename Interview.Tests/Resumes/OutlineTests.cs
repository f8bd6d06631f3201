using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

/// <summary>What is a heading and what only looks or sounds like one; what a form says itself.</summary>
[Trait("Acceptance", "B-04")]
public sealed class OutlineTests
{
    [Fact]
    public void Names_of_employers_as_large_as_headings_head_nothing()
    {
        (string Text, float Size)[] lines =
        [
            ("Emma Carter", 20), ("Experience", 12), ("Analyst", 9), ("Riverbend Foods", 12), ("Jul 2022 - Present\tPorto", 9), ("• Planned 87 articles that tripled organic search visits.", 9),
            ("Clerk", 9), ("Lantern Works", 12), ("Nov 2018 - May 2022\tPorto", 9), ("• Compared prices and messages of 12 competitors in a weekly brief.", 9), ("Skills", 12), ("SQL, Python", 9),
        ];
        var profile = ProfileReader.Read(new([.. lines.Select((line, index) => new TextLine(new(1, index + 1), line.Text, Size: line.Size))], [], [], []), TestContent.Snapshot.ResumeVocabulary, TestContent.Snapshot.Skills).Profile;

        Assert.Equal(["Riverbend Foods", "Lantern Works"], profile.Experience.Select(entry => entry.Organisation));
        Assert.Empty(profile.Projects);
    }

    [Fact]
    public void Accomplishments_that_are_projects_are_no_awards()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Selected accomplishments", "Ledger Renewal (2015)", "• Merged 900 accounts into 344 and verified every migrated balance.", "Education", "BSc Mathematics, University of Leeds, 2010 – 2014");

        Assert.Equal("Ledger Renewal", Assert.Single(profile.Projects).Title);
        Assert.Empty(profile.Awards);
    }

    [Fact]
    public void Qualifications_are_schools_and_certificates()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Employment History", "Clerk, Acme Ltd, 2018 – 2021", "Qualifications", "BSc Mathematics, University of Leeds, 2014 – 2017", "CIPD Level 5, CIPD, 2018");

        Assert.Equal("University of Leeds", Assert.Single(profile.Education).Organisation);
        Assert.Equal("CIPD Level 5", Assert.Single(profile.Certifications).Title);
    }

    [Fact]
    public void What_tells_of_the_employers_again_tells_of_the_jobs()
    {
        var profile = UnderstoodLines.Of(
            "김서연", "■ 경력", "회사명\t근무기간\t직위", "라온테크\t2022.01 ~ 현재\t대리", "다온페이\t2018.06 ~ 2021.10\t주임", "■ 자세히 보기", "No.1 라온테크", "- 백엔드 개발자와 명세를 먼저 합의하는 절차를 만들어 재작업을 절반으로 감소", "No.2 다온페이", "- 상품 상세 화면이 뜨는 시간을 3600ms에서 1400ms로 개선", "■ 학력", "한국대학교 경영학과 (2010.03 ~ 2014.02)");

        Assert.Null(profile.Summary);
        Assert.Contains("재작업을 절반으로 감소", string.Join(' ', profile.Experience.SelectMany(entry => entry.Claims)), StringComparison.Ordinal);
    }

    [Fact]
    public void Among_kinds_of_skills_the_others_are_skills() => Assert.Equal(
        ["SQL", "Python", "Git"], UnderstoodLines.Of("Emma Carter", "Skills", "Languages: SQL, Python", "Others: Git").Skills);

    [Theory]
    [InlineData("해당사항 없음")]
    [InlineData("등록된 파일이 없습니다.")]
    [InlineData("Not applicable")]
    public void What_says_that_there_is_nothing_is_nothing(string nothing) =>
        Assert.Empty(UnderstoodLines.Of("김서연", "대외활동", nothing, "학력", "한국대학교 경영학과 (2010.03 ~ 2014.02)").Activities);

    [Fact]
    public void Boxes_that_nobody_ticked_say_nothing() =>
        Assert.Empty(UnderstoodLines.Of("김서연", "교육사항", "교육구분\t과목명\t교육시간", "□ 학교교육   □ 직업훈련   □ 기타\t\t", "경력", "한빛전자 / 대리 / 2019.03 ~ 2021.02").Education);

    [Fact]
    public void How_to_fill_in_the_form_is_no_introduction_and_who_signs_it_no_answer()
    {
        const string answer = "납품을 사흘 앞두고 핵심 자료의 절반이 잘못되었다는 사실을 알았습니다. 저는 담당자들과 항목을 나누어 이틀 밤 동안 다시 확인했습니다.";
        var profile = UnderstoodLines.Of(
            "자 기 소 개 서", "성명\t송동훈\t응시분야\t회계 담당자", "< 작성요령 >", "① 항목별로 A4 1매 이내로 작성합니다.", "② 편견을 줄 수 있는 내용은 적지 않습니다.", "Ⅰ. 문제 해결 경험", answer, "2026년\t3월\t16일", "작성자 : 송동훈  (서명 또는 인)", "채용담당관 귀하");

        Assert.Null(profile.Summary);
        Assert.Equal(("문제 해결 경험", answer), (Assert.Single(profile.Essays).Question, profile.Essays[0].Answer));
    }

    [Theory]
    [InlineData("Criterion 1: Tell us about a challenge you overcame.", "Criterion 2: What is a mistake you made?", "Tell us about a challenge you overcame.")]
    [InlineData("Essay 1. 본인의 강점과 약점", "Essay 2. 입사 후 포부", "본인의 강점과 약점")]
    public void Questions_are_counted_by_many_names(string first, string second, string asked)
    {
        const string answer = "납품을 사흘 앞두고 핵심 자료의 절반이 잘못되었다는 사실을 알았습니다. 저는 담당자들과 항목을 나누어 이틀 밤 동안 다시 확인했습니다.";
        var profile = UnderstoodLines.Of("Supporting Statement", "Candidate: Chloe Osei", first, answer, "(162자 / 1,000자)", second, answer, "글자수 162자 (공백포함)");

        Assert.Equal([asked, answer, answer], [profile.Essays[0].Question, .. profile.Essays.Select(essay => essay.Answer)]);
    }

    [Fact]
    public void One_sentence_under_a_heading_of_its_own_is_no_essay()
    {
        (string Text, float Size)[] lines = [("Emma Carter", 20), ("Experience", 12), ("Clerk, Acme Ltd, 2018 – 2021", 9), ("Skills", 12), ("SQL, Python", 9), ("Communication", 12), ("Gave the yearly talk to new staff three times in a row.", 9)];

        Assert.Empty(ProfileReader.Read(new([.. lines.Select((line, index) => new TextLine(new(1, index + 1), line.Text, Size: line.Size))], [], [], []), TestContent.Snapshot.ResumeVocabulary, TestContent.Snapshot.Skills).Profile.Essays);
    }
}
