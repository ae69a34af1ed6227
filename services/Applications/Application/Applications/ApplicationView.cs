using System.Globalization;
using System.Linq.Expressions;
using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Application.Applications;

/// <summary>An application as the portal shows it.</summary>
public sealed record ApplicationView(
    Guid Id, string Number, ApplicationKind Kind, ApplicationStatus Status, string LocalExecutiveBody, DateTimeOffset SubmittedAt,
    DateOnly RegisteredOn, DateOnly ForwardDueOn, DateOnly ResultDueOn, string? CertificateNumber, RefusalView? Refusal, string Version)
{
    public static ApplicationView Of(CertificateApplication a) => Row.Of(a).ToView();

    /// <summary>The columns that the view needs, without the form.</summary>
    internal sealed record Row(
        Guid Id, long Sequence, ApplicationKind Kind, ApplicationStatus Status, string LocalExecutiveBody, DateTimeOffset SubmittedAt,
        DateOnly RegisteredOn, DateOnly ForwardDueOn, DateOnly ResultDueOn, string? CertificateNumber, Refusal? Refusal, long Version,
        string ApplicantIin, string? RepresentativeIin)
    {
        public static readonly Expression<Func<CertificateApplication, Row>> Columns = a => new Row(
            a.Id, a.Sequence, a.Kind, a.Status, a.LocalExecutiveBody, a.SubmittedAt, a.RegisteredOn, a.ForwardDueOn, a.ResultDueOn,
            a.CertificateNumber, a.Refusal, a.Version, a.ApplicantIin, a.RepresentativeIin);

        public static readonly Func<CertificateApplication, Row> Of = Columns.Compile();

        public ApplicationView ToView() => new(
            Id, CertificateApplication.NumberOf(LocalExecutiveBody, RegisteredOn, Sequence), Kind, Status, LocalExecutiveBody,
            SubmittedAt.InAlmaty(), RegisteredOn, ForwardDueOn, ResultDueOn, CertificateNumber, RefusalView.Of(Refusal),
            Version.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>A refusal with its grounds, in words and with their legal basis.</summary>
public sealed record RefusalView(string NoticeNumber, DateOnly RefusedOn, IReadOnlyList<RefusalGroundView> Grounds)
{
    internal static RefusalView? Of(Refusal? refusal) => refusal is null ? null : new(
        refusal.Number, refusal.RefusedOn, [.. refusal.Grounds.Select(g => new RefusalGroundView(g.Code, g.LegalBasis, RefusalGrounds.TextOf(g.Code)))]);
}

public sealed record RefusalGroundView(string Code, LegalBasis LegalBasis, LocalizedText Message);
