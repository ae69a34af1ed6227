using KazMigration.Commission.Application;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.Commission.Infrastructure;

internal sealed class ApplicationReopenedConsumer(EventConsumerServices<CommissionDb> services)
    : EventConsumer<ApplicationReopened, CommissionDb>(services)
{
    protected override ICommand CommandFor(ApplicationReopened integrationEvent) => new ReopenCase(Caller.System, integrationEvent);
}
