namespace KazMigration.Faults.Tests;

[CollectionDefinition(nameof(SingleProcess))]
public sealed class SingleProcess : ICollectionFixture<SingleProcessSystem>;

[CollectionDefinition(nameof(Distributed))]
public sealed class Distributed : ICollectionFixture<DistributedSystem>;
