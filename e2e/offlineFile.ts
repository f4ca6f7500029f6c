import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
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

  /** Saves the offline file from the Export dialog; returns where it lies and the name that was proposed. */
  async save(): Promise<{ path: string; name: string }> {
    await this.#page.getByRole("button", { name: "Export", exact: true }).click();
    const saving = this.#page.waitForEvent("download");
    await this.#page.getByRole("button", { name: "Save Offline file (.html)" }).click();
    const download = await saving;
    const name = download.suggestedFilename();
    await this.#page.getByRole("button", { name: "Close" }).click();
    return { path: await download.path(), name };
  }

  /** Presses "Save" and returns what the dialog says when it fails. */
  async failure(): Promise<string> {
    await this.#page.getByRole("button", { name: "Export", exact: true }).click();
    await this.#page.getByRole("button", { name: "Save Offline file (.html)" }).click();
    return this.#page.getByRole("dialog", { name: "Export" }).getByRole("alert").innerText();
  }

  /** The address of a file on the disk; a browser takes it for a page by its ending. */
  addressOf = (path: string): string => asPage(path);

  /** Opens a file from the disk; a browser takes it for a page by its ending. */
  async openFile(path: string, hash = ""): Promise<void> {
    await this.follow(asPage(path) + hash);
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

  /** Families and styles of the fonts that are in use. */
  async fonts(): Promise<string[]> {
    return this.#page.evaluate(async () => {
      await document.fonts.ready;
      const used = [...document.fonts].filter(({ status }) => status === "loaded");
      return [...new Set(used.map(({ family, style }) => `${family.replaceAll('"', "")} ${style}`))].sort();
    });
  }
}

function asPage(path: string): string {
  const page = `${path}.html`;
  writeFileSync(page, readFileSync(path));
  return pathToFileURL(page).href;
}
