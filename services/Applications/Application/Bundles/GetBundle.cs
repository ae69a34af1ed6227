using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Application.Complaints;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Bundles;

/// <summary>The case file that goes with a complaint (Order 236, p. 24), in a form that can be checked outside the product.</summary>
public sealed record GetComplaintBundle(Caller By, Guid ComplaintId) : IQuery<BundleFile>, IAudited
{
    public AuditSubject Audited => new(By, ComplaintId);
}

/// <summary>The same of an application with all its complaints, for the audit.</summary>
public sealed record GetApplicationBundle(Caller By, Guid ApplicationId) : IQuery<BundleFile>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>A bundle to be sent; whoever sends it closes the stream.</summary>
public sealed record BundleFile(Stream Content, string Name);

internal sealed class GetComplaintBundleHandler(IApplicationsDb db, Bundler bundler, CaseAccess access) : IQueryHandler<GetComplaintBundle, BundleFile>
{
    public async Task<Result<BundleFile>> Handle(GetComplaintBundle query, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(query.By, query.ComplaintId, access, cancellationToken);
        return found.Failed
            ? found.Error
            : await bundler.BundleAsync(await BundleSource.ReadAsync(db, found.Value.ApplicationId, found.Value.Id, cancellationToken), found.Value.Number, cancellationToken);
    }
}

internal sealed class GetApplicationBundleHandler(IApplicationsDb db, Bundler bundler, CaseAccess access) : IQueryHandler<GetApplicationBundle, BundleFile>
{
    public async Task<Result<BundleFile>> Handle(GetApplicationBundle query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        return found.Failed
            ? found.Error
            : await bundler.BundleAsync(await BundleSource.ReadAsync(db, found.Value.Id, null, cancellationToken), null, cancellationToken);
    }
}

/// <summary>Puts a case together and has it signed with the LEB's key.</summary>
internal sealed class Bundler(IDocumentStore<IApplicationsDb> store, IDocumentSigning signing, TimeProvider time, WorkingCalendar calendar)
{
    private const string Format = "kazmigration-case-bundle/1";

    public async Task<Result<BundleFile>> BundleAsync(BundleSource source, string? complaint, CancellationToken cancellationToken)
    {
        var (application, body, now) = (source.Application, source.Application.LocalExecutiveBody, time.AlmatyNow());
        if (signing.ChainOf(body) is not { Count: > 0 } chain)
            return BundleErrors.NotSigned;

        await using var bundle = new BundleWriter();
        await bundle.AddAsync("case.json", CaseRecord.Of(source, calendar, now.Date), null, null, cancellationToken);
        foreach (var (index, pem) in chain.Index())
            await bundle.AddAsync($"certificates/{index + 1}.pem", System.Text.Encoding.ASCII.GetBytes(pem), null, null, cancellationToken);
        foreach (var document in source.Documents())
        {
            if (await store.GetAsync(document.ContentId, cancellationToken) is not { } content)
                return DocumentErrors.NotFound;
            await bundle.AddAsync(document.Path, content, document.RecordedSha256, document.SignaturePath, cancellationToken);
            if (document.SignatureId is { } id)
                await bundle.AddAsync(document.SignaturePath!, (await store.GetAsync(id, cancellationToken))!, null, null, cancellationToken);
        }

        var manifest = new BundleManifest(Format, application.Number, complaint, body, now.Instant, EditionsOf(source), []);
        var stream = await bundle.SealAsync(manifest, content => signing.Sign(body, content, now.Instant), cancellationToken);
        return new BundleFile(stream, $"{complaint ?? application.Number}.zip");
    }

    private static BundleEditions EditionsOf(BundleSource source)
    {
        var a = source.Application;
        var scoring = a.FormerRefusals.Select(f => f.Recommendation).Append(a.Recommendation).Select(r => r?.PolicyEdition).OfType<string>();
        return new BundleEditions(
            LegalBasis.Order236Edition, [.. source.Terms.SelectMany(t => t.CalendarEdition.Split('+')).Distinct().Order(StringComparer.Ordinal)],
            [.. scoring.Distinct().Order(StringComparer.Ordinal)], a.Profession.Edition);
    }
}
