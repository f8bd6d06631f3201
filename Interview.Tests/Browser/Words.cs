namespace Interview.Tests.Browser;

/// <summary>What a person reads on the buttons, and says.</summary>
internal sealed record Words(string SignUp, string DropHere, string StartInterview, string Begin, string Enter, string Submit, string[] Answers)
{
    public static Words In(string locale) => locale == "ko" ? Korean : English;

    private static readonly Words English = new("Sign up", "Drop your résumé", "Interview with this résumé", "Prepare the interview", "Enter the interview room", "Submit answer",
    [
        "I am a backend engineer with six years in payments. Last year our checkout was slow at peak times, so I measured each step myself, moved the fraud checks off the request path and cut the p95 latency from 900 to 210 milliseconds. It taught me to measure before I change anything.",
        "When the team disagreed about the queue, I wrote down both options with numbers, ran a load test and showed the result. We chose the simpler one and finished two weeks early.",
        "I caused an outage once by deploying a migration without a timeout. I told the team at once, rolled it back within ten minutes, and added a check that stops such migrations. It has not happened since.",
        "I don't know.",
    ]);

    private static readonly Words Korean = new("가입하기", "이력서 파일을 여기에", "이 이력서로 면접 보기", "면접 준비하기", "면접실로 들어가기", "답변 제출",
    [
        "저는 4년간 보안 관제를 맡아 온 엔지니어입니다. 작년에 오탐이 월 3,200건까지 늘어 대응이 늦어졌고, 제가 직접 탐지 규칙 120개를 다시 분류했습니다. 그 결과 오탐이 450건으로 줄었고 대응 시간이 절반이 되었습니다. 이 경험으로 먼저 재 보고 고치는 것이 중요하다는 것을 배웠습니다.",
        "팀에서 의견이 갈렸을 때 저는 두 가지 안을 표로 비교하고 시험 결과를 함께 보여 드렸습니다. 그래서 더 단순한 안으로 합의했고 일정보다 2주 먼저 마쳤습니다.",
        "제 실수로 방화벽 정책을 잘못 배포한 적이 있습니다. 바로 팀에 알리고 10분 만에 되돌렸으며, 이후 배포 전에 자동으로 검사하는 절차를 만들었습니다.",
        "잘 모르겠습니다.",
    ]);
}
