namespace KazMigration.Kernel.Tests;

public sealed class ResultTests
{
    private static readonly ErrorCode Refused = new("refused", ErrorKind.Conflict, LegalBasis.Order236("7"));

    [Fact]
    public void Ok_NoValue_HasNotFailed()
    {
        Assert.False(Result.Ok.Failed);
        Assert.Null(Result.Ok.Error);
    }

    [Fact]
    public void Conversion_ErrorCode_Failed()
    {
        Result result = Refused;

        Assert.True(result.Failed);
        Assert.Same(Refused, result.Error.Code);
    }

    [Fact]
    public void Value_Succeeded_IsTheValue()
    {
        Result<int> result = 7;

        Assert.False(result.Failed);
        Assert.Equal((7, (object?)7), (result.Value, result.Untyped));
    }

    [Fact]
    public void Value_Failed_Throws()
    {
        Result<int> result = Refused;

        Assert.True(result.Failed);
        Assert.Contains("refused", Assert.Throws<InvalidOperationException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Null_IsASuccess()
    {
        var result = Result<string?>.Of(null);

        Assert.False(result.Failed);
        Assert.Null(result.Value);
    }

    [Fact]
    public void From_Error_FailedAlikeForBothKinds()
    {
        var error = Refused.With(("Status", 1));

        Assert.Same(error, OutcomeOf<Result>(error).Error);
        Assert.Same(error, OutcomeOf<Result<string>>(error).Error);
    }

    [Fact]
    public void With_Faults_KeepsAllAndTheCode()
    {
        var error = Refused.With([new Fault("/a", "required"), new Fault("/b", "tooLong", null, ("MaxLength", 5))]);

        Assert.Equal(["/a", "/b"], error.Faults.Select(f => f.Pointer));
        Assert.Equal([("MaxLength", (object?)5)], error.Faults[1].Values);
        Assert.Same(Refused, error.Code);
    }

    [Fact]
    public void Equality_SameContent_Equal()
    {
        var error = Refused.ToError();

        Assert.True(Result.From(error) == Result.From(error));
        Assert.True(Result<int>.From(error) != (Result<int>)1);
        Assert.True((Result<int>)1 == (Result<int>)1);
        Assert.True((Result<int>)1 != (Result<int>)2);
        Assert.True(Result.Ok != Result.From(error));
    }

    [Fact]
    public void Order236_Paragraph_NamesActAndEdition() =>
        Assert.Equal(new LegalBasis("236", "426/2025-12-30", "11"), LegalBasis.Order236("11"));

    [Theory]
    [InlineData("kk", "а")]
    [InlineData("ru", "б")]
    [InlineData("en", "c")]
    [InlineData("de", "а")]
    public void In_Language_ThatTextOrKazakh(string language, string text) => Assert.Equal(text, new LocalizedText("а", "б", "c").In(language));

    private static T OutcomeOf<T>(Error error) where T : IOutcome<T> => T.From(error);
}
