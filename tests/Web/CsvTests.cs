using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Web.Tests;

/// <summary>Tables that a program reads back (RFC 4180) and that no spreadsheet takes for formulas.</summary>
public sealed class CsvTests
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    // Everything that CSV or a spreadsheet treats in a way of its own, and letters between.
    private static readonly Gen<string> Text =
        Gen.Elements("=+-@\t\r\n,;|\"' ＝＋－＠aЖ1ұ".ToCharArray()).ArrayOf().Select(letters => new string(letters));

    private static readonly Gen<string[][]> Rows =
        from width in Gen.Choose(1, 5)
        from rows in Text.ArrayOf(width).ArrayOf()
        select rows;

    [Fact]
    public void Of_AnyRows_AreReadBackAsTheyWereMadeHarmless() => Check(Rows, rows =>
        Parse(Encoding.UTF8.GetString(Csv.Of(rows, byteOrderMark: false))).SelectMany(r => r).SequenceEqual(rows.SelectMany(r => r).Select(Csv.Harmless)));

    [Fact]
    public void Harmless_AnyText_NoCellBeginsAFormulaWhateverTheSeparator() => Check(Text, text =>
        ",;|\t\r\n\"".All(separator => Csv.Harmless(text).Split(separator).All(cell => !BeginsAFormula(cell, separator))));

    [Fact]
    public void Harmless_AnyText_OnlyApostrophesWereAdded() => Check(Text, text =>
        Csv.Harmless(text).Replace("'", "", StringComparison.Ordinal) == text.Replace("'", "", StringComparison.Ordinal));

    [Fact]
    public void Harmless_PlainText_StaysAsItIs()
    {
        foreach (var text in (string[])["", "12", "2.5", "Ақмола облысы", "a-b", "1+1", "2026-03-02"])
            Assert.Equal(text, Csv.Harmless(text));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7 701", "'+7 701")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r=1", "'\r'=1")]
    [InlineData("  =1", "  '=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a\",=cmd", "a\",'=cmd")]
    [InlineData("a\r\nb", "a\r\nb")]
    public void Harmless_FormulaAtAnyCellsBeginning_IsText(string text, string harmless) => Assert.Equal(harmless, Csv.Harmless(text));

    [Fact]
    public void Of_Rows_EndWithCrLfAndQuoteWhatNeedsIt() => Assert.Equal(
        "head,\"a,b\",\"say \"\"so\"\"\"\r\n1,,\"two\nlines\"\r\n",
        Encoding.UTF8.GetString(Csv.Of([["head", "a,b", "say \"so\""], ["1", "", "two\nlines"]], byteOrderMark: false)));

    [Fact]
    public void Of_ByteOrderMark_StandsFirst() => Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\r', (byte)'\n'], Csv.Of([["a"]], byteOrderMark: true));

    // What a line break begins is the next line of a text, unless the break itself is the separator.
    private static bool BeginsAFormula(string cell, char separator) =>
        cell.TrimStart(' ') is [var first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal) && !(separator == '\r' && first == '\n');

    // A reader of RFC 4180 that knows nothing of the writer.
    private static List<List<string>> Parse(string text)
    {
        List<List<string>> rows = [];
        var (row, field, at) = (new List<string>(), new StringBuilder(), 0);
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                {
                    if (text[at] == '"')
                        at++;
                    field.Append(text[at]);
                }

                at++;
            }
            else if (text[at] == ',')
            {
                row.Add(field.ToString());
                field.Clear();
                at++;
            }
            else if (text[at] == '\r' && text[at + 1] == '\n')
            {
                row.Add(field.ToString());
                rows.Add(row);
                (row, field, at) = ([], new StringBuilder(), at + 2);
            }
            else
            {
                field.Append(text[at++]);
            }
        }

        return rows;
    }

    private static void Check<T>(Gen<T> any, Func<T, bool> holds) =>
        Prop.ForAll(any.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
