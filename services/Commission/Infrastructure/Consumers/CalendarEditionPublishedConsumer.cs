using KazMigration.Commission.Application;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.Commission.Infrastructure;

internal sealed class CalendarEditionPublishedConsumer(EventConsumerServices<CommissionDb> services)
    : EventConsumer<CalendarEditionPublished, CommissionDb>(services)
{
    protected override ICommand CommandFor(CalendarEditionPublished integrationEvent) => new KeepCalendarEdition<ICommissionDb>(integrationEvent);
}
