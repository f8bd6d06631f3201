using Interview.Core.Messaging;
using Interview.Worker.Cpu;
using Interview.Worker.Gpu;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Messaging;

public sealed class OrderContractTests
{
    private static readonly IReadOnlyList<HandlerRegistration> Cpu = RegisteredBy(services => services.AddCpuWork());
    private static readonly IReadOnlyList<HandlerRegistration> Gpu = RegisteredBy(services => services.AddGpuWork(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build()));

    [Fact, Trait("Acceptance", "A-01")]
    public void Every_kind_of_order_is_carried_out_by_exactly_one_worker() =>
        Assert.Equal(Orders.All.Select(kind => kind.Name).Order(), Cpu.Concat(Gpu).Select(handler => handler.Kind.Name).Order());

    [Fact, Trait("Acceptance", "A-02")]
    public void Every_order_record_of_Core_is_listed() =>
        Assert.Equal(
            typeof(IOrder).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IOrder))).Select(type => type.Name).Order(),
            Orders.All.Select(kind => kind.Order.Name).Order());

    [Fact, Trait("Acceptance", "A-07")]
    public void Reading_and_speaking_need_no_gpu_worker_and_thinking_needs_one()
    {
        Assert.All(Cpu, handler => Assert.Equal(WorkerClass.Cpu, handler.Kind.Worker));
        Assert.All(Gpu, handler => Assert.Equal(WorkerClass.Gpu, handler.Kind.Worker));
    }

    [Fact]
    public void An_order_is_about_the_id_it_was_made_for()
    {
        var subject = Guid.NewGuid();

        Assert.All(Orders.All, kind => Assert.Equal(subject, kind.For(subject).Subject));
        Assert.All(Orders.All, kind => Assert.Same(kind, Orders.KindOf(kind.For(subject).GetType())));
    }

    [Fact, Trait("Acceptance", "C-06")]
    public void An_order_carries_one_id_and_nothing_else() =>
        Assert.All(Orders.All, kind => Assert.Equal(typeof(Guid), Assert.Single(kind.Order.GetProperties()).PropertyType));

    private static List<HandlerRegistration> RegisteredBy(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return [.. services.Select(service => service.ImplementationInstance).OfType<HandlerRegistration>()];
    }
}
