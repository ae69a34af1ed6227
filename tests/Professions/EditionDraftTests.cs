using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;

namespace KazMigration.Professions.Tests;

public class EditionDraftTests
{
    private const string Editor = "registry.editor";
    private const string Second = "registry.editor.2";

    private static readonly AlmatyTime Now = Almaty.At("2026-03-02 12:00");
    private static readonly Act Order17 = new("17", new(2026, 3, 2), null, null, "2");
    private static readonly DateOnly April = new(2026, 4, 1);

    private readonly ProfessionEdition[] _editions = [.. Lists.PublishAll().Where(e => e.List == ProfessionLists.PermanentResidence)];
    private readonly EditionDraft _draft;

    public EditionDraftTests() => _draft = Draft();

    [Fact]
    public void Begin_LatestEdition_HasAllItsRowsInOrder()
    {
        Assert.Equal(51, _draft.Rows.Count);
        Assert.Equal("134/2024-05-03", _draft.BaseEdition);
        Assert.Equal(DraftStatus.Open, _draft.Status);
    }

    [Fact]
    public void Publish_ApprovedBySecondPerson_MakesAnEditionThatEndsTheOneBefore()
    {
        Named();
        Ok(_draft.PutRow("2211-7-004", Row("2211-7-004") with { Name = new("Онколог", "Онколог", "Oncologist") }, Editor, Now));
        Ok(_draft.RemoveRow("2166-1", Editor, Now));
        Ok(_draft.Submit(_editions, Editor, Now));
        Ok(_draft.Approve(Second, Now));
        var edition = _draft.Publish(_editions, Editor, Now).Value;

        Assert.Equal(("17/2026-03-02", April, (DateOnly?)null), (edition.Name, edition.InForceFrom, edition.InForceTo));
        Assert.Equal(new DateOnly(2026, 3, 31), _editions[1].InForceTo);
        Assert.Equal((50, "Онколог"), (edition.Rows.Count, edition.Row("2211-7-004").Name.Kk));
        Assert.Equal((DraftStatus.Published, (Guid?)edition.Id), (_draft.Status, _draft.EditionId));
        var pairs = RowSuccession.Between(_editions[1], edition);
        Assert.Equal((50, 1), (pairs.Count, pairs.Count(p => p.IsRenamed)));
    }

    [Theory]
    [InlineData(Editor, true)]
    [InlineData(Second, false)]
    public void Approve_ByWhoHadAHandInIt_IsRefused(string by, bool refused)
    {
        Named();
        Ok(_draft.Submit(_editions, Editor, Now));
        var approved = _draft.Approve(by, Now);
        Assert.Equal(refused ? DraftErrors.FourEyes : null, approved.Error?.Code);
    }

    [Fact]
    public void Approve_ByWhoOnlyReturnedIt_IsTaken()
    {
        Named();
        Ok(_draft.Submit(_editions, Editor, Now));
        Ok(_draft.Return("аты басқа", Second, Now));
        Ok(_draft.Submit(_editions, Editor, Now));
        Ok(_draft.Approve(Second, Now));
    }

    [Fact]
    public void Approve_ByWhoChangedARowAfterTheReturn_IsRefused()
    {
        Named();
        Ok(_draft.Submit(_editions, Editor, Now));
        Ok(_draft.Return("аты басқа", Second, Now));
        Ok(_draft.PutRow("2166-1", Row("2166-1"), Second, Now));
        Ok(_draft.Submit(_editions, Editor, Now));
        Assert.Equal(DraftErrors.FourEyes, _draft.Approve(Second, Now).Error!.Code);
    }

    [Fact]
    public void Steps_OutOfTurn_AreRefused()
    {
        Named();
        Wrong(_draft.Approve(Second, Now));
        Wrong(_draft.Return("x", Second, Now));
        Assert.Equal(DraftErrors.WrongStatus, _draft.Publish(_editions, Editor, Now).Error!.Code);
        Ok(_draft.Submit(_editions, Editor, Now));
        Wrong(_draft.Submit(_editions, Editor, Now));
        Wrong(_draft.PutRow("1", Row("2166-1"), Editor, Now));
        Wrong(_draft.RemoveRow("2166-1", Editor, Now));
        Wrong(_draft.ReplaceRows([], Editor, Now));
        Wrong(_draft.SetAct(Order17, April, Editor, Now));
        Ok(_draft.Approve(Second, Now));
        Wrong(_draft.PutRow("1", Row("2166-1"), Editor, Now));
        Assert.False(_draft.Publish(_editions, Second, Now).Failed);
        Wrong(_draft.Withdraw(Editor, Now));
        Wrong(_draft.Return("x", Second, Now));
    }

    [Fact]
    public void Submit_AfterAnotherEditionCame_IsOutdated()
    {
        Named();
        var other = Draft();
        Ok(other.SetAct(Order17 with { Number = "18" }, April, Editor, Now));
        Ok(other.Submit(_editions, Editor, Now));
        Ok(other.Approve(Second, Now));
        var published = other.Publish(_editions, Editor, Now).Value;
        Assert.Equal(DraftErrors.Outdated, _draft.Submit([.. _editions, published], Editor, Now).Error!.Code);
    }

    [Fact]
    public void Submit_ManyFaults_NamesAllTogether()
    {
        var row = Row("2166-1");
        Ok(_draft.ReplaceRows(
            [
                row with { Code = "oncologist", Name = new("в", "Г", "Г") },
                row with { Name = new("", "Графический дизайнер", " ") },
                row with { Sector = null, Name = new("Б", "Б", "B") },
                row with { Code = "2651-3-004", Activity = new("А", "А", "A"), NqfLevels = [9] },
                row with { Code = "2651-3-004", Name = new("В", "В", "C") },
                row with { Code = "2651-3-005", Sector = new("Басқа", "Другой", "Other"), Name = new("Г", "Г", "D") },
            ],
            Editor, Now));
        var error = _draft.Submit(_editions, Editor, Now).Error!;

        Assert.Equal(DraftErrors.NotValid, error.Code);
        Assert.Equal(
            [
                "/act/date required", "/act/number required", "/inForceFrom required", "/rows/0/code invalidCode", "/rows/0/name/kk duplicateName",
                "/rows/1/code duplicateCode", "/rows/1/name/en required", "/rows/1/name/kk required", "/rows/2/code duplicateCode", "/rows/2/sector required",
                "/rows/3/activity notOfThisList", "/rows/3/code duplicateCode", "/rows/3/nqfLevels outOfRange",
                "/rows/4/code duplicateCode", "/rows/4/name/kk duplicateName", "/rows/5/sector sectorDiffers",
            ],
            error.Faults.Select(f => $"{f.Pointer} {f.Code}").Where(f => !f.StartsWith("/act editionExists", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", true)]
    public void Submit_DayInForce_MustNotLieBehind(string day, bool possible)
    {
        Ok(_draft.SetAct(Order17, DateOnly.ParseExact(day, "yyyy-MM-dd"), Editor, Now));
        var submitted = _draft.Submit(_editions, Editor, Now);
        Assert.Equal(possible ? null : "inForceTooEarly", submitted.Error?.Faults.Single().Code);
    }

    [Fact]
    public void Submit_ActThatMadeAnEditionAlready_IsAFault()
    {
        Ok(_draft.SetAct(_editions[1].Act, April, Editor, Now));
        Assert.Equal("editionExists", _draft.Submit(_editions, Editor, Now).Error!.Faults.Single().Code);
    }

    [Theory]
    [InlineData(ProfessionLists.PrioritySectors)]
    [InlineData(ProfessionLists.PermanentResidence)]
    [InlineData(ProfessionLists.Citizenship)]
    [InlineData(ProfessionLists.HealthPositions)]
    public void Submit_RowsAsTheActHasThem_AreWithoutFault(string list)
    {
        var editions = Lists.PublishAll().Where(e => e.List == list).ToArray();
        var draft = EditionDraft.Begin(editions[^1], Editor, Now);
        Ok(draft.SetAct(Order17, April, Editor, Now));
        Ok(draft.Submit(editions, Editor, Now));
    }

    private static EditionDraft Draft() => EditionDraft.Begin(Lists.Residence2024, Editor, Now);

    private RowContent Row(string code) => _draft.Rows.Single(r => r.Code == code);

    private void Named() => Ok(_draft.SetAct(Order17, April, Editor, Now));

    private static void Ok(Result result) => Assert.Null(result.Error?.Code.Slug);

    private static void Wrong(Result result) => Assert.Equal(DraftErrors.WrongStatus, result.Error!.Code);
}
