using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Tests;

public class RowsCsvTests
{
    [Fact]
    public void Read_WhatWasWritten_IsTheSameInEveryEdition() =>
        Assert.All(Lists.All, edition =>
        {
            var rows = edition.Rows.Select(r => r.ToContent()).ToList();
            var (read, faults) = RowsCsv.Read(RowsCsv.Write(rows));
            Assert.Empty(faults);
            Assert.Equal(rows.Select(Json), read.Select(Json));
        });

    [Fact]
    public void Read_WhatWasWritten_IsTheSameForAnyName()
    {
        var letters = Gen.Elements("=+-@'\",;\r\n\t аӘb1 (".ToCharArray());
        var names = letters.NonEmptyListOf().Select(l => new string([.. l]));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(names.ToArbitrary(), name =>
        {
            var row = Row(name) with { AsPrinted = name, Replaces = [new(name, name, name)] };
            var (read, faults) = RowsCsv.Read(RowsCsv.Write([row]));
            return faults.Count == 0 && Json(read.Single()) == Json(row);
        }));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://a\")", "\"'=HYPERLINK(\"\"http://a\"\")\"")]
    [InlineData("+7", "'+7")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("'quoted", "''quoted")]
    [InlineData("Әртіс", "Әртіс")]
    public void Write_CellThatLooksLikeAFormula_HasAnApostropheInFront(string name, string cell) =>
        Assert.Contains($",{cell},", Encoding.UTF8.GetString(RowsCsv.Write([Row(name)])), StringComparison.Ordinal);

    [Fact]
    public void Write_Table_IsUtf8WithMarkAndCrLf()
    {
        var bytes = RowsCsv.Write([Row("Әртіс")]);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "/csv invalidTable")]
    [InlineData("code,name\r\n", "/csv/0 unknownColumns")]
    [InlineData("\"code", "/csv invalidTable")]
    [InlineData("\"code\"x,name", "/csv invalidTable")]
    [InlineData("a\0b", "/csv invalidTable")]
    public void Read_NoTableOfOurs_IsAFault(string text, string fault)
    {
        var found = Assert.Single(RowsCsv.Read(Encoding.UTF8.GetBytes(text)).Faults);
        Assert.Equal(fault, $"{found.Pointer} {found.Code}");
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_AreAFault() => Assert.Equal("invalidTable", Assert.Single(RowsCsv.Read([0xC3, 0x28]).Faults).Code);

    [Theory]
    [InlineData("K\u202Ek", "")]
    [InlineData("K\u0001k", "")]
    [InlineData("Kk", "\"[{\"\"kk\"\":\"\"K\\u202Ek\"\",\"\"ru\"\":\"\"r\"\",\"\"en\"\":\"\"e\"\"}]\"")]
    [InlineData("Kk", "\"[{\"\"kk\"\":\"\"K\u202Ek\"\",\"\"ru\"\":\"\"r\"\",\"\"en\"\":\"\"e\"\"}]\"")]
    public void Read_TextThatNoDocumentCanHold_IsAFault(string kazakh, string replaces)
    {
        var (_, faults) = RowsCsv.Read(Encoding.UTF8.GetBytes($"{string.Join(',', RowsCsv.Columns)}\n1.1.1,1,1,1,{kazakh},Ru,En,,,,,,,,,,,,{replaces},\n"));

        Assert.Equal(replaces.Length == 0 ? "/csv/1/nameKk invalidText" : "/csv/1/replaces invalidText", Assert.Single(faults.Select(f => $"{f.Pointer} {f.Code}")));
    }

    [Fact]
    public void Read_ManyFaults_NamesThemAllByRowAndColumn()
    {
        var header = string.Join(',', RowsCsv.Columns);
        var (_, faults) = RowsCsv.Read(Encoding.UTF8.GetBytes(
            $"{header}\nA,one,0,,Kk,Ru,En,,,,,,,six,[{{}}],,,,\"[{{\"\"kk\"\":\"\"\\u0000\"\",\"\"ru\"\":\"\"r\"\",\"\"en\"\":\"\"e\"\"}}]\",\nB,1\n"));
        Assert.Equal(
            [
                "/csv/1/sectorNumber invalidNumber", "/csv/1/number invalidNumber", "/csv/1/nqfLevels invalidText", "/csv/1/positions invalidText",
                "/csv/1/replaces invalidText", "/csv/2 wrongColumnCount",
            ],
            faults.Select(f => $"{f.Pointer} {f.Code}"));
    }

    private static RowContent Row(string name) => new("1", new(0, 0, 1), new(name, "р", "e"), null, null);

    private static string Json(RowContent row) => JsonSerializer.Serialize(row);
}
