namespace Interview.Tests.Resumes;

/// <summary>The layouts people send, filled with invented people; <see cref="ProfileReaderTests"/> says what must be understood of each.</summary>
internal static class ResumeLayouts
{
    /// <summary>The Korean form: label and value cells, grids with a header row.</summary>
    public static byte[] KoreanForm() => ResumePdf.Write(pdf => pdf
        .At(240, "이 력 서", 20).Down(40)
        .Row((50, "성명"), (130, "박지훈"), (300, "생년월일"), (390, "1996.05.12"))
        .Row((50, "연락처"), (130, "010-9876-5432"), (300, "이메일"), (390, "jihoon.park@example.com"))
        .Row((50, "지원분야"), (130, "백엔드 개발자"), (300, "지원회사"), (390, "다온페이"))
        .Row((50, "주소"), (130, "서울특별시 마포구 월드컵북로 1"))
        .Heading("학력사항")
        .Row((50, "기간"), (200, "학교명"), (330, "전공"), (450, "졸업구분"))
        .Row((50, "2015.03 ~ 2021.02"), (200, "서해대학교"), (330, "소프트웨어학과"), (450, "졸업"))
        .Row((50, "2012.03 ~ 2015.02"), (200, "푸른고등학교"), (330, "인문계"), (450, "졸업"))
        .Heading("경력사항")
        .Row((50, "근무기간"), (200, "회사명"), (330, "직위"), (430, "담당업무"))
        .Row((50, "2021.07 ~ 2024.06"), (200, "㈜모아커머스"), (330, "주임"), (430, "주문 API 개발 및 운영"))
        .Heading("자격증")
        .Row((50, "자격증명"), (250, "발급기관"), (430, "취득일"))
        .Row((50, "정보처리기사"), (250, "한국산업인력공단"), (430, "2020.11"))
        .Row((50, "SQLD"), (250, "한국데이터산업진흥원"), (430, "2021.04"))
        .Heading("어학능력")
        .Row((50, "시험명"), (250, "점수"), (430, "취득일"))
        .Row((50, "TOEIC"), (250, "915"), (430, "2022.08"))
        .Heading("수상경력")
        .Row((50, "2020.10"), (200, "교내 해커톤 대상"), (400, "서해대학교"))
        .Heading("보유기술")
        .Line("Java, Spring Boot, MySQL, Redis, AWS")
        .Heading("자기소개서")
        .Line("지원동기")
        .Paragraph("결제는 한 번의 오류도 허용되지 않는 영역입니다. 주문 시스템을 운영하며 중복 결제를 막기 위해 멱등 키를 도입했고, 그 뒤로 관련 문의가 사라졌습니다. 더 큰 규모의 결제를 다루고 싶어 지원했습니다."));

    /// <summary>A narrow column at the left for contact and skills, the story at the right.</summary>
    public static byte[] KoreanSidebar() => ResumePdf.Write(pdf =>
    {
        pdf.Line("최유진", size: 24, bold: true).Line("프론트엔드 개발자", size: 13).Down(14);
        var top = pdf.Y;
        pdf.Heading("연락처").Line("yujin@example.com").Line("010-1111-2222").Line("Seoul, Korea")
            .Heading("기술").Line("TypeScript").Line("React").Line("Next.js").Line("Playwright")
            .Heading("자격증").Line("정보처리기사").Line("2021.06")
            .Heading("어학").Line("OPIc IH");
        pdf.Y = top;
        pdf.Heading("소개", 210).Paragraph("화면의 첫 그림이 그려지는 시간을 재고 줄이는 일을 좋아하는 3년 차 개발자입니다.", 210, 330)
            .Heading("경력", 210).Line("라온테크 / 프론트엔드 개발자", 210).Line("2022.01 - 현재", 210)
            .Bullet("상품 상세 화면의 첫 화면 표시 시간을 3.1초에서 1.2초로 줄였습니다.", 210, 330)
            .Bullet("디자인 시스템을 만들어 네 팀이 함께 쓰도록 이끌었습니다.", 210, 330)
            .Heading("프로젝트", 210).Line("접근성 점검 자동화 (2023.03 ~ 2023.06)", 210)
            .Bullet("화면 읽기 프로그램 오류 140건을 찾아 고쳤습니다.", 210, 330)
            .Heading("학력", 210).Line("은하대학교 시각디자인학과 (2016.03 ~ 2021.02)", 210);
    });

    /// <summary>No tables, no columns, ornaments before headings, entries of one line.</summary>
    public static byte[] KoreanPlain() => ResumePdf.Write(pdf => pdf
        .Line("경력기술서", size: 18)
        .Line("이름: 정민호 (男)")
        .Line("희망직무 : 생산관리 담당자")
        .Line("메일 : minho.jung@example.com / 휴대폰 : 010-3333-4444")
        .Down(10)
        .Line("■ 학 력")
        .Line("- 2008.03 ~ 2015.02 동해대학교 산업공학과 졸업")
        .Down(10)
        .Line("■ 경 력")
        .Line("1) 한울전자 (2018.05 ~ 2024.01)")
        .Line("   - 직위: 과장")
        .Line("   - 조립 라인 3개의 생산 계획을 세우고 재공 재고를 35% 줄임")
        .Line("   - 불량률을 2.1%에서 0.8%로 낮춤")
        .Line("2) 미래정밀 (2015.03 ~ 2018.04)")
        .Line("   - 직위: 사원")
        .Line("   - 자재 입출고를 바코드로 관리하도록 바꿈")
        .Down(10)
        .Line("■ 자격사항")
        .Line("- 품질경영기사 (2016.08)")
        .Line("- 6시그마 블랙벨트 (2019.12)")
        .Down(10)
        .Line("■ 대외활동")
        .Line("- 2013.01 ~ 2013.12 산업공학회 회장")
        .Down(10)
        .Line("■ 컴퓨터 활용능력")
        .Line("- SAP ERP, 엑셀 VBA, 미니탭"));

    /// <summary>Two columns in English, the sidebar at the right.</summary>
    public static byte[] EnglishSidebar() => ResumePdf.Write(pdf =>
    {
        pdf.Line("OLIVIA MARTIN", size: 24, bold: true).Line("Product Designer", size: 13).Down(16);
        var top = pdf.Y;
        pdf.Heading("EXPERIENCE")
            .Line("Lantern Health").Line("Senior Product Designer").Line("Jan 2022 – Present")
            .Bullet("Redesigned the onboarding of a telehealth app; completion rose from 54 to 81 percent.", 50, 320)
            .Bullet("Ran 60 interviews with nurses and turned them into a research library.", 50, 320)
            .Down(6)
            .Line("Paper Crane Studio").Line("Designer").Line("Aug 2018 – Dec 2021")
            .Bullet("Designed booking flows for eleven hotels.", 50, 320)
            .Heading("EDUCATION")
            .Line("Rhode Island School of Design").Line("BFA in Graphic Design").Line("2014 – 2018");
        pdf.Y = top;
        pdf.Heading("CONTACT", 420).Line("olivia@example.com", 420).Line("(415) 555-0199", 420)
            .Heading("SKILLS", 420).Line("Figma", 420).Line("User research", 420).Line("Prototyping", 420).Line("Accessibility", 420)
            .Heading("AWARDS", 420).Line("UX Design Award 2023", 420)
            .Heading("LANGUAGES", 420).Line("English (native)", 420).Line("French (fluent)", 420);
    });

    /// <summary>Dates in a column of their own at the left, labels with colons.</summary>
    public static byte[] EnglishDatesLeft() => ResumePdf.Write(pdf => pdf
        .Line("Curriculum Vitae", size: 18)
        .Line("Name: Daniel Okafor")
        .Line("Position applied for: Data Analyst")
        .Line("Company: Brightwater Insurance")
        .Line("Email: daniel.okafor@example.org")
        .Line("Phone: +44 20 7946 0958")
        .Heading("Professional Experience")
        .Row((50, "03/2020 – 05/2024"), (190, "Reporting Analyst, Meridian Bank"))
        .Bullet("Rebuilt the monthly risk report in SQL; it now takes two hours instead of three days.", 190, 350)
        .Bullet("Trained 25 colleagues in writing their own queries.", 190, 350)
        .Row((50, "09/2017 – 02/2020"), (190, "Junior Analyst, Cobalt Retail Ltd"))
        .Bullet("Forecast weekly demand for 400 stores with an error below 8 percent.", 190, 350)
        .Heading("Education")
        .Row((50, "2014 – 2017"), (190, "University of Leeds, BSc Mathematics"))
        .Heading("Certificates")
        .Row((50, "2021"), (190, "Microsoft Certified: Power BI Data Analyst"))
        .Heading("Volunteering")
        .Row((50, "2019 – 2021"), (190, "Maths tutor, City Youth Charity"))
        .Heading("Technical Skills")
        .Line("SQL; Python; Power BI; dbt"));

    /// <summary>A career changer: an objective in a sentence, skills first, headings in two styles.</summary>
    public static byte[] EnglishCareerChange() => ResumePdf.Write(pdf => pdf
        .Line("Maria Lopez-Garcia, RN", size: 20)
        .Line("Austin, TX | maria.lopez@example.com | 512-555-0147")
        .Heading("Objective")
        .Paragraph("Registered nurse with eight years in intensive care, seeking a Health Data Analyst position where clinical judgement and statistics meet.")
        .Heading("Key Skills")
        .Bullet("R and Python")
        .Bullet("Clinical data standards")
        .Bullet("Patient safety")
        .Heading("Work Experience")
        .Line("Intensive Care Nurse at Saint Anne Hospital")
        .Line("June 2016 to April 2024")
        .Bullet("Cared for up to three ventilated patients a shift.")
        .Bullet("Started a handover checklist that cut medication errors by 40 percent.")
        .Heading("Projects")
        .Line("Sepsis early warning study, 2023")
        .Bullet("Fitted a logistic regression to 12,000 admissions for the master thesis.")
        .Heading("Education")
        .Line("Texas State University, M.S. in Health Informatics (2022 – 2024)")
        .Line("Baylor University, B.S. in Nursing (2012 – 2016)")
        .Heading("Licenses & Certifications")
        .Line("Registered Nurse, Texas Board of Nursing, 2016"));
}
