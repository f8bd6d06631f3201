using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Takes single skills out of lists, with or without a category before the colon.</summary>
internal static partial class SkillReader
{
    private const int LongestSkill = 40;
    private const int MostSkills = 200;

    public static IEnumerable<string> Read(IEnumerable<string> lines) =>
        lines.SelectMany(Line).Where(skill => skill.Length is > 0 and <= LongestSkill && skill.Any(char.IsLetter)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostSkills);

    private static IEnumerable<string> Line(string line)
    {
        var text = Bullets.Without(line.Trim());
        var colon = text.IndexOfAny([':', '：']);
        if (colon > 0)
        {
            var list = text[(colon + 1)..].Trim();
            // "Java: 스프링으로 서비스를 개발한 경험" names the skill before the colon, "Languages: Java, Go" its kind.
            text = list.Length > LongestSkill && !list.Contains(',', StringComparison.Ordinal) ? text[..colon] : list;
        }
        else if (text.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && text[(tab + 1)..] is var rest && (rest.Contains(',', StringComparison.Ordinal) || Level().IsMatch(rest)))
        {
            text = Level().IsMatch(rest) && !rest.Contains(',', StringComparison.Ordinal) ? text[..tab] : rest;
        }

        return Separator().Split(text).Select(skill => Bullets.Without(LevelBehind().Replace(skill, "").Trim()).Trim().TrimEnd('.', ';'));
    }

    // "C/C++" and "CI/CD" are one skill; a slash separates only with room around it.
    [GeneratedRegex(@"[,;、•·|\t∙]|\s/\s|\s[-–—]\s(?=\S{1,20}$)")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s*[(\[]?(?:상|중|하|상급|중급|초급|고급|능숙|advanced|intermediate|beginner|proficient|expert|basic|fluent)[)\]]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LevelBehind();

    [GeneratedRegex(@"^(?:상|중|하|상급|중급|초급|고급|능숙|[★☆●○]+|advanced|intermediate|beginner|proficient|expert|basic|\d{1,2}\s?년.*|\d+\+?\s+years?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
