using KazMigration.Contracts.Applications.V1;
using KazMigration.Messaging;
using KazMigration.ResidencePermits.Application;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Infrastructure.Consumers;

internal sealed class CalendarEditionPublishedConsumer(EventConsumerServices<ResidencePermitsDb> services)
    : EventConsumer<CalendarEditionPublished, ResidencePermitsDb>(services)
{
    protected override ICommand CommandFor(CalendarEditionPublished integrationEvent) => new KeepCalendarEdition<IResidencePermitsDb>(integrationEvent);
}
