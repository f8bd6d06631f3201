namespace Interview.Core.Models.Chat;

/// <summary>Who waits for an answer.</summary>
public enum Urgency
{
    /// <summary>A candidate who sits there and looks at the screen.</summary>
    Live,

    /// <summary>Nobody yet: evaluations, summaries, re-embedding.</summary>
    Bulk,
}

/// <summary>
/// The places a model server has for us. Never more requests than places; a live one goes before every bulk one that waits, and of several
/// places the last is never given to bulk work, so a live question finds one free.
/// </summary>
public sealed class ChatSlots
{
    private readonly Lock _gate = new();
    private readonly Queue<TaskCompletionSource> _live = new();
    private readonly Queue<TaskCompletionSource> _bulk = new();
    private readonly int _slots;
    private readonly int _forBulk;
    private int _taken;

    public ChatSlots(int slots)
    {
        _slots = slots;
        _forBulk = Math.Max(1, slots - 1);
    }

    /// <summary>How many requests are under way.</summary>
    public int Taken
    {
        get
        {
            lock (_gate)
            {
                return _taken;
            }
        }
    }

    /// <summary>Waits for a place; disposing what comes back gives it to the next.</summary>
    public async Task<IDisposable> EnterAsync(Urgency urgency, CancellationToken cancellationToken)
    {
        TaskCompletionSource turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            (urgency == Urgency.Live ? _live : _bulk).Enqueue(turn);
            Admit();
        }

        await using var stop = cancellationToken.Register(() => turn.TrySetCanceled(cancellationToken));
        await turn.Task;
        return new Place(this);
    }

    private void Admit()
    {
        while (Next() is { } turn)
        {
            // Whoever gave up meanwhile takes no place.
            if (turn.TrySetResult())
            {
                _taken++;
            }
        }
    }

    private TaskCompletionSource? Next() =>
        _taken < _slots && _live.TryDequeue(out var live) ? live
        : _taken < _forBulk && _bulk.TryDequeue(out var bulk) ? bulk
        : null;

    private void Leave()
    {
        lock (_gate)
        {
            _taken--;
            Admit();
        }
    }

    private sealed class Place(ChatSlots slots) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                slots.Leave();
            }
        }
    }
}
