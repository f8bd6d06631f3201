using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Interview.Api.Resumes;

/// <summary>A file's name as it is shown to its owner. It never reaches a disk: files are kept by id.</summary>
internal static class FileNames
{
    private const int MaxLength = 200;
    private const string Unnamed = "resume.pdf";

    public static string ForPeople(ContentDispositionHeaderValue disposition) =>
        ForPeople((disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).Value);

    /// <summary>NFC (macOS sends Hangul in pieces), the last part of a path, nothing that hides or turns text around (B-D08).</summary>
    public static string ForPeople(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var shown = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                shown.Append(rune);
            }
        }

        var text = shown.ToString().Normalize(NormalizationForm.FormC).Trim();
        if (text.Length > MaxLength)
        {
            // Not through the middle of a character.
            text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        }

        return text.Length == 0 ? Unnamed : text;
    }
}
