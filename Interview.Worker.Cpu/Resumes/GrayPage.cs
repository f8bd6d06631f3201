using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>A page as a picture in shades of gray.</summary>
internal sealed record GrayPage(int Width, int Height, ReadOnlyMemory<byte> Pixels)
{
    /// <summary>The difference of brightness (of 255) between paper and ink that an eye needs.</summary>
    private const int LeastContrast = 24;

    /// <summary>The binary PGM pictures that <c>pdftoppm</c> prints one behind the other.</summary>
    public static IReadOnlyList<GrayPage> All(byte[] output)
    {
        var pages = new List<GrayPage>();
        var at = 0;
        while (at < output.Length && Field(output, ref at) == "P5"
            && int.TryParse(Field(output, ref at), out var width) && int.TryParse(Field(output, ref at), out var height) && Field(output, ref at) == "255"
            && at + ((long)width * height) <= output.Length)
        {
            pages.Add(new GrayPage(width, height, output.AsMemory(at, width * height)));
            at += width * height;
        }

        return pages;
    }

    /// <summary>Whether something stands out within the box, and how bright it is there on the whole.</summary>
    public (bool Ink, double Brightness) Within(Box box, double pageWidth, double pageHeight)
    {
        var (left, right) = (Pixel(box.Left, pageWidth, Width), Pixel(box.Right, pageWidth, Width));
        var (top, bottom) = (Pixel(box.Top, pageHeight, Height), Pixel(box.Bottom, pageHeight, Height));
        var (darkest, lightest, sum) = (255, 0, 0L);
        for (var y = top; y <= bottom; y++)
        {
            foreach (var shade in Pixels.Span.Slice((y * Width) + left, right - left + 1))
            {
                darkest = Math.Min(darkest, shade);
                lightest = Math.Max(lightest, shade);
                sum += shade;
            }
        }

        return (lightest - darkest >= LeastContrast, sum / (double)((right - left + 1) * (bottom - top + 1)));
    }

    private static int Pixel(double at, double of, int pixels) => Math.Clamp((int)(at / of * pixels), 0, pixels - 1);

    private static string Field(byte[] output, ref int at)
    {
        var from = at;
        while (at < output.Length && output[at] > ' ' && at - from < 12)
        {
            at++;
        }

        at++;
        return System.Text.Encoding.ASCII.GetString(output, from, Math.Min(at - 1, output.Length) - from);
    }
}
