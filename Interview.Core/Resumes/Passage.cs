namespace Interview.Core.Resumes;

/// <summary>A piece of a résumé that stands for itself: one claim, one entry, one paragraph of an essay. What questions rest on.</summary>
public sealed class Passage
{
    private Passage()
    {
    }

    public Passage(int ordinal, string section, string text, Place place)
    {
        Id = Guid.CreateVersion7();
        Ordinal = ordinal;
        Section = section;
        Text = text;
        Page = place.Page;
        Line = place.Line;
    }

    public Guid Id { get; private set; }
    public Guid ResumeId { get; private set; }
    public int Ordinal { get; private set; }
    public string Section { get; private set; } = "";
    public string Text { get; private set; } = "";
    public int Page { get; private set; }
    public int Line { get; private set; }
    public PassageVector? Vector { get; private set; }

    public Passage Embedded(string model, float[] embedding)
    {
        Vector = new PassageVector(Id, model, embedding);
        return this;
    }
}

/// <summary>A passage's vector and the model that made it. Written here, compared in SQL, never read back.</summary>
public sealed class PassageVector
{
    private PassageVector()
    {
    }

    internal PassageVector(Guid passageId, string model, float[] embedding)
    {
        PassageId = passageId;
        Model = model;
        Embedding = embedding;
    }

    public Guid PassageId { get; private set; }
    public Guid ResumeId { get; internal set; }
    public string Model { get; private set; } = "";
    public float[] Embedding { get; private set; } = [];
}
