using System.Security.Cryptography;
using System.Text;
using Interview.Core.Evaluation;
using Interview.Core.Evaluation.Sentences;
using Interview.Core.Interviews;
using Interview.Core.Models.Catalogue;
using Interview.Core.Resumes;

namespace Interview.Core.Content;

/// <summary>Makes a snapshot of the files' texts, or says everything that is wrong with them.</summary>
internal static class ContentReader
{
    private const string RubricFile = "rubrics/standard.yaml";
    private const string QuestionPolicyFile = "policies/questions.yaml";
    private const string AnswerCuesFile = "policies/answers.yaml";
    private const string FollowUpsFile = "questions/follow_ups.yaml";
    private const string EasingFile = "questions/easing.yaml";
    private const string RephrasingFile = "questions/rephrasing.yaml";
    private const string LeadsFile = "questions/leads.yaml";
    private const string FamiliesFolder = "questions/families/";
    private const string ModelsFolder = "models/";

    private sealed record SkillsShape(IReadOnlyList<Skill> Skills);

    private sealed record FollowUpsShape(IReadOnlyList<FollowUpQuestions> FollowUps, IReadOnlyList<QuestionPattern> Fallbacks);

    private sealed record EasingShape(Localized Why, IReadOnlyDictionary<AnswerProblem, LocalizedList> Openings, IReadOnlyList<QuestionPattern> Patterns);

    /// <exception cref="ContentException">Some file is missing, unreadable or contradicts another.</exception>
    public static ContentSnapshot Read(IReadOnlyDictionary<string, string> texts)
    {
        var problems = new List<ContentProblem>();
        var hashes = texts.ToDictionary(t => t.Key, t => HashOf(t.Value), StringComparer.Ordinal);

        var rubric = One<Rubric>(RubricFile);
        var skills = One<SkillsShape>(SkillTaxonomy.Path);
        problems.AddRange(skills is null ? [] : SkillTaxonomy.Problems(skills.Skills).Select(reason => new ContentProblem(SkillTaxonomy.Path, reason)));
        var vocabulary = One<VocabularyFile>(VocabularyFile.Path);
        problems.AddRange(vocabulary?.Problems().Select(reason => new ContentProblem(VocabularyFile.Path, reason)) ?? []);
        var questionPolicy = One<QuestionPolicy>(QuestionPolicyFile);
        var cues = One<AnswerCues>(AnswerCuesFile);
        var weights = All<PartWeights>("policies/parts.");
        problems.AddRange(weights.SelectMany(w => w.Value.Problems().Select(reason => new ContentProblem(w.File, reason))));
        problems.AddRange(Locales.All.Where(locale => weights.All(w => w.Value.Locale != locale)).Select(locale => new ContentProblem($"policies/parts.{locale}.yaml", "is missing.")));
        var followUps = One<FollowUpsShape>(FollowUpsFile);
        var easing = One<EasingShape>(EasingFile);
        var roles = All<RoleFamily>("roles/");
        var rephrasing = One<Rephrasing>(RephrasingFile);
        var leads = One<Leads>(LeadsFile);
        var scenarios = All<Scenario>("scenarios/");
        var personas = All<Persona>("personas/");
        var families = All<FamilyQuestions>(FamiliesFolder);
        var stages = All<StageQuestions>("questions/", [FollowUpsFile, EasingFile, RephrasingFile, LeadsFile, .. texts.Keys.Where(file => file.StartsWith(FamiliesFolder, StringComparison.Ordinal))]);
        var prompts = All<PromptFile>("prompts/");
        var models = All<ModelsFile>(ModelsFolder);
        problems.AddRange(ModelCatalogue.Problems(models));
        ThrowIfAny();

        var bank = new QuestionBank(
            [.. stages.Select(s => s.Value with { Patterns = [.. s.Value.Patterns, .. families.SelectMany(f => Of(f.Value.Family, f.Value.Stages.GetValueOrDefault(s.Value.Stage)))] })],
            [.. followUps!.FollowUps.Select(q => q with { Patterns = [.. q.Patterns, .. families.SelectMany(f => Of(f.Value.Family, f.Value.FollowUps.GetValueOrDefault(q.Lacks)))] })],
            followUps.Fallbacks, easing!.Patterns, easing.Why, easing.Openings, rephrasing!, leads!);
        var snapshot = new ContentSnapshot
        {
            Scenarios = [.. scenarios.Select(s => s.Value with { Hash = hashes[s.File], Text = texts[s.File] }).OrderBy(s => s.Name != Scenario.Default)],
            Personas = [.. personas.Select(p => p.Value)],
            Rubric = rubric! with { Hash = hashes[RubricFile], Text = texts[RubricFile] },
            QuestionBank = bank,
            Roles = new([.. roles.Select(r => r.Value)]),
            Skills = new(skills!.Skills),
            ResumeVocabulary = new(vocabulary!),
            Policies = new(questionPolicy!, cues!, [.. weights.Select(w => w.Value)]),
            Models = ModelCatalogue.Of(models.Select(m => m.Value)),
            Prompts = PromptLibrary.Of(prompts.Select(p => (p.File, p.Value, texts[p.File], hashes[p.File])), problems),
            Hash = HashOf(string.Join('\n', hashes.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key} {h.Value}"))),
            FileHashes = hashes,
        };
        ThrowIfAny();

        problems.AddRange(ContentRules.Check(snapshot, name => name switch
        {
            nameof(Rubric) => RubricFile,
            nameof(Policies.Questions) => QuestionPolicyFile,
            nameof(Policies.Answers) => AnswerCuesFile,
            nameof(QuestionBank.FollowUps) => FollowUpsFile,
            nameof(QuestionBank.Easing) => EasingFile,
            nameof(ContentSnapshot.Skills) => SkillTaxonomy.Path,
            nameof(QuestionBank.Rephrasing) => RephrasingFile,
            nameof(QuestionBank.Leads) => LeadsFile,
            _ => scenarios.Where(s => s.Value.Name == name).Select(s => s.File)
                .Concat(personas.Where(p => p.Value.Name == name).Select(p => p.File))
                .Concat(families.Where(f => FamilyFile(f.Value.Family) == name).Select(f => f.File))
                .Concat(stages.Where(s => s.Value.Stage == name).Select(s => s.File))
                .Concat(roles.Where(r => r.Value.Code == name).Select(r => r.File)).FirstOrDefault() ?? name,
        }));
        ThrowIfAny();
        return snapshot;

        T? One<T>(string file) where T : class
        {
            if (!texts.TryGetValue(file, out var text))
            {
                problems.Add(new(file, "is missing."));
                return null;
            }

            try
            {
                return ContentYaml.Read<T>(text);
            }
            catch (FormatException broken)
            {
                problems.Add(new(file, broken.Message));
                return null;
            }
        }

        List<(string File, T Value)> All<T>(string folder, params string[] except) where T : class =>
        [
            .. texts.Keys.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && !except.Contains(file))
                .Order(StringComparer.Ordinal)
                .Select(file => (File: file, Value: One<T>(file)))
                .Where(read => read.Value is not null)
                .Select(read => (read.File, read.Value!)),
        ];

        void ThrowIfAny()
        {
            if (problems.Count > 0)
            {
                throw new ContentException(problems);
            }
        }
    }

    /// <summary>What a family's file is called where its problems are looked up; a stage might have the family's name.</summary>
    internal static string FamilyFile(string family) => FamiliesFolder + family;

    private static IEnumerable<QuestionPattern> Of(string family, IReadOnlyList<QuestionPattern>? patterns) => (patterns ?? []).Select(p => p with { Families = [family] });

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
