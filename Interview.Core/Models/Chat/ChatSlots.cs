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
/// The places a model server has for us. Never more requests than places. Bulk work has them all while nobody looks at the screen; when a live
/// request comes, bulk work stops where it is and begins again afterwards. So that it ends one day however many candidates there are, what was
/// asked for a minute ago goes on beside live requests, and leaves the last of several places to them.
/// </summary>
public sealed class ChatSlots(int slots, TimeProvider? clock = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly Lock _gate = new();
    private readonly LinkedList<Turn> _waiting = [];
    private readonly List<Place> _taken = [];

    /// <summary>How many requests are under way.</summary>
    public int Taken
    {
        get
        {
            lock (_gate)
            {
                return _taken.Count;
            }
        }
    }

    /// <summary>Waits for a place; disposing what comes back gives it to the next.</summary>
    /// <param name="urgency">Live before bulk, and of the same urgency first come, first served.</param>
    /// <param name="asked">When it was asked for, as the clock's timestamp; earlier than now for what had to stop.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<Place> EnterAsync(Urgency urgency, long asked, CancellationToken cancellationToken)
    {
        var turn = new Turn(new(this, urgency, asked));
        lock (_gate)
        {
            _waiting.AddLast(turn);
            foreach (var place in _taken.Where(place => urgency == Urgency.Live && GivesWay(place)))
            {
                place.Stop();
            }

            Admit();
        }

        await using var gaveUp = cancellationToken.Register(() => turn.Come.TrySetCanceled(cancellationToken));
        return await turn.Come.Task;
    }

    private bool GivesWay(Place place) => place.Urgency == Urgency.Bulk && _clock.GetElapsedTime(place.Asked) < Patience;

    private void Admit()
    {
        while (_waiting.Where(turn => IsRoomFor(turn.Place)).MinBy(turn => turn.Place.Urgency) is { } turn)
        {
            _waiting.Remove(turn);
            // Whoever gave up meanwhile takes no place.
            if (turn.Come.TrySetResult(turn.Place))
            {
                _taken.Add(turn.Place);
            }
        }
    }

    private bool IsRoomFor(Place place) =>
        place.Urgency == Urgency.Live || !_taken.Any(taken => taken.Urgency == Urgency.Live) ? _taken.Count < slots
        : !GivesWay(place) && _taken.Count < slots - 1;

    private void Leave(Place place)
    {
        lock (_gate)
        {
            if (_taken.Remove(place))
            {
                Admit();
            }
        }
    }

    private sealed record Turn(Place Place)
    {
        public TaskCompletionSource<Place> Come { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>A place at the model, held until it is disposed.</summary>
    public sealed class Place : IDisposable
    {
        private readonly ChatSlots _slots;
        private readonly CancellationTokenSource _stopped = new();

        internal Place(ChatSlots slots, Urgency urgency, long asked) => (_slots, Urgency, Asked) = (slots, urgency, asked);

        /// <summary>Cancelled when a live request needs the model more: stop, leave, and enter again.</summary>
        public CancellationToken Stopped => _stopped.Token;

        internal Urgency Urgency { get; }

        internal long Asked { get; }

        public void Dispose() => _slots.Leave(this);

        // Elsewhere: whoever is stopped leaves through the gate.
        internal void Stop() => _ = _stopped.CancelAsync();
    }
}
