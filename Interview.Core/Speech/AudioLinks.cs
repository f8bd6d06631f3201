using Interview.Core.Security;

namespace Interview.Core.Speech;

/// <summary>The link to a clip that the Api gives and the MediaServer serves.</summary>
public static class AudioLinks
{
    public const string Prefix = "/media/audio";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public static string AudioUrl(this SignedUrls links, Guid fileId, DateTimeOffset now) => links.Sign($"{Prefix}/{fileId:D}", Lifetime, now);
}
