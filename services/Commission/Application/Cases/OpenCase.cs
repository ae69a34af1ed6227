using KazMigration.Commission.Domain;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Opens the case of a file that an LEB forwarded (Order 236, p. 7). One case an application, however often asked.</summary>
public sealed record OpenCase(Caller Caller, ApplicationForwarded Forwarded) : ICommand, IAudited
{
    public AuditSubject Audited => new(Caller, Forwarded.CaseId);
}

internal sealed class OpenCaseHandler(ICommissionDb db, WorkingCalendar calendar) : ICommandHandler<OpenCase>
{
    public async Task<Result> Handle(OpenCase command, CancellationToken cancellationToken)
    {
        var forwarded = command.Forwarded;

        // A case that exists can also be a withdrawal that came first: then there is nothing to open.
        if (await db.Cases.AnyAsync(c => c.ApplicationId == forwarded.CaseId, cancellationToken))
            return Result.Ok;

        db.Cases.Add(CommissionCase.Open(FileOf(forwarded), new AlmatyTime(forwarded.At), Roles.Officer, calendar));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private static CaseFile FileOf(ApplicationForwarded e) => new(
        e.CaseId, e.Number, e.LocalExecutiveBody, e.RegisteredOn,
        new Profession(e.Profession.Id, e.Profession.List, e.Profession.Edition, e.Profession.Name, e.Profession.Sector, e.Profession.Activity),
        new Claims(
            [.. e.Education.Select(x => new ClaimedEducation(x.Level, x.Specialty, x.GraduatedOn))],
            [.. e.Experience.Select(x => new ClaimedExperience(x.Position, x.From, x.To))]));
}
