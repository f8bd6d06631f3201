using System.Globalization;
using System.Text.RegularExpressions;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>A claim, a question for it that names its subject, and one that shares no telling word with it.</summary>
internal sealed record Deed(string Claim, string Query, string Remote);

/// <summary>A project or activity with what is claimed of it.</summary>
internal sealed record Venture(string Title, string? Organisation, string? Role)
{
    public List<Deed> Deeds { get; } = [];
}

/// <summary>A profession: what its people are called, have studied, know and did.</summary>
internal sealed record Family(string Code, string[] Roles, string[] Positions, string[] Studies, string[] Skills, (string Name, string Issuer)[] Certificates)
{
    public List<Deed> Deeds { get; } = [];

    public List<Venture> Projects { get; } = [];
}

internal sealed record Topic(string Name, string[] Questions)
{
    public List<Deed> Paragraphs { get; } = [];
}

/// <summary>The words of one language that people are made of, read from the marked lines of <c>Words/</c>.</summary>
internal sealed partial class WordBank
{
    private WordBank(string locale, bool heldOut)
    {
        Locale = locale;
        HeldOut = heldOut;
    }

    public string Locale { get; }

    public bool HeldOut { get; }

    public required string[] Surnames { get; init; }

    /// <summary>Korean given names stand with their Latin spelling.</summary>
    public required string[] Given { get; init; }
    public required string[] Companies { get; init; }
    public required string[] Schools { get; init; }
    public List<Family> Families { get; } = [];
    public List<string> Summaries { get; } = [];
    public List<Venture> Activities { get; } = [];
    public List<(string Title, string Giver)> Awards { get; } = [];
    public List<(string Test, string Result)> Tests { get; } = [];
    public List<Topic> Topics { get; } = [];

    public static readonly WordBank Korean = new WordBank("ko", heldOut: false)
    {
        Surnames = Words.KoreanLife.Surnames, Given = Words.KoreanLife.Given, Companies = Words.KoreanLife.Companies, Schools = Words.KoreanLife.Schools,
    }.Read(Words.KoreanFamilies.Text + "\n" + Words.KoreanLife.Text);

    public static readonly WordBank English = new WordBank("en", heldOut: false)
    {
        Surnames = Words.EnglishLife.Surnames, Given = Words.EnglishLife.Given, Companies = Words.EnglishLife.Companies, Schools = Words.EnglishLife.Schools,
    }.Read(Words.EnglishFamilies.Text + "\n" + Words.EnglishLife.Text);

    public static readonly WordBank KoreanHeldOut = new WordBank("ko", heldOut: true)
    {
        Surnames = Words.KoreanLife.Surnames, Given = Words.KoreanLife.Given, Companies = HeldOutWords.KoreanCompanies, Schools = HeldOutWords.KoreanSchools,
    }.Read(HeldOutWords.Korean + "\n" + Words.KoreanLife.Text);

    public static readonly WordBank EnglishHeldOut = new WordBank("en", heldOut: true)
    {
        Surnames = Words.EnglishLife.Surnames, Given = Words.EnglishLife.Given, Companies = HeldOutWords.EnglishCompanies, Schools = HeldOutWords.EnglishSchools,
    }.Read(HeldOutWords.English + "\n" + Words.EnglishLife.Text);

    /// <summary>Names without a mark of what they name, as most real ones are.</summary>
    public static readonly WordBank EverydayKorean = new WordBank("ko", heldOut: false)
    {
        Surnames = Words.KoreanLife.Surnames, Given = Words.KoreanLife.Given, Companies = Words.Everyday.KoreanCompanies, Schools = Words.Everyday.KoreanSchools,
    }.Read(Words.KoreanFamilies.Text + "\n" + Words.Everyday.Korean);

    public static readonly WordBank EverydayEnglish = new WordBank("en", heldOut: false)
    {
        Surnames = Words.EnglishLife.Surnames, Given = Words.EnglishLife.Given, Companies = Words.Everyday.EnglishCompanies, Schools = Words.Everyday.EnglishSchools,
    }.Read(Words.EnglishFamilies.Text + "\n" + Words.Everyday.English);

    public static WordBank EverydayOf(string locale) => locale == "ko" ? EverydayKorean : EverydayEnglish;

    public static WordBank Of(string locale, bool heldOut) => (locale, heldOut) switch
    {
        ("ko", false) => Korean,
        ("ko", true) => KoreanHeldOut,
        (_, false) => English,
        (_, true) => EnglishHeldOut,
    };

    /// <summary>Puts a number into every &lt;low..high&gt; (with a comma at the end: grouped by thousands).</summary>
    public static string Fill(string text, Random random) => Range().Replace(text, range =>
    {
        var number = random.Next(int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(range.Groups[2].ValueSpan, CultureInfo.InvariantCulture) + 1);
        return number.ToString(range.Groups[3].Length > 0 ? "#,##0" : "0", CultureInfo.InvariantCulture);
    });

    private WordBank Read(string text)
    {
        List<Deed>? deeds = null;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line[1..].Split('|', StringSplitOptions.TrimEntries);
            switch (line[0])
            {
                case '=':
                    Families.Add(new Family(parts[0], List(parts[1]), List(parts[2]), List(parts[3]), List(parts[4]), [.. List(parts[5]).Select(c => c.Split('@')).Select(c => (c[0], c[1]))]));
                    break;
                case '+':
                    Families[^1].Deeds.Add(DeedOf(line));
                    break;
                case '*':
                    Families[^1].Projects.Add(new Venture(parts[0], null, null));
                    deeds = Families[^1].Projects[^1].Deeds;
                    break;
                case '%':
                    Activities.Add(new Venture(parts[0], parts[1], parts[2]));
                    deeds = Activities[^1].Deeds;
                    break;
                case '-':
                    deeds!.Add(DeedOf(line));
                    break;
                case '!':
                    Summaries.Add(parts[0]);
                    break;
                case '$':
                    Awards.Add((parts[0], parts[1]));
                    break;
                case '^':
                    Tests.Add((parts[0], parts[1]));
                    break;
                case '@':
                    Topics.Add(new Topic(parts[0], List(parts[1])));
                    break;
                case '~':
                    Topics[^1].Paragraphs.Add(DeedOf(line));
                    break;
                default:
                    throw new FormatException($"No word bank has a line like '{line}'.");
            }
        }

        return this;
    }

    private static string[] List(string text) => text.Split(';', StringSplitOptions.TrimEntries);

    private static Deed DeedOf(string line)
    {
        var parts = line[1..].Split(['⇒', '⇔'], StringSplitOptions.TrimEntries);
        return new Deed(parts[0], parts[1], parts[2]);
    }

    [GeneratedRegex(@"<(\d+)\.\.(\d+)(,?)>")]
    private static partial Regex Range();
}
