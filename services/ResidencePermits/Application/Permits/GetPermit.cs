using System.Globalization;
using System.Text.Json.Serialization;
using KazMigration.ResidencePermits.Application.Filing;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.ResidencePermits.Domain.Residence;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Permits;

/// <summary>A permit by its number, for its holder and the bodies.</summary>
public sealed record GetPermit(Caller By, string Number) : IQuery<PermitView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>The permit's PDF, or the detached signature over it.</summary>
public sealed record GetPermitFile(Caller By, string Number, bool Signature) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

public sealed record PermitView(
    string Number, PermitStatus Status, DateOnly ValidFrom, DateOnly ValidTo, string Holder, DateOnly BirthDate, string? Citizenship, string Region,
    LocalizedText RegionName, Guid ApplicationId, DateTimeOffset GrantedAt, string VerificationCode, string DocumentSha256, ResidenceView Residence,
    AnnulmentView? Annulment, IReadOnlyList<PermitEvent> History, string Version,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? CardNumber = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CardInvalidation? CardInvalidation = null)
{
    internal static PermitView Of(ResidencePermit p, DateOnly today, ActTexts texts) => new(
        p.Number, p.StatusOn(today), p.ValidFrom, p.ValidTo, p.Holder, p.BirthDate, p.Citizenship, p.Region, LocalExecutiveBody.Of(p.Region).Name,
        p.ApplicationId, p.GrantedAt.InAlmaty(), p.VerificationCode, p.DocumentSha256, ResidenceView.Of(p, today),
        p.Annulment is { } a ? new(GroundView.Of(a.Grounds, texts), a.Note, a.AnnulledAt.InAlmaty()) : null,
        [.. p.History.Select(h => h with { At = h.At.InAlmaty() })], p.Version.ToString(CultureInfo.InvariantCulture), p.CardNumber,
        p.CardInvalidation is { } i ? i with { At = i.At.InAlmaty() } : null);
}

/// <summary>How long the holder has lived here: the twelve months with the fewest days, and whether ground 15 stands by them.</summary>
/// <param name="Stays">From entry to exit, both days in the country.</param>
/// <param name="DaysNeeded">In any twelve consecutive months.</param>
/// <param name="Worst">The twelve months with the fewest days that are over; null before the first have passed.</param>
/// <param name="Exempt">Ground 15 does not apply to the holder.</param>
/// <param name="GroundStands">Whether ground 15 would annul the permit.</param>
/// <param name="LegalBasis">Ground 15.</param>
public sealed record ResidenceView(
    IReadOnlyList<Stay> Stays, int DaysNeeded, ResidencePeriod? Worst, bool Exempt, bool GroundStands, LegalBasis LegalBasis)
{
    internal static ResidenceView Of(ResidencePermit permit, DateOnly today)
    {
        var worst = ResidenceRule.Worst(permit.Stays, permit.ValidFrom, today);
        var exempt = Exemptions.From(Ground.Residence, permit.Circumstances, permit.InDemandProfession);
        return new(permit.Stays, ResidenceRule.Days, worst, exempt, !exempt && worst?.DaysPresent < ResidenceRule.Days, Ground.Residence.LegalBasis);
    }
}

public sealed record AnnulmentView(IReadOnlyList<GroundView> Grounds, string? Note, DateTimeOffset AnnulledAt);

internal sealed class GetPermitHandler(IResidencePermitsDb db, CaseAccess access, ActTexts texts, TimeProvider time) : IQueryHandler<GetPermit, PermitView>
{
    public async Task<Result<PermitView>> Handle(GetPermit query, CancellationToken cancellationToken)
    {
        var found = await db.FindPermitForAsync(query.By, query.Number, access, cancellationToken);
        return found.Failed ? found.Error : PermitView.Of(found.Value, time.AlmatyNow().Date, texts);
    }
}

internal sealed class GetPermitFileHandler(IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, CaseAccess access)
    : IQueryHandler<GetPermitFile, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetPermitFile query, CancellationToken cancellationToken)
    {
        var found = await db.FindPermitForAsync(query.By, query.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        return await store.SignedFileAsync(query.Number, found.Value.DocumentId, found.Value.SignatureId, query.Signature, cancellationToken);
    }
}
