using KazMigration.Commission.Application;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.Commission.Infrastructure;

internal sealed class ApplicationForwardedConsumer(EventConsumerServices<CommissionDb> services)
    : EventConsumer<ApplicationForwarded, CommissionDb>(services)
{
    protected override ICommand CommandFor(ApplicationForwarded integrationEvent) => new OpenCase(Caller.System, integrationEvent);
}
