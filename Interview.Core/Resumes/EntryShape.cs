namespace Interview.Core.Resumes;

/// <summary>
/// In which order the entries of a section name things: a writer keeps to one. Where some of the names are marked as bodies or jobs, the others that stand in their place are
/// too. Entries are alike that have as many names.
/// </summary>
internal sealed class EntryShape
{
    private readonly Dictionary<int, (int? Body, int? Role)> _places = [];

    public EntryShape(Section section, IEnumerable<IReadOnlyList<EntryNames.Part>> entries, ResumeVocabulary vocabulary)
    {
        bool IsBody(string text) => section == Section.Education ? vocabulary.IsSchool(text) : (vocabulary.IsOrganisation(text) || vocabulary.IsSchool(text)) && !vocabulary.IsRole(text);
        foreach (var alike in entries.Where(parts => parts.Count > 1).GroupBy(parts => parts.Count).Where(group => group.Count() > 1))
        {
            int? Place(Func<string, bool> marked, int? taken)
            {
                var votes = Enumerable.Range(0, alike.Key).Where(at => at != taken).Select(at => (At: at, Count: alike.Count(parts => marked(parts[at].Text)))).OrderByDescending(vote => vote.Count).ToList();
                return votes[0].Count * 2 >= alike.Count() && (votes.Count == 1 || votes[0].Count > votes[1].Count) ? votes[0].At : null;
            }

            var role = Place(vocabulary.IsRole, null);
            var body = Place(IsBody, role);
            // Of two names the one that is no job is where it was.
            _places[alike.Key] = (body ?? (role is { } at && alike.Key == 2 ? 1 - at : null), role);
        }
    }

    /// <summary>Where among so many names who it was with stands; null when nothing tells.</summary>
    public int? BodyOf(int names) => _places.GetValueOrDefault(names).Body;

    /// <summary>Where among so many names as what it was stands; null when nothing tells.</summary>
    public int? RoleOf(int names) => _places.GetValueOrDefault(names).Role;
}
