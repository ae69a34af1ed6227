using KazMigration.Documents;
using KazMigration.ResidencePermits.Domain.AtaZholy;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The reasoned refusal of a card, in Kazakh and Russian. No act at hand gives it a form.</summary>
internal static class CardRefusalPdf
{
    public static byte[] Of(CardApplication application, string number, CardRefusal refusal, AlmatyTime now)
    {
        var document = new PdfDocument(number, now.Instant);
        var flow = new PdfFlow(document);
        var (region, category) = (LocalExecutiveBody.Of(application.LocalExecutiveBody).Name, CardPdf.CategoryOf(application.Category));
        Head(flow, region.Kk, "«Ата жолы» картасын беруден бас тарту туралы уәждемелі жауап", application, number, now);
        flow.Field("Өтініш", PdfStyles.Label, $"№ {application.Number}, {PdfStyles.Day(application.RegisteredOn)} тіркелген", PdfStyles.Text)
            .Field("Санаты", PdfStyles.Label, category.Kk, PdfStyles.Text)
            .Space(4).Paragraph("Бас тарту себептері:", PdfStyles.Strong);
        Grounds(flow, application, refusal, t => t.Kk);
        flow.Space(14).Rule().Space(10);
        Head(flow, region.Ru, "Мотивированный отказ в выдаче карты «Ата жолы»", application, number, now);
        flow.Field("Заявление", PdfStyles.Label, $"№ {application.Number}, зарегистрировано {PdfStyles.Day(application.RegisteredOn)}", PdfStyles.Text)
            .Field("Категория", PdfStyles.Label, category.Ru, PdfStyles.Text)
            .Space(4).Paragraph("Причины отказа:", PdfStyles.Strong);
        Grounds(flow, application, refusal, t => t.Ru);
        return document.ToBytes();
    }

    private static void Head(PdfFlow flow, string body, string title, CardApplication application, string number, AlmatyTime now) =>
        flow.Paragraph(body, PdfStyles.Body).Space(4)
            .Paragraph(title, PdfStyles.Title)
            .Paragraph($"№ {number}    {PdfStyles.Day(now.Date)}", PdfStyles.Centred).Space(8)
            .Paragraph(application.Applicant.FullName, PdfStyles.Name);

    // What was found stands in the officer's own words under either half.
    private static void Grounds(PdfFlow flow, CardApplication application, CardRefusal refusal, Func<LocalizedText, string> text)
    {
        foreach (var ground in refusal.Grounds)
        {
            var basis = ground.Basis(application.Category);
            flow.Paragraph($"{text(ground.Text())} ({basis.Act}, {basis.Edition}; {basis.Paragraph})", PdfStyles.Text, indent: 12);
        }

        flow.Paragraph(refusal.Reasons, PdfStyles.Text, indent: 12);
    }
}
