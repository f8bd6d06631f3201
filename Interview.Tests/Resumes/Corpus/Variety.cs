namespace Interview.Tests.Resumes.Corpus;

/// <summary>What one writer chooses where writers differ: the same person, the same choices.</summary>
internal sealed class Variety(Applicant person)
{
    private readonly Random _random = new(person.Email.Aggregate(17, (sum, letter) => (sum * 31) + letter) & 0xFFFFFF);

    public T One<T>(params IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    public bool Chance() => _random.Next(2) == 0;

    public IReadOnlyList<T> InSomeOrder<T>(params IEnumerable<T> all)
    {
        var some = all.ToArray();
        _random.Shuffle(some);
        return some;
    }
}
