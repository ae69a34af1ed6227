using KazMigration.Commission.Application;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.Commission.Infrastructure;

internal sealed class ApplicationWithdrawnConsumer(EventConsumerServices<CommissionDb> services)
    : EventConsumer<ApplicationWithdrawn, CommissionDb>(services)
{
    protected override ICommand CommandFor(ApplicationWithdrawn integrationEvent) => new CloseWithdrawnCase(Caller.System, integrationEvent);
}
