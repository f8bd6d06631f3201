using Interview.Core.Answers;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Core.Storage;

namespace Interview.Core.Messaging;

/// <summary>Which machines carry out an order: <c>cpu</c> work finishes while every GPU worker is stopped.</summary>
public enum WorkerClass
{
    Cpu,
    Gpu,
}

/// <summary>A kind of order: its name on the wire and in the ledger, who carries it out, and how often it may be tried.</summary>
/// <param name="Name">Lower case with dashes; part of the queue's name, so it never changes.</param>
/// <param name="Worker">The workers whose queue it joins.</param>
/// <param name="Attempts">Tries before the order is given up.</param>
/// <param name="Order">The record's type.</param>
/// <param name="For">Makes the order about a subject.</param>
public sealed record OrderKind(string Name, WorkerClass Worker, int Attempts, Type Order, Func<Guid, IOrder> For)
{
    public string Queue => $"interview.{Name}";

    /// <summary>Where orders wait that dying workers had in hand; they are carried out one at a time.</summary>
    public string SuspectQueue => $"interview.{Name}.suspects";
}

/// <summary>Every kind of order there is, once. A kind that is not listed here cannot be sent; one that no worker handles fails a test.</summary>
public static class Orders
{
    public static readonly IReadOnlyList<OrderKind> All =
    [
        Kind("parse-resume", WorkerClass.Cpu, 3, id => new ParseResume(id)),
        Kind("draw-pages", WorkerClass.Cpu, 2, id => new DrawPages(id)),
        Kind("index-resume", WorkerClass.Cpu, 6, id => new IndexResume(id)),
        Kind("synthesize-question", WorkerClass.Cpu, 4, id => new SynthesizeQuestion(id)),
        Kind("delete-file", WorkerClass.Cpu, 10, id => new DeleteFile(id)),
        Kind("ask-question", WorkerClass.Gpu, 4, id => new AskQuestion(id)),
        Kind("evaluate-answer", WorkerClass.Gpu, 4, id => new EvaluateAnswer(id)),
        Kind("write-report", WorkerClass.Gpu, 4, id => new WriteReport(id)),
    ];

    private static readonly Dictionary<Type, OrderKind> ByType = All.ToDictionary(kind => kind.Order);
    private static readonly Dictionary<string, OrderKind> ByName = All.ToDictionary(kind => kind.Name);

    /// <exception cref="ArgumentException">The record is an order that <see cref="All"/> does not list.</exception>
    public static OrderKind KindOf(Type order) =>
        ByType.GetValueOrDefault(order) ?? throw new ArgumentException($"{order.Name} is not listed in Orders.All.", nameof(order));

    public static OrderKind? Find(string name) => ByName.GetValueOrDefault(name);

    private static OrderKind Kind<TOrder>(string name, WorkerClass worker, int attempts, Func<Guid, TOrder> create) where TOrder : IOrder =>
        new(name, worker, attempts, typeof(TOrder), id => create(id));
}
