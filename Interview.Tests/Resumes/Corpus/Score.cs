using System.Text;
using System.Text.RegularExpressions;
using Interview.Core.Resumes;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>How many values of a field are there, how many a reading found, and how many of those are exactly right.</summary>
internal sealed record Tally(int True = 0, int Found = 0, int Right = 0)
{
    public double Recall => True == 0 ? 1 : (double)Right / True;

    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public static Tally operator +(Tally one, Tally other) => new(one.True + other.True, one.Found + other.Found, one.Right + other.Right);
}

/// <summary>What a reading got right of one résumé. Texts are compared in NFC with blanks and line ends as single spaces, and in nothing else.</summary>
internal sealed partial record Score
{
    private const int PiecesOfTenInTheirSection = 9;

    /// <summary>Per field: how much of it is there, was found, and is exact.</summary>
    public required IReadOnlyDictionary<string, Tally> Fields { get; init; }

    /// <summary>Name, target role, target company, email, phone: exact, or rightly absent.</summary>
    public required Tally Header { get; init; }

    /// <summary>A section is right when nine tenths of its pieces (names, claims, skills, paragraphs) stand in that section of the profile; one found that is not there is wrong.</summary>
    public required Tally Sections { get; init; }

    /// <summary>An entry is right when its name (organisation of a school, job or activity; title, and issuer where shown, of the rest) and its dates are.</summary>
    public required Tally Entries { get; init; }

    /// <summary>Claims of jobs, projects and activities, word for word.</summary>
    public required Tally Claims { get; init; }

    public required int Characters { get; init; }

    /// <summary>Edit distance between what is left of truth and reading once the words both have are taken out: characters lost, added or wrong, wherever they stand.</summary>
    public required int WrongCharacters { get; init; }

    public required int Pieces { get; init; }

    /// <summary>Lines, cells and paragraphs to be taken out before the rest is found whole and in order; of two columns either may be first.</summary>
    public required int OutOfOrder { get; init; }

    public TimeSpan Time { get; init; }

    /// <summary>What is wrong, for whoever writes rules for the open layouts.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>The text as it was read, line by line.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    public static Score Of(Sample sample, ReadResume read)
    {
        var (truth, profile) = (sample.Truth, read.Profile);
        var faults = new List<string>();
        var fields = new Dictionary<string, Tally>();

        Tally Value(string field, IReadOnlyList<string> expected, string? found)
        {
            var right = expected.Count == 0 ? found is null : found is not null && expected.Any(one => Plain(one) == Plain(found));
            Note(right, $"{field}: '{found}', not '{string.Join("' or '", expected)}'");
            fields[field] = new(expected.Count > 0 ? 1 : 0, found is null ? 0 : 1, right && found is not null ? 1 : 0);
            return new(1, 1, right ? 1 : 0);
        }

        void Note(bool right, string fault)
        {
            if (!right)
            {
                faults.Add(fault);
            }
        }

        static IReadOnlyList<string> Known(string? value) => value is null ? [] : [value];
        var header = Value("name", [truth.Name], profile.Header.Name)
            + Role(truth.TargetRoles, read.Reading)
            + Value("target company", Known(truth.TargetCompany), profile.Header.TargetCompany)
            + Value("email", [truth.Email], profile.Contact.Email)
            + Value("phone", [truth.Phone], profile.Contact.Phone);
        var summary = truth.Objective is not null && profile.Summary is not null && Plain(truth.Objective) == Plain(profile.Summary) ? null : profile.Summary;
        Value("summary", Known(truth.Summary), summary);
        fields["skills"] = Common("skill", truth.Skills, profile.Skills);
        fields["essay questions"] = Common("essay question", truth.Essays.Select(essay => essay.Question), profile.Essays.Select(essay => essay.Question));
        fields["essay answers"] = Common("essay answer", truth.Essays.Select(essay => string.Join(' ', essay.Paragraphs)), profile.Essays.Select(essay => essay.Answer));
        var (entries, claims) = (new Tally(), new Tally());
        foreach (var (section, expected) in truth.Sections)
        {
            var found = EntriesOf(profile, section);
            var right = new Tally(expected.Count, found.Count, Matched(expected, found, (one, other) => Named(section, one, other) && Dated(one, other), one => Note(false, $"{section}: no '{one.Organisation ?? one.Title}' of {one.Period} among {string.Join(", ", found.Select(e => $"'{e.Organisation ?? e.Title}' of {e.Period}"))}")));
            fields[section] = right;
            entries += right;
            if (section is "experience" or "projects" or "activities")
            {
                claims += Common($"{section} claim", expected.SelectMany(e => e.Claims), found.SelectMany(e => e.Claims));
            }

            if (section == "experience")
            {
                fields["job role"] = Common("job role", expected.Select(e => e.Role!), found.Select(e => e.Role).OfType<string>());
            }
        }

        var (wrong, characters) = CharactersOf(sample, read.Text);
        var orders = sample.Sheet.Orders();
        return new Score
        {
            Fields = fields,
            Header = header,
            Sections = SectionsOf(truth, profile with { Summary = summary }, Note),
            Entries = entries,
            Claims = claims,
            Characters = characters,
            WrongCharacters = wrong,
            Pieces = orders[0].Count,
            OutOfOrder = orders.Min(order => order.Count - LongestInOrder(order, read.Text)),
            Faults = faults,
            Lines = [.. read.Text.Lines.Select(line => line.Text)],
        };

        // Between several target roles the candidate chooses: the reading names them all.
        Tally Role(IReadOnlyList<string> roles, ProfileReading reading)
        {
            if (roles.Count < 2)
            {
                return Value("target role", roles, reading.Profile.Header.TargetRole);
            }

            var right = reading.Roles.Select(Plain).SequenceEqual(roles.Select(Plain));
            Note(right, $"target roles: '{string.Join("', '", reading.Roles)}', not '{string.Join("', '", roles)}'");
            fields["target role"] = new(1, reading.Roles.Count > 0 ? 1 : 0, right ? 1 : 0);
            return new(1, 1, right ? 1 : 0);
        }

        Tally Common(string what, IEnumerable<string> expected, IEnumerable<string> found)
        {
            var left = found.Select(Plain).ToList();
            var (all, count) = (expected.ToList(), left.Count);
            var right = all.Count(one => left.Remove(Plain(one)) || Missing(one));
            return new(all.Count, count, right);

            bool Missing(string one)
            {
                Note(false, $"{what}: no '{one}'");
                return false;
            }
        }
    }

    private static int Matched(IReadOnlyList<Entry> expected, IReadOnlyList<ProfileEntry> found, Func<Entry, ProfileEntry, bool> same, Action<Entry> missing)
    {
        var left = found.ToList();
        var right = 0;
        foreach (var one in expected)
        {
            var at = left.FindIndex(other => same(one, other));
            if (at < 0)
            {
                missing(one);
                continue;
            }

            left.RemoveAt(at);
            right++;
        }

        return right;
    }

    private static bool Named(string section, Entry one, ProfileEntry other)
    {
        bool Is(string? expected, string? found) => expected is null || (found is not null && Plain(expected) == Plain(found));
        return section is "education" or "experience" or "activities"
            ? Is(one.Organisation, other.Organisation)
            : (Is(one.Title, other.Title) || HoldsLevel()) && Is(one.Organisation, other.Organisation);

        // The level of a language may stand with its name: "TOEIC 880점", "French (fluent)".
        bool HoldsLevel() => one.Level is { } level && Letters(other.Title) == Letters(one.Title + level);

        static string Letters(string text) => string.Concat(Plain(text).Where(char.IsLetterOrDigit));
    }

    private static bool Dated(Entry one, ProfileEntry other)
    {
        if (one.Span is not { } span)
        {
            return other.Period is null;
        }

        return other.Dates is { } dates
            && Same(span.From, dates.Start)
            && dates.Ongoing == span.Ongoing
            && (span.Ongoing || Same(span.To ?? span.From, dates.End));

        static bool Same(Month month, PartialDate? date) => date is { } found && found.Year == month.Year && found.Month == month.Number;
    }

    private static Tally SectionsOf(Applicant truth, ResumeProfile profile, Action<bool, string> note)
    {
        var all = new Tally();
        Section("summary", truth.Summary is null ? [] : [truth.Summary], profile.Summary);
        Section("skills", truth.Skills, string.Join(' ', profile.Skills));
        Section("essays", truth.Essays.SelectMany(essay => essay.Paragraphs), string.Join(' ', profile.Essays.Select(essay => $"{essay.Question} {essay.Answer}")));
        foreach (var (section, entries) in truth.Sections)
        {
            Section(section, entries.SelectMany(entry => entry.Claims.Prepend(entry.Organisation ?? entry.Title)),
                string.Join(' ', EntriesOf(profile, section).Select(entry => $"{entry.Title} {entry.Organisation} {entry.Role} {string.Join(' ', entry.Claims)}")));
        }

        return all;

        void Section(string section, IEnumerable<string> pieces, string? found)
        {
            var (expected, text) = (pieces.Select(Blankless).ToList(), Blankless(found ?? ""));
            if (expected.Count == 0 && text.Length == 0)
            {
                return;
            }

            var there = expected.Count(piece => text.Contains(piece, StringComparison.Ordinal));
            var right = expected.Count > 0 && there * 10 >= expected.Count * PiecesOfTenInTheirSection;
            note(right, $"section {section}: {there} of {expected.Count} pieces");
            all += new Tally(expected.Count > 0 ? 1 : 0, text.Length > 0 ? 1 : 0, right ? 1 : 0);
        }
    }

    private static IReadOnlyList<ProfileEntry> EntriesOf(ResumeProfile profile, string section) => section switch
    {
        "education" => profile.Education,
        "experience" => profile.Experience,
        "projects" => profile.Projects,
        "activities" => profile.Activities,
        "awards" => profile.Awards,
        "certifications" => profile.Certifications,
        _ => profile.Languages,
    };

    private static (int Wrong, int All) CharactersOf(Sample sample, ResumeText text)
    {
        var truth = sample.Sheet.Orders()[0].SelectMany(Words).Where(IsWord).ToList();
        var read = text.Lines.SelectMany(line => Words(line.Text)).Where(IsWord).ToList();
        // What the paper says on each page may be kept once: on a single page nobody can tell it from the text.
        var running = Words($"{sample.Sheet.Paper.Top} {sample.Sheet.Paper.Bottom}".Replace("{page}", "1", StringComparison.Ordinal));
        return (Distance(string.Join(' ', Without(truth, read)), string.Join(' ', Without(read, [.. truth, .. running]))), truth.Sum(word => word.Length + 1));

        // A bullet is a mark: browsers draw it as a shape, Word as a number's format, others as a letter.
        static bool IsWord(string word) => word is not ("•" or "-" or "–" or "·" or "▪" or "*");

        static List<string> Without(List<string> words, List<string> others)
        {
            var left = others.CountBy(word => word).ToDictionary();
            return [.. words.Where(word => !(left.TryGetValue(word, out var count) && count > 0 && (left[word] = count - 1) >= 0))];
        }
    }

    /// <summary>The most pieces that are found whole, one after the other, in the reading.</summary>
    private static int LongestInOrder(IReadOnlyList<string> pieces, ResumeText text)
    {
        var read = Blankless(string.Join(' ', text.Lines.Select(line => line.Text)));
        // The ends of the best chains so far, by their length: the earlier a chain ends, the more may follow.
        var ends = new List<int>();
        foreach (var piece in pieces.Select(Blankless))
        {
            foreach (var at in Places(read, piece).OrderDescending())
            {
                var length = ends.BinarySearch(at + 1) is var found && found < 0 ? ~found : found;
                // The piece may follow every chain that ended before it begins.
                if (length == ends.Count)
                {
                    ends.Add(at + piece.Length);
                }
                else if (ends[length] > at + piece.Length)
                {
                    ends[length] = at + piece.Length;
                }
            }
        }

        return ends.Count;

        static IEnumerable<int> Places(string text, string piece)
        {
            for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
            {
                yield return at;
            }
        }
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }

    private static string[] Words(string text) => Blanks().Split(text.Normalize(NormalizationForm.FormC)).Where(word => word.Length > 0).ToArray();

    private static string Plain(string text) => string.Join(' ', Words(text));

    private static string Blankless(string text) => string.Concat(Words(text));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
