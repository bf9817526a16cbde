using Indrivningslag.Texts;

namespace Indrivningslag.Tests.Texts;

public class TextBufferTests
{
    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(9, 1, "9")]
    [InlineData(10, 1, "10")]
    [InlineData(7, 2, "07")]
    [InlineData(99, 2, "99")]
    [InlineData(100, 2, "100")]
    [InlineData(0, 4, "0000")]
    [InlineData(-7, 2, "-07")]
    [InlineData(-100, 1, "-100")]
    [InlineData(long.MaxValue, 1, "9223372036854775807")]
    public void Numbers_have_at_least_so_many_digits(long number, int digits, string expected)
    {
        var text = new TextBuffer(new char[1]);
        text.Append(number, digits);
        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void Buffer_grows_and_keeps_what_it_holds()
    {
        var first = new char[3];
        var text = new TextBuffer(first);
        text.Append("åäö");
        Assert.Same(first, text.Characters);
        text.Append('-');
        text.Append("0123456789", 2, 5);
        Assert.Equal("åäö-23456", text.ToString());
        Assert.Equal(9, text.Length);
        text.Clear();
        text.Append('x');
        Assert.Equal("x", text.ToString());
    }

    [Fact]
    public void Template_gives_its_names_in_order_and_the_text_between_them()
    {
        var text = new TextBuffer(new char[8]);
        var template = new Template("{a} of {amount}.");
        Assert.True(template.NextName(ref text));
        Assert.True(template.Is("a"));
        Assert.False(template.Is("amount"));
        text.Append('1');
        Assert.True(template.NextName(ref text));
        Assert.True(template.Is("amount"));
        Assert.False(template.Is("a"));
        Assert.False(template.Is("amounts"));
        text.Append('2');
        Assert.False(template.NextName(ref text));
        Assert.Equal("1 of 2.", text.ToString());
    }
}
