using Interview.Core.Content;
using Interview.Core.Interviews;

namespace Interview.Core.Models.Chat;

/// <summary>What the licence of the chat model allows. A hiring interview is business: a model that is free for research alone never serves there.</summary>
public sealed class ChatLicence
{
    public const string Section = $"{ChatModelOptions.Section}:{nameof(ChatModelOptions.Licence)}";

    public string Name { get; set; } = "";

    public bool Commercial { get; set; } = true;

    /// <param name="mode">Null where it is not known: then what a hiring interview may not have is not allowed either.</param>
    public bool Allows(InterviewMode? mode) => Commercial || mode == InterviewMode.Practice;

    /// <summary>What whoever chooses hiring mode is told; null when there is nothing to tell.</summary>
    public Localized? HiringNotice => Commercial
        ? null
        : new(
            $"이곳의 언어 모델은 비상업 라이선스({Named})여서 실전 면접에는 쓰지 않아요. 질문과 평가는 규칙에 따라 진행하는 Playbook이 맡아요.",
            $"The language model here has a non-commercial licence ({Named}), so it does not serve in hiring interviews; the Playbook asks and judges by its rules.");

    private string Named => Name.Length > 0 ? Name : "?";
}
