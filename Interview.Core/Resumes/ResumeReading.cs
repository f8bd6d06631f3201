using Interview.Core.Content;
using Interview.Core.Models;
using Interview.Core.Models.Chat;
using Interview.Core.Resumes.Formats;

namespace Interview.Core.Resumes;

/// <summary>A passage with its vector, made by <see cref="ReadResume.EmbeddingModel"/>.</summary>
public sealed record EmbeddedPassage(string Section, string Text, Place Place, float[] Vector);

/// <summary>All that one reading of a résumé yields; saving it is one transaction (B-05).</summary>
public sealed record ReadResume(ResumeText Text, ProfileReading Reading, IReadOnlyList<EmbeddedPassage> Passages, string EmbeddingModel, IReadOnlyList<ReadingNote> Notes)
{
    public ResumeProfile Profile => Reading.Profile;
}

/// <summary>Reads a résumé from a file to searchable passages. Opens no database; throws <see cref="ResumeUnreadableException"/> when the file is at fault.</summary>
/// <param name="readers">One for each format that is to be read.</param>
/// <param name="content">The words by which a résumé is understood.</param>
/// <param name="embeddings">Makes the passages' vectors.</param>
/// <param name="model">Fills what the rules leave open, where one is configured.</param>
public sealed class ResumeReading(IEnumerable<IResumeTextReader> readers, ContentLibrary content, EmbeddingModel embeddings, LanguageModel? model = null)
{
    private readonly Dictionary<ResumeFormat, IResumeTextReader> _readers = readers.ToDictionary(reader => reader.Format);

    public Task<ReadResume> ReadAsync(string path, CancellationToken cancellationToken) => ReadAsync(path, _ => Task.CompletedTask, cancellationToken);

    /// <param name="path">The file; its content decides how it is read.</param>
    /// <param name="begins">Told of each step as it begins: reading, understanding, indexing.</param>
    /// <param name="cancellationToken">Ends the reading, and the child process that reads with it.</param>
    public async Task<ReadResume> ReadAsync(string path, Func<ResumeStatus, Task> begins, CancellationToken cancellationToken)
    {
        var words = content.Current;
        await begins(ResumeStatus.Reading);
        var text = await ReaderOf(path).ReadAsync(path, words.ResumeVocabulary, cancellationToken);

        await begins(ResumeStatus.Understanding);
        var understood = ProfileReader.Read(text, words.ResumeVocabulary, words.Skills);
        ReadingNote? completed = null;
        if (model is not null)
        {
            (understood, completed) = await new ProfileCompletion(model, words.Prompts).CompleteAsync(understood, text, cancellationToken);
        }

        var profile = understood.Profile;

        await begins(ResumeStatus.Indexing);
        var passages = PassageCutter.Cut(profile, new FieldPlaces(profile, understood.Origins, text.Lines));
        var vectors = await embeddings.EmbedAsync([.. passages.Select(passage => Passage.Wording(passage.Section, passage.Text))], cancellationToken);
        return new ReadResume(
            text,
            understood,
            [.. passages.Zip(vectors, (passage, vector) => new EmbeddedPassage(passage.Section, passage.Text, passage.Place, vector))],
            embeddings.Name,
            [.. text.Notes, .. Missing(understood), .. completed is null ? (ReadingNote[])[] : [completed]]);
    }

    private IResumeTextReader ReaderOf(string path)
    {
        using var file = File.OpenRead(path);
        return _readers[ResumeFile.FormatOf(file)];
    }

    private static IEnumerable<ReadingNote> Missing(ProfileReading understood)
    {
        if (understood.Roles.Count != 1)
        {
            yield return understood.Roles.Count == 0 ? new ReadingNote(Noted.NoTargetRole) : new ReadingNote(Noted.SeveralTargetRoles, understood.Roles.Count);
        }

        if (understood.Profile is { Skills: [], Education: [], Experience: [], Projects: [], Activities: [], Essays: [] })
        {
            yield return new ReadingNote(Noted.NoSections);
        }
    }
}
