import { expect, type Page } from "@playwright/test";
import { Explorer } from "./explorer";

/** Someone who explores a story of so many events that lanes show how many there are when. */
export class DenseStory extends Explorer {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Gives the app one story, as the build would ship it, in place of its own; call before opening. */
  async serve(id: string, title: string, text: string): Promise<void> {
    const list = [{ id, title, bytes: text.length }];
    await this.#page.context().route("**/stories/index.json", (route) => route.fulfill({ json: list }));
    await this.#page
      .context()
      .route(`**/stories/${id}.json`, (route) =>
        route.fulfill({ body: text, contentType: "application/json" }),
      );
  }

  /** Waits until map and timeline are drawn with the present filter, and tells how many events meet it. */
  async settledAt(): Promise<number> {
    await this.settled();
    return Number(await this.#page.evaluate(() => document.documentElement.dataset["drawn"]));
  }

  /** How many events the timeline and the map say that they show, and the list in all. */
  async summarised(): Promise<{ timeline: number; map: number; list: number }> {
    await this.settled();
    const count = async (view: string) =>
      Number(await this.#page.locator(`[data-view="${view}"]`).getAttribute("data-count"));
    return { timeline: await count("timeline"), map: await count("map"), list: await count("list") };
  }

  /** Presses the toggle of the actor at a place in the list, counted from 0; tells its name. */
  async pressActor(at: number): Promise<string> {
    const actor = this.#page.locator("[data-actor]").nth(at);
    await actor.click();
    return (await actor.getAttribute("data-actor")) ?? "";
  }

  /** Presses the middle of the lane with the name. */
  async pressLane(name: string): Promise<void> {
    const box = await this.#page
      .getByRole("group", { name: new RegExp(`^${name}, `) })
      .locator("[data-dense]")
      .boundingBox();
    if (box === null) throw new Error(`There is no dense lane ${name}.`);
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Drags the map by so many pixels, then zooms it by the key for it, and waits until it rests. */
  async panAndZoom(byX: number, byY: number, key: "+" | "-"): Promise<void> {
    const before = this.address();
    await this.dragMap(byX, byY);
    await expect.poll(() => this.address()).not.toBe(before);
    const panned = this.address();
    await this.focusMap();
    await this.press(key);
    await expect.poll(() => this.address()).not.toBe(panned);
    await expect(this.#page.locator(".leaflet-zoom-anim")).toHaveCount(0);
  }

  /** The map's badges in sight, each with how many pixels it is from the first: a map comes to rest to a pixel or so. */
  badges(): Promise<string[]> {
    return this.#page.locator(".leaflet-container").evaluate((map) => {
      const { left, top, right, bottom } = map.getBoundingClientRect();
      const found = [...map.querySelectorAll("[data-events]")]
        .map((mark) => ({ name: mark.getAttribute("aria-label") ?? "", box: mark.getBoundingClientRect() }))
        .filter(
          ({ box }) =>
            box.left > left + 2 && box.right < right - 2 && box.top > top + 2 && box.bottom < bottom - 2,
        )
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const [first] = found;
      return found.map(
        ({ name, box }) =>
          `${name} ${Math.round(box.left - (first?.box.left ?? 0))},${Math.round(box.top - (first?.box.top ?? 0))}`,
      );
    });
  }

  /** Badges with the dot of what has changed, each with the pixels between the dot and the ink of its number. */
  dotsFromDigits(): Promise<{ number: string; apart: number }[]> {
    return this.#page.locator("button[data-events][data-count]").evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const dot = [...mark.querySelectorAll("span")].find(
          (each) => each.textContent === "" && getComputedStyle(each).borderRadius === "5px",
        );
        const text = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode();
        if (dot === undefined || text === null) return [];
        const line = document.createRange();
        line.selectNodeContents(text);
        const { left, right, top, bottom } = line.getBoundingClientRect();
        // Digits are about nine pixels high, in the middle of their line.
        const ink = (top + bottom) / 2 - 4.5;
        const box = dot.getBoundingClientRect();
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const [byX, byY] = [Math.max(left - x, 0, x - right), Math.max(ink - y, 0, y - (ink + 9))];
        const rim = box.width / 2 + Number.parseFloat(getComputedStyle(dot).outlineWidth);
        return [{ number: text.textContent ?? "", apart: Math.hypot(byX, byY) - rim }];
      }),
    );
  }

  /** What the page shows or speaks with a number of four digits and more without a comma; years and events' own names apart. */
  bareNumbers(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const shown: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) shown.push(texts.currentNode.textContent ?? "");
      const spoken = [...document.querySelectorAll("[aria-label], [title]")].flatMap((each) => [
        each.getAttribute("aria-label") ?? "",
        each.getAttribute("title") ?? "",
      ]);
      const known = /[Ee]vent \d+|\b20\d\d\b|\b\d{4}-\d\d/g;
      return [...new Set([...shown, ...spoken])].filter((text) => /\d{4,}/.test(text.replaceAll(known, "")));
    });
  }

  /** The numbers of the badges that lie under the map's legend, wholly or in part. */
  underLegend(): Promise<string[]> {
    return this.#page.locator('[data-view="map"]').evaluate((map) => {
      const legend = [...map.querySelectorAll("[data-control]")].find((each) =>
        each.textContent?.startsWith("Legend"),
      );
      if (legend === undefined) return ["no legend"];
      const over = legend.getBoundingClientRect();
      return [...map.querySelectorAll("[data-events]")].flatMap((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const isUnder = left < over.right && right > over.left && top < over.bottom && bottom > over.top;
        return isUnder ? [mark.textContent ?? ""] : [];
      });
    });
  }

  /** By how much the picture of the ground's names is stretched. */
  stretchOfNames(): Promise<number> {
    return this.#page
      .locator(".leaflet-labels-pane canvas")
      .evaluate((canvas) => new DOMMatrix(getComputedStyle(canvas).transform).a);
  }

  /** What the rows of the list say, in its order. */
  rowTexts(): Promise<string[]> {
    return this.#page.locator('[data-view="list"] [data-event]').allInnerTexts();
  }

  /** Turns the wheel over the list, and waits until it has moved. */
  async scrollList(by: number): Promise<void> {
    await this.#page.locator('[data-view="list"] [data-event]').first().hover();
    await this.#page.mouse.wheel(0, by);
    await expect.poll(() => this.listScroll()).toBeGreaterThan(0);
  }

  /** How far the list is scrolled, in pixels. */
  listScroll(): Promise<number> {
    return this.#page
      .locator('aside:has([data-view="list"])')
      .evaluate((column) => Math.round(column.scrollTop));
  }

  /** Opens a panel and waits until it is there whole: nothing is being read or worked out. */
  async openPanel(name: "Accounts" | "Sources" | "Changes"): Promise<void> {
    await this.#page.getByRole("tab", { name }).click();
    await this.worked();
  }

  /** Waits until nothing is being read or worked out. */
  async worked(): Promise<void> {
    await expect(this.#page.locator("progress")).toHaveCount(0, { timeout: 20_000 });
  }

  /** How many rows of a panel there are in the page, and what the panel says of those that are left out. */
  async listed(panel: "accounts" | "sources"): Promise<{ rows: number; says: string | null }> {
    const place = this.#page.locator(`[data-view="${panel}"]`);
    const range = place.locator('[data-side="earlier"] p');
    return {
      rows: await place.locator("[data-difference], [data-source]").count(),
      says: (await range.count()) === 0 ? null : await range.first().textContent(),
    };
  }

  /** Opens the story as it was known at an instant, by its address, and reads what the banner says. */
  async asKnown(at: string): Promise<string> {
    await this.#page.evaluate((asof) => {
      location.hash = `#/dense?asof=${asof}`;
    }, at);
    await this.#page.locator('[data-view="edition"]').waitFor();
    await this.worked();
    return (await this.#page.locator('[data-view="edition"]').textContent()) ?? "";
  }
}
