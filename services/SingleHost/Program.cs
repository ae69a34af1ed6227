using KazMigration.Applications.Api;
using KazMigration.Commission.Api;
using KazMigration.HealthWorkforce.Api;
using KazMigration.Professions.Api;
using KazMigration.ResidencePermits.Api;
using KazMigration.Web;

await ServiceHost.RunAsync(
    args, new ApplicationsModule(), new CommissionModule(), new ProfessionsModule(), new ResidencePermitsModule(), new HealthWorkforceModule());
