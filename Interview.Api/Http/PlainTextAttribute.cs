using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Interview.Api.Http;

/// <summary>One line that people read: not blank, not longer than this, without characters that nobody sees.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class PlainTextAttribute(int maxLength) : ValidationAttribute
{
    public int MaxLength { get; } = maxLength;

    public override bool IsValid(object? value) => value is null
        || (value is string text && !string.IsNullOrWhiteSpace(text) && text.Length <= MaxLength && !text.EnumerateRunes().Any(rune =>
            System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    public override string FormatErrorMessage(string name) => $"{name} must be one line of 1 to {MaxLength} visible characters.";
}
