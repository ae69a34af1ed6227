using System.Globalization;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>A card by its number, for its holder and the bodies.</summary>
public sealed record GetCard(Caller By, string Number) : IQuery<CardView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>The card's PDF, or the detached signature over it.</summary>
public sealed record GetCardFile(Caller By, string Number, bool Signature) : IQuery<FileContent>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

public sealed record CardView(
    string Number, CardStatus Status, CardCategory Category, DateOnly ValidFrom, DateOnly ValidTo, string Holder, string Citizenship,
    string LocalExecutiveBody, LocalizedText LocalExecutiveBodyName, Guid ApplicationId, DateTimeOffset IssuedAt, string VerificationCode,
    string DocumentSha256, CardEntry? Entry, CardInvalidation? Invalidation, IReadOnlyList<CardEvent> History, string Version)
{
    internal static CardView Of(Card c, DateOnly today) => new(
        c.Number, c.StatusOn(today), c.Category, c.ValidFrom, c.ValidTo, c.Holder, c.Citizenship, c.LocalExecutiveBody,
        Kernel.LocalExecutiveBody.Of(c.LocalExecutiveBody).Name, c.ApplicationId, c.IssuedAt.InAlmaty(), c.VerificationCode, c.DocumentSha256,
        c.Entry is { } e ? e with { At = e.At.InAlmaty() } : null, c.Invalidation is { } i ? i with { At = i.At.InAlmaty() } : null,
        [.. c.History.Select(h => h with { At = h.At.InAlmaty() })], c.Version.ToString(CultureInfo.InvariantCulture));
}

internal sealed class GetCardHandler(IResidencePermitsDb db, CaseAccess access, TimeProvider time) : IQueryHandler<GetCard, CardView>
{
    public async Task<Result<CardView>> Handle(GetCard query, CancellationToken cancellationToken)
    {
        var found = await db.FindCardForAsync(query.By, query.Number, access, cancellationToken);
        return found.Failed ? found.Error : CardView.Of(found.Value, time.AlmatyNow().Date);
    }
}

internal sealed class GetCardFileHandler(IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, CaseAccess access) : IQueryHandler<GetCardFile, FileContent>
{
    public async Task<Result<FileContent>> Handle(GetCardFile query, CancellationToken cancellationToken)
    {
        var found = await db.FindCardForAsync(query.By, query.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        return await store.SignedFileAsync(query.Number, found.Value.DocumentId, found.Value.SignatureId, query.Signature, cancellationToken);
    }
}
