namespace Interview.Core.Resumes;

/// <summary>What is claimed of an entry while its lines are read; a line may go on where the one above broke off.</summary>
internal sealed class DraftClaims(double? edge, LineJoin join)
{
    private readonly List<Found> _claims = [];
    private bool _lastIsBullet;

    public Found? First => _claims.Count > 0 ? _claims[0] : null;

    public int Count => _claims.Count;

    public bool HasBullets { get; private set; }

    /// <summary>The line that was read last, a claim or not.</summary>
    public TextLine? Last { get; private set; }

    /// <summary>Whether a line goes on where the last one broke off at the margin.</summary>
    public bool Continues(TextLine line) =>
        Last is not null && Last.Place != line.Place && !Bullets.Starts(line.Text) && (_lastIsBullet || (_claims.Count > 0 && !EndsClaim(Last, line)))
        && !(StandsUnderTheBullet(line) && !BrokeOff(line)) && join.Between(Last, line) != Joint.NewParagraph;

    /// <summary>What stands behind this line may go on in it.</summary>
    public void GoOnBehind(TextLine line, bool isBullet) => (Last, _lastIsBullet) = (line, isBullet);

    public void Take(TextLine line)
    {
        var text = Bullets.Without(line.Text).Replace('\t', ' ').Trim();
        if (_claims.Count > 0 && Continues(line))
        {
            var claim = _claims[^1];
            _claims[^1] = claim with { Text = LineJoin.Append(claim.Text, text, join.Between(Last!, line)), Last = line };
        }
        else if (text.Any(char.IsLetterOrDigit))
        {
            _claims.Add(new(text, line, Bullets.Starts(line.Text) ? Sureness.Placed : Sureness.Left));
            HasBullets |= Bullets.Starts(line.Text);
            _lastIsBullet = Bullets.Starts(line.Text);
        }

        Last = line;
    }

    /// <summary>What a cell claims: line by line, or sentence by sentence.</summary>
    public void TakeCell(string cell, TextLine line)
    {
        // On a drawn page the lines of a cell are guessed to be one paragraph; sentences are not guessed.
        var lines = cell.Split('\n').Select(claim => Ordinals.Without(Bullets.Without(claim.Trim())).Trim());
        lines = line.Box is null && cell.Contains('\n', StringComparison.Ordinal) ? lines : lines.SelectMany(ClaimWords.Sentences);
        _claims.AddRange(lines.Where(claim => claim.Length > 0).Select(claim => new Found(claim, line, Sureness.Placed)));
    }

    public void Add(Found claim) => _claims.Add(claim);

    /// <summary>A paragraph without a sign before it claims something in each of its sentences.</summary>
    public IEnumerable<Found> InSentences() =>
        _claims.SelectMany(claim => claim.Sureness == Sureness.Left ? ClaimWords.Sentences(claim.Text).Select(sentence => claim with { Text = sentence }) : [claim]);

    // Where bullets are drawn and not written, a full stop or room for another word before the section's edge ends a claim.
    private bool EndsClaim(TextLine last, TextLine line) =>
        ClaimWords.EndsSentence(last.Text)
        || (edge is { } margin && last.Box is { } box && margin - box.Right > box.Height && ClaimWords.EndsClaim(last.Text))
        || (edge is { } right && last.Box is { } above && line.Box is { } below && line.Text.IndexOf(' ', StringComparison.Ordinal) is var end
            && right - above.Right > below.Width * ((end < 0 ? line.Text.Length : end) + 2) / line.Text.Length);

    // What a bullet says goes on under its text; what stands under the bullet itself is something else.
    private bool StandsUnderTheBullet(TextLine line) =>
        _lastIsBullet && line.Box is { } below && (_claims.Count > 0 ? _claims[^1].First : Last)?.Box is { } bullet && below.Left < bullet.Left + 3;

    // In a narrow cell the further lines of a bullet may stand under the sign itself.
    private bool BrokeOff(TextLine line) =>
        line.Text[0] is >= 'a' and <= 'z' || (line.Size == Last!.Size && !ClaimWords.EndsClaim(Last.Text) && Hangul.IsSyllable(line.Text[0]) && ClaimWords.EndsClaim(line.Text));
}
