using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Messaging;
using KazMigration.Professions.Application.WhatIfs;
using KazMigration.UseCases;

namespace KazMigration.Professions.Infrastructure.Consumers;

internal sealed class WhatIfAnsweredConsumer(EventConsumerServices<ProfessionsDb> services) : EventConsumer<WhatIfAnswered, ProfessionsDb>(services)
{
    protected override ICommand CommandFor(WhatIfAnswered integrationEvent) => new TakeWhatIfAnswer(integrationEvent);
}
