using KazMigration.HealthWorkforce.Domain.Cpd;
using static KazMigration.HealthWorkforce.Tests.Cpd.CpdSample;

namespace KazMigration.HealthWorkforce.Tests.Cpd;

/// <summary>A result on its way to confirmation (Order 66, p. 2, 6–8, 11 of the Rules).</summary>
public sealed class CpdRecordTests
{
    private static readonly AlmatyTime Now = Almaty.At("2026-03-02 10:00");
    private static readonly HeadConfirmation Head = new("Бас дәрігер А. Ахметов", Today);

    [Fact]
    public void Enter_MeetsItsCriterion_HasCreditsAndEdition()
    {
        var record = Entered();

        Assert.Equal((CpdStatus.Entered, 108m, "66/2025-07-16"), (record.Status, record.Credits, record.PolicyEdition));
        Assert.Equal(("7", "hr"), (record.History[0].LegalBasis.Paragraph, record.History[0].By));
    }

    [Fact]
    public void Enter_DocumentMissing_NamesItWithTheOtherFaults()
    {
        var entered = CpdRecord.Enter(Guid.CreateVersion7(), "010140001230", Course() with { Language = "en" }, [], Policy, Now, "hr");

        Assert.Equal("cpd-criterion-not-met", entered.Error!.Code.Slug);
        Assert.Equal(["cpdTranslationMissing", "cpdConfirmingDocumentMissing"], entered.Error.Faults.Select(f => f.Code));
    }

    [Fact]
    public void Confirm_ByServiceThenHead_IsConfirmed()
    {
        var record = Entered();

        Assert.False(record.ConfirmByService(Policy, Now, "hr").Failed);
        Assert.Equal(CpdStatus.ConfirmedByService, record.Status);
        Assert.False(record.ConfirmByHead(Head, Policy, Now, "hr").Failed);
        Assert.Equal((CpdStatus.Confirmed, Head), (record.Status, record.Head));
        Assert.Equal(["7", "8", "6"], record.History.Select(s => s.LegalBasis.Paragraph));
    }

    [Fact]
    public void ConfirmByHead_BeforeTheService_IsAConflict() =>
        Assert.Equal("cpd-result-in-another-state", Entered().ConfirmByHead(Head, Policy, Now, "hr").Error!.Code.Slug);

    [Fact]
    public void ConfirmByHead_Tomorrow_IsRefused()
    {
        var record = Entered();
        record.ConfirmByService(Policy, Now, "hr");

        Assert.Equal("dateInFuture", Assert.Single(record.ConfirmByHead(Head with { On = Today.AddDays(1) }, Policy, Now, "hr").Error!.Faults).Code);
        Assert.Equal(CpdStatus.ConfirmedByService, record.Status);
    }

    // Criterion 18: within one year up to the moment of confirmation.
    [Fact]
    public void ConfirmByService_WindowEndedSince_IsRefused()
    {
        var record = CpdRecord.Enter(Guid.CreateVersion7(), "010140001230", Of(18) with { CompletedOn = Today.AddYears(-1).AddDays(1), BeganOn = null }, Attached(), Policy, Now, "hr").Value;

        Assert.Equal("cpdOutsideWindow", Assert.Single(record.ConfirmByService(Policy, Almaty.At("2026-03-03 10:00"), "hr").Error!.Faults).Code);
    }

    [Fact]
    public void Refuse_Entered_KeepsGroundsAndReason()
    {
        var record = Entered();

        Assert.False(record.Refuse([CpdRefusalGround.Profile], "Басқа мамандық", Now, "hr").Failed);
        Assert.Equal((CpdStatus.Refused, "Басқа мамандық", "11"), (record.Status, record.Refusal!.Reason, record.History[^1].LegalBasis.Paragraph));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Refuse_Ended_IsAConflict(bool confirmed)
    {
        var record = Entered();
        if (confirmed)
        {
            record.ConfirmByService(Policy, Now, "hr");
            record.ConfirmByHead(Head, Policy, Now, "hr");
        }
        else
        {
            record.Refuse([CpdRefusalGround.Amount], "Сағат көрсетілмеген", Now, "hr");
        }

        Assert.Equal("cpd-result-in-another-state", record.Refuse([CpdRefusalGround.Profile], "…", Now, "hr").Error!.Code.Slug);
        Assert.True(record.ConfirmByService(Policy, Now, "hr").Failed);
    }

    private static CpdRecord Entered() => CpdRecord.Enter(Guid.CreateVersion7(), "010140001230", Course(), Attached(), Policy, Now, "hr").Value;
}
