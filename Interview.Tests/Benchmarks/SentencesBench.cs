using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Evaluation.Sentences;
using Interview.Tests.Content;
using Interview.Tests.Evaluation;
using Interview.Tests.Evaluation.Sentences;

namespace Interview.Tests.Benchmarks;

/// <summary>
/// How well it is read what sentences do, and what grades come of it, on the answers of each author by weights learnt from all the others. With <c>--write</c> the
/// weights of all authors are written to content/policies.
/// </summary>
internal static class SentencesBench
{
    public static bool Writes { get; set; }

    public static Task RunAsync()
    {
        foreach (var language in ToldAnswers.All.GroupBy(answer => answer.Locale))
        {
            var answers = language.ToList();
            var authors = answers.Select(answer => answer.Author).Distinct().ToList();
            var content = TestContent.Snapshot;
            var read = new List<(ToldAnswer Answer, IReadOnlySet<string> Marks, IReadOnlySet<AnswerPart> Seen)>();
            var graded = new List<(string Criterion, int Expert, int? Grader)>();
            foreach (var author in authors)
            {
                var weights = PartTrainer.Learn(language.Key, [.. answers.Where(answer => answer.Author != author)]);
                var learnt = content with { Policies = content.Policies with { Parts = [.. content.Policies.Parts.Where(p => p.Locale != language.Key), weights] } };
                var (reader, grader) = (new SignalReader(learnt.Policies), new PlaybookGrader(learnt));
                foreach (var answer in answers.Where(answer => answer.Author == author))
                {
                    read.AddRange(reader.Look(answer.Transcript, language.Key, answer.Question, answer.Stage)
                        .Select(sentence => (answer, answer.MarksOf(sentence.Sentence.Start, sentence.Sentence.Length), weights.PartsOf(sentence.Forms, sentence.Cued))));
                    var verdict = grader.Judge(answer.Request);
                    graded.AddRange(answer.Levels.Where(level => content.Rubric.Criterion(level.Key).Rules.Count > 0)
                        .Select(level => (level.Key, level.Value, verdict.Grades.FirstOrDefault(grade => grade.Criterion == level.Key)?.Level)));
                }
            }

            Console.WriteLine($"  {language.Key}: {answers.Count} answers, {read.Count} sentences of {authors.Count} authors, each read by weights of the others");
            foreach (var part in PartTrainer.Parts)
            {
                var mark = ToldAnswers.MarkOf(part);
                var (marked, seen, right) = (read.Count(r => r.Marks.Contains(mark)), read.Count(r => r.Seen.Contains(part)), read.Count(r => r.Marks.Contains(mark) && r.Seen.Contains(part)));
                Console.WriteLine($"    {mark,-16} {marked,5} marked   found {right / (double)Math.Max(1, marked),4:P0}   right {right / (double)Math.Max(1, seen),4:P0}");
            }

            foreach (var criterion in graded.GroupBy(g => g.Criterion).Append(graded.GroupBy(_ => "all").Single()))
            {
                var agreement = Agreement.Of([.. criterion.Select(g => (g.Expert, g.Grader))]);
                Console.WriteLine($"    {criterion.Key,-16} {agreement.Count,5} levels   kappa {agreement.Kappa:0.00}   exact {agreement.Exact:P0}   within one {agreement.WithinOne:P0}");
            }

            if (Writes)
            {
                var file = Path.Combine(TestContent.Root, "policies", $"parts.{language.Key}.yaml");
                File.WriteAllText(file, PartTrainer.Yaml(PartTrainer.Learn(language.Key, answers), read.Count, authors.Count));
                Console.WriteLine($"    written: {file}");
            }
        }

        return Task.CompletedTask;
    }
}
