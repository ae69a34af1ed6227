using KazMigration.HealthWorkforce.Api;
using KazMigration.Web;

await ServiceHost.RunAsync(args, new HealthWorkforceModule());
