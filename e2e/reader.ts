import type { Page } from "@playwright/test";
import { Explorer } from "./explorer";

/** Someone who waits for a long story. */
export class Reader extends Explorer {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Opens the app and waits for nothing. */
  async come(hash = ""): Promise<void> {
    await this.#page.goto(`./${hash}`, { waitUntil: "commit" });
  }

  /** Lets the page take so many times as long for its work. */
  async slowDown(rate: number): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
  }

  /** What a screen reader is told while one waits; empty before it is told anything. */
  async told(): Promise<string> {
    return (await this.#page.getByRole("status").allInnerTexts()).join(" ");
  }

  /** What the bar shows: its share of the whole, null where that is not known, and the words below it. */
  async progress(): Promise<{ part: number | null; words: string }> {
    const bar = this.#page.getByRole("progressbar");
    const value = (await bar.count()) === 0 ? null : await bar.getAttribute("value");
    const words = await this.#page.getByText(/\d MB$/u).allInnerTexts();
    return { part: value === null ? null : Number(value), words: words.join(" ") };
  }

  /** Waits until map and timeline are drawn, and tells how many events they show. */
  async untilDrawn(): Promise<number> {
    const attribute = await this.#page.waitForFunction(() => document.documentElement.dataset["drawn"]);
    return Number(await attribute.jsonValue());
  }

  /** What the page says in place of a story. */
  async failure(): Promise<string> {
    return this.#page.getByRole("alert").innerText();
  }

  /** Title of the open dialog; empty without one. */
  async dialog(): Promise<string> {
    return (await this.#page.locator("dialog[open]").getByRole("heading").allInnerTexts()).join(" ");
  }

  /** All that the list of results says, also where it has none. */
  searchSays(): Promise<string> {
    return this.#page.getByRole("listbox", { name: "Results" }).innerText();
  }
}
