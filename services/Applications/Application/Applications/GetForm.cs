using System.Text.Json.Serialization;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Applications;

/// <summary>What the applicant filed: the annex 1 form with its attachments, for who must check it.</summary>
public sealed record GetForm(Caller By, Guid ApplicationId) : IQuery<FormView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

public sealed record FormView(
    Guid Id, string Number, ApplicationKind Kind, string LocalExecutiveBody, Applicant Applicant, Representative? Representative,
    Profession Profession, IReadOnlyList<Education> Education, IReadOnlyList<Experience> Experience, IReadOnlyList<Attachment> Documents,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Occasion? Occasion = null);

internal sealed class GetFormHandler(IApplicationsDb db, CaseAccess access) : IQueryHandler<GetForm, FormView>
{
    public async Task<Result<FormView>> Handle(GetForm query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var a = found.Value;
        return new FormView(a.Id, a.Number, a.Kind, a.LocalExecutiveBody, a.Applicant, a.Representative, a.Profession, a.Education, a.Experience, a.Attachments, a.Occasion);
    }
}
