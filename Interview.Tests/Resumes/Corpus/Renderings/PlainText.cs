using System.Text;

namespace Interview.Tests.Resumes.Corpus.Renderings;

/// <summary>A sheet as plain text, and as Markdown.</summary>
internal static class PlainText
{
    public static byte[] Text(Sheet sheet)
    {
        var text = new StringBuilder();
        Write(text, sheet.Blocks);
        return Encoding.UTF8.GetBytes(text.ToString().TrimStart());

        static void Write(StringBuilder text, IReadOnlyList<Block> blocks)
        {
            foreach (var block in blocks)
            {
                _ = block switch
                {
                    Block.Line { Text: "" } => text,
                    Block.Line { Look: Look.Heading } line => text.Append('\n').AppendLine(line.Text),
                    Block.Line line => text.AppendLine(line.Right is null ? line.Text : $"{line.Text}\t{line.Right}"),
                    Block.Bullets bullets => bullets.Items.Aggregate(text, (all, item) => all.AppendLine($"{(bullets.Mark == "•" ? "-" : bullets.Mark)} {item}")),
                    Block.Table table => table.Rows.Index().Aggregate(text, (all, row) => all.AppendLine(string.Join('\t', row.Item.Select((_, column) => table.Alone(row.Index, column))))),
                    Block.Gap => text.AppendLine(),
                    _ => text,
                };
                if (block is Block.Columns columns)
                {
                    Write(text, columns.Left);
                    text.AppendLine();
                    Write(text, columns.Right);
                }
            }
        }
    }

    public static byte[] Markdown(Sheet sheet)
    {
        var text = new StringBuilder();
        Write(text, sheet.Blocks);
        return Encoding.UTF8.GetBytes(text.ToString().TrimStart());

        static void Write(StringBuilder text, IReadOnlyList<Block> blocks)
        {
            foreach (var block in blocks)
            {
                _ = block switch
                {
                    Block.Line { Text: "" } => text,
                    Block.Line { Look: Look.Title } line => text.Append("# ").AppendLine(line.Text).AppendLine(),
                    Block.Line { Look: Look.Heading } line => text.AppendLine().Append("## ").AppendLine(line.Text).AppendLine(),
                    Block.Line { Look: Look.Strong } line => text.AppendLine().Append("**").Append(line.Text).Append("**").AppendLine(line.Right is null ? "" : $" {line.Right}").AppendLine(),
                    Block.Line line => text.AppendLine(line.Right is null ? line.Text + "  " : $"{line.Text} *{line.Right}*  "),
                    Block.Bullets bullets => bullets.Items.Aggregate(text, (all, item) => all.AppendLine($"- {item}")),
                    Block.Gap => text.AppendLine(),
                    _ => text,
                };
                if (block is Block.Table table)
                {
                    text.AppendLine();
                    foreach (var (index, row) in table.Rows.Index())
                    {
                        text.Append("| ").AppendJoin(" | ", row.Select((_, column) => table.Alone(index, column).Replace("\n", "<br>", StringComparison.Ordinal))).AppendLine(" |");
                        if (index == 0)
                        {
                            text.AppendLine(string.Concat(Enumerable.Repeat("| --- ", row.Length)) + "|");
                        }
                    }

                    text.AppendLine();
                }
                else if (block is Block.Columns columns)
                {
                    Write(text, columns.Left);
                    Write(text, columns.Right);
                }
            }
        }
    }
}
