using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>An entry while its lines are read.</summary>
internal sealed partial class EntryDraft(Section section, TextLine first, ResumeVocabulary vocabulary)
{
    private readonly List<string> _headings = [];
    private readonly List<string> _claims = [];
    private readonly HashSet<Label> _told = [];
    private string? _title;
    private string? _organisation;
    private string? _role;
    private string? _period;
    private TextLine? _last;
    private bool _lastIsBullet;
    private int _headingLines;

    public TextLine FirstLine => first;

    public bool BeganWithBullet { get; } = Bullets.Starts(first.Text);

    public bool HasPeriod => _period is not null;

    public bool HasClaims => _claims.Count > 0;

    public bool HasBullets { get; private set; }

    /// <summary>Whether a line without a bullet may still be about this one-line entry: its title came, its date did not.</summary>
    public bool IsOpen => _period is null && _headingLines <= 1 && _claims.Count == 0 && _told.Count == 0;

    public bool SameBullet(TextLine line) => BeganWithBullet && first.Text[0] == line.Text[0];

    public bool IsTold(Label label) => label is Label.Title or Label.Organisation or Label.Period && _told.Contains(label)
        || (label == Label.Title && (_headings.Count > 0 || _claims.Count > 0))
        || (label == Label.Organisation && _claims.Count > 0);

    /// <summary>Whether a line goes on where the last claim or heading broke off at the margin.</summary>
    public bool Continues(TextLine line)
    {
        if (_last is not { Box: { } above } || line.Box is not { } below || _last.Place.Page != line.Place.Page || Bullets.Starts(line.Text))
        {
            return false;
        }

        return below.Top - above.Bottom < above.Height * 0.8
            && ((_lastIsBullet && below.Left > above.Left + 3) || (_claims.Count > 0 && !_lastIsBullet && !_last.Text.TrimEnd().EndsWith('.') && _last.Text.Length > 40 && Math.Abs(below.Left - above.Left) < 3));
    }

    public bool IsHeading(TextLine line, TextLine? next)
    {
        if (Bullets.Starts(line.Text) || _claims.Count > 0)
        {
            return false;
        }

        var period = Periods.In(line.Text);
        if (period is not null && _period is null && (Periods.StandsAtAnEnd(line.Text) || Periods.IsRangeIn(line.Text)) && line.Text.Length <= 120)
        {
            return true;
        }

        return _headingLines < 3 && line.Text.Length <= 70 && !line.Text.TrimEnd().EndsWith('.')
            && (vocabulary.IsRole(line.Text) || vocabulary.IsOrganisation(line.Text) || vocabulary.IsSchool(line.Text) || vocabulary.IsStudies(line.Text) || line.Text.Contains('\t', StringComparison.Ordinal)
                || (_period is null && next is not null && Periods.IsOnly(next.Text)));
    }

    public void TakeHeading(TextLine line)
    {
        var text = Number().Replace(Bullets.Without(line.Text), "");
        _period ??= Periods.In(text) is { } period && (Periods.StandsAtAnEnd(text) || Periods.IsRangeIn(text)) ? period : null;
        text = _period is not null && text.Contains(_period, StringComparison.Ordinal) ? Periods.Without(text) : text;
        _headings.AddRange(LabelledCells.Cells(text).Select(cell => cell.Trim(' ', ',', '/', '·')).Where(cell => cell.Any(char.IsLetterOrDigit)));
        _headingLines++;
        Remember(line);
    }

    public void TakeClaim(TextLine line)
    {
        var text = Bullets.Without(line.Text).Replace('\t', ' ').Trim();
        if (_claims.Count > 0 && Continues(line))
        {
            _claims[^1] += " " + text;
        }
        else if (text.Any(char.IsLetterOrDigit))
        {
            _claims.Add(text);
            HasBullets |= Bullets.Starts(line.Text);
            _lastIsBullet = Bullets.Starts(line.Text);
        }

        // The continuation of a bullet stands where the bullet's text stands; the bullet's own edge is remembered.
        _last = _lastIsBullet && !Bullets.Starts(line.Text) && _last?.Box is { } edge && line.Box is { } box ? line with { Box = box with { Left = edge.Left } } : line;
    }

    public void Take(Label label, string name, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        _told.Add(label);
        switch (label)
        {
            case Label.Title:
                _title ??= value;
                break;
            case Label.Organisation or Label.TargetCompany:
                _organisation ??= value;
                break;
            case Label.Period:
                _period ??= value;
                break;
            case Label.Role or Label.TargetRole when _role is null:
                _role = value;
                break;
            default:
                _claims.Add($"{name}: {value}");
                break;
        }
    }

    /// <summary>A row of a grid. Fewer cells than columns: a period is put under its column, the rest in order.</summary>
    public void TakeRow(IReadOnlyList<Label> columns, string[] cells)
    {
        var free = columns.ToList();
        if (cells.Length < columns.Count && cells.FirstOrDefault(cell => Periods.IsOnly(cell)) is { } period && free.Remove(Label.Period))
        {
            Take(Label.Period, "", period);
            cells = [.. cells.Where(cell => cell != period)];
        }

        foreach (var (label, cell) in free.Zip(cells))
        {
            if (label == Label.Detail || label == Label.Other)
            {
                _claims.Add(cell);
            }
            else
            {
                Take(label, "", cell);
            }
        }

        // What a short header did not name is said all the same.
        _claims.AddRange(cells.Skip(free.Count));
    }

    public ProfileEntry ToEntry(Section of)
    {
        var names = EntryNames.Of(of, _headings, vocabulary);
        var organisation = _organisation ?? names.Organisation;
        var role = _role ?? names.Role;
        var title = _title ?? names.Title ?? organisation ?? role ?? _claims.FirstOrDefault() ?? "";
        return new ProfileEntry(title, organisation, role, _period, [.. _claims.Where(claim => claim != title)], first.Place);
    }

    /// <summary>"1) 한울전자", "2. Harbor": the number counts entries and names none.</summary>
    [GeneratedRegex(@"^\(?\d{1,2}[.)]\s+")]
    private static partial Regex Number();

    private void Remember(TextLine line)
    {
        _last = line;
        _lastIsBullet = section is not (Section.Experience or Section.Education) && Bullets.Starts(line.Text);
    }
}
