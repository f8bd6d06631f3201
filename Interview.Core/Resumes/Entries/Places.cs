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
        var heads = lines.Where(line => line.Text.Length <= LongestHead && !Bullets.Starts(line.Text)).SelectMany(line => Periods.Without(line.Text).Split(Joints, StringSplitOptions.TrimEntries)).Select(piece => piece.TrimEnd('.', ' ').Split(", ")).Where(pieces => pieces.Length > 1).ToList();
        _behindNames = [.. heads.Where(pieces => pieces.Length > 2 || IsBody(pieces[^2])).Select(pieces => (Place: pieces[^1], Name: pieces[^2]))
            // "Lantern Health, Eugene, Oregon"
            .Concat(heads.Where(pieces => pieces.Length > 2 && IsBody(pieces[^3])).Select(pieces => (Place: pieces[^2], Name: pieces[^3])))
            .Where(pair => IsTown(pair.Place)).GroupBy(pair => pair.Place, pair => pair.Name, StringComparer.Ordinal)
            .Where(names => names.Distinct().Count() >= FewestNames).Select(names => names.Key)];
    }

    private const int LongestHead = 120;

    private static readonly string[] Joints = ["\t", " - ", " – ", " — ", " | ", " · ", " • "];

    /// <summary>The pieces of one stretch of text that commas part, without the place at their end.</summary>
    public List<string> Without(List<string> pieces)
    {
        pieces = pieces.ConvertAll(piece => HeadParts.InBracketsOf(piece) is var (before, inside) && _vocabulary.IsPlace(inside.Split(", ")[^1]) && piece.EndsWith(')') ? before : piece);
        if (pieces.Count > 1 && IsRegion(pieces[^1]) && IsTown(pieces[^2]))
        {
            // Of two, the first may be a name whose town is not told.
            return pieces.Count > 2 ? pieces[..^2] : pieces;
        }

        while (pieces.Count > 1 && (IsRegion(pieces[^1]) || IsKnown(pieces[^1])))
        {
            pieces = pieces[..^1];
        }

        return pieces;
    }

    /// <summary>The parts of a head without those that are places and nothing else: "Berlin, Germany" at the margin.</summary>
    public List<HeadPart> WithoutAlone(List<HeadPart> parts)
    {
        var named = parts.Where(part => !IsKnown(part.Text)).ToList();
        foreach (var (town, region) in parts.Zip(parts.Skip(1)).Where(pair => IsRegion(pair.Second.Text) && pair.First.Line == pair.Second.Line && IsTown(pair.First.Text)
            && pair.First.Line.Text.Contains($"{pair.First.Text}, {pair.Second.Text}", StringComparison.Ordinal)))
        {
            // "Acme, Germany" beside nothing but a job names Acme.
            var others = named.Where(part => part != town && part != region).ToList();
            named = others.Exists(part => !_vocabulary.IsRole(part.Text) && !_vocabulary.IsStudies(part.Text)) ? others : [.. named.Where(part => part != region)];
        }

        return named.Count == 0 ? parts : named;
    }

    /// <summary>Whether a line says where and nothing else: "Seattle, Washington, United States · Remote", "서울 강남구". A town that is not known may be an employer: "Acme, Germany".</summary>
    public bool IsOnly(string line, bool isUnderNames = false) =>
        line.Length <= LongestPlaces && line.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } pieces
        && Array.TrueForAll(pieces, piece => _vocabulary.IsStatus(piece) || IsDistrict(piece) || (piece.Split(", ") is var names && IsWhere(names, isUnderNames || (names.Length > 2 && pieces.Length > 1 && Array.Exists(pieces, _vocabulary.IsStatus)))));

    // "Remote" behind it tells that what nobody knows is a town, and so does an employer who is told already.
    private bool IsWhere(string[] names, bool mayBeUnknown) =>
        Array.TrueForAll(names, name => IsKnown(name) || IsRegion(name)) || (mayBeUnknown && names.Length > 1 && IsTown(names[0]) && names.Skip(1).All(name => IsKnown(name) || IsRegion(name)));

    /// <summary>"서울특별시 강남구", "경기도 성남시 분당구"</summary>
    private bool IsDistrict(string piece) => piece.Split(' ') is { Length: > 1 } words && _vocabulary.IsPlace(words[0]) && words.Skip(1).All(word => word.Length <= LongestDistrict && word[^1] is '시' or '구' or '군' or '동' or '읍' or '면');

    private const int LongestPlaces = 80;
    private const int LongestDistrict = 5;

    private static readonly string[] Between = [" · ", " • ", " | ", " / ", "\t"];

    /// <summary>"Denver, CO": the letters of a state, which are also those of a company.</summary>
    public static bool EndsInState(string text) => text.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var at && State().IsMatch(text[(at + 2)..]);

    private bool IsKnown(string text) => _vocabulary.IsPlace(text) || _behindNames.Contains(text);

    /// <summary>Whether it may be the name of a town: one to three words with capitals that mark nothing else.</summary>
    public bool IsTown(string text) => Town().IsMatch(text) && !_vocabulary.IsRole(text) && !IsBody(text) && !_vocabulary.IsStudies(text);

    private bool IsBody(string text) => _vocabulary.IsOrganisation(text) || _vocabulary.IsSchool(text);

    private bool IsRegion(string text) => State().IsMatch(text) || _vocabulary.IsRegion(text);

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    [GeneratedRegex(@"^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|VIC|QLD)(?:\s\d{5})?$", RegexOptions.CultureInvariant)]
    private static partial Regex State();
}
