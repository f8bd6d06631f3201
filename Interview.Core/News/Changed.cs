using Interview.Core.Messaging;

namespace Interview.Core.News;

/// <summary>
/// "Something changed about this id": no content, only a reason to look again. Lost news costs a slow poll, never a state.
/// </summary>
/// <param name="Candidate">Whose news it is; nobody else hears it.</param>
/// <param name="Id">The résumé's or the interview's id: what a page would fetch again.</param>
/// <param name="State">The state reached, lower and dotted: <c>question.ready</c>.</param>
/// <param name="Trace">The trace that changed it (W3C traceparent); the page's refetch goes on with it.</param>
public sealed record Changed(Guid Candidate, Guid Id, string State, string? Trace = null) : IMessage;
