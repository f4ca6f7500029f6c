import type { Locator, Page } from "@playwright/test";

/** What an analyst reads and does to learn who says what, where accounts differ, and how to cite it. */
export class Evidence {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  // The open event

  /** Every claim of the open event that is in sight, as it reads. */
  async claims(): Promise<string[]> {
    return lines(this.#detail.locator("li[data-claim]:visible"));
  }

  /** Headings under which the claims stand. */
  async claimGroups(): Promise<string[]> {
    return lines(
      this.#detail.getByRole("region", { name: /^Who says so/ }).getByRole("heading", { level: 4 }),
    );
  }

  /** A claim of the open event as it reads. */
  async claim(id: string): Promise<string> {
    const [text = ""] = await lines(this.#claim(id));
    return text;
  }

  async showAllClaims(): Promise<void> {
    const more = this.#detail.getByRole("region", { name: /^Who says so/ }).getByRole("button", {
      name: /^Show \d+ more/,
    });
    for (let left = await more.count(); left > 0; left--) await more.first().click();
  }

  /** Opens where a claim was read, and gives it line by line. */
  async readIn(id: string): Promise<string[]> {
    await this.#claim(id).locator("summary").click();
    return lines(this.#claim(id).locator("details li"));
  }

  /** Id of the claim that the view points at; null when it points at none. */
  async pointedClaim(): Promise<string | null> {
    const pointed = this.#detail.locator('li[data-claim][aria-current="true"]');
    return (await pointed.count()) === 0 ? null : pointed.getAttribute("data-claim");
  }

  /** Whether the claim that the view points at can be seen without scrolling. */
  pointedInSight(): Promise<boolean> {
    return this.#detail.locator('li[data-claim][aria-current="true"]').evaluate((claim) => {
      const { top, bottom } = claim.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  }

  /** Opens "How this … was found" by its keyboard, and gives what it says. */
  async howFound(what: "date" | "place" | "figure" | "figures"): Promise<string> {
    const summary = this.#detail
      .locator("summary")
      .filter({ hasText: new RegExp(`^How (this|these) ${what} `) });
    await summary.press("Enter");
    const [text = ""] = await lines(summary.locator(".."));
    return text;
  }

  /** Follows an input of what was found to its claim. */
  async followInput(value: RegExp): Promise<void> {
    await this.#detail
      .locator("details[open] li[data-part]")
      .filter({ hasText: value })
      .first()
      .getByRole("button")
      .click();
  }

  async figures(): Promise<string[]> {
    return lines(this.#detail.getByRole("region", { name: "Figures" }).locator("dl > div"));
  }

  // Differing accounts, on an event or over the story

  async openPanel(name: "Events" | "Accounts"): Promise<void> {
    await this.#page.getByRole("tab", { name }).click();
  }

  /** Heading of the panel, e.g. "Differing accounts 41". */
  async accountsTitle(): Promise<string> {
    const [title = ""] = await lines(this.#accounts.getByRole("heading", { level: 2 }));
    return title;
  }

  async questions(): Promise<string[]> {
    return this.#accounts.locator("[data-difference] h3").allTextContents();
  }

  /** Lays accounts out by speaker or by time, on the open event or in the panel. */
  async order(by: "By speaker" | "By time"): Promise<void> {
    await this.#page
      .getByRole("group", { name: "Accounts in order of" })
      .getByRole("button", { name: by })
      .click();
  }

  /** What stands under a question in the panel, line by line as laid out. */
  async accountsOf(question: RegExp): Promise<string[]> {
    // What is far out of sight is not laid out.
    await this.#card(question).evaluate(
      (card) =>
        new Promise<void>((done) => {
          card.scrollIntoView({ block: "center" });
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
    );
    return (await this.#card(question).innerText())
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** Values under a question of the open event that are struck as revised. */
  async struckOnEvent(): Promise<string[]> {
    return lines(this.#detail.getByRole("region", { name: /Accounts differ/ }).locator("s"));
  }

  /** Goes to the claim behind an account in the panel. */
  async followAccount(question: RegExp, account: RegExp): Promise<void> {
    await this.#card(question).locator("button[data-claim]").filter({ hasText: account }).first().click();
  }

  async followEvent(question: RegExp): Promise<void> {
    await this.#card(question).locator("button[data-event]").first().click();
  }

  async nothingDiffers(): Promise<string> {
    const [text = ""] = await lines(this.#accounts);
    return text;
  }

  // Filters

  /** The number on an evidence filter, e.g. "At least 3 origins". */
  async evidenceCount(name: RegExp): Promise<number> {
    const text = await this.#filter(name).textContent();
    return Number(/(\d+) events?$/.exec(text ?? "")?.[1]);
  }

  async filterBy(name: RegExp): Promise<void> {
    await this.#filter(name).click();
  }

  // Certainty

  /** How an event's mark is drawn: its textures on the list, the map and the timeline, each once. */
  async textures(event: string): Promise<Record<"list" | "map" | "timeline", (string | null)[]>> {
    const of = (view: string) =>
      this.#page
        .locator(`[data-view="${view}"] [data-event="${event}"]`)
        .evaluateAll((marks) =>
          marks.map((mark) => mark.querySelector("[data-certainty]")?.getAttribute("data-certainty") ?? null),
        );
    return { list: await of("list"), map: await of("map"), timeline: await of("timeline") };
  }

  /** What is spoken of an event's mark in each view. */
  async spoken(event: string): Promise<string[]> {
    const marks = this.#page.locator(
      ["list", "map", "timeline"].map((view) => `[data-view="${view}"] [data-event="${event}"]`).join(", "),
    );
    return marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label") ?? ""));
  }

  /** How a glyph of each certainty is painted where it stands: filled, outlined, dashed or struck. */
  async painted(view: "list" | "map" | "timeline", event: string): Promise<string> {
    return this.#page
      .locator(`[data-view="${view}"] [data-event="${event}"] [data-certainty]`)
      .first()
      .evaluate((glyph) => {
        const [shape] = [...glyph.querySelectorAll("path")].slice(glyph.tagName === "g" ? 1 : 0);
        if (shape === undefined) return "nothing";
        const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
        if (glyph.getAttribute("data-certainty") === "withdrawn") return "struck";
        if (fill === stroke || Number.parseFloat(strokeWidth) === 0) return "filled";
        return strokeDasharray === "none" ? "outlined" : "dashed";
      });
  }

  /** Certainties that the map's legend explains, with how each is drawn. */
  async legend(): Promise<[words: string, texture: string | null][]> {
    await this.#page.getByRole("button", { name: /^Legend/ }).click();
    return this.#page
      .locator("#map-legend section")
      .filter({ hasText: "Certainty" })
      .locator("li")
      .evaluateAll((items) =>
        items.map((item) => [
          item.textContent?.trim() ?? "",
          item.querySelector("svg")?.getAttribute("data-certainty") ?? null,
        ]),
      );
  }

  // Citation

  citeView(): Promise<void> {
    return this.#page.getByRole("banner").getByRole("button", { name: "Cite", exact: true }).click();
  }

  citeEvent(): Promise<void> {
    return this.#detail.getByRole("button", { name: "Cite this event" }).click();
  }

  citeClaim(id: string): Promise<void> {
    return this.#claim(id)
      .getByRole("button", { name: /^Cite this claim/ })
      .click();
  }

  /** A form of the citation in the open dialog. */
  citation(form: "Plain text" | "BibTeX" | "CSL-JSON"): Promise<string> {
    return this.#dialog.getByRole("textbox", { name: form }).inputValue();
  }

  copyCitation(form: "Plain text" | "BibTeX" | "CSL-JSON"): Promise<void> {
    return this.#dialog.getByRole("button", { name: `Copy ${form}` }).click();
  }

  async citing(): Promise<boolean> {
    return (await this.#dialog.count()) > 0;
  }

  // The actor's card

  /** Moves on the open card: "Killed 7 killed → 8 killed". */
  async moves(): Promise<string[]> {
    const topics = this.#actor.locator('[aria-labelledby="card-claims"] button[aria-expanded="false"]');
    for (let left = await topics.count(); left > 0; left--) await topics.first().click();
    return lines(this.#actor.locator("li[data-moved=true] p"));
  }

  /** Goes to the claim that the first move leaves. */
  async followMove(): Promise<void> {
    await this.#actor.locator("li[data-moved=true] p button").first().click();
  }

  /** Numbers on the open card by role: struck and was struck are two of them. */
  async roles(): Promise<Record<string, string>> {
    const tiles = await this.#actor
      .locator("[data-role]")
      .evaluateAll((all) =>
        all.map((tile) => [
          tile.getAttribute("data-role") ?? "",
          (tile.textContent ?? "").replace(/\D.*$/s, ""),
        ]),
      );
    return Object.fromEntries(tiles);
  }

  get #detail(): Locator {
    return this.#page.locator('[data-view="detail"]');
  }

  get #accounts(): Locator {
    return this.#page.locator('[data-view="accounts"]');
  }

  get #dialog(): Locator {
    return this.#page.getByRole("dialog", { name: /^Cite/ });
  }

  get #actor(): Locator {
    return this.#page.locator('[data-view="actor-card"]');
  }

  #claim(id: string): Locator {
    return this.#detail.locator(`li[data-claim="${id}"]`);
  }

  #card(question: RegExp): Locator {
    return this.#accounts.locator("[data-difference]").filter({
      has: this.#page.getByRole("heading", { name: question }),
    });
  }

  #filter(name: RegExp): Locator {
    return this.#page.locator('[data-view="filters"]').getByRole("button", { name });
  }
}

/** Texts of elements, each in one line. */
const lines = async (locator: Locator): Promise<string[]> =>
  (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
