using KazMigration.Documents;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>What the document of a certificate says below its number when it is not the first one: Kazakh and Russian.</summary>
internal sealed record CertificateMark(string Kk, string Ru)
{
    public static CertificateMark Extended(DateOnly on, string application) => new(
        $"Мерзімі {PdfStyles.Day(on)} ұзартылды (№ {application} өтініш; № 236 бұйрық, 16-тармақ)",
        $"Срок продлён {PdfStyles.Day(on)} (заявление № {application}; приказ № 236, пункт 16)");

    public static CertificateMark InPlaceOf(string number, string paragraph) => new(
        $"№ {number} анықтаманың орнына қайта ресімделді (№ 236 бұйрық, {paragraph}-тармақ)",
        $"Переоформлена взамен справки № {number} (приказ № 236, пункт {paragraph})");

    public static CertificateMark Duplicate(int number, DateOnly on) => new(
        $"ТЕЛНҰСҚА № {number}, {PdfStyles.Day(on)} (№ 236 бұйрық, 22-1-тармақ)",
        $"ДУБЛИКАТ № {number}, {PdfStyles.Day(on)} (приказ № 236, пункт 22-1)");
}
