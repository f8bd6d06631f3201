using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Core.Resumes;

namespace Interview.Api.Resumes;

/// <summary>What to set right. A member that is absent changes nothing, an empty text says that there is none, <c>undo</c> goes back to what was read.</summary>
public sealed record CorrectProfileRequest(
    [PlainText(100, MayBeEmpty = true)] string? Name = null,
    [PlainText(120, MayBeEmpty = true)] string? TargetRole = null,
    [PlainText(120, MayBeEmpty = true)] string? TargetCompany = null,
    [PlainText(254, MayBeEmpty = true)] string? Email = null,
    [PlainText(40, MayBeEmpty = true)] string? Phone = null,
    [PlainText(4_000, MayBeEmpty = true, MayHaveLines = true)] string? Summary = null,
    [PlainTexts(200, 60)] IReadOnlyList<string>? Skills = null,
    [MaxLength(60)] IReadOnlyList<ChangeEntryRequest>? Entries = null,
    [MaxLength(20)] IReadOnlyList<ChangeEssayRequest>? Essays = null,
    [PlainTexts(100, 100)] IReadOnlyList<string>? Undo = null)
{
    internal ProfileChange Change() => new()
    {
        Name = Name?.Trim(),
        TargetRole = TargetRole?.Trim(),
        TargetCompany = TargetCompany?.Trim(),
        Email = Email?.Trim(),
        Phone = Phone?.Trim(),
        Summary = Summary?.Trim(),
        Skills = Skills is null ? null : [.. Skills.Select(skill => skill.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)],
        Entries = [.. (Entries ?? []).Select(change => new EntryChange(change.Id, change.Section, change.Key, change.Entry?.Entry()))],
        Essays = [.. (Essays ?? []).Select(change => new EssayChange(change.Id, change.Key, change.Essay?.Essay()))],
        Undo = Undo ?? [],
    };
}

/// <summary>Either the id of an entry that is there, or section and key (of the sender's choice) of one to add; no entry removes it.</summary>
public sealed record ChangeEntryRequest(EntryRequest? Entry, [PlainText(100)] string? Id = null, EntrySection? Section = null, Guid? Key = null) : IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Id is null ? Section is null || Key is null : Section is not null || Key is not null)
        {
            yield return new("An entry has either an id, or a section and a key.", [nameof(Id)]);
        }
    }
}

/// <summary>Either the id of an essay that is there, or a key (of the sender's choice) of one to add; no essay removes it.</summary>
public sealed record ChangeEssayRequest(EssayRequest? Essay, [PlainText(100)] string? Id = null, Guid? Key = null) : IValidatableObject
{
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Id is null == Key is null)
        {
            yield return new("An essay has either an id or a key.", [nameof(Id)]);
        }
    }
}

public sealed record EntryRequest(
    [Required, PlainText(300)] string Title,
    [PlainText(200, MayBeEmpty = true)] string? Organisation = null,
    [PlainText(200, MayBeEmpty = true)] string? Role = null,
    [PlainText(80, MayBeEmpty = true)] string? Period = null,
    [PlainTexts(60, 1_000)] IReadOnlyList<string>? Claims = null)
{
    internal ProfileEntry Entry() => new(Title.Trim(), OrNone(Organisation), OrNone(Role), OrNone(Period), [.. (Claims ?? []).Select(claim => claim.Trim())], Place.Nowhere);

    private static string? OrNone(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed record EssayRequest([PlainText(400, MayBeEmpty = true)] string? Question, [Required, PlainText(10_000, MayHaveLines = true)] string Answer)
{
    internal ProfileEssay Essay() => new(Question?.Trim() ?? "", Answer.Trim(), Place.Nowhere);
}
