using static Interview.Tests.Resumes.Corpus.Layout;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean résumés that a career platform, a job portal, a business-card app or a résumé builder writes out of what its user typed.</summary>
internal static class HeldKoreanPagesPlatforms
{
    private static readonly DateStyle DotsInOffice = new(m => $"{m.Year}.{m.Number:00}", " ~ ", "재직중");
    private static readonly DateStyle HyphenInOffice = new(m => $"{m.Year}.{m.Number:00}", " - ", "재직중");
    private static readonly DateStyle WordsAndDash = new(m => $"{m.Year}년 {m.Number}월", " — ", "현재");
    private static readonly DateStyle WordsAndHyphen = new(m => $"{m.Year}년 {m.Number}월", " - ", "현재");
    private static readonly DateStyle MonthFirst = new(m => $"{m.Number}월 {m.Year}", " — ", "현재");
    private static readonly DateStyle SpacedHyphen = new(m => $"{m.Year}. {m.Number:00}", " - ", "현재");

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("held-ko-career-platform", "career platform's export: dates in a column at the left, prizes and certificates under one heading", "ko", Kind.Experienced, DateStyle.DotsAndHyphen, "summary skills education experience projects awards certifications languages", CareerPlatform, HeldOut: true) { OrDates = [HyphenInOffice, SpacedHyphen] },
        new("held-ko-portal-print", "large job portal's printed résumé of a new graduate: a motto over the name, facts in a strip, wishes, then essays", "ko", Kind.Graduate, DateStyle.Dots, "skills education experience activities awards certifications languages essays", PortalPrint, HeldOut: true) { OrDates = [DotsInOffice, DateStyle.YearFirstSlashes] },
        new("held-ko-card-app-profile", "business-card app's profile, saved: firm, post and how long, deeds as plain lines, what the person has besides", "ko", Kind.LongCareer, DateStyle.Dots, "summary skills education experience awards certifications languages", CardApp, HeldOut: true)
        {
            OrDates = [DotsInOffice, WordsAndHyphen],
            Life = p => p with { Education = [.. p.Education.Take(1)] },
            Tells = (section, e) => section is "certifications" or "awards" ? e with { Organisation = null } : e,
        },
        new("held-ko-translated-builder", "international résumé builder's page in Korean: post, a comma, the firm; details and skills in a side column", "ko", Kind.Experienced, WordsAndDash, "summary skills education experience activities languages", Builder, HeldOut: true)
        {
            OrDates = [WordsAndHyphen, MonthFirst],
            Tells = (section, e) => section == "languages" ? e with { Span = null } : e,
        },
    ];

    private static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    private static void Part(Pen pen, string head, IReadOnlyList<Entry> entries, Action<Entry> draw)
    {
        if (entries.Count > 0)
        {
            pen.Heading(head).Each(entries, draw);
        }
    }

    private static Sheet CareerPlatform(Applicant p)
    {
        var v = new Variety(p);
        var (bullet, lasted, label) = (v.One("- ", "• ", ""), v.Chance(), v.One("", "주요 업무 및 성과\n", "주요 성과\n"));
        string Done(Entry e) => string.Join('\n', e.Claims.Select(claim => bullet + claim));
        void Rows(Pen pen, string head, IEnumerable<(string Left, string Right)> rows)
        {
            var all = rows.Select(row => new[] { row.Left, row.Right }).ToList();
            if (all.Count > 0)
            {
                pen.Heading(head).Table([0.26, 0.74], all, ruled: false);
            }
        }

        return Pen.Write(new("Noto Sans CJK KR", "#3366ff", 10), pen =>
        {
            pen.Title(p.Name);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle);
            }

            pen.Line(p.Email).Line(p.Phone);
            pen.Heading(v.One("간단 소개", "소개")).Line(p.Summary!);
            Rows(pen, lasted ? $"경력  {HowLong.Korean(p.Experience)}" : "경력", p.Experience.Select(e => (lasted ? $"{e.Period}\n{HowLong.Korean(e)}" : e.Period!, $"{e.Organisation}\n{e.Role}\n{label}{Done(e)}")));
            Rows(pen, "프로젝트", p.Projects.Select(e => (e.Period!, Joined("\n", e.Title, e.Organisation, e.Role, Done(e)))));
            Rows(pen, "학력", p.Education.Select(e => (e.Period!, $"{e.Organisation}\n{e.Role}")));
            pen.Heading("스킬").Line(string.Join(v.One("   ", ", "), p.Skills));
            Rows(pen, v.One("수상 및 기타", "자격증 및 수상"), p.Certifications.Concat(p.Awards).OrderByDescending(e => (e.Span!.From.Year * 12) + e.Span.From.Number!.Value).Select(e => (e.Period!, Joined("\n", e.Title, e.Organisation))));
            Rows(pen, v.One("외국어", "어학"), p.Languages.Select(e => (e.Period!, $"{e.Title}  {e.Level}")));
            pen.Heading("링크").Line($"https://{Handle(p)}.example.me");
        });
    }

    private static Sheet PortalPrint(Applicant p)
    {
        var v = new Variety(p);
        var age = 2026 - int.Parse(p.Born.AsSpan(0, 4));
        var (bullet, licence) = (v.One("- ", "ㆍ", ""), v.One("자격증", "자격증/면허증"));
        var motto = v.One("책임감과 성실함을 갖춘 인재입니다.", "꾸준히 배우고 성장하는 신입 지원자입니다.", "맡은 일은 끝까지 해내겠습니다!", "신입 지원합니다.");
        string Done(Entry e) => string.Join('\n', e.Claims.Select(claim => bullet + claim));
        return Pen.Write(new("Nanum Gothic", v.One("#4876ef", "#005be8"), 9.5, Bottom: v.One("본 이력서는 지원자가 작성한 내용입니다.   {page}", "{page}")), pen =>
        {
            pen.Line(motto, look: Look.Subtitle);
            pen.Title(p.Name).Line($"{v.One("남", "여")}  {p.Born[..4]}년 ({v.One("만 ", "")}{age}세)  신입", look: Look.Small);
            pen.Table([0.14, 0.36, 0.14, 0.36], [["휴대폰", p.Phone, "이메일", p.Email], ["주소", p.Address, v.One("홈페이지", "포트폴리오"), ""]], labels: true, ruled: false);
            pen.Table([0.34, 0.33, 0.33], [["학력", "경력", "희망연봉"], ["대학교(4년) 졸업", "신입", v.One("회사내규에 따름", "면접 후 결정")]], header: true);
            pen.Heading("학력").Line("최종학력  대학교(4년) 졸업", look: Look.Small).Table([0.3, 0.12, 0.58], p.Education.Select(e => new[] { e.Period!, "졸업", $"{e.Organisation}\n{e.Role}" }), ruled: false);
            pen.Heading("경력").Table([0.3, 0.7], p.Experience.Select(e => new[] { $"{e.Period}\n({HowLong.Korean(e)})", $"{e.Organisation}\n{e.Role}\n{Done(e)}" }), ruled: false);
            if (p.Activities.Count > 0)
            {
                pen.Heading(v.One("경험/활동/교육", "대외활동")).Table([0.3, 0.14, 0.56], p.Activities.Select(e => new[] { e.Period!, "대외활동", Joined("\n", e.Title, Joined(" | ", e.Organisation, e.Role), Done(e)) }), ruled: false);
            }

            pen.Heading(v.One("자격/어학/수상", "자격증 · 어학 · 수상내역")).Table([0.2, 0.18, 0.62],
            [
                .. p.Certifications.Select(e => new[] { e.Period!, licence, Joined(" | ", e.Title, e.Organisation) }),
                .. p.Languages.Select(e => new[] { e.Period!, "어학시험", $"{e.Title} | {e.Level}" }),
                .. p.Awards.Select(e => new[] { e.Period!, "수상내역", Joined(" | ", e.Title, e.Organisation) }),
            ], ruled: false);
            pen.Heading(v.One("보유기술", "스킬")).Line(string.Join(", ", p.Skills));
            pen.Heading("취업우대 · 병역").Line(v.One("병역  군필 (육군 병장 만기제대)", "보훈대상  비대상     병역  비대상"));
            pen.Heading("희망근무조건").Table([0.2, 0.8],
            [
                ["고용형태", "정규직"],
                .. p.TargetRoles.Count == 0 ? Array.Empty<string[]>() : [["희망직무", string.Join(", ", p.TargetRoles)]],
                ["희망근무지", v.One("서울 전체", "경기 전체, 서울 전체", "전국")],
            ], labels: true, ruled: false);
            pen.PageBreak().Heading("자기소개서").Each(p.Essays, essay => pen.Line(essay.Question, look: Look.Strong).Each(essay.Paragraphs, text => pen.Line(text)).Gap());
            pen.Line("위의 모든 기재사항은 사실과 다름없음을 확인합니다.", look: Look.Small, centred: true).Line($"작성자 : {p.Name}", look: Look.Small, centred: true);
        });
    }

    private static Sheet CardApp(Applicant p)
    {
        var v = new Variety(p);
        var (gap, total) = (v.One(" · ", " | "), v.Chance());
        return Pen.Write(new("Noto Sans CJK KR", v.One("#222222", "#ff6600"), 10, Bottom: "{page}"), pen =>
        {
            pen.Title(p.Name);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle);
            }

            pen.Line($"휴대폰  {p.Phone}", look: Look.Small).Line($"이메일  {p.Email}", look: Look.Small);
            pen.Heading(v.One("자기소개", "한 줄 소개", "간단 소개")).Line(p.Summary!);
            Part(pen, total ? $"경력 (총 {HowLong.Korean(p.Experience)})" : "경력", p.Experience, e => pen.Line(e.Organisation!, look: Look.Strong).Line(e.Role!).Line($"{e.Period}{gap}{HowLong.Korean(e)}", look: Look.Small).Each(e.Claims, claim => pen.Line(claim)).Gap());
            Part(pen, "학력", p.Education, e => pen.Line(e.Organisation!, look: Look.Strong).Line(e.Role + gap + "졸업").Line(e.Period!, look: Look.Small));
            pen.Heading(v.One("전문분야 및 스킬", "스킬")).Line(string.Join(gap, p.Skills));
            Part(pen, "자격증", p.Certifications, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small));
            Part(pen, v.One("수상", "수상 이력"), p.Awards, e => pen.Line(e.Title, look: Look.Strong).Line(e.Period!, look: Look.Small));
            Part(pen, "외국어", p.Languages, e => pen.Line($"{e.Title}{gap}{e.Level}", look: Look.Strong).Line(e.Period!, look: Look.Small));
            pen.Heading(v.One("이직 희망 조건", "구직 조건")).Line(v.One("희망 연봉  협의 가능", "희망 지역  서울, 경기")).Line("제안받기  관심 있는 제안만");
        });
    }

    private static Sheet Builder(Applicant p)
    {
        var v = new Variety(p);
        var (nameAside, levels) = (v.Chance(), v.One("능숙함", "전문가", ""));
        void Face(Pen pen)
        {
            pen.Title(p.Name);
            if (p.TargetRoles.Count > 0)
            {
                pen.Line(string.Join(", ", p.TargetRoles), look: Look.Subtitle);
            }
        }

        return Pen.Write(new("Noto Sans CJK KR", v.One("#084c41", "#1a91f0", "#2b3648"), 10), pen => pen.Columns(0.32,
            left =>
            {
                if (nameAside)
                {
                    Face(left);
                }

                left.Heading(v.One("세부 사항", "개인 정보", "연락처")).Line(p.Address).Line(p.Phone).Line(p.Email);
                left.Heading("기술").Each(p.Skills, skill => left.Line(Joined("  ", skill, levels)));
                Part(left, "언어", p.Languages, e => left.Line($"{e.Title} {e.Level}"));
                left.Heading("취미").Line(v.One("등산, 독서", "수영, 사진 촬영", "러닝"));
            },
            right =>
            {
                if (!nameAside)
                {
                    Face(right);
                }

                right.Heading("프로필").Line(p.Summary!);
                Part(right, v.One("고용 이력", "근무 경력", "경력"), p.Experience, e => right.Line($"{e.Role}, {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims));
                Part(right, v.One("교육", "학력"), p.Education, e => right.Line($"{e.Role}, {e.Organisation}", look: Look.Strong).Line(e.Period!, look: Look.Small));
                Part(right, v.One("과외 활동", "활동"), p.Activities, e => right.Line(Joined(", ", e.Title, e.Role, e.Organisation), look: Look.Strong).Line(e.Period!, look: Look.Small).Bullets(e.Claims));
                right.Heading(v.One("추천인", "참고인")).Line("요청 시 제공");
            }));
    }
}
