using Microsoft.Playwright;

namespace Indrivningslag.Browser;

/// <summary>What is wrong with where texts stand on a page.</summary>
internal static class Layout
{
    /// <summary>
    /// Texts of pictures that overlap each other, texts that leave the window or are cut by what holds them, and a page wider than its
    /// window. What can be moved sideways by keyboard may be wider than the window, but not on paper.
    /// </summary>
    private const string Script =
        """
        () => {
          const faults = [];
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
          const shown = box => box.width > 0 && box.height > 0;
          for (const picture of document.querySelectorAll('.pic > svg')) {
            const texts = [...picture.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]).filter(pair => shown(pair[1]));
            texts.forEach(([one, a], i) => {
              if (a.left < -0.5 || a.right > width + 0.5) faults.push(`${one} stands at ${a.left} to ${a.right}`);
              texts.slice(i + 1).forEach(([other, b]) => {
                if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2) faults.push(`${one} overlaps ${other}`);
              });
            });
          }
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.data.trim() || node.parentElement.closest('svg')) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const boxes = [...range.getClientRects()].filter(shown);
            const moves = node.parentElement.closest('.scroll');
            if (!(moves && getComputedStyle(moves).overflowX === 'auto') && boxes.some(box => box.left < -0.5 || box.right > width + 0.5)) faults.push(`cut: ${node.data.slice(0, 60)}`);
          }
          for (const element of document.querySelectorAll('main *:not(svg *)')) {
            const style = getComputedStyle(element);
            if (style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) faults.push(`cut in ${element.className}: ${element.textContent.slice(0, 60)}`);
          }
          return faults;
        }
        """;

    internal static async Task<string[]> Faults(IPage page, string where) =>
        [.. (await page.EvaluateAsync<string[]>(Script)).Select(fault => $"{where}: {fault}")];
}
