using KazMigration.Documents;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;

namespace KazMigration.ResidencePermits.Application.Permits;

/// <summary>The reasoned refusal of a permit (Order 992, annex 3, row 9), in Kazakh and Russian.</summary>
internal static class PermitRefusalPdf
{
    public static byte[] Of(
        PermitApplication application, string number, IReadOnlyList<Ground> grounds, string? note, ActTexts texts, string issuedBy, AlmatyTime now)
    {
        var document = new PdfDocument(number, now.Instant);
        var flow = new PdfFlow(document);
        Head(flow, issuedBy, "Тұрақты тұруға рұқсат беруден бас тарту туралы уәждемелі жауап", application, number, now);
        flow.Field("Өтініш", PdfStyles.Label, $"№ {application.Number}, {PdfStyles.Day(application.RegisteredOn)} тіркелген", PdfStyles.Text)
            .Space(4).Paragraph("Бас тарту себептері:", PdfStyles.Strong);
        Grounds(flow, grounds, note, g => $"{ListKk(g)}, {g.Number}-тармақша: {texts.Grounds[g].Kk}");
        flow.Space(14).Rule().Space(10);
        Head(flow, issuedBy, "Мотивированный отказ в выдаче разрешения на постоянное проживание", application, number, now);
        flow.Field("Заявление", PdfStyles.Label, $"№ {application.Number}, зарегистрировано {PdfStyles.Day(application.RegisteredOn)}", PdfStyles.Text)
            .Space(4).Paragraph("Причины отказа:", PdfStyles.Strong);
        Grounds(flow, grounds, note, g => $"{ListRu(g)}, подпункт {g.Number}: {texts.Grounds[g].Ru}");
        return document.ToBytes();
    }

    private static void Head(PdfFlow flow, string issuedBy, string title, PermitApplication application, string number, AlmatyTime now) =>
        flow.Paragraph(issuedBy, PdfStyles.Body).Space(4)
            .Paragraph(title, PdfStyles.Title)
            .Paragraph($"№ {number}    {PdfStyles.Day(now.Date)}", PdfStyles.Centred).Space(8)
            .Paragraph(application.Applicant.FullName, PdfStyles.Name);

    private static void Grounds(PdfFlow flow, IReadOnlyList<Ground> grounds, string? note, Func<Ground, string> text)
    {
        foreach (var ground in grounds)
            flow.Paragraph($"{text(ground)} (№ 992, {ground.LegalBasis.Edition}; {ground.LegalBasis.Paragraph})", PdfStyles.Text, indent: 12);
        if (!string.IsNullOrWhiteSpace(note))
            flow.Paragraph(note, PdfStyles.Text, indent: 12);
    }

    private static string ListKk(Ground ground) => ground.List == GroundList.General
        ? "\"Мемлекеттік көрсетілетін қызметтер туралы\" Заңның 19-1-бабы" : "\"Халықтың көші-қоны туралы\" Заңның 49-бабы";

    private static string ListRu(Ground ground) => ground.List == GroundList.General
        ? "статья 19-1 Закона «О государственных услугах»" : "статья 49 Закона «О миграции населения»";
}
