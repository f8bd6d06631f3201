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
    private const string Ending = "The host ends.";

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
        if (!_arriving.Writer.TryWrite(asked))
        {
            throw new ModelFailureException(ModelFailure.Unavailable, _trouble!);
        }

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
        if (!_stopping.IsCancellationRequested)
        {
            _stopping.Cancel();
            _loop.ContinueWith(_ => _stopping.Dispose(), TaskScheduler.Default);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            var settings = new ModelParams(_options.File!)
            {
                ContextSize = (uint)(_options.Context * _options.Slots),
                SeqMax = (uint)_options.Slots,
                GpuLayerCount = LayersOn(_options.Device),
            };
            using var weights = LLamaWeights.LoadFromFile(settings);
            RequireTemplate(weights);
            while (!_stopping.IsCancellationRequested)
            {
                using var executor = new BatchedExecutor(weights, settings);
                _loaded = true;
                await ServeAsync(executor);
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

        _trouble ??= Ending;
        _arriving.Writer.TryComplete();
        while (_arriving.Reader.TryRead(out var late))
        {
            late.End(new ModelFailureException(ModelFailure.Unavailable, _trouble));
        }
    }

    /// <summary>Until the host ends or a step fails. A batch that failed stays in its executor for ever, so that one goes with all that was under way in it.</summary>
    private async Task ServeAsync(BatchedExecutor executor)
    {
        var active = new List<Asked>();
        var ending = Ending;
        try
        {
            while (!_stopping.IsCancellationRequested)
            {
                if (active.Count == 0)
                {
                    await _arriving.Reader.WaitToReadAsync(_stopping.Token);
                }

                while (active.Count < _options.Slots && _arriving.Reader.TryRead(out var asked))
                {
                    if (asked.Begin(executor, _options.Context))
                    {
                        active.Add(asked);
                    }
                }

                // The step goes on for the others when one of them leaves.
                var result = await executor.Infer(CancellationToken.None);
                if (result != DecodeResult.Ok)
                {
                    ending = $"The model could not go on ({result}).";
                    return;
                }

                active.RemoveAll(asked => asked.GoOn(executor));
            }
        }
        catch (Exception broken) when (!_stopping.IsCancellationRequested)
        {
            ending = broken.Message;
            throw;
        }
        finally
        {
            active.ForEach(asked => asked.End(new ModelFailureException(ModelFailure.Unavailable, ending)));
        }
    }

    private static string Prompt(LLamaWeights weights, IEnumerable<ChatMessage> messages)
    {
        var template = new LLamaTemplate(weights) { AddAssistant = true };
        foreach (var message in messages)
        {
            template.Add(message.Role.Value, message.Text);
        }

        return Encoding.UTF8.GetString(template.Apply());
    }

    /// <summary>The library tells a template by marks in it and knows a list of them; llama-server reads any. Better said at the start than at the first question.</summary>
    private static void RequireTemplate(LLamaWeights weights)
    {
        try
        {
            Prompt(weights, [new(ChatRole.System, "."), new(ChatRole.User, ".")]);
        }
        catch (Exception unknown)
        {
            throw new NotSupportedException("the model has no chat template, or none that the library knows; a llama-server of its own can serve it.", unknown);
        }
    }

    /// <summary>A request and where it is.</summary>
    private sealed class Asked(IReadOnlyList<ChatMessage> messages, ChatOptions? options, CancellationToken gone) : IDisposable
    {
        private Conversation? _conversation;
        private DefaultSamplingPipeline? _sampler;
        private StreamingTokenDecoder? _decoder;
        private int _read;
        private int _said;
        private int _most;

        public CancellationToken Gone { get; } = gone;

        public Channel<ChatResponseUpdate> Said { get; } = Channel.CreateUnbounded<ChatResponseUpdate>();

        /// <returns>Whether it is under way.</returns>
        public bool Begin(BatchedExecutor executor, int context)
        {
            if (Gone.IsCancellationRequested)
            {
                End(null);
                return false;
            }

            try
            {
                // What a candidate wrote comes without < and >, so no text of theirs is a control token.
                var tokens = executor.Context.Tokenize(Prompt(executor.Model, messages), addBos: true, special: true);
                _most = Math.Min(options?.MaxOutputTokens ?? int.MaxValue, context - tokens.Length);
                if (_most < 1)
                {
                    End(new ModelFailureException(ModelFailure.TooLong, $"The prompt has {tokens.Length} tokens, and {context} are one request's."));
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
                _conversation = executor.Create();
                _conversation.Prompt(tokens);
                return true;
            }
            catch (Exception broken)
            {
                Refuse(broken);
                return false;
            }
        }

        /// <summary>After a step. Whoever left stays until nothing of theirs waits to be read: the library would read it into the place of the next.</summary>
        /// <returns>Whether it is over.</returns>
        public bool GoOn(BatchedExecutor executor)
        {
            if (!_conversation!.RequiresSampling)
            {
                return false;
            }

            try
            {
                if (!Gone.IsCancellationRequested && Say(executor))
                {
                    return false;
                }

                End(null);
            }
            catch (Exception broken)
            {
                Refuse(broken);
            }

            return true;
        }

        /// <returns>Whether there is more to say.</returns>
        private bool Say(BatchedExecutor executor)
        {
            var token = _sampler!.Sample(executor.Context.NativeHandle, _conversation!.GetSampleIndex());
            var ends = token.IsEndOfGeneration(executor.Model.Vocab);
            if (!ends)
            {
                _said++;
                _decoder!.Add(token);
                Said.Writer.TryWrite(new(ChatRole.Assistant, _decoder.Read()));
            }

            if (!ends && _said < _most)
            {
                _conversation.Prompt(token);
                return true;
            }

            Said.Writer.TryWrite(new(ChatRole.Assistant, [new UsageContent(new() { InputTokenCount = _read, OutputTokenCount = _said })]) { FinishReason = ends ? ChatFinishReason.Stop : ChatFinishReason.Length });
            return false;
        }

        // A schema, a sampler: it is this request's fault, and the others go on.
        private void Refuse(Exception broken) => End(new ModelFailureException(ModelFailure.Refused, broken.Message, broken));

        public void End(Exception? failure)
        {
            Dispose();
            Said.Writer.TryComplete(failure);
        }

        public void Dispose()
        {
            _conversation?.Dispose();
            _sampler?.Dispose();
        }
    }
}
