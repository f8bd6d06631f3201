using System.Collections.Frozen;
using System.Globalization;

namespace Interview.Core.Resumes;

/// <summary>What the candidate reads when a résumé could not be read, or only in part: one place, Korean and English.</summary>
public static class ResumeSentences
{
    private static readonly FrozenDictionary<string, (string Ko, string En)> Sentences = new Dictionary<string, (string, string)>
    {
        [Unreadable.EmptyFile] = ("빈 파일입니다. 이력서 내용이 들어 있는 파일을 올려 주세요.", "The file is empty. Please upload the file that has your résumé in it."),
        [Unreadable.UnknownFormat] = ("읽을 수 있는 형식이 아닙니다. PDF, 워드(DOCX), 한글(HWPX), 텍스트, 마크다운 파일로 올려 주세요.", "This kind of file cannot be read. Please upload a PDF, Word (DOCX), Hangul (HWPX), text or Markdown file."),
        [Unreadable.Hwp] = ("HWP 파일은 읽을 수 없습니다. 한글에서 '다른 이름으로 저장하기'로 HWPX나 PDF로 저장해 올려 주세요.", "HWP files cannot be read. In Hangul choose 'Save As', save it as HWPX or PDF and upload that."),
        [Unreadable.Doc] = ("예전 워드 형식(DOC)은 읽을 수 없습니다. 워드에서 '다른 이름으로 저장'으로 DOCX나 PDF로 저장해 올려 주세요.", "Old Word files (DOC) cannot be read. In Word choose 'Save As', save it as DOCX or PDF and upload that."),
        [Unreadable.Rtf] = ("RTF 파일은 읽을 수 없습니다. 워드에서 열어 DOCX나 PDF로 저장해 올려 주세요.", "RTF files cannot be read. Open it in Word, save it as DOCX or PDF and upload that."),
        [Unreadable.Odt] = ("오픈도큐먼트(ODT) 파일은 읽을 수 없습니다. DOCX나 PDF로 저장해 올려 주세요.", "OpenDocument files (ODT) cannot be read. Save it as DOCX or PDF and upload that."),
        [Unreadable.Pages] = ("Pages 파일은 읽을 수 없습니다. Pages의 '파일 > 다음으로 내보내기'에서 PDF나 Word로 내보내 올려 주세요.", "Pages files cannot be read. In Pages choose 'File > Export To', export it as PDF or Word and upload that."),
        [Unreadable.Spreadsheet] = ("엑셀과 같은 표 계산 파일은 읽을 수 없습니다. PDF로 저장해 올려 주세요.", "Spreadsheets cannot be read. Save it as PDF and upload that."),
        [Unreadable.Slides] = ("파워포인트와 같은 발표 자료는 읽을 수 없습니다. PDF로 저장해 올려 주세요.", "Slides cannot be read. Save them as PDF and upload that."),
        [Unreadable.Image] = ("이미지에서는 글자를 읽을 수 없습니다. 이력서를 만든 프로그램에서 PDF로 저장해 올려 주세요.", "Text in a picture cannot be read. Save your résumé as PDF from the program it was written in and upload that."),
        [Unreadable.Archive] = ("압축 파일입니다. 압축을 풀고 이력서 파일만 올려 주세요.", "This is an archive. Unpack it and upload the résumé alone."),
        [Unreadable.WebPage] = ("웹 페이지는 읽을 수 없습니다. 브라우저에서 열어 PDF로 인쇄한 뒤 올려 주세요.", "Web pages cannot be read. Open it in a browser, print it to PDF and upload that."),
        [Unreadable.EncryptedDocument] = ("암호가 걸린 문서입니다. 암호를 풀고 저장해 올려 주세요.", "The document is protected by a password. Please save it without one and upload it again."),
        [Unreadable.TwoTypes] = ("한 파일이 두 가지 형식으로 되어 있습니다. 문서를 PDF로 다시 저장해 올려 주세요.", "The file is two kinds of file at once. Please save the document as PDF again and upload that."),
        [Unreadable.NeedsPassword] = ("암호가 걸린 PDF입니다. 암호를 입력하면 읽습니다. 암호는 저장하지 않습니다.", "The PDF is protected by a password. Enter it and the file is read; the password is not kept."),
        [Unreadable.WrongPassword] = ("암호가 맞지 않습니다. 확인하고 다시 입력해 주세요.", "That password does not open the PDF. Please check it and enter it again."),
        [Unreadable.CannotUnlock] = ("이 서버에서는 암호가 걸린 PDF를 열 수 없습니다. 암호를 풀고 다시 저장해 올려 주세요.", "This installation cannot open protected PDFs. Please save it without a password and upload it again."),
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
        [Noted.SeveralTargetRoles] = ("이력서에 지원 직무가 {0}개 있습니다. 면접을 시작할 때 하나를 골라 주세요.", "The résumé names {0} target roles. Choose one of them when you start an interview."),
        [Noted.CompletedByModel] = ("규칙으로 찾지 못한 값 {0}개를 언어 모델이 이력서의 문장에서 찾았습니다. 맞는지 확인해 주세요.", "{0} values that rules did not find were found in your lines by a language model. Please check them."),
        [Noted.ModelFailed] = ("언어 모델의 도움 없이 읽었습니다.", "The résumé was read without the help of the language model."),
        [Noted.OtherName] = ("이력서의 이름(‘{0}’)이 계정의 이름(‘{1}’)과 다릅니다. 본인의 이력서인지 확인해 주세요.", "The name on the résumé (“{0}”) is not the account's (“{1}”). Please check that it is yours."),
        [Noted.NoSections] = ("제목으로 나뉜 항목을 찾지 못해 글 전체를 소개로 읽었습니다.", "No headed sections were found; the whole text was taken as an introduction."),
        [ScenarioAdvice.ExperienceFits] = ("‘{1}’ 경험이 지원 직무 ‘{0}’ 분야와 이어집니다.", "Your work as “{1}” is in the field of “{0}”."),
        [ScenarioAdvice.ExperienceDiffers] = ("지금까지의 경험(‘{1}’)과 다른 분야의 직무(‘{0}’)에 지원했습니다.", "Your experience is as “{1}”; “{0}” is another field."),
        [ScenarioAdvice.StudiesFit] = ("전공(‘{1}’)이 지원 직무 ‘{0}’ 분야와 이어집니다.", "Your studies (“{1}”) lead to the field of “{0}”."),
        [ScenarioAdvice.StudiesDiffer] = ("전공(‘{1}’)과 다른 분야의 직무(‘{0}’)에 지원했습니다.", "You studied “{1}”; “{0}” is another field."),
    }.ToFrozenDictionary();

    /// <summary>The sentence of a code in "ko" or "en". An unknown code is a programming error.</summary>
    public static string Of(string code, string locale, int count = 0) => Filled(code, locale, count, "");

    /// <summary>The same for a sentence about words of the résumé.</summary>
    public static string Of(string code, string locale, string first, string second) => Filled(code, locale, first, second);

    /// <summary>Why nobody sees a text, in "ko" or "en".</summary>
    public static string Of(Concealment because, string locale) => (because, locale) switch
    {
        (Concealment.Colour, "ko") => "글자색이 배경과 거의 같아 보이지 않습니다.",
        (Concealment.Colour, _) => "Its colour hardly differs from the background.",
        (Concealment.Size, "ko") => "글자가 너무 작아 읽을 수 없습니다.",
        (Concealment.Size, _) => "It is too small to read.",
        (Concealment.OffPage, "ko") => "종이 바깥에 놓여 있습니다.",
        (Concealment.OffPage, _) => "It stands outside the page.",
        (_, "ko") => "문서에 들어 있지만 그려지지 않습니다.",
        _ => "It is in the document but never drawn.",
    };

    public static bool Knows(string code) => Sentences.ContainsKey(code);

    public static string Of(ReadingNote note, string locale) => Filled(note.Code, locale, note.Count, string.Join(", ", note.Pages ?? []));

    private static string Filled(string code, string locale, params object[] values)
    {
        var (ko, en) = Sentences[code];
        return string.Format(CultureInfo.InvariantCulture, locale == "ko" ? ko : en, values);
    }
}
