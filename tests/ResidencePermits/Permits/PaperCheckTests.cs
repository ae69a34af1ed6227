using FsCheck;
using FsCheck.Fluent;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Tests.Permits;

/// <summary>The papers filed against the checklist (Order 992, annex 3, row 8).</summary>
public sealed class PaperCheckTests
{
    private static readonly DateOnly Filed = PermitSample.Now.Date;

    // Item 2: more than 180 calendar days on the day of filing, so 181 at least.
    [Theory]
    [InlineData(180, false)]
    [InlineData(181, true)]
    public void Passport_DaysLeft_MustBeMoreThan180(int days, bool enough) =>
        Assert.Equal(enough ? [] : ["/applicant/identityDocument/expiresOn documentEndsTooSoon"], FaultsOf(Complete(), Filed.AddDays(days)));

    [Fact]
    public void Passport_WithoutTerm_DoesNotEnd() => Assert.Empty(FaultsOf(Complete(), null));

    // Items 3, 4 and 7 are good for at most 180 calendar days from their issue.
    [Theory]
    [InlineData(PaperKind.Solvency, 180, true)]
    [InlineData(PaperKind.Solvency, 181, false)]
    [InlineData(PaperKind.CriminalRecord, 181, false)]
    [InlineData(PaperKind.MedicalCertificate, 181, false)]
    [InlineData(PaperKind.StateDuty, 181, true)]
    public void Paper_DaysOld_AtMost180WhereTheRowSaysSo(PaperKind kind, int days, bool fresh)
    {
        var papers = Complete().Select(p => p.Kind == kind ? p with { IssuedOn = Filed.AddDays(-days) } : p).ToList();

        Assert.Equal(fresh ? [] : [$"/documents/{papers.FindIndex(p => p.Kind == kind)}/issuedOn documentTooOld"], FaultsOf(papers, null));
    }

    // Item 6: registration for at least 180 calendar days.
    [Theory]
    [InlineData(179, 1)]
    [InlineData(180, 0)]
    public void Housing_DaysOfRegistration_AtLeast180(int days, int faults) =>
        Assert.Equal(faults, FaultsOf([.. Complete().Select(p => p.Kind == PaperKind.Housing ? p with { RegistrationDays = days } : p)], null).Count);

    [Fact]
    public void Foreign_WithoutTranslationOrLegalisation_IsNamed()
    {
        List<FiledPaper> papers = [.. Complete().Select(p => p.Kind == PaperKind.CriminalRecord ? p with { ForeignLanguage = true, IssuedAbroad = true } : p)];
        var at = papers.FindIndex(p => p.Kind == PaperKind.CriminalRecord);

        Assert.Equal([$"/documents/{at}/notarisedTranslation translationMissing", $"/documents/{at}/legalisation legalisationMissing"], FaultsOf(papers, null));
        papers[at] = papers[at] with { NotarisedTranslation = true, Legalisation = Legalisation.SparedByTreaty };
        Assert.Empty(FaultsOf(papers, null));
    }

    [Fact]
    public void Nothing_Filed_EveryPaperIsNamedWithItsItem()
    {
        var required = Checklist.Of(PermitSample.Adult, PermitPolicy.Default);
        var faults = PaperCheck.Faults(required, [], null, Filed).ToList();

        Assert.Equal(required.Select(r => r.LegalBasis), faults.Select(f => f.LegalBasis));
        Assert.All(faults, f => Assert.Equal("documentMissing", f.Code));
    }

    [Fact]
    public void Terms_AnyDay_HaveOneEdge() => Prop.ForAll(Gen.Choose(-1000, 1000).ToArbitrary(), days =>
        PaperCheck.IsLongEnough(Filed.AddDays(days), Filed) == days > 180 && PaperCheck.IsFresh(Filed.AddDays(-days), Filed) == days <= 180).QuickCheckThrowOnFailure();

    private static List<FiledPaper> Complete() =>
        [.. PermitSample.Form(Guid.CreateVersion7()).Documents!.Select(d => new FiledPaper(
            d.Type!.Value, d.DocumentId!.Value, d.IssuedOn, d.RegistrationDays, false, false, false, null, "", ""))];

    private static List<string> FaultsOf(List<FiledPaper> papers, DateOnly? passportExpiresOn) =>
        [.. PaperCheck.Faults(Checklist.Of(PermitSample.Adult, PermitPolicy.Default), papers, passportExpiresOn, Filed).Select(f => $"{f.Pointer} {f.Code}")];
}
