import type { Locator, Page } from "@playwright/test";
import { Driver } from "./driver";

/** One of the places where an event is drawn. */
type View = "map" | "timeline" | "list";

/** What a desk officer or an analyst does on the explore screen, beyond opening it. */
export class Explorer extends Driver {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Waits until no gesture is waiting to be written into the address. */
  rest(): Promise<void> {
    return this.#page.waitForTimeout(350);
  }

  // The map

  /** Name of the theatre that the map is in; null when it was moved elsewhere. */
  async theatre(): Promise<string | null> {
    await this.settled();
    const pressed = this.#map.getByRole("group", { name: /^Theatres/ }).locator('[aria-pressed="true"]');
    return (await pressed.count()) === 0 ? null : pressed.textContent();
  }

  goTo(theatre: string): Promise<void> {
    const group = this.#map.getByRole("group", { name: /^Theatres/ });
    return group.getByRole("button", { name: theatre, exact: true }).click();
  }

  /** What the map's edge announces, e.g. "Miami · 7 events · 9,550 km". */
  async pointers(): Promise<string[]> {
    const group = this.#map.getByRole("group", { name: "Events outside the map's frame" });
    return (await group.getByRole("button").allTextContents()).map((text) => text.trim());
  }

  followPointer(theatre: string): Promise<void> {
    return this.#map.getByRole("button", { name: new RegExp(`^Go to ${theatre}\\b`) }).click();
  }

  async onlyInView(): Promise<void> {
    await this.#map.getByRole("button", { name: /^Only in view/ }).click();
  }

  /** Names of the places that the selected event is linked to. */
  async linkedPlaces(): Promise<string[]> {
    return this.#map
      .locator("[data-subject]")
      .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute("data-subject") ?? ""))]);
  }

  /** Presses the mark that stands for an event: the event's own, or the badge that counts it. */
  async pressMark(view: View, event: string): Promise<void> {
    await this.#mark(view, event).click();
  }

  /** Ids in the open popup of a badge or chip. */
  async popupRows(): Promise<string[]> {
    const rows = this.#popup.locator("[data-event]");
    return rows.evaluateAll((all) => all.map((each) => each.getAttribute("data-event") ?? ""));
  }

  async choosePopupRow(event: string): Promise<void> {
    await this.#popup.locator(`[data-event="${event}"]`).click();
  }

  /** Zoom of the map as the address tells it; null in a theatre. */
  zoom(): number | null {
    const found = /[?&]map=[^,]+,[^,]+,([\d.]+)/.exec(this.address());
    return found === null ? null : Number(found[1]);
  }

  /** Ids of the events that have a mark or are counted in a badge, inside the frame or not. */
  markedOnMap(): Promise<Set<string>> {
    return held(this.#map);
  }

  /** How many events have a mark, or a badge that counts them, inside the frame. */
  markedInFrame(): Promise<number> {
    return this.#map.evaluate((map) => {
      const frame = map.getBoundingClientRect();
      const ids = [...map.querySelectorAll("[data-events]")]
        .filter((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
        })
        .flatMap((mark) => (mark.getAttribute("data-events") ?? "").split(" "));
      return new Set(ids).size;
    });
  }

  dragMap(dx: number, dy: number): Promise<void> {
    return this.#drag(this.#map, 0.55, 0.5, dx, dy);
  }

  focusMap(): Promise<void> {
    return this.#map.locator(".leaflet-container").focus();
  }

  // Highlights

  async pointAt(view: View, event: string): Promise<void> {
    await this.#mark(view, event).hover();
  }

  async pointAway(): Promise<void> {
    await this.#page.mouse.move(2, 2);
  }

  /** Whether an event, or the badge or chip that holds it, is highlighted there. */
  async highlighted(view: View, event: string): Promise<boolean> {
    return (await this.#mark(view, event).getAttribute("data-hovered")) === "true";
  }

  /** Whether an event, or the badge or chip that holds it, is ringed there. */
  async ringed(view: View, event: string): Promise<boolean> {
    const mark = this.#mark(view, event);
    const marks = [await mark.getAttribute("data-selected"), await mark.getAttribute("aria-current")];
    return marks.includes("true");
  }

  // Filters

  topic(name: string): Promise<void> {
    return this.#topic(name).click();
  }

  async topicCount(name: string): Promise<number> {
    await this.settled();
    return Number(/(\d+) events?$/.exec((await this.#topic(name).textContent()) ?? "")?.[1]);
  }

  /** Switches a kind, side, certainty or flag under "More filters". */
  async facet(name: string): Promise<void> {
    const toggle = this.#page.getByRole("button", { name: /More filters/ });
    if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
    await this.#page
      .locator('[data-view="filters"]')
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .click();
  }

  /** Conditions in force, in words. */
  async conditions(): Promise<string[]> {
    const items = await this.#page
      .getByRole("list", { name: "Conditions in force" })
      .getByRole("listitem")
      .allTextContents();
    return items.map((text) => text.trim());
  }

  clearAll(): Promise<void> {
    return this.#page
      .getByRole("button", { name: /^Clear all/ })
      .first()
      .click();
  }

  allTogether(): Promise<void> {
    return this.#page.getByRole("button", { name: "All together" }).click();
  }

  /** Number on an actor's card: its events in the current filter. */
  async actorCount(id: string): Promise<number> {
    await this.settled();
    const title = await this.#page.locator(`[data-actor="${id}"]`).first().getAttribute("title");
    return Number(/^(\d+) of \d+/.exec(title ?? "")?.[1]);
  }

  // Search

  /** Types into the search box and gives what it offers. */
  async search(text: string): Promise<string[]> {
    await this.#page.locator("dialog[open]").waitFor({ state: "detached" });
    await this.#page.keyboard.press("/");
    await this.#page.keyboard.insertText(text);
    await this.#results.first().waitFor();
    return this.searchOptions();
  }

  async searchOptions(): Promise<string[]> {
    await this.settled();
    return this.#results.allInnerTexts();
  }

  async choose(option: RegExp): Promise<void> {
    await this.#results.filter({ hasText: option }).first().click();
  }

  get #results(): Locator {
    return this.#page.getByRole("listbox", { name: "Results" }).getByRole("option");
  }

  /** Walks down the open list with the arrow key to the first such option, and chooses it with Enter. */
  async pressUntilOption(option: RegExp): Promise<void> {
    const options = await this.searchOptions();
    const steps = options.findIndex((text) => option.test(text));
    if (steps < 0) throw new Error(`no ${option} among ${options.join(" | ")}`);
    for (let i = 0; i < steps; i++) await this.#page.keyboard.press("ArrowDown");
    await this.#page.keyboard.press("Enter");
  }

  // Detail

  /** Text of the open event or actor card, once all of it is there. */
  async detail(): Promise<string> {
    return (await this.#article.innerText()).replace(/\s+/g, " ");
  }

  get #article(): Locator {
    return this.#page.locator('article:not([aria-busy="true"])');
  }

  async pressInDetail(name: string | RegExp): Promise<void> {
    await this.#page.locator("article").getByRole("button", { name }).first().click();
  }

  async openActorCard(name: string): Promise<void> {
    await this.#page.getByRole("button", { name: `Open the card of ${name}` }).click();
  }

  /** Text of all links out of the open event, with where they lead. */
  async sourceLinks(): Promise<string[]> {
    await this.#article.waitFor();
    return this.#article
      .locator("a[href]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
  }

  // Timeline

  /** Types a period into the timeline's two date boxes. */
  async typeDates(from: string, to: string): Promise<void> {
    await this.#timeline.getByRole("textbox", { name: /^From/ }).fill(from);
    await this.#timeline.getByRole("textbox", { name: /^To/ }).fill(to);
    await this.#page.keyboard.press("Enter");
  }

  laneBy(name: string): Promise<void> {
    return this.#timeline.getByRole("button", { name, exact: true }).click();
  }

  zoomTimeline(way: "in" | "out"): Promise<void> {
    return this.#timeline.getByRole("button", { name: `Zoom ${way}` }).click();
  }

  async showTimesIn(zone: string): Promise<void> {
    await this.#timeline.getByRole("combobox", { name: "Times shown in" }).selectOption({ label: zone });
  }

  /** Puts the focus at a pane as the skip links do. */
  async skipTo(pane: "map" | "timeline" | "events"): Promise<void> {
    const link = this.#page.getByRole("button", { name: `Skip to the ${pane}` });
    await link.focus();
    await this.#page.keyboard.press("Enter");
  }

  timelineText(): Promise<string> {
    return this.#timeline.innerText();
  }

  /** Drags a filter period over the overview, from one share of its width to another. */
  async brush(from: number, to: number): Promise<void> {
    const box = await this.#timeline.locator("[data-brush]").boundingBox();
    if (box === null) throw new Error("there is no overview");
    const y = box.y + box.height / 2;
    await this.#page.mouse.move(box.x + box.width * from, y);
    await this.#page.mouse.down();
    for (let i = 1; i <= 10; i++)
      await this.#page.mouse.move(box.x + box.width * (from + ((to - from) * i) / 10), y);
    await this.#page.mouse.up();
  }

  /** Ids of the events that the lanes draw or hold in a chip. */
  heldByTimeline(): Promise<Set<string>> {
    return held(this.#timeline);
  }

  get #timeline(): Locator {
    return this.#page.getByRole("region", { name: "Timeline", exact: true });
  }

  // Around

  /** The status line, e.g. "37 of 53 events · 6 without a place". */
  async statusText(): Promise<string> {
    return (await this.#page.locator('[data-view="status"]').innerText()).replace(/\s+/g, " ");
  }

  async pageText(): Promise<string> {
    return this.#page.locator("body").innerText();
  }

  grantClipboard(): Promise<void> {
    return this.#page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  clipboard(): Promise<string> {
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  /** Presses a button by its whole name, or the first whose name matches. */
  press1(name: string | RegExp): Promise<void> {
    return this.#page.getByRole("button", { name, exact: true }).first().click();
  }

  /** Whether a button of this whole name can be seen. */
  shows(name: string): Promise<boolean> {
    return this.#page.getByRole("button", { name, exact: true }).first().isVisible();
  }

  async notices(): Promise<string> {
    return (await this.#page.getByRole("status").allInnerTexts()).join(" ");
  }

  /** What each row of the list says to a screen reader. */
  async listNames(): Promise<string[]> {
    await this.settled();
    return this.#page
      .locator('[data-view="list"] [data-event]')
      .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
  }

  /** Takes the focus from whatever has it, as a click beside everything does. */
  async focusNothing(): Promise<void> {
    await this.#page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }

  /** Accessible name of what has the focus. */
  focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
  }

  /** Presses Tab until what has the focus bears the name; fails after `most` presses. */
  async tabTo(name: RegExp, most = 120): Promise<void> {
    for (let i = 0; i < most; i++) {
      if (name.test(await this.focused())) return;
      await this.#page.keyboard.press("Tab");
    }
    throw new Error(`Tab did not reach ${name} in ${most} presses.`);
  }

  /** What is printed: the text that stays when the page is laid out for paper. */
  async printed(): Promise<string> {
    await this.#page.emulateMedia({ media: "print" });
    const text = await this.#page.locator("body").innerText();
    await this.#page.emulateMedia({ media: "screen" });
    return text.replace(/\s+/g, " ");
  }

  /** Pixels by which the page is wider and higher than its window. */
  overflow(): Promise<[number, number]> {
    return this.#page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    });
  }

  /** Buttons of map and timeline that no scrolling brings into sight whole: cut off, or under the bar at the bottom. */
  outOfReach(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const bars = [...document.querySelectorAll("body *")].filter(
        (each) =>
          getComputedStyle(each).position === "fixed" && each.getBoundingClientRect().bottom === innerHeight,
      );
      const bar = bars.reduce(
        (most, each) =>
          Math.max(most, each.checkVisibility({ visibilityProperty: true }) ? each.clientHeight : 0),
        0,
      );
      const end = document.documentElement.scrollHeight - bar - scrollY;
      return ["map", "timeline"].flatMap((id) => {
        const pane = document.getElementById(id);
        if (pane === null) return [id];
        const { top, bottom, left, right } = pane.getBoundingClientRect();
        return [...pane.querySelectorAll("button:not([data-events] *, [data-events])")].flatMap((button) => {
          const box = button.getBoundingClientRect();
          let around = button.parentElement;
          while (around !== null && around !== pane && getComputedStyle(around).overflowX !== "auto")
            around = around.parentElement;
          const isAcross = around !== pane || (box.left >= left && box.right <= right);
          const isWhole = isAcross && box.top >= top && box.bottom <= Math.min(bottom, end);
          return isWhole ? [] : [button.getAttribute("aria-label") ?? button.textContent];
        });
      });
    });
  }

  /** Scrolls the page to its top or its foot; tells by how many pixels it is scrolled then. */
  scrollPage(to: "top" | "foot"): Promise<number> {
    return this.#page.evaluate((whole) => {
      scrollTo(0, whole ? document.documentElement.scrollHeight : 0);
      return scrollY;
    }, to === "foot");
  }

  /** Turns the wheel over the middle of a column, far; tells by how many pixels the page is scrolled then. */
  async wheelOver(column: "filters" | "detail"): Promise<number> {
    const box = await this.#page.locator(`#${column}`).boundingBox();
    if (box === null) throw new Error(`The column ${column} is not shown.`);
    const { height } = this.#page.viewportSize() ?? { height: 0 };
    const seen = Math.min(box.y + box.height, height);
    await this.#page.mouse.move(box.x + box.width / 2, (Math.max(box.y, 0) + seen) / 2);
    await this.#page.mouse.wheel(0, 20_000);
    return this.#page.evaluate(() => scrollY);
  }

  /** Presses the mark of an event in the timeline. */
  pressInTimeline = (id: string): Promise<void> =>
    this.#timeline.locator(`[data-event="${id}"]`).first().click();

  /** From where to where in the window the right column or drawer is, and the title of what is open in it. */
  async drawer(): Promise<{ column: [number, number]; title: [number, number] }> {
    const within = (selector: string): Promise<[number, number]> =>
      this.#page.locator(selector).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return [top, bottom];
      });
    return { column: await within("#detail"), title: await within("#detail article h2") };
  }

  /** Whether the open event can be seen, as it cannot in a drawer that is shut. */
  visibleDetail(): Promise<boolean> {
    return this.#page.locator("article").isVisible();
  }

  themeOnPage(): Promise<string | undefined> {
    return this.#page.evaluate(() => document.documentElement.dataset["theme"]);
  }

  async uncheck(name: RegExp): Promise<void> {
    await this.#page.getByRole("checkbox", { name }).uncheck();
  }

  /** Makes a file of the app fail to load. */
  async withhold(path: string): Promise<void> {
    await this.#page.route(`**/${path}`, (route) => route.fulfill({ status: 404, body: "" }));
  }

  /** Serves a file of the app with other content. */
  async replace(path: string, change: (json: unknown) => unknown): Promise<void> {
    await this.#page.route(`**/${path}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: change(await response.json()) });
    });
  }

  /** Answers for a file of the app that the build does not have. */
  async answer(path: string, body: string): Promise<void> {
    await this.#page.route(`**/${path}`, (route) => route.fulfill({ contentType: "application/json", body }));
  }

  async openRaw(hash = ""): Promise<string> {
    await this.#page.goto(`./${hash}`);
    const heading = this.#page.getByRole("heading").first();
    await heading.waitFor();
    await this.#page.locator('[aria-busy="true"]').waitFor({ state: "detached" });
    await heading.waitFor();
    return this.#page.locator("body").innerText();
  }

  async #drag(area: Locator, atX: number, atY: number, dx: number, dy: number): Promise<void> {
    const box = await area.boundingBox();
    if (box === null) throw new Error("nothing to drag on");
    const [x, y] = [box.x + box.width * atX, box.y + box.height * atY];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    for (let i = 1; i <= 8; i++) await this.#page.mouse.move(x + (dx * i) / 8, y + (dy * i) / 8);
    await this.#page.mouse.up();
  }

  get #map(): Locator {
    return this.#page.getByRole("region", { name: "Map", exact: true });
  }

  get #popup(): Locator {
    return this.#page.locator("[popover]:popover-open");
  }

  #topic(name: string): Locator {
    return this.#page.locator('[data-view="topics"]').getByRole("button", { name: new RegExp(`^${name}`) });
  }

  #mark(view: View, event: string): Locator {
    return this.#page
      .locator(`[data-view="${view}"]`)
      .locator(`[data-event="${event}"], [data-events~="${event}"]`)
      .first();
  }
}

/** Ids that marks and badges within an area stand for. */
const held = async (area: Locator): Promise<Set<string>> =>
  new Set(
    await area
      .locator("[data-event], [data-events]")
      .evaluateAll((all) =>
        all.flatMap((each) =>
          (each.getAttribute("data-events") ?? each.getAttribute("data-event") ?? "").split(" "),
        ),
      ),
  );
