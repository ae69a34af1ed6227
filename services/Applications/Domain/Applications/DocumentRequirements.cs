namespace KazMigration.Applications.Domain.Applications;

/// <summary>
/// The complete set of documents for each kind of application (Order 236, annex 2, row 8). An incomplete set, or a document
/// past its validity, means that acceptance is refused (annex 2, row 9, last sentence), naming all at once.
/// </summary>
public static class DocumentRequirements
{
    public static readonly LegalBasis AcceptanceBasis = LegalBasis.Order236("annex 2, row 9, after item 3");

    // Of the documents on one line, one is enough.
    private static readonly Dictionary<ApplicationKind, DocumentType[][]> Sets = new()
    {
        [ApplicationKind.Issue] =
        [
            [DocumentType.IdentityDocument],
            [DocumentType.EducationTranslation, DocumentType.EnglishTeachingCertificateTranslation],
            [DocumentType.WorkActivity],
        ],
        [ApplicationKind.Extend] = [[DocumentType.PreviousCertificate], [DocumentType.EmploymentContract]],
        [ApplicationKind.Reissue] = [[DocumentType.IdentityDocument, DocumentType.EmployerChange]],
        [ApplicationKind.Duplicate] = [[DocumentType.IdentityDocument], [DocumentType.WorkActivity]],
    };

    /// <summary>Every document that is missing from the set, and every one past its validity on the day of filing.</summary>
    public static IEnumerable<Fault> Faults(
        ApplicationKind kind, IReadOnlyCollection<DocumentType> attached, DateOnly? identityDocumentExpiresOn, bool represented,
        DateOnly? authorityExpiresOn, DateOnly filedOn, ChangeOf? change = null)
    {
        var basis = LegalBasis.Order236($"annex 2, row 8, part {(int)kind + 1}");
        var set = SetOf(kind, change);
        foreach (var alternatives in set.Where(a => !a.Any(attached.Contains)))
            yield return new Fault("/documents", "documentMissing", basis, ("Documents", alternatives));
        if (represented && !attached.Contains(DocumentType.Authority))
            yield return new Fault("/documents", "documentMissing", LegalBasis.Order236("3"), ("Documents", new[] { DocumentType.Authority }));
        // Where the set has no identity document, none is presented: the form only names the one that was.
        if (identityDocumentExpiresOn < filedOn && (set.Any(a => a.Contains(DocumentType.IdentityDocument)) || attached.Contains(DocumentType.IdentityDocument)))
            yield return new Fault("/applicant/identityDocument/expiresOn", "documentExpired", AcceptanceBasis, ("Document", DocumentType.IdentityDocument), ("ExpiredOn", identityDocumentExpiresOn));
        if (represented && authorityExpiresOn < filedOn)
            yield return new Fault("/representative/authority/expiresOn", "documentExpired", AcceptanceBasis, ("Document", DocumentType.Authority), ("ExpiredOn", authorityExpiresOn));
    }

    // A change of the employer is shown by its own papers, any other by the new identity document (p. 22).
    private static DocumentType[][] SetOf(ApplicationKind kind, ChangeOf? change) => (kind, change) switch
    {
        (ApplicationKind.Reissue, ChangeOf.Employer) => [[DocumentType.EmployerChange]],
        (ApplicationKind.Reissue, not null) => [[DocumentType.IdentityDocument]],
        _ => Sets[kind],
    };
}
