// Signatures as in Microsoft.SemanticKernel.Core 1.80; declarations only (see README.md).
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel;

public static class KernelFunctionFactory
{
    public static KernelFunction CreateFromPrompt(PromptTemplateConfig promptConfig, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
}

public static class KernelExtensions
{
    public static Kernel Build(this IKernelBuilder builder) => throw null!;
}
