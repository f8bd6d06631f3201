using Interview.Core.Content;
using Interview.Core.Models;

namespace Interview.Core.Resumes;

/// <summary>A passage with its vector, made by <see cref="ReadResume.EmbeddingModel"/>.</summary>
public sealed record EmbeddedPassage(string Section, string Text, Place Place, float[] Vector);

/// <summary>All that one reading of a résumé yields; saving it is one transaction (B-05).</summary>
public sealed record ReadResume(ResumeText Text, ProfileReading Reading, IReadOnlyList<EmbeddedPassage> Passages, string EmbeddingModel, IReadOnlyList<ReadingNote> Notes)
{
    public ResumeProfile Profile => Reading.Profile;
}

/// <summary>Reads a résumé from a file to searchable passages. Opens no database; throws <see cref="ResumeUnreadableException"/> when the file is at fault.</summary>
public sealed class ResumeReading(IResumeTextReader reader, ContentLibrary content, EmbeddingModel embeddings)
{
    public async Task<ReadResume> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var vocabulary = content.Current.ResumeVocabulary;
        var text = await reader.ReadAsync(path, vocabulary, cancellationToken);
        var understood = ProfileReader.Read(text, vocabulary);
        var profile = understood.Profile;
        var passages = PassageCutter.Cut(profile, new FieldPlaces(profile, understood.Origins, text.Lines));
        var vectors = await embeddings.EmbedAsync([.. passages.Select(passage => Passage.Wording(passage.Section, passage.Text))], cancellationToken);
        return new ReadResume(
            text,
            understood,
            [.. passages.Zip(vectors, (passage, vector) => new EmbeddedPassage(passage.Section, passage.Text, passage.Place, vector))],
            embeddings.Name,
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
