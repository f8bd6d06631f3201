using System.Globalization;
using System.Net;
using System.Text;

namespace Interview.Tests.Resumes.Corpus.Renderings;

/// <summary>A sheet as a page a browser prints.</summary>
internal static class Html
{
    public static string Of(Sheet sheet)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $$"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><style>
            body { font-family: "{{sheet.Paper.Font}}", sans-serif; font-size: {{sheet.Paper.Size:0.#}}pt; line-height: 1.45; margin: 0; color: #222 }
            p { margin: 0 0 2pt } .title { font-size: 21pt; font-weight: bold; margin-bottom: 4pt } .subtitle { font-size: 12.5pt; color: {{sheet.Paper.Accent}} }
            h2 { font-size: 12.5pt; color: {{sheet.Paper.Accent}}; border-bottom: 0.7pt solid {{sheet.Paper.Accent}}; margin: 10pt 0 4pt; break-after: avoid }
            .strong { font-weight: bold; margin-top: 4pt } .small { font-size: 8.5pt; color: #555 } .centred { text-align: center }
            .both { display: flex; justify-content: space-between; gap: 12pt } .both span:last-child { white-space: nowrap; font-weight: normal }
            ul { margin: 0 0 4pt; padding-left: 14pt } .marked { padding-left: 12pt; text-indent: -9pt }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 4pt } td, th { padding: 3pt 4pt; vertical-align: top; text-align: left; font-weight: normal }
            .ruled td, .ruled th { border: 0.6pt solid #777 } th { background: #eef1f4; font-weight: bold } .ruled .tall { vertical-align: middle } tr { break-inside: avoid }
            .columns { display: grid; gap: 18pt } .gap { height: 6pt } .break { break-before: page }
            </style></head><body>
            """);
        Write(page, sheet.Blocks);
        return page.Append("</body></html>").ToString();
    }

    private static void Write(StringBuilder page, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Line line when line.Text.Length > 0:
                    Write(page, line);
                    break;
                case Block.Bullets { Mark: "•" } bullets:
                    page.Append("<ul>").AppendJoin("", bullets.Items.Select(item => $"<li>{Safe(item)}</li>")).Append("</ul>");
                    break;
                case Block.Bullets bullets:
                    page.AppendJoin("", bullets.Items.Select(item => $"<p class='marked'>{bullets.Mark} {Safe(item)}</p>"));
                    break;
                case Block.Table table:
                    Write(page, table);
                    break;
                case Block.Columns columns:
                    page.Append(CultureInfo.InvariantCulture, $"<div class='columns' style='grid-template-columns:{columns.LeftShare:0.##}fr {1 - columns.LeftShare:0.##}fr'><div>");
                    Write(page, columns.Left);
                    page.Append("</div><div>");
                    Write(page, columns.Right);
                    page.Append("</div></div>");
                    break;
                case Block.Gap:
                    page.Append("<div class='gap'></div>");
                    break;
                case Block.PageBreak:
                    page.Append("<div class='break'></div>");
                    break;
            }
        }
    }

    private static void Write(StringBuilder page, Block.Line line)
    {
        var tag = line.Look == Look.Heading ? "h2" : "p";
        var classes = Layout.Joined(" ", line.Look is Look.Plain or Look.Heading ? null : line.Look.ToString().ToLowerInvariant(), line.Centred ? "centred" : null, line.Right is null ? null : "both");
        page.Append(line.Right is null ? $"<{tag} class='{classes}'>{Safe(line.Text)}</{tag}>" : $"<{tag} class='{classes}'><span>{Safe(line.Text)}</span><span>{Safe(line.Right)}</span></{tag}>");
    }

    private static void Write(StringBuilder page, Block.Table table)
    {
        page.Append(table.Ruled ? "<table class='ruled'>" : "<table>")
            .AppendJoin("", table.Widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"<col style='width:{width * 100:0}%'>")));
        foreach (var (index, row) in table.Rows.Index())
        {
            page.Append("<tr>");
            foreach (var (column, cell) in row.Index().Where(cell => !table.IsJoined(index, cell.Index)))
            {
                var tag = (table.Header && index == 0) || (table.Labels && column % 2 == 0) ? "th" : "td";
                var (down, right) = table.Span(index, column);
                page.Append(CultureInfo.InvariantCulture, $"<{tag}{(down > 1 ? $" rowspan='{down}' class='tall'" : "")}{(right > 1 ? $" colspan='{right}'" : "")}>{string.Join("<br>", cell.Split('\n').Select(Safe))}</{tag}>");
            }

            page.Append("</tr>");
        }

        page.Append("</table>");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
