using KazMigration.Documents;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Permits;

/// <summary>
/// The permit on paper: Kazakh and Russian text, and a QR code to verify it. The annex with the form is not among the acts at
/// hand, so the layout is the product's own.
/// </summary>
internal static class PermitPdf
{
    /// <summary>Where anyone can verify a permit.</summary>
    public const string VerificationRoute = "/api/v1/residence-permits/verification";

    private const double QrSize = 110;

    public static byte[] Of(ResidencePermit permit, string issuedBy, PublicAddress address)
    {
        var document = new PdfDocument(permit.Number, permit.GrantedAt);
        var flow = new PdfFlow(document);
        Head(flow, issuedBy, "Қазақстан Республикасында тұрақты тұруға рұқсат", permit);
        flow.Field("Туған күні", PdfStyles.Label, PdfStyles.Day(permit.BirthDate), PdfStyles.Text)
            .Field("Азаматтығы", PdfStyles.Label, permit.Citizenship ?? "азаматтығы жоқ адам", PdfStyles.Text)
            .Field("Қолданылу мерзімі", PdfStyles.Label, $"{PdfStyles.Day(permit.ValidFrom)} бастап {PdfStyles.Day(permit.ValidTo)} дейін", PdfStyles.Strong)
            .Field("Негіз", PdfStyles.Label, permit.CardNumber is { } kk ? $"«Ата жолы» картасы № {kk}" : "№ 992 бұйрық, 3-қосымша", PdfStyles.Text)
            .Space(14).Rule().Space(8);
        Head(flow, issuedBy, "Разрешение на постоянное проживание в Республике Казахстан", permit);
        flow.Field("Дата рождения", PdfStyles.Label, PdfStyles.Day(permit.BirthDate), PdfStyles.Text)
            .Field("Гражданство", PdfStyles.Label, permit.Citizenship ?? "лицо без гражданства", PdfStyles.Text)
            .Field("Срок действия", PdfStyles.Label, $"с {PdfStyles.Day(permit.ValidFrom)} по {PdfStyles.Day(permit.ValidTo)}", PdfStyles.Strong)
            .Field("Основание", PdfStyles.Label, permit.CardNumber is { } ru ? $"карта «Ата жолы» № {ru}" : "приказ № 992, приложение 3", PdfStyles.Text)
            .Space(10);
        Verification(flow, permit, address);
        return document.ToBytes();
    }

    private static void Head(PdfFlow flow, string issuedBy, string title, ResidencePermit permit) =>
        flow.Paragraph(issuedBy, PdfStyles.Body).Space(4)
            .Paragraph(title, PdfStyles.Title)
            .Paragraph($"№ {permit.Number}    {PdfStyles.Day(permit.ValidFrom)}", PdfStyles.Centred).Space(6)
            .Paragraph(permit.Holder, PdfStyles.Name);

    private static void Verification(PdfFlow flow, ResidencePermit permit, PublicAddress address)
    {
        flow.Keep(QrSize + 10);
        var (top, url) = (flow.Y, address.VerificationOf(permit.Number, permit.VerificationCode, VerificationRoute));
        QrCode.Draw(flow.Page, flow.Margin, top, QrSize, url.AbsoluteUri);
        flow.Paragraph("Түпнұсқалығын тексеру / Проверка подлинности:", PdfStyles.Small, QrSize + 10)
            .Paragraph(url.AbsoluteUri, PdfStyles.Small, QrSize + 10)
            .Paragraph($"Код: {permit.VerificationCode}", PdfStyles.Small, QrSize + 10);
    }
}
