namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>A body that the LEB asks about the applicant.</summary>
public enum CheckingBody { InternalAffairs, NationalSecurity }

/// <summary>What a body answered: whether it objects, the number of its letter, and when that was recorded.</summary>
public sealed record BodyAnswer(CheckingBody Body, bool Objects, string Reference, DateTimeOffset At);

/// <summary>Why the card is refused. No act at hand lists the grounds: each is the lack of a condition that the card has.</summary>
public enum CardRefusalGround { EthnicityNotProven, CitizenOfKazakhstan, CategoryNotProven, BodyObjects }

/// <summary>A reasoned refusal: its grounds, in words what was found, and its notice; one of before there were notices has none.</summary>
public sealed record CardRefusal(IReadOnlyList<CardRefusalGround> Grounds, string Reasons, DateOnly RefusedOn, CardRefusalNotice? Notice = null);

/// <summary>The signed notice of a refusal.</summary>
public sealed record CardRefusalNotice(string Number, Guid DocumentId, Guid SignatureId, string Sha256);

public static class CardRefusalGrounds
{
    /// <summary>What a ground rests on.</summary>
    public static LegalBasis Basis(this CardRefusalGround ground, CardCategory category) => ground switch
    {
        CardRefusalGround.CategoryNotProven => category.Basis(),
        CardRefusalGround.EthnicityNotProven => AtaZholyBasis.Slides("document 2"),
        CardRefusalGround.CitizenOfKazakhstan => CardConditions.CitizenshipBasis,
        _ => AtaZholyBasis.Reported("answers"),
    };

    public static LocalizedText Text(this CardRefusalGround ground) => ground switch
    {
        CardRefusalGround.CategoryNotProven => new("санатқа сәйкестігі дәлелденбеген", "соответствие категории не подтверждено", "the category is not proven"),
        CardRefusalGround.EthnicityNotProven => new("қазақ ұлтына жататыны дәлелденбеген", "принадлежность к казахской национальности не подтверждена", "Kazakh ethnicity is not proven"),
        CardRefusalGround.CitizenOfKazakhstan => new("өтініш беруші – Қазақстан Республикасының азаматы", "заявитель является гражданином Республики Казахстан", "the applicant is a citizen of Kazakhstan"),
        _ => new("сұрау салынған орган қарсы", "запрошенный орган возражает", "a body that was asked objects"),
    };
}
