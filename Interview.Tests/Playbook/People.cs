namespace Interview.Tests.Playbook;

/// <summary>
/// Ten invented people for the transcripts that are read, five of each language. Each tells a few stories in parts, so that a follow-up
/// can be answered with just the part it asks for:
/// <c>=</c> a claim of the résumé under its entry (<c>#</c> a job, <c>+</c> a project), then S situation, A own action, R result with a number, W reason, L alternative,
/// F reflection, T how it carries over. <c>@stage</c> after a claim keeps its story for that stage. A line <c>stage! words</c> is said first, before the answer;
/// <c>stage: words</c> is the answer itself.
/// </summary>
internal static class People
{
    public static readonly string[] All =
    [
        """
        ko | 백엔드 개발자 | 한빛커머스 | Java; Spring Boot; Redis; PostgreSQL | standard | engineer | 정하윤
        # 백엔드 개발 | 달구름소프트 | 2021.03 – 현재
        = 주문 API의 응답 시간을 Redis 캐시로 1.2초에서 0.3초로 단축
        S 점심시간마다 주문이 몰려서 화면이 멈춘다는 문의가 하루 서른 건씩 들어오고 있었습니다.
        A 제가 구간별로 시간을 재 보니 메뉴 조회 쿼리가 대부분이어서 자주 읽는 메뉴를 Redis에 올렸습니다.
        R 그 결과 응답 시간이 1.2초에서 0.3초로 줄었고 문의도 거의 사라졌습니다.
        W 메뉴는 하루에 한두 번만 바뀌기 때문에 캐시가 가장 안전하다고 판단했습니다.
        L 읽기 전용 데이터베이스를 늘리는 방법도 검토했지만 비용이 커서 뒤로 미뤘습니다.
        F 추측하지 않고 먼저 재 보는 것이 빠르다는 것을 배웠습니다.
        T 규모가 더 커지면 캐시를 비우는 시점부터 다시 설계하겠습니다.
        = 결제 모듈을 별도 서비스로 분리하여 배포 시간을 절반으로 단축
        S 결제 코드가 주문 코드에 섞여 있어서 한 줄을 고쳐도 전체를 다시 배포해야 했습니다.
        A 제가 호출 관계를 그려서 경계를 정하고 결제만 따로 옮겼습니다.
        R 배포 시간이 40분에서 20분으로 줄었습니다.
        W 결제는 사고가 나면 가장 위험하기 때문에 먼저 떼어 내야 한다고 생각했습니다.
        L 전체를 한꺼번에 나누는 방안도 비교했지만 되돌리기 어려워서 하지 않았습니다.
        F 작은 경계부터 나누어야 한다는 것을 깨달았습니다.
        T 새 팀에서도 가장 위험한 부분부터 나누겠습니다.
        = 신입 개발자 3명의 코드 리뷰와 온보딩 담당 @communication
        S 작년에 신입이 한꺼번에 세 명 들어왔는데 문서가 흩어져 있었습니다.
        A 제가 첫 달에 볼 문서를 한 장으로 정리하고 매일 30분씩 같이 코드를 읽었습니다.
        R 첫 배포까지 걸리는 기간이 6주에서 3주로 줄었습니다.
        W 질문을 미루면 더 오래 막히기 때문에 매일 만나는 시간을 정했습니다.
        L 영상으로 녹화해 두는 방법도 생각했는데 질문을 받을 수 없어서 접었습니다.
        F 설명하다 보니 제가 모르는 부분도 드러난다는 것을 느꼈습니다.
        T 팀이 커져도 처음 한 달은 같은 방식으로 돕고 싶습니다.
        + 사내 식권 정산 시스템 | 2022
        = 월 1,200건의 정산을 자동화하여 수작업 오류 제거 @responsibility
        S 총무팀에서 매달 엑셀로 맞추느라 이틀을 쓰고 있었습니다.
        A 제가 아무도 맡지 않던 일이라 자원해서 규칙을 하나씩 물어 코드로 옮겼습니다.
        R 지금은 10분이면 끝나고 오류도 없어졌습니다.
        W 매달 되풀이되는 일이라 한 번만 고치면 계속 이득이라고 보았습니다.
        F 쓰는 사람과 같이 앉아서 보는 것이 가장 빠르다는 것을 배웠습니다.
        intro: 안녕하십니까, 4년 차 백엔드 개발자 정하윤입니다. 배달 서비스에서 주문과 결제를 맡아 왔고, 느린 곳을 찾아 고치는 일을 좋아합니다.
        motivation: 한빛커머스는 하루 주문이 저희의 열 배가 넘는다고 알고 있습니다. 그만한 규모에서 안정성을 고민해 보고 싶어 지원했습니다.
        growth: 예전에는 혼자 밤새 고치는 편이었는데 요즘은 먼저 공유합니다. 장애가 한 번 크게 났을 때 제가 늦게 알려서 복구가 두 시간 늦어졌고, 그 뒤로 10분 안에 알리는 규칙을 만들었습니다.
        problem_solving! 죄송합니다, 질문을 다시 한번 말씀해 주시겠어요?
        growth_followup: 늦게 알린 일로 팀에 미안한 마음이 컸습니다. 지금은 확실하지 않아도 먼저 알리고 같이 봅니다.
        final_statement: 저는 문제를 재 보고 고치는 사람입니다. 함께 일하게 되면 좋겠습니다. 감사합니다.
        """,
        """
        ko | 간호사 | 새봄병원 |  | standard | hr | 김서연
        # 내과 병동 간호사 | 푸른병원 | 2019.03 – 2025.02
        = 낙상 위험 환자 관리 체계를 만들어 낙상 건수를 분기 8건에서 2건으로 감소
        S 저희 병동은 어르신이 많아서 밤에 화장실을 가시다가 넘어지는 일이 잦았습니다.
        A 제가 지난 1년의 낙상 보고서를 모아 시간대를 살펴보고, 새벽 두 시와 다섯 시에 먼저 여쭤보는 순회를 제안했습니다.
        R 분기에 8건이던 낙상이 2건으로 줄었습니다.
        W 호출 벨을 누르기 미안해하시는 분이 많기 때문에 저희가 먼저 가야 한다고 생각했습니다.
        L 침대 센서를 더 놓는 방법도 검토했지만 오작동이 많아서 먼저 사람이 움직이기로 했습니다.
        F 환자분이 말씀하지 않는 것을 먼저 보아야 한다는 것을 배웠습니다.
        T 새 병동에서도 먼저 기록부터 살펴보고 싶습니다.
        = 신규 간호사 6명의 인수인계 교육 담당
        S 신규 선생님들이 인수인계 때 빠뜨리는 일이 많아 긴장하고 있었습니다.
        A 제가 순서를 종이 한 장으로 만들고 처음 2주는 옆에서 같이 들었습니다.
        R 두 달 뒤에는 누락 보고가 한 건도 없었습니다.
        W 혼나면서 배우면 모르는 것을 숨기게 되기 때문에 옆에 있어 주는 방식을 택했습니다.
        F 가르치면서 저도 순서를 다시 돌아보게 되었습니다.
        + 병동 감염 관리 활동 | 2023
        = 손 위생 수행률을 62%에서 91%로 향상
        S 감염 관리실 점검에서 저희 병동이 가장 낮게 나왔습니다.
        A 제가 소독제 위치를 동선에 맞게 옮기고 매주 결과를 휴게실에 붙였습니다.
        R 석 달 만에 수행률이 91%까지 올랐습니다.
        W 몰라서가 아니라 손이 닿지 않아서 못 하는 것이라고 판단했습니다.
        L 벌점을 주자는 의견도 있었지만 오래가지 않을 것 같아 비교만 하고 접었습니다.
        F 사람을 바꾸기보다 자리를 바꾸는 편이 낫다는 것을 느꼈습니다.
        intro: 안녕하세요, 내과 병동에서 6년 일한 간호사 김서연입니다. 어르신 환자가 많은 병동에서 안전을 가장 먼저 생각하며 일했습니다.
        motivation: 저는 오래 지켜보며 돌보는 간호가 맞는다고 느꼈습니다. 새봄병원의 통합 간호 병동에서 그 경험을 살리고 싶어 지원했습니다.
        skill: 당시 낙상 위험이 높은 어르신이 열두 분 계셨습니다. 저는 먼저 걸음걸이와 드시는 약을 확인하고, 수면제를 드시는 분부터 침대 높이를 낮췄습니다.
        communication: 보호자 한 분이 설명을 듣지 않으시고 화를 내신 적이 있습니다. 저는 먼저 무엇이 가장 걱정되시는지 여쭤보고 끝까지 들었습니다.
        responsibility! 잠시 생각할 시간을 주시겠어요?
        responsibility: 수액 속도를 잘못 맞춘 것을 제가 30분 뒤에 발견한 적이 있습니다. 바로 선임과 담당 의사에게 보고하고 환자분께도 사실대로 말씀드렸습니다. 다행히 이상은 없었습니다.
        growth: 처음에는 빨리 하는 것이 잘하는 것이라고 생각했는데, 환자 한 분이 제 손이 차갑다고 하신 뒤로 손부터 녹이고 들어갑니다.
        skill_followup: 수면제를 드신 뒤 두 시간이 가장 위험하다는 것을 기록에서 보았기 때문입니다. 그래서 그 시간에는 순회를 한 번 더 했습니다.
        communication_followup: 알고 보니 그 전에 설명을 세 분에게서 다르게 들으셨습니다. 제가 담당 의사와 내용을 맞춘 뒤 다시 설명해 드렸고, 그 뒤로는 저를 먼저 찾으셨습니다.
        responsibility_followup: 그 뒤로는 속도를 맞추고 나서 반드시 한 번 더 소리 내어 읽습니다. 병동에서도 두 사람이 확인하는 것으로 바뀌었습니다.
        growth_followup: 환자분이 느끼시는 것을 먼저 생각하게 되었습니다. 신규 선생님들께도 손을 먼저 녹이고 들어가자고 말씀드렸습니다.
        final_statement: 환자 곁에 오래 있는 간호사가 되고 싶습니다. 들어 주셔서 감사합니다.
        """,
        """
        ko | 콘텐츠 마케터 | 오늘의식탁 | Figma; GA4 | standard | hr | 이도현 | 고객에게 끝까지 파고드는 호기심
        # 마케팅 인턴 | 모은책방 | 2024.07 – 2024.12
        = 뉴스레터 구독자를 3개월 만에 4,000명에서 9,500명으로 확대
        S 제가 들어갔을 때는 신간 소개만 보내고 있어서 열어 보는 사람이 적었습니다.
        A 제가 독자 스무 분께 전화를 드려 왜 읽는지 여쭤보고, 책을 고른 사람의 이야기를 앞에 실었습니다.
        R 구독자가 9,500명으로 늘었고 열람률도 18%에서 34%로 올랐습니다.
        W 책보다 고르는 사람이 궁금하다는 말이 가장 많았기 때문입니다.
        L 할인 쿠폰을 붙이는 방법도 생각했지만 오래가지 않을 것 같아 하지 않았습니다.
        F 숫자를 보기 전에 사람에게 물어야 한다는 것을 배웠습니다.
        T 음식도 만드는 사람의 이야기부터 시작해 보고 싶습니다.
        = 광고 문구 실험 12건을 진행하여 클릭률 1.8배 향상
        S 같은 문구를 몇 달째 쓰고 있어서 반응이 떨어지고 있었습니다.
        A 저희 팀이 매주 문구를 두 개씩 만들어 비교했습니다.
        R 클릭률이 1.8배로 올랐습니다.
        W 길이보다 첫 단어가 중요하다고 판단했습니다.
        F 실험은 한 번에 하나만 바꿔야 한다는 것을 배웠습니다.
        + 지역 축제 홍보 캠페인 | 2023
        = 자원봉사자 20명과 함께 현장 콘텐츠 제작
        S 축제 이틀 전에 비 예보가 나와서 야외 촬영 계획이 모두 바뀌었습니다.
        A 제가 봉사자들을 세 조로 다시 나누고 상인 인터뷰로 방향을 바꿨습니다.
        R 영상 조회 수가 전년의 두 배가 되었습니다.
        W 비가 와도 사람 이야기는 찍을 수 있다고 생각했습니다.
        F 계획이 틀어졌을 때 역할을 먼저 정해야 한다는 것을 배웠습니다.
        intro: 안녕하세요, 이야기로 사람을 모으는 마케터 이도현입니다. 서점 인턴으로 뉴스레터를 키웠고 지역 축제 영상을 만들었습니다.
        motivation: 저는 궁금하면 끝까지 물어보는 편입니다. 뉴스레터를 만들 때도 독자 스무 분께 직접 전화를 드려 답을 찾았습니다.
        skill: 음 저는 데이터를 보는 것을 좋아하고 꼼꼼한 편입니다.
        responsibility: 잘 모르겠습니다.
        growth: 저희 팀이 매주 회고를 했습니다. 그래서 서로 많이 배웠습니다.
        skill_followup: 독자 조사를 할 때 답변 스무 개를 모두 받아 적어서 단어별로 나누어 보았습니다. 그때 가장 많이 나온 말이 뉴스레터의 첫 문장이 되었습니다.
        responsibility_followup: 학교 수업에서 축제 홈페이지를 맡으면서 처음 시작했습니다. 수업을 같이 듣던 친구가 많이 도와주었습니다.
        growth_followup: 제가 회고 내용을 받아 적어서 다음 주 할 일로 바꾸는 일을 맡았습니다. 덕분에 같은 실수를 두 번 하지는 않았습니다.
        final_statement: 고객의 말을 끝까지 듣는 마케터가 되겠습니다. 감사합니다.
        """,
        """
        ko | 생산관리 | 대들보정밀 | ERP; SPC; Excel | standard | executive | 박준호
        # 생산관리 담당 | 한결부품 | 2017.05 – 2025.06
        = 사출 라인의 불량률을 3.8%에서 1.1%로 감소
        S 여름만 되면 치수 불량이 늘어서 고객사에서 반품이 들어오던 때였습니다.
        A 제가 3년 치 기록을 온도와 맞춰 보고 건조 시간을 계절별로 나눴습니다.
        R 불량률이 3.8%에서 1.1%로 떨어졌고 한 해에 9천만 원을 아꼈습니다.
        W 사람의 실수라면 계절을 타지 않았을 것이기 때문에 재료의 수분을 의심했습니다.
        L 설비를 새로 사는 안도 비교했지만 2억이 넘어 건조 조건부터 손봤습니다.
        F 현장 반장님 말씀을 먼저 들었더라면 더 빨리 찾았을 것이라고 반성했습니다.
        T 새 공장에서도 계절별 기록부터 보겠습니다.
        = 작업 교체 시간을 45분에서 18분으로 단축
        S 품종이 늘면서 금형을 바꾸는 데 하루 세 시간을 쓰고 있었습니다.
        A 제가 작업을 녹화해서 반장님들과 같이 보고, 밖에서 미리 할 수 있는 일을 따로 뺐습니다.
        R 교체 시간이 18분으로 줄어 하루 생산량이 12% 늘었습니다.
        W 기계가 서 있는 동안 사람이 걷는 시간이 절반이었기 때문입니다.
        F 답은 늘 현장에 있다는 것을 배웠습니다.
        T 품종이 많은 곳일수록 더 효과가 클 것이라고 생각합니다.
        = 협력사 12곳의 납기 준수율 관리를 총괄
        S 협력사 두 곳이 한 주에 동시에 납기를 어긴 적이 있었습니다.
        A 제가 바로 찾아가서 하루 단위로 계획을 다시 짜고 저희 인원 두 명을 보냈습니다.
        R 고객 납기는 하루 늦는 것으로 막았습니다.
        W 전화로는 실제 재고를 알 수 없다고 판단했습니다.
        L 다른 업체로 돌리는 방법도 생각했지만 품질 검증에 2주가 걸려 포기했습니다.
        F 그 뒤로는 매주 월요일에 재고를 먼저 확인합니다.
        intro: 안녕하십니까, 부품 회사에서 8년 동안 생산을 관리한 박준호입니다. 불량과 교체 시간을 줄이는 일을 해 왔습니다.
        motivation: 대들보정밀은 품종이 많다고 들었습니다. 제가 해 온 교체 시간 단축을 더 큰 라인에서 해 보고 싶습니다.
        communication: 당시 영업은 물량을 당기자고 했고 품질은 멈추자고 했습니다. 제가 두 팀을 라인 앞에 모셔서 불량 실물을 같이 봤습니다. 결국 이틀만 멈추기로 합의했습니다.
        communication! 네? 무슨 말씀이신지 잘 못 들었습니다.
        growth: 예전에는 제가 다 정해서 내려보냈습니다. 지금은 반장님들이 먼저 의견을 내십니다.
        communication_followup: 이틀 뒤에 금형을 고쳐서 다시 돌렸고 고객 납기도 지켰습니다. 그 뒤로는 두 팀이 매일 아침 라인 앞에서 만납니다.
        growth_followup: 반장님 의견을 먼저 묻고 제 생각은 나중에 말합니다. 그렇게 하니 제안이 한 달에 두 건에서 열 건으로 늘었습니다.
        final_statement: 저는 숫자로 약속하고 지키는 사람입니다. 감사합니다.
        """,
        """
        ko | 데이터 분석가 |  | SQL; Python; Tableau; Excel | career_change | engineer | 최유진
        # 영업 대표 | 늘봄의료기 | 2016.03 – 2024.12
        = 병원 40곳의 재구매 주기를 분석하여 재계약률을 61%에서 83%로 향상
        S 재계약이 자꾸 끊기는데 이유를 아무도 모르던 때였습니다.
        A 제가 5년 치 주문을 엑셀로 모아 병원마다 주기를 계산하고 끊기기 두 달 전에 찾아갔습니다.
        R 재계약률이 61%에서 83%로 올랐습니다.
        W 소모품 주문이 먼저 줄고 계약이 끊긴다는 것을 자료에서 보았기 때문입니다.
        L 전체 병원을 똑같이 돌던 방식을 대신할 방법으로 할인도 검토했지만 이익이 남지 않았습니다.
        F 느낌보다 기록이 먼저 알려 준다는 것을 배웠습니다.
        T 고객이 떠나기 전의 신호를 찾는 분석에 그대로 쓸 수 있다고 생각합니다.
        = 신규 병원 14곳을 개척하여 연 매출 6억 원 달성
        S 경쟁사가 먼저 들어가 있어서 만나 주지도 않는 곳이 많았습니다.
        A 제가 그 병원의 진료 과목별 환자 수를 공개 자료로 조사해서 꼭 필요한 장비만 제안했습니다.
        R 일 년 동안 14곳과 계약했습니다.
        W 필요 없는 것을 빼 드려야 믿어 주신다고 생각했습니다.
        F 준비한 자료가 말보다 낫다는 것을 느꼈습니다.
        + 공공 의료 데이터 분석 | 2025
        = 응급실 대기 시간을 지역별로 시각화하여 공모전 입선
        S 부모님과 응급실에서 여섯 시간을 기다린 일이 계기였습니다.
        A 제가 공개된 자료를 SQL로 모으고 Tableau로 지도를 그렸습니다.
        R 공모전에서 입선했고 지역 신문에 실렸습니다.
        W 평균보다 가장 오래 기다린 사람을 보여 주는 것이 맞다고 판단했습니다.
        L 예측 모델도 만들어 봤지만 자료가 2년 치뿐이라 쓰지 않았습니다.
        F 빠진 값을 채우는 일이 절반이라는 것을 배웠습니다.
        intro: 안녕하세요, 의료기기 영업을 9년 하고 데이터 분석으로 옮기려는 최유진입니다. 고객 자료를 직접 분석하다가 이 일의 재미를 알게 되었습니다.
        motivation: 영업을 하면서 가장 즐거웠던 순간이 자료에서 이유를 찾았을 때였습니다. 그래서 작년부터 밤에 SQL과 통계를 공부하고 공모전에도 나갔습니다.
        communication: 당시 팀장님은 방문 횟수를 늘리자고 하셨고 저는 줄이자고 했습니다. 제가 주문 자료를 그래프로 보여 드리고 한 달만 해 보자고 설득했습니다. 결과적으로 방문은 30% 줄고 계약은 늘었습니다.
        responsibility: 납품한 장비가 고장 났을 때 제가 주말에 직접 가서 대체 장비를 설치했습니다. 제 고객이었기 때문입니다.
        growth: 처음에는 코드를 따라 쓰기만 했습니다. 지금은 질문을 먼저 적고 나서 자료를 엽니다.
        communication_followup: 제가 먼저 자료를 보여 드린 것이 통했던 것 같습니다. 의견보다 자료로 이야기해야 한다는 것을 배웠습니다.
        responsibility_followup: 수술이 다음 날로 잡혀 있었기 때문에 기다릴 수 없었습니다. 수술은 예정대로 진행되었고 그 병원은 지금도 거래하고 있습니다.
        growth_followup: 질문 없이 자료를 열었다가 사흘을 헤맨 뒤로 바꾸었습니다. 지금은 반나절이면 방향이 나옵니다.
        final_statement: 현장을 아는 분석가가 되겠습니다. 감사합니다.
        """,
        """
        en | Data Analyst | Brightwell Foods | SQL; Tableau; Python | standard | engineer | Maya Collins
        # Junior Analyst | Harbor Foods | 2022 – present
        = Built a churn dashboard that 30 store managers open every week
        S When I joined, store managers got a forty-page report that nobody read.
        A I sat with five of them, asked what they decided on Mondays, and rebuilt it around those three decisions.
        R Within two months thirty managers opened it every week, and churn fell by 6 percent.
        W I did it that way because a number nobody acts on is worth nothing.
        L We considered buying a ready-made tool, but it could not show stores side by side.
        F I learned to start from the decision and not from the data.
        T In a larger company I would start with one region in the same way.
        = Found a pricing error worth 120,000 dollars a year
        S Margins on frozen goods were off by a little every single week.
        A I compared the invoices with the price list line by line and traced it to an old discount code.
        R Fixing it brought back 120,000 dollars a year.
        W I looked at frozen goods first because the gap never moved with volume.
        L An alternative would have been a full audit, which would have taken a quarter.
        F Since then I check discount codes before I trust any margin.
        + City bike demand study | 2021
        = Forecast hourly demand for 120 stations with an error below 14 percent
        S The city was moving bikes by gut feeling in the mornings.
        A I built a simple model on weather and weekday, and I tested it on weeks it had never seen.
        R The error stayed below 14 percent over ten weeks.
        W I chose the simple model because the drivers had to understand it.
        L I compared it with a neural network, which was two points better and far harder to explain.
        F It taught me that people use what they understand.
        intro: I am Maya Collins. For four years I have turned store data into decisions, first as a student and now at Harbor Foods, where I look after the reports of thirty store managers.
        motivation: Brightwell sells in more than ten countries, and I want to work on data where one change can be compared across markets. I also enjoy food, to be honest.
        communication! Could you rephrase the question, please?
        communication: The finance lead and I disagreed about what counts as a lost customer. I asked her to bring three cases, I brought three, and we wrote one definition together. In the end both departments used it.
        responsibility: Last spring I published a figure that was wrong because I had filtered out one region. I told my manager the same hour, corrected it and wrote to everyone who had received it.
        growth: I used to answer every request at once. After I missed a deadline that mattered, I started asking what the answer would be used for.
        communication_followup: Before that, finance and marketing each reported their own figure, and the board saw two. Since then there has been one number in one place.
        responsibility_followup: Three managers had already ordered by it, so I called them one by one. Nothing was lost, and I have had a second person check every filter since then.
        growth_followup: I missed the deadline for the yearly review because of four small requests. Now I answer within a day what can wait, and most things can.
        final_statement: I would like you to remember that I ask what the number is for. Thank you.
        """,
        """
        en | Product Designer | Lumen | Figma | standard | hr | Daniel Ortiz
        # Product Designer | Kitebank | 2020 – 2025
        = Redesigned onboarding and raised completion from 54% to 71%
        S Almost half of the people who opened an account gave up at the identity step.
        A I watched twelve sessions, found that people did not have the document at hand, and moved that step to the end.
        R Completion went up from 54 to 71 percent in one quarter.
        W I moved it because nobody had refused the step; they just could not do it at that moment.
        L We considered explaining it better, which tested no different from before.
        F I learnt to watch before I draw.
        T I would do the same wherever people stop halfway.
        = Introduced a shared component library used by 9 teams
        S Every team had its own buttons, and two releases broke because of it.
        A I wrote the first twenty components with an engineer and visited each team to replace theirs together.
        R After half a year nine teams used it, and new screens took two days instead of five.
        W I went to the teams in person because a document had already failed once.
        F I realised that a standard is a service you provide.
        + Design system for public libraries | 2023
        = Ran 18 usability sessions with readers over sixty
        S The library had a new catalogue that older readers avoided.
        A I ran eighteen sessions in the reading room and let them use their own tablets.
        R We found eleven problems, and nine of them were fixed before the launch.
        W I went to the reading room because people behave differently in a laboratory.
        F It taught me patience with silence.
        intro: Hello, I am Daniel Ortiz, a product designer from Austin. I have spent five years at a bank making things that people do in a hurry easier to finish.
        motivation: I read about the reading lamp for people with low vision, and I want to design things that are held and not only tapped. My library project moved me in that direction.
        skill: I am a very curious person and I care about details.
        communication: We worked together on it and had many meetings.
        problem_solving! Give me a moment, please.
        responsibility: One of my icons was misread as delete, and a customer lost a draft. I wrote to the customer myself, changed the icon that day, and added an undo.
        growth: I don't know, nothing comes to mind.
        skill_followup: When I started at the bank I asked to sit with the call centre for a week. I wrote down every sentence that began with “I only wanted to”, and those became my first ten fixes.
        communication_followup: I collected what people could not agree on and made two drafts. We tested both on a Friday, and the argument was over by noon.
        responsibility_followup: Nobody had asked me to watch for that, so I set a reminder to read the complaints every Monday. I found two more icons like it.
        growth_followup: A colleague in engineering sat with me on Thursdays. He showed me why my files were slow, and I have built them in pieces since then.
        final_statement: I would just like to say that I enjoyed this conversation. Thank you.
        """,
        """
        en | Account Executive | Verda | Salesforce | standard | executive | Priya Nair
        # Sales Associate | Palm Office | 2019 – 2025
        = Won back 14 lapsed accounts in two quarters
        S We had lost fourteen mid-sized clients to a cheaper competitor within a year.
        A I called every one of them, asked what had gone wrong for them since, and offered a trial with one department.
        R All fourteen signed again, which was worth 480,000 dollars a year.
        W I began with those whose service complaints I could fix, because price was not the real reason.
        L Matching the price was an option, but it would have cost us nine points of margin.
        F I learned that people leave when nobody calls.
        T I would run the same calls with any list of lost clients.
        = Negotiated a three-year contract with a hospital group worth 1.2 million dollars
        S The hospital group had five buyers who all wanted something different.
        A I met each of them alone first, wrote down the one thing they could not give up, and built the offer around those five points.
        R We signed for three years and 1.2 million dollars.
        W I met them alone because nobody says what they need in a room of ten.
        L Another way would have been to go to the director, which would have cost me the buyers.
        F Looking back, I should have brought our logistics people in earlier.
        + University debate club | 2018
        = Organised a national tournament with 240 students
        S The sponsor withdrew three weeks before the tournament.
        A I split the sum into small packages and visited twenty local shops myself.
        R Sixteen shops paid, and 240 students came.
        W I chose small sums because a shop can decide those on the spot.
        F Since then I never depend on one sponsor.
        intro: I am Priya Nair. I have sold office equipment to hospitals and law firms for six years, and most of my clients came back after leaving us once.
        motivation: Verda sells to the same hospitals I know, but with a product that saves energy. I want to sell something whose bill gets smaller.
        communication: Our installer and a client blamed each other for a broken delivery. I listened to both on site, wrote down what each had promised, and we agreed on a new date. As a result the client stayed.
        responsibility! Sorry, what do you mean exactly?
        responsibility: I promised a delivery date without asking our warehouse. When I saw that it could not be met, I called the client the same day and paid for a rental from my own budget.
        growth: At first I talked too much in meetings. I recorded myself once, and since then I write down three questions before every call.
        communication_followup: I went because the phone had only made it worse. After that we wrote one page that both sides sign before a delivery.
        responsibility_followup: The client stayed, and they told me later it was the first time somebody had called before the date. Since then I ask the warehouse first.
        growth_followup: I heard myself interrupt a client three times in ten minutes. My meetings are shorter now, and I close more of them.
        final_statement: Numbers matter to me, and so does being called back. Thank you.
        """,
        """
        en | Primary School Teacher | Elm Grove School |  | standard | hr | Hannah Reid
        # Class Teacher | Riverside Primary | 2019 – present
        = Designed a reading program that moved 18 of 24 pupils up one level in a year
        S In my class twenty-four pupils read at five different levels, and the weaker ones had stopped trying.
        A I read with each of them for five minutes a day and let them choose from three books at their level.
        R By June eighteen of them had moved up a level.
        W I gave them the choice because they had failed too often with books that others had chosen.
        L I thought about grouping them by level, but it would have told everyone who was weak.
        F I learned that pride comes before progress.
        T I would begin the same way in any class.
        = Mentored two newly qualified teachers through their first year
        S Both of them were exhausted by November and one wanted to leave.
        A I watched one lesson a week, praised one thing and asked about one.
        R Both passed their year and are still at the school.
        W I limited it to one question because a tired person can change one thing.
        F It made me look at my own lessons again.
        + School garden | 2022
        = Raised 3,200 pounds with parents for a garden that six classes use
        S There was a concrete yard that nobody used.
        A I wrote to every parent, and I asked the local nursery for plants in return for a sign.
        R We raised 3,200 pounds, and six classes use it now.
        W I asked for small things because many parents had little money.
        F I realised how many people want to be asked.
        intro: My name is Hannah Reid. I have taught seven-year-olds for six years, and reading is what I care about most.
        motivation: Elm Grove puts reading at the centre of the timetable. I visited your open day and saw pupils reading in the corridor, and I want to teach in a place like that.
        skill: When we did fractions last spring, half the class could repeat the rule and not use it. I gave them chocolate bars to share and listened to how they argued.
        problem_solving: 
        responsibility: A father accused me of ignoring his son. I had indeed missed that the boy was being left out. I apologised, changed the seating the next day and met the father every week for two months.
        growth: In my first year I shouted. A colleague told me that the quiet ones suffer most, so I learned to wait in silence.
        skill_followup: I wanted to hear where their reasons stopped. Most of them could share four bars among six, and then we found the rule together.
        problem_solving_followup: I read one story to the whole class on my first day, because I did not know their names yet. It calmed all of us.
        responsibility_followup: He sat next to a boy who also liked trains, and by Easter he was talking in class. His father came to the summer fair.
        growth_followup: I counted to ten in my head whenever the class grew loud. It took three weeks until they noticed, and then it was quiet.
        final_statement: Thank you. I would love to show you a lesson.
        """,
        """
        en | Mechanical Design Engineer | Norvik Pumps | SolidWorks; ANSYS; MATLAB | standard | engineer | Tom Becker
        # Design Engineering Intern | Alder Machines | 2024
        = Reduced the weight of a pump bracket by 22% without losing stiffness
        S The bracket was a casting that had been made heavier after one failure years ago.
        A I modelled the real loads in ANSYS, took material away where nothing happened, and had two prototypes milled.
        R It became 22 percent lighter, and the stiffness test came out the same.
        W I trusted it because the prototype broke exactly where the model said it would.
        L I compared aluminium, which was lighter still, but the salt water ruled it out.
        F I learnt to ask why a part is heavy before making it light.
        T With a larger part I would begin with the load measurements again.
        = Wrote a checklist that cut drawing errors returned by the workshop from 15 to 4 a month
        S The workshop sent back fifteen drawings a month, and nobody counted the reasons.
        A I collected three months of returns, sorted them, and put the six commonest mistakes on one page.
        R Returns fell from fifteen to four a month.
        W I kept it to six because nobody reads a long list.
        F Since then I visit the workshop before I finish a drawing.
        + Formula Student suspension | 2023
        = Led a team of 5 and finished the suspension two weeks before the race
        S Our supplier of wishbones cancelled six weeks before the race.
        A I redesigned them for a process we had in our own workshop and split the machining among the five of us.
        R We finished two weeks early and the car ran all four days.
        W I chose steel tubes because all of us could weld.
        L Carbon was an option, but none of us had made it before.
        F I would start with what we can make ourselves.
        intro: I am Tom Becker. I finished my mechanical engineering degree this summer, and I like parts that look simple because somebody thought about them.
        motivation: Norvik builds pumps that run for thirty years. I would like to learn how you know that in advance.
        communication: The electronics team and I both needed the same space in the car. I made a cardboard model and we moved pieces around for an hour until both fitted. As a result nobody had to redesign anything.
        communication! I didn't quite catch that, could you say that again?
        responsibility: I don't remember anything like that.
        growth: I used to hide problems until I had a solution. After the wishbones I told the team on the first day.
        communication_followup: We had been sending drawings back and forth for two weeks. With the model we needed an hour, and I would bring one on the first day now.
        responsibility_followup: Our workshop master did. He let me mill the parts I had drawn, and I understood why he laughed at my radii.
        growth_followup: They had two ideas within ten minutes that I had not seen in three days. I have told people early ever since.
        final_statement: I would like you to ask the workshop at Alder about me. Thank you.
        """,
    ];
}
