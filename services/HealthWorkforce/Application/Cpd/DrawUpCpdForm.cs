using System.Security.Cryptography;
using FluentValidation;
using KazMigration.Documents;
using KazMigration.HealthWorkforce.Application.Levels;
using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>
/// The confirmation form is drawn up and signed with the key of the service (Order 66, p. 10 and annex 2 to the Rules): results that
/// count today, by criterion.
/// </summary>
public sealed record DrawUpCpdForm(Caller By, Guid WorkerId, IdempotencyKey Key, CpdFormRequest Form) : ICommand<CpdFormView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

/// <summary>
/// What the form needs beside the register: the declared specialty, who heads the service and the organisation; work in the
/// specialty where the workplaces of the register are not all of it, and postgraduate education if any.
/// </summary>
public sealed record CpdFormRequest(
    string Specialty, string HeadOfService, string HeadOfOrganisation, IReadOnlyList<WorkPeriod>? Work = null, string? PostgraduateEducation = null);

internal sealed class DrawUpCpdFormValidator : AbstractValidator<DrawUpCpdForm>
{
    public DrawUpCpdFormValidator(TimeProvider time)
    {
        var basis = Order283.Basis("annex 2");
        RuleFor(c => c.Form.Specialty).NotEmpty().RestsOn(basis).MaximumLength(200).OverridePropertyName("specialty");
        RuleFor(c => c.Form.HeadOfService).NotEmpty().RestsOn(basis).MaximumLength(300).OverridePropertyName("headOfService");
        RuleFor(c => c.Form.HeadOfOrganisation).NotEmpty().RestsOn(basis).MaximumLength(300).OverridePropertyName("headOfOrganisation");
        RuleFor(c => c.Form.Work!).Must(w => w.Count <= WorkPeriodValidator.MaxPeriods).WithErrorCode("tooMany").OverridePropertyName("work").When(c => c.Form.Work is not null);
        RuleForEach(c => c.Form.Work!).SetValidator(new WorkPeriodValidator(() => time.AlmatyNow().Date)).OverridePropertyName("work").When(c => c.Form.Work is not null);
        RuleFor(c => c.Form.PostgraduateEducation).MaximumLength(500).OverridePropertyName("postgraduateEducation");
    }
}

internal sealed class DrawUpCpdFormHandler(
    IHealthWorkforceDb db, IDocumentStore<IHealthWorkforceDb> store, ServiceKey key, CaseAccess access, CpdPolicies policies, LevelPolicies levels, TimeProvider time)
    : ICommandHandler<DrawUpCpdForm, CpdFormView>
{
    public async Task<Result<CpdFormView>> Handle(DrawUpCpdForm command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<CpdFormView>(command.Key, cancellationToken) is { } before)
            return before;

        var worker = await db.Workers.AsNoTracking().FindForAsync(command.By, command.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;
        var now = time.AlmatyNow();
        var policy = policies.InForceOn(now.Date);
        var counted = (await db.ConfirmedAsync(command.WorkerId, cancellationToken)).Where(c => policy.Counts(c, now.Date)).ToList();
        if (counted.Count == 0)
            return CpdErrors.NothingConfirmed;

        var held = (await db.HeldAsync(command.WorkerId, cancellationToken)).Of(command.Form.Specialty, null);
        var pdf = CpdFormPdf.Of(new(worker.Value, command.Form, levels.InForceOn(now.Date).Find(held?.Code), policy, counted, now));
        var signature = key.Sign(pdf, now.Instant);
        if (signature.Failed)
            return signature.Error;

        var form = new CpdForm(
            Guid.CreateVersion7(now.Instant), command.WorkerId, command.Form.Specialty.Trim(), policy.Totals(counted, now.Date).Total, now,
            Guid.CreateVersion7(now.Instant), Guid.CreateVersion7(now.Instant), Convert.ToHexStringLower(SHA256.HashData(pdf)));
        await store.PutAsync(form.DocumentId, pdf, cancellationToken);
        await store.PutAsync(form.SignatureId, signature.Value, cancellationToken);
        db.CpdForms.Add(form);
        var view = CpdFormView.Of(form);
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }
}
