using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>
/// The words that open sections, name fields, and mark jobs, organisations and schools in Korean and English résumés: content/resumes/vocabulary.yaml,
/// turned into tables once for each snapshot of the content. A reading uses one vocabulary from its first word to its last.
/// </summary>
public sealed partial class ResumeVocabulary
{
    private const int LongestLabel = 64;
    private const int LongestClosing = 90;
    private const int LongestLeave = 40;
    private const int LongestStatus = 16;
    private const int LongestPlace = 24;

    private readonly HeadingTable _headings;
    private readonly QuestionWords _questions;
    private readonly FrozenDictionary<string, Label> _labels;
    private readonly ApplicationLabels _applications;
    private readonly ComposedLabels _composed;
    private readonly FrozenSet<string> _companyLabels;
    private readonly FrozenSet<string> _kindLabels;
    private readonly FrozenSet<string> _relationLabels;
    private readonly FrozenSet<string> _postLabels;
    private readonly FrozenSet<string> _givenNameLabels;
    private readonly FrozenSet<string> _familyNameLabels;
    private readonly FrozenSet<string> _surnames;
    private readonly FrozenSet<string> _tradeSurnames;
    private readonly FrozenSet<string> _noNames;
    private readonly RoleWords _roles;
    private readonly FrozenSet<string> _roleKinds;
    private readonly Endings _units;
    private readonly Endings _positions;
    private readonly NamePattern _organisations;
    private readonly NamePattern _schools;
    private readonly NamePattern _studies;
    private readonly string[] _closings;
    private readonly FrozenSet<string> _signOffs;
    private readonly FrozenSet<string> _levels;
    private readonly FrozenSet<string> _statuses;
    private readonly FrozenSet<string> _regions;
    private readonly FrozenSet<string> _towns;
    private readonly NamePattern _awards;
    private readonly NamePattern _certificates;
    private readonly NamePattern _activities;
    private readonly NamePattern _projects;
    private readonly string[] _languages;
    private readonly Regex _documents;

    internal ResumeVocabulary(VocabularyFile file)
    {
        _headings = new(file);
        _questions = new(file);
        _labels = Table(file.Labels);
        _applications = new(file);
        _composed = new(file);
        _companyLabels = Words(file.CompanyLabels);
        _kindLabels = Words(file.KindLabels);
        _relationLabels = Words(file.RelationLabels);
        _postLabels = Words(file.PostLabels);
        _givenNameLabels = Words(file.GivenNameLabels);
        _familyNameLabels = Words(file.FamilyNameLabels);
        _surnames = Words(file.Surnames);
        _tradeSurnames = Words(file.TradeSurnames);
        _noNames = Words(file.NoNames);
        _roles = new(file.Roles, file.RoleFields);
        _roleKinds = Words([.. file.RoleKinds.Ko, .. file.RoleKinds.En]);
        _units = new(file.Units);
        _positions = new(file.Positions);
        _organisations = new(file.Organisations);
        _schools = new(file.Schools);
        _studies = new(file.Studies);
        _closings = [.. file.Closings.Ko, .. file.Closings.En];
        _signOffs = Words([.. file.SignOffs.Ko, .. file.SignOffs.En]);
        _statuses = Words([.. file.Statuses.Ko, .. file.Statuses.En]);
        _regions = Words([.. file.Places.Ko, .. file.Places.En]);
        _towns = Words([.. file.Towns.Ko, .. file.Towns.En]);
        _levels = Words([.. file.Levels.Ko, .. file.Levels.En]);
        _awards = new(file.Awards);
        _certificates = new(file.Certificates);
        _activities = new(file.Activities);
        _projects = new(file.Projects);
        _languages = [.. file.Languages.Ko.Concat(file.Languages.En).OrderByDescending(name => name.Length)];
        _documents = Documents(file.Documents.Ko, file.Documents.En);
    }

    /// <summary>What the words of a heading say that is in no list.</summary>
    internal HeadingWords HeadingWords => _headings.Words;

    /// <summary>The section a line opens, or null.</summary>
    internal Section? HeadingOf(string line) => _headings.Of(line);

    /// <summary>Whether people write several things under this heading: "Achievements", "Qualifications".</summary>
    internal bool IsLooseHeading(string line) => _headings.IsLoose(line);

    /// <summary>The sections that one heading opens together: "자격 및 어학", "Training and Certificates"; empty when it is not such a heading.</summary>
    internal IReadOnlyList<Section> HeadingsJoinedIn(string line) => _headings.JoinedIn(line);

    /// <summary>The sections that the words of one heading open together.</summary>
    internal IReadOnlyList<Section> HeadingsByWordsIn(string line) => _headings.JoinedByWordsIn(line);

    /// <summary>The section that the end of a line names: "직무 전환 프로젝트", "Relevant Volunteer Work". Only for lines that look like headings.</summary>
    internal Section? HeadingByItsEnd(string line) => _headings.ByItsEnd(line);

    /// <summary>Whether the line is a topic of an essay, or several.</summary>
    internal bool IsTopic(string line) => _questions.IsTopic(line);

    /// <summary>Whether the line asks the applicant to write.</summary>
    internal bool Asks(string line) => _questions.Asks(line);

    /// <summary>What a form asks for in a whole sentence: "학력" in "학력을 적어 주세요."; null when the line asks for nothing so.</summary>
    internal static string? SubjectOf(string line) => QuestionWords.SubjectOf(line);

    /// <summary>How long the name of a language or of its test at the beginning of a line is; 0 when it begins otherwise.</summary>
    internal int LanguageAt(string text) => _languages.Where(name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (text.Length == name.Length || !char.IsAsciiLetter(text[name.Length]) || !char.IsAsciiLetter(name[^1]))).Select(name => name.Length).FirstOrDefault();

    internal bool IsAward(string text) => _awards.IsIn(text);

    internal bool IsCertificate(string text) => _certificates.IsIn(text);

    internal bool IsActivity(string text) => _activities.IsIn(text);

    internal bool IsProject(string text) => _projects.IsIn(text);

    /// <summary>What a cell says of the words beside it, or null. Several labels in one cell ("부서/직위") count as the last.</summary>
    internal Label? LabelOf(string cell) => LabelsIn(cell) is not [.., var last] labels ? null
        // "지원회사 / Company", "직무·직업": what says more counts.
        : last == Label.Organisation && labels.Contains(Label.TargetCompany) ? Label.TargetCompany
        : last == Label.Other ? labels.FirstOrDefault(label => label != Label.Other, Label.Other)
        : last;

    /// <summary>Everything that a cell says of the words beside it; empty when it is no label.</summary>
    internal IReadOnlyList<Label> LabelsIn(string cell)
    {
        cell = Hint().Replace(FirstChoice().Replace(Ordinals.Without(cell), ""), "");
        if (cell.Length > LongestLabel || cell.Any(char.IsDigit))
        {
            return [];
        }

        if (_labels.TryGetValue(Bare(cell), out var label))
        {
            return [label];
        }

        var parts = cell.Split(LabelJoints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && Array.ConvertAll(parts, OfPart) is var told && Array.TrueForAll(told, part => part is not null) ? [.. told.Select(part => part!.Value).Distinct()]
            : _applications.Of(cell) is { } applied && WithoutDocumentName(cell).Any(char.IsLetter) ? [applied]
            : _composed.Of(cell) is { } composed ? [composed]
            // What a form asks for in a sentence: "성함을 적어 주세요."
            : FormRequest.Topic(cell) is { } topic && topic != cell && LabelsIn(topic) is [Label.Name or Label.TargetRole or Label.TargetCompany or Label.Email or Label.Phone] asked ? asked
            : [];
    }

    private Label? OfPart(string part) => _labels.TryGetValue(Bare(part), out var label) ? label : _composed.Of(part);

    private static readonly string[] LabelJoints = ["/", "·", "(", " 및 ", " 또는 ", " and ", " or "];

    internal bool IsCompanyLabel(string name) => _companyLabels.Contains(Bare(name)) || (!_labels.ContainsKey(Bare(name)) && LabelOf(name) == Label.Organisation);

    /// <summary>Whether a label asks what something is called: "Name of school", "학교명".</summary>
    internal bool NamesSomething(string label) => _composed.HoldsName(label);

    /// <summary>Whether it is made of words for an employer alone: "School or trust", "학교법인". It labels one, and names none.</summary>
    internal bool IsKindOfEmployer(string words) => _applications.SpeakOfAnEmployer(words);

    internal bool IsKindLabel(string name) => _kindLabels.Contains(Bare(name));

    internal bool IsRelationLabel(string name) => _relationLabels.Contains(Bare(name));

    internal bool IsPostLabel(string name) => _postLabels.Contains(Bare(name));

    internal bool IsGivenNameLabel(string name) => _givenNameLabels.Contains(Bare(name));

    internal bool IsFamilyNameLabel(string name) => _familyNameLabels.Contains(Bare(name));

    /// <summary>Whether a Korean name begins as one does: "담당자" does not.</summary>
    internal bool HasSurname(string name) => name.Length > 3 ? _surnames.Contains(name[..2]) : _surnames.Contains(name[..1]);

    /// <summary>Whether what is written like a name means nothing else: "신입" does, and "경력".</summary>
    internal bool MayBeAName(string name) => !IsPlace(name) && LabelOf(name) is null && HeadingOf(name) is null && !IsTopic(name) && !IsStatus(name) && !_noNames.Contains(Bare(name)) && !(name.Any(Hangul.IsSyllable) && IsRole(name));

    /// <summary>Whether it ends in a family name that is a trade too: "Emma Baker".</summary>
    internal bool EndsInTradeSurname(string name) => _tradeSurnames.Contains(Bare(name[(name.LastIndexOf(' ') + 1)..]));

    /// <summary>Whether the words say that something is applied for, so that what stands behind them needs no sign between.</summary>
    internal bool IsApplicationLabel(string words) => _applications.Of(words) is not null;

    internal bool IsRole(string text) => _roles.AreIn(text);

    /// <summary>Whether it names a job or the field of one, where a label or a place says that a job is meant.</summary>
    internal bool IsRoleOrField(string text) => _roles.AreIn(text) || _roles.NameAField(text);

    /// <summary>Whether it says of which kind a job is and no more: "디지털", "해외".</summary>
    internal bool SaysWhichRole(string word) => _roleKinds.Contains(Bare(word));

    /// <summary>Whether it is a part of an organisation and none itself: "개발팀".</summary>
    internal bool IsUnit(string text) => IsPlainWord(text) && _units.End(text) && !IsOrganisation(text);

    internal bool IsOrganisation(string text) => _organisations.IsIn(text);

    internal bool IsSchool(string text) => _schools.IsIn(text);

    internal bool IsStudies(string text) => _studies.IsIn(text);

    /// <summary>"삼성전자 개발팀 사원": where the position begins behind the organisation; -1 when it is not written so.</summary>
    internal int PositionIn(string text)
    {
        var bracket = text.AsSpan().IndexOfAny('(', '/');
        var told = bracket > 0 ? text[..bracket].TrimEnd() : text;
        var at = told.LastIndexOf(' ') + 1;
        if (at == 0 || !IsPlainWord(told.AsSpan(at)) || !_positions.End(told))
        {
            return -1;
        }

        while (at > 1 && told.LastIndexOf(' ', at - 2) + 1 is > 0 and var before && IsPlainWord(told.AsSpan(before, at - 1 - before)) && _units.End(told.AsSpan(before, at - 1 - before)))
        {
            at = before;
        }

        return at;
    }

    /// <summary>"한국대학교 컴퓨터공학과": where the studies begin; -1 when they are not there.</summary>
    internal int StudiesAfterSchool(string text)
    {
        var at = _schools.EndOfFirst(text);
        if (at < 0)
        {
            // "KAIST 산업공학과"
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            return space > 0 && IsSchool(text[..space]) && Hangul.IsSyllable(text[space + 1]) ? space + 1 : -1;
        }

        at += Campus().Match(text[at..]).Length;
        return at < text.Length ? at : -1;
    }

    /// <summary>Whether the line vouches for what was written above it.</summary>
    internal bool Closes(string line) => line.Length <= LongestClosing && Array.Exists(_closings, closing => line.Contains(closing, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether somebody takes leave with the line: "Kind regards,", "김민수 드림".</summary>
    internal bool TakesLeave(string line) => line.Length <= LongestLeave && (_signOffs.Contains(Bare(line)) || SignedBy().IsMatch(line));

    /// <summary>Whether it says how it stands with a school or a job: "졸업", "재직 중", "Full-time".</summary>
    internal bool IsStatus(string text) => text.Length <= LongestStatus && _statuses.Contains(Bare(text));

    /// <summary>Whether it names a country, a region or a large town, or says that there was none: "Germany", "서울", "Remote".</summary>
    internal bool IsPlace(string text) => IsRegion(text) || (text.Length <= LongestPlace && _towns.Contains(Bare(text)));

    /// <summary>Whether it names a country or a region, in which a town may lie.</summary>
    internal bool IsRegion(string text) => text.Length <= LongestPlace && _regions.Contains(Bare(text));

    internal bool IsLevel(string text) => _levels.Contains(Bare(text));

    /// <summary>The text without what a document calls itself.</summary>
    internal string WithoutDocumentName(string text) => _documents.Replace(text, "");

    /// <summary>Letters and "&amp;" only, lower case: "■ 학 력 사 항", "1. EDUCATION:" and "[Education]" come out alike.</summary>
    internal static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            // "ㅡ" and "ㅁ" alone are signs that a Korean keyboard has at hand.
            if ((char.IsLetter(letter) && letter is not (>= 'ㄱ' and <= 'ㆎ')) || letter == '&')
            {
                bare.Append(char.ToLowerInvariant(letter));
            }
        }

        return bare.ToString();
    }

    private static bool IsPlainWord(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!(letter is >= '가' and <= '힣' or '/' or '&' || char.IsAsciiLetter(letter)))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private static Regex Documents(IEnumerable<string> korean, IEnumerable<string> english)
    {
        var words = korean.OrderByDescending(word => word.Length).Select(word => string.Join(@"\s?", word.Select(letter => Regex.Escape(letter.ToString()))))
            .Concat(english.OrderByDescending(word => word.Length).Select(word => $@"\b{Regex.Escape(word)}\b"));
        return new($@"(?:\s*의)?\s*(?:{string.Join('|', words)})(?:\s*(?:및|&|,)\s*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    internal static FrozenDictionary<string, T> Table<T>(IReadOnlyDictionary<T, Content.LocalizedList> meanings) where T : notnull => meanings
        .SelectMany(pair => pair.Value.Ko.Concat(pair.Value.En).Select(word => KeyValuePair.Create(Bare(word), pair.Key)))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary();

    internal static FrozenSet<string> Words(IEnumerable<string> words) => words.Select(Bare).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Full name (as in passport)", "Surname (BLOCK CAPITALS)": how a form wants it written.</summary>
    [GeneratedRegex(@"(?<=\S)\s*[(（](?:as\s[^)]*|in\s[^)]*|block\s?(?:letters|capitals)|please\s[^)]*|first\b[^)]*|last\b[^)]*|if\s[^)]*|with\s[^)]*|required|optional|실명|정자[^)]*|본명|띄어쓰기[^)]*|택\s?1|예\s?[:)].*)[)）](?=\s*[:：]?\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hint();

    /// <summary>"희망직종(1순위)", "1지망": what is wanted most.</summary>
    [GeneratedRegex(@"(?<=\S)\s?[(（]?\s?제?\s?1\s?(?:지망|순위)\s?[)）]?$|^제?1\s?(?=지망|순위)|^제?1\s?(?:지망|순위)\s(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstChoice();

    [GeneratedRegex(@"^[가-힣]{2,4}\s?(?:올림|드림|배상|拜上)$", RegexOptions.CultureInvariant)]
    private static partial Regex SignedBy();

    [GeneratedRegex(@"^\s*(?:\([^)]*\)\s*|\S*캠퍼스\s*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Campus();
}
