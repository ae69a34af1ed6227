using KazMigration.Applications.Application.Professions;
using KazMigration.Contracts.Professions.V1;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.Applications.Infrastructure.Consumers;

internal sealed class ProfessionEditionPublishedConsumer(EventConsumerServices<ApplicationsDb> services)
    : EventConsumer<ProfessionEditionPublished, ApplicationsDb>(services)
{
    protected override ICommand CommandFor(ProfessionEditionPublished integrationEvent) => new KeepProfessions(integrationEvent);
}
