namespace Interview.Tests.Resumes.Corpus.Words;

/// <summary>Names and questions as they occur outside of word lists; <see cref="KoreanLife"/> says what the marks mean.</summary>
internal static class Everyday
{
    public const string Korean = """
        ! 작은 팀에서 기획부터 운영까지 두루 맡아 온 {role}입니다. 모르는 것을 모른다고 말하고 빨리 배우는 편입니다. 함께 일한 사람들이 다시 찾는 동료가 되고 싶습니다.
        ! 지난 몇 해 동안 한 분야를 깊게 파고들었습니다. 문제를 글로 적고 숫자로 확인하는 습관 덕분에 같은 실수를 반복하지 않습니다.
        ! 고객의 한마디에서 개선점을 찾아 제품에 반영하는 일을 가장 좋아합니다. 느리더라도 제대로 끝내는 사람이라는 평을 듣습니다.

        % 한글날 사투리 기록단 | 말모이 | 기록원
        - 세 지역을 돌며 어르신 <20..40>분의 말을 녹음하고 사전으로 엮었습니다. ⇒ 사투리를 모은 일이 있나요? ⇔ 지방 말을 기록으로 남긴 일이 있나요?
        % 교내 방송국 | 울림 | 아나운서
        - 아침 방송을 일 년 동안 진행하고 원고를 매일 썼습니다. ⇒ 방송에서 무엇을 맡았습니까? ⇔ 마이크 앞에 서 본 적이 있습니까?
        % 유기견 보호소 자원봉사 | 다시봄 | 팀장
        - 주말마다 산책 봉사자 <10..20>명을 모으고 일정을 짰습니다. ⇒ 유기견을 돌본 적이 있나요? ⇔ 동물을 위해 시간을 낸 적이 있나요?

        $ 데이터톤 3위 | 카카오
        $ 캡스톤디자인 경진대회 장려상 | 공과대학
        $ 분기 MVP | {company}
        $ 국가우수장학생 선정 | 교육부

        ^ 토익 | <780..960>점
        ^ OPIc | IM3
        ^ HSK | 5급
        ^ 일본어 | 일상 회화 가능

        @ 지원 | 당사에 지원한 이유와 입사 후 이루고 싶은 꿈을 기술하시오.; 우리 회사를 선택한 이유와 본인이 기여할 수 있는 점을 구체적으로 작성해 주세요.; 해당 직무에 지원하게 된 계기는 무엇인가요?; 회사를 고르는 기준과 지원 이유
        ~ 대학 시절 {target}의 채용 설명회에서 들은 이야기가 오래 남았습니다. 빠르게 만들기보다 오래 쓰이게 만든다는 말이었습니다. 저는 그 말을 실제로 지키는 현장에서 {role}로 일하고 싶어 지원했습니다. 입사하면 먼저 고객의 불만 사항부터 모두 읽겠습니다. ⇒ 채용 설명회에서 어떤 인상을 받았나요? ⇔ 왜 이곳에서 일하고 싶습니까?
        ~ 지난 회사에서 작은 기능 하나가 매출의 열 배를 바꾸는 것을 보았습니다. 그 뒤로 무엇을 만들지 않을지 정하는 일이 더 중요하다고 믿게 되었습니다. {target}의 제품은 군더더기가 없어 늘 궁금했습니다. ⇒ 기능을 줄이는 일이 왜 중요합니까? ⇔ 무엇을 하지 않을지 정해 본 적이 있습니까?
        @ 도전 | 가장 열정을 가지고 임했던 프로젝트(목표/과제 등)를 소개해 주시고, 해당 프로젝트의 수행 과정 및 결과에 대해 기재해 주세요.; 스스로 높은 목표를 세우고 끈기 있게 도전한 경험을 서술하시오; 남들이 어렵다고 한 일에 도전해 본 적이 있다면 소개해 주십시오.; 도전과 성취
        ~ 졸업을 앞두고 자전거로 국토를 종주하기로 했습니다. 첫날 무릎을 다쳐 일정을 반으로 줄였지만 포기하지 않고 <9..14>일 만에 부산에 도착했습니다. 계획이 틀어졌을 때 무엇을 지키고 무엇을 버릴지 정하는 법을 배웠습니다. ⇒ 자전거 종주에서 무엇을 배웠나요? ⇔ 계획이 어긋났을 때 어떻게 했나요?
        ~ 동아리에서 만든 앱의 이용자가 늘지 않아 석 달 동안 매일 한 명씩 만나 이야기를 들었습니다. 아흔 명의 이야기를 정리하니 원인은 가입 절차였고, 이를 한 단계로 줄이자 가입자가 <3..5>배가 되었습니다. ⇒ 이용자를 매일 만난 이유는? ⇔ 사람들의 말을 직접 들으러 다닌 적이 있나요?
        @ 소통 | 다른 사람과의 관계에서 갈등이 생겼을 때 이를 해결한 경험을 구체적으로 기술해 주시기 바랍니다.; 팀으로 일하며 서로 다른 의견을 조율했던 사례와 그 과정에서 본인의 역할은 무엇이었습니까?; 협업에서 가장 중요하다고 생각하는 것과 그 이유를 설명하세요.; 함께 일하는 방식
        ~ 조별 과제에서 두 사람이 끝내 말을 하지 않게 되었습니다. 저는 두 사람에게 따로 상대가 잘한 일을 하나씩 적어 달라고 부탁했고, 그 종이를 서로에게 건넸습니다. 다음 회의는 웃으며 시작되었습니다. ⇒ 조별 과제에서 다툼이 있었나요? ⇔ 사이가 틀어진 사람들을 어떻게 화해시켰나요?
        ~ 영업과 개발의 일정이 매번 어긋나 주간 회의를 십오 분으로 줄이고 대신 누구나 보는 일정표를 만들었습니다. 두 달 뒤 지연은 절반이 되었고 회의는 오히려 기다려지는 시간이 되었습니다. ⇒ 일정표를 만들어 무엇이 나아졌나요? ⇔ 부서 사이의 약속이 어긋날 때 무엇을 했나요?
        @ 강점 | 본인을 가장 잘 나타내는 단어와 그 이유; 지원 직무와 관련하여 본인이 가진 강점과 이를 갖추기 위해 기울인 노력을 적어주세요.; 자신의 성격 중 장점과 보완할 점을 사례를 들어 설명하여 주시기 바랍니다.; 나를 표현하는 한 단어
        ~ 저를 나타내는 말은 기록입니다. 매일 저녁 십 분 동안 그날 막힌 일과 뚫린 까닭을 적어 왔고 벌써 <5..8>권이 쌓였습니다. 덕분에 같은 문제를 만나면 삼 분 안에 답을 찾습니다. ⇒ 매일 기록을 남긴다고요? ⇔ 어떤 습관이 자신을 가장 잘 보여 줍니까?
        ~ 반면 완벽하게 정리하려다 공유가 늦어지는 버릇이 있었습니다. 이제는 절반만 되어도 먼저 보여 주고 의견을 받습니다. 고치는 데 드는 시간이 오히려 줄었습니다. ⇒ 공유가 늦는 버릇은 어떻게 고쳤나요? ⇔ 스스로 고친 점을 말해 주세요
        """;

    public const string English = """
        ! I have spent my career close to customers, first on the phone and later with the data they left behind. People call me when something is stuck and nobody can say why. I write things down, and I finish what I start.
        ! Generalist by nature, specialist when it matters. I learn by building small versions of large ideas and throwing most of them away. Colleagues know me for plain words and for keeping deadlines.

        % Repair Café | Fix It Leeds | Organiser
        - Opened the workshop every second Sunday and had <120..200> broken things repaired in a year. ⇒ Have you run a repair workshop? ⇔ Have you helped neighbours keep old things?
        % Campus Radio | Wave 98 | Host
        - Hosted a weekly show and interviewed <30..50> local musicians. ⇒ What did you do on the radio? ⇔ Have you talked in public regularly?
        % Marathon pacing | Run Together | Pacer
        - Led a group of <15..25> beginners to their first finish. ⇒ Did you help beginners run? ⇔ Have you brought novices to a goal?

        $ Second place, Climate Datathon | Kaggle
        $ Best Newcomer | {company}
        $ President's List | {school}
        $ Travel Grant | Erasmus+

        ^ English | native
        ^ Japanese | N3
        ^ Portuguese | B1
        ^ TOEFL iBT | 108

        @ Motivation | What draws you to our company, and to this role in particular?; In 300 words or fewer, please explain why you are applying.; Why us?; Please describe your reasons for applying to this programme
        ~ I grew up above a bakery, and I still think the best work is the kind a neighbour can taste. {target} makes things people touch every day, and the {role} I would become there is closer to the customer than in any other firm I spoke with. ⇒ What has a bakery to do with it? ⇔ Where does your idea of good work come from?
        ~ Last spring I took apart your public roadmap and rebuilt the third item over a weekend to see how hard it was. It was harder than I had thought, and that is the reason I want in. ⇒ Did you rebuild our roadmap item? ⇔ Have you tried to do what we do?
        @ Challenge | Give an example of a time when you had to learn something quickly.; Tell us about the achievement you are most proud of, and the part you played in it.; Outline a situation in which you had to change your plans; A challenge you are proud of
        ~ Two weeks after I started, the only person who knew the payroll system left. I read its tables at night, wrote a guide during the day and ran the month's payroll with one mistake of <3..9> dollars. ⇒ How did you run payroll so soon? ⇔ Have you taken over something nobody understood?
        ~ Our supplier went bankrupt in the middle of a launch. I called forty workshops, visited six and signed with two, and we were nine days late instead of three months. ⇒ What happened when your supplier failed? ⇔ Have you replaced a partner in a hurry?
        @ People | How would your colleagues describe you?; Please provide details of a situation where you worked as part of a team to deliver a result.; Can you share an experience of giving difficult feedback; Working with others
        ~ My last team voted on a word for each of us and mine was patient. I keep asking until the quietest person has spoken, because that person usually knows what is wrong. ⇒ Which word did your team choose for you? ⇔ What are you like to work with?
        ~ When a friend missed three deadlines in a row I told him on a walk and not in a meeting. He was caring for his father; we moved two tasks to me and he has not missed one since. ⇒ How did you speak to a friend who missed deadlines? ⇔ How do you tell people unpleasant truths?
        """;

    public static readonly string[] KoreanCompanies = ["토스", "당근", "오늘의집", "쿠팡", "무신사", "야놀자", "한화시스템", "두산퓨얼셀", "마켓컬리", "직방", "에코프로비엠", "풀무원", "대한항공", "JB우리캐피탈", "리디", "하림"];

    public static readonly string[] KoreanSchools = ["새벽대학교", "한가람대학교", "KAIST", "미리내대학교 세종캠퍼스", "청운과학기술대학교", "한국폴리텍대학"];

    public static readonly string[] EnglishCompanies = ["Stripe", "Monzo", "Northgate", "Blue Bottle", "Hargreaves & Pell", "Tallow", "Fenwick Moss", "Octopus", "Ramp", "Oakline", "Patch", "Kestrel & Rye", "Zephyr", "Marlow Finch"];

    public static readonly string[] EnglishSchools = ["Georgia Tech", "UC San Diego", "King's College London", "Penn State", "MIT", "Trinity College Dublin"];
}
