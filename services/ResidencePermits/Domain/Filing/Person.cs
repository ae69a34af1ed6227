namespace KazMigration.ResidencePermits.Domain.Filing;

/// <summary>Who asks for the permit, with what the questionnaire holds of them.</summary>
public sealed record Applicant(
    string Iin, string Surname, string GivenName, string? Patronymic, DateOnly BirthDate, string? Citizenship,
    IdentityDocument IdentityDocument, string Address, string? Phone, string? Email)
{
    /// <summary>Surname, given name and patronymic (if any), as documents print them.</summary>
    public string FullName => string.Join(' ', new[] { Surname, GivenName, Patronymic }.Where(n => !string.IsNullOrWhiteSpace(n)));
}

public enum IdentityDocumentKind { Passport, StatelessPersonDocument }

/// <summary>The foreign passport, or the document of a stateless person; one without a term has no expiry.</summary>
public sealed record IdentityDocument(IdentityDocumentKind Kind, string Number, DateOnly IssuedOn, DateOnly? ExpiresOn, string IssuedBy);

/// <summary>By what a legal representative acts for a child or an incapable person (row 8, filing).</summary>
public enum RepresentativeKind { Parent, Guardian, Trustee }

public sealed record Representative(string Iin, string Surname, string GivenName, string? Patronymic, RepresentativeKind Kind);

/// <summary>The in-demand profession of the petition letter (row 8, item 10), as the list in force on the filing day names it.</summary>
public sealed record InDemandProfession(Guid Id, string Edition, string Code, LocalizedText Name)
{
    /// <summary>The list (Order 49, annex 2) by its key in the registry of professions.</summary>
    public const string List = "permanent-residence";
}

/// <summary>A checked application as it is filed.</summary>
/// <param name="Region">Two-digit KATO code of where the applicant lives.</param>
/// <param name="Category">By which the set of papers is chosen.</param>
/// <param name="Applicant">Who asks.</param>
/// <param name="Representative">Who files for a child or an incapable person.</param>
/// <param name="Circumstances">What the applicant states of themselves.</param>
/// <param name="Profession">The in-demand profession, if one is claimed.</param>
/// <param name="Papers">What was attached.</param>
/// <param name="FiledByRole">Role of who files.</param>
public sealed record PermitFiling(
    string Region, Papers.ApplicantCategory Category, Applicant Applicant, Representative? Representative,
    IReadOnlyList<Papers.Circumstance> Circumstances, InDemandProfession? Profession, IReadOnlyList<Papers.FiledPaper> Papers, string FiledByRole);
