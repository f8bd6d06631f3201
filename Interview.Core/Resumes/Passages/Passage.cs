namespace Interview.Core.Resumes;

/// <summary>
/// A piece of a résumé that stands for itself: one claim, one entry, one paragraph of an essay. What questions rest on. It is what it says: a reading or a
/// correction that says the same keeps the passage with its id and its vector, one that says something else makes a new one.
/// </summary>
public sealed class Passage
{
    private Passage()
    {
    }

    internal Passage(Guid resumeId, int ordinal, string section, string text, Place place)
    {
        ResumeId = resumeId;
        Id = Guid.CreateVersion7();
        Section = section;
        Text = text;
        Stand(ordinal, place);
    }

    public Guid Id { get; private set; }
    public Guid ResumeId { get; private set; }
    public int Ordinal { get; private set; }
    public string Section { get; private set; } = "";
    public string Text { get; private set; } = "";
    public int Page { get; private set; }
    public int Line { get; private set; }
    public PassageVector? Vector { get; private set; }

    /// <summary>What is given to the embedding model: a line such as "JLPT N1 (2019)" does not say by itself that it is about a language.</summary>
    public static string Wording(string section, string text) => SectionWords.TryGetValue(section, out var words) ? $"{words}: {text}" : text;

    internal static readonly IReadOnlyDictionary<string, string> SectionWords = new Dictionary<string, string>
    {
        ["summary"] = "자기소개 summary",
        ["skills"] = "보유 기술 skills",
        ["activities"] = "대외활동 activity",
        ["education"] = "학력 education",
        ["awards"] = "수상 award",
        ["certifications"] = "자격증 certification",
        ["languages"] = "외국어 어학 language",
    };

    internal void Stand(int ordinal, Place place)
    {
        Ordinal = ordinal;
        Page = place.Page;
        Line = place.Line;
    }

    internal void Embed(string model, float[] embedding) => Vector = new PassageVector(Id, ResumeId, model, embedding);
}

/// <summary>A passage's vector and the model that made it. Written here, compared in SQL, never read back.</summary>
public sealed class PassageVector
{
    private PassageVector()
    {
    }

    internal PassageVector(Guid passageId, Guid resumeId, string model, float[] embedding)
    {
        PassageId = passageId;
        ResumeId = resumeId;
        Model = model;
        Embedding = embedding;
    }

    public Guid PassageId { get; private set; }
    public Guid ResumeId { get; private set; }
    public string Model { get; private set; } = "";
    public float[] Embedding { get; private set; } = [];

    /// <summary>Counted by the database: two vectors are comparable when both model and dimensions agree.</summary>
    public int Dimensions { get; private set; }
}
