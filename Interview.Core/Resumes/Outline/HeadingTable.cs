using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>The headings of the lists: alone, joined, in two languages, with words around them that change nothing.</summary>
internal sealed partial class HeadingTable(VocabularyFile file)
{
    private const int LongestHeading = 48;

    private readonly FrozenDictionary<string, Section> _headings = ResumeVocabulary.Table(file.Headings);
    private readonly string[] _aroundHeadings = [.. file.AroundHeadings.Select(ResumeVocabulary.Bare)];
    private readonly FrozenSet<string> _labels = ResumeVocabulary.Table(file.Labels).Keys.ToFrozenSet(StringComparer.Ordinal);
    private readonly string[] _joints = [.. file.Joints];
    private readonly FrozenSet<string> _loose = ResumeVocabulary.Words(file.LooseHeadings);

    /// <summary>What the words of a heading say that is in no list.</summary>
    public HeadingWords Words { get; } = new(file);

    /// <summary>Whether it is one of the headings under which people write several things: "Achievements", "Qualifications".</summary>
    public bool IsLoose(string line) => _loose.Contains(ResumeVocabulary.Bare(Remark().Replace(Ordinals.Without(line), "")));

    /// <summary>The section a line opens, or null.</summary>
    public Section? Of(string line)
    {
        line = Counted().Replace(Remark().Replace(Ordinals.Without(line), ""), "");
        if (line.Length > LongestHeading || line.Any(char.IsDigit))
        {
            return null;
        }

        var bare = ResumeVocabulary.Bare(line);
        if (_headings.TryGetValue(bare, out var section) || OfOne(bare, out section))
        {
            return section;
        }

        // "경력 및 프로젝트", "Skills & Tools", "SUMMARY / 요약": the first of them counts, if all are headings.
        return JoinedIn(line) is [var first, ..] ? first : InTwoLanguages(line) ?? WithoutRemarks(bare)
            // "경력사항 (최근 순으로 기재)"
            ?? (InBrackets().Match(line) is { Success: true, Index: > 0 } remark && _headings.TryGetValue(ResumeVocabulary.Bare(line[..remark.Index]), out var remarked) ? remarked : null);
    }

    /// <summary>"Professional experiences", "ACTIVITY": one of what the list has many of, or many of one. "Position" alone is a label.</summary>
    private bool OfOne(string bare, out Section section) =>
        (_headings.TryGetValue(bare + "s", out section) && !_labels.Contains(bare))
        || (bare.EndsWith('s') && _headings.TryGetValue(bare[..^1], out section))
        || (bare.EndsWith('y') && _headings.TryGetValue(bare[..^1] + "ies", out section));

    /// <summary>The sections that one heading opens together: "자격 및 어학", "Training and Certificates"; empty when it is not such a heading.</summary>
    public IReadOnlyList<Section> JoinedIn(string line)
    {
        var told = PartsOfHeading(line).Select(part => (Section: _headings.TryGetValue(ResumeVocabulary.Bare(part), out var section) ? section : WithoutRemarks(ResumeVocabulary.Bare(part)), IsLoose: IsLoose(part))).ToList();
        if (told.Count < 2 || told.Exists(part => part.Section is null))
        {
            return [];
        }

        // In "Education and qualifications" the second word adds nothing to the first.
        var firm = told.Exists(part => !part.IsLoose) ? told.FindAll(part => !part.IsLoose) : told;
        return [.. firm.Select(part => part.Section).OfType<Section>().Distinct()];
    }

    /// <summary>The sections that the words of one heading open together.</summary>
    public IReadOnlyList<Section> JoinedByWordsIn(string line) => Words.JoinedIn(line, PartsOfHeading(line).Where(part => !IsLoose(part)));

    private string[] PartsOfHeading(string line) =>
        line.Length > LongestHeading ? [] : Ordinals.Without(line).ToLowerInvariant().Split(_joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The section that the end of a line names: "직무 전환 프로젝트", "Relevant Volunteer Work". Only for lines that look like headings.</summary>
    public Section? ByItsEnd(string line)
    {
        if (line.Length > LongestHeading)
        {
            return null;
        }

        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var from = 1; from < words.Length; from++)
        {
            if (_headings.TryGetValue(ResumeVocabulary.Bare(string.Join(' ', words[from..])), out var section))
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The text without a number behind it that says how much stands under it.</summary>
    public static string WithoutRemark(string text) => Remark().Replace(text, "");

    // "프로젝트 상세", "나의 경력", "Key Skills": words that may stand around any heading.
    private Section? WithoutRemarks(string bare)
    {
        var before = _aroundHeadings.Where(word => bare.StartsWith(word, StringComparison.Ordinal)).Select(word => bare[word.Length..]);
        var behind = _aroundHeadings.Where(word => bare.EndsWith(word, StringComparison.Ordinal)).Select(word => bare[..^word.Length]);
        foreach (var core in before.Concat(behind))
        {
            if (_headings.TryGetValue(core, out var section))
            {
                return section;
            }
        }

        return null;
    }

    // "학력사항 Education": one heading in each language.
    private Section? InTwoLanguages(string line)
    {
        var hangul = ResumeVocabulary.Bare(string.Concat(line.Where(letter => letter is >= '가' and <= '힣')));
        var latin = ResumeVocabulary.Bare(string.Concat(line.Where(letter => char.IsAsciiLetter(letter))));
        return _headings.TryGetValue(hangul, out var section) && _headings.ContainsKey(latin) ? section : null;
    }

    /// <summary>"경력 (총 5년 2개월)", "Skills [3]": a number behind a heading says how much stands under it.</summary>
    [GeneratedRegex(@"\s*[(\[（][^()\[\]]*\d[^()\[\]]*[)\]）]\s*$|\s*[·:|-]?\s+(?:총\s*|약\s*)?\d{1,2}\s*년(?:\s*\d{1,2}\s*개월)?\s*$|\s*[·:|-]?\s+(?:총\s*)?\d{1,2}\s*(?:개월|건|개|years?|yrs?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    /// <summary>"Work experience 2", "경력 #1": systems that ask for one thing after another count what they print.</summary>
    [GeneratedRegex(@"(?<=\p{L})\s+#?\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\s*[(\[（<][^()\[\]<>]+[)\]）>]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
