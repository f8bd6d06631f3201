using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;

namespace Aspire.Hosting.ApplicationModel
{
    /// <summary>What is a container under Aspire; here a program of the server tree.</summary>
    public abstract class ContainerResource(string name)
        : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport;
}

namespace Aspire.Hosting
{
    /// <summary>Image, tag and volume say how Aspire runs a server. Here the server tree takes the image's place and the state folder the volume's.</summary>
    public static class ContainerResourceBuilderExtensions
    {
        public static IResourceBuilder<T> WithImage<T>(this IResourceBuilder<T> builder, string image, string? tag = null)
            where T : ContainerResource => builder;

        public static IResourceBuilder<T> WithVolume<T>(this IResourceBuilder<T> builder, string? name, string target, bool isReadOnly = false)
            where T : ContainerResource => builder;
    }
}
