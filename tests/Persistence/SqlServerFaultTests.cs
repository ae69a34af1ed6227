using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence.Tests;

/// <summary>Failures as the client of SQL Server tells of them, without a server.</summary>
public sealed class SqlServerFaultTests
{
    [Fact]
    public async Task Is_NobodyAnswers_Transient() => Assert.True(TransientFault.Is(await ConnectAsync(AbsentSqlServer.ConnectionString)));

    [Fact]
    public async Task Is_ConnectionBreaks_Transient()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var breaks = BreakAsync(server);

        var failure = await ConnectAsync(AbsentSqlServer.ConnectionString.Replace(",1;", $",{((IPEndPoint)server.LocalEndpoint).Port};", StringComparison.Ordinal));

        Assert.True(TransientFault.Is(failure));
        server.Stop();
        await breaks;
    }

    [Theory]
    [InlineData(0, 20, true)] // what the network says
    [InlineData(596, 21, true)] // session ended by an administrator or a shutdown
    [InlineData(1205, 13, true)]
    [InlineData(-2, 11, true)]
    [InlineData(208, 16, false)]
    [InlineData(2627, 14, false)]
    public void Is_Error_TransientOrNot(int number, byte severity, bool transient)
    {
        var failure = new DbUpdateException("", FailureOf(number, severity, ""));

        Assert.Equal(transient, TransientFault.Is(failure));
        // As EF hands on what it would try again.
        Assert.Equal(transient, TransientFault.Is(new InvalidOperationException("", failure)));
    }

    [Theory]
    [InlineData(2627, "Violation of PRIMARY KEY constraint 'PK_Inbox'. Cannot insert duplicate key in object 'dbo.Inbox'.", true, true)]
    [InlineData(2627, "duplicate key value violates unique constraint \"pk_inbox\"", true, true)]
    [InlineData(2601, "Cannot insert duplicate key row in object 'dbo.Cases' with unique index 'IX_Cases_ApplicationId'.", true, false)]
    [InlineData(547, "The INSERT statement conflicted with the FOREIGN KEY constraint.", false, false)]
    public void UniqueViolation_Error_ToldApart(int number, string message, bool unique, bool ofInbox)
    {
        var failure = new DbUpdateException("", FailureOf(number, 14, message));

        Assert.Equal((unique, ofInbox), (UniqueViolation.Is(failure), UniqueViolation.IsOfInbox(failure)));
    }

    private static async Task<Exception> ConnectAsync(string connectionString)
    {
        await using var connection = new SqlConnection(connectionString);
        return await Assert.ThrowsAsync<SqlException>(() => connection.OpenAsync());
    }

    private static async Task BreakAsync(TcpListener server)
    {
        try
        {
            while (true)
                (await server.AcceptTcpClientAsync()).Dispose();
        }
        catch (SocketException)
        {
            // Stopped with the test.
        }
    }

    // The client gives nobody else a way to make one.
    private static SqlException FailureOf(int number, byte severity, string message)
    {
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        Dictionary<string, object> values = new() { ["infoNumber"] = number, ["errorClass"] = severity, ["errorMessage"] = message, ["errorCollection"] = errors };
        var error = typeof(SqlError).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).MaxBy(c => c.GetParameters().Length)!;
        typeof(SqlErrorCollection).GetMethod("Add", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(errors, [error.Invoke(Arguments(error, values))]);
        var create = typeof(SqlException).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(m => m.Name == "CreateException" && m.GetParameters()[0].ParameterType == typeof(SqlErrorCollection)).MinBy(m => m.GetParameters().Length)!;
        return (SqlException)create.Invoke(null, Arguments(create, values))!;
    }

    private static object?[] Arguments(MethodBase method, Dictionary<string, object> values) =>
    [
        .. method.GetParameters().Select(p => values.GetValueOrDefault(p.Name!)
            ?? (p.ParameterType == typeof(string) ? "" : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)),
    ];
}
