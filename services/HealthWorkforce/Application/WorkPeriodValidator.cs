using FluentValidation;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application;

/// <summary>A period of work as it is told: begun by today, and not ended before it began.</summary>
internal sealed class WorkPeriodValidator : AbstractValidator<WorkPeriod>
{
    /// <summary>Periods that are told at once, at most.</summary>
    public const int MaxPeriods = 100;

    public WorkPeriodValidator(Func<DateOnly> today)
    {
        RuleFor(p => p.From).Must(from => from <= today()).WithErrorCode("dateInFuture");
        RuleFor(p => p.To).Must((p, to) => to is null || p.From <= to).WithErrorCode("endBeforeStart");
    }
}
