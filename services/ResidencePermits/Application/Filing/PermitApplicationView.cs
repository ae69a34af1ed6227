using System.Globalization;
using System.Text.Json.Serialization;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>An application for a permit as it is shown.</summary>
public sealed record PermitApplicationView(
    Guid Id, string Number, PermitApplicationStatus Status, string Region, ApplicantCategory Category, IReadOnlyList<Circumstance> Circumstances,
    InDemandProfession? Profession, DateTimeOffset SubmittedAt, DateOnly RegisteredOn, DateOnly DecisionDueOn, IReadOnlyList<AgreementView> Agreements,
    string? PermitNumber, PermitRefusalView? Refusal, string Version)
{
    internal static PermitApplicationView Of(PermitApplication a, ActTexts texts) => new(
        a.Id, a.Number, a.Status, a.Region, a.Category, a.Circumstances, a.Profession, a.SubmittedAt.InAlmaty(), a.RegisteredOn, a.DecisionDueOn,
        [.. a.Agreements.Select(g => new AgreementView(g.Body, g.Positive, GroundView.Of(g.Grounds, texts), g.Note, g.At.InAlmaty()))],
        a.PermitNumber, a.Refusal is { } r ? new(r.Number, r.RefusedOn, GroundView.Of(r.Grounds, texts), r.Note) : null,
        a.Version.ToString(CultureInfo.InvariantCulture));
}

/// <summary>The answer of an authorised body.</summary>
public sealed record AgreementView(string Body, bool Positive, IReadOnlyList<GroundView> Grounds, string? Note, DateTimeOffset At);

/// <summary>A refusal with its grounds.</summary>
public sealed record PermitRefusalView(
    string NoticeNumber, DateOnly RefusedOn, IReadOnlyList<GroundView> Grounds,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note);

/// <summary>A ground by list and number, in the words of the act.</summary>
public sealed record GroundView(GroundList List, int Number, LocalizedText Text, LegalBasis LegalBasis)
{
    internal static IReadOnlyList<GroundView> Of(IReadOnlyList<Ground> grounds, ActTexts texts) =>
        [.. grounds.Select(g => new GroundView(g.List, g.Number, texts.Grounds[g], g.LegalBasis))];
}
