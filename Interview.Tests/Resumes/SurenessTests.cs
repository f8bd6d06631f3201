using System.Text.RegularExpressions;
using Interview.Core.Resumes;
using Interview.Tests.Resumes.Corpus;
using Interview.Tests.Resumes.Corpus.Renderings;

namespace Interview.Tests.Resumes;

/// <summary>Whether the confidence that is shown beside a value is honest.</summary>
[Trait("Needs", "Poppler")]
public sealed partial class SurenessTests
{
    private const int PeoplePerLayout = 2;

    public SurenessTests()
    {
        PopplerReading.SkipUnlessInstalled();
        Assert.SkipWhen(KoreanFont.Path is null, KoreanFont.WhyMissing);
    }

    [Fact, Trait("Acceptance", "B-09")]
    public async Task Of_values_that_are_called_sure_nineteen_in_twenty_are_right()
    {
        var (sure, right) = (0, 0);
        foreach (var sample in Layout.All.Where(layout => !layout.HeldOut).SelectMany(layout => Enumerable.Range(0, PeoplePerLayout).Select(number => Sample.Of(layout, number))))
        {
            var read = await PopplerReading.ReadAsync(DrawnPdf.Of(sample.Sheet));
            var origins = read.Reading.Origins.Where(origin => origin.Confidence >= 0.9).ToList();
            sure += origins.Count;
            right += origins.Count(origin => Truths(sample.Truth, origin.Field).Any(truth => Flat(truth) == Flat(Value(read.Profile, origin.Field))));
        }

        Assert.True(sure > 1_000, $"only {sure} values were called sure");
        Assert.True(right >= sure * 0.95, $"{right} of {sure} are right");
    }

    [Fact, Trait("Acceptance", "B-09")]
    public async Task Every_value_has_an_origin_and_every_origin_a_line()
    {
        var read = await PopplerReading.ReadAsync(SampleResumes.Korean());
        var fields = read.Reading.Origins.Select(origin => origin.Field).ToList();

        Assert.Equal(fields.Distinct(), fields);
        Assert.Superset(
            new HashSet<string> { "header.name", "header.targetRole", "header.targetCompany", "contact.email", "contact.phone", "summary", "skills[0]", "experience[1].claims[1]", "experience[0].period", "education[0].organisation", "projects[0].title", "essays[2].question", "essays[1].answer" },
            fields.ToHashSet());
        Assert.All(read.Reading.Origins, origin =>
        {
            var at = read.Text.Lines.Index().Single(line => line.Item.Place == origin.Place).Index;
            var lines = string.Concat(read.Text.Lines.Skip(at).Take(origin.Lines).Select(line => line.Text));
            if (!origin.Field.StartsWith("skills", StringComparison.Ordinal))
            {
                Assert.Contains(Flat(Value(read.Profile, origin.Field)), Flat(lines), StringComparison.Ordinal);
            }
        });
    }

    private static string? Value(ResumeProfile profile, string field)
    {
        if (Path().Match(field) is not { Success: true } path)
        {
            return field switch
            {
                "header.name" => profile.Header.Name,
                "header.targetRole" => profile.Header.TargetRole,
                "header.targetCompany" => profile.Header.TargetCompany,
                "contact.email" => profile.Contact.Email,
                "contact.phone" => profile.Contact.Phone,
                _ => profile.Summary,
            };
        }

        var (index, member) = (int.Parse(path.Groups["index"].ValueSpan, null), path.Groups["member"].Value);
        if (path.Groups["section"].Value is "skills")
        {
            return profile.Skills[index];
        }

        if (path.Groups["section"].Value is "essays")
        {
            return member == "question" ? profile.Essays[index].Question : profile.Essays[index].Answer;
        }

        var entry = profile.In(Enum.Parse<EntrySection>(path.Groups["section"].Value, ignoreCase: true))[index];
        return member switch
        {
            "title" => entry.Title,
            "organisation" => entry.Organisation,
            "role" => entry.Role,
            "period" => entry.Period,
            _ => entry.Claims[int.Parse(path.Groups["claim"].ValueSpan, null)],
        };
    }

    /// <summary>What the field may rightly hold, in whatever order the entries stand.</summary>
    private static IEnumerable<string?> Truths(Applicant truth, string field)
    {
        if (Path().Match(field) is not { Success: true } path)
        {
            return field switch
            {
                "header.name" => [truth.Name],
                "header.targetRole" => truth.TargetRoles,
                "header.targetCompany" => truth.TargetCompany is { } company ? [company] : [],
                "contact.email" => [truth.Email],
                "contact.phone" => [truth.Phone],
                _ => truth.Summary is { } summary ? [summary] : [],
            };
        }

        var (section, member) = (path.Groups["section"].Value, path.Groups["member"].Value);
        if (section is "skills" or "essays")
        {
            return section is "skills" ? truth.Skills : truth.Essays.Select(essay => member == "question" ? essay.Question : string.Concat(essay.Paragraphs));
        }

        return truth.Sections.Single(one => one.Section == section).Entries.SelectMany(entry => member switch
        {
            "title" => [entry.Title, entry.Organisation, $"{entry.Title}{entry.Level}"],
            "organisation" => [entry.Organisation],
            "role" => [entry.Role, $"{entry.Role}졸업"],
            "period" => [entry.Period],
            _ => (IEnumerable<string?>)[.. entry.Claims, entry.Level],
        });
    }

    private static string Flat(string? text) => string.Concat((text ?? "").Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(@"^(?<section>\w+)\[(?<index>\d+)\](?:\.(?<member>\w+)(?:\[(?<claim>\d+)\])?)?$")]
    private static partial Regex Path();
}
