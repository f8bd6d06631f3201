using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using Interview.Core.Models.Chat;
using LLama;
using LLama.Batched;
using LLama.Common;
using LLama.Native;
using LLama.Sampling;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models.LLamaSharp;

/// <summary>
/// <see cref="IChatClient"/> over LLamaSharp's batched executor: every request is a conversation of one executor, and each step of the model carries all of them on by a token. One loop of its
/// own does all that touches the executor; requests come and go between two steps. Every failure is a <see cref="ModelFailureException"/>.
/// </summary>
internal sealed class LLamaSharpChatClient : IChatClient
{
    private const int All = 999;

    private readonly ChatModelOptions _options;
    private readonly Channel<Asked> _arriving = Channel.CreateUnbounded<Asked>();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _loop;
    private volatile string? _trouble;
    private volatile bool _loaded;

    public LLamaSharpChatClient(ChatModelOptions options)
    {
        _options = options;
        _loop = Task.Factory.StartNew(RunAsync, _stopping.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>The processor is used where the settings allow it and nowhere else.</summary>
    public static int LayersOn(string? device) => device == "cpu" ? 0 : All;

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (_trouble is { } trouble)
        {
            throw new ModelFailureException(ModelFailure.Unavailable, trouble);
        }

        if (!_loaded)
        {
            throw new ModelFailureException(ModelFailure.Loading, "The model is still being loaded.");
        }

        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var asked = new Asked([.. messages], options, gone.Token);
        await _arriving.Writer.WriteAsync(asked, cancellationToken);
        try
        {
            await foreach (var update in asked.Said.Reader.ReadAllAsync(cancellationToken))
            {
                yield return update;
            }
        }
        finally
        {
            await gone.CancelAsync(); // whoever stops listening frees the place
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("llamasharp", null, _options.Name)
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        _stopping.Cancel();
        _loop.ContinueWith(_ => _stopping.Dispose(), TaskScheduler.Default);
    }

    private async Task RunAsync()
    {
        var active = new List<Asked>();
        try
        {
            var settings = new ModelParams(_options.File!)
            {
                ContextSize = (uint)(_options.Context * _options.Slots),
                SeqMax = (uint)_options.Slots,
                GpuLayerCount = LayersOn(_options.Device),
            };
            using var weights = LLamaWeights.LoadFromFile(settings);
            using var executor = new BatchedExecutor(weights, settings);
            _loaded = true;
            while (!_stopping.IsCancellationRequested)
            {
                if (active.Count == 0)
                {
                    await _arriving.Reader.WaitToReadAsync(_stopping.Token);
                }

                while (active.Count < _options.Slots && _arriving.Reader.TryRead(out var asked))
                {
                    if (asked.Begin(executor, _options))
                    {
                        active.Add(asked);
                    }
                }

                await StepAsync(executor, active);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The host ends.
        }
        catch (Exception broken)
        {
            // Whatever the library says: the model is gone, and health says why.
            _trouble = $"{_options.File}: {broken.Message}";
        }

        _trouble ??= "The host ends.";
        _arriving.Writer.TryComplete();
        while (_arriving.Reader.TryRead(out var late))
        {
            active.Add(late);
        }

        active.ForEach(asked => asked.End(new ModelFailureException(ModelFailure.Unavailable, _trouble)));
    }

    private static async Task StepAsync(BatchedExecutor executor, List<Asked> active)
    {
        foreach (var left in active.Where(asked => asked.Gone.IsCancellationRequested).ToList())
        {
            left.End(null);
            active.Remove(left);
        }

        // The step goes on for the others when one of them leaves.
        var result = await executor.Infer(CancellationToken.None);
        if (result != DecodeResult.Ok && active.LastOrDefault() is { } last)
        {
            last.End(new ModelFailureException(ModelFailure.TooLong, $"The model has no room for this request beside the others ({result})."));
            active.Remove(last);
            return;
        }

        active.RemoveAll(asked => asked.Conversation!.RequiresSampling && asked.Say(executor));
    }

    /// <summary>A request and where it is.</summary>
    private sealed class Asked(IReadOnlyList<ChatMessage> messages, ChatOptions? options, CancellationToken gone) : IDisposable
    {
        private DefaultSamplingPipeline? _sampler;
        private StreamingTokenDecoder? _decoder;
        private int _read;
        private int _said;
        private int _most;

        public CancellationToken Gone { get; } = gone;

        public Channel<ChatResponseUpdate> Said { get; } = Channel.CreateUnbounded<ChatResponseUpdate>();

        public Conversation? Conversation { get; private set; }

        public bool Begin(BatchedExecutor executor, ChatModelOptions limits)
        {
            if (Gone.IsCancellationRequested)
            {
                End(null);
                return false;
            }

            var template = new LLamaTemplate(executor.Model) { AddAssistant = true };
            foreach (var message in messages)
            {
                template.Add(message.Role.Value, message.Text);
            }

            // What a candidate wrote comes without < and >, so no text of theirs is a control token.
            var tokens = executor.Context.Tokenize(Encoding.UTF8.GetString(template.Apply()), addBos: true, special: true);
            _most = Math.Min(options?.MaxOutputTokens ?? int.MaxValue, limits.Context - tokens.Length);
            if (_most < 1)
            {
                End(new ModelFailureException(ModelFailure.TooLong, $"The prompt has {tokens.Length} tokens, and {limits.Context} are one request's."));
                return false;
            }

            _sampler = new DefaultSamplingPipeline
            {
                Temperature = options?.Temperature ?? 0.7f,
                TopP = options?.TopP ?? 0.9f,
                Seed = (uint)(options?.Seed ?? Random.Shared.Next()),
                Grammar = (options?.ResponseFormat as ChatResponseFormatJson)?.Schema is { } schema ? new Grammar(JsonGrammar.Of(schema), JsonGrammar.Root) : null,
            };
            _decoder = new StreamingTokenDecoder(executor.Context);
            _read = tokens.Length;
            Conversation = executor.Create();
            Conversation.Prompt(tokens);
            return true;
        }

        /// <returns>Whether that was the last token.</returns>
        public bool Say(BatchedExecutor executor)
        {
            var token = _sampler!.Sample(executor.Context.NativeHandle, Conversation!.GetSampleIndex());
            var ends = token.IsEndOfGeneration(executor.Model.Vocab);
            if (!ends)
            {
                _said++;
                _decoder!.Add(token);
                Said.Writer.TryWrite(new(ChatRole.Assistant, _decoder.Read()));
                Conversation.Prompt(token);
            }

            if (!ends && _said < _most)
            {
                return false;
            }

            Said.Writer.TryWrite(new(ChatRole.Assistant, [new UsageContent(new() { InputTokenCount = _read, OutputTokenCount = _said })]) { FinishReason = ends ? ChatFinishReason.Stop : ChatFinishReason.Length });
            End(null);
            return true;
        }

        public void End(Exception? failure)
        {
            Dispose();
            Said.Writer.TryComplete(failure);
        }

        public void Dispose()
        {
            Conversation?.Dispose();
            _sampler?.Dispose();
        }
    }
}
