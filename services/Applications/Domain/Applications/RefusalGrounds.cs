namespace KazMigration.Applications.Domain.Applications;

/// <summary>The grounds of refusal in the words of the act (Order 236, annex 2, row 9); Russian and English are unofficial.</summary>
public static class RefusalGrounds
{
    private static readonly string[] Items = ["requirementsNotMet", "belowSixPoints", "documentsUnreliable"];

    private static readonly Dictionary<string, LocalizedText> Texts = new()
    {
        ["requirementsNotMet"] = new(
            "Басым салалардың (экономикалық қызмет түрлерінің) тізбесінде көзделген экономиканың басым салаларында (экономикалық қызмет түрлерінде) талап етілетін кәсіптерге қойылатын біліктілік талаптарына және білім деңгейіне қойылатын талаптарға және шетелдіктер мен азаматтығы жоқ адамдарды өз бетінше жұмысқа орналастыру үшін оларда талап етілетін кәсіптерге қойылатын талаптарға сәйкес келмеуі",
            "несоответствие квалификационным требованиям и требованиям к уровню образования, предъявляемым к востребованным профессиям в приоритетных отраслях экономики (видах экономической деятельности), предусмотренных перечнем, и требованиям к востребованным в них профессиям для самостоятельного трудоустройства иностранцев и лиц без гражданства",
            "non-compliance with the qualification requirements and the requirements for the level of education set for the in-demand professions in the priority sectors (economic activities) of the list of priority sectors, and with the requirements for the professions in demand in them for the independent employment of foreigners and stateless persons"),
        ["belowSixPoints"] = new(
            "Алты балды құрайтын шетелдікті немесе азаматтығы жоқ адамды бағалау нәтижесінің қол жеткізбеуі",
            "недостижение результата оценки иностранца или лица без гражданства, составляющего шесть баллов",
            "the result of assessing the foreigner or stateless person does not reach six points"),
        ["documentsUnreliable"] = new(
            "Мемлекеттік қызметті алу үшін көрсетілетін қызметті алушы ұсынған құжаттардың және (немесе) олардағы деректердің (мәліметтердің) дәйексіздігінің анықталуы",
            "установление недостоверности документов, представленных услугополучателем для получения государственной услуги, и (или) данных (сведений), содержащихся в них",
            "establishment of the unreliability of the documents submitted by the applicant for the service and/or of the data (information) in them"),
    };

    /// <summary>The ground's text; a code that the act does not know is an error of the caller.</summary>
    public static LocalizedText TextOf(string code) => Texts[code];

    /// <summary>The ground with the item of the act that names it.</summary>
    public static Ground Of(string code) => new(code, LegalBasis.Order236(PlaceOf(code).En));

    /// <summary>Where the act names the ground, as a document cites it.</summary>
    public static LocalizedText PlaceOf(string code)
    {
        var item = Array.IndexOf(Items, code) + 1;
        return new($"2-қосымша, 9-жол, {item}) тармақша", $"приложение 2, строка 9, подпункт {item})", $"annex 2, row 9, item {item}");
    }

    public static bool Exists(string code) => Texts.ContainsKey(code);
}
