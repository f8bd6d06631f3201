namespace Interview.Core.Speech;

/// <summary>There is no sound, or none worth hearing. The candidate reads the question instead.</summary>
public sealed class SpeechFailedException(string message, Exception? inner = null) : Exception(message, inner);
