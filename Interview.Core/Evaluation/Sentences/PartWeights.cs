using System.Collections.Frozen;
using System.Globalization;

namespace Interview.Core.Evaluation.Sentences;

/// <summary>
/// How much each form of a sentence speaks for each part, and from how much on it has that part: a logistic regression for each part, learnt from answers whose
/// sentences are marked with what they do. The same sentence under the same question is always read the same.
/// </summary>
/// <param name="Locale">The language it reads.</param>
/// <param name="Parts">The parts it reads, in the order of the weights; all others are read by cues alone.</param>
/// <param name="Forms">A form in each line, with a weight for each part, in hundredths: <c>end:습니다 31 0 -20 …</c>.</param>
public sealed record PartWeights(string Locale, IReadOnlyList<WeightedPart> Parts, string Forms)
{
    private const double Hundredth = 0.01;

    // Where a cue names the part too.
    private const double Half = 0.5;

    private readonly Lazy<FrozenDictionary<string, double[]>> _weights = new(() => Read(Forms, Parts.Count));

    public bool Knows(AnswerPart part) => Parts.Any(known => known.Part == part);

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

    /// <param name="cued">The parts that a cue names: of those, half the likelihood is enough.</param>
    internal IReadOnlySet<AnswerPart> PartsOf(IReadOnlyList<Form> forms, IReadOnlyCollection<AnswerPart> cued)
    {
        var sums = new double[Parts.Count];
        foreach (var form in forms)
        {
            if (_weights.Value.TryGetValue(form.Name, out var weights))
            {
                for (var part = 0; part < sums.Length; part++)
                {
                    sums[part] += weights[part] * form.Value;
                }
            }
        }

        return Parts.Where((part, at) => 1 / (1 + Math.Exp(-sums[at])) > part.From * (cued.Contains(part.Part) ? Half : 1)).Select(part => part.Part).ToHashSet();
    }

    private static FrozenDictionary<string, double[]> Read(string forms, int parts)
    {
        var read = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var line in forms.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var weights = words.Skip(1).Select(word => int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) ? weight * Hundredth : double.NaN).ToArray();
            if (weights.Length != parts || Array.Exists(weights, double.IsNaN) || !read.TryAdd(words[0], weights))
            {
                throw new FormatException($"the form '{words[0]}' stands there twice, or has not {parts} whole numbers behind it.");
            }
        }

        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <param name="From">The likelihood, 0 to 1, from which on a sentence has this part.</param>
public sealed record WeightedPart(AnswerPart Part, double From);
