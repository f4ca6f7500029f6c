import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { Explorer } from "./explorer";

/** Someone who takes the app away as one file, and someone who opens that file. */
export class OfflineFile extends Explorer {
  readonly #page: Page;
  /** Addresses of everything that the page asked for. */
  readonly asked: string[] = [];

  constructor(page: Page) {
    super(page);
    this.#page = page;
    page.on("request", (request) => this.asked.push(request.url()));
  }

  /** Saves the offline file that opens at what is named; returns where it lies and the name that was proposed. */
  async save(at: string | RegExp = "This view"): Promise<{ path: string; name: string }> {
    await this.#unfold();
    const offers = await this.#row.getByRole("option").allTextContents();
    const label = offers.find((offer) => (typeof at === "string" ? offer === at : at.test(offer)));
    await this.#row.getByRole("combobox").selectOption({ label: label ?? String(at) });
    const saving = this.#page.waitForEvent("download");
    await this.#row.getByRole("button", { name: "Save the file" }).click();
    const download = await saving;
    const name = download.suggestedFilename();
    await this.#page.getByRole("button", { name: "Close", exact: true }).click();
    return { path: await download.path(), name };
  }

  /** Presses "Save" and returns what the dialog says when it fails. */
  async failure(): Promise<string> {
    await this.#unfold();
    await this.#row.getByRole("button", { name: "Save the file" }).click();
    return this.#page.getByRole("dialog", { name: "Export" }).getByRole("alert").innerText();
  }

  /** The address of a file on the disk; a browser takes it for a page by its ending. */
  addressOf = (path: string): string => asPage(path);

  /** Opens a file from the disk; a browser takes it for a page by its ending. */
  async openFile(path: string, hash = ""): Promise<void> {
    await this.follow(asPage(path) + hash);
  }

  /** Opens a file that was made at a briefing. */
  async openInRoom(path: string): Promise<void> {
    await this.#page.goto(asPage(path));
    await this.#page.locator('[data-view="message"]').waitFor();
  }

  /** Opens a file whose app may not start, and returns what the page shows. */
  async openBroken(path: string): Promise<string> {
    await this.#page.goto(asPage(path));
    return this.#page.locator("#root").innerText();
  }

  /** What the list says, to the letter, rows out of sight included. */
  async listText(): Promise<string> {
    await this.settled();
    return (await this.#page.locator('[data-view="list"]').textContent()) ?? "";
  }

  /** Waits until every tile of the map is painted. */
  async painted(): Promise<void> {
    await this.#page.waitForFunction(() => {
      const tiles = [...document.querySelectorAll(".basemap canvas")];
      return tiles.length > 0 && tiles.every((tile) => tile.getAttribute("data-painted") === "full");
    });
  }

  /** The texts of the licences as the help shows them, unfolded by the keyboard. */
  async licences(): Promise<string[]> {
    await this.press("?");
    const all = this.#page.locator('[data-view="licences"]');
    await all.locator("summary").first().press("Enter");
    const each = all.locator("details");
    for (let i = 0; i < (await each.count()); i++) {
      await each.nth(i).locator("summary").press("Enter");
      await each.nth(i).getByRole("region").waitFor();
    }
    return all.getByRole("region").allInnerTexts();
  }

  /** Families and styles of the fonts that are in use. */
  async fonts(): Promise<string[]> {
    return this.#page.evaluate(async () => {
      await document.fonts.ready;
      const used = [...document.fonts].filter(({ status }) => status === "loaded");
      return [...new Set(used.map(({ family, style }) => `${family.replaceAll('"', "")} ${style}`))].sort();
    });
  }

  /** At what the file is offered to open before anything is chosen. */
  async opensAt(): Promise<string> {
    await this.#unfold();
    const chosen = this.#row.locator("option:checked");
    return (await chosen.textContent()) ?? "";
  }

  async #unfold(): Promise<void> {
    await this.#page.getByRole("button", { name: "Export", exact: true }).click();
    await this.#row.getByRole("button", { name: /^Choose/ }).click();
  }

  get #row(): Locator {
    return this.#page.locator('[data-export="offline"]');
  }
}

function asPage(path: string): string {
  const page = `${path}.html`;
  writeFileSync(page, readFileSync(path));
  return pathToFileURL(page).href;
}
