using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>An entry while its lines are read.</summary>
internal sealed partial class EntryDraft(Section section, TextLine first, double? edge, ResumeVocabulary vocabulary, LineJoin join)
{
    private const int MostHeadingLines = 3;
    private const int LongestName = 40;

    /// <summary>"점수: 900점" is told with its label; what is longer says itself what it is about.</summary>
    private const int LongRemark = 20;

    private const int LongCell = 60;
    private const int LongestHead = 90;

    private readonly List<(string Text, TextLine Line)> _headings = [];
    private readonly List<(string Text, TextLine Line)> _atTheMargin = [];
    private readonly List<TextLine> _headLines = [];
    private readonly DraftClaims _claims = new(edge, join);
    private readonly HashSet<Label> _told = [];
    private readonly HashSet<string> _names = [];
    private Found? _title;
    private Found? _organisation;
    private Found? _role;
    private Found? _period;
    private string? _firstName;

    public TextLine FirstLine => first;

    /// <summary>The lines at its head.</summary>
    public IReadOnlyList<TextLine> HeadLines => _headLines;

    /// <summary>Whether its first line is a heading in a list of headings, so that the next one of the same sign begins the next entry.</summary>
    public bool BeganWithBullet { get; init; }

    /// <summary>Whether its first line is labelled.</summary>
    public bool IsLabelled { get; init; }

    private bool HasOwnTitle => section is not (Section.Experience or Section.Education);

    public bool HasPeriod => _period is not null;

    public bool HasClaims => _claims.Count > 0;

    public bool HasBullets => _claims.HasBullets;

    /// <summary>Whether a line without a bullet may still be about this one-line entry: its title came, its date did not.</summary>
    public bool IsOpen => _period is null && _headLines.Count <= 1 && _claims.Count == 0 && _told.Count == 0;

    public bool SameBullet(TextLine line) => BeganWithBullet && first.Text[0] == line.Text[0];

    /// <summary>Whether it has said already what is so labelled.</summary>
    public bool HasTold(string name) => _names.Contains(name);

    /// <summary>Whether what is so labelled belongs to the next entry: it is told once of each, or began this one.</summary>
    public bool IsTold(Label label, string name) => !IsNamed && ((IsLabelled && name.Length > 0 && name == _firstName) || label is Label.Title or Label.Organisation or Label.Period && _told.Contains(label)
        || (label == Label.Title && (_headings.Count > 0 || (_claims.Count > 0 && _told.Count == 0)))
        || (label == Label.Organisation && _claims.Count > 0 && _told.Count == 0));

    /// <summary>Whether a head named a job and its time: "Project: …" and "Client: …" under it tell of what was done there.</summary>
    private bool IsNamed => section == Section.Experience && _period is not null && _headings.Count > 1 && !IsLabelled && _headings.Exists(heading => vocabulary.IsRole(heading.Text));

    /// <summary>Whether a line goes on where the last claim or heading broke off at the margin.</summary>
    public bool Continues(TextLine line) => _claims.Continues(line);

    /// <summary>Whether the title of a one-line entry goes on in this line because it did not fit.</summary>
    public bool RunsOn(TextLine line) => _claims.Last is { } last && _headings.Count > 0 && !Bullets.Starts(line.Text) && last.Place != line.Place && join.Between(last, line) != Joint.NewParagraph;

    public void ExtendHeading(TextLine line)
    {
        var (text, began) = _headings[^1];
        var joint = join.Between(_claims.Last!, line);
        _headings.RemoveAt(_headings.Count - 1);
        TakeHeading(line with { Text = LineJoin.Append(text, line.Text, joint) });
        _headings[^1] = (_headings[^1].Text, began);
    }

    public bool IsHeading(TextLine line, TextLine? next)
    {
        if (Bullets.Starts(line.Text) || _claims.Count > 0)
        {
            return IsJobBehindARemark(line);
        }

        if (_headings.Count > 0 && ClaimWords.IsLabelled(line.Text))
        {
            return false;
        }

        var period = Periods.In(line.Text);
        if (period is not null && _period is null && (Periods.StandsAtAnEnd(line.Text) || Periods.IsRangeIn(line.Text)) && line.Text.Length <= 120)
        {
            return true;
        }

        // Under a date that stands alone comes what it dates.
        if (_period is not null && _headings.Count == 0 && _told.Count == 0 && line.Text.Length <= LongestHead && !ClaimWords.EndsSentence(line.Text))
        {
            return true;
        }

        return _headLines.Count < MostHeadingLines && line.Text.Length <= 70 && !ClaimWords.EndsSentence(line.Text)
            && (vocabulary.IsRole(line.Text) || vocabulary.IsOrganisation(line.Text) || vocabulary.IsSchool(line.Text) || vocabulary.IsStudies(line.Text) || line.Text.Contains('\t', StringComparison.Ordinal)
                || (_period is null && next is not null && Periods.IsOnly(next.Text)) || LacksOrganisation(line));
    }

    /// <summary>Under a job that stands alone comes where it was, marked as such or not.</summary>
    private bool LacksOrganisation(TextLine line) =>
        section == Section.Experience && _headings is [var (only, _)] && vocabulary.IsRole(only) && line.Text.Length <= LongestName && char.IsLetterOrDigit(line.Text[0]);

    /// <summary>"Listed; part of a Danish group." between an employer and what somebody was there.</summary>
    private bool IsJobBehindARemark(TextLine line) =>
        section == Section.Experience && !HasBullets && _claims.Count == 1 && _headings is [var (only, _)] && !vocabulary.IsRole(only)
        && !Bullets.Starts(line.Text) && vocabulary.IsRole(line.Text) && line.Text.Length <= LongestName && !Continues(line);

    public void TakeHeading(TextLine line)
    {
        var text = Corporation().Replace(Ordinals.Without(Bullets.Without(line.Text)), "($1)");
        if (_period is null && Periods.In(text) is { } period && (Periods.StandsAtAnEnd(text) || Periods.IsRangeIn(text)))
        {
            _period = new(period, line, Sureness.Labelled);
        }

        text = _period is not null && text.Contains(_period.Text, StringComparison.Ordinal) ? Periods.Without(text) : text;
        if (text.Contains('\n', StringComparison.Ordinal) && text.Split('\t').Where(cell => cell.Trim().Length > 0).ToList() is [var alone])
        {
            // The one cell beside a date: a name over what was done.
            var (name, done) = (alone.Split('\n')[0], alone[(alone.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            _claims.TakeCell(done, line);
            text = name;
        }
        else if (line.Text.Count(letter => letter == '\t') >= 2)
        {
            // In a row without titles the cell that says more than a name is what was done.
            var told = text.Split('\t').Where(cell => cell.Length > LongCell || ClaimWords.EndsSentence(cell) || (cell.Contains('\n', StringComparison.Ordinal) && !AreNames(cell))).ToList();
            told.ForEach(cell => _claims.TakeCell(cell, line));
            text = string.Join('\t', text.Split('\t').Where(cell => !told.Contains(cell))).Replace('\n', '\t');
        }

        // A head of several lines with its date at the margin has places there too, and no names.
        var cells = line.Text.Split('\t');
        if (cells.Length == 2 && _headLines.Count < MostHeadingLines && !vocabulary.IsRole(cells[1]) && (!vocabulary.IsOrganisation(cells[1]) || Places.EndsInState(cells[1])) && Periods.In(cells[1]) is null && cells[1].Length <= LongestName)
        {
            _atTheMargin.Add((cells[1].Trim(), line));
        }

        _headings.AddRange(LabelledCells.Cells(text).Select(cell => cell.Trim(' ', ',', '/', '·')).Where(cell => cell.Any(char.IsLetterOrDigit)).Select(cell => (cell, line)));
        _headLines.Add(line);
        _claims.GoOnBehind(line, isBullet: section is not (Section.Experience or Section.Education) && Bullets.Starts(line.Text));
    }

    /// <summary>"B.A. in Marketing" over "University of Leeds" in one cell.</summary>
    private static bool AreNames(string cell) => cell.Split('\n') is [var one, var other] && one.Length <= LongestName && other.Length <= LongestName && !ClaimWords.IsClaim(one) && !ClaimWords.IsClaim(other);

    public void TakeClaim(TextLine line) => _claims.Take(line);

    public void TakeClaims(IEnumerable<string> cells, TextLine line)
    {
        foreach (var cell in cells)
        {
            _claims.TakeCell(cell, line);
        }
    }

    public void Take(IEnumerable<(Label Label, string Name, string Value)> pairs, TextLine line)
    {
        foreach (var (label, name, value) in pairs)
        {
            Take(label, name, value, line);
        }
    }

    private void Take(Label label, string name, string value, TextLine line)
    {
        if (value.Length == 0)
        {
            return;
        }

        // "졸업 | 한국대학교": beside how it stands with it is the school.
        label = section == Section.Education && label is (Label.Detail or Label.Other) && name.Length > 0 && vocabulary.IsSchool(value) && _organisation is null ? Label.Organisation : label;
        _told.Add(label);
        _names.Add(name);
        _firstName ??= name;
        var found = new Found(value, line, Sureness.Labelled);
        switch (label)
        {
            case Label.Title or Label.Organisation or Label.Role or Label.Period or Label.Until when IsNamed && _period!.Text != value:
                _claims.Add(found with { Text = $"{name}: {value}" });
                break;
            case Label.Title:
                _title ??= found;
                break;
            case Label.Organisation or Label.TargetCompany:
                _organisation ??= found;
                break;
            case Label.Period:
                _period ??= found;
                break;
            case Label.Until:
                _period = _period is { } began && !Periods.IsRangeIn(began.Text) ? began with { Text = $"{began.Text} ~ {value}", Last = line } : _period ?? found;
                break;
            case Label.Role or Label.TargetRole when _role is null:
                _role = found;
                break;
            case Label.Other when value.Length <= LongRemark || vocabulary.LabelOf(name) is not null:
                // "고용형태: 정규직" is nothing the candidate did.
                break;
            case Label.Detail or Label.Other or Label.Role when value.Contains('\n', StringComparison.Ordinal) || value.Length > LongRemark:
                _claims.TakeCell(value, line);
                _claims.GoOnBehind(line, Bullets.Starts(value));
                break;
            default:
                _claims.Add(found with { Text = name.Length == 0 ? value : $"{name}: {value}" });
                break;
        }
    }

    /// <summary>A row of a grid.</summary>
    public void TakeRow(IReadOnlyList<(Label Label, string Name, string Text)> cells, TextLine line)
    {
        foreach (var (label, _, text) in cells)
        {
            if (label is Label.Detail || (label == Label.Other && text.Length > LongRemark) || (label == Label.Role && _role is not null))
            {
                _claims.TakeCell(text, line);
            }
            else
            {
                Take(label, "", text.Replace('\n', ' '), line);
            }
        }
    }

    /// <summary>What stands at its head, in parts that may each name something.</summary>
    public List<HeadPart> Head(Places places)
    {
        var isDatedAtTheMargin = _headLines.Count > 1 && _period is not null && _period.First.Text.Split('\t') is [_, var side] && Periods.IsOnly(side);
        return HeadParts.Of(section, isDatedAtTheMargin ? [.. _headings.Except(_atTheMargin)] : _headings, vocabulary, places);
    }

    public FoundEntry? ToEntry(IReadOnlyList<HeadPart> head, Arrangements arrangements, Places places)
    {
        // "교내 학술제 준비위원회(총학생회)" under one label: what it was, and whose.
        if (section == Section.Activities && (_title is null || _organisation is null) && (_title ?? _organisation) is { } told
            && HeadParts.InBracketsOf(told.Text) is var (before, inside) && HeadParts.IsName(inside, section, vocabulary))
        {
            (_title, _organisation) = (told with { Text = before }, told with { Text = inside });
        }

        // "Title: Engineer" over "Company: Acme": of a job or a school it is as what.
        if (section is Section.Experience or Section.Education && _role is null && _organisation is not null && _title is { } what && (section == Section.Education || vocabulary.IsRole(what.Text)))
        {
            (_title, _role) = (null, what);
        }

        var names = NamedEntry.Of(section, head, arrangements, places, vocabulary);
        var (organisation, role) = (_organisation ?? names.Organisation, _role ?? names.Role);
        organisation = organisation is not null && !HasOwnTitle ? OrganisationName.Bare(organisation, vocabulary) : organisation;
        role = role is not null && section == Section.Experience ? OrganisationName.WithoutStatus(role, vocabulary) : role;
        var title = _title ?? (HasOwnTitle ? names.Title : null) ?? organisation ?? role ?? names.Title ?? _claims.First;
        Found[] claims = [.. names.Level is null ? (Found[])[] : [names.Level], .. _claims.InSentences()];
        return title is null ? null : new(title, organisation, role, _period, [.. claims.Where(claim => claim.Text != title.Text && !(claim.Sureness == Sureness.Left && organisation is not null && places.IsOnly(claim.Text, isUnderNames: true)))], first.Place);
    }

    /// <summary>Some readers find room inside "(주)".</summary>
    [GeneratedRegex(@"\(\s+([주유재사])\s+\)\s*")]
    private static partial Regex Corporation();
}
