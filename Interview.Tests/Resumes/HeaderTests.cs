namespace Interview.Tests.Resumes;

/// <summary>Who applies for what is found wherever a page says it, and nothing else is taken for it.</summary>
[Trait("Acceptance", "B-04")]
public sealed class HeaderTests
{
    [Fact]
    public void The_line_above_a_name_may_say_what_is_applied_for_and_where()
    {
        var header = UnderstoodLines.Of("자기소개서", "(주)라온테크 데이터 분석가 지원자", "황동훈", "성장 배경", "시장에서 반찬 가게를 하신 부모님은 외상 장부를 매일 저녁 맞추셨습니다. 저는 그 옆에서 숫자를 불러 드렸습니다.").Header;

        Assert.Equal(new("황동훈", "데이터 분석가", "(주)라온테크"), header);
    }

    [Fact]
    public void The_name_that_the_address_repeats_is_found_behind_a_side_column()
    {
        var profile = UnderstoodLines.Of("+1 267-555-0131", "amelia.fletcher45@example.net", "LANGUAGES", "French : fluent", "CENTRES OF INTEREST", "Cinema, pastry", "Amelia Fletcher", "Financial Accountant", "PROFESSIONAL EXPERIENCE", "Stripe, Accountant, 2019 – 2021");

        Assert.Equal(new("Amelia Fletcher", "Financial Accountant", null), profile.Header);
    }

    [Theory]
    [InlineData("희망 응시 부문: 데이터 분석가")]
    [InlineData("Post you are applying for: 데이터 분석가")]
    [InlineData("응시직종  데이터 분석가")]
    public void A_label_in_no_list_is_known_by_its_words(string line) => Assert.Equal("데이터 분석가", UnderstoodLines.Of("성명: 황동훈", line).Header.TargetRole);

    [Theory]
    [InlineData("010-1234-5678")]
    [InlineData("+82 10-1234-5678")]
    [InlineData("(217) 555-0133")]
    [InlineData("07700 900123")]
    [InlineData("020 7946 0958")]
    [InlineData("+44 (0)20 7946 0958")]
    [InlineData("+91 98765 43210")]
    [InlineData("0412 345 678")]
    [InlineData("+49 171 1234567")]
    [InlineData("06 12 34 56 78")]
    [InlineData("+65 9123 4567")]
    public void A_telephone_number_is_found_as_its_country_writes_it(string phone) => Assert.Equal(phone, UnderstoodLines.Of("Emma Carter", $"London | {phone} | emma@example.org").Contact.Phone);

    [Fact]
    public void A_number_without_any_sign_is_one_behind_its_label() => Assert.Equal("98765 43210", UnderstoodLines.Of("Ravi Kumar", "Mobile: 98765 43210").Contact.Phone);

    [Fact]
    public void A_telephone_number_ends_with_its_cell() => Assert.Equal("+44 20 7946 0905", UnderstoodLines.Of("Emma Carter", "Telephone\t+44 20 7946 0905\t6. Sex\tM").Contact.Phone);

    [Fact]
    public void The_post_applied_for_is_meant_and_not_its_rank() => Assert.Equal("백엔드 개발자", UnderstoodLines.Of("응시기관\t㈜모아커머스\t응시직위\t백엔드 개발자", "응시직급\t일반임기제 6급\t응시번호\t※", "성명\t장찬").Header.TargetRole);

    [Theory]
    [InlineData("2019.03 - 2021.02")]
    [InlineData("03.2019-05.2021")]
    [InlineData("Saved 1 200 000 won")]
    public void Dates_and_amounts_are_no_telephone_number(string line) => Assert.Null(UnderstoodLines.Of("Emma Carter", "emma@example.org", line).Contact.Phone);

    [Fact]
    public void What_is_applied_for_stands_before_what_relatives_and_referees_are()
    {
        var profile = UnderstoodLines.Of("BIODATA", "Position Desired:\tData Analyst\t2 x 2\nPhoto", "PERSONAL DATA", "Name:\tDaniel Sullivan\tGender:\tMale", "Father's Name:\tErnesto Sullivan\tOccupation:\tFarmer");

        Assert.Equal(new("Daniel Sullivan", "Data Analyst", null), profile.Header);
    }

    [Theory]
    [InlineData("To obtain a Data Analyst position at Marlowe & Finch where I can apply my skills.")]
    [InlineData("To work as a Data Analyst at Marlowe & Finch.")]
    [InlineData("Looking for a Data Analyst role with Marlowe & Finch.")]
    public void An_objective_may_say_where_too(string objective) => Assert.Equal(new("Emma Carter", "Data Analyst", "Marlowe & Finch"), UnderstoodLines.Of("Emma Carter", "emma.carter@example.org", "OBJECTIVE", objective).Header);

    [Theory]
    [InlineData("자기소개서", "한결모빌리티 / 물류 담당자 / 황동훈")]
    [InlineData("[한결모빌리티] 물류 담당자 지원서 - 황동훈", "2026.03")]
    public void A_title_may_say_all_three(string first, string second) => Assert.Equal(new("황동훈", "물류 담당자", "한결모빌리티"), UnderstoodLines.Of(first, second, "1. 지원동기", "아이들의 잠을 생각하는 일에 기여하고 싶습니다.").Header);

    [Fact]
    public void A_call_for_applications_over_a_form_says_who_hires() => Assert.Equal(
        new("김다은", "프로덕트 디자이너", "한결모빌리티"), UnderstoodLines.Of("2026년 상반기 한결모빌리티 신입사원 채용", "입사지원서", "수험번호\t20260317", "지원부문\t프로덕트 디자이너", "성명\t김다은").Header);

    [Fact]
    public void A_call_that_names_nobody_says_nothing() => Assert.Null(UnderstoodLines.Of("2026년도 신입직원 채용", "입사지원서", "지원부문\t프로덕트 디자이너", "성명\t김다은").Header.TargetCompany);

    [Fact]
    public void Who_hands_out_a_form_stands_over_it() => Assert.Equal(
        new("Emma Carter", "Primary School Teacher", "Redhill County Council"), UnderstoodLines.Of("Redhill County Council", "Application Form", "Post: Primary School Teacher", "Surname: Carter", "First name: Emma").Header);

    [Fact]
    public void A_sentence_may_say_what_is_applied_for_and_where()
    {
        var header = UnderstoodLines.Of("Emma Carter", "emma@example.org", "I am applying for the Data Analyst position at Brightwater Insurance, as advertised.").Header;

        Assert.Equal(new("Emma Carter", "Data Analyst", "Brightwater Insurance"), header);
    }

    [Theory]
    [InlineData("희망 직무  데이터 분석가")]
    [InlineData("Field of application: 데이터 분석가")]
    [InlineData("Work wanted: 데이터 분석가")]
    [InlineData("Submitted for: 데이터 분석가")]
    [InlineData("희망직종(1순위): 데이터 분석가")]
    public void Labels_of_all_kinds_say_what_is_applied_for(string line) => Assert.Equal("데이터 분석가", UnderstoodLines.Of("성명: 황동훈", line).Header.TargetRole);

    [Fact]
    public void Labels_may_stand_over_their_words()
    {
        var header = UnderstoodLines.Of("지원서", "지원 정보", "지원회사\t지원직무\t희망근무지", "큰나무병원\t웹 프론트엔드 개발자\t전국", "개인 정보", "성명\t생년월일\t휴대전화", "정은\t2001.05.18\t010-9816-4414").Header;

        Assert.Equal(new("정은", "웹 프론트엔드 개발자", "큰나무병원"), header);
    }

    [Theory]
    [InlineData("1. 성함을 적어 주세요. *", "2. 지원하시는 직무를 적어 주세요.")]
    [InlineData("이름이 어떻게 되시나요?", "어떤 직무에 지원하시나요? (필수)")]
    [InlineData("What is your full name? *", "Which position are you applying for?")]
    public void The_answer_to_what_a_form_asks_for_stands_below_its_request(string name, string role) =>
        Assert.Equal(new("황동훈", "데이터 분석가", null), UnderstoodLines.Of("채용 지원서", name, "황동훈", role, "데이터 분석가").Header);

    [Theory]
    [InlineData("라온테크 2026년 상반기 신입사원 입사지원서", null, "라온테크")]
    [InlineData("(주)라온테크 데이터 분석가 지원서", "데이터 분석가", "(주)라온테크")]
    [InlineData("[라온테크] 2026 상반기 공채 지원서_데이터 분석가_황동훈", "데이터 분석가", "라온테크")]
    [InlineData("CJ대한통운 물류관리 직무 지원서", "물류관리", "CJ대한통운")]
    [InlineData("2026년 3월 채용 지원서", null, null)]
    [InlineData("공무직근로자 채용 응시원서", null, null)]
    [InlineData("지원서 미리보기", null, null)]
    [InlineData("학교법인 직원 채용 지원서", null, null)]
    [InlineData("Application for the post of Data Analyst (Ref. 1234)", "Data Analyst", null)]
    [InlineData("Application to Tidewater Energy", null, "Tidewater Energy")]
    public void A_title_says_what_is_applied_for_and_where_and_its_own_words_say_nothing(string title, string? role, string? company) =>
        Assert.Equal(new("황동훈", role, company), UnderstoodLines.Of(title, "성명: 황동훈", "연락처: 010-9816-4414").Header);

    [Fact]
    public void A_mail_says_who_sends_it_to_whom_and_what_about()
    {
        var profile = UnderstoodLines.Of("From: Jonas Bennett <jonas@example.net>", "To: Atlas Robotics", "Subject: Answers to your questions – Digital Marketing Specialist", "Hello,", "thank you for your message. Please find my answers below, as many as there was time for.");

        Assert.Equal(new("Jonas Bennett", "Digital Marketing Specialist", "Atlas Robotics"), profile.Header);
        Assert.Null(profile.Summary);
    }

    [Theory]
    [InlineData("Brightwater Insurance", "Recruitment Team", "Dear Sir or Madam,")]
    [InlineData("Ms Jane Smith", "Brightwater Insurance", "Dear Ms Smith,")]
    [InlineData("The Hiring Manager", "Leeds, UK", "Dear Brightwater Insurance Recruitment Team,")]
    public void A_letter_goes_to_the_company_it_is_addressed_to(string first, string second, string greeting) =>
        Assert.Equal("Brightwater Insurance", UnderstoodLines.Of("Maria Quinn", "Seattle, WA", "maria.quinn73@example.net", "16 March 2026", first, second, greeting, "I am writing to apply for the post of Data Analyst that was advertised on your website.").Header.TargetCompany);

    [Fact]
    public void A_form_is_handed_to_whom_it_honours_in_the_end() =>
        Assert.Equal("㈜라온테크", UnderstoodLines.Of("이력서", "성명: 황동훈", "위의 내용은 사실과 다름이 없음을 확인합니다.", "2026년 3월 16일", "㈜라온테크 귀중").Header.TargetCompany);

    [Fact]
    public void A_name_may_be_written_in_two_parts() =>
        Assert.Equal("Noah Bennett", UnderstoodLines.Of("Surname\tBennett\tFirst name(s)\tNoah", "Email\tnoah@example.org").Header.Name);

    [Theory]
    [InlineData("Hi, I'm Priya Whitfield", "Priya Whitfield")]
    [InlineData("안녕하세요, 데이터 분석가 황동훈입니다.", "황동훈")]
    [InlineData("황동훈 프로필", "황동훈")]
    [InlineData("웹디자이너를 희망하는 윤아름입니다", "윤아름")]
    [InlineData("Dr. Priya Whitfield, MSc, FRSA", "Priya Whitfield")]
    public void A_name_is_found_without_what_is_said_around_it(string line, string name) => Assert.Equal(name, UnderstoodLines.Of(line, "somebody@example.org").Header.Name);

    [Fact]
    public void A_Korean_name_behind_a_list_is_the_one_that_the_address_spells() =>
        Assert.Equal("조소영", UnderstoodLines.Of("연락처", "010-9010-6377", "soyoung.cho85@example.org", "주요 보유기술", "채용", "평가보상", "노무", "조소영", "HR 매니저", "요약", "맡은 일의 끝을 스스로 정하고 지키는 매니저입니다.").Header.Name);

    [Theory]
    [InlineData("Emma Carter", "Chef de Partie")]
    [InlineData("Emma Baker", "Able Seaman")]
    [InlineData("Noah Goldsmith", "Marine Biologist")]
    [InlineData("Noah Bennett", "Digital Marketing")]
    [InlineData("Noah Bennett", "Tour Guide")]
    [InlineData("Emma Carter, RN, BSN", "Registered Nurse", "Emma Carter")]
    [InlineData("황동훈", "요양보호사")]
    [InlineData("황동훈", "주방 보조")]
    [InlineData("황동훈", "생산")]
    public void Under_a_name_stands_what_somebody_does_whatever_the_trade(string line, string role, string? name = null) =>
        Assert.Equal(new(name ?? line, role, null), UnderstoodLines.Of(line, role, "somebody@example.org", "Education", "BSc Mathematics, University of Leeds, 2014 – 2017").Header);

    [Fact]
    public void What_somebody_is_may_stand_above_the_name() =>
        Assert.Equal(new("황동훈", "데이터 분석가", null), UnderstoodLines.Of("데이터 분석가", "황동훈", "010-9816-4414", "학력", "2014.03 ~ 2018.02 한국대학교 통계학과").Header);

    [Theory]
    [InlineData("라온테크 데이터 분석가 직무에 지원하는 황동훈입니다.", "라온테크", "데이터 분석가")]
    [InlineData("오늘의집 마케팅 담당자 포지션에 지원한 황동훈입니다.", "오늘의집", "마케팅 담당자")]
    [InlineData("토스의 데이터 분석가 직무에 지원합니다.", "토스", "데이터 분석가")]
    [InlineData("디지털 마케팅 담당자 직무에 지원하게 된 황동훈입니다.", null, "디지털 마케팅 담당자")]
    [InlineData("I would love to join Stripe as a Data Analyst.", "Stripe", "Data Analyst")]
    [InlineData("I wish to apply for the position of data analyst at Stripe.", "Stripe", "data analyst")]
    public void A_sentence_names_the_company_with_and_without_a_word_between(string sentence, string? company, string role) =>
        Assert.Equal((company, role), UnderstoodLines.Of("성명: 황동훈", sentence).Header is var header ? (header.TargetCompany, header.TargetRole) : default);

    [Theory]
    [InlineData("성명: 사토 유이", "사토 유이")]
    [InlineData("송수빈  남 | 2001년 | 신입", "송수빈")]
    [InlineData("한은 / Eun Han", "한은")]
    [InlineData("Candidate: Grace Carter | Requisition 2026-00418", "Grace Carter")]
    [InlineData("Emma Carter MSc", "Emma Carter")]
    [InlineData("Resume of Tom Fisher", "Tom Fisher")]
    [InlineData("안녕하세요, HR 매니저 한은입니다.", "한은")]
    public void A_name_is_told_from_what_stands_beside_it(string line, string name) => Assert.Equal(name, UnderstoodLines.Of(line, "eun.han84@example.org").Header.Name);

    [Fact]
    public void What_the_address_spells_is_a_name_whatever_its_words_mean() =>
        Assert.Equal("Paris Banks", UnderstoodLines.Of("Paris Banks", "paris.banks@example.org").Header.Name);

    [Theory]
    [InlineData("(+82) 10-6683-5718")]
    [InlineData("010) 6683-5718")]
    [InlineData("+33 6 12 34 56 78")]
    [InlineData("07700 900123")]
    [InlineData("9123 4567")]
    public void Telephone_numbers_are_written_in_many_ways(string number) => Assert.Equal(number, UnderstoodLines.Of("Name: Emma Carter", $"Mobile: {number}", "Email: emma@example.org").Contact.Phone);

    [Theory]
    [InlineData("지원회사 / Company\t두레소프트\t지원부문 / Position Applied for\t데브옵스 엔지니어")]
    [InlineData("지원회사: 두레소프트", "직무·직업: 데브옵스 엔지니어")]
    [InlineData("응시기관\t두레소프트\t응시직위\t데브옵스 엔지니어", "응시직급\t일반임기제 6급")]
    [InlineData("Vacancy job title\t데브옵스 엔지니어", "School or trust\t두레소프트")]
    public void Labels_in_two_languages_or_in_words_of_a_form_say_the_same(params string[] lines) =>
        Assert.Equal(new("장태현", "데브옵스 엔지니어", "두레소프트"), UnderstoodLines.Of(["성명 (Name)\t장태현\t영문성명 (Name in English)\tTaehyun Jang", .. lines, "이메일\ttaehyun.jang67@example.net"]).Header);

    [Fact]
    public void Who_signs_under_a_summary_and_what_greets_over_it_are_no_words_of_it()
    {
        var profile = UnderstoodLines.Of("Hi, I'm Priya Whitfield", "Practical Staff Accountant who turns vague requests into finished work.", "Education", "BSc Mathematics, University of Leeds, 2014 – 2017");
        var signed = UnderstoodLines.Of("성명: 안태현", "자기소개", "배운 것을 문서로 남기는 회계 담당자입니다.", "2026년 3월 16일", "안태현");

        Assert.Equal("Practical Staff Accountant who turns vague requests into finished work.", profile.Summary);
        Assert.Equal("배운 것을 문서로 남기는 회계 담당자입니다.", signed.Summary);
    }

    [Fact]
    public void The_name_of_a_referee_is_not_the_candidates() =>
        Assert.Equal("Noah Bennett", UnderstoodLines.Of("Noah Bennett", "noah@example.org", "Education", "BSc Mathematics, University of Leeds, 2014 – 2017", "References", "Name\tGwen Prosser", "Email\tg.prosser@example.org").Header.Name);

    [Fact]
    public void What_is_intended_is_told_without_the_words_of_intent() =>
        Assert.Equal("Growth Marketer", UnderstoodLines.Of("Emma Carter", "Hoping to work as Growth Marketer", "Education", "BSc Mathematics, University of Leeds, 2014 – 2017").Header.TargetRole);

    [Fact]
    public void Facts_beside_a_summary_are_no_words_of_it() =>
        Assert.Equal("Growth marketer who likes measuring first.", UnderstoodLines.Of("Emma Carter", "Profile", "LinkedIn\temmacarter", "Growth marketer who likes measuring first.", "Gender\tFemale").Summary);

    [Theory]
    [InlineData("Are you legally entitled to work in this country? Yes, without any condition.")]
    [InlineData("“Be the change that you want to see in the world.”")]
    [InlineData("* 학교명, 출신지역, 가족관계 등 개인을 알 수 있는 내용은 적지 마십시오.")]
    public void What_asks_quotes_or_instructs_is_no_summary(string line) =>
        Assert.Null(UnderstoodLines.Of("Emma Carter", line, "Education", "BSc Mathematics, University of Leeds, 2014 – 2017").Summary);

    [Fact]
    public void How_long_an_answer_is_belongs_to_no_answer()
    {
        var essays = UnderstoodLines.Of("자기소개서", "1. 지원동기", "고객의 담당자가 밤새 같은 자료를 옮겨 적는 모습을 본 뒤로 사람이 기계처럼 일하지 않는 환경을 만들고 싶었습니다.", "글자수 261 / 1000", "2. 성장과정", "시장에서 반찬 가게를 하신 부모님은 외상 장부를 매일 저녁 맞추셨습니다. 저는 그 옆에서 숫자를 불러 드렸습니다.", "글자수 228 / 1000").Essays;

        Assert.Equal(2, essays.Count);
        Assert.DoesNotContain(essays, essay => essay.Answer.Contains("글자수", StringComparison.Ordinal));
    }
}
