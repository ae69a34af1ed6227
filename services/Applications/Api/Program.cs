using KazMigration.Applications.Api;
using KazMigration.Web;

await ServiceHost.RunAsync(args, new ApplicationsModule());
