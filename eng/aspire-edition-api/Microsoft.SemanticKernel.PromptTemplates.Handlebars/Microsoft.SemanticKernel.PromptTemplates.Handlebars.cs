// Signatures as in Microsoft.SemanticKernel.PromptTemplates.Handlebars 1.80; declarations only (see README.md).
namespace Microsoft.SemanticKernel.PromptTemplates.Handlebars;

// The package's options class, the constructor's parameter, derives from another package's; we never name it.
public sealed class HandlebarsPromptTemplateOptions;

public sealed class HandlebarsPromptTemplateFactory : IPromptTemplateFactory
{
    public HandlebarsPromptTemplateFactory(HandlebarsPromptTemplateOptions? options = null) => throw null!;
}
