using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>What a form asks for in a sentence: "성함을 적어 주세요. *" asks for the "성함", "Which position are you applying for?" for the "position are you applying for".</summary>
internal static partial class FormRequest
{
    private const int LongestRequest = 60;

    /// <summary>The bare words for what is asked; null where nothing is.</summary>
    public static string? Topic(string text)
    {
        if (text.Length > LongestRequest)
        {
            return null;
        }

        var asked = Required().Replace(text, "").Trim();
        return Applying().Match(asked) is { Success: true } applying ? $"지원 {applying.Groups["topic"].Value}"
            : Korean().Match(asked) is { Success: true } korean ? korean.Groups["topic"].Value
            : English().Match(asked) is { Success: true } english ? english.Groups["topic"].Value
            : asked.Length < text.Trim().Length ? asked : null;
    }

    /// <summary>What a form puts behind an answer it insists on, and the hint how to write it.</summary>
    [GeneratedRegex(@"(?:\s*(?:\*|[(\[（](?:필수|선택|필수\s?(?:입력|응답|항목)|required|optional|mandatory|예\s*[:：)].*|ex\).*|e\.g\..*|as\s.*)[)\]）]?))+\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Required();

    /// <summary>"어떤 직무에 지원하시나요?"</summary>
    [GeneratedRegex(@"^(?:어떤|어느|무슨)\s(?<topic>\S{1,8}?)(?:에|로|으로|을|를)\s?지원\S*(?:\s\S{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Applying();

    [GeneratedRegex(@"^(?:(?:본인|귀하|지원자|당신)(?:의|께서)?\s)?(?<topic>.+?)(?:을|를|은|는|이|가)?\s*(?:(?:간단히|정확히|정확하게|모두|빠짐없이)\s)?(?:(?:적어|입력해|기재해|기입해|작성해|알려|선택해|골라|써|말씀해|남겨)\s?(?:주세요|주십시오|주시기\s?바랍니다|주시겠어요)|(?:무엇|뭐|어디|누구)(?:인가요|입니까|예요|이에요|신가요)|어떻게\s?(?:되시나요|되나요|되세요|되십니까))\s*[.?!]*$|^(?<topic>.{2,20}?)(?:은|는)\s*\?$", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    [GeneratedRegex(@"^(?:please\s+)?(?:what(?:['’]s|\s+is|\s+are)?|which|enter|provide|state|type|write|give(?:\s+us)?|tell\s+us|specify|select|choose|indicate|confirm|add)\s+(?:(?:in|your|the)\s+)*(?<topic>.+?)(?:\s+(?:below|here))?\s*[.?:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
