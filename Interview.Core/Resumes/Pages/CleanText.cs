using System.Globalization;
using System.Text;

namespace Interview.Core.Resumes;

/// <summary>Makes text safe to store and honest to read: NFC, and without characters nobody sees.</summary>
public sealed class CleanText
{
    /// <summary>More marks on one letter than any script writes are an attack on whoever lays out the text.</summary>
    private const int MostMarks = 4;

    /// <summary>Characters that were there and cannot be seen: control, zero-width, bidi and tag characters.</summary>
    public int Invisible { get; private set; }

    /// <summary>Characters that mean nothing to us: private use, replacement, lone surrogates, unassigned.</summary>
    public int Garbled { get; private set; }

    private readonly StringBuilder _spelled = new();

    /// <summary>What tag characters (U+E0000…) spelled since the last call: letters that programs read and no screen shows.</summary>
    public string TakeSpelled()
    {
        var spelled = _spelled.ToString();
        _spelled.Clear();
        return spelled;
    }

    public string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        // A lone surrogate is enumerated as U+FFFD, so it counts as garbled.
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                marks++;
                if (marks > MostMarks || rune.Value is >= 0xFE00 and <= 0xFE0F)
                {
                    Invisible++;
                    continue;
                }
            }
            else
            {
                marks = 0;
            }

            if (rune.Value == '\t' || category is UnicodeCategory.SpaceSeparator)
            {
                clean.Append(rune.Value == '\t' ? '\t' : ' ');
            }
            // U+3164 is the Hangul filler: a letter by category, blank to the eye.
            else if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || rune.Value is 0x3164 or 0x115F or 0x1160 or 0xFFA0)
            {
                Invisible++;
                if (rune.Value is >= 0xE0020 and <= 0xE007E && _spelled.Length < HiddenText.MostCharacters)
                {
                    _spelled.Append((char)(rune.Value - 0xE0000));
                }
            }
            else if (IsBulletOfSymbolFonts(rune))
            {
                clean.Append('•');
            }
            else if (category is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate || rune.Value == 0xFFFD)
            {
                Garbled++;
            }
            else if (rune.Value is >= 0xFB00 and <= 0xFB06)
            {
                // Ligatures are how a font draws "fi"; the word is written with letters.
                clean.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
            }
            else
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>At most this many characters from the start, and no half of one.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : most <= 0 ? "" : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    // Word and Hancom write bullets in Symbol and Wingdings, whose letters come out in the private use area.
    private static bool IsBulletOfSymbolFonts(Rune rune) => rune.Value is 0xF0B7 or 0xF0A7 or 0xF06C or 0xF06E or 0xF0D8 or 0xF0FC or 0xF076 or 0xF0A8;
}
