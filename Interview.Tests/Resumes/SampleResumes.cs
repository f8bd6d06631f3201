namespace Interview.Tests.Resumes;

/// <summary>Realistic résumés of invented people, as PDF. The journey test and the benches upload them too.</summary>
public static class SampleResumes
{
    /// <summary>정보보안 담당자 김서연: headed sections, bullets and a 자기소개서, two pages.</summary>
    public static byte[] Korean() => ResumePdf.Write(pdf => pdf
        .Line("김서연", size: 22, bold: true)
        .Line("지원분야: 정보보안 엔지니어", size: 12)
        .Line("지원회사: 한빛클라우드")
        .Line("이메일: seoyeon.kim@example.com  |  연락처: 010-2345-6789")
        .Heading("핵심역량 요약")
        .Paragraph("클라우드 환경의 침해 대응과 취약점 점검을 4년간 맡아 온 보안 엔지니어입니다. 탐지 규칙을 코드로 관리하고 개발팀과 함께 원인을 없애는 방식으로 일합니다.")
        .Heading("경력사항")
        .Line("㈜누리시큐어  보안관제팀 대리", bold: true)
        .Line("2021.03 ~ 현재")
        .Bullet("SIEM 탐지 규칙 120개를 정비하여 오탐을 월 3,200건에서 450건으로 줄였습니다.")
        .Bullet("랜섬웨어 침해사고 때 초동 대응을 총괄하여 6시간 만에 서비스를 복구하고 재발 방지 대책을 수립했습니다.")
        .Bullet("AWS 계정 40개의 권한을 점검하는 파이썬 도구를 만들어 과도한 권한을 70% 회수했습니다.")
        .Down(6)
        .Line("가온네트웍스  인프라운영팀 사원", bold: true)
        .Line("2019.01 ~ 2021.02")
        .Bullet("방화벽 정책 1,800건을 정리하고 변경 절차를 문서화했습니다.")
        .Bullet("리눅스 서버 90대의 패치를 앤서블로 자동화하여 작업 시간을 이틀에서 3시간으로 단축했습니다.")
        .Heading("프로젝트")
        .Line("사내 취약점 관리 포털 구축 (2022.05 ~ 2022.11)", bold: true)
        .Bullet("스캐너 결과를 모아 담당자별로 보여 주는 웹 서비스를 스프링으로 개발했습니다.")
        .Bullet("조치 기한 준수율을 58%에서 93%로 높였습니다.")
        .Heading("학력")
        .Line("한국대학교 컴퓨터공학과 졸업  2014.03 ~ 2018.08")
        .Heading("자격증")
        .Line("정보보안기사  2020.06")
        .Line("CISSP  2023.04")
        .Heading("보유기술")
        .Line("AWS, Linux, Python, Splunk, Wireshark, Terraform, Spring")
        .Heading("어학")
        .Line("TOEIC 880점  2021.11")
        .NewPage()
        .Heading("자기소개서")
        .Line("1. 지원동기", bold: true)
        .Paragraph("침해사고를 겪은 고객사의 담당자가 밤새 로그를 뒤지던 모습을 잊지 못합니다. 사고가 난 뒤의 대응보다 사고가 나지 않는 구조를 만드는 일을 하고 싶어 클라우드 보안에 집중하는 한빛클라우드에 지원했습니다.")
        .Down(14)
        .Line("2. 성격의 장단점", bold: true)
        .Paragraph("저의 장점은 끝까지 원인을 찾는 집요함입니다. 반복되던 계정 잠김 현상의 원인을 두 주 동안 추적하여 오래된 배치 작업 하나를 찾아낸 적이 있습니다.")
        .Down(14)
        .Paragraph("단점은 혼자 해결하려는 습관이었습니다. 지금은 30분 안에 실마리가 없으면 동료에게 알리는 규칙을 스스로 지키고 있습니다.")
        .Down(14)
        .Line("3. 입사 후 포부", bold: true)
        .Paragraph("입사 후 1년 안에 계정 권한 점검을 자동화하고, 3년 안에 개발자가 스스로 보안을 점검하는 문화를 만들겠습니다."));

    /// <summary>Emma Carter, backend engineer: a one-page English résumé.</summary>
    public static byte[] English() => ResumePdf.Write(pdf => pdf
        .Line("Emma Carter", size: 22, bold: true)
        .Line("Backend Engineer", size: 12)
        .Line("emma.carter@example.com | +1 415-555-0134 | github.com/example-emma")
        .Heading("SUMMARY")
        .Paragraph("Backend engineer with six years of building payment systems that stay up. I like measuring first, deleting code second and writing it third.")
        .Heading("EXPERIENCE")
        .At(430, "Mar 2021 – Present").Line("Senior Backend Engineer, Northwind Payments Inc.", bold: true)
        .Bullet("Cut the p95 latency of the checkout API from 900 ms to 210 ms by moving fraud checks off the request path.")
        .Bullet("Led a team of four engineers through the migration of 12 million ledger rows to PostgreSQL with no downtime.")
        .Bullet("Introduced contract tests between nine services, which reduced failed releases by 60 percent.")
        .Down(6)
        .At(430, "Jul 2018 – Feb 2021").Line("Software Engineer, Harbor Logistics LLC", bold: true)
        .Bullet("Built the shipment tracking service in Java and Spring Boot, serving 3,000 requests per second.")
        .Bullet("Automated the nightly reconciliation of invoices, saving the finance team 15 hours a week.")
        .Heading("PROJECTS")
        .Line("Open Ledger Viewer (2022)", bold: true)
        .Bullet("A small open source tool that shows double entry bookkeeping as a graph; 400 stars.")
        .Heading("EDUCATION")
        .At(430, "2014 – 2018").Line("University of Washington, B.S. in Computer Science")
        .Heading("SKILLS")
        .Line("Languages: Java, Go, Python, SQL")
        .Line("Platforms: PostgreSQL, Kafka, Kubernetes, AWS")
        .Heading("CERTIFICATIONS")
        .Line("AWS Certified Solutions Architect, 2022"));

    /// <summary>박도윤: a résumé that says what was done and nothing about what is wanted.</summary>
    public static byte[] WithoutRole() => ResumePdf.Write(pdf => pdf
        .Line("박도윤", size: 22, bold: true)
        .Line("doyun.park@example.com  |  010-9876-5432")
        .Heading("학력")
        .Line("가람대학교 통계학과 졸업  2016.03 ~ 2022.02")
        .Heading("활동")
        .Line("교내 도서관 근로장학생", bold: true)
        .Line("2019.03 ~ 2020.12")
        .Bullet("대출 기록 4만 건을 정리하여 자주 찾는 책의 배치를 바꾸었습니다.")
        .Heading("어학")
        .Line("TOEIC 910점  2021.08"));

    /// <summary>Daniel Reed, platform engineer: nine jobs over three pages, for the benches.</summary>
    public static byte[] ThreePages() => ResumePdf.Write(pdf =>
    {
        pdf.Line("Daniel Reed", size: 22, bold: true)
            .Line("Target role: Platform Engineer", size: 12)
            .Line("daniel.reed@example.com | +1 415-555-0188")
            .Heading("EXPERIENCE");
        for (var job = 0; job < 9; job++)
        {
            if (job is 3 or 6)
            {
                pdf.NewPage();
            }

            pdf.At(430, $"Jan {2008 + (2 * job)} – Dec {2009 + (2 * job)}").Line($"Platform Engineer, {Companies[job]} Inc.", bold: true)
                .Bullet($"Cut the build time of {20 + (10 * job)} services from {40 + job} to {6 + job} minutes by caching what does not change.")
                .Bullet($"Moved {3 + job} clusters to Kubernetes with a rollback plan for each, in {10 + job} weeks and without downtime.")
                .Bullet($"Wrote the runbooks for {job + 4} teams and halved the number of nightly calls within a year.")
                .Down(6);
        }

        pdf.Heading("SKILLS").Line("Go, Python, Kubernetes, Terraform, PostgreSQL, Prometheus")
            .Heading("EDUCATION").At(430, "2004 – 2008").Line("Ohio State University, B.S. in Computer Science");
    });

    private static readonly string[] Companies = ["Harbor", "Northwind", "Lakeside", "Pinewood", "Riverbend", "Stonegate", "Fairview", "Oakmont", "Clearwater"];
}
