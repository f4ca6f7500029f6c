import type { Browser, Page } from "playwright";

/** A new window with nothing cached, on its way to an address; `prepare` comes before it sets out. */
export async function openPage(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(url, { waitUntil: "commit" });
  return page;
}

/** The middle one of some figures; of two in the middle the higher. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
