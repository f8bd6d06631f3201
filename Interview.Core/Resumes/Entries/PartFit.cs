namespace Interview.Core.Resumes;

/// <summary>What a part of an entry's head may be.</summary>
internal enum HeadField
{
    /// <summary>What an activity, a project, an award or a certificate is called.</summary>
    Title,

    /// <summary>Where somebody was, or who gave it.</summary>
    Organisation,

    /// <summary>As what somebody was there; of a school, what was studied.</summary>
    Role,
}

/// <summary>How well a part of a head fits each field of its section, in points: a word that marks it as that counts one, one that marks it as something else takes one.</summary>
internal sealed class PartFit
{
    private const double Half = 0.5;
    private const double Told = 2;

    private readonly Section _section;
    private readonly bool _isBody;
    private readonly bool _isJob;
    private readonly bool _isSchool;
    private readonly bool _isStudies;
    private readonly bool _isThing;
    private readonly bool _isRemark;
    private readonly bool _isPhrase;
    private readonly bool _isUnit;

    public PartFit(Section section, HeadPart part, ResumeVocabulary vocabulary)
    {
        (_section, Part) = (section, part);
        _isSchool = vocabulary.IsSchool(part.Text);
        _isJob = vocabulary.IsRole(part.Text) || vocabulary.PositionIn(part.Text) > 0;
        _isBody = vocabulary.IsOrganisation(part.Text) || _isSchool;
        _isStudies = vocabulary.IsStudies(part.Text);
        _isThing = section switch
        {
            Section.Awards => vocabulary.IsAward(part.Text),
            Section.Certifications => vocabulary.IsCertificate(part.Text),
            Section.Activities => vocabulary.IsActivity(part.Text),
            _ => false,
        };
        _isRemark = HeadParts.IsRemark(part.Text) || vocabulary.IsLevel(part.Text) || !part.Text.Any(char.IsLetter);
        _isUnit = vocabulary.IsUnit(part.Text);
        // "Exchange semester", "Food bank": bodies write each of their words with a capital.
        _isPhrase = part.Text.Split(' ') is { Length: > 1 } words && char.IsAsciiLetterUpper(words[0][0]) && words.Skip(1).Any(word => word.Length > 3 && char.IsAsciiLetterLower(word[0]));
    }

    public HeadPart Part { get; }

    public double As(HeadField field) => Part.Told is { } told ? (told == field ? Told : -1) : field switch
    {
        HeadField.Title => (_isThing && !(_isBody && _section == Section.Activities) ? Half : 0) - (_isBody && !_isThing && _section != Section.Activities ? Half : 0) - (_isRemark ? Half : 0),
        HeadField.Organisation => AsOrganisation(),
        _ when _section == Section.Education => _isStudies && _isSchool ? (HeadParts.IsDegreeIn(Part.Text) ? 1 : Half / 2) : _isStudies ? 1 : _isSchool ? -1 : _isRemark ? -Half : 0,
        _ => HeadParts.IsCount(Part.Text) ? -1 : _isJob ? 1 : _isBody ? -1 : _isUnit ? Half : 0,
    };

    public bool IsMarkedAs(HeadField field) => As(field) >= 1;

    /// <summary>What is lost when the part is taken for none of them.</summary>
    public double AsNothing => _isRemark ? 0 : _isBody || _isJob || _isStudies ? -0.3 : -0.1;

    private double AsOrganisation()
    {
        if (_section == Section.Education)
        {
            return _isSchool && _isStudies ? (HeadParts.IsDegreeIn(Part.Text) ? -1 : Half) : _isSchool ? 1 : _isStudies ? -1 : _isRemark ? -1 : 0;
        }

        return _isBody && _isJob ? -Half
            : _isBody && _isThing && !_isSchool && _section != Section.Activities ? 0
            : _isBody ? (_isPhrase ? Half : 1)
            : _isJob ? -1
            : (_isThing || _isUnit ? -Half : 0) - (_isRemark ? 1 : 0) - (_isPhrase ? Half : 0);
    }
}
