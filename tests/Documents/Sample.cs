namespace KazMigration.Documents.Tests;

/// <summary>A page of the size and make of a certificate.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset CreatedAt = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));
    public static readonly PdfStyle Body = new(PdfFont.Regular, 10);
    private static readonly PdfStyle Label = new(PdfFont.Regular, 9, Colour: new PdfColour(90, 90, 90));
    private static readonly PdfStyle Strong = new(PdfFont.Bold, 11);
    private static readonly PdfStyle Heading = new(PdfFont.Bold, 14, PdfAlign.Centre);

    public static byte[] OneLine(string text, string title = "t")
    {
        var document = new PdfDocument(title, CreatedAt);
        document.AddPage().Text(50, 100, text, Body);
        return document.ToBytes();
    }

    public static byte[] Certificate(string number = "71-2026-000123")
    {
        var document = new PdfDocument("Сәйкестік туралы сертификат " + number, CreatedAt);
        var flow = new PdfFlow(document);
        flow.Page.Fill(0, 0, PdfPage.Width, 12, new PdfColour(0, 120, 140));
        flow.Paragraph("Астана қаласының әкімдігі", Strong with { Align = PdfAlign.Centre })
            .Paragraph("Акимат города Астаны", Body with { Align = PdfAlign.Centre })
            .Space(14).Rule().Space(14)
            .Paragraph("Шетелдік қызметкердің біліктілігінің сәйкестігі туралы СЕРТИФИКАТ", Heading)
            .Paragraph("СЕРТИФИКАТ о соответствии квалификации иностранного работника", Heading with { Size = 12 })
            .Space(8).Paragraph("№ " + number, Strong with { Align = PdfAlign.Centre }).Space(14);
        for (var i = 0; i < 7; i++)
        {
            flow.Field("Тегі, аты, әкесінің аты / Фамилия, имя, отчество", Label, "YILMAZ AHMET", Strong).Space(4)
                .Field("Мамандығы / Профессия", Label, "Онколог дәрігер — Врач-онколог, «Денсаулық сақтау»", Strong).Space(4);
        }

        flow.Space(10).Rule().Space(8).Paragraph("Сертификат Қазақстан Республикасының бүкіл аумағында қолданылады және басқа тұлғаларға берілмейді. "
            + "Сертификат действует на всей территории Республики Казахстан и не подлежит передаче другим лицам.", Body, width: flow.Width - 130);
        QrCode.Draw(flow.Page, PdfPage.Width - flow.Margin - 110, 680, 110, "https://example.kz/api/v1/verification/" + number + "?code=K7QF-93TX-A2MN");
        return document.ToBytes();
    }
}
