using System.Globalization;
using System.Xml.Linq;

namespace Interview.Core.Resumes.Formats;

/// <summary>Elements and attributes by their local names: the strict and the transitional form of one format differ in namespaces alone.</summary>
internal static class Markup
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Is(name));

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Is(name)) ?? [];

    public static IEnumerable<XElement> Inside(this XElement? element, string name) => element?.Descendants().Where(inner => inner.Is(name)) ?? [];

    public static string? Says(this XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    public static int? Number(this XElement? element, string name) =>
        int.TryParse(element.Says(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch that is on when its element stands there without saying otherwise; null where it does not stand.</summary>
    public static bool? Switch(this XElement? element, string name) =>
        element.Child(name) is { } found ? found.Says("val") is not ("0" or "false" or "off" or "none") : null;
}
