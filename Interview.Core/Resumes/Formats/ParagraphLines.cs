using System.Text;

namespace Interview.Core.Resumes.Formats;

/// <summary>Collects the lines of one paragraph, visible and hidden text apart, and remembers from one to the next that a page begins.</summary>
internal sealed class ParagraphLines
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _hidden = new();
    private readonly List<FlowLine> _lines = [];
    private float? _size;
    private bool _opensPage;
    private Concealment _because;

    /// <summary>Set where a page begins; the next line that is written takes it.</summary>
    public bool NewPage { get; set; }

    public bool IsEmpty => _text.Length == 0 && _lines.Count == 0;

    public void Add(string text, float? size, Concealment? hidden)
    {
        if (hidden is { } because && !string.IsNullOrWhiteSpace(text))
        {
            if (_hidden.Length > 0 && because != _because)
            {
                EndHidden();
            }

            _because = because;
            _hidden.Append(text);
            return;
        }

        if (_text.Length == 0)
        {
            _opensPage = NewPage;
            NewPage = false;
        }

        _text.Append(text);
        _size = text.AsSpan().Trim().Length > 0 && !(size <= _size) ? size : _size;
    }

    public void EndLine()
    {
        if (_text.Length > 0)
        {
            _lines.Add(new FlowLine(_text.ToString(), _size, _opensPage));
            _text.Clear();
            _size = null;
        }

        EndHidden();
    }

    /// <summary>The paragraph's lines, the label of its list before the first.</summary>
    public IReadOnlyList<FlowLine> End(string? label)
    {
        EndLine();
        var lines = _lines.ToList();
        _lines.Clear();
        var first = lines.FindIndex(line => line.Hidden is null && !string.IsNullOrWhiteSpace(line.Text));
        if (label is not null && first >= 0)
        {
            lines[first] = lines[first] with { Text = $"{label} {lines[first].Text.TrimStart()}" };
        }

        // A blank line keeps the beginning of a page that it would have shown.
        NewPage |= first < 0 && lines.Any(line => line.NewPage);
        return first < 0 ? [.. lines.Where(line => line.Hidden is not null)] : lines;
    }

    private void EndHidden()
    {
        if (_hidden.Length > 0)
        {
            _lines.Add(new FlowLine(_hidden.ToString(), Hidden: _because));
            _hidden.Clear();
        }
    }
}
