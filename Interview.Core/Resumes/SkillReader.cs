using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Takes single skills out of lists, with or without a category before the colon; each is called as the taxonomy calls it, and named once.</summary>
internal static partial class SkillReader
{
    private const int LongestSkill = 40;
    private const int MostSkills = 200;

    public static IReadOnlyList<Found> Read(IEnumerable<TextLine> lines, ResumeVocabulary vocabulary, SkillTaxonomy taxonomy, LineJoin join) =>
    [
        .. Whole(lines, join).Where(line => GridColumns.Of(line.Text, Section.Skills, vocabulary) is null)
            .SelectMany(line => Written(line.Text, vocabulary).SelectMany(skill => Known(skill, taxonomy)).Select(skill => (Skill: skill, Line: line)))
            .Where(found => found.Skill.Length is > 0 and <= LongestSkill && found.Skill.Any(char.IsLetter))
            .Select(found => new Found(taxonomy.Show(found.Skill), found.Line, taxonomy.Find(found.Skill) is null ? Sureness.Placed : Sureness.Labelled))
            .DistinctBy(found => found.Text, StringComparer.OrdinalIgnoreCase)
            .Take(MostSkills),
    ];

    /// <summary>A list that goes on in the next line may break between the words of one skill.</summary>
    private static List<TextLine> Whole(IEnumerable<TextLine> lines, LineJoin join)
    {
        var whole = new List<(TextLine Line, TextLine Last)>();
        foreach (var line in lines)
        {
            if (whole.Count > 0 && whole[^1] is var (list, last) && List().Count(last.Text) > 0 && List().Count(line.Text) > 0 && join.Between(last, line) is var joint && joint != Joint.NewParagraph)
            {
                whole[^1] = (list with { Text = LineJoin.Append(list.Text, line.Text, joint) }, line);
            }
            else
            {
                whole.Add((line, line));
            }
        }

        return [.. whole.Select(one => one.Line)];
    }

    private static IEnumerable<string> Written(string line, ResumeVocabulary vocabulary)
    {
        var text = Bullets.Without(line.Trim());
        var colon = text.IndexOfAny([':', '：']);
        if (colon > 0)
        {
            var list = text[(colon + 1)..].Trim();
            // "Java: 스프링으로 서비스를 개발한 경험" names the skill before the colon, "Languages: Java, Go" its kind.
            text = list.Length > LongestSkill && !list.Contains(',', StringComparison.Ordinal) ? text[..colon] : list;
        }
        else if (text.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && text[(tab + 1)..] is var rest && (rest.Contains(',', StringComparison.Ordinal) || IsLevel(rest, vocabulary)))
        {
            text = IsLevel(rest, vocabulary) && !rest.Contains(',', StringComparison.Ordinal) ? text[..tab] : rest;
        }

        return Separator().Split(text.Replace('\n', '\t')).Where(skill => !IsLevel(skill.Trim(), vocabulary)).Select(skill => Ordinals.Without(skill.Trim())).Select(skill => Bullets.Without(WithoutLevel(skill.Trim(), vocabulary)).Trim().TrimStart('#').TrimEnd('.', ';'));
    }

    /// <summary>"Java/Spring/MySQL" and "Java Python SQL" are lists where each of their words is a skill and the whole is none.</summary>
    private static IReadOnlyList<string> Known(string skill, SkillTaxonomy taxonomy)
    {
        if (taxonomy.Find(skill) is not null)
        {
            return [skill];
        }

        var parts = skill.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        parts = parts.Length > 1 ? parts : skill.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, part => taxonomy.Find(part) is not null) ? parts : [skill];
    }

    private static bool IsLevel(string text, ResumeVocabulary vocabulary) => vocabulary.IsLevel(text) || Measure().IsMatch(text);

    private static string WithoutLevel(string skill, ResumeVocabulary vocabulary)
    {
        var at = skill.LastIndexOfAny([' ', '(', '[']);
        return at > 0 && vocabulary.IsLevel(skill[at..]) ? skill[..at].TrimEnd(' ', '(', '[') : skill;
    }

    // "C/C++" and "CI/CD" are one skill; a slash separates only with room around it.
    [GeneratedRegex(@"[,;、•·|\t∙]|\s/\s|\s[-–—]\s(?=\S{1,20}$)")]
    private static partial Regex Separator();

    [GeneratedRegex(@"[,·|]")]
    private static partial Regex List();

    [GeneratedRegex(@"^(?:[★☆●○]+|\d{1,2}\s?년.*|\d+\+?\s+years?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();
}
