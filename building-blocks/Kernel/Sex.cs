namespace KazMigration.Kernel;

/// <summary>Sex as an IIN tells it.</summary>
public enum Sex
{
    Male,
    Female,
}
