namespace KazMigration.Messaging.Tests;

/// <summary>
/// Tests that use one broker run one after the other: an event goes to every queue that there is for it, another test's among
/// them.
/// </summary>
[CollectionDefinition(Name)]
public sealed class SharedBroker
{
    public const string Name = "shared broker";
}
