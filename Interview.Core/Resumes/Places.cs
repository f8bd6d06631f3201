using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>
/// Where somebody worked or studied, which is no part of who it was with: "Berlin, Germany", "Athens, OH", "Remote", and a town without its country where it stands
/// behind several names of one résumé.
/// </summary>
internal sealed partial class Places
{
    private const int FewestNames = 2;

    private readonly HashSet<string> _behindNames;
    private readonly ResumeVocabulary _vocabulary;

    public Places(IEnumerable<TextLine> lines, ResumeVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _behindNames = [.. lines.Where(line => line.Text.Length <= LongestHead && !Bullets.Starts(line.Text)).Select(line => Periods.Without(line.Text).TrimEnd('.', ' ').Split(", "))
            .Where(pieces => pieces.Length > 1 && IsTown(pieces[^1]) && (pieces.Length > 2 || IsBody(pieces[^2])))
            .GroupBy(pieces => pieces[^1], pieces => pieces[^2], StringComparer.Ordinal)
            .Where(names => names.Distinct().Count() >= FewestNames).Select(names => names.Key)];
    }

    private const int LongestHead = 120;

    /// <summary>The pieces of one stretch of text that commas part, without the place at their end.</summary>
    public List<string> Without(List<string> pieces)
    {
        if (pieces.Count > 2 && IsRegion(pieces[^1]) && IsTown(pieces[^2]))
        {
            return pieces[..^2];
        }

        return pieces.Count > 1 && (IsRegion(pieces[^1]) || _vocabulary.IsPlace(pieces[^1]) || _behindNames.Contains(pieces[^1])) ? pieces[..^1] : pieces;
    }

    /// <summary>The parts of a head without those that are places and nothing else: "Berlin, Germany" at the margin.</summary>
    public List<HeadPart> WithoutAlone(List<HeadPart> parts)
    {
        var named = new List<HeadPart>();
        foreach (var part in parts)
        {
            // "Town, Country" of a line of its own came as two pieces.
            if (IsRegion(part.Text) && named.Count > 0 && named[^1].Line == part.Line && IsTown(named[^1].Text) && part.Line.Text.Contains($"{named[^1].Text}, {part.Text}", StringComparison.Ordinal))
            {
                named.RemoveAt(named.Count - 1);
            }
            else if (!_vocabulary.IsPlace(part.Text) && !_behindNames.Contains(part.Text))
            {
                named.Add(part);
            }
        }

        return named.Count == 0 ? parts : named;
    }

    private bool IsTown(string text) => Town().IsMatch(text) && !_vocabulary.IsRole(text) && !IsBody(text) && !_vocabulary.IsStudies(text);

    private bool IsBody(string text) => _vocabulary.IsOrganisation(text) || _vocabulary.IsSchool(text);

    private bool IsRegion(string text) => State().IsMatch(text) || _vocabulary.IsPlace(text);

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    [GeneratedRegex(@"^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|VIC|QLD)(?:\s\d{5})?$", RegexOptions.CultureInvariant)]
    private static partial Regex State();
}
