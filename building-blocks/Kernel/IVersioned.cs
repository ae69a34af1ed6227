namespace KazMigration.Kernel;

/// <summary>An aggregate whose version goes up with every save, so that two who change it at once notice each other.</summary>
public interface IVersioned
{
    long Version { get; }
}
