using Interview.Core.Models.Chat;

namespace Interview.Tests.Models.Chat;

public sealed class ChatSlotsTests
{
    [Fact, Trait("Acceptance", "D-07")]
    public async Task Bulk_work_has_every_place_until_a_live_question_comes_and_again_when_it_has_gone()
    {
        var slots = new ChatSlots(3);
        var bulk = Enumerable.Range(0, 5).Select(_ => EnterAsync(slots, Urgency.Bulk, CancellationToken.None)).ToList();
        Assert.Equal(3, slots.Taken);

        var live = EnterAsync(slots, Urgency.Live, CancellationToken.None);
        foreach (var stopping in bulk.Take(3))
        {
            var place = await stopping;
            Assert.True(place.Stopped.IsCancellationRequested);
            place.Dispose();
        }

        Assert.Equal(1, slots.Taken);
        (await live).Dispose();
        await Task.WhenAll(bulk);
        Assert.Equal(2, slots.Taken);
    }

    [Fact, Trait("Acceptance", "D-07")]
    public async Task Bulk_work_that_was_asked_for_a_minute_ago_goes_on_beside_live_questions_but_leaves_one_place()
    {
        var clock = new HandClock();
        var slots = new ChatSlots(3, clock);
        var asked = clock.GetTimestamp();
        clock.Advance(TimeSpan.FromMinutes(1));
        using var first = await slots.EnterAsync(Urgency.Live, clock.GetTimestamp(), CancellationToken.None);
        var fresh = slots.EnterAsync(Urgency.Bulk, clock.GetTimestamp(), CancellationToken.None);
        var old = slots.EnterAsync(Urgency.Bulk, asked, CancellationToken.None);
        var alsoOld = slots.EnterAsync(Urgency.Bulk, asked, CancellationToken.None);

        using var second = await slots.EnterAsync(Urgency.Live, clock.GetTimestamp(), CancellationToken.None);

        Assert.False((await old).Stopped.IsCancellationRequested);
        Assert.False(fresh.IsCompleted);
        Assert.False(alsoOld.IsCompleted);
    }

    [Fact, Trait("Acceptance", "D-07")]
    public async Task A_live_question_goes_before_all_bulk_work_that_waits()
    {
        var slots = new ChatSlots(1);
        var first = await EnterAsync(slots, Urgency.Bulk, CancellationToken.None);
        var bulk = EnterAsync(slots, Urgency.Bulk, CancellationToken.None);
        var live = EnterAsync(slots, Urgency.Live, CancellationToken.None);

        first.Dispose();
        await live;

        Assert.False(bulk.IsCompleted);
        (await live).Dispose();
        (await bulk).Dispose();
        Assert.Equal(0, slots.Taken);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_no_place_taken()
    {
        var slots = new ChatSlots(1);
        var first = await EnterAsync(slots, Urgency.Live, CancellationToken.None);
        using var patience = new CancellationTokenSource();
        var gaveUp = EnterAsync(slots, Urgency.Live, patience.Token);
        var patient = EnterAsync(slots, Urgency.Live, CancellationToken.None);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gaveUp);
        first.Dispose();
        first.Dispose();

        (await patient).Dispose();
        Assert.Equal(0, slots.Taken);
    }

    [Fact]
    public async Task Never_are_more_under_way_than_there_are_places()
    {
        var slots = new ChatSlots(4);
        var (now, most) = (0, 0);

        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, token) =>
        {
            using var place = await EnterAsync(slots, number % 3 == 0 ? Urgency.Live : Urgency.Bulk, token);
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
        });

        Assert.InRange(most, 2, 4);
        Assert.Equal(0, slots.Taken);
    }

    private static Task<ChatSlots.Place> EnterAsync(ChatSlots slots, Urgency urgency, CancellationToken cancellationToken) =>
        slots.EnterAsync(urgency, TimeProvider.System.GetTimestamp(), cancellationToken);

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }
}
