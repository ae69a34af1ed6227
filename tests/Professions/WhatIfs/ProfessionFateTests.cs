using FsCheck;
using FsCheck.Fluent;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Domain.WhatIfs;

namespace KazMigration.Professions.Tests.WhatIfs;

/// <summary>What a draft makes of the professions that applications can name.</summary>
public sealed class ProfessionFateTests
{
    private const string Oncologist = "2.1.6";

    private static readonly AlmatyTime Now = Almaty.At("2026-03-02 12:00");
    private static readonly ProfessionEdition InForce = Lists.Edition;

    public static TheoryData<string, Func<RowContent, RowContent?>, FateKind?> Changes => new()
    {
        { "left as it is", r => r, null },
        { "taken out", _ => null, FateKind.NotOnList },
        { "renamed in the act's language, traced by what it replaces", r => r with { Name = r.Name with { Kk = "Онколог" }, Replaces = [r.Name] }, FateKind.Renamed },
        { "renamed in Russian alone: the act is Kazakh", r => r with { Name = r.Name with { Ru = "Онколог" } }, null },
        { "moved to another activity", r => r with { Activity = new("Басқа", "Другая", "Another") }, FateKind.Moved },
        { "renumbered", r => r with { Code = "2.1.99", Number = new(2, 1, 99) }, null },
        { "another name without a trace, at another number", r => r with { Code = "2.1.99", Number = new(2, 1, 99), Name = new("Онколог", "Онколог", "Cancer doctor") }, FateKind.NotOnList },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Under_RowChanged_ByWhatIsKept(string how, Func<RowContent, RowContent?> change, FateKind? expected)
    {
        var fates = ProfessionFate.Under(Draft(InForce, change), [InForce]);

        Assert.True(expected == fates.SingleOrDefault()?.Change, how);
        if (expected is not null)
            Assert.Equal((InForce.Row(Oncologist).Id, InForce.Name, "Онколог дәрігер"), (fates[0].ProfessionId, fates[0].Edition, fates[0].Before.Name.Kk));
    }

    // An application names a row of the edition of its day: it is followed through the editions in between.
    [Fact]
    public void Under_RowOfAnEarlierEdition_IsFollowedToTheDraft()
    {
        var later = Edition(Draft(InForce, r => r with { Name = r.Name with { Kk = "Онколог" }, Replaces = [r.Name] }));

        var unchanged = ProfessionFate.Under(EditionDraft.Begin(later, "one", Now), [InForce, later]);
        var removed = ProfessionFate.Under(Draft(later, _ => null), [InForce, later]);
        var back = ProfessionFate.Under(Draft(later, r => r with { Name = InForce.Row(Oncologist).Name, Replaces = [r.Name] }), [InForce, later]);

        Assert.Equal([(InForce.Name, FateKind.Renamed)], unchanged.Select(f => (f.Edition, f.Change)));
        Assert.Equal([(later.Name, FateKind.NotOnList), (InForce.Name, FateKind.NotOnList)], removed.Select(f => (f.Edition, f.Change)));
        Assert.Equal([(later.Name, FateKind.Renamed)], back.Select(f => (f.Edition, f.Change)));
    }

    // The edition in force, asked about as it stands, changes nothing: of every list.
    [Fact]
    public void Under_DraftWithTheRowsInForce_ChangesNothing() => Assert.All(
        Lists.All.GroupBy(e => e.List).Select(l => l.MaxBy(e => e.InForceFrom)!),
        e => Assert.Empty(ProfessionFate.Under(EditionDraft.Begin(e, "one", Now), [e])));

    // Rows taken out, and the others numbered anew: the numbers of the list run on, and change nothing.
    [Fact]
    public void Under_RowsTakenOutAndTheOthersRenumbered_NamesThoseAlone()
    {
        var some = Gen.Choose(0, 9).ArrayOf(InForce.Rows.Count);
        FsCheck.Fluent.Prop.ForAll(some.ToArbitrary(), chosen =>
        {
            var draft = EditionDraft.Begin(InForce, "one", Now);
            var kept = draft.Rows.Where((_, at) => chosen[at] > 2).GroupBy(r => (r.Number.Sector, r.Number.Activity))
                .SelectMany(g => g.Select((r, at) => r with { Number = r.Number with { Profession = at + 1 }, Code = $"{g.Key.Sector}.{g.Key.Activity}.{at + 1}" })).ToList();
            var gone = draft.Rows.Where((_, at) => chosen[at] <= 2).Select(r => InForce.Row(r.Code).Id).Order();
            draft.ReplaceRows(kept, "one", Now);
            var fates = ProfessionFate.Under(draft, [InForce]);
            return fates.All(f => f.Change == FateKind.NotOnList) && fates.Select(f => f.ProfessionId).Order().SequenceEqual(gone);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void MayBeAskedAbout_WithoutAnAct_ButNotWithFaultsOrGivenUp()
    {
        var draft = Draft(InForce, r => r);
        Assert.False(draft.MayBeAskedAbout([InForce]).Failed);

        draft.PutRow("2.1.7", InForce.Row(Oncologist).ToContent(), "one", Now);
        var faulty = draft.MayBeAskedAbout([InForce]);
        Assert.Equal(DraftErrors.NotValid, faulty.Error!.Code);
        Assert.Contains(faulty.Error.Faults, f => f.Code == "duplicateCode");

        Assert.Equal(DraftErrors.Outdated, Draft(InForce, r => r).MayBeAskedAbout([InForce, Edition(Draft(InForce, _ => null))]).Error!.Code);
        draft.Withdraw("one", Now);
        Assert.Equal(DraftErrors.WrongStatus, draft.MayBeAskedAbout([InForce]).Error!.Code);
    }

    private static EditionDraft Draft(ProfessionEdition edition, Func<RowContent, RowContent?> change)
    {
        var draft = EditionDraft.Begin(edition, "one", Now);
        draft.ReplaceRows([.. draft.Rows.Select(r => r.Code == Oncologist ? change(r) : r).OfType<RowContent>()], "one", Now);
        return draft;
    }

    private static ProfessionEdition Edition(EditionDraft draft) => ProfessionEdition.Publish(
        draft.List, new Act("9", new(2026, 3, 1), null, null, "2"), new(2026, 4, 1), false, draft.Rows.Select(r => new ProfessionRow(r)));
}
