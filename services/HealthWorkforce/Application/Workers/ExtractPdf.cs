using KazMigration.Documents;
using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>What the register tells of a person (Order 66, p. 8), in Kazakh and Russian. Of one version and one day the same bytes each time.</summary>
internal static class ExtractPdf
{
    public static byte[] Of(HealthWorker worker, DateOnly on)
    {
        var flow = Head(worker, on, out var document);
        Person(flow, worker);
        flow.Space(6).Paragraph("12, 13. Жұмыс орындары / Места работы", PdfStyles.Strong);
        foreach (var w in worker.Held.OrderBy(w => w.HiredOn).ThenBy(w => w.EnteredAt))
            flow.Field(Span(w.HiredOn, w.LeftOn), PdfStyles.Label, $"{w.OrganisationName}, БСН/БИН {w.Organisation}, {Region(w)}\n{w.Position.Name.Kk} / {w.Position.Name.Ru}", PdfStyles.Text);
        flow.Space(6).Paragraph("11. Білімі / Образование", PdfStyles.Strong);
        foreach (var e in worker.Education)
            flow.Field(PdfStyles.Day(e.IssuedOn), PdfStyles.Label, $"{e.Organisation}; {e.Specialty}; {e.Kind} № {e.Number}", PdfStyles.Text);
        flow.Space(6).Paragraph("14. Маман сертификаты / Сертификат специалиста", PdfStyles.Strong);
        foreach (var c in worker.Certificates)
            flow.Field(Span(c.IssuedOn, c.ExpiresOn), PdfStyles.Label, $"№ {c.Number}; {c.Specialty}; {c.IssuedBy}", PdfStyles.Text);
        flow.Space(6).Paragraph("15. Біліктілігін арттыру / Повышение квалификации", PdfStyles.Strong);
        foreach (var t in worker.Trainings)
            flow.Field(PdfStyles.Day(t.EndedOn), PdfStyles.Label, $"{t.Subject}; {t.Organisation}; {t.Hours} сағ./ч.", PdfStyles.Text);
        return document.ToBytes();
    }

    private static PdfFlow Head(HealthWorker worker, DateOnly on, out PdfDocument document)
    {
        document = new PdfDocument($"{worker.Id}", on.BeginningInAlmaty());
        return new PdfFlow(document)
            .Paragraph("Денсаулық сақтау саласындағы кадр ресурстарының кәсіптік тіркелімінен үзінді", PdfStyles.Title)
            .Paragraph("Выписка из профессионального регистра кадровых ресурсов здравоохранения", PdfStyles.Title)
            .Paragraph(PdfStyles.Day(on), PdfStyles.Centred).Space(8)
            .Paragraph(worker.SearchName, PdfStyles.Name);
    }

    private static void Person(PdfFlow flow, HealthWorker w) => flow
        .Field("1. ЖСН / ИИН", PdfStyles.Label, w.Iin, PdfStyles.Text)
        .Field("3. Жынысы / Пол", PdfStyles.Label, w.Sex == Sex.Male ? "ер / мужской" : "әйел / женский", PdfStyles.Text)
        .Field("4. Туған күні / Дата рождения", PdfStyles.Label, PdfStyles.Day(w.BirthDate), PdfStyles.Text)
        .Field("5. Туған жері / Место рождения", PdfStyles.Label, w.BirthPlace, PdfStyles.Text)
        .Field("6. Азаматтығы / Гражданство", PdfStyles.Label, w.Citizenship ?? "–", PdfStyles.Text)
        .Field("7. Құжат / Документ", PdfStyles.Label, $"{w.IdentityDocument.Kind} № {w.IdentityDocument.Number}, {PdfStyles.Day(w.IdentityDocument.IssuedOn)}, {w.IdentityDocument.IssuedBy}", PdfStyles.Text)
        .Field("8. Тұрғылықты жері / Место жительства", PdfStyles.Label, w.Residence, PdfStyles.Text)
        .Field("9, 10. Тіркеу орны мен күні / Место и дата регистрации", PdfStyles.Label, $"{w.RegistrationPlace}, {PdfStyles.Day(w.RegistrationDate)}", PdfStyles.Text);

    private static string Span(DateOnly from, DateOnly? to) => $"{PdfStyles.Day(from)} – {(to is { } day ? PdfStyles.Day(day) : "")}".TrimEnd();

    private static string Region(Workplace w) => LocalExecutiveBody.Exists(w.Region) ? LocalExecutiveBody.Of(w.Region).Name.Kk : w.Region;
}
