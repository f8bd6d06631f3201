using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Interview.Core.Storage;

public static class FileStoreRegistration
{
    public static IHostApplicationBuilder AddFileStore(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<FileStoreOptions>, FileStoreOptionsValidator>();
        builder.Services.AddOptions<FileStoreOptions>().BindConfiguration(FileStoreOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton(services => new FileStore(services.GetRequiredService<IOptions<FileStoreOptions>>().Value.Root));
        builder.Services.AddHostedService<FileStoreSweep>();
        builder.Services.AddHealthChecks().AddCheck<FileStoreHealth>("files");
        return builder;
    }
}
