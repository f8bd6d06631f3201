using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Recognises names of jobs, positions, organisations and schools by the words they end or begin with.</summary>
internal static partial class RoleWords
{
    public static bool IsRole(string text) => text.Length <= 48 && !text.EndsWith('.') && (English().IsMatch(text) || Korean().IsMatch(text));

    public static bool IsOrganisation(string text) => Organisation().IsMatch(text);

    public static bool IsSchool(string text) => School().IsMatch(text);

    public static bool IsStudies(string text) => Studies().IsMatch(text);

    /// <summary>"삼성전자 개발팀 사원": where the organisation ends and the position begins; -1 when it is not written so.</summary>
    public static int PositionIn(string text) => Position().Match(text) is { Success: true } match ? match.Groups["role"].Index : -1;

    /// <summary>"한국대학교 컴퓨터공학과": where the studies begin; -1 when they are not there.</summary>
    public static int StudiesAfterSchool(string text) => SchoolThenStudies().Match(text) is { Success: true } match ? match.Groups["studies"].Index : -1;

    private const string EnglishRoles = "engineers?|developer|programmer|manager|designer|analyst|scientist|architect|administrator|consultant|specialist|marketer|accountant|nurse|teacher|tutor|lead|leader|director|officer|coordinator|assistant|associate|intern|internship|representative|technician|researcher|writer|editor|planner|recruiter|owner|strategist|executive|operator|buyer|merchandiser|advisor|adviser|agent|auditor|controller|cto|ceo|cfo|head|founder|co-founder|fellow|instructor|lecturer|professor|paralegal|lawyer|attorney|pharmacist|therapist|counsel(?:l)?or|chef|barista|cashier|clerk|secretary|supervisor|trainee|volunteer|president|member|captain|freelancer|sre|devops|pm|po|qa";

    [GeneratedRegex(@"\b(?:" + EnglishRoles + @")\b(?:\s*[,(].*|\s+(?:i{1,3}|iv|\d|[-–—/]\s*.+|(?:of|for|in)\s+.+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"(?:개발자|엔지니어|디자이너|기획자|마케터|매니저|분석가|연구원|연구자|관리자|담당자?|담당|컨설턴트|간호사|교사|강사|회계사|세무사|변호사|약사|설계자|사이언티스트|애널리스트|아키텍트|프로그래머|운영자|에디터|작가|상담사|조교|인턴|사원|주임|대리|과장|차장|부장|팀장|실장|본부장|팀원|선임|책임|수석|대표|리더|리드|파트장|회장|부회장|총무|부원|단원|멘토|멘티|개발|기획|디자인|마케팅|분석|설계|연구|영업|인사|회계|재무|생산관리|품질관리|물류|구매|무역|운영|보안|서비스직?|직원|알바|아르바이트|근로장학생|정규직|계약직|PM|PO|QA|CS|MD|HR|SRE|DBA)(?:\s?[(\[/].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    [GeneratedRegex(@"\(주\)|㈜|\(유\)|주식회사|유한회사|재단|협회|공사|공단|은행|병원|연구소|연구원$|센터$|그룹|전자$|증권|보험|카드$|시스템즈?$|테크|랩스?$|소프트|네트웍스|물산|건설|제약|화학|통신|에너지|학원|시청|구청|\b(?:inc|ltd|llc|corp|corporation|co|gmbh|plc|group|labs?|technologies|technology|systems|solutions|bank|hospital|agency|studio|partners|company|foundation|institute|networks|software|holdings|consulting|services|ventures|media|health|energy|logistics|retail|university)\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"대학교|대학원|대학\b|고등학교|고교|전문학교|학교|\b(?:university|college|institute|school|academy|kaist|postech|unist|gist|mit|polytechnic)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex School();

    [GeneratedRegex(@"학과|전공|학부|공학|학사|석사|박사|\b(?:bachelor|master|b\.?\s?sc?|b\.?a|b\.?eng|m\.?\s?sc?|m\.?a|m\.?eng|m?b?f\.?a|ll\.?[bm]|b\.?com|[bm]\.?tech|mba|ph\.?\s?d|a-levels?|diploma|associate|major|minor|degree|certificate)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Studies();

    [GeneratedRegex(@"^.*?\S\s+(?<role>(?:[가-힣A-Za-z/&]+(?:팀|부|실|본부|센터|파트|셀|그룹|사업부)\s+)*[가-힣A-Za-z/]*(?:사원|주임|대리|과장|차장|부장|팀장|실장|본부장|팀원|인턴|인턴십|선임|책임|수석|연구원|매니저|개발자|엔지니어|디자이너|마케터|기획자|담당자|대표|리더|아르바이트|사원보|컨설턴트|강사|조교|간호사|분석가)(?:\s?[(/].*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    [GeneratedRegex(@"(?:대학교|대학원|대학|고등학교)\s*(?:\([^)]*\)\s*)?(?<studies>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex SchoolThenStudies();
}
