using KazMigration.Applications.Domain.Applications;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KazMigration.Applications.Infrastructure.Configurations;

internal static class WorkIndexes
{
    /// <summary>
    /// Indexes of the work lists, over what waits alone: in the order of the list, for one body and for all; and by task, for its
    /// filter and the counts.
    /// </summary>
    public static void AddWorkIndexes(this ModelBuilder model, DatabaseFacade database)
    {
        var waits = Sql.For(database, "\"Task\" IS NOT NULL", "[Task] IS NOT NULL");
        var term = model.Entity<Term>();
        term.HasIndex(t => new { t.LocalExecutiveBody, t.DueOn, t.From, t.Id }, "IX_Terms_WorkOfBody").HasFilter(waits);
        term.HasIndex(t => new { t.DueOn, t.From, t.Id }, "IX_Terms_Work").HasFilter(waits);
        term.HasIndex(t => new { t.LocalExecutiveBody, t.Task, t.DueOn, t.From, t.Id }, "IX_Terms_TaskOfBody").HasFilter(waits);
        // The reviewing bodies' few among all that waits.
        term.HasIndex(t => new { t.DueOn, t.From, t.Id }, "IX_Terms_Review").HasFilter(Sql.For(database, "\"Task\" = 'ReviewComplaint'", "[Task] = 'ReviewComplaint'"));
    }
}
