using FluentValidation;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>
/// A complaint as it is sent: about an application or about a certificate, one of them; against what of the LEB; what happened and
/// what is asked for; documents that the caller has uploaded.
/// </summary>
public sealed record ComplaintForm(
    Guid? ApplicationId = null, string? CertificateNumber = null, ComplaintAgainst? Against = null, string? Text = null, IReadOnlyList<Guid>? Documents = null);

/// <summary>The form as such; what other tables must be asked for is not here.</summary>
internal sealed class ComplaintFormValidator : AbstractValidator<ComplaintForm>
{
    private const int MaxDocuments = 20;
    private const int MaxText = 8000;

    public static readonly ComplaintFormValidator Instance = new();

    private ComplaintFormValidator()
    {
        var basis = LegalBasis.Order236("24");
        RuleFor(f => f.ApplicationId).Must((f, id) => id is null != string.IsNullOrEmpty(f.CertificateNumber)).WithErrorCode("applicationOrCertificate").RestsOn(basis);
        RuleFor(f => f.CertificateNumber).MaximumLength(40);
        RuleFor(f => f.Against).NotNull().RestsOn(basis);
        RuleFor(f => f.Text).NotEmpty().RestsOn(basis).MaximumLength(MaxText);
        RuleFor(f => f.Documents).Must(d => d is null || d.Count <= MaxDocuments).WithErrorCode("tooMany");
    }
}
