using System.Text;
using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

/// <summary>Text that no one can read is called so, page by page, and what people write is not.</summary>
[Trait("Acceptance", "B-09")]
public sealed class PageGarbleTests
{
    private const string Korean =
        "침해사고를 겪은 고객사의 담당자가 밤새 로그를 뒤지던 모습을 잊지 못합니다. 사고가 난 뒤의 대응보다 사고가 나지 않는 구조를 만드는 일을 하고 싶어 지원했습니다. 입사 후 1년 안에 계정 권한 점검을 자동화하겠습니다.";

    private const string English =
        "Backend engineer with six years of building payment systems that stay up. I like measuring first, deleting code second and writing it third. Cut the latency of the checkout by half.";

    public static TheoryData<string, string> Garbled => new()
    {
        { "UTF-8 read as Latin-1", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Korean)) },
        { "UTF-8 read as Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(Korean)) },
        { "EUC-KR read as Latin-1", Encoding.Latin1.GetString(CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes(Korean)) },
        { "glyph numbers of a Korean font", string.Concat(Korean.Select(letter => letter >= '가' ? (char)(0x300 + ((letter - '가') * 7 % 0x3000)) : letter)) },
        { "Hangul moved along the table", string.Concat(Korean.Select(letter => letter >= '가' ? (char)('가' + ((letter - '가' + 1234) % 11172)) : letter)) },
        { "Hangul drawn from a shuffled list", Shuffled() },
        { "Latin letters moved by three", Moved(English, 3) },
        { "Latin letters moved by one and large", Moved(English, 1).ToUpperInvariant() },
        { "glyph numbers in words", string.Concat(English.Select(letter => $"(cid:{(int)letter})")) },
    };

    [Theory, MemberData(nameof(Garbled)), Trait("BadInput", "B-T02")]
    public void What_fonts_without_letters_leave_makes_no_sense(string how, string text) => Assert.True(PageGarble.MakesNoSense(text), how);

    [Theory, Trait("BadInput", "B-T02")]
    [InlineData(Korean)]
    [InlineData(English)]
    [InlineData("김뙤륵 박쀼 최꿰룡 정햏 이븧 강뷁 홍길동 김서연 박지훈 최유진 정민호 이하늘 윤슬 남궁민 제갈량 선우은숙 독고탁 황보관 사공일 서문탁")]
    [InlineData("Java Spring Boot MySQL Redis AWS Kubernetes Docker PostgreSQL TypeScript React Next.js HTML CSS JavaScript Python Kafka RabbitMQ gRPC GraphQL Terraform Jenkins GitHub Actions ArgoCD JPA QueryDSL JUnit Kotlin MongoDB DynamoDB EC2 RDS S3 SQS VPC IAM")]
    [InlineData("AWS GCP IAM VPC EKS ECS RDS SQS SNS S3 EC2 CI CD SQL XML JSON HTTP TCP IP DNS TLS SSL JWT YAML HTML CSS PHP JVM GPU CPU RAM SSD NFS NLP LLM RAG CNN RNN GAN SVM PCA KNN ETL ELT BI KPI OKR SLA SLO SRE QA UX UI")]
    [InlineData("public static int Sum(int[] xs) { var s = 0; for (var i = 0; i < xs.Length; i++) { s += xs[i]; } return s; } // git clone https://github.com/example/xyz.git && cd xyz && make")]
    [InlineData("Zbigniew Brzęczyszczykiewicz, Łękołody; Krzysztof Szczęsny, inżynier oprogramowania z dziewięcioletnim doświadczeniem w systemach płatności i przetwarzaniu strumieni danych")]
    [InlineData("Développeur logiciel expérimenté, diplômé de l'École supérieure; Größe, Übergabe, Straße: Entwickler für Zahlungssysteme; señor, año, corazón; naïve façade œuvre")]
    [InlineData("Инженер-программист с опытом работы в платежных системах и обработке потоков данных; руководил командой из четырех человек")]
    [InlineData("ソフトウェアエンジニアとして決済システムを六年間開発しました。軟體工程師 负责支付系统的开发与维护")]
    [InlineData("α = 0.05, β₁, σ², Σxᵢ, Δt ≤ 5 µs, Ω, π; 38 °C ± 0.5; R² = 0.93; x̄, ŷ — 통계 분석과 회귀 모형을 다루었습니다")]
    public void What_people_write_makes_sense(string text) => Assert.False(PageGarble.MakesNoSense(text));

    [Fact]
    public void A_garbled_page_is_named_and_left_out_and_the_others_are_read()
    {
        var garbled = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Korean));
        var text = TextOfPages.From([Page(Korean), Page(garbled + " 서울 2021"), Page(English)], [], [], isForm: false, TestContent.Snapshot.ResumeVocabulary);

        Assert.Equal([2], text.Notes.Single(note => note.Code == Noted.GarbledPages).Pages!);
        Assert.DoesNotContain(text.Lines, line => line.Place.Page == 2 && line.Text.Any(letter => letter is >= '\u00C0' and <= '\u00FF'));
        Assert.Contains(text.Lines, line => line.Place.Page == 1 && line.Text.Contains("침해사고를", StringComparison.Ordinal));
        Assert.Contains(text.Lines, line => line.Place.Page == 3);
        Assert.Contains("2쪽", ResumeSentences.Of(text.Notes.Single(note => note.Code == Noted.GarbledPages), "ko"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_resume_of_nothing_but_garbled_pages_is_refused() =>
        Assert.Equal(Unreadable.Garbled, Assert.Throws<ResumeUnreadableException>(() =>
            TextOfPages.From([Page(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Korean)))], [], [], isForm: false, TestContent.Snapshot.ResumeVocabulary)).Code);

    [Fact, Trait("Needs", "Poppler")]
    public async Task A_real_font_without_letters_is_refused_with_its_reason()
    {
        PopplerReading.SkipUnlessInstalled();
        var pdf = ResumePdf.Write(page => page.Line("이하늘", size: 20).Paragraph(Korean).Paragraph(English), namesLetters: false);

        Assert.Equal(Unreadable.Garbled, (await Assert.ThrowsAsync<ResumeUnreadableException>(() => PopplerReading.TextOf(pdf))).Code);
    }

    private static WordPage Page(string text) => new(595, 842, [.. text.Split(' ').Select((word, index) => new PageWord(word, new Box(50 + (60 * (index % 8)), 50 + (16 * (index / 8)), 100 + (60 * (index % 8)), 62 + (16 * (index / 8)))))]);

    private static string Moved(string text, int by) =>
        string.Concat(text.Select(letter => char.IsAsciiLetter(letter) ? (char)((((letter | 0x20) - 'a' + by) % 26) + 'a') : letter));

    /// <summary>Every syllable is one of the 2,350, but another one.</summary>
    private static string Shuffled()
    {
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(51949)!;
        var list = Enumerable.Range(0xB0, 25).SelectMany(lead => Enumerable.Range(0xA1, 94).Select(trail => korean.GetString([(byte)lead, (byte)trail])[0])).ToArray();
        return string.Concat(Korean.Select(letter => Array.IndexOf(list, letter) is >= 0 and var at ? list[((at * 7) + 911) % list.Length] : letter));
    }
}
