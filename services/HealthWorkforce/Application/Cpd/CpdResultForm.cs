using FluentValidation;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>A result as it is entered, with its documents.</summary>
public sealed record CpdResultForm(
    int Criterion, string Title, string Organisation, int Quantity, DateOnly CompletedOn, string Language, IReadOnlyList<CpdDocumentForm> Documents,
    string? Unit = null, string? Level = null, bool WithReport = false, DateOnly? BeganOn = null, int? AuthorPlace = null, CourseGrade? Grade = null,
    ForeignOrganisationForm? Foreign = null)
{
    internal CpdResult ToResult() => new(
        Criterion, Title.Trim(), Organisation.Trim(), Quantity, CompletedOn, Language, Unit, Level, WithReport, BeganOn, AuthorPlace, Grade, Foreign?.ToOrganisation());
}

/// <summary>A document that was uploaded.</summary>
public sealed record CpdDocumentForm(Guid DocumentId, CpdDocumentKind Kind);

/// <summary>An organisation abroad and its claimed places: QS, ARWU, THE.</summary>
public sealed record ForeignOrganisationForm(string Country, bool OriginalPresented, int? Qs = null, int? Arwu = null, int? The = null)
{
    internal ForeignOrganisation ToOrganisation() => new(Country, Qs, Arwu, The, OriginalPresented);
}

internal sealed class CpdResultFormValidator : AbstractValidator<CpdResultForm>
{
    public static readonly CpdResultFormValidator Instance = new();

    private CpdResultFormValidator()
    {
        RuleFor(f => f.Title).NotEmpty().MaximumLength(500);
        RuleFor(f => f.Organisation).NotEmpty().MaximumLength(500);
        RuleFor(f => f.Quantity).InclusiveBetween(1, 10_000).WithErrorCode("outOfRange");
        RuleFor(f => f.Language).Must(l => l is { Length: 2 } && l.All(char.IsAsciiLetterLower)).WithErrorCode("languageInvalid");
        RuleFor(f => f.Documents).Must(d => d.Count <= 20).WithErrorCode("tooMany");
        RuleFor(f => f.Foreign!.Country).Must(c => c is not null && c != "KAZ" && Countries.IsKnownOrNull(c)).WithErrorCode("unknownCountry").When(f => f.Foreign is not null);
    }
}
