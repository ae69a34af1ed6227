using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

/// <summary>A person's hiring, as a hospital enters it in the register of health workers, with everything in order.</summary>
internal static class HiringForm
{
    // Annex 3 to the list of Order 66: a name of before, and a position in its place.
    public const string OldName = "Директордың мейіргер ісі жөніндегі орынбасары";

    public static JsonObject Of(string iin, string birthDate, string hiredOn, string region = "71", string residence = "Astana, Mangilik El 8") => JsonNode.Parse($$"""
        { "person": { "iin": "{{iin}}", "surname": "YILMAZ", "givenName": "AHMET", "patronymic": null, "sex": "male", "birthDate": "{{birthDate}}",
            "birthPlace": "Ankara", "citizenship": "TUR", "identityDocument": {{FilingForm.Passport().ToJsonString()}},
            "residence": "{{residence}}", "registrationPlace": "Astana, Mangilik El 8", "registrationDate": "2026-02-16",
            "education": [ { "kind": "diploma", "number": "2013-1177", "organisation": "Hacettepe", "country": "TUR", "specialty": "Medicine", "issuedOn": "2013-06-30" } ] },
          "workplace": { "organisationName": "City hospital", "region": "{{region}}", "positionName": "{{OldName}}", "hiredOn": "{{hiredOn}}" } }
        """)!.AsObject();
}
