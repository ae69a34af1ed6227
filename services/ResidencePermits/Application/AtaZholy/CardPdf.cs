using KazMigration.Documents;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The card on paper: Kazakh, Russian, and a QR code to verify it. No act at hand gives it a form.</summary>
internal static class CardPdf
{
    public const string VerificationPath = "/api/v1/ata-zholy/verification";
    private const double QrSize = 110;

    public static byte[] Of(Card card, PublicAddress address)
    {
        var document = new PdfDocument(card.Number, card.IssuedAt);
        var flow = new PdfFlow(document);
        var region = LocalExecutiveBody.Of(card.LocalExecutiveBody).Name;
        Head(flow, card, region.Kk, "«Ата жолы» картасы");
        flow.Field("Азаматтығы", PdfStyles.Label, card.Citizenship, PdfStyles.Text)
            .Field("Санаты", PdfStyles.Label, CategoryOf(card.Category).Kk, PdfStyles.Text)
            .Field("Қоныстану өңірі", PdfStyles.Label, region.Kk, PdfStyles.Text)
            .Field("Қолданылу мерзімі", PdfStyles.Label, $"{PdfStyles.Day(card.ValidFrom)} бастап {PdfStyles.Day(card.ValidTo)} дейін", PdfStyles.Strong)
            .Space(14).Rule().Space(8);
        Head(flow, card, region.Ru, "Карта «Ата жолы»");
        flow.Field("Гражданство", PdfStyles.Label, card.Citizenship, PdfStyles.Text)
            .Field("Категория", PdfStyles.Label, CategoryOf(card.Category).Ru, PdfStyles.Text)
            .Field("Регион расселения", PdfStyles.Label, region.Ru, PdfStyles.Text)
            .Field("Срок действия", PdfStyles.Label, $"с {PdfStyles.Day(card.ValidFrom)} по {PdfStyles.Day(card.ValidTo)}", PdfStyles.Strong)
            .Space(10);
        Verification(flow, card, address);
        return document.ToBytes();
    }

    private static void Head(PdfFlow flow, Card card, string body, string title) =>
        flow.Paragraph(body, PdfStyles.Body)
            .Space(4)
            .Paragraph(title, PdfStyles.Title)
            .Paragraph($"№ {card.Number}    {PdfStyles.Day(card.ValidFrom)}", PdfStyles.Centred)
            .Space(6)
            .Paragraph(card.Holder, PdfStyles.Name);

    private static void Verification(PdfFlow flow, Card card, PublicAddress address)
    {
        flow.Keep(QrSize + 10);
        var (top, url) = (flow.Y, address.VerificationOf(card.Number, card.VerificationCode, VerificationPath));
        QrCode.Draw(flow.Page, flow.Margin, top, QrSize, url.AbsoluteUri);
        flow.Paragraph("Түпнұсқалығын тексеру / Проверка подлинности:", PdfStyles.Small, QrSize + 10)
            .Paragraph(url.AbsoluteUri, PdfStyles.Small, QrSize + 10)
            .Paragraph($"Код: {card.VerificationCode}", PdfStyles.Small, QrSize + 10)
            .Paragraph("Иесі елге кірген кезде 10 жыл мерзімге тұруға рұқсат алады. Қазақстан азаматтығын алған жағдайда карта жарамсыз болады.", PdfStyles.Small, QrSize + 10)
            .Paragraph("При въезде обладатель получает разрешение на проживание сроком на 10 лет. С получением гражданства Казахстана карта недействительна.", PdfStyles.Small, QrSize + 10);
    }

    /// <summary>The category as documents print it.</summary>
    public static (string Kk, string Ru) CategoryOf(CardCategory category) => category switch
    {
        CardCategory.DecreeProfession => ("1 – Жарлықта көрсетілген мамандық иесі", "1 – обладатель профессии, указанной в Указе"),
        CardCategory.PermanentResidenceProfession => ("2 – талап етілетін кәсіп иесі", "2 – обладатель востребованной профессии"),
        _ => ("3 – тіркелген және жұмыс істеп тұрған бизнес иесі", "3 – владелец зарегистрированного и действующего бизнеса"),
    };
}
