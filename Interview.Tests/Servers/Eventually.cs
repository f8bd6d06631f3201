namespace Interview.Tests.Servers;

/// <summary>Waits for a state, with a limit; a test never sleeps and hopes.</summary>
internal static class Eventually
{
    public static async Task True(Func<bool> condition, TimeSpan limit)
    {
        var end = DateTime.UtcNow + limit;
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < end, $"It did not become true within {limit.TotalSeconds} s.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public static async Task Succeeds(Func<Task> attempt, TimeSpan limit)
    {
        var end = DateTime.UtcNow + limit;
        while (true)
        {
            try
            {
                await attempt();
                return;
            }
            catch (Exception) when (DateTime.UtcNow < end)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }
}
