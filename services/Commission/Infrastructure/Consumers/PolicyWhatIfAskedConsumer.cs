using KazMigration.Commission.Application;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Messaging;
using KazMigration.UseCases;

namespace KazMigration.Commission.Infrastructure;

internal sealed class PolicyWhatIfAskedConsumer(EventConsumerServices<CommissionDb> services)
    : EventConsumer<PolicyWhatIfAsked, CommissionDb>(services)
{
    protected override ICommand CommandFor(PolicyWhatIfAsked integrationEvent) => new AnswerPolicyWhatIf(integrationEvent);
}
