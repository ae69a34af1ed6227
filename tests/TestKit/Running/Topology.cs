namespace KazMigration.TestKit.Running;

/// <summary>The two ways in which <c>deploy/run</c> runs the product.</summary>
public enum Topology
{
    /// <summary>All services in one process, events in memory.</summary>
    SingleProcess,

    /// <summary>A process a service, RabbitMQ between them, nginx before them.</summary>
    Distributed,
}
