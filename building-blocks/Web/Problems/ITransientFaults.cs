namespace KazMigration.Web;

/// <summary>Tells which exceptions pass by themselves (a restarting database or broker): they are answered 503, not 500.</summary>
public interface ITransientFaults
{
    bool IsTransient(Exception exception);
}
