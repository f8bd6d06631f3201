namespace Interview.Tests.Resumes.Corpus.Renderings;

/// <summary>A sheet drawn by the tests' own PDF writer: every line placed by coordinates, bullets as letters.</summary>
internal static class DrawnPdf
{
    private const double Left = 50;
    private const double Width = 495;
    private const double Bottom = 780;

    public static byte[] Of(Sheet sheet) => ResumePdf.Write(pdf =>
    {
        Draw(pdf, sheet, sheet.Blocks, Left, Width);
        for (var page = 0; page < pdf.Pages; page++)
        {
            foreach (var (text, y) in new[] { (sheet.Paper.Top, 22.0), (sheet.Paper.Bottom, 812.0) })
            {
                if (text is not null)
                {
                    var shown = text.Replace("{page}", $"{page + 1}", StringComparison.Ordinal);
                    pdf.Here = (page, y);
                    pdf.At(297 - (ResumePdf.WidthOf(shown, 8) / 2), shown, 8, "#555555");
                }
            }
        }
    });

    private static void Draw(ResumePdf pdf, Sheet sheet, IReadOnlyList<Block> blocks, double x, double width)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Line line when line.Text.Length > 0:
                    Draw(pdf, sheet, line, x, width);
                    break;
                case Block.Bullets bullets:
                    foreach (var item in bullets.Items)
                    {
                        Room(pdf, sheet.Paper.Size * 1.5);
                        pdf.At(x + 2, bullets.Mark, sheet.Paper.Size);
                        pdf.Paragraph(item, x + 14, width - 14, sheet.Paper.Size);
                    }

                    break;
                case Block.Table table:
                    Draw(pdf, sheet, table, x, width);
                    break;
                case Block.Columns columns:
                    var (start, left) = (pdf.Here, (width - 20) * columns.LeftShare);
                    Draw(pdf, sheet, columns.Left, x, left);
                    var end = pdf.Here;
                    pdf.Here = start;
                    Draw(pdf, sheet, columns.Right, x + left + 20, width - left - 20);
                    pdf.Here = new[] { end, pdf.Here }.Max();
                    break;
                case Block.Gap:
                    pdf.Down(6);
                    break;
                case Block.PageBreak:
                    pdf.NewPage();
                    break;
            }
        }
    }

    private static void Draw(ResumePdf pdf, Sheet sheet, Block.Line line, double x, double width)
    {
        var (size, bold, colour) = line.Look switch
        {
            Look.Title => (21, true, "#000000"),
            Look.Subtitle => (12.5, false, sheet.Paper.Accent),
            Look.Heading => (12.5, true, sheet.Paper.Accent),
            Look.Strong => (sheet.Paper.Size, true, "#000000"),
            Look.Small => (8.5, false, "#555555"),
            _ => (sheet.Paper.Size, false, "#222222"),
        };
        pdf.Down(line.Look is Look.Heading ? 8 : line.Look is Look.Strong ? 3 : 0);
        // A heading stays with two lines of what it heads.
        Room(pdf, (size * 1.5) + (line.Look == Look.Heading ? 34 : 0));
        var right = line.Right is null ? 0 : ResumePdf.WidthOf(line.Right, sheet.Paper.Size);
        if (line.Right is not null)
        {
            pdf.At(x + width - right, line.Right, sheet.Paper.Size);
        }

        foreach (var text in ResumePdf.Broken(line.Text, width - (right > 0 ? right + 12 : 0), size))
        {
            pdf.Line(text, line.Centred ? x + ((width - ResumePdf.WidthOf(text, size)) / 2) : x, size, colour, bold);
        }

        if (line.Look == Look.Heading)
        {
            pdf.Box(x, width, 0.7, sheet.Paper.Accent).Down(4);
        }
    }

    private static void Draw(ResumePdf pdf, Sheet sheet, Block.Table table, double x, double width)
    {
        var size = sheet.Paper.Size;
        List<string> Lines(int row, int column) => [.. table.Alone(row, column).Split('\n').SelectMany(line => ResumePdf.Broken(line, (table.Widths.Skip(column).Take(table.Span(row, column).Columns).Sum() * width) - 10, size))];
        double HeightOf(List<string> lines) => (lines.Count * size * 1.45) + 6;
        var heights = table.Rows.Index().Select(row => row.Item.Index().Where(cell => table.Span(row.Index, cell.Index).Rows == 1).Select(cell => HeightOf(Lines(row.Index, cell.Index))).DefaultIfEmpty(0).Max()).ToList();
        foreach (var (index, row) in table.Rows.Index())
        {
            // Rows that share a cell stay together where a page can hold them.
            var together = heights.Skip(index).Take(row.Select((_, column) => table.Span(index, column).Rows).Max()).Sum();
            Room(pdf, together < Bottom / 2 ? together : heights[index]);
            var (page, top) = pdf.Here;
            foreach (var column in Enumerable.Range(0, row.Length).Where(column => !table.IsJoined(index, column)))
            {
                var edge = x + (table.Widths.Take(column).Sum() * width);
                var (down, right) = table.Span(index, column);
                var (high, wide) = (heights.Skip(index).Take(down).Sum(), table.Widths.Skip(column).Take(right).Sum() * width);
                if (table.Ruled)
                {
                    pdf.Y = top;
                    pdf.Box(edge, 0.6, high, "#777777").Box(edge, wide, 0.6, "#777777").Box(edge + wide, 0.6, high, "#777777");
                    pdf.Y = top + high;
                    pdf.Box(edge, wide, 0.6, "#777777");
                }

                var bold = (table.Header && index == 0) || (table.Labels && column % 2 == 0);
                var lines = Lines(index, column);
                var first = top + 3 + (down > 1 && table.Ruled ? (high - HeightOf(lines)) / 2 : 0);
                foreach (var (at, line) in lines.Index())
                {
                    pdf.Y = first + (at * size * 1.45);
                    pdf.At(edge + 5, line, size, bold: bold);
                }
            }

            pdf.Here = (page, top + heights[index]);
        }

        pdf.Down(4);
    }

    private static void Room(ResumePdf pdf, double height)
    {
        if (pdf.Y + height > Bottom)
        {
            pdf.NewPage();
        }
    }
}
