using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;

namespace Interview.Core.Evaluation;

/// <summary>Judges an answer with the model where one serves, and with the Playbook otherwise; a verdict that stands in for a model's says so.</summary>
/// <param name="model">Null: none is configured, and nothing is missing.</param>
public sealed class AnswerGrading(ContentSnapshot content, ChatModelOptions options, ModelState state, LanguageModel? model = null)
{
    private readonly AnswerGate _gate = new(content);
    private readonly PlaybookGrader _playbook = new(content);

    /// <param name="interview">Whose record the model's calls belong to; null: nobody's.</param>
    /// <param name="mode">The mode of that interview: a model's licence may ask for it.</param>
    public async Task<Verdict> JudgeAsync(Guid? interview, InterviewMode? mode, JudgeRequest request, CancellationToken cancellationToken)
    {
        var (admitted, signals) = _gate.Admit(request);
        if (signals is null || model is null)
        {
            return signals is null ? admitted : _playbook.Judge(admitted, signals, request);
        }

        if (!state.Serves)
        {
            return _playbook.Judge(admitted, signals, request) with { FallbackReason = ModelFailure.Unavailable };
        }

        try
        {
            return await new ModelGrader(model, content, options.Judgements).JudgeAsync(interview, mode, admitted, _gate.WithoutWordsToGrader(request.Transcript), request, cancellationToken);
        }
        catch (ModelFailureException failure)
        {
            return _playbook.Judge(admitted, signals, request) with { FallbackReason = failure.Code };
        }
    }
}
