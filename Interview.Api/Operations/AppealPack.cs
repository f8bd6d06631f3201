using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Interview.Api.Reports;
using Interview.Core.Data;
using Interview.Core.Evaluation;

namespace Interview.Api.Operations;

/// <summary>Everything that somebody needs to question a result, in one file: the criteria, the evidence of every level, what people decided, and the whole record.</summary>
internal static class AppealPack
{
    private static readonly JsonSerializerOptions Indented = new(StoredJson.Options) { WriteIndented = true };

    public static byte[] Of(ReportToReviewResponse review, ReportExport record, Rubric rubric)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "appeal.html", Page(review, rubric));
            Write(zip, "criteria.json", Json(rubric));
            Write(zip, "review.json", Json(review));
            Write(zip, "record.json", Json(record));
        }

        return bytes.ToArray();
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Indented);

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        entry.Write(text);
    }

    private static string Page(ReportToReviewResponse review, Rubric rubric)
    {
        var report = review.Report;
        var words = report.Locale == "ko" ? Korean : English;
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"{report.Locale}\"><meta charset=\"utf-8\"><title>{Safe(words.Title)}</title><body>");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Safe(words.Title)}: {Safe(review.Candidate)}, {Safe(report.TargetRole)}</h1><p>{Safe(words.Score)}: {Number(report.Total.Score)} → {Number(review.Total?.Score ?? report.Total.Score)}</p>");
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(words.Decisions)}</h2><ul>");
        foreach (var set in review.Overrides)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{set.At:u} {Safe(set.By)}: {Safe(set.Stage)} / {Safe(set.Criterion)} {Number(set.From)} → {Number(set.To)}. {Safe(set.Reason)}</li>");
        }

        foreach (var signed in review.SignOffs)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{signed.At:u} {Safe(signed.By)}: {Safe(signed.Holds ? words.Signed : words.SignedBefore)}</li>");
        }

        page.Append(CultureInfo.InvariantCulture, $"</ul><h2>{Safe(words.Evidence)}</h2>");
        foreach (var stage in report.Stages)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h3>{Safe(stage.Title)}</h3><p><b>{Safe(stage.Question)}</b></p><blockquote>{Safe(stage.Transcript ?? "–")}</blockquote><ul>");
            foreach (var grade in stage.Grades)
            {
                page.Append(CultureInfo.InvariantCulture, $"<li><b>{Safe(grade.Title)}: {Number(grade.Level)}</b> {Safe(grade.Reason)} {string.Concat(grade.Evidence.Select(e => $"<q>{Safe(e.Quote)}</q> "))}</li>");
            }

            page.Append("</ul>");
        }

        page.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(words.Criteria)}</h2>");
        foreach (var criterion in rubric.Criteria)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h3>{Safe(criterion.Title.For(report.Locale))}</h3><ol>{string.Concat(criterion.Levels.Select(level => $"<li>{Safe(level.For(report.Locale))}</li>"))}</ol>");
        }

        return page.Append("</body></html>").ToString();
    }

    private sealed record Words(string Title, string Score, string Decisions, string Signed, string SignedBefore, string Evidence, string Criteria);

    private static readonly Words English = new("Appeal", "Score", "What people decided", "signed; it holds", "signed an earlier version", "Questions, answers and evidence", "Criteria, levels 1 to 5");
    private static readonly Words Korean = new("이의 제기 자료", "점수", "사람이 결정한 것", "서명함(유효)", "이전 판에 서명함", "질문과 답변, 근거", "평가 기준(1~5단계)");

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
