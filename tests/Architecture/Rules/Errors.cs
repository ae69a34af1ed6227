using System.Reflection;
using System.Text.RegularExpressions;
using KazMigration.Web;

namespace KazMigration.Architecture.Tests;

/// <summary>The errors that code can answer: constants of errors from its types, codes of faults from its source.</summary>
internal static partial class Errors
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type ProblemType = typeof(ServiceModule).Assembly.GetType("KazMigration.Web.ProblemType", throwOnError: true)!;

    /// <summary>Slugs of all constants that are an error, or a problem that arises outside of a use case.</summary>
    public static IEnumerable<string> Slugs(IEnumerable<Type> types)
    {
        foreach (var field in types.Where(t => !t.ContainsGenericParameters).SelectMany(t => t.GetFields(Static)))
        {
            if (field.FieldType == typeof(ErrorCode))
                yield return ((ErrorCode)field.GetValue(null)!).Slug;
            else if (field.FieldType == ProblemType)
                yield return (string)ProblemType.GetProperty("Slug")!.GetValue(field.GetValue(null))!;
        }
    }

    /// <summary>Codes of faults that a source file makes.</summary>
    public static IEnumerable<string> FaultCodes(string source) =>
        MadeFault().Matches(source).Concat(ValidatorCode().Matches(source)).Select(m => m.Groups["code"].Value);

    // new Fault("/pointer", "code" …, new("/pointer", "code" …, new(pointer + "/x", "code" …
    [GeneratedRegex("""new(?:\s+Fault)?\(\s*(?:\$?"/[^"]*"|""|pointer)(?:\s*\+[^,]*)?,\s*"(?<code>[a-z][A-Za-z]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MadeFault();

    [GeneratedRegex("""WithErrorCode\("(?<code>\w+)"\)""")]
    private static partial Regex ValidatorCode();
}
