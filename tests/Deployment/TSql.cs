using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace KazMigration.Deployment.Tests;

/// <summary>Reads texts as SQL Server 2022 does, without a server.</summary>
internal static partial class TSql
{
    /// <summary>What cannot be read, also within statements that are executed as a text.</summary>
    public static IEnumerable<string> Faults(string sql)
    {
        var script = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(Parameter().Replace(sql, "@p$1")), out var errors);
        var executed = new ExecutedTexts();
        script?.Accept(executed);
        return errors.Select(e => $"line {e.Line}: {e.Message}").Concat(executed.Found.SelectMany(Faults));
    }

    // As EF names what a statement of ours takes.
    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Parameter();

    private sealed class ExecutedTexts : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        // A variable holds the name of a constraint, which EF looks up.
        public override void Visit(ExecutableStringList node) =>
            Found.Add(string.Concat(node.Strings.Select(s => s is StringLiteral text ? text.Value : "[x]")));
    }
}
