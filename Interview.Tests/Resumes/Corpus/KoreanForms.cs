using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean forms: cells with labels, grids under titles, cells joined over rows and columns. Writers fill in the same form with other words.</summary>
internal static class KoreanForms
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("ko-public-form", "one table, its sections in a joined first column", "ko", Kind.Experienced, DateStyle.Dots, "company education experience awards certifications languages essays", PublicForm) { OrDates = [DateStyle.Tight, DateStyle.Days, DateStyle.ShortYears] },
        new("ko-company-form", "a grid for each section, its title a row of it", "ko", Kind.Experienced, DateStyle.Tight, "company skills education experience projects awards certifications languages essays", CompanyForm) { OrDates = [DateStyle.YearFirstSlashes, DateStyle.HangulPadded, DateStyle.Dots], Everyday = true },
        new("ko-job-cards", "a card of labels for each job", "ko", Kind.Experienced, DateStyle.SpacedDots, "summary skills education experience projects certifications languages", JobCards) { OrDates = [DateStyle.Dots, DateStyle.TightDashes], Everyday = true },
        new("ko-side-heads", "headings in a column of their own beside what they head", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects activities certifications languages", SideHeads) { OrDates = [DateStyle.BareYears, DateStyle.Tight] },
    ];

    private static Sheet PublicForm(Applicant p)
    {
        var v = new Variety(p);
        var (spaced, under) = (v.Chance(), v.Chance());
        string Named(string name) => spaced ? string.Join(' ', name.Select(letter => letter)) : name;
        // The first cell of a section stands beside all of its rows.
        IEnumerable<string[]> Section(string name, string[] titles, IEnumerable<string[]> rows) => new[] { titles }.Concat(rows).Select((row, index) => row.Prepend(index == 0 ? name : Table.Above).ToArray());
        string[] Wide(params string[] cells) => [.. cells, .. Enumerable.Repeat(Table.Before, 4 - cells.Length)];
        var (period, school, major) = (v.One("기간", "재학기간", "수학기간"), v.One("학교명", "출신학교", "학교"), v.One("전공", "학과(전공)", "학과"));
        var (work, place, position, duties) = (v.One("근무기간", "재직기간", "기간"), v.One("근무처", "회사명", "직장명", "기관명"), v.One("직위", "직급", "직책"), v.One("담당업무", "주요업무", "업무내용", "담당 업무 및 성과"));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo", "Noto Sans CJK KR"), Bottom: "{page} / 2"), pen => pen
            .Title(v.One("이 력 서", "입사지원서", "지원서", "응시원서"), centred: true)
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                [Named("성명"), p.Name, v.One("생년월일", "주민등록번호 앞자리"), p.Born],
                [v.One("휴대전화", "연락처", "전화번호"), p.Phone, v.One("E-mail", "전자우편", "이메일"), p.Email],
                [v.One("지원분야", "응시분야", "지원직무"), string.Join(", ", p.TargetRoles), v.One("지원기관", "지원회사"), p.TargetCompany ?? ""],
                ["주소", p.Address, Table.Before, Table.Before],
            ], labels: true)
            .Table([0.14, 0.26, 0.22, 0.18, 0.2],
            [
                .. Section(v.One("학력", "학력사항", "학 력", "최종학력"), Wide(period, school, major, "비고"), p.Education.Select(e => Wide(e.Period!, e.Organisation!, e.Role!, "졸업"))),
                .. under
                    ? Section(v.One("경력", "경력사항", "주요경력"), Wide(work, place, position, "고용형태"), p.Experience.SelectMany(e => new[] { Wide(e.Period!, e.Organisation!, e.Role!, "정규직"), [duties, string.Join('\n', e.Claims), Table.Before, Table.Before] }))
                    : Section(v.One("경력", "경력사항", "주요경력", "경력 및 실무"), Wide(work, place, position, duties), p.Experience.Select(e => Wide(e.Period!, e.Organisation!, e.Role!, string.Join('\n', e.Claims)))),
                .. Section(v.One("자격", "자격사항", "자격·면허"), Wide(v.One("취득일", "취득일자"), v.One("자격증명", "자격·면허명", "종류"), v.One("발급기관", "발행처", "시행기관")), p.Certifications.Select(e => Wide(e.Period!, e.Title, e.Organisation!))),
                .. Section(v.One("어학", "외국어", "어학능력"), Wide("응시일", v.One("시험명", "외국어명"), v.One("점수(등급)", "점수", "성적")), p.Languages.Select(e => Wide(e.Period!, e.Title, e.Level!))),
                .. Section(v.One("상훈", "수상", "포상"), Wide(v.One("수상일", "일자"), v.One("내용", "상훈명"), v.One("수여기관", "기관")), p.Awards.Select(e => Wide(e.Period!, e.Title, e.Organisation!))),
            ], header: true)
            .Title(v.One("자 기 소 개 서", "자기소개서"), centred: true)
            .Each(p.Essays, essay => pen.Table([1], [[essay.Question], [string.Join('\n', essay.Paragraphs)]], header: true)));
    }

    private static Sheet CompanyForm(Applicant p)
    {
        var v = new Variety(p);
        var mark = v.One("", "■ ", "◎ ", "1. ");
        string Title(params string[] names) => mark == "1. " ? v.One(names) : mark + v.One(names);
        IEnumerable<string[]> Grid(string title, string[] heads, IEnumerable<string[]> rows) => [[title, .. heads.Skip(1).Select(_ => Table.Before)], heads, .. rows];
        return Pen.Write(new("Nanum Barun Gothic", "#224466"), pen => pen
            .Title(p.TargetCompany is { } company && v.Chance() ? $"{company} 입사지원서" : "입 사 지 원 서", centred: true)
            .Table([0.14, 0.2, 0.14, 0.2, 0.12, 0.2],
            [
                [Title("인적사항", "기본정보", "지원자 정보"), .. Enumerable.Repeat(Table.Before, 5)],
                ["성명", p.Name, "연락처", p.Phone, "지원회사", p.TargetCompany ?? ""],
                [v.One("지원직무", "희망직무", "지원부문"), string.Join(", ", p.TargetRoles), "E-mail", p.Email, Table.Before, Table.Before],
            ], labels: true)
            .Table([0.3, 0.3, 0.25, 0.15], Grid(Title("학력사항", "학력", "학력 정보"), [v.One("재학기간", "기간"), v.One("학교명", "학교"), v.One("전공", "학과"), v.One("졸업여부", "구분", "졸업구분")], p.Education.Select(e => new[] { e.Period!, e.Organisation!, e.Role!, "졸업" })), header: true)
            .Table([0.2, 0.24, 0.2, 0.36], Grid(Title("경력사항", "경력", "직장경력"), [v.One("회사명", "직장명"), v.One("근무기간", "기간"), v.One("부서/직위", "직위", "직급"), v.One("담당업무", "상세 업무")], p.Experience.Select(e => new[] { e.Organisation!, e.Period!, e.Role!, string.Join('\n', e.Claims.Select(c => "- " + c)) })), header: true)
            .Table([0.3, 0.25, 0.45], Grid(Title("프로젝트", "수행 프로젝트", "프로젝트 경험"), ["프로젝트명", v.One("기간", "수행기간"), v.One("내용", "수행내용", "주요 내용")], p.Projects.Select(e => new[] { e.Title, e.Period!, string.Join('\n', e.Claims) })), header: true)
            .Table([0.4, 0.4, 0.2], Grid(Title("자격증", "보유 자격", "자격 및 면허"), [v.One("자격증명", "자격증"), v.One("발급처", "발행기관"), v.One("취득일", "취득년월")], p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })), header: true)
            .Table([0.4, 0.4, 0.2], Grid(Title("어학", "외국어 능력", "공인 어학성적"), [v.One("시험", "언어"), v.One("점수/등급", "수준"), v.One("취득일", "응시일자")], p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })), header: true)
            .Table([0.4, 0.4, 0.2], Grid(Title("수상내역", "수상", "수상 경력"), [v.One("수상명", "수상내용"), v.One("수여기관", "시상기관"), v.One("수상일", "수상년월")], p.Awards.Select(e => new[] { e.Title, e.Organisation!, e.Period! })), header: true)
            .Table([0.2, 0.8], [[v.One("보유기술", "활용 가능 기술", "사용 가능 프로그램"), string.Join(", ", p.Skills)]], labels: true)
            .Table([1], [[v.One("자기소개서", "자기소개")], .. p.Essays.SelectMany(essay => new[] { new[] { essay.Question }, [string.Join('\n', essay.Paragraphs)] })], header: true));
    }

    private static Sheet JobCards(Applicant p)
    {
        var v = new Variety(p);
        var (company, period, position, duties) = (v.One("회사명", "근무처", "회사"), v.One("근무기간", "재직기간", "기간"), v.One("직위", "직급/직책", "담당직무"), v.One("담당업무", "주요업무", "업무 내용", "주요성과"));
        var bullet = v.One("- ", "• ", "");
        return Pen.Write(new("Noto Sans CJK KR", "#0b5a6b", 9.5), pen => pen
            .Title("경력기술서", centred: true)
            .Table([0.15, 0.35, 0.15, 0.35], [["이름", p.Name, v.One("지원분야", "희망직종"), string.Join(" / ", p.TargetRoles)], [v.One("휴대폰", "연락처"), p.Phone, v.One("메일", "이메일"), p.Email]], labels: true, ruled: v.Chance())
            .Heading(v.One("핵심역량", "소개", "경력 요약")).Line(p.Summary!)
            .Heading(v.One("경력 상세", "경력사항", "상세 경력")).Each(p.Experience, e => pen.Table([0.15, 0.35, 0.15, 0.35],
            [
                [company, e.Organisation!, period, e.Period!],
                [position, e.Role!, "고용형태", "정규직"],
                [duties, string.Join('\n', e.Claims.Select(c => bullet + c)), Table.Before, Table.Before],
            ], labels: true).Gap())
            .Heading(v.One("프로젝트 상세", "프로젝트", "주요 프로젝트")).Each(p.Projects, e => pen.Table([0.18, 0.82],
            [
                ["프로젝트명", e.Title],
                [v.One("수행기간", "기간"), e.Period!],
                [v.One("내용", "수행내용", "주요 내용"), string.Join('\n', e.Claims.Select(c => bullet + c))],
            ], labels: true).Gap())
            .Heading(v.One("학력", "학력사항")).Each(p.Education, e => pen.Table([0.15, 0.35, 0.15, 0.35], [["학교명", e.Organisation!, "재학기간", e.Period!], ["전공", e.Role!, "졸업여부", "졸업"]], labels: true))
            .Heading(v.One("자격증", "자격 사항")).Table([0.3, 0.4, 0.3], [["취득일", "자격증", "발급기관"], .. p.Certifications.Select(e => new[] { e.Period!, e.Title, e.Organisation! })], header: true, ruled: false)
            .Heading(v.One("어학", "외국어")).Table([0.3, 0.4, 0.3], [["취득일", "시험명", "점수"], .. p.Languages.Select(e => new[] { e.Period!, e.Title, e.Level! })], header: true, ruled: false)
            .Heading(v.One("보유 기술", "기술 스택", "사용 기술")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet SideHeads(Applicant p)
    {
        var v = new Variety(p);
        var sign = v.One("• ", "- ", "");
        string Lines(params IEnumerable<string> lines) => string.Join('\n', lines);
        return Pen.Write(new(v.One("Nanum Gothic", "Noto Sans CJK KR"), "#444444"), pen => pen
            .Title(p.Name)
            .Line(string.Join(" / ", p.TargetRoles), look: Look.Subtitle)
            .Line($"{p.Phone} | {p.Email}")
            .Gap()
            .Table([0.2, 0.8],
            [
                [v.One("소개", "자기소개", "프로필"), p.Summary!],
                [v.One("경력", "경력사항", "Experience"), Lines(p.Experience.SelectMany(e => e.Claims.Select(c => sign + c).Prepend(v.One($"{e.Organisation} | {e.Role} | {e.Period}")))) ],
                [v.One("프로젝트", "주요 프로젝트", "Projects"), Lines(p.Projects.SelectMany(e => e.Claims.Select(c => sign + c).Prepend($"{e.Title} ({e.Period})")))],
                [v.One("학력", "학력사항", "Education"), Lines(p.Education.Select(e => $"{e.Organisation} {e.Role} ({e.Period})"))],
                [v.One("활동", "대외활동"), Lines(p.Activities.SelectMany(e => e.Claims.Select(c => sign + c).Prepend($"{e.Title} / {e.Organisation} / {e.Role} ({e.Period})")))],
                [v.One("자격증", "자격"), Lines(p.Certifications.Select(e => $"{e.Title}, {e.Organisation} ({e.Period})"))],
                [v.One("어학", "외국어"), Lines(p.Languages.Select(e => $"{e.Title} {e.Level} ({e.Period})"))],
                [v.One("기술", "보유기술", "Skills"), string.Join(", ", p.Skills)],
            ], labels: true, ruled: v.Chance()));
    }
}
