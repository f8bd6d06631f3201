using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

[Trait("BadInput", "B-T10")]
public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("김서연", "이민수")]
    [InlineData("김서연", "김서영")]
    [InlineData("Emma Carter", "Liam Carter")]
    [InlineData("Daniel Okafor", "Maria Lopez")]
    public void Two_names_of_one_script_tell_two_people(string onResume, string ofAccount) => Assert.True(PersonNames.Differ(onResume, ofAccount));

    [Theory]
    [InlineData("김서연", "김서연")]
    [InlineData("김서연", "김 서연 님")]
    [InlineData("김서연", "서연")]
    [InlineData("김서연 (金瑞娟)", "김서연")]
    [InlineData("김서연", "Seoyeon Kim")]
    [InlineData("Seoyeon Kim", "김서연")]
    [InlineData("김서연", "Emma Carter")]
    [InlineData("Seo-yeon Kim", "KIM SEOYEON")]
    [InlineData("Emma Carter", "Emma J. Carter")]
    [InlineData("Emma Carter", "E. Carter")]
    [InlineData("Emma Carter, RN", "Emma Carter")]
    [InlineData("José García", "Jose Garcia")]
    [InlineData("Emma Carter", "Emma")]
    [InlineData(null, "Emma")]
    [InlineData("Emma", "")]
    public void What_may_be_one_person_alarms_nobody(string? onResume, string? ofAccount) => Assert.False(PersonNames.Differ(onResume, ofAccount));
}
