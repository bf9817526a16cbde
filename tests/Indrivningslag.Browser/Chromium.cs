using Microsoft.Playwright;

namespace Indrivningslag.Browser;

/// <summary>One browser for all tests: the one of the machine, so that none is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the browser is; INDRIVNINGSLAG_CHROMIUM names another.</summary>
    internal static string Path { get; } = Environment.GetEnvironmentVariable("INDRIVNINGSLAG_CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>Why the tests do not run; null: they do.</summary>
    internal static string? Missing { get; } =
        File.Exists(Path) ? null : $"No browser: {Path} does not exist. Install Debian's chromium (.ci/browser-tools does), or name one in INDRIVNINGSLAG_CHROMIUM.";

    public async Task InitializeAsync()
    {
        if (Missing is null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Quiet });
        }
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>Opens a file in a window of its own.</summary>
    internal async Task<IPage> Open(string file, int width, ColorScheme colours)
    {
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = colours, Locale = "en" });
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}

[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}

/// <summary>A test that needs the browser.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>Tests that need the browser.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
