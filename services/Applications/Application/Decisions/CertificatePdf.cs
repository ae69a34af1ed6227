using KazMigration.Applications.Domain.Certificates;
using KazMigration.Documents;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>The certificate on paper: the annex 3 form in Kazakh, its Russian text, and a QR code to verify it.</summary>
internal static class CertificatePdf
{
    private const double QrSize = 110;

    public static byte[] Of(Certificate certificate, string official, PublicAddress address, CertificateMark? mark = null)
    {
        var body = LocalExecutiveBody.Of(certificate.LocalExecutiveBody).Name;
        var document = new PdfDocument($"{certificate.Number}", certificate.IssuedAt);
        var flow = new PdfFlow(document);
        Head(flow, body.Kk, "Өз бетінше жұмысқа орналасу үшін біліктілік сәйкестігі туралы анықтама", certificate, mark?.Kk);
        flow.Paragraph(certificate.Holder, PdfStyles.Name)
            .Paragraph(
                "Қазақстан Республикасында экономиканың басым салаларында сұранысқа ие мынадай кәсіп бойынша өз бетінше жұмысқа орналасуы үшін біліктілік талаптарына және білім деңгейіне сәйкестігі үшін берілді:",
                PdfStyles.Text)
            .Paragraph(certificate.Profession.Name.Kk, PdfStyles.Strong)
            .Paragraph($"{certificate.Profession.Sector.Kk} – {certificate.Profession.Activity.Kk}", PdfStyles.Text)
            .Field("Анықтаманы беру үшін негіздеме", PdfStyles.Label, $"комиссия хаттамасы № {certificate.Basis}; № 236 бұйрық, 11-тармақ", PdfStyles.Text)
            .Field("Анықтаманың қолданылу мерзімі", PdfStyles.Label, $"{Day(certificate.ValidFrom)} бастап {Day(certificate.ValidTo)} дейін", PdfStyles.Strong)
            .Field("М.О.", PdfStyles.Label, official, PdfStyles.Text)
            .Space(14).Rule().Space(8);
        Head(flow, body.Ru, "Справка о соответствии квалификации для самостоятельного трудоустройства", certificate, mark?.Ru);
        flow.Paragraph(certificate.Holder, PdfStyles.Name)
            .Paragraph(
                "Выдана в подтверждение соответствия квалификационным требованиям и уровню образования для самостоятельного трудоустройства в Республике Казахстан по следующей профессии, востребованной в приоритетных отраслях экономики:",
                PdfStyles.Text)
            .Paragraph(certificate.Profession.Name.Ru, PdfStyles.Strong)
            .Paragraph($"{certificate.Profession.Sector.Ru} – {certificate.Profession.Activity.Ru}", PdfStyles.Text)
            .Field("Основание выдачи", PdfStyles.Label, $"протокол комиссии № {certificate.Basis}; приказ № 236, пункт 11", PdfStyles.Text)
            .Field("Срок действия", PdfStyles.Label, $"с {Day(certificate.ValidFrom)} по {Day(certificate.ValidTo)}", PdfStyles.Strong)
            .Field("Уполномоченное лицо", PdfStyles.Label, official, PdfStyles.Text)
            .Space(10);
        Verification(flow, certificate, address);
        return document.ToBytes();
    }

    private static void Head(PdfFlow flow, string body, string title, Certificate certificate, string? mark)
    {
        flow.Paragraph(body, PdfStyles.Body)
            .Space(4)
            .Paragraph(title, PdfStyles.Title)
            .Paragraph($"№ {certificate.Number}    {Day(DateOnly.FromDateTime(certificate.IssuedAt.InAlmaty().Date))}", PdfStyles.Centred);
        if (mark is not null)
            flow.Paragraph(mark, PdfStyles.Body);
        flow.Space(6);
    }

    private static void Verification(PdfFlow flow, Certificate certificate, PublicAddress address)
    {
        flow.Keep(QrSize + 10);
        var (top, url) = (flow.Y, address.VerificationOf(certificate.Number, certificate.VerificationCode));
        QrCode.Draw(flow.Page, flow.Margin, top, QrSize, url.AbsoluteUri);
        flow.Paragraph("Түпнұсқалығын тексеру / Проверка подлинности:", PdfStyles.Small, QrSize + 10)
            .Paragraph(url.AbsoluteUri, PdfStyles.Small, QrSize + 10)
            .Paragraph($"Код: {certificate.VerificationCode}", PdfStyles.Small, QrSize + 10)
            .Paragraph(
                "Анықтама басқа адамға берілмейді және Қазақстан Республикасының бүкіл аумағында қолданылады (14-тармақ). Жергілікті атқарушы органның уәкілетті адамының ЭЦҚ қойылған.",
                PdfStyles.Small, QrSize + 10)
            .Paragraph(
                "Справка не передаётся другому лицу и действует на всей территории Республики Казахстан (пункт 14). Подписана ЭЦП уполномоченного лица местного исполнительного органа.",
                PdfStyles.Small, QrSize + 10);
    }

    private static string Day(DateOnly day) => PdfStyles.Day(day);
}
