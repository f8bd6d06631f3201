using System.Text.RegularExpressions;

namespace Interview.Core.Resumes.Formats;

/// <summary>A line of a document that flows: what is written, or, with <c>Hidden</c>, what nobody sees. <c>NewPage</c>: the file says that a page begins here. <c>IsRow</c>: tabs
/// stand between the cells of a table, also between empty ones, and a cell may hold several lines.</summary>
internal sealed record FlowLine(string Text, float? Size = null, bool NewPage = false, Concealment? Hidden = null, bool IsRow = false);

/// <summary>From the lines of a document without fixed pages to the text of the résumé: cleaned, within the limits, or refused with a reason.</summary>
internal static partial class FlowText
{
    /// <summary>What is kept of hidden text, to be shown; all of it is counted.</summary>
    private const int MostHidden = 20_000;

    public static ResumeText From(IEnumerable<FlowLine> lines)
    {
        var cleaner = new CleanText();
        var read = new List<TextLine>();
        var hidden = new List<HiddenText>();
        var notes = new List<ReadingNote>();
        var (page, line, characters, shown, words) = (1, 0, 0, 0, 0);
        var (isCut, isApart) = (false, false);
        foreach (var next in lines)
        {
            if (next.NewPage && line > 0)
            {
                if (page == ResumeText.MostPages)
                {
                    notes.Add(new ReadingNote(Noted.PagesCut, ResumeText.MostPages));
                    break;
                }

                (page, line) = (page + 1, 0);
            }

            var room = ResumeText.MostCharacters - characters;
            isCut = next.Text.Length > room;
            var kept = isCut ? next.Text[..room] : next.Text;
            var text = next.IsRow ? TableRows.Cells(kept, line => cleaner.Of(line).Trim()) : cleaner.Of(kept).Trim();
            if (next.Hidden is { } because)
            {
                words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
                if (text.Length > 0 && shown + text.Length <= MostHidden)
                {
                    shown += text.Length;
                    hidden.Add(new HiddenText(page, text, because));
                }

                isCut = false;
                continue;
            }

            text = next.IsRow ? text : Columns(text);
            if (!string.IsNullOrWhiteSpace(text))
            {
                read.Add(new TextLine(new Place(page, ++line), text, Size: next.Size, IsApart: isApart));
                characters += text.Length + 1;
            }

            isApart = string.IsNullOrWhiteSpace(text);

            if (isCut)
            {
                break;
            }
        }

        Require(read, cleaner);
        Note(Noted.CharactersCut, isCut ? ResumeText.MostCharacters : 0);
        Note(Noted.HiddenText, words);
        Note(Noted.InvisibleCharacters, cleaner.Invisible);
        Note(Noted.GarbledCharacters, cleaner.Garbled);
        return new ResumeText(read, [.. Enumerable.Range(1, page).Select(number => new SourcePage(number, 0, 0))], notes, hidden);

        void Note(string code, int count)
        {
            if (count > 0)
            {
                notes.Add(new ReadingNote(code, count));
            }
        }
    }

    private static void Require(List<TextLine> lines, CleanText cleaner)
    {
        var letters = lines.Sum(line => line.Text.Count(char.IsLetterOrDigit));
        if (cleaner.Garbled > letters)
        {
            throw new ResumeUnreadableException(Unreadable.Garbled);
        }

        if (letters < ResumeText.FewestLetters)
        {
            throw new ResumeUnreadableException(Unreadable.NoText);
        }
    }

    /// <summary>Spaces in a row set columns apart, as a tab does; between single syllables they only stretch a word ("성   명").</summary>
    private static string Columns(string text) => Tabs().Replace(Stretched().Replace(text, " "), "\t");

    [GeneratedRegex(@"(?<=(?<![가-힣])[가-힣]) +(?=[가-힣](?![가-힣]))")]
    private static partial Regex Stretched();

    [GeneratedRegex(@" *\t[ \t]*| {3,}")]
    private static partial Regex Tabs();
}
