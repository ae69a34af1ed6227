using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json.Serialization;
using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Application.Applications;

/// <summary>An application as the portal shows it; the last two members only where it concerns a certificate issued before.</summary>
public sealed record ApplicationView(
    Guid Id, string Number, ApplicationKind Kind, ApplicationStatus Status, string LocalExecutiveBody, DateTimeOffset SubmittedAt,
    DateOnly RegisteredOn, DateOnly? ForwardDueOn, DateOnly ResultDueOn, string? CertificateNumber, RefusalView? Refusal, string Version,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ConcernedCertificate = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ApplicantTermView? ApplicantTerm = null)
{
    public static ApplicationView Of(CertificateApplication a) => Row.Of(a).ToView();

    /// <summary>The columns that the view needs, without the form.</summary>
    internal sealed record Row(
        Guid Id, long Sequence, ApplicationKind Kind, ApplicationStatus Status, string LocalExecutiveBody, DateTimeOffset SubmittedAt,
        DateOnly RegisteredOn, DateOnly? ForwardDueOn, DateOnly ResultDueOn, string? CertificateNumber, Refusal? Refusal, long Version,
        string ApplicantIin, string? RepresentativeIin, string? ConcernedCertificate, ApplicantTerm? ApplicantTerm)
    {
        public static readonly Expression<Func<CertificateApplication, Row>> Columns = a => new Row(
            a.Id, a.Sequence, a.Kind, a.Status, a.LocalExecutiveBody, a.SubmittedAt, a.RegisteredOn, a.ForwardDueOn, a.ResultDueOn,
            a.CertificateNumber, a.Refusal, a.Version, a.ApplicantIin, a.RepresentativeIin, a.ConcernedCertificate, a.ApplicantTerm);

        public static readonly Func<CertificateApplication, Row> Of = Columns.Compile();

        public ApplicationView ToView() => new(
            Id, CertificateApplication.NumberOf(LocalExecutiveBody, RegisteredOn, Sequence), Kind, Status, LocalExecutiveBody,
            SubmittedAt.InAlmaty(), RegisteredOn, ForwardDueOn, ResultDueOn, CertificateNumber, RefusalView.Of(Refusal),
            Version.ToString(CultureInfo.InvariantCulture), ConcernedCertificate, ApplicantTermView.Of(ApplicantTerm));
    }
}

/// <summary>A refusal with its grounds, in words and with their legal basis.</summary>
public sealed record RefusalView(
    string NoticeNumber, DateOnly RefusedOn, IReadOnlyList<RefusalGroundView> Grounds,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note = null)
{
    internal static RefusalView? Of(Refusal? refusal) => refusal is null ? null : new(
        refusal.Number, refusal.RefusedOn, [.. refusal.Grounds.Select(g => new RefusalGroundView(g.Code, g.LegalBasis, RefusalGrounds.TextOf(g.Code)))], refusal.Note);
}

public sealed record RefusalGroundView(string Code, LegalBasis LegalBasis, LocalizedText Message);

/// <summary>The applicant's own term: from which day, until which, when it was met, and how many working days late (it refuses nothing).</summary>
public sealed record ApplicantTermView(
    ApplicantTermKind Kind, DateOnly From, DateOnly DueOn, string CalendarEdition, DateOnly MetOn, int LateBy, LegalBasis LegalBasis)
{
    internal static ApplicantTermView? Of(ApplicantTerm? t) =>
        t is null ? null : new(t.Kind, t.From, t.DueOn, t.CalendarEdition, t.MetOn, t.LateBy, Domain.Applications.ApplicantTerm.BasisOf(t.Kind));
}
