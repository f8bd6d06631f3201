using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Interview.Core.Content;
using Interview.Core.Interviews;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models.Chat;

/// <summary>A prompt to be asked, and for whom.</summary>
/// <param name="Prompt">Name of a file in content/prompts.</param>
/// <param name="Values">What the prompt's variables are; what a candidate wrote stands only here, escaped.</param>
/// <param name="InterviewId">Whose record the call belongs to; erased with it.</param>
/// <param name="Passages">The résumé's passages shown, for the record.</param>
/// <param name="Mode">The mode of that interview; left out, the request counts as one of a hiring interview where a licence asks (<see cref="ChatLicence"/>).</param>
/// <param name="Seed">Same seed, same prompt, same model: the same answer, as far as the server keeps that promise.</param>
public sealed record ModelRequest(
    string Prompt, IReadOnlyDictionary<string, object?> Values, Urgency Urgency, Guid? InterviewId = null, IReadOnlyList<Guid>? Passages = null, long? Seed = null,
    InterviewMode? Mode = null);

/// <param name="WroteBy">Model, prompt and prompt hash, to be kept with whatever came of it.</param>
public sealed record ModelAnswer<T>(T Value, string WroteBy, ModelCall Call);

/// <summary>
/// Asks the configured model for structured answers: renders the prompt, asks under a JSON schema, reads, checks, sends back once with the
/// objections (never with what the model had said, C-11), and keeps a record of each call. What it returns passed the check; all else is a
/// <see cref="ModelFailureException"/>.
/// </summary>
public sealed class LanguageModel(PromptRunner runner, ChatSlots slots, ModelState state, ModelRecords records, TokenMeter meter, ChatModelOptions options, TimeProvider clock)
{
    // Strict reading: a member nobody asked for is a sign that the model answered something else.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Longer than any answer we ask for: what goes on beyond is not an answer.</summary>
    private const int MostCharacters = 64 * 1024;

    /// <summary>Whether it is worth asking at this moment.</summary>
    public bool Serves => state.Serves;

    /// <summary>Tokens a prompt may have beside an answer of the prompt's own limit.</summary>
    public int RoomFor(string prompt, PromptLibrary prompts) => options.Context - (prompts.SettingsOf(prompt).MaxTokens ?? 0) - Framing;

    /// <summary>What a chat template puts around messages.</summary>
    private const int Framing = 64;

    public int Tokens(RenderedPrompt prompt) => prompt.Messages.Sum(message => meter.Of(message.Text));

    /// <param name="objections">What is wrong with an answer, in words for the model; none, and it is taken.</param>
    /// <exception cref="ModelFailureException">No answer could be taken.</exception>
    public async Task<ModelAnswer<T>> AskAsync<T>(ModelRequest request, PromptLibrary prompts, Func<T, IReadOnlyList<string>> objections, CancellationToken cancellationToken)
        where T : class
    {
        if (request.InterviewId is not null && !options.Licence.Allows(request.Mode))
        {
            // Not the model's failure: it is well, and serves in practice.
            throw new ModelFailureException(ModelFailure.Licence, options.Licence.HiringNotice!.En);
        }

        var prompt = prompts.Render(request.Prompt, request.Values);
        var settings = prompts.SettingsOf(request.Prompt);
        var asked = new ChatOptions
        {
            Temperature = settings.Temperature,
            MaxOutputTokens = settings.MaxTokens,
            Seed = request.Seed,
            ResponseFormat = ChatResponseFormat.ForJsonSchema<T>(Json, "answer"),
        };
        var call = new ModelCall(request, prompt.Hash, state.Model, clock.GetUtcNow())
        {
            Parameters = new(settings.Temperature, settings.MaxTokens, request.Seed, request.Passages ?? []),
        };
        try
        {
            var (value, repaired) = await AnswerAsync(request, prompts, prompt, asked, call, objections, cancellationToken);
            call.Outcome = repaired ? ModelOutcome.Repaired : ModelOutcome.Taken;
            return new(value, $"{call.Model} {prompt.Name} {prompt.Hash[..12]}", call);
        }
        catch (ModelFailureException failure)
        {
            (call.Outcome, call.Failure) = (ModelOutcome.Failed, failure.Code);
            state.Failed(failure);
            throw;
        }
        finally
        {
            records.Keep(call);
        }
    }

    private async Task<(T Value, bool Repaired)> AnswerAsync<T>(
        ModelRequest request, PromptLibrary prompts, RenderedPrompt prompt, ChatOptions asked, ModelCall call, Func<T, IReadOnlyList<string>> objections, CancellationToken cancellationToken)
        where T : class
    {
        if (Tokens(prompt) + (asked.MaxOutputTokens ?? 0) + Framing > options.Context)
        {
            throw new ModelFailureException(ModelFailure.TooLong, $"The prompt '{prompt.Name}' is longer than the context of {options.Context} tokens.");
        }

        string? repair = null;
        for (call.Tries = 1; ; call.Tries++)
        {
            var said = await SayAsync(request, prompts, prompt, repair, asked, call, cancellationToken);
            var (value, wrong) = Read(said, objections);
            if (wrong.Count == 0)
            {
                return (value!, call.Tries > 1);
            }

            var complaint = string.Join(" ", wrong);
            if (call.Tries == 2)
            {
                throw new ModelFailureException(value is null ? ModelFailure.Format : ModelFailure.Rules, complaint);
            }

            repair = $"Your answer could not be used: {complaint} Answer again, and keep every rule.";
        }
    }

    private async Task<string> SayAsync(
        ModelRequest request, PromptLibrary prompts, RenderedPrompt prompt, string? repair, ChatOptions settings, ModelCall call, CancellationToken cancellationToken)
    {
        var asked = clock.GetTimestamp();
        while (true)
        {
            var waiting = Stopwatch.GetTimestamp();
            using var place = await slots.EnterAsync(request.Urgency, asked, cancellationToken);
            call.WaitedMs += (int)Stopwatch.GetElapsedTime(waiting).TotalMilliseconds;
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, place.Stopped);
            try
            {
                return await SaidAsync(request, prompts, prompt, repair, settings, call, stop.Token);
            }
            catch (Exception) when (place.Stopped.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                // A candidate's question came first; what was read of the prompt, the server still knows.
            }
        }
    }

    private async Task<string> SaidAsync(
        ModelRequest request, PromptLibrary prompts, RenderedPrompt prompt, string? repair, ChatOptions asked, ModelCall call, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var said = new System.Text.StringBuilder();
        var finished = default(ChatFinishReason?);
        try
        {
            await foreach (var update in runner.AskAsync(prompts, prompt, request.Values, repair, asked, cancellationToken))
            {
                if (update.Text.Length > 0)
                {
                    call.FirstTokenMs ??= (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                    said.Append(update.Text);
                }

                if (said.Length > MostCharacters)
                {
                    throw new ModelFailureException(ModelFailure.Format, "The answer does not end.");
                }

                finished = update.FinishReason ?? finished;
                foreach (var usage in update.Contents.OfType<UsageContent>())
                {
                    call.TokensIn = (call.TokensIn ?? 0) + usage.Details.InputTokenCount;
                    call.TokensCached = (call.TokensCached ?? 0) + usage.Details.CachedInputTokenCount;
                    call.TokensOut = (call.TokensOut ?? 0) + usage.Details.OutputTokenCount;
                    meter.Learn(string.Concat(prompt.Messages.Select(message => message.Text)) + repair, usage.Details.InputTokenCount ?? 0);
                }
            }
        }
        finally
        {
            call.DurationMs += (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        state.Answered();
        return finished == ChatFinishReason.Length ? "" : said.ToString();
    }

    private static (T? Value, IReadOnlyList<string> Wrong) Read<T>(string said, Func<T, IReadOnlyList<string>> objections)
        where T : class
    {
        if (said.Length == 0)
        {
            return (null, ["It was empty or cut off."]);
        }

        try
        {
            var value = JsonSerializer.Deserialize<T>(said, Json);
            return value is null ? (null, ["It was null."]) : (value, objections(value));
        }
        catch (JsonException)
        {
            return (null, ["It was not JSON of the schema."]);
        }
    }
}
