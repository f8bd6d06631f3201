namespace Interview.Core.Resumes;

/// <summary>The file cannot be read, and reading it again will not help. <see cref="Code"/> is one of <see cref="Unreadable"/>.</summary>
public sealed class ResumeUnreadableException(string code, Exception? cause = null) : Exception(ResumeSentences.Of(code, "en"), cause)
{
    public string Code { get; } = code;
}

public static class Unreadable
{
    public const string EmptyFile = "resume.empty";
    public const string UnknownFormat = "resume.unknown_format";
    public const string Hwp = "resume.hwp";
    public const string Doc = "resume.doc";
    public const string Rtf = "resume.rtf";
    public const string Odt = "resume.odt";
    public const string Pages = "resume.pages";
    public const string Spreadsheet = "resume.spreadsheet";
    public const string Slides = "resume.slides";
    public const string Image = "resume.image";
    public const string Archive = "resume.archive";
    public const string WebPage = "resume.web_page";
    public const string EncryptedDocument = "resume.encrypted_document";
    public const string TwoTypes = "resume.two_types";
    public const string NeedsPassword = "resume.needs_password";
    public const string WrongPassword = "resume.wrong_password";
    public const string CannotUnlock = "resume.cannot_unlock";
    public const string NoText = "resume.no_text";
    public const string FormOnly = "resume.form_only";
    public const string Garbled = "resume.garbled";
    public const string Damaged = "resume.damaged";
    public const string LimitsExceeded = "resume.limits_exceeded";
}

public static class Noted
{
    public const string PagesCut = "resume.pages_cut";
    public const string CharactersCut = "resume.characters_cut";
    public const string HiddenText = "resume.hidden_text";
    public const string InvisibleCharacters = "resume.invisible_characters";
    public const string GarbledCharacters = "resume.garbled_characters";
    public const string GarbledPages = "resume.garbled_pages";
    public const string VisibilityUnknown = "resume.visibility_unknown";
    public const string RepeatedLines = "resume.repeated_lines";
    public const string NoTargetRole = "resume.no_target_role";
    public const string CompletedByModel = "resume.completed_by_model";
    public const string ModelFailed = "resume.model_failed";
    /// <summary>The résumé's name is not the account's; nobody but its owner can say whether that is right.</summary>
    public const string OtherName = "resume.other_name";
    public const string SeveralTargetRoles = "resume.several_target_roles";
    public const string NoSections = "resume.no_sections";
}
