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
        foreach (var (index, row) in table.Rows.Index())
        {
            var cells = row.Select((cell, column) => cell.Split('\n').SelectMany(line => ResumePdf.Broken(line, (table.Widths[column] * width) - 10, size)).ToList()).ToList();
            var height = (cells.Max(cell => cell.Count) * size * 1.45) + 6;
            Room(pdf, height);
            var (page, top) = pdf.Here;
            var edge = x;
            foreach (var (column, cell) in cells.Index())
            {
                if (table.Ruled)
                {
                    pdf.Y = top;
                    pdf.Box(edge, 0.6, height, "#777777").Box(edge, table.Widths[column] * width, 0.6, "#777777");
                }

                var bold = (table.Header && index == 0) || (table.Labels && column % 2 == 0);
                foreach (var (at, line) in cell.Index())
                {
                    pdf.Y = top + 3 + (at * size * 1.45);
                    pdf.At(edge + 5, line, size, bold: bold);
                }

                edge += table.Widths[column] * width;
            }

            pdf.Here = (page, top + height);
            if (table.Ruled)
            {
                pdf.Box(x, width, 0.6, "#777777");
                pdf.Y = top;
                pdf.Box(x + width, 0.6, height, "#777777");
                pdf.Y = top + height;
            }
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
