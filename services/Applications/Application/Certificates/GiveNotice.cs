using FluentValidation;
using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Certificates;

/// <summary>The holder tells the LEB of a new employer (Order 236, p. 18) or of the end of the contract (p. 20).</summary>
public sealed record GiveNotice(Caller By, IdempotencyKey Key, string Number, NoticeForm Form) : ICommand<NoticeView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>What happened, on which day, and the employer: the new one, or that of the ended contract.</summary>
public sealed record NoticeForm(NoticeKind? Kind = null, DateOnly? OccurredOn = null, EmployerForm? Employer = null);

internal sealed class GiveNoticeValidator : AbstractValidator<GiveNotice>
{
    public GiveNoticeValidator(TimeProvider time)
    {
        var basis = LegalBasis.Order236("18, 20");
        RuleFor(c => c.Form.Kind).NotNull().RestsOn(basis).OverridePropertyName("kind");
        RuleFor(c => c.Form.OccurredOn).NotNull().RestsOn(basis).OverridePropertyName("occurredOn");
        RuleFor(c => c.Form.OccurredOn).Must(d => d is null || d <= time.AlmatyNow().Date).WithErrorCode("dateInFuture").OverridePropertyName("occurredOn");
        RuleFor(c => c.Form.Employer).NotNull().RestsOn(basis).OverridePropertyName("employer");
        RuleFor(c => c.Form.Employer!).SetValidator(new EmployerFormValidator(basis)).When(c => c.Form.Employer is not null).OverridePropertyName("employer");
    }
}

internal sealed class GiveNoticeHandler(IApplicationsDb db, CaseAccess access, TimeProvider time, WorkingCalendar calendar)
    : ICommandHandler<GiveNotice, NoticeView>
{
    public async Task<Result<NoticeView>> Handle(GiveNotice command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<NoticeView>(command.Key, cancellationToken) is { } before)
            return before;
        var found = await db.FindCertificateForAsync(command.By, command.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (certificate, form, now) = (found.Value, command.Form, time.AlmatyNow());
        if (await MayActAsync(command.By, certificate, now.Date, cancellationToken) is { Failed: true } refused)
            return refused.Error!;

        var given = CertificateNotice.Of(certificate, form.Kind!.Value, form.OccurredOn!.Value, form.Employer!.ToDomain(), now, command.By.Role, calendar);
        if (given.Failed)
            return given.Error;
        var notice = given.Value;
        db.Notices.Add(notice);
        db.Publish(new NoticeReceived(
            certificate.ApplicationId, notice.Id, notice.CertificateNumber, notice.LocalExecutiveBody, Words.CamelCase(notice.Kind), notice.OccurredOn,
            notice.Term.DueOn, notice.Term.LateBy, notice.Term.CalendarEdition, ApplicantTerm.BasisOf(notice.Term.Kind), now.Instant));
        var view = NoticeView.Of(notice);
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    // A representative needs an authority that is still in force (p. 3); the newest one counts.
    private async Task<Result> MayActAsync(Caller by, Certificate certificate, DateOnly today, CancellationToken cancellationToken)
    {
        if (by.Role != Roles.Applicant || by.Iin == certificate.HolderIin)
            return Result.Ok;
        var representatives = await db.RepresentedAbout(certificate, by.Iin).OrderByDescending(a => a.SubmittedAt).Select(a => a.Representative!).ToListAsync(cancellationToken);
        return representatives.Any(r => r.Authority.IsInForceOn(today))
            ? Result.Ok
            : ApplicationErrors.AuthorityExpired.With(("ExpiredOn", representatives[0].Authority.ExpiresOn));
    }
}
