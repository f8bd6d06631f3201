namespace Interview.Core.Messaging;

/// <summary>What a decision hands back: an order (work for somebody) or news (something changed). <c>InterviewDbContext.Send</c> takes both.</summary>
public interface IMessage;

/// <summary>
/// One piece of work about one row. An order carries an id and nothing else: whoever carries it out reads the rest from the database.
/// Unfinished orders are unique by kind and subject, so ordering twice is ordering once.
/// </summary>
public interface IOrder : IMessage
{
    /// <summary>The id of the row that the work is about.</summary>
    Guid Subject { get; }
}

/// <summary>Carries out one kind of order. Delivery is at least once; the effects and the order's completion are saved together, once.</summary>
/// <typeparam name="TOrder">The order, one of <see cref="Orders.All"/>.</typeparam>
public interface IMessageHandler<in TOrder> where TOrder : IOrder
{
    /// <summary>
    /// Looks at the state first, works without a session, saves once. What it throws is tried again later,
    /// except <see cref="WorkRefusedException"/>, which trying again cannot cure.
    /// </summary>
    Task HandleAsync(TOrder order, CancellationToken cancellationToken);

    /// <summary>Leaves the row in a state with a reason when the order can never be carried out, so that nobody waits for ever.</summary>
    Task GiveUpAsync(TOrder order, Failure failure, CancellationToken cancellationToken);
}

/// <summary>Why something ended badly: a stable code for programs (<c>concept.reason</c>) and a sentence for people.</summary>
public sealed record Failure(string Code, string Message);

/// <summary>The work cannot succeed however often it is tried: its subject is to blame, not the moment.</summary>
public sealed class WorkRefusedException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;
}
