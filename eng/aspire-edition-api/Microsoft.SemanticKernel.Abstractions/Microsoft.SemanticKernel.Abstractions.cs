// Signatures as in Microsoft.SemanticKernel.Abstractions 1.80; declarations only (see README.md).
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.SemanticKernel;

public sealed class Kernel
{
    public static IKernelBuilder CreateBuilder() => throw null!;
}

public interface IKernelBuilder
{
    IServiceCollection Services { get; }
}

public abstract class KernelFunction
{
    public async IAsyncEnumerable<TResult> InvokeStreamingAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        yield break;
    }
}

public sealed class KernelArguments : AIFunctionArguments
{
    public KernelArguments() => throw null!;
    public KernelArguments(PromptExecutionSettings? executionSettings) => throw null!;
}

public class PromptExecutionSettings
{
    public IDictionary<string, object>? ExtensionData { get; set; }
}

public sealed class PromptTemplateConfig
{
    public string? Name { get; set; }
    public string Template { get; set; } = null!;
    public List<InputVariable> InputVariables { get; set; } = null!;
}

public sealed class InputVariable
{
    public string Name { get; set; } = null!;
    public bool AllowDangerouslySetContent { get; set; }
}

public interface IPromptTemplateFactory;
