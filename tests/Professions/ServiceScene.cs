using KazMigration.Professions.Infrastructure;

namespace KazMigration.Professions.Tests;

/// <summary>The use cases of the registry of professions.</summary>
internal sealed class ServiceScene : UseCaseScene<ProfessionsDb>
{
    private ServiceScene(TestDatabase? database) : base("professions", database, "2026-03-02 12:00", builder => builder.Services.AddProfessions("professions"))
    {
    }

    public static ServiceScene OnAbsentSqlServer() => new(database: null);
}
