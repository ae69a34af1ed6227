using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The papers that a person needs for the card, and nothing else; with a profession, also what the papers must show.</summary>
public sealed record GetChecklist(ChecklistAnswers Answers, Guid? ProfessionId) : IQuery<CardChecklistView>;

/// <summary>The papers, each with its reason and basis; the profession with its stated requirements, where one was named.</summary>
public sealed record CardChecklistView(
    CardCategory Category, LegalBasis CategoryBasis, IReadOnlyList<NeededPaper> Papers, ListedProfession? Profession, ChecklistTerms Terms);

/// <summary>How long it takes, in working days, and for how many years the card is given at most.</summary>
public sealed record ChecklistTerms(int RequestWorkingDays, int AnswerWorkingDays, int DecisionWorkingDays, int CardYears, LegalBasis LegalBasis);

internal sealed class GetChecklistHandler(IProfessionLists professions, CardRules rules, TimeProvider time) : IQueryHandler<GetChecklist, CardChecklistView>
{
    public async Task<Result<CardChecklistView>> Handle(GetChecklist query, CancellationToken cancellationToken)
    {
        var category = query.Answers.Category;
        ListedProfession? profession = null;
        if (query.ProfessionId is { } id)
        {
            if (category.List() is not { } list)
                return ValidationErrors.Failed.With([new Fault("/query/professionId", "cardProfessionNotUsed", category.Basis())]);
            var (on, found) = (time.AlmatyNow().Date, await professions.FindAsync(id, list, time.AlmatyNow().Date, cancellationToken));
            if (found.Failed)
                return found.Error;
            if (found.Value is null)
                return ValidationErrors.Failed.With([new Fault("/query/professionId", "cardProfessionNotOnList", category.Basis(), ("List", list), ("On", on))]);
            profession = found.Value;
        }

        return new CardChecklistView(
            category, category.Basis(), CardPapers.Needed(query.Answers), profession,
            new(rules.RequestWorkingDays, rules.AnswerWorkingDays, rules.DecisionWorkingDays, rules.CardYears, AtaZholyBasis.Reported("terms")));
    }
}
