using System.Text.Json.Nodes;

namespace KazMigration.TestKit.Running;

/// <summary>The annex 1 form as contract.md shows it, with everything in order; tests change what they are about.</summary>
public static class FilingForm
{
    public static readonly DateOnly BirthDate = new(1990, 1, 1);

    /// <summary>IIN of the sandbox's user applicant.1.</summary>
    public const string FirstApplicant = "900101300017";

    /// <summary>A form whose three documents are this uploaded one.</summary>
    public static JsonObject Of(string professionId, string documentId, string iin = FirstApplicant, string localExecutiveBody = "71") => new()
    {
        ["kind"] = "issue",
        ["localExecutiveBody"] = localExecutiveBody,
        ["applicant"] = new JsonObject
        {
            ["iin"] = iin,
            ["surname"] = "YILMAZ",
            ["givenName"] = "AHMET",
            ["patronymic"] = null,
            ["birthDate"] = "1990-01-01",
            ["citizenship"] = "TUR",
            ["identityDocument"] = Passport(),
            ["address"] = "Astana, Mangilik El 8",
            ["phone"] = "+77010000000",
            ["email"] = "a@example.kz",
            ["homeAddress"] = "Ankara, Kizilay 3",
            ["homePhone"] = "+905550000000",
        },
        ["representative"] = null,
        ["professionId"] = professionId,
        ["education"] = new JsonArray(new JsonObject
        {
            ["level"] = "higher",
            ["institution"] = "Hacettepe",
            ["country"] = "TUR",
            ["specialty"] = "Oncology",
            ["graduatedOn"] = "2013-06-30",
        }),
        ["experience"] = new JsonArray(new JsonObject
        {
            ["employer"] = "City hospital",
            ["position"] = "Oncologist",
            ["from"] = "2014-01-01",
            ["to"] = "2020-12-31",
        }),
        ["documents"] = new JsonArray(
            new JsonObject { ["type"] = "identityDocument", ["documentId"] = documentId },
            new JsonObject { ["type"] = "educationTranslation", ["documentId"] = documentId, ["recognition"] = "nostrification" },
            new JsonObject { ["type"] = "workActivity", ["documentId"] = documentId }),
        ["consentToDataProcessing"] = true,
    };

    public static JsonObject Passport() => new()
    {
        ["kind"] = "passport",
        ["number"] = "U12345678",
        ["issuedOn"] = "2022-05-10",
        ["expiresOn"] = "2032-05-10",
        ["issuedBy"] = "Nufus",
    };
}
