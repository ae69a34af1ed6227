using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class LogsInOneProcess(SingleProcessSystem system) : LogTests(system);

[Collection(nameof(Distributed))]
public sealed class LogsDistributed(DistributedSystem system) : LogTests(system);

/// <summary>Nothing that says who somebody is reaches a log of any process.</summary>
public abstract class LogTests(SharedSystem shared) : SystemTests(shared)
{
    private const string Surname = "ZEYTINBURNULU";
    private const string GivenName = "ABDULHAMIDHAN";
    private const string Phone = "+77019876543";
    private const string Email = "zeytin.abdul@mail.example";
    private const string Passport = "U98765432";
    private const string Street = "Turgut Ozal 147";
    private const string HomePhone = "+905559998877";

    [Fact]
    public async Task MainJobAndItsRefusals_Done_LogNoPersonalData()
    {
        var iin = TestIin.Of(FilingForm.BirthDate, 777);
        var form = PersonalForm(await Portal.FormAsync(iin));
        var filed = CaseOf((await Portal.SendFormAsync(form)).Is(201));
        var issued = await Portal.CompleteAsync(filed, PortalClient.Qualified, "issued");
        var refused = CaseOf((await Portal.SendFormAsync(form)).Is(201));
        await Portal.CompleteAsync(refused, PortalClient.Unqualified, "refused");
        var code = (await Api.GetAsync("/api/v1/certificates/" + issued["certificateNumber"], "portal")).Is(200)["verificationCode"];
        (await Api.GetAsync($"/api/v1/verification/{issued["certificateNumber"]}?code={code}")).Is(200);

        // What goes wrong is logged more readily than what goes right.
        (await Api.GetAsync(filed.Path, "applicant.2")).Is(404);
        (await Api.GetAsync(filed.Path, "officer.75")).Is(403);
        (await Portal.WithdrawAsync(filed)).Is(409);
        (await Api.GetAsync($"/api/v1/applications?iin={iin}&surname={Surname}", Portal.Officer)).Is(200, 400);
        (await Api.GetAsync($"/api/v1/persons/{iin}?name={Surname}")).Is(404);
        form["applicant"]!["birthDate"] = "1991-01-01";
        (await Portal.SendFormAsync(form)).Is(422);
        form["applicant"]!["birthDate"] = Surname;
        (await Portal.SendFormAsync(form)).Is(400);

        var logs = await Running.LogsAsync();
        // The files are the right ones: the refusals above stand in them.
        Assert.Contains(logs.Values, text => text.Contains("Access refused: officer of 75 to case " + filed.Id, StringComparison.Ordinal));
        Assert.True(logs.Count >= Running.ServiceProcesses.Count + 1, string.Join(", ", logs.Keys));
        string[] personal = [iin, FilingForm.FirstApplicant, "YILMAZ", "AHMET", Surname, GivenName, Phone[1..], Email, Passport, Street, HomePhone[1..], code];
        var found = logs.SelectMany(log => personal.Where(p => log.Value.Contains(p, StringComparison.OrdinalIgnoreCase)).Select(p => $"{p} in {log.Key}"));
        Assert.Empty(found);
    }

    private static JsonObject PersonalForm(JsonObject form)
    {
        var applicant = form["applicant"]!;
        (applicant["surname"], applicant["givenName"], applicant["phone"], applicant["email"]) = (Surname, GivenName, Phone, Email);
        (applicant["address"], applicant["homePhone"], applicant["identityDocument"]!["number"]) = (Street, HomePhone, Passport);
        return form;
    }
}
