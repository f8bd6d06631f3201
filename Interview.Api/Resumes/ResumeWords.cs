using Interview.Core.Messaging;
using Interview.Core.Resumes;

namespace Interview.Api.Resumes;

/// <summary>A failure in the account's language, where we have a sentence for it; work that failed for our own reasons gets a plain one.</summary>
internal static class ResumeWords
{
    public static Failure? Of(Failure? failure, string locale) => failure switch
    {
        null => null,
        _ when ResumeSentences.Knows(failure.Code) => failure with { Message = ResumeSentences.Of(failure.Code, locale) },
        _ => failure with
        {
            Message = locale == "ko"
                ? "우리 쪽 문제로 이력서를 읽지 못했습니다. 잠시 뒤에 다시 읽어 주세요."
                : "The résumé could not be read because of a fault on our side. Please have it read again in a while.",
        },
    };
}
