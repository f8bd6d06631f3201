// Signatures as in PdfPig 0.1.17; declarations only (see README.md). The package's Core assembly is folded into this one.
namespace UglyToad.PdfPig
{
    using UglyToad.PdfPig.AcroForms;
    using UglyToad.PdfPig.Content;

    public class ParsingOptions
    {
        public bool ClipPaths { get; set; }
        public bool UseLenientParsing { get; set; }
    }

    public class PdfDocument : IDisposable
    {
        internal PdfDocument() => throw null!;
        public int NumberOfPages => throw null!;
        public static PdfDocument Open(string filePath, ParsingOptions? options = null) => throw null!;
        public Page GetPage(int pageNumber) => throw null!;
        public bool TryGetForm(out AcroForm form) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace UglyToad.PdfPig.AcroForms
{
    public class AcroForm
    {
        internal AcroForm() => throw null!;
    }
}

namespace UglyToad.PdfPig.Exceptions
{
    public class PdfDocumentEncryptedException : Exception;
}

namespace UglyToad.PdfPig.Core
{
    public enum TextRenderingMode
    {
        Fill = 0,
        Stroke = 1,
        FillThenStroke = 2,
        Neither = 3,
        FillClip = 4,
        StrokeClip = 5,
        FillThenStrokeClip = 6,
        NeitherClip = 7,
    }

    public readonly struct PdfPoint
    {
        public double X => throw null!;
        public double Y => throw null!;
    }

    public readonly struct PdfRectangle
    {
        public PdfRectangle(double x1, double y1, double x2, double y2) => throw null!;
        public double Left => throw null!;
        public double Top => throw null!;
        public double Right => throw null!;
        public double Bottom => throw null!;
    }

    public class PdfSubpath
    {
        public IReadOnlyList<IPathCommand> Commands => throw null!;
        public bool IsDrawnAsRectangle { get; internal set; }
        public PdfRectangle? GetBoundingRectangle() => throw null!;

        public interface IPathCommand;

        public class Line : IPathCommand
        {
            internal Line() => throw null!;
            public PdfPoint From { get; }
            public PdfPoint To { get; }
        }
    }
}

namespace UglyToad.PdfPig.Graphics.Colors
{
    public interface IColor
    {
        (double r, double g, double b) ToRGBValues();
    }
}

namespace UglyToad.PdfPig.Graphics
{
    using UglyToad.PdfPig.Core;
    using UglyToad.PdfPig.Graphics.Colors;

    public class PdfPath : List<PdfSubpath>
    {
        public bool IsFilled => throw null!;
        public bool IsStroked => throw null!;
        public IColor? StrokeColor => throw null!;
        public IColor? FillColor => throw null!;
        public PdfRectangle? GetBoundingRectangle() => throw null!;
    }
}

namespace UglyToad.PdfPig.Content
{
    using UglyToad.PdfPig.Core;
    using UglyToad.PdfPig.Graphics;
    using UglyToad.PdfPig.Graphics.Colors;

    public class Letter
    {
        internal Letter() => throw null!;
        public string Value => throw null!;
        public PdfPoint StartBaseLine => throw null!;
        public TextRenderingMode RenderingMode => throw null!;
        public IColor FillColor => throw null!;
        public double PointSize => throw null!;
    }

    public class Word
    {
        internal Word() => throw null!;
        public string Text => throw null!;
        public PdfRectangle BoundingBox => throw null!;
        public IReadOnlyList<Letter> Letters => throw null!;
    }

    public class Page
    {
        internal Page() => throw null!;
        public double Width => throw null!;
        public double Height => throw null!;
        public int NumberOfImages => throw null!;
        public IReadOnlyList<Letter> Letters => throw null!;
        public IReadOnlyList<PdfPath> Paths => throw null!;
    }
}

namespace UglyToad.PdfPig.Util
{
    using UglyToad.PdfPig.Content;

    public interface IWordExtractor
    {
        IEnumerable<Word> GetWords(IReadOnlyList<Letter> letters);
    }

    public class DefaultWordExtractor : IWordExtractor
    {
        private DefaultWordExtractor() => throw null!;
        public static IWordExtractor Instance { get; } = new DefaultWordExtractor();
        public IEnumerable<Word> GetWords(IReadOnlyList<Letter> letters) => throw null!;
    }
}
