using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

[Trait("BadInput", "B-T10")]
public sealed class PeopleNamesTests
{
    [Theory]
    [InlineData("김서연", "박도윤")]
    [InlineData("Emma Carter", "Daniel Reed")]
    [InlineData("Emma Carter", "Emma Reed")]
    public void Names_without_a_common_whole_are_two_peoples(string one, string other) => Assert.True(PeopleNames.AreOfTwoPeople(one, other) && PeopleNames.AreOfTwoPeople(other, one));

    [Theory]
    [InlineData("김서연", "김 서연")]
    [InlineData("김서연", "서연")]
    [InlineData("김서연", "Seoyeon Kim")]
    [InlineData("Emma Carter", "Carter, Emma")]
    [InlineData("Emma Carter", "Emma M. Carter")]
    [InlineData("EMMA CARTER", "emma carter")]
    [InlineData("Emma", "Emma Carter")]
    [InlineData("Emma Carter", "")]
    public void Another_way_to_write_a_name_is_not_another_person(string one, string other) => Assert.False(PeopleNames.AreOfTwoPeople(one, other) || PeopleNames.AreOfTwoPeople(other, one));
}
