using Interview.Core.Language;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Makes a candidate out of a word bank: the same seed, the same life.</summary>
internal sealed class ApplicantMaker
{
    private static readonly Month Today = new(2026, 3);

    private readonly WordBank _bank;
    private readonly Random _random;
    private readonly List<Paraphrase> _paraphrases = [];
    private readonly bool _korean;

    public ApplicantMaker(WordBank bank, int seed)
    {
        _bank = bank;
        _random = new Random(seed);
        _korean = bank.Locale == "ko";
    }

    /// <summary>The questions that the claims written so far answer.</summary>
    public IReadOnlyList<Paraphrase> Paraphrases => _paraphrases;

    /// <param name="roles">How many target roles the résumé names.</param>
    public Applicant Make(Kind kind, Family family, int roles = 1)
    {
        var (name, latin) = Name();
        var target = kind == Kind.CareerChanger ? Other(family) : family;
        var role = Pick(target.Roles);
        var company = Pick(_bank.Companies);
        var graduation = kind switch { Kind.Graduate => 2025, Kind.LongCareer => 2005 + _random.Next(4), _ => 2014 + _random.Next(5) };
        var school = Pick(_bank.Schools);
        var (experience, projects) = Career(kind, family, target, graduation);

        string Named(string text) => Korean.Fill(WordBank.Fill(text, _random), slot => slot switch
        {
            "role" => role,
            "target" => company,
            "school" => school,
            _ => experience.Count > 0 ? experience[^1].Organisation! : company,
        });

        return new Applicant
        {
            Locale = _bank.Locale,
            Name = name,
            Email = $"{latin}{_random.Next(10, 99)}@example.{Pick(["com", "org", "net"])}",
            Phone = _korean ? $"010-{_random.Next(2000, 9999)}-{_random.Next(1000, 9999)}" : Pick([$"+1 {_random.Next(212, 989)}-555-0{_random.Next(100, 199)}", $"({_random.Next(212, 989)}) 555-0{_random.Next(100, 199)}", $"+44 20 7946 0{_random.Next(100, 999)}"]),
            Born = $"{graduation - 24}.{_random.Next(1, 12):00}.{_random.Next(1, 28):00}",
            Address = _korean ? Pick(["서울특별시 마포구 월드컵북로 21", "경기도 수원시 영통구 광교로 105", "부산광역시 해운대구 센텀로 32", "대전광역시 유성구 대학로 99"]) : Pick(["Leeds, UK", "Austin, TX", "Seattle, WA", "Dublin, Ireland"]),
            TargetRoles = roles switch { 0 => [], 1 => [role], _ => [.. target.Roles.Take(2)] },
            TargetCompany = _random.Next(3) > 0 ? company : null,
            Summary = Named(Pick(_bank.Summaries)),
            Skills = [.. target.Skills.Take(_random.Next(5, 8)).Concat(kind == Kind.CareerChanger ? family.Skills.Take(2) : []).Distinct()],
            Education = Education(kind, target, graduation, school),
            Experience = experience,
            Projects = projects,
            Activities = Activities(graduation),
            Awards = [.. Some(_bank.Awards, 2).Select(award => new Entry(award.Title, Named(award.Giver), Span: new(new(graduation - 1 + _random.Next(0, 2), _random.Next(1, 13)))))],
            Certifications = [.. target.Certificates.Select(c => new Entry(c.Name, c.Issuer, Span: new(new(graduation - 1 + _random.Next(3), _random.Next(1, 13)))))],
            Languages = [.. Some(_bank.Tests, _korean ? 1 + _random.Next(2) : 2).Select(t => new Entry(t.Test, Level: WordBank.Fill(t.Result, _random), Span: _korean ? new(new(2023 + _random.Next(3), _random.Next(1, 13))) : null))],
            Essays = [.. Some(_bank.Topics, kind switch { Kind.EssaysOnly => 5, Kind.LongCareer or Kind.Whole => 4, _ => 3 }).Select(topic => new Essay(Pick(topic.Questions), [.. topic.Paragraphs.Select(paragraph => Write(paragraph, Named))]))],
        };
    }

    private (List<Entry> Experience, List<Entry> Projects) Career(Kind kind, Family family, Family target, int graduation)
    {
        var (jobs, claims) = kind switch { Kind.Graduate => (1, 2), Kind.LongCareer => (8, 5), Kind.Whole => (3, 4), _ => (2 + _random.Next(2), 3) };
        var deeds = new Queue<Deed>(Some(family.Deeds, 99).Concat(kind == Kind.LongCareer ? Some(Other(family).Deeds, 99).Concat(Some(Other(family).Deeds, 99)) : []).Distinct());
        var companies = Some(_bank.Companies, jobs);
        var experience = new List<Entry>();
        var start = new Month(graduation, 3).Plus(_random.Next(0, 6));
        for (var job = 0; job < jobs; job++)
        {
            var left = ((Today.Year - start.Year) * 12) + Today.Number!.Value - start.Number!.Value;
            var length = kind == Kind.Graduate ? 5 : Math.Max(8, (left / (jobs - job)) - _random.Next(0, 8));
            var end = start.Plus(length);
            var last = job == jobs - 1;
            var ongoing = last && kind != Kind.Graduate && _random.Next(4) > 0;
            var position = kind == Kind.Graduate ? (_korean ? family.Positions[0].Split(' ')[0] + " 인턴" : family.Positions[0].Replace("Junior ", "", StringComparison.Ordinal) + " Intern") : family.Positions[Math.Min(job * family.Positions.Length / jobs, family.Positions.Length - 1)];
            experience.Add(new Entry(companies[job], companies[job], position, new(start, ongoing ? null : end, ongoing))
            {
                Claims = [.. Enumerable.Range(0, Math.Min(claims + (kind == Kind.Whole ? 0 : _random.Next(2)), deeds.Count)).Select(_ => Write(deeds.Dequeue(), text => WordBank.Fill(text, _random)))],
            });
            start = end.Plus(_random.Next(1, 4));
        }

        var ventures = kind == Kind.LongCareer ? Some(target.Projects.Concat(_bank.Families.Where(f => f != target).SelectMany(f => f.Projects)).ToList(), 5) : Some(target.Projects, 2);
        List<Entry> projects = [.. ventures.Select(venture => Made(venture, new Month(Math.Min(graduation + _random.Next(0, 3), 2025), _random.Next(1, 8)), _random.Next(3, 7)))];
        experience.Reverse();
        return (experience, projects);
    }

    private List<Entry> Education(Kind kind, Family target, int graduation, string school)
    {
        var years = _korean ? 5 + _random.Next(2) : 4;
        List<Entry> all = [new(school, school, Pick(target.Studies), new(new(graduation - years, _korean ? 3 : 9), new(graduation, _korean ? 2 : 6)))];
        if (_korean)
        {
            var high = Pick(Words.KoreanLife.HighSchools);
            all.Add(new(high, high, "인문계", new(new(graduation - years - 3, 3), new(graduation - years, 2))));
        }
        else if (kind is Kind.CareerChanger or Kind.LongCareer)
        {
            var college = Pick([.. _bank.Schools.Where(s => s != school)]);
            all.Insert(0, new(college, college, "MBA", new(new(graduation + 2, 9), new(graduation + 4, 6))));
        }

        return all;
    }

    private List<Entry> Activities(int graduation) =>
        [.. Some(_bank.Activities, 1 + _random.Next(2)).Select(venture => Made(venture, new Month(graduation - 3 + _random.Next(2), _random.Next(1, 10)), _random.Next(4, 14)))];

    private Entry Made(Venture venture, Month from, int months) => new(venture.Title, venture.Organisation, venture.Role, new(from, from.Plus(months)))
    {
        Claims = [.. venture.Deeds.Select(deed => Write(deed, text => WordBank.Fill(text, _random)))],
    };

    private string Write(Deed deed, Func<string, string> fill)
    {
        var claim = fill(deed.Claim);
        _paraphrases.Add(new Paraphrase(deed.Query, claim, IsRemote: false));
        _paraphrases.Add(new Paraphrase(deed.Remote, claim, IsRemote: true));
        return claim;
    }

    private (string Name, string Latin) Name()
    {
        var surname = _random.Next(_bank.Surnames.Length);
        var given = Pick(_bank.Given);
        return _korean
            ? (_bank.Surnames[surname] + given.Split(' ')[0], given.Split(' ')[1] + "." + Words.KoreanLife.Romanised[surname].ToLowerInvariant())
            : ($"{given} {_bank.Surnames[surname]}", $"{given}.{_bank.Surnames[surname].Replace("-", "", StringComparison.Ordinal)}".ToLowerInvariant());
    }

    private Family Other(Family family) => Pick([.. _bank.Families.Where(other => other != family)]);

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private List<T> Some<T>(IReadOnlyList<T> from, int most)
    {
        var all = from.ToArray();
        _random.Shuffle(all);
        return [.. all.Take(most)];
    }
}
