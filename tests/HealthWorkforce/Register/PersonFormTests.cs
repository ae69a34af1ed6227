using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>What is told of a person, item by item (Order 66, p. 8).</summary>
public sealed class PersonFormTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly PersonForm Right = new PersonForm().ChangesOf(Person.Aigul);

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "/iin", "iinInvalid", "8, 1)" },
        { "/sex", "iinSex", "8, 3)" },
        { "/birthDate", "iinBirthDate", "8, 4)" },
        { "/birthDate", "dateInFuture", "8, 4)" },
        { "/citizenship", "unknownCountry", "8, 6)" },
        { "/identityDocument/expiresOn", "endBeforeStart", "8, 7)" },
        { "/registrationDate", "dateInFuture", "8, 10)" },
        { "/education", "required", "8, 11)" },
        { "/certificates/0/expiresOn", "endBeforeStart", "8, 14)" },
        { "/trainings/0/hours", "hoursInvalid", "8, 15)" },
    };

    [Fact]
    public void Validate_Right_NoFaults() => Assert.Empty(FaultsOf(Right));

    // The IIN tells birth date and sex: all three agree, or are named.
    [Theory]
    [MemberData(nameof(Wrong))]
    public void Validate_OneWrong_IsNamedWithItsItem(string pointer, string code, string paragraph)
    {
        var form = (pointer, code) switch
        {
            ("/iin", _) => Right with { Iin = Right.Iin![..11] + (char)('0' + (((Right.Iin[11] - '0') + 1) % 10)) },
            ("/sex", _) => Right with { Sex = Sex.Male },
            ("/birthDate", "iinBirthDate") => Right with { BirthDate = new DateOnly(1990, 1, 2) },
            ("/birthDate", _) => Right with { BirthDate = Today.AddDays(1) },
            ("/citizenship", _) => Right with { Citizenship = "KZ" },
            ("/identityDocument/expiresOn", _) => Right with { IdentityDocument = Right.IdentityDocument! with { ExpiresOn = new DateOnly(2019, 1, 1) } },
            ("/registrationDate", _) => Right with { RegistrationDate = Today.AddDays(1) },
            ("/education", _) => Right with { Education = [] },
            ("/certificates/0/expiresOn", _) => Right with { Certificates = [Right.Certificates![0] with { ExpiresOn = new DateOnly(2019, 1, 1) }] },
            _ => Right with { Trainings = [Right.Trainings![0] with { Hours = 0 }] },
        };

        Assert.Contains((pointer, code, paragraph), FaultsOf(form).Select(f => (f.Pointer, f.Code, f.LegalBasis?.Paragraph ?? "")));
    }

    [Fact]
    public void Validate_Empty_EveryRequiredItemIsNamedAtOnce() => Assert.Equal(
        ["/birthDate", "/birthPlace", "/education", "/givenName", "/identityDocument", "/iin", "/registrationDate", "/registrationPlace", "/residence", "/sex", "/surname"],
        FaultsOf(new PersonForm()).Where(f => f.Code == "required").Select(f => f.Pointer).Order(StringComparer.Ordinal));

    [Fact]
    public void ChangesOf_EmptyPatronymic_IsNone()
    {
        var changed = new PersonForm(Patronymic: "", Citizenship: "").ChangesOf(Person.Aigul).ToDomain();

        Assert.Equal((null, null, Person.Aigul.Surname), (changed.Patronymic, changed.Citizenship, changed.Surname));
    }

    private static List<Fault> FaultsOf(PersonForm form) => [.. new PersonFormValidator(Today).Validate(form).ToFaults()];
}
