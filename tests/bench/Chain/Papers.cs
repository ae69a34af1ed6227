using System.Globalization;
using System.Text;

namespace KazMigration.Bench.Chain;

/// <summary>What is sent in a chain: the document, the form of a made-up applicant, the findings, the protocol.</summary>
internal static class Papers
{
    public const string UploadType = "multipart/form-data; boundary=" + Edge;
    private const string Edge = "bench-edge-7f3a";
    private static readonly int[] First = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    private static readonly int[] Second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

    public static readonly byte[] Upload = Encoding.ASCII.GetBytes(
        $"--{Edge}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"passport.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
        + "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        + $"\r\n--{Edge}--\r\n");

    public static readonly byte[] Nothing = "{}"u8.ToArray();

    public static readonly byte[] Findings =
        """{"documentsReliable":true,"meetsProfessionRequirements":true,"education":["higher"],"experience":[{"from":"2014-01-01","to":"2020-12-31"}],"note":null}"""u8.ToArray();

    public static byte[] Protocol(IReadOnlyList<string> attendees) =>
        Encoding.UTF8.GetBytes($$"""{"attendees":["{{string.Join("\",\"", attendees)}}"]}""");

    public static byte[] Form(string body, string professionId, string documentId, long serial) => Encoding.UTF8.GetBytes(
        $$"""
        {"kind":"issue","localExecutiveBody":"{{body}}",
         "applicant":{"iin":"{{Iin(serial)}}","surname":"YILMAZ","givenName":"AHMET","patronymic":null,"birthDate":"1990-01-01","citizenship":"TUR",
          "identityDocument":{"kind":"passport","number":"U12345678","issuedOn":"2022-05-10","expiresOn":"2032-05-10","issuedBy":"Nufus"},
          "address":"Astana, Mangilik El 8","phone":"+77010000000","email":"a@example.kz","homeAddress":"Ankara","homePhone":"+905550000000"},
         "representative":null,"professionId":"{{professionId}}",
         "education":[{"level":"higher","institution":"Hacettepe","country":"TUR","specialty":"Oncology","graduatedOn":"2013-06-30"}],
         "experience":[{"employer":"City hospital","position":"Oncologist","from":"2014-01-01","to":"2020-12-31"}],
         "documents":[{"type":"identityDocument","documentId":"{{documentId}}"},
          {"type":"educationTranslation","documentId":"{{documentId}}","recognition":"nostrification"},
          {"type":"workActivity","documentId":"{{documentId}}"}],
         "consentToDataProcessing":true}
        """);

    // Of somebody born on 1 January 1990; a serial number without a check digit gives way to the next.
    private static string Iin(long serial)
    {
        for (; ; serial++)
        {
            var digits = "9001013" + (serial % 10_000).ToString("D4", CultureInfo.InvariantCulture);
            var check = Weigh(digits, First) is var first and < 10 ? first : Weigh(digits, Second);
            if (check < 10)
                return digits + check.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static int Weigh(string digits, int[] weights) => weights.Select((w, i) => w * (digits[i] - '0')).Sum() % 11;
}
