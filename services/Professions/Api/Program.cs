using KazMigration.Professions.Api;
using KazMigration.Web;

await ServiceHost.RunAsync(args, new ProfessionsModule());
