using System.Text;
using Indrivningslag.Law;
using Indrivningslag.Tests.Support;

namespace Indrivningslag.Tests.Law;

/// <summary>Every entry of the catalogue with its unit and description, as it was reviewed in <c>Law/Catalogue.txt</c>: names are there for callers to rely on.</summary>
public class CatalogueWordingTests
{
    [Fact]
    public void Names_and_descriptions_are_those_that_were_reviewed()
    {
        var text = new StringBuilder();
        foreach (var entry in LawCatalogue.Entries)
        {
            text.Append(entry.Name).Append(" (").Append(entry.Category).Append(", ").Append(entry.Unit).Append("): ").Append(entry.Description).Append('\n');
        }

        WrittenDown.Check("Law/Catalogue.txt", text.ToString());
    }
}
