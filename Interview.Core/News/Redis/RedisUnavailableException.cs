namespace Interview.Core.News.Redis;

/// <summary>Redis did not answer, or not in time. What was asked of it may or may not have happened.</summary>
public sealed class RedisUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
