// Signatures as in Microsoft.SemanticKernel.Yaml 1.80; declarations only (see README.md).
namespace Microsoft.SemanticKernel;

public static class KernelFunctionYaml
{
    public static PromptTemplateConfig ToPromptTemplateConfig(string text) => throw null!;
}
