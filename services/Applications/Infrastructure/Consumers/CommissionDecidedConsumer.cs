using KazMigration.Applications.Application.Decisions;
using KazMigration.Contracts.Commission.V1;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.Applications.Infrastructure.Consumers;

internal sealed class CommissionDecidedConsumer(EventConsumerServices<ApplicationsDb> services) : EventConsumer<CommissionDecided, ApplicationsDb>(services)
{
    protected override ICommand CommandFor(CommissionDecided integrationEvent) => new DecideOnRecommendation(integrationEvent);
}
