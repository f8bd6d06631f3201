namespace Interview.Core.Speech;

/// <summary>One sentence as sound. The address follows from what is said and by which voice, so the same sentence is one clip.</summary>
public sealed record SpokenClip(string Address, Guid FileId, TimeSpan Duration, string ContentType, string Sha256);
