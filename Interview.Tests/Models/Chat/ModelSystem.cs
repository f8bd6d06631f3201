using Interview.Tests.Content;
using Interview.Tests.Models.Gguf;
using Interview.Tests.Servers;

namespace Interview.Tests.Models.Chat;

/// <summary>The whole system with a real model server: llama-server, started by the AppHost from a model file that says what is written here.</summary>
public sealed class ModelSystem : IAsyncLifetime
{
    internal static readonly (string Stage, string Quote, string Question)[] Script =
    [
        ("skill", "Wrote the runbooks", "Which part of that work taught you most about your craft?"),
        ("skill_followup", "I measured each step myself", "What did you find when you measured each of those steps?"),
        ("experience", "Wrote the runbooks", "How did you decide where to begin when the runbooks were handed to you?"),
        ("experience_followup", "moved the slow check off the request path", "What could have gone wrong when that check was moved?"),
        ("problem_solving", "Wrote the runbooks", "Could you tell me about the hardest fault you had to find there?"),
        ("problem_solving_followup", "cut the response time from 900 to 210 ms", "How did you make sure that the gain would last?"),
        ("communication", "Wrote the runbooks", "Who had to be convinced before that change could go ahead?"),
        ("communication_followup", "I owned the payment service", "How did you keep the others informed while you owned it?"),
        ("responsibility", "Wrote the runbooks", "When did you last have to stand by an unpopular decision?"),
        ("responsibility_followup", "Last year", "Looking back at last year, what would you take on differently?"),
        ("growth", "Wrote the runbooks", "What do you want to be able to do in two years that you cannot do today?"),
        ("growth_followup", "measured each step", "Where did you learn to work so step by step?"),
    ];

    private const string FoundRole = """{"name":null,"target_role":{"text":"통계학과","first_line":4,"last_line":4},"skills":[],"entries":[]}""";

    /// <summary>This model judges no answer and sums up no report: the Playbook does, labelled. Without a line of its own it would ramble under the schema until its tokens are spent.</summary>
    private static readonly (string? When, string Says)[] NothingToSay = [("<answer-", """{"grades":[]}"""), ("<verdict ", """{"sentences":[]}""")];

    private WholeSystem? _system;

    /// <summary>The script as the model's file holds it: each question by its stage.</summary>
    internal static IEnumerable<(string? When, string Says)> Lines => Script.Select(line =>
        ((string?)$"The next stage is “{TestContent.Snapshot.Scenario("standard").Stage(line.Stage).Title.En}”", $$"""{"quote":"{{line.Quote}}","question":"{{line.Question}}"}"""));

    internal static bool Available => TestServers.Available && LlamaServer.Available;

    internal WholeSystem System => _system ?? throw new InvalidOperationException(LlamaServer.HowToGetIt);

    public async ValueTask InitializeAsync()
    {
        if (!Available)
        {
            return;
        }

        _system = await WholeSystem.StartAsync(state =>
        {
            var model = Path.Combine(state, "scripted.gguf");
            LlamaModel.WriteScripted(model, [.. Lines, ("Asked for: target_role", FoundRole), .. NothingToSay, (null, "Yes.")]);
            return [$"--Models:Chat:File={model}", "--Models:Chat:Device=cpu", "--Models:Chat:Context=32768", "--Models:Chat:Slots=2"];
        });
    }

    public ValueTask DisposeAsync() => _system?.DisposeAsync() ?? ValueTask.CompletedTask;
}
