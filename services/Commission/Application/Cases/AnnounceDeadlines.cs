using KazMigration.Commission.Domain;
using KazMigration.Contracts;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>
/// Announces, for some of the cases that are due for it, that the commission's term is about to end, has ended, or has gone to the head of the LEB. Answers how
/// many there were: ask again until it is none.
/// </summary>
public sealed record AnnounceDeadlines(Caller Caller) : ICommand<int>;

internal sealed class AnnounceDeadlinesHandler(ICommissionDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation)
    : ICommandHandler<AnnounceDeadlines, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(AnnounceDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var due = await db.Cases
            .Where(c => c.AnnounceOn != null && c.AnnounceOn <= now.Date)
            .OrderBy(c => c.AnnounceOn).ThenBy(c => c.Id)
            .Take(Batch)
            .ToListAsync(cancellationToken);

        foreach (var commissionCase in due)
        {
            if (commissionCase.AnnounceDeadline(now, command.Caller.Role, escalation, calendar) is { } state)
                db.Publish(DeadlineNotices.Of(commissionCase, state, now, calendar));
        }

        await db.SaveChangesAsync(cancellationToken);
        return due.Count;
    }
}

/// <summary>Events about the commission's term.</summary>
internal static class DeadlineNotices
{
    public const string Term = CommissionCase.DecisionTermName;

    public static readonly LegalBasis Basis = LegalBasis.Order236("9");

    public static ToldTerm Told(CommissionCase c) => new(c.ApplicationId, Term, c.LocalExecutiveBody, c.DecisionDueOn, c.CalendarEdition, Basis);

    public static IIntegrationEvent Of(CommissionCase c, DeadlineState state, AlmatyTime now, WorkingCalendar calendar) => Told(c).Of(
        state switch
        {
            DeadlineState.Approaching => TermNotice.Approaching,
            DeadlineState.Escalated => TermNotice.Escalated,
            _ => TermNotice.Missed,
        },
        now, calendar);
}
