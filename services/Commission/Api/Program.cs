using KazMigration.Commission.Api;
using KazMigration.Web;

await ServiceHost.RunAsync(args, new CommissionModule());
