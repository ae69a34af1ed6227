using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Application.Papers;

/// <summary>Why a paper is asked or not, in words of the product.</summary>
internal static class ReasonTexts
{
    public static LocalizedText Of(PaperReason reason) => reason switch
    {
        PaperReason.ExemptFromSolvency => new(
            "төлем қабілеттілігін растаудан босататын негізді куәландырады", "удостоверяет основание освобождения от подтверждения платёжеспособности", "proves the ground of exemption from solvency"),
        PaperReason.ChildAged14To18 => new("14-тен 18 жасқа дейінгі бала бірге көшеді", "вместе с заявителем ребёнок от 14 до 18 лет", "a child aged 14 to 18 comes along"),
        PaperReason.ApplicantAged14To18 => new("өтініш беруші 14-тен 18 жасқа дейін", "заявителю от 14 до 18 лет", "the applicant is aged 14 to 18"),
        PaperReason.Under16 => new("өтініш беруші он алты жасқа толмаған", "заявителю нет шестнадцати лет", "the applicant is under sixteen"),
        PaperReason.ParentAbroad => new("ата-анасы Қазақстаннан тыс жерде тұрады", "родитель проживает за пределами Казахстана", "a parent lives outside Kazakhstan"),
        PaperReason.InDemandProfession => new("өтініш берушінің сұранысқа ие кәсібі бар", "у заявителя востребованная профессия", "the applicant has an in-demand profession"),
        PaperReason.Represented => new("өтінішті заңды өкіл береді", "заявление подаёт законный представитель", "a legal representative files"),
        _ => new("барлығынан сұралады", "требуется от всех", "asked of everyone"),
    };

    public static LocalizedText Of(SparedReason reason) => reason switch
    {
        SparedReason.Refugee => new("босқын мәртебесі бар адам босатылады", "лицо со статусом беженца освобождено", "a person with refugee status is spared it"),
        SparedReason.EthnicKazakhOfChina => new("ҚХР азаматы – этникалық қазақ босатылады", "этнический казах – гражданин КНР освобождён", "an ethnic Kazakh who is a citizen of China is spared it"),
        SparedReason.ExemptFromSolvency => new("төлем қабілеттілігін растаудан босатылған", "освобождён от подтверждения платёжеспособности", "exempt from confirming solvency"),
        _ => new("осы санаттан толық емес топтама сұралады", "для этой категории набор сокращён", "this category files a reduced set"),
    };
}
