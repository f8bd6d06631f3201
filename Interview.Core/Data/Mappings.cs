using Interview.Core.Answers;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Core.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interview.Core.Data;

/// <summary>Maps the entities onto the tables of <c>Migrations/</c>; a test compares the two column by column .</summary>
internal static class Mappings
{
    public static void Map(ModelBuilder model)
    {
        Map(model.Entity<Candidate>());
        Map(model.Entity<SignIn>());
        Map(model.Entity<IdempotencyKey>());
        Map(model.Entity<Resume>());
        Map(model.Entity<SourceText>());
        Map(model.Entity<Passage>());
        Map(model.Entity<PassageVector>());
        Map(model.Entity<InterviewSession>());
        Map(model.Entity<Question>());
        Map(model.Entity<Answer>());
        Map(model.Entity<AnswerVerdict>());
        Map(model.Entity<Report>());
        Map(model.Entity<ReportReview>());
        Map(model.Entity<ReportShare>());
        Map(model.Entity<ModelCall>());
        Map(model.Entity<KeptContent>());
        Map(model.Entity<Rejudgement>());
        UseSnakeCaseColumns(model);
    }

    private static void Map(EntityTypeBuilder<Candidate> candidate)
    {
        candidate.ToTable("candidates");
        candidate.Property(c => c.Id).ValueGeneratedNever();
        candidate.Property(c => c.Role).HasConversion(Word<CandidateRole>());
        candidate.Property(c => c.Version).IsConcurrencyToken();
    }

    private static void Map(EntityTypeBuilder<SignIn> signIn)
    {
        signIn.ToTable("sign_ins");
        signIn.HasKey(s => s.TokenHash);
    }

    private static void Map(EntityTypeBuilder<IdempotencyKey> key)
    {
        key.ToTable("idempotency_keys");
        key.HasKey(k => new { k.CandidateId, k.Key });
    }

    private static void Map(EntityTypeBuilder<Resume> resume)
    {
        resume.ToTable("resumes");
        resume.Property(r => r.Id).ValueGeneratedNever();
        resume.Property(r => r.Status).HasConversion(Word<ResumeStatus>());
        Json(resume.Property(r => r.Profile));
        Json(resume.Property(r => r.Origins));
        Json(resume.Property(r => r.Roles));
        Json(resume.Property(r => r.Corrections));
        Json(resume.Property(r => r.Notes));
        Json(resume.Property(r => r.Failure));
        resume.Property(r => r.Version).IsConcurrencyToken();
        resume.Ignore(r => r.CorrectedProfile);
        resume.HasOne(r => r.Source).WithOne().HasForeignKey<SourceText>(s => s.ResumeId).OnDelete(DeleteBehavior.Cascade);
        resume.HasOne<Candidate>().WithMany().HasForeignKey(r => r.CandidateId).OnDelete(DeleteBehavior.Cascade);
        resume.HasMany(r => r.Passages).WithOne().HasForeignKey(p => p.ResumeId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Map(EntityTypeBuilder<SourceText> source)
    {
        source.ToTable("resume_sources");
        source.HasKey(s => s.ResumeId);
        Json(source.Property(s => s.Pages));
        Json(source.Property(s => s.Lines));
        Json(source.Property(s => s.Hidden));
    }

    private static void Map(EntityTypeBuilder<Passage> passage)
    {
        passage.ToTable("passages");
        passage.Property(p => p.Id).ValueGeneratedNever();
        // Unique, but only at the end of a transaction: passages change places.
        passage.HasIndex(p => new { p.ResumeId, p.Ordinal });
        passage.HasOne(p => p.Vector).WithOne().HasForeignKey<PassageVector>(v => v.PassageId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Map(EntityTypeBuilder<PassageVector> vector)
    {
        vector.ToTable("passage_vectors");
        vector.HasKey(v => v.PassageId);
        // pgvector casts real[] to vector on assignment; nothing is ever read back through this mapping.
        vector.Property(v => v.Embedding).HasColumnType("real[]");
        vector.Property(v => v.Dimensions).HasComputedColumnSql("vector_dims(embedding)", stored: true);
    }

    private static void Map(EntityTypeBuilder<InterviewSession> session)
    {
        session.ToTable("interviews");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Status).HasConversion(Word<InterviewStatus>());
        session.Property(s => s.ScenarioName).HasColumnName("scenario");
        session.Property(s => s.TargetRoleSource).HasConversion(Word<RoleSource>());
        Json(session.Property(s => s.Snapshot));
        Json(session.Property(s => s.Choices));
        session.Property(s => s.ReportStatus).HasConversion(Word<ReportStatus>());
        session.Property(s => s.Version).IsConcurrencyToken();
        session.Ignore(s => s.Seed);
        session.HasOne<Candidate>().WithMany().HasForeignKey(s => s.CandidateId).OnDelete(DeleteBehavior.Cascade);
        session.HasOne<Resume>().WithMany().HasForeignKey(s => s.ResumeId).OnDelete(DeleteBehavior.SetNull);
        session.HasMany(s => s.Questions).WithOne().HasForeignKey(q => q.InterviewId).OnDelete(DeleteBehavior.Cascade);
        session.HasMany(s => s.Answers).WithOne().HasForeignKey(a => a.InterviewId).OnDelete(DeleteBehavior.Cascade);
        session.HasOne(s => s.Report).WithOne().HasForeignKey<Report>(r => r.InterviewId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Map(EntityTypeBuilder<Question> question)
    {
        question.ToTable("questions");
        question.Property(q => q.Id).ValueGeneratedNever();
        // Sound leaves the row version alone, so the words themselves say whether it still belongs to them.
        question.Property(q => q.Text).IsConcurrencyToken();
        question.Property(q => q.Kind).HasConversion(Word<StageKind>());
        question.Property(q => q.Origin).HasConversion(Word<QuestionOrigin>());
        question.Property(q => q.AudioStatus).HasConversion(Word<AudioStatus>());
        Json(question.Property(q => q.Grounding));
        Json(question.Property(q => q.Earlier));
    }

    private static void Map(EntityTypeBuilder<Answer> answer)
    {
        answer.ToTable("answers");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.Status).HasConversion(Word<AnswerStatus>());
        answer.Ignore(a => a.IsSubmitted).Ignore(a => a.IsJudged);
        answer.HasOne(a => a.Verdict).WithOne().HasForeignKey<AnswerVerdict>(v => v.AnswerId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Map(EntityTypeBuilder<ModelCall> call)
    {
        call.ToTable("model_calls");
        call.Property(c => c.Id).ValueGeneratedNever();
        call.Property(c => c.Outcome).HasConversion(Word<ModelOutcome>());
        Json(call.Property(c => c.Parameters));
        call.HasOne<InterviewSession>().WithMany().HasForeignKey(c => c.InterviewId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Map(EntityTypeBuilder<KeptContent> kept)
    {
        kept.ToTable("kept_content");
        kept.HasKey(k => k.Hash);
        kept.Property(k => k.Kind).HasConversion(Word<KeptKind>());
    }

    private static void Map(EntityTypeBuilder<Rejudgement> rejudgement)
    {
        rejudgement.ToTable("rejudgements");
        rejudgement.Property(r => r.Id).ValueGeneratedNever();
        Json(rejudgement.Property(r => r.Verdicts));
        Json(rejudgement.Property(r => r.Report));
        rejudgement.HasOne<InterviewSession>().WithMany().HasForeignKey(r => r.InterviewId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Map(EntityTypeBuilder<AnswerVerdict> verdict)
    {
        verdict.ToTable("verdicts");
        verdict.HasKey(v => v.AnswerId);
        Json(verdict.Property(v => v.Body));
    }

    private static void Map(EntityTypeBuilder<Report> report)
    {
        report.ToTable("reports");
        report.HasKey(r => r.InterviewId);
        Json(report.Property(r => r.Body));
        report.Property(r => r.Fingerprint).HasComputedColumnSql("md5(body::text)", stored: true);
    }

    private static void Map(EntityTypeBuilder<ReportReview> review)
    {
        review.ToTable("report_reviews");
        review.HasKey(r => r.InterviewId);
        Json(review.Property(r => r.Overrides));
        Json(review.Property(r => r.SignOffs));
        review.Property(r => r.Version).IsConcurrencyToken();
        review.Ignore(r => r.InForce);
        review.HasOne<InterviewSession>().WithOne().HasForeignKey<ReportReview>(r => r.InterviewId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Map(EntityTypeBuilder<ReportShare> share)
    {
        share.ToTable("report_shares");
        share.Property(s => s.Id).ValueGeneratedNever();
        share.HasOne<InterviewSession>().WithMany().HasForeignKey(s => s.InterviewId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>Records are immutable and replaced as a whole, so the reference says whether one changed.</summary>
    private static void Json<T>(PropertyBuilder<T> property)
    {
        property.HasColumnType("jsonb");
        property.HasConversion(
            new ValueConverter<T, string>(value => StoredJson.Write(value), json => StoredJson.Read<T>(json)),
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value), value => value));
    }

    private static ValueConverter<TEnum, string> Word<TEnum>() where TEnum : struct, Enum =>
        new(value => Words<TEnum>.Of(value), word => Words<TEnum>.From(word));

    private static void UseSnakeCaseColumns(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.FindAnnotation("Relational:ColumnName") is null)
            {
                property.SetColumnName(System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
            }
        }
    }
}
