namespace Interview.Tests.Resumes.Corpus;

/// <summary>People between two countries: Koreans who write English, foreigners in Korea, Koreans who lived abroad.</summary>
internal static class SixthBetweenLives
{
    private static readonly (string Hangul, string Latin)[] Surnames = [("김", "Kim"), ("이", "Lee"), ("박", "Park"), ("최", "Choi"), ("정", "Jung"), ("강", "Kang"), ("윤", "Yoon"), ("임", "Lim"), ("한", "Han"), ("신", "Shin")];

    private static readonly (string Hangul, string Latin)[] Given = [("서연", "Seoyeon"), ("민준", "Minjun"), ("지우", "Ji-woo"), ("하은", "Haeun"), ("도윤", "Do-Yoon"), ("수빈", "Subin"), ("현우", "Hyunwoo"), ("유진", "Yujin"), ("태현", "Tae Hyun"), ("은지", "Eun Ji"), ("준호", "Junho")];

    private static readonly string[] Firms = ["Hankyul Mobility Co., Ltd.", "Cheongsol F&B Co., Ltd.", "Yoonseul Bio", "Haedam Technology Inc.", "Samdeok Engineering Co., Ltd.", "Taesung I&G Corp.", "Vela Motors Korea Ltd.", "Norden Korea", "Orchard Mutual Korea", "Sable Analytics Korea", "Eunhasu Airlines", "Baroda Logistics Co., Ltd.", "Doit Labs Inc.", "Seojin Development"];

    private static readonly string[] Universities = ["Garam University", "Onnuri Women's University", "Bukhansan University of Science and Technology", "Namhae National University", "Gangseo Women's University", "Hanmoe University"];

    private static readonly (string, string)[] Clubs = [("3rd Ashby Scouts", "Mapo Youth Center"), ("Newcomers Network", "Seoul Volunteer Center"), ("Ashdown Rowing Club", "Hangang Rowing Club")];

    private static readonly string[] Academies = ["Bright Tree English Academy", "Little Fox Hill Kindergarten", "Daejin Elementary School", "Summit Language Institute", "Sejong Hanbyul Middle School", "Maple Leaf Prep", "Noeun Elementary School", "Poly Garden English School"];

    private static readonly (string Name, string Handle, string Country, string School, string Tongue)[] Newcomers =
    [
        ("응우옌 티 란", "lan.nguyen", "베트남", "하이퐁 쩐푸고등학교", "베트남어"), ("왕리나", "lina.wang", "중국", "칭다오 제2고등학교", "중국어"), ("사토 유이", "yui.sato", "일본", "니가타 미나미고등학교", "일본어"),
        ("Aziz Karimov", "aziz.karimov", "우즈베키스탄", "타슈켄트 제110고등학교", "우즈베크어"), ("바트 사란게렐", "saraa.bat", "몽골", "울란바토르 제1고등학교", "몽골어"), ("Camille Laurent", "camille.laurent", "프랑스", "Lycée Jean Moulin", "프랑스어"),
        ("Rizky Pratama", "rizky.pratama", "인도네시아", "SMA Negeri 3 Bandung", "인도네시아어"), ("드미트리 소콜로프", "d.sokolov", "러시아", "블라디보스토크 제9학교", "러시아어"),
    ];

    private static readonly (string Name, string Place)[] Abroad = [("Kestrel Systems", "영국 런던"), ("Vela Motors GmbH", "독일 뮌헨"), ("Norden AB", "스웨덴 스톡홀름"), ("Sable Analytics, Inc.", "미국 시애틀"), ("Solstice Labs", "미국 오스틴"), ("Pemberton Hotels", "싱가포르"), ("Orchard Mutual", "캐나다 밴쿠버"), ("Quill", "일본 도쿄")];

    private static readonly (string Name, string Place)[] SchoolsAbroad = [("Oregon State University", "미국"), ("University of Otago", "뉴질랜드"), ("TU Delft", "네덜란드"), ("Queen Mary University of London", "영국"), ("Georgia Institute of Technology", "미국")];

    /// <summary>The person of English words as a Korean: name, address, employers and schools.</summary>
    public static Applicant Korean(Applicant p)
    {
        var v = new Variety(p);
        var (surname, given) = (v.One(Surnames), v.One(Given));
        var korean = Renamed(p, [.. Named(p.Experience, v.InSomeOrder(Firms)), .. Named(p.Education, v.InSomeOrder(Universities)), .. Clubs]);
        return korean with
        {
            Name = $"{given.Latin} {surname.Latin}",
            Email = Mail(p, $"{given.Latin.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)}.{surname.Latin}".ToLowerInvariant()),
            Phone = Mobile(v),
            Address = v.One("Mapo-gu, Seoul, Korea", "Bundang-gu, Seongnam-si, Gyeonggi-do, Korea", "Yeonsu-gu, Incheon, Republic of Korea", "Haeundae-gu, Busan, South Korea"),
            Education = [.. korean.Education.Select(e => e with { Span = new(new(e.Span!.From.Year, 3), new(e.Span.To!.Year, 2)) })],
            Languages = [new("Korean", Level: v.One("native", "mother tongue")), new("English", Level: v.One("fluent", "business level", "TOEIC 935", "OPIc AL"))],
        };
    }

    /// <summary>Wants to study on: names no post, and shows a test instead of tongues.</summary>
    public static Applicant Scholar(Applicant p) => Korean(p) with { TargetRoles = [], Languages = [new("TOEFL iBT", Level: new Variety(p).One("108", "102", "113"))] };

    /// <summary>A Korean who names the high school and a dated test, as sites of Korea ask for them.</summary>
    public static Applicant Listed(Applicant p)
    {
        var (korean, v) = (Korean(p), new Variety(p));
        var (start, school) = (korean.Education[^1].Span!.From.Year, v.One("Solbit High School", "Hannuri Girls' High School", "Pureun High School"));
        return korean with
        {
            Education = [.. korean.Education, new(school, school, Span: new(new(start - 3, 3), new(start, 2)))],
            Languages = [new("TOEIC", Level: v.One("935", "880", "965"), Span: new(new(2025, v.One(2, 6, 11)))), new("OPIc", Level: v.One("IH", "AL"), Span: new(new(2024, v.One(4, 8))))],
        };
    }

    /// <summary>The Korean spelling of a name that <see cref="Korean"/> gave.</summary>
    public static string Hangul(Applicant p) =>
        Surnames.First(name => p.Name.EndsWith(" " + name.Latin, StringComparison.Ordinal)).Hangul + Given.First(name => p.Name.StartsWith(name.Latin + " ", StringComparison.Ordinal)).Hangul;

    /// <summary>Teaches English in Korea.</summary>
    public static Applicant TeacherInKorea(Applicant p)
    {
        var v = new Variety(p);
        var employed = Renamed(p, [.. Named(p.Experience, v.InSomeOrder(Academies))]);
        string[] posts = ["Head Teacher", "Native English Teacher", "Kindergarten English Teacher", "Assistant English Teacher"];
        return employed with
        {
            Phone = v.One(p.Phone, Mobile(v)),
            Address = v.One("Bundang, Seongnam, South Korea", "Dunsan-dong, Daejeon, South Korea", "Haeundae, Busan, South Korea"),
            Experience = [.. employed.Experience.Index().Select(at => at.Item with { Role = posts[Math.Min(at.Index, posts.Length - 1)] })],
            Certifications = [new("120-hour TEFL Certificate", v.One("Global TEFL Institute", "Northgate TEFL Academy"), Span: new(new(p.Education[0].Span!.To!.Year, v.One(7, 9)))), .. p.Certifications],
            Languages = [new("English", Level: "native"), new("Korean", Level: v.One("TOPIK Level 2", "conversational", "beginner"))],
        };
    }

    /// <summary>A foreigner with Korean employers.</summary>
    public static Applicant InKorea(Applicant p)
    {
        var v = new Variety(p);
        return Renamed(p, [.. Named(p.Experience, v.InSomeOrder(Firms)), .. Clubs]) with
        {
            Phone = Mobile(v),
            Address = v.One("Yongsan-gu, Seoul, South Korea", "Suwon, South Korea", "Songdo, Incheon, South Korea"),
            Languages = [new("English", Level: v.One("native", "fluent")), new("Korean", Level: v.One("TOPIK Level 5", "TOPIK Level 6", "TOPIK Level 4")), new("Italian", Level: v.One("B1", "native"))],
        };
    }

    /// <summary>The person of Korean words as a foreigner who studied and stayed in Korea.</summary>
    public static Applicant Newcomer(Applicant p)
    {
        var v = new Variety(p);
        var who = v.One(Newcomers);
        return Renamed(p, [.. Named(p.Education.TakeLast(1), [who.School])]) with
        {
            Name = who.Name,
            Email = Mail(p, who.Handle),
            Languages = [new("TOPIK", Level: v.One("6급", "5급"), Span: new(new(2024, v.One(5, 11)))), new(who.Tongue, Level: "모국어"), new("영어", Level: v.One("일상 회화", "업무 가능"))],
        };
    }

    public static string Country(Applicant newcomer) => Newcomers.First(one => one.Name == newcomer.Name).Country;

    /// <summary>Studied and worked abroad, and came back.</summary>
    public static Applicant Returned(Applicant p)
    {
        var v = new Variety(p);
        string[] posts = ["Senior Manager", "Manager", "Senior Specialist", "Specialist", "Associate", "Associate"];
        var away = Renamed(p, [.. Named(p.Experience.Skip(2), v.InSomeOrder(Abroad).Select(one => one.Name)), .. Named(p.Education.Take(1), [v.One(SchoolsAbroad).Name])]);
        return away with { Experience = [.. away.Experience.Index().Select(at => at.Index < 2 ? at.Item : at.Item with { Role = posts[Math.Min(at.Index - 2, posts.Length - 1)] })] };
    }

    /// <summary>Where an employer or school of a <see cref="Returned"/> one is, if abroad.</summary>
    public static string? Place(Entry e) => Abroad.Concat(SchoolsAbroad).FirstOrDefault(one => one.Name == e.Organisation).Place;

    /// <summary>Says how well tongues are spoken instead of naming tests.</summary>
    public static Applicant Speaking(Applicant p) => p with { Languages = [new("영어", Level: new Variety(p).One("고급", "중급", "비즈니스 회화 가능")), new("일본어", Level: new Variety(p).One("초급", "기초"))] };

    /// <summary>The name in Latin letters, as the address of the mail has it.</summary>
    public static string Latin(Applicant p) => string.Join(' ', Handle(p).Split('.').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    public static string Handle(Applicant p) => p.Email.Split('@')[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static string Mail(Applicant p, string handle) => handle + p.Email[(p.Email.IndexOf('@', StringComparison.Ordinal) - 2)..];

    private static string Mobile(Variety v)
    {
        var (first, second) = (v.One(2841, 3307, 4419, 5526, 6683, 7150, 8894, 9072), v.One(1093, 2274, 3385, 4461, 5718, 6640, 7852, 9907));
        return v.One($"+82-10-{first}-{second}", $"+82 10 {first} {second}", $"010-{first}-{second}", $"(+82) 10-{first}-{second}");
    }

    private static IEnumerable<(string, string)> Named(IEnumerable<Entry> entries, IEnumerable<string> names) => entries.Select(e => e.Organisation!).Distinct().Zip(names);

    private static Applicant Renamed(Applicant p, IReadOnlyList<(string Old, string New)> names)
    {
        var other = names.ToDictionary(pair => pair.Old, pair => pair.New);
        return p.WithEntries((_, e) => e.Organisation is { } by && other.TryGetValue(by, out var name) ? e with { Organisation = name, Title = e.Title == by ? name : e.Title } : e);
    }
}
