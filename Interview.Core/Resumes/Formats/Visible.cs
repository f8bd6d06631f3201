using System.Globalization;

namespace Interview.Core.Resumes.Formats;

/// <summary>Whether a text of a document can be seen, by what the document says of its size and colours.</summary>
internal static class Visible
{
    /// <summary>In points; print this small is not meant for eyes.</summary>
    private const float Tiniest = 2;

    /// <summary>How far the brightness of letters must differ from what is behind them, of 1.</summary>
    private const double LeastContrast = 0.12;

    /// <param name="colour">RRGGBB with or without #; anything else is a colour that stands out.</param>
    /// <param name="behind">The nearest fill; null for one that is not known, on which every colour may stand out.</param>
    public static Concealment? Because(float? size, string? colour, string? behind) =>
        size < Tiniest ? Concealment.Size
        : Brightness(colour) is { } letters && Brightness(behind) is { } ground && Math.Abs(letters - ground) < LeastContrast ? Concealment.Colour
        : null;

    public const string White = "FFFFFF";

    /// <summary>0 for black to 1 for white; null for what is no colour.</summary>
    private static double? Brightness(string? colour)
    {
        var hex = colour.AsSpan().TrimStart('#');
        return hex.Length == 6 && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? ((0.299 * (value >> 16)) + (0.587 * ((value >> 8) & 255)) + (0.114 * (value & 255))) / 255
            : null;
    }

    public static bool IsColour(string? colour) => Brightness(colour) is not null;
}
