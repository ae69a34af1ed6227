using KazMigration.UseCases;

namespace KazMigration.Applications.Tests;

/// <summary>Parts of the annex 1 form, and documents uploaded for it.</summary>
public sealed class FormPartTests
{
    [Theory]
    [InlineData(null, "YILMAZ AHMET")]
    [InlineData("", "YILMAZ AHMET")]
    [InlineData("ERDOGANULY", "YILMAZ AHMET ERDOGANULY")]
    public void FullName_PatronymicIfAny_SurnameFirst(string? patronymic, string fullName) =>
        Assert.Equal(fullName, (Sample.Applicant with { Patronymic = patronymic }).FullName);

    [Theory]
    [InlineData(null, true)]
    [InlineData("a@example.kz", true)]
    [InlineData("a b@example.kz", false)]
    [InlineData("@example.kz", false)]
    [InlineData("a@b@example.kz", false)]
    public void IsEmail_Text_OneSignAndNoSpace(string? email, bool good) => Assert.Equal(good, FormRules.IsEmail(email));

    [Theory]
    [InlineData(null, true)]
    [InlineData("ÖZ-YILMAZ ҚЫЗЫ", true)]
    [InlineData("YILMAZ\nAHMET", false)]
    [InlineData("YILMAZ\tAHMET", false)]
    [InlineData("YILMAZ\u2028AHMET", false)]
    public void IsOneLine_Name_NoLineEndsAndTabs(string? name, bool good) => Assert.Equal(good, FormRules.IsOneLine(name));

    [Theory]
    [InlineData(null, true)]
    [InlineData(" ", true)]
    [InlineData("-", true)]
    [InlineData("می\u200cخواهم", true)]
    [InlineData("\u200B", false)]
    [InlineData("\uFEFF \u2060", false)]
    [InlineData("\uFFFF", false)]
    public void IsSeen_Name_MoreThanInvisibleCharacters(string? name, bool good) => Assert.Equal(good, FormRules.IsSeen(name));

    [Theory]
    [InlineData("requirementsNotMet")]
    [InlineData("belowSixPoints")]
    [InlineData("documentsUnreliable")]
    public void RefusalGrounds_TheThreeOfTheAct_HaveTextsInThreeLanguages(string code)
    {
        var text = RefusalGrounds.TextOf(code);

        Assert.True(RefusalGrounds.Exists(code));
        Assert.Equal(3, new[] { text.Kk, text.Ru, text.En }.Where(t => t.Length > 20).Distinct().Count());
    }

    [Fact]
    public void RefusalGrounds_Place_IsInTheLanguageOfTheNotice()
    {
        var place = RefusalGrounds.PlaceOf("documentsUnreliable");

        Assert.Equal(("2-қосымша, 9-жол, 3) тармақша", "приложение 2, строка 9, подпункт 3)"), (place.Kk, place.Ru));
        Assert.Equal(place.En, RefusalGrounds.Of("documentsUnreliable").LegalBasis.Paragraph);
    }

    [Fact]
    public void RefusalGrounds_AnyOther_DoesNotExist()
    {
        Assert.False(RefusalGrounds.Exists("late"));
        Assert.Throws<KeyNotFoundException>(() => RefusalGrounds.TextOf("late"));
    }

    [Fact]
    public void UploadedDocument_New_HoldsWhatItsContentTold()
    {
        var at = Almaty.At("2026-03-02 10:00").Instant;

        var document = new UploadedDocument("abc", "application/pdf", 42, "applicant.1", at);

        Assert.Equal(("abc", "application/pdf", 42, "applicant.1", at), (document.Sha256, document.MediaType, document.Size, document.UploadedBy, document.UploadedAt));
        Assert.Equal(7, document.Id.Version);
    }
}
