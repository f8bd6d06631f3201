using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Interview.Core.Diagnostics;

/// <summary>The one source and the one meter; every instrument is listed here. Tags are few and bounded, ids go on spans.</summary>
public static class Telemetry
{
    public const string Name = "Interview";

    public static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> OrdersPublished = Meter.CreateCounter<long>("interview.work.published", description: "Messages handed to the broker, by kind.");
    public static readonly Counter<long> OrdersFinished = Meter.CreateCounter<long>("interview.work.finished", description: "Orders that ended, by kind and outcome (done, failed).");
    public static readonly Counter<long> OrdersPostponed = Meter.CreateCounter<long>("interview.work.postponed", description: "Tries that failed and will be repeated, by kind.");
    public static readonly Counter<long> OrdersRescued = Meter.CreateCounter<long>("interview.work.rescued", description: "Orders published again because their message was lost, by kind.");
    public static readonly Counter<long> FenceRejected = Meter.CreateCounter<long>("interview.work.fence_rejected", description: "Late results of an order that somebody else had completed.");
    public static readonly Counter<long> LostRaces = Meter.CreateCounter<long>("interview.data.lost_races", description: "Decisions repeated because another writer was first.");
    public static readonly Histogram<double> OrderDuration = Meter.CreateHistogram<double>("interview.work.duration", "s", "Time a handler took, by kind.");
    public static readonly Counter<long> NewsLost = Meter.CreateCounter<long>("interview.news.lost", description: "News that could not be sent; pages poll instead.");
    public static readonly Counter<long> Fallbacks = Meter.CreateCounter<long>("interview.question.fallbacks", description: "Questions that a fallback wrote, by stage.");

    public static void WatchClock(Func<double> driftSeconds) =>
        Meter.CreateObservableGauge("interview.clock.drift", driftSeconds, "s", "This machine's clock minus the database's.");
}
