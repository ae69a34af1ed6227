using KazMigration.Contracts.Applications.V1;
using KazMigration.HealthWorkforce.Application;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Infrastructure.Consumers;

internal sealed class CalendarEditionPublishedConsumer(EventConsumerServices<HealthWorkforceDb> services)
    : EventConsumer<CalendarEditionPublished, HealthWorkforceDb>(services)
{
    protected override ICommand CommandFor(CalendarEditionPublished integrationEvent) => new KeepCalendarEdition<IHealthWorkforceDb>(integrationEvent);
}
