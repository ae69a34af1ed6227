using System.Globalization;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>A complaint with its terms, outcome, court stage and every step.</summary>
public sealed record ComplaintView(
    Guid Id, string Number, ComplaintStatus Status, string LocalExecutiveBody, Guid ApplicationId, string? CertificateNumber, ComplaintAgainst Against,
    string Text, IReadOnlyList<ComplaintDocument> Documents, DateTimeOffset SubmittedAt, DateOnly RegisteredOn, DateOnly ForwardDueOn, DateOnly AnswerDueOn,
    DateOnly? ReviewDueOn, string? Granted, string? ReviewingBody, ReviewDecision? Decision, bool ReopenedCase, CourtStage? Court,
    IReadOnlyList<ComplaintTermView> Terms, IReadOnlyList<ComplaintStep> History, string Version)
{
    internal static ComplaintView Of(Complaint c, DateOnly today) => new(
        c.Id, c.Number, c.Status, c.LocalExecutiveBody, c.ApplicationId, c.CertificateNumber, c.Against, c.Text, c.Documents, c.SubmittedAt.InAlmaty(),
        c.RegisteredOn, c.ForwardDueOn, c.AnswerDueOn, c.ReviewDueOn, c.Granted, c.ReviewingBody, c.Decision, c.ReopenedCase, c.Court,
        [.. c.Terms.OrderBy(t => t.DueOn).ThenBy(t => t.Kind).Select(t => ComplaintTermView.Of(t, today))],
        [.. c.History.Select(s => s with { At = s.At.InAlmaty() })], c.Version.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A term: which, who owes it, from which day, its last day, the day it ended (null while it runs), whether that is late.</summary>
public sealed record ComplaintTermView(
    TermKind Term, TermOwner Owner, DateOnly From, DateOnly DueOn, string CalendarEdition, DateOnly? EndedOn, bool Late, LegalBasis LegalBasis)
{
    internal static ComplaintTermView Of(Term t, DateOnly today) =>
        new(t.Kind, t.Owner, t.From, t.DueOn, t.CalendarEdition, t.EndedOn, t.IsLateOn(today), t.LegalBasis);
}
