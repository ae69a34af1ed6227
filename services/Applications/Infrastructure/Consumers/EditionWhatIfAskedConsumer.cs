using KazMigration.Applications.Application.WhatIfs;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.Applications.Infrastructure.Consumers;

internal sealed class EditionWhatIfAskedConsumer(EventConsumerServices<ApplicationsDb> services)
    : EventConsumer<EditionWhatIfAsked, ApplicationsDb>(services)
{
    protected override ICommand CommandFor(EditionWhatIfAsked integrationEvent) => new AnswerEditionWhatIf(integrationEvent);
}
