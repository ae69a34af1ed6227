using KazMigration.Applications.Domain.Applications;
using KazMigration.Documents;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>The reasoned answer that refuses the service (Order 236, annex 2, row 5), in Kazakh and Russian.</summary>
internal static class RefusalPdf
{
    public static byte[] Of(
        CertificateApplication application, string number, IReadOnlyList<Ground> grounds, string? note, AlmatyTime now, string official)
    {
        var body = LocalExecutiveBody.Of(application.LocalExecutiveBody).Name;
        var document = new PdfDocument(number, now.Instant);
        var flow = new PdfFlow(document);
        flow.Paragraph(body.Kk, PdfStyles.Body).Space(4)
            .Paragraph("Мемлекеттік қызметті көрсетуден бас тарту туралы уәждемелі жауап", PdfStyles.Title)
            .Paragraph($"№ {number}    {PdfStyles.Day(now.Date)}", PdfStyles.Centred).Space(8)
            .Paragraph(application.Applicant.FullName, PdfStyles.Name)
            .Field("Өтініш", PdfStyles.Label, $"№ {application.Number}, {PdfStyles.Day(application.RegisteredOn)} тіркелген", PdfStyles.Text)
            .Field("Кәсіп", PdfStyles.Label, application.Profession.Name.Kk, PdfStyles.Text)
            .Field("Негіз", PdfStyles.Label, BasisKk(application), PdfStyles.Text);
        if (application.Recommendation is { } kk)
            flow.Field("Балл", PdfStyles.Label, $"{kk.Score} (шегі {kk.Threshold})", PdfStyles.Text);
        flow.Space(4).Paragraph("Бас тарту себептері:", PdfStyles.Strong);
        Grounds(flow, grounds, note, t => t.Kk);
        flow.Paragraph("Шешімге Қағидалардың 24–28-тармақтарында белгіленген тәртіппен шағым жасалуы мүмкін.", PdfStyles.Text)
            .Field("М.О.", PdfStyles.Label, official, PdfStyles.Text)
            .Space(14).Rule().Space(10)
            .Paragraph(body.Ru, PdfStyles.Body).Space(4)
            .Paragraph("Мотивированный ответ об отказе в оказании государственной услуги", PdfStyles.Title)
            .Paragraph($"№ {number}    {PdfStyles.Day(now.Date)}", PdfStyles.Centred).Space(8)
            .Paragraph(application.Applicant.FullName, PdfStyles.Name)
            .Field("Заявление", PdfStyles.Label, $"№ {application.Number}, зарегистрировано {PdfStyles.Day(application.RegisteredOn)}", PdfStyles.Text)
            .Field("Профессия", PdfStyles.Label, application.Profession.Name.Ru, PdfStyles.Text)
            .Field("Основание", PdfStyles.Label, BasisRu(application), PdfStyles.Text);
        if (application.Recommendation is { } ru)
            flow.Field("Баллы", PdfStyles.Label, $"{ru.Score} (порог {ru.Threshold})", PdfStyles.Text);
        flow.Space(4).Paragraph("Причины отказа:", PdfStyles.Strong);
        Grounds(flow, grounds, note, t => t.Ru);
        flow.Paragraph("Решение может быть обжаловано в порядке пунктов 24–28 Правил.", PdfStyles.Text)
            .Field("Уполномоченное лицо", PdfStyles.Label, official, PdfStyles.Text);
        return document.ToBytes();
    }

    private static string BasisKk(CertificateApplication a) => a.Recommendation is { } r
        ? $"комиссия хаттамасы № {r.ProtocolNumber}, {PdfStyles.Day(r.ProtocolDate)}; № 236 бұйрық, 11, 12-тармақтар"
        : $"№ {a.ConcernedCertificate} анықтама бойынша өтініш; № 236 бұйрық, {Order236Terms.ParagraphOf(a.Kind)}-тармақ, 2-қосымша, 9-жол";

    private static string BasisRu(CertificateApplication a) => a.Recommendation is { } r
        ? $"протокол комиссии № {r.ProtocolNumber} от {PdfStyles.Day(r.ProtocolDate)}; приказ № 236, пункты 11, 12"
        : $"заявление по справке № {a.ConcernedCertificate}; приказ № 236, пункт {Order236Terms.ParagraphOf(a.Kind)}, приложение 2, строка 9";

    private static void Grounds(PdfFlow flow, IReadOnlyList<Ground> grounds, string? note, Func<LocalizedText, string> text)
    {
        for (var i = 0; i < grounds.Count; i++)
            flow.Paragraph(
                $"{i + 1}) {text(RefusalGrounds.TextOf(grounds[i].Code))} (№ {grounds[i].LegalBasis.Act}, {grounds[i].LegalBasis.Edition}; {text(RefusalGrounds.PlaceOf(grounds[i].Code))})",
                PdfStyles.Text, indent: 12);
        if (!string.IsNullOrWhiteSpace(note))
            flow.Paragraph(note, PdfStyles.Text, indent: 12);
        flow.Space(6);
    }
}
