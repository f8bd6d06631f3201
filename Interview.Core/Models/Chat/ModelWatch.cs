using Interview.Core.Data;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Interview.Core.Models.Chat;

/// <summary>
/// Finds out whether the model answers, by a real token: at start until it does, afterwards whenever it has failed, and now and then while it is well.
/// So a model that is gone is known within seconds, and one that came back serves again without a restart.
/// </summary>
internal sealed class ModelWatch(IChatClient chat, ChatSlots slots, ModelState state, ChatModelOptions options) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    /// <summary>A server that cannot even be reached after this long is not one that loads.</summary>
    private static readonly TimeSpan Reachable = TimeSpan.FromSeconds(15);

    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the model answers, or when it is clear that waiting longer will not help.</summary>
    public Task Settled => _settled.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(TimeProvider.System.GetElapsedTime(started), stoppingToken);
            if (state.Condition != ModelCondition.Loading)
            {
                _settled.TrySetResult();
            }

            await Task.Delay(_settled.Task.IsCompleted ? Between : Soon, stoppingToken);
        }
    }

    private async Task LookAsync(TimeSpan since, CancellationToken cancellationToken)
    {
        // Whoever is at work will tell.
        if (state.Serves && slots.Taken > 0)
        {
            return;
        }

        try
        {
            var answer = await chat.GetResponseAsync([new(ChatRole.User, "Say one word.")], new() { MaxOutputTokens = 1, Temperature = 0 }, cancellationToken);
            state.Named(options.Name.Length > 0 ? options.Name : answer.ModelId ?? "unnamed");
            state.Answered();
        }
        catch (ModelFailureException failure) when (!_settled.Task.IsCompleted && failure.Code is ModelFailure.Loading or ModelFailure.Unavailable)
        {
            var patience = failure.Code == ModelFailure.Loading ? options.Loading : Reachable;
            if (since < patience)
            {
                state.Loading(failure.Message);
            }
            else
            {
                state.Away($"{failure.Code} for {since.TotalSeconds:0} s: {failure.Message}");
            }
        }
        catch (ModelFailureException failure)
        {
            state.Away($"{failure.Code}: {failure.Message}");
        }
    }
}

/// <summary>A host takes work when its model answers, or when it is clear that it will not (D-05, C-07).</summary>
internal sealed class ModelRehearsal(ModelWatch watch) : IRehearsal
{
    public Task PlayAsync(CancellationToken cancellationToken) => watch.Settled.WaitAsync(cancellationToken);
}
