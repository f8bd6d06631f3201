using Interview.Core.News.Redis;

namespace Interview.Tests.News;

[Trait("Fault", "F11")]
public sealed class BreakerTests
{
    private readonly HandClock _clock = new();

    [Fact]
    public void It_opens_after_failures_in_a_row_only()
    {
        var breaker = new Breaker(_clock);
        for (var i = 0; i < Breaker.Threshold * 3; i++)
        {
            Assert.True(breaker.TryEnter());
            breaker.Failed();
            if (i % 2 == 0)
            {
                breaker.Succeeded();
            }
        }

        Fail(breaker, Breaker.Threshold);

        Assert.False(breaker.TryEnter());
    }

    [Fact]
    public void After_the_pause_one_call_tries_and_the_others_still_fail()
    {
        var breaker = new Breaker(_clock);
        Fail(breaker, Breaker.Threshold);

        _clock.Advance(TimeSpan.FromMilliseconds(201));

        Assert.True(breaker.TryEnter());
        Assert.False(breaker.TryEnter());
        breaker.Succeeded();
        Assert.True(breaker.TryEnter());
        Assert.True(breaker.TryEnter());
    }

    [Fact]
    public void The_pause_grows_and_stays_below_five_seconds()
    {
        var breaker = new Breaker(_clock);
        Fail(breaker, Breaker.Threshold);
        for (var probe = 0; probe < 12; probe++)
        {
            _clock.Advance(TimeSpan.FromSeconds(5.1));
            Assert.True(breaker.TryEnter());
            Assert.True(breaker.Failed());
        }

        _clock.Advance(TimeSpan.FromSeconds(2.4));
        Assert.False(breaker.TryEnter());
        _clock.Advance(TimeSpan.FromSeconds(2.7));
        Assert.True(breaker.TryEnter());
    }

    [Fact]
    public void A_caller_who_leaves_does_not_keep_the_others_out()
    {
        var breaker = new Breaker(_clock);
        Fail(breaker, Breaker.Threshold);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(breaker.TryEnter());

        breaker.Abandoned();

        Assert.True(breaker.TryEnter());
    }

    private static void Fail(Breaker breaker, int times)
    {
        for (var i = 0; i < times; i++)
        {
            breaker.Failed();
        }
    }
}
