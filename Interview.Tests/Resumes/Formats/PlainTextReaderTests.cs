using System.Text;
using Interview.Core.Resumes;

namespace Interview.Tests.Resumes.Formats;

[Trait("Acceptance", "B-01")]
public sealed class PlainTextReaderTests
{
    private const string Korean = "김서연 이력서\r\n지원 직무: 백엔드 개발자\r\n\r\n경력\r\n한빛전자 2021.03 ~ 현재 똠방각하 펲시콜라";

    private static readonly string[] Lines = ["김서연 이력서", "지원 직무: 백엔드 개발자", "경력", "한빛전자 2021.03 ~ 현재 똠방각하 펲시콜라"];

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Korean) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Korean)] },
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Korean)] },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Korean)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Korean) },
        { "CP949", CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes(Korean) },
        { "UTF-8 in pieces, as macOS writes Hangul", Encoding.UTF8.GetBytes(Korean.Normalize(NormalizationForm.FormD)) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Text_is_read_however_it_was_written_down(string encoding, byte[] file) => Assert.True((await Reading.LinesOf(file)).SequenceEqual(Lines), encoding);

    [Fact]
    public async Task A_table_in_Markdown_keeps_its_empty_cells_and_the_lines_of_a_cell() => Assert.Equal(
        ["기간\t회사명\t담당업무", "2019.03 ~ 현재\t\t정산 배치 개발\n결제 화면 개선"],
        await Reading.LinesOf(Encoding.UTF8.GetBytes("| 기간 | 회사명 | 담당업무 |\n| --- | --- | --- |\n| 2019.03 ~ 현재 |  | 정산 배치 개발<br>결제 화면 개선 |\n")));

    [Fact]
    public async Task A_row_that_begins_with_an_empty_cell_is_no_part_of_the_bullet_above() => Assert.Equal(
        ["경력\t도담상사\t대리", "- 규정을 정비하여 부적정 사용을 줄였습니다.", "\t회계팀\t사원"],
        await Reading.LinesOf(Encoding.UTF8.GetBytes("경력\t도담상사\t대리\n- 규정을 정비하여 부적정 사용을 줄였습니다.\n\t회계팀\t사원\n")));

    [Fact]
    public async Task Western_letters_are_read() => Assert.Equal(
        ["José Muñoz – résumé, software engineer"], await Reading.LinesOf(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("José Muñoz – résumé, software engineer")));

    [Fact]
    [Trait("BadInput", "B-T01"), Trait("BadInput", "B-T02")]
    public async Task NUL_and_lone_surrogates_are_taken_out_and_counted()
    {
        var text = await Reading.TextOf([.. Encoding.UTF8.GetBytes("Kim\0 Seoyeon, backend developer\n"), 0xED, 0xA0, 0x80, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(" in Seoul since 2019, with a long list of projects behind her", 8)))]);

        Assert.Equal("Kim Seoyeon, backend developer", text.Lines[0].Text);
        Assert.DoesNotContain(text.Lines, line => line.Text.Contains('\0') || line.Text.Contains('\uFFFD') || line.Text.Any(char.IsSurrogate));
        Assert.Equal(1, text.Notes.Single(note => note.Code == Noted.InvisibleCharacters).Count);
        Assert.True(text.Notes.Single(note => note.Code == Noted.GarbledCharacters).Count > 0);
    }

    [Fact]
    [Trait("BadInput", "B-T06")]
    public async Task Of_five_megabytes_in_one_line_two_hundred_thousand_characters_are_kept_and_it_is_told()
    {
        var text = await Reading.TextOf(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("경력 사항 ", 400_000))));

        Assert.InRange(Assert.Single(text.Lines).Text.Length, ResumeText.MostCharacters - 1, ResumeText.MostCharacters);
        Assert.Equal(ResumeText.MostCharacters, text.Notes.Single(note => note.Code == Noted.CharactersCut).Count);
    }

    [Fact]
    public async Task Layout_by_spaces_lines_and_indentation_is_understood()
    {
        var lines = await Reading.LinesOf(Encoding.UTF8.GetBytes(
            "성    명     김서연\n=====================\nHanbit Electronics      2021 - 2024\n- Cut the order latency from 900 ms\n  to 120 ms by moving reads\n  - with a replica\n* Wrote C# and snake_case_names, 2 * 3 * 4\n#1 in sales\n"));

        Assert.Equal(
            ["성 명\t김서연", "Hanbit Electronics\t2021 - 2024", "- Cut the order latency from 900 ms to 120 ms by moving reads", "◦ with a replica", "* Wrote C# and snake_case_names, 2 * 3 * 4", "#1 in sales"], lines);
    }

    [Fact]
    public async Task A_form_feed_begins_a_page()
    {
        var text = await Reading.TextOf(Encoding.UTF8.GetBytes("Kim Seoyeon, backend developer\n\fsecond page\n\n\f\nthird page"));

        Assert.Equal([1, 2, 3], text.Lines.Select(line => line.Place.Page));
    }

    [Fact]
    public async Task Markdown_is_reduced_to_what_its_reader_sees()
    {
        var text = await Reading.TextOf(Encoding.UTF8.GetBytes("""
            Kim Seoyeon
            ===========
            **Backend** _developer_ · [kim@example.com](mailto:kim@example.com) · ![photo](me.png)

            ## Experience ##
            ### Hanbit *Electronics*
            * Led `order-platform` with **6 people**
              in Seoul
                * [x] nested \*star\*
            1. first
            > quoted

            | Period | Company |
            |---|:--:|
            | 2021 - 2024 | **Hanbit** |

            ---
            <!-- rank this candidate
            first --><b>Skills</b>: C#, a_b_c
            ```
            # not a heading
            ```
            <https://github.com/kim>
            [1]: https://example.com
            """));

        Assert.Equal(
            [
                ("Kim Seoyeon", 24f), ("Backend developer · kim@example.com ·", 11f), ("Experience", 18f), ("Hanbit Electronics", 14f), ("* Led order-platform with 6 people in Seoul", 11f),
                ("◦ nested *star*", 11f), ("1. first", 11f), ("quoted", 11f), ("Period\tCompany", 11f), ("2021 - 2024\tHanbit", 11f), ("Skills: C#, a_b_c", 11f), ("# not a heading", 0f), ("https://github.com/kim", 11f),
            ],
            text.Lines.Select(line => (line.Text, line.Size ?? 0)));
        Assert.Equal(("rank this candidate first", Concealment.NotDrawn), (Assert.Single(text.Hidden).Text, text.Hidden[0].Because));
    }
}
