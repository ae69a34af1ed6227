using System.Globalization;
using KazMigration.Documents;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>What the form is made of.</summary>
internal sealed record CpdFormContent(
    HealthWorker Worker, CpdFormRequest Form, QualificationLevel? Level, CpdPolicy Policy, IReadOnlyList<CpdCredit> Counted, AlmatyTime Now);

/// <summary>
/// The confirmation form (Order 66, annex 2 to the Rules), in the words of the annex; criterion 5 stands in chapter 3, where the
/// table of criteria has it. What the register does not know is left open with a dash.
/// </summary>
internal static class CpdFormPdf
{
    private static readonly PdfStyle Title = new(PdfFont.Bold, 12, PdfAlign.Centre);
    private static readonly PdfStyle Text = new(PdfFont.Regular, 9);
    private static readonly PdfStyle Strong = new(PdfFont.Bold, 9);
    private static readonly PdfStyle Label = new(PdfFont.Regular, 9, Colour: new PdfColour(80, 80, 80));

    private static readonly Dictionary<CpdChapter, string> Chapters = new()
    {
        [CpdChapter.AdditionalEducation] = "1-тарау. Қосымша білім",
        [CpdChapter.NonFormalEducation] = "2-тарау. Формалды емес білім беру",
        [CpdChapter.AdditionalCompetences] = "3-тарау. Қосымша құзыреттер",
    };

    public static byte[] Of(CpdFormContent content)
    {
        var document = new PdfDocument("Денсаулық сақтау жүйесі қызметкерлерінің үздіксіз кәсіптік даму нәтижелерін растау", content.Now.Instant);
        var flow = new PdfFlow(document);
        flow.Paragraph("Денсаулық сақтау жүйесі қызметкерлерінің үздіксіз кәсіптік даму нәтижелерін растау", Title).Space(10);
        Person(flow, content);
        Work(flow, content);
        Level(flow, content);
        Results(flow, content);
        flow.Space(14)
            .Field("Персоналды басқару қызметінің басшысы", Label, $"{content.Form.HeadOfService.Trim()}    {Day(content.Now.Date)}", Text)
            .Field("Медициналық ұйымның басшысы", Label, $"{content.Form.HeadOfOrganisation.Trim()}    {Day(content.Now.Date)}", Text);
        return document.ToBytes();
    }

    private static void Person(PdfFlow flow, CpdFormContent content)
    {
        var (worker, today) = (content.Worker, content.Now.Date);
        List<WorkPeriod> work = [.. worker.Held.Select(w => new WorkPeriod(w.HiredOn, w.LeftOn))];
        var now = worker.Workplaces.Where(w => w.IsOpen).MaxBy(w => w.HiredOn);
        Field(flow, "1. Тегі, аты, әкесінің аты (бар болса)", string.Join(' ', new[] { worker.Surname, worker.GivenName, worker.Patronymic }.Where(n => !string.IsNullOrEmpty(n))));
        Field(flow, "2. Мәлімделген мамандық", content.Form.Specialty.Trim());
        Field(flow, "3. Жалпы жұмыс өтілі (жылы, айы, күні)", Length(work, today));
        Field(flow, "4. Мәлімделген мамандық бойынша жұмыс өтілі", Length(content.Form.Work ?? work, today));
        Field(flow, "5. Қазіргі уақыттағы жұмыс орны", now is null ? null : $"{now.OrganisationName}, БСН {now.Organisation}");
        Field(flow, "6. Атқаратын лауазымы", now?.Position.Name.Kk);
    }

    private static void Work(PdfFlow flow, CpdFormContent content)
    {
        flow.Space(4).Paragraph("7. Мәлімделген мамандық бойынша еңбек қызметі (қабылданған күні – босатылған күні, жұмыс орны, атқаратын лауазымы)", Strong);
        foreach (var w in content.Worker.Held.OrderBy(w => w.HiredOn))
            flow.Field($"{Day(w.HiredOn)} – {(w.LeftOn is { } left ? Day(left) : "")}", Label, $"{w.OrganisationName}, {w.Position.Name.Kk}", Text);
    }

    private static void Level(PdfFlow flow, CpdFormContent content)
    {
        flow.Space(4);
        Field(flow, "8. Салалық біліктілік шеңберінің деңгейі", content.Level?.Code);
        Field(flow, "9. Біліктілік санаты (бар болса)", content.Level?.Category switch
        {
            LevelCategory.Second => "екінші",
            LevelCategory.First => "бірінші",
            LevelCategory.Highest => "жоғары",
            _ => null,
        });
        Field(flow, "10. Жоғары оқу орнынан кейінгі білім беру (бар болса)", content.Form.PostgraduateEducation?.Trim());
    }

    private static void Results(PdfFlow flow, CpdFormContent content)
    {
        flow.Space(4).Paragraph("11. ҮКД нәтижелері (сынақ бірліктеріндегі нәтиже)", Strong);
        var byCriterion = content.Counted.ToLookup(c => c.Criterion, c => c.Credits);
        foreach (var chapter in content.Policy.Criteria.GroupBy(c => c.Chapter))
        {
            flow.Space(3).Keep(30).Paragraph(Chapters[chapter.Key], Strong);
            foreach (var c in chapter)
                flow.Field($"{c.Number}. {c.Name.Kk}", Text, Number(byCriterion[c.Number].Sum()), Strong, labelWidth: 400);
        }

        flow.Space(4).Field("ҮКД нәтижелерінің жиыны:", Strong, Number(content.Policy.Totals(content.Counted, content.Now.Date).Total), Strong, labelWidth: 400);
    }

    private static void Field(PdfFlow flow, string label, string? value) => flow.Field(label, Label, value ?? "—", Text, labelWidth: 230);

    private static string Length(IReadOnlyList<WorkPeriod> work, DateOnly today)
    {
        var length = WorkExperience.Length(work, today);
        return $"{length.Years} жыл {length.Months} ай {length.Days} күн";
    }

    private static string Number(decimal credits) => credits == 0 ? "—" : Words.Number(credits, "kk");

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
