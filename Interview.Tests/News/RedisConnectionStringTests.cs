using Interview.Core.News.Redis;

namespace Interview.Tests.News;

public sealed class RedisConnectionStringTests
{
    [Fact]
    public void A_password_may_hold_an_equals_sign()
    {
        var address = RedisConnectionString.Parse("cache.example:6380,password=a=b==,ssl=True,abortConnect=False");

        Assert.Equal(new RedisConnectionString("cache.example", 6380, null, "a=b==", true, null, 0), address);
    }

    [Theory]
    [InlineData("localhost", "localhost", 6379)]
    [InlineData("localhost,ssl=true", "localhost", 6380)]
    [InlineData("[::1]:7000", "::1", 7000)]
    [InlineData("::1", "::1", 6379)]
    [InlineData("user=me,10.0.0.1:7001", "10.0.0.1", 7001)]
    public void The_address_is_read_in_every_form(string text, string host, int port)
    {
        var address = RedisConnectionString.Parse(text);

        Assert.Equal((host, port), (address.Host, address.Port));
    }

    [Theory]
    [InlineData("")]
    [InlineData("password=x")]
    [InlineData("localhost,pasword=x")]
    [InlineData("localhost:port")]
    [InlineData("localhost,ssl=maybe")]
    public void A_mistake_is_heard_at_once(string text)
    {
        Assert.Throws<FormatException>(() => RedisConnectionString.Parse(text));
    }

    [Fact]
    public void Its_text_never_holds_the_password()
    {
        Assert.Equal("localhost:6379", RedisConnectionString.Parse("localhost,password=secret").ToString());
    }
}
