namespace Interview.Tests.Models;

/// <summary>Passages of one person's résumé and what an interviewer would type to find them, in other words.</summary>
internal static class Paraphrases
{
    public static IReadOnlyList<(string Passage, string Query)> In(string language) => language == "ko" ? Korean : English;

    private static readonly IReadOnlyList<(string, string)> Korean =
    [
        ("누리시큐어 · 보안관제팀 대리: SIEM 탐지 규칙 120개를 정비하여 오탐을 월 3,200건에서 450건으로 줄였습니다.", "오탐을 감소시킨 경험이 있나요?"),
        ("누리시큐어 · 보안관제팀 대리: 랜섬웨어 침해사고 때 초동 대응을 총괄하여 6시간 만에 서비스를 복구했습니다.", "침해 사고에 대응해 본 적이 있습니까"),
        ("누리시큐어 · 보안관제팀 대리: AWS 계정 40개의 권한을 점검하는 파이썬 도구를 만들어 과도한 권한을 회수했습니다.", "클라우드 계정 권한 관리"),
        ("가온네트웍스 · 인프라운영팀 사원: 방화벽 정책 1,800건을 정리하고 변경 절차를 문서화했습니다.", "방화벽 규칙을 어떻게 정리했나요"),
        ("가온네트웍스 · 인프라운영팀 사원: 리눅스 서버 90대의 패치를 앤서블로 자동화하여 작업 시간을 단축했습니다.", "서버 패치 작업을 자동으로 처리한 경험"),
        ("주문 서비스: 응답 시간을 900ms에서 200ms로 단축하기 위해 레디스 캐시를 도입했습니다.", "성능을 개선하려고 캐싱을 적용한 사례"),
        ("결제 시스템: 중복 결제를 막기 위해 멱등 키를 설계했습니다.", "이중 결제 방지는 어떻게 했나요"),
        ("데이터 파이프라인: 카프카로 하루 2억 건의 로그를 수집하고 스파크로 집계했습니다.", "대용량 로그 수집과 kafka 사용"),
        ("졸업 프로젝트: 4명의 팀을 이끌어 시각장애인용 안내 앱을 개발했습니다.", "팀장으로서 리더십을 발휘한 경험"),
        ("동아리: 신입 부원 30명을 대상으로 파이썬 강의를 진행했습니다.", "다른 사람을 가르쳐 본 경험"),
        ("인턴: 고객 문의 500건을 분류하여 자주 묻는 질문 문서를 만들었습니다.", "고객 문의를 정리한 일"),
        ("갈등 해결: 디자이너와 개발자의 의견 차이를 조율하여 일정 안에 출시했습니다.", "동료와 갈등이 있었을 때 어떻게 설득했나요"),
        ("한국대학교 · 컴퓨터공학과 (2014.03 ~ 2018.08)", "대학에서 무엇을 전공했나요"),
        ("정보보안기사 (2020.06)", "보안 관련 자격증"),
        ("TOEIC 880점 (2021.11)", "토익 점수나 영어 실력"),
        ("지원동기: 침해사고를 겪은 고객사의 담당자가 밤새 로그를 뒤지던 모습을 잊지 못해 클라우드 보안에 집중하는 회사에 지원했습니다.", "우리 회사에 왜 지원했습니까"),
        ("성격의 장단점: 장점은 끝까지 원인을 찾는 집요함입니다.", "본인의 강점은 무엇인가요"),
        ("성격의 장단점: 단점은 혼자 해결하려는 습관이었습니다.", "약점을 어떻게 보완하고 있나요"),
        ("입사 후 포부: 3년 안에 개발자가 스스로 보안을 점검하는 문화를 만들겠습니다.", "입사 후 목표와 앞으로의 계획"),
        ("교내 해커톤 대상: 재활용품 분류 서비스를 이틀 만에 구현했습니다.", "공모전이나 대회에서 상을 받은 적"),
        ("생산관리 과장: 조립 라인의 재공 재고를 35% 줄임", "재고를 줄인 방법"),
        ("품질관리: 불량률을 2.1%에서 0.8%로 낮춤", "불량을 낮추기 위한 품질 개선"),
        ("마케팅: 인스타그램 광고 캠페인을 기획하여 신규 회원을 2만 명 모집했습니다.", "SNS 광고로 가입자를 늘린 경험"),
        ("봉사활동: 지역 아동센터에서 2년간 수학을 지도했습니다.", "아동센터 봉사"),
        ("장애 대응: 데이터베이스 잠금으로 멈춘 서비스의 원인을 찾아 쿼리를 고쳤습니다.", "DB 문제로 서비스가 멈췄을 때"),
        ("쿠버네티스 클러스터를 구축하고 배포 시간을 40분에서 5분으로 줄였습니다.", "k8s 기반 배포 환경 구성"),
        ("신입사원 온보딩 매뉴얼을 작성하여 적응 기간을 절반으로 줄였습니다.", "새로 들어온 직원의 교육 자료를 작성한 경험"),
        ("원가 절감: 포장재를 바꾸어 연간 1억 2천만 원의 비용을 아꼈습니다.", "비용을 절약한 사례"),
        ("회계팀: 월 결산 기간을 10일에서 6일로 단축했습니다.", "결산 업무 효율화"),
        ("병동 간호사: 환자 인수인계 점검표를 도입하여 투약 오류를 40% 줄였습니다.", "투약 실수를 줄이기 위해 무엇을 했나요"),
    ];

    private static readonly IReadOnlyList<(string, string)> English =
    [
        ("Northwind Payments · Senior Backend Engineer: Cut the p95 latency of the checkout API from 900 ms to 210 ms by moving fraud checks off the request path.", "How did you make checkout faster?"),
        ("Northwind Payments · Senior Backend Engineer: Led a team of four engineers through the migration of 12 million ledger rows to PostgreSQL with no downtime.", "database migration leadership"),
        ("Northwind Payments · Senior Backend Engineer: Introduced contract tests between nine services, which reduced failed releases by 60 percent.", "testing between services to lower release failures"),
        ("Harbor Logistics · Software Engineer: Built the shipment tracking service in Java and Spring Boot, serving 3,000 requests per second.", "tracking shipments with Spring"),
        ("Harbor Logistics · Software Engineer: Automated the nightly reconciliation of invoices, saving the finance team 15 hours a week.", "automation of invoice work"),
        ("Open Ledger Viewer: A small open source tool that shows double entry bookkeeping as a graph.", "open source contributions"),
        ("University of Washington · B.S. in Computer Science (2014 – 2018)", "what did you study at university"),
        ("AWS Certified Solutions Architect (2022)", "cloud certifications"),
        ("Lantern Health · Senior Product Designer: Redesigned the onboarding of a telehealth app; completion rose from 54 to 81 percent.", "improving onboarding completion"),
        ("Lantern Health · Senior Product Designer: Ran 60 interviews with nurses and turned them into a research library.", "user interviews and research"),
        ("Paper Crane Studio · Designer: Designed booking flows for eleven hotels.", "hotel booking design"),
        ("Meridian Bank · Reporting Analyst: Rebuilt the monthly risk report in SQL; it now takes two hours instead of three days.", "speeding up the risk reports"),
        ("Meridian Bank · Reporting Analyst: Trained 25 colleagues in writing their own queries.", "teaching coworkers to query data"),
        ("Cobalt Retail · Junior Analyst: Forecast weekly demand for 400 stores with an error below 8 percent.", "demand forecasting"),
        ("Saint Anne Hospital · Intensive Care Nurse: Started a handover checklist that cut medication errors by 40 percent.", "reducing mistakes with medicine on the ward"),
        ("Saint Anne Hospital · Intensive Care Nurse: Cared for up to three ventilated patients a shift.", "looking after ventilated patients"),
        ("Sepsis early warning study: Fitted a logistic regression to 12,000 admissions for the master thesis.", "thesis on sepsis prediction"),
        ("Maths tutor, City Youth Charity (2019 – 2021)", "volunteer tutoring"),
        ("Resolved a disagreement between design and engineering by prototyping both proposals and testing them with customers.", "a conflict you mediated between teams"),
        ("My greatest strength is patience with unclear requirements.", "what are your strengths"),
        ("My weakness used to be saying yes to everything; I now keep a written list of commitments.", "tell me about a weakness"),
        ("I want to join because your product keeps small clinics independent.", "why do you want to work here"),
        ("UX Design Award 2023", "prizes you have won"),
        ("French (fluent), Spanish (conversational)", "foreign languages you speak"),
        ("Negotiated supplier contracts and lowered packaging costs by 18 percent.", "saving money on packaging"),
        ("Launched a referral campaign that brought 20,000 new members in a quarter.", "growing membership through campaigns"),
        ("Set up monitoring with Prometheus and halved the time to detect outages.", "detecting incidents with alerts"),
        ("Moved eleven services to Kubernetes and shortened deployments from 40 to 5 minutes.", "containers and deployment time"),
        ("Wrote the onboarding guide for new engineers used by three offices.", "documentation for new hires"),
        ("Closed the monthly books in six days instead of ten.", "shortening the monthly close in accounting"),
    ];
}
