using Interview.Core.Language;

namespace Interview.Core.Content;

/// <summary>A family of roles: what its members are called, and the words of their trade.</summary>
/// <param name="Titles">Words of a role's name that mark the family.</param>
/// <param name="Vocabulary">Words a practitioner uses; the only part of job knowledge that rules can see.</param>
public sealed record RoleFamily(string Code, Localized Title, LocalizedList Titles, LocalizedList Vocabulary);

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
}
