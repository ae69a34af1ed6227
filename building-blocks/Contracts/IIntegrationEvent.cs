namespace KazMigration.Contracts;

/// <summary>
/// Something that happened to a case, told to the other services. Versioned by namespace; within a version only optional
/// members are ever added. Delivered at least once, in order within a case.
/// </summary>
public interface IIntegrationEvent
{
    /// <summary>The case that the event is of; events of one case keep their order.</summary>
    Guid CaseId { get; }

    /// <summary>When it happened, by the business clock.</summary>
    DateTimeOffset At { get; }
}

/// <summary>
/// Names the services that must receive an event: the broker refuses to take it before each has a queue for it, so that
/// nothing is lost on a first start.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DeliveredToAttribute(params string[] services) : Attribute
{
    public IReadOnlyList<string> Services { get; } = services;
}
