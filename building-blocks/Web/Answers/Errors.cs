namespace KazMigration.Web;

internal static class Errors
{
    public static Task WriteAsync(HttpContext context, Error error) =>
        context.RequestServices.GetRequiredService<ProblemWriter>().WriteAsync(context, error);
}
