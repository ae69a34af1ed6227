namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>A paper that may be needed for the card.</summary>
public enum Paper { IdentityDocument, EthnicityCertificate, DiplomaAndCertificates, BusinessProof, Translation }

/// <summary>The language of the papers that prove the category.</summary>
public enum PapersLanguage { Kazakh, Russian, Other }

/// <summary>What a person is asked, so that the list of papers is exact.</summary>
public sealed record ChecklistAnswers(CardCategory Category, bool IdentityDocumentStatesEthnicity, PapersLanguage PapersLanguage);

/// <summary>A paper that this person needs: its name, why it is needed, and what asks for it.</summary>
public sealed record NeededPaper(Paper Paper, LocalizedText Name, LocalizedText Reason, LegalBasis LegalBasis);

/// <summary>
/// The one checklist of the card (slides, documents 1–2): the same papers for the same answers in every region and channel,
/// each with its reason; nothing else may be asked for.
/// </summary>
public static class CardPapers
{
    private static readonly LegalBasis CategoryProof = AtaZholyBasis.Slides("document 1");
    private static readonly LegalBasis EthnicityProof = AtaZholyBasis.Slides("document 2");

    /// <summary>The papers needed, in the order in which they are looked at.</summary>
    public static IReadOnlyList<NeededPaper> Needed(ChecklistAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        List<NeededPaper> needed = [Identity(answers.IdentityDocumentStatesEthnicity)];
        if (!answers.IdentityDocumentStatesEthnicity)
            needed.Add(Of(Paper.EthnicityCertificate, CardPaperTexts.NoEthnicityStated, EthnicityProof));
        needed.Add(answers.Category == CardCategory.BusinessOwner
            ? Of(Paper.BusinessProof, CardPaperTexts.WorkingBusiness, CategoryProof)
            : Of(Paper.DiplomaAndCertificates, CardPaperTexts.ProfessionOf(answers.Category), CategoryProof));
        // Open reading: what can be read in Kazakh or Russian needs no translation.
        if (answers.PapersLanguage == PapersLanguage.Other)
            needed.Add(Of(Paper.Translation, CardPaperTexts.ForeignLanguage, CategoryProof));
        return needed;
    }

    /// <summary>Every paper that is needed and not attached, with its reason.</summary>
    public static IEnumerable<Fault> Missing(ChecklistAnswers answers, IReadOnlyCollection<Paper> attached) =>
        from needed in Needed(answers)
        where !attached.Contains(needed.Paper)
        select new Fault("/documents", "paperMissing", needed.LegalBasis, ("Paper", needed.Name), ("Reason", needed.Reason));

    private static NeededPaper Identity(bool statesEthnicity) =>
        Of(Paper.IdentityDocument, statesEthnicity ? CardPaperTexts.IdentityAndEthnicity : CardPaperTexts.Identity, EthnicityProof);

    private static NeededPaper Of(Paper paper, LocalizedText reason, LegalBasis basis) => new(paper, CardPaperTexts.NameOf(paper), reason, basis);
}
