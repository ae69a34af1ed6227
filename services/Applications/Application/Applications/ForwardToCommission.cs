using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Applications;

/// <summary>The LEB officer sends a complete file to the commission (Order 236, p. 7).</summary>
public sealed record ForwardToCommission(Caller By, Guid ApplicationId, long Expected) : ICommand<ApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class ForwardToCommissionHandler(IApplicationsDb db, CaseAccess access, TimeProvider time, WorkingCalendar calendar)
    : ICommandHandler<ForwardToCommission, ApplicationView>
{
    public async Task<Result<ApplicationView>> Handle(ForwardToCommission command, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(command.By, command.ApplicationId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var application = found.Value;

        var now = time.AlmatyNow();
        var forwarded = application.Forward(now, command.By.Role);
        if (forwarded.Failed)
            return forwarded.Error;

        db.Facts.Add(Fact.Forwarded(application, calendar));
        db.Publish(EventOf(application, now));
        await db.SaveChangesAsync(cancellationToken);
        return ApplicationView.Of(application);
    }

    private static ApplicationForwarded EventOf(CertificateApplication a, AlmatyTime now) => new(
        a.Id, a.Number, a.LocalExecutiveBody, a.RegisteredOn,
        new ForwardedProfession(a.Profession.Id, a.Profession.List, a.Profession.Edition, a.Profession.Name, a.Profession.Sector, a.Profession.Activity),
        [.. a.Education.Select(e => new ForwardedEducation(Words.CamelCase(e.Level), e.Specialty, e.GraduatedOn))],
        [.. a.Experience.Select(e => new ForwardedExperience(e.Position, e.From, e.To))],
        LegalBasis.Order236("7"), now.Instant);
}
