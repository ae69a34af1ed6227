using KazMigration.ResidencePermits.Api;
using KazMigration.Web;

await ServiceHost.RunAsync(args, new ResidencePermitsModule());
