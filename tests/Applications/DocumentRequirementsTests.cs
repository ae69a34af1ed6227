namespace KazMigration.Applications.Tests;

/// <summary>Complete sets of documents (Order 236, annex 2, row 8) and their validity (row 9, last sentence).</summary>
public sealed class DocumentRequirementsTests
{
    private static readonly DateOnly Filed = new(2026, 3, 2);

    [Theory]
    [InlineData(ApplicationKind.Issue, DocumentType.IdentityDocument, DocumentType.EducationTranslation, DocumentType.WorkActivity)]
    [InlineData(ApplicationKind.Issue, DocumentType.IdentityDocument, DocumentType.EnglishTeachingCertificateTranslation, DocumentType.WorkActivity)]
    [InlineData(ApplicationKind.Extend, DocumentType.PreviousCertificate, DocumentType.EmploymentContract)]
    [InlineData(ApplicationKind.Reissue, DocumentType.IdentityDocument)]
    [InlineData(ApplicationKind.Reissue, DocumentType.EmployerChange)]
    [InlineData(ApplicationKind.Duplicate, DocumentType.IdentityDocument, DocumentType.WorkActivity)]
    public void Faults_CompleteSet_None(ApplicationKind kind, params DocumentType[] attached) => Assert.Empty(Faults(kind, attached));

    [Theory]
    [InlineData(ApplicationKind.Issue, 3, 1)]
    [InlineData(ApplicationKind.Extend, 2, 2)]
    [InlineData(ApplicationKind.Reissue, 1, 3)]
    [InlineData(ApplicationKind.Duplicate, 2, 4)]
    public void Faults_NothingAttached_EveryDocumentOfTheKind(ApplicationKind kind, int missing, int part)
    {
        var faults = Faults(kind);

        Assert.Equal(missing, faults.Length);
        Assert.All(faults, f => Assert.Equal(
            ("/documents", "documentMissing", LegalBasis.Order236($"annex 2, row 8, part {part}")), (f.Pointer, f.Code, f.LegalBasis)));
    }

    // P. 22: the changed employer by its own papers, any other change by the new identity document.
    [Theory]
    [InlineData(ChangeOf.Name, DocumentType.IdentityDocument)]
    [InlineData(ChangeOf.IdentityDocument, DocumentType.IdentityDocument)]
    [InlineData(ChangeOf.Employer, DocumentType.EmployerChange)]
    public void Faults_Reissue_TheDocumentOfTheChange(ChangeOf change, DocumentType needed)
    {
        Assert.Empty(DocumentRequirements.Faults(ApplicationKind.Reissue, [needed], null, represented: false, null, Filed, change));

        var others = Enum.GetValues<DocumentType>().Except([needed]).ToList();
        Assert.Equal([needed], Documents(Assert.Single(DocumentRequirements.Faults(ApplicationKind.Reissue, others, null, represented: false, null, Filed, change))));
    }

    [Fact]
    public void Faults_NothingAttachedToIssue_NamesTheAlternativesTogether() =>
        Assert.Equal(
            [
                [DocumentType.IdentityDocument],
                [DocumentType.EducationTranslation, DocumentType.EnglishTeachingCertificateTranslation],
                [DocumentType.WorkActivity],
            ],
            Faults(ApplicationKind.Issue).Select(Documents));

    [Theory]
    [InlineData(ApplicationKind.Issue, DocumentType.IdentityDocument)]
    [InlineData(ApplicationKind.Issue, DocumentType.EducationTranslation)]
    [InlineData(ApplicationKind.Issue, DocumentType.WorkActivity)]
    [InlineData(ApplicationKind.Extend, DocumentType.PreviousCertificate)]
    [InlineData(ApplicationKind.Extend, DocumentType.EmploymentContract)]
    [InlineData(ApplicationKind.Duplicate, DocumentType.IdentityDocument)]
    [InlineData(ApplicationKind.Duplicate, DocumentType.WorkActivity)]
    public void Faults_OneDocumentMissing_ThatOne(ApplicationKind kind, DocumentType missing)
    {
        var attached = Enum.GetValues<DocumentType>().Except([missing, DocumentType.EnglishTeachingCertificateTranslation]);

        var fault = Assert.Single(Faults(kind, [.. attached]));

        Assert.Contains(missing, Documents(fault));
    }

    [Theory]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-02", false)] // valid until the day ends
    [InlineData("2026-03-03", false)]
    [InlineData(null, false)] // without a term
    public void Faults_IdentityDocumentExpires_OnlyAfterThatDay(string? expiresOn, bool expired)
    {
        DateOnly? expiry = expiresOn is null ? null : Almaty.Day(expiresOn);

        var faults = DocumentRequirements.Faults(ApplicationKind.Issue, Complete, expiry, represented: false, null, Filed).ToArray();

        Assert.Equal(expired ? 1 : 0, faults.Length);
        Assert.All(faults, f => Assert.Equal(
            ("/applicant/identityDocument/expiresOn", "documentExpired", DocumentRequirements.AcceptanceBasis), (f.Pointer, f.Code, f.LegalBasis)));
    }

    // Row 8, part 2 and the change of the employer in part 3 ask for no identity document.
    [Theory]
    [InlineData(ApplicationKind.Extend, null, false, DocumentType.PreviousCertificate, DocumentType.EmploymentContract)]
    [InlineData(ApplicationKind.Extend, null, true, DocumentType.PreviousCertificate, DocumentType.EmploymentContract, DocumentType.IdentityDocument)]
    [InlineData(ApplicationKind.Reissue, ChangeOf.Employer, false, DocumentType.EmployerChange)]
    [InlineData(ApplicationKind.Reissue, ChangeOf.Name, true, DocumentType.IdentityDocument)]
    [InlineData(ApplicationKind.Duplicate, null, true, DocumentType.IdentityDocument, DocumentType.WorkActivity)]
    public void Faults_ExpiredIdentityDocument_OnlyWhereItIsPresented(ApplicationKind kind, ChangeOf? change, bool expired, params DocumentType[] attached) =>
        Assert.Equal(
            expired ? ["documentExpired"] : [],
            DocumentRequirements.Faults(kind, attached, Filed.AddDays(-1), represented: false, null, Filed, change).Select(f => f.Code));

    [Fact]
    public void Faults_RepresentedWithoutAuthority_Missing()
    {
        var fault = Assert.Single(DocumentRequirements.Faults(ApplicationKind.Issue, Complete, null, represented: true, null, Filed));

        Assert.Equal((LegalBasis.Order236("3"), "documentMissing"), (fault.LegalBasis, fault.Code));
        Assert.Equal([DocumentType.Authority], Documents(fault));
    }

    [Theory]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-02", false)]
    public void Faults_AuthorityExpires_OnlyAfterThatDay(string expiresOn, bool expired)
    {
        var faults = DocumentRequirements.Faults(
            ApplicationKind.Issue, [.. Complete, DocumentType.Authority], null, represented: true, Almaty.Day(expiresOn), Filed).ToArray();

        Assert.Equal(expired ? 1 : 0, faults.Length);
        Assert.All(faults, f => Assert.Equal(("/representative/authority/expiresOn", "documentExpired"), (f.Pointer, f.Code)));
    }

    [Fact]
    public void Faults_MuchIsWrong_NamesAllAtOnce() =>
        Assert.Equal(
            ["documentMissing", "documentMissing", "documentMissing", "documentMissing", "documentExpired", "documentExpired"],
            DocumentRequirements.Faults(ApplicationKind.Issue, [], Filed.AddDays(-1), represented: true, Filed.AddDays(-1), Filed).Select(f => f.Code));

    private static readonly DocumentType[] Complete = [DocumentType.IdentityDocument, DocumentType.EducationTranslation, DocumentType.WorkActivity];

    private static Fault[] Faults(ApplicationKind kind, params DocumentType[] attached) =>
        [.. DocumentRequirements.Faults(kind, attached, Filed.AddYears(1), represented: false, null, Filed)];

    private static DocumentType[] Documents(Fault fault) => (DocumentType[])fault.Values.Single(v => v.Name == "Documents").Value!;
}
