using NodaTime;

namespace Indrivningslag.Embedding.Tests;

/// <summary>The library called from F# and Visual Basic: the answers are those of the first page of its readme.</summary>
public class OtherLanguagesTests
{
    [Fact]
    public async Task The_fsharp_script_prints_its_answers()
    {
        var printed = await Run.Printed(
            "dotnet",
            "fsi",
            "--quiet",
            "--nologo",
            "--reference:" + Samples.Beside("NodaTime.dll"),
            "--reference:" + Samples.Beside("Indrivningslag.dll"),
            Path.Combine(Samples.Folder, "FSharp", "claims.fsx"));

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Samples.Folder, "FSharp", "printed.txt")), printed);
    }

    [Fact]
    public void The_visual_basic_library_answers()
    {
        var history = VisualBasic.Letters.Reminded();
        var payment = new Payment(new LocalDate(2024, 4, 2), Euro.Of(242m));

        Assert.Equal(Euro.Of(5m), VisualBasic.Letters.MayBeAsked(history, new LocalDate(2024, 4, 1)));
        Assert.Equal(new LocalDate(2024, 3, 29), VisualBasic.Letters.DemandFrom(history, new LocalDate(2024, 3, 25)));
        Assert.Equal(Euro.Of(3m), VisualBasic.Letters.LeftAfter(history, payment));
    }
}
