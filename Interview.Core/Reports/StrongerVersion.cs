using Interview.Core.Evaluation;
using Interview.Core.Language;
using Interview.Core.Questions;
using Interview.Core.Resumes;

namespace Interview.Core.Reports;

/// <summary>
/// Puts an answer into the order a listener follows, leaves out what shows nothing, and brings in the line of the résumé that it lacked.
/// It chooses and orders sentences; it writes none.
/// </summary>
internal sealed class StrongerVersion(ResumeSnapshot resume, ReportWords words)
{
    private const int MostLines = 3;
    private const int MostOfOnePart = 2;

    /// <summary>The order of a telling, and of a motive.</summary>
    private static readonly AnswerPart[][] Telling =
    [
        [AnswerPart.Situation], [AnswerPart.OwnAction, AnswerPart.Accountability, AnswerPart.Collaboration, AnswerPart.TeamAction], [AnswerPart.Alternative, AnswerPart.Reason],
        [AnswerPart.Result, AnswerPart.Number], [AnswerPart.Reflection],
    ];

    private static readonly AnswerPart[][] Motive =
    [
        [AnswerPart.Motivation], [AnswerPart.Reason, AnswerPart.Alternative], [AnswerPart.Situation], [AnswerPart.OwnAction, AnswerPart.Accountability, AnswerPart.Collaboration, AnswerPart.TeamAction],
        [AnswerPart.Result, AnswerPart.Number], [AnswerPart.Reflection],
    ];

    /// <summary>Of several parts in one sentence, the one it is wanted for.</summary>
    private static readonly AnswerPart[] Wanted =
    [
        AnswerPart.Reflection, AnswerPart.Result, AnswerPart.Alternative, AnswerPart.OwnAction, AnswerPart.Reason, AnswerPart.Number, AnswerPart.Motivation, AnswerPart.Situation,
        AnswerPart.TeamAction, AnswerPart.Accountability, AnswerPart.Collaboration,
    ];

    private readonly IReadOnlyList<Claim> _claims = Claim.In(resume.Profile, new FieldPlaces(resume.Profile, [], []));

    /// <summary>The version, or the sentence that says why there is none.</summary>
    public (StrongerAnswer? Version, string? WhyNot) Of(AnsweredStage stage, bool isMotive)
    {
        var said = stage.Transcript is { } transcript && stage.Verdict is { Status: VerdictStatus.Assessed } verdict ? Said(verdict, transcript) : [];
        var order = isMotive ? Motive : Telling;
        var told = order.Select(parts => said.Where(s => parts.Contains(s.Part)).Take(MostOfOnePart).ToList()).ToList();
        var lines = Lines(stage, said);
        var resultAt = Array.FindIndex(order, parts => parts.Contains(AnswerPart.Result));
        List<StrongerSentence> sentences = told.TrueForAll(part => part.Count == 0)
            ? [.. lines]
            : [.. told.Take(resultAt).SelectMany(s => s), .. lines.Take(1), .. told.Skip(resultAt).SelectMany(s => s)];
        if (sentences.Count == 0)
        {
            return (null, words.NothingToBuildFrom);
        }

        if (stage.Transcript is not null && sentences.Select(s => s.Text).SequenceEqual(SpokenText.Sentences(stage.Transcript).Select(s => s.Text)))
        {
            return (null, words.AlreadyInOrder);
        }

        AnswerPart? missing = order.Where((parts, i) => told[i].Count == 0 && !(i == resultAt && lines.Count > 0)).Select(parts => (AnswerPart?)parts[0]).FirstOrDefault();
        return (new(sentences, missing is { } part ? words.OnlyYouCanAdd(part) : null), null);
    }

    private static List<StrongerSentence> Said(Verdict verdict, string transcript) =>
    [
        .. verdict.Parts.Where(found => found.Part != AnswerPart.Denial && found.Evidence.OccursIn(transcript))
            .GroupBy(found => found.Evidence)
            .Select(sentence => (Evidence: sentence.Key, Part: Wanted.FirstOrDefault(part => sentence.Any(found => found.Part == part), AnswerPart.Order)))
            .Where(sentence => sentence.Part != AnswerPart.Order)
            .OrderBy(sentence => sentence.Evidence.Start)
            .Select(sentence => new StrongerSentence(sentence.Evidence.Quote, Grounding.FromAnswer, sentence.Part, sentence.Evidence.Start, null)),
    ];

    /// <summary>Lines of the résumé that the question asked about and the answer left out: its result, or, of an answer that told nothing, the lines themselves.</summary>
    private List<StrongerSentence> Lines(AnsweredStage stage, List<StrongerSentence> said)
    {
        var quoted = stage.Grounding.Where(g => g.Source == Grounding.FromResume).ToList();
        if (quoted.Count == 0 || said.Any(s => s.Part is AnswerPart.Result && Figures.In(s.Text).Any()))
        {
            return [];
        }

        return
        [
            .. _claims.Where(claim => quoted.Exists(g => claim.IsMeantBy(g.Quote)))
                .Where(claim => said.Count == 0 || Figures.In(claim.Text).Any())
                .Take(MostLines)
                .Select(claim => new StrongerSentence(claim.Text, Grounding.FromResume, AnswerPart.Result, null, quoted.Find(g => claim.IsMeantBy(g.Quote))?.Place ?? claim.Place)),
        ];
    }
}
