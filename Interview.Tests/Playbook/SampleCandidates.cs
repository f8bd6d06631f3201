using Interview.Core.Resumes;

namespace Interview.Tests.Playbook;

/// <summary>Résumés of invented people, in both languages and several fields.</summary>
internal static class SampleCandidates
{
    public static readonly (string Locale, string Role, ResumeSnapshot Resume)[] All =
    [
        ("ko", "백엔드 개발자", Of("백엔드 개발자", "한빛커머스", ["Java", "Spring Boot", "Redis", "PostgreSQL"],
            [Entry("백엔드 개발", "달구름소프트", "주문 API의 응답 시간을 Redis 캐시로 1.2초에서 0.3초로 단축", "결제 모듈을 별도 서비스로 분리하여 배포 시간을 절반으로 감소")],
            [Entry("사내 식권 정산 시스템", null, "월 1,200건의 정산을 자동화하여 수작업 오류 제거")])),
        ("ko", "간호사", Of("간호사", "새봄병원", [],
            [Entry("내과 병동 간호사", "푸른병원", "낙상 위험 환자 관리 체계를 만들어 낙상 건수를 분기 8건에서 2건으로 감소", "신규 간호사 6명의 인수인계 교육 담당")],
            [Entry("병동 감염 관리 활동", null, "손 위생 수행률을 62%에서 91%로 향상")])),
        ("ko", "콘텐츠 마케터", Of("콘텐츠 마케터", null, ["Figma", "GA4"],
            [Entry("마케팅 인턴", "오늘의식탁", "뉴스레터 구독자를 3개월 만에 4,000명에서 9,500명으로 확대", "광고 문구 실험 12건을 진행하여 클릭률 1.8배 향상")],
            [Entry("지역 축제 홍보 캠페인", null, "자원봉사자 20명과 함께 현장 콘텐츠 제작")])),
        ("ko", "정보보안 담당자", Of("정보보안 담당자", "든든은행", ["Splunk", "Python", "Wireshark"],
            [Entry("보안 관제", "지킴정보", "관제 규칙 340개를 정리하여 오탐을 45% 감소", "랜섬웨어 대응 훈련을 분기마다 운영")], [])),
        ("ko", "초등 교사", Of("초등 교사", null, [], [Entry("기간제 교사", "솔빛초등학교", "수준별 읽기 수업을 설계하여 읽기 부진 학생을 9명에서 3명으로 감소")],
            [Entry("방과 후 과학 교실", null, "학부모 설명회를 네 차례 진행")])),
        ("ko", "무역 사무", Of("무역 사무", null, [], [], [])),
        ("en", "Backend Engineer", Of("Backend Engineer", "Northwind Pay", ["Go", "PostgreSQL", "Kafka"],
            [Entry("Software Engineer", "Bluegate", "Cut p95 latency of the checkout API from 900 ms to 210 ms by adding a read model", "Moved 40 services to a shared deployment pipeline")],
            [Entry("Open source query planner", null, "Wrote a cost estimator that is used by three companies")])),
        ("en", "Data Analyst", Of("Data Analyst", null, ["SQL", "Tableau", "Python"],
            [Entry("Junior Analyst", "Harbor Foods", "Built a churn dashboard that 30 store managers open every week", "Found a pricing error worth 120,000 dollars a year")], [])),
        ("en", "Product Designer", Of("Product Designer", "Lumen", ["Figma"],
            [Entry("Product Designer", "Kitebank", "Redesigned onboarding and raised completion from 54% to 71%")],
            [Entry("Design system for public libraries", null, "Ran 18 usability sessions with readers over sixty")])),
        ("en", "HR Manager", Of("HR Manager", null, [], [Entry("HR Generalist", "Oakline", "Introduced structured interviews across 12 teams", "Lowered first-year turnover from 31% to 18%")], [])),
        ("en", "Sales Account Manager", Of("Sales Account Manager", "Verda", [], [Entry("Sales Associate", "Palm Office", "Won back 14 lapsed accounts in two quarters")],
            [Entry("University debate club", null, "Organised a national tournament with 240 students")])),
        ("en", "Registered Nurse", Of("Registered Nurse", null, [], [], [])),
    ];

    private static ProfileEntry Entry(string title, string? organisation, params string[] claims) => new(title, organisation, null, null, claims, new(1, 5));

    private static ResumeSnapshot Of(string role, string? company, string[] skills, ProfileEntry[] experience, ProfileEntry[] projects)
    {
        var profile = new ResumeProfile { Header = new("홍길동", role, company), Skills = skills, Experience = experience, Projects = projects };
        var passages = experience.Concat(projects)
            .Select((entry, i) => new ResumePassage(Guid.CreateVersion7(), i, "experience", string.Join('\n', [entry.Title, .. entry.Claims]), entry.Place))
            .ToList();
        return new(profile, passages);
    }
}
