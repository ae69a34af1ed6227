using KazMigration.Applications.Domain.Applications;
using KazMigration.Documents;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>The reasoned answer that refuses the service (Order 236, annex 2, row 5), in Kazakh and Russian.</summary>
internal static class RefusalPdf
{
    public static byte[] Of(CertificateApplication application, string number, AlmatyTime now, string official)
    {
        var body = LocalExecutiveBody.Of(application.LocalExecutiveBody).Name;
        var recommendation = application.Recommendation!;
        var document = new PdfDocument(number, now.Instant);
        var flow = new PdfFlow(document);
        flow.Paragraph(body.Kk, PdfStyles.Body).Space(4)
            .Paragraph("Мемлекеттік қызметті көрсетуден бас тарту туралы уәждемелі жауап", PdfStyles.Title)
            .Paragraph($"№ {number}    {PdfStyles.Day(now.Date)}", PdfStyles.Centred).Space(8)
            .Paragraph(application.Applicant.FullName, PdfStyles.Name)
            .Field("Өтініш", PdfStyles.Label, $"№ {application.Number}, {PdfStyles.Day(application.RegisteredOn)} тіркелген", PdfStyles.Text)
            .Field("Кәсіп", PdfStyles.Label, application.Profession.Name.Kk, PdfStyles.Text)
            .Field("Негіз", PdfStyles.Label, $"комиссия хаттамасы № {recommendation.ProtocolNumber}, {PdfStyles.Day(recommendation.ProtocolDate)}; № 236 бұйрық, 11, 12-тармақтар", PdfStyles.Text)
            .Field("Балл", PdfStyles.Label, $"{recommendation.Score} (шегі {recommendation.Threshold})", PdfStyles.Text)
            .Space(4).Paragraph("Бас тарту себептері:", PdfStyles.Strong);
        Grounds(flow, recommendation, t => t.Kk);
        flow.Paragraph("Шешімге Қағидалардың 24–28-тармақтарында белгіленген тәртіппен шағым жасалуы мүмкін.", PdfStyles.Text)
            .Field("М.О.", PdfStyles.Label, official, PdfStyles.Text)
            .Space(14).Rule().Space(10)
            .Paragraph(body.Ru, PdfStyles.Body).Space(4)
            .Paragraph("Мотивированный ответ об отказе в оказании государственной услуги", PdfStyles.Title)
            .Paragraph($"№ {number}    {PdfStyles.Day(now.Date)}", PdfStyles.Centred).Space(8)
            .Paragraph(application.Applicant.FullName, PdfStyles.Name)
            .Field("Заявление", PdfStyles.Label, $"№ {application.Number}, зарегистрировано {PdfStyles.Day(application.RegisteredOn)}", PdfStyles.Text)
            .Field("Профессия", PdfStyles.Label, application.Profession.Name.Ru, PdfStyles.Text)
            .Field("Основание", PdfStyles.Label, $"протокол комиссии № {recommendation.ProtocolNumber} от {PdfStyles.Day(recommendation.ProtocolDate)}; приказ № 236, пункты 11, 12", PdfStyles.Text)
            .Field("Баллы", PdfStyles.Label, $"{recommendation.Score} (порог {recommendation.Threshold})", PdfStyles.Text)
            .Space(4).Paragraph("Причины отказа:", PdfStyles.Strong);
        Grounds(flow, recommendation, t => t.Ru);
        flow.Paragraph("Решение может быть обжаловано в порядке пунктов 24–28 Правил.", PdfStyles.Text)
            .Field("Уполномоченное лицо", PdfStyles.Label, official, PdfStyles.Text);
        return document.ToBytes();
    }

    private static void Grounds(PdfFlow flow, Recommendation recommendation, Func<LocalizedText, string> text)
    {
        for (var i = 0; i < recommendation.Grounds.Count; i++)
        {
            var ground = recommendation.Grounds[i];
            flow.Paragraph($"{i + 1}) {text(RefusalGrounds.TextOf(ground.Code))} (№ {ground.LegalBasis.Act}, {ground.LegalBasis.Edition}; {ground.LegalBasis.Paragraph})", PdfStyles.Text, indent: 12);
        }

        flow.Space(6);
    }
}
