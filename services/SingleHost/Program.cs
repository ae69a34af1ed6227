using KazMigration.Applications.Api;
using KazMigration.Commission.Api;
using KazMigration.Professions.Api;
using KazMigration.Web;

await ServiceHost.RunAsync(args, new ApplicationsModule(), new CommissionModule(), new ProfessionsModule());
