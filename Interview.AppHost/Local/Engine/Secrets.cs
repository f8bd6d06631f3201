namespace Aspire.Hosting.Local;

/// <summary>Generated passwords and keys; made once, kept in the state folder.</summary>
internal sealed class Secrets(StateFolder state)
{
    private const string File = "secrets.json";

    private readonly Lock _lock = new();
    private Dictionary<string, string>? _kept;

    public string GetOrCreate(string name, Func<string> generate)
    {
        lock (_lock)
        {
            _kept ??= state.Read<Dictionary<string, string>>(File, "bring it back from a copy, or begin anew with './interview clean', which removes all data.") ?? [];
            if (!_kept.TryGetValue(name, out var value))
            {
                _kept[name] = value = generate();
                state.Write(File, _kept);
            }

            return value;
        }
    }
}
