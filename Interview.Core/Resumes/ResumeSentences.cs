using System.Collections.Frozen;
using System.Globalization;

namespace Interview.Core.Resumes;

/// <summary>What the candidate reads when a résumé could not be read, or only in part: one place, Korean and English.</summary>
public static class ResumeSentences
{
    private static readonly FrozenDictionary<string, (string Ko, string En)> Sentences = new Dictionary<string, (string, string)>
    {
        [Unreadable.EmptyFile] = ("빈 파일입니다. 내용이 있는 PDF를 올려 주세요.", "The file is empty. Please upload a PDF with your résumé in it."),
        [Unreadable.NotAPdf] = ("PDF 파일이 아닙니다. 한글이나 워드 문서라면 PDF로 저장해 올려 주세요.", "This is not a PDF. If it is a Word or Hangul document, save it as PDF and upload that."),
        [Unreadable.TwoTypes] = ("PDF 안에 다른 형식의 파일이 함께 들어 있습니다. 문서를 PDF로 다시 저장해 올려 주세요.", "The file is a PDF and another kind of file at once. Please save the document as PDF again and upload that."),
        [Unreadable.NeedsPassword] = ("암호가 걸린 PDF입니다. 암호를 풀고 다시 저장해 올려 주세요.", "The PDF is protected by a password. Please save it without one and upload it again."),
        [Unreadable.NoText] = ("읽을 수 있는 글자가 없습니다. 스캔한 이미지라면 글자를 선택할 수 있는 PDF로 올려 주세요.", "There is no text to read. If it is a scan, please upload a PDF whose text can be selected."),
        [Unreadable.FormOnly] = ("Adobe Reader에서만 열리는 양식입니다. Adobe Reader로 연 뒤 'PDF로 인쇄'하여 올려 주세요.", "This form opens only in Adobe Reader. Open it there, print it to PDF and upload that."),
        [Unreadable.Garbled] = ("글꼴 정보가 없어 글자가 깨져 읽힙니다. 다른 프로그램에서 PDF로 다시 저장해 올려 주세요.", "The PDF's fonts do not say which letters they show. Please save it as PDF from another program and upload that."),
        [Unreadable.Damaged] = ("파일이 손상되어 열 수 없습니다. PDF로 다시 저장해 올려 주세요.", "The file is damaged and cannot be opened. Please save it as PDF again and upload that."),
        [Unreadable.LimitsExceeded] = ("파일이 너무 복잡해 정해진 한도 안에 읽을 수 없습니다. 그림을 빼고 PDF로 다시 저장해 올려 주세요.", "The file is too complex to be read within our limits. Please save a simpler version as PDF and upload that."),
        [Noted.PagesCut] = ("앞의 {0}쪽만 읽었습니다.", "Only the first {0} pages were read."),
        [Noted.CharactersCut] = ("앞의 {0}자만 읽었습니다.", "Only the first {0} characters were read."),
        [Noted.HiddenText] = ("눈에 보이지 않는 글 {0}단어를 제외했습니다.", "{0} words that cannot be seen on the page were left out."),
        [Noted.InvisibleCharacters] = ("보이지 않는 문자 {0}개를 지웠습니다.", "{0} invisible characters were removed."),
        [Noted.GarbledCharacters] = ("읽을 수 없는 문자 {0}개가 있습니다. 읽은 내용을 확인해 주세요.", "{0} characters could not be read. Please check what was read."),
        [Noted.GarbledPages] = ("{1}쪽은 글꼴 정보가 없어 글자가 깨져 읽히므로 제외했습니다. 다른 프로그램에서 PDF로 다시 저장하면 읽을 수 있습니다.", "On page {1} the fonts do not say which letters they show; that text was left out. Saving the PDF from another program may help."),
        [Noted.VisibilityUnknown] = ("글이 눈에 보이는지 확인하지 못했습니다.", "Whether all text can be seen on the page could not be checked."),
        [Noted.RepeatedLines] = ("쪽마다 되풀이되는 머리글과 바닥글 {0}줄을 제외했습니다.", "{0} lines of page headers and footers were left out."),
        [Noted.NoTargetRole] = ("이력서에서 지원 직무를 찾지 못했습니다. 면접을 시작할 때 정해 주세요.", "The résumé names no target role. Choose one when you start an interview."),
        [Noted.NoSections] = ("제목으로 나뉜 항목을 찾지 못해 글 전체를 소개로 읽었습니다.", "No headed sections were found; the whole text was taken as an introduction."),
    }.ToFrozenDictionary();

    /// <summary>The sentence of a code in "ko" or "en". An unknown code is a programming error.</summary>
    public static string Of(string code, string locale, int count = 0, IReadOnlyList<int>? pages = null)
    {
        var (ko, en) = Sentences[code];
        return string.Format(CultureInfo.InvariantCulture, locale == "ko" ? ko : en, count, string.Join(", ", pages ?? []));
    }

    public static bool Knows(string code) => Sentences.ContainsKey(code);

    public static string Of(ReadingNote note, string locale) => Of(note.Code, locale, note.Count, note.Pages);
}
