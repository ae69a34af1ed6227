namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>Names of the papers and the reasons why they are asked for, after the slides (documents 1–2); Russian and English are unofficial.</summary>
internal static class CardPaperTexts
{
    private static readonly Dictionary<Paper, LocalizedText> Names = new()
    {
        [Paper.IdentityDocument] = new(
            "жеке басын куәландыратын құжат (азаматтығы бар елдің паспорты)",
            "документ, удостоверяющий личность (паспорт страны гражданства)",
            "identity document (passport of the country of citizenship)"),
        [Paper.EthnicityCertificate] = new(
            "этникалық қазақ шыққан елдің арнаулы органдарынан алынған ұлтын растайтын ресми анықтамалық құжат",
            "официальный справочный документ, подтверждающий национальность, выданный специальными органами страны исхода",
            "official reference document confirming ethnicity from the competent bodies of the country of origin"),
        [Paper.DiplomaAndCertificates] = new(
            "мамандығын дәлелдейтін диплом мен сертификаттар",
            "диплом и сертификаты, подтверждающие специальность",
            "diploma and certificates proving the specialty"),
        [Paper.BusinessProof] = new(
            "тіркелген және жұмыс істеп тұрған бизнесті растайтын құжаттар",
            "документы, подтверждающие зарегистрированный и действующий бизнес",
            "documents confirming the registered and working business"),
        [Paper.Translation] = new(
            "санатты дәлелдейтін құжаттардың нотариалды куәландырылған аудармасы",
            "нотариально удостоверенный перевод документов, подтверждающих категорию",
            "notarised translation of the papers that prove the category"),
    };

    public static readonly LocalizedText Identity = new(
        "жеке басын, азаматтығын және карта мерзімін шектейтін паспорттың мерзімін көрсетеді",
        "показывает личность, гражданство и срок паспорта, которым ограничен срок карты",
        "shows who the applicant is, the citizenship, and the passport's term, which limits the card's");

    public static readonly LocalizedText IdentityAndEthnicity = new(
        "жеке басын, азаматтығын, карта мерзімін шектейтін паспорттың мерзімін және онда жазылған ұлтын көрсетеді",
        "показывает личность, гражданство, срок паспорта, которым ограничен срок карты, и записанную в нём национальность",
        "shows who the applicant is, the citizenship, the passport's term, which limits the card's, and the ethnicity written in it");

    public static readonly LocalizedText NoEthnicityStated = new(
        "жеке басын куәландыратын құжатта ұлты жазылмаған",
        "в документе, удостоверяющем личность, национальность не указана",
        "the identity document does not state ethnicity");

    public static readonly LocalizedText WorkingBusiness = new(
        "азаматтығы бар немесе тұрақты тұратын елде тіркелген және жұмыс істеп тұрған бизнес иелеріне арналған 3-санатты дәлелдейді",
        "подтверждает категорию 3: зарегистрированный и действующий бизнес в стране гражданства или постоянного проживания",
        "proves category 3: a registered and working business in the country of citizenship or permanent residence");

    public static readonly LocalizedText ForeignLanguage = new(
        "санатты дәлелдейтін құжаттар қазақ немесе орыс тілінде емес",
        "документы, подтверждающие категорию, составлены не на казахском и не на русском языке",
        "the papers that prove the category are neither in Kazakh nor in Russian");

    public static LocalizedText NameOf(Paper paper) => Names[paper];

    public static LocalizedText ProfessionOf(CardCategory category) => category == CardCategory.DecreeProfession
        ? new(
            "1-санатты дәлелдейді: Жарлықтағы мамандық және оған қойылған талаптар",
            "подтверждает категорию 1: профессия из Указа и выполнение её требований",
            "proves category 1: the profession of the decree and that its requirements are met")
        : new(
            "2-санатты дәлелдейді: тұрақты тұруға рұқсат алу үшін талап етілетін кәсіп",
            "подтверждает категорию 2: профессия, востребованная для получения разрешения на постоянное проживание",
            "proves category 2: the profession in demand for permanent residence");
}
