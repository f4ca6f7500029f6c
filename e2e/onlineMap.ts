import type { Locator, Page } from "@playwright/test";
import { Explorer } from "./explorer";

/** A tile of the online map that was asked for. */
interface Asked {
  readonly url: string;
  /** What the request said of the page that makes it; null when nothing. */
  readonly referer: string | null;
}

/** What someone does who wants the map's background from the tile host, or wants it no longer. */
export class OnlineMap extends Explorer {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /**
   * Plays the tile host, and no other, with one picture (SVG) for every tile; null stands for one that
   * cannot be read. Returns what is asked of it, a list that grows. Nothing leaves the machine.
   */
  async playHost(host: string, picture: string | null): Promise<Asked[]> {
    const asked: Asked[] = [];
    await this.#page.context().route(`https://${host}/**`, async (route) => {
      asked.push({ url: route.request().url(), referer: await route.request().headerValue("referer") });
      await route.fulfill({ contentType: "image/svg+xml", body: picture ?? "" });
    });
    return asked;
  }

  /** From the offline map to the question, by the link in the map's about window. */
  async ask(): Promise<void> {
    await this.press1("About this map and its boundaries");
    await this.#page.getByRole("link", { name: "Use online map tiles…" }).click();
    await this.#dialog.waitFor();
  }

  /** What the dialog says; null when none is open. */
  async question(): Promise<string | null> {
    return (await this.#dialog.count()) === 0 ? null : this.#dialog.innerText();
  }

  goOnline(): Promise<void> {
    return this.#dialog.getByRole("button", { name: "Go online" }).click();
  }

  /** Follows a link of the page by its name. */
  followLink(name: string): Promise<void> {
    return this.#page.getByRole("link", { name }).first().click();
  }

  /** Where a link of the page leads. */
  async target(name: string): Promise<string | null> {
    return this.#page.getByRole("link", { name }).first().getAttribute("href");
  }

  /** File name of the page that is open; empty for the first page. */
  file(): string {
    return new URL(this.#page.url()).pathname.replace(/.*\//u, "");
  }

  /** How many pictures of the tile host are on the map. */
  tiles(): Promise<number> {
    return this.#page.locator(".leaflet-tile-pane img.leaflet-tile-loaded").count();
  }

  /** How many colours are seen in a square of 48 pixels in the map's middle. */
  async colours(): Promise<number> {
    const box = await this.#page.locator(".leaflet-container").boundingBox();
    if (box === null) throw new Error("there is no map");
    const clip = { x: box.x + box.width / 2 - 24, y: box.y + box.height / 2 - 24, width: 48, height: 48 };
    const picture = (await this.#page.screenshot({ clip })).toString("base64");
    return this.#page.evaluate(countColours, picture);
  }

  get #dialog(): Locator {
    return this.#page.getByRole("dialog", { name: "Use online map tiles?" });
  }
}

/** Runs in the page: colours of a picture given as base64. */
async function countColours(picture: string): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const ctx = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  if (ctx === null) throw new Error("no canvas");
  ctx.drawImage(bitmap, 0, 0);
  return new Set(new Uint32Array(ctx.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
}
