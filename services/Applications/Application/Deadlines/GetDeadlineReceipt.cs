using System.Security.Cryptography;
using System.Text;
using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Deadlines;

/// <summary>A signed statement of how a term was counted.</summary>
public sealed record GetDeadlineReceipt(Caller By, Guid ApplicationId, TermKind Term) : IQuery<DeadlineReceiptView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>The text that is signed, its hash, and the detached signature (CMS, DER, base64) of the LEB's key over it.</summary>
public sealed record DeadlineReceiptView(string Content, string ContentSha256, string Signature, DateTimeOffset SignedAt);

internal sealed class GetDeadlineReceiptHandler(IApplicationsDb db, CaseAccess access, IDocumentSigning signing, TimeProvider time, WorkingCalendar calendar)
    : IQueryHandler<GetDeadlineReceipt, DeadlineReceiptView>
{
    public async Task<Result<DeadlineReceiptView>> Handle(GetDeadlineReceipt query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var application = found.Value;
        // Of a case opened anew, the term that was set last.
        if (application.Terms.Where(t => t.Kind == query.Term).MaxBy(t => t.Id) is not { } term)
            return ApplicationErrors.TermNotFound;
        if (!signing.CanSign(application.LocalExecutiveBody))
            return ApplicationErrors.SigningUnavailable;
        var receipt = DeadlineReceipt.Of(application, term, calendar);
        if (receipt.Failed)
            return receipt.Error;

        var (text, now) = (receipt.Value.ToText(), time.AlmatyNow());
        var content = Encoding.UTF8.GetBytes(text);
        return new DeadlineReceiptView(
            text, Convert.ToHexStringLower(SHA256.HashData(content)),
            Convert.ToBase64String(signing.Sign(application.LocalExecutiveBody, content, now.Instant)), now.Instant);
    }
}
