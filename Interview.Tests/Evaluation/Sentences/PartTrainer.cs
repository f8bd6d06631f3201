using System.Globalization;
using System.Text;
using Interview.Core.Evaluation;
using Interview.Core.Evaluation.Sentences;
using Interview.Tests.Content;

namespace Interview.Tests.Evaluation.Sentences;

/// <summary>
/// Learns <see cref="PartWeights"/> from marked sentences: for each part a logistic regression with a penalty on large weights, by steps that grow smaller for
/// what was seen often (Duchi, Hazan, Singer: Adaptive Subgradient Methods, 2011). The same sentences give the same weights.
/// </summary>
internal static class PartTrainer
{
    private const int Rounds = 15;
    private const double Step = 0.3;
    private const double Penalty = 0.002;

    /// <summary>What only one author says is that author's: names of people, firms and towns, habits of speech.</summary>
    private const int FewestAuthors = 2;
    private const int FewestSentences = 4;
    private const double Least = 0.25;
    private const int EveryStage = 3;

    private static readonly HashSet<string> Aside = ["off", "nothing"];

    private sealed record Example(string Author, IReadOnlyList<Form> Forms, IReadOnlySet<string> Marks);

    public static IReadOnlyList<AnswerPart> Parts { get; } =
    [
        AnswerPart.Situation, AnswerPart.OwnAction, AnswerPart.TeamAction, AnswerPart.Result, AnswerPart.NumberedResult, AnswerPart.Reason, AnswerPart.Alternative, AnswerPart.Lesson,
        AnswerPart.Changed, AnswerPart.CarriedOver, AnswerPart.Collaboration, AnswerPart.View, AnswerPart.Accountability, AnswerPart.Amends, AnswerPart.Motivation, AnswerPart.Introduction,
        AnswerPart.Employer, AnswerPart.Match, AnswerPart.Trade,
    ];

    public static PartWeights Learn(string locale, IReadOnlyList<ToldAnswer> answers)
    {
        var examples = Examples(locale, answers);
        // From how much on a sentence has a part is found on authors that the weights at hand were not learnt from.
        var unseen = examples.Select(e => e.Author).Distinct().SelectMany(author =>
        {
            var weights = Fit([.. examples.Where(e => e.Author != author)]);
            return examples.Where(e => e.Author == author).Select(e => (e.Marks, Likely: weights.Select(part => Likelihood(part, e.Forms)).ToArray()));
        }).ToList();
        return new(
            locale,
            [.. Parts.Select((part, at) => new WeightedPart(part, BestFrom([.. unseen.Select(e => (e.Marks.Contains(ToldAnswers.MarkOf(part)), e.Likely[at]))])))],
            Written(Fit(examples)));
    }

    public static string Yaml(PartWeights weights, int sentences, int authors)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            # What the forms of a sentence say of what it does. Learnt from {sentences} sentences that {authors} authors marked; made by './interview bench sentences --write', not by hand.
            locale: {weights.Locale}
            parts:

            """);
        foreach (var (part, from) in weights.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ part: {ToldAnswers.NameOf(part)}, from: {from:0.00} }}\n");
        }

        text.Append("forms: |\n");
        foreach (var line in weights.Forms.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
        }

        return text.ToString();
    }

    private static IReadOnlyList<Example> Examples(string locale, IReadOnlyList<ToldAnswer> answers)
    {
        var reader = new SignalReader(TestContent.Snapshot.Policies);
        var stages = answers.Select(answer => answer.Stage).Distinct().Order(StringComparer.Ordinal).ToArray();
        return
        [
            .. from answer in answers
               from sentence in reader.Look(answer.Transcript, locale, answer.Question, answer.Stage)
               let marks = answer.MarksOf(sentence.Sentence.Start, sentence.Sentence.Length)
               from forms in marks.IsSubsetOf(Aside) ? ElsewhereToo(sentence.Forms, stages) : [sentence.Forms]
               select new Example(answer.Author, forms, marks),
        ];
    }

    /// <summary>What says nothing in one stage says nothing in any.</summary>
    private static IEnumerable<IReadOnlyList<Form>> ElsewhereToo(IReadOnlyList<Form> forms, string[] stages) => stages.Where((_, at) => at % EveryStage == forms.Count % EveryStage)
        .Select(stage => (IReadOnlyList<Form>)[.. forms.Select(form => form.Name.StartsWith("stage:", StringComparison.Ordinal) ? form with { Name = $"stage:{stage}" } : form)])
        .Prepend(forms);

    private static Dictionary<string, double>[] Fit(IReadOnlyList<Example> examples)
    {
        var authors = examples.Select(e => e.Author).Distinct().Count();
        var names = examples.SelectMany(e => e.Forms.Select(form => (form.Name, e.Author))).GroupBy(form => form.Name)
            .Where(form => form.Count() >= FewestSentences && form.Select(f => f.Author).Distinct().Count() >= Math.Min(FewestAuthors, authors))
            .Select(form => form.Key).ToArray();
        var index = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        var rows = examples.Select(e => e.Forms.Where(form => index.ContainsKey(form.Name)).Select(form => (At: index[form.Name], form.Value)).ToArray()).ToArray();
        var fitted = new Dictionary<string, double>[Parts.Count];
        Parallel.For(0, Parts.Count, part =>
        {
            var mark = ToldAnswers.MarkOf(Parts[part]);
            var weights = Fit(rows, [.. examples.Select(e => e.Marks.Contains(mark))], names.Length);
            fitted[part] = names.Index().Where(name => Math.Abs(weights[name.Index]) >= Least).ToDictionary(name => name.Item, name => Math.Round(weights[name.Index], 2), StringComparer.Ordinal);
        });
        return fitted;
    }

    private static double[] Fit((int At, double Value)[][] rows, bool[] has, int forms)
    {
        var (weights, seen) = (new double[forms], new double[forms]);
        Array.Fill(seen, 1e-8);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var chance = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var row in order)
            {
                var off = Logistic(rows[row].Sum(form => weights[form.At] * form.Value)) - (has[row] ? 1 : 0);
                foreach (var (at, value) in rows[row])
                {
                    var slope = (off * value) + (Penalty * weights[at]);
                    seen[at] += slope * slope;
                    weights[at] -= Step * slope / Math.Sqrt(seen[at]);
                }
            }
        }

        return weights;
    }

    private static double Likelihood(Dictionary<string, double> weights, IReadOnlyList<Form> forms) => Logistic(forms.Sum(form => weights.GetValueOrDefault(form.Name) * form.Value));

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));

    /// <summary>Where the marks that are found and those that are right among them are most, together (F1); what is less than one in five likely is never said.</summary>
    private static double BestFrom(IReadOnlyList<(bool Has, double Likely)> unseen) => Enumerable.Range(10, 26).Select(step => step * 0.02).MaxBy(from =>
    {
        var right = unseen.Count(e => e.Has && e.Likely > from);
        return 2.0 * right / Math.Max(1, unseen.Count(e => e.Has) + unseen.Count(e => e.Likely > from));
    });

    private static string Written(Dictionary<string, double>[] fitted)
    {
        var names = fitted.SelectMany(part => part.Keys).Distinct().Order(StringComparer.Ordinal);
        return string.Join('\n', names.Select(name => $"{name} {string.Join(' ', fitted.Select(part => (int)Math.Round(part.GetValueOrDefault(name) * 100)))}")) + "\n";
    }
}
