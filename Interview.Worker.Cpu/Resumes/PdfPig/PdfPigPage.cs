using System.Text.Json;
using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes.PdfPig;

/// <summary>What the child says of a file, on its first line: how many pages it has and whether it is a form, or why it cannot be read.</summary>
internal sealed record PdfPigFile(int Pages, bool IsForm, string? Refused = null);

/// <summary>What the child says of a page, on one line each.</summary>
internal sealed record PdfPigPage(double Width, double Height, IReadOnlyList<PdfPigWord> Words, IReadOnlyList<Box> Rules);

/// <param name="SpaceAfter">Whether the file has a space behind it.</param>
/// <param name="Hidden">Why nobody sees it; null for a word that is seen.</param>
internal sealed record PdfPigWord(string Text, Box Box, bool SpaceAfter, Concealment? Hidden = null);

internal static class PdfPigLines
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
}
