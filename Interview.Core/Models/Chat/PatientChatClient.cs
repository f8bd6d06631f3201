using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models.Chat;

/// <summary>Waits only so long: for the first token, between two, and for the whole answer. A model that hangs is a failure, not a wait.</summary>
internal sealed class PatientChatClient(IChatClient inner, ChatModelOptions limits) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var total = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(total.Token);
        total.CancelAfter(limits.Total);
        silence.CancelAfter(limits.FirstToken);
        var spoke = false;
        await using var updates = base.GetStreamingResponseAsync(messages, options, silence.Token).GetAsyncEnumerator(silence.Token);
        while (true)
        {
            try
            {
                if (!await updates.MoveNextAsync())
                {
                    yield break;
                }
            }
            // However the client reports that it was stopped, it was stopped here.
            catch (Exception stopped) when (silence.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new ModelFailureException(
                    ModelFailure.TooSlow,
                    total.IsCancellationRequested ? $"The answer took more than {limits.Total.TotalSeconds:0} s."
                        : spoke ? $"Nothing came for {limits.Idle.TotalSeconds:0} s."
                        : $"No first token within {limits.FirstToken.TotalSeconds:0} s.",
                    stopped);
            }

            // A server may send signs of life without a word; they count as silence.
            if (updates.Current.Text.Length > 0)
            {
                spoke = true;
                silence.CancelAfter(limits.Idle);
            }

            yield return updates.Current;
        }
    }
}
