using Interview.Core.Content;
using Microsoft.Extensions.AI;

namespace Interview.Core.Resumes;

/// <summary>A passage with its vector, made by <see cref="ReadResume.EmbeddingModel"/>.</summary>
public sealed record EmbeddedPassage(string Section, string Text, Place Place, float[] Vector);

/// <summary>All that one reading of a résumé yields; saving it is one transaction (B-05).</summary>
public sealed record ReadResume(ResumeText Text, ProfileReading Reading, IReadOnlyList<EmbeddedPassage> Passages, string EmbeddingModel, IReadOnlyList<ReadingNote> Notes)
{
    public ResumeProfile Profile => Reading.Profile;
}

/// <summary>Reads a résumé from a file to searchable passages. Opens no database; throws <see cref="ResumeUnreadableException"/> when the file is at fault.</summary>
public sealed class ResumeReading(IResumeTextReader reader, ContentLibrary content, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    public async Task<ReadResume> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var vocabulary = content.Current.ResumeVocabulary;
        var text = await reader.ReadAsync(path, vocabulary, cancellationToken);
        var understood = ProfileReader.Read(text, vocabulary);
        var profile = understood.Profile;
        var passages = PassageCutter.Cut(profile, text);
        var vectors = passages.Count == 0 ? [] : await embeddings.GenerateAsync(passages.Select(passage => passage.Text), cancellationToken: cancellationToken);
        if (vectors.Count != passages.Count)
        {
            throw new InvalidOperationException($"The embedding model returned {vectors.Count} vectors for {passages.Count} passages.");
        }

        // A model says its own name; where it does not, what it was configured as is its name.
        var model = vectors.Count > 0 ? vectors[0].ModelId : null;
        model ??= (embeddings.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata)?.DefaultModelId
            ?? throw new InvalidOperationException("The embedding model has no name; vectors of unknown origin cannot be kept.");
        return new ReadResume(
            text,
            understood,
            [.. passages.Zip(vectors, (passage, vector) => new EmbeddedPassage(passage.Section, passage.Text, passage.Place, vector.Vector.ToArray()))],
            model,
            [.. text.Notes, .. Missing(profile)]);
    }

    private static IEnumerable<ReadingNote> Missing(ResumeProfile profile)
    {
        if (profile.Header.TargetRole is null)
        {
            yield return new ReadingNote(Noted.NoTargetRole);
        }

        if (profile is { Skills: [], Education: [], Experience: [], Projects: [], Activities: [], Essays: [] })
        {
            yield return new ReadingNote(Noted.NoSections);
        }
    }
}
