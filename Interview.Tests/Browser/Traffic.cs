using Microsoft.Playwright;

namespace Interview.Tests.Browser;

/// <summary>Listens to a page: errors in its scripts, answers of the server that should not come.</summary>
internal sealed class Traffic
{
    private readonly List<string> _wrong = [];

    public Traffic(IPage page)
    {
        page.PageError += (_, error) => _wrong.Add(error);
        page.Console += (_, message) =>
        {
            // A 401 on /api/me is how a page learns that nobody is signed in; browsers log it.
            if (message.Type == "error" && !message.Text.Contains("401", StringComparison.Ordinal))
            {
                _wrong.Add(message.Text);
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 500)
            {
                _wrong.Add($"{response.Status} {response.Url}");
            }
        };
    }

    public void SawNothingWrong() => Assert.True(_wrong.Count == 0, string.Join(Environment.NewLine, _wrong));
}
