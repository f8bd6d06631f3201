using System.Text.Json.Serialization;
using Interview.Core.Language;

namespace Interview.Core.Content;

/// <summary>A family of roles: what its members are called, and the words of their trade.</summary>
/// <param name="Near">Codes of the families from which one comes without a change of career.</param>
/// <param name="Titles">Words of a role's name that mark the family.</param>
/// <param name="Studies">Words of a course of study that leads to it.</param>
/// <param name="Terms">What practitioners say, by the area of the rubric that it shows.</param>
public sealed record RoleFamily(
    string Code, Localized Title, IReadOnlyList<string> Near, LocalizedList Titles, LocalizedList Studies, IReadOnlyDictionary<string, LocalizedList> Terms)
{
    /// <summary>All words of the trade; the only part of job knowledge that rules can see.</summary>
    [JsonIgnore]
    public LocalizedList Vocabulary { get; } = new([.. Terms.Values.SelectMany(terms => terms.Ko).Distinct()], [.. Terms.Values.SelectMany(terms => terms.En).Distinct()]);
}

public sealed record RoleCatalogue(IReadOnlyList<RoleFamily> Families)
{
    /// <summary>The family whose longest title word occurs in the role; null when none does.</summary>
    public RoleFamily? Of(string role) => Families
        .Select(family => (family, Length: family.Titles.Ko.Concat(family.Titles.En)
            .Where(title => SpokenText.Holds(role, title)).Select(title => title.Length).DefaultIfEmpty(0).Max()))
        .Where(match => match.Length > 0)
        .OrderByDescending(match => match.Length)
        .Select(match => match.family)
        .FirstOrDefault();

    /// <summary>The families that a course of study leads to; none when its name says nothing.</summary>
    public IReadOnlyList<RoleFamily> OfStudies(string studies) =>
        [.. Families.Where(family => family.Studies.Ko.Concat(family.Studies.En).Any(word => SpokenText.Holds(studies, word)))];

    public RoleFamily? Find(string code) => Families.FirstOrDefault(family => family.Code == code);
}
