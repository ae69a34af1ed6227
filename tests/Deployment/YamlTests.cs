using System.Text.Json;

namespace KazMigration.Deployment.Tests;

public sealed class YamlTests
{
    [Theory]
    [InlineData("a: 1\nb:\n  c: [x, \"y: z\"]\n  d: { e: f, g: 'h''i' }", """{"a":"1","b":{"c":["x","y: z"],"d":{"e":"f","g":"h\u0027i"}}}""")]
    [InlineData("- a: 1 # comment\n  b: '#no'\n-  c\n- d:\n    - e: \"\\\"q\\\"\"", """[{"a":"1","b":"#no"},"c",{"d":[{"e":"\u0022q\u0022"}]}]""")]
    [InlineData("x: &x\n  a: 1\n  b: 2\ny:\n  <<: *x\n  b: 3\nz: *x", """{"x":{"a":"1","b":"2"},"y":{"b":"3","a":"1"},"z":{"a":"1","b":"2"}}""")]
    [InlineData("a:\nb: http://c:80/\n\"d\": ~", """{"a":null,"b":"http://c:80/","d":null}""")]
    public void Parse_Text_HasItsMeaning(string yaml, string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(Assert.Single(Yaml.Parse(yaml))));

    [Theory]
    [InlineData("a: 1\na: 2")]
    [InlineData("a: |\n  text")]
    [InlineData("a: 1\n    b: 2\n c: 3")]
    [InlineData("just words")]
    public void Parse_WhatIsNotUnderstood_IsAnError(string yaml) => Assert.ThrowsAny<FormatException>(() => Yaml.Parse(yaml));

    [Fact]
    public void Parse_SeveralDocuments_AreToldApart() => Assert.Equal(2, Yaml.Parse("a: 1\n---\n# nothing\n---\nb: 2\n").Count);
}
