using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean résumés typed in a word processor or a spreadsheet: from its gallery, in tables of one's own, with a letter.</summary>
internal static class HeldKoreanPagesTyped
{
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle TightDots = new(m => $"{m.Year}.{m.Number:00}", "~", "현재");
    private static readonly DateStyle SpacedDots = new(m => $"{m.Year}. {m.Number:00}", " ~ ", "현재");
    private static readonly DateStyle Words = new(m => $"{m.Year}년 {m.Number}월", " ~ ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-gallery-grid", "word processor's gallery: a grid for the person, tables with the section's name down the side, a signed assurance", "ko", Kind.Experienced, DateStyle.Dots, "education experience awards certifications languages", GalleryGrid, HeldOut: true) { OrDates = [SpacedDots, DateStyle.YearFirstSlashes, TightDots] },
        new("held-ko-career-statement-tables", "statement of a career: an overview of all jobs, then a table for each", "ko", Kind.LongCareer, DateStyle.Dots, "summary skills education experience", StatementTables, HeldOut: true)
        {
            OrDates = [DotsInOffice, DateStyle.HangulPadded, SpacedDots],
            Life = p => p with { Education = [.. p.Education.Take(1)] },
        },
        new("held-ko-three-parts", "one file of three: résumé, statement of the career, letter, each begun on a new page", "ko", Kind.Experienced, DateStyle.Dots, "company education experience projects certifications languages essays", ThreeParts, HeldOut: true) { OrDates = [DotsInOffice, Words] },
        new("held-ko-letter-subtitles", "letter in parts, each part opened by a subtitle of the writer's own", "ko", Kind.EssaysOnly, DateStyle.Dots, "company essays", Letter, HeldOut: true) { Life = Subtitled },
        new("held-ko-project-record", "engineer's record: person, schooling and employers in tables, then all projects in one", "ko", Kind.LongCareer, DateStyle.Dots, "skills education experience projects certifications", ProjectRecord, HeldOut: true)
        {
            OrDates = [TightDots, DateStyle.ShortYears, DateStyle.YearFirstSlashes], Professions = "embedded product maintenance logistics",
        },
        new("held-ko-spreadsheet", "typed into a spreadsheet: one grid, a joined row for each section's name", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience certifications languages", Spreadsheet, HeldOut: true) { OrDates = [TightDots, DateStyle.Dashes] },
    ];

    private static readonly string[] Subtitles = ["작은 약속부터 지키는 사람", "함께 답을 찾는 태도", "기록이 만든 변화", "끝까지 해내는 힘", "현장에서 배운 원칙", "먼저 묻고 먼저 움직입니다"];

    private static Applicant Subtitled(Applicant p)
    {
        var v = new Variety(p);
        var (open, close) = v.One(("[", "]"), ("<", ">"), ("\"", "\""));
        var subtitles = v.InSomeOrder(Subtitles);
        return p with { Essays = [.. p.Essays.Index().Select(essay => essay.Item with { Paragraphs = [open + subtitles[essay.Index % subtitles.Count] + close, .. essay.Item.Paragraphs] })] };
    }

    private static string Roles(Applicant p) => string.Join(", ", p.TargetRoles);

    private static string Done(Entry e, string bullet) => string.Join('\n', e.Claims.Select(claim => bullet + claim));

    private static void Grid(Pen pen, string head, double[] widths, string[] names, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count > 0)
        {
            pen.Heading(head).Table(widths, [names, .. all], header: true);
        }
    }

    private static Sheet GalleryGrid(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, spaced, upright) = (v.One("- ", "· ", ""), v.Chance(), v.Chance());
        void Aside(Pen pen, string side, double[] widths, string[] names, IEnumerable<string[]> rows)
        {
            var all = rows.ToList();
            if (all.Count > 0)
            {
                var label = upright ? string.Join('\n', side.Select(letter => letter.ToString())) : side;
                pen.Gap().Table([0.1, .. widths], [[label, .. names], .. all.Select(string[] (string[] row) => [Table.Above, .. row])], header: true);
            }
        }

        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#000000", 10), pen =>
        {
            pen.Title(spaced ? "이  력  서" : "이력서", centred: true);
            pen.Table([0.2, 0.16, 0.24, 0.16, 0.24],
            [
                ["사진", spaced ? "성  명" : "성명", p.Name, "생년월일", p.Born],
                [Table.Above, "휴대폰", p.Phone, "이메일", p.Email],
                [Table.Above, spaced ? "주  소" : "주소", p.Address, Table.Before, Table.Before],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[Table.Above, v.One("지원분야", "지원직무"), Roles(p), Table.Before, Table.Before]],
            ]);
            Aside(pen, "학력사항", [0.3, 0.3, 0.3], [v.One("재학기간", "기간"), "학교명", "전공"], p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }));
            Aside(pen, "경력사항", [0.22, 0.2, 0.14, 0.34], [v.One("근무기간", "기간"), v.One("회사명", "근무처"), v.One("직위", "직급"), v.One("담당업무", "주요업무")], p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Done(e, bullet) }));
            Aside(pen, "자격사항", [0.3, 0.3, 0.3], ["취득일", v.One("자격증명", "자격/면허명"), v.One("발행처", "시행처")], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation ?? "" }));
            Aside(pen, "어학사항", [0.3, 0.3, 0.3], ["응시일", "시험명", v.One("점수", "점수/등급")], p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! }));
            Aside(pen, "수상경력", [0.3, 0.3, 0.3], ["수상일", "수상명", "수여기관"], p.Awards.Select(e => new[] { e.Period!, e.Title, e.Organisation! }));
            pen.Gap().Line(v.One("위에 기재한 사항은 사실과 틀림이 없습니다.", "상기 내용은 사실과 다름이 없음을 확인합니다."), centred: true).Line("2026년 3월 16일", centred: true).Line($"지원자  {p.Name}  (인)", centred: true);
        });
    }

    private static Sheet StatementTables(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, dated, roled, done) = (v.One("- ", "• ", "ㆍ"), v.One("근무기간", "재직기간"), v.One("직위", "직급/직책", "직책"), v.One("담당업무", "주요 업무 및 성과", "업무내용"));
        return Pen.Write(new("Nanum Gothic", v.One("#000000", "#1f4e79"), 10, Bottom: "- {page} -"), pen =>
        {
            pen.Title(v.One("경력기술서", "경 력 기 술 서"), centred: true);
            pen.Table([0.15, 0.35, 0.15, 0.35],
            [
                ["성명", p.Name, "연락처", p.Phone],
                ["이메일", p.Email, "총 경력", HowLong.Korean(p.Experience)],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("지원직무", "지원분야"), Roles(p), Table.Before, Table.Before]],
                ["최종학력", string.Join('\n', p.Education.Select(e => $"{e.Organisation} {e.Role} ({e.Period})")), Table.Before, Table.Before],
            ], labels: true);
            pen.Heading(v.One("경력 요약", "핵심 역량 요약")).Line(p.Summary!);
            pen.Heading(v.One("보유 기술", "주요 기술")).Line(string.Join(", ", p.Skills));
            Grid(pen, v.One("경력 개요", "근무 경력"), [0.34, 0.36, 0.3], [dated, "회사명", roled], p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }));
            pen.Heading(v.One("상세 경력", "경력 상세", "세부 경력사항"));
            pen.Each(p.Experience, e => pen.Table([0.16, 0.34, 0.16, 0.34],
            [
                ["회사명", e.Organisation!, roled, e.Role!],
                [dated, e.Period!, Table.Before, Table.Before],
                [done, Done(e, bullet), Table.Before, Table.Before],
            ], labels: true).Gap());
            pen.Line("상기 내용은 사실과 다름이 없습니다.", look: Look.Small, centred: true);
        });
    }

    private static Sheet ThreeParts(Applicant p)
    {
        var v = new Variety(p);
        var (numbered, roled, done) = (v.Chance(), v.One("직위", "직급", "직책"), v.One("담당업무", "주요업무", "주요 업무 및 성과"));
        string Number(int index) => numbered ? $"{index + 1}. " : "";
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), v.One("#000000", "#333f50"), 10, Bottom: v.Chance() ? "{page}" : null), pen =>
        {
            pen.Title(v.One("이력서", "입사지원서"), centred: true);
            if (p.TargetCompany is not null || p.TargetRoles.Count > 0)
            {
                pen.Table([0.15, 0.35, 0.15, 0.35], [["지원회사", p.TargetCompany ?? "", "지원분야", Roles(p)]], labels: true).Gap();
            }

            pen.Table([0.15, 0.35, 0.15, 0.35], [["성명", p.Name, "생년월일", p.Born], ["연락처", p.Phone, "이메일", p.Email], ["주소", p.Address, Table.Before, Table.Before]], labels: true);
            Grid(pen, v.One("학력사항", "학력"), [0.34, 0.33, 0.33], ["기간", "학교명", "전공"], p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }));
            Grid(pen, v.One("경력사항", "경력"), [0.34, 0.33, 0.33], ["근무기간", "회사명", roled], p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }));
            Grid(pen, v.One("자격증", "자격사항"), [0.34, 0.33, 0.33], ["취득일", "자격증명", "발행기관"], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation ?? "" }));
            Grid(pen, v.One("어학", "외국어"), [0.34, 0.33, 0.33], ["취득일", "시험명", "점수"], p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! }));
            pen.PageBreak().Title("경력기술서", centred: true);
            pen.Each(p.Experience.Index(), e => pen
                .Line($"{Number(e.Index)}{e.Item.Organisation} ({e.Item.Period})", look: Look.Strong)
                .Line($"{roled} : {e.Item.Role}").Line($"{done} :").Bullets(e.Item.Claims, "-").Gap());
            pen.Heading(v.One("프로젝트", "주요 프로젝트", "프로젝트 수행 경험")).Each(p.Projects.Index(), e => pen
                .Line($"{Number(e.Index)}{Joined(", ", e.Item.Title, e.Item.Organisation, e.Item.Role)} ({e.Item.Period})", look: Look.Strong).Bullets(e.Item.Claims, "-").Gap());
            pen.PageBreak().Title("자기소개서", centred: true).Each(p.Essays.Index(), essay => pen.Line(Number(essay.Index) + essay.Item.Question, look: Look.Heading).Each(essay.Item.Paragraphs, text => pen.Line(text)).Gap());
        });
    }

    private static Sheet Letter(Applicant p)
    {
        var v = new Variety(p);
        var (mark, grid) = (v.One("", "■ ", "● "), v.Chance());
        var numbered = mark.Length == 0 && v.Chance();
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#000000", 10.5, Bottom: v.Chance() ? "{page}" : null), pen =>
        {
            pen.Title(v.One("자기소개서", "자 기 소 개 서"), centred: true);
            string[][] facts =
            [
                .. p.TargetCompany is null ? Array.Empty<string[]>() : [["지원회사", p.TargetCompany]],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("지원분야", "지원직무"), Roles(p)]],
                [v.One("성명", "이름", "지원자"), p.Name], ["연락처", p.Phone], [v.One("이메일", "E-mail"), p.Email],
            ];
            if (grid)
            {
                pen.Table([0.2, 0.8], facts, labels: true);
            }
            else
            {
                pen.Each(facts, fact => pen.Line($"{fact[0]} : {fact[1]}"));
            }

            pen.Gap().Each(p.Essays.Index(), essay => pen
                .Line(mark + (numbered ? $"{essay.Index + 1}. " : "") + essay.Item.Question, look: Look.Heading)
                .Line(essay.Item.Paragraphs[0], look: Look.Strong)
                .Each(essay.Item.Paragraphs.Skip(1), text => pen.Line(text)).Gap());
            pen.Line("2026년 3월 16일", centred: true).Line($"지원자 {p.Name}", centred: true);
        });
    }

    private static Sheet ProjectRecord(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, mark, numbered) = (v.One("- ", "· ", ""), v.One("", "■ "), v.Chance());
        var number = 0;
        string Head(string text) => numbered ? $"{++number}. {text}" : mark + text;
        return Pen.Write(new("Nanum Gothic", "#000000", 9.5, Bottom: "{page}"), pen =>
        {
            pen.Title(v.One("개인 이력 카드", "기술자 경력 프로필", "경력 프로필"), centred: true);
            pen.Heading(Head("인적사항")).Table([0.14, 0.36, 0.14, 0.36],
            [
                ["성명", p.Name, "생년월일", p.Born],
                ["연락처", p.Phone, "E-mail", p.Email],
                ["주소", p.Address, "총 경력", HowLong.Korean(p.Experience)],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("지원분야", "희망업무"), Roles(p), Table.Before, Table.Before]],
                ["보유기술", string.Join(", ", p.Skills), Table.Before, Table.Before],
            ], labels: true);
            Grid(pen, Head("학력"), [0.34, 0.33, 0.33], ["기간", "학교명", v.One("학과/전공", "전공")], p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role! }));
            if (p.Certifications.Count > 0)
            {
                Grid(pen, Head("자격"), [0.34, 0.33, 0.33], ["취득일", "자격명", "발급기관"], p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation ?? "" }));
            }

            Grid(pen, Head(v.One("근무경력", "경력")), [0.2, 0.2, 0.14, 0.46], ["근무기간", v.One("회사명", "근무처"), "직위", "담당업무"], p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Done(e, bullet) }));
            Grid(pen, Head(v.One("수행 프로젝트", "프로젝트 수행경력", "프로젝트")), [0.2, 0.3, 0.5], [v.One("수행기간", "참여기간"), v.One("프로젝트명", "사업명"), v.One("수행 내용", "담당업무")], p.Projects.Select(e => new[] { e.Period!, Joined("\n", e.Title, e.Organisation, e.Role), Done(e, bullet) }));
        });
    }

    private static Sheet Spreadsheet(Applicant p)
    {
        var v = new Variety(p);
        var bullet = v.One("- ", "");
        static string[] Across(string text) => [text, Table.Before, Table.Before, Table.Before, Table.Before, Table.Before];
        static IEnumerable<string[]> Section(string name, string[] names, IEnumerable<string[]> rows)
        {
            var all = rows.ToList();
            return all.Count == 0 ? Array.Empty<string[]>() : [Across(name), names, .. all];
        }

        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Barun Gothic"), "#000000", 9.5), pen => pen
            .Title(v.One("이 력 서", "이력서"), centred: true)
            .Table([0.2, 0.18, 0.14, 0.16, 0.16, 0.16],
            [
                [v.One("성명", "이름"), p.Name, "생년월일", p.Born, "성별", v.One("남", "여")],
                ["연락처", p.Phone, "이메일", p.Email, Table.Before, Table.Before],
                ["주소", p.Address, Table.Before, Table.Before, Table.Before, Table.Before],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [[v.One("지원분야", "희망직무"), Roles(p), Table.Before, "희망연봉", v.One("협의", "회사 내규에 따름"), Table.Before]],
                .. Section(v.One("학력", "학력사항"), ["기간", "학교명", Table.Before, "전공", Table.Before, "구분"], p.Education.Select(e => new[] { e.Period!, e.Organisation!, Table.Before, e.Role!, Table.Before, "졸업" })),
                .. Section(v.One("경력", "경력사항"), ["기간", "회사명", "직위", "담당업무", Table.Before, Table.Before], p.Experience.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, Done(e, bullet), Table.Before, Table.Before })),
                .. Section(v.One("자격증", "자격/면허"), ["취득일", "자격증명", Table.Before, "발행처", Table.Before, Table.Before], p.Certifications.Select(e => new[] { e.Period!, e.Title, Table.Before, e.Organisation ?? "", Table.Before, Table.Before })),
                .. Section("어학", ["취득일", "시험명", Table.Before, "점수", Table.Before, Table.Before], p.Languages.Select(e => new[] { e.Period!, e.Title, Table.Before, e.Level!, Table.Before, Table.Before })),
                .. Section(v.One("보유기술", "기타"), [v.One("사용 가능 기술", "보유기술"), string.Join(", ", p.Skills), Table.Before, Table.Before, Table.Before, Table.Before], [["병역", v.One("군필", "해당없음"), Table.Before, Table.Before, Table.Before, Table.Before]]),
            ]));
    }
}
