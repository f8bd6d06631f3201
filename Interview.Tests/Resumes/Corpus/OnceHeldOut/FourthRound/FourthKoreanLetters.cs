using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts of the fourth round of nothing but a 자기소개서.</summary>
internal static class FourthKoreanLetters
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("fourth-ko-free-letter", "자기소개서 of one's own form, signed at its end", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", FreeLetter),
        new("fourth-ko-guided-answers", "public body's 자기소개서: how to answer under each question, bytes counted", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", GuidedAnswers),
    ];

    private static Sheet FreeLetter(Applicant p)
    {
        var v = new Variety(p);
        var (open, close) = v.One(("", ""), ("< ", " >"), ("◇ ", ""), ("# ", ""));
        return Pen.Write(new(v.One("Nanum Myeongjo", "Nanum Gothic"), "#333333", 11), pen => pen
            .Title("자기소개서", centred: true)
            .Line(Joined(" ", p.TargetCompany, p.TargetRoles.Count == 0 ? "" : $"{string.Join("/", p.TargetRoles)} 지원자"), centred: true)
            .Line(p.Name, centred: true)
            .Each(p.Essays, essay => pen.Gap().Line($"{open}{essay.Question}{close}", look: Look.Heading).Each(essay.Paragraphs, text => pen.Line(text)))
            .Gap().Line("읽어 주셔서 감사합니다.").Line($"2026년 3월 16일  {p.Name}", p.Phone).Line(p.Email));
    }

    private static Sheet GuidedAnswers(Applicant p)
    {
        var v = new Variety(p);
        var (most, guide) = (v.One(1000, 1500, 2000), v.One("(작성요령) 당시 상황, 본인의 역할과 행동, 결과를 구체적으로 기술", "※ 학교명, 출신지 등을 유추할 수 있는 내용은 기재하지 마시기 바랍니다."));
        return Pen.Write(new("Nanum Gothic", "#003876", 10, Top: v.One("2026년도 제1차 직원 채용", "2026년 일반직 채용"), Bottom: "{page}"), pen => pen
            .Title("자기소개서", centred: true)
            .Table([0.16, 0.34, 0.16, 0.34], [["지원기관", p.TargetCompany ?? "", "지원분야", string.Join(", ", p.TargetRoles)], ["성명", p.Name, "연락처", p.Phone], ["이메일", p.Email, "접수번호", "01-0412"]], labels: true)
            .Each(p.Essays.Index(), essay => pen
                .Table([1], [[$"{essay.Index + 1}. {essay.Item.Question}"]], header: true)
                .Line(guide, look: Look.Small)
                .Table([1], [[string.Join('\n', essay.Item.Paragraphs)]])
                .Line($"{string.Join('\n', essay.Item.Paragraphs).Length * 2} / {most} Byte", look: Look.Small).Gap()));
    }
}
