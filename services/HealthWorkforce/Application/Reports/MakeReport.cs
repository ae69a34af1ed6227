using System.Globalization;
using FluentValidation;
using KazMigration.Contracts.HealthWorkforce.V1;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>Of a month (<c>2026-03</c>); or on request: the first and the last day, and what the authorised body asked.</summary>
public sealed record ReportForm(string? Month = null, DateOnly? From = null, DateOnly? To = null, string? Request = null)
{
    internal DateOnly? MonthsFirstDay =>
        DateOnly.TryParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>The national coordinator reports to the authorised body (Order 66, p. 6).</summary>
public sealed record MakeReport(Caller By, IdempotencyKey Key, ReportForm Form) : ICommand<ReportView>, IAudited
{
    public AuditSubject Audited => new(By);
}

internal sealed class ReportFormValidator : AbstractValidator<ReportForm>
{
    public ReportFormValidator(DateOnly today)
    {
        RuleFor(r => r.Month).Must((r, month) => month is null || r.MonthsFirstDay is not null).WithErrorCode("invalidMonth");
        When(r => r.Month is null, () =>
        {
            var basis = Order253.Basis("6");
            RuleFor(r => r.From).NotNull().RestsOn(basis);
            RuleFor(r => r.To).NotNull().RestsOn(basis);
            RuleFor(r => r.To).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
            RuleFor(r => r.To).Must((r, to) => to is null || r.From is null || to >= r.From).WithErrorCode("endBeforeStart");
            RuleFor(r => r.Request).NotEmpty().RestsOn(basis).MaximumLength(400);
        });
    }
}

internal sealed class MakeReportHandler(IHealthWorkforceDb db, TimeProvider time, ReportSchedule schedule) : ICommandHandler<MakeReport, ReportView>
{
    public async Task<Result<ReportView>> Handle(MakeReport command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<ReportView>(command.Key, cancellationToken) is { } before)
            return before;

        var (form, now) = (command.Form, time.AlmatyNow());
        List<Fault> faults = [.. new ReportFormValidator(now.Date).Validate(form).ToFaults()];
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);

        var made = form.MonthsFirstDay is { } month
            ? await OfMonthAsync(month, now, command.By.Role, cancellationToken)
            : RegisterReport.OnRequest(
                form.From!.Value, form.To!.Value, form.Request!, await ReportCounting.OfPeriodAsync(db, form.From.Value, form.To.Value, cancellationToken), now, command.By.Role);
        if (made.Failed)
            return made.Error;

        var report = made.Value;
        db.Reports.Add(report);
        db.Publish(new HealthWorkforceReported(
            report.Id, report.From, report.To, report.Month is null, report.DueOn, report.IsLate, Order253.Basis("6"), now.Instant));
        var view = ReportView.Of(report, report.Counts, await ReportNames.ReadAsync(db, report.Counts, cancellationToken));
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    // Month after month: what was entered later is what the reports before have not told of.
    private async Task<Result<RegisterReport>> OfMonthAsync(DateOnly month, AlmatyTime now, string by, CancellationToken cancellationToken)
    {
        if (month >= ReportSchedule.MonthOf(now.Date))
            return ReportErrors.NotEnded.With(("Month", month));
        var opened = await db.OpenAsync(now.Date, schedule, cancellationToken);
        if (await db.ReportTerms.FirstOrDefaultAsync(t => t.Month == month, cancellationToken) is { ReportId: not null })
            return ReportErrors.AlreadyMade.With(("Month", month));

        var stored = await db.ReportTerms.Where(t => t.ReportId == null && t.Month <= month).OrderBy(t => t.Month).ToListAsync(cancellationToken);
        List<ReportTerm> owed = [.. stored.Union(opened).Where(t => t.Month <= month).OrderBy(t => t.Month)];
        // Before the first entry there was no register to tell of.
        if (owed.Count == 0)
            return ValidationErrors.Failed.With([new Fault("/month", "monthBeforeRegister", Order253.Basis("6"))]);
        if (owed[0].Month < month)
            return ReportErrors.EarlierFirst.With(("Month", owed[0].Month));
        return RegisterReport.OfMonth(owed[0], await ReportCounting.OfMonthAsync(db, month, cancellationToken), now, by);
    }
}
