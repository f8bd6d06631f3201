namespace Interview.Tests.Resumes.Corpus;

/// <summary>Professions, companies, schools and questions that only the held-out layouts tell of; the marks are those of <c>Words/</c>.</summary>
internal static class HeldOutWords
{
    public static readonly string[] KoreanCompanies = ["한결모빌리티", "주식회사 나비잠", "㈜청솔에프앤비", "도토리스튜디오", "(주)별하로지스", "윤슬바이오", "해담테크놀로지", "우듬지유통", "㈜그린나래", "바다숲에너지", "슬로우파머스", "삼덕엔지니어링", "두잇랩스", "㈜태성아이앤지", "포도나무출판", "은하수항공", "베러모먼트", "서진산업개발㈜", "오롯이", "한국생활안전연구원", "늘봄요양병원", "성심제일의료재단", "참솔에듀", "동서운수㈜"];

    public static readonly string[] KoreanSchools = ["가람대학교", "온누리여자대학교", "북한산과학기술대학교", "한뫼전문대학", "제천대학교", "강서여자대학교", "남해시립대학교", "POSTECH", "한국방송통신대학교"];

    public static readonly string[] EnglishCompanies = ["Kestrel Systems", "Marlowe & Finch", "Blue Anchor Shipping", "Solstice Labs", "Pemberton Hotels", "Granite Peak Outfitters", "Orchard Mutual", "Cedarline", "Vela Motors GmbH", "Hartwell Group plc", "Wexford & Daughters", "Quill", "Tidewater Community Trust", "Ironbridge Consulting", "Fable", "Redhill County Council", "The Copper Kettle", "Sable Analytics, Inc.", "Umbra", "Norden AB"];

    public static readonly string[] EnglishSchools = ["University of Otago", "Georgia Institute of Technology", "Trinity College Dublin", "Oregon State University", "Queen Mary University of London", "Ohio University", "TU Delft", "Macalester College", "The Open University"];

    public const string Korean = """
        = design | UX 디자이너; 프로덕트 디자이너 | 디자인팀 사원; UX디자인팀 주임; UX디자인팀 선임; 제품디자인팀 책임 | 시각디자인학과; 산업디자인학과 | Figma; Sketch; Protopie; 사용성 평가; Adobe Illustrator; HTML | 컬러리스트기사@한국산업인력공단; GTQ 1급@한국생산성본부
        + 은행 앱 이체 과정을 여덟 단계에서 네 단계로 줄여 완료율을 <61..68>%에서 <84..91>%로 높였습니다. ⇒ 돈을 보내는 이체 절차가 쉬워졌나요? ⇔ 돈 보내기 절차를 간단하게 만든 적이 있나요?
        + 고령 이용자 <12..20>명을 관찰하고 글자 크기와 대비 기준을 다시 세웠습니다. ⇒ 어르신, 고령층이 보기 편하게 고쳤습니까? ⇔ 어르신들도 보기 편하도록 고친 사례는?
        + 아이콘과 색상 <200..320>종을 정리하여 디자인 가이드를 만들었습니다. ⇒ 통일된 시각 가이드를 써 보셨나요? ⇔ 시각 요소를 통일하는 기준서를 쓰셨다고요
        + 종이 시제품으로 하루 만에 아이디어를 검증하여 개발 착수 전 방향을 바꾸었습니다. ⇒ 개발 이전에 시제품으로 빨리 시험했습니까? ⇔ 만들기 전에 빠르게 시험해 본 경험
        + 개발팀과 컴포넌트 이름을 맞추어 전달 오류를 월 <15..22>건에서 <2..4>건으로 줄였습니다. ⇒ 엔지니어에게 시안 전달이 어긋나는 걸 막았나요? ⇔ 엔지니어에게 시안을 넘길 때 생기는 착오를 어떻게 없앴습니까?
        + 설문과 심층 인터뷰로 이용자 유형 다섯 가지를 정의했습니다. ⇒ 페르소나를 정하려고 인터뷰했습니까? ⇔ 페르소나를 만든 방법을 설명해 주세요
        + 예약 화면의 오류 문구를 다시 써서 상담 전화를 <25..40>% 줄였습니다. ⇒ 글을, 특히 오류 문구를 고쳐 쓴 적은? ⇔ 글을 바꾸어 고객센터 연락을 감소시킨 일
        + 어두운 환경용 화면을 설계하여 야간 이용 시간을 <10..18>% 늘렸습니다. ⇒ 다크 모드처럼 야간에 쓰는 화면을 그렸나요? ⇔ 다크 모드를 기획해 보셨나요?
        + 분기마다 사용성 평가를 열고 <30..45>개 과제의 성공률을 추적했습니다. ⇒ 제품이 쓰기 쉬운지 사용성을 재 보셨습니까? ⇔ 제품이 쓰기 쉬운지 정기적으로 측정했습니까?
        + 외부 대행사 <2..4>곳의 결과물을 검수하고 일정을 조율했습니다. ⇒ 협력 업체, 외부 대행사를 관리했나요? ⇔ 협력 업체의 작업을 관리한 적이 있는지
        * 동네 도서관 예약 앱
        - 자리 현황을 지도로 보여 주어 헛걸음을 <30..45>% 줄였습니다. ⇒ 빈 좌석을 알려 헛걸음을 막았습니까? ⇔ 빈 좌석을 미리 알 수 있게 한 작업은 무엇인가요?
        - 사서 <5..8>명과 함께 운영 흐름을 그려 관리자 화면을 설계했습니다. ⇒ 실무자인 사서와 공동으로 일했나요? ⇔ 실무자와 공동으로 백오피스를 그린 경험

        = sales | 기술영업 담당자; 해외영업 담당자 | 영업팀 사원; 영업1팀 주임; 해외영업팀 대리; 영업관리팀 과장 | 무역학과; 경영학과 | CRM; 협상; 제안서 작성; 무역영어; Excel | 국제무역사 1급@한국무역협회; 유통관리사 2급@대한상공회의소
        + 신규 거래처 <24..38>곳을 발굴하여 연 매출 <18..27>억 원을 달성함 ⇒ 새 고객사, 신규 거래처를 찾아냈습니까? ⇔ 새 고객사를 찾아낸 실적이 궁금합니다
        + 베트남 총판 계약을 체결하고 첫해 <90..140>만 달러를 수출함 ⇒ 외국, 이를테면 베트남에 물건을 팔아 봤나요? ⇔ 외국에 물건을 팔아 본 적이 있습니까?
        + 해지 의사를 밝힌 고객사 <10..15>곳 중 <7..9>곳을 설득하여 재계약함 ⇒ 떠나겠다는 고객사를 돌려세웠습니까? ⇔ 떠나겠다는 거래처의 마음을 돌린 일
        + 입찰 제안서 <30..45>건을 작성하여 수주율을 <17..22>%에서 <35..41>%로 높임 ⇒ 입찰에서 이기는 비율이 올라갔나요? ⇔ 경쟁 입찰에서 이기는 비율을 어떻게 올렸나요?
        + 대금 회수 기한을 평균 <62..75>일에서 <38..45>일로 단축함 ⇒ 돈을 빨리 받으려고 회수 조건을 바꿨습니까? ⇔ 돈을 빨리 받기 위해 한 조치는?
        + 전시회 <6..9>회에 참가하여 상담 <400..650>건을 진행함 ⇒ 박람회, 전시회에서 바이어를 만나 봤나요? ⇔ 박람회에서 바이어를 만난 경험을 이야기해 주세요
        + 방문 기록을 표준화하여 담당자가 바뀌어도 이력이 이어지도록 함 ⇒ 고객 이력이 끊기지 않게 기록했습니까? ⇔ 인수인계 때 고객 정보가 끊기지 않게 한 방법
        + 제품 시연 자료를 업종별로 나누어 계약까지 걸리는 기간을 <20..32>% 줄임 ⇒ 데모, 즉 시연을 맞춤으로 준비했나요? ⇔ 데모를 맞춤형으로 준비한 적이 있나요?
        + 분기 목표를 <7..9>분기 연속으로 초과 달성함 ⇒ 할당량, 목표를 꾸준히 넘겼습니까? ⇔ 할당량을 꾸준히 넘긴 비결이 무엇입니까?
        + 반품 사유를 조사하여 포장 파손을 <40..55>% 줄임 ⇒ 되돌아온 반품을 분석했나요? ⇔ 되돌아오는 상품을 분석한 사례
        * 대리점 관리 체계 개편
        - 대리점 <45..70>곳을 등급으로 나누고 지원 기준을 공개함 ⇒ 판매 채널인 대리점을 공평하게 대했습니까? ⇔ 판매 채널에 대한 혜택을 공평하게 만든 일이 있는지요
        - 주문을 전화에서 웹으로 옮겨 입력 실수를 <70..85>% 없앰 ⇒ 발주, 주문할 때 오타가 많지 않았나요? ⇔ 발주 과정의 오타를 줄이려고 무엇을 바꿨죠?

        = logistics | 물류 담당자; SCM 담당자 | 물류팀 사원; 물류운영팀 주임; SCM팀 대리; 물류기획팀 과장 | 물류학과; 산업경영공학과 | WMS; SAP MM; 수요예측; 통관; Excel | 물류관리사@한국산업인력공단; 보세사@한국관세물류협회
        + 출고 동선을 다시 설계하여 하루 처리량을 <2800..3400,>건에서 <4600..5500,>건으로 늘렸습니다. ⇒ 창고에서 내보내는 동선을 바꿨습니까? ⇔ 창고에서 내보내는 속도를 끌어올린 방법은?
        + 재고 정확도를 <91..94>%에서 99.<5..8>%로 개선했습니다. ⇒ 장부와 실물 재고가 안 맞을 때 뭘 했죠? ⇔ 장부와 실물 수량이 안 맞는 문제를 해결하셨나요?
        + 배송 차량 적재율을 높여 운송비를 월 <1200..1900,>만 원 절감했습니다. ⇒ 트럭을 더 채워 운송비를 아꼈나요? ⇔ 트럭을 더 채워서 돈을 아낀 사례
        + 냉장 화물 온도 기록을 자동화하여 클레임을 <60..75>% 줄였습니다. ⇒ 신선 식품, 냉장 품목을 잘 지켰습니까? ⇔ 신선 식품의 품질 항의를 막은 경험
        + 수입 통관 서류를 표준화하여 통관 기간을 <5..6>일에서 2일로 줄였습니다. ⇒ 세관 통관을 빠르게 끝냈나요? ⇔ 세관 절차를 빠르게 처리하게 된 비결
        + 성수기 임시 인력 <60..100>명의 교육과 배치를 맡았습니다. ⇒ 바쁜 성수기에 아르바이트생을 이끌었습니까? ⇔ 바쁜 철에 아르바이트생을 관리한 적 있습니까?
        + 안전재고 기준을 품목별로 다시 계산하여 과잉 재고를 <22..34>% 줄였습니다. ⇒ 너무 쌓인 재고, 특히 과잉 물량을 덜었나요? ⇔ 물건을 너무 많이 쌓아 두지 않게 한 일
        + 지게차 사고 예방 규칙을 만들어 2년간 사고를 내지 않았습니다. ⇒ 지게차 때문에 다치지 않게 했습니까? ⇔ 장비로 다치는 사람이 없도록 어떤 노력을 했는지
        + 반품 처리 기간을 <8..10>일에서 3일로 단축했습니다. ⇒ 돌려보낸 반품 상품을 신속히 다뤘나요? ⇔ 소비자가 돌려보낸 상품을 신속히 다룬 방식
        + 택배사 <3..5>곳과 단가를 협상하여 건당 <180..260>원을 낮췄습니다. ⇒ 택배 업체와 가격을 흥정했습니까? ⇔ 운송 업체와 가격을 흥정해 보셨나요?
        * 제2물류센터 이전
        - 품목 <9000..14000,>종을 주말 사흘 동안 옮기고 월요일 정상 출고했습니다. ⇒ 센터를 이사하면서 주말에만 작업했나요? ⇔ 센터를 통째로 이사하면서 영업에 지장이 없게 한 일은?
        - 이전 후 하루 두 차례 점검 회의를 열어 오류 <70..110>건을 한 달 안에 없앴습니다. ⇒ 이사 초기의 혼란을 점검으로 수습했습니까? ⇔ 옮긴 다음 초기 혼란을 어떻게 수습했습니까?

        = embedded | 임베디드 소프트웨어 엔지니어; 펌웨어 개발자 | 제어개발팀 연구원; 제어개발팀 주임연구원; 선행개발팀 선임연구원; 선행개발팀 책임연구원 | 전자공학과; 메카트로닉스공학과 | C; C++; RTOS; ARM Cortex-M; CAN; MATLAB; Python | 임베디드기사@한국산업인력공단; 전자기사@한국산업인력공단
        + 모터 제어 주기를 <900..1100,>마이크로초에서 <180..250>마이크로초로 줄여 진동을 낮추었습니다. ⇒ 구동 장치의 진동이 심할 때 뭘 고쳤죠? ⇔ 구동 장치가 떨리는 현상을 개선한 적이 있나요?
        + 배터리 대기 전류를 <60..75>% 낮추어 사용 시간을 사흘에서 열흘로 늘렸습니다. ⇒ 배터리가 더 오래가게 했나요? ⇔ 기기가 더 오래 켜져 있도록 전력을 아낀 사례
        + 무선 업데이트 기능을 개발하여 현장 출동을 연 <120..200>회 없앴습니다. ⇒ 원격, 무선으로 펌웨어를 갱신했습니까? ⇔ 원격으로 프로그램을 갱신하는 기술을 만들었다고요?
        + CAN 통신 오류를 재현하는 시험 장치를 제작하여 간헐 결함의 원인을 밝혔습니다. ⇒ 가끔 생기는 간헐 버그를 쫓아 봤나요? ⇔ 가끔 생기는 버그를 어떻게 추적했습니까?
        + 메모리 사용량을 정적 분석하여 넘침 결함 <8..14>건을 출시 전에 고쳤습니다. ⇒ 램 부족, 메모리 문제를 사전에 막았습니까? ⇔ 램 부족으로 인한 문제를 사전에 막은 방법
        + 기능안전 규격에 따라 요구사항 <300..450>건의 추적표를 작성했습니다. ⇒ ISO 26262 같은 기능안전 표준을 따랐나요? ⇔ ISO 26262 같은 표준을 따라 본 경험이 있습니까?
        + 부팅 시간을 <7..9>초에서 <1..2>초로 단축했습니다. ⇒ 전원 켠 뒤 부팅이 금방 끝나게 했습니까? ⇔ 전원을 켠 뒤 준비되기까지 빠르게 만든 일
        + 센서 보정 알고리즘을 바꾸어 거리 오차를 <3..4>센티미터에서 0.<5..8>센티미터로 줄였습니다. ⇒ 측정이 정확하도록 보정했나요? ⇔ 측정값의 정확성을 높이려고 무엇을 하셨죠?
        + 생산 라인용 자동 검사기를 만들어 검사 시간을 대당 <80..110>초에서 <20..28>초로 줄였습니다. ⇒ 제조 현장의 검사를 사람 없이 하게 했습니까? ⇔ 제조 현장의 테스트를 자동화한 적은?
        + 하드웨어 팀과 회로 검토 회의를 정례화하여 기판 재설계를 <4..6>회에서 1회로 줄였습니다. ⇒ 다른 부서와 회로를 봐서 보드를 다시 안 만들었나요? ⇔ 다른 부서와 협력하여 보드를 다시 만드는 일을 줄였나요?
        * 자율주행 배송 로봇
        - 장애물 감지 모듈의 펌웨어를 맡아 정지 거리를 <35..50>% 줄였습니다. ⇒ 부딪히지 않게 장애물을 피하도록 했습니까? ⇔ 로봇이 부딪히지 않게 멈추도록 한 부분은 무엇입니까?
        - 현장 시험 <150..260>시간의 기록을 자동으로 모아 재현하는 도구를 만들었습니다. ⇒ 실험을 다시 돌려 볼 수 있는 도구를 개발했나요? ⇔ 실험 데이터를 다시 돌려 볼 수 있게 한 사례

        = service | 고객상담 담당자; CS 매니저 | 고객지원팀 사원; 고객지원팀 주임; 고객경험팀 대리; CS운영팀 과장 | 심리학과; 관광경영학과 | Zendesk; 상담 품질관리; VOC 분석; Excel; 영어 회화 | CS Leaders 관리사@한국정보평가협회; 텔레마케팅관리사@한국산업인력공단
        + 상담 첫 응답 시간을 <40..55>분에서 <6..9>분으로 단축함 ⇒ 문의에 더 빨리 응답하게 했습니까? ⇔ 문의에 더 빨리 답하게 만든 방법은 무엇인가요?
        + 자주 묻는 질문 <150..210>건을 정리하여 반복 문의를 <32..44>% 줄임 ⇒ 같은 질문이 계속 오는 문제를 풀었나요? ⇔ 같은 내용을 계속 묻는 일을 감소시킨 사례
        + 욕설 고객 대응 절차를 만들어 상담사 이직률을 <28..36>%에서 <11..15>%로 낮춤 ⇒ 감정 노동, 욕설에 지친 직원을 보호했습니까? ⇔ 감정 노동으로 지친 직원을 보호한 제도가 있습니까?
        + 환불 권한을 상담사에게 위임하여 해결까지 걸리는 시간을 <3..4>일에서 하루로 줄임 ⇒ 환불 결정을 실무자에게 맡겼나요? ⇔ 돈을 돌려주는 처리를 신속히 바꾼 경험
        + 불만 유형을 매주 분석하여 제품 개선 <35..50>건에 반영함 ⇒ 클레임, 불만을 상품 기획에 넘겼습니까? ⇔ 클레임을 상품 기획에 전달한 일이 있는지요
        + 상담 품질 평가표를 새로 만들어 만족도를 <71..76>점에서 <88..92>점으로 높임 ⇒ 응대 품질을 채점했나요? ⇔ 응대 수준을 채점하는 기준을 세워 보셨나요?
        + 챗봇 답변 문장 <400..600>개를 작성하여 야간 문의의 <55..65>%를 자동으로 처리함 ⇒ 밤에는 챗봇이 답하게 했습니까? ⇔ 밤 시간대를 기계가 응답하게 한 적은?
        + 외국인 고객을 위한 영어 상담 창구를 개설함 ⇒ 해외 손님을 영어로 맞았나요? ⇔ 해외 손님을 응대하는 체계를 만들었습니까?
        + 대규모 접속 장애 때 안내문을 <10..20>분 간격으로 발송하여 항의를 가라앉힘 ⇒ 서비스가 안 될 때, 곧 장애 때 이용자를 진정시켰습니까? ⇔ 서비스가 안 될 때 이용자를 어떻게 진정시켰나요?
        + 신입 상담사 <20..35>명의 교육 과정을 두 주에서 한 주로 줄임 ⇒ 새 인력을 짧게 교육했나요? ⇔ 새 인력을 짧은 기간에 훈련한 비결
        * 상담 기록 검색 시스템
        - 과거 상담 <8..12>만 건에서 비슷한 사례를 찾아 주어 처리 시간을 <18..26>% 줄임 ⇒ 예전 응대 사례를 다시 쓰게 했습니까? ⇔ 예전 응대 내역을 다시 활용하게 한 프로젝트는?
        - 개인정보를 가린 뒤 보관하도록 규칙을 정함 ⇒ 전화번호 같은 개인정보를 감췄나요? ⇔ 전화번호 같은 민감한 내용을 어떻게 보호했습니까?

        = product | 서비스 기획자; 프로덕트 매니저 | 서비스기획팀 사원; 서비스기획팀 주임; 프로덕트팀 대리; 프로덕트팀 과장 | 경영정보학과; 미디어학과 | Jira; Figma; SQL; Amplitude; 사용자 조사; 화면설계 | 정보처리기사@한국산업인력공단; PMP@PMI
        + 구독 상품을 기획하여 출시 반년 만에 유료 회원 <11000..17000,>명을 확보했습니다. ⇒ 매달 결제하는 구독 모델을 만들었습니까? ⇔ 매달 결제하는 서비스를 새로 만들어 본 적이 있나요?
        + 기능 요청 <230..320>건을 사용 빈도와 비용으로 정렬하여 분기 계획을 세웠습니다. ⇒ 무엇부터 개발할지, 어떤 기능이 먼저인지 정했나요? ⇔ 무엇부터 개발할지 어떻게 정합니까?
        + 가입 절차의 본인 인증을 뒤로 옮겨 중도 이탈을 <28..37>% 줄였습니다. ⇒ 회원가입 중 그만두는 이탈을 잡았습니까? ⇔ 회원가입하다 그만두는 사람을 잡은 방법은?
        + 출시 전 가설 <20..30>개를 시제품으로 검증하고 그중 <11..14>개를 버렸습니다. ⇒ 아이디어, 가설이 틀려서 접은 적은? ⇔ 아이디어가 틀렸다고 판단해 접은 경험이 있습니까?
        + 개발·디자인·운영 <14..20>명의 회의를 주 <9..11>시간에서 <3..4>시간으로 줄였습니다. ⇒ 모여서 하는 회의를 효율화했나요? ⇔ 모여서 이야기하는 시간을 효율적으로 만든 일
        + 개인정보 동의 화면을 법률 자문과 함께 다시 설계했습니다. ⇒ 변호사와 함께 동의 절차를 손봤습니까? ⇔ 규제를 지키기 위해 변호사와 협력한 사례를 들려주세요
        + 요금제 개편 공지 후 문의를 예상의 <40..55>% 수준으로 막았습니다. ⇒ 가격, 요금제를 바꿀 때 반발을 피했나요? ⇔ 가격을 바꾸면서 반발을 줄인 비결은?
        + 지표 정의서를 작성하여 팀마다 다르던 활성 이용자 기준을 하나로 맞췄습니다. ⇒ 숫자나 지표의 뜻이 제각각이면 어떡하죠? ⇔ 숫자의 뜻이 부서별로 제각각일 때 어떻게 했나요?
        + 경쟁 서비스 <9..13>종을 직접 쓰며 비교표를 매달 갱신했습니다. ⇒ 타사, 경쟁 앱을 자주 써 봅니까? ⇔ 타사 앱을 분석하는 습관이 있는지요
        + 알림 발송 빈도를 조절하는 설정을 넣어 앱 삭제율을 <15..24>% 낮췄습니다. ⇒ 귀찮은 알림 탓에 떠나지 않게 했나요? ⇔ 귀찮은 메시지 때문에 떠나는 이용자를 붙잡은 적은?
        * 중고 교재 거래 서비스
        - 대학생 <25..40>명을 인터뷰해 직거래 장소 추천 기능을 기획했습니다. ⇒ 학생들을 인터뷰해서 나온 아이디어가 있습니까? ⇔ 학생들의 목소리를 듣고 생각해 낸 기능이 있나요?
        - 첫 학기에 거래 <700..1100,>건을 성사시켰습니다. ⇒ 사고파는 거래 장터를 열어 성과를 냈나요? ⇔ 사고파는 장터를 열어 어느 정도 성과를 냈습니까?

        = therapy | 물리치료사; 작업치료사 | 재활치료실 물리치료사; 재활센터 물리치료사; 재활센터 주임치료사; 재활의학과 치료팀장 | 물리치료학과; 재활학과 | 도수치료; 보행 훈련; PNF; 근전도; 환자 평가; 재활 운동 | 물리치료사 면허@보건복지부; 생활스포츠지도사 2급@국민체육진흥공단
        + 뇌졸중 환자 <35..50>명의 보행 훈련을 맡아 <24..31>명이 혼자 걷게 되었습니다. ⇒ 뇌졸중 뒤에 걷지 못하던 사람을 도왔나요? ⇔ 몸이 굳은 분을 다시 일어서게 한 경험이 있습니까?
        + 첫 평가부터 치료 시작까지의 대기를 <9..12>일에서 <3..4>일로 줄였습니다. ⇒ 평가를 기다리는 사람이 밀렸을 때 뭘 했죠? ⇔ 예약이 밀리는 문제를 어떻게 풀었나요?
        + 무릎 수술 후 운동을 영상으로 만들어 집에서 따라 하는 비율을 <38..45>%에서 <70..78>%로 높였습니다. ⇒ 무릎 운동을 집에서도 하게 만들었습니까? ⇔ 숙제를 안 하는 분들이 스스로 하게 된 까닭은?
        + 치료실 낙상 위험을 점검하여 미끄럼 사고를 2년 동안 내지 않았습니다. ⇒ 미끄러져 넘어지는 위험을 없앴나요? ⇔ 다치러 오는 곳이 되지 않게 무엇을 살폈나요?
        + 소아 재활 놀이 도구 <14..20>종을 직접 만들어 중도 포기를 <40..55>% 줄였습니다. ⇒ 소아 환자용 도구를 만들어 봤습니까? ⇔ 아이들이 울지 않고 참여하게 한 방법이 궁금합니다
        + 의사, 간호사와 매주 회의를 열어 퇴원 계획을 함께 세웠습니다. ⇒ 퇴원 준비를 여러 직종이 같이 했나요? ⇔ 다른 직종과 손발을 맞춘 일을 말해 주세요
        + 근골격계 통증 점수를 평균 <6..7>.2점에서 <2..3>.1점으로 낮추었습니다. ⇒ 통증이 얼마나 덜해졌습니까? ⇔ 아프다는 사람을 실제로 낫게 했다는 근거가 있나요?
        + 도수치료 기록 양식을 통일하여 삭감되는 보험 청구를 <50..65>% 줄였습니다. ⇒ 기록을 바꾸어 보험에서 깎이는 돈을 줄였나요? ⇔ 서류 때문에 돈을 못 받는 일을 막은 적은?
        + 실습생 <16..24>명을 지도하고 평가표를 새로 썼습니다. ⇒ 실습생을 가르쳐 봤습니까? ⇔ 배우러 온 학생을 어떻게 이끌었나요?
        + 사무직 <180..260>명에게 출장 자세 교육을 열어 허리 결근을 <20..30>% 줄였습니다. ⇒ 회사에 나가 자세를 가르쳤나요? ⇔ 앉아서 일하는 사람들의 건강을 챙긴 일은?
        * 방문 재활 시범 사업
        - 거동이 어려운 어르신 <18..26>명의 집을 매주 찾아가 손잡이와 문턱을 고쳤습니다. ⇒ 집을 찾아다니며 무엇을 고쳐 드렸습니까? ⇔ 밖에 못 나오는 분을 돌본 적이 있나요?
        - 보호자가 할 수 있는 체조 여덟 가지를 그림으로 정리했습니다. ⇒ 보호자에게 체조를 알려 주었나요? ⇔ 가족도 도울 수 있게 한 일이 있습니까?

        = teaching | 기간제 교사; 학원 강사 | 수학과 강사; 교무부 교사; 학년부 교사; 교무부 부장교사 | 수학교육과; 교육학과 | 수업 설계; 학급 운영; 생활지도; NEIS; 진로 상담; 에듀테크 활용 | 중등학교 정교사 2급@교육부; 한국사능력검정시험 1급@국사편찬위원회
        + 기초학력이 부족한 학생 <14..20>명을 방과 후에 지도하여 <11..13>명이 기준을 통과했습니다. ⇒ 기초학력이 낮은 아이를 도왔나요? ⇔ 뒤처진 아이들을 끌어올린 경험이 있습니까?
        + 수업을 토론 중심으로 바꾸어 만족도를 <68..74>점에서 <88..93>점으로 높였습니다. ⇒ 토론을 시켜 보셨습니까? ⇔ 듣기만 하던 교실을 어떻게 바꾸었나요?
        + 학교폭력 예방 캠프를 열어 신고를 연 <10..13>건에서 <2..4>건으로 줄였습니다. ⇒ 학교폭력을 막으려고 무엇을 했나요? ⇔ 아이들 사이의 괴롭힘을 줄인 사례
        + 중간고사 문항을 분석하여 난이도 오차를 <30..40>% 줄였습니다. ⇒ 시험 문항의 난이도를 맞췄습니까? ⇔ 너무 어렵거나 쉬운 평가를 어떻게 피했나요?
        + 학부모 상담을 한 학기에 <90..120>회 진행했습니다. ⇒ 학부모와 자주 이야기했나요? ⇔ 가정과 소통한 경험을 들려주세요
        + 온라인 강의 <40..60>편을 촬영하여 누적 조회 <20000..34000,>회를 기록했습니다. ⇒ 온라인 영상을 찍어 봤습니까? ⇔ 인터넷으로 가르친 적이 있나요?
        + 수강생 재등록률을 <61..67>%에서 <82..88>%로 끌어올렸습니다. ⇒ 재등록을 늘린 비결은? ⇔ 배우던 사람이 계속 다니게 한 방법이 있나요?
        + 진로 동아리를 만들어 직업인 <12..18>명을 교실로 초대했습니다. ⇒ 진로를 찾게 도와줬나요? ⇔ 여러 일터의 이야기를 듣게 해 준 일이 있습니까?
        + 다문화 가정 학생을 위한 낱말 카드 <300..420>장을 제작했습니다. ⇒ 다문화 아이를 위해 무엇을 만들었죠? ⇔ 우리말이 서툰 아이를 도운 적이 있나요?
        + 채점 기준을 미리 공개하여 성적 이의 신청을 <55..70>% 줄였습니다. ⇒ 채점을 공개한 까닭은? ⇔ 점수에 대한 불만을 어떻게 줄였습니까?
        * 마을 연계 수학 체험전
        - 체험 부스 <15..22>개를 학생들과 기획하여 주민 <600..900>명이 방문했습니다. ⇒ 체험 부스를 꾸려 봤나요? ⇔ 동네 사람들을 배움의 자리로 부른 적은?
        - 예산 <280..450>만 원을 공개 장부로 관리했습니다. ⇒ 예산을 투명하게 썼습니까? ⇔ 돈 쓰는 과정을 누구나 보게 한 일은?

        = maintenance | 설비보전 담당자; 자동화설비 기술자 | 공무팀 사원; 설비보전팀 반장; 설비보전팀 주임; 설비기술팀 팀장 | 전기공학과; 자동화시스템과 | PLC; 공압 제어; 전기 도면 해독; 용접; 예지보전; AutoCAD | 설비보전기사@한국산업인력공단; 전기산업기사@한국산업인력공단
        + 컨베이어 베어링 교체 주기를 진동으로 판정하여 돌발 정지를 연 <22..28>회에서 <5..8>회로 줄임 ⇒ 베어링이 갑자기 망가지는 일을 막았나요? ⇔ 라인이 예고 없이 서는 문제를 어떻게 풀었습니까?
        + 노후 제어반 <12..18>면을 PLC로 바꾸고 배선을 다시 정리함 ⇒ 오래된 제어반을 새것으로 갈았나요? ⇔ 낡은 장치를 현대식으로 만든 적은?
        + 압축공기 누설 <60..90>곳을 찾아 전력비를 월 <300..520>만 원 아낌 ⇒ 압축공기가 새는 곳을 찾았습니까? ⇔ 전기 요금을 줄인 사례를 알려 주세요
        + 예비 부품 <700..1100,>종에 위치 번호를 붙여 찾는 시간을 <70..80>% 줄임 ⇒ 부품을 금방 꺼내게 정리했나요? ⇔ 필요한 것을 찾느라 헤매지 않게 한 일
        + 잠금 표시 절차를 만들어 정비 중 감전 사고를 없앰 ⇒ 감전을 막는 규칙을 세웠습니까? ⇔ 동료가 다치지 않도록 지킨 원칙은?
        + 야간 호출 건수를 원인별로 나누어 <35..48>% 줄임 ⇒ 밤에 호출되는 일이 적어졌나요? ⇔ 자다가 불려 나가는 일을 어떻게 줄였나요?
        + 펌프 <30..45>대의 정렬 상태를 레이저로 맞추어 수명을 두 배로 늘림 ⇒ 펌프의 수명이 길어졌습니까? ⇔ 장비를 오래 쓰게 만든 비결은?
        + 정비 이력을 태블릿으로 기록하게 하여 같은 고장이 되풀이되는 비율을 <40..52>% 낮춤 ⇒ 정비 기록을 전산으로 남겼나요? ⇔ 했던 일을 또 하지 않게 한 방법이 있습니까?
        + 외주 공사 <15..22>건의 견적과 시운전을 감독함 ⇒ 외주 업체의 공사를 지켜봤나요? ⇔ 밖에 맡긴 일을 확인해 본 경험
        + 신입 <6..9>명에게 전기 기초를 가르쳐 모두 자격을 땀 ⇒ 전기 이론을 후배에게 알려 줬습니까? ⇔ 아랫사람의 실력을 키워 준 이야기가 있나요?
        * 포장 라인 로봇 도입
        - 적재 로봇 <2..4>대의 집게를 새로 설계하여 떨어뜨림을 <80..90>% 줄임 ⇒ 로봇이 물건을 놓치지 않게 했나요? ⇔ 떨어져 깨지던 상품을 지킨 방법은?
        - 시운전 <3..5>주 만에 목표 속도에 도달함 ⇒ 시운전을 빨리 마쳤습니까? ⇔ 짧은 기간에 정상 가동시킨 적이 있나요?

        = driving | 배송 기사; 화물차 운전원 | 배송팀 기사; 배송1팀 조장; 운행팀 주임; 운행관리팀 팀장 | 자동차과; 유통경영과 | 대형차 운전; 지게차 운전; 배차 관리; 차량 점검; 노선 숙지 | 화물운송종사자격@한국교통안전공단; 지게차운전기능사@한국산업인력공단
        + 5년 동안 <280000..340000,>km를 무사고로 운행했습니다. ⇒ 무사고 기록이 있습니까? ⇔ 길 위에서 부딪히지 않은 비결은?
        + 하루 <130..170>곳의 배송 순서를 다시 짜서 퇴근을 한 시간 앞당겼습니다. ⇒ 배송 차례를 바꿔 보셨나요? ⇔ 도는 길을 줄여 일찍 끝낸 적은?
        + 냉동 탑차의 온도를 30분마다 기록하여 변질 사고를 없앴습니다. ⇒ 냉동 화물을 상하지 않게 했나요? ⇔ 음식이 녹지 않게 신경 쓴 일이 있습니까?
        + 급출발과 급정거를 줄여 연료비를 <12..18>% 절감했습니다. ⇒ 연료를 아끼는 운전을 합니까? ⇔ 기름값을 줄이려고 어떤 습관을 들였나요?
        + 오배송을 월 <14..19>건에서 <1..3>건으로 줄였습니다. ⇒ 오배송이 많았을 때 무엇을 했나요? ⇔ 엉뚱한 집에 가져다준 실수를 어떻게 없앴습니까?
        + 새벽 노선 기사 <9..13>명의 배차표를 작성했습니다. ⇒ 배차를 맡아 봤습니까? ⇔ 여러 사람의 일정을 짜 본 경험이 있나요?
        + 출발 전 점검표를 도입하여 도로 위 고장을 <50..65>% 줄였습니다. ⇒ 점검을 날마다 했나요? ⇔ 길에서 멈추는 일을 미리 막은 방법은?
        + 거동이 불편한 승객 <20..30>명의 병원 이동을 매주 도왔습니다. ⇒ 거동이 힘든 분을 모셨습니까? ⇔ 걷기 어려운 사람을 태워 본 적이 있나요?
        + 고객 칭찬 엽서를 <24..36>통 받아 친절 기사로 뽑혔습니다. ⇒ 칭찬을 받은 적이 있나요? ⇔ 손님에게 좋은 말을 들은 이야기를 해 주세요
        + 눈길 체인 장착 교육을 열어 겨울 지연을 <30..45>% 줄였습니다. ⇒ 눈길 운전을 가르쳤습니까? ⇔ 추운 날씨에도 제때 도착하게 한 일
        * 전기 화물차 도입
        - 충전을 점심시간에 맞추어 하루 운행 거리를 <15..22>% 늘렸습니다. ⇒ 충전은 언제 했나요? ⇔ 더 멀리 갈 수 있게 바꾼 점은?
        - 첫해 연료비 <900..1400,>만 원을 아꼈습니다. ⇒ 연료비가 얼마나 줄었습니까? ⇔ 새 차로 돈이 덜 들게 됐나요?

        ! 사람과 숫자 사이에서 균형을 잡으려 노력해 온 {role}입니다. 큰 목표를 작은 단위로 나누어 매주 하나씩 끝내는 방식으로 일합니다.
        ! 처음 하는 일일수록 먼저 현장에 나가 봅니다. 책상에서 세운 생각이 틀렸다는 사실을 빨리 아는 것이 실력이라고 믿습니다.
        ! 맡은 고객을 끝까지 책임지는 태도로 일해 왔습니다. 화려하지 않아도 꾸준한 결과를 내고, 함께한 사람들이 다시 찾는 {role}가 되고자 합니다.

        % 마을 축제 기획단 | 주민자치회 | 홍보 담당
        - 안내 그림 <40..60>장을 직접 그려 상점마다 붙였고 방문객이 작년의 두 배가 되었습니다. ⇒ 축제에 방문객을 어떻게 불러 모았습니까? ⇔ 동네 행사를 널리 알린 적이 있나요?
        % 대학생 멘토링 | 한국장학재단 | 멘토
        - 중학생 <4..7>명의 수학 공부를 일 년 동안 도왔고 모두 점수가 올랐습니다. ⇒ 중학생에게 수학을 가르쳤나요? ⇔ 후배의 학업 향상을 이끈 일이 있습니까?
        % 밴드 동아리 파동 | 동아리연합회 | 회장
        - 정기 공연 <3..4>회를 열고 수익 전액을 보육원에 기부했습니다. ⇒ 공연으로 번 돈을 기부했습니까? ⇔ 음악으로 남을 도와 봤는지요?

        $ 대학생 해커톤 대상 | 정보통신산업진흥원
        $ 제안왕 | {company}
        $ 자원봉사 표창장 | 행정안전부
        $ 학과 수석 졸업 | {school}

        ^ TEPS | <320..450>점
        ^ 토익스피킹 | IM3
        ^ JPT | <620..790>점
        ^ 신HSK | 4급

        @ 직무 선택 | 본인이 지원한 직무를 선택한 이유를 설명해 주세요.; 지원 이유와 회사에 기여할 수 있는 바를 서술하십시오.
        ~ 아르바이트를 하던 가게의 사장님은 늘 손님이 무엇을 사지 않았는지 적어 두셨습니다. 그 공책에서 다음 달의 진열이 나왔습니다. 저는 {role}의 일도 그 공책과 같다고 생각합니다. ⇒ 사장님의 공책에서 무엇을 배웠습니까? ⇔ 이 분야에 뜻을 둔 계기가 된 사람이 있나요?
        @ 학창시절 | 학창시절 가장 몰입했던 일은 무엇입니까?; 학업 외에 열정을 쏟은 활동
        ~ 학교 뒷산의 새를 세 해 동안 기록했습니다. 아침마다 같은 자리에 서서 본 것을 적었고 <60..80>종의 이름을 알게 되었습니다. 꾸준함이 재능을 대신한다는 것을 그때 배웠습니다. ⇒ 뒷산에서 어떤 새를 기록했습니까? ⇔ 오랫동안 관찰을 이어 간 경험이 있나요?
        ~ 2학년 때는 교내 신문의 편집을 맡아 마감을 한 번도 어기지 않았습니다. 원고가 늦는 기자에게는 질문 세 개를 먼저 보내 글을 시작하게 도왔습니다. ⇒ 신문 편집에서 마감을 어떻게 지켰나요? ⇔ 약속한 날짜를 못 맞추는 동료를 챙긴 방법은?
        @ 가치관 | 직업관; 일을 할 때 가장 중요하게 여기는 가치와 그 이유
        ~ 저는 정직을 가장 앞에 둡니다. 견적을 잘못 낸 것을 뒤늦게 알았을 때 고객에게 먼저 전화를 걸었고, 그 고객은 이듬해에도 저희를 찾았습니다. ⇒ 견적이 틀린 걸 알고 고객에게 말했습니까? ⇔ 실수를 숨기지 않아 믿음을 얻은 일화가 있습니까?
        @ 극복 | 지금까지 겪은 가장 큰 어려움과 극복 과정; 예상하지 못한 변화에 대응했던 경험을 작성하여 주시기 바랍니다.
        ~ 졸업 전시를 두 달 앞두고 팀원 둘이 그만두었습니다. 남은 세 사람은 계획을 처음부터 다시 세우고 가장 중요한 한 가지만 남겼습니다. 줄인 덕분에 오히려 심사평은 또렷하다는 말이었습니다. ⇒ 팀원이 그만둔 뒤 전시를 어떻게 했나요? ⇔ 인원이 모자랄 때 범위를 다시 정한 적이 있습니까?
        ~ 첫 직장의 부서가 갑자기 없어졌을 때에는 인수인계 문서를 먼저 썼습니다. 그 문서를 읽은 다른 팀장이 함께 일하자고 연락해 왔습니다. ⇒ 부서가 없어져 인수인계는 어떻게 했습니까? ⇔ 조직 개편을 기회로 바꾸어 본 경험은?
        """;

    public const string English = """
        = design | Product Designer; UX Researcher | Junior Designer; Product Designer; Senior Product Designer; Design Director | BFA in Graphic Design; BDes Industrial Design | Figma; Prototyping; Usability testing; Illustrator; Accessibility | Certified Usability Analyst@HFI; Interaction Design Certificate@IxDF
        + Redesigned the onboarding of a telehealth app; completion rose from <51..57> to <78..85> percent. ⇒ First-time use of an app: how did onboarding go? ⇔ How did you help first-time users get through setup?
        + Ran <50..75> interviews with nurses and turned them into a searchable library. ⇒ Qualitative research, interviews for example? ⇔ What qualitative research have you conducted?
        + Reduced bank transfers from eight screens to four. ⇒ Is sending money at the bank simple? ⇔ Tell me about simplifying how money is sent
        + Watched <12..20> people over seventy use a ticket machine and reset our contrast rules. ⇒ Designing for older people? ⇔ Have you designed for older adults?
        + Rewrote error messages, cutting support calls by <25..40> percent. ⇒ Better wording of error texts? ⇔ When did better wording save work for the helpdesk?
        + Catalogued <200..320> icons and colours into one guideline. ⇒ Consistency of icons? ⇔ How did you bring visual consistency?
        + Tested ideas on paper within a day and changed direction before code was written. ⇒ Cheap validation of ideas? ⇔ How do you validate a concept cheaply?
        + Introduced a dark theme that lengthened evening sessions by <10..18> percent. ⇒ Something for evening or night, a dark mode? ⇔ Any work for use at night?
        + Supervised the output of <2..4> outside agencies. ⇒ Directing outside contractors or agencies? ⇔ Have you directed contractors?
        + Named components together with developers so that handover mistakes nearly vanished. ⇒ Working closely with developers on specifications? ⇔ How do your specifications survive the step to engineering?
        * Library Seat Finder
        - Showed free seats on a map, sparing <30..45> percent of wasted trips. ⇒ Knowing where seats are available? ⇔ Something you made that helps people know where there is room
        - Sketched the administration screens with <5..8> librarians. ⇒ Co-creation with librarians? ⇔ When did you co-create with staff?

        = sales | Account Executive; Sales Representative | Sales Associate; Inside Sales Representative; Account Executive; Regional Sales Manager | B.A. in International Business; B.S. in Marketing | Salesforce; Negotiation; Proposal writing; Forecasting; Excel | Salesforce Administrator@Salesforce; Certified Sales Professional@SMEI
        + Opened <24..38> new accounts worth <1..2>.8 million dollars a year. ⇒ Winning business, new accounts? ⇔ What business have you won from scratch?
        + Signed a distributor in Vietnam and exported <900..1400,> thousand dollars in the first year. ⇒ International experience, Vietnam or elsewhere? ⇔ Experience selling abroad?
        + Persuaded <7..9> of ten cancelling clients to renew. ⇒ Stopping clients from leaving? ⇔ How do you talk somebody out of leaving?
        + Wrote <30..45> tenders; the win rate rose from <17..22> to <35..41> percent. ⇒ Are your bids or tenders successful? ⇔ What made your bids more successful?
        + Shortened payment terms from <62..75> to <38..45> days. ⇒ Getting paid sooner, on what terms? ⇔ How did cash come in faster?
        + Exceeded quota in <7..9> consecutive quarters. ⇒ Hitting your numbers each quarter? ⇔ Do you reliably hit your numbers?
        + Spoke with <400..650> prospects at trade fairs. ⇒ Meeting strangers at fairs? ⇔ How comfortable are you meeting strangers at exhibitions?
        + Standardised visit notes so that no history is lost when territories change. ⇒ Territory change: is knowledge lost? ⇔ What happens to client knowledge when a rep moves on?
        + Tailored demonstrations to each industry, closing deals <20..32> percent sooner. ⇒ Adapting a pitch or demonstration? ⇔ How do you adapt your pitch?
        + Examined returns and halved damage in transit. ⇒ Broken goods that came back as returns? ⇔ What did you learn from goods that came back?
        * Dealer Programme
        - Ranked <45..70> dealers and published the support each level receives. ⇒ Treating resellers and dealers fairly? ⇔ How did you treat resellers fairly?
        - Moved orders from telephone to web, removing most typing mistakes. ⇒ Ordering mistakes on the telephone? ⇔ How were ordering errors avoided?

        = logistics | Supply Chain Analyst; Logistics Coordinator | Warehouse Associate; Logistics Coordinator; Supply Chain Analyst; Distribution Manager | B.S. in Supply Chain Management; BSc Logistics | WMS; SAP MM; Forecasting; Customs; Tableau | CSCP@ASCM; Forklift Operator License@OSHA
        + Redesigned picking routes and lifted daily output from <2800..3400,> to <4600..5500,> parcels. ⇒ Shipping more parcels? ⇔ How did your warehouse ship more each day?
        + Improved inventory accuracy from <91..94> to 99.<5..8> percent. ⇒ Counting stock: is the inventory right? ⇔ Did counts match the books?
        + Filled trucks better and saved <12..19>,000 dollars a month on freight. ⇒ Cheaper transport, lower freight? ⇔ Where have you lowered transport expenses?
        + Automated temperature logs of chilled goods; claims fell by <60..75> percent. ⇒ Cold chain, chilled food? ⇔ How do you protect perishable food?
        + Standardised import papers, clearing customs in two days instead of <5..6>. ⇒ Border crossing and customs? ⇔ How did you get cargo over the border quicker?
        + Trained <60..100> seasonal helpers before each peak. ⇒ Temporary workers, seasonal ones? ⇔ Tell me about leading temporary workers
        + Recalculated safety stock and released <22..34> percent of excess. ⇒ Too much stock in excess? ⇔ How did you stop overstocking?
        + Negotiated with <3..5> carriers and took <18..26> cents off each parcel. ⇒ Bargaining with couriers or carriers? ⇔ What bargain did you strike with couriers?
        + Kept the floor free of forklift accidents for two years. ⇒ Vehicles on site, forklift safety? ⇔ How safe was your site around vehicles?
        + Brought the handling of returns from <8..10> days to three. ⇒ Refund time, how are returns treated? ⇔ How soon do customers get refunds for items sent back?
        * Second Warehouse
        - Moved <9000..14000,> articles over one weekend and shipped on Monday. ⇒ Relocating over a weekend? ⇔ Describe relocating an operation without closing
        - Cleared <70..110> teething errors within a month in two short meetings a day. ⇒ Fixing teething problems? ⇔ How did you stabilise things after the switch?

        = embedded | Embedded Software Engineer; Firmware Developer | Electronics Technician; Firmware Developer; Embedded Software Engineer; Principal Engineer | B.Eng. in Electronics; M.Eng. in Mechatronics | C; C++; FreeRTOS; CAN; ARM Cortex-M; MATLAB | Certified LabVIEW Developer@NI; Functional Safety Engineer@TÜV
        + Shortened the motor control loop from <900..1100,> to <180..250> microseconds, which calmed vibration. ⇒ Drives that shake with vibration? ⇔ How did you stop a drive from shaking?
        + Cut standby current by <60..75> percent so that a charge lasts ten days. ⇒ Longer battery, less current? ⇔ What have you done for battery life?
        + Added over-the-air updates, sparing <120..200> field visits a year. ⇒ Remote software updates? ⇔ How do devices receive new code remotely?
        + Built a rig that reproduced an intermittent CAN fault. ⇒ Bugs that show up only sometimes, intermittent ones? ⇔ How did you chase a bug that only shows sometimes?
        + Traced <300..450> requirements for a functional safety audit. ⇒ ISO 26262 or other functional standards? ⇔ Have you worked under ISO 26262 or similar?
        + Reduced boot time from <7..9> to <1..2> seconds. ⇒ Instant start, quick boot? ⇔ When did you make start-up instant?
        + Recalibrated a distance sensor from <3..4> cm of error to <5..8> mm. ⇒ Measurement precision of a sensor? ⇔ How did you improve measurement precision?
        + Made an end-of-line tester that checks a board in <20..28> seconds. ⇒ Factory inspection by an automatic tester? ⇔ Have you automated factory inspection?
        + Found <8..14> stack overflows by static analysis. ⇒ Memory problems such as overflows? ⇔ How do you discover memory problems before release?
        + Reviewed circuits with the hardware group and avoided three board spins. ⇒ Collaboration with electrical, hardware colleagues? ⇔ Collaboration with electrical colleagues, an example?
        * Delivery Robot
        - Wrote the obstacle detection firmware, halving the stopping distance. ⇒ Machines that avoid an obstacle? ⇔ How does a machine brake before it hits something?
        - Replayed <150..260> hours of field logs automatically. ⇒ Reusing recorded trials from the field? ⇔ How did you reuse recorded trials?

        = service | Customer Success Manager; Customer Support Specialist | Support Representative; Customer Support Specialist; Customer Success Manager; Head of Support | B.A. in Hospitality Management; B.A. in English | Zendesk; Intercom; Coaching; SQL; Spanish | HDI Support Center Manager@HDI; Customer Success Certification@SuccessHACKER
        + Brought first replies from <40..55> minutes to <6..9>. ⇒ Answering sooner, the first response? ⇔ How did you answer people sooner?
        + Wrote <150..210> help articles that removed a third of repeated questions. ⇒ The same questions again and again? ⇔ What did you do about the same issue arriving again and again?
        + Set rules for abusive callers; agent turnover fell from <28..36> to <11..15> percent. ⇒ Staff wellbeing with abusive people? ⇔ How did you protect your staff's wellbeing?
        + Let agents grant refunds themselves, so cases close in a day. ⇒ Authority for the front line, refunds perhaps? ⇔ When did you give the front line more authority?
        + Passed <35..50> product improvements from complaints to engineering. ⇒ Do grievances and complaints change what gets built? ⇔ How do grievances change what gets built?
        + Introduced a quality rubric; satisfaction rose from <71..76> to <88..92>. ⇒ Judging quality of a conversation? ⇔ How do you judge whether a conversation was good?
        + Wrote answers for a bot that settles <55..65> percent of night requests. ⇒ Outside office hours, a bot? ⇔ Automation outside office hours, any experience?
        + Opened a Spanish line for <3..5>,000 households. ⇒ Serving Spanish speakers? ⇔ How did you serve people who speak another language?
        + Sent updates every <10..20> minutes during an outage and kept tempers down. ⇒ Broken systems: what do users hear during an outage? ⇔ What do you tell users while systems are broken?
        + Halved training of <20..35> new agents to one week. ⇒ Getting recruits productive with little training? ⇔ How do recruits become productive fast?
        * Case Finder
        - Found similar cases among <80..120>,000 old tickets. ⇒ Reusing past knowledge from tickets? ⇔ How was past knowledge made reusable?
        - Masked personal details before anything was stored. ⇒ Keeping names private, personal ones? ⇔ How were names and numbers kept private?

        = product | Product Manager; Product Owner | Associate Product Manager; Product Owner; Product Manager; Group Product Manager | B.A. in Economics; MSc Information Systems | Jira; SQL; Amplitude; Roadmapping; User research | Certified Scrum Product Owner@Scrum Alliance; PMP@PMI
        + Launched a subscription that won <11000..17000,> paying members in six months. ⇒ Recurring revenue by subscription? ⇔ Have you introduced a recurring revenue offer?
        + Ranked <230..320> feature requests by use and cost. ⇒ Prioritising features? ⇔ How do you decide what gets built next?
        + Moved identity checks later in registration; drop-outs fell by <28..37> percent. ⇒ Abandoned sign-up at registration? ⇔ Why did fewer people abandon the sign-up?
        + Discarded <11..14> of <20..30> hypotheses after trying prototypes. ⇒ Killing an idea after a prototype? ⇔ Tell me about killing your own ideas
        + Reduced meetings of three disciplines from <9..11> to <3..4> hours a week. ⇒ Fewer meetings? ⇔ How did you give a team its time back?
        + Rebuilt the consent dialogue with legal counsel. ⇒ Privacy regulation and legal advice? ⇔ How have you dealt with privacy regulation?
        + Announced a price change with half of the expected tickets. ⇒ Bad news about price? ⇔ How do you break bad news on cost?
        + Wrote one definition of active users for every department. ⇒ Disagreement on what an active customer is? ⇔ What if colleagues disagree on a metric?
        + Used <9..13> rival apps and compared them monthly. ⇒ Alternatives on the market, rival products? ⇔ How well do you know the market alternatives?
        + Let users set how often we notify them; uninstalls dropped by <15..24> percent. ⇒ Annoying messages and uninstalls? ⇔ Which change kept annoyed people from deleting the app?
        * Campus Book Exchange
        - Interviewed <25..40> students and proposed safe meeting points. ⇒ Listening to students? ⇔ What came out of listening to undergraduates?
        - Completed <700..1100,> trades in the first term. ⇒ How well did the trades in your marketplace go? ⇔ How well did your marketplace do?

        = midwifery | Community Midwife; Community Nurse | Healthcare Assistant; Staff Midwife; Community Midwife; Team Leader Midwife | BSc Midwifery; BSc Children's Nursing | Antenatal care; Newborn examination; Safeguarding; Cannulation; SystmOne; Breastfeeding support | Newborn Life Support@Resuscitation Council UK; Professional Midwifery Advocate@Nursing and Midwifery Council
        + Cared for a caseload of <60..85> families across four villages. ⇒ What caseload, how many families? ⇔ How large a list of patients did you look after?
        + Cut missed appointments by <20..35> percent with evening text reminders. ⇒ Patients who forget: would reminders help? ⇔ How did you get people to turn up?
        + Delivered <90..140> babies at home and in hospital without a serious incident. ⇒ Births you attended, babies at home? ⇔ How many births have you been in charge of?
        + Taught <12..20> students to suture on models before they met a patient. ⇒ Passing skills on to students? ⇔ How do you prepare learners for the real thing?
        + Noticed early signs of sepsis and had the mother in theatre within <25..40> minutes. ⇒ An emergency such as sepsis? ⇔ When did your judgement save a life?
        + Rewrote the handover sheet; lost notes fell from <9..14> to two a month. ⇒ A better handover of notes? ⇔ How is nothing forgotten when shifts change?
        + Opened a breastfeeding group that <30..45> mothers visit every week. ⇒ Help with breastfeeding? ⇔ What have you set up for new parents?
        + Audited <200..320> records of blood loss and changed our drug trolley. ⇒ An audit of blood records? ⇔ Which figures led you to different equipment?
        + Calmed frightened partners and wrote a one-page guide for them. ⇒ Relatives who are frightened? ⇔ How do you deal with worried fathers?
        + Visited <25..40> young mothers under social services and attended every conference. ⇒ Working with social services? ⇔ How do you look out for those at risk?
        * Home Birth Service
        - Planned a rota of <8..12> midwives so that two are always free at night. ⇒ Staffing at night, a rota? ⇔ How did you guarantee cover round the clock?
        - Raised the share of home births from <1..2> to <4..6> percent. ⇒ More births at home? ⇔ What grew because of you?

        = teaching | Primary School Teacher; Science Teacher | Teaching Assistant; Newly Qualified Teacher; Science Teacher; Head of Science | BEd Primary Education; PGCE Secondary Science | Classroom management; Phonics; Google Classroom; Curriculum planning; SEND support; Assessment | Qualified Teacher Status@Department for Education; Paediatric First Aid@St John Ambulance
        + Raised the share of pupils who read at their age from <58..64> to <79..86> percent. ⇒ Do more pupils read well? ⇔ How did weak learners catch up?
        + Built a weather station with a class of <26..31> that still reports every morning. ⇒ Hands-on lessons, a weather station? ⇔ What did learners of yours make that lasted?
        + Replaced detention with a talk at lunch; exclusions dropped by <40..60> percent. ⇒ Discipline without exclusions? ⇔ How do you handle bad behaviour?
        + Wrote <70..110> lesson plans that three other schools now use. ⇒ Sharing of lesson plans? ⇔ What of your material do colleagues elsewhere take up?
        + Telephoned every family in the first fortnight of term. ⇒ Contact with each family? ⇔ How do you win parents over?
        + Prepared <40..60> candidates for examinations; nine in ten passed. ⇒ Results in examinations? ⇔ How successful are those you teach?
        + Adapted worksheets for two children who cannot see. ⇒ Blind children in a lesson? ⇔ Including somebody with a disability, an example?
        + Took <45..60> pupils to Normandy and brought all of them back. ⇒ Trips abroad with pupils? ⇔ How do you keep a crowd safe far from home?
        + Mentored <3..6> newly qualified colleagues, all of whom stayed. ⇒ Beginners among your colleagues? ⇔ How do you support people in their first year?
        + Ran a code club after hours; half of its <18..26> members were girls. ⇒ Girls in a code club? ⇔ What do you offer once lessons are over?
        * School Garden
        - Won <2..4>,000 pounds from the parish for tools and a greenhouse. ⇒ Funding for a greenhouse? ⇔ How did you pay for what nobody had a budget for?
        - Grew <14..22> kinds of vegetables for the canteen. ⇒ Vegetables for school meals? ⇔ Which practical work ended up on a plate?

        = electrical | Electrician; Maintenance Electrician | Apprentice Electrician; Electrician; Maintenance Electrician; Site Supervisor | NVQ Level 3 in Electrical Installation; HND Electrical Engineering | Fault finding; Testing and inspection; Three-phase systems; PLC; Cable tray; Blueprint reading | 18th Edition Wiring Regulations@City & Guilds; ECS Gold Card@JIB
        + Rewired <30..45> council flats while their tenants stayed in them. ⇒ Flats with tenants still inside? ⇔ Have you worked in homes that were lived in?
        + Found the fault that had stopped a bottling line for <9..14> hours. ⇒ Tracing a fault in production? ⇔ When did you get a factory going again?
        + Fitted <110..160> car chargers and showed customers how to use them. ⇒ Charging points for electric cars? ⇔ Any experience with vehicles that need no petrol?
        + Tested <700..950> circuits a year; no certificate was ever sent back. ⇒ Inspection of circuits? ⇔ How clean is your paperwork?
        + Replaced <1800..2600,> tubes by LED and cut the lighting bill by half. ⇒ Saving on lighting? ⇔ How did you bring energy use down?
        + Supervised <4..7> apprentices; two of them won regional prizes. ⇒ Looking after apprentices? ⇔ Whom have you brought on in your craft?
        + Drew up a permit board, and nobody was hurt in <3..5> years. ⇒ Safety, a permit system? ⇔ How do you make sure that everyone goes home unharmed?
        + Installed panels and batteries on <25..40> farms. ⇒ Solar panels and batteries? ⇔ Renewables, any jobs in the countryside?
        + Priced jobs within <3..6> percent of what they came to cost. ⇒ Quotes: were they priced well? ⇔ How good are your estimates?
        + Kept <11..16> lifts and pumps running through a flood. ⇒ Pumps in a flood? ⇔ Have you worked through a disaster?
        * Chapel Rewiring
        - Hid <900..1300,> metres of cable without touching the listed plaster. ⇒ Cable in listed buildings? ⇔ How do you work where nothing may be damaged?
        - Finished <5..9> days early, before the first wedding of summer. ⇒ Was it finished in time? ⇔ Do you keep to a date?

        = driving | HGV Driver; Delivery Driver | Van Driver; Delivery Driver; HGV Class 2 Driver; HGV Class 1 Driver | Diploma in Transport Operations; BTEC Business and Logistics | Tachograph; Load securing; Defensive driving; Route planning; Reversing with trailers; Forklift | Driver CPC@DVSA; ADR Dangerous Goods@SQA
        + Drove <90..120>,000 miles a year without an accident or a penalty point. ⇒ Mileage, and any accident? ⇔ How safe are you behind the wheel?
        + Brought fuel use down by <8..14> percent by easing off early. ⇒ Burning less fuel? ⇔ What do you do for the environment on the road?
        + Called at <60..85> doors a day and kept every time slot. ⇒ How many doors a day? ⇔ Can customers rely on you to be punctual?
        + Carried chemicals in tankers under ADR rules across six countries. ⇒ Dangerous loads, chemicals maybe? ⇔ Have you crossed borders with risky goods?
        + Checked the vehicle every morning and reported <30..50> defects before they mattered. ⇒ Defects of a vehicle? ⇔ How do you prevent breakdowns?
        + Trained <9..15> newcomers on reversing with a drawbar. ⇒ Teaching newcomers? ⇔ Who learned the job from you?
        + Planned rounds by postcode and came home <40..70> minutes sooner. ⇒ Planning of rounds? ⇔ How did you save time each day?
        + Secured wind turbine blades of <50..60> metres on narrow roads. ⇒ Abnormal loads, turbine blades? ⇔ What was the hardest thing you ever moved?
        + Spoke with annoyed people at the door and lost no customer. ⇒ People who are annoyed? ⇔ How do you react when somebody shouts at you?
        + Learned Polish road signs and <200..300> words for the yard. ⇒ Words of Polish? ⇔ How do you get by abroad?
        * Winter Relief Convoy
        - Led <6..9> lorries through snow to four valleys that were cut off. ⇒ Lorries in snow? ⇔ Working in the worst weather, an example?
        - Handed out <11..18> tonnes of feed and blankets. ⇒ For whom were feed and blankets? ⇔ When did your cargo help people in need?

        = hospitality | Restaurant Manager; Sous Chef | Kitchen Porter; Commis Chef; Sous Chef; Restaurant Manager | Diploma in Culinary Arts; BA Hotel Management | Menu planning; Food costing; HACCP; Rota planning; Wine service; Micros POS | Food Hygiene Level 3@CIEH; Personal Licence@Bristol City Council
        + Served <180..260> covers on Saturday nights with a kitchen of five. ⇒ Covers on a busy Saturday? ⇔ How do you cope with a rush?
        + Cut food waste by <30..45> percent by writing a smaller menu. ⇒ Is there waste of food? ⇔ How did you throw less away?
        + Took the kitchen from two stars to five for hygiene in <4..6> months. ⇒ Is the kitchen clean? ⇔ What would an inspector say about your workplace?
        + Negotiated with <7..11> farms and put their names on the menu. ⇒ Buying from farms? ⇔ Where do your ingredients come from?
        + Lowered staff turnover from <70..85> to <25..35> percent with fixed days off. ⇒ Turnover of people? ⇔ Why do waiters stay with you?
        + Cooked a dinner for <300..420> wedding guests in a field without mains water. ⇒ A wedding outdoors? ⇔ The most improvised meal of your life?
        + Labelled fourteen allergens on every dish; no guest has been ill since. ⇒ Do you know your allergens? ⇔ How do you protect people who cannot eat everything?
        + Counted stock each Sunday and found <600..900> pounds a month that had vanished. ⇒ Stock that vanished? ⇔ How did you discover that money was going missing?
        + Answered <250..400> reviews; the average rose from 3.<6..9> to 4.<5..7>. ⇒ Reviews and their average? ⇔ What is said about you on the internet?
        + Trained <10..16> school leavers, three of whom now run kitchens. ⇒ Young school leavers? ⇔ Whose career did you launch?
        * Pop-up Supper Club
        - Sold out <8..12> evenings with five courses each. ⇒ Evenings that sold out? ⇔ Have you run something of your own?
        - Printed one menu in braille, and the club of the blind came back twice. ⇒ A menu in braille? ⇔ How have you welcomed people with a disability?

        ! {role} with a background in small teams, where everybody answers the telephone. I like plain numbers, short meetings and finishing on Fridays.
        ! Over the years I have worked in offices, in the field and from a kitchen table, and the lesson was always the same: go and look. I bring patience, curiosity and a tidy inbox.
        ! Dependable {role} known for steady results rather than loud ones. Comfortable with change, deadlines and difficult conversations.

        % Scout group | 3rd Ashby Scouts | Assistant Leader
        - Planned a summer camp for <24..36> children on a budget of nine hundred pounds. ⇒ Did you plan a camp for children? ⇔ When did you look after youngsters outdoors?
        % Language café | Newcomers Network | Host
        - Brought together residents and refugees for <30..45> evenings of conversation. ⇒ Evenings with refugees? ⇔ What have you done for people new to town?
        % Rowing club | Ashdown Rowing Club | Treasurer
        - Collected overdue fees and left the club <1200..1800,> pounds richer. ⇒ Treasurer of a club: were fees overdue? ⇔ Looking after money for an association?

        $ Innovation Prize | Chamber of Commerce
        $ Team of the Quarter | {company}
        $ First Class Honours Prize | {school}
        $ Regional Science Fair Silver Medal | Rotary Club

        ^ Italian | C1
        ^ Mandarin | HSK 4
        ^ Arabic | basic
        ^ Dutch | professional working proficiency

        @ Interest | Please tell us what attracted you to this post.; What interests you about working for us?
        ~ A friend who works at {target} once spent her lunch break explaining a refund policy to me, with drawings. I want colleagues like that, and as a {role} I would have reasons to draw back. ⇒ Who explained a refund policy to you? ⇔ Do you know anybody on our staff?
        @ Evidence | Explain how your skills and experience meet the requirements of the role.; What would you bring to our team?
        ~ I bring order without fuss. In my last post I inherited a shared drive of <9000..14000,> files, agreed four folders with everybody who used it, and had the rest archived in a month. ⇒ A drive full of files: what did you do? ⇔ Have you tidied up after others?
        ~ I also bring an ear for what is not said. Exit interviews taught me that people leave managers, so I began asking the same questions of those who stayed. ⇒ What did exit interviews teach you? ⇔ How do you keep staff from quitting?
        @ Pressure | Give an example of working under pressure.; Describe a time when plans changed at short notice.
        ~ The night before an inspection our printer failed and so did its replacement. I borrowed one from the bakery next door, printed until two, and brought them cake from another bakery in the morning. ⇒ What if the printer breaks the day before you are inspected? ⇔ Improvising late in the evening, an example?
        @ Values | Which of our values matters most to you, and why?; How do you treat people who are different from you?
        ~ I grew up translating letters for my parents, so I know what a long sentence can cost. I rewrite every notice until a tired person could read it on a bus. ⇒ Did you help your parents with letters? ⇔ How do you make information accessible?
        ~ When a colleague asked to move our weekly lunch during Ramadan, nobody had noticed that he had been sitting there without eating. I now ask before I book. ⇒ Changing a lunch for Ramadan? ⇔ When did somebody's faith change your habits?
        """;
}
