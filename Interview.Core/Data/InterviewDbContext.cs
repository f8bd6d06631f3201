using System.Diagnostics;
using Interview.Core.Answers;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Diagnostics;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Core.Reviews;
using Interview.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interview.Core.Data;

/// <summary>
/// The tables, and the one way to change them: rows, the orders that follow and the completion of the order at hand commit together,
/// then the dispatcher is woken and the news goes out. Nothing is published that did not commit.
/// </summary>
public sealed class InterviewDbContext(DbContextOptions<InterviewDbContext> options, Dispatcher dispatcher, NewsDesk news) : DbContext(options)
{
    /// <summary>Writers that lose against another try again on the fresh state; more losses in a row than this mean something is wrong.</summary>
    private const int Rounds = 12;

    private readonly List<IMessage> _outgoing = [];
    private Guid? _orderAtHand;
    private Failure? _givenUp;

    public DbSet<Candidate> Candidates => Set<Candidate>();
    public DbSet<SignIn> SignIns => Set<SignIn>();
    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();
    public DbSet<Resume> Resumes => Set<Resume>();
    public DbSet<Passage> Passages => Set<Passage>();
    public DbSet<InterviewSession> Interviews => Set<InterviewSession>();
    public DbSet<Question> Questions => Set<Question>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<AnswerVerdict> Verdicts => Set<AnswerVerdict>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<ReportReview> Reviews => Set<ReportReview>();
    public DbSet<ReportShare> Shares => Set<ReportShare>();
    public DbSet<KeptContent> KeptContent => Set<KeptContent>();
    public DbSet<Rejudgement> Rejudgements => Set<Rejudgement>();

    /// <summary>Whether the order at hand was completed by a save.</summary>
    internal bool IsOrderSettled { get; private set; }

    /// <summary>Adds what a decision handed back to the next save.</summary>
    public void Send(params IEnumerable<IMessage> messages) => _outgoing.AddRange(messages);

    /// <summary>Makes the next save complete this order too; it fails when somebody else completed it before.</summary>
    internal void TakeInHand(Guid order, Failure? givenUp = null)
    {
        _orderAtHand = order;
        _givenUp = givenUp;
    }

    /// <summary>
    /// Loads an aggregate, lets it decide and saves. When another writer was first, does so again on what that one left.
    /// Slow work (a model, speech) belongs before the call: only the decision is repeated.
    /// </summary>
    /// <param name="load">Gives the aggregate as it is, tracked.</param>
    /// <param name="decide">Changes it and says what follows.</param>
    /// <param name="cancellationToken">Stops loading and saving.</param>
    /// <param name="loaded">What <paramref name="load"/> gave the slow work: the first decision is made on it, and lost where it is no longer the newest.</param>
    /// <returns>The aggregate as saved; null when <paramref name="load"/> finds none.</returns>
    public async Task<T?> DecideAsync<T>(Func<CancellationToken, Task<T?>> load, Func<T, IEnumerable<IMessage>> decide, CancellationToken cancellationToken, T? loaded = null) where T : class
    {
        for (var round = 1; ; round++)
        {
            _outgoing.Clear();
            if (round > 1 || loaded is null)
            {
                ChangeTracker.Clear();
                loaded = await load(cancellationToken);
            }

            if (loaded is not { } aggregate)
            {
                return null;
            }

            Send(decide(aggregate));
            RestOnNewestState(aggregate);
            try
            {
                await SaveChangesAsync(cancellationToken);
                return aggregate;
            }
            catch (DbUpdateException lost) when (round < Rounds && IsLostRace(lost))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 8 * round)), cancellationToken);
            }
        }
    }

    /// <summary>Not used: it would leave orders and news behind.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Use SaveChangesAsync; it carries the orders too.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var orders = _outgoing.OfType<IOrder>().ToArray();
        var kept = _outgoing.OfType<KeepFile>().Select(keep => keep.FileId).Distinct().ToArray();
        var completing = _orderAtHand is not null && !IsOrderSettled;
        if (orders.Length == 0 && kept.Length == 0 && !completing)
        {
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            Announce();
            return saved;
        }

        // The transaction is kept or dropped as a whole; a savepoint around its one save would be two more trips.
        Database.AutoSavepointsEnabled = false;
        var (rows, sent) = await Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            var connection = (Npgsql.NpgsqlConnection)Database.GetDbConnection();
            if (completing)
            {
                await WorkLedger.SettleAsync(connection, _orderAtHand!.Value, _givenUp, cancellationToken);
            }

            await WorkLedger.KeepAsync(connection, kept, cancellationToken);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
            var added = await WorkLedger.AddAsync(connection, orders, Activity.Current?.Id, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return (saved, added);
        });

        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        IsOrderSettled |= completing;
        dispatcher.Wake(sent);
        Announce();
        return rows;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => Mappings.Map(modelBuilder);

    /// <summary>
    /// An order that finds nothing to do must have looked at the newest state too: whoever changed it in between may have ordered the same
    /// work, and that order fell together with this one, which is about to end.
    /// </summary>
    private void RestOnNewestState(object aggregate)
    {
        // News says that something changed, and saves looking for it in every row twice.
        if (_orderAtHand is not null && !_outgoing.OfType<Changed>().Any() && !ChangeTracker.HasChanges() && Entry(aggregate).Metadata.FindProperty("Version") is not null)
        {
            Entry(aggregate).Property("Version").IsModified = true;
        }
    }

    private void Announce()
    {
        // Whoever hears that something changed looks at all of it: of one save once.
        foreach (var changes in _outgoing.OfType<Changed>().GroupBy(changed => changed.Id))
        {
            news.Announce(changes.Last());
        }

        _outgoing.Clear();
    }

    /// <summary>A stale row version, or a unique key that another writer took in the same moment.</summary>
    private static bool IsLostRace(DbUpdateException exception)
    {
        var lost = exception is DbUpdateConcurrencyException || exception.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation };
        if (lost)
        {
            Telemetry.LostRaces.Add(1);
        }

        return lost;
    }
}
