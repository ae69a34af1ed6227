using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Application;

/// <summary>The Professions service, asked at the moment of filing; its last good answer when it is down.</summary>
public interface IProfessionDirectory
{
    /// <summary>
    /// The profession as the priority-sectors list in force on a day names it; null when it is not on that list; the error
    /// <see cref="ApplicationErrors.ProfessionsUnavailable"/> when nobody can tell.
    /// </summary>
    Task<Result<Profession?>> FindAsync(Guid professionId, DateOnly on, CancellationToken cancellationToken);
}
