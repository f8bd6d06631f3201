namespace Interview.Core.Resumes;

/// <summary>What section lines belong to, told by themselves: by what their words mark, and by whether they are entries with dates, with claims under them, a list or prose.</summary>
internal sealed class SectionByContent(ResumeVocabulary vocabulary, SkillTaxonomy taxonomy)
{
    private const int LongLine = 70;
    private const int LongClaim = 40;
    private const int LongestSkill = 30;
    private const int ShortestSummary = 30;
    private const double Least = 0.5;

    /// <summary>What a section counts that another heading opens already.</summary>
    private const double Again = 0.7;

    /// <summary>What prose counts as an introduction that stands after something else.</summary>
    private const double Later = 0.6;

    private const double Sure = 0.9;

    /// <summary>By as much one section has to be the likelier of two.</summary>
    private const double Clear = 0.25;

    /// <summary>What the words of a heading count beside what stands under it.</summary>
    private const double OfHeading = 0.9;

    private static readonly string[] Joints = [", ", " / ", " | ", " · ", " — ", " – ", " - ", "\t", "; ", "("];

    private static readonly string[] ListJoints = [", ", " / ", " | ", " · ", "; "];

    /// <summary>Which section each of several groups of lines is whose headings are in no list: by what stands under them and by the words over them, the surest first.</summary>
    /// <param name="groups">The lines under each heading.</param>
    /// <param name="words">How far the words of each heading speak for each section.</param>
    /// <param name="taken">What other headings open.</param>
    /// <param name="first">Where the first heading stands.</param>
    public IReadOnlyDictionary<int, Section> Of(
        IReadOnlyDictionary<int, IReadOnlyList<TextLine>> groups, IReadOnlyDictionary<int, IReadOnlyDictionary<Section, double>> words, IReadOnlySet<Section> taken, int first)
    {
        var found = new Dictionary<int, Section>();
        var scores = new List<(int At, Section Section, double Value, bool IsNamed)>();
        foreach (var (at, lines) in groups)
        {
            var told = Scores(lines);
            foreach (var section in told.Keys.Concat(words[at].Keys).Distinct())
            {
                var (content, heading) = (told.GetValueOrDefault(section), words[at].GetValueOrDefault(section));
                // What introduces the candidate stands before everything else, or is called so.
                content *= section == Section.Summary && at > first && heading == 0 ? Later : taken.Contains(section) && heading == 0 ? Again : 1;
                scores.Add((at, section, content + (heading * OfHeading), heading > 0));
            }

            // "Additional", "ETC": whatever else there is; and what others said.
            if ((words[at].Count == 1 && words[at].ContainsKey(Section.Other)) || (lines.Count > 0 && lines.All(line => IsQuoted(line.Text))))
            {
                found.Add(at, Section.Other);
            }
        }

        foreach (var (at, section, value, isNamed) in scores.OrderByDescending(score => score.Value).ThenBy(score => score.At))
        {
            // A section is told once, where its heading does not name it.
            if (value >= Least && !found.ContainsKey(at) && (isNamed || !found.ContainsValue(section)) && !(section == Section.Summary && !isNamed && taken.Contains(section)))
            {
                found.Add(at, section);
            }
        }

        return found;
    }

    /// <summary>What stands under a known heading that promises something else: see the cases. Null where it keeps its promise.</summary>
    /// <param name="promised">What the heading says.</param>
    /// <param name="heading">Its words.</param>
    /// <param name="lines">What stands under it.</param>
    public Section? Instead(Section promised, string heading, IReadOnlyList<TextLine> lines) => promised switch
    {
        _ when lines.Count == 0 => null,
        // Under "Military service" jobs with what was done in them.
        Section.Other => TellOfJobs(lines) ? Section.Experience : null,
        // Under "경력요약" nothing but dated jobs, under "핵심역량" a list of skills, or what others said.
        Section.Summary => lines.All(line => IsQuoted(line.Text)) ? Section.Other
            : lines.All(line => Periods.IsRangeIn(line.Text) && !ClaimWords.EndsSentence(line.Text)) ? Section.Experience
            : !ClaimWords.EndsSentence(lines[0].Text) && TellOfJobs(lines) ? Section.Experience
            : Scores(lines) is var told && told.GetValueOrDefault(Section.Skills) >= Sure && told.GetValueOrDefault(Section.Summary) < Least ? Section.Skills
            : null,
        _ when vocabulary.IsLooseHeading(heading) => Scores(lines) is var told && told.Where(score => score.Key is not Section.Experience && !(score.Key is Section.Summary && promised is not (Section.Certifications or Section.Skills))).OrderByDescending(score => score.Value).Select(score => (Section?)score.Key).FirstOrDefault() is { } best
            && told[best] >= Least && told[best] - told.GetValueOrDefault(promised) > Loose ? best : null,
        _ => null,
    };

    /// <summary>Whether jobs stand there, with when they were and what was done in them.</summary>
    public bool TellOfJobs(IReadOnlyList<TextLine> lines) =>
        lines.Any(line => Bullets.Starts(line.Text)) && lines.Any(line => Periods.IsRangeIn(line.Text)) && Scores(lines).GetValueOrDefault(Section.Experience) >= Jobs;

    /// <summary>By as much what stands under a loose heading has to speak for something else.</summary>
    private const double Loose = 0.19;

    /// <summary>What ranges, claims and the words for a job count together.</summary>
    private const double Jobs = 0.85;

    /// <summary>How far the lines speak for each section, of 1.</summary>
    private Dictionary<Section, double> Scores(IReadOnlyList<TextLine> lines)
    {
        var told = lines.Select(line => line.Text.Replace('\n', ' ')).Where(text => text.Any(char.IsLetterOrDigit)).ToList();
        if (told.Count == 0 || told.Count(HeaderReader.HoldsContact) * 2 > told.Count)
        {
            return [];
        }

        // In a list of bullets they say nothing; under other lines they are what was done there.
        var allBullets = told.TrueForAll(Bullets.Starts);
        var isDated = told.Exists(text => Periods.In(text) is not null);
        bool IsClaim(string text) => (!allBullets && Bullets.Starts(text)) || ClaimWords.EndsSentence(text)
            || (Periods.In(text) is null && !IsList(text) && (text.Length > LongLine || (isDated && Width(text) > LongClaim && !vocabulary.IsSchool(text) && !vocabulary.IsOrganisation(text) && !vocabulary.IsRole(text))));
        var claims = told.Count(IsClaim);
        var heads = told.Where(text => !IsClaim(text)).Select(Bullets.Without).ToList();
        var dated = heads.Count(text => Periods.In(text) is not null);
        if (dated == 0)
        {
            return ScoresOfLists(heads, told);
        }

        var names = heads.Select(Periods.Without).Where(text => text.Any(char.IsLetter)).ToList();
        double Share(Func<string, bool> speaks) => Math.Min(1, names.Count(speaks) / (double)dated);
        var hasClaims = claims >= dated;
        var isRange = heads.Count(Periods.IsRangeIn) * 2 > dated;
        var (awards, schools, jobs, activities) = (Share(vocabulary.IsAward), Share(text => vocabulary.IsSchool(text)), Share(IsJob), Share(vocabulary.IsActivity));
        var studies = Share(vocabulary.IsStudies);
        var bodies = Share(text => vocabulary.IsOrganisation(text) && !vocabulary.IsSchool(text));
        var scores = new Dictionary<Section, double>
        {
            [Section.Languages] = Share(text => vocabulary.LanguageAt(text) > 0) * 1.2,
            [Section.Education] = ((schools + studies) * 0.6) - (awards * 0.4) - (jobs * 0.3) - (hasClaims ? 0.2 : 0),
            // What speaks for neither is a certificate: the first of the same value counts.
            [Section.Certifications] = (hasClaims ? 0.3 : 0.6) + (Share(vocabulary.IsCertificate) * 0.5) - (isRange ? 0.5 : 0) - (awards * 0.4),
            [Section.Awards] = (hasClaims ? 0.3 : 0.6) + (awards * 0.5) - (isRange ? 0.5 : 0) - (Share(vocabulary.IsCertificate) * 0.4),
            [Section.Activities] = (isRange ? 0.3 : 0) + (hasClaims ? 0.1 : 0) + (activities * 0.6) + (jobs * 0.1),
            [Section.Experience] = (isRange ? 0.3 : 0) + (hasClaims ? 0.1 : 0) + (jobs * 0.5) + (bodies * 0.1) - (activities * 0.3) - (schools * 0.1),
            [Section.Projects] = (isRange ? 0.1 : 0) + (hasClaims ? 0.5 : -0.1) + (Share(vocabulary.IsProject) * 0.2) - ((jobs + activities + schools) * 0.3),
        };
        return scores;
    }

    // Nothing is dated: languages, skills, or prose that introduces the candidate.
    private Dictionary<Section, double> ScoresOfLists(List<string> heads, List<string> told)
    {
        var pieces = heads.SelectMany(Pieces).ToList();
        var languages = pieces.Count(piece => vocabulary.LanguageAt(piece) > 0);
        var skills = pieces.Count(piece => taxonomy.Find(piece) is not null);
        // What asks introduces nobody.
        var prose = told.Where(text => ((text.Length > LongClaim && !IsList(text)) || ClaimWords.EndsSentence(text)) && !IsQuoted(text) && !text.Contains('?', StringComparison.Ordinal)).Sum(text => text.Length);
        var isProse = prose >= ShortestSummary && prose * 2 > told.Sum(text => text.Length) && pieces.Count < told.Count * 3;
        return new()
        {
            [Section.Languages] = pieces.Count == 0 ? 0 : languages * 1.2 / Math.Max(1, heads.Sum(head => head.Split(ListJoints, StringSplitOptions.RemoveEmptyEntries).Length)),
            [Section.Summary] = isProse ? 0.9 : 0,
            [Section.Skills] = pieces.Count == 0 || isProse ? 0 : (pieces.TrueForAll(piece => piece.Length <= LongestSkill) && pieces.Count > 2 ? 0.5 : 0) + ((double)skills / pieces.Count) - languages,
            [Section.Awards] = heads.Count == 0 || isProse ? 0 : heads.Count(vocabulary.IsAward) / (double)heads.Count * 0.9,
            [Section.Certifications] = heads.Count == 0 || isProse ? 0 : heads.Count(vocabulary.IsCertificate) / (double)heads.Count * 0.9,
        };
    }

    /// <summary>What one entry is that stands among other things, when its words leave hardly a doubt.</summary>
    /// <param name="entry">Its lines.</param>
    /// <param name="before">What the entry before it is.</param>
    public Section? SurelyOf(IReadOnlyList<TextLine> entry, Section? before)
    {
        var isDated = entry.Any(line => Periods.In(line.Text) is not null);
        return Scores(entry).Where(score => score.Key is not (Section.Summary or Section.Skills) && score.Value >= (score.Key == before ? Least : Sure) && (isDated || score.Key == Section.Languages)).OrderByDescending(score => score.Value).Select(score => (Section?)score.Key).FirstOrDefault();
    }

    /// <summary>What one entry is, of the sections that a heading opens together; null when it says nothing of it.</summary>
    public Section? KindOf(IReadOnlyList<TextLine> entry, IReadOnlyCollection<Section> among, Func<string, bool> isOwnEmployer)
    {
        var text = Bullets.Without(entry[0].Text.Replace('\n', ' '));
        var name = Periods.Without(text);
        var all = string.Join(' ', entry.Select(line => Periods.Without(line.Text)));
        var isRange = entry.Any(line => Periods.IsRangeIn(line.Text));
        var isDated = entry.Any(line => Periods.In(line.Text) is not null);
        bool MayBe(Section section) => among.Contains(section);
        if (MayBe(Section.Languages) && (vocabulary.LanguageAt(name) > 0 || Pieces(name).Any(piece => vocabulary.LanguageAt(piece) > 0)))
        {
            return Section.Languages;
        }

        if (MayBe(Section.Skills) && Periods.In(text) is null && entry.Count == 1)
        {
            return Section.Skills;
        }

        if (isRange && entry.Count > 1 && among.FirstOrDefault(section => section is Section.Experience or Section.Projects or Section.Activities) is var told && told != default)
        {
            return told;
        }

        if (isDated)
        {
            var scores = Scores(entry).Where(score => MayBe(score.Key)).OrderByDescending(score => score.Value).ToList();
            if (scores is [var best, ..] && best.Value >= Least && (scores.Count == 1 || best.Value - scores[1].Value >= Clear))
            {
                return best.Key;
            }
        }

        if (MayBe(Section.Awards) && vocabulary.IsAward(all))
        {
            return Section.Awards;
        }

        if (MayBe(Section.Certifications) && vocabulary.IsCertificate(name))
        {
            return Section.Certifications;
        }

        if (MayBe(Section.Education) && (vocabulary.IsSchool(all) || vocabulary.IsStudies(name) || isRange))
        {
            return Section.Education;
        }

        // Who employs or teaches somebody gives awards; certificates are given by others.
        return MayBe(Section.Awards) && Pieces(all).Skip(1).Any(isOwnEmployer) ? Section.Awards
            : MayBe(Section.Activities) && (isRange || vocabulary.IsActivity(all)) ? Section.Activities
            : MayBe(Section.Certifications) && (isDated || !MayBe(Section.Education)) ? Section.Certifications
            : null;
    }

    public static bool IsQuoted(string text) => text.Length > 0 && Quotes.Contains(text[0], StringComparison.Ordinal);

    private const string Quotes = "“\"‘「『";

    /// <summary>Names set off by commas, however many.</summary>
    private static bool IsList(string text) => text.Split(',') is { Length: > MostNamesInProse } names && names.All(name => name.Length <= LongestSkill);

    private const int MostNamesInProse = 3;

    /// <summary>Hangul says as much in half the letters.</summary>
    private static int Width(string text) => text.Length + text.Count(Hangul.IsSyllable);

    private bool IsJob(string text) => Pieces(text).Any(piece => vocabulary.IsRole(piece) || vocabulary.PositionIn(piece) > 0);

    private static IEnumerable<string> Pieces(string text)
    {
        var told = Bullets.Without(text);
        var colon = told.IndexOfAny([':', '：']);
        told = colon > 0 && told.IndexOf(',', colon) > 0 ? told[(colon + 1)..] : told;
        return told.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(piece => piece.Trim(' ', ')', '.'));
    }
}
