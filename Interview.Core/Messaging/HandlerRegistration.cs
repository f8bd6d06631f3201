using Microsoft.Extensions.DependencyInjection;

namespace Interview.Core.Messaging;

/// <summary>A kind of order that this process carries out, and how many at a time.</summary>
public sealed record HandlerRegistration(
    OrderKind Kind,
    int Concurrency,
    Func<IServiceProvider, IOrder, CancellationToken, Task> HandleAsync,
    Func<IServiceProvider, IOrder, Failure, CancellationToken, Task> GiveUpAsync);

public static class HandlerServices
{
    /// <summary>Makes this process carry out one kind of order.</summary>
    /// <param name="services">The host's parts list.</param>
    /// <param name="concurrency">Orders of this kind at a time; also the broker's prefetch.</param>
    public static IServiceCollection AddHandler<TOrder, THandler>(this IServiceCollection services, int concurrency)
        where TOrder : IOrder
        where THandler : class, IMessageHandler<TOrder>
    {
        services.AddScoped<THandler>();
        services.AddSingleton(new HandlerRegistration(
            Orders.KindOf(typeof(TOrder)),
            concurrency,
            (provider, order, cancellationToken) => provider.GetRequiredService<THandler>().HandleAsync((TOrder)order, cancellationToken),
            (provider, order, failure, cancellationToken) => provider.GetRequiredService<THandler>().GiveUpAsync((TOrder)order, failure, cancellationToken)));
        return services;
    }
}
