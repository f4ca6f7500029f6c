import type { Locator, Page } from "@playwright/test";

/** What an editor does with time and sources: look back, compare, leave out. */
export class Clocks {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  // As known on

  async openClock(): Promise<void> {
    await this.#page.getByRole("button", { name: "As known on…" }).click();
  }

  async clockIsOpen(): Promise<boolean> {
    return (await this.#clock.count()) > 0;
  }

  /** Sets date and time, e.g. "2025-12-19" and "22:00", in the story's zone. */
  async lookBackTo(date: string, time: string): Promise<void> {
    await this.#fill(this.#clock, date, time);
  }

  /** What the fields of the clock show. */
  async clockFields(): Promise<[date: string, time: string]> {
    return [
      await this.#clock.getByLabel("Date", { exact: true }).inputValue(),
      await this.#clock.getByLabel("Time", { exact: true }).inputValue(),
    ];
  }

  /** What the slider says of itself. */
  async sliderText(): Promise<string> {
    return (await this.#slider.getAttribute("aria-valuetext")) ?? "";
  }

  async focusSlider(): Promise<void> {
    await this.#slider.focus();
  }

  /** Drags the slider's knob to a share of its length. */
  async dragSlider(to: number): Promise<void> {
    const box = await this.#slider.boundingBox();
    if (box === null) throw new Error("there is no slider");
    const share = await this.#slider.evaluate((input) =>
      input instanceof HTMLInputElement ? Number(input.value) / Number(input.max) : 0,
    );
    const y = box.y + box.height / 2;
    const x = (part: number) => box.x + 8 + (box.width - 16) * part;
    await this.#page.mouse.move(x(share), y);
    await this.#page.mouse.down();
    for (let i = 1; i <= 10; i++) await this.#page.mouse.move(x(share + ((to - share) * i) / 10), y);
    await this.#page.mouse.up();
  }

  async step(way: "Earlier" | "Later"): Promise<void> {
    await this.#clock.getByRole("button", { name: new RegExp(`^${way}:`) }).click();
  }

  /** The moments that the story offers, as they read. */
  async moments(): Promise<string[]> {
    return this.#clock.getByRole("list", { name: "Telling moments" }).getByRole("button").allInnerTexts();
  }

  async chooseMoment(name: RegExp): Promise<void> {
    await this.#clock.getByRole("list", { name: "Telling moments" }).getByRole("button", { name }).click();
  }

  /** What the banner says of the edition that is shown; null in the present with all sources. */
  banner(): Promise<string | null> {
    return textOf(this.#page.locator('[data-view="edition"]'));
  }

  async backToPresent(): Promise<void> {
    await this.#page.getByRole("button", { name: "Back to the present" }).first().click();
  }

  /** Title of what stands in place of an event that the edition does not have; null when none does. */
  absent(): Promise<string | null> {
    return textOf(this.#page.locator('[data-view="absent"]'));
  }

  // The panels

  async panel(name: "Events" | "Accounts" | "Sources" | "Changes"): Promise<void> {
    await this.#page.getByRole("tab", { name }).click();
  }

  /** Name of the panel that is open, by its tab. */
  async openPanel(): Promise<string> {
    return (await this.#page.getByRole("tab", { selected: true }).textContent()) ?? "";
  }

  // What changed since

  async compareWith(date: string, time: string): Promise<void> {
    await this.#fill(this.#changes, date, time);
  }

  /** Counts on the chips of the kinds of change. */
  async changeCounts(): Promise<Record<string, number>> {
    const chips = this.#changes.getByRole("group", { name: "Kinds of change" }).getByRole("button");
    const texts = await chips.allTextContents();
    return Object.fromEntries(
      texts.map((text) => {
        const [, name = "", count = ""] = /^(.*?)(\d+) changes?$/u.exec(text) ?? [];
        return [name, Number(count)];
      }),
    );
  }

  async onlyChanges(kind: string): Promise<void> {
    const chips = this.#changes.getByRole("group", { name: "Kinds of change" });
    await chips.getByRole("button", { name: new RegExp(`^${kind}`) }).click();
  }

  /** The listed changes of an event, as they read. */
  async changesOf(event: string): Promise<string[]> {
    const item = this.#changes.locator(`li:has(> [data-event="${event}"])`);
    return (await item.locator("[data-change]").allInnerTexts()).map(plain);
  }

  async openChanged(event: string): Promise<void> {
    await this.#changes.locator(`[data-event="${event}"]`).click();
  }

  /** The banner that says what is marked as changed; null when nothing is compared. */
  sinceBanner(): Promise<string | null> {
    return textOf(this.#page.locator('[data-view="since"]'));
  }

  /** Accessible name of the mark that stands for an event in a view. */
  async markOf(view: "list" | "timeline" | "map", event: string): Promise<string> {
    const marks = this.#page.locator(`[data-view="${view}"]`);
    const mark = marks.locator(`[data-event="${event}"], [data-events~="${event}"]`).first();
    return (await mark.getAttribute("aria-label")) ?? "";
  }

  /** How many dots mark a change in a view. */
  async dots(view: "list" | "timeline" | "map"): Promise<number> {
    return this.#page.locator(`[data-view="${view}"] :is(button, g) :is([class*="changed"])`).count();
  }

  /** What the rows of an open badge or chip say to a screen reader. */
  async popupNames(): Promise<string[]> {
    const rows = this.#page.locator("[popover]:popover-open [data-event]");
    return rows.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
  }

  // Sources

  /** Publishers in the order of the list. */
  async publishers(): Promise<string[]> {
    return this.#sources
      .getByRole("list", { name: /^Other sources|^Sources/ })
      .locator("summary > :first-child")
      .allTextContents();
  }

  async findSource(text: string): Promise<void> {
    await this.#sources.getByRole("searchbox").fill(text);
  }

  async sortSources(by: string): Promise<void> {
    await this.#sources.getByRole("combobox", { name: "Sort by" }).selectOption({ label: by });
  }

  /** Opens a source and gives all that is said of it. */
  async openSource(id: string): Promise<string> {
    const entry = this.#sources.locator(`[data-source="${id}"]`);
    if ((await entry.getAttribute("open")) === null) await entry.locator("summary").first().click();
    await entry.getByRole("button", { name: "Leave out this source" }).waitFor();
    return plain(await entry.innerText());
  }

  async leaveOut(id: string): Promise<void> {
    await this.openSource(id);
    await this.#sources
      .locator(`[data-source="${id}"]`)
      .getByRole("button", { name: "Leave out this source" })
      .click();
  }

  async takeBackIn(name: string): Promise<void> {
    await this.#sources.getByRole("button", { name: `Take back in: ${name}` }).click();
  }

  /** What falls without the sources that are left out: lines by heading. */
  async falls(): Promise<Record<string, string[]>> {
    const groups = await this.#sources.locator("[data-falls]").all();
    const entries = groups.map(async (group) => [
      (await group.getAttribute("data-falls")) ?? "",
      (await group.locator("li").allInnerTexts()).map(plain),
    ]);
    return Object.fromEntries(await Promise.all(entries));
  }

  /** Opens the first event that falls. */
  async openFallen(): Promise<void> {
    await this.#sources.locator('[data-falls="Events without a source"] [data-event]').first().click();
  }

  async leftOut(): Promise<string | null> {
    return textOf(this.#page.locator('[data-view="left-out"]'));
  }

  // Parts

  async #fill(area: Locator, date: string, time: string): Promise<void> {
    await area.getByLabel("Date", { exact: true }).fill(date);
    await area.getByLabel("Time", { exact: true }).fill(time);
  }

  get #clock(): Locator {
    return this.#page.locator('[data-view="clock"]');
  }

  get #slider(): Locator {
    return this.#clock.getByRole("slider");
  }

  get #changes(): Locator {
    return this.#page.locator('[data-view="changes"]');
  }

  get #sources(): Locator {
    return this.#page.locator('[data-view="sources"]');
  }
}

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

async function textOf(locator: Locator): Promise<string | null> {
  return (await locator.count()) === 0 ? null : plain(await locator.innerText());
}
