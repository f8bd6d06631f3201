using System.Text;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace Interview.Worker.Cpu;

/// <summary>Reads a one-line résumé and speaks a word in each language before the first candidate asks for either.</summary>
internal sealed class ReadingAndSpeaking(ResumeReading reading, ITextToSpeechClient voice, FileStore files, InterviewDbContext db, TimeProvider clock) : IRehearsal
{
    private const int FileLimit = 10_000;

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        await voice.GetAudioAsync("안녕하세요.", new() { Language = "ko" }, cancellationToken);
        await voice.GetAudioAsync("Hello.", new() { Language = "en" }, cancellationToken);
        await db.Interviews.Include(s => s.Questions).SingleOrDefaultAsync(s => s.Id == Guid.Empty, cancellationToken);
        await SaveAsync(await ReadAsync(cancellationToken), cancellationToken);
    }

    private async Task<ReadResume> ReadAsync(CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid();
        await files.WriteAsync(id, new MemoryStream(Pdf("Jane Doe. Target role: Backend Engineer")), FileLimit, cancellationToken);
        try
        {
            return await reading.ReadAsync(files.PathOf(id), cancellationToken);
        }
        finally
        {
            files.Delete(id);
        }
    }

    /// <summary>As a reading is saved, twice, in a transaction that is rolled back.</summary>
    private Task SaveAsync(ReadResume read, CancellationToken cancellationToken) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        var now = clock.GetUtcNow();
        var candidate = new Candidate($"{Guid.NewGuid():N}@rehearsal.invalid", "Rehearsal", "en", "", now);
        var id = Guid.CreateVersion7(now);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.AddRange(candidate, new Resume(id, candidate.Id, Guid.NewGuid(), "rehearsal.pdf", "", 0, now));
        await db.SaveChangesAsync(cancellationToken);
        for (var time = 0; time < 2; time++)
        {
            db.ChangeTracker.Clear();
            var resume = await db.Resumes.Include(r => r.Source).Include(r => r.Passages).SingleAsync(r => r.Id == id, cancellationToken);
            resume.TakeReading(read, now);
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.RollbackAsync(cancellationToken);
    });

    private static byte[] Pdf(string line)
    {
        var text = $"BT /F1 12 Tf 72 720 Td ({line}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {text.Length}>>stream\n{text}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var number = 1; number <= objects.Length; number++)
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{number} 0 obj{objects[number - 1]}endobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append($"{offset:D10} 00000 n \n"));
        pdf.Append($"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
