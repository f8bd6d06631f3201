using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Interview.Core.Evaluation.Sentences;

/// <summary>
/// How much each form of a sentence speaks for each part, and from how much on it has that part: a logistic regression for each part, learnt from answers whose
/// sentences people marked with what they do. The same sentence in the same place is always read the same.
/// </summary>
/// <param name="Locale">The language it reads.</param>
/// <param name="From">The likelihood, 0 to 1, from which on a sentence has a part; parts that are not here are read by cues alone.</param>
/// <param name="Forms">A form in each line, with the weights of the parts that it speaks for or against: <c>end:습니다 own_action 0.31 lesson -0.2</c>.</param>
public sealed record PartWeights(string Locale, IReadOnlyDictionary<AnswerPart, double> From, string Forms)
{
    private readonly Lazy<FrozenDictionary<string, (AnswerPart Part, double Weight)[]>> _weights = new(() => Read(Forms));

    public bool Knows(AnswerPart part) => From.ContainsKey(part);

    internal IEnumerable<string> Problems()
    {
        string? broken = null;
        try
        {
            _ = _weights.Value;
        }
        catch (FormatException form)
        {
            broken = form.Message;
        }

        return broken is null ? [] : [broken];
    }

    /// <summary>How likely a sentence of these forms has each part.</summary>
    internal IReadOnlyDictionary<AnswerPart, double> Likelihoods(IReadOnlyList<Form> forms)
    {
        var sums = From.Keys.ToDictionary(part => part, _ => 0.0);
        foreach (var form in forms)
        {
            foreach (var (part, weight) in _weights.Value.GetValueOrDefault(form.Name) ?? [])
            {
                sums[part] += weight * form.Value;
            }
        }

        return sums.ToDictionary(sum => sum.Key, sum => 1 / (1 + Math.Exp(-sum.Value)));
    }

    /// <param name="cued">The parts that a cue names: of those, half the likelihood is enough.</param>
    internal IReadOnlySet<AnswerPart> PartsOf(IReadOnlyList<Form> forms, IReadOnlyCollection<AnswerPart> cued) =>
        Likelihoods(forms).Where(part => part.Value > From[part.Key] * (cued.Contains(part.Key) ? 0.5 : 1)).Select(part => part.Key).ToHashSet();

    private static FrozenDictionary<string, (AnswerPart Part, double Weight)[]> Read(string forms) => forms
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenDictionary(line => line[0], line => line.Skip(1).Chunk(2).Select(pair => Weight(line[0], pair)).ToArray(), StringComparer.Ordinal);

    private static (AnswerPart Part, double Weight) Weight(string form, string[] pair) =>
        pair.Length == 2 && Names.TryGetValue(pair[0], out var part) && double.TryParse(pair[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? (part, weight)
            : throw new FormatException($"the form '{form}' has a weight that cannot be read: '{string.Join(' ', pair)}'.");

    private static readonly FrozenDictionary<string, AnswerPart> Names = Enum.GetValues<AnswerPart>().ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    internal static string NameOf(AnswerPart part) => JsonNamingPolicy.SnakeCaseLower.ConvertName(part.ToString());
}
