using System.Collections.Frozen;

namespace Interview.Core.Models;

/// <summary>Words of working life that mean the same, in both languages, and words so common that they tell passages hardly apart.</summary>
internal static class Concepts
{
    private static readonly FrozenDictionary<string, string> Table = (
        """
        reduce 줄 줄여 줄였 줄인 줄이 단축 감소 절감 축소 낮추 낮춘 낮췄 reduce cut lower decrease shorten save shrink
        improve 개선 향상 높이 높인 높였 고도화 최적화 튜닝 빠르 빨라 improve optimize optimise enhance boost better faster tune
        grow 증가 성장 늘리 늘린 늘렸 확대 상승 increase grow raise rise expand double triple
        fast 속도 성능 지연 응답시간 응답 레이턴시 latency performance speed slow response throughput 처리량
        fail 장애 오류 버그 에러 결함 실패 문제 outage incident failure error bug crash defect downtime issue problem
        lead 리더 팀장 이끌 이끈 이끌었 주도 총괄 리드 조장 회장 lead led leader head manage captain president direct supervise
        team 팀 협업 협력 동료 팀원 팀워크 함께 collaborate team teamwork colleague cooperate together partner
        conflict 갈등 의견차이 충돌 이견 설득 조율 중재 conflict disagree persuade mediate negotiate dispute
        build 개발 구현 제작 구축 만들 만든 만들었 작성 build built develop implement create made make wrote write
        design 설계 디자인 아키텍처 구조 design architect structure
        test 테스트 검증 qa 품질 test verify quality validate
        deploy 배포 출시 릴리스 릴리즈 런칭 deploy release launch ship rollout cicd
        data 데이터 통계 지표 data metric statistic
        analyze 분석 조사 연구 리서치 analyze analyse research investigate study survey
        customer 고객 사용자 유저 소비자 이용자 회원 customer user client consumer member
        sale 매출 판매 영업 수익 실적 sale revenue sell sold income profit
        cost 비용 원가 예산 cost budget expense spend price
        security 보안 취약점 해킹 침해 침투 모의해킹 security vulnerability hack pentest penetration attack threat exploit
        database 데이터베이스 디비 db rdb mysql postgresql postgres oracle mariadb sql 쿼리 query database
        cloud 클라우드 aws gcp azure 아마존웹서비스 cloud
        container 쿠버네티스 도커 컨테이너 kubernetes docker k8s container
        java 자바 java jvm
        spring 스프링 스프링부트 spring springboot
        python 파이썬 python
        javascript 자바스크립트 타입스크립트 javascript typescript js ts
        react 리액트 react
        server 서버 백엔드 backend server
        frontend 프론트엔드 프런트엔드 화면 웹프론트 frontend ui
        api 에이피아이 인터페이스 api rest interface endpoint
        ml 머신러닝 기계학습 딥러닝 인공지능 ai ml 모델 machine learning neural model
        mobile 모바일 안드로이드 아이폰 앱 mobile android ios app
        automate 자동화 자동 automate automatic script
        monitor 모니터링 관제 로그 로깅 알림 monitor observe log alert
        queue 메시지큐 카프카 비동기 kafka rabbitmq queue asynchronous async message
        cache 캐시 캐싱 레디스 cache caching redis
        school 학교 대학교 대학 대학원 전공 학과 학력 졸업 university college school degree major graduate education
        award 수상 상 대상 최우수상 우수상 장려상 공모전 대회 상을 award prize win won contest competition hackathon 해커톤
        certificate 자격증 자격 기사 certificate certification license certified
        language 어학 영어 외국어 토익 토플 오픽 일본어 중국어 toeic toefl opic ielts english japanese chinese french spanish german 프랑스어 독일어 스페인어 speak fluent foreign
        volunteer 봉사 자원봉사 volunteer charity
        club 동아리 학회 소모임 club society
        intern 인턴 인턴십 실습 intern internship
        teach 교육 강의 멘토 멘토링 가르치 가르친 지도 teach taught train mentor tutor coach lecture onboard
        learn 배우 배운 배웠 학습 공부 습득 learn learnt study
        market 마케팅 광고 홍보 캠페인 브랜드 market marketing campaign advertise promote brand
        content 콘텐츠 컨텐츠 블로그 영상 content blog video article
        plan 기획 계획 전략 로드맵 plan strategy roadmap
        present 발표 프레젠테이션 보고 present presentation report pitch
        document 문서 문서화 매뉴얼 가이드 document manual guide documentation
        payment 결제 페이 정산 payment pay billing settlement checkout
        order 주문 배송 물류 재고 order delivery logistics inventory warehouse stock
        patient 환자 간호 병동 병원 patient nurse nursing ward hospital
        account 회계 결산 재무 세무 account accounting finance financial audit tax ledger
        people 채용 인사 노무 hire recruit hr people staff
        motive 지원동기 동기 지원 지원이유 이유 motivation motive why reason apply
        strength 강점 장점 strength strong advantage
        weakness 약점 단점 weakness weak
        goal 포부 목표 비전 goal aspiration ambition vision aim
        hard 어려움 어려운 어려웠 힘들 힘든 위기 극복 도전 difficult hard challenge overcome crisis struggle
        duty 책임 책임감 성실 responsibility responsible duty
        """)
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Skip(1).SelectMany(word => new[] { word, word[0] < 128 ? Stems.English(word).ToString() : word }.Distinct().Select(form => (form, concept: words[0]))))
        .DistinctBy(pair => pair.form)
        .ToFrozenDictionary(pair => pair.form, pair => pair.concept);

    private static readonly FrozenSet<string> Common = (
        "경험 프로젝트 업무 담당 수행 진행 활동 통해 위해 대한 대해 관련 있습니다 있는 있나요 있었 어떤 어떻게 무엇 무슨 적이 저는 제가 그리고 또한 등 및 수 것 때 후 더 가장 당시 회사 사용 활용 기반 본인 설명 말씀 주세요 해주세요 이력 내용 기억 언제 어디 누구 얼마 때의 때는 에서 하는 했던 "
        + "a an the and or of in on at to for with by from as is are was were be been has have had did do does i my me you your we our it its this that these those which what when where who how why any about into over per using used use experience project worked work did role responsible tell ever time describe there their they not also more than can could")
        .Split(' ').ToFrozenSet();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Table.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonBySpan = Common.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string? Of(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var concept) ? concept : null;

    public static bool IsCommon(ReadOnlySpan<char> word) => CommonBySpan.Contains(word);
}
