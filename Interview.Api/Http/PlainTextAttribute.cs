using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;

namespace Interview.Api.Http;

/// <summary>One line that people read: not blank, not longer than this, without characters that nobody sees.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal class PlainTextAttribute(int maxLength) : ValidationAttribute
{
    public int MaxLength { get; } = maxLength;

    /// <summary>Empty says that there is none.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Paragraphs instead of one line.</summary>
    public bool MayHaveLines { get; init; }

    public override bool IsValid(object? value) => value is null || (value is string text && Holds(text));

    public override string FormatErrorMessage(string name) => $"{name} must be {(MayHaveLines ? "text" : "one line")} of {(MayBeEmpty ? 0 : 1)} to {MaxLength} visible characters.";

    protected bool Holds(string text) =>
        (text.Length == 0 ? MayBeEmpty : !string.IsNullOrWhiteSpace(text)) && text.Length <= MaxLength && !text.EnumerateRunes().Any(IsUnseen);

    private bool IsUnseen(Rune rune) =>
        !(MayHaveLines && rune.Value == '\n')
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

/// <summary>A list of such lines, not longer than this.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class PlainTextsAttribute(int mostTexts, int maxLength) : PlainTextAttribute(maxLength)
{
    public int MostTexts { get; } = mostTexts;

    public override bool IsValid(object? value) =>
        value is null || (value is IReadOnlyCollection<string> texts && texts.Count <= MostTexts && ((IEnumerable)texts).Cast<object?>().All(text => text is string line && Holds(line)));

    public override string FormatErrorMessage(string name) => $"{name} must be at most {MostTexts} lines of 1 to {MaxLength} visible characters.";
}
