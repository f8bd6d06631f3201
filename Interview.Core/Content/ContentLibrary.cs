using Interview.Core.Interviews;

namespace Interview.Core.Content;

/// <summary>
/// The content folder, kept current while the process runs. A broken file keeps the last good state of that file and shows in
/// <see cref="Problems"/>; at start it throws, because there is no last good state.
/// </summary>
public sealed class ContentLibrary : IDisposable
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(200);

    // Mounted config maps and network shares raise no events.
    private static readonly TimeSpan CheckEvery = TimeSpan.FromSeconds(10);

    private readonly string _root;
    private readonly Lock _reading = new();
    private readonly Timer _timer;
    private readonly FileSystemWatcher _watcher;
    private IReadOnlyDictionary<string, string> _good;
    private volatile State _state;

    private sealed record State(ContentSnapshot Snapshot, IReadOnlyList<ContentProblem> Problems);

    /// <exception cref="ContentException">The folder is missing, or a file in it cannot be used.</exception>
    public ContentLibrary(string root)
    {
        _root = Path.GetFullPath(root);
        if (!Directory.Exists(_root))
        {
            throw new ContentException([new("", $"the folder {_root} does not exist.")]);
        }

        _good = Texts();
        _state = new(ContentReader.Read(_good), []);
        _timer = new(_ => CheckQuietly(), null, CheckEvery, CheckEvery);
        _watcher = new(_root) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        _watcher.Changed += (_, _) => CheckSoon();
        _watcher.Created += (_, _) => CheckSoon();
        _watcher.Deleted += (_, _) => CheckSoon();
        _watcher.Renamed += (_, _) => CheckSoon();
    }

    public ContentSnapshot Current => _state.Snapshot;

    /// <summary>What is wrong with the files as they are now; empty when all of them serve.</summary>
    public IReadOnlyList<ContentProblem> Problems => _state.Problems;

    public Scenario Scenario(string name) => Current.Scenario(name);

    /// <summary>The stages this interview goes through.</summary>
    public Scenario Scenario(InterviewSession session) => Current.Scenario(session.ScenarioName).For(session.Choices);

    /// <summary>Reads the files now, if they changed.</summary>
    public void Check()
    {
        lock (_reading)
        {
            var texts = Texts();
            if (_state.Problems.Count == 0 && Same(texts, _good))
            {
                return;
            }

            try
            {
                Accept(texts, ContentReader.Read(texts), []);
            }
            catch (ContentException broken)
            {
                KeepGood(texts, broken.Problems);
            }
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    // The files that are fine are taken; each broken one stays as it was. If that does not fit together, everything stays.
    private void KeepGood(Dictionary<string, string> texts, IReadOnlyList<ContentProblem> problems)
    {
        var mended = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            if (_good.TryGetValue(problem.File, out var good))
            {
                mended[problem.File] = good;
            }
            else
            {
                mended.Remove(problem.File);
            }
        }

        try
        {
            Accept(mended, ContentReader.Read(mended), problems);
        }
        catch (ContentException contradiction)
        {
            _state = new(_state.Snapshot, [.. problems, .. contradiction.Problems.Except(problems)]);
        }
    }

    private void Accept(IReadOnlyDictionary<string, string> texts, ContentSnapshot snapshot, IReadOnlyList<ContentProblem> problems)
    {
        _good = texts;
        _state = new(snapshot.Hash == _state.Snapshot.Hash ? _state.Snapshot : snapshot, problems);
    }

    private void CheckSoon() => _timer.Change(Settle, CheckEvery);

    private void CheckQuietly()
    {
        try
        {
            Check();
        }
        catch (IOException locked)
        {
            // Somebody is writing: the next check reads it, and until then the problem is visible.
            _state = new(_state.Snapshot, [new("", locked.Message)]);
        }
        catch (UnauthorizedAccessException refused)
        {
            _state = new(_state.Snapshot, [new("", refused.Message)]);
        }
    }

    private Dictionary<string, string> Texts() => Directory.EnumerateFiles(_root, "*.yaml", SearchOption.AllDirectories)
        .Select(path => (File: Path.GetRelativePath(_root, path).Replace('\\', '/'), path))
        .Where(found => !found.File.Split('/').Any(part => part.StartsWith('.')))
        .ToDictionary(found => found.File, found => File.ReadAllText(found.path).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    private static bool Same(Dictionary<string, string> texts, IReadOnlyDictionary<string, string> good) =>
        texts.Count == good.Count && texts.All(t => good.TryGetValue(t.Key, out var text) && text == t.Value);
}
