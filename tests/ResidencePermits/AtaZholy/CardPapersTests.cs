using KazMigration.ResidencePermits.Domain.AtaZholy;

namespace KazMigration.ResidencePermits.Tests.AtaZholy;

/// <summary>The checklist (slides, documents 1–2): exactly what the answers ask for, with reasons.</summary>
public sealed class CardPapersTests
{
    public static TheoryData<CardCategory, bool, PapersLanguage, string> Answers => new()
    {
        { CardCategory.DecreeProfession, true, PapersLanguage.Kazakh, "IdentityDocument DiplomaAndCertificates" },
        { CardCategory.DecreeProfession, true, PapersLanguage.Russian, "IdentityDocument DiplomaAndCertificates" },
        { CardCategory.DecreeProfession, true, PapersLanguage.Other, "IdentityDocument DiplomaAndCertificates Translation" },
        { CardCategory.PermanentResidenceProfession, false, PapersLanguage.Kazakh, "IdentityDocument EthnicityCertificate DiplomaAndCertificates" },
        { CardCategory.PermanentResidenceProfession, false, PapersLanguage.Other, "IdentityDocument EthnicityCertificate DiplomaAndCertificates Translation" },
        { CardCategory.BusinessOwner, true, PapersLanguage.Russian, "IdentityDocument BusinessProof" },
        { CardCategory.BusinessOwner, false, PapersLanguage.Other, "IdentityDocument EthnicityCertificate BusinessProof Translation" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Needed_ByTheAnswers_IsExact(CardCategory category, bool statesEthnicity, PapersLanguage language, string papers) =>
        Assert.Equal(papers, string.Join(' ', CardPapers.Needed(new(category, statesEthnicity, language)).Select(n => n.Paper)));

    [Fact]
    public void Needed_EachPaper_HasNameReasonAndBasis() => Assert.All(
        from category in Enum.GetValues<CardCategory>()
        from states in new[] { true, false }
        from language in Enum.GetValues<PapersLanguage>()
        from needed in CardPapers.Needed(new(category, states, language))
        select needed,
        n =>
        {
            Assert.All(new[] { n.Name, n.Reason }, t => Assert.DoesNotContain("", new[] { t.Kk, t.Ru, t.En }));
            Assert.Equal("ata-zholy", n.LegalBasis.Act);
            Assert.StartsWith("document ", n.LegalBasis.Paragraph, StringComparison.Ordinal);
        });

    [Fact]
    public void Missing_NothingAttached_NamesEveryPaperNeeded()
    {
        var answers = new ChecklistAnswers(CardCategory.BusinessOwner, IdentityDocumentStatesEthnicity: false, PapersLanguage.Other);

        var faults = CardPapers.Missing(answers, []).ToList();

        Assert.Equal(CardPapers.Needed(answers).Select(n => n.Reason), faults.Select(f => Assert.IsType<LocalizedText>(f.Values.Single(v => v.Name == "Reason").Value)));
        Assert.All(faults, f => Assert.Equal(("/documents", "paperMissing"), (f.Pointer, f.Code)));
    }

    [Fact]
    public void Missing_AllAttached_NamesNothing() => Assert.Empty(
        CardPapers.Missing(new(CardCategory.BusinessOwner, false, PapersLanguage.Other), Enum.GetValues<Paper>()));
}
