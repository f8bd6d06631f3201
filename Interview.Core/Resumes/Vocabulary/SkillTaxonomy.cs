using System.Collections.Frozen;
using System.Text;

namespace Interview.Core.Resumes;

/// <summary>A skill, what it is called in Korean where that differs, its other names, and the role families it is a daily tool of.</summary>
public sealed record Skill(string Name, IReadOnlyList<string> Families, string? Ko = null, IReadOnlyList<string>? Also = null)
{
    internal IEnumerable<string> Names => [Name, .. Ko is null ? (string[])[] : [Ko], .. Also ?? []];
}

/// <summary>The known skills: content/resumes/skills.yaml. Spaces, case, dots and hyphens of a name do not matter.</summary>
public sealed class SkillTaxonomy
{
    internal const string Path = "resumes/skills.yaml";

    private readonly FrozenDictionary<string, Skill> _byName;

    internal SkillTaxonomy(IReadOnlyList<Skill> skills)
    {
        Skills = skills;
        _byName = skills.SelectMany(skill => skill.Names.Select(name => KeyValuePair.Create(Bare(name), skill))).DistinctBy(pair => pair.Key).ToFrozenDictionary();
    }

    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>The skill with this name, in either language; null when it is not known.</summary>
    public Skill? Find(string name) => _byName.GetValueOrDefault(Bare(name));

    /// <summary>How a skill is shown: "포스트그레스" as PostgreSQL, "MS 엑셀" as 엑셀, and what is not known as it was written.</summary>
    public string Show(string written) => Find(written) is { } skill ? written.Any(IsHangul) && skill.Ko is { } korean ? korean : skill.Name : written;

    internal static IEnumerable<string> Problems(IReadOnlyList<Skill> skills) =>
    [
        .. skills.Where(skill => skill.Names.Any(name => Bare(name).Length == 0)).Select(skill => $"a name of '{skill.Name}' is empty."),
        .. skills.SelectMany(skill => skill.Names.Select(Bare).Distinct().Select(name => (Name: name, skill)))
            .GroupBy(pair => pair.Name).Where(group => group.Count() > 1)
            .Select(group => $"'{group.Key}' is a name of {string.Join(" and ", group.Select(pair => pair.skill.Name))}."),
    ];

    // "+", "#" and "&" tell C++ and C# from C.
    private static string Bare(string name)
    {
        var bare = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter) || letter is '+' or '#' or '&')
            {
                bare.Append(char.ToLowerInvariant(letter));
            }
        }

        return bare.ToString();
    }

    private static bool IsHangul(char letter) => letter is >= '가' and <= '힣';
}
