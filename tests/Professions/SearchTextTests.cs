using FsCheck;
using FsCheck.Fluent;
using KazMigration.Professions.Domain.Search;

namespace KazMigration.Professions.Tests;

public class SearchTextTests
{
    [Theory]
    [InlineData("Онколог дәрігер", "онколог даригер")]
    [InlineData("ӘІҚҢҒҮҰӨҺ әіқңғүұөһ", "аикнгууох аикнгууох")]
    [InlineData("Ёлочка киноплёнки", "елочка кинопленки")]
    [InlineData("Йод Лечебный", "йод лечебный")]
    [InlineData("Психиатр-нарколог,  (дәрігер)", "психиатр нарколог даригер")]
    [InlineData("Ingénieur à l’usine", "ingenieur a l usine")]
    [InlineData("онко\u00ADлог", "онколог")]
    [InlineData("ＤＯＬＢＹ ﬁlm", "dolby film")]
    [InlineData("   ", "")]
    [InlineData("?!…", "")]
    public void Normalize_Text_FoldsCaseMarksAndLookAlikes(string text, string expected) =>
        Assert.Equal(expected, SearchText.Normalize(text));

    [Theory]
    [InlineData("О н к о л о г", "онколог")]
    [InlineData("О Н К О Л О Г   Д Ә Р І Г Е Р", "онколог даригер")]
    [InlineData("врач О Н К О Л О Г общей", "врач онколог общей")]
    [InlineData("Инженер в и", "инженер в и")]
    [InlineData("7 и 8", "7 и 8")]
    public void Normalize_SpacedOutPrint_IsJoined(string text, string expected) =>
        Assert.Equal(expected, SearchText.Normalize(text));

    [Fact]
    public void Normalize_DecomposedLetters_EqualComposedOnes() =>
        Assert.Equal(SearchText.Normalize("Тыйым ёлка"), SearchText.Normalize("Тыйым ёлка".Normalize(System.Text.NormalizationForm.FormD)));

    [Fact]
    public void Normalize_HalfASurrogatePair_IsNoLetter() => Assert.Equal("а б", SearchText.Normalize("а\uD83Dб"));

    [Fact]
    public void Normalize_Twice_ChangesNothingMore()
    {
        var letters = Gen.Elements("аәбйёіИҮ й́ -.,()абвOoéßŞİ1 2\u00AD\u0306\u0301ﬁ \t".ToCharArray());
        var near = letters.ArrayOf().Select(a => new string(a));
        var texts = Gen.OneOf(near, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000),
            Prop.ForAll(texts.ToArbitrary(), text => SearchText.Normalize(SearchText.Normalize(text)) == SearchText.Normalize(text)));
    }
}
