import type { Locator, Page } from "@playwright/test";
import { Explorer } from "./explorer";

/** Someone who takes a briefing or a view away, on slides or on paper. */
export class Handouts extends Explorer {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Saves the slides of what is named, e.g. "This view"; returns where they lie and the proposed name. */
  async saveSlides(what: string | RegExp): Promise<{ path: string; name: string }> {
    await this.#choose("slides", what);
    const saving = this.#page.waitForEvent("download", { timeout: 40_000 });
    await this.#page.getByRole("button", { name: "Save the slides" }).click();
    const download = await saving;
    return { path: await download.path(), name: download.suggestedFilename() };
  }

  /** Shows the handout of what is named, in place of the app. */
  async showHandout(what: string | RegExp): Promise<void> {
    await this.#choose("handout", what);
    await this.#page.getByRole("button", { name: "Show the handout" }).click();
    await this.#handout.waitFor({ timeout: 40_000 });
  }

  /** Shows the plain list of the events, in place of the app. */
  async showList(): Promise<void> {
    await this.#page.getByRole("button", { name: "Export", exact: true }).click();
    await this.#row("list").getByRole("button", { name: "Show List of the events" }).click();
    await this.#handout.waitFor();
  }

  /** How many events the pages list. */
  async listed(): Promise<number> {
    return this.#handout.locator("section").filter({ hasText: "Events" }).first().locator("ol > li").count();
  }

  /** What can be taken away, as the list of an export offers it. */
  async offers(exporter: "slides" | "handout"): Promise<string[]> {
    await this.#open(exporter);
    return this.#row(exporter).getByRole("option").allTextContents();
  }

  /** Starts on slides and cancels as soon as that is offered; returns whether anything was saved. */
  async cancelSlides(what: string): Promise<boolean> {
    let saved = false;
    this.#page.on("download", () => {
      saved = true;
    });
    await this.#choose("slides", what);
    await this.#page.getByRole("button", { name: "Save the slides" }).click();
    await this.#row("slides").getByRole("button", { name: "Cancel" }).click();
    await this.#row("slides").getByRole("progressbar").waitFor({ state: "detached" });
    return saved;
  }

  /** By how many pixels the dialog is wider within than it is. */
  exportOverflow(): Promise<number> {
    return this.#export.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  }

  /** Closes the dialog at its top. */
  async closeExport(): Promise<void> {
    await this.#export.getByRole("button", { name: "Close Export" }).click();
    await this.#export.waitFor({ state: "detached" });
  }

  /** What the dialog says of the editions of the briefing that is chosen. */
  editions(): Promise<string> {
    return this.#export.getByText(/^Its steps tell the story/).innerText();
  }

  handoutShown(): Promise<boolean> {
    return this.#handout.isVisible();
  }

  /** Level and text of every heading, in order. */
  headings(): Promise<[number, string][]> {
    return this.#handout
      .getByRole("heading")
      .evaluateAll((all) => all.map((each) => [Number(each.tagName.slice(1)), each.textContent ?? ""]));
  }

  /** The alternative text of each picture, and how many pixels it is wide. */
  pictures(): Promise<[string, number][]> {
    return this.#handout
      .locator("img")
      .evaluateAll((all) =>
        all.map((each) => (each instanceof HTMLImageElement ? [each.alt, each.naturalWidth] : ["", 0])),
      );
  }

  /** What the browser would print, as PDF. */
  paper(format: "A4" | "Letter"): Promise<Uint8Array> {
    return this.#page.pdf({ format, tagged: true, outline: true });
  }

  async #choose(exporter: "slides" | "handout", what: string | RegExp): Promise<void> {
    await this.#open(exporter);
    const offers = await this.#row(exporter).getByRole("option").allTextContents();
    const label = offers.find((offer) => (typeof what === "string" ? offer === what : what.test(offer)));
    await this.#row(exporter)
      .getByRole("combobox")
      .selectOption({ label: label ?? String(what) });
  }

  async #open(exporter: "slides" | "handout"): Promise<void> {
    if (!(await this.#row(exporter).isVisible())) {
      await this.#page.getByRole("button", { name: "Export", exact: true }).click();
    }
    const choose = this.#row(exporter).getByRole("button", { name: /^Choose/ });
    await this.#row(exporter).waitFor();
    if (await choose.isVisible()) await choose.click();
  }

  #row(exporter: string): Locator {
    return this.#page.locator(`[data-export="${exporter}"]`);
  }

  get #export(): Locator {
    return this.#page.getByRole("dialog", { name: "Export" });
  }

  get #handout(): Locator {
    return this.#page.locator('[data-view="handout"]');
  }
}
