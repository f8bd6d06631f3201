using System.Diagnostics;
using System.Globalization;
using Interview.Core.Content;
using Interview.Core.Models.Catalogue;

namespace Interview.Worker.Gpu.Models;

/// <summary>Shows how far a download is: one line that changes on a terminal, a line for each tenth elsewhere.</summary>
internal sealed class ProgressLine(TextWriter output, string locale) : IProgress<FetchProgress>
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly bool _live = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private long? _start;
    private TimeSpan _told;
    private (bool Checking, long Tenth) _last = (false, -1);

    public void Report(FetchProgress value)
    {
        _start ??= value.Have;
        var ended = value.Have == value.Total;
        if (_live && (ended || _since.Elapsed - _told > Pace))
        {
            _told = _since.Elapsed;
            output.Write($"\r\e[2K{Line(value)}{(ended ? "\n" : "")}");
        }
        else if (!_live && value.Total is > 0 and var total && (value.Checking, value.Have * 10 / total) is var now && now != _last)
        {
            _last = now;
            output.WriteLine(Line(value));
        }
    }

    private string Line(FetchProgress value)
    {
        var rate = (value.Have - _start!.Value) / Math.Max(0.001, _since.Elapsed.TotalSeconds);
        var words = value.Checking ? new Localized("체크섬 확인", "checking") : new Localized("내려받기", "fetching");
        return string.Create(CultureInfo.InvariantCulture,
            $"{words.For(locale)} {value.Have / 1e6:0} / {(value.Total is { } total ? $"{total / 1e6:0}" : "?")} MB{(value.Total is > 0 and var all ? $"  {value.Have * 100 / all} %" : "")}{(value.Checking ? "" : $"  {rate / 1e6:0.0} MB/s")}");
    }
}
