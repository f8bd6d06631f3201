using Interview.Core.Content;

namespace Interview.Tests.Content;

public sealed class ContentLibraryTests : IDisposable
{
    private readonly string _folder = TestContent.Copy();

    [Fact, Trait("Acceptance", "E-04")]
    public async Task A_changed_file_changes_the_next_answer_without_a_restart()
    {
        using var library = new ContentLibrary(_folder);
        var before = library.Current;

        Edit("questions/intro.yaml", text => text.Replace("면접에 와 주셔서 감사합니다. 먼저 간단히 자기소개를 해", "먼저 편하게 자기소개를 해", StringComparison.Ordinal));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (library.Current.Hash == before.Hash)
        {
            await Task.Delay(50, limit.Token);
        }

        Assert.Equal("먼저 편하게 자기소개를 해 주시겠어요?", library.Current.QuestionBank.For("intro")!.Fallbacks[0].Ko);
        Assert.NotEqual(before.FileHashes["questions/intro.yaml"], library.Current.FileHashes["questions/intro.yaml"]);
        Assert.Equal(before.FileHashes["questions/skill.yaml"], library.Current.FileHashes["questions/skill.yaml"]);
    }

    [Fact, Trait("Acceptance", "E-04")]
    public void A_broken_file_keeps_the_last_good_one_and_says_which_and_why()
    {
        using var library = new ContentLibrary(_folder);
        var before = library.Current;

        Edit("rubrics/standard.yaml", text => text.Replace("weight: 15", "weight: 16", StringComparison.Ordinal));
        Edit("questions/intro.yaml", text => text.Replace("id: intro.1", "id: intro.one", StringComparison.Ordinal));
        library.Check();

        var problem = Assert.Single(library.Problems);
        Assert.Equal("rubrics/standard.yaml", problem.File);
        Assert.Contains("102", problem.Reason, StringComparison.Ordinal);
        Assert.Equal(before.Rubric.Hash, library.Current.Rubric.Hash);
        Assert.Equal("intro.one", library.Current.QuestionBank.For("intro")!.Patterns[0].Id);
    }

    [Fact, Trait("Acceptance", "E-04")]
    public void A_mended_file_clears_its_problem()
    {
        using var library = new ContentLibrary(_folder);
        var hash = library.Current.Hash;

        Edit("scenarios/standard.yaml", text => text + "\nnonsense: 1\n");
        library.Check();
        Assert.Equal("scenarios/standard.yaml", Assert.Single(library.Problems).File);
        Edit("scenarios/standard.yaml", text => text.Replace("\nnonsense: 1\n", "", StringComparison.Ordinal));
        library.Check();

        Assert.Empty(library.Problems);
        Assert.Equal(hash, library.Current.Hash);
    }

    [Theory, Trait("Acceptance", "E-04")]
    [InlineData("scenarios/standard.yaml", "kind: template", "kind: improvised", "kind")]
    [InlineData("scenarios/standard.yaml", "criteria: [structure, relevance, fit]", "criteria: [charm]", "charm")]
    [InlineData("scenarios/standard.yaml", "follows: skill", "follows: growth", "growth")]
    [InlineData("questions/skill.yaml", "{skill}", "{shoe_size}", "shoe_size")]
    [InlineData("questions/growth.yaml", "{organisation}에서 일하시기", "결혼하시기", "marriage")]
    [InlineData("questions/skill.yaml", "id: skill.any.4,", "id: skill.any.4, families: [astronaut],", "astronaut")]
    [InlineData("questions/families/nursing.yaml", "family: nursing", "family: astronaut", "astronaut")]
    [InlineData("questions/families/nursing.yaml", "어떻게 안심시키셨나요?", "어떻게 안심시켰어?", "register")]
    [InlineData("questions/growth.yaml", "가장 크게 달라진 점은 무엇인가요?", "달라진 점은 무엇인가요? 왜 그런가요?", "asks.twice")]
    [InlineData("questions/skill.yaml", "{skill}을(를) 처음", "{skill}를 처음", "particle")]
    [InlineData("questions/skill.yaml", "If a colleague were new to {skill}", "If a colleague were new here", "skill")]
    [InlineData("questions/leads.yaml", "{wrote} 적어 주셨는데요,", "이력서를 보았는데요,", "exactly one")]
    [InlineData("questions/skill.yaml", "personas: [engineer]", "personas: [astronaut]", "astronaut")]
    [InlineData("scenarios/standard.yaml", "brief: [intro,", "brief: [warm_up,", "warm_up")]
    [InlineData("personas/hr.yaml", "name: hr", "name: friend", "hr")]
    [InlineData("policies/answers.yaml", "\"때문(에|이|입니다)\"", "\"때문((에\"", "때문((에")]
    [InlineData("prompts/evaluate_answer.yaml", "{{answer}}", "{{{answer}}}", "unescaped")]
    [InlineData("prompts/evaluate_answer.yaml", "{{answer}}", "{{earlier_verdict}}", "earlier_verdict")]
    [InlineData("resumes/vocabulary.yaml", "ko: [학력,", "ko: [경력, 학력,", "경력")]
    [InlineData("resumes/vocabulary.yaml", "ko: [이름, 성명", "ko: [이메일, 이름, 성명", "이메일")]
    [InlineData("resumes/vocabulary.yaml", "  within: [대학교,", "  within: [\"\", 대학교,", "everywhere")]
    [InlineData("resumes/skills.yaml", "families: [marketing]", "families: [astronaut]", "astronaut")]
    [InlineData("resumes/skills.yaml", "\"판다스\"", "\"넘파이\"", "넘파이")]
    [InlineData("roles/backend.yaml", "near: [frontend,", "near: [astronaut,", "astronaut")]
    [InlineData("roles/backend.yaml", "\n  D:\n", "\n  Z:\n", "'Z'")]
    [InlineData("roles/frontend.yaml", "code: frontend", "code: backend", "2 times")]
    [InlineData("rubrics/standard.yaml", "any: [alternative] }", "any: [] }", "looks for nothing")]
    [InlineData("rubrics/standard.yaml", "any: [lesson] }", "any: [transfer] }", "neither cues nor weights")]
    [InlineData("rubrics/standard.yaml", "{ ko: \"전하려는 내용\"", "{ ko: \"\"", "empty")]
    [InlineData("rubrics/standard.yaml", "\nbands:", "\nfollow_up_weight: 0.5\n\nbands:", "follow_up_weight")]
    [InlineData("scenarios/standard.yaml", "criteria: [growth", "criteria: [structure", "feeds 'growth'")]
    [InlineData("prompts/write_report.yaml", "name: write_report", "name: write_novel", "write_report")]
    public void A_broken_file_at_the_start_is_refused_in_a_clear_sentence(string file, string from, string to, string named)
    {
        Edit(file, text => text.Replace(from, to, StringComparison.Ordinal));

        var refusal = Assert.Throws<ContentException>(() => new ContentLibrary(_folder));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(file[..file.IndexOf('/', StringComparison.Ordinal)], refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_readings_of_the_content_look_for_alike_is_compiled_once()
    {
        using var library = new ContentLibrary(_folder);
        var (one, other) = (library.Current.Policies.Answers.Fillers.Ko, TestContent.Snapshot.Policies.Answers.Fillers.Ko);

        Assert.NotSame(one, other);
        Assert.Same(Cue.AnyOf(one), Cue.AnyOf(other));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(_folder, "policies/questions.yaml"));

        var refusal = Assert.Throws<ContentException>(() => new ContentLibrary(_folder));

        Assert.Equal("content/policies/questions.yaml: is missing.", refusal.Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Edit(string file, Func<string, string> change)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        var changed = change(text);
        Assert.NotEqual(text, changed);
        File.WriteAllText(path, changed);
    }
}
