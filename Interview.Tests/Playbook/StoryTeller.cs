using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Core.Resumes;

namespace Interview.Tests.Playbook;

/// <summary>One of <see cref="People"/>: the résumé that comes of the stories, and what is said to each question.</summary>
internal sealed class StoryTeller
{
    private sealed record Story(string Claim, string? For, Dictionary<char, string> Parts);

    private readonly List<Story> _stories = [];
    private readonly Dictionary<string, string> _answers = [];
    private readonly Dictionary<string, string> _first = [];
    private readonly HashSet<Story> _told = [];
    private readonly HashSet<string> _said = [];
    private readonly HashSet<string> _askedBack = [];
    private Story? _current;

    public StoryTeller(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var head = Parts(lines[0]);
        var (experience, projects) = (new List<ProfileEntry>(), new List<ProfileEntry>());
        foreach (var line in lines[1..])
        {
            switch (line[0])
            {
                case '#' or '+':
                    var entry = Parts(line[1..]);
                    (line[0] == '#' ? experience : projects).Add(new(entry[0], line[0] == '#' ? entry[1] : null, null, entry[^1], [], new(1, 5 + experience.Count + projects.Count)));
                    break;
                case '=':
                    var claim = line[1..].Split('@', StringSplitOptions.TrimEntries);
                    _stories.Add(new(claim[0], claim.ElementAtOrDefault(1), []));
                    var list = projects.Count > 0 ? projects : experience;
                    list[^1] = list[^1] with { Claims = [.. list[^1].Claims, claim[0]] };
                    break;
                case >= 'A' and <= 'Z' when line[1] == ' ':
                    _stories[^1].Parts[line[0]] = line[2..];
                    break;
                default:
                    var at = line.IndexOfAny([':', '!']);
                    (line[at] == ':' ? _answers : _first)[line[..at]] = line[(at + 1)..].Trim();
                    break;
            }
        }

        (Locale, Role, Scenario, Name) = (head[0], head[1], head[4], head[6]);
        Choices = new() { Persona = head[5], TalentProfile = head.ElementAtOrDefault(7) };
        var profile = new ResumeProfile
        {
            Header = new(Name, Role, head[2].Length == 0 ? null : head[2]),
            Skills = head[3].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Experience = experience,
            Projects = projects,
        };
        Resume = new(profile, [.. experience.Concat(projects).Select((e, i) => new ResumePassage(Guid.Empty, i, "experience", string.Join('\n', [e.Title, e.Organisation, .. e.Claims]), e.Place))]);
    }

    public string Locale { get; }

    public string Role { get; }

    public string Name { get; }

    public string Scenario { get; }

    public InterviewChoices Choices { get; }

    public ResumeSnapshot Resume { get; }

    public string Answer(Stage stage, Question question, int turn)
    {
        if (_first.TryGetValue(stage.Name, out var back) && _askedBack.Add(stage.Name))
        {
            return back;
        }

        if (stage.Kind == StageKind.FollowUp && !_answers.ContainsKey(stage.Name))
        {
            return FollowUp(question);
        }

        if (_answers.TryGetValue(stage.Name, out var answer))
        {
            _current = null;
            return answer;
        }

        _current = About(stage, question);
        _told.Add(_current);
        return Tell((turn % 4) switch { 0 => "SAR", 1 => "AR", 2 => "SA", _ => "SARW" });
    }

    // A place or a project is answered by what was done there; what nothing is kept for, by what was not told yet.
    private Story About(Stage stage, Question question)
    {
        var quote = question.Grounding is [var one, ..] ? one.Quote : "";
        return _stories.FirstOrDefault(s => s.Claim.Contains(quote, StringComparison.Ordinal) && quote.Length > 0)
            ?? _stories.OrderBy(s => (s.For == stage.Name ? 0 : 2) + (s.For is null ? 0 : 1) + (_told.Contains(s) ? 4 : 0) + (s.For is not null && s.For != stage.Name ? 2 : 0)).First();
    }

    private string FollowUp(Question question)
    {
        var lack = question.WroteBy.Split(' ')[1].Split('.')[1];
        var part = lack switch { "situation" => 'S', "own_action" => 'A', "result" or "number" => 'R', "reason" => 'W', "alternative" => 'L', "reflection" => 'F', "transfer" => 'T', _ => 'A' };
        _current ??= _stories.FirstOrDefault(s => !_told.Contains(s)) ?? _stories[0];
        _told.Add(_current);
        return Tell($"{part}FTWLAS".Distinct().Where(p => _current.Parts.TryGetValue(p, out var words) && !_said.Contains(words)).Take(part is 'A' ? 2 : 1));
    }

    private string Tell(IEnumerable<char> parts)
    {
        var words = parts.Where(_current!.Parts.ContainsKey).Select(p => _current.Parts[p]).ToList();
        _said.UnionWith(words);
        return string.Join(' ', words);
    }

    private static string[] Parts(string line) => line.Split('|', StringSplitOptions.TrimEntries);
}
