import type { Locator, Page } from "@playwright/test";

/** What lies over the step, or beside it. */
type Layer =
  | "black-out"
  | "room-evidence"
  | "notes"
  | "room-help"
  | "jump"
  | "spotlight"
  | "off-script"
  | "room-edition"
  | "aside"
  | "preview";

/** A text that is smaller than a room can read, with its share of the room's height. */
interface SmallText {
  readonly text: string;
  readonly share: number;
}

/** What someone does who briefs a room, or sits in it. Keys are pressed with the app's `press`. */
export class Briefer {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens a step, or what a link to the room holds, e.g. `#/miami-talks?brief=five-minutes&step=land`. */
  async open(hash: string): Promise<void> {
    await this.#page.goto(`./${hash}`);
    await this.inRoom();
  }

  /** Waits until the room is there with its map and its strip. */
  async inRoom(): Promise<void> {
    await this.#room.waitFor();
    for (const part of ["map", "strip"]) await this.#part(part).waitFor();
    await this.#part("map").locator("[data-events]").first().waitFor({ state: "attached" });
  }

  async exploring(): Promise<boolean> {
    return (await this.#part("status").count()) > 0;
  }

  /** Opens the menu of briefings by its button. */
  openMenu = (): Promise<void> => this.#page.getByRole("button", { name: "Brief", exact: true }).click();

  /** What the open menu offers, in whole. */
  async menu(): Promise<string[]> {
    return this.#page.getByRole("dialog", { name: "Briefings" }).getByRole("button").allTextContents();
  }

  choose = (briefing: string): Promise<void> =>
    this.#page.getByRole("dialog", { name: "Briefings" }).getByRole("button", { name: briefing }).click();

  /** Switches keys that are characters off, in the open help of the explore screen. */
  singleKeysOff = (): Promise<void> => this.#page.getByRole("checkbox", { name: /^Single keys/ }).uncheck();

  // The step

  /** Id of the step that the room shows. */
  async step(): Promise<string | null> {
    const message = this.#part("message");
    return (await message.count()) === 0 ? null : message.getAttribute("data-step");
  }

  /** Ids of all steps would be the story's matter: how many there are, and which is shown, as the room says it. */
  async position(): Promise<{ at: number; of: number }> {
    const [at = 0, of = 0] = ((await this.#part("position").textContent()) ?? "").split("/").map(Number);
    return { at, of };
  }

  async heading(): Promise<string> {
    return (await this.#room.getByRole("heading", { level: 1 }).textContent()) ?? "";
  }

  /** Everything that the message says, as one text. */
  async message(): Promise<string> {
    return (await this.#part("message").textContent()) ?? "";
  }

  async sources(): Promise<string> {
    return (await this.#part("step-sources").textContent()) ?? "";
  }

  /** What is announced to those who do not see it. */
  async said(): Promise<string> {
    return (await this.#room.locator(":scope > [role=status]").textContent()) ?? "";
  }

  /** Goes to a step by its bar. */
  pressBar = (number: number): Promise<void> =>
    this.#room.getByRole("button", { name: new RegExp(`^Step ${number}: `) }).click();

  /** Presses a button of the room by its name. */
  pressButton = (name: string): Promise<void> =>
    this.#page.getByRole("button", { name, exact: true }).click();

  // Layers

  /** Takes the focus from everything, as a press on plain text of a dialog does in some browsers. */
  loseFocus = (): Promise<void> =>
    this.#page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });

  async has(layer: Layer): Promise<boolean> {
    return (await this.#part(layer).count()) > 0 && (await this.#part(layer).first().isVisible());
  }

  async text(layer: Layer): Promise<string> {
    return (await this.#part(layer).textContent()) ?? "";
  }

  /** What the black screen shows: the colour in its middle, and whether anything lies over it. */
  async blackness(): Promise<{ colour: string; covers: boolean }> {
    return this.#part("black-out").evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const points = [0.02, 0.5, 0.98].flatMap((x) => [0.02, 0.5, 0.98].map((y) => [x, y] as const));
      const covers = points.every(
        ([x, y]) => document.elementFromPoint(left + width * x, top + height * y) === element,
      );
      const whole = width >= innerWidth && height >= innerHeight;
      return { colour: getComputedStyle(element).backgroundColor, covers: covers && whole };
    });
  }

  /** Where the middle of the light is, in pixels. */
  async light(): Promise<{ x: number; y: number }> {
    return this.#part("spotlight").evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const share = (name: string) => Number.parseFloat(style.getPropertyValue(name)) / 100;
      return { x: Math.round(share("--x") * width), y: Math.round(share("--y") * height) };
    });
  }

  movePointer = (x: number, y: number): Promise<void> => this.#page.mouse.move(x, y);

  /** Ids of the events whose evidence is shown, in its order. */
  async evidenceOf(): Promise<string[]> {
    return this.#part("room-evidence")
      .locator("[data-evidence-of]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-evidence-of") ?? ""));
  }

  /** How far the evidence is scrolled, in pixels. */
  evidenceTop = (): Promise<number> => this.#part("room-evidence").evaluate((element) => element.scrollTop);

  /** Size of the notes that lie over the room, in pixels. */
  notesSize = (): Promise<number> =>
    this.#part("notes")
      .locator("[data-notes-text]")
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));

  fullScreen = (): Promise<boolean> => this.#page.evaluate(() => document.fullscreenElement !== null);

  // The map and the strip

  /** Where the first event's mark is on the screen, to tell whether the map moved. */
  async markAt(event: string): Promise<{ x: number; y: number } | null> {
    const mark = this.#part("map").locator(`[data-events~="${event}"]`);
    const box = (await mark.count()) === 0 ? null : await mark.boundingBox();
    return box === null ? null : { x: Math.round(box.x), y: Math.round(box.y) };
  }

  /** In how many different places the ground stood from now on, over a number of frames. */
  places(frames: number): Promise<number> {
    return this.#part("map").evaluate(
      (map, most) =>
        new Promise<number>((done) => {
          const seen = new Set<string>();
          const look = (left: number) => {
            const levels = [...map.querySelectorAll<HTMLElement>(".leaflet-tile-container")];
            const [top] = levels.sort((a, b) => Number(b.style.zIndex) - Number(a.style.zIndex));
            seen.add(top?.getAttribute("style") ?? "");
            if (left === 0) done(seen.size);
            else requestAnimationFrame(() => look(left - 1));
          };
          look(most);
        }),
      frames,
    );
  }

  /** Presses the mark of an event, or the badge that counts it, in the room. */
  pressMark = (event: string): Promise<void> =>
    this.#part("map").locator(`[data-events~="${event}"]`).click();

  pressOnStrip = (event: string): Promise<void> =>
    this.#part("strip").locator(`[data-event="${event}"]`).click();

  /** Id of the event that is ringed on the strip. */
  async ringedOnStrip(): Promise<string | null> {
    const ringed = this.#part("strip").locator('[aria-current="true"]');
    return (await ringed.count()) === 0 ? null : ringed.getAttribute("data-event");
  }

  /** How many events the bars of the strip count in all. */
  async countedOnStrip(): Promise<number> {
    const bars = await this.#part("strip")
      .locator("[data-cell]")
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute("data-cell"))));
    return bars.reduce((sum, count) => sum + count, 0);
  }

  /** How many events the strip says are shown. */
  async shownOnStrip(): Promise<number> {
    return Number(await this.#part("strip").locator("[data-shown]").getAttribute("data-shown"));
  }

  /** Ids of the places that are ringed on the map. */
  async ringedPlaces(): Promise<string[]> {
    return this.#part("map")
      .locator("[data-place]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-place") ?? ""));
  }

  async dragMap(dx: number, dy: number): Promise<void> {
    const box = await this.#part("map").boundingBox();
    if (box === null) throw new Error("there is no map");
    const [x, y] = [box.x + box.width * 0.75, box.y + box.height * 0.75];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    for (let i = 1; i <= 8; i++) await this.#page.mouse.move(x + (dx * i) / 8, y + (dy * i) / 8);
    await this.#page.mouse.up();
  }

  /** Swipes a part of the room with a finger, by so many pixels. */
  async swipe(part: "message" | "strip" | "map", dx: number): Promise<void> {
    await this.#part(part).evaluate((element, by) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const send = (type: string, clientX: number) =>
        element.dispatchEvent(
          new PointerEvent(type, { pointerType: "touch", clientX, clientY: y, bubbles: true }),
        );
      send("pointerdown", x);
      send("pointermove", x + by / 2);
      send("pointerup", x + by);
    }, dx);
  }

  /** Name of what has the focus; "room" for the room itself. */
  focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const focus = document.activeElement;
      if (focus?.getAttribute("data-view") === "room") return "room";
      return focus?.getAttribute("aria-label") ?? focus?.textContent?.trim() ?? "";
    });
  }

  /** Where the focus is: in the map, on the strip, or elsewhere. */
  focusIn(): Promise<string | null> {
    return this.#page.evaluate(
      () =>
        document.activeElement?.closest("[data-view]:not([data-view=room])")?.getAttribute("data-view") ??
        null,
    );
  }

  /**
   * Texts that are smaller than 2 % of the room's height; at its foot, in source lines and in the map's
   * attribution than 1.5 %. Names that are painted on the ground are not text and not counted.
   */
  smallTexts(): Promise<SmallText[]> {
    return this.#room.evaluate((room) => {
      const found: SmallText[] = [];
      const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? "";
        const element = walker.currentNode.parentElement;
        if (element === null || text === "" || element.closest(".visually-hidden, title") !== null) continue;
        if (!element.checkVisibility({ opacityProperty: true })) continue;
        const svg = element instanceof SVGGraphicsElement ? element.getScreenCTM()?.a : undefined;
        const shown = element instanceof HTMLElement ? element.getBoundingClientRect().width : 0;
        const scale =
          svg ??
          (element instanceof HTMLElement && element.offsetWidth > 0 ? shown / element.offsetWidth : 1);
        const share = (Number.parseFloat(getComputedStyle(element).fontSize) * scale) / innerHeight;
        const foot = 'footer, [data-view="step-sources"], [class*="attribution"]';
        const least = element.closest(foot) === null ? 0.02 : 0.015;
        if (share < least - 0.0005) found.push({ text, share: Math.round(share * 1e4) / 1e4 });
      }
      return found;
    });
  }

  /** Parts of the room that stick out of it or whose content is cut off, by their names. */
  cutOff(): Promise<string[]> {
    return this.#room.evaluate((room) =>
      ["message", "strip", "map"].filter((name) => {
        const part = room.querySelector(`[data-view="${name}"]`);
        const box = part?.getBoundingClientRect();
        if (box === undefined) return true;
        const out = box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.width < 100;
        const body = name === "message" ? part?.querySelector("section") : null;
        return out || (body !== null && body !== undefined && body.scrollHeight > body.clientHeight + 1);
      }),
    );
  }

  /** Whether the message says that some of it is still below. */
  async saysMore(): Promise<boolean> {
    return (await this.#messageBody.getAttribute("data-more")) === "true";
  }

  /** Scrolls the message to its end. */
  scrollMessage = (): Promise<void> =>
    this.#messageBody.evaluate((body) => body.scrollTo({ top: body.scrollHeight }));

  get #messageBody(): Locator {
    return this.#part("message").locator("section");
  }

  get #room(): Locator {
    return this.#part("room");
  }

  #part(name: string): Locator {
    return this.#page.locator(`[data-view="${name}"]`);
  }
}
