using static Interview.Tests.Resumes.Corpus.Block;
using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts written by somebody who does not know the rules, measured once before rules were written for them.</summary>
internal static class SecondRound
{
    private static readonly DateStyle PaddedSpaces = new(m => $"{m.Year}. {m.Number:00}.", " ~ ", "재직 중");
    private static readonly DateStyle LinkedIn = new(m => DateStyle.LongMonths.Date(m), " - ", "Present");
    private static readonly DateStyle LongEnDash = new(m => DateStyle.LongMonths.Date(m), " – ", "present");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("fresh-ko-portal", "printed from a job portal, dates in a column with how long, what is certified in one list of kinds", "ko", Kind.Experienced, DateStyle.Dots, "company skills education experience activities awards certifications languages essays", Portal),
        new("fresh-ko-competence", "a public body's form without schools, instructions under its headings", "ko", Kind.Experienced, PaddedSpaces, "company experience activities certifications languages essays", Competence) { OrDates = [DateStyle.Dots, DateStyle.HangulPadded] },
        new("fresh-ko-developer", "a note page, skills by how well, links", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects activities certifications", Developer) { OrDates = [DateStyle.Dashes] },
        new("fresh-ko-boxed-answers", "a company's form of boxed questions, each answer counted", "ko", Kind.Graduate, DateStyle.YearFirstSlashes, "company education certifications languages essays", BoxedAnswers) { OrDates = [DateStyle.Tight] },
        new("fresh-ko-typed", "typed in a word processor, what else there is in lines of a kind", "ko", Kind.Experienced, DateStyle.Dots, "skills education experience awards certifications languages", Typed) { OrDates = [DateStyle.OfficialDots, DateStyle.TightDashes] },
        new("fresh-ko-record", "경력기술서, a table of all jobs, then a part for each", "ko", Kind.CareerChanger, DateStyle.HangulPadded, "summary skills education experience projects certifications", Record) { OrDates = [DateStyle.Dots] },
        new("fresh-en-network", "printed from a network's profile", "en", Kind.Experienced, LinkedIn, "summary skills education experience awards certifications languages", Network) { Tells = (section, e) => section is "certifications" or "awards" ? e with { Organisation = null, Span = null } : e },
        new("fresh-en-college", "a career office's one page, schools first", "en", Kind.Graduate, DateStyle.ShortMonths, "skills education experience projects activities awards languages", College) { OrDates = [LongEnDash] },
        new("fresh-en-labelled-vitae", "European form, every row labelled", "en", Kind.Experienced, DateStyle.Slashes, "skills education experience projects certifications languages", LabelledVitae) { OrDates = [DateStyle.LongMonths] },
        new("fresh-en-combination", "career changer, a grid of skills before the jobs", "en", Kind.CareerChanger, DateStyle.ShortMonths, "summary skills education experience projects activities certifications languages", Combination) { OrDates = [DateStyle.Years] },
        new("fresh-en-british", "British CV, dates in brackets, interests and references", "en", Kind.Experienced, LongEnDash, "summary skills education experience activities certifications awards", British) { OrDates = [DateStyle.TightYears, DateStyle.ShortMonths] },
        new("fresh-en-parser", "plain lines for an applicant tracking system", "en", Kind.Experienced, DateStyle.Slashes, "summary skills education experience awards certifications languages", Parser) { OrDates = [DateStyle.ShortMonths] },
    ];

    private static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    private static Sheet Portal(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, lasted) = (v.One("- ", "• ", ""), v.Chance());
        string Dated(Entry e) => lasted ? $"{e.Period}\n({HowLong.Korean(e)})" : e.Period!;
        return Pen.Write(new("Nanum Barun Gothic", "#2f5bd0", 9.5, Bottom: "위의 모든 기재사항은 사실과 다름없음을 확인합니다."), pen => pen
            .Title(p.Name)
            .Line($"{p.Born[..4]}년생  |  {p.Phone}  |  {p.Email}")
            .Line($"주소  {p.Address}", look: Look.Small)
            .Table([0.25, 0.25, 0.25, 0.25], [["학력", "경력", "희망연봉", "희망근무지"], ["대학교(4년) 졸업", $"총 {HowLong.Korean(p.Experience)}", v.One("회사내규에 따름", "면접 후 결정"), v.One("서울 전체", "전국")]], header: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"희망직무: {string.Join(", ", p.TargetRoles)}")
            .Line(p.TargetCompany is null ? "" : $"지원기업: {p.TargetCompany}")
            .Heading("학력").Table([0.24, 0.76], p.Education.Select(e => new[] { e.Period!, $"{e.Organisation}\n{e.Role}" }), ruled: false)
            .Heading($"경력 (총 {HowLong.Korean(p.Experience)})").Table([0.24, 0.76], p.Experience.Select(e => new[] { Dated(e), $"{e.Organisation}\n{e.Role}\n{Bulleted(bullet, e.Claims)}" }), ruled: false)
            .Heading(v.One("경험/활동/교육", "인턴·대외활동")).Table([0.24, 0.76], p.Activities.Select(e => new[] { e.Period!, $"{e.Title}\n{e.Organisation} | {e.Role}\n{Bulleted(bullet, e.Claims)}" }), ruled: false)
            .Heading("자격/어학/수상").Table([0.24, 0.14, 0.36, 0.26],
            [
                .. p.Certifications.Select(e => new[] { e.Period!, "자격증", e.Title, e.Organisation! }),
                .. p.Languages.Select(e => new[] { e.Period!, "어학", e.Title, e.Level! }),
                .. p.Awards.Select(e => new[] { e.Period!, "수상", e.Title, e.Organisation! }),
            ], ruled: false)
            .Heading("보유스킬").Line(string.Join("   ", p.Skills.Select(skill => "#" + skill)))
            .Heading("취업우대·병역").Line(v.One("병역: 군필 (육군 병장 만기제대)", "병역: 해당없음", "보훈 대상: 비대상"))
            .Heading("자기소개서").Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap()));
    }

    private static Sheet Competence(Applicant p)
    {
        var v = new Variety(p);
        var (number, bullet) = (v.One("", "2026-0317-042", "A-1186"), v.One("- ", "○ "));
        return Pen.Write(new(v.One("Nanum Gothic", "Nanum Myeongjo"), "#000000", Bottom: "{page}"), pen => pen
            .Title("입사지원서", centred: true)
            .Line("※ 블라인드 채용에 따라 출신학교, 가족관계, 출생지 등은 기재하지 않습니다.", look: Look.Small)
            .Heading("1. 인적사항")
            .Table([0.16, 0.34, 0.16, 0.34],
            [
                ["지원기관", p.TargetCompany ?? "", "접수번호", number],
                ["지원분야", string.Join(", ", p.TargetRoles), "지원구분", "경력"],
                ["성명", p.Name, v.One("연락처", "본인 휴대폰"), p.Phone],
                ["주소", p.Address, Table.Before, Table.Before],
                ["E-mail", p.Email, "추가항목", v.One("□ 장애대상  □ 보훈대상", "해당 없음")],
            ], labels: true)
            .Heading("2. 자격사항").Line("※ 지원하는 직무와 관련된 국가기술자격, 국가전문자격, 국가공인민간자격을 기재해 주십시오.", look: Look.Small)
            .Table([0.44, 0.34, 0.22], [["자격증명", "발급기관", "취득일자"], .. p.Certifications.Select(e => new[] { e.Title, e.Organisation!, e.Period! })], header: true)
            .Heading("3. 외국어능력")
            .Table([0.44, 0.34, 0.22], [["시험명", "점수 또는 등급", "취득일자"], .. p.Languages.Select(e => new[] { e.Title, e.Level!, e.Period! })], header: true)
            .Heading("4. 경력사항").Line("※ 경력은 금전적 보수를 받고 일정기간 동안 일했던 이력을 의미합니다.", look: Look.Small)
            .Table([0.2, 0.2, 0.24, 0.36], [[v.One("기관명", "근무기관"), v.One("직위/역할", "직위"), "근무기간", "담당업무"], .. p.Experience.Select(e => new[] { e.Organisation!, e.Role!, e.Period!, Bulleted(bullet, e.Claims) })], header: true)
            .Heading("5. 경험 혹은 활동사항").Line("※ 직무와 관련된 산학, 팀 프로젝트, 연구회, 동아리, 봉사활동 등을 기재해 주십시오.", look: Look.Small)
            .Table([0.24, 0.16, 0.12, 0.2, 0.28], [["활동명", "소속조직", "역할", "활동기간", "주요내용"], .. p.Activities.Select(e => new[] { e.Title, e.Organisation!, e.Role!, e.Period!, string.Join('\n', e.Claims) })], header: true)
            .PageBreak()
            .Title("자기소개서", centred: true)
            .Each(p.Essays.Index(), essay => pen.Table([1], [[$"{essay.Index + 1}. {essay.Item.Question}"], [string.Join('\n', essay.Item.Paragraphs)]], header: true))
            .Line("위 내용은 사실과 다름이 없음을 서약합니다.", centred: true)
            .Line($"2026년 3월 16일   지원자: {p.Name} (인)", centred: true));
    }

    private static Sheet Developer(Applicant p)
    {
        var v = new Variety(p);
        var (english, link) = (v.Chance(), p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal));
        string Head(string korean, string latin) => english ? latin : korean;
        var well = p.Skills.Count / 2;
        return Pen.Write(new("Noto Sans CJK KR", "#37352f"), pen => pen
            .Title(p.TargetRoles.Count == 1 ? $"{p.TargetRoles[0]} {p.Name}" : p.Name)
            .Line(p.TargetRoles.Count > 1 ? string.Join(" / ", p.TargetRoles) : "", look: Look.Subtitle)
            .Table([0.16, 0.84], [["Email", p.Email], ["Phone", p.Phone], [v.One("GitHub", "Blog"), v.One($"https://github.com/{link}", $"https://{link}.tistory.com")]], ruled: false)
            .Heading(Head("안녕하세요 👋", "Introduce")).Line(p.Summary!)
            .Heading(Head("사용 기술", "Tech Skills"))
            .Line($"{v.One("능숙하게 다뤄요", "주로 사용", "Strong")}: {string.Join(", ", p.Skills.Take(well))}").Line($"{v.One("써 본 적 있어요", "사용 경험 있음", "Knowledgeable")}: {string.Join(", ", p.Skills.Skip(well))}")
            .Heading(Head("일한 경험", "Work Experience")).Each(p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line($"{e.Period} ({HowLong.Korean(e)})", look: Look.Small).Line(e.Role!).Bullets(e.Claims).Gap())
            .Heading(Head("프로젝트 경험", "Side Projects")).Each(p.Projects, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims).Gap())
            .Heading(Head("커뮤니티 · 활동", "Community")).Each(p.Activities, e => pen.Line(e.Title, look: Look.Strong).Line($"{e.Organisation} {e.Role}").Line(e.Period!, look: Look.Small).Bullets(e.Claims))
            .Heading(Head("학교", "Education")).Each(p.Education, e => pen.Line($"{e.Organisation} {e.Role}", look: Look.Strong).Line($"{e.Period} 졸업", look: Look.Small))
            .Heading(Head("자격증", "Certificate")).Bullets([.. p.Certifications.Select(e => $"{e.Title} | {e.Organisation} | {e.Period}")]));
    }

    private static Sheet BoxedAnswers(Applicant p)
    {
        var v = new Variety(p);
        var (most, wording) = (v.One(500, 700, 1000), v.Chance());
        return Pen.Write(new("Nanum Gothic", "#002c5f", Top: v.One("2026년 상반기 대졸 신입사원 공개채용", "2026 신입/인턴 채용 지원서")), pen => pen
            .Title(p.TargetCompany is null ? "지원서" : $"{p.TargetCompany} 지원서")
            .Table([0.15, 0.35, 0.15, 0.35],
            [
                ["지원회사", p.TargetCompany ?? "", "지원직무", string.Join(" / ", p.TargetRoles)],
                ["성명(한글)", p.Name, "생년월일", p.Born],
                ["휴대폰", p.Phone, "이메일", p.Email],
            ], labels: true)
            .Heading("학력사항").Table([0.12, 0.3, 0.28, 0.3], [["구분", "학교명", "전공", "기간"], .. p.Education.Select(e => new[] { e.Organisation!.Contains("고등학교", StringComparison.Ordinal) ? "고등학교" : "대학", e.Organisation, e.Role!, e.Period! })], header: true)
            .Heading("어학사항").Table([0.12, 0.3, 0.28, 0.3], [["No.", "어학명", "점수/등급", "취득일"], .. p.Languages.Index().Select(e => new[] { $"{e.Index + 1}", e.Item.Title, e.Item.Level!, e.Item.Period! })], header: true)
            .Heading("자격사항").Table([0.12, 0.3, 0.28, 0.3], [["No.", "자격명", "발급기관", "취득일"], .. p.Certifications.Index().Select(e => new[] { $"{e.Index + 1}", e.Item.Title, e.Item.Organisation!, e.Item.Period! })], header: true)
            .Heading("자기소개")
            .Each(p.Essays.Index(), essay => pen
                .Table([1], [[wording ? $"문항 {essay.Index + 1}. {essay.Item.Question}" : $"{essay.Index + 1}. {essay.Item.Question} [{most}자 이내]"], [string.Join('\n', essay.Item.Paragraphs)]], header: true)
                .Line($"{string.Join('\n', essay.Item.Paragraphs).Length} / {most}자", look: Look.Small).Gap()));
    }

    private static Sheet Typed(Applicant p)
    {
        var v = new Variety(p);
        var (colon, comma, look, mark) = (v.One(" : ", ": "), v.One(", ", " / "), v.One(Look.Strong, Look.Plain), v.One("·", "-", "→"));
        string All(IReadOnlyList<Entry> entries, Func<Entry, string?> beside) => string.Join(comma, entries.Select(e => $"{e.Title}({beside(e)}, {e.Period})"));
        return Pen.Write(new("Nanum Myeongjo", "#000000", 10.5), pen => pen
            .Title("이  력  서", centred: true)
            .Line($"이름{colon}{p.Name}").Line($"생년월일{colon}{p.Born}").Line($"주소{colon}{p.Address}").Line($"연락처{colon}{p.Phone}").Line($"E-Mail{colon}{p.Email}")
            .Line(p.TargetRoles.Count == 0 ? "" : $"지원분야{colon}{string.Join(", ", p.TargetRoles)}")
            .Heading("학 력").Each(p.Education, e => pen.Line($"{e.Period}    {e.Organisation} {e.Role} 졸업"))
            .Heading("경 력").Each(p.Experience, e => pen.Line($"{e.Period}    {e.Organisation}    {e.Role}", look: look).Bullets(e.Claims, mark))
            .Heading("기 타")
            .Line($"자격증{colon}{All(p.Certifications, e => e.Organisation)}")
            .Line($"어학{colon}{All(p.Languages, e => e.Level)}")
            .Line($"수상{colon}{All(p.Awards, e => e.Organisation)}")
            .Line($"컴퓨터 활용{colon}{string.Join(", ", p.Skills)}")
            .Line($"병역{colon}{v.One("필", "해당사항 없음", "면제")}")
            .Line($"취미{colon}{v.One("등산, 독서", "사진 촬영", "요리")}")
            .Gap().Line("상기 내용은 사실과 틀림없음을 확인합니다.", centred: true).Line("2026년 3월 9일", centred: true).Line($"작성자  {p.Name}", centred: true));
    }

    private static Sheet Record(Applicant p)
    {
        var v = new Variety(p);
        return Pen.Write(new("Nanum Gothic", "#385723", 10, Bottom: "{page}"), pen => pen
            .Title(v.One("경 력 기 술 서", "경력기술서"), centred: true)
            .Line(Joined(" / ", p.Name, p.Phone, p.Email), centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"지원 포지션: {string.Join(", ", p.TargetRoles)}", centred: true)
            .Heading(v.One("1. 경력 개요", "1. 한눈에 보기", "1. Summary")).Line(p.Summary!)
            .Heading("2. 학력 및 자격")
            .Table([0.2, 0.36, 0.44],
            [
                .. p.Education.Index().Select(e => new[] { e.Index == 0 ? "학력" : Table.Above, e.Item.Period!, $"{e.Item.Organisation} {e.Item.Role}" }),
                .. p.Certifications.Index().Select(e => new[] { e.Index == 0 ? "자격" : Table.Above, e.Item.Period!, $"{e.Item.Title} ({e.Item.Organisation})" }),
            ])
            .Heading("3. 회사별 상세 경력").Each(p.Experience.Index(), e => pen
                .Line($"3-{e.Index + 1}. {e.Item.Organisation}", look: Look.Strong)
                .Table([0.2, 0.8], [["재직 기간", e.Item.Period!], ["부서 및 직책", e.Item.Role!], ["수행 업무", Bulleted("- ", e.Item.Claims)], ["퇴직 사유", e.Item.Span!.Ongoing ? "재직 중" : v.One("계약 만료", "직무 전환", "이직")]], labels: true).Gap())
            .Heading("4. 개인 프로젝트").Each(p.Projects.Index(), e => pen.Line($"4-{e.Index + 1}. {e.Item.Title} ({e.Item.Period})", look: Look.Strong).Bullets(e.Item.Claims, "-").Gap())
            .Heading(v.One("5. 보유 역량", "5. 활용 기술 및 도구", "5. Skill set")).Line(string.Join(", ", p.Skills)));
    }

    private static Sheet Network(Applicant p) => Pen.Write(new("Liberation Sans", "#555555", 10, Bottom: "Page {page}"), pen => pen.Columns(0.3,
        left => left
            .Heading("Contact").Line(p.Phone).Line(p.Email).Line($"www.linkedin.com/in/{p.Name.ToLowerInvariant().Replace(' ', '-')} (LinkedIn)")
            .Heading("Top Skills").Each(p.Skills, skill => left.Line(skill))
            .Heading("Languages").Each(p.Languages, e => left.Line($"{e.Title} ({e.Level})"))
            .Heading("Certifications").Each(p.Certifications, e => left.Line(e.Title))
            .Heading("Honors-Awards").Each(p.Awards, e => left.Line(e.Title)),
        right => right
            .Title(p.Name)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle)
            .Line(p.Address, look: Look.Small)
            .Heading("Summary").Line(p.Summary!)
            .Heading("Experience").Each(p.Experience, e => right.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line($"{e.Period} ({HowLong.English(e)})", look: Look.Small).Each(e.Claims, claim => right.Line(claim)).Gap())
            .Heading("Education").Each(p.Education, e => right.Line(e.Organisation!, look: Look.Strong).Line($"{e.Role} · ({e.Period})"))));

    private static Sheet College(Applicant p)
    {
        var v = new Variety(p);
        var town = v.One("Boston, MA", "Portland, OR", "Chicago, IL");
        return Pen.Write(new("Liberation Serif", "#000000", 10.5), pen => pen
            .Title(p.Name, centred: true)
            .Line(Joined(" • ", p.Address, p.Email, p.Phone), centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Target position: {string.Join(" / ", p.TargetRoles)}", centred: true)
            .Heading("EDUCATION").Each(p.Education, e => pen.Line(e.Organisation!, e.Period, Look.Strong).Line(e.Role!))
            .Heading(v.One("EXPERIENCE", "RELEVANT EXPERIENCE")).Each(p.Experience, e => pen.Line(e.Organisation!, town, Look.Strong).Line(e.Role!, e.Period).Bullets(e.Claims))
            .Heading(v.One("ACADEMIC PROJECTS", "COURSE PROJECTS")).Each(p.Projects, e => pen.Line(e.Title, e.Period, Look.Strong).Bullets(e.Claims))
            .Heading(v.One("LEADERSHIP AND ACTIVITIES", "LEADERSHIP & COMMUNITY ENGAGEMENT")).Each(p.Activities, e => pen.Line($"{e.Organisation} – {e.Title}", look: Look.Strong).Line(e.Role!, e.Period).Bullets(e.Claims))
            .Heading("HONORS").Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation}", e.Period))
            .Heading("SKILLS & INTERESTS")
            .Line($"Technical: {string.Join(", ", p.Skills)}")
            .Line($"Languages: {string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))}")
            .Line($"Interests: {v.One("Trail running, board games, jazz piano", "Ceramics, chess and open water swimming")}"));
    }

    private static Sheet LabelledVitae(Applicant p)
    {
        var v = new Variety(p);
        Pen Rows(Pen pen, params IEnumerable<string[]> rows) => pen.Table([0.3, 0.7], rows, labels: true, ruled: false);
        return Pen.Write(new("Liberation Sans", "#003399", 10, Bottom: $"Page {{page}} – Curriculum vitae of {p.Name}"), pen =>
        {
            pen.Title("Curriculum Vitae");
            Rows(pen.Heading("Personal information"),
            [
                ["First name(s) / Surname(s)", p.Name], ["Address", p.Address], ["Telephone", p.Phone], ["E-mail", p.Email], ["Nationality", v.One("Irish", "British", "German")], ["Date of birth", string.Join('/', p.Born.Split('.').Reverse())],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["Desired employment", string.Join(" / ", p.TargetRoles)]],
            ]);
            pen.Heading("Work experience").Each(p.Experience, e => Rows(pen, [["Dates", e.Period!], ["Occupation or position held", e.Role!], ["Main activities and responsibilities", string.Join('\n', e.Claims)], ["Name of employer", e.Organisation!]]).Gap());
            pen.Heading("Education and training").Each(p.Education, e => Rows(pen, [["Dates", e.Period!], ["Title of qualification awarded", e.Role!], ["Name of organisation providing education", e.Organisation!]]).Gap());
            pen.Heading("Certificates").Each(p.Certifications, e => Rows(pen, [["Date", e.Period!], ["Certificate", e.Title], ["Awarding body", e.Organisation!]]).Gap());
            pen.Heading("Projects").Each(p.Projects, e => Rows(pen, [["Dates", e.Period!], ["Project", e.Title], ["Description", string.Join('\n', e.Claims)]]).Gap());
            pen.Heading("Personal skills and competences");
            Rows(pen, ["Foreign languages", string.Join('\n', p.Languages.Select(e => $"{e.Title} – {e.Level}"))], ["Job-related skills", string.Join(", ", p.Skills)], ["Driving licence", "B"]);
        });
    }

    private static Sheet Combination(Applicant p)
    {
        var v = new Variety(p);
        var sign = v.One("• ", "✓ ", "");
        return Pen.Write(new("Liberation Sans", v.One("#7a1f3d", "#1f5f7a"), 10), pen => pen
            .Title(p.Name, centred: true)
            .Line(string.Join(" | ", p.TargetRoles), look: Look.Subtitle, centred: true)
            .Line($"{p.Phone} | {p.Email} | {p.Address}", centred: true)
            .Heading(v.One("Professional Profile", "Career Summary", "Qualifications Summary")).Line(p.Summary!)
            .Heading(v.One("Areas of Expertise", "Core Competencies", "Transferable Skills")).Table([0.34, 0.33, 0.33], p.Skills.Chunk(3).Select(three => three.Select(skill => sign + skill).Concat(Enumerable.Repeat("", 3 - three.Length)).ToArray()), ruled: false)
            .Heading("Relevant Project Experience").Each(p.Projects, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))
            .Heading(v.One("Professional Experience", "Employment History")).Each(p.Experience, e => pen.Line($"{e.Role} – {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))
            .Heading("Education & Training")
            .Each(p.Education, e => pen.Line($"{e.Role} – {e.Organisation}, {e.Period}"))
            .Heading("Licenses & Certifications").Each(p.Certifications, e => pen.Line($"{e.Title} – {e.Organisation}, {e.Period}"))
            .Heading("Volunteer Involvement").Each(p.Activities, e => pen.Line($"{e.Role} – {e.Organisation} ({e.Title})", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims))
            .Heading("Languages").Line(string.Join(" | ", p.Languages.Select(e => $"{e.Title}: {e.Level}"))));
    }

    private static Sheet British(Applicant p)
    {
        var v = new Variety(p);
        var under = v.Chance();
        return Pen.Write(new("Liberation Sans", "#000000", v.One(10, 11)), pen => pen
            .Title(p.Name, centred: true)
            .Line($"{p.Address}", centred: true).Line($"Mobile: {p.Phone}   Email: {p.Email}", centred: true)
            .Line(p.TargetRoles.Count == 0 ? "" : $"Post applied for: {string.Join(" / ", p.TargetRoles)}", centred: true)
            .Heading("Personal Profile").Line(p.Summary!)
            .Heading(v.One("Key Skills", "Skills and Abilities")).Bullets(p.Skills)
            .Heading(v.One("Employment History", "Career to Date")).Each(p.Experience, e => (under ? pen.Line($"{e.Role} ({e.Period})", look: Look.Strong).Line(e.Organisation!) : pen.Line($"{e.Organisation} ({e.Period})", look: Look.Strong).Line(e.Role!)).Each(e.Claims, claim => pen.Line(claim)).Gap())
            .Heading("Education and Qualifications")
            .Each(p.Education, e => pen.Line($"{e.Organisation} ({e.Period})", look: Look.Strong).Line(e.Role!))
            .Heading("Professional Development").Each(p.Certifications, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Period})"))
            .Heading(v.One("Awards and Prizes", "Achievements")).Each(p.Awards, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Period})"))
            .Heading("Voluntary Work and Activities").Each(p.Activities, e => pen.Line($"{e.Title}, {e.Organisation} ({e.Period})", look: Look.Strong).Line(e.Role!).Each(e.Claims, claim => pen.Line(claim)))
            .Heading("Interests").Line(v.One("Fell walking, baking and five-a-side football.", "Choral singing, crime novels and cycling."))
            .Heading("Additional Information").Line("Full UK driving licence.")
            .Heading("References").Line("Available on request."));
    }

    private static Sheet Parser(Applicant p)
    {
        var v = new Variety(p);
        var (gap, mark) = (v.One(" | ", " - ", ", "), v.One("*", "-"));
        return Pen.Write(new("Liberation Sans", "#000000", 11), pen => pen
            .Line(p.Name, look: Look.Strong)
            .Line(string.Join(" / ", p.TargetRoles))
            .Line(p.Address).Line(p.Phone).Line(p.Email)
            .Gap().Line(v.One("PROFESSIONAL SUMMARY", "SUMMARY OF QUALIFICATIONS")).Line(p.Summary!)
            .Gap().Line(v.One("SKILLS", "TECHNICAL SKILLS", "CORE SKILLS")).Line(string.Join(", ", p.Skills))
            .Gap().Line(v.One("WORK EXPERIENCE", "PROFESSIONAL EXPERIENCE")).Each(p.Experience, e => pen.Line(e.Role!).Line($"{e.Organisation}{gap}{e.Period}").Bullets(e.Claims, mark).Gap())
            .Line("EDUCATION").Each(p.Education, e => pen.Line(e.Role!).Line($"{e.Organisation}{gap}{e.Period}").Gap())
            .Line("CERTIFICATIONS").Each(p.Certifications, e => pen.Line($"{e.Title}{gap}{e.Organisation}{gap}{e.Period}"))
            .Gap().Line("AWARDS").Each(p.Awards, e => pen.Line($"{e.Title}{gap}{e.Organisation}{gap}{e.Period}"))
            .Gap().Line("LANGUAGES").Line(string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"))));
    }
}
