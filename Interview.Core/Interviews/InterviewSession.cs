using Interview.Core.Answers;
using Interview.Core.Evaluation;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Core.Speech;

namespace Interview.Core.Interviews;

public enum InterviewStatus
{
    Running,
    Completed,
}

/// <summary>Where the target role came from. The résumé is the source of truth; a candidate is asked only when it names none (C-01).</summary>
public enum RoleSource
{
    Resume,
    Candidate,
}

/// <summary>
/// One interview from the first question to the report: the aggregate of its questions and answers. Decides and returns the work that follows;
/// every change carries its row version, so of two writers one decides anew on what the other left.
/// </summary>
public sealed class InterviewSession
{
    private readonly List<Question> _questions = [];
    private readonly List<Answer> _answers = [];

    private InterviewSession()
    {
    }

    public Guid Id { get; private set; }
    public Guid CandidateId { get; private set; }
    public Guid? ResumeId { get; private set; }
    public InterviewStatus Status { get; private set; }
    public string Locale { get; private set; } = "";
    public string ScenarioName { get; private set; } = "";
    public string ScenarioHash { get; private set; } = "";
    public string TargetRole { get; private set; } = "";
    public RoleSource TargetRoleSource { get; private set; }

    /// <summary>The résumé as it was at the start: a later reading or correction does not change a running interview (C-02).</summary>
    public ResumeSnapshot Snapshot { get; private set; } = null!;

    public InterviewChoices Choices { get; private set; } = InterviewChoices.Usual;

    /// <summary>Null until the interview is completed.</summary>
    public ReportStatus? ReportStatus { get; private set; }

    public int? Score { get; private set; }
    public string? Band { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? CompletedAt { get; private set; }
    public int Version { get; private set; }
    public Report? Report { get; private set; }
    public IReadOnlyList<Question> Questions => _questions;
    public IReadOnlyList<Answer> Answers => _answers;

    /// <summary>Makes the playbook's choices repeatable: the same interview always asks the same.</summary>
    public int Seed => BitConverter.ToInt32(Id.ToByteArray(), 12);

    /// <param name="askedBefore">What earlier interviews on this résumé asked about.</param>
    public static InterviewSession Begin(
        Guid candidateId, Resume resume, string locale, Scenario scenario, string? spokenRole, DateTimeOffset now, IReadOnlyList<AskedAbout>? askedBefore = null, InterviewChoices? choices = null)
    {
        if (resume.Status != ResumeStatus.Ready || resume.CorrectedProfile is not { } profile)
        {
            throw new RuleViolationException("resume.not_ready", "The résumé has not been read yet.");
        }

        // Among several that the résumé names the candidate chooses; over one that it names nobody is heard.
        var chosen = spokenRole is not null && resume.Roles.Count > 1 && resume.Corrections.TargetRole is null && resume.SourceOf(spokenRole.Trim()) == RoleSource.Resume;
        var role = chosen ? spokenRole : profile.Header.TargetRole ?? spokenRole;
        if (string.IsNullOrWhiteSpace(role))
        {
            throw new RuleViolationException("role.missing", "The résumé names no target role; say one in targetRole.");
        }

        return new InterviewSession
        {
            Id = Guid.CreateVersion7(now),
            CandidateId = candidateId,
            ResumeId = resume.Id,
            Locale = locale,
            ScenarioName = scenario.Name,
            ScenarioHash = scenario.Hash,
            TargetRole = role.Trim(),
            TargetRoleSource = resume.SourceOf(role.Trim()),
            Snapshot = new(profile, [.. resume.Passages.OrderBy(p => p.Ordinal).Select(p => new ResumePassage(p.Id, p.Ordinal, p.Section, p.Text, new(p.Page, p.Line)))])
            {
                AskedBefore = [.. (askedBefore ?? []).Select(asked => asked.Quote).Distinct()],
            },
            Choices = choices ?? InterviewChoices.Usual,
            CreatedAt = now,
        };
    }

    public InterviewContext Context(Scenario scenario) => new(Locale, scenario, TargetRole, Snapshot,
        [.. _questions.OrderBy(q => q.Ordinal).Select(q => new AskedQuestion(q.Stage, q.Text, AnswerTo(q)?.Transcript, q.Grounding))], Seed) { Choices = Choices };

    public IReadOnlyList<StageRecord> History() => [.. _questions.OrderBy(q => q.Ordinal).Select(q =>
        new StageRecord(q.Stage, Asked: true, Answered: AnswerTo(q)?.IsSubmitted == true, Skipped: false, AnswerTo(q)?.Transcript))];

    /// <summary>The stages whose question can be written now.</summary>
    public IReadOnlyList<Stage> Due(Scenario scenario) => Status == InterviewStatus.Completed ? [] : StagePlan.Due(scenario, History());

    /// <summary>Where the candidate stands: the first stage neither answered nor skipped; null at the end.</summary>
    public Stage? Next(Scenario scenario) => Status == InterviewStatus.Completed ? null : StagePlan.Next(scenario, History());

    /// <summary>Adds written questions. A stage that has one already keeps it: a second delivery asks nothing twice (C-04).</summary>
    public IReadOnlyList<IMessage> Ask(Scenario scenario, IEnumerable<(Stage Stage, QuestionDraft Draft)> written, DateTimeOffset now)
    {
        var messages = new List<IMessage>();
        foreach (var (stage, draft) in written)
        {
            if (Status == InterviewStatus.Completed || _questions.Any(q => q.Stage == stage.Name))
            {
                continue;
            }

            var question = new Question(Id, stage, scenario.OrdinalOf(stage), draft, now);
            _questions.Add(question);
            messages.Add(new SynthesizeQuestion(question.Id));
        }

        return messages.Count == 0 ? [] : Changed([.. messages, News("question.ready")]);
    }

    /// <summary>Puts an open question in other words; the one before is kept, and the stage stays where it is.</summary>
    public IReadOnlyList<IMessage> Rephrase(Guid questionId, QuestionDraft draft, string heard, DateTimeOffset now)
    {
        ThrowIfCompleted();
        var question = _questions.Single(q => q.Id == questionId);
        if (AnswerTo(question)?.IsSubmitted == true)
        {
            throw new RuleViolationException("answer.already_submitted", "This question was answered.");
        }

        question.Rephrase(draft, heard, now);
        return Changed([new SynthesizeQuestion(question.Id), News("question.ready")]);
    }

    /// <summary>Takes the sound of a question; of one that was put differently meanwhile, it orders the new sound.</summary>
    public IReadOnlyList<IMessage> Speak(Guid questionId, string text, SpokenClip clip)
    {
        var question = _questions.Single(q => q.Id == questionId);
        if (question.Text != text)
        {
            return [new SynthesizeQuestion(questionId)];
        }

        if (question.AudioStatus == AudioStatus.Ready)
        {
            return [];
        }

        // Sound decides nothing, so it leaves the row version to those who do.
        question.Speak(clip);
        return [News("question.spoken")];
    }

    /// <summary>The question stays readable without its sound (D-03).</summary>
    public IReadOnlyList<IMessage> StaySilent(Guid questionId)
    {
        _questions.Single(q => q.Id == questionId).StaySilent();
        return [News("question.spoken")];
    }

    /// <summary>Opens the answer to the question the candidate stands at; opening it again gives the same one.</summary>
    public (Answer Answer, bool IsNew) Open(Guid questionId, Scenario scenario, DateTimeOffset now)
    {
        var question = _questions.Single(q => q.Id == questionId);
        if (AnswerTo(question) is { } opened)
        {
            return (opened, false);
        }

        ThrowIfCompleted();
        if (Next(scenario)?.Name != question.Stage)
        {
            throw new RuleViolationException("answer.out_of_order", "Another question comes first.");
        }

        var answer = new Answer(Id, questionId, now);
        _answers.Add(answer);
        Version++;
        return (answer, true);
    }

    /// <summary>Takes one finished answer and says what work follows from it. The same words again change nothing.</summary>
    public IReadOnlyList<IMessage> Submit(Guid answerId, string transcript, Scenario scenario, DateTimeOffset now)
    {
        var answer = _answers.Single(a => a.Id == answerId);
        if (answer.IsSubmitted)
        {
            return answer.Transcript == transcript
                ? []
                : throw new RuleViolationException("answer.already_submitted", "This answer was submitted with other words.");
        }

        ThrowIfCompleted();
        answer.Submit(transcript, now);

        var messages = new List<IMessage> { new EvaluateAnswer(answer.Id), News("answer.submitted") };
        if (Due(scenario).Count > 0)
        {
            messages.Add(new AskQuestion(Id));
        }

        if (Next(scenario) is null)
        {
            messages.AddRange(Complete(now));
        }

        return Changed(messages);
    }

    /// <summary>Ends the interview, early or at its end. The report starts by itself once the last answer is judged (D-08).</summary>
    public IReadOnlyList<IMessage> Complete(DateTimeOffset now)
    {
        if (Status == InterviewStatus.Completed)
        {
            return [];
        }

        if (!_answers.Any(a => a.IsSubmitted))
        {
            throw new RuleViolationException("interview.nothing_answered", "There is nothing to report on before one answer was given.");
        }

        Status = InterviewStatus.Completed;
        CompletedAt = now;
        ReportStatus = Reports.ReportStatus.Writing;
        return Changed([News("interview.completed"), .. ReportWhenJudged()]);
    }

    /// <summary>Whether the report waits for the verdict on this answer alone.</summary>
    public bool IsLastToJudge(Answer answer) => Status == InterviewStatus.Completed && _answers.Where(a => a.IsSubmitted && a != answer).All(a => a.IsJudged);

    /// <summary>Records a verdict; the last one orders the report, or has it written with it.</summary>
    /// <param name="write">Writes the report from the verdicts as they are then; null, or nothing written: it is ordered.</param>
    public IReadOnlyList<IMessage> Record(Guid answerId, Verdict verdict, DateTimeOffset now, Func<InterviewReport?>? write = null)
    {
        var answer = _answers.Single(a => a.Id == answerId);
        if (!answer.IsSubmitted || answer.Status == AnswerStatus.Evaluated)
        {
            return [];
        }

        answer.Take(verdict, now);
        return IsLastToJudge(answer) && write?.Invoke() is { } report ? Publish(report, now) : Changed([News("answer.evaluated"), .. ReportWhenJudged()]);
    }

    /// <summary>What a grader is given of an answer that was submitted.</summary>
    public JudgeRequest ToJudge(Answer answer, Scenario scenario)
    {
        var question = _questions.Single(q => q.Id == answer.QuestionId);
        var stage = scenario.Stage(question.Stage);
        var before = _questions.SingleOrDefault(q => q.Stage == stage.Follows);
        return new(stage, question.Text, answer.Transcript!, Locale, TargetRole, Snapshot, before is null ? null : AnswerTo(before)?.Transcript);
    }

    /// <summary>What a report is written from: every question that was asked, with its answer and verdict where there is one.</summary>
    public ReportRequest Findings(Scenario scenario) => new(Locale, TargetRole, scenario,
        [.. _questions.OrderBy(q => q.Ordinal).Select(q => (Question: q, Answer: AnswerTo(q))).Select(pair =>
            new AnsweredStage(pair.Question.Stage, pair.Question.Text, pair.Answer?.Transcript, pair.Answer?.Verdict?.Body)
            {
                QuestionId = pair.Question.Id,
                Grounding = pair.Question.Grounding,
            })],
        Snapshot);

    public IReadOnlyList<IMessage> Publish(InterviewReport body, DateTimeOffset now)
    {
        if (Report is null)
        {
            Report = new Report(Id, body, now);
        }
        else
        {
            Report.Rewrite(body, now);
        }

        ReportStatus = Reports.ReportStatus.Ready;
        Score = body.Total.Score;
        Band = body.Total.Band;
        return Changed([News("report.ready")]);
    }

    public IReadOnlyList<IMessage> FailReport()
    {
        ReportStatus = Reports.ReportStatus.Failed;
        return Changed([News("report.failed")]);
    }

    private Answer? AnswerTo(Question question) => _answers.SingleOrDefault(a => a.QuestionId == question.Id);

    private IEnumerable<IMessage> ReportWhenJudged() =>
        Status == InterviewStatus.Completed && _answers.Where(a => a.IsSubmitted).All(a => a.IsJudged) ? [new WriteReport(Id)] : [];

    private IReadOnlyList<IMessage> Changed(IReadOnlyList<IMessage> messages)
    {
        Version++;
        return messages;
    }

    private Changed News(string state) => new(CandidateId, Id, state);

    private void ThrowIfCompleted()
    {
        if (Status == InterviewStatus.Completed)
        {
            throw new RuleViolationException("interview.completed", "The interview is over.");
        }
    }
}
