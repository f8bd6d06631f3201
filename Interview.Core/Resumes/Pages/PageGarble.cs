using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>
/// Tells text from what fonts without letters leave: glyph numbers read as letters of many scripts, Hangul that nobody writes, bytes of one
/// encoding read in another, letters shifted along the alphabet. Every sign needs enough letters to be sure: names, terms and code are none.
/// </summary>
public static partial class PageGarble
{
    private const int FewestForeign = 10;
    private const int FewestHangul = 40;
    private const int FewestLatin = 100;
    private const int FewestMeaningless = 20;

    /// <summary>The syllables that make up nearly all of what is written, and those of names.</summary>
    private static readonly FrozenSet<char> CommonHangul = (
        "가각간갈감갑값강갖같개객갤거건걸검겁것게겠겨격견결겹경계고곡골곱곳공과곽관괄광괜괴교구국군굵권귀규균그근글금급기긴길김깁깊까깥께꼴꾸꿀꿈꿉뀌뀝끈끌끕끝나난날남납났낮내낸낼냅너널넘넣네넷년노논높놓누눅눈"
        + "눌뉴느는늘능늬니닉닌님닙다닥단닫달담답당대더덕던덮데덱델도독돌동되된될됨됩두둘뒤뒷듈드득든듣들듭등디딩따때떠떤떻또뛰뜁라락란람랍랐랑래램랫략량러런럴럼럿렇레렉려력련렬렸령례로록론롤롭료루룹류률르른를름"
        + "릅리릭린릴림립릿링마막만많말망맞맡매맨맵맷맹머먼멈메멤며면명몇모목못무묶문묻물므미민밀및밑바박밖반받발밝방배백버번범법베벤벨벽변별병보복본볼봉부분불붓붙브블비빈빌빗빠빨뿐사삭산살삼삽상새색생서석선설섭"
        + "성세섹센셀셔션셜셨소속손솔송쇄쇼수숙순술숨숫쉬쉼쉽스슬습슷승시식신실심십싱싶쌍써쓰쓸씀씁씩아안않알암압았앞애액앰야약양어억언얻얼엄업없엇었에엔여역연열염엽였영옆예오옥온올옮옴옵와완왕왜외왼요용우운울움"
        + "웃웅워원월웠웨웹위유육윤율으은을음응의이익인일읽임입있잊자작잘잠잡장재저적전절점접정제젝젠져졌조족존졸종좋좌주준줄줍중즈즉증지직진질집짜째쪽쭙차찬찮참창찾채책처천철첨첩첫청체쳐쳤초총최추축출춤춥충춰취"
        + "측층치칙친칠침칭카캐캡커컨컬컴케켜코콘콜콤쿼퀀크큰클큼키킬킵타탁탄탐태택탭터턴테텍템토통투튜트특튼틀티팀팅파판패팩퍼페편평포폰폴폼표풀품퓨프픈플피픽필핑하학한할함합항해핵핸했행향허헌험혁현협형혜호혼홀"
        + "홍화확환활황회획횟효후훈흐희흰히힌").ToFrozenSet();

    /// <summary>The 2,350 syllables of KS X 1001: what is outside them hardly stands in a document.</summary>
    private static readonly FrozenSet<char> StandardHangul = Standard();

    /// <summary>How often each letter stands among a thousand of English; other languages in Latin letters come near enough.</summary>
    private static readonly double[] Latin = [82, 15, 28, 43, 127, 22, 20, 61, 70, 1.5, 7.7, 40, 24, 67, 75, 19, 0.95, 60, 63, 91, 28, 9.8, 24, 1.5, 20, 0.74];

    public static bool MakesNoSense(string text) => Signs(text, meaningless: 0).Count > 0;

    /// <summary>The lines of a page that can be read, and whether others could not.</summary>
    /// <param name="meaningless">How many characters of the page meant nothing and were removed.</param>
    internal static (IReadOnlyList<TextLine> Lines, bool IsGarbled) Sift(IReadOnlyList<TextLine> lines, int meaningless)
    {
        var signs = Signs(string.Join('\n', lines.Select(line => line.Text)), meaningless);
        return signs.Count == 0 ? (lines, false) : ([.. lines.Where(line => !signs.Any(isGarbled => isGarbled(line.Text)))], true);
    }

    /// <summary>For each way in which the text is garbled, what tells a line that is.</summary>
    private static List<Func<string, bool>> Signs(string text, int meaningless)
    {
        var letters = text.Count(char.IsLetter);
        var signs = new List<Func<string, bool>>();
        // Languages use one script beside Latin; glyph numbers fall into all of them.
        if (text.Where(IsForeign).ToList() is var foreign && foreign.Count >= FewestForeign && foreign.Count * 7 >= letters && foreign.Select(letter => letter >> 7).Distinct().Count() >= 3)
        {
            signs.Add(line => line.Count(IsForeign) * 5 >= line.Count(char.IsLetter));
        }

        if (Mojibake().Matches(text).Sum(match => match.Length) is >= 12 and var wrong && wrong * 5 >= text.Count(letter => !char.IsWhiteSpace(letter)))
        {
            signs.Add(line => Mojibake().IsMatch(line));
        }

        if (GlyphNumber().Count(text) >= 5)
        {
            signs.Add(line => GlyphNumber().IsMatch(line));
        }

        if (text.Where(Hangul.IsSyllable).ToList() is var hangul && hangul.Count >= FewestHangul
            && (hangul.Count(letter => !StandardHangul.Contains(letter)) * 12 > hangul.Count || hangul.Count(CommonHangul.Contains) * 10 < hangul.Count * 6))
        {
            signs.Add(line => line.Any(Hangul.IsSyllable));
        }

        if (text.Where(char.IsAsciiLetter).ToList() is var latin && latin.Count >= FewestLatin && latin.Sum(letter => Latin[(letter | 0x20) - 'a']) / latin.Count < 45)
        {
            signs.Add(line => line.Any(char.IsAsciiLetter) && !line.Any(Hangul.IsSyllable));
        }

        if (meaningless >= FewestMeaningless && meaningless * 4 > letters)
        {
            // Those characters are gone already; what stands between them is shown.
            signs.Add(_ => false);
        }

        return signs;
    }

    private static bool IsForeign(char letter) => char.IsLetter(letter)
        && letter is not (<= '\u024F' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u1100' and <= '\u11FF') or (>= '\u3040' and <= '\u318F') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFB06') or (>= '\uFF00' and <= '\uFFEF'));

    private static FrozenSet<char> Standard()
    {
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(51949)!;
        return Enumerable.Range(0xB0, 25).SelectMany(lead => Enumerable.Range(0xA1, 94).Select(trail => korean.GetString([(byte)lead, (byte)trail])[0])).ToFrozenSet();
    }

    /// <summary>Four letters above ASCII in a row and none below: UTF-8 or EUC-KR read as Latin-1. No language writes so.</summary>
    [GeneratedRegex(@"(?=[\u0080-\u203F\u20AC\u2122]*[\u00C0-\u00FF][\u0080-\u203F\u20AC\u2122]*[\u00A1-\u00FF])[\u0080-\u017F\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{4,}")]
    private static partial Regex Mojibake();

    [GeneratedRegex(@"\(cid:\d+\)")]
    private static partial Regex GlyphNumber();
}
